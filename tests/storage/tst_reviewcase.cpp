// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewscene.h"

#include "domain/charge.h"

#include <algorithm>
#include <random>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

// What a review's case and the accounts on the same plan say of random ledgers, against the events added up one by one.
namespace {

const QByteArray kCatalog = R"({
    "plans": [
        {"key": "team", "versions": [{"version": 1, "effective_from": "2025-01-01T00:00:00Z", "price": "99.00",
            "limits": {"premium_sync": {"allowance": 40, "per": "seat", "overage_price": "0.25"},
                       "standard_sync": {"allowance": "unlimited"}, "batch_records": {"allowance": 1000}}}]},
        {"key": "solo", "versions": [{"version": 1, "effective_from": "2025-01-01T00:00:00Z", "price": "9.00",
            "limits": {"premium_sync": {"allowance": 15}}}]}],
    "workspaces": [
        {"key": "w0", "plans": [{"plan": "team", "version": 1, "from": "2025-01-01T00:00:00Z"}]},
        {"key": "w1", "time_zone": "America/New_York", "cycle_anchor": "2026-01-15", "seats": 3,
         "plans": [{"plan": "team", "version": 1, "from": "2025-01-01T00:00:00Z"}]},
        {"key": "w2", "time_zone": "Asia/Kolkata", "cycle": "30d", "cycle_anchor": "2026-01-07",
         "plans": [{"plan": "team", "version": 1, "from": "2025-01-01T00:00:00Z"}],
         "addons": [{"bucket": "premium_sync", "units": 25, "price": "5.00", "from": "2026-03-12T00:00:00Z",
                     "to": "2026-04-10T00:00:00Z"}]},
        {"key": "w3", "time_zone": "Pacific/Auckland", "seats": 2,
         "plans": [{"plan": "solo", "version": 1, "from": "2025-01-01T00:00:00Z"},
                   {"plan": "team", "version": 1, "from": "2026-03-20T10:00:00Z"}]},
        {"key": "w4", "time_zone": "Europe/London", "cycle": "7d",
         "plans": [{"plan": "team", "version": 1, "from": "2026-03-26T10:00:00Z"}]},
        {"key": "w5", "plans": [{"plan": "solo", "version": 1, "from": "2025-01-01T00:00:00Z"}]},
        {"key": "w6", "time_zone": "America/Sao_Paulo",
         "plans": [{"plan": "team", "version": 1, "from": "2025-01-01T00:00:00Z"}]}]})";
constexpr int kWorkspaces = 7;

struct Used {
    Instant at;
    QString workspace;
    RatioEvent event;
};

struct Hit {
    Instant at;
    QString workspace;
    Bucket bucket{};
};

class RandomScene : public ReviewScene {
public:
    explicit RandomScene(unsigned seed) : ReviewScene(kCatalog), m_random(seed)
    {
        QByteArray csv = "event_id,occurred_at,workspace,action,bucket,units,cost_usd,status,retries,input_tokens,"
                         "output_tokens,cached_input_tokens,repeated_input_tokens\n";
        for (int i = 0; i < 700; ++i) csv += eventLine(i);
        const auto imported = import(csv);
        if (!imported) qFatal("the scene cannot import: %s", qPrintable(imported.error().message));
        if (imported->counts.imported != 700) qFatal("the scene does not import every event");
        for (int i = 0; i < 60; ++i) {
            const Hit made{anyInstant(), anyWorkspace(), static_cast<Bucket>(any(0, 1))};
            hit("h" + QByteArray::number(i), formatInstant(made.at).toStdString(), made.workspace.toUtf8(), "warn",
                bytes(bucketId(made.bucket)));
            hits.push_back(made);
        }
        catalog = *ledger().catalog();
    }

    [[nodiscard]] const Workspace &named(const QString &key) const { return *catalog.workspace(key); }
    [[nodiscard]] static Zone zoneOf(const Workspace &workspace) { return *Zone::named(workspace.timeZone); }

    // Net units of a bucket in [from, until].
    [[nodiscard]] std::int64_t usedIn(const QString &workspace, Bucket bucket, Instant from, Instant until) const
    {
        std::int64_t sum = 0;
        for (const Used &one : events) {
            const bool counts = one.workspace == workspace && one.event.bucket == static_cast<std::int8_t>(bucket);
            if (counts && one.at >= from && one.at <= until) sum += one.event.units;
        }
        return sum;
    }
    [[nodiscard]] RatioSums ratiosIn(const QString &workspace, Instant from, Instant until) const
    {
        RatioSums sums;
        for (const Used &one : events) {
            if (one.workspace == workspace && one.at >= from && one.at <= until) sums.add(RatioSums::of(one.event));
        }
        return sums;
    }
    // Base + add-ons.
    [[nodiscard]] Amount allowanceAt(const QString &workspace, Bucket bucket, Instant at) const
    {
        Amount amount = baseAllowance(catalog, named(workspace), bucket, at);
        if (!amount.unlimited) amount.units += addonUnits(named(workspace), bucket, at);
        return amount;
    }
    // The curve of a bucket in a cycle, by the end of each civil day until an instant.
    [[nodiscard]] BurnCurve curve(const QString &workspace, Bucket bucket, const Cycle &cycle, Instant until) const
    {
        BurnCurve curve;
        curve.cycle = cycle;
        const Zone zone = zoneOf(named(workspace));
        for (CivilDate day = cycle.days.first; day < cycle.days.end && zone.startOf(day) <= until; day = day + 1) {
            const Instant end = std::min({until, Instant{cycle.end.us - 1}, Instant{zone.startOf(day + 1).us - 1}});
            curve.used.push_back(usedIn(workspace, bucket, cycle.start, end));
            curve.allowance.push_back(allowanceAt(workspace, bucket, end));
        }
        return curve;
    }

    std::vector<Used> events;
    std::vector<Hit> hits;
    Catalog catalog;

private:
    std::int64_t any(std::int64_t low, std::int64_t high)
    {
        return std::uniform_int_distribution<std::int64_t>(low, high)(m_random);
    }
    QString anyWorkspace() { return u"w%1"_s.arg(any(0, kWorkspaces - 1)); }
    Instant anyInstant()
    {
        return {any(instant("2025-12-20T00:00:00Z").us, instant("2026-04-20T00:00:00Z").us) / 1000 * 1000};
    }

    QByteArray eventLine(int number)
    {
        Used one{anyInstant(), anyWorkspace(), {}};
        const auto bucket = static_cast<Bucket>(any(0, 3));
        RatioEvent &event = one.event;
        event.bucket = static_cast<std::int8_t>(bucket);
        event.units = any(0, 6);
        event.mode = bucket == Bucket::BatchRecords ? Mode::Batch : Mode::Sync;
        event.status = any(0, 5) == 0 ? Status::Failed : Status::Ok;
        event.retries = any(0, 4) == 0 ? 1 : 0;
        event.inputTokens = any(3000, 8000);
        event.outputTokens = any(0, 800);
        event.repeatedTokens = any(0, 3000);
        event.cachedTokens = any(0, *event.repeatedTokens);
        const QByteArrayList fields{"e" + QByteArray::number(number),
                                    formatInstant(one.at).toUtf8(),
                                    one.workspace.toUtf8(),
                                    "research",
                                    bytes(bucketId(bucket)),
                                    QByteArray::number(qlonglong{event.units}),
                                    QByteArray::number(qlonglong{any(0, 3)}),
                                    event.status == Status::Failed ? "failed" : "ok",
                                    QByteArray::number(qlonglong{*event.retries}),
                                    QByteArray::number(qlonglong{*event.inputTokens}),
                                    QByteArray::number(qlonglong{*event.outputTokens}),
                                    QByteArray::number(qlonglong{*event.cachedTokens}),
                                    QByteArray::number(qlonglong{*event.repeatedTokens})};
        events.push_back(one);
        return fields.join(',') + '\n';
    }

    std::mt19937 m_random;
};

template<typename T, typename Less = std::less<T>>
std::optional<T> lowerMedian(std::vector<T> values, Less less = {})
{
    if (values.empty()) return std::nullopt;
    std::ranges::sort(values, less);
    return values[(values.size() - 1) / 2];
}

bool isLess(const Fraction &a, const Fraction &b)
{
    return a.numerator * b.denominator < b.numerator * a.denominator;
}
bool isSame(const std::optional<Fraction> &a, const std::optional<Fraction> &b)
{
    if (!a || !b) return a.has_value() == b.has_value();
    return !isLess(*a, *b) && !isLess(*b, *a);
}

Instant lastOf(const Cycle &cycle, Instant at)
{
    return std::min(at, Instant{cycle.end.us - 1});
}

void forEachLedger(const std::function<void(RandomScene &, Instant)> &visit)
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        RandomScene scene(seed);
        for (const char *at : {"2026-03-27T15:30:00.5Z", "2026-04-25T00:00:00Z"}) visit(scene, instant(at));
    }
}

}  // namespace

class TestReviewCase : public QObject {
    Q_OBJECT

    static void compareResult(RandomScene &scene, const ReviewSubject &subject, const CycleResult &result, Instant at)
    {
        const Instant last = lastOf(result.cycle, at);
        const WorkspaceStanding standing = scene.ledger().workspace(subject.workspace, last)->standing;
        QCOMPARE(result.cycle, standing.cycle);
        QCOMPARE(result.finished, at >= result.cycle.end);
        QCOMPARE(result.used, scene.usedIn(subject.workspace, subject.bucket, result.cycle.start, last));
        QCOMPARE(result.entitlement, standing.buckets[index(subject.bucket)].entitlement.total());
        QCOMPARE(result.revenue, standing.revenue);
        QCOMPARE(result.cost, standing.cost);
        QCOMPARE(result.margin, standing.margin);
        const auto counts = [&](const Hit &hit) {
            return hit.workspace == subject.workspace && hit.bucket == subject.bucket && hit.at >= result.cycle.start &&
                   hit.at <= last;
        };
        QCOMPARE(result.hits, std::ranges::count_if(scene.hits, counts));
    }

    static void compareCurves(RandomScene &scene, const ReviewCase &found, Instant at)
    {
        const ReviewSubject &subject = found.item.subject;
        const Workspace &workspace = scene.named(subject.workspace);
        const Zone zone = RandomScene::zoneOf(workspace);
        Instant first = kEndOfTime;
        for (const Used &one : scene.events) {
            if (one.workspace == subject.workspace) first = std::min(first, one.at);
        }
        std::vector<BurnCurve> expected;
        Cycle cycle = found.item.cycle;
        while (expected.size() < 4 && (expected.empty() || cycle.end > first)) {
            expected.push_back(scene.curve(subject.workspace, subject.bucket, cycle, at));
            cycle = cycleInZone(previousCycle(workspace.cycleRule(), cycle.days), zone);
        }
        QVERIFY(found.curves == expected);
    }

private Q_SLOTS:
    void casesOfRandomLedgers()
    {
        int looked = 0;
        forEachLedger([&](RandomScene &scene, Instant at) {
            const auto list = scene.ledger().reviews(at);
            QVERIFY2(list, qPrintable(why(list)));
            QVERIFY(!list->items.empty());
            for (const ReviewItem &item : list->items) {
                const auto found = scene.ledger().reviewCase(item.subject, at);
                QVERIFY2(found, qPrintable(why(found)));
                QCOMPARE(found->item, item);
                const Cycle &cycle = item.cycle;
                compareCurves(scene, *found, at);
                compareResult(scene, item.subject, *found->during, at);
                QCOMPARE(found->after.has_value(), at >= cycle.end);
                if (found->after) compareResult(scene, item.subject, *found->after, at);
                const bool flag = item.subject.kind == ReviewSubject::Kind::Flag;
                const Instant last = flag ? item.flag->crossing.at : lastOf(cycle, at);
                QCOMPARE(found->ratios, scene.ratiosIn(item.subject.workspace, cycle.start, last));
                QCOMPARE(std::ssize(found->hits), item.hits);
                QCOMPARE(found->flagHistory.empty(), !flag);
                if (!found->hits.empty()) QCOMPARE(found->figures, found->hits.front().figures);
                ++looked;
                if (QTest::currentTestFailed()) return;
            }
        });
        QVERIFY(looked > 100);
    }

    void theHitsOfAllItemsAreAllHits()
    {
        forEachLedger([](RandomScene &scene, Instant at) {
            std::int64_t hits = 0;
            const ReviewList list = *scene.ledger().reviews(at);
            for (const ReviewItem &item : list.items) {
                hits += item.hits;
                QCOMPARE(item.openHits, item.hits);
            }
            QCOMPARE(hits, std::ranges::count_if(scene.hits, [at](const Hit &hit) { return hit.at <= at; }));
        });
    }

    void accountsOnThePlan_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<Bucket>("bucket");
        QTest::newRow("team") << u"team"_s << Bucket::PremiumSync;
        QTest::newRow("records of team") << u"team"_s << Bucket::BatchRecords;
        QTest::newRow("solo") << u"solo"_s << Bucket::PremiumSync;
        QTest::newRow("without limit") << u"team"_s << Bucket::StandardSync;
        QTest::newRow("nothing allowed") << u"team"_s << Bucket::LongContext;
        QTest::newRow("no plan") << QString() << Bucket::PremiumSync;
    }
    void accountsOnThePlan()
    {
        QFETCH(QString, plan);
        QFETCH(Bucket, bucket);
        forEachLedger([&](RandomScene &scene, Instant at) {
            std::vector<std::vector<std::int64_t>> percents;
            std::array<std::vector<Fraction>, kRatioCount> ratios;
            std::vector<Money> margins;
            for (const Workspace &workspace : scene.catalog.workspaces) {
                const PlanAssignment *assignment = assignmentAt(workspace, at);
                if ((assignment ? assignment->plan : QString()) != plan) continue;
                const Cycle cycle = cycleAt(workspace.cycleRule(), RandomScene::zoneOf(workspace), at);
                margins.push_back(scene.ledger().workspace(workspace.key, at)->standing.margin);
                const RatioSums sums = scene.ratiosIn(workspace.key, cycle.start, at);
                for (const Ratio ratio : kRatios) {
                    const Fraction fraction = sums.fraction(ratio);
                    if (fraction.hasData()) ratios[static_cast<std::size_t>(ratio)].push_back(fraction);
                }
                const BurnCurve curve = scene.curve(workspace.key, bucket, cycle, at);
                percents.resize(std::max(percents.size(), curve.used.size()));
                for (std::size_t i = 0; i < curve.used.size(); ++i) {
                    if (const auto percent = percentHundredths(curve.used[i], curve.allowance[i]))
                        percents[i].push_back(*percent);
                }
            }
            std::vector<std::int64_t> medians;
            for (const auto &day : percents) {
                if (const auto median = lowerMedian(day)) medians.push_back(*median);
            }

            const auto peers = scene.ledger().planPeers(plan, bucket, at);
            QVERIFY2(peers, qPrintable(why(peers)));
            QCOMPARE(peers->accounts, std::ssize(margins));
            QCOMPARE(peers->medianMargin, lowerMedian(margins));
            QCOMPARE(peers->medianPercent, medians);
            for (std::size_t i = 0; i < ratios.size(); ++i) {
                QVERIFY(isSame(peers->medianRatios[i], lowerMedian(ratios[i], isLess)));
            }
        });
    }

    void anUnknownPlanIsRefused()
    {
        ReviewScene scene;
        QCOMPARE(why(scene.ledger().planPeers(u"ghost"_s, Bucket::PremiumSync, instant("2026-03-20T12:00:00Z"))),
                 u"There is no plan \"ghost\" in this ledger."_s);
    }

    void whatIsNotThereHasNoCase_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("message");
        QTest::newRow("no flag") << u"flag:2026-02-01:acme"_s
                                 << u"Acme has no early-burn flag in the cycle from 2026-02-01."_s;
        QTest::newRow("no hits")
            << u"hits:2026-03-01:batch_records:valuable_use:acme"_s
            << u"Acme has no limit hits of this bucket and cause in the cycle from 2026-03-01. Late "
               "events, credits or settings may have changed their cause."_s;
        QTest::newRow("no workspace") << u"flag:2026-03-01:ghost"_s
                                      << u"There is no workspace \"ghost\" in this ledger."_s;
    }
    void whatIsNotThereHasNoCase()
    {
        QFETCH(QString, subject);
        FlaggedScene scene;
        QTEST(why(scene.ledger().reviewCase(*ReviewSubject::fromString(subject), instant("2026-03-20T12:00:00Z"))),
              "message");
    }

    // A flag of a cycle that is over: the workspace as it stood at its end, and what became of it since.
    void anEndedCycleIsSeenAsItEnded()
    {
        FlaggedScene scene;
        scene.use(5, "2026-04-05T12:00:00Z", "acme", "1.50");
        scene.hit("h9", "2026-04-06T12:00:00Z");
        const auto found = scene.ledger().reviewCase(ofFlag().subject, instant("2026-04-20T12:00:00Z"));
        QVERIFY2(found, qPrintable(why(found)));
        QCOMPARE(found->workspace.at, instant("2026-04-01T03:59:59.999999Z"));
        QCOMPARE(found->workspace.standing.buckets[index(Bucket::PremiumSync)].used, 8);
        QVERIFY(found->during->finished);
        QCOMPARE(found->during->hits, 2);
        QCOMPARE(found->during->margin, (Money{98'990'000'000}));
        QVERIFY(!found->after->finished);
        QCOMPARE(found->after->used, 5);
        QCOMPARE(found->after->hits, 1);
        QCOMPARE(found->after->margin, (Money{97'500'000'000}));
        QCOMPARE(found->curves.size(), 1U);
        QCOMPARE(found->curves.front().used.size(), 31U);
    }
};

QTEST_GUILESS_MAIN(TestReviewCase)
#include "tst_reviewcase.moc"
