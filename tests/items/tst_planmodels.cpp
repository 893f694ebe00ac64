// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planfields.h"
#include "items/planlistmodel.h"
#include "items/planmovemodel.h"
#include "items/planmoves.h"
#include "items/planversionmodel.h"
#include "items/roles.h"
#include "items/typedvalues.h"
#include "support/planscene.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString text(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

QStringList keys(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) all << text(model, row, 0, KeyRole);
    return all;
}

DraftFinding finding(const QString &object, const QString &key, DraftFinding::Severity severity)
{
    return {severity, object, key, u"price"_s, u"is wrong"_s};
}

rc::Gen<BucketLimit> arbitraryLimit()
{
    const auto count = rc::gen::arbitrary<std::uint32_t>();
    return rc::gen::map(rc::gen::tuple(count, rc::gen::maybe(rc::gen::inRange(1, 101)),
                                       rc::gen::maybe(rc::gen::inRange(1, 101)), rc::gen::maybe(count),
                                       rc::gen::maybe(count)),
                        [](const auto &parts) {
                            BucketLimit limit = limitOf(std::get<0>(parts));
                            if (const auto warn = std::get<1>(parts)) limit.warnPercent = *warn;
                            if (const auto confirm = std::get<2>(parts)) limit.confirmPercent = *confirm;
                            if (const auto price = std::get<3>(parts)) limit.overagePrice = Money{*price};
                            if (const auto cap = std::get<4>(parts)) limit.overageCap = limit.memberDailyCap = *cap;
                            return limit;
                        });
}

}  // namespace

class TestPlanModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void fieldsReadBackWhatTheyShow();
    void fieldsRefuse_data();
    void fieldsRefuse();
    void emptyFieldsMeanTheDefault();
    void allowanceIsNeverEmpty();
    void choicesLeaveTheDefaultOut();
    void instantsAreDaysAtMidnight();
    void keysAreRefused_data();
    void keysAreRefused();
    void workspacesAreCountedByVersion();
    void listMarksDraftsAndProblems();
    void listKeepsItsRowsWhileSomebodyTypes();
    void timelineHasTheDraftInItsPlace();
    void nextCycleIsTheFirstAfterNowAndTheVersion();
    void nextCycleIsAStartOfACycle();
    void movesBeginWithTheNextCycle();
    void movesAreReplacedAndTakenBack();
    void discardingAPlanTakesItsMovesAlong();
    void moveTableSaysWhoGoesWhere();
    void moveTableFollowsTheDraftAlone();
    void filterKnowsWhoIsOnEarlierVersions();
    void tenThousandWorkspacesMoveAtOnce();
};

void TestPlanModels::fieldsReadBackWhatTheyShow()
{
    QVERIFY(rc::check("what a field shows, typed again, changes nothing", [] {
        const BucketLimit limit = *arbitraryLimit();
        for (const LimitField field : {LimitField::Allowance, LimitField::Warn, LimitField::Confirm,
                                       LimitField::OveragePrice, LimitField::OverageCap, LimitField::MemberDailyCap}) {
            BucketLimit typed = limit;
            RC_ASSERT(setLimitField(typed, field, limitFieldText(limit, field)).has_value());
            RC_ASSERT(typed == limit);
        }
    }));
}

void TestPlanModels::fieldsRefuse_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, LimitField field, const QString &typed, const QString &why) {
        QTest::newRow(name) << static_cast<int>(field) << typed << why;
    };
    row("empty allowance", LimitField::Allowance, u" "_s, u"Nothing is typed here"_s);
    row("negative allowance", LimitField::Allowance, u"-1"_s, u"below 0"_s);
    row("huge allowance", LimitField::Allowance, u"9223372036854775808"_s, u"more than a limit can be"_s);
    row("letters", LimitField::Allowance, u"many"_s, u"is not a whole number"_s);
    row("thousands and decimals", LimitField::Allowance, u"1.234,56"_s, u"is not a whole number"_s);
    row("warning at nothing", LimitField::Warn, u"0"_s, u"1 or more"_s);
    row("warning beyond all", LimitField::Warn, u"101"_s, u"ends at 100"_s);
    row("confirmation at nothing", LimitField::Confirm, u"0"_s, u"1 or more"_s);
    row("price with a comma", LimitField::OveragePrice, u"1.234,56"_s, u"is not an amount"_s);
    row("price below nothing", LimitField::OveragePrice, u"-0.01"_s, u"below 0"_s);
    row("negative cap", LimitField::OverageCap, u"-5"_s, u"below 0"_s);
    row("half a unit a day", LimitField::MemberDailyCap, u"0.5"_s, u"is not a whole number"_s);
}

void TestPlanModels::fieldsRefuse()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    QFETCH(QString, why);
    BucketLimit limit = limitOf(7);
    const Result<void> typed = setLimitField(limit, static_cast<LimitField>(field), text);
    QVERIFY(!typed);
    QVERIFY2(typed.error().message.contains(why), qPrintable(typed.error().message));
    QCOMPARE(limit, limitOf(7));
}

// R16, R17: 70 and 10 where a plan says nothing.
void TestPlanModels::emptyFieldsMeanTheDefault()
{
    BucketLimit limit = limitOf(300);
    limit.warnPercent = 80;
    limit.overageCap = 5;
    QVERIFY(setLimitField(limit, LimitField::Warn, {}));
    QVERIFY(setLimitField(limit, LimitField::OverageCap, u"  "_s));
    QCOMPARE(limit, limitOf(300));
    QCOMPARE(limitFieldDefault(limit, LimitField::Warn), u"70"_s);
    QCOMPARE(limitFieldDefault(limit, LimitField::Confirm), u"10"_s);
    QCOMPARE(limitFieldDefault(limit, LimitField::OverageCap), u"no cap"_s);
    limit.allowance = {.unlimited = true, .units = 0};
    QCOMPARE(limitFieldText(limit, LimitField::Allowance), QString());
    QCOMPARE(limitFieldDefault(limit, LimitField::Allowance), u"unlimited"_s);
}

// R12: 0 and unlimited are limits, nothing is none.
void TestPlanModels::allowanceIsNeverEmpty()
{
    BucketLimit limit = limitOf(300);
    limit.allowance = {.unlimited = true, .units = 0};
    QVERIFY(setLimitField(limit, LimitField::Allowance, u"0"_s));
    QCOMPARE(limit, limitOf(0));
    QVERIFY(!setLimitField(limit, LimitField::Allowance, {}));
    QVERIFY(appliesTo(LimitField::Confirm, Bucket::PremiumSync));
    QVERIFY(!appliesTo(LimitField::Confirm, Bucket::StandardSync));
    QVERIFY(!appliesTo(LimitField::MemberDailyCap, Bucket::BatchRecords));
    QCOMPARE(limitPath(Bucket::PremiumSync, LimitField::Allowance), u"limits.premium_sync.allowance"_s);
}

void TestPlanModels::choicesLeaveTheDefaultOut()
{
    using Choice = std::optional<Per>;
    QCOMPARE(chosen(Per::Workspace, Per::Workspace, Choice()), Choice());
    QCOMPARE(chosen(Per::Workspace, Per::Workspace, Choice(Per::Workspace)), Choice(Per::Workspace));
    QCOMPARE(chosen(Per::Workspace, Per::Workspace, Choice(Per::Seat)), Choice());
    QCOMPARE(chosen(Per::Seat, Per::Workspace, Choice()), Choice(Per::Seat));
}

void TestPlanModels::instantsAreDaysAtMidnight()
{
    QCOMPARE(instantText(instantOf("2026-12-01T00:00Z")), u"2026-12-01"_s);
    QCOMPARE(instantText(instantOf("2026-12-01T05:00Z")), u"2026-12-01T05:00:00Z"_s);
}

void TestPlanModels::keysAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << QString() << false << u"Type a key"_s;
    QTest::newRow("a space") << u"team plus"_s << false << u"no spaces"_s;
    QTest::newRow("too long") << QString(65, u'k') << false << u"at most 64"_s;
    QTest::newRow("taken") << u"team"_s << true << u"There is a plan “team” already"_s;
    QTest::newRow("as long as can be") << QString(64, u'k') << false << QString();
    QTest::newRow("in any script") << u"équipe-plus"_s << false << QString();
}

void TestPlanModels::keysAreRefused()
{
    QFETCH(QString, key);
    QFETCH(bool, taken);
    QFETCH(QString, why);
    const QString problem = planKeyProblem(key, taken);
    QCOMPARE(problem.isEmpty(), why.isEmpty());
    QVERIFY2(problem.contains(why), qPrintable(problem));
}

void TestPlanModels::workspacesAreCountedByVersion()
{
    const PlanUse use(samplePlans(), kNow);
    QCOMPARE(use.on(u"team"_s), std::int64_t{3});
    QCOMPARE(use.on(u"team"_s, 1), std::int64_t{2});
    QCOMPARE(use.on(u"team"_s, 3), std::int64_t{0});
    QCOMPARE(use.mostSeats(u"team"_s), 12);
    QCOMPARE(use.on(u"solo"_s), std::int64_t{1});
    QCOMPARE(use.on(u"nothing"_s), std::int64_t{0});
    // Counted as it stands then: beta goes over in June.
    QCOMPARE(PlanUse(samplePlans(), instantOf("2026-07-01T00:00Z")).on(u"solo"_s), std::int64_t{2});
}

void TestPlanModels::listMarksDraftsAndProblems()
{
    const Catalog catalog = samplePlans();
    CatalogDraft draft;
    beginPlan(draft, catalog, u"team"_s, kNow).name = u"Teams"_s;
    beginPlan(draft, catalog, u"fresh"_s, kNow);
    const std::vector<DraftFinding> findings{finding(u"plan_version"_s, u"team"_s, DraftFinding::Severity::Error),
                                             finding(u"plan_version"_s, u"team"_s, DraftFinding::Severity::Warning),
                                             finding(u"route"_s, u"fresh"_s, DraftFinding::Severity::Error)};
    PlanListModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setRows(planRows(catalog, draft, findings, PlanUse(catalog, kNow), kNow));
    QCOMPARE(keys(model), (QStringList{u"team"_s, u"solo"_s, u"fresh"_s}));
    QCOMPARE(text(model, 0, PlanListModel::PlanName), u"Teams"_s);
    QCOMPARE(text(model, 0, PlanListModel::PlanName, SecondaryTextRole), u"team"_s);
    QCOMPARE(text(model, 0, PlanListModel::Version), u"v2"_s);  // the third has not begun
    QCOMPARE(text(model, 0, PlanListModel::Version, SecondaryTextRole), u"1 problem(s)"_s);
    QVERIFY(model.index(0, PlanListModel::Version).data(CalloutRole).toBool());
    QCOMPARE(text(model, 0, PlanListModel::Workspaces), u"3"_s);
    // None has begun: the newest.
    QCOMPARE(text(model, 1, PlanListModel::Version), u"v1"_s);
    QCOMPARE(text(model, 1, PlanListModel::Version, SecondaryTextRole), QString());
    QCOMPARE(text(model, 2, PlanListModel::Version), u"new"_s);
    QCOMPARE(text(model, 2, PlanListModel::Version, SecondaryTextRole), u"draft v1"_s);
    QVERIFY(!model.index(2, PlanListModel::Version).data(CalloutRole).toBool());
}

void TestPlanModels::listKeepsItsRowsWhileSomebodyTypes()
{
    const Catalog catalog = samplePlans();
    CatalogDraft draft;
    PlanListModel model;
    const PlanUse use(catalog, kNow);
    model.setRows(planRows(catalog, draft, {}, use, kNow));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    beginPlan(draft, catalog, u"team"_s, kNow);
    model.setRows(planRows(catalog, draft, {}, use, kNow));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    model.setRows(planRows(catalog, draft, {}, use, kNow));
    QCOMPARE(changed.count(), 1);
    beginPlan(draft, catalog, u"fresh"_s, kNow);
    model.setRows(planRows(catalog, draft, {}, use, kNow));
    QCOMPARE(reset.count(), 1);
}

void TestPlanModels::timelineHasTheDraftInItsPlace()
{
    const Catalog catalog = samplePlans();
    CatalogDraft draft;
    beginPlan(draft, catalog, u"team"_s, instantOf("2026-12-01T00:00Z"));
    const PlanUse use(catalog, kNow);
    PlanVersionModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setRows(planVersionRows(catalog.plan(u"team"_s), draft.plan(u"team"_s), use, kNow));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(text(model, 0, PlanVersionModel::Version, Qt::AccessibleTextRole),
             u"Version 1, published, from 1 Jan 2025 UTC, 2 workspace(s)"_s);
    QVERIFY(model.version(1).begun);
    QVERIFY(!model.version(2).begun);
    QCOMPARE(text(model, 3, PlanVersionModel::State), u"draft"_s);
    QCOMPARE(text(model, 3, PlanVersionModel::From), u"1 Dec 2026 UTC"_s);
    QCOMPARE(model.rowOf(4, true), 3);
    QCOMPARE(model.rowOf(4, false), -1);
    // A plan that only the draft has.
    QCOMPARE(planVersionRows(nullptr, draft.plan(u"team"_s), use, kNow).size(), std::size_t{1});
}

// R8: cycles begin at local midnight of the workspace; R13: nobody is assigned before the version begins.
void TestPlanModels::nextCycleIsTheFirstAfterNowAndTheVersion()
{
    const Workspace acme = samplePlans().workspaces.front();
    QCOMPARE(nextCycleStart(acme, kNow, kNow), instantOf("2026-04-01T04:00Z"));
    QCOMPARE(nextCycleStart(acme, kNow, instantOf("2026-04-01T04:00Z")), instantOf("2026-04-01T04:00Z"));
    QCOMPARE(nextCycleStart(acme, kNow, instantOf("2026-04-01T04:00:01Z")), instantOf("2026-05-01T04:00Z"));
    QCOMPARE(nextCycleStart(acme, instantOf("2026-04-01T04:00Z"), kNow), instantOf("2026-05-01T04:00Z"));
    Workspace fortnightly = acme;
    fortnightly.cycleAnchor = CivilDate::of(2026, 3, 1);
    fortnightly.cycleDays = 14;
    QCOMPARE(nextCycleStart(fortnightly, kNow, kNow), instantOf("2026-03-29T04:00Z"));
}

void TestPlanModels::nextCycleIsAStartOfACycle()
{
    QVERIFY(rc::check("the next cycle begins after now and not before the version", [] {
        Workspace of = samplePlans().workspaces.front();
        of.timeZone = *rc::gen::element(QByteArray("UTC"), QByteArray("America/Havana"), QByteArray("Pacific/Apia"),
                                        QByteArray("Australia/Lord_Howe"));
        of.cycleAnchor = CivilDate{*rc::gen::inRange(0, 30'000)};
        of.cycleDays = *rc::gen::inRange(0, 60);
        const auto anInstant = rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000'000);
        const Instant now{*anInstant};
        const Instant earliest{*anInstant};
        const Instant next = nextCycleStart(of, now, earliest);
        RC_ASSERT(next > now);
        RC_ASSERT(next >= earliest);
        const Zone zone = *Zone::named(of.timeZone);
        RC_ASSERT(cycleAt(of.cycleRule(), zone, next).start == next);
        // None lies between.
        const Cycle before = cycleAt(of.cycleRule(), zone, Instant{next.us - 1});
        RC_ASSERT(before.start <= now || before.start < earliest);
    }));
}

void TestPlanModels::movesBeginWithTheNextCycle()
{
    const Catalog catalog = samplePlans();
    const MoveTarget target{u"team"_s, 2, instantOf("2026-02-01T00:00Z"), {}};
    const CatalogDraft draft = withMoves({}, catalog, {u"acme"_s, u"beta"_s, u"east"_s, u"nobody"_s}, target, kNow);
    // beta is on it already.
    QCOMPARE(draft.moves.size(), std::size_t{2});
    QCOMPARE(draft.moves[0].workspace, u"acme"_s);
    QCOMPARE(draft.moves[0].base, *catalog.workspaces[0].plans);
    QCOMPARE(draft.moves[0].to, (PlanAssignment{u"team"_s, 2, instantOf("2026-04-01T04:00Z")}));
    QCOMPARE(draft.moves[1].to.from, instantOf("2026-03-31T15:00Z"));  // midnight in Tokyo
    const MoveTarget typed{u"team"_s, 2, instantOf("2026-02-01T00:00Z"), instantOf("2026-03-20T00:00Z")};
    QCOMPARE(withMoves({}, catalog, {u"acme"_s}, typed, kNow).moves[0].to.from, instantOf("2026-03-20T00:00Z"));
}

void TestPlanModels::movesAreReplacedAndTakenBack()
{
    const Catalog catalog = samplePlans();
    CatalogDraft draft = withMoves({}, catalog, {u"acme"_s, u"dawn"_s}, {u"team"_s, 2, kNow, {}}, kNow);
    draft = withMoves(draft, catalog, {u"acme"_s}, {u"solo"_s, 1, kNow, instantOf("2026-06-01T00:00Z")}, kNow);
    QCOMPARE(draft.moves.size(), std::size_t{2});
    QCOMPARE(draft.moves[0].to.plan, u"solo"_s);
    draft = withoutMoves(draft, {u"acme"_s, u"city"_s});
    QCOMPARE(draft.moves.size(), std::size_t{1});
    QCOMPARE(withoutMoves(draft, {u"dawn"_s}), CatalogDraft{});
}

void TestPlanModels::discardingAPlanTakesItsMovesAlong()
{
    const Catalog catalog = samplePlans();
    CatalogDraft draft;
    beginPlan(draft, catalog, u"team"_s, kNow);
    beginPlan(draft, catalog, u"fresh"_s, kNow);
    draft = withMoves(draft, catalog, {u"acme"_s, u"dawn"_s}, {u"team"_s, 4, kNow, {}}, kNow);
    draft = withMoves(draft, catalog, {u"city"_s}, {u"team"_s, 2, kNow, {}}, kNow);
    QCOMPARE(movesToDraft(draft, u"team"_s), std::int64_t{2});
    QCOMPARE(movesToDraft(draft, u"solo"_s), std::int64_t{0});
    const CatalogDraft left = withoutPlan(draft, u"team"_s);
    QVERIFY(!left.plan(u"team"_s));
    QVERIFY(left.plan(u"fresh"_s));
    QCOMPARE(left.moves.size(), std::size_t{1});
    QCOMPARE(left.moves[0].workspace, u"city"_s);
    QCOMPARE(withoutPlan(draft, u"solo"_s), draft);
}

void TestPlanModels::moveTableSaysWhoGoesWhere()
{
    const Catalog catalog = samplePlans();
    PlanMoveModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setCatalog(catalog, kNow);
    const CatalogDraft draft = withMoves({}, catalog, {u"acme"_s}, {u"team"_s, 2, kNow, {}}, kNow);
    model.setMoves(draft.moves, {});
    QCOMPARE(text(model, 0, PlanMoveModel::Name), u"ACME"_s);
    QCOMPARE(text(model, 0, PlanMoveModel::Present), u"Team v1"_s);
    QCOMPARE(text(model, 0, PlanMoveModel::Since), u"31 Dec 2025"_s);  // midnight UTC is the day before in New York
    QCOMPARE(text(model, 0, PlanMoveModel::Planned), u"Team v2"_s);
    QCOMPARE(text(model, 0, PlanMoveModel::Planned, SecondaryTextRole).simplified(),
             u"1 Apr 2026 12:00 AM America/New_York"_s);
    QCOMPARE(text(model, 0, PlanMoveModel::Planned, CopyRole), u"team v2 2026-04-01T04:00:00Z"_s);
    QCOMPARE(text(model, 0, PlanMoveModel::NextCycle), u"1 Apr 2026"_s);
    // What is published already is told from what is drafted.
    QCOMPARE(text(model, 1, PlanMoveModel::Planned), u"solo v1"_s);
    QVERIFY(text(model, 1, PlanMoveModel::Planned, SecondaryTextRole).startsWith(u"published, from"_s));
    QCOMPARE(text(model, 3, PlanMoveModel::Present), u"no plan"_s);
    QCOMPARE(text(model, 3, PlanMoveModel::Planned), u"stays"_s);
    model.setMoves(draft.moves, {finding(u"move"_s, u"acme"_s, DraftFinding::Severity::Error)});
    QVERIFY(model.index(0, PlanMoveModel::Planned).data(CalloutRole).toBool());
    QCOMPARE(text(model, 0, PlanMoveModel::Planned, SecondaryTextRole), u"is wrong"_s);
}

void TestPlanModels::moveTableFollowsTheDraftAlone()
{
    const Catalog catalog = samplePlans();
    PlanMoveModel model;
    model.setCatalog(catalog, kNow);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setMoves({}, {});
    QCOMPARE(changed.count(), 0);
    model.setMoves(withMoves({}, catalog, {u"east"_s}, {u"team"_s, 2, kNow, {}}, kNow).moves, {});
    QCOMPARE(text(model, 4, PlanMoveModel::Planned), u"Team v2"_s);
    model.setMoves({}, {});
    QCOMPARE(text(model, 4, PlanMoveModel::Planned), u"stays"_s);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(reset.count(), 0);
}

void TestPlanModels::filterKnowsWhoIsOnEarlierVersions()
{
    const Catalog catalog = samplePlans();
    PlanMoveModel model;
    PlanMoveFilter shown(&model);
    const QAbstractItemModelTester tester(&shown, kFatal);
    model.setCatalog(catalog, kNow);
    shown.setTarget(u"team"_s, 2);
    QCOMPARE(keys(shown), (QStringList{u"acme"_s, u"east"_s}));
    shown.setScope(PlanMoveFilter::Scope::OnPlan);
    QCOMPARE(keys(shown), (QStringList{u"acme"_s, u"beta"_s, u"east"_s}));
    shown.setScope(PlanMoveFilter::Scope::Everybody);
    QCOMPARE(shown.rowCount(), 5);
    shown.setText(u"CITY"_s);
    QCOMPARE(keys(shown), QStringList{u"city"_s});
    shown.setText({});
    shown.setScope(PlanMoveFilter::Scope::Earlier);
    // Who is drafted to come from another plan belongs to it.
    model.setMoves(withMoves({}, catalog, {u"dawn"_s}, {u"team"_s, 2, kNow, {}}, kNow).moves, {});
    shown.follow();
    QCOMPARE(keys(shown), (QStringList{u"acme"_s, u"dawn"_s, u"east"_s}));
}

// The order and the filter hold while all of them are moved at once.
void TestPlanModels::tenThousandWorkspacesMoveAtOnce()
{
    Catalog catalog = samplePlans();
    for (int i = 0; i < 10'000; ++i)
        catalog.workspaces.push_back(
            workspaceOn(u"w%1"_s.arg(i), {{u"team"_s, 1 + i % 2, instantOf("2026-01-01T00:00Z")}}, "Europe/Berlin"));
    PlanMoveModel model;
    PlanMoveFilter shown(&model);
    model.setCatalog(catalog, kNow);
    shown.setTarget(u"team"_s, 2);
    QCOMPARE(shown.rowCount(), 5'002);
    shown.sort(PlanMoveModel::NextCycle, Qt::DescendingOrder);
    const QStringList all = keys(shown);
    const CatalogDraft draft = withMoves({}, catalog, all, {u"team"_s, 2, kNow, {}}, kNow);
    QCOMPARE(draft.moves.size(), std::size_t{5'002});
    model.setMoves(draft.moves, {});
    shown.follow();
    QCOMPARE(keys(shown), all);
    QCOMPARE(withoutMoves(draft, all), CatalogDraft{});
}

QTEST_GUILESS_MAIN(TestPlanModels)
#include "tst_planmodels.moc"
