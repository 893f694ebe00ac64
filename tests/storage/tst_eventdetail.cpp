// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventdetail.h"

#include "fastledger.h"
#include "storage/person.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader =
    "event_id,occurred_at,workspace,member,action,route,bucket,mode,status,units,retries,input_tokens,"
    "cached_input_tokens,output_tokens,cost_usd,provider_error,corrects,posted_by,note\n";
const QByteArray kCatalog = R"({
 "plans": [{"key": "team", "name": "Team", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z",
   "price": "99.00", "limits": {"premium_sync": {"allowance": 20}, "standard_sync": {"allowance": "unlimited"}}}]}],
 "routes": [{"key": "deep", "provider": "openai", "model_family": "gpt-5", "modes": ["sync", "batch"], "prices": [
   {"from": "2026-01-01T00:00:00Z", "input_per_mtok": "2.00", "cached_input_per_mtok": "0.50",
    "output_per_mtok": "10.00", "batch_percent": 50}]}],
 "route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [
   {"action": "research", "bucket": "premium_sync", "route": "deep"}]}],
 "workspaces": [{"key": "acme", "time_zone": "America/New_York", "cycle_anchor": "2026-01-15",
   "plans": [{"plan": "team", "version": 1, "from": "2026-01-15T05:00:00Z"}],
   "addons": [{"bucket": "premium_sync", "units": 5, "price": "1.00", "from": "2026-03-20T00:00:00Z",
               "to": "2026-05-20T00:00:00Z"}],
   "prepaid": [{"bucket": "premium_sync", "units": 7, "price": "1.00", "from": "2026-02-20T00:00:00Z",
                "to": "2026-05-20T00:00:00Z"}]}]})";

class Scene {
public:
    Scene()
    {
        at("2026-03-01T00:00:00Z");
        if (!file.apply(kCatalog)) qFatal("the catalog was refused");
    }
    void at(std::string_view clock)
    {
        file.ledger().actAs(currentPerson(), [now = instant(clock)] { return now; });
    }
    void import(const QByteArray &rows)
    {
        const auto report = file.import(kHeader + rows);
        if (!report) qFatal("%s", qPrintable(report.error().message));
        if (report->counts.rejected > 0) qFatal("%s", qPrintable(report->problems[0].toString()));
    }
    EventDetail detail(std::int64_t seq)
    {
        auto found = file.ledger().eventDetail(u"acme"_s, seq);
        if (!found) qFatal("%s", qPrintable(found.error().message));
        return std::move(*found);
    }
    FastLedger file;
};

QString stepOf(const EventDetail &detail, ChainStep::Kind kind)
{
    for (const ChainStep &step : chainOf(detail)) {
        if (step.kind == kind) return step.text;
    }
    return {};
}

QStringList said(const std::vector<EventFieldText> &fields)
{
    QStringList lines;
    for (const EventFieldText &field : fields) lines << field.name + u'=' + field.value;
    return lines;
}

}  // namespace

class TestEventDetail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEventShowsItsFieldsAndItsChain()
    {
        Scene scene;
        scene.at("2026-03-18T12:00:00Z");
        scene.import("a,2026-03-17T15:00:00Z,acme,mia,research,deep,,,ok,,2,1500000,500000,100000,,,,,\n");
        const EventDetail detail = scene.detail(1);
        QCOMPARE(said(fieldsOf(detail)),
                 (QStringList{u"event_id=a"_s, u"occurred_at=2026-03-17T15:00:00Z"_s, u"workspace=acme"_s,
                              u"action=research"_s, u"member=mia"_s, u"route=deep"_s, u"status=ok"_s,
                              u"input_tokens=1500000"_s, u"output_tokens=100000"_s, u"cached_input_tokens=500000"_s,
                              u"retries=2"_s}));
        QCOMPARE(detail.zone, "America/New_York"_ba);
        QCOMPARE(detail.knownSince, std::optional(instant("2026-03-18T12:00:00Z")));
        QCOMPARE(detail.bucketBy, EventDetail::BucketBy::Sheet);
        QCOMPARE(detail.sheetVersion, std::optional(1));
        QVERIFY(!detail.unitsGiven);
        QCOMPARE(detail.planName, u"Team"_s);
        // R33: 1 M uncached at 2.00, 0.5 M cached at 0.50, 0.1 M output at 10.00.
        QCOMPARE(detail.event.cost, std::optional(Cost{Money{3'250'000'000}, true}));
        QVERIFY(detail.priced.has_value());
        QCOMPARE(detail.priced->uncachedTokens, 1'000'000);
        QCOMPARE(detail.priced->cachedTokens, 500'000);
        QVERIFY(detail.effect.has_value());
        QCOMPARE(detail.effect->usedAfter, 1);
        // The pack and no add-on yet (R14).
        QCOMPARE(detail.effect->entitlement, (Entitlement{.base = {false, 20}, .prepaid = 7}));

        using Kind = ChainStep::Kind;
        QCOMPARE(stepOf(detail, Kind::Route), u"deep (openai, gpt-5). It was tried again 2 time(s)."_s);
        QCOMPARE(stepOf(detail, Kind::Tokens), u"Input: 1,500,000, of which 500,000 were cached. Output: 100,000."_s);
        QCOMPARE(
            stepOf(detail, Kind::Charge),
            u"1 action(s) of “Premium actions”. Route sheet 1 maps the action to it. The units follow from what it "
            "did. Plan Team, version 1, was in force."_s);
        QCOMPARE(stepOf(detail, Kind::Effect), u"Used in the cycle before it: 0. After it: 1. The entitlement was 27: "
                                               "base 20, prepaid 7. 26 remained."_s);
        QVERIFY2(stepOf(detail, Kind::Cost).startsWith(u"$3.25, estimated from the price of route deep"_s),
                 qPrintable(stepOf(detail, Kind::Cost)));
    }

    void whatIsNotKnownIsSaid()
    {
        Scene scene;
        scene.import("a,2026-03-17T15:00:00Z,acme,,voice,,,,,,,,,,,,,,\n");
        const EventDetail detail = scene.detail(1);
        QCOMPARE(detail.bucketBy, EventDetail::BucketBy::Nothing);
        QVERIFY(!detail.effect);
        using Kind = ChainStep::Kind;
        QCOMPARE(stepOf(detail, Kind::Route), u"Which route it took is not known."_s);
        QCOMPARE(stepOf(detail, Kind::Tokens), u"How many it took is not known."_s);
        QCOMPARE(stepOf(detail, Kind::Cost), u"Not known: the event gave none, and there was no price for it."_s);
        QCOMPARE(stepOf(detail, Kind::Effect), u"None: it charged nothing."_s);
        QVERIFY(stepOf(detail, Kind::Credit).isEmpty());
        QVERIFY(stepOf(detail, Kind::Signal).isEmpty());
    }

    void anEventAndItsCreditsNameEachOther()  // R1
    {
        Scene scene;
        scene.import("a,2026-03-17T15:00:00Z,acme,mia,research,deep,,,ok,9,,,,,,,,,\n"
                     "b,2026-03-17T16:00:00Z,acme,mia,research,deep,,,ok,2,,,,,,rate_limited,,,\n"
                     "c2,2026-03-25T16:00:00Z,acme,,research,,,,credit,-3,,,,,,,a,sue,again\n"
                     "c1,2026-03-18T16:00:00Z,acme,,research,,,,credit,-4,,,,,,,a,sue,asked twice\n"
                     "c3,2026-03-18T16:00:00Z,acme,,research,,,,credit,-1,,,,,,,b,sue,other\n");
        const EventDetail event = scene.detail(1);
        QCOMPARE(event.credits.size(), std::size_t{2});
        QCOMPARE(event.credits[0],
                 (EventCredit{4, u"c1"_s, instant("2026-03-18T16:00:00Z"), 4, u"sue"_s, u"asked twice"_s}));
        QCOMPARE(event.credits[1].eventId, u"c2"_s);
        const EventDetail credit = scene.detail(4);
        QCOMPARE(credit.correctsSeq, 1);
        QCOMPARE(credit.bucketBy, EventDetail::BucketBy::Corrected);
        QCOMPARE(credit.effect->usedBefore, 11);
        QCOMPARE(credit.effect->usedAfter, 7);
        QCOMPARE(stepOf(credit, ChainStep::Kind::Credit), u"It mends event a. Posted by sue. Note: asked twice"_s);
        const EventDetail trouble = scene.detail(2);
        QCOMPARE(trouble.signal, std::optional(SignalKind::RateLimited));
        QVERIFY(stepOf(trouble, ChainStep::Kind::Signal).contains(u"rate_limited"_s));
    }

    void aLaterSheetIsNamedAsWhatMappedIt()  // R7
    {
        Scene scene;
        scene.at("2026-03-18T00:00:00Z");
        scene.import("a,2026-03-17T15:00:00Z,acme,mia,voice,deep,,,ok,,,,,,,,,,\n"
                     "b,2026-03-17T15:00:00Z,acme,mia,research,deep,,,ok,,,,,,,,,,\n");
        scene.at("2026-03-19T00:00:00Z");
        QVERIFY(scene.file.apply(R"({"route_sheets": [{"version": 2, "effective_from": "2026-03-01T00:00:00Z",
            "actions": [{"action": "voice", "bucket": "standard_sync", "route": "deep"},
                        {"action": "research", "bucket": "standard_sync", "route": "deep"}]}]})"));
        const EventDetail late = scene.detail(1);
        QCOMPARE(late.bucketBy, EventDetail::BucketBy::LaterSheet);
        QCOMPARE(late.sheetVersion, std::optional(2));
        // Mapped once, it never moves, and tells by which sheet.
        const EventDetail early = scene.detail(2);
        QCOMPARE(early.bucketBy, EventDetail::BucketBy::Sheet);
        QCOMPARE(early.sheetVersion, std::optional(1));
        QCOMPARE(early.event.bucket, static_cast<std::int8_t>(Bucket::PremiumSync));
    }

    void anUnknownSequenceIsRefused()
    {
        Scene scene;
        scene.import("a,2026-03-17T15:00:00Z,acme,mia,research,deep,,,ok,,,,,,,,,,\n");
        for (const std::int64_t seq : {std::int64_t{0}, std::int64_t{2}}) {
            const auto found = scene.file.ledger().eventDetail(u"acme"_s, seq);
            QVERIFY(!found);
            QCOMPARE(found.error().kind, Error::Kind::Refused);
        }
        QVERIFY(!scene.file.ledger().eventDetail(u"nobody"_s, 1));
    }

    // Whatever order events arrive in, each takes on what those before it in ledger order have left (R6), and the last
    // of a cycle leaves what its standing shows.
    void effectsFollowOneAnotherInLedgerOrder()
    {
        const bool held = rc::check([] {
            Scene scene;
            struct Given {
                Instant at;
                std::int64_t seq;
                std::int64_t units;
            };
            std::vector<Given> events;
            const auto anyInstant = [] {
                // Few instants, so that many are shared, over two cycles and a change of clocks.
                return Instant{instant("2026-03-05T04:00:00Z").us +
                               *rc::gen::inRange<std::int64_t>(0, 160) * 3 * 3600 * kMicrosPerSecond};
            };
            const int imports = *rc::gen::inRange(1, 5);
            for (int i = 0; i < imports; ++i) {
                QByteArray rows;
                const int count = *rc::gen::inRange(1, 20);
                for (int k = 0; k < count; ++k) {
                    const auto seq = static_cast<std::int64_t>(events.size()) + 1;
                    const bool credited = !events.empty() && events.back().units > 0 && *rc::gen::inRange(0, 4) == 0;
                    const QByteArray id = "e" + QByteArray::number(seq);
                    const Given given{anyInstant(), seq, credited ? -1 : *rc::gen::inRange<std::int64_t>(0, 5)};
                    const QByteArray when = formatInstant(given.at).toUtf8();
                    const QByteArray units = QByteArray::number(given.units);
                    rows += credited
                                ? id + ',' + when + ",acme,,research,,,,credit,-1,,,,,,,e" +
                                      QByteArray::number(events.back().seq) + ",bo,why\n"
                                : id + ',' + when + ",acme,mia,research,deep,premium_sync,,ok," + units + ",,,,,,,,,\n";
                    events.push_back(given);
                }
                scene.import(rows);
            }
            std::ranges::sort(events, {}, [](const Given &event) { return std::pair(event.at, event.seq); });
            const Zone zone = *Zone::named("America/New_York");
            const CycleRule rule{*parseCivilDate("2026-01-15"), 0};
            std::int64_t used = 0;
            Cycle cycle = cycleAt(rule, zone, events.front().at);
            for (const Given &event : events) {
                if (!cycle.contains(event.at)) used = 0;
                cycle = cycleAt(rule, zone, event.at);
                const EventDetail detail = scene.detail(event.seq);
                RC_ASSERT(detail.at == event.at);
                RC_ASSERT(detail.effect.has_value() == (event.units != 0));
                if (detail.effect) {
                    RC_ASSERT(detail.effect->cycle == cycle);
                    RC_ASSERT(detail.effect->usedBefore == used);
                    RC_ASSERT(detail.effect->usedAfter == used + event.units);
                    const auto stood = scene.file.ledger().workspace(u"acme"_s, event.at);
                    RC_ASSERT(detail.effect->entitlement ==
                              stood->standing.buckets[index(Bucket::PremiumSync)].entitlement);
                }
                used += event.units;
            }
            const auto stands = scene.file.ledger().workspace(u"acme"_s, {cycle.end.us - 1});
            RC_ASSERT(stands->standing.buckets[index(Bucket::PremiumSync)].used == used);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestEventDetail)
#include "tst_eventdetail.moc"
