// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/texttable.h"
#include "report/reportcsv.h"
#include "report/reportfile.h"
#include "report/reporthtml.h"
#include "report/reportscene.h"
#include "report/tablestack.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <numeric>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

const QString kNasty = u"=cmd()|' /C calc'!A0 <script>alert(\"1\")</script> & \u202Eevil\u202C 🦊 \x01"_s;

ReportTable table(const QString &id)
{
    ReportTable made;
    made.id = id;
    made.title = u"Title of "_s + id;
    made.columns = {{u"name"_s, u"Name"_s}, {u"used"_s, u"Used"_s, true}};
    return made;
}

ReportDocument nasty()
{
    ReportTable rows = table(u"members"_s);
    rows.rows = {{{kNasty, {}, false}, {u"1,234"_s, u"1234"_s, false}},
                 {{u"Ann"_s, u"ann@example.com"_s, false}, {u"5 over"_s, u"-5"_s, true}},
                 {{QString(10'000, u'x'), {}, false}, {u"–"_s, {}, false}}};
    rows.totals = {{u"Sum"_s, {}, false}, {u"1,229"_s, u"1229"_s, false}};
    ReportTable wide = table(u"buckets"_s);
    wide.columns.push_back({u"more"_s, u"More"_s});
    wide.rows = {{{u"Standard"_s, u"standard_sync"_s, false}, {u"+7"_s, {}, false}, {u"-x"_s, {}, false}}};
    ReportTable empty = table(u"jobs"_s);
    empty.whenEmpty = u"There was none."_s;
    ReportDocument document;
    document.title = u"Usage <report>"_s;
    document.subtitle = kNasty;
    document.footer = kNasty;
    document.language = u"ar"_s;
    document.rightToLeft = true;
    document.blocks = {ReportText{ReportText::Kind::Heading, kNasty},
                       ReportText{ReportText::Kind::Subheading, kNasty},
                       ReportText{ReportText::Kind::Warning, kNasty},
                       ReportText{ReportText::Kind::Quiet, kNasty},
                       rows,
                       wide,
                       ReportText{ReportText::Kind::Heading, u"Second"_s},
                       empty};
    return document;
}

// A page as what reads it strictly sees it: tags that are opened are closed, and nothing is left unescaped.
struct SeenPage {
    QStringList tags;
    QHash<QString, int> count;
    QString text;
    QString error;
    QXmlStreamAttributes root;

    explicit SeenPage(const QByteArray &html)
    {
        QXmlStreamReader reader(html);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                if (count.isEmpty()) root = reader.attributes();
                ++count[reader.name().toString()];
                const QXmlStreamAttributes attributes = reader.attributes();
                const QString scope = attributes.value("scope"_L1).toString();
                if (!scope.isEmpty()) ++count[u"scope="_s + scope];
                for (const QXmlStreamAttribute &one : attributes) {
                    if (one.name().startsWith("on"_L1) || one.name() == "href"_L1 || one.name() == "src"_L1) {
                        error += one.name().toString();
                    }
                }
            }
            if (reader.isCharacters()) text += reader.text();
        }
        error += reader.errorString();
    }
};

std::vector<TextTableLine> read(const QByteArray &csv)
{
    return readTextTable(QString::fromUtf8(csv));  // which takes the byte order mark off
}

}  // namespace

class TestReportFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFormatIsKnownByTheEnding_data();
    void aFormatIsKnownByTheEnding();

    void aPageIsWholeAndNothingInItRuns();
    void aPageSaysWhatItsCellsAreOf();
    void aPageSaysItsLanguageAndDirection();
    void aTableWithoutRowsSaysSo();
    void columnsOfWideTablesStandOneUnderAnother();

    void everyLineOfTheCsvHasAsManyCells();
    void noCellIsAFormula();
    void rawValuesAreForPrograms();
};

void TestReportFile::aFormatIsKnownByTheEnding_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::newRow("pdf") << u"a.pdf"_s << u"pdf"_s;
    QTest::newRow("capitals") << u"/x/a.PDF"_s << u"pdf"_s;
    QTest::newRow("html") << u"a.b.html"_s << u"html"_s;
    QTest::newRow("htm") << u"a.htm"_s << u"html"_s;
    QTest::newRow("csv") << u"a.csv"_s << u"csv"_s;
    QTest::newRow("another") << u"a.txt"_s << QString();
    QTest::newRow("none") << u"pdf"_s << QString();
}

void TestReportFile::aFormatIsKnownByTheEnding()
{
    QFETCH(QString, file);
    const auto format = reportFormatOf(file);
    QTEST(format ? reportFormatId(*format) : QString(), "format");
}

void TestReportFile::aPageIsWholeAndNothingInItRuns()
{
    const QByteArray html = reportHtml(nasty());
    const SeenPage page(html);
    QCOMPARE(page.error, QString());
    for (const char *tag : {"script", "link", "img", "iframe", "a"}) QCOMPARE(page.count.value(QLatin1String(tag)), 0);
    QVERIFY(!html.contains("url("));
    QVERIFY(!html.contains("http://") && !html.contains("https://"));
    QCOMPARE(page.count.value(u"section"_s), 2);
    QVERIFY2(page.text.contains(u"<script>alert(\"1\")</script> &"_s), "names are shown as they are written");
    QVERIFY(!html.contains('\x01'));
    // Names cannot turn round what stands beside them.
    QCOMPARE(page.count.value(u"bdi"_s), 3 * 2 + 2 + 3);
    // A word without an end can be broken.
    QVERIFY(page.count.value(u"wbr"_s) >= 10'000 / 25);
}

void TestReportFile::aPageSaysWhatItsCellsAreOf()
{
    const SeenPage page(reportHtml(nasty()));
    QCOMPARE(page.count.value(u"table"_s), 2);
    QCOMPARE(page.count.value(u"caption"_s), 2);
    QCOMPARE(page.count.value(u"scope=col"_s), 2 + 3);
    QCOMPARE(page.count.value(u"scope=row"_s), 3 + 1 + 1);
    QCOMPARE(page.count.value(u"h1"_s), 1);
    QCOMPARE(page.count.value(u"h2"_s), 2);
}

void TestReportFile::aPageSaysItsLanguageAndDirection()
{
    ReportDocument document;
    QCOMPARE(SeenPage(reportHtml(document)).root.value("lang"_L1).toString(), u"en"_s);
    QCOMPARE(SeenPage(reportHtml(document)).root.value("dir"_L1).toString(), u"ltr"_s);
    document.language = u"ar"_s;
    document.rightToLeft = true;
    QCOMPARE(SeenPage(reportHtml(document)).root.value("lang"_L1).toString(), u"ar"_s);
    QCOMPARE(SeenPage(reportHtml(document)).root.value("dir"_L1).toString(), u"rtl"_s);
}

void TestReportFile::aTableWithoutRowsSaysSo()
{
    QVERIFY(SeenPage(reportHtml(nasty())).text.contains(u"There was none."_s));
}

// For readers alone: a CSV file keeps a column each.
void TestReportFile::columnsOfWideTablesStandOneUnderAnother()
{
    const ReportDocument document = testing::limitsDocument(2);
    std::size_t headings = 0;
    QHash<QString, std::size_t> side;
    for (const ReportBlock &block : document.blocks) {
        const auto *shown = std::get_if<ReportTable>(&block);
        if (!shown) continue;
        const std::vector<StackedColumns> stacks = stackedColumns(*shown);
        StackedColumns each;
        for (const StackedColumns &stack : stacks) each.insert(each.end(), stack.begin(), stack.end());
        std::ranges::sort(each);
        StackedColumns columns(shown->columns.size());
        std::iota(columns.begin(), columns.end(), std::size_t{0});
        QCOMPARE(each, columns);
        side[shown->id] = stacks.size();
        if (!shown->rows.empty()) headings += stacks.size();
    }
    QCOMPARE(side[u"hits"_s], std::size_t{6});
    QCOMPARE(side[u"jobs"_s], std::size_t{7});
    const SeenPage page(reportHtml(document));
    QCOMPARE(page.error, QString());
    QCOMPARE(page.count.value(u"scope=col"_s), static_cast<int>(headings));
    QVERIFY(page.text.contains(u"hit-448d2f85bc581001"_s));
    QVERIFY(reportCsv(document).contains("table,at,action,member,bucket,verdict,units,used,entitlement,outcome,id"));
}

void TestReportFile::everyLineOfTheCsvHasAsManyCells()
{
    const QByteArray csv = reportCsv(nasty());
    QVERIFY(csv.startsWith("\xEF\xBB\xBFtable,name,used,\r\n"));
    QVERIFY(csv.endsWith("\r\n"));
    QStringList first;
    for (const TextTableLine &line : read(csv)) {
        QCOMPARE(line.cells.size(), std::size_t{4});
        QVERIFY(!line.unclosed && !line.afterQuote);
        first << line.cells.front();
    }
    QCOMPARE(first, QStringList({u"table"_s, u"members"_s, u"members"_s, u"members"_s, u"members_total"_s, u"table"_s,
                                 u"buckets"_s, u"table"_s}));
}

void TestReportFile::noCellIsAFormula()
{
    for (const TextTableLine &line : read(reportCsv(nasty()))) {
        for (const QString &cell : line.cells) {
            if (cell == u"-5") continue;  // a number
            QVERIFY2(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()), qPrintable(cell));
        }
    }
}

void TestReportFile::rawValuesAreForPrograms()
{
    const auto lines = read(reportCsv(nasty()));
    QCOMPARE(lines[1].cells[2], u"1234"_s);
    QCOMPARE(withoutApostrophe(lines[1].cells[1]), kNasty);
    QCOMPARE(lines[2].cells[1], u"ann@example.com"_s);
    QCOMPARE(lines[2].cells[2], u"-5"_s);
    QCOMPARE(lines[3].cells[1].size(), 10'000);
    QCOMPARE(lines[3].cells[2], QString());
    QCOMPARE(lines[4].cells[2], u"1229"_s);
}

QTEST_GUILESS_MAIN(TestReportFile)
#include "tst_reportfile.moc"
