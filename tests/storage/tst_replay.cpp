// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastledger.h"
#include "overagescene.h"

#include "storage/decisions/decisiondesk.h"

#include <QCryptographicHash>
#include <QTest>

#include <rapidcheck.h>

#include <unordered_map>

using namespace headroom;
using namespace Qt::StringLiterals;
using headroom::testing::FastLedger;
using headroom::testing::instant;
using headroom::testing::kAcme;
using headroom::testing::OverageScene;

namespace {

const QByteArray kCatalog = R"({
    "plans": [{"key": "team", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "99.00",
        "limits": {"standard_sync": {"allowance": 60, "at_limit": "queue"},
                   "premium_sync": {"allowance": 25, "confirm_percent": 30, "member_daily_cap": 6},
                   "long_context": {"allowance": "unlimited"}, "batch_records": {"allowance": 50}}}]}],
    "routes": [{"key": "mini", "modes": ["sync", "batch"], "prices": [{"from": "2026-01-01T00:00:00Z",
        "input_per_mtok": "1.25", "output_per_mtok": "10.00"}]}],
    "route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [
        {"action": "chat", "bucket": "standard_sync", "route": "mini"},
        {"action": "deep", "bucket": "premium_sync", "route": "mini",
         "downgrade_to": {"route": "mini", "bucket": "standard_sync"}},
        {"action": "hard", "bucket": "premium_sync", "route": "mini"},
        {"action": "pdf", "bucket": "long_context", "route": "mini"},
        {"action": "nightly", "bucket": "batch_records", "route": "mini"}]}],
    "workspaces": [
        {"key": "havana", "time_zone": "America/Havana", "cycle_anchor": "2026-01-31",
         "plans": [{"plan": "team", "version": 1, "from": "2026-01-01T00:00:00Z"}],
         "prepaid": [{"bucket": "premium_sync", "units": 9, "price": "5.00", "from": "2026-02-10T00:00:00Z",
                      "to": "2026-05-01T00:00:00Z"}]},
        {"key": "berlin", "time_zone": "Europe/Berlin", "cycle": "9d",
         "plans": [{"plan": "team", "version": 1, "from": "2026-02-20T00:00:00Z"}],
         "addons": [{"bucket": "standard_sync", "units": 5, "price": "1.00", "from": "2026-03-01T00:00:00Z",
                     "to": "2026-03-30T00:00:00Z"}]}]})";

const QByteArray kHeader = "event_id,occurred_at,workspace,member,action,route,bucket,status,units,pages,"
                           "records_submitted,input_tokens,cost_usd,corrects,posted_by\n";
constexpr std::array<const char *, 5> kActions{"chat", "deep", "hard", "pdf", "nightly"};

// Across the clock changes of March: Havana has no midnight on the 8th.
rc::Gen<std::int64_t> anyTime()
{
    return rc::gen::inRange(instant("2026-02-15T00:00:00Z").us, instant("2026-04-10T00:00:00Z").us);
}

QByteArray text(std::string_view id)
{
    return {id.data(), static_cast<qsizetype>(id.size())};
}

QByteArray at(std::int64_t us)
{
    return formatInstant({us}).toUtf8();
}

// The same catalog as a draft.
Result<Catalog> unchanged(const Catalog &inForce)
{
    return inForce;
}

Result<Catalog> withoutPremium(const Catalog &inForce)
{
    Catalog draft = inForce;
    draft.plans[0].versions[0].limits[Bucket::PremiumSync].allowance = {false, 0};
    return draft;
}

ReplayRequest requestOf(std::function<Result<Catalog>(const Catalog &)> draft)
{
    ReplayRequest request;
    request.draft = std::move(draft);
    return request;
}

// Any events: late ones, failures, buckets of their own, unmapped actions; then credits of some of them.
QByteArray anyEvents(int count)
{
    QByteArray csv = kHeader;
    for (int i = 0; i < count; ++i) {
        const auto bucket = *rc::gen::inRange(0, 8);
        const auto action = *rc::gen::inRange(0, 6);
        csv += "e" + QByteArray::number(i) + ',' + at(*anyTime()) + ',' +
               *rc::gen::element<QByteArray>("havana", "berlin", "found") + ',' +
               *rc::gen::element<QByteArray>("ann", "bo", "") + ',' +
               (action < 5 ? QByteArray(kActions[static_cast<std::size_t>(action)]) : QByteArray("unheard")) +
               ",mini," + (bucket < kBucketCount ? text(bucketId(static_cast<Bucket>(bucket))) : QByteArray()) + ',' +
               *rc::gen::element<QByteArray>("ok", "ok", "ok", "failed", "blocked", "cancelled") + ',' +
               *rc::gen::element<QByteArray>("", "", "1", "3", "0") + ',' +
               QByteArray::number(*rc::gen::inRange(0, 9)) + ',' + QByteArray::number(*rc::gen::inRange(0, 9)) + ',' +
               *rc::gen::element<QByteArray>("", "5000") + ',' + *rc::gen::element<QByteArray>("", "0.02") + ",,\n";
    }
    return csv;
}

QByteArray anyCredits(FastLedger &file, int count)
{
    QByteArray csv = kHeader;
    for (int i = 0; i < count; ++i) {
        const auto event = file.ledger().creditableEvent(u"e%1"_s.arg(i));
        if (!event || *rc::gen::inRange(0, 3) > 0) continue;
        csv += "c" + QByteArray::number(i) + ',' +
               at(event->occurredAt.us + *rc::gen::element<std::int64_t>(0, 1, kMicrosPerDay * 9)) + ',' +
               event->workspace.toUtf8() + ",," + event->action.toUtf8() + ",,,credit,-" +
               QByteArray::number(qlonglong{*rc::gen::inRange<std::int64_t>(1, event->charged + 1)}) + ",,,,,e" +
               QByteArray::number(i) + ",sam\n";
    }
    return csv;
}

// One request that `decide` admitted, asked of the ledger as it is built up.
struct Admitted {
    QByteArray row;
    Bucket bucket{};
    std::int64_t units = 0;
};

std::vector<Admitted> admittedRequests(FastLedger &file, int count)
{
    std::vector<std::int64_t> times;
    for (int i = 0; i < count; ++i) times.push_back(*anyTime());
    std::ranges::sort(times);
    times.erase(std::unique(times.begin(), times.end()), times.end());
    const auto desk = *file.ledger().decisionDesk();
    std::vector<Admitted> admitted;
    for (const std::int64_t time : times) {
        DecisionRequest request;
        request.workspace = *rc::gen::element(u"havana"_s, u"berlin"_s);
        request.member = *rc::gen::element(u"ann"_s, u"bo"_s, QString());
        request.action = QString::fromLatin1(*rc::gen::elementOf(kActions));
        request.units = *rc::gen::inRange<std::int64_t>(1, 5);
        request.at = {time};
        request.confirmed = true;
        const auto decision = desk->decide(request);
        RC_ASSERT(decision.has_value());
        // A downgraded request would be recorded of the other bucket's action: it is left to its own test.
        if (decision->verdict >= Verdict::Downgrade) continue;
        const QByteArray row = "e" + QByteArray::number(admitted.size()) + ',' + at(time) + ',' +
                               request.workspace.toUtf8() + ',' + request.member.toUtf8() + ',' +
                               request.action.toUtf8() + ",mini,,ok," + QByteArray::number(qlonglong{request.units}) +
                               ",,,,0.01,,\n";
        RC_ASSERT(file.import(kHeader + row)->counts.imported == 1);
        RC_ASSERT(desk->refresh().has_value());
        admitted.push_back({row, decision->bucket, request.units});
    }
    return admitted;
}

}  // namespace

class TestReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // R41
    void whatWasAdmittedIsChargedAgain()
    {
        QVERIFY(rc::check("replaying the catalog in force over an admitted ledger gives its charges back", [] {
            FastLedger file;
            RC_ASSERT(file.apply(kCatalog).has_value());
            const std::vector<Admitted> admitted = admittedRequests(file, *rc::gen::inRange(1, 30));
            RC_PRE(!admitted.empty());
            PerBucket<std::int64_t> units{};
            for (const Admitted &one : admitted) units[index(one.bucket)] += one.units;

            const auto answer = file.ledger().replay(requestOf(unchanged), {});
            RC_ASSERT(answer.has_value());
            RC_ASSERT(answer->events == static_cast<std::int64_t>(admitted.size()));
            RC_ASSERT(answer->now.units == units);
            RC_ASSERT(answer->now.refused == PerBucket<std::int64_t>{});
            RC_ASSERT(answer->now.verdicts[static_cast<std::size_t>(Verdict::Downgrade)] == 0);
            RC_ASSERT(answer->now == answer->draft);
        }));
    }

    // R41: both sides share every assumption.
    void theSameCatalogGivesTheSameTwice()
    {
        QVERIFY(rc::check("now = draft for the same catalog, on any ledger and range", [] {
            FastLedger file;
            RC_ASSERT(file.apply(kCatalog).has_value());
            const int count = *rc::gen::inRange(1, 60);
            ImportOptions options;
            options.onError = OnError::SkipRow;
            RC_ASSERT(file.import(anyEvents(count), options).has_value());
            const QByteArray credits = anyCredits(file, count);
            RC_ASSERT(file.import(credits, options).has_value());

            ReplayRequest request = requestOf(unchanged);
            if (*rc::gen::arbitrary<bool>()) request.from = Instant{*anyTime()};
            if (*rc::gen::arbitrary<bool>())
                request.to = Instant{instant("2026-04-20T00:00:00Z").us + *anyTime() % 1000};
            if (*rc::gen::arbitrary<bool>()) request.workspace = u"havana"_s;
            const auto answer = file.ledger().replay(request, {});
            if (!answer) RC_DISCARD("the range is empty");
            RC_ASSERT(answer->now == answer->draft);
            RC_ASSERT(answer->versionsNow == answer->versionsDraft);
            for (const WorkspaceReplay &row : answer->workspaces) RC_ASSERT(row.now == row.draft);
            for (const ReplayCourse &course : answer->courses) {
                for (const ReplayCourse::Day &day : course.days) {
                    RC_ASSERT(day.now == day.draft);
                    RC_ASSERT(day.entitlementNow == day.entitlementDraft);
                }
            }
        }));
    }

    // R14, R40
    void approvedOverageCountsAsRecorded()
    {
        OverageScene scene;
        const std::int64_t id = scene.ask(5);
        QVERIFY(scene.as("ben", "2026-03-10T13:00:00Z").decideOverage(headroom::testing::approve(id)));
        scene.use(10, "2026-03-05T00:00:00Z");
        scene.use(5, "2026-03-10T12:59:59Z");  // before it was approved
        scene.use(4, "2026-03-10T13:00:00Z");
        const auto answer = scene.ledger().replay(requestOf(withoutPremium), {});
        QVERIFY(answer);
        QCOMPARE(answer->now.units[index(Bucket::PremiumSync)], 14);
        QCOMPARE(answer->now.revenue.toString(), u"199.00"_s);  // two workspaces and 4 units of overage
        QCOMPARE(answer->draft.units[index(Bucket::PremiumSync)], 4);
        QCOMPARE(answer->draft.refused[index(Bucket::PremiumSync)], 15);
    }

    // R42
    void aReplayWritesNothing()
    {
        testing::LedgerFile file;
        QVERIFY(file.apply(kCatalog));
        QVERIFY(file.import(kHeader + "e1,2026-03-01T00:00:00Z,berlin,ann,hard,mini,,ok,1,,,,0.01,,\n"));
        file.sql("PRAGMA wal_checkpoint(TRUNCATE)");
        const auto content = [&file] {
            QByteArray bytes;
            for (const QString &name : {file.path(), file.path() + u"-wal"_s}) {
                QFile one(name);
                if (one.open(QIODevice::ReadOnly))
                    bytes += QCryptographicHash::hash(one.readAll(), QCryptographicHash::Sha256);
            }
            return bytes;
        };
        const QByteArray before = content();
        QCOMPARE(file.ledger().replay(requestOf(withoutPremium), {})->draft.hits(), 1);
        QCOMPARE(content(), before);
        QCOMPARE(file.ledger().catalog()->plans[0].versions[0].limits[Bucket::PremiumSync].allowance.units, 25);
    }

    void itCanBeCancelled()
    {
        FastLedger file;
        QVERIFY(file.apply(kCatalog));
        QVERIFY(file.import(kHeader + "e1,2026-03-01T00:00:00Z,havana,ann,hard,mini,,ok,1,,,,0.01,,\n"));
        std::atomic_bool cancel = false;
        ReplayHooks hooks;
        hooks.cancel = &cancel;
        hooks.progress = [&cancel](const ReplayProgress &progress) {
            QCOMPARE(progress.total, 1);
            cancel = true;
        };
        const auto answer = file.ledger().replay(requestOf(unchanged), hooks);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
        cancel = false;
        hooks.progress = {};
        QVERIFY(file.ledger().replay(requestOf(unchanged), hooks));
    }

    // A second thread goes through half of a large ledger: the sums are those of one workspace after the other.
    void twoThreadsComeToTheSame()
    {
        testing::LedgerFile file;
        QVERIFY(file.apply(kCatalog));
        QByteArray csv = kHeader;
        constexpr int kEvents = 60'000;
        for (int i = 0; i < kEvents; ++i) {
            csv += "e" + QByteArray::number(i) + ',' + at(instant("2026-03-01T00:00:00Z").us + i * 1'000'000LL) + ",w" +
                   QByteArray::number(i % 17) + ",ann,chat,mini,,ok,1,,,,0.01,,\n";
        }
        QVERIFY(file.import(csv));
        const auto whole = file.ledger().replay(requestOf(withoutPremium), {});
        QVERIFY(whole);
        QCOMPARE(whole->events, kEvents);
        QCOMPARE(whole->workspaces.size(), 19U);  // two have a price and no event
        for (const WorkspaceReplay &row : whole->workspaces) {
            ReplayRequest request = requestOf(withoutPremium);
            request.workspace = row.key;
            const auto alone = file.ledger().replay(request, {});
            QVERIFY(alone && alone->workspaces.size() == 1);
            QCOMPARE(alone->workspaces[0].events, row.events);
            QVERIFY(alone->workspaces[0].now == row.now && alone->workspaces[0].draft == row.draft);
        }
    }

    void itSaysWhatItCannotReplay()
    {
        FastLedger file;
        QVERIFY(file.apply(kCatalog));
        const auto why = [&file](const ReplayRequest &request) {
            return headroom::testing::why(file.ledger().replay(request, {}));
        };
        QVERIFY(why(requestOf(unchanged)).contains(u"no events"_s));
        QVERIFY(file.import(kHeader + "e1,2026-03-01T00:00:00Z,havana,ann,hard,mini,,ok,1,,,,0.01,,\n"));
        ReplayRequest request = requestOf(unchanged);
        request.from = instant("2026-03-02T00:00:00Z");
        QVERIFY(why(request).contains(u"2026-03-02T00:00:00Z"_s));
        request = requestOf(unchanged);
        request.workspace = u"nowhere"_s;
        QVERIFY(why(request).contains(u"nowhere"_s));
        QCOMPARE(why(requestOf([](const Catalog &) -> Result<Catalog> { return refused(u"no such plan"_s); })),
                 u"no such plan"_s);
    }

    // A workspace that only the draft has brings its price.
    void aWorkspaceOfTheDraftAloneCountsWithItsPrice()
    {
        FastLedger file;
        QVERIFY(file.apply(kCatalog));
        QVERIFY(file.import(kHeader + "e1,2026-03-05T00:00:00Z,havana,ann,hard,mini,,ok,1,,,,0.01,,\n"));
        const auto answer = file.ledger().replay(requestOf([](const Catalog &inForce) -> Result<Catalog> {
                                                     Catalog draft = inForce;
                                                     Workspace added;
                                                     added.key = u"zeta"_s;
                                                     added.plans = {{u"team"_s, 1, instant("2026-01-01T00:00:00Z")}};
                                                     draft.workspaces.push_back(added);
                                                     return draft;
                                                 }),
                                                 {});
        QVERIFY(answer);
        QCOMPARE(answer->workspaces.back().key, u"zeta"_s);
        QCOMPARE(answer->workspaces.back().now.revenue, Money{});
        QCOMPARE(answer->workspaces.back().draft.revenue.toString(), u"99.00"_s);
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
