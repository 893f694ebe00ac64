// SPDX-License-Identifier: GPL-3.0-or-later
// Times early burn of all workspaces: against plain SQL over the same events, by its index. Both sides have to find the
// same crossings.
#include "burnpeer.h"
#include "measured.h"

#include "domain/earlyburn.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

#include <CLI/CLI.hpp>
#include <QDateTime>

#include <cstdio>
#include <stdexcept>

using namespace measured;
using namespace headroom;

namespace {

constexpr int kRuns = 25;
constexpr int kSlowRuns = 3;
constexpr Bar kBar{10, 18};

struct Options {
    std::string ledger;
    std::string peer;
    std::string at = "2026-06-30T00:00:00Z";  // where the events of bench_events end
};

// As the events of bench_events have it.
std::string peerInstant(Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.us / 1'000, Qt::UTC);
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.")).toStdString() +
           QStringLiteral("%1Z").arg(at.us % kMicrosPerSecond, 6, 10, QLatin1Char('0')).toStdString();
}

// What the peer is asked: one span of one workspace. Its plan never changes.
struct Span {
    std::string workspace;
    std::string from;
    std::string to;
    std::int64_t allowance = 0;
};

std::vector<Span> spansOf(const Catalog &catalog, Instant at, bool allCycles)
{
    std::vector<Span> spans;
    const EarlyBurnRule rule = earlyBurnRule(catalog.settings);
    for (const Workspace &workspace : catalog.workspaces) {
        const Zone zone = Zone::named(workspace.timeZone).value_or(Zone());
        const std::int64_t allowance = baseAllowance(catalog, workspace, rule.bucket, at).units;
        Cycle cycle = cycleAt(workspace.cycleRule(), zone, at);
        // bench_events writes some 110 days; a few more find nothing.
        for (int i = 0; i < (allCycles ? 5 : 1); ++i) {
            spans.push_back({workspace.key.toStdString(), peerInstant(cycle.start),
                             peerInstant({std::min(earlyBurnEnd(rule, cycle, zone).us, at.us + 1)}), allowance});
            cycle = cycleInZone(previousCycle(workspace.cycleRule(), cycle.days), zone);
        }
    }
    return spans;
}

using Crossings = std::vector<std::string>;

Crossings crossingsOf(BurnPeer &peer, const std::vector<Span> &spans)
{
    Crossings found;
    for (const Span &span : spans) {
        if (const auto crossing = peer.crossing(span.workspace, span.from, span.to, span.allowance))
            found.push_back(span.workspace + ' ' + crossing->at + ' ' + std::to_string(crossing->used));
    }
    std::ranges::sort(found);
    return found;
}

Crossings crossingsOf(const std::vector<ReviewedFlag> &flags)
{
    Crossings found;
    for (const ReviewedFlag &reviewed : flags) {
        const BurnCrossing &crossing = reviewed.flag.crossing;
        found.push_back(reviewed.flag.workspace.toStdString() + ' ' + peerInstant(crossing.at) + ' ' +
                        std::to_string(crossing.used));
    }
    std::ranges::sort(found);
    return found;
}

void compare(const Crossings &ours, const Crossings &theirs)
{
    if (ours != theirs) throw std::runtime_error("the ledger and the peer do not find the same flags");
}

// Has every workspace judged anew in every cycle.
void judgeAll(Ledger &ledger, Connection &writer)
{
    writer.execute(QStringLiteral("INSERT INTO review_due (workspace_id, flags_from) SELECT id, 0 FROM workspace"));
    orThrow(ledger.settle());
}

void bench(const Options &options)
{
    const ParsedInstant at = parseInstant(options.at);
    if (at.error != TimeError::None) throw std::runtime_error("--at is no instant");
    const QString file = QString::fromStdString(options.ledger);
    const auto ledger = orThrow(Ledger::open(file));
    const std::int64_t due =
        Connection(file, Connection::Mode::ReadOnly).integer(QStringLiteral("SELECT count(*) FROM review_due"));
    const auto start = std::chrono::steady_clock::now();
    orThrow(ledger->settle());
    const std::chrono::duration<double, std::milli> first = std::chrono::steady_clock::now() - start;
    const Catalog catalog = orThrow(ledger->catalog());
    const auto flagged = orThrow(ledger->flags(at.at, true));
    std::printf("%lld events, %zu workspaces, %zu flags\n", static_cast<long long>(orThrow(ledger->info()).events),
                catalog.workspaces.size(), flagged.size());
    if (due > 0) printTime("what the import left to judge, with all evidence", first.count());

    BurnPeer peer(options.peer);
    const std::vector<Span> now = spansOf(catalog, at.at, false);
    const std::vector<Span> all = spansOf(catalog, at.at, true);
    compare(crossingsOf(orThrow(ledger->flags(at.at, false))), crossingsOf(peer, now));
    compare(crossingsOf(flagged), crossingsOf(peer, all));

    const double raw = medianMs(kSlowRuns, [&] { crossingsOf(peer, now); });
    const double ours = medianMs(kRuns, [&] { orThrow(ledger->flags(at.at, false)); });
    printTime("early burn of running cycles, raw SQL by index", raw);
    printTime("early burn of running cycles, ours", ours);
    printRatio("early burn of running cycles, raw SQL / ours", raw / ours, kBar, false);

    Connection writer(file, Connection::Mode::ReadWrite);
    const double rawAll = medianMs(kSlowRuns, [&] { crossingsOf(peer, all); });
    const double judged = medianMs(kSlowRuns, [&] { judgeAll(*ledger, writer); });
    printTime("every cycle judged, raw SQL by index", rawAll);
    printTime("every cycle judged anew, ours", judged);
    printRatio("every cycle judged, raw SQL / ours", rawAll / judged, kBar, false);
    compare(crossingsOf(orThrow(ledger->flags(at.at, true))), crossingsOf(flagged));
}

}  // namespace

int main(int argc, char **argv)
{
    Options options;
    CLI::App app("Time early burn of all workspaces");
    app.add_option("LEDGER", options.ledger, "Made by bench_import.py")->required();
    app.add_option("--peer", options.peer, "The same events in plain SQLite, made by bench_import.py")->required();
    app.add_option("--at", options.at)->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    try {
        bench(options);
    } catch (const DatabaseError &error) {
        std::fprintf(stderr, "bench_burn: %s\n", qPrintable(error.error.message));
        return 1;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_burn: %s\n", error.what());
        return 1;
    }
    return 0;
}
