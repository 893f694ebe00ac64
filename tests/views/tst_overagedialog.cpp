// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "views/noticestrip.h"
#include "views/onscreen.h"
#include "views/overagedialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

class TestOverageDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup() { m_ledger.reset(); }
    void showsWhatGrantingWouldDo();
    void saysWhereNoOverageIsSold();
    void asksByKeyboardAlone();
    void wrongUnitsAreSaid_data();
    void wrongUnitsAreSaid();
    void unlimitedBucketsNeedNone();
    void refusedTextsStay();
    void explainsACycleThatHasEnded();
    void staysWhileTheRequestIsUnderWay();
    void escapeCloses();
    void followsTheLedger();

private:
    std::unique_ptr<OverageDialog> makeDialog(std::optional<Cycle> shown = {});
    void settle() { testing::settle(*m_ledger); }
    [[nodiscard]] static QLineEdit *edit(const QDialog &dialog, int nth)
    {
        return dialog.findChildren<QLineEdit *>().value(nth);
    }
    [[nodiscard]] static QPushButton *request(const QDialog &dialog);

    WorkspaceStanding m_standing;
    std::vector<NewOverageRequest> m_requests;
    std::optional<Error> m_refusal;
    std::unique_ptr<FakeLedger> m_ledger;
};

void TestOverageDialog::init()
{
    m_requests.clear();
    m_refusal.reset();
    m_standing = StandingBuilder(u"acme"_s)
                     .name(u"Acme Corporation"_s)
                     .plan(u"team"_s, u"Team"_s)
                     .use(Bucket::PremiumSync, 312, 300)
                     .grants(Bucket::PremiumSync, 20, 0, 0)
                     .useUnlimited(Bucket::StandardSync, 10)
                     .projected(Bucket::PremiumSync, 580)
                     .revenue(dollars(99))
                     .build();
    BucketStanding &premium = m_standing.buckets[index(Bucket::PremiumSync)];
    premium.cost.amount = Money{24'960'000'000};  // $0.08 a unit
    premium.overagePrice = Money{250'000'000};
    m_standing.cost.amount = premium.cost.amount;
    m_standing.margin = m_standing.revenue - m_standing.cost.amount;
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->workspace = [this](const QString &, Instant at) -> Result<WorkspaceAnswer> {
        return workspaceOf(m_standing, at);
    };
    m_ledger->requestOverage = [this](const NewOverageRequest &wanted) -> Result<OverageRequest> {
        if (m_refusal) return tl::make_unexpected(*m_refusal);
        m_requests.push_back(wanted);
        OverageRequest made;
        made.id = 12;
        return made;
    };
}

std::unique_ptr<OverageDialog> TestOverageDialog::makeDialog(std::optional<Cycle> shown)
{
    auto dialog = std::make_unique<OverageDialog>(
        m_ledger.get(), [] { return kNow; }, u"acme"_s, shown);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    dialog->activateWindow();
    settle();
    return dialog;
}

QPushButton *TestOverageDialog::request(const QDialog &dialog)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>())
        if (candidate->text() == u"&Request"_s) return candidate;
    return nullptr;
}

void TestOverageDialog::showsWhatGrantingWouldDo()
{
    const auto dialog = makeDialog();
    QVERIFY(says(*dialog, u"Acme Corporation"_s));
    QVERIFY(says(*dialog, u"1 Mar – 31 Mar 2026, day 17 of 31"_s));
    QVERIFY(says(*dialog, u"312 of 320 used, 97 %; projected 580 at cycle end"_s));
    QVERIFY(says(*dialog, u"320 = base 300 + add-ons 20"_s));
    QVERIFY(says(*dialog, u"$0.25 a unit by the plan"_s));
    edit(*dialog, 0)->setText(u"100"_s);
    QVERIFY(says(*dialog, u"420 entitled, 108 remaining"_s));
    QVERIFY(says(*dialog, u"$8.00, at $0.08 a unit observed in this cycle"_s));
    QVERIFY(says(*dialog, u"$25.00, at $0.25 a unit by the plan"_s));
    QVERIFY(!dialog->findChild<NoticeStrip *>()->isVisible());
    QVERIFY(!request(*dialog)->isEnabled());  // a reason is missing
}

void TestOverageDialog::saysWhereNoOverageIsSold()
{
    m_standing.buckets[index(Bucket::PremiumSync)].overagePrice.reset();
    const auto dialog = makeDialog();
    QVERIFY(says(*dialog, u"None: the plan sells no overage of this bucket"_s));
    dialog->selectBucket(Bucket::BatchRecords);
    QVERIFY(says(*dialog, u"not known: nothing was charged in this cycle yet"_s));
}

void TestOverageDialog::asksByKeyboardAlone()
{
    const auto dialog = makeDialog();
    QSignalSpy requested(dialog.get(), &OverageDialog::requested);
    auto *bucket = dialog->findChild<QComboBox *>();
    QTRY_VERIFY(bucket->hasFocus());
    QTest::keyClick(bucket, Qt::Key_End);
    QTest::keyClick(bucket, Qt::Key_Tab);
    QVERIFY(edit(*dialog, 0)->hasFocus());
    QTest::keyClicks(edit(*dialog, 0), u"1,500"_s);
    QTest::keyClick(edit(*dialog, 0), Qt::Key_Tab);
    QTest::keyClicks(edit(*dialog, 1), u" the nightly job "_s);
    QTest::keyClick(edit(*dialog, 1), Qt::Key_Return);
    settle();
    QCOMPARE(m_requests.size(), std::size_t{1});
    QCOMPARE(m_requests.front().workspace, u"acme"_s);
    QCOMPARE(m_requests.front().bucket, Bucket::BatchRecords);
    QCOMPARE(m_requests.front().units, 1'500);
    QCOMPARE(m_requests.front().reason, u"the nightly job"_s);
    QCOMPARE(m_requests.front().cycleOf, std::optional(kNow));
    QCOMPARE(requested.first().first().value<OverageRequest>().id, 12);
    QVERIFY(!dialog->isVisible());
}

void TestOverageDialog::wrongUnitsAreSaid_data()
{
    QTest::addColumn<QString>("units");
    QTest::newRow("none") << u"0"_s;
    QTest::newRow("below none") << u"-5"_s;
    QTest::newRow("a part") << u"1.5"_s;
    QTest::newRow("words") << u"many"_s;
    QTest::newRow("beyond 64 bits") << u"9223372036854775808"_s;
}

void TestOverageDialog::wrongUnitsAreSaid()
{
    QFETCH(QString, units);
    const auto dialog = makeDialog();
    edit(*dialog, 1)->setText(u"why"_s);
    edit(*dialog, 0)->setText(units);
    QVERIFY(says(*dialog, u"Units are a whole number, 1 or more."_s));
    QVERIFY(!request(*dialog)->isEnabled());
    edit(*dialog, 0)->setText(u"9223372036854775807"_s);
    QVERIFY(!says(*dialog, u"Units are a whole number"_s));
    QVERIFY(request(*dialog)->isEnabled());
}

void TestOverageDialog::unlimitedBucketsNeedNone()
{
    const auto dialog = makeDialog();
    dialog->selectBucket(Bucket::StandardSync);
    edit(*dialog, 0)->setText(u"5"_s);
    edit(*dialog, 1)->setText(u"why"_s);
    QVERIFY(says(*dialog, u"This bucket is unlimited"_s));
    QVERIFY(!request(*dialog)->isEnabled());
}

void TestOverageDialog::refusedTextsStay()
{
    const auto dialog = makeDialog();
    edit(*dialog, 0)->setText(u"5"_s);
    edit(*dialog, 1)->setText(u"why"_s);
    m_refusal = Error{Error::Kind::Refused, u"The cycle has ended."_s, {}};
    request(*dialog)->click();
    settle();
    QVERIFY(dialog->isVisible());
    QVERIFY(says(*dialog, u"The cycle has ended."_s));
    QCOMPARE(edit(*dialog, 0)->text(), u"5"_s);
    QCOMPARE(edit(*dialog, 1)->text(), u"why"_s);
    m_ledger->announceChange();  // and outlasts what others do
    settle();
    QVERIFY(says(*dialog, u"The cycle has ended."_s));
    m_refusal.reset();
    request(*dialog)->click();
    settle();
    QCOMPARE(m_requests.size(), std::size_t{1});
}

void TestOverageDialog::explainsACycleThatHasEnded()
{
    const Cycle february = cycleInZone({CivilDate::of(2026, 2, 1), CivilDate::of(2026, 3, 1)}, Zone());
    const auto dialog = makeDialog(february);
    QVERIFY(says(*dialog, u"The cycle 1 Feb – 28 Feb 2026 has ended"_s));
    QVERIFY(says(*dialog, u"1 Mar – 31 Mar 2026, day 17 of 31"_s));
}

void TestOverageDialog::staysWhileTheRequestIsUnderWay()
{
    const auto dialog = makeDialog();
    edit(*dialog, 0)->setText(u"5"_s);
    edit(*dialog, 1)->setText(u"why"_s);
    m_ledger->hold();
    request(*dialog)->click();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(!request(*dialog)->isEnabled());
    m_ledger->release();
    settle();
    QVERIFY(!dialog->isVisible());
}

void TestOverageDialog::escapeCloses()
{
    const auto dialog = makeDialog();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(m_requests.empty());
}

void TestOverageDialog::followsTheLedger()
{
    const auto dialog = makeDialog();
    edit(*dialog, 0)->setText(u"5"_s);
    m_standing.buckets[index(Bucket::PremiumSync)].used = 319;
    m_ledger->announceChange();
    settle();
    QVERIFY(says(*dialog, u"319 of 320 used"_s));
    QCOMPARE(edit(*dialog, 0)->text(), u"5"_s);
}

QTEST_MAIN(TestOverageDialog)
#include "tst_overagedialog.moc"
