// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allowance.h"
#include "domain/catalogdocument.h"
#include "items/grantmodel.h"
#include "items/grants.h"
#include "items/workflowmodel.h"
#include "support/contractexample.h"
#include "support/workspacescene.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

Instant at(std::string_view iso)
{
    return parseInstant(iso).at;
}

Workspace acme()
{
    return *applyCatalog(Catalog{}, *parseCatalog(contractExample()))->workspace(u"acme"_s);
}

WorkspaceAnswer answerAt(std::string_view iso)
{
    WorkspaceAnswer answer = acmeScene().at(at(iso));
    for (BucketStanding &standing : answer.standing.buckets) standing.entitlement = {};
    return answer;
}

}  // namespace

class TestGrantModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void runningOnesComeFirst();
    void saysWhatIsLeftOfAPack_data();
    void saysWhatIsLeftOfAPack();
    void leftOfPacksIsWhatCyclesLeft();
    void approvedOverageIsAGrantOfItsCycle();
    void endingChangesNothingElse();
    void sellingRaisesOneBucketAlone_data();
    void sellingRaisesOneBucketAlone();
    void showsGrants();
    void showsAWorkflowAgainstWhatItDid();
    void saysWhatElseItsRouteServed();
};

void TestGrantModels::runningOnesComeFirst()
{
    Workspace workspace = acme();
    const auto rows = grantRows(&workspace, answerAt("2026-03-17T14:30:00Z"));
    QStringList said;
    for (const GrantRow &row : rows) said << grantKindName(row.kind) + u' ' + grantStateName(row.state);
    QCOMPARE(said, (QStringList{u"Add-on running"_s, u"Workflow upgrade running"_s, u"Prepaid pack to come"_s}));
    const auto later = grantRows(&workspace, answerAt("2027-05-01T00:00:00Z"));
    for (const GrantRow &row : later) {
        QCOMPARE(row.state, GrantState::Ended);
        QCOMPARE(row.counted, 0);
    }
}

void TestGrantModels::saysWhatIsLeftOfAPack_data()
{
    QTest::addColumn<bool>("unlimited");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("left");
    QTest::newRow("base and add-ons are drawn first (R11)") << false << qint64{400} << qint64{50};
    QTest::newRow("what exceeds them is drawn from the pack") << false << qint64{420} << qint64{30};
    QTest::newRow("used up") << false << qint64{900} << qint64{0};
    QTest::newRow("below 0 by credits (R1)") << false << qint64{-5} << qint64{50};
    QTest::newRow("an unlimited bucket draws nothing (R14)") << true << qint64{900} << qint64{50};
}

void TestGrantModels::saysWhatIsLeftOfAPack()
{
    QFETCH(bool, unlimited);
    QFETCH(qint64, used);
    Workspace workspace = acme();
    WorkspaceAnswer answer = answerAt("2026-04-10T00:00:00Z");
    BucketStanding &premium = answer.standing.buckets[index(Bucket::PremiumSync)];
    premium.used = used;
    premium.entitlement = {.base = {unlimited, unlimited ? 0 : 300}, .addon = 100, .prepaid = 50, .approved = 0};
    const auto rows = grantRows(&workspace, answer);
    const auto pack = std::ranges::find(rows, GrantKind::PrepaidPack, &GrantRow::kind);
    QTEST(qint64{pack->left.value()}, "left");
    QCOMPARE(pack->counted, 50);
}

// R14: what is left of each pack, worked out from the sum alone, is what drawing cycle after cycle leaves.
void TestGrantModels::leftOfPacksIsWhatCyclesLeft()
{
    const bool holds = rc::check([] {
        const Zone utc;
        Workspace workspace;
        workspace.key = u"w"_s;
        workspace.prepaid.emplace();
        const int packs = *rc::gen::inRange(1, 5);
        for (int i = 0; i < packs; ++i) {
            const Instant from{(*rc::gen::inRange(0, 200)) * kMicrosPerDay};
            const Instant to{from.us + (*rc::gen::inRange(1, 300)) * kMicrosPerDay};
            workspace.prepaid->push_back({Bucket::PremiumSync, *rc::gen::inRange(1, 100), {}, from, to});
        }
        const Instant now{250 * kMicrosPerDay};
        const Cycle current = cycleAt(workspace.cycleRule(), utc, now);
        std::vector<CycleUse> history;
        for (const Cycle &cycle : prepaidHistory(workspace, utc, current)) {
            history.push_back({cycle, {}});
            history.back().used[index(Bucket::PremiumSync)] = *rc::gen::inRange(0, 60);
        }
        std::vector<Grant> running;
        for (const Grant &pack : *workspace.prepaid) {
            if (pack.from <= now && now < pack.to) running.push_back(pack);
        }
        const std::int64_t sum = prepaidUnits({}, workspace, Bucket::PremiumSync, now, history);
        const auto left = leftOfPacks(running, sum);
        // Each alone: the sum without it, drawn the same way, is less by what is left of it.
        std::int64_t total = 0;
        for (std::size_t i = 0; i < running.size(); ++i) {
            RC_ASSERT(left[i] >= 0 && left[i] <= running[i].units);
            total += left[i];
            // Until this one ends, with all others ended just now, it alone counts.
            Workspace only = workspace;
            bool kept = false;
            for (Grant &pack : *only.prepaid) {
                if (pack == running[i] && !std::exchange(kept, true)) continue;
                if (pack.to > now) pack.to = std::max(pack.from, Instant{now.us});
            }
            const bool twin = std::ranges::count(running, running[i]) > 1;
            if (!twin) RC_ASSERT(prepaidUnits({}, only, Bucket::PremiumSync, now, history) == left[i]);
        }
        RC_ASSERT(total == sum);
    });
    QVERIFY(holds);
}

void TestGrantModels::approvedOverageIsAGrantOfItsCycle()
{
    WorkspaceAnswer answer = answerAt("2026-03-17T14:30:00Z");
    BucketStanding &premium = answer.standing.buckets[index(Bucket::PremiumSync)];
    premium.used = 330;
    premium.entitlement = {.base = {false, 300}, .approved = 50};
    premium.overagePrice = Money{250'000'000};
    const auto rows = grantRows(nullptr, answer);
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].kind, GrantKind::Overage);
    QCOMPARE(rows[0].units, 50);
    QCOMPARE(rows[0].left, std::optional<std::int64_t>(20));
    QCOMPARE(rows[0].price, (Money{7'500'000'000}));  // R33a: of the 30 units used
    QCOMPARE(rows[0].to, answer.standing.cycle.end);
}

void TestGrantModels::endingChangesNothingElse()
{
    const Workspace before = acme();
    const Instant end = at("2026-06-01T00:00:00Z");
    for (const GrantRow &row : grantRows(&before, answerAt("2026-04-17T14:30:00Z"))) {
        Workspace after = withEnded(before, row, end);
        QVERIFY(after != before);
        if (row.kind == GrantKind::AddOn) after.addons->at(row.place).to = row.to;
        if (row.kind == GrantKind::PrepaidPack) after.prepaid->at(row.place).to = row.to;
        if (row.kind == GrantKind::Workflow) after.workflows->at(row.place).to = row.to;
        QVERIFY(after == before);
    }
}

void TestGrantModels::sellingRaisesOneBucketAlone_data()
{
    QTest::addColumn<qint64>("by");
    QTest::addColumn<bool>("unlimited");
    QTest::addColumn<QString>("says");
    QTest::newRow("more") << qint64{20'000} << false << u"Batch records: entitlement 50,000 → 70,000, at once."_s;
    QTest::newRow("less than is used") << qint64{-45'000} << false << u"that is 7,000 over."_s;
    QTest::newRow("unlimited (R12)") << qint64{20'000} << true << u"Batch records is unlimited already"_s;
}

void TestGrantModels::sellingRaisesOneBucketAlone()
{
    QFETCH(qint64, by);
    QFETCH(bool, unlimited);
    QFETCH(QString, says);
    PerBucket<BucketStanding> buckets;
    buckets[index(Bucket::PremiumSync)].entitlement.base.units = 300;
    buckets[index(Bucket::BatchRecords)].entitlement.base = {unlimited, unlimited ? 0 : 50'000};
    buckets[index(Bucket::BatchRecords)].used = 12'000;
    const QString said = entitlementSentences(buckets, Bucket::BatchRecords, by, u"at once"_s).join(u'|');
    QVERIFY2(said.contains(says), qPrintable(said));
    QVERIFY2(said.contains(u"Every other bucket stays as it is: Standard actions 0, Premium actions 300"_s),
             qPrintable(said));
}

void TestGrantModels::showsGrants()
{
    GrantModel model;
    const QAbstractItemModelTester tester(&model);
    const Workspace workspace = acme();
    model.setGrants(grantRows(&workspace, answerAt("2026-03-17T14:30:00Z")),
                    *Zone::named(QByteArrayLiteral("America/New_York")));
    QStringList first;
    for (int column = 0; column < model.columnCount(); ++column) first << model.index(0, column).data().toString();
    // Midnight in UTC is an evening in New York: the window is on the workspace's clock (R10).
    QCOMPARE(first.join(u'|').replace(QChar(0x202f), u' '), u"Add-on|Premium actions|100||$20.00|28 Feb 2026 7:00 PM|"
                                                            "28 Feb 2027 7:00 PM|running"_s);
    QCOMPARE(model.index(0, GrantModel::From).data(CopyRole).toStringList(), QStringList{u"2026-03-01T00:00:00Z"_s});
    QCOMPARE(model.index(1, GrantModel::Of).data(SecondaryTextRole).toString(), u"nightly-evals"_s);
    QCOMPARE(model.index(2, GrantModel::Price).data(SecondaryTextRole).toString(), u"once"_s);
}

void TestGrantModels::showsAWorkflowAgainstWhatItDid()
{
    WorkflowModel model;
    const QAbstractItemModelTester tester(&model);
    const Workspace workspace = acme();
    WorkspaceAnswer answer = answerAt("2026-03-17T14:30:00Z");
    TopEntry route;
    route.key = u"standard-mini"_s;
    route.units[index(Bucket::BatchRecords)] = 5'000;
    route.cost = {Money{12'000'000'000}, true};
    answer.routes = {route};
    model.setRows(workflowRows(&workspace, answer));
    QStringList said;
    for (int column = 0; column < model.columnCount(); ++column) said << model.index(0, column).data().toString();
    QCOMPARE(said.join(u'|'), u"nightly-evals|standard-mini|daily 02:00|20,000|5,000|25.0 %|≈ $12.00|$30.00|"
                              "≈ $18.00|every release evaluated by 06:00"_s);
    // Before it begins and after it ended there is nothing to show.
    QVERIFY(workflowRows(&workspace, answerAt("2026-02-10T00:00:00Z")).empty());
    QVERIFY(workflowRows(&workspace, answerAt("2027-06-10T00:00:00Z")).empty());
    QVERIFY(workflowRows(nullptr, answer).empty());
}

void TestGrantModels::saysWhatElseItsRouteServed()
{
    Workspace workspace = acme();
    workspace.workflows->push_back(workspace.workflows->front());
    workspace.workflows->back().key = u"weekly"_s;
    WorkspaceAnswer answer = answerAt("2026-03-17T14:30:00Z");
    TopEntry route;
    route.key = u"standard-mini"_s;
    route.units[index(Bucket::StandardSync)] = 3;
    answer.routes = {route};
    const auto rows = workflowRows(&workspace, answer);
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].others, 3);
    QCOMPARE(rows[0].sharing, 1);
    WorkflowModel model;
    model.setRows(rows);
    const QString tip = model.index(0, WorkflowModel::CostColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"also served 3"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"1 other upgrade"_s), qPrintable(tip));
}

QTEST_GUILESS_MAIN(TestGrantModels)
#include "tst_grantmodels.moc"
