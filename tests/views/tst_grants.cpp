// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdocument.h"
#include "support/contractexample.h"
#include "support/fakestandings.h"
#include "views/datatable.h"
#include "views/fieldedit.h"
#include "views/grantdialogend.h"
#include "views/grantdialogsale.h"
#include "views/grantspage.h"
#include "views/onscreen.h"
#include "views/workflowdialog.h"
#include "views/workspacestage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

// The workspace page on a ledger that publishes as storage would.
struct GrantStage : Stage {
    GrantStage() : catalog(*applyCatalog(Catalog{}, *parseCatalog(contractExample())))
    {
        ledger.catalogState = [this] { return CatalogState{std::make_shared<const Catalog>(catalog), u"1"_s}; };
        ledger.publish = [this](const CatalogDraft &draft, const QString &reason) -> Result<PublicationAnswer> {
            if (lost) return tl::make_unexpected(*lost);
            PublicationAnswer answer;
            answer.conflicts = conflictsOf(draft, catalog);
            if (!answer.conflicts.empty()) return answer;
            catalog = laidOver(catalog, draft);
            reasons << reason;
            return answer;
        };
        page.setInfo(sampleInfo());
        open();
        page.showTab(WorkspacePage::Tab::Grants);
        grants = page.findChild<GrantsPage *>();
    }
    [[nodiscard]] bool shown() const
    {
        return QTest::qWaitFor([this] { return grants->grants()->model()->rowCount() > 0; });
    }
    [[nodiscard]] const Workspace &acme() const { return *catalog.workspace(u"acme"_s); }
    QPushButton *press(const QString &text, QWidget *in = nullptr)
    {
        const QWidget *parent = in ? in : &page;
        for (QPushButton *each : parent->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text) return each;
        }
        return nullptr;
    }
    template<typename T>
    T *dialog(const QString &button)
    {
        press(button)->click();
        T *opened = page.findChild<T *>();
        (void)QTest::qWaitFor([opened] { return opened && !opened->template findChild<QLabel *>()->text().isEmpty(); });
        (void)QTest::qWaitFor([this] { return ledger.waiting() == 0; });
        return opened;
    }
    void select(const QString &grant, const QString &state)
    {
        const QAbstractItemModel *model = grants->grants()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, GrantModel::Kind).data() == grant &&
                model->index(row, GrantModel::State).data() == state)
                grants->grants()->selectRow(row);
        }
    }
    static void type(QWidget *in, const QString &name, const QString &text)
    {
        for (FieldEdit *field : in->findChildren<FieldEdit *>()) {
            if (field->line()->accessibleName() != name) continue;
            field->line()->clear();
            QTest::keyClicks(field->line(), text);
        }
    }
    // The dialog of that button, filled in as far as it has to be.
    GrantSaleDialog *sale(const QString &button)
    {
        auto *opened = dialog<GrantSaleDialog>(button);
        type(opened, u"Units"_s, u"50"_s);
        type(opened, u"Price"_s, u"10"_s);
        (void)QTest::qWaitFor([this, opened] { return press(u"Sell"_s, opened)->isEnabled(); });
        return opened;
    }

    Catalog catalog;
    QStringList reasons;
    std::optional<Error> lost;
    GrantsPage *grants = nullptr;
};

}  // namespace

class TestGrants : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void asksOnlyWhereItIsShown();
    void showsWhatWasSold();
    void sellsBatchRecordsAndNothingElse();
    void saysWhatIsWrongBesideTheField_data();
    void saysWhatIsWrongBesideTheField();
    void aSaleThatWasOvertakenIsToldAndGoesAgain();
    void aLostConnectionKeepsWhatWasTyped();
    void sellsAWorkflowUpgrade();
    void endsAGrantEarly();
    void sellingTakesPermission();
};

void TestGrants::asksOnlyWhereItIsShown()
{
    Stage stage;
    stage.ledger.forgetQuestions();
    stage.page.showWorkspace(u"acme"_s, {});
    QTRY_VERIFY(stage.page.answer());
    QVERIFY(!stage.ledger.questions().contains(u"catalogState"_s));
    stage.page.showTab(WorkspacePage::Tab::Grants);
    QTRY_VERIFY(stage.ledger.questions().contains(u"catalogState"_s));
}

void TestGrants::showsWhatWasSold()
{
    GrantStage stage;
    QVERIFY(stage.shown());
    QCOMPARE(stage.grants->grants()->model()->rowCount(), 4);  // the approved overage of the cycle too
    QCOMPARE(stage.grants->workflows()->model()->rowCount(), 1);
    QVERIFY(stage.grants->isVisible());
    QVERIFY(says(*stage.grants, u"Nothing was credited."_s));
}

void TestGrants::sellsBatchRecordsAndNothingElse()
{
    GrantStage stage;
    QVERIFY(stage.shown());
    const Workspace before = stage.acme();
    auto *dialog = stage.dialog<GrantSaleDialog>(u"Sell add-on…"_s);
    dialog->selectBucket(Bucket::BatchRecords);
    QVERIFY(!stage.press(u"Sell"_s, dialog)->isEnabled());
    GrantStage::type(dialog, u"Units"_s, u"20000"_s);
    GrantStage::type(dialog, u"Price"_s, u"40.00"_s);
    QTRY_VERIFY(says(*dialog, u"Batch records: entitlement "_s));
    QVERIFY(says(*dialog, u"Every other bucket stays as it is"_s));
    QTRY_VERIFY(stage.press(u"Sell"_s, dialog)->isEnabled());
    const QSignalSpy said(&stage.page, &WorkspacePage::statusMessage);
    stage.press(u"Sell"_s, dialog)->click();
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(stage.acme().addons->size(), 2U);
    const Grant &sold = stage.acme().addons->back();
    QCOMPARE(sold.bucket, Bucket::BatchRecords);
    QCOMPARE(sold.units, 20'000);
    QCOMPARE(sold.from, stage.now);
    // A year, to the day on the workspace's clock.
    QCOMPARE(sold.to, at("2027-03-17T04:00:00Z"));
    Workspace rest = stage.acme();
    rest.addons->pop_back();
    QVERIFY(rest == before);
}

void TestGrants::saysWhatIsWrongBesideTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing sold") << u"Units"_s << u"0"_s;
    QTest::newRow("negative") << u"Units"_s << u"-5"_s;
    QTest::newRow("huge") << u"Units"_s << u"99999999999999999999"_s;
    QTest::newRow("another locale's decimals") << u"Price"_s << u"1.234,56"_s;
    QTest::newRow("no number") << u"Price"_s << u"free"_s;
    QTest::newRow("ends before it begins") << u"Until"_s << u"2026-01-01"_s;
    QTest::newRow("no day") << u"Until"_s << u"next year"_s;
}

void TestGrants::saysWhatIsWrongBesideTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    GrantStage stage;
    QVERIFY(stage.shown());
    auto *dialog = stage.sale(u"Sell prepaid pack…"_s);
    QVERIFY(stage.press(u"Sell"_s, dialog)->isEnabled());
    GrantStage::type(dialog, field, typed);
    QVERIFY(!stage.press(u"Sell"_s, dialog)->isEnabled());
    for (FieldEdit *each : dialog->findChildren<FieldEdit *>()) {
        const bool wrong = !each->line()->accessibleDescription().isEmpty();
        QCOMPARE(wrong, each->line()->accessibleName() == field);
    }
}

void TestGrants::aSaleThatWasOvertakenIsToldAndGoesAgain()
{
    GrantStage stage;
    QVERIFY(stage.shown());
    auto *dialog = stage.sale(u"Sell add-on…"_s);
    QVERIFY(stage.press(u"Sell"_s, dialog)->isEnabled());
    for (Workspace &workspace : stage.catalog.workspaces) workspace.seats = 40;
    stage.press(u"Sell"_s, dialog)->click();
    QTRY_VERIFY(says(*dialog, u"somebody else has changed this workspace"_s));
    QCOMPARE(stage.acme().addons->size(), 1U);
    QTRY_COMPARE(stage.ledger.waiting(), 0);
    stage.press(u"Sell"_s, dialog)->click();
    QTRY_COMPARE(stage.acme().addons->size(), 2U);
    QCOMPARE(stage.acme().seats, std::optional(40));
}

void TestGrants::aLostConnectionKeepsWhatWasTyped()
{
    GrantStage stage;
    QVERIFY(stage.shown());
    auto *dialog = stage.sale(u"Sell add-on…"_s);
    QVERIFY(stage.press(u"Sell"_s, dialog)->isEnabled());
    stage.lost = Error{Error::Kind::Unavailable, u"The ledger cannot be reached."_s, {}};
    stage.press(u"Sell"_s, dialog)->click();
    QTRY_VERIFY(says(*dialog, u"The ledger cannot be reached."_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(stage.press(u"Sell"_s, dialog)->isEnabled());
}

void TestGrants::sellsAWorkflowUpgrade()
{
    GrantStage stage;
    QVERIFY(stage.shown());
    auto *dialog = stage.dialog<WorkflowDialog>(u"Workflow upgrade…"_s);
    GrantStage::type(dialog, u"Name"_s, u"weekly-audit"_s);
    GrantStage::type(dialog, u"Included records"_s, u"1000"_s);
    GrantStage::type(dialog, u"Price"_s, u"15"_s);
    GrantStage::type(dialog, u"Success measure"_s, u"every contract read by Monday"_s);
    QTRY_VERIFY(stage.press(u"Sell"_s, dialog)->isEnabled());
    stage.press(u"Sell"_s, dialog)->click();
    QTRY_COMPARE(stage.acme().workflows->size(), 2U);
    const Workflow &sold = stage.acme().workflows->back();
    QCOMPARE(sold.key, u"weekly-audit"_s);
    QCOMPARE(sold.includedRecords, 1'000);
    QVERIFY(!sold.schedule);
    QCOMPARE(sold.successMeasure, std::optional(u"every contract read by Monday"_s));
}

void TestGrants::endsAGrantEarly()
{
    GrantStage stage;
    QVERIFY(stage.shown());
    QVERIFY(!stage.press(u"End early…"_s)->isEnabled());
    stage.select(u"Approved overage"_s, u"running"_s);
    QVERIFY(!stage.press(u"End early…"_s)->isEnabled());
    stage.select(u"Add-on"_s, u"running"_s);
    QVERIFY(stage.press(u"End early…"_s)->isEnabled());
    auto *dialog = stage.dialog<GrantEndDialog>(u"End early…"_s);
    QTRY_VERIFY(stage.press(u"End it"_s, dialog)->isEnabled());
    stage.press(u"End it"_s, dialog)->click();
    QTRY_COMPARE(stage.acme().addons->front().to, stage.now);
    // What has not begun is not ended.
    stage.select(u"Prepaid pack"_s, u"to come"_s);
    QVERIFY(!stage.press(u"End early…"_s)->isEnabled());
}

void TestGrants::sellingTakesPermission()
{
    GrantStage stage;
    QVERIFY(stage.shown());
    LedgerInfo info = sampleInfo();
    info.person.role = PersonRole::Support;
    stage.page.setInfo(info);
    QVERIFY(!stage.press(u"Sell add-on…"_s)->isEnabled());
    QVERIFY(!stage.press(u"Sell add-on…"_s)->toolTip().isEmpty());
}

QTEST_MAIN(TestGrants)
#include "tst_grants.moc"
