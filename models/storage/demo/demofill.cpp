// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demofill.h"

#include "storage/catalog/catalogchange.h"
#include "storage/decisions/limithits.h"
#include "storage/demo/demoworld.h"
#include "storage/history/arrivals.h"
#include "storage/import/importjob.h"
#include "storage/reviews/reviewdue.h"

#include <QCoreApplication>

namespace headroom::demo {

namespace {

constexpr std::int64_t kCatalogAge = 400 * kMicrosPerDay;   // before the first event
constexpr std::int64_t kFirstFlagAge = 58 * kMicrosPerDay;  // its late events have arrived

void store(LedgerState &state, DemoEvents &events)
{
    const auto arrived = [&](std::int64_t firstSeq) {
        const auto now = state.actor.now;
        for (const auto &[event, at] : events.recorded()) {
            state.actor.now = [arrival = at] { return arrival; };
            noteArrival(state, firstSeq + event, ArrivalWay::Demo);
        }
        state.actor.now = now;
    };
    ImportReport report;
    if (importEvents(state, events, {}, {}, report, arrived)) return;
    throw DatabaseError{{Error::Kind::Internal, QCoreApplication::translate("Storage", "The demo could not be made."),
                         report.problems[0].toString()}};
}

}  // namespace

std::vector<LimitHit> fillLedger(LedgerState &state, const DemoOptions &options)
{
    const CatalogDocument document = orThrow(demoCatalog(options));
    const std::unique_ptr<DemoEvents> events = demoEvents(options);
    state.actor.now = [at = Instant{options.now.us - kCatalogAge}] { return at; };
    {
        Transaction transaction(state.db());
        changeCatalog(state, document);
        state.db().execute(QStringLiteral("UPDATE ledger SET demo = 1"));
        transaction.commit();
    }
    // Flags are looked for when the first of them is fresh, and before the last stragglers arrive, which move one (R22).
    for (const std::int64_t ago : {kFirstFlagAge, 2 * kStragglersArrive, std::int64_t{0}}) {
        state.actor.now = [at = Instant{options.now.us - ago}] { return at; };
        events->holdBackAfter(state.actor.now());
        Transaction transaction(state.db());
        store(state, *events);
        transaction.commit();
        settleReviews(state);
    }
    return events->hits();
}

void tellHits(LedgerState &state, const std::vector<LimitHit> &hits, Instant now)
{
    state.actor.now = [now] { return now; };
    Transaction transaction(state.db());
    recordHits(state, hits);
    transaction.commit();
    settleReviews(state);
}

}  // namespace headroom::demo
