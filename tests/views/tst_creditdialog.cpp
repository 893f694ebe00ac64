// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "views/creditdialog.h"
#include "views/onscreen.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

class TestCreditDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void showsWhatTheEventCharged();
    void postsByKeyboardAlone();
    void wrongUnitsAreSaid_data();
    void wrongUnitsAreSaid();
    void anEventThatIsNotThere();
    void allCreditedAlready();
    void anotherIdHidesTheEvent();
    void refusedTextsStay();
    void staysWhileTheCreditIsUnderWay();
    void escapeCloses();

private:
    void settle() { testing::settle(*m_ledger); }
    void find(const QString &id = u"e7"_s);
    [[nodiscard]] QLineEdit *edit(int nth) const { return m_dialog->findChildren<QLineEdit *>().value(nth); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*m_dialog, text); }

    CreditableEvent m_event;
    std::vector<NewCredit> m_credits;
    std::optional<Error> m_refusal;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<CreditDialog> m_dialog;
};

void TestCreditDialog::init()
{
    m_credits.clear();
    m_refusal.reset();
    m_event = {u"e7"_s,
               u"acme"_s,
               u"ada@acme.example"_s,
               u"research.deep"_s,
               kNow,
               Bucket::PremiumSync,
               Unit::Action,
               5,
               2,
               QByteArrayLiteral("America/New_York")};
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->creditableEvent = [this](const QString &id) -> Result<CreditableEvent> {
        if (id != m_event.eventId) return refused(u"There is no event “%1”."_s.arg(id));
        return m_event;
    };
    m_ledger->postCredit = [this](const NewCredit &credit) -> Result<PostedCredit> {
        if (m_refusal) return tl::make_unexpected(*m_refusal);
        m_credits.push_back(credit);
        return PostedCredit{u"c1"_s, m_event, credit.units, u"ada"_s, credit.reason, kNow};
    };
    m_dialog = std::make_unique<CreditDialog>(m_ledger.get());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->open();
    m_dialog->activateWindow();
}

void TestCreditDialog::cleanup()
{
    m_dialog.reset();
    m_ledger.reset();
}

void TestCreditDialog::find(const QString &id)
{
    edit(0)->setText(id);
    QTest::keyClick(edit(0), Qt::Key_Return);
    settle();
}

QPushButton *TestCreditDialog::button(const QString &text) const
{
    for (QPushButton *candidate : m_dialog->findChildren<QPushButton *>())
        if (candidate->text().remove(u'&') == text) return candidate;
    return nullptr;
}

void TestCreditDialog::showsWhatTheEventCharged()
{
    QVERIFY(!says(u"Charged:"_s));
    find();
    QCOMPARE(m_ledger->questions(), QStringList{u"creditableEvent e7"_s});  // Enter asks once
    QVERIFY(says(u"17 Mar 2026 10:30 AM America/New_York (2026-03-17T14:30:00Z)"_s));
    QVERIFY(says(u"ada@acme.example"_s));
    QVERIFY(says(u"research.deep"_s));
    QVERIFY(says(u"5 action(s) (Premium actions); credited so far: 2"_s));
    QVERIFY(says(u"3 action(s)"_s));
    QCOMPARE(edit(1)->text(), u"3"_s);  // everything that is left, to be typed over
    QVERIFY(says(u"used is lower by 3 action(s)"_s));
    QVERIFY(says(u"stays charged with 0"_s));
    QVERIFY(!button(u"Post the credit"_s)->isEnabled());  // a reason is missing
}

void TestCreditDialog::postsByKeyboardAlone()
{
    QSignalSpy posted(m_dialog.get(), &CreditDialog::posted);
    QTRY_VERIFY(edit(0)->hasFocus());
    QTest::keyClicks(edit(0), u" e7 "_s);
    QTest::keyClick(edit(0), Qt::Key_Return);
    settle();
    QVERIFY(edit(1)->hasFocus());
    QTest::keyClicks(edit(1), u"1"_s);
    QTest::keyClick(edit(1), Qt::Key_Tab);
    QTest::keyClicks(edit(2), u"ran twice"_s);
    QTest::keyClick(edit(2), Qt::Key_Return);
    settle();
    QCOMPARE(m_credits.size(), std::size_t{1});
    QCOMPARE(m_credits.front().eventId, u"e7"_s);
    QCOMPARE(m_credits.front().units, 1);
    QCOMPARE(m_credits.front().reason, u"ran twice"_s);
    QCOMPARE(posted.size(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void TestCreditDialog::wrongUnitsAreSaid_data()
{
    QTest::addColumn<QString>("units");
    QTest::addColumn<QString>("why");
    QTest::newRow("none") << u"0"_s << u"Units are a whole number, 1 or more."_s;
    QTest::newRow("below none") << u"-1"_s << u"Units are a whole number, 1 or more."_s;
    QTest::newRow("words") << u"all"_s << u"Units are a whole number, 1 or more."_s;
    QTest::newRow("more than is left (R1)") << u"4"_s << u"No more than 3 can be given back"_s;
}

void TestCreditDialog::wrongUnitsAreSaid()
{
    QFETCH(QString, units);
    QFETCH(QString, why);
    find();
    edit(2)->setText(u"why"_s);
    edit(1)->setText(units);
    QVERIFY(says(why));
    QVERIFY(!button(u"Post the credit"_s)->isEnabled());
    edit(1)->setText(u"2"_s);
    QVERIFY(!says(why));
    QVERIFY(button(u"Post the credit"_s)->isEnabled());
}

void TestCreditDialog::anEventThatIsNotThere()
{
    find(u"nowhere"_s);
    QVERIFY(says(u"There is no event “nowhere”."_s));
    QCOMPARE(edit(0)->text(), u"nowhere"_s);
    QVERIFY(!says(u"Charged:"_s));
    find();
    QVERIFY(!says(u"There is no event"_s));
    QVERIFY(says(u"Charged:"_s));
}

void TestCreditDialog::allCreditedAlready()
{
    m_event.credited = 5;
    find();
    QVERIFY(says(u"Nothing: all of it was credited already"_s));
    edit(1)->setText(u"1"_s);
    edit(2)->setText(u"why"_s);
    QVERIFY(!button(u"Post the credit"_s)->isEnabled());
}

void TestCreditDialog::anotherIdHidesTheEvent()
{
    find();
    edit(2)->setText(u"why"_s);
    edit(0)->setText(u"e8"_s);
    QVERIFY(!says(u"Charged:"_s));
    QVERIFY(!button(u"Post the credit"_s)->isEnabled());
    edit(0)->setText(u"e7"_s);
    QVERIFY(says(u"Charged:"_s));
    QCOMPARE(edit(2)->text(), u"why"_s);
}

void TestCreditDialog::refusedTextsStay()
{
    find();
    edit(2)->setText(u"ran twice"_s);
    m_refusal = Error{Error::Kind::Refused, u"Somebody credited it meanwhile."_s, {}};
    button(u"Post the credit"_s)->click();
    settle();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(says(u"Somebody credited it meanwhile."_s));
    QCOMPARE(edit(2)->text(), u"ran twice"_s);
    m_refusal.reset();
    button(u"Post the credit"_s)->click();
    settle();
    QCOMPARE(m_credits.size(), std::size_t{1});
}

void TestCreditDialog::staysWhileTheCreditIsUnderWay()
{
    find();
    edit(2)->setText(u"ran twice"_s);
    m_ledger->hold();
    button(u"Post the credit"_s)->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    m_ledger->release();
    settle();
    QVERIFY(!m_dialog->isVisible());
}

void TestCreditDialog::escapeCloses()
{
    find();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_credits.empty());
}

QTEST_MAIN(TestCreditDialog)
#include "tst_creditdialog.moc"
