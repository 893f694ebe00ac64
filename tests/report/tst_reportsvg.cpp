// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chartscale.h"
#include "report/reportscene.h"
#include "report/reportsvg.h"

#include <QTest>
#include <QXmlStreamReader>

#include <limits>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
const QString kOver = u"stroke=\"#b02318\""_s;

struct Marks {
    QStringList texts;
    QString problem;
};

// Every text of a well-formed drawing, or why it is none.
Marks read(const QByteArray &svg)
{
    Marks marks;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            marks.texts << xml.readElementText();
        if (xml.isStartElement() && !QStringList{u"svg"_s, u"title"_s, u"text"_s, u"path"_s}.contains(xml.name()))
            marks.problem = xml.name().toString();
    }
    if (xml.hasError()) marks.problem = xml.errorString();
    return marks;
}

ReportChart chartOf(const std::vector<std::int64_t> &used, std::optional<std::int64_t> entitlement, int days = 31)
{
    ReportChart chart;
    for (int day = 0; day < days; ++day) chart.days.push_back(CivilDate::of(2026, 3, 1) + day);
    chart.panels = {{Bucket::PremiumSync, u"Premium actions"_s, used, entitlement, kDefaultWarnPercent, u"caption"_s}};
    return chart;
}

}  // namespace

class TestReportSvg : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void everyPanelHasItsTitleCaptionAndLines()
    {
        const Marks marks = read(reportSvg(cycleChart(), 680));
        QCOMPARE(marks.problem, QString());
        for (const QString &said : {u"Standard actions"_s, u"Premium actions"_s, u"Long-context work"_s,
                                    u"Batch records"_s, u"54 of 40 (135 %), 14 over"_s, u"1 Mar"_s, u"20,000"_s})
            QVERIFY2(marks.texts.contains(said), qPrintable(said));
        // Three are limited, the fourth is not.
        QCOMPARE(marks.texts.count(u"100 %"_s), 3);
        QCOMPARE(marks.texts.count(u"70 %"_s), 3);
    }

    void whatIsOverTheLimitIsHatched()
    {
        QVERIFY(!QString::fromUtf8(reportSvg(chartOf({10, 40}, 40), 300)).contains(kOver));
        QVERIFY(QString::fromUtf8(reportSvg(chartOf({10, 41}, 40), 300)).contains(kOver));
        QVERIFY(!QString::fromUtf8(reportSvg(chartOf({10, 41}, std::nullopt), 300)).contains(kOver));
    }

    void aPlansOwnWarningHasItsOwnLine()
    {
        ReportChart chart = chartOf({10}, 40);
        chart.panels[0].warnPercent = 85;
        const QStringList texts = read(reportSvg(chart, 300)).texts;
        QVERIFY(texts.contains(u"85 %"_s));
        QVERIFY(!texts.contains(u"70 %"_s));
    }

    void itIsDrawnWhateverItsFiguresAre_data()
    {
        QTest::addColumn<ReportChart>("chart");
        QTest::newRow("no panel") << ReportChart{};
        QTest::newRow("nothing used yet") << chartOf({}, 300);
        QTest::newRow("no days") << chartOf({5}, 300, 0);
        QTest::newRow("an entitlement of nothing") << chartOf({0, 3}, 0);
        QTest::newRow("nothing at all") << chartOf({0}, 0);
        QTest::newRow("below nothing") << chartOf({-5, -2}, 10);
        QTest::newRow("as much as there is") << chartOf({kMost}, kMost);
        QTest::newRow("far over the limit") << chartOf({kMost}, 1);
        QTest::newRow("a cycle of ten years") << chartOf(std::vector<std::int64_t>(3'660, 7), std::nullopt, 3'660);
        QTest::newRow("more days used than the cycle has") << chartOf({1, 2, 3}, 10, 2);
        ReportChart marked = chartOf({1}, 10);
        marked.title = u"<script>alert(1)</script>"_s;
        marked.panels[0].title = u"\"><script>&"_s;
        QTest::newRow("a title that looks like markup") << marked;
    }

    void itIsDrawnWhateverItsFiguresAre()
    {
        QFETCH(ReportChart, chart);
        for (const qreal width : {300.0, 680.0}) {
            const QByteArray svg = reportSvg(chart, width);
            QCOMPARE(read(svg).problem, QString());
            QVERIFY(!svg.contains("nan"));
            QVERIFY(!svg.contains("inf"));
            QVERIFY(!svg.contains("<script"));
            QVERIFY(!svg.contains("href"));
        }
    }

    void dayLabelsKeepTheirDistance()
    {
        const QStringList month = read(reportSvg(chartOf({1}, 10), 300)).texts.filter(u"Mar"_s);
        QCOMPARE(month, QStringList({u"1 Mar"_s, u"8 Mar"_s, u"15 Mar"_s, u"22 Mar"_s, u"29 Mar"_s}));
        const QStringList years = read(reportSvg(chartOf({1}, 10, 3'660), 300)).texts.filter(u"26"_s);
        QVERIFY(years.contains(u"1 Mar 26"_s));
    }

    void panelsStandBesideOneAnotherWhereThereIsRoom()
    {
        const ReportChart chart = cycleChart();
        QVERIFY(reportSvgSize(chart, 680).height() < reportSvgSize(chart, 300).height() / 1.9);
        QCOMPARE(reportSvgSize(chart, 680).width(), 680.0);
        QCOMPARE(reportSvgSize({}, 680).height(), 0.0);
    }

    void aRightToLeftTitleKeepsItsOrder()
    {
        ReportChart chart = chartOf({1}, 10);
        chart.panels[0].title = u"שלום 12"_s;
        QVERIFY(read(reportSvg(chart, 300)).texts.contains(u"\u2067שלום 12\u2069"_s));
    }

    void theScaleIsRound_data()
    {
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<std::vector<std::int64_t>>("ticks");
        QTest::newRow("nothing") << qint64{0} << qint64{0} << std::vector<std::int64_t>{0, 1};
        QTest::newRow("one") << qint64{0} << qint64{1} << std::vector<std::int64_t>{0, 1};
        QTest::newRow("three hundred") << qint64{0} << qint64{300} << std::vector<std::int64_t>{0, 100, 200, 300};
        QTest::newRow("odd") << qint64{0} << qint64{54} << std::vector<std::int64_t>{0, 20, 40};
        QTest::newRow("below nothing") << qint64{-7} << qint64{10} << std::vector<std::int64_t>{-10, 0, 10};
        QTest::newRow("as much as there is")
            << qint64{0} << qint64{kMost} << std::vector<std::int64_t>{0, 5'000'000'000'000'000'000};
    }

    void theScaleIsRound()
    {
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        QFETCH(std::vector<std::int64_t>, ticks);
        const ChartScale scale = chartScale(least, most);
        QCOMPARE(scale.ticks, ticks);
        QVERIFY(scale.from <= static_cast<double>(least));
        QVERIFY(scale.to > static_cast<double>(most));
    }
};

QTEST_GUILESS_MAIN(TestReportSvg)
#include "tst_reportsvg.moc"
