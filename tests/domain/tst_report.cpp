// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report.h"
#include "domain/spokenlocale.h"

#include <QSet>
#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

Instant instant(std::string_view text)
{
    return parseInstant(text).at;
}

// Two days of March in New York: premium is over, batch has no limit, long-context work is not in the plan.
CustomerReport acme()
{
    CustomerReport report;
    report.key = u"acme"_s;
    report.name = u"Acme"_s;
    report.zone = "America/New_York";
    const Zone zone = *Zone::named(report.zone);
    report.cycle = cycleInZone({CivilDate::of(2026, 3, 1), CivilDate::of(2026, 4, 1)}, zone);
    report.day = 2;
    report.plan = u"Team"_s;
    report.planVersion = 2;
    report.at = instant("2026-03-02T17:30:00Z");
    report.buckets[0] = {Unit::Action, 3'200, {{false, 4'500}}, 70};
    report.buckets[1] = {Unit::Action, 312, {{false, 280}, 15, 0, 5}, 70};
    report.buckets[2] = {Unit::File, 0, {}, 70};
    report.buckets[3] = {Unit::Record, -5, {{true, 0}}, 70};
    report.days = {{CivilDate::of(2026, 3, 1), {3'000, 300, 0, 20}}, {CivilDate::of(2026, 3, 2), {200, 12, 0, -25}}};
    report.members = {{u"ann"_s, {3'000, 300, 0, 0}}, {QString(), {100, 12, 0, -5}}};
    report.otherMembers = 1'234;
    report.otherUnits = {100, 0, 0, 0};
    return report;
}

CustomerReport::Hit hit(const QString &id, std::vector<CustomerReport::Reason> why = {})
{
    CustomerReport::Hit made;
    made.id = id;
    made.at = instant("2026-03-02T15:00:05Z");
    made.action = u"research"_s;
    made.bucket = Bucket::PremiumSync;
    made.verdict = Verdict::Queue;
    made.units = 3;
    made.used = 299;
    made.entitlement = {false, 300};
    made.why = std::move(why);
    return made;
}

const ReportTable *tableOf(const ReportDocument &document, const QString &id)
{
    for (const ReportBlock &block : document.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block); table && table->id == id) return table;
    }
    return nullptr;
}

ReportTable table(const CustomerReport &report, const QString &id)
{
    const ReportDocument document = documentOf({{}, report, {}});
    const ReportTable *found = tableOf(document, id);
    return found ? *found : ReportTable{};
}

QStringList texts(const std::vector<ReportCell> &row)
{
    QStringList said;
    for (const ReportCell &cell : row) said << cell.text;
    return said;
}

QStringList raws(const std::vector<ReportCell> &row)
{
    QStringList said;
    for (const ReportCell &cell : row) said << (cell.raw.isEmpty() ? cell.text : cell.raw);
    return said;
}

// Everything that is said outside of tables.
QString prose(const ReportDocument &document)
{
    QStringList said{document.title, document.subtitle, document.footer};
    for (const ReportBlock &block : document.blocks) {
        if (const auto *words = std::get_if<ReportText>(&block)) said << words->text;
    }
    return said.join(u'\n');
}

const ReportChart *chartOf(const ReportDocument &document)
{
    for (const ReportBlock &block : document.blocks) {
        if (const auto *chart = std::get_if<ReportChart>(&block)) return chart;
    }
    return nullptr;
}

}  // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void itSaysWhatItIsOf();
    void bucketsReadAsTheyAreCounted();
    void whatIsUsedUpIsSaid();
    void sumsAreThoseOfTheBuckets();
    void theChartEndsWhereTheReportDoes();
    void hitsAreExplainedOnce();
    void aJobThatDoesNotAddUpIsMarked();
    void nothingIsSaidToBeNothing();
    void everyTableHasItsOwnNameAndWholeRows();
    void colleaguesReadWhatIsMarked();
    void figuresAreWrittenAsTheReaderWritesThem();
    void namesKeepToThemselves_data();
    void namesKeepToThemselves();
};

void TestReport::itSaysWhatItIsOf()
{
    const ReportDocument document = documentOf({{}, acme(), {}});
    QCOMPARE(document.title, u"Usage report"_s);
    QCOMPARE(document.subtitle, u"Acme, 1 Mar 2026 – 31 Mar 2026"_s);
    QVERIFY(document.footer.contains(u"as it stood at 2 Mar 2026 12:30:00 America/New_York"_s));
    QCOMPARE(document.language, u"en"_s);
    QVERIFY(!document.rightToLeft);
    const ReportTable about = table(acme(), u"report"_s);
    QStringList values;
    for (const auto &row : about.rows) values << raws(row).join(u'=');
    QCOMPARE(values,
             QStringList({u"name=Acme"_s, u"workspace=acme"_s, u"plan=Team 2"_s, u"cycle=2026-03-01/2026-03-31"_s,
                          u"day=2"_s, u"zone=America/New_York"_s, u"at=2026-03-02T17:30:00Z"_s}));
    CustomerReport planless = acme();
    planless.plan.clear();
    QCOMPARE(table(planless, u"report"_s).rows[2][1].text, u"No plan is in force"_s);
}

void TestReport::bucketsReadAsTheyAreCounted()
{
    const ReportTable buckets = table(acme(), u"buckets"_s);
    QCOMPARE(texts(buckets.rows[0]), QStringList({u"Standard actions"_s, u"action"_s, u"3,200"_s, u"4,500"_s, u"0"_s,
                                                  u"0"_s, u"0"_s, u"4,500"_s, u"1,300"_s, u"71 %"_s}));
    QCOMPARE(raws(buckets.rows[0]), QStringList({u"standard_sync"_s, u"action"_s, u"3200"_s, u"4500"_s, u"0"_s, u"0"_s,
                                                 u"0"_s, u"4500"_s, u"1300"_s, u"71.11"_s}));
    QCOMPARE(buckets.rows[1][8].text, u"12 over"_s);
    QCOMPARE(buckets.rows[1][8].raw, u"-12"_s);
    QVERIFY(buckets.rows[1][8].bad);
    QCOMPARE(buckets.rows[2][9].text, u"–"_s);  // an entitlement of 0 has no percentage (R12)
    QCOMPARE(raws(buckets.rows[3]).mid(2),
             QStringList({u"-5"_s, u"unlimited"_s, u"0"_s, u"0"_s, u"0"_s, u"unlimited"_s, u"unlimited"_s, u"–"_s}));
}

void TestReport::whatIsUsedUpIsSaid()
{
    const QString said = prose(documentOf({{}, acme(), {}}));
    QVERIFY2(said.contains(u"Premium actions: 312 of 300 (104 %) used, 12 more than there was."_s), qPrintable(said));
    QVERIFY2(said.contains(u"Standard actions: 3,200 of 4,500 (71 %) used, 1,300 left. Warnings begin at 70 %."_s),
             qPrintable(said));
    QVERIFY(!said.contains(u"Long-context work:"_s));
}

void TestReport::sumsAreThoseOfTheBuckets()
{
    const QStringList used{u"Sum"_s, u"3200"_s, u"312"_s, u"0"_s, u"-5"_s};
    QCOMPARE(raws(table(acme(), u"days"_s).totals), used);
    const ReportTable members = table(acme(), u"members"_s);
    QCOMPARE(raws(members.totals), used);
    QCOMPARE(raws(members.rows[1]).front(), u"not_stated"_s);
    QCOMPARE(raws(members.rows[2]), QStringList({u"others"_s, u"100"_s, u"0"_s, u"0"_s, u"0"_s}));
    QVERIFY(members.rows[2][0].text.startsWith(u"1,234 other member"_s));
}

void TestReport::theChartEndsWhereTheReportDoes()
{
    const ReportDocument document = documentOf({{}, acme(), {}});
    const ReportChart *chart = chartOf(document);
    QVERIFY(chart);
    QCOMPARE(chart->days.size(), std::size_t{31});
    QCOMPARE(chart->panels.size(), std::size_t{3});  // of what was used or could have been
    QCOMPARE(chart->panels[0].used, (std::vector<std::int64_t>{3'000, 3'200}));
    QCOMPARE(chart->panels[1].entitlement, std::optional<std::int64_t>(300));
    QVERIFY(!chart->panels[2].entitlement);
    QVERIFY2(chart->spoken.contains(u"Premium actions: 312 of 300 (104 %)"_s), qPrintable(chart->spoken));
    CustomerReport early = acme();
    early.days.clear();
    const ReportDocument empty = documentOf({{}, early, {}});
    QVERIFY(!chartOf(empty));
}

void TestReport::hitsAreExplainedOnce()
{
    CustomerReport report = acme();
    report.hits = {hit(u"h2"_s, {{u"What"_s, u"It was queued."_s}, {u"Since"_s, u"It ran."_s}}), hit(u"h1"_s)};
    report.hitsTotal = 1'500;
    report.hitsByVerdict[static_cast<std::size_t>(Verdict::Queue)] = 1'500;
    const ReportTable hits = table(report, u"hits"_s);
    QCOMPARE(raws(hits.rows[0]),
             QStringList({u"2026-03-02T15:00:05Z"_s, u"research"_s, u"not_stated"_s, u"premium_sync"_s, u"queue"_s,
                          u"3"_s, u"299"_s, u"300"_s, u"waiting"_s, u"h2"_s}));
    const ReportTable why = table(report, u"explanations"_s);
    QCOMPARE(why.rows.size(), std::size_t{2});
    QCOMPARE(raws(why.rows[0]), QStringList({u"h2"_s, u"What"_s, u"It was queued."_s}));
    QCOMPARE(why.rows[0][0].text, u"2 Mar 2026 10:00:05"_s);
    QCOMPARE(why.rows[1][0].text, QString());
    QCOMPARE(why.rows[1][0].raw, u"h2"_s);
    const QString said = prose(documentOf({{}, report, {}}));
    QVERIFY2(said.contains(u"The latest 2 of 1,500 are listed."_s), qPrintable(said));
    QVERIFY2(said.contains(u"Queue: 1,500"_s), qPrintable(said));
}

void TestReport::aJobThatDoesNotAddUpIsMarked()
{
    CustomerReport report = acme();
    CustomerReport::Job job;
    job.job = u"nightly"_s;
    job.parts = 2;
    job.partsStated = 3;
    job.because = u"Two parts at most."_s;
    job.balance.charged = job.balance.submitted = 100;
    job.balance.completed = 100;
    report.jobs = {job, job};
    report.jobs[1].balance.completed = 88;
    report.jobs[1].overdue = true;
    const ReportTable jobs = table(report, u"jobs"_s);
    QCOMPARE(jobs.rows[0].back().text, u"Two parts at most"_s);
    QVERIFY(!jobs.rows[0].back().bad);
    QCOMPARE(jobs.rows[0][2].text, u"2 of 3"_s);
    QVERIFY2(jobs.rows[1].back().text.contains(u"12 record"_s), "in words");
    QVERIFY(jobs.rows[1].back().text.endsWith(u"overdue"_s));
    QVERIFY(jobs.rows[1].back().bad);
}

void TestReport::nothingIsSaidToBeNothing()
{
    CustomerReport report = acme();
    report.members.clear();
    report.otherMembers = 0;
    for (const char *id : {"members", "hits", "jobs", "grants", "credits"}) {
        const ReportTable empty = table(report, QLatin1String(id));
        QVERIFY2(empty.rows.empty() && !empty.whenEmpty.isEmpty(), id);
    }
    QVERIFY(table(report, u"explanations"_s).columns.empty());
}

void TestReport::everyTableHasItsOwnNameAndWholeRows()
{
    UsageReport report{{}, acme(), InternalReport{}};
    report.customer.hits = {hit(u"h"_s, {{u"What"_s, u"Why."_s}})};
    report.customer.jobs = {{}};
    report.customer.grants = {{}};
    report.customer.credits = {{}};
    report.internal->actions = {{}};
    report.internal->routes = {{}};
    report.internal->creditNotes = {{}};
    QSet<QString> ids;
    const ReportDocument document = documentOf(report);
    for (const ReportBlock &block : document.blocks) {
        const auto *made = std::get_if<ReportTable>(&block);
        if (!made) continue;
        QVERIFY2(!ids.contains(made->id) && made->id != u"table", qPrintable(made->id));
        ids << made->id;
        for (const auto &row : made->rows) QCOMPARE(row.size(), made->columns.size());
        if (!made->totals.empty()) QCOMPARE(made->totals.size(), made->columns.size());
    }
    QCOMPARE(ids.size(), 16);
}

void TestReport::colleaguesReadWhatIsMarked()
{
    UsageReport report{{}, acme(), InternalReport{}};
    report.internal->margin = {-4'200'000};
    report.internal->cost = {{1'234'560'000'000}, true};
    report.internal->routes = {{u"secret-route"_s, {}, {}, 1}};
    const ReportDocument document = documentOf(report);
    QVERIFY(document.title.contains(u"internal"_s));
    QVERIFY(document.footer.startsWith(u"Internal"_s));
    for (const ReportBlock &block : document.blocks) {
        const auto *made = std::get_if<ReportTable>(&block);
        if (made && made->id.startsWith(u"internal"_s))
            QVERIFY2(made->title.startsWith(u"Internal"_s), qPrintable(made->id));
    }
    const ReportTable *money = tableOf(document, u"internal_money"_s);
    QVERIFY(money);
    QCOMPARE(texts(money->rows[4]).mid(1), QStringList({u"≈ $1,234.56"_s, u"in part"_s}));
    QCOMPARE(raws(money->rows[6]), QStringList({u"margin"_s, u"-0.0042"_s, u"true"_s}));
    QCOMPARE(money->rows[6][1].text, u"-$0.0042"_s);
    QVERIFY(money->rows[6][1].bad);

    report.internal.reset();
    const ReportDocument without = documentOf(report);
    for (const ReportBlock &block : without.blocks) {
        const auto *made = std::get_if<ReportTable>(&block);
        QVERIFY(!made || !made->id.startsWith(u"internal"_s));
    }
}

void TestReport::figuresAreWrittenAsTheReaderWritesThem()
{
    const SpokenLocale german{QLocale(QLocale::German)};
    const ReportTable buckets = table(acme(), u"buckets"_s);
    QCOMPARE(buckets.rows[0][2].text, u"3.200"_s);
    QCOMPARE(buckets.rows[0][2].raw, u"3200"_s);
    QVERIFY(table(acme(), u"members"_s).rows[2][0].text.startsWith(u"1.234"_s));
}

void TestReport::namesKeepToThemselves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"ann"_s << u"ann"_s;
    QTest::newRow("turning what follows") << u"a\u202Ebc"_s << u"abc"_s;
    QTest::newRow("right to left") << u"\u05D3\u05E0\u05D9"_s << u"\u2068\u05D3\u05E0\u05D9\u2069"_s;
    QTest::newRow("long") << QString(10'000, u'x') << QString(119, u'x') + u'…';
    QTest::newRow("cut between whole signs") << QString(118, u'x') + u"🦊🦊🦊"_s << QString(118, u'x') + u'…';
    QTest::newRow("just short enough") << QString(120, u'x') << QString(120, u'x');
}

void TestReport::namesKeepToThemselves()
{
    QFETCH(QString, name);
    CustomerReport report = acme();
    report.members = {{name, {}}};
    const ReportCell cell = table(report, u"members"_s).rows[0][0];
    QTEST(cell.text, "shown");
    QCOMPARE(cell.raw.isEmpty() ? cell.text : cell.raw, name);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
