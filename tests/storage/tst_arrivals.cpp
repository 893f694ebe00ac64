// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastledger.h"
#include "olderledger.h"
#include "storage/person.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = "event_id,occurred_at,workspace,action,route,bucket,status,units,input_tokens,output_tokens,"
                           "cost_usd,corrects,posted_by,note\n";
const QByteArray kCatalog = R"({
 "plans": [{"key": "team", "name": "Team", "versions": [
   {"version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "99.00", "limits": {
     "standard_sync": {"allowance": 2, "overage_price": "0.10"}, "premium_sync": {"allowance": 8, "per": "seat"}}},
   {"version": 2, "effective_from": "2026-01-01T00:00:00Z", "price": "120.00", "limits": {
     "standard_sync": {"allowance": "unlimited"}, "premium_sync": {"allowance": 9, "warn_percent": 80}}}]}],
 "routes": [{"key": "r", "prices": [{"from": "2026-01-01T00:00:00Z", "input_per_mtok": "1.00", "output_per_mtok": "2"}]}],
 "route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [
   {"action": "x", "bucket": "standard_sync", "route": "r"}]}],
 "workspaces": [{"key": "acme", "time_zone": "UTC", "cycle_anchor": "2026-01-01", "cycle": "monthly",
   "plans": [{"plan": "team", "version": 1, "from": "2026-01-01T00:00:00Z"}]}]})";

QByteArray text(Instant at)
{
    return formatInstant(at).toUtf8();
}

// Something that happened to a ledger at an instant of its clock.
struct Step {
    Instant clock;
    std::function<QString(FastLedger &)> run;  // why it failed
    std::vector<Instant> events;               // of those that it stores
};

QString whyNot(const Result<ImportReport> &report)
{
    if (!report) return report.error().message;
    return report->counts.rejected == 0 ? QString() : report->problems[0].toString();
}

// A random history, which can be lived through again up to an instant.
class AnyHistory {
public:
    AnyHistory() { addDocument(kCatalog); }

    void addStep()
    {
        m_clock.us += *rc::gen::inRange<std::int64_t>(0, 3) * 7 * 3600 * kMicrosPerSecond;
        switch (*rc::gen::inRange(0, 14)) {
        case 0: return addDocument(workspaceWith("\"seats\": " + digit(1, 4)));
        case 1:
            return addDocument(workspaceWith("\"addons\": [{\"bucket\": \"premium_sync\", \"units\": " + digit(1, 9) +
                                             ", \"price\": \"3.00\", \"from\": \"" + text(anyInstant()) +
                                             "\", \"to\": \"2026-09-01T00:00:00Z\"}]"));
        case 2:
            return addDocument(workspaceWith("\"prepaid\": [{\"bucket\": \"standard_sync\", \"units\": " +
                                             digit(10, 60) + ", \"price\": \"5.00\", \"from\": \"2026-0" + digit(1, 4) +
                                             "-05T00:00:00Z\", \"to\": \"2026-09-01T00:00:00Z\"}]"));
        case 3:
            return addDocument(
                workspaceWith("\"time_zone\": " + *rc::gen::element("\"UTC\""_ba, "\"America/New_York\""_ba) +
                              ", \"cycle_anchor\": \"2026-01-0" + digit(1, 9) + "\""));
        case 4:
            return addDocument(
                workspaceWith("\"plans\": [{\"plan\": \"team\", \"version\": 1, \"from\": \"2026-01-01T00:00:00Z\"}, "
                              "{\"plan\": \"team\", \"version\": 2, \"from\": \"" +
                              text(anyInstant()) + "\"}]"));
        case 5:
            return addDocument("{\"routes\": [{\"key\": \"r\", \"prices\": [{\"from\": \"2026-01-01T00:00:00Z\", "
                               "\"input_per_mtok\": \"1.00\", \"output_per_mtok\": \"" +
                               digit(1, 9) + "\"}]}]}");
        case 6:
            return addDocument(
                "{\"route_sheets\": [{\"version\": " + QByteArray::number(++m_sheets) + ", \"effective_from\": \"" +
                text(anyInstant()) +
                "\", \"actions\": [{\"action\": \"x\", \"bucket\": \"standard_sync\", \"route\": \"r\"}, "
                "{\"action\": \"y\", \"bucket\": " +
                *rc::gen::element("\"standard_sync\""_ba, "\"premium_sync\""_ba) + ", \"route\": \"r\"}]}]}");
        case 7: return addOverage();
        case 8: return addCredit();
        default: return addEvents(*rc::gen::inRange(1, 12));
        }
    }

    // What had happened until an instant.
    void liveThrough(FastLedger &file, Instant until) const
    {
        for (const Step &step : m_steps) {
            if (step.clock > until) break;
            file.ledger().actAs(currentPerson(), [at = step.clock] { return at; });
            const QString why = step.run(file);
            if (!why.isEmpty()) RC_FAIL(why.toStdString());
        }
    }
    [[nodiscard]] Instant end() const { return m_clock; }
    // Instants at which something happened, and those beside them.
    [[nodiscard]] Instant someInstant() const
    {
        const auto place = *rc::gen::inRange<std::size_t>(0, m_steps.size());
        return {m_steps[place].clock.us + *rc::gen::inRange(0, 2)};
    }
    // Events of [from, to) that arrived later than an instant.
    [[nodiscard]] std::int64_t lateEvents(Instant from, Instant to, Instant after) const
    {
        std::int64_t count = 0;
        for (const Step &step : m_steps) {
            if (step.clock <= after) continue;
            count += std::ranges::count_if(step.events, [&](Instant at) { return from <= at && at < to; });
        }
        return count;
    }
    static Instant anyInstant()
    {
        return {instant("2026-02-20T00:00:00Z").us +
                *rc::gen::inRange<std::int64_t>(0, 40 * 24) * 3600 * kMicrosPerSecond};
    }

private:
    static QByteArray digit(int from, int to) { return QByteArray::number(*rc::gen::inRange(from, to)); }
    static QByteArray workspaceWith(const QByteArray &members)
    {
        return "{\"workspaces\": [{\"key\": \"acme\", " + members + "}]}";
    }

    void add(std::function<QString(FastLedger &)> run, std::vector<Instant> events = {})
    {
        m_steps.push_back({m_clock, std::move(run), std::move(events)});
    }

    void addDocument(const QByteArray &json)
    {
        add([json](FastLedger &file) {
            const auto made = file.apply(json);
            return made ? QString() : made.error().message;
        });
    }

    void addOverage()
    {
        const auto units = *rc::gen::inRange<std::int64_t>(1, 20);
        // Of no use while the bucket is unlimited; refused then, in every life.
        add([units](FastLedger &file) {
            const auto asked = file.ledger().requestOverage({.workspace = u"acme"_s,
                                                             .bucket = Bucket::StandardSync,
                                                             .units = units,
                                                             .reason = u"more"_s,
                                                             .requestedBy = u"gateway"_s,
                                                             .cycleOf = {}});
            if (asked)
                (void)file.ledger().decideOverage(
                    {.id = asked->id, .verb = OverageVerb::Approve, .units = {}, .reason = u"yes"_s, .seen = {}});
            return QString();
        });
    }

    void addEvents(int count)
    {
        QByteArray csv = kHeader;
        std::vector<Instant> events;
        for (int i = 0; i < count; ++i) {
            const QByteArray id = "e" + QByteArray::number(++m_events);
            const Instant at = anyInstant();
            const QByteArray bucket = *rc::gen::element(""_ba, ""_ba, "standard_sync"_ba, "premium_sync"_ba);
            csv += id + ',' + text(at) + ",acme," + *rc::gen::element("x"_ba, "y"_ba) + ",r," + bucket + ",ok," +
                   (bucket.isEmpty() ? ""_ba : digit(1, 5)) + ',' + digit(0, 4000) + ',' + digit(0, 4000) + ',' +
                   *rc::gen::element(""_ba, "0.004"_ba) + ",,,\n";
            events.push_back(at);
            if (!bucket.isEmpty()) m_creditable.push_back({id, at});
        }
        add([csv](FastLedger &file) { return whyNot(file.import(csv)); }, std::move(events));
    }

    void addCredit()
    {
        if (m_creditable.empty()) return;
        const auto [id, charged] = m_creditable.back();
        m_creditable.pop_back();
        const Instant at = std::max(charged, anyInstant());
        const QByteArray csv =
            kHeader + "c" + id + ',' + text(at) + ",acme,x,r,,credit,-1,,,-0.001," + id + ",bo,why\n";
        add([csv](FastLedger &file) { return whyNot(file.import(csv)); }, {at});
    }

    Instant m_clock = instant("2026-03-01T08:00:00Z");
    std::vector<Step> m_steps;
    std::vector<std::pair<QByteArray, Instant>> m_creditable;
    int m_events = 0;
    int m_sheets = 1;
};

// What differs between two standings, for people.
std::string said(const WorkspaceStanding &standing)
{
    QString text = u"cycle %1 to %2, plan %3 %4, unmapped %5, revenue %6, cost %7"_s.arg(
        formatInstant(standing.cycle.start), formatInstant(standing.cycle.end), standing.planKey,
        QString::number(standing.planVersion), QString::number(standing.unmapped), standing.revenue.toString(),
        standing.cost.amount.toString());
    for (const BucketStanding &bucket : standing.buckets) {
        const Entitlement &has = bucket.entitlement;
        text += u"; %1 of %2 + %3 + %4 + %5, cost %6%7"_s
                    .arg(QString::number(bucket.used),
                         has.base.unlimited ? u"unlimited"_s : QString::number(has.base.units))
                    .arg(has.addon)
                    .arg(has.prepaid)
                    .arg(has.approved)
                    .arg(bucket.cost.amount.toString(), bucket.cost.estimated ? u" estimated"_s : QString());
    }
    return text.toStdString();
}

// One workspace with an event that came in time and one that came days later.
class LateScene {
public:
    LateScene()
    {
        at("2026-03-01T00:00:00Z");
        if (!file.apply(kCatalog)) qFatal("the catalog was refused");
        at("2026-03-05T12:00:00Z");
        import("a,2026-03-05T10:00:00Z,acme,x,r,premium_sync,ok,3,,,0.25,,,\n");
        at("2026-03-12T12:00:00Z");
        import("b,2026-03-04T10:00:00Z,acme,x,r,premium_sync,ok,2,,,0.5,,,\n"
               "c,2026-03-05T11:00:00Z,acme,x,r,,credit,-1,,,,a,sue,asked twice\n"
               "d,2026-03-11T11:00:00Z,acme,x,r,standard_sync,ok,7,,,,,,\n");
    }
    void at(std::string_view clock)
    {
        file.ledger().actAs(currentPerson(), [now = instant(clock)] { return now; });
    }
    void import(const QByteArray &rows)
    {
        const auto report = file.import(kHeader + rows);
        if (const QString why = whyNot(report); !why.isEmpty()) qFatal("%s", qPrintable(why));
    }
    KnownThen known(std::string_view stoodAt, std::string_view knownAt)
    {
        auto answer = file.ledger().knownThen(u"acme"_s, instant(stoodAt), instant(knownAt));
        if (!answer) qFatal("%s", qPrintable(answer.error().message));
        return std::move(*answer);
    }
    FastLedger file;
};

QStringList idsOf(const std::vector<HistoryEntry> &rows)
{
    QStringList ids;
    for (const HistoryEntry &row : rows) ids << row.event()->eventId;
    return ids;
}

QStringList wordsOf(const KnownThen &known)
{
    QStringList words;
    for (const KnownThen::CatalogChange &change : known.changes) words << change.what;
    return words;
}

constexpr auto premium = index(Bucket::PremiumSync);

}  // namespace

class TestArrivals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownThenIsTheLedgerAsItWasThen()  // R7a
    {
        const bool held = rc::check([] {
            AnyHistory history;
            const int steps = *rc::gen::inRange(1, 16);
            for (int i = 0; i < steps; ++i) history.addStep();
            const Instant knownAt = history.someInstant();
            const Instant at = AnyHistory::anyInstant();
            FastLedger whole;
            history.liveThrough(whole, history.end());
            FastLedger then;
            history.liveThrough(then, knownAt);

            const auto known = whole.ledger().knownThen(u"acme"_s, at, knownAt);
            RC_ASSERT(known.has_value());
            const auto stood = then.ledger().workspace(u"acme"_s, at);
            const auto stands = whole.ledger().workspace(u"acme"_s, at);
            if (known->then != stood->standing) {
                RC_LOG() << "then:  " << said(known->then) << "\nstood: " << said(stood->standing) << '\n';
            }
            RC_ASSERT(known->then == stood->standing);
            RC_ASSERT(known->now == stands->standing);
            RC_ASSERT(known->complete);
            const Cycle &cycle = known->now.cycle;
            RC_ASSERT(known->late.events == history.lateEvents(cycle.start, {at.us + 1}, knownAt));
            RC_ASSERT(static_cast<std::int64_t>(known->rows.size()) == known->late.events);
            // All of them pass the filter that opens them.
            const auto sums = whole.ledger().historySums(known->lateEvents, {});
            RC_ASSERT(sums.has_value());
            RC_ASSERT(*sums == known->late);
            if (!known->changes.empty()) return;
            for (const Bucket bucket : kBuckets) {
                const BucketStanding &before = known->then.buckets[index(bucket)];
                const BucketStanding &after = known->now.buckets[index(bucket)];
                RC_ASSERT(before.used + known->late.units[index(bucket)] == after.used);
                RC_ASSERT(before.cost.amount + known->late.costs[index(bucket)].amount == after.cost.amount);
            }
            RC_ASSERT(known->then.cost.amount + known->late.cost.amount == known->now.cost.amount);
            RC_ASSERT(known->then.unmapped + known->late.unmapped == known->now.unmapped);
        });
        QVERIFY(held);
    }

    void lateEventsAndCreditsAreToldApart()
    {
        LateScene scene;
        const KnownThen known = scene.known("2026-03-06T00:00:00Z", "2026-03-06T00:00:00Z");
        QCOMPARE(known.then.buckets[premium].used, 3);
        QCOMPARE(known.now.buckets[premium].used, 4);
        QCOMPARE(idsOf(known.rows), (QStringList{u"c"_s, u"b"_s}));
        QCOMPARE(known.late.events, 2);
        QCOMPARE(known.late.units[premium], 1);
        QCOMPARE(known.late.cost.amount, (Money{500'000'000}));
        QCOMPARE(known.rows[1].event()->knownSince, std::optional(instant("2026-03-12T12:00:00Z")));
        QVERIFY(known.differs());
        QVERIFY(known.complete);
        QVERIFY(known.changes.empty());
        QCOMPARE(known.lateEvents.knownAfter, std::optional(instant("2026-03-06T00:00:00Z")));
    }

    void nothingIsLateOnceItIsKnown()
    {
        LateScene scene;
        const KnownThen known = scene.known("2026-03-06T00:00:00Z", "2026-03-12T12:00:00Z");
        QCOMPARE(known.then, known.now);
        QVERIFY(known.rows.empty());
        QCOMPARE(known.late, HistorySums{});
        QVERIFY(!known.differs());
    }

    void nothingWasKnownBeforeTheFirstArrival()
    {
        LateScene scene;
        const KnownThen known = scene.known("2026-03-13T00:00:00Z", "2026-03-05T00:00:00Z");
        QCOMPARE(known.then.buckets[premium].used, 0);
        QCOMPARE(known.late.events, 4);
        QCOMPARE(known.then.planKey, u"team"_s);
    }

    void changesOfTheCatalogAreTold()
    {
        LateScene scene;
        scene.at("2026-03-14T00:00:00Z");
        QVERIFY(scene.file.apply(R"({"workspaces": [{"key": "acme", "seats": 3, "retention": "healthy"}]})"));
        scene.at("2026-03-15T00:00:00Z");
        QVERIFY(scene.file.apply(R"({"workspaces": [{"key": "acme", "addons": [{"bucket": "premium_sync", "units": 5,
            "price": "1.00", "from": "2026-03-20T00:00:00Z", "to": "2026-04-20T00:00:00Z"}]}]})"));
        const KnownThen known = scene.known("2026-03-13T00:00:00Z", "2026-03-13T00:00:00Z");
        QCOMPARE(known.then.buckets[premium].entitlement.base.units, 8);
        QCOMPARE(known.now.buckets[premium].entitlement.base.units, 24);
        // An add-on of the week after changes nothing yet.
        QCOMPARE(wordsOf(known), (QStringList{u"Workspace acme was changed: seats: 3; retention: healthy"_s}));
        QCOMPARE(known.changes[0].person, currentPerson());
        QCOMPARE(known.changes[0].at, instant("2026-03-14T00:00:00Z"));
    }

    void aSheetPublishedLaterMappedWhatWasUnmapped()  // R7
    {
        LateScene scene;
        scene.import("u,2026-03-06T11:00:00Z,acme,y,r,,ok,,,,,,,\n");
        scene.at("2026-03-16T00:00:00Z");
        QVERIFY(scene.file.apply(R"({"route_sheets": [{"version": 2, "effective_from": "2026-03-01T00:00:00Z",
            "actions": [{"action": "x", "bucket": "standard_sync", "route": "r"},
                        {"action": "y", "bucket": "premium_sync", "route": "r"}]}]})"));
        const KnownThen known = scene.known("2026-03-13T00:00:00Z", "2026-03-15T00:00:00Z");
        QCOMPARE(known.then.unmapped, 1);
        QCOMPARE(known.now.unmapped, 0);
        QCOMPARE(known.then.buckets[premium].used, 4);
        QCOMPARE(known.now.buckets[premium].used, 5);
        QCOMPARE(known.late.events, 0);
        QCOMPARE(wordsOf(known), (QStringList{u"Route sheet 2 was published"_s}));
    }

    void anUnknownWorkspaceIsRefused()
    {
        LateScene scene;
        const auto known = scene.file.ledger().knownThen(u"nobody"_s, {}, {});
        QVERIFY(!known);
        QCOMPARE(known.error().kind, Error::Kind::Refused);
    }

    void eachWayOfArrivalIsNoted()
    {
        LateScene scene;
        const auto ways = [&] {
            QStringList found;
            scene.file.sql(
                "SELECT first_seq, way, arrived_at FROM arrival ORDER BY first_seq", [&](int, char **values) {
                    found << u"%1 way %2 at %3"_s.arg(QString::fromLatin1(values[0]), QString::fromLatin1(values[1]),
                                                      formatInstant({QByteArray(values[2]).toLongLong()}));
                });
            return found;
        };
        QStringList expected{u"1 way 0 at 2026-03-05T12:00:00Z"_s, u"2 way 0 at 2026-03-12T12:00:00Z"_s};
        QCOMPARE(ways(), expected);
        // The same file again stores nothing, and arrives never.
        scene.at("2026-03-13T00:00:00Z");
        scene.import("a,2026-03-05T10:00:00Z,acme,x,r,premium_sync,ok,3,,,0.25,,,\n");
        QCOMPARE(ways(), expected);
        scene.at("2026-03-14T00:00:00Z");
        QVERIFY(scene.file.ledger().postCredit({u"b"_s, 1, u"goodwill"_s}));
        QCOMPARE(scene.file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action) "
                                "VALUES ('g', '2026-03-14T00:00:00Z', 'acme', 'x')"),
                 QString());
        // Clocks may be set back; what arrives later is not known earlier for that.
        scene.at("2026-03-10T00:00:00Z");
        QVERIFY(scene.file.ledger().settle());
        expected << u"6 way 2 at 2026-03-14T00:00:00Z"_s << u"7 way 1 at 2026-03-14T00:00:00Z"_s;
        QCOMPARE(ways(), expected);
    }

    void whatWasStoredBeforeArrivalsWereNotedCountsAsKnown()
    {
        LateScene scene;
        QCOMPARE(makeOlder(scene.file, 6), QString());
        scene.file.reopen();
        QCOMPARE(scene.file.ledger().schemaVersion(), 7);
        KnownThen known = scene.known("2026-03-06T00:00:00Z", "2026-03-06T00:00:00Z");
        QVERIFY(!known.complete);
        QCOMPARE(known.then, known.now);
        QVERIFY(known.rows.empty());
        scene.at("2026-03-20T00:00:00Z");
        scene.import("late,2026-03-05T10:00:00Z,acme,x,r,premium_sync,ok,4,,,,,,\n");
        known = scene.known("2026-03-06T00:00:00Z", "2026-03-19T00:00:00Z");
        QVERIFY(!known.complete);
        QCOMPARE(idsOf(known.rows), (QStringList{u"late"_s}));
        QCOMPARE(known.then.buckets[premium].used + 4, known.now.buckets[premium].used);
        QVERIFY(scene.file.ledger().verify()->ok);
    }

    void arrivalsOutOfOrderAreFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("an instant that goes back")
            << "DROP TRIGGER arrival_is_immutable; UPDATE arrival SET arrived_at = 5 WHERE first_seq = 2"_ba;
        QTest::newRow("an event that is not there")
            << "INSERT INTO arrival (first_seq, arrived_at, way) VALUES (900, 9000000000000000, 0)"_ba;
    }
    void arrivalsOutOfOrderAreFound()
    {
        QFETCH(QByteArray, sql);
        LateScene scene;
        QVERIFY(scene.file.ledger().verify()->ok);
        QCOMPARE(scene.file.sql(sql), QString());
        const auto report = scene.file.ledger().verify();
        QVERIFY(!report->ok);
        const auto check = std::ranges::find(report->checks, u"arrivals"_s, &VerifyCheck::name);
        QVERIFY(check != report->checks.end());
        QVERIFY(!check->ok);
    }

    void arrivalsAreWrittenOnceAndInOrder_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("changed") << "UPDATE arrival SET way = 1"_ba;
        QTest::newRow("removed") << "DELETE FROM arrival"_ba;
        QTest::newRow("before another") << "INSERT INTO arrival VALUES (0, 9000000000000000, 0)"_ba;
        QTest::newRow("earlier than another") << "INSERT INTO arrival VALUES (900, 5, 0)"_ba;
    }
    void arrivalsAreWrittenOnceAndInOrder()
    {
        QFETCH(QByteArray, sql);
        LateScene scene;
        QVERIFY(!scene.file.sql(sql).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestArrivals)
#include "tst_arrivals.moc"
