// SPDX-License-Identifier: GPL-3.0-or-later
// Times pages of a workspace's timeline at any depth, by key, against LIMIT and OFFSET over the same events; and what
// searches and sums look at. Both sides have to give the same rows.
#include "measured.h"

#include "storage/ledger.h"
#include "storage/ledgerstate.h"

#include <CLI/CLI.hpp>

#include <sqlite3.h>

#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

using namespace measured;
using namespace headroom;

namespace {

constexpr int kRuns = 25;
constexpr int kSlowRuns = 3;

struct Options {
    std::string ledger;
    std::string peer;
};

// A page as anybody would read it from a table of events with an index on (workspace, occurred_at).
class OffsetPeer {
public:
    // `order`: of rows of one instant; empty: whichever comes.
    OffsetPeer(const std::string &file, const std::string &order)
    {
        const std::string sql =
            "SELECT * FROM event WHERE workspace = ?1 ORDER BY occurred_at DESC" + order + " LIMIT 200 OFFSET ?2";
        const bool ready = sqlite3_open_v2(file.c_str(), &m_db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
                           sqlite3_prepare_v2(m_db, sql.c_str(), -1, &m_statement, nullptr) == SQLITE_OK;
        if (!ready) throw std::runtime_error(file + ": " + sqlite3_errmsg(m_db));
    }
    ~OffsetPeer()
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_db);
    }
    OffsetPeer(const OffsetPeer &) = delete;
    OffsetPeer &operator=(const OffsetPeer &) = delete;

    struct Row {
        std::string id;
        std::string at;
    };
    std::vector<Row> page(const std::string &workspace, std::int64_t offset)
    {
        sqlite3_bind_text(m_statement, 1, workspace.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_int64(m_statement, 2, offset);
        const auto text = [this](int column) {
            return std::string(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                               static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
        };
        std::vector<Row> rows;
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(m_statement); ++column) text(column);
            rows.push_back({text(0), text(1)});
        }
        sqlite3_reset(m_statement);
        return rows;
    }

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

HistoryQuestion pageBelow(const HistoryFilter &filter, const std::string &at)
{
    HistoryQuestion question;
    question.filter = filter;
    question.beside = HistoryKey{parseInstant(at).at, HistoryKind::Reset, 0};
    return question;
}

// Somebody who scrolls: pages that follow each other, most of them in a segment that the one before was in.
double scrollMs(Ledger &ledger, HistoryQuestion question)
{
    return medianMs(kRuns, [&] { question.beside = orThrow(ledger.history(question)).next; });
}

// Somebody who goes from place to place, each in a segment that was not read lately.
double jumpMs(Ledger &ledger, HistoryQuestion question, std::int64_t stepUs)
{
    return medianMs(kRuns, [&] {
        orThrow(ledger.history(question));
        question.beside->at.us -= stepUs;
    });
}

void benchDepth(Ledger &ledger, OffsetPeer &peer, OffsetPeer &ordered, const QString &workspace, std::int64_t depth,
                std::int64_t stepUs)
{
    HistoryFilter filter;
    filter.workspace = workspace;
    const std::string key = workspace.toStdString();
    const HistoryQuestion question = pageBelow(filter, peer.page(key, depth - 1).front().at);
    HistoryQuestion eventsOnly = question;
    eventsOnly.filter.kinds = kindBit(HistoryKind::Event);

    const HistoryPage ours = orThrow(ledger.history(eventsOnly));
    const auto theirs = peer.page(key, depth);
    for (std::size_t i = 0; i < std::max(ours.rows.size(), theirs.size()); ++i) {
        if (ours.rows.at(i).event()->eventId.toStdString() != theirs.at(i).id) {
            throw std::runtime_error("the ledger and the peer do not give the same page");
        }
    }
    const double raw = medianMs(kSlowRuns, [&] { peer.page(key, depth); });
    const double rawOrdered = medianMs(kSlowRuns, [&] { ordered.page(key, depth); });
    const double page = scrollMs(ledger, question);
    std::printf("row %lld\n", static_cast<long long>(depth));
    printTime("  a page by OFFSET, raw SQL by index", raw);
    printTime("  the same where ids tell rows of one instant apart", rawOrdered);
    printTime("  a page by key, ours", page);
    printTime("  the same, each at another place", jumpMs(ledger, question, stepUs));
    std::printf("%-58s %10.2f\n", "  a page by OFFSET in such an order / ours", rawOrdered / page);
    // The quickest there is, although its pages may repeat rows and leave some out.
    if (depth > 1'000) printRatio("  a page by OFFSET / ours", raw / page, {1'000, 4'000}, false);
}

// How many pieces everything takes, and the longest.
template<typename Piece>
void benchPieces(const char *name, Piece piece)
{
    double longest = 0;
    double all = 0;
    int pieces = 0;
    std::optional<HistoryKey> beside;
    do {
        const auto start = std::chrono::steady_clock::now();
        beside = piece(beside);
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        longest = std::max(longest, taken.count());
        all += taken.count();
        ++pieces;
    } while (beside);
    std::printf("%-58s %10.1f ms in %d pieces of at most %.1f ms\n", name, all, pieces, longest);
}

void bench(const Options &options)
{
    const auto ledger = orThrow(Ledger::open(QString::fromStdString(options.ledger)));
    const QString workspace = orThrow(ledger->overview(parseInstant("2026-06-30T00:00:00Z").at)).rows.front().key;
    const HistoryChoices choices = orThrow(ledger->historyChoices(workspace));
    const std::int64_t events = choices.events;
    const std::int64_t stepUs = (choices.last->us - choices.first->us) / (2 * kRuns + 10);
    std::printf("%lld events of one workspace\n", static_cast<long long>(events));
    OffsetPeer peer(options.peer, "");
    OffsetPeer ordered(options.peer, ", event_id DESC");
    for (const std::int64_t depth : {std::int64_t{10}, events / 10, events / 2}) {
        benchDepth(*ledger, peer, ordered, workspace, depth, stepUs);
    }

    HistoryFilter all;
    all.workspace = workspace;
    printTime("sums of everything", medianMs(kRuns, [&] { orThrow(ledger->historySums(all, std::nullopt)); }));
    HistoryFilter rare = all;
    rare.text = QStringLiteral("no such text");
    benchPieces("looking for a text that is nowhere", [&](std::optional<HistoryKey> beside) {
        return orThrow(ledger->history({rare, beside, HistoryQuestion::Direction::Older, kHistoryPage})).next;
    });
    HistoryFilter failed = all;
    failed.status = Status::Failed;
    benchPieces("sums of what failed",
                [&](std::optional<HistoryKey> beside) { return orThrow(ledger->historySums(failed, beside)).next; });
}

}  // namespace

int main(int argc, char **argv)
{
    Options options;
    CLI::App app("Time pages of a workspace's timeline");
    app.add_option("LEDGER", options.ledger, "Of one workspace, made by bench_history.py")->required();
    app.add_option("--peer", options.peer, "The same events in plain SQLite")->required();
    CLI11_PARSE(app, argc, argv);
    try {
        bench(options);
    } catch (const DatabaseError &error) {
        std::fprintf(stderr, "bench_history: %s\n", qPrintable(error.error.message));
        return 1;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_history: %s\n", error.what());
        return 1;
    }
    return 0;
}
