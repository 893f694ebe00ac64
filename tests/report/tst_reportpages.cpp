// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdftext.h"
#include "report/reportpages.h"
#include "report/reportscene.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace headroom;
using namespace headroom::testing;

namespace {

using Kind = ReportText::Kind;

QImage picture(const ReportPages &pages, int number)
{
    QImage image(pages.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, number);
    return image;
}

// The part of a page beyond its margins holds nothing but paper.
bool marginsAreWhite(const QImage &page)
{
    constexpr int kMargin = 50;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const bool inside = x >= kMargin && x < page.width() - kMargin && y >= 28 && y < page.height() - 14;
            if (!inside && page.pixel(x, y) != QColor(Qt::white).rgb()) return false;
        }
    }
    return true;
}

ReportDocument documentWith(std::vector<ReportBlock> blocks)
{
    ReportDocument document;
    document.title = u"Title"_s;
    document.footer = u"Footer"_s;
    document.language = u"en"_s;
    document.blocks = std::move(blocks);
    return document;
}

ReportTable tableOf(const QString &name, const QString &figure = u"42"_s)
{
    ReportTable table = memberTable(3);
    table.rows[1][0].text = name;
    table.rows[1][1] = {figure, figure, false};
    return table;
}

}  // namespace

class TestReportPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aDocumentWithNothingInItIsOnePage()
    {
        QCOMPARE(ReportPages({}).count(), 1);
        QCOMPARE(pdfPages(reportPdf({})).size(), 1);
    }

    void everyPageSaysWhichItIsAndHasTheFooter()
    {
        const QStringList pages = pdfPages(reportPdf(cycleDocument(150)));
        QVERIFY(pages.size() > 3);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
            QVERIFY(pages[i].contains(u"made by Headroom"_s));
            QVERIFY(pages[i].contains(u"Usage of Brightwater Legal"_s));
        }
    }

    void aTableGoesOnUnderItsHeaderWithEachRowOnceAndWhole()
    {
        const QStringList pages = pdfPages(reportPdf(documentWith({memberTable(400)})));
        QVERIFY(pages.size() > 8);
        for (const QString &page : pages) QVERIFY2(page.contains(u"Member  "_s), qPrintable(page));
        const QString all = pages.join(u'\n');
        for (int row = 1; row <= 400; ++row) {
            const bool longName = row % 7 == 4;
            const QString end = longName ? u"Research Team (%1)\n"_s.arg(row) : u"Member %1 "_s.arg(row);
            QCOMPARE(all.count(end), 1);
            // A name of two lines is not parted by the end of a page.
            if (!longName) continue;
            const auto page = std::ranges::find_if(pages, [&end](const QString &one) { return one.contains(end); });
            const qsizetype at = page->indexOf(end);
            QVERIFY(page->lastIndexOf(u"Dr. Alexandra"_s, at) >= 0);
        }
    }

    void totalsStandUnderARow_data()
    {
        QTest::addColumn<int>("rows");
        for (int rows = 30; rows < 50; ++rows) QTest::addRow("%d rows", rows) << rows;
    }

    void totalsStandUnderARow()
    {
        QFETCH(int, rows);
        const QStringList pages = pdfPages(reportPdf(documentWith({memberTable(rows)})));
        const QString &last = pages.back();
        QVERIFY(last.contains(u"All members"_s));
        QVERIFY2(last.contains(u"Member %1 "_s.arg(rows)) || last.contains(u"(%1)"_s.arg(rows)), qPrintable(last));
    }

    void aHeadingIsNeverTheLastOnItsPage_data()
    {
        QTest::addColumn<int>("lines");
        for (int lines = 30; lines < 46; ++lines) QTest::addRow("after %d paragraphs", lines) << lines;
    }

    void aHeadingIsNeverTheLastOnItsPage()
    {
        QFETCH(int, lines);
        std::vector<ReportBlock> blocks;
        for (int i = 0; i < lines; ++i) blocks.emplace_back(words(Kind::Paragraph, u"filler %1"_s.arg(i)));
        blocks.emplace_back(words(Kind::Heading, u"HEADING"_s));
        blocks.emplace_back(words(Kind::Subheading, u"SUBHEADING"_s));
        blocks.emplace_back(memberTable(4));
        const QStringList pages = pdfPages(reportPdf(documentWith(blocks)));
        const auto page = std::ranges::find_if(pages, [](const QString &one) { return one.contains(u"SUBHEADING"_s); });
        QVERIFY(page != pages.end());
        QVERIFY(page->contains(u"\nHEADING"_s));
        QVERIFY2(page->contains(u"Member 2"_s), qPrintable(*page));
    }

    void aParagraphIsNotPartedAfterItsFirstLine_data()
    {
        QTest::addColumn<int>("lines");
        for (int lines = 24; lines < 42; ++lines) QTest::addRow("after %d paragraphs", lines) << lines;
    }

    void aParagraphIsNotPartedAfterItsFirstLine()
    {
        QFETCH(int, lines);
        std::vector<ReportBlock> blocks;
        for (int i = 0; i < lines; ++i) blocks.emplace_back(words(Kind::Paragraph, u"filler %1"_s.arg(i)));
        QString text;
        for (int word = 0; word < 60; ++word) text += u"parted%1 "_s.arg(word);
        blocks.emplace_back(words(Kind::Paragraph, text));
        for (const QString &page : pdfPages(reportPdf(documentWith(blocks)))) {
            const QStringList rows = page.split(u'\n').filter(u"parted"_s);
            QVERIFY2(rows.isEmpty() || rows.size() >= 2, qPrintable(page));
        }
    }

    void anEmptyTableSaysWhyInsteadOfAHeader()
    {
        ReportTable table = memberTable(0);
        table.totals.clear();
        table.whenEmpty = u"Nobody used anything."_s;
        const QString page = pdfPages(reportPdf(documentWith({table}))).join(u'\n');
        QVERIFY(page.contains(u"By member"_s));
        QVERIFY(page.contains(u"Nobody used anything."_s));
        QVERIFY(!page.contains(u"Batch"_s));
    }

    // Of ten columns side by side each would be broken, in small print.
    void limitHitsAndJobsAreToldInTwoLinesEach()
    {
        constexpr int kTimes = 40;
        const QString all = pdfPages(reportPdf(limitsDocument(kTimes))).join(u'\n');
        for (int i = 0; i < kTimes; ++i) {
            QVERIFY2(all.contains(u"hit-448d2f85bc58%1"_s.arg(1000 + i)), qPrintable(all));
            QVERIFY2(all.contains(u"nightly-%1"_s.arg(1000 + i)), qPrintable(all));
        }
        QVERIFY2(all.count(QRegularExpression(u"1[567] Mar 2026 \\d\\d:30:00"_s)) >= 2 * kTimes, qPrintable(all));
        QCOMPARE(all.count(u"research.comparison"_s), kTimes);
        QCOMPARE(all.count(u"katherine.montgomery"_s), kTimes);
        QCOMPARE(all.count(u"not recorded"_s), kTimes);
        QCOMPARE(all.count(u"1,900,000"_s), kTimes);
    }

    void whateverIsSaidStaysWithinTheMargins_data()
    {
        QTest::addColumn<ReportDocument>("document");
        const auto row = [](const char *name, const std::vector<ReportBlock> &blocks, bool rightToLeft = false) {
            ReportDocument document = documentWith(blocks);
            document.rightToLeft = rightToLeft;
            QTest::newRow(name) << document;
        };
        const QString endless(10'000, u'W');
        row("a name of 10,000 letters", {tableOf(endless)});
        row("a figure of 10,000 digits", {tableOf(u"a"_s, QString(10'000, u'9'))});
        row("a paragraph of 10,000 letters", {words(Kind::Paragraph, endless)});
        row("a warning of 10,000 letters", {words(Kind::Warning, endless)});
        row("a heading of 10,000 letters", {words(Kind::Heading, endless), words(Kind::Quiet, endless)});
        row("right to left", {words(Kind::Paragraph, u"هذا نص عربي "_s.repeated(40)), tableOf(u"שלום"_s)}, true);
        row("marks that turn what follows", {tableOf(u"\u202E\u2067evil\u202E"_s)});
        row("emoji", {tableOf(u"😀👩‍👩‍👧"_s.repeated(40))});
        row("marks below the space", {tableOf(u"a\u0000b\u0007\r\n\tc"_s)});
        ReportTable wide = memberTable(2);
        for (int i = 0; i < 14; ++i) {
            wide.columns.push_back({u"more"_s, u"Uninterruptedtitle%1"_s.arg(i), true});
            for (auto &cells : wide.rows) cells.push_back(number(1'234'567'890));
        }
        row("nineteen columns", {wide});
        ReportTable ragged = memberTable(2);
        ragged.rows[0].clear();
        ragged.rows[1].push_back(number(1));
        row("rows that are too short and too long", {ragged});
        row("a chart", {cycleChart()});
        ReportDocument titled = documentWith({words(Kind::Paragraph, u"Text"_s)});
        titled.title = titled.subtitle = titled.footer = endless;
        QTest::newRow("a title of 10,000 letters") << titled;
    }

    void whateverIsSaidStaysWithinTheMargins()
    {
        QFETCH(ReportDocument, document);
        const ReportPages pages(document);
        QVERIFY(pages.count() < 12);
        for (int number = 0; number < pages.count(); ++number) {
            const QImage page = picture(pages, number);
            QVERIFY(marginsAreWhite(page));
        }
    }

    void aNameThatFillsHalfAPageEndsWithAnEllipsis()
    {
        const QStringList pages = pdfPages(reportPdf(documentWith({tableOf(QString(10'000, u'x'))})));
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages[0].contains(u"x…"_s));
        QVERIFY(pages[0].contains(u"Member 3"_s));
    }

    void columnsAreMirroredWhereTheLanguageRunsToTheLeft()
    {
        ReportDocument document = documentWith({memberTable(2)});
        const QString usual = pdfPages(reportPdf(document)).join(u'\n');
        QVERIFY(usual.indexOf(u"Member 2"_s) < usual.indexOf(u"1,117"_s));
        document.rightToLeft = true;
        const QString mirrored = pdfPages(reportPdf(document)).join(u'\n');
        QVERIFY(mirrored.indexOf(u"1,117"_s) < mirrored.indexOf(u"Member 2"_s));
    }

    void theWordsOfAChartAreText()
    {
        const QString page = pdfPages(reportPdf(documentWith({cycleChart()}))).join(u'\n');
        for (const QString &said : {u"Use of each day, added up"_s, u"Premium actions"_s, u"14 over"_s, u"100 %"_s,
                                    u"70 %"_s, u"15 Mar"_s, u"20,000"_s})
            QVERIFY2(page.contains(said), qPrintable(page));
    }

    // A viewer that searches for letters finds no joined ones.
    void wordsAreWrittenLetterByLetter()
    {
        const QString said = u"Every figure of the final office fits: fluent, affluent."_s;
        const QStringList pages = pdfPages(reportPdf(documentWith({ReportText{Kind::Paragraph, said}})));
        QVERIFY2(pages.value(0).contains(said), qPrintable(pages.value(0)));
    }

    void theFileSaysItsTitleAndItsLanguage()
    {
        ReportDocument document = cycleDocument(1);
        document.language = u"de"_s;
        const QByteArray pdf = reportPdf(document);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Lang (de)"));
        QVERIFY(pdf.contains("/Title "));
        QVERIFY(pdf.endsWith("%%EOF\n"));
        QCOMPARE(pdfPages(pdf).size(), ReportPages(document).count());
        // Nothing but a tag goes in.
        document.language = u"de) /OpenAction (x"_s;
        QVERIFY(!reportPdf(document).contains("OpenAction"));
    }

    void thePaperMayBeAnother()
    {
        const ReportDocument document = cycleDocument(60);
        QCOMPARE(ReportPages(document, QPageSize(QPageSize::Letter)).size(), QSizeF(612, 792));
        QCOMPARE(ReportPages(document).size(), QSizeF(595, 842));
        QVERIFY(ReportPages(document, QPageSize(QPageSize::A5)).count() > ReportPages(document).count());
    }

    void anotherThreadMakesTheSamePages()
    {
        const ReportDocument document = cycleDocument(40);
        const ReportPages ours(document);
        QImage theirs;
        const std::unique_ptr<QThread> thread(QThread::create([&] { theirs = picture(ReportPages(document), 0); }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(theirs, picture(ours, 0));
    }
};

QTEST_MAIN(TestReportPages)
#include "tst_reportpages.moc"
