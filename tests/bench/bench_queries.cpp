// SPDX-License-Identifier: GPL-3.0-or-later
// Times what the console asks of a ledger: against plain SQL over the same events, and against the same questions to a
// ledger a hundredth of the size. Both sides of a comparison have to give the same figures.
#include "measured.h"
#include "peer.h"

#include "storage/ledger.h"
#include "storage/standing.h"

#include <CLI/CLI.hpp>
#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <stdexcept>

using namespace measured;
using namespace headroom;

namespace {

constexpr int kRuns = 25;
constexpr int kSlowRuns = 5;

struct Options {
    std::string ledger;
    std::string small;
    std::string peer;
    std::string at = "2026-06-30T00:00:00Z";  // where the events of bench_events end
    bool verify = false;
};

// Cycles begin on whole seconds.
std::string peerInstant(Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.us / 1'000, Qt::UTC);
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.000000Z")).toStdString();
}

// The workspace with most use, and its last cycle that is over.
struct Subject {
    QString key;
    std::int64_t id = 0;
    Cycle cycle;
};

Subject largestWorkspace(Ledger &ledger, Instant at)
{
    const auto use = [](const WorkspaceStanding &standing) { return standing.cost.amount.nanos; };
    const OverviewAnswer overview = orThrow(ledger.overview(at));
    const auto found = std::ranges::max_element(overview.rows, {}, use);
    if (found == overview.rows.end()) throw std::runtime_error("the ledger is empty");
    const Zone zone = Zone::named(found->timeZone).value_or(Zone());
    return {found->key, found->workspaceId, cycleInZone(previousCycle(found->cycleRule, found->cycle.days), zone)};
}

struct PageTimes {
    double open;
    double overview;
    double workspace;
    double earlierCycle;
    double evidence;
    double finished;
};

PageTimes timePages(const QString &file, Instant at, const Subject &subject)
{
    const Instant cycleEnd{subject.cycle.end.us - 1};
    PageTimes times{};
    times.open = medianMs(kSlowRuns, [&] { orThrow(orThrow(Ledger::open(file))->overview(at)); });
    const auto ledger = orThrow(Ledger::open(file));
    times.overview = medianMs(kRuns, [&] { orThrow(ledger->overview(at)); });
    times.workspace = medianMs(kRuns, [&] { orThrow(ledger->workspace(subject.key, at)); });
    times.earlierCycle = medianMs(kRuns, [&] { orThrow(ledger->workspace(subject.key, cycleEnd)); });
    times.evidence = medianMs(kRuns, [&] { orThrow(ledger->observedUse(lastDays(at, kEvidenceDays))); });
    times.finished = medianMs(kRuns, [&] { orThrow(ledger->finishedCycles(at)); });
    return times;
}

// The same figures from both, or there is nothing to compare.
void compareUnits(const WorkspaceAnswer &answer, const Peer::Units &units)
{
    for (const Bucket bucket : kBuckets)
        if (answer.standing.buckets[index(bucket)].used != units[index(bucket)])
            throw std::runtime_error("the ledger and the peer do not hold the same events");
}

void benchCycle(Ledger &ledger, const Options &options, const Subject &subject, double pageMs)
{
    Peer peer(options.peer);
    const std::string key = subject.key.toStdString();
    const std::string from = peerInstant(subject.cycle.start);
    const std::string to = peerInstant(subject.cycle.end);
    const Instant last{subject.cycle.end.us - 1};
    compareUnits(orThrow(ledger.workspace(subject.key, last)), peer.unitsByDay(key, from, to));

    const double raw = medianMs(kSlowRuns, [&] { peer.unitsByDay(key, from, to); });
    LedgerState state(std::make_unique<Connection>(QString::fromStdString(options.ledger), Connection::Mode::ReadOnly));
    const double byDay = medianMs(kRuns, [&] { daysUntil(state, subject.id, subject.cycle, last); });
    printTime("its cycle by day and bucket, raw SQL by index", raw);
    printTime("its cycle by day and bucket, ours", byDay);
    printRatio("its cycle by day and bucket, raw SQL by index / ours", raw / byDay, {500, 2'000}, false);
    printTime("the whole page of that cycle, ours", pageMs);
    std::printf("%-58s %10.2f\n", "its cycle by day and bucket, raw SQL / our whole page", raw / pageMs);
}

void benchSmall(const Options &options, Instant at, const PageTimes &large)
{
    constexpr Bar kBar{2, 1.2};
    const QString file = QString::fromStdString(options.small);
    const Subject subject = largestWorkspace(*orThrow(Ledger::open(file)), at);
    const PageTimes small = timePages(file, at, subject);
    printRatio("open and overview, large / small ledger", large.open / small.open, kBar, true);
    printRatio("overview, large / small ledger", large.overview / small.overview, kBar, true);
    printRatio("workspace page, large / small ledger", large.workspace / small.workspace, kBar, true);
    printRatio("page of an earlier cycle, large / small ledger", large.earlierCycle / small.earlierCycle, kBar, true);
    printRatio("finished cycles, large / small ledger", large.finished / small.finished, kBar, true);
}

void bench(const Options &options)
{
    const ParsedInstant at = parseInstant(options.at);
    if (at.error != TimeError::None) throw std::runtime_error("--at is no instant");
    const QString file = QString::fromStdString(options.ledger);
    const auto ledger = orThrow(Ledger::open(file));
    const Subject subject = largestWorkspace(*ledger, at.at);
    std::printf("%lld events; the largest workspace is %s\n", static_cast<long long>(orThrow(ledger->info()).events),
                qPrintable(subject.key));

    const PageTimes times = timePages(file, at.at, subject);
    printTime("open, and the first overview", times.open);
    printTime("overview again", times.overview);
    printTime("page of the largest workspace", times.workspace);
    printTime("what was observed in 90 days", times.evidence);
    printTime("every workspace in its last finished cycle", times.finished);
    if (!options.peer.empty()) benchCycle(*ledger, options, subject, times.earlierCycle);
    if (!options.small.empty()) benchSmall(options, at.at, times);
    if (!options.verify) return;
    const auto start = std::chrono::steady_clock::now();
    if (!orThrow(ledger->verify()).ok) throw std::runtime_error("verify finds the ledger off");
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    printTime("verify", taken.count());
}

}  // namespace

int main(int argc, char **argv)
{
    Options options;
    CLI::App app("Time a ledger's answers");
    app.add_option("LEDGER", options.ledger, "Made by bench_import.py")->required();
    app.add_option("--peer", options.peer, "The same events in plain SQLite, made by bench_import.py");
    app.add_option("--small", options.small, "A ledger with a hundredth of the events");
    app.add_option("--at", options.at)->capture_default_str();
    app.add_flag("--verify", options.verify, "Time the check of the whole ledger, too");
    CLI11_PARSE(app, argc, argv);
    try {
        bench(options);
    } catch (const DatabaseError &error) {
        std::fprintf(stderr, "bench_queries: %s\n", qPrintable(error.error.message));
        return 1;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_queries: %s\n", error.what());
        return 1;
    }
    return 0;
}
