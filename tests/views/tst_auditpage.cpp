// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "support/auditrows.h"
#include "support/fakeledger.h"
#include "views/auditdetail.h"
#include "views/auditfilterbar.h"
#include "views/auditpage.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/onscreen.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

class TestAuditPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void showsTheLatestFirst();
    void readsOlderRowsWhileOneScrolls();
    void asksForOlderRowsOnce();
    void filters_data();
    void filters();
    void filtersCombine();
    void wrongFiltersAreSaid_data();
    void wrongFiltersAreSaid();
    void choicesStayWhenTheAnswerNamesOthers();
    void tellsNothingThereFromFilteredOut();
    void failureKeepsWhatWasShown();
    void firstFailureSaysWhy();
    void stoppedQuestionCanBeAskedAgain();
    void newRowsLeaveTheSelectionAlone();
    void showsWhatAChangeMadeDifferent();
    void showsTheRowAsStored();
    void copiesTheHash();
    void opensWhatARowIsAbout();
    void savesWhatPassesTheFilter();
    void exportThatFailsIsSaid();
    void keyboardAllTheWay();
    void anotherLedgerStartsAfresh();

private:
    void answered();
    void refresh();
    template<typename T>
    [[nodiscard]] T *child(int nth = 0) const
    {
        return m_page->findChildren<T *>().value(nth);
    }
    template<typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        return testing::named<T>(*m_page, name);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] DataTable *table() const { return named<DataTable>(u"Changes, latest first"_s); }
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*m_page, text); }

    std::vector<AuditRow> m_rows;
    std::vector<std::pair<AuditFilter, std::int64_t>> m_asked;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<AuditPage> m_page;
};

void TestAuditPage::init()
{
    m_asked.clear();
    m_rows = manyAuditRows(12);
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->audit = [this](const AuditFilter &filter, std::int64_t before) -> Result<AuditAnswer> {
        m_asked.emplace_back(filter, before);
        return answerFrom(m_rows, filter, before);
    };
    m_page = std::make_unique<AuditPage>([] { return kNow; });
    m_page->resize(1'080, 660);
    m_page->setWorkspaces({{u"acme"_s, u"Acme Corporation"_s}, {u"globex"_s, u"Globex"_s}});
    m_page->setClient(m_ledger.get());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void TestAuditPage::cleanup()
{
    m_page.reset();
    m_ledger.reset();
}

void TestAuditPage::answered()
{
    QTRY_COMPARE(m_ledger->waiting(), 0);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void TestAuditPage::refresh()
{
    m_page->refresh();
    answered();
}

QPushButton *TestAuditPage::button(const QString &text) const
{
    for (QPushButton *candidate : m_page->findChildren<QPushButton *>())
        if (candidate->text() == text) return candidate;
    return nullptr;
}

QStringList TestAuditPage::shown() const
{
    QStringList ids;
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) ids << model->index(row, 0).data(KeyRole).toString();
    return ids;
}

void TestAuditPage::showsTheLatestFirst()
{
    QSignalSpy answeredAt(m_page.get(), &AuditPage::answered);
    refresh();
    QCOMPARE(m_ledger->questions(), QStringList{u"audit 0"_s});
    QCOMPARE(shown().size(), 12);
    QCOMPARE(shown().first(), u"12"_s);
    QCOMPARE(answeredAt.first().first().value<Instant>(), kNow);
    QCOMPARE(m_page->summary(), u"12 of 12 row(s)"_s);
    QVERIFY(says(u"approved overage request 12"_s));  // the detail begins with the latest
}

void TestAuditPage::readsOlderRowsWhileOneScrolls()
{
    m_rows = manyAuditRows(500);
    refresh();
    QCOMPARE(shown().size(), kAuditPage);
    QCOMPARE(m_page->summary(), u"The latest 200 of 500 row(s); scroll for older ones"_s);
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
    answered();
    QCOMPARE(shown().size(), 400);
    QCOMPARE(m_asked.back().second, 301);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
    answered();
    QCOMPARE(shown().size(), 500);
    QCOMPARE(shown().last(), u"1"_s);
    QCOMPARE(m_page->summary(), u"500 of 500 row(s)"_s);
}

void TestAuditPage::asksForOlderRowsOnce()
{
    m_rows = manyAuditRows(500);
    refresh();
    m_ledger->hold();
    QScrollBar *bar = table()->verticalScrollBar();
    bar->setValue(bar->maximum());
    bar->setValue(bar->maximum() - 100);
    bar->setValue(bar->maximum());
    QCOMPARE(m_ledger->waiting(), 1);
    // Another filter meanwhile: the older rows of the first are not its.
    named<QLineEdit>(u"Filter by text"_s)->setText(u"quarter"_s);
    m_ledger->release();
    answered();
    QCOMPARE(shown().size(), 166);
    QVERIFY(std::ranges::all_of(shown(), [](const QString &id) { return id.toInt() % 3 == 0; }));
}

void TestAuditPage::filters_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("rows");
    QTest::newRow("person") << u"Filter by person"_s << u"ada"_s << 4;
    QTest::newRow("object") << u"Filter by what was changed"_s << u"Workspace"_s << 8;
    QTest::newRow("workspace by name") << u"Filter by workspace"_s << u"acme corporation"_s << 4;
    QTest::newRow("workspace by key") << u"Filter by workspace"_s << u"globex"_s << 8;
    QTest::newRow("today") << u"Filter by time"_s << u"Today"_s << 0;
    QTest::newRow("week") << u"Filter by time"_s << u"Last 7 days"_s << 12;
    QTest::newRow("month") << u"Filter by time"_s << u"Last 30 days"_s << 12;
}

// Rows are of 16 March, kNow is the 17th.
void TestAuditPage::filters()
{
    QFETCH(QString, box);
    QFETCH(QString, choice);
    QFETCH(int, rows);
    refresh();
    auto *chooser = named<QComboBox>(box);
    if (chooser->isEditable())
        chooser->setEditText(choice);
    else
        chooser->setCurrentText(choice);
    answered();
    QCOMPARE(shown().size(), rows);
    QTest::mouseClick(button(u"Clear"_s), Qt::LeftButton);
    answered();
    QCOMPARE(shown().size(), 12);
    QVERIFY(!button(u"Clear"_s)->isEnabled());
}

void TestAuditPage::filtersCombine()
{
    refresh();
    named<QComboBox>(u"Filter by person"_s)->setCurrentText(u"ada"_s);
    named<QComboBox>(u"Filter by what was changed"_s)->setCurrentText(u"Overage request"_s);
    named<QComboBox>(u"Filter by workspace"_s)->setEditText(u"Acme Corporation"_s);
    named<QComboBox>(u"Filter by time"_s)->setCurrentText(u"Between…"_s);
    named<QDateEdit>(u"First day"_s)->setDate({2026, 3, 15});
    named<QDateEdit>(u"Last day"_s)->setDate({2026, 3, 16});
    named<QLineEdit>(u"Filter by text"_s)->setText(u" Quarter "_s);
    answered();
    const AuditFilter wanted{u"ada"_s,
                             u"overage_request"_s,
                             u"acme"_s,
                             u"Quarter"_s,
                             parseInstant("2026-03-15T00:00:00Z").at,
                             parseInstant("2026-03-17T00:00:00Z").at};
    QCOMPARE(m_asked.back().first, wanted);
    QCOMPARE(shown(), (QStringList{u"12"_s, u"9"_s, u"6"_s, u"3"_s}));
    // What is read further on is of the same filter.
    m_page->refresh();
    answered();
    QCOMPARE(m_asked.back().first, wanted);
}

void TestAuditPage::wrongFiltersAreSaid_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("problem");
    QTest::newRow("unknown workspace") << u"acm"_s << QDate(2026, 3, 17) << u"There is no workspace “acm”"_s;
    QTest::newRow("days reversed") << u""_s << QDate(2026, 3, 1) << u"The first day is after the last"_s;
}

void TestAuditPage::wrongFiltersAreSaid()
{
    QFETCH(QString, workspace);
    QFETCH(QDate, last);
    QFETCH(QString, problem);
    refresh();
    named<QComboBox>(u"Filter by time"_s)->setCurrentText(u"Between…"_s);
    named<QDateEdit>(u"Last day"_s)->setDate(last);
    named<QComboBox>(u"Filter by workspace"_s)->setEditText(workspace);
    answered();
    QVERIFY(says(problem));
    QVERIFY(named<QLineEdit>(u"Filter by text"_s)->accessibleDescription().contains(problem));
    const std::size_t before = m_asked.size();
    m_page->refresh();
    answered();
    QCOMPARE(m_asked.size(), before);
}

void TestAuditPage::choicesStayWhenTheAnswerNamesOthers()
{
    refresh();
    auto *person = named<QComboBox>(u"Filter by person"_s);
    person->setCurrentText(u"bob"_s);
    answered();
    m_rows = {manyAuditRows(3).front()};  // by ada alone
    refresh();
    QCOMPARE(person->currentText(), u"bob"_s);
    QVERIFY(person->findText(u"ada"_s) > 0);
}

void TestAuditPage::tellsNothingThereFromFilteredOut()
{
    refresh();
    named<QLineEdit>(u"Filter by text"_s)->setText(u"nothing has this"_s);
    answered();
    QCOMPARE(child<EmptyState>()->title(), u"No change matches the filter"_s);
    QTest::mouseClick(button(u"Clear the filter"_s), Qt::LeftButton);
    answered();
    QCOMPARE(shown().size(), 12);

    m_rows.clear();
    m_page->setClient(m_ledger.get());
    refresh();
    QCOMPARE(child<EmptyState>()->title(), u"Nothing has been changed yet"_s);
}

void TestAuditPage::failureKeepsWhatWasShown()
{
    refresh();
    m_ledger->audit = [](const AuditFilter &, std::int64_t) -> Result<AuditAnswer> {
        return failure(Error::Kind::Unavailable, u"The ledger is locked."_s);
    };
    QSignalSpy failed(m_page.get(), &AuditPage::failed);
    refresh();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(shown().size(), 12);
    QVERIFY(table()->isVisible());
}

void TestAuditPage::firstFailureSaysWhy()
{
    const auto good = m_ledger->audit;
    m_ledger->audit = [](const AuditFilter &, std::int64_t) -> Result<AuditAnswer> {
        return failure(Error::Kind::Unavailable, u"The ledger is locked."_s);
    };
    refresh();
    QCOMPARE(child<EmptyState>()->title(), u"The audit was not read"_s);
    QVERIFY(says(u"The ledger is locked."_s));
    m_ledger->audit = good;
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    answered();
    QCOMPARE(shown().size(), 12);
}

void TestAuditPage::stoppedQuestionCanBeAskedAgain()
{
    m_ledger->hold();
    m_page->refresh();
    QCOMPARE(child<EmptyState>()->title(), u"Reading the audit…"_s);
    m_page->cancel();
    m_ledger->release();
    answered();
    QCOMPARE(m_ledger->questions(), QStringList());
    QCOMPARE(child<EmptyState>()->title(), u"The audit was not read"_s);
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    answered();
    QCOMPARE(shown().size(), 12);
}

void TestAuditPage::newRowsLeaveTheSelectionAlone()
{
    refresh();
    table()->selectRow(3);
    const QString chosen = table()->currentIndex().data(KeyRole).toString();
    m_rows = manyAuditRows(15);
    refresh();
    QCOMPARE(shown().size(), 15);
    QCOMPARE(table()->currentIndex().data(KeyRole).toString(), chosen);
    QCOMPARE(table()->currentIndex().row(), 6);
}

void TestAuditPage::showsWhatAChangeMadeDifferent()
{
    refresh();
    table()->selectRow(1);
    const QAbstractItemModel *changes = named<DataTable>(u"What the change made different"_s)->model();
    QCOMPARE(changes->rowCount(), 1);
    QCOMPARE(changes->index(0, 0).data().toString(), u"seats"_s);
    QCOMPARE(changes->index(0, 1).data().toString(), u"3"_s);
    QCOMPARE(changes->index(0, 2).data().toString(), u"4"_s);
    QVERIFY(says(u"Row 11"_s));
    QVERIFY(says(formatInstant(m_rows.at(1).at)));
    QVERIFY(!says(u"Reason:"_s));
    table()->selectRow(0);
    QVERIFY(says(u"Reason: quarter end"_s));
}

void TestAuditPage::showsTheRowAsStored()
{
    refresh();
    auto *json = child<AuditDetail>()->findChild<QPlainTextEdit *>();
    QVERIFY(!json->isVisible());
    QTest::mouseClick(button(u"As stored"_s), Qt::LeftButton);
    QVERIFY(json->isVisible());
    QVERIFY2(json->toPlainText().contains(u"\"approved_units\": 80"_s), qPrintable(json->toPlainText()));
    table()->selectRow(1);  // stays for the next row
    QVERIFY(json->toPlainText().contains(u"\"seats\": 4"_s));
}

void TestAuditPage::copiesTheHash()
{
    refresh();
    QSignalSpy said(m_page.get(), &AuditPage::statusMessage);
    QTest::mouseClick(button(u"Copy the hash"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(m_rows.front().hash.toHex()));
    QCOMPARE(said.size(), 1);
}

void TestAuditPage::opensWhatARowIsAbout()
{
    refresh();
    QSignalSpy opened(m_page.get(), &AuditPage::workspaceActivated);
    QTest::mouseClick(button(u"Open the workspace"_s), Qt::LeftButton);
    QCOMPARE(opened.first().first().toString(), u"acme"_s);
    QSignalSpy request(m_page.get(), &AuditPage::requestActivated);
    QTest::mouseClick(button(u"Open the request"_s), Qt::LeftButton);
    QCOMPARE(request.first().first().toString(), u"12"_s);
    table()->selectRow(1);
    QVERIFY(!button(u"Open the request"_s)->isVisible());
}

void TestAuditPage::savesWhatPassesTheFilter()
{
    m_rows = manyAuditRows(700);
    refresh();
    named<QComboBox>(u"Filter by person"_s)->setCurrentText(u"ada"_s);
    answered();
    QCOMPARE(shown().size(), kAuditPage);  // of 233
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"audit.csv"_s);
    QSignalSpy said(m_page.get(), &AuditPage::statusMessage);
    m_page->exportTo(path);
    answered();
    QCOMPARE(said.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 234);
    QCOMPARE(lines.at(0).trimmed(),
             QByteArray("id,at,person,object,key,workspace,action,before,after,reason,previous,hash"));
    QVERIFY(lines.at(1).startsWith("699,"));
    QVERIFY(lines.at(1).contains(m_rows.at(1).hash.toHex()));
    QVERIFY(lines.last().startsWith("3,"));
}

void TestAuditPage::exportThatFailsIsSaid()
{
    refresh();
    QSignalSpy failed(m_page.get(), &AuditPage::failed);
    m_page->exportTo(u"/nowhere/at/all/audit.csv"_s);
    answered();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(shown().size(), 12);
}

void TestAuditPage::keyboardAllTheWay()
{
    refresh();
    m_page->focusFilter();
    auto *text = named<QLineEdit>(u"Filter by text"_s);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"quarter"_s);
    answered();
    QCOMPARE(shown().size(), 4);
    QTest::keyClick(text, Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(says(u"approved overage request 9"_s));
    m_page->focusFilter();
    QTest::keyClick(text, Qt::Key_Escape);
    answered();
    QCOMPARE(shown().size(), 12);
}

void TestAuditPage::anotherLedgerStartsAfresh()
{
    refresh();
    named<QLineEdit>(u"Filter by text"_s)->setText(u"quarter"_s);
    answered();
    m_page->setClient(nullptr);
    QCOMPARE(shown().size(), 0);
    QCOMPARE(m_page->summary(), QString());
    m_page->setClient(m_ledger.get());
    refresh();
    QCOMPARE(shown().size(), 12);
}

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
