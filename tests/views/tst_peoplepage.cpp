// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "views/datatable.h"
#include "views/noticestrip.h"
#include "views/onscreen.h"
#include "views/peoplepage.h"
#include "views/personeditor.h"
#include "views/secondapproverbox.h"
#include "views/workspacepicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const Person kAda{u"ada"_s, PersonRole::Owner, false, {}, false};
const Person kBea{u"bea"_s, PersonRole::Admin, false, {u"acme"_s}, false};
const Person kDan{u"dan"_s, PersonRole::Support, false, {}, true};

}  // namespace

class TestPeoplePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void showsWhoIsDeclaredAndOneself();
    void addsSomebodyByKeyboard();
    void changesARole();
    void choosesWorkspacesOfAnAdmin();
    void allWorkspacesLeaveOutTheChosen();
    void removesAndDeclaresAgain();
    void theLastOwnerStays();
    void refusedTextsStay();
    void nobodyIsDeclaredTwice();
    void lookingAtOthersLosesNothing();
    void changesByOthersLeaveWhatIsTyped();
    void othersAreToldWhyNot_data();
    void othersAreToldWhyNot();
    void takesAnAmount_data();
    void takesAnAmount();
    void refusesAnAmount_data();
    void refusesAnAmount();
    void switchesTheSecondApproverOff();
    void amountOfAnotherLedgerIsShown();
    void anotherLedgerStartsAfresh();
    void failureKeepsWhatWasShown();

private:
    void settle() { testing::settle(*m_ledger); }
    void info(const Person &person, bool readOnly = false, std::optional<Money> above = {});
    template<typename T>
    [[nodiscard]] T *child() const
    {
        return m_page->findChild<T *>();
    }
    template<typename T>
    [[nodiscard]] T *within(QWidget *where) const
    {
        return where->findChild<T *>();
    }
    [[nodiscard]] PersonEditor *editor() const { return child<PersonEditor>(); }
    [[nodiscard]] SecondApproverBox *second() const { return child<SecondApproverBox>(); }
    [[nodiscard]] DataTable *table() const;
    [[nodiscard]] QAbstractButton *button(const QWidget *where, const QString &text) const;
    void press(const QWidget *where, const QString &text);
    void choose(const QString &name);
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*m_page, text); }

    std::vector<Person> m_people;
    std::vector<Person> m_declared;
    QStringList m_removed;
    std::vector<std::optional<Money>> m_amounts;
    std::optional<Error> m_refusal;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<PeoplePage> m_page;
};

void TestPeoplePage::init()
{
    m_people = {kAda, kBea, kDan};
    m_declared.clear();
    m_removed.clear();
    m_amounts.clear();
    m_refusal.reset();
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->people = [this] { return m_people; };
    m_ledger->declarePerson = [this](const Person &person) -> Result<void> {
        if (m_refusal) return tl::make_unexpected(*m_refusal);
        m_declared.push_back(person);
        std::erase_if(m_people, [&person](const Person &known) { return known.name == person.name; });
        m_people.push_back(person);
        std::ranges::sort(m_people, {}, &Person::name);
        return {};
    };
    m_ledger->removePerson = [this](const QString &name) -> Result<void> {
        if (m_refusal) return tl::make_unexpected(*m_refusal);
        m_removed << name;
        std::erase_if(m_people, [&name](const Person &known) { return known.name == name; });
        return {};
    };
    m_ledger->setSecondApproverAbove = [this](std::optional<Money> amount) -> Result<void> {
        if (m_refusal) return tl::make_unexpected(*m_refusal);
        m_amounts.push_back(amount);
        return {};
    };
    m_page = std::make_unique<PeoplePage>([] { return kNow; });
    m_page->resize(1'080, 660);
    m_page->setWorkspaces({{u"acme"_s, u"Acme Corporation"_s}, {u"globex"_s, u"Globex"_s}, {u"zenith"_s, QString()}});
    m_page->setClient(m_ledger.get());
    info(kAda);
    connect(m_ledger.get(), &LedgerClient::changed, m_page.get(), &PeoplePage::refresh);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    m_page->refresh();
    settle();
}

void TestPeoplePage::cleanup()
{
    m_page.reset();
    m_ledger.reset();
}

void TestPeoplePage::info(const Person &person, bool readOnly, std::optional<Money> above)
{
    LedgerInfo info = sampleInfo();
    info.user = person.name;
    info.person = person;
    info.readOnly = readOnly;
    info.secondApproverAbove = above;
    m_page->setInfo(info);
}

DataTable *TestPeoplePage::table() const
{
    for (DataTable *candidate : m_page->findChildren<DataTable *>())
        if (candidate->accessibleName() == u"People who are declared"_s) return candidate;
    return nullptr;
}

QAbstractButton *TestPeoplePage::button(const QWidget *where, const QString &text) const
{
    for (QAbstractButton *candidate : where->findChildren<QAbstractButton *>())
        if (candidate->text().remove(u'&') == text) return candidate;
    return nullptr;
}

void TestPeoplePage::press(const QWidget *where, const QString &text)
{
    QAbstractButton *pressed = button(where, text);
    QVERIFY2(pressed && pressed->isEnabled(), qPrintable(text));
    QTest::mouseClick(pressed, Qt::LeftButton);
    settle();
}

void TestPeoplePage::choose(const QString &name)
{
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(KeyRole) == name) table()->selectRow(row);
}

void TestPeoplePage::showsWhoIsDeclaredAndOneself()
{
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(editor()->stored(), std::optional(kAda));
    QVERIFY(says(u"whoever can write the file can write the ledger"_s));
    QVERIFY(!child<NoticeStrip>()->isVisible());
    QCOMPARE(m_page->summary(), u"3 row(s)"_s);
}

void TestPeoplePage::addsSomebodyByKeyboard()
{
    button(m_page.get(), u"Add a person"_s)->setFocus();
    QTest::keyClick(button(m_page.get(), u"Add a person"_s), Qt::Key_Space);
    auto *name = within<QLineEdit>(editor());
    QVERIFY(name->hasFocus());
    QVERIFY(!button(editor(), u"Save"_s)->isEnabled());
    QTest::keyClicks(name, u" grace "_s);
    auto *role = within<QComboBox>(editor());
    QTest::keyClick(name, Qt::Key_Tab);
    QVERIFY(role->hasFocus());
    QTest::keyClick(role, Qt::Key_Home);
    QTest::keyClick(role, Qt::Key_Down);
    QTest::keyClick(role, Qt::Key_Down);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    QCOMPARE(m_declared, (std::vector<Person>{{u"grace"_s, PersonRole::Pm, false, {}, false}}));
    QCOMPARE(table()->currentIndex().data(KeyRole).toString(), u"grace"_s);
    QVERIFY(table()->hasFocus());
    QVERIFY(!editor()->isChanged());
}

void TestPeoplePage::changesARole()
{
    choose(u"dan"_s);
    auto *role = within<QComboBox>(editor());
    QVERIFY(button(editor(), u"May post credits"_s)->isVisible());
    role->setCurrentText(u"PM"_s);
    QVERIFY(!button(editor(), u"May post credits"_s)->isVisible());
    QSignalSpy said(m_page.get(), &PeoplePage::statusMessage);
    press(editor(), u"Save"_s);
    QCOMPARE(m_declared, (std::vector<Person>{{u"dan"_s, PersonRole::Pm, false, {}, false}}));
    QCOMPARE(said.first().first().toString(), u"dan is PM now"_s);
}

void TestPeoplePage::choosesWorkspacesOfAnAdmin()
{
    choose(u"bea"_s);
    auto *list = within<QListWidget>(editor());
    auto *filter = within<WorkspacePicker>(editor())->findChild<QLineEdit *>();
    QCOMPARE(list->count(), 3);
    QVERIFY(says(u"1 of 3 workspace(s) chosen"_s));
    filter->setText(u"GLOB"_s);
    int visible = 0;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->isHidden()) continue;
        ++visible;
        list->setCurrentRow(row);
    }
    QCOMPARE(visible, 1);
    QTest::keyClick(list, Qt::Key_Space);
    press(editor(), u"Save"_s);
    QCOMPARE(m_declared.back().workspaces, (QStringList{u"acme"_s, u"globex"_s}));
}

void TestPeoplePage::allWorkspacesLeaveOutTheChosen()
{
    choose(u"bea"_s);
    button(editor(), u"All workspaces, those to come included"_s)->setChecked(true);
    QVERIFY(!child<WorkspacePicker>()->isVisible());
    press(editor(), u"Save"_s);
    QCOMPARE(m_declared.back(), (Person{u"bea"_s, PersonRole::Admin, true, {}, false}));
}

void TestPeoplePage::removesAndDeclaresAgain()
{
    choose(u"bea"_s);
    press(editor(), u"Remove"_s);
    QCOMPARE(m_removed, QStringList{u"bea"_s});
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(says(u"bea was removed"_s));
    press(m_page.get(), u"Declare again"_s);
    QCOMPARE(m_declared, std::vector<Person>{kBea});
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(!says(u"bea was removed"_s));
}

void TestPeoplePage::theLastOwnerStays()
{
    m_refusal = Error{Error::Kind::Refused, u"ada is the only owner."_s, {}};
    press(editor(), u"Remove"_s);
    QVERIFY(says(u"ada is the only owner."_s));
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(editor()->stored(), std::optional(kAda));
}

void TestPeoplePage::refusedTextsStay()
{
    press(m_page.get(), u"Add a person"_s);
    auto *name = within<QLineEdit>(editor());
    name->setText(u"grace"_s);
    m_refusal = Error{Error::Kind::Unavailable, u"The ledger is locked."_s, {}};
    press(editor(), u"Save"_s);
    QVERIFY(says(u"The ledger is locked."_s));
    QCOMPARE(name->text(), u"grace"_s);
    m_refusal.reset();
    press(editor(), u"Save"_s);
    QCOMPARE(m_declared.size(), std::size_t{1});
    QVERIFY(!says(u"The ledger is locked."_s));
}

void TestPeoplePage::nobodyIsDeclaredTwice()
{
    press(m_page.get(), u"Add a person"_s);
    within<QLineEdit>(editor())->setText(u"dan"_s);
    press(editor(), u"Save"_s);
    QVERIFY(says(u"“dan” is declared already"_s));
    QVERIFY(m_declared.empty());
}

void TestPeoplePage::lookingAtOthersLosesNothing()
{
    choose(u"dan"_s);
    within<QComboBox>(editor())->setCurrentText(u"Viewer"_s);
    choose(u"bea"_s);
    QCOMPARE(editor()->person(), kBea);
    choose(u"dan"_s);
    QCOMPARE(editor()->person().role, PersonRole::Viewer);
    QVERIFY(editor()->isChanged());
    press(editor(), u"Discard"_s);
    QCOMPARE(editor()->person(), kDan);
    choose(u"bea"_s);
    choose(u"dan"_s);
    QCOMPARE(editor()->person(), kDan);
}

void TestPeoplePage::changesByOthersLeaveWhatIsTyped()
{
    press(m_page.get(), u"Add a person"_s);
    within<QLineEdit>(editor())->setText(u"grace"_s);
    m_people.push_back({u"eve"_s, PersonRole::Viewer, false, {}, false});
    m_ledger->announceChange();
    settle();
    QCOMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(within<QLineEdit>(editor())->text(), u"grace"_s);
    // Who is looked at, and untouched, follows.
    choose(u"dan"_s);
    m_people[2].mayCredit = false;
    m_ledger->announceChange();
    settle();
    QCOMPARE(table()->currentIndex().data(KeyRole).toString(), u"dan"_s);
    QVERIFY(!editor()->person().mayCredit);
}

void TestPeoplePage::othersAreToldWhyNot_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QString>("why");
    QTest::newRow("viewer") << static_cast<int>(PersonRole::Viewer) << false << u"(Viewer) may not"_s;
    QTest::newRow("admin") << static_cast<int>(PersonRole::Admin) << false << u"(Admin) may not"_s;
    QTest::newRow("owner of a read-only ledger") << static_cast<int>(PersonRole::Owner) << true << u"reading only"_s;
}

void TestPeoplePage::othersAreToldWhyNot()
{
    QFETCH(int, role);
    QFETCH(bool, readOnly);
    QFETCH(QString, why);
    info({u"zoe"_s, static_cast<PersonRole>(role), false, {}, false}, readOnly);
    QVERIFY(says(why));
    choose(u"bea"_s);
    QVERIFY(child<WorkspacePicker>()->isVisible());
    QCOMPARE(within<QLineEdit>(editor())->text(), u"bea"_s);  // everything can be read
    for (const QWidget *control : std::initializer_list<QWidget *>{
             button(m_page.get(), u"Add a person"_s), button(editor(), u"Save"_s), button(editor(), u"Remove"_s),
             within<QComboBox>(editor()), button(second(), u"Two approvers above an amount"_s)}) {
        QVERIFY(!control->isEnabled());
        QVERIFY2(control->toolTip().contains(why), qPrintable(control->toolTip()));
        QVERIFY(control->accessibleDescription().contains(why));
    }
    info(kAda);
    QVERIFY(!says(why));
    QVERIFY(button(m_page.get(), u"Add a person"_s)->isEnabled());
}

void TestPeoplePage::takesAnAmount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("nanos");
    QTest::newRow("dollars and cents") << u"1250.50"_s << qint64{1'250'500'000'000};
    QTest::newRow("spaces around") << u" 100 "_s << qint64{100'000'000'000};
    QTest::newRow("nothing is enough for one") << u"0"_s << qint64{0};
    QTest::newRow("a billionth") << u"0.000000001"_s << qint64{1};
}

void TestPeoplePage::takesAnAmount()
{
    QFETCH(QString, text);
    QFETCH(qint64, nanos);
    QVERIFY(!button(second(), u"Save"_s)->isEnabled());
    QTest::keyClick(button(second(), u"Two approvers above an amount"_s), Qt::Key_Space);
    auto *amount = within<QLineEdit>(second());
    QVERIFY(amount->hasFocus());
    QTest::keyClicks(amount, text);
    QTest::keyClick(amount, Qt::Key_Return);
    settle();
    QVERIFY(amount->hasFocus());
    QCOMPARE(m_amounts, std::vector<std::optional<Money>>{Money{nanos}});
    QVERIFY(!button(second(), u"Save"_s)->isEnabled());
}

void TestPeoplePage::refusesAnAmount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("decimal comma") << u"1250,50"_s << u"1250.50"_s;
    QTest::newRow("thousands") << u"1,250"_s << u"1250.50"_s;
    QTest::newRow("currency") << u"$100"_s << u"is not an amount"_s;
    QTest::newRow("nothing") << u" "_s << u"Nothing is typed here"_s;
    QTest::newRow("below nothing") << u"-1"_s << u"below 0"_s;
    QTest::newRow("finer than kept") << u"0.0000000001"_s << u"nine decimals"_s;
    QTest::newRow("beyond 64 bits") << u"99999999999999"_s << u"more than an amount can be"_s;
}

void TestPeoplePage::refusesAnAmount()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    button(second(), u"Two approvers above an amount"_s)->click();
    auto *amount = within<QLineEdit>(second());
    QTest::keyClicks(amount, text);
    QTest::keyClick(amount, Qt::Key_Return);
    settle();
    QVERIFY(m_amounts.empty());
    QVERIFY(says(why));
    QCOMPARE(amount->text(), text);
}

void TestPeoplePage::switchesTheSecondApproverOff()
{
    info(kAda, false, dollars(100));
    auto *on = button(second(), u"Two approvers above an amount"_s);
    QVERIFY(on->isChecked());
    QCOMPARE(within<QLineEdit>(second())->text(), u"100.00"_s);
    on->click();
    m_refusal = Error{Error::Kind::Unavailable, u"The ledger is locked."_s, {}};
    press(second(), u"Save"_s);
    QVERIFY(says(u"The ledger is locked."_s));
    QVERIFY(!on->isChecked());
    m_refusal.reset();
    press(second(), u"Save"_s);
    QCOMPARE(m_amounts, std::vector<std::optional<Money>>{std::nullopt});
}

// What the ledger has is followed, but for what somebody is just typing.
void TestPeoplePage::amountOfAnotherLedgerIsShown()
{
    info(kAda, false, dollars(100));
    auto *amount = within<QLineEdit>(second());
    amount->setFocus();
    amount->selectAll();
    QTest::keyClicks(amount, u"7"_s);
    info(kAda, false, dollars(200));
    QCOMPARE(amount->text(), u"7"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    settle();
    QCOMPARE(m_amounts.size(), std::size_t{1});
    info(kAda, false, dollars(300));
    QCOMPARE(amount->text(), u"300.00"_s);
}

void TestPeoplePage::anotherLedgerStartsAfresh()
{
    press(m_page.get(), u"Add a person"_s);
    within<QLineEdit>(editor())->setText(u"grace"_s);
    button(second(), u"Two approvers above an amount"_s)->click();
    within<QLineEdit>(second())->setText(u"7"_s);
    m_page->setClient(nullptr);
    QCOMPARE(table()->model()->rowCount(), 0);
    m_page->setClient(m_ledger.get());
    info(kAda);
    m_page->refresh();
    settle();
    QCOMPARE(editor()->stored(), std::optional(kAda));
    QVERIFY(!button(second(), u"Two approvers above an amount"_s)->isChecked());
    QCOMPARE(within<QLineEdit>(second())->text(), QString());
    press(m_page.get(), u"Add a person"_s);
    QCOMPARE(within<QLineEdit>(editor())->text(), QString());
}

void TestPeoplePage::failureKeepsWhatWasShown()
{
    m_ledger->people = []() -> Result<std::vector<Person>> {
        return failure(Error::Kind::Unavailable, u"The ledger is locked."_s);
    };
    QSignalSpy failed(m_page.get(), &PeoplePage::failed);
    m_page->refresh();
    settle();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(table()->model()->rowCount(), 3);
}

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
