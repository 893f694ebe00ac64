// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/audit.h"
#include "storage/audit/creditaudit.h"
#include "storage/events/ingest.h"
#include "storage/history/arrivals.h"
#include "storage/import/fieldtext.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

#include <QCoreApplication>
#include <QUuid>

namespace headroom {

namespace {

// The credit of one event (R1), in the state that the current transaction sees.
class Credit {
    Q_DECLARE_TR_FUNCTIONS(Storage)
public:
    explicit Credit(LedgerState &state) : m_state(state) {}

    // The event that is to be credited; throws Refused where it cannot be.
    CreditableEvent find(const QString &eventId)
    {
        CreditableEvent event;
        Status status = Status::Ok;
        const std::int64_t seq = read(eventId, event, status);
        if (status == Status::Credit) refuse(tr("\"%1\" is a credit itself; a credit corrects a charge.").arg(eventId));
        if (event.charged <= 0) refuse(tr("\"%1\" charged nothing that could be credited.").arg(eventId));
        Query credited(m_state.db(), QStringLiteral("SELECT credited FROM credited_event WHERE seq = :seq"));
        credited.bind(QStringLiteral(":seq"), seq).run();
        if (credited.next()) event.credited = credited.integer(0);
        return event;
    }

    PostedCredit post(const NewCredit &wanted)
    {
        PostedCredit credit;
        credit.reason = wanted.reason.trimmed();
        credit.units = wanted.units;
        credit.at = m_state.actor.now();
        credit.postedBy = m_state.actor.name;
        credit.corrected = find(wanted.eventId);
        check(credit);
        credit.eventId = QStringLiteral("credit-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
        store(credit);
        credit.corrected.credited += credit.units;
        return credit;
    }

private:
    [[noreturn]] static void refuse(const QString &why) { throw DatabaseError{{Error::Kind::Refused, why, {}}}; }
    [[noreturn]] static void refuseUnknown(const QString &eventId)
    {
        refuse(tr("There is no event \"%1\" in this ledger.").arg(eventId));
    }

    // Fills in all but what was credited; returns the event's place in ledger order.
    std::int64_t read(const QString &eventId, CreditableEvent &event, Status &status)
    {
        const std::string id = eventId.toStdString();
        const std::int64_t seed = m_state.db().integer(QStringLiteral("SELECT key_seed FROM ledger"));
        const auto stored = KeyIndex(m_state.db()).find(eventKey(id, seed));
        bool found = false;
        const auto take = [&](const SegmentInfo &segment, const SegmentColumns &columns, std::size_t row) {
            const GivenEvent given = columns.given(row);
            found = given.get(TextField::EventId) == id;
            if (found) fill(segment, columns, row, event);
            status = given.status.value_or(Status::Ok);
        };
        if (stored) SegmentReader(m_state.db()).findSequence(0, stored->seq, take);
        if (!found) refuseUnknown(eventId);
        event.eventId = eventId;
        return stored->seq;
    }

    void fill(const SegmentInfo &segment, const SegmentColumns &columns, std::size_t row, CreditableEvent &event)
    {
        Connection &db = m_state.db();
        event.workspace = fromUtf8(Dictionary(db, QStringLiteral("workspace")).keyOf(segment.workspaceId));
        event.member = fromUtf8(Dictionary(db, QStringLiteral("member")).keyOf(columns.memberId[row]));
        event.action = fromUtf8(Dictionary(db, QStringLiteral("action")).keyOf(columns.actionId[row]));
        event.occurredAt = {columns.at[row]};
        const Charge &charge = columns.charge[row];
        if (charge.bucket == kUnmapped) return;  // charges nothing (R7)
        event.bucket = static_cast<Bucket>(charge.bucket);
        event.charged = charge.units;
        const CachedCatalog &cached = m_state.catalog();
        const Workspace &workspace = *cached.workspacesById.at(segment.workspaceId);
        event.timeZone = workspace.timeZone;
        const BucketLimit *limit = limitOf(planVersionAt(cached.catalog, workspace, event.occurredAt), event.bucket);
        event.unit = limit ? limit->unit.value_or(defaultUnit(event.bucket)) : defaultUnit(event.bucket);
    }

    static void check(const PostedCredit &credit)
    {
        const CreditableEvent &event = credit.corrected;
        if (credit.reason.isEmpty()) refuse(tr("A credit needs a reason."));
        if (credit.reason.size() > kLongestText) {
            refuse(tr("The reason is longer than %1 characters. Shorten it.").arg(kLongestText));
        }
        if (credit.units < 1) refuse(tr("A credit gives back at least 1."));
        if (event.left() == 0) {
            refuse(tr("All that \"%1\" charged is credited already (%2).").arg(event.eventId).arg(event.charged));
        }
        if (credit.units > event.left()) {
            refuse(tr("\"%1\" charged %2, and %3 of it can still be credited, not %4.")
                       .arg(event.eventId, QString::number(event.charged), QString::number(event.left()),
                            QString::number(credit.units)));
        }
        if (credit.at < event.occurredAt) {
            refuse(tr("\"%1\" lies in the future (%2). Credit it when it has happened.")
                       .arg(event.eventId, formatInstant(event.occurredAt)));
        }
    }

    // The way of every other event: the same checks, in the database as well.
    void store(const PostedCredit &credit)
    {
        auto batch = std::make_unique<EventBatch>();
        ParsedRow row;
        const auto set = [&](TextField field, const QString &text) {
            row.event.set(field, batch->arena.copy(text.toStdString()));
        };
        row.event.occurredAt = credit.at;
        row.event.status = Status::Credit;
        row.event.set(NumberField::Units, -credit.units);
        set(TextField::EventId, credit.eventId);
        set(TextField::Workspace, credit.corrected.workspace);
        set(TextField::Action, credit.corrected.action);
        set(TextField::Corrects, credit.corrected.eventId);
        set(TextField::PostedBy, credit.postedBy);
        set(TextField::Note, credit.reason);
        batch->rows.push_back(row);

        CreditAudit audit(m_state, CreditAudit::By::Actor);
        Ingest ingest(
            m_state.db(), *m_state.catalog().index, [](const IngestProblem &problem) { refuse(problem.why); },
            [&](const GivenEvent &stored) { audit.add(stored); });
        batch->rows.back().hash(ingest.keySeed());
        ingest.add(std::move(batch));
        ingest.finish();
        noteArrival(m_state, ingest.firstSeq(), ArrivalWay::Credit);
    }

    LedgerState &m_state;
};

}  // namespace

Result<CreditableEvent> Ledger::creditableEvent(const QString &eventId)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return Credit(*m_state).find(eventId);
    });
}

Result<PostedCredit> Ledger::postCredit(const NewCredit &credit)
{
    if (const Result<void> settled = settle(); !settled) return tl::make_unexpected(settled.error());
    auto posted = guarded([&] {
        Transaction transaction(m_state->db());
        requirePermission(*m_state, Task::PostCredit);
        PostedCredit made = Credit(*m_state).post(credit);
        transaction.commit();
        return made;
    });
    judgeWhatIsDue();
    return posted;
}

}  // namespace headroom
