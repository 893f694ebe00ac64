// SPDX-License-Identifier: GPL-3.0-or-later
// Times the five operating ratios by day over all workspaces: from the ledger's sums, and by SQL over the same events.
// Both sides have to give the same figures.
#include "measured.h"
#include "ratiopeer.h"

#include "domain/utcday.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

using namespace measured;
using namespace headroom;

namespace {

constexpr int kRuns = 101;
constexpr int kSlowRuns = 3;
constexpr Bar kBar{5'000, 25'000};

struct Options {
    std::string ledger;
    std::string peer;
    std::string from = "2026-03-01T00:00:00Z";
    std::string to = "2026-07-01T00:00:00Z";  // after the last event of bench_events
};

RatioQuestion question(const Options &options, RatioStep step)
{
    RatioQuestion asked;
    asked.from = parseInstant(options.from).at;
    asked.to = parseInstant(options.to).at;
    asked.step = step;
    return asked;
}

// The same figures from both, or there is nothing to compare.
void compare(const std::vector<RatioPoint> &points, const std::vector<RatioPeer::Day> &days)
{
    std::vector<RatioPeer::Day> ours;
    for (const RatioPoint &point : points) {
        if (point.sums == RatioSums{}) continue;
        const auto values = point.sums.values();
        RatioPeer::Day &day = ours.emplace_back();
        std::copy_n(values.begin(), day.size(), day.begin());
    }
    if (ours != days) throw std::runtime_error("the ledger and the peer do not hold the same events");
}

void bench(const Options &options)
{
    const auto ledger = orThrow(Ledger::open(QString::fromStdString(options.ledger)));
    RatioPeer peer(options.peer);
    const std::string from = utcDay(parseInstant(options.from).at).toString().toStdString();
    const std::string to = utcDay(parseInstant(options.to).at).toString().toStdString();
    const RatioQuestion byDay = question(options, RatioStep::Day);
    compare(orThrow(ledger->ratios(byDay)).points, peer.days(from, to));
    std::printf("%lld events\n", static_cast<long long>(orThrow(ledger->info()).events));

    const double raw = medianMs(kSlowRuns, [&] { peer.days(from, to); });
    const double ours = medianMs(kRuns, [&] { orThrow(ledger->ratios(byDay)); });
    printTime("five ratios by day, all workspaces, raw SQL", raw);
    printTime("five ratios by day, all workspaces, ours", ours);
    printRatio("five ratios by day, all workspaces, raw SQL / ours", raw / ours, kBar, false);

    RatioQuestion compared = byDay;
    compared.compare = true;
    compared.from = {compared.to.us - 30 * kMicrosPerDay};
    printTime("30 days against the 30 before, with what moved, ours",
              medianMs(kSlowRuns, [&] { orThrow(ledger->ratios(compared)); }));
    compared.from.us += kMicrosPerDay / 2;
    compared.to.us -= 10 * kMicrosPerDay;
    printTime("the same from noon, where days are cut, ours",
              medianMs(kSlowRuns, [&] { orThrow(ledger->ratios(compared)); }));
}

}  // namespace

int main(int argc, char **argv)
{
    Options options;
    CLI::App app("Time the operating ratios");
    app.add_option("LEDGER", options.ledger, "Made by bench_import.py")->required();
    app.add_option("--peer", options.peer, "The same events in plain SQLite, made by bench_import.py")->required();
    app.add_option("--from", options.from)->capture_default_str();
    app.add_option("--to", options.to)->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    try {
        bench(options);
    } catch (const DatabaseError &error) {
        std::fprintf(stderr, "bench_ratios: %s\n", qPrintable(error.error.message));
        return 1;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_ratios: %s\n", error.what());
        return 1;
    }
    return 0;
}
