// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report.h"
#include "support/catalogs.h"
#include "support/ledgerfile.h"

#include <QRegularExpression>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCatalog = R"({
 "plans": [{"key": "team", "name": "Team plan", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z",
   "price": "99.00", "limits": {"standard_sync": {"allowance": 100}, "premium_sync": {"allowance": 20},
   "batch_records": {"allowance": "unlimited"}}}]}],
 "routes": [{"key": "deep", "provider": "openai"}],
 "route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [
   {"action": "chat", "bucket": "standard_sync", "route": "deep"},
   {"action": "research", "bucket": "premium_sync", "route": "deep"}]}],
 "workspaces": [{"key": "acme", "name": "Acme", "time_zone": "America/New_York", "cycle_anchor": "2026-03-01",
   "plans": [{"plan": "team", "version": 1, "from": "2026-01-01T00:00:00Z"}],
   "addons": [{"bucket": "premium_sync", "units": 5, "price": "1.00", "from": "2026-03-05T00:00:00Z",
               "to": "2026-05-01T00:00:00Z"},
              {"bucket": "premium_sync", "units": 7, "price": "1.00", "from": "2025-03-05T00:00:00Z",
               "to": "2026-02-01T00:00:00Z"}],
   "prepaid": [{"bucket": "standard_sync", "units": 9, "price": "1.00", "from": "2026-03-20T00:00:00Z",
                "to": "2026-05-01T00:00:00Z"}],
   "workflows": [{"key": "nightly", "route": "deep", "included_records": 40, "price": "1.00",
                  "from": "2026-02-01T00:00:00Z", "to": "2026-05-01T00:00:00Z"}]},
  {"key": "other"}]})";

constexpr std::string_view kEnd = "2026-04-01T03:59:59.999999Z";

ReportRequest request(std::string_view at, Audience audience = Audience::Customer, bool names = true)
{
    return {u"acme"_s, instant(at), audience, names};
}

CustomerReport customer(LedgerFile &file, std::string_view at = kEnd, bool names = true)
{
    const auto report = file.ledger().usageReport(request(at, Audience::Customer, names));
    return report ? report->customer : CustomerReport{};
}

PerBucket<std::int64_t> sumOfMembers(const CustomerReport &report)
{
    PerBucket<std::int64_t> sum = report.otherUnits;
    for (const auto &member : report.members) {
        for (std::size_t b = 0; b < kBucketCount; ++b) sum[b] += member.units[b];
    }
    return sum;
}

PerBucket<std::int64_t> sumOfDays(const CustomerReport &report)
{
    PerBucket<std::int64_t> sum{};
    for (const auto &day : report.days) {
        for (std::size_t b = 0; b < kBucketCount; ++b) sum[b] += day.units[b];
    }
    return sum;
}

PerBucket<std::int64_t> used(const CustomerReport &report)
{
    PerBucket<std::int64_t> sum{};
    for (std::size_t b = 0; b < kBucketCount; ++b) sum[b] = report.buckets[b].used;
    return sum;
}

QByteArray hit(int number, const QByteArray &at, const QByteArray &action, const QByteArray &verdict,
               const QByteArray &rule, const QByteArray &member = "ann")
{
    return "INSERT INTO limit_hit (hit_id, occurred_at, workspace, member, action, bucket, verdict, units, used, "
           "entitlement, reasons) VALUES ('h" +
           QByteArray::number(number) + "', '" + at + "', 'acme', '" + member + "', '" + action +
           "', 'premium_sync', '" + verdict + "', 2, 19, 20, '[{\"rule\":\"" + rule + "\"}]');";
}

}  // namespace

class TestUsageReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itsFiguresAreThoseOfTheWorkspace();
    void daysAndMembersAddUpWhereverItIsCut_data();
    void daysAndMembersAddUpWhereverItIsCut();
    void moreMembersThanItListsAreOneLine();
    void aNumberStandsForOneMemberAllOverIt();
    void creditsAreThoseOfTheCycle();
    void additionsAreThoseOfTheCycleThatHaveBegun();
    void hitsAreCountedListedAndExplainedOnce();
    void anOutcomeIsToldFromWhenItWasKnown();
    void colleaguesAreToldMore();
    void anExportIsAudited();
    void whoMayNotExportIsRefused();
    void anUnknownWorkspaceIsRefused();

private:
    void import(const QByteArray &rows)
    {
        const auto done = m_file->import("event_id,occurred_at,workspace,member,action,bucket,records_submitted,status,"
                                         "units,corrects,posted_by,note,cost_usd\n" +
                                         rows);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(done->counts.rejected, 0);
    }

    std::unique_ptr<LedgerFile> m_file;
};

void TestUsageReport::init()
{
    m_file = std::make_unique<LedgerFile>();
    const auto applied = m_file->apply(kCatalog);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    import("a1,2026-03-02T12:00:00Z,acme,ann,chat,,,,,,,,0.10\n"
           "a2,2026-03-02T13:00:00Z,acme,ann,research,,,,4,,,,0.20\n"
           "a3,2026-03-10T03:30:00Z,acme,bob,research,,,,3,,,,0.30\n"
           "a4,2026-03-10T12:00:00Z,acme,,chat,,,,,,,,0.40\n"
           "a5,2026-03-10T12:00:00Z,acme,bob,eval,batch_records,70,,,,,,0.50\n"
           "a6,2026-03-20T12:00:00Z,acme,ann,nobody.maps,,,,,,,,0.60\n"
           "b1,2026-02-20T12:00:00Z,acme,ann,chat,,,,,,,,0.70\n"
           "o1,2026-03-10T12:00:00Z,other,eve,chat,,,,,,,,0.80\n");
}

void TestUsageReport::itsFiguresAreThoseOfTheWorkspace()
{
    const CustomerReport report = customer(*m_file, "2026-03-15T12:00:00Z");
    const auto answer = m_file->ledger().workspace(u"acme"_s, instant("2026-03-15T12:00:00Z"));
    QVERIFY(answer);
    QCOMPARE(report.name, u"Acme"_s);
    QCOMPARE(report.plan, u"Team plan"_s);
    QCOMPARE(report.zone, QByteArray("America/New_York"));
    QVERIFY(report.cycle == answer->standing.cycle);
    QCOMPARE(report.day, 15);
    for (const Bucket bucket : kBuckets) {
        const BucketStanding &standing = answer->standing.buckets[index(bucket)];
        QCOMPARE(report.buckets[index(bucket)].used, standing.used);
        QVERIFY(report.buckets[index(bucket)].entitlement == standing.entitlement);
    }
    QCOMPARE(used(report), (PerBucket<std::int64_t>{2, 7, 0, 70}));
    QCOMPARE(report.days.size(), std::size_t{15});
    QCOMPARE(report.days[8].units, (PerBucket<std::int64_t>{0, 3, 0, 0}));  // 9 March in New York
    QCOMPARE(customer(*m_file).unmapped, 1);
}

void TestUsageReport::daysAndMembersAddUpWhereverItIsCut_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::newRow("before the first event") << QByteArray("2026-03-01T12:00:00Z");
    QTest::newRow("within a day") << QByteArray("2026-03-02T12:30:00Z");
    QTest::newRow("at an event") << QByteArray("2026-03-10T03:30:00Z");
    QTest::newRow("just before one") << QByteArray("2026-03-10T11:59:59.999999Z");
    QTest::newRow("at the end of the cycle") << QByteArray(kEnd.data());
    QTest::newRow("the cycle before") << QByteArray("2026-03-01T04:00:00Z");
    QTest::newRow("years later") << QByteArray("2031-03-02T12:30:00Z");
}

void TestUsageReport::daysAndMembersAddUpWhereverItIsCut()
{
    QFETCH(QByteArray, at);
    const CustomerReport report = customer(*m_file, at.toStdString());
    QCOMPARE(report.key, u"acme"_s);
    QCOMPARE(sumOfMembers(report), used(report));
    QCOMPARE(sumOfDays(report), used(report));
}

void TestUsageReport::moreMembersThanItListsAreOneLine()
{
    QByteArray rows;
    for (int i = 0; i < 450; ++i) {
        const QByteArray n = QByteArray::number(i);
        rows += "m" + n + ",2026-03-11T12:00:00Z,acme,member" + n + ",research,,,," + QByteArray::number(i % 40) +
                ",,,,0.0" + QByteArray::number(9 - i % 10) + "\n";
    }
    import(rows);
    for (const std::string_view at : {kEnd, std::string_view("2026-03-11T13:00:00Z")}) {
        const CustomerReport report = customer(*m_file, at);
        QCOMPARE(report.members.size(), std::size_t{kReportMembers});
        QCOMPARE(report.otherMembers, 453 - kReportMembers);
        QCOMPARE(sumOfMembers(report), used(report));
        QCOMPARE(report.members.front().units[1], 39);
        QVERIFY2(std::ranges::is_sorted(report.members, std::greater{}, [](const auto &m) { return m.units[1]; }),
                 "by units: an order by cost would tell of costs");
    }
}

void TestUsageReport::aNumberStandsForOneMemberAllOverIt()
{
    QCOMPARE(m_file->sql(hit(1, "2026-03-11T12:00:00Z", "research", "block", "R18", "bob") +
                         hit(2, "2026-03-12T12:00:00Z", "research", "block", "R18", "zoe")),
             QString());
    const CustomerReport named = customer(*m_file);
    const CustomerReport report = customer(*m_file, kEnd, false);
    QCOMPARE(report.members.size(), named.members.size());
    QHash<QString, QString> numbers;
    for (std::size_t i = 0; i < named.members.size(); ++i) numbers[named.members[i].name] = report.members[i].name;
    QCOMPARE(numbers[u"ann"_s], u"Member 1"_s);
    QCOMPARE(numbers[u"bob"_s], u"Member 2"_s);
    QCOMPARE(numbers[QString()], QString());
    QCOMPARE(report.hits[1].member, u"Member 2"_s);
    QCOMPARE(report.hits[0].member, u"Member 3"_s);  // who used nothing
    QString told;
    for (const auto &reason : report.hits[0].why) told += reason.text;
    QVERIFY(told.contains(u"Member 3"_s));
    for (const char *name : {"ann", "bob", "zoe"}) {
        QVERIFY2(!told.contains(QRegularExpression(u"\\b%1\\b"_s.arg(QLatin1String(name)))), qPrintable(told));
    }
}

void TestUsageReport::creditsAreThoseOfTheCycle()
{
    import("c1,2026-03-12T12:00:00Z,acme,,research,,,credit,-2,a2,sue,Twice,\n"
           "c2,2026-03-25T12:00:00Z,acme,,research,,,credit,-1,a3,sue,Again,\n"
           "c3,2026-04-02T12:00:00Z,acme,,research,,,credit,-1,a3,sue,Later,\n");
    const CustomerReport report = customer(*m_file);
    QCOMPARE(report.creditsTotal, 2);
    QCOMPARE(report.credited, (PerBucket<std::int64_t>{0, 3, 0, 0}));
    QCOMPARE(report.credits.size(), std::size_t{2});
    QCOMPARE(report.credits[0].eventId, u"a3"_s);
    QVERIFY(report.credits[0].at == instant("2026-03-25T12:00:00Z"));
    QCOMPARE(report.credits[1].eventId, u"a2"_s);
    QCOMPARE(report.credits[1].units, 2);
    QCOMPARE(used(report)[1], 4);
    QCOMPARE(sumOfMembers(report), used(report));
    QCOMPARE(customer(*m_file, "2026-03-20T00:00:00Z").creditsTotal, 1);
    QCOMPARE(customer(*m_file, "2026-03-12T11:00:00Z").creditsTotal, 0);

    QByteArray rows;
    for (int i = 0; i < 300; ++i) {
        rows += "x" + QByteArray::number(i) + ",2026-03-20T12:00:00Z,acme,,chat,,,,2,,,,\n";
        rows += "y" + QByteArray::number(i) + ",2026-03-2" + QByteArray::number(1 + i % 7) +
                "T12:00:00Z,acme,,chat,,,credit,-1,x" + QByteArray::number(i) + ",sue,Many,\n";
    }
    import(rows);
    const CustomerReport many = customer(*m_file);
    QCOMPARE(many.creditsTotal, 302);
    QCOMPARE(many.credited, (PerBucket<std::int64_t>{300, 3, 0, 0}));
    QCOMPARE(many.credits.size(), std::size_t{kReportCredits});
    QVERIFY(std::ranges::is_sorted(many.credits, std::greater{}, &CustomerReport::Credit::at));
    QVERIFY(many.credits.front().at == instant("2026-03-27T12:00:00Z"));
}

void TestUsageReport::additionsAreThoseOfTheCycleThatHaveBegun()
{
    using Kind = EntitlementSource::Kind;
    const auto kinds = [&](std::string_view at) {
        std::vector<Kind> found;
        for (const auto &grant : customer(*m_file, at).grants) found.push_back(grant.kind);
        return found;
    };
    QVERIFY(kinds("2026-03-02T00:00:00Z") == (std::vector{Kind::Workflow}));
    QVERIFY(kinds("2026-03-06T00:00:00Z") == (std::vector{Kind::Workflow, Kind::Addon}));
    QVERIFY(kinds(kEnd) == (std::vector{Kind::Workflow, Kind::Addon, Kind::Prepaid}));
    const auto grants = customer(*m_file).grants;
    QCOMPARE(grants[0].units, 40);
    QCOMPARE(grants[0].bucket, Bucket::BatchRecords);
    QCOMPARE(grants[1].units, 5);
}

void TestUsageReport::hitsAreCountedListedAndExplainedOnce()
{
    QByteArray sql = "BEGIN;";
    for (int i = 0; i < 260; ++i) {
        const QByteArray at =
            "2026-03-12T12:" + QByteArray::number(10 + i / 60) + ":" + QByteArray::number(100 + i % 60).right(2) + "Z";
        sql += hit(i, at, i % 2 != 0 ? "chat" : "research", i % 4 != 0 ? "block" : "queue", "R18");
    }
    sql += hit(900, "2026-04-02T12:00:00Z", "chat", "block", "R18") + "COMMIT;";
    QCOMPARE(m_file->sql(sql), QString());
    const CustomerReport report = customer(*m_file);
    QCOMPARE(report.hitsTotal, 260);
    QCOMPARE(report.hitsByVerdict[static_cast<std::size_t>(Verdict::Block)], 195);
    QCOMPARE(report.hitsByVerdict[static_cast<std::size_t>(Verdict::Queue)], 65);
    QCOMPARE(report.hits.size(), std::size_t{kReportHits});
    QCOMPARE(report.hits.front().id, u"h259"_s);
    QStringList explained;
    for (const auto &one : report.hits) {
        if (!one.why.empty()) explained << one.id;
    }
    QCOMPARE(explained, QStringList({u"h259"_s, u"h258"_s, u"h256"_s}));  // a chat, a research and a queued one
    QVERIFY(!report.hits.front().why.front().title.isEmpty());
    QCOMPARE(customer(*m_file, "2026-03-12T12:10:00Z").hitsTotal, 1);
}

void TestUsageReport::anOutcomeIsToldFromWhenItWasKnown()
{
    QCOMPARE(m_file->sql(hit(1, "2026-03-12T12:00:00Z", "research", "queue", "R18") +
                         "INSERT INTO limit_hit_outcome (hit_id, occurred_at, outcome) VALUES ('h1', "
                         "'2026-03-14T12:00:00Z', 'ran');"),
             QString());
    QCOMPARE(customer(*m_file, "2026-03-13T12:00:00Z").hits.front().outcome, HitOutcome::Waiting);
    QCOMPARE(customer(*m_file).hits.front().outcome, HitOutcome::Ran);
}

void TestUsageReport::colleaguesAreToldMore()
{
    import("c1,2026-03-12T12:00:00Z,acme,,research,,,credit,-2,a2,sue,Twice,\n");
    QCOMPARE(m_file->sql(hit(1, "2026-03-12T12:00:00Z", "research", "block", "R18")), QString());
    QVERIFY(!m_file->ledger().usageReport(request(kEnd))->internal);
    const auto report = m_file->ledger().usageReport(request(kEnd, Audience::Internal));
    QVERIFY(report && report->internal);
    QVERIFY(report->customer == customer(*m_file));
    const InternalReport &added = *report->internal;
    QCOMPARE(added.cost.amount.toString(), u"2.10"_s);
    QCOMPARE(added.margin.nanos, added.revenue.nanos - added.cost.amount.nanos);
    QCOMPARE(added.creditNotes.size(), std::size_t{1});
    QCOMPARE(added.creditNotes.front().postedBy, u"sue"_s);
    QCOMPARE(added.creditNotes.front().note, u"Twice"_s);
    QCOMPARE(added.hitsByCause[0] + added.hitsByCause[1] + added.hitsByCause[2], 1);
    QCOMPARE(added.routes.size(), std::size_t{1});
}

void TestUsageReport::anExportIsAudited()
{
    const ReportExport made{request(kEnd, Audience::Customer, false), CivilDate::of(2026, 3, 1), u"pdf"_s,
                            QByteArray(32, '\x5a'), 12'345};
    QVERIFY(m_file->ledger().noteExport(made));
    const auto audit = m_file->ledger().audit({}, 0);
    QVERIFY(audit);
    const AuditRow &row = audit->rows.front();
    QCOMPARE(row.object, u"report"_s);
    QCOMPARE(row.action, u"exported"_s);
    QCOMPARE(row.workspace, u"acme"_s);
    QCOMPARE(row.after, QByteArray(R"({"audience":"customer","cycle":"2026-03-01","at":")") +
                            formatInstant(instant(kEnd)).toUtf8() +
                            R"(","member_names":false,"format":"pdf","bytes":12345,"sha256":")" +
                            QByteArray(32, '\x5a').toHex() + "\"}");
    const auto verified = m_file->ledger().verify();
    QVERIFY(verified && verified->ok);
}

void TestUsageReport::whoMayNotExportIsRefused()
{
    m_file->ledger().actAs(u"nobody"_s, [] { return instant("2026-04-01T00:00:00Z"); });
    const auto noted = m_file->ledger().noteExport({request(kEnd), {}, u"pdf"_s, {}, 0});
    QVERIFY(!noted);
    QCOMPARE(noted.error().kind, Error::Kind::Refused);
    QVERIFY2(m_file->ledger().usageReport(request(kEnd)), "reading is everybody's");
}

void TestUsageReport::anUnknownWorkspaceIsRefused()
{
    ReportRequest wrong = request(kEnd);
    wrong.workspace = u"acmee"_s;
    QVERIFY(!m_file->ledger().usageReport(wrong));
    QVERIFY(!m_file->ledger().noteExport({wrong, {}, u"pdf"_s, {}, 0}));
}

QTEST_GUILESS_MAIN(TestUsageReport)
#include "tst_usagereport.moc"
