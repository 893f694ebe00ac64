// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fieldedit.h"
#include "views/inlineerror.h"
#include "views/theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

// Refuses everything but digits.
QString digitsOnly(const QString &text)
{
    bool isNumber = false;
    text.toInt(&isNumber);
    return isNumber ? QString() : u"digits only"_s;
}

}  // namespace

class TestFieldEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_edit.reset(); }
    void tellsWhatIsTyped();
    void saysWhatIsWrongBesideIt();
    void aTextFromElsewhereIsChecked();
    void doesNotTakeAwayWhatIsHalfTyped();
    void whatIsIllFormedComesBeforeWhatOthersFound();
    void aNoteIsNoError();

private:
    [[nodiscard]] InlineError *error() const { return m_edit->findChild<InlineError *>(); }
    void type(const QString &text)
    {
        m_edit->line()->selectAll();
        QTest::keyClicks(m_edit->line(), text);
    }
    std::unique_ptr<FieldEdit> m_edit;
};

void TestFieldEdit::init()
{
    m_edit = std::make_unique<FieldEdit>(u"Allowance"_s, digitsOnly);
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
}

void TestFieldEdit::tellsWhatIsTyped()
{
    QSignalSpy edited(m_edit.get(), &FieldEdit::edited);
    type(u"12"_s);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited.last().first().toString(), u"12"_s);
    QVERIFY(m_edit->valid());
    QVERIFY(!error()->isVisible());
}

void TestFieldEdit::saysWhatIsWrongBesideIt()
{
    const QSignalSpy edited(m_edit.get(), &FieldEdit::edited);
    const QSignalSpy spoiled(m_edit.get(), &FieldEdit::spoiled);
    type(u"x"_s);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(spoiled.size(), 1);
    QVERIFY(!m_edit->valid());
    QVERIFY(error()->isVisible());
    QCOMPARE(error()->text(), u"digits only"_s);
    QCOMPARE(m_edit->line()->accessibleDescription(), u"digits only"_s);
    type(u"1"_s);
    QVERIFY(!error()->isVisible());
}

void TestFieldEdit::aTextFromElsewhereIsChecked()
{
    const QSignalSpy edited(m_edit.get(), &FieldEdit::edited);
    m_edit->setText(u"x"_s);
    QVERIFY(!m_edit->valid());
    m_edit->setText(u"5"_s);
    QVERIFY(m_edit->valid());
    QCOMPARE(edited.size(), 0);
}

void TestFieldEdit::doesNotTakeAwayWhatIsHalfTyped()
{
    m_edit->activateWindow();
    m_edit->line()->setFocus();
    QTRY_VERIFY(m_edit->line()->hasFocus());
    type(u"1x"_s);
    m_edit->setText(u"7"_s);
    QCOMPARE(m_edit->text(), u"1x"_s);
}

void TestFieldEdit::whatIsIllFormedComesBeforeWhatOthersFound()
{
    m_edit->setFinding(u"too much"_s);
    QCOMPARE(error()->text(), u"too much"_s);
    type(u"x"_s);
    QCOMPARE(error()->text(), u"digits only"_s);
    type(u"3"_s);
    QCOMPARE(error()->text(), u"too much"_s);
    m_edit->setFinding({});
    QVERIFY(!error()->isVisible());
}

void TestFieldEdit::aNoteIsNoError()
{
    const QColor red = theme::over(theme::isDark(QGuiApplication::palette()));
    const auto color = [this] { return error()->palette().color(QPalette::WindowText); };
    m_edit->setFinding(u"no effect"_s, true);
    QCOMPARE(error()->text(), u"Note: no effect"_s);
    QVERIFY(color() != red);
    m_edit->setFinding(u"too much"_s);
    QCOMPARE(error()->text(), u"too much"_s);
    QCOMPARE(color(), red);
    m_edit->setFinding(u"no effect"_s, true);
    QVERIFY(color() != red);
}

QTEST_MAIN(TestFieldEdit)
#include "tst_fieldedit.moc"
