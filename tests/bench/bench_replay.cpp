// SPDX-License-Identifier: GPL-3.0-or-later
// Times a replay of a whole ledger, with the catalog in force and a draft of it, against the least that anybody would do
// with SQLite alone: read every event row by row and hold it against one limit.
#include "measured.h"
#include "orderedpeer.h"

#include "storage/events/rollup.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"
#include "storage/replay/eventstream.h"

#include <CLI/CLI.hpp>

#include <stdexcept>

using namespace measured;
using namespace headroom;

namespace {

constexpr int kRuns = 3;

struct Options {
    std::string ledger;
    std::string peer;
};

void copyRows(const QString &file, const std::function<void(const OrderedPeer::Row &)> &add)
{
    LedgerState state(std::make_unique<Connection>(file, Connection::Mode::ReadOnly));
    const ReadSnapshot snapshot(state.db());
    const CatalogIndex &prices = *state.catalog().index;
    SegmentReader reader(state.db());
    EventStream stream(state.db(), reader);
    Query workspaces(state.db(), QStringLiteral("SELECT workspace_id FROM ledger_head ORDER BY workspace_id"));
    workspaces.run();
    while (workspaces.next()) {
        const std::int64_t workspace = workspaces.integer(0);
        stream.forEach(
            workspace, kFirstInstant, kEndOfTime, [](const EventStream::Segment &, SegmentColumns &) {},
            [&](const SegmentColumns &columns, std::size_t row) {
                const SummedEvent event = summed(prices, columns, row);
                add({workspace, event.at, event.memberId, event.actionId, event.charge.bucket, event.charge.units,
                     event.cost});
            });
    }
}

// Half of what every bucket has now, and a cap on each member's day.
Result<Catalog> halved(const Catalog &inForce)
{
    Catalog draft = inForce;
    for (Plan &plan : draft.plans) {
        for (PlanVersion &version : plan.versions) {
            for (auto &[bucket, limit] : version.limits) {
                limit.allowance.units /= 2;
                if (bucket == Bucket::PremiumSync) limit.memberDailyCap = 3;
            }
        }
    }
    return draft;
}

void bench(const Options &options)
{
    const QString file = QString::fromStdString(options.ledger);
    const auto ledger = orThrow(Ledger::open(file));
    const std::int64_t events = orThrow(ledger->info()).events;
    OrderedPeer peer(options.peer, [&file](const auto &add) { copyRows(file, add); });
    if (peer.replay().rows != events) throw std::runtime_error("the ledger and the peer do not hold the same events");
    const double rowByRow = medianMs(kRuns, [&peer] { peer.replay(); });

    ReplayRequest request;
    request.draft = halved;
    const ReplayAnswer answer = orThrow(ledger->replay(request, {}));
    std::printf("%lld events, %lld of them requests; hits now %lld, in the draft %lld\n",
                static_cast<long long>(events), static_cast<long long>(answer.events),
                static_cast<long long>(answer.now.hits()), static_cast<long long>(answer.draft.hits()));
    const double ours = medianMs(kRuns, [&] { orThrow(ledger->replay(request, {})); });

    printTime("row by row through SQLite", rowByRow);
    printTime("replay with both catalogs, ours", ours);
    std::printf("%-58s %10.2f million events/s\n", "replay with both catalogs, ours",
                static_cast<double>(events) / ours / 1'000);
    printRatio("replay, row by row through SQLite / ours", rowByRow / ours, {1, 24}, false);
}

}  // namespace

int main(int argc, char **argv)
{
    Options options;
    CLI::App app("Time a replay");
    app.add_option("LEDGER", options.ledger, "Made by bench_import.py")->required();
    app.add_option("--peer", options.peer, "Where the same events go in plain SQLite")->required();
    CLI11_PARSE(app, argc, argv);
    try {
        bench(options);
    } catch (const DatabaseError &error) {
        std::fprintf(stderr, "bench_replay: %s\n", qPrintable(error.error.message));
        return 1;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_replay: %s\n", error.what());
        return 1;
    }
    return 0;
}
