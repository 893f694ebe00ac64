// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumptionmodel.h"
#include "items/roles.h"
#include "support/fulldisk.h"
#include "support/workspacescene.h"
#include "views/chartexport.h"
#include "views/chartpanel.h"
#include "views/consumptionchart.h"
#include "views/consumptionpanel.h"
#include "views/datatable.h"
#include "views/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace headroom;
using namespace headroom::testing;

namespace {

WorkspaceAnswer acmeInMarch()
{
    return acmeScene().at(parseInstant("2026-03-17T14:30:00Z").at);
}

// One column of raw values under the stable name "column".
void fill(QStandardItemModel &model, const QStringList &values)
{
    model.setColumnCount(1);
    model.setHeaderData(0, Qt::Horizontal, QStringLiteral("A column"), Qt::DisplayRole);
    model.setHeaderData(0, Qt::Horizontal, QStringLiteral("column"), CopyRole);
    for (const QString &value : values) {
        auto *item = new QStandardItem(QStringLiteral("shown"));
        item->setData(value, CopyRole);
        model.appendRow(item);
    }
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// RFC 4180, strictly; no quoted line breaks are expected.
QList<QList<QByteArray>> rowsOf(const QByteArray &csv)
{
    QList<QList<QByteArray>> rows;
    for (const QByteArray &line : csv.split('\n')) {
        if (!line.isEmpty()) rows << line.chopped(1).split(',');
    }
    return rows;
}

const ChartCaption kCaption{QStringLiteral("Premium actions"), {QStringLiteral("Acme, days in America/New_York")}};

}  // namespace

class TestChartExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesCells_data();
    void writesCells();
    void csvHoldsTheTable();
    void csvKeepsOtherLetters();
    void tsvHasTitlesAndNoBreaks();
    void pngIsAPicture();
    void pdfIsAPageOfVectors();
    void cannotWrite_data();
    void cannotWrite();
    void aFailureLeavesWhatWasThere();
    void panelShowsItsTwin();
    void panelCopiesItsData();
    void panelSavesThroughItsDialog();
    void panelTellsOfFailures();
};

void TestChartExport::init()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    theme::apply(theme::Mode::Light);
}

void TestChartExport::writesCells_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QByteArray>("csv");

    const auto row = [](const char *name, const char *raw, const char *csv) {
        QTest::newRow(name) << QString::fromUtf8(raw) << QByteArray(csv);
    };
    row("plain text stays", "acme", "acme");
    row("a number stays", "1234.50", "1234.50");
    row("a negative number is no formula", "-5", "-5");
    row("a negative amount is no formula", "-0.004", "-0.004");
    row("nothing stays nothing", "", "");
    row("a comma is quoted", "a,b", "\"a,b\"");
    row("a quote is doubled", "say \"hi\"", "\"say \"\"hi\"\"\"");
    row("a line break is quoted", "a\nb", "\"a\nb\"");
    row("= starts a formula", "=1+1", "'=1+1");
    row("+ starts a formula", "+1", "'+1");
    row("- starts a formula", "-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0");
    row("@ starts a formula", "@SUM(A1)", "'@SUM(A1)");
    row("a tab hides a formula", "\t=1", "'\t=1");
    row("a carriage return hides a formula", "\r=1", "\"'\r=1\"");
    row("a formula with a comma is both", "=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    row("only the start counts", "a=1", "a=1");
}

void TestChartExport::writesCells()
{
    QFETCH(QString, raw);
    QFETCH(QByteArray, csv);
    QStandardItemModel model;
    fill(model, {raw});
    QCOMPARE(tableAsCsv(model), QByteArray("column\r\n" + csv + "\r\n"));
}

void TestChartExport::csvHoldsTheTable()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("use.csv"));
    ConsumptionModel model;
    model.setConsumption(consumptionOf(acmeInMarch(), Bucket::BatchRecords));
    QVERIFY(saveCsv(path, model));
    const auto rows = rowsOf(contents(path));
    QCOMPARE(rows.size(), 32);
    QCOMPARE(rows.first().join(','), QByteArray("cycle_day,date,used,used_so_far,percent,even_pace,projected"));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            QCOMPARE(rows.at(row + 1).at(column), model.index(row, column).data(CopyRole).toString().toUtf8());
    }
    // Raw, though the screen is German: no grouping, a point.
    QCOMPARE(rows.last().at(5), QByteArray("70000"));
}

void TestChartExport::csvKeepsOtherLetters()
{
    QStandardItemModel model;
    fill(model, {QStringLiteral("Zürich – 東京")});
    QCOMPARE(QString::fromUtf8(tableAsCsv(model)), QStringLiteral("column\r\nZürich – 東京\r\n"));
}

void TestChartExport::tsvHasTitlesAndNoBreaks()
{
    QStandardItemModel model;
    fill(model, {QStringLiteral("a\tb\nc"), QStringLiteral("=1"), QStringLiteral("-5")});
    QCOMPARE(tableAsTsv(model), QStringLiteral("A column\na b c\n'=1\n-5\n"));
}

void TestChartExport::pngIsAPicture()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("use.png"));
    ConsumptionChart chart;  // never shown
    chart.setConsumption(consumptionOf(acmeInMarch(), Bucket::PremiumSync));
    QVERIFY(savePng(path, chart, kCaption));
    const QImage image(path, "PNG");
    QVERIFY(!image.isNull());
    QVERIFY(image.width() >= 2'000);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); ++x) colors << image.pixel(x, y);
    }
    QVERIFY(colors.contains(theme::bucketColor(Bucket::PremiumSync, false).rgb()));
    QVERIFY(colors.contains(theme::lightPalette().color(QPalette::Base).rgb()));
}

void TestChartExport::pdfIsAPageOfVectors()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("use.pdf"));
    theme::apply(theme::Mode::Dark);
    ConsumptionChart chart;
    chart.setConsumption(consumptionOf(acmeInMarch(), Bucket::PremiumSync));
    QVERIFY(savePdf(path, chart, kCaption));
    const QByteArray pdf = contents(path);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(pdf.contains("/Subtype /Type0") || pdf.contains("/Subtype /TrueType"));
}

void TestChartExport::cannotWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder that is not there") << QStringLiteral("missing/use");
    QTest::newRow("a folder in its place") << QStringLiteral("folder");
}

void TestChartExport::cannotWrite()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    const QString path = folder.filePath(name);
    ConsumptionChart chart;
    ConsumptionModel model;
    chart.setConsumption(consumptionOf(acmeInMarch(), Bucket::PremiumSync));
    for (const auto &saved : {saveCsv(path, model), savePng(path, chart, kCaption), savePdf(path, chart, kCaption)}) {
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Refused);
        QVERIFY2(saved.error().message.contains(QDir::toNativeSeparators(path)), qPrintable(saved.error().message));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("folder")});
}

void TestChartExport::aFailureLeavesWhatWasThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.csv"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("what was there") > 0);
    old.close();
    ConsumptionModel model;
    model.setConsumption(consumptionOf(acmeInMarch(), Bucket::PremiumSync));
    Result<void> saved;
    {
        const FullDisk full(16);
        saved = saveCsv(path, model);
    }
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains(path), qPrintable(saved.error().message));
    QCOMPARE(contents(path), QByteArray("what was there"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("old.csv")});
}

void TestChartExport::panelShowsItsTwin()
{
    ConsumptionPanel panel;
    panel.resize(900, 400);
    panel.show();
    panel.setAnswer(acmeInMarch(), Bucket::PremiumSync);
    QVERIFY(!panel.showsTable());
    auto *asTable = panel.findChild<ChartTools *>()->findChild<QToolButton *>();
    QVERIFY(asTable);
    QCOMPARE(asTable->text(), QStringLiteral("Table"));
    QTest::mouseClick(asTable, Qt::LeftButton);
    QVERIFY(panel.showsTable());
    const auto *table = panel.findChild<DataTable *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 31);
    QCOMPARE(table->model()->index(17, ConsumptionModel::UsedSoFar).data(SortRole).toLongLong(), 280);
    panel.showTable(false);
    QVERIFY(panel.chart()->isVisible());
}

void TestChartExport::panelCopiesItsData()
{
    ConsumptionPanel panel;
    panel.setAnswer(acmeInMarch(), Bucket::BatchRecords);
    const QSignalSpy said(&panel, &ChartPanel::statusMessage);
    panel.copyData();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 33);
    QCOMPARE(lines.first().split(u'\t').size(), int(ConsumptionModel::ColumnCount));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("1\t2026-02-28\t")));
    QCOMPARE(said.size(), 1);
}

void TestChartExport::panelSavesThroughItsDialog()
{
    const QTemporaryDir folder;
    ConsumptionPanel panel;
    panel.show();
    panel.setAnswer(acmeInMarch(), Bucket::PremiumSync);
    const auto menus = panel.findChildren<QMenu *>();
    const auto menu = std::ranges::find_if(menus, [](const QMenu *m) { return m->actions().size() == 3; });
    QVERIFY(menu != menus.end());
    (*menu)->actions().last()->trigger();
    auto *dialog = panel.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), QStringLiteral("csv"));
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
             QStringLiteral("acme-2026-02-28-premium_sync.csv"));
    dialog->setDirectory(folder.path());
    dialog->selectFile(QStringLiteral("mine"));
    const QSignalSpy said(&panel, &ChartPanel::statusMessage);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(contents(folder.filePath(QStringLiteral("mine.csv"))).startsWith("cycle_day,"));
}

void TestChartExport::panelTellsOfFailures()
{
    ConsumptionPanel panel;
    panel.setAnswer(acmeInMarch(), Bucket::PremiumSync);
    const QSignalSpy failed(&panel, &ChartPanel::failed);
    const QSignalSpy said(&panel, &ChartPanel::statusMessage);
    for (const auto kind : {ChartTools::FileKind::Png, ChartTools::FileKind::Pdf, ChartTools::FileKind::Csv})
        panel.saveAs(QStringLiteral("/nowhere/at/all"), kind);
    QCOMPARE(failed.size(), 3);
    QCOMPARE(said.size(), 0);
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
