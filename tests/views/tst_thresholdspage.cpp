// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "items/thresholdtables.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "support/hitscene.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/fieldedit.h"
#include "views/noticestrip.h"
#include "views/onscreen.h"
#include "views/theme.h"
#include "views/thresholdspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

class TestThresholdsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void showsWhatIsInForce();
    void eachFieldSaysWhatItMeans();
    void typingPreviewsAndChangesNothing();
    void onlyTheLastThingTypedIsAsked();
    void supersededAnswersAreDropped();
    void badValuesStayBesideTheirField_data();
    void badValuesStayBesideTheirField();
    void aFlagThatChangesLeadsToItsWorkspace();
    void savingTakesAReason();
    void savesWhatWasTyped();
    void refusedIsSaidAndNothingLost();
    void stepsAreTakenBack();
    void resetAndDefaults();
    void whatSomebodyElseChangedIsMerged();
    void whoeverWasFasterIsShown();
    void theSameBySomebodyElseLeavesNothingToSave();
    void whyItWasNotSavedStaysUntilSomethingIsTyped();
    void nothingTypedFollowsWhatSomebodyElseChanged();
    void viewersReadOnly_data();
    void viewersReadOnly();
    void previewThatFailsIsSaid();
    void firstFailureSaysWhy();
    void aSaveThatIsUnderWayIsNotStopped();
    void looksRightInLightAndDark();

private:
    void info(PersonRole role, bool readOnly = false);
    void type(const QString &field, const QString &text);
    void previewed();
    void press(const QString &text);
    [[nodiscard]] QLineEdit *line(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*m_page, text); }
    [[nodiscard]] DataTable *table(const QString &name) const { return named<DataTable>(*m_page, name); }
    void inForce(const Thresholds &thresholds)
    {
        m_catalog.settings = withThresholds(m_catalog.settings, thresholds);
        ++m_revision;
    }

    Catalog m_catalog;
    int m_revision = 1;
    std::vector<Thresholds> m_previewed;
    std::optional<Error> m_broken;
    std::optional<Error> m_refusal;
    std::optional<Thresholds> m_saved;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<ThresholdsPage> m_page;
};

void TestThresholdsPage::init()
{
    theme::apply(theme::Mode::Light);
    m_catalog = hitCatalog();
    m_previewed.clear();
    m_broken.reset();
    m_refusal.reset();
    m_saved.reset();
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->catalogState = [this]() -> Result<CatalogState> {
        if (m_broken) return tl::make_unexpected(*m_broken);
        return CatalogState{std::make_shared<Catalog>(m_catalog), QString::number(m_revision)};
    };
    m_ledger->previewThresholds = [this](const Thresholds &thresholds, Instant) -> Result<ThresholdPreview> {
        if (m_refusal) return tl::make_unexpected(*m_refusal);
        m_previewed.push_back(thresholds);
        return samplePreview(thresholds);
    };
    // As the ledger does: what is based on others than those in force is refused.
    m_ledger->setThresholds = [this](const Thresholds &before, const Thresholds &thresholds,
                                     const QString &) -> Result<void> {
        if (m_refusal) return tl::make_unexpected(*m_refusal);
        const Thresholds now = thresholdsOf(m_catalog.settings);
        if (now == thresholds) return refused(u"These thresholds are in force already."_s);
        if (now != before) return refused(u"Somebody else changed the thresholds."_s);
        m_saved = thresholds;
        inForce(thresholds);
        return {};
    };
    m_page = std::make_unique<ThresholdsPage>([] { return kNow; });
    m_page->resize(1'208, 820);
    m_page->setClient(m_ledger.get());
    info(PersonRole::Pm);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    m_page->refresh();
    settle();
    m_ledger->forgetQuestions();
}

void TestThresholdsPage::cleanup()
{
    m_page.reset();
    m_ledger.reset();
}

void TestThresholdsPage::info(PersonRole role, bool readOnly)
{
    LedgerInfo info;
    info.user = u"pat"_s;
    info.person.name = info.user;
    info.person.role = role;
    info.readOnly = readOnly;
    m_page->setInfo(info);
}

QLineEdit *TestThresholdsPage::line(const QString &name) const
{
    for (QLineEdit *candidate : m_page->findChildren<QLineEdit *>())
        if (candidate->accessibleName().startsWith(name)) return candidate;
    return nullptr;
}

QPushButton *TestThresholdsPage::button(const QString &text) const
{
    for (QPushButton *candidate : m_page->findChildren<QPushButton *>())
        if (candidate->text().remove(u'&') == text) return candidate;
    return nullptr;
}

// As a person: the field is emptied first.
void TestThresholdsPage::type(const QString &field, const QString &text)
{
    QLineEdit *edit = line(field);
    QVERIFY2(edit, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    settle();
}

// The pause after the last key is over, and the answer is there.
void TestThresholdsPage::previewed()
{
    const std::size_t before = m_previewed.size();
    QTRY_VERIFY(m_previewed.size() > before);
    settle();
}

void TestThresholdsPage::press(const QString &text)
{
    QVERIFY2(button(text) && button(text)->isEnabled(), qPrintable(text));
    button(text)->click();
    settle();
}

void TestThresholdsPage::showsWhatIsInForce()
{
    Thresholds set;
    set.causes.failedPercent = 18;
    set.earlyBurn.bucket = Bucket::LongContext;
    inForce(set);
    m_page->refresh();
    settle();
    QCOMPARE(line(u"Failed or retried"_s)->text(), u"18"_s);
    QCOMPARE(line(u"Repeated tokens"_s)->text(), u"1000000"_s);
    QCOMPARE(m_page->findChild<QComboBox *>()->currentText(), u"Long-context work"_s);
    QVERIFY(says(u"These are the thresholds in force."_s));
    QVERIFY(!button(u"Save"_s)->isEnabled());
    QVERIFY(!button(u"Undo"_s)->isEnabled());
    QVERIFY(!button(u"Reset to published"_s)->isEnabled());
    QVERIFY(button(u"Defaults"_s)->isEnabled());
}

void TestThresholdsPage::eachFieldSaysWhatItMeans()
{
    QVERIFY(says(u"reaches this part of its allowance and add-ons. Default: 80."_s));
    QVERIFY(says(u"Default: 10."_s));
    QVERIFY(says(u"Default: 1,000,000."_s));
    QVERIFY(says(u"Default: Premium actions."_s));
}

void TestThresholdsPage::typingPreviewsAndChangesNothing()
{
    type(u"Used of the allowance"_s, u"75"_s);
    QVERIFY(says(u"Working out what this would change"_s));
    previewed();
    Thresholds expected;
    expected.earlyBurn.percent = 75;
    QVERIFY(m_previewed.back() == expected);
    QVERIFY(says(u"14 → 14 (1 new, 1 gone, 1 moved)"_s));
    QVERIFY(says(u"4 limit hit(s) of these cycles would be sorted otherwise"_s));
    QCOMPARE(table(u"Flags that would change"_s)->model()->rowCount(), 3);
    const QAbstractItemModel *causes = table(u"Limit hits by cause, now and then"_s)->model();
    QCOMPARE(causes->index(0, ThresholdCauseModel::Change).data().toString(), u"+4"_s);
    QCOMPARE(causes->index(1, ThresholdCauseModel::After).data(CopyRole).toString(), u"16"_s);
    QVERIFY(!m_saved);
    QVERIFY(says(u"• Used of the allowance"_s));
    // The bucket as well.
    auto *bucket = m_page->findChild<QComboBox *>();
    bucket->setCurrentIndex(bucket->findText(u"Standard actions"_s));
    previewed();
    QVERIFY(m_previewed.back().earlyBurn.bucket == Bucket::StandardSync);
}

void TestThresholdsPage::onlyTheLastThingTypedIsAsked()
{
    type(u"Repeated tokens"_s, u"2500000"_s);
    previewed();
    QCOMPARE(m_previewed.size(), std::size_t{1});
    QCOMPARE(m_previewed.back().causes.repeatedTokens, std::int64_t{2'500'000});
}

void TestThresholdsPage::supersededAnswersAreDropped()
{
    m_ledger->hold();
    type(u"Failed or retried"_s, u"20"_s);
    QTRY_COMPARE(m_ledger->waiting(), 1);
    type(u"Failed or retried"_s, u"25"_s);
    QTRY_COMPARE(m_ledger->waiting(), 2);
    m_ledger->release();
    settle();
    QCOMPARE(m_previewed.size(), std::size_t{1});
    QCOMPARE(m_previewed.back().causes.failedPercent, 25);
    // Back to what is in force: nothing is waited for.
    type(u"Failed or retried"_s, u"30"_s);
    type(u"Failed or retried"_s, u"15"_s);
    QVERIFY(says(u"These are the thresholds in force."_s));
}

void TestThresholdsPage::badValuesStayBesideTheirField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("none") << u"Used of the allowance"_s << u"0"_s << u"from 1 to 100"_s;
    QTest::newRow("more than all") << u"Failed or retried"_s << u"101"_s << u"from 1 to 100"_s;
    QTest::newRow("day") << u"Before day"_s << u"99999"_s << u"from 1 to 3,660"_s;
    QTest::newRow("half the use is not one member's") << u"One member"_s << u"50"_s << u"from 51 to 100"_s;
    QTest::newRow("tokens") << u"Repeated tokens"_s << u"0"_s << u"of 1 or more"_s;
    QTest::newRow("beyond an int") << u"Before day"_s << u"4294967306"_s << u"from 1 to 3,660"_s;
    QTest::newRow("beyond 64 bits") << u"Repeated tokens"_s << u"99999999999999999999"_s
                                    << u"more than a limit can be"_s;
    QTest::newRow("words") << u"Cache reuse"_s << u"half"_s << u"not a whole number"_s;
    QTest::newRow("fraction") << u"Cache reuse"_s << u"12.5"_s << u"whole number"_s;
}

void TestThresholdsPage::badValuesStayBesideTheirField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, why);
    type(field, text);
    QVERIFY(says(why));
    QVERIFY(says(u"Mend what is marked"_s));
    QCOMPARE(line(field)->text(), text);
    QVERIFY(!button(u"Save"_s)->isEnabled());
    m_page->refresh();
    settle();
    QCOMPARE(line(field)->text(), text);
    press(u"Reset to published"_s);
    QVERIFY(!says(why));
    QVERIFY(m_previewed.empty());
}

void TestThresholdsPage::aFlagThatChangesLeadsToItsWorkspace()
{
    type(u"Used of the allowance"_s, u"75"_s);
    previewed();
    DataTable *flags = table(u"Flags that would change"_s);
    QCOMPARE(flags->model()->index(0, ThresholdFlagModel::WorkspaceColumn).data().toString(), u"ACME"_s);
    QCOMPARE(flags->model()->index(0, ThresholdFlagModel::Before).data().toString(), u"no flag"_s);
    QCOMPARE(flags->model()->index(0, ThresholdFlagModel::After).data().toString(), u"day 6, 240 of 300"_s);
    QSignalSpy places(m_page.get(), &LedgerPage::placeRequested);
    flags->setFocus();
    flags->selectRow(0);
    QTest::keyClick(flags, Qt::Key_Return);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.at(0).at(0).value<Place>().key, u"acme"_s);
}

void TestThresholdsPage::savingTakesAReason()
{
    type(u"Failed or retried"_s, u"20"_s);
    QVERIFY(!button(u"Save"_s)->isEnabled());
    QVERIFY(says(u"Say why: the reason is written to the audit."_s));
    type(u"Reason"_s, u"   "_s);
    QVERIFY(!button(u"Save"_s)->isEnabled());
    type(u"Reason"_s, u"Too many retries"_s);
    QVERIFY(button(u"Save"_s)->isEnabled());
}

void TestThresholdsPage::savesWhatWasTyped()
{
    QSignalSpy told(m_page.get(), &LedgerPage::statusMessage);
    type(u"Failed or retried"_s, u"20"_s);
    type(u"Reason"_s, u"Too many retries"_s);
    QTest::keyClick(line(u"Reason"_s), Qt::Key_Return);
    settle();
    QVERIFY(m_saved);
    QCOMPARE(m_saved->causes.failedPercent, 20);
    QVERIFY(m_ledger->questions().contains(u"setThresholds Too many retries"_s));
    QCOMPARE(told.size(), 1);
    QVERIFY(line(u"Reason"_s)->text().isEmpty());
    QVERIFY(says(u"These are the thresholds in force."_s));
    QVERIFY(!button(u"Undo"_s)->isEnabled());
}

void TestThresholdsPage::refusedIsSaidAndNothingLost()
{
    type(u"Failed or retried"_s, u"20"_s);
    type(u"Reason"_s, u"Too many retries"_s);
    m_refusal = Error{Error::Kind::Unavailable, u"The database is busy."_s, {}};
    press(u"Save"_s);
    QVERIFY(says(u"Not saved: The database is busy."_s));
    QCOMPARE(line(u"Failed or retried"_s)->text(), u"20"_s);
    QCOMPARE(line(u"Reason"_s)->text(), u"Too many retries"_s);
    m_refusal.reset();
    press(u"Save"_s);
    QVERIFY(m_saved);
}

void TestThresholdsPage::stepsAreTakenBack()
{
    type(u"Failed or retried"_s, u"20"_s);
    type(u"Before day"_s, u"12"_s);
    press(u"Defaults"_s);
    QCOMPARE(line(u"Before day"_s)->text(), u"10"_s);
    press(u"Undo"_s);
    QCOMPARE(line(u"Before day"_s)->text(), u"12"_s);
    press(u"Undo"_s);
    QCOMPARE(line(u"Before day"_s)->text(), u"10"_s);
    QCOMPARE(line(u"Failed or retried"_s)->text(), u"20"_s);
    press(u"Undo"_s);
    QCOMPARE(line(u"Failed or retried"_s)->text(), u"15"_s);
    QVERIFY(!button(u"Undo"_s)->isEnabled());
}

void TestThresholdsPage::resetAndDefaults()
{
    Thresholds set;
    set.causes.failedPercent = 18;
    inForce(set);
    m_page->refresh();
    settle();
    type(u"Failed or retried"_s, u"nonsense"_s);
    press(u"Defaults"_s);
    QCOMPARE(line(u"Failed or retried"_s)->text(), u"15"_s);
    press(u"Reset to published"_s);
    QCOMPARE(line(u"Failed or retried"_s)->text(), u"18"_s);
    QVERIFY(says(u"These are the thresholds in force."_s));
}

void TestThresholdsPage::whatSomebodyElseChangedIsMerged()
{
    type(u"Failed or retried"_s, u"20"_s);
    Thresholds theirs;
    theirs.earlyBurn.day = 12;
    inForce(theirs);
    m_page->refresh();
    settle();
    QCOMPARE(line(u"Failed or retried"_s)->text(), u"20"_s);
    QCOMPARE(line(u"Before day"_s)->text(), u"12"_s);
    auto *notice = m_page->findChild<NoticeStrip *>();
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"Before day: 10 → 12"_s), qPrintable(notice->text()));
    type(u"Reason"_s, u"Too many retries"_s);
    press(u"Save"_s);
    QVERIFY(m_saved);
    QCOMPARE(m_saved->earlyBurn.day, 12);
    QCOMPARE(m_saved->causes.failedPercent, 20);
    QVERIFY(!notice->isVisible());
}

void TestThresholdsPage::whoeverWasFasterIsShown()
{
    type(u"Failed or retried"_s, u"20"_s);
    type(u"Reason"_s, u"Too many retries"_s);
    Thresholds theirs;
    theirs.causes.failedPercent = 25;
    inForce(theirs);
    m_ledger->forgetQuestions();
    press(u"Save"_s);
    QVERIFY(!m_saved);
    QCOMPARE(m_ledger->questions().first(), u"setThresholds Too many retries"_s);
    QVERIFY(says(u"Not saved: Somebody else changed the thresholds."_s));
    QVERIFY(m_page->findChild<NoticeStrip *>()->text().contains(u"Failed or retried: 15 → 25"_s));
    QCOMPARE(line(u"Failed or retried"_s)->text(), u"20"_s);
    QCOMPARE(line(u"Reason"_s)->text(), u"Too many retries"_s);
    press(u"Save"_s);
    QVERIFY(m_saved);
    QCOMPARE(m_saved->causes.failedPercent, 20);
    QVERIFY(!says(u"Not saved"_s));
}

void TestThresholdsPage::theSameBySomebodyElseLeavesNothingToSave()
{
    type(u"Failed or retried"_s, u"20"_s);
    type(u"Reason"_s, u"Too many retries"_s);
    Thresholds theirs;
    theirs.causes.failedPercent = 20;
    inForce(theirs);
    press(u"Save"_s);
    QVERIFY(!m_saved);
    QVERIFY(says(u"Not saved: These thresholds are in force already."_s));
    QVERIFY(says(u"These are the thresholds in force. Type another value"_s));
    QVERIFY(!m_page->findChild<NoticeStrip *>()->isVisible());
    QVERIFY(!button(u"Save"_s)->isEnabled());
}

void TestThresholdsPage::whyItWasNotSavedStaysUntilSomethingIsTyped()
{
    type(u"Failed or retried"_s, u"20"_s);
    type(u"Reason"_s, u"Too many retries"_s);
    m_refusal = Error{Error::Kind::Unavailable, u"The database is busy."_s, {}};
    press(u"Save"_s);
    m_page->refresh();
    settle();
    QVERIFY(says(u"Not saved: The database is busy."_s));
    type(u"Failed or retried"_s, u"21"_s);
    QVERIFY(!says(u"Not saved"_s));
}

void TestThresholdsPage::nothingTypedFollowsWhatSomebodyElseChanged()
{
    Thresholds theirs;
    theirs.earlyBurn.percent = 90;
    inForce(theirs);
    m_page->refresh();
    settle();
    QCOMPARE(line(u"Used of the allowance"_s)->text(), u"90"_s);
    QVERIFY(!m_page->findChild<NoticeStrip *>()->isVisible());
}

void TestThresholdsPage::viewersReadOnly_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QString>("why");
    QTest::newRow("viewer") << int(PersonRole::Viewer) << false << u"viewer"_s;
    QTest::newRow("admin") << int(PersonRole::Admin) << false << u"admin"_s;
    QTest::newRow("read-only ledger") << int(PersonRole::Owner) << true << u"reading only"_s;
}

void TestThresholdsPage::viewersReadOnly()
{
    QFETCH(int, role);
    QFETCH(bool, readOnly);
    QFETCH(QString, why);
    info(static_cast<PersonRole>(role), readOnly);
    QVERIFY(line(u"Used of the allowance"_s)->isReadOnly());
    QVERIFY(!m_page->findChild<QComboBox *>()->isEnabled());
    for (const QString &text : {u"Save"_s, u"Undo"_s, u"Reset to published"_s, u"Defaults"_s})
        QVERIFY(!button(text)->isEnabled());
    QVERIFY2(button(u"Save"_s)->toolTip().contains(why, Qt::CaseInsensitive), qPrintable(button(u"Save"_s)->toolTip()));
    QVERIFY(says(button(u"Save"_s)->toolTip()));
}

void TestThresholdsPage::previewThatFailsIsSaid()
{
    m_refusal = Error{Error::Kind::Unavailable, u"The database is busy."_s, {}};
    type(u"Failed or retried"_s, u"20"_s);
    QTRY_VERIFY(says(u"could not be worked out: The database is busy."_s));
}

void TestThresholdsPage::firstFailureSaysWhy()
{
    m_broken = Error{Error::Kind::Unavailable, u"The database is busy."_s, {}};
    m_page->setClient(nullptr);
    m_page->setClient(m_ledger.get());
    m_page->refresh();
    settle();
    QCOMPARE(m_page->findChild<EmptyState *>()->title(), u"The thresholds were not read"_s);
    m_broken.reset();
    press(u"Try again"_s);
    QCOMPARE(line(u"Failed or retried"_s)->text(), u"15"_s);
    QVERIFY(line(u"Failed or retried"_s)->isVisible());
}

void TestThresholdsPage::aSaveThatIsUnderWayIsNotStopped()
{
    type(u"Failed or retried"_s, u"20"_s);
    type(u"Reason"_s, u"Too many retries"_s);
    m_ledger->hold();
    press(u"Save"_s);
    QVERIFY(!button(u"Save"_s)->isEnabled());
    m_page->cancel();
    QVERIFY(!button(u"Save"_s)->isEnabled());
    m_ledger->release();
    settle();
    QVERIFY(m_saved);
    QVERIFY(says(u"These are the thresholds in force."_s));
}

void TestThresholdsPage::looksRightInLightAndDark()
{
    type(u"Used of the allowance"_s, u"75"_s);
    type(u"One member"_s, u"50"_s);
    press(u"Undo"_s);
    previewed();
    type(u"Reason"_s, u"Too many flags come late"_s);
    QVERIFY(followsTheTheme(*m_page, u"thresholds"_s));
}

QTEST_MAIN(TestThresholdsPage)
#include "tst_thresholdspage.moc"
