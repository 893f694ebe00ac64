// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/overviewpage.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace headroom;
using namespace headroom::testing;

namespace {

const QString kAsked = QStringLiteral("overview 2026-03-17T14:30:00Z");

}  // namespace

class TestOverviewPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init();
    void cleanup();
    void showsEveryWorkspace();
    void readsOutCells();
    void typingFilters();
    void chipsAndTextAgree();
    void saysWhatOfTheFilterMakesNoSense();
    void enterOpensAWorkspace();
    void copiesRowsWithHeaders();
    void columnsFitTheUsualWindow();
    void sumsTheSelection();
    void calloutsFilter();
    void saysThatNothingIsThere();
    void saysThatAllIsFilteredOut();
    void laterAnswersWin();
    void cancelledQuestionIsNotAnswered();
    void failureKeepsWhatWasShown();
    void refreshKeepsTheSelection();
    void anotherLedgerStartsAfresh();

private:
    void answered();
    [[nodiscard]] QStringList shown() const;
    template<typename T>
    [[nodiscard]] T *child() const
    {
        return m_page->findChild<T *>();
    }

    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<OverviewPage> m_page;
};

void TestOverviewPage::init()
{
    m_ledger = std::make_unique<FakeLedger>();
    m_page = std::make_unique<OverviewPage>([] { return kNow; });
    m_page->resize(1'200, 700);
    m_page->setClient(m_ledger.get());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestOverviewPage::cleanup()
{
    m_page.reset();
    m_ledger.reset();
}

void TestOverviewPage::answered()
{
    QSignalSpy spy(m_page.get(), &OverviewPage::answered);
    m_page->refresh();
    QVERIFY(spy.wait());
}

QStringList TestOverviewPage::shown() const
{
    const QAbstractItemModel *model = child<DataTable>()->model();
    QStringList keys;
    for (int row = 0; row < model->rowCount(); ++row) keys << model->index(row, 0).data(KeyRole).toString();
    return keys;
}

void TestOverviewPage::showsEveryWorkspace()
{
    answered();
    QCOMPARE(m_ledger->questions(), QStringList{kAsked});
    QCOMPARE(shown().size(), 12);
    QVERIFY(child<DataTable>()->isVisible());
    QCOMPARE(m_page->summary(), QStringLiteral("12 row(s)"));
}

void TestOverviewPage::readsOutCells()
{
    answered();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(child<DataTable>());
    QVERIFY(table);
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Workspaces"));
    QVERIFY(table->tableInterface());
    const auto text = [table](int row, int column) {
        return table->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
    };
    QCOMPARE(text(0, WorkspaceTableModel::Name), QStringLiteral("Acme, acme"));
    QCOMPARE(text(0, WorkspaceTableModel::FirstBucket + 1), QStringLiteral("312 of 300 used, 104 %, over by 12"));
}

void TestOverviewPage::typingFilters()
{
    answered();
    m_page->focusFilter();
    auto *edit = child<QLineEdit>();
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("plan:business warn"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("cobalt"), QStringLiteral("fjord")}));
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(edit->text(), QString());
    QCOMPARE(shown().size(), 12);
}

void TestOverviewPage::chipsAndTextAgree()
{
    answered();
    const QList<QToolButton *> chips = m_page->findChildren<QToolButton *>(QString(), Qt::FindChildrenRecursively);
    const auto chip =
        std::ranges::find_if(chips, [](const QToolButton *b) { return b->text() == QStringLiteral("Over 4"); });
    QVERIFY(chip != chips.end());
    (*chip)->click();
    QCOMPARE(child<QLineEdit>()->text(), QStringLiteral("over"));
    QCOMPARE(shown().size(), 4);
    child<QLineEdit>()->setText(QStringLiteral("acme"));
    QVERIFY(!(*chip)->isChecked());
    child<QLineEdit>()->setText(QStringLiteral("acme over"));
    QVERIFY((*chip)->isChecked());
    (*chip)->click();
    QCOMPARE(child<QLineEdit>()->text(), QStringLiteral("acme"));
}

void TestOverviewPage::saysWhatOfTheFilterMakesNoSense()
{
    answered();
    auto *edit = child<QLineEdit>();
    edit->setText(QStringLiteral("over:gold"));
    QCOMPARE(edit->accessibleDescription(),
             QStringLiteral("“over:gold”: There is no bucket “gold”. Buckets: standard, premium, long, batch."));
    QCOMPARE(shown().size(), 12);
    edit->setText(QStringLiteral("over:premium"));
    QCOMPARE(edit->accessibleDescription(), QString());
}

void TestOverviewPage::enterOpensAWorkspace()
{
    answered();
    QSignalSpy opened(m_page.get(), &OverviewPage::workspaceActivated);
    auto *edit = child<QLineEdit>();
    m_page->focusFilter();
    QTest::keyClicks(edit, QStringLiteral("borealis"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(child<DataTable>()->hasFocus());
    QCOMPARE(opened.size(), 0);
    QTest::keyClick(child<DataTable>(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("borealis"));
}

void TestOverviewPage::copiesRowsWithHeaders()
{
    answered();
    auto *table = child<DataTable>();
    for (int column = 2; column < WorkspaceTableModel::ColumnCount; ++column)
        table->setColumnHidden(column, column != WorkspaceTableModel::CostColumn);
    table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(WorkspaceTableModel::CostColumn), 0);
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("52.00\tborealis\tBorealis Research\tteam\t2"));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("cost\tworkspace\tname\tplan\tplan_version\n52.00\tborealis\tBorealis Research\tteam\t2"));
}

// A window of 1280 beside its sidebar; what is left out stands below the margin and above the table.
void TestOverviewPage::columnsFitTheUsualWindow()
{
    answered();
    m_page->resize(1'100, 700);
    auto *table = child<DataTable>();
    QTRY_VERIFY(table->viewport()->width() > 1'000);
    int width = 0;
    for (int column = 0; column < WorkspaceTableModel::ColumnCount; ++column) width += table->columnWidth(column);
    QVERIFY2(width <= table->viewport()->width(), qPrintable(QString::number(width)));
    QVERIFY(!table->isColumnHidden(WorkspaceTableModel::Margin));
    const QModelIndex margin = table->model()->index(0, WorkspaceTableModel::Margin);
    QVERIFY(margin.data(SecondaryTextRole).toString().startsWith(QStringLiteral("cost ")));
}

void TestOverviewPage::sumsTheSelection()
{
    answered();
    auto *table = child<DataTable>();
    QSignalSpy spy(m_page.get(), &OverviewPage::summaryChanged);
    const QAbstractItemModel *model = table->model();
    table->setColumnHidden(WorkspaceTableModel::CostColumn, false);
    table->selectionModel()->setCurrentIndex(model->index(0, WorkspaceTableModel::CostColumn),
                                             QItemSelectionModel::NoUpdate);
    table->selectAll();
    QCOMPARE(m_page->summary(), QStringLiteral("12 of 12 row(s) selected · Cost: $2,199.31"));
    QCOMPARE(spy.last().first().toString(), m_page->summary());
    table->selectionModel()->setCurrentIndex(model->index(0, WorkspaceTableModel::FirstBucket + 1),
                                             QItemSelectionModel::NoUpdate);
    QCOMPARE(m_page->summary(), QStringLiteral("12 of 12 row(s) selected · Premium actions: 7,733"));
    table->selectionModel()->setCurrentIndex(model->index(0, WorkspaceTableModel::Plan), QItemSelectionModel::NoUpdate);
    QCOMPARE(m_page->summary(), QStringLiteral("12 of 12 row(s) selected"));
}

void TestOverviewPage::calloutsFilter()
{
    answered();
    const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
    const auto callout = std::ranges::find_if(buttons, [](const QPushButton *b) {
        return b->text() == QStringLiteral("Unmapped: 37 event(s) of 2 action(s)");
    });
    QVERIFY(callout != buttons.end());
    (*callout)->click();
    QCOMPARE(child<QLineEdit>()->text(), QStringLiteral("unmapped"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("indigo"), QStringLiteral("new-team-7")}));
}

void TestOverviewPage::saysThatNothingIsThere()
{
    m_ledger->overview = [](Instant at) { return overviewOf({}, at); };
    QVERIFY(!child<EmptyState>()->isVisible());
    answered();
    QVERIFY(child<EmptyState>()->isVisible());
    QCOMPARE(child<EmptyState>()->title(), QStringLiteral("No workspaces yet"));
    QSignalSpy wanted(m_page.get(), &OverviewPage::importRequested);
    child<EmptyState>()->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.size(), 1);
}

void TestOverviewPage::saysThatAllIsFilteredOut()
{
    answered();
    child<QLineEdit>()->setText(QStringLiteral("nobody"));
    QVERIFY(child<EmptyState>()->isVisible());
    QCOMPARE(child<EmptyState>()->title(), QStringLiteral("No workspace matches the filter"));
    child<EmptyState>()->findChild<QPushButton *>()->click();
    QVERIFY(child<DataTable>()->isVisible());
    QCOMPARE(shown().size(), 12);
}

void TestOverviewPage::laterAnswersWin()
{
    QSignalSpy spy(m_page.get(), &OverviewPage::answered);
    m_ledger->hold();
    m_ledger->overview = [](Instant at) { return overviewOf({StandingBuilder(QStringLiteral("old")).build()}, at); };
    m_page->refresh();
    m_ledger->releaseOne();  // worked on, but asked again before its answer is delivered
    m_ledger->overview = [](Instant at) { return overviewOf({StandingBuilder(QStringLiteral("new")).build()}, at); };
    m_page->refresh();
    m_page->refresh();
    m_ledger->release();
    QVERIFY(spy.wait());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(shown(), QStringList{QStringLiteral("new")});
    QCOMPARE(m_ledger->questions(), (QStringList{kAsked, kAsked}));
}

void TestOverviewPage::cancelledQuestionIsNotAnswered()
{
    answered();
    QSignalSpy spy(m_page.get(), &OverviewPage::answered);
    m_ledger->forgetQuestions();
    m_ledger->hold();
    m_page->refresh();
    m_page->cancel();
    m_ledger->release();
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 0);
    QCOMPARE(m_ledger->questions(), QStringList());
    QCOMPARE(shown().size(), 12);
}

void TestOverviewPage::failureKeepsWhatWasShown()
{
    answered();
    m_ledger->overview = [](Instant) -> Result<OverviewAnswer> {
        return failure(Error::Kind::Unavailable, QStringLiteral("The ledger is locked."));
    };
    QSignalSpy failed(m_page.get(), &OverviewPage::failed);
    m_page->refresh();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().message, QStringLiteral("The ledger is locked."));
    QCOMPARE(shown().size(), 12);
    QVERIFY(child<DataTable>()->isVisible());
}

void TestOverviewPage::refreshKeepsTheSelection()
{
    answered();
    auto *table = child<DataTable>();
    const auto select = [table](int row) {
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    select(1);
    select(3);
    const QStringList keys = shown();
    m_ledger->overview = [](Instant at) {
        OverviewAnswer answer = sampleOverview(at);
        answer.rows.erase(answer.rows.begin());
        return answer;
    };
    answered();
    QStringList selected;
    for (const QModelIndex &row : table->selectionModel()->selectedRows()) selected << row.data(KeyRole).toString();
    QCOMPARE(selected, (QStringList{keys.at(1), keys.at(3)}));
}

void TestOverviewPage::anotherLedgerStartsAfresh()
{
    answered();
    child<QLineEdit>()->setText(QStringLiteral("acme"));
    FakeLedger other;
    m_page->setClient(&other);
    QCOMPARE(child<QLineEdit>()->text(), QString());
    QCOMPARE(shown(), QStringList());
    QVERIFY(!child<EmptyState>()->isVisible());
    m_page->setClient(nullptr);
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
