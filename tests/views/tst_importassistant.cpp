// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/mappingmodel.h"
#include "support/fakeledger.h"
#include "views/errorbar.h"
#include "views/importassistant.h"
#include "views/importmappingpage.h"
#include "views/importpreviewpage.h"
#include "views/importreportpage.h"
#include "views/importrunpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using Step = ImportAssistant::Step;
using Format = ImportPreview::Format;

namespace {

const QString kFile = QStringLiteral("/exports/march.csv");
const QString kSecond = QStringLiteral("/exports/april.csv");

ImportPreview headroomPreview()
{
    ImportPreview preview;
    preview.format = Format::HeadroomCsv;
    preview.sourceColumns = {QStringLiteral("event_id"), QStringLiteral("occurred_at"), QStringLiteral("workspace"),
                             QStringLiteral("action")};
    preview.landedColumns = preview.sourceColumns;
    preview.sourceRows = {
        {QStringLiteral("e1"), QStringLiteral("2026-03-01T00:00:00Z"), QStringLiteral("acme"), QStringLiteral("chat")}};
    preview.landedRows = preview.sourceRows;
    return preview;
}

ImportPreview otherPreview(const std::optional<Mapping> &mapping)
{
    ImportPreview preview;
    preview.format = Format::OtherCsv;
    preview.sourceColumns = {QStringLiteral("when"), QStringLiteral("customer"), QStringLiteral("cents")};
    preview.sourceRows = {{QStringLiteral("1767225600"), QStringLiteral("acme"), QStringLiteral("250")}};
    if (!mapping) return preview;
    preview.landedColumns = {QStringLiteral("workspace")};
    preview.landedRows = {{QStringLiteral("acme")}};
    preview.problems = {{kFile, 3, QStringLiteral("cost_usd"), QStringLiteral("is no number")}};
    return preview;
}

QString labelText(const QWidget &in, const char *name)
{
    const auto *label = in.findChild<QLabel *>(QString::fromLatin1(name));
    return label && !label->isHidden() ? label->text() : QString();
}

}  // namespace

class TestImportAssistant : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init();
    void cleanup();
    void needsAFile();
    void saysWhatAFileWasRecognisedAs();
    void refusesFilesOfDifferentShapes();
    void saysWhyAFileCannotBeRead();
    void leadsThroughEveryStepByKeyboard();
    void missingFieldsBlockNextWithWords();
    void editsMakeTheMapping();
    void previewFollowsTheLastEdit();
    void savedMappingsLoadAgain();
    void refusesAMappingOfTheOtherFormat();
    void passesOptionsToTheLedger();
    void dryRunsLeadToTheImport();
    void showsProgress();
    void escapeCancelsOnlyWhileRunning();
    void cancellingSaysWhatStays();
    void reportsCountsInWords();
    void savesRefusedRows();
    void saysWhyAListCannotBeSaved();
    void showsWhyAnImportFailed();
    void keepsFilesOutWhileRunning();
    void goesWithItsLedger();

private:
    void toOptions();
    void toRun();
    QPushButton *button(const char *name) const { return m_assistant->findChild<QPushButton *>(QLatin1String(name)); }
    void next() { button("next")->click(); }
    QString obstacle() const { return labelText(*m_assistant, "obstacle"); }
    // Answers of the ledger arrive through the event loop.
    void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    template<typename W>
    W *part(const char *name) const
    {
        return m_assistant->findChild<W *>(QLatin1String(name));
    }
    void editField(const char *field);
    void choose(const char *box, const QString &text);

    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<ImportAssistant> m_assistant;
};

void TestImportAssistant::init()
{
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->preview = [](const QString &, const std::optional<Mapping> &) { return headroomPreview(); };
    m_assistant = std::make_unique<ImportAssistant>(m_ledger.get());
    m_assistant->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_assistant.get()));
}

void TestImportAssistant::cleanup()
{
    m_assistant.reset();
    m_ledger.reset();
}

void TestImportAssistant::toOptions()
{
    m_assistant->addFiles({kFile});
    settle();
    next();
    next();
    QCOMPARE(m_assistant->step(), Step::Options);
}

void TestImportAssistant::toRun()
{
    toOptions();
    next();
    QCOMPARE(m_assistant->step(), Step::Run);
}

void TestImportAssistant::editField(const char *field)
{
    auto *table = m_assistant->previewPage()->mappingPage()->findChild<QTableView *>();
    const int row = MappingModel::rowOf(QLatin1String(field));
    QVERIFY(row >= 0);
    table->setCurrentIndex(table->model()->index(row, 0));
}

void TestImportAssistant::choose(const char *name, const QString &text)
{
    auto *box = part<QComboBox>(name);
    QVERIFY(box);
    if (box->isEditable()) {
        box->setEditText(text);
        return;
    }
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setCurrentText(text);
}

void TestImportAssistant::needsAFile()
{
    QCOMPARE(m_assistant->step(), Step::Files);
    QVERIFY(!button("next")->isEnabled());
    QCOMPARE(obstacle(), QStringLiteral("Add a file to go on."));
    QVERIFY(!m_assistant->isModal());
}

void TestImportAssistant::saysWhatAFileWasRecognisedAs()
{
    m_assistant->addFiles({kFile, kFile});
    auto *list = part<QAbstractItemView>("fileList");
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(!button("next")->isEnabled());
    settle();
    QCOMPARE(list->model()->index(0, 2).data().toString(), QStringLiteral("Usage events as CSV; no mapping needed"));
    QVERIFY(button("next")->isEnabled());
}

void TestImportAssistant::refusesFilesOfDifferentShapes()
{
    m_ledger->preview = [](const QString &file, const std::optional<Mapping> &mapping) {
        return file == kFile ? headroomPreview() : otherPreview(mapping);
    };
    m_assistant->addFiles({kFile, kSecond});
    settle();
    QVERIFY(!button("next")->isEnabled());
    QCOMPARE(obstacle(), QStringLiteral("april.csv is of another shape than march.csv. Import it on its own."));
}

void TestImportAssistant::saysWhyAFileCannotBeRead()
{
    m_ledger->preview = [](const QString &, const std::optional<Mapping> &) -> Result<ImportPreview> {
        return refused(QStringLiteral("It is empty."));
    };
    m_assistant->addFiles({kFile});
    settle();
    auto *list = part<QAbstractItemView>("fileList");
    QCOMPARE(list->model()->index(0, 2).data().toString(), QStringLiteral("Cannot be read: It is empty."));
    QVERIFY(!button("next")->isEnabled());
}

void TestImportAssistant::leadsThroughEveryStepByKeyboard()
{
    m_assistant->addFiles({kFile});
    settle();
    for (const Step step : {Step::Preview, Step::Options, Step::Run}) {
        QTest::keyClick(m_assistant.get(), Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(m_assistant->step(), step);
    }
    QCOMPARE(m_ledger->imports().size(), 1U);
    m_ledger->finishImport(ImportReport{});
    QCOMPARE(m_assistant->step(), Step::Report);
    QTest::keyClick(m_assistant.get(), Qt::Key_Escape);
    QVERIFY(m_assistant->isHidden());
}

void TestImportAssistant::missingFieldsBlockNextWithWords()
{
    m_ledger->preview = [](const QString &, const std::optional<Mapping> &m) { return otherPreview(m); };
    m_assistant->addFiles({kFile});
    settle();
    next();
    QCOMPARE(m_assistant->step(), Step::Preview);
    QVERIFY(!button("next")->isEnabled());
    QCOMPARE(obstacle(), QStringLiteral("Every event needs these fields; say where they come from: event_id, "
                                        "occurred_at, workspace, and action."));
    next();
    QCOMPARE(m_assistant->step(), Step::Preview);
}

void TestImportAssistant::editsMakeTheMapping()
{
    m_ledger->preview = [](const QString &, const std::optional<Mapping> &m) { return otherPreview(m); };
    m_assistant->addFiles({kFile});
    settle();
    next();
    editField("event_id");
    choose("kind", QStringLiteral("A stable id made of columns"));
    QVERIFY(obstacle().contains(QStringLiteral("occurred_at")));
    part<QListWidget>("hash")->item(1)->setCheckState(Qt::Checked);
    part<QListWidget>("hash")->item(0)->setCheckState(Qt::Checked);
    part<QCheckBox>("withRow")->setChecked(true);
    editField("occurred_at");
    choose("kind", QStringLiteral("A column"));
    choose("column", QStringLiteral("when"));
    choose("unit", QStringLiteral("Seconds"));
    part<QLineEdit>("epoch")->setText(QStringLiteral("2000-01-01T00:00:00Z"));
    editField("workspace");
    choose("kind", QStringLiteral("A column"));
    choose("column", QStringLiteral("customer"));
    auto *words = part<QTableWidget>("words");
    QCOMPARE(words->rowCount(), 1);
    words->setItem(0, 0, new QTableWidgetItem(QStringLiteral("ACME Inc.")));
    words->setItem(0, 1, new QTableWidgetItem(QStringLiteral("acme")));
    QCOMPARE(words->rowCount(), 2);
    editField("action");
    choose("kind", QStringLiteral("The same value for every row"));
    choose("constant", QStringLiteral("chat"));
    editField("cost_usd");
    choose("kind", QStringLiteral("A column"));
    choose("column", QStringLiteral("cents"));
    part<QLineEdit>("scale")->setText(QStringLiteral("nought"));
    QVERIFY2(obstacle().startsWith(QStringLiteral("cost_usd: ")), qPrintable(obstacle()));
    part<QLineEdit>("scale")->setText(QStringLiteral("0.01"));
    choose("zone", QStringLiteral("Nowhere/Else"));
    QCOMPARE(obstacle(), QStringLiteral("“Nowhere/Else” is no time zone."));
    choose("zone", QStringLiteral("Europe/Berlin"));
    QCOMPARE(obstacle(), QString());
    QVERIFY(button("next")->isEnabled());

    const auto expected = parseMapping(R"({"format": "csv", "zone": "Europe/Berlin", "fields": {
        "event_id": {"hash": ["when", "customer"], "with_row": true},
        "occurred_at": {"from": "when", "unit": "s", "epoch": "2000-01-01T00:00:00Z"},
        "workspace": {"from": "customer", "values": {"ACME Inc.": "acme"}},
        "action": {"const": "chat"},
        "cost_usd": {"from": "cents", "scale": "0.01"}}})");
    QVERIFY(expected);
    QCOMPARE(exportMapping(m_assistant->mapping()->mapping()), exportMapping(*expected));
    next();
    next();
    QCOMPARE(m_ledger->imports().size(), 1U);
    QVERIFY(m_ledger->imports().front().options.mapping == *expected);
}

void TestImportAssistant::previewFollowsTheLastEdit()
{
    QStringList asked;
    m_ledger->preview = [&asked](const QString &, const std::optional<Mapping> &mapping) {
        asked << (mapping ? mapping->fields.back().second.constant.value_or(QString()) : QString());
        return otherPreview(mapping);
    };
    m_assistant->addFiles({kFile});
    settle();
    next();
    settle();
    MappingModel *mapping = m_assistant->mapping();
    for (const char *field : {"event_id", "workspace", "occurred_at", "action"}) {
        FieldSource source;
        source.constant = QLatin1String(field) == QLatin1String("occurred_at") ? QStringLiteral("2026-01-01T00:00:00Z")
                                                                               : QStringLiteral("x");
        mapping->setSource(MappingModel::rowOf(QLatin1String(field)), source);
    }
    settle();
    asked.clear();
    FieldSource source;
    for (const QString &typed :
         {QStringLiteral("c"), QStringLiteral("ch"), QStringLiteral("cha"), QStringLiteral("chat")}) {
        source.constant = typed;
        mapping->setSource(MappingModel::rowOf(QStringLiteral("action")), source);
    }
    settle();
    QCOMPARE(asked, QStringList({QStringLiteral("c"), QStringLiteral("chat")}));
    QCOMPARE(labelText(*m_assistant, "previewSummary"),
             QStringLiteral("As it would land: 1 of the first 2 row(s) would be refused"));
}

void TestImportAssistant::savedMappingsLoadAgain()
{
    m_ledger->preview = [](const QString &, const std::optional<Mapping> &m) { return otherPreview(m); };
    m_assistant->addFiles({kFile});
    settle();
    next();
    const QTemporaryDir folder;
    const auto given = parseMapping(R"({"format": "csv", "zone": "Asia/Tokyo", "fields": {
        "event_id": {"hash": ["customer", "when"]}, "occurred_at": {"from": "when", "unit": "ms"},
        "workspace": {"from": "customer"}, "action": {"const": "chat"}}})");
    QVERIFY(given);
    QVERIFY(m_assistant->mapping()->load(*given));
    ImportMappingPage *page = m_assistant->previewPage()->mappingPage();
    const QString file = folder.filePath(QStringLiteral("mapping.json"));
    QVERIFY(page->saveTo(file));
    m_assistant->mapping()->start(FileFormat::Csv, {QStringLiteral("when"), QStringLiteral("customer")});
    QVERIFY(!obstacle().isEmpty());
    QVERIFY(page->loadFrom(file));
    QVERIFY(m_assistant->mapping()->mapping() == *given);
    QCOMPARE(part<QComboBox>("zone")->currentText(), QStringLiteral("Asia/Tokyo"));
    QCOMPARE(obstacle(), QString());

    // Looking at each field changes nothing, the order of a hash included.
    for (int row = 0; row < m_assistant->mapping()->rowCount(); ++row)
        editField(qPrintable(MappingModel::fieldName(row)));
    QVERIFY(m_assistant->mapping()->mapping() == *given);

    QVERIFY(!page->loadFrom(folder.filePath(QStringLiteral("absent.json"))));
    const auto unwritten = page->saveTo(folder.filePath(QStringLiteral("absent/mapping.json")));
    QVERIFY(!unwritten);
    QVERIFY(unwritten.error().message.contains(QStringLiteral("could not be written")));
}

void TestImportAssistant::refusesAMappingOfTheOtherFormat()
{
    Mapping mapping;
    mapping.format = FileFormat::JsonLines;
    const auto loaded = m_assistant->mapping()->load(mapping);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message,
             QStringLiteral("This mapping is for JSON lines, and the file is CSV. Choose another mapping."));
}

void TestImportAssistant::passesOptionsToTheLedger()
{
    toOptions();
    part<QRadioButton>("skipRows")->setChecked(true);
    next();
    QCOMPARE(m_ledger->imports().size(), 1U);
    const FakeLedger::Import &started = m_ledger->imports().front();
    QCOMPARE(started.files, QStringList(kFile));
    QVERIFY(started.options.onError == OnError::SkipRow);
    QVERIFY(!started.options.dryRun);
    QVERIFY(!started.options.mapping);
}

void TestImportAssistant::dryRunsLeadToTheImport()
{
    toOptions();
    part<QCheckBox>("dryRun")->setChecked(true);
    next();
    QVERIFY(m_ledger->imports().back().options.dryRun);
    QVERIFY(m_ledger->imports().back().options.onError == OnError::RejectFile);
    m_ledger->finishImport(ImportReport{});
    QCOMPARE(labelText(*m_assistant, "outcome"), QStringLiteral("Dry run: every row was checked, nothing was stored."));
    next();
    QCOMPARE(m_ledger->imports().size(), 2U);
    QVERIFY(!m_ledger->imports().back().options.dryRun);
}

void TestImportAssistant::showsProgress()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("usage.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(4000, 'x')), 4000);
    file.close();
    m_assistant->addFiles({file.fileName()});
    settle();
    for (int i = 0; i < 3; ++i) next();
    m_ledger->reportImportProgress({1000, 4000, 500, 65});
    QCOMPARE(m_assistant->findChild<QProgressBar *>()->value(), 250);
    QCOMPARE(labelText(*m_assistant, "rows"), QStringLiteral("500"));
    QCOMPARE(labelText(*m_assistant, "pace"), QStringLiteral("8"));
    QCOMPARE(labelText(*m_assistant, "elapsed"), QStringLiteral("1:05"));
    QCOMPARE(labelText(*m_assistant, "left"), QStringLiteral("3:15"));
    m_ledger->reportImportProgress({4000, 4000, 2000, 80});
    QCOMPARE(labelText(*m_assistant, "left"), QStringLiteral("storing what was read…"));
}

void TestImportAssistant::escapeCancelsOnlyWhileRunning()
{
    toRun();
    QTest::keyClick(m_assistant.get(), Qt::Key_Escape);
    QVERIFY(m_assistant->isVisible());
    QVERIFY(!button("close")->isEnabled());
    settle();
    QVERIFY(!m_ledger->importRunning());
    QCOMPARE(m_assistant->step(), Step::Report);
    QCOMPARE(labelText(*m_assistant, "outcome"), QStringLiteral("The import was cancelled."));
    QCOMPARE(labelText(*m_assistant, "files"), QStringLiteral("Nothing of march.csv was stored."));
    QVERIFY(m_assistant->findChild<ErrorStack *>()->sources().isEmpty());
    QTest::keyClick(m_assistant.get(), Qt::Key_Escape);
    QVERIFY(m_assistant->isHidden());
}

void TestImportAssistant::cancellingSaysWhatStays()
{
    m_assistant->addFiles({kFile, kSecond});
    settle();
    for (int i = 0; i < 3; ++i) next();
    ImportReport first;
    first.counts.read = first.counts.imported = 7;
    first.applied = true;
    m_ledger->finishImport(first);
    QCOMPARE(m_ledger->imports().back().files, QStringList(kSecond));
    button("close")->click();
    settle();
    QCOMPARE(labelText(*m_assistant, "files"), QStringLiteral("Nothing of april.csv was stored.\n"
                                                              "Imported before it, and staying in the ledger: "
                                                              "march.csv."));
    QVERIFY(labelText(*m_assistant, "counts").contains(QStringLiteral("7 event(s) imported")));
}

void TestImportAssistant::reportsCountsInWords()
{
    toOptions();
    part<QRadioButton>("skipRows")->setChecked(true);
    next();
    ImportReport report;
    report.counts = {
        .read = 1500, .imported = 1490, .duplicates = 3, .conflicts = 2, .rejected = 7, .unmapped = 5, .rounded = 4};
    report.problems = {{kFile, 12, QStringLiteral("units"), QStringLiteral("is below 0")}};
    report.applied = true;
    m_ledger->finishImport(report);
    QCOMPARE(m_assistant->step(), Step::Report);
    QCOMPARE(labelText(*m_assistant, "outcome"), QStringLiteral("The import is done."));
    const QStringList lines = labelText(*m_assistant, "counts").split(QLatin1Char('\n'));
    QStringList figures;
    for (const QString &line : lines) figures << line.section(QLatin1Char(' '), 0, 0);
    QCOMPARE(figures,
             QStringList({QStringLiteral("1,500"), QStringLiteral("1,490"), QStringLiteral("5"), QStringLiteral("4"),
                          QStringLiteral("3"), QStringLiteral("7"), QStringLiteral("2")}));
    QVERIFY(labelText(*m_assistant, "next").contains(QStringLiteral("route sheet")));
    // Enter closes now; to begin anew takes a press of its own.
    QVERIFY(button("close")->isDefault());
    QVERIFY(!button("next")->isDefault());
    next();
    QVERIFY(button("next")->isDefault());
    QCOMPARE(m_assistant->step(), Step::Files);
    QVERIFY(!button("next")->isEnabled());
}

void TestImportAssistant::savesRefusedRows()
{
    toRun();
    ImportReport report;
    report.counts.read = report.counts.rejected = 2;
    report.problems = {{kFile, 12, QStringLiteral("units"), QStringLiteral("\"-1\", is below 0")},
                       {kFile, 13, QStringLiteral("=HYPERLINK()"), QStringLiteral("is no column")}};
    m_ledger->finishImport(report);
    QCOMPARE(labelText(*m_assistant, "outcome"), QStringLiteral("Nothing was imported, because rows were refused."));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("refused.csv")));
    QVERIFY(m_assistant->reportPage()->saveRefused(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("file,line,column,why\r\n"
                                        "/exports/march.csv,12,units,\"\"\"-1\"\", is below 0\"\r\n"
                                        "/exports/march.csv,13,'=HYPERLINK(),is no column\r\n"));
}

void TestImportAssistant::saysWhyAListCannotBeSaved()
{
    const QTemporaryDir folder;
    const auto saved = m_assistant->reportPage()->saveRefused(folder.filePath(QStringLiteral("absent/refused.csv")));
    QVERIFY(!saved);
    QVERIFY(!saved.error().message.isEmpty());
}

void TestImportAssistant::showsWhyAnImportFailed()
{
    toRun();
    m_ledger->finishImport(failure(Error::Kind::Unavailable, QStringLiteral("The disk is full. Free some space.")));
    QCOMPARE(m_assistant->step(), Step::Report);
    const auto *bar = m_assistant->findChild<ErrorBar *>();
    QVERIFY(bar);
    QCOMPARE(bar->error().message, QStringLiteral("The disk is full. Free some space."));
    QCOMPARE(labelText(*m_assistant, "outcome"), QStringLiteral("The import could not be finished."));
}

void TestImportAssistant::keepsFilesOutWhileRunning()
{
    toRun();
    m_assistant->addFiles({kSecond});
    QCOMPARE(m_assistant->step(), Step::Run);
    QVERIFY(m_assistant->findChild<ErrorBar *>());
    m_ledger->finishImport(ImportReport{});
    m_assistant->addFiles({kSecond});
    QCOMPARE(m_assistant->step(), Step::Files);
}

void TestImportAssistant::goesWithItsLedger()
{
    toRun();
    const QSignalSpy gone(m_assistant.get(), &QObject::destroyed);
    m_ledger.reset();
    QCoreApplication::sendPostedEvents(m_assistant.release(), QEvent::DeferredDelete);
    QCOMPARE(gone.count(), 1);
}

QTEST_MAIN(TestImportAssistant)
#include "tst_importassistant.moc"
