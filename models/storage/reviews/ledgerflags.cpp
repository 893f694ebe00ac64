// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

#include "storage/ledgerstate.h"
#include "storage/reviews/burnflagstore.h"
#include "storage/reviews/reviewdue.h"

#include <QCoreApplication>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// Within one ReadSnapshot.
std::vector<ReviewedFlag> reviewedFlags(LedgerState &state, const FlagFilter &filter)
{
    std::vector<ReviewedFlag> flags;
    const std::map<ReviewedThing, Review> reviews = latestReviews(state, filter.at);
    for (StoredFlag &stored : standingFlags(state, filter)) {
        std::optional<Review> review = reviewOf(state, stored, reviews);
        flags.push_back({std::move(stored.flag), std::move(review), stored.movedFrom});
    }
    return flags;
}

void rememberTold(LedgerState &state, const QString &reader, const std::vector<ReviewedFlag> &flags)
{
    if (flags.empty()) return;
    Transaction transaction(state.db());
    Query told(state.db(), u"INSERT INTO flag_told (reader, flag_id, told_at) VALUES (:reader, :flag, :at) "
                           "ON CONFLICT DO NOTHING"_s);
    for (const ReviewedFlag &flag : flags) {
        told.bind(u":reader"_s, reader).bind(u":flag"_s, flag.flag.id).bind(u":at"_s, state.actor.now().us).run();
    }
    transaction.commit();
}

[[noreturn]] void cannotTell(const QString &why)
{
    throw DatabaseError{{Error::Kind::Unavailable, why, {}}};
}

// One at a time, so that two programs do not tell of the same flags. Not by the ledger's own lock: whoever reads what is
// told may take as long as they like, and gateways go on writing.
void takeTurn(QLockFile &turn, const Connection &connection)
{
    turn.setStaleLockTime(0);  // whoever has it may be slow; one that died has it no more
    if (turn.tryLock(static_cast<int>(connection.patience().count()))) return;
    if (turn.error() == QLockFile::LockFailedError) {
        cannotTell(QCoreApplication::translate("Storage", "Another program is telling the new flags of %1 right now. "
                                                          "Try again when it is done.")
                       .arg(connection.path()));
    }
    cannotTell(QCoreApplication::translate("Storage", "%1 cannot be made, so that two programs may tell of the same "
                                                      "flags. Let this user write to its folder.")
                   .arg(turn.fileName()));
}

}  // namespace

Result<std::int64_t> Ledger::unjudged()
{
    return guarded([&] { return unjudgedWorkspaces(m_state->db()); });
}

Result<std::vector<ReviewedFlag>> Ledger::flags(Instant at, bool allCycles)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return reviewedFlags(*m_state, {.at = at, .holds = allCycles ? std::nullopt : std::optional(at)});
    });
}

Result<std::vector<ReviewedFlag>>
Ledger::newFlags(Instant at, bool allCycles, const QString &reader,
                 const std::function<Result<void>(const std::vector<ReviewedFlag> &)> &tell)
{
    if (const Result<void> settled = settle(); !settled) return tl::make_unexpected(settled.error());
    return guarded([&] {
        Connection &connection = m_state->db();
        if (connection.readOnly()) {
            cannotTell(QCoreApplication::translate(
                           "Storage", "%1 cannot be written to, so which flags were told cannot be remembered.")
                           .arg(connection.path()));
        }
        QLockFile turn(connection.path() + u"-told.lock"_s);
        takeTurn(turn, connection);
        std::vector<ReviewedFlag> flags;
        {
            const ReadSnapshot snapshot(connection);
            flags = reviewedFlags(
                *m_state, {.at = at, .holds = allCycles ? std::nullopt : std::optional(at), .untoldTo = reader});
        }
        orThrow(tell(flags));
        rememberTold(*m_state, reader, flags);
        return flags;
    });
}

}  // namespace headroom
