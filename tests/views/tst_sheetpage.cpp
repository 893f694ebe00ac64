// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "items/sheetcell.h"
#include "items/sheettablemodel.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "views/emptystate.h"
#include "views/fieldedit.h"
#include "views/filterbar.h"
#include "views/inlineerror.h"
#include "views/noticestrip.h"
#include "views/onscreen.h"
#include "views/sheetactiontable.h"
#include "views/sheetadddialog.h"
#include "views/sheetpage.h"
#include "views/sheetpanel.h"
#include "views/sheetsetdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const Instant kTomorrow{(kNow.us / kMicrosPerDay + 1) * kMicrosPerDay};

SheetAction row(const QString &action, Bucket bucket, const QString &route)
{
    SheetAction made;
    made.action = action;
    made.bucket = bucket;
    made.route = route;
    return made;
}

RouteUse use(std::optional<Bucket> bucket, const QString &action, std::int64_t events, std::int64_t dollarsSpent)
{
    return {bucket, u"standard-mini"_s, action, bucket ? events : 0, events, {dollars(dollarsSpent), false}, 0, 0};
}

}  // namespace

class TestSheetPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void showsTheSheetInForce();
    void draftsTheNextSheet();
    void editsByKeyboard();
    void choosesInPlace();
    void ticksByTheSpaceBar();
    void refusesWhatIsTyped_data();
    void refusesWhatIsTyped();
    void setsManyInOneStep();
    void addsAndRemoves();
    void undoKeepsSelectionAndScroll();
    void pastesRows();
    void refusesABadPasteWhole();
    void importsAndRefusesAFile();
    void exportsWhatItImports();
    void filters();
    void offersAndMapsUnmappedActions();
    void mapsWhatHasHappened();
    void typingSurvivesARefresh();
    void findingsLeadToTheirCells();
    void takesADate();
    void discardsAndBringsBack();
    void changesAreListed();
    void aPlaceNamesAnAction();
    void whoMayNotIsToldWhy();
    void emptyPagesSayWhich();

private:
    void settle() { testing::settle(*m_ledger); }
    void draft();
    template<typename T>
    [[nodiscard]] T *child() const
    {
        return m_page->findChild<T *>();
    }
    [[nodiscard]] SheetActionTable *table() const { return child<SheetActionTable>(); }
    [[nodiscard]] DataTable *list(const QString &name) const { return named<DataTable>(*m_page, name); }
    [[nodiscard]] QAbstractButton *button(const QString &text) const;
    [[nodiscard]] QModelIndex cell(const QString &action, SheetField field) const;
    void go(const QString &action, SheetField field);
    [[nodiscard]] const SheetAction *drafted(const QString &action) const;
    [[nodiscard]] bool offered(const QString &tab) const;

    Catalog m_catalog;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<DraftSession> m_session;
    std::unique_ptr<SheetPage> m_page;
    InlineError *m_error = nullptr;
};

void TestSheetPage::init()
{
    m_ledger = std::make_unique<FakeLedger>();
    m_catalog = *m_ledger->catalogState()->catalog;
    std::vector<SheetAction> &actions = m_catalog.routeSheets.front().actions;
    actions.push_back(row(u"chat.answer"_s, Bucket::StandardSync, u"standard-mini"_s));
    actions.push_back(row(u"edit.rewrite"_s, Bucket::StandardSync, u"standard-mini"_s));
    actions.push_back(row(u"evals.run"_s, Bucket::BatchRecords, u"standard-mini"_s));
    m_ledger->catalogState = [this] {
        return CatalogState{std::make_shared<const Catalog>(m_catalog), QStringLiteral("1")};
    };
    m_ledger->observedUse = [](const DayWindow &window) {
        ObservedUse seen{window, {}, {}, {}};
        seen.rows = {use(Bucket::StandardSync, u"chat.answer"_s, 1'000, 4), use(std::nullopt, u"voice.ask"_s, 40, 3),
                     use(std::nullopt, u"voice.tell"_s, 2, 1)};
        return seen;
    };
    m_session = std::make_unique<DraftSession>([] { return kNow; });
    m_page = std::make_unique<SheetPage>(m_session.get(), [] { return kNow; });
    m_page->resize(1'240, 700);
    m_error = m_page->findChild<InlineError *>(QString(), Qt::FindDirectChildrenOnly);
    m_session->setClient(m_ledger.get());
    m_session->setInfo(sampleInfo());
    m_page->setClient(m_ledger.get());
    m_page->setInfo(sampleInfo());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    m_page->refresh();
    settle();
}

void TestSheetPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_ledger.reset();
}

void TestSheetPage::draft()
{
    QTest::mouseClick(button(u"Draft the next sheet"_s), Qt::LeftButton);
    QVERIFY(m_session->draft().sheet);
}

QAbstractButton *TestSheetPage::button(const QString &text) const
{
    for (QAbstractButton *candidate : m_page->findChildren<QAbstractButton *>())
        if (candidate->text().remove(u'&') == text) return candidate;
    return nullptr;
}

QModelIndex TestSheetPage::cell(const QString &action, SheetField field) const
{
    const auto *model = qobject_cast<const SheetTableModel *>(table()->model());
    const int found = model->rowOf(action);
    return found < 0 ? QModelIndex() : model->index(found, SheetTableModel::columnOf(field));
}

void TestSheetPage::go(const QString &action, SheetField field)
{
    QVERIFY2(cell(action, field).isValid(), qPrintable(action));
    table()->setFocus();
    table()->setCurrentIndex(cell(action, field));
}

const SheetAction *TestSheetPage::drafted(const QString &action) const
{
    return m_session->draft().sheet ? findAction(m_session->draft().sheet->sheet, action) : nullptr;
}

bool TestSheetPage::offered(const QString &tab) const
{
    const auto *panel = child<SheetPanel>();
    for (int i = 0; i < panel->count(); ++i)
        if (panel->tabText(i) == tab) return panel->isTabVisible(i) && panel->isVisible();
    return false;
}

void TestSheetPage::showsTheSheetInForce()
{
    QCOMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(child<QComboBox>()->currentText(), u"Version 1 – in force"_s);
    QCOMPARE(cell(u"chat.answer"_s, SheetField::Action).siblingAtColumn(SheetTableModel::UnitCostColumn).data(),
             u"$0.0040"_s);
    QVERIFY(!(cell(u"chat.answer"_s, SheetField::Route).flags() & Qt::ItemIsEditable));
    QVERIFY(!button(u"Set…"_s)->isEnabled());
    QVERIFY(button(u"Set…"_s)->toolTip().contains(u"Draft the next sheet"_s));
    QVERIFY(m_session->draft().empty());
}

void TestSheetPage::draftsTheNextSheet()
{
    draft();
    QCOMPARE(m_session->draft().sheet->sheet.version, 2);
    QCOMPARE(m_session->draft().sheet->sheet.effectiveFrom, kTomorrow);
    QCOMPARE(child<QComboBox>()->currentText(), u"Version 2 – draft"_s);
    QVERIFY(!button(u"Draft the next sheet"_s)->isVisible());
    // The other sheet can be looked at meanwhile, and is not changed.
    auto *versions = child<QComboBox>();
    versions->setFocus();
    QTest::keyClick(versions, Qt::Key_Down);
    QCOMPARE(versions->currentText(), u"Version 1 – in force"_s);
    QVERIFY(!(cell(u"chat.answer"_s, SheetField::Route).flags() & Qt::ItemIsEditable));
    m_session->undoStack()->undo();
    QVERIFY(m_session->draft().empty());
    QCOMPARE(child<QComboBox>()->count(), 1);
}

void TestSheetPage::editsByKeyboard()
{
    draft();
    go(u"research.deep"_s, SheetField::WarnPercent);
    QTest::keyClick(table(), Qt::Key_Return);
    auto *line = table()->findChild<QLineEdit *>();
    QVERIFY(line);
    QCOMPARE(line->text(), u"70"_s);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, u"55"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(drafted(u"research.deep"_s)->warnPercent, std::optional(55));
    QVERIFY(cell(u"research.deep"_s, SheetField::WarnPercent).data(SheetChangedRole).toBool());
    m_session->undoStack()->undo();
    QCOMPARE(drafted(u"research.deep"_s)->warnPercent, std::optional(70));
    QCOMPARE(table()->selectedActions(), QStringList{u"research.deep"_s});
}

void TestSheetPage::choosesInPlace()
{
    draft();
    go(u"chat.answer"_s, SheetField::Route);
    QTest::keyClick(table(), Qt::Key_F2);
    auto *box = table()->viewport()->findChild<QComboBox *>();
    QVERIFY(box);
    QCOMPARE(box->currentText(), u"standard-mini"_s);
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(drafted(u"chat.answer"_s)->route, u"standard-mini"_s);  // only Enter takes it
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(drafted(u"chat.answer"_s)->route, u"premium-reasoning"_s);
    go(u"chat.answer"_s, SheetField::Downgrade);
    QTest::keyClick(table(), Qt::Key_F2);
    QComboBox *downgrade = nullptr;
    for (QComboBox *candidate : table()->viewport()->findChildren<QComboBox *>())
        if (candidate->accessibleName().startsWith(u"Downgrade"_s)) downgrade = candidate;
    QVERIFY(downgrade);
    // Never to the bucket that it leaves (R36).
    for (int i = 0; i < downgrade->count(); ++i)
        QVERIFY(!downgrade->itemData(i).toString().startsWith(u"standard_sync"_s));
    QTest::keyClick(downgrade, Qt::Key_Down);
    QTest::keyClick(downgrade, Qt::Key_Return);
    QTRY_COMPARE(drafted(u"chat.answer"_s)->downgradeTo,
                 (std::optional<DowngradeTarget>({u"premium-reasoning"_s, Bucket::PremiumSync})));
}

void TestSheetPage::ticksByTheSpaceBar()
{
    draft();
    go(u"evals.run"_s, SheetField::AsyncShown);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(drafted(u"evals.run"_s)->asyncExpectationShown, std::optional(true));
    QTest::keyClick(table(), Qt::Key_Space);
    // Back to what it was: nothing is left of the change.
    QCOMPARE(*drafted(u"evals.run"_s), *findAction(m_catalog.routeSheets.front(), u"evals.run"_s));
}

void TestSheetPage::refusesWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("decimal of a locale") << u"1.234,56"_s;
    QTest::newRow("negative") << u"-5"_s;
    QTest::newRow("beyond all") << u"99999999999999999999"_s;
    QTest::newRow("words") << u"many"_s;
}

void TestSheetPage::refusesWhatIsTyped()
{
    QFETCH(QString, text);
    draft();
    const CatalogDraft before = m_session->draft();
    go(u"research.deep"_s, SheetField::WarnPercent);
    QTest::keyClick(table(), Qt::Key_F2);
    auto *line = table()->findChild<QLineEdit *>();
    line->clear();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(m_error->isVisible());
    QVERIFY(m_error->text().contains(u"research.deep"_s));
    QCOMPARE(m_session->draft(), before);
}

void TestSheetPage::setsManyInOneStep()
{
    draft();
    const int steps = m_session->undoStack()->count();
    table()->selectActions({u"chat.answer"_s, u"edit.rewrite"_s});
    QTest::mouseClick(button(u"Set…"_s), Qt::LeftButton);
    auto *dialog = child<SheetSetDialog>();
    QVERIFY(dialog);
    QPushButton *ok = nullptr;
    for (QPushButton *candidate : dialog->findChildren<QPushButton *>())
        if (candidate->text() == u"Set"_s) ok = candidate;
    QVERIFY(!ok->isEnabled());
    auto *warning = dialog->findChild<FieldEdit *>();
    QTest::keyClicks(warning->line(), u"x"_s);
    QVERIFY(!ok->isEnabled());
    warning->line()->clear();
    QTest::keyClicks(warning->line(), u"80"_s);
    for (QComboBox *box : dialog->findChildren<QComboBox *>())
        if (box->accessibleName() == u"Bucket"_s) {
            QCOMPARE(box->currentIndex(), -1);  // nothing is set that nobody chose
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Down);
            QTest::keyClick(box, Qt::Key_Down);
        }
    QVERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    for (const QString &action : {u"chat.answer"_s, u"edit.rewrite"_s}) {
        QCOMPARE(drafted(action)->bucket, Bucket::PremiumSync);
        QCOMPARE(drafted(action)->warnPercent, std::optional(80));
        QCOMPARE(drafted(action)->route, u"standard-mini"_s);
    }
    QCOMPARE(m_session->undoStack()->count(), steps + 1);
    QCOMPARE(table()->selectedActions(), (QStringList{u"chat.answer"_s, u"edit.rewrite"_s}));
    m_session->undoStack()->undo();
    QCOMPARE(drafted(u"chat.answer"_s)->bucket, Bucket::StandardSync);
    QCOMPARE(drafted(u"edit.rewrite"_s)->bucket, Bucket::StandardSync);
}

void TestSheetPage::addsAndRemoves()
{
    draft();
    QTest::mouseClick(button(u"Add…"_s), Qt::LeftButton);
    auto *dialog = child<SheetAddDialog>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>();
    QComboBox *route = nullptr;
    for (QComboBox *box : dialog->findChildren<QComboBox *>())
        if (box->accessibleName() == u"Default route"_s) route = box;
    dialog->accept();
    QVERIFY(dialog->findChild<InlineError *>()->text().contains(u"Name the action"_s));
    QTest::keyClicks(name, u"chat.answer"_s);
    route->setCurrentText(u"standard-mini"_s);
    dialog->accept();
    QVERIFY(dialog->findChild<InlineError *>()->text().contains(u"already"_s));
    name->setText(u"chat.more"_s);
    dialog->accept();
    QVERIFY(drafted(u"chat.more"_s));
    QCOMPARE(table()->selectedActions(), QStringList{u"chat.more"_s});

    // A new row takes another name, which must be free.
    go(u"chat.more"_s, SheetField::Action);
    QTest::keyClick(table(), Qt::Key_F2);
    auto *line = table()->viewport()->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setText(u"chat.answer"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(m_error->text().contains(u"already"_s));
    QVERIFY(drafted(u"chat.more"_s));

    table()->selectActions({u"chat.more"_s, u"evals.run"_s});
    m_page->activateWindow();
    table()->setFocus();
    QTRY_VERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(!drafted(u"chat.more"_s));
    QVERIFY(!drafted(u"evals.run"_s));
    m_session->undoStack()->undo();
    QCOMPARE(table()->selectedActions(), (QStringList{u"chat.more"_s, u"evals.run"_s}));
}

void TestSheetPage::undoKeepsSelectionAndScroll()
{
    for (int i = 0; i < 120; ++i)
        m_catalog.routeSheets.front().actions.push_back(
            row(u"work.%1"_s.arg(i, 3, 10, QLatin1Char('0')), Bucket::StandardSync, u"standard-mini"_s));
    m_page->refresh();
    settle();
    draft();
    go(u"work.100"_s, SheetField::Route);
    const int scrolled = table()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    QTest::keyClick(table(), Qt::Key_F2);
    auto *box = table()->viewport()->findChild<QComboBox *>();
    QTest::keyClick(box, Qt::Key_Up);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(drafted(u"work.100"_s)->route, u"premium-reasoning"_s);
    QCOMPARE(table()->verticalScrollBar()->value(), scrolled);
    m_session->undoStack()->undo();
    QCOMPARE(table()->verticalScrollBar()->value(), scrolled);
    QCOMPARE(table()->currentIndex(), cell(u"work.100"_s, SheetField::Route));
    // Elsewhere by now: redo shows what it does.
    table()->selectActions({u"chat.answer"_s});
    m_session->undoStack()->redo();
    QCOMPARE(table()->selectedActions(), QStringList{u"work.100"_s});
    QVERIFY(table()->viewport()->rect().contains(table()->visualRect(cell(u"work.100"_s, SheetField::Action))));
}

void TestSheetPage::pastesRows()
{
    const int steps = m_session->undoStack()->count();
    QGuiApplication::clipboard()->setText(u"action\tbucket\troute\twarn_percent\r\n"
                                          "chat.answer\tpremium_sync\tpremium-reasoning\t60\r\n"
                                          "chat.new\tstandard_sync\tstandard-mini\t\r\n"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    // Pasting begins the draft where there is none, in the same step.
    QCOMPARE(m_session->undoStack()->count(), steps + 1);
    QCOMPARE(drafted(u"chat.answer"_s)->route, u"premium-reasoning"_s);
    QCOMPARE(drafted(u"chat.answer"_s)->warnPercent, std::optional(60));
    QVERIFY(drafted(u"chat.new"_s));
    QVERIFY(drafted(u"research.deep"_s));
    QCOMPARE(table()->model()->rowCount(), 5);
    // What is copied here is pasted here.
    table()->selectActions({u"research.deep"_s, u"chat.new"_s});
    const CatalogDraft before = m_session->draft();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(!drafted(u"research.deep"_s));
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(*drafted(u"research.deep"_s), *findAction(before.sheet->sheet, u"research.deep"_s));
    QVERIFY(!m_error->isVisible());
}

void TestSheetPage::refusesABadPasteWhole()
{
    draft();
    const CatalogDraft before = m_session->draft();
    QGuiApplication::clipboard()->setText(u"action\tbucket\troute\twarn_percent\n"
                                          "chat.answer\tpremium_sync\tstandard-mini\t50\n"
                                          "chat.new\tgold\tstandard-mini\t50\n"
                                          "chat.newer\tpremium_sync\tnowhere\t1,5\n"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_session->draft(), before);
    const QAbstractItemModel *problems = list(u"Refused lines"_s)->model();
    QStringList found;
    for (int i = 0; i < problems->rowCount(); ++i)
        found << problems->index(i, 0).data().toString() + u' ' + problems->index(i, 1).data().toString();
    QCOMPARE(found, (QStringList{u"3 bucket"_s, u"4 route"_s, u"4 warn_percent"_s}));
    QVERIFY(offered(u"Refused lines (3)"_s));
    QGuiApplication::clipboard()->setText(QString());
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_error->isVisible());
}

void TestSheetPage::importsAndRefusesAFile()
{
    QTemporaryDir dir;
    const auto write = [&dir](const QByteArray &text) {
        QFile file(dir.filePath(u"sheet.csv"_s));
        file.open(QIODevice::WriteOnly);
        file.write(text);
        return file.fileName();
    };
    m_page->importFrom(
        write("action,bucket,route\nchat.answer,standard_sync,standard-mini\nnew.one,standard_sync,lost\n"));
    QVERIFY(m_session->draft().empty());
    const QAbstractItemModel *problems = list(u"Refused lines"_s)->model();
    QCOMPARE(problems->rowCount(), 1);
    QCOMPARE(problems->index(0, 0).data().toString(), u"3"_s);
    QCOMPARE(problems->index(0, 1).data().toString(), u"route"_s);
    QVERIFY(problems->index(0, 2).data().toString().contains(u"lost"_s));
    m_page->importFrom(write("action,bucket,route\nnew.one,standard_sync,standard-mini\n"));
    QVERIFY(drafted(u"new.one"_s));
    QVERIFY(!offered(u"Refused lines (1)"_s));
    m_page->importFrom(dir.filePath(u"nothing.csv"_s));
    QVERIFY(m_error->text().contains(u"nothing.csv"_s));
}

void TestSheetPage::exportsWhatItImports()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"sheet.csv"_s);
    m_page->exportTo(file);
    QVERIFY(QFile::exists(file));
    draft();
    table()->selectAll();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(m_session->draft().sheet->sheet.actions.empty());
    m_page->importFrom(file);
    QCOMPARE(m_session->draft().sheet->sheet.actions, m_catalog.routeSheets.front().actions);
    m_page->exportTo(dir.filePath(u"no/such/folder.csv"_s));
    QVERIFY(m_error->isVisible());
}

void TestSheetPage::filters()
{
    m_page->focusFilter();
    auto *line = child<FilterBar>()->findChild<QLineEdit *>();
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"bucket:standard"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    QTest::keyClicks(line, u" route:nowhere"_s);
    QCOMPARE(child<EmptyState>()->title(), u"No action matches the filter"_s);
    QVERIFY(child<EmptyState>()->isVisible());
    QTest::keyClick(line, Qt::Key_Escape);
    QTest::keyClicks(line, u"plan:team"_s);
    QVERIFY(line->accessibleDescription().contains(u"plan:"_s));
    QCOMPARE(table()->model()->rowCount(), 4);
}

void TestSheetPage::offersAndMapsUnmappedActions()
{
    bool told = false;
    for (const NoticeStrip *strip : m_page->findChildren<NoticeStrip *>())
        told = told || (strip->isVisible() && strip->text().contains(u"2 action(s) are not mapped to a bucket: "
                                                                     "42 event(s) that cost $4.00"_s));
    QVERIFY(told);
    QVERIFY(offered(u"Unmapped actions (2)"_s));
    QTest::mouseClick(button(u"Show them"_s), Qt::LeftButton);
    DataTable *unmapped = list(u"Unmapped actions"_s);
    QTRY_VERIFY(unmapped->hasFocus());
    QCOMPARE(unmapped->model()->index(0, 0).data().toString(), u"voice.ask"_s);
    QTest::keyClick(unmapped, Qt::Key_Return);
    auto *dialog = child<SheetAddDialog>();
    QVERIFY(dialog);
    // The route that its events took is proposed.
    for (const QComboBox *box : dialog->findChildren<QComboBox *>())
        if (box->accessibleName() == u"Default route"_s) QCOMPARE(box->currentText(), u"standard-mini"_s);
    dialog->accept();
    QCOMPARE(*drafted(u"voice.ask"_s), row(u"voice.ask"_s, Bucket::StandardSync, u"standard-mini"_s));
    QCOMPARE(table()->selectedActions(), QStringList{u"voice.ask"_s});
    QVERIFY(unmapped->model()->index(0, 4).data().toString().contains(u"Standard actions"_s));
    // What is mapped now is not mapped twice.
    unmapped->selectRow(0);
    QTest::mouseClick(button(u"Map…"_s), Qt::LeftButton);
    QCOMPARE(table()->currentIndex(), cell(u"voice.ask"_s, SheetField::Bucket));
}

// R7: a sheet that begins before events that none mapped maps them, and may do so as long as it only adds actions.
void TestSheetPage::mapsWhatHasHappened()
{
    list(u"Unmapped actions"_s)->selectAll();
    QTest::mouseClick(button(u"Map…"_s), Qt::LeftButton);
    auto *dialog = child<SheetAddDialog>();
    QVERIFY(dialog);
    auto *early = dialog->findChild<QCheckBox *>();
    QVERIFY(early->isVisible());
    QVERIFY(!early->isChecked());
    early->click();
    dialog->accept();
    QVERIFY(drafted(u"voice.ask"_s) && drafted(u"voice.tell"_s));
    QCOMPARE(m_session->draft().sheet->sheet.effectiveFrom, m_catalog.routeSheets.front().effectiveFrom);
    QVERIFY(!hasErrors(m_session->findings()));
    m_session->undoStack()->undo();
    QVERIFY(m_session->draft().empty());

    // With anything else changed it cannot be offered.
    draft();
    go(u"evals.run"_s, SheetField::AsyncShown);
    QTest::keyClick(table(), Qt::Key_Space);
    list(u"Unmapped actions"_s)->selectAll();
    QTest::mouseClick(button(u"Map…"_s), Qt::LeftButton);
    for (const QCheckBox *box : child<SheetAddDialog>()->findChildren<QCheckBox *>()) QVERIFY(!box->isVisible());
}

void TestSheetPage::typingSurvivesARefresh()
{
    draft();
    go(u"research.deep"_s, SheetField::WarnPercent);
    QTest::keyClick(table(), Qt::Key_F2);
    auto *line = table()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"5"_s);
    m_ledger->observedUse = [](const DayWindow &window) {
        ObservedUse seen{window, {}, {}, {}};
        seen.rows = {use(Bucket::PremiumSync, u"research.deep"_s, 10, 1)};
        return seen;
    };
    m_page->refresh();
    settle();
    QCOMPARE(cell(u"research.deep"_s, SheetField::Action).siblingAtColumn(SheetTableModel::CostColumn).data(),
             u"$1.00"_s);
    QCOMPARE(line->text(), u"5"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(drafted(u"research.deep"_s)->warnPercent, std::optional(5));
}

void TestSheetPage::findingsLeadToTheirCells()
{
    draft();
    CatalogDraft broken = m_session->draft();
    broken.sheet->sheet.actions[1].route = u"nowhere"_s;
    m_session->change(u"Break it"_s, broken);
    DataTable *findings = list(u"Findings"_s);
    QVERIFY(findings->model()->rowCount() > 0);
    QVERIFY(cell(u"chat.answer"_s, SheetField::Route).data(SheetSeverityRole).isValid());
    child<FilterBar>()->setText(u"bucket:premium"_s);
    int found = -1;
    for (int i = 0; i < findings->model()->rowCount(); ++i)
        if (findings->model()->index(i, 1).data() == u"chat.answer"_s) found = i;
    QVERIFY(found >= 0);
    QCOMPARE(findings->model()->index(found, 0).data().toString(), u"Error"_s);
    QTest::mouseClick(findings->viewport(), Qt::LeftButton, {},
                      findings->visualRect(findings->model()->index(found, 1)).center());
    QCOMPARE(table()->currentIndex(), cell(u"chat.answer"_s, SheetField::Route));
    QVERIFY(table()->hasFocus());
    child<FilterBar>()->setText(u"problem:error"_s);
    QCOMPARE(table()->model()->index(0, 0).data(KeyRole).toString(), u"chat.answer"_s);
    m_session->undoStack()->undo();
    QVERIFY(!cell(u"chat.answer"_s, SheetField::Route).isValid());
}

void TestSheetPage::takesADate()
{
    draft();
    auto *date = child<FieldEdit>();
    QVERIFY(date->isVisible());
    QCOMPARE(date->text(), u"2026-03-18"_s);
    date->line()->selectAll();
    QTest::keyClicks(date->line(), u"2026-04-01"_s);
    QCOMPARE(formatInstant(m_session->draft().sheet->sheet.effectiveFrom), u"2026-04-01T00:00:00Z"_s);
    date->line()->selectAll();
    QTest::keyClicks(date->line(), u"1.4.2026"_s);
    QVERIFY(!date->valid());
    QCOMPARE(formatInstant(m_session->draft().sheet->sheet.effectiveFrom), u"2026-04-01T00:00:00Z"_s);
}

void TestSheetPage::discardsAndBringsBack()
{
    draft();
    go(u"evals.run"_s, SheetField::AsyncShown);
    QTest::keyClick(table(), Qt::Key_Space);
    const CatalogDraft before = m_session->draft();
    QTest::mouseClick(button(u"Discard this draft"_s), Qt::LeftButton);
    QVERIFY(m_session->draft().empty());
    QCOMPARE(child<QComboBox>()->currentText(), u"Version 1 – in force"_s);
    m_session->undoStack()->undo();
    QCOMPARE(m_session->draft(), before);
    QCOMPARE(child<QComboBox>()->currentText(), u"Version 2 – draft"_s);
}

void TestSheetPage::changesAreListed()
{
    draft();
    QVERIFY(!offered(u"Changes (1)"_s));
    go(u"evals.run"_s, SheetField::AsyncShown);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(offered(u"Changes (1)"_s));
    bool said = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        said = said || (label->isVisible() &&
                        label->text() == u"After version 1, to begin on 18 Mar 2026 12:00 AM UTC · 1 changed"_s);
    QVERIFY(said);
    table()->selectActions({u"chat.answer"_s});
    DataTable *changes = list(u"Changes"_s);
    changes->setCurrentIndex(changes->model()->index(0, 0));
    QTest::keyClick(changes, Qt::Key_Return);
    QCOMPARE(table()->currentIndex(), cell(u"evals.run"_s, SheetField::AsyncShown));
}

void TestSheetPage::aPlaceNamesAnAction()
{
    QSignalSpy chosen(m_page.get(), &LedgerPage::keyChanged);
    m_page->showKey(u"evals.run"_s);
    QCOMPARE(table()->selectedActions(), QStringList{u"evals.run"_s});
    QVERIFY(chosen.isEmpty());
    go(u"chat.answer"_s, SheetField::Action);
    QCOMPARE(chosen.takeLast().first().toString(), u"chat.answer"_s);
}

void TestSheetPage::whoMayNotIsToldWhy()
{
    LedgerInfo info = sampleInfo();
    info.person.role = PersonRole::Viewer;
    m_session->setInfo(info);
    m_page->setInfo(info);
    QVERIFY(!button(u"Draft the next sheet"_s)->isEnabled());
    for (const QString &text : {u"Draft the next sheet"_s, u"Add…"_s, u"Paste rows"_s, u"Map…"_s})
        QVERIFY2(!button(text)->isEnabled() && button(text)->toolTip() == m_session->permission().why,
                 qPrintable(text));
    QVERIFY(button(u"Export CSV…"_s)->isEnabled());
    bool told = false;
    for (const NoticeStrip *strip : m_page->findChildren<NoticeStrip *>())
        told = told || (strip->isVisible() && strip->text() == m_session->permission().why);
    QVERIFY(told);
}

void TestSheetPage::emptyPagesSayWhich()
{
    m_catalog.routeSheets.clear();
    m_page->refresh();
    settle();
    QCOMPARE(child<EmptyState>()->title(), u"No route sheet yet"_s);
    QTest::mouseClick(button(u"Draft the first sheet"_s), Qt::LeftButton);
    QCOMPARE(m_session->draft().sheet->sheet.version, 1);
    QCOMPARE(child<EmptyState>()->title(), u"This sheet has no actions"_s);
    QVERIFY(button(u"Add an action…"_s)->isVisible());
    m_session->setClient(nullptr);
    m_page->setClient(nullptr);
    QCOMPARE(child<EmptyState>()->title(), u"Reading the route sheets…"_s);
}

QTEST_MAIN(TestSheetPage)
#include "tst_sheetpage.moc"
