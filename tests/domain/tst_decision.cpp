// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisionrequest.h"

#include "plans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();
using Kind = DecisionReason::Kind;

// A premium action on 300 units a cycle that may run on the standard bucket, which has none unless a test gives it some.
struct Scene {
    BucketLimit limit = limited(300);
    DecisionInput input;

    explicit Scene(std::int64_t used = 0, std::int64_t units = 1)
    {
        input.action.action = u"research.deep"_s;
        input.action.bucket = kPremium;
        input.action.route = u"premium-reasoning"_s;
        input.units = units;
        room().used = used;
        room().entitlement.base = limit.allowance;
    }
    BucketRoom &room(Bucket bucket = kPremium) { return input.rooms[index(bucket)]; }
    Scene &on(Bucket bucket)
    {
        std::swap(room(), room(bucket));
        input.action.bucket = bucket;
        return *this;
    }
    Scene &downgradable(std::int64_t standardLeft)
    {
        input.action.downgradeTo = DowngradeTarget{u"standard-mini"_s, Bucket::StandardSync};
        room(Bucket::StandardSync).entitlement.base = {false, standardLeft};
        return *this;
    }
    Scene &entitled(std::int64_t units)
    {
        room(input.action.bucket).entitlement.base = {false, units};
        return *this;
    }
    Scene &confirmed()
    {
        input.confirmed = true;
        return *this;
    }

    Decision decide()
    {
        input.limit = &limit;
        return headroom::decide(input);
    }
    // "confirm: R16 R17"
    QString told() { return toldOf(decide()); }
    static QString toldOf(const Decision &decision)
    {
        const auto latin = [](std::string_view text) {
            return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
        };
        QString text = latin(verdictId(decision.verdict)) + u':';
        for (const DecisionReason &reason : decision.reasons) {
            text += u' ' + latin(ruleId(reason.kind));
            if (reason.kind == Kind::DowngradeOffered) text += u'o';
        }
        return text;
    }
};

}  // namespace

class TestDecision : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void warnsFromThePercentageOn_data();
    void warnsFromThePercentageOn();
    void theActionsWarningGoesBeforeThePlans();
    void unlimitedAndNoneNeverWarn();
    void asksAboveAShareOfWhatRemains_data();
    void asksAboveAShareOfWhatRemains();
    void onlyPremiumAsks();
    void aConfirmedActionGoesOnByTheOtherRules();
    void theLimitEndsAsThePlanSays_data();
    void theLimitEndsAsThePlanSays();
    void overageIsPartOfWhatRemains();
    void aDowngradeNeedsRoomForAll_data();
    void aDowngradeNeedsRoomForAll();
    void aDowngradeIsOfferedInTheWarningZone();
    void aDowngradeStaysOutOfTheSameBucket();
    void aMembersDayEndsAsTheLimitDoes_data();
    void aMembersDayEndsAsTheLimitDoes();
    void capsAreForPremiumAndStatedMembersOnly();
    void allReasonsAreListedWhateverTheVerdict();
    void noPlanBlocks();
    void nothingOverflows_data();
    void nothingOverflows();
    void theDecisionShowsTheBucketBeforeTheAction();
    void reasonsAreToldInWordsAndAsData();
    void idsOfVerdictsReadBack();
    void unknownNamesAreErrors();
    void theInputComesFromTheCatalogInForce();
};

void TestDecision::warnsFromThePercentageOn_data()
{
    QTest::addColumn<std::int64_t>("entitlement");
    QTest::addColumn<std::int64_t>("used");
    QTest::addColumn<std::int64_t>("units");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, std::int64_t of, std::int64_t used, std::int64_t units, const char *told) {
        QTest::newRow(name) << of << used << units << QString::fromLatin1(told);
    };
    row("69.99 % after the action", 10'000, 6'998, 1, "allow:");
    row("exactly 70 %", 10'000, 6'999, 1, "warn: R16");
    row("70 % by the action alone", 10'000, 0, 7'000, "warn: R16");
    row("exactly 100 % is allowed, with a warning", 10'000, 9'999, 1, "warn: R16");
    row("one past 100 %", 10'000, 10'000, 1, "block: R16 R18");
    row("credits count", 10'000, -5, 7'004, "allow:");
    row("a single unit", 1, 0, 1, "warn: R16");
}

void TestDecision::warnsFromThePercentageOn()  // R16, R20
{
    QFETCH(std::int64_t, entitlement);
    QFETCH(std::int64_t, used);
    QFETCH(std::int64_t, units);
    QTEST(Scene(used, units).on(Bucket::StandardSync).entitled(entitlement).told(), "told");
}

void TestDecision::theActionsWarningGoesBeforeThePlans()  // R16
{
    Scene scene(49, 1);
    scene.on(Bucket::StandardSync).entitled(100);
    QCOMPARE(scene.told(), u"allow:"_s);
    scene.limit.warnPercent = 50;
    QCOMPARE(scene.told(), u"warn: R16"_s);
    QCOMPARE(scene.decide().reasons.at(0).percent, 50);
    scene.input.action.warnPercent = 51;
    QCOMPARE(scene.told(), u"allow:"_s);
    scene.input.action.warnPercent = 1;
    QCOMPARE(scene.decide().reasons.at(0).percent, 1);
}

void TestDecision::unlimitedAndNoneNeverWarn()  // R12, R16
{
    Scene endless(1'000'000, 1'000'000);
    endless.room().entitlement.base = {true, 0};
    QCOMPARE(endless.told(), u"allow:"_s);
    QCOMPARE(endless.decide().remaining, std::nullopt);
    QCOMPARE(Scene(0, 1).on(Bucket::StandardSync).entitled(0).told(), u"block: R18"_s);
    // Credits left room where nothing is allowed: not over, and no percentage to warn of.
    QCOMPARE(Scene(-5, 5).on(Bucket::StandardSync).entitled(0).told(), u"allow:"_s);
}

void TestDecision::asksAboveAShareOfWhatRemains_data()
{
    QTest::addColumn<std::int64_t>("entitlement");
    QTest::addColumn<std::int64_t>("used");
    QTest::addColumn<std::int64_t>("units");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, std::int64_t of, std::int64_t used, std::int64_t units, int percent,
                        const char *told) {
        QTest::newRow(name) << of << used << units << percent << QString::fromLatin1(told);
    };
    row("exactly 10 % of what remains", 300, 100, 20, 10, "allow:");
    row("one more", 300, 100, 21, 10, "confirm: R17");
    row("of what remains, not of the entitlement", 300, 290, 2, 10, "confirm: R16 R17");
    row("the plan's own share", 300, 100, 50, 25, "allow:");
    row("above the plan's own share", 300, 100, 51, 25, "confirm: R17");
    row("the last one", 300, 299, 1, 10, "confirm: R16 R17");
    row("all of it at 100 %", 300, 299, 1, 100, "warn: R16");
    row("nothing remains", 300, 300, 1, 10, "block: R16 R17 R18");
    row("less than nothing remains", 300, 400, 1, 10, "block: R16 R17 R18");
    row("none is allowed", 0, 0, 1, 10, "block: R17 R18");
}

void TestDecision::asksAboveAShareOfWhatRemains()  // R17, R20
{
    QFETCH(std::int64_t, entitlement);
    QFETCH(std::int64_t, used);
    QFETCH(std::int64_t, units);
    QFETCH(int, percent);
    Scene scene(used, units);
    if (percent != kDefaultConfirmPercent) scene.limit.confirmPercent = percent;
    QTEST(scene.entitled(entitlement).told(), "told");
}

void TestDecision::onlyPremiumAsks()  // R17
{
    QCOMPARE(Scene(0, 100).told(), u"confirm: R17"_s);
    for (const Bucket bucket : {Bucket::StandardSync, Bucket::LongContext, Bucket::BatchRecords}) {
        QCOMPARE(Scene(0, 100).on(bucket).told(), u"allow:"_s);
    }
}

void TestDecision::aConfirmedActionGoesOnByTheOtherRules()  // R17
{
    QCOMPARE(Scene(0, 100).confirmed().told(), u"allow: R17"_s);
    QCOMPARE(Scene(200, 100).confirmed().told(), u"warn: R16 R17"_s);
    QCOMPARE(Scene(200, 101).confirmed().told(), u"block: R16 R17 R18"_s);
}

void TestDecision::theLimitEndsAsThePlanSays_data()
{
    QTest::addColumn<std::optional<AtLimit>>("rule");
    QTest::addColumn<QString>("told");
    QTest::newRow("left out") << std::optional<AtLimit>() << u"block: R16 R18"_s;
    QTest::newRow("block") << std::optional(AtLimit::Block) << u"block: R16 R18"_s;
    QTest::newRow("queue") << std::optional(AtLimit::Queue) << u"queue: R16 R18"_s;
}

void TestDecision::theLimitEndsAsThePlanSays()  // R18
{
    QFETCH(std::optional<AtLimit>, rule);
    Scene scene(299, 2);
    scene.on(Bucket::LongContext).limit.atLimit = rule;
    QTEST(scene.told(), "told");
}

void TestDecision::overageIsPartOfWhatRemains()  // R11, R18
{
    Scene scene(300, 10);
    scene.on(Bucket::BatchRecords);
    Entitlement &entitlement = scene.room(Bucket::BatchRecords).entitlement;
    QCOMPARE(scene.told(), u"block: R16 R18"_s);
    entitlement.prepaid = 9;
    QCOMPARE(scene.told(), u"block: R16 R18"_s);
    entitlement.approved = 1;
    QCOMPARE(scene.told(), u"warn: R16"_s);
    entitlement.addon = 500;
    QCOMPARE(scene.told(), u"allow:"_s);
}

void TestDecision::aDowngradeNeedsRoomForAll_data()
{
    QTest::addColumn<std::int64_t>("left");
    QTest::addColumn<QString>("told");
    QTest::newRow("room for all") << std::int64_t{5} << u"downgrade: R16 R17 R18"_s;
    QTest::newRow("room for all but one") << std::int64_t{4} << u"queue: R16 R17 R18"_s;
    QTest::newRow("no room") << std::int64_t{0} << u"queue: R16 R17 R18"_s;
}

void TestDecision::aDowngradeNeedsRoomForAll()  // R18: no partial charge
{
    QFETCH(std::int64_t, left);
    Scene scene(298, 5);
    scene.limit.atLimit = AtLimit::Queue;
    scene.downgradable(left);
    QTEST(scene.told(), "told");
    const Decision decision = scene.decide();
    QCOMPARE(decision.downgradeTo.has_value(), left >= 5);
    QCOMPARE(decision.reasons.back().downgrade, decision.downgradeTo);
    if (decision.downgradeTo) QCOMPARE(*decision.downgradeTo, *scene.input.action.downgradeTo);
    scene.room(Bucket::StandardSync).entitlement.base = {true, 0};
    QCOMPARE(scene.told(), u"downgrade: R16 R17 R18"_s);
}

void TestDecision::aDowngradeIsOfferedInTheWarningZone()  // R18: offered as a reason, not imposed
{
    Scene scene(250, 5);
    scene.downgradable(5);
    QCOMPARE(scene.told(), u"warn: R16 R18o"_s);
    QCOMPARE(scene.decide().downgradeTo, std::nullopt);
    QCOMPARE(scene.decide().reasons.at(1).downgrade, scene.input.action.downgradeTo);
    scene.input.units = 6;
    QCOMPARE(scene.told(), u"confirm: R16 R17"_s);  // no room for six
    scene.downgradable(6);
    QCOMPARE(scene.told(), u"confirm: R16 R17 R18o"_s);
    QCOMPARE(Scene(10, 5).downgradable(500).told(), u"allow:"_s);
}

void TestDecision::aDowngradeStaysOutOfTheSameBucket()  // R18: the other bucket
{
    Scene scene(250, 51);
    scene.input.action.downgradeTo = DowngradeTarget{u"standard-mini"_s, kPremium};
    QCOMPARE(scene.told(), u"block: R16 R17 R18"_s);
    scene.input.units = 5;
    QCOMPARE(scene.told(), u"warn: R16"_s);
}

void TestDecision::aMembersDayEndsAsTheLimitDoes_data()
{
    QTest::addColumn<std::int64_t>("usedToday");
    QTest::addColumn<bool>("queue");
    QTest::addColumn<std::int64_t>("standardLeft");
    QTest::addColumn<QString>("told");
    QTest::newRow("exactly the cap") << std::int64_t{47} << false << std::int64_t{0} << u"allow:"_s;
    QTest::newRow("one past it") << std::int64_t{48} << false << std::int64_t{0} << u"block: R19"_s;
    QTest::newRow("queued by the plan") << std::int64_t{48} << true << std::int64_t{0} << u"queue: R19"_s;
    QTest::newRow("downgraded where possible") << std::int64_t{48} << true << std::int64_t{3} << u"downgrade: R19"_s;
}

void TestDecision::aMembersDayEndsAsTheLimitDoes()  // R19
{
    QFETCH(std::int64_t, usedToday);
    QFETCH(bool, queue);
    QFETCH(std::int64_t, standardLeft);
    Scene scene(100, 3);
    scene.limit.memberDailyCap = 50;
    if (queue) scene.limit.atLimit = AtLimit::Queue;
    scene.downgradable(standardLeft).input.memberUsedToday = usedToday;
    QTEST(scene.told(), "told");
    if (usedToday < 48) return;
    const DecisionReason reason = scene.decide().reasons.back();
    QCOMPARE(reason.used, usedToday);
    QCOMPARE(reason.cap, 50);
    QCOMPARE(reason.remaining(), std::optional<std::int64_t>(2));
}

void TestDecision::capsAreForPremiumAndStatedMembersOnly()  // R19
{
    Scene scene(100, 3);
    scene.limit.memberDailyCap = 0;
    QCOMPARE(scene.told(), u"allow:"_s);
    scene.input.memberUsedToday = 0;
    QCOMPARE(scene.told(), u"block: R19"_s);
    scene.room().entitlement.base = {true, 0};
    QCOMPARE(scene.told(), u"block: R19"_s);  // a limit of its own, even where the bucket has none
    QCOMPARE(scene.on(Bucket::StandardSync).told(), u"allow:"_s);
}

void TestDecision::allReasonsAreListedWhateverTheVerdict()
{
    Scene scene(300, 60);
    scene.limit.memberDailyCap = 50;
    scene.input.memberUsedToday = 0;
    scene.downgradable(60);
    QCOMPARE(scene.told(), u"downgrade: R16 R17 R18 R19"_s);
    QCOMPARE(scene.confirmed().told(), u"downgrade: R16 R17 R18 R19"_s);
    // Within the workspace's limit the cap alone decides, and a downgrade is imposed, not offered.
    scene.room().used = 230;
    QCOMPARE(scene.told(), u"downgrade: R16 R17 R19"_s);
}

void TestDecision::noPlanBlocks()  // R19
{
    Scene scene;
    scene.entitled(0).input.memberUsedToday = 0;
    scene.input.limit = nullptr;
    QCOMPARE(Scene::toldOf(decide(scene.input)), u"block: R17 R18"_s);
    // Add-ons count without a plan; the defaults hold.
    scene.room().entitlement.addon = 10;
    QCOMPARE(Scene::toldOf(decide(scene.input)), u"allow:"_s);
    scene.input.units = 2;
    QCOMPARE(Scene::toldOf(decide(scene.input)), u"confirm: R17"_s);
}

void TestDecision::nothingOverflows_data()
{
    QTest::addColumn<std::int64_t>("entitlement");
    QTest::addColumn<std::int64_t>("used");
    QTest::addColumn<std::int64_t>("units");
    QTest::addColumn<QString>("told");
    QTest::newRow("all of it in one action") << kMax << std::int64_t{0} << kMax << u"confirm: R16 R17"_s;
    QTest::newRow("past it") << kMax << kMax << kMax << u"block: R16 R17 R18"_s;
    QTest::newRow("credits at the other end") << kMax << kMin << kMax << u"confirm: R17"_s;
    QTest::newRow("a little more than all") << kMax << std::int64_t{1} << kMax << u"block: R16 R17 R18"_s;
    QTest::newRow("a little of everything") << kMax << kMin << std::int64_t{1} << u"allow:"_s;
}

void TestDecision::nothingOverflows()  // R20
{
    QFETCH(std::int64_t, entitlement);
    QFETCH(std::int64_t, used);
    QFETCH(std::int64_t, units);
    Scene scene(used, units);
    scene.entitled(entitlement);
    QTEST(scene.told(), "told");
    for (const DecisionReason &reason : scene.decide().reasons) QVERIFY(!describe(reason).isEmpty());
}

void TestDecision::theDecisionShowsTheBucketBeforeTheAction()
{
    Scene scene(12, 3);
    const Decision decision = scene.decide();
    QCOMPARE(decision.bucket, kPremium);
    QCOMPARE(decision.route, u"premium-reasoning"_s);
    QCOMPARE(decision.used, 12);
    QCOMPARE(decision.entitlement, (Amount{false, 300}));
    QCOMPARE(decision.remaining, std::optional<std::int64_t>(288));
}

void TestDecision::reasonsAreToldInWordsAndAsData()
{
    QLocale::setDefault(QLocale::c());
    Scene scene(299, 3);
    scene.limit.memberDailyCap = 2;
    scene.input.memberUsedToday = 1;
    scene.downgradable(3);
    const QJsonArray told = QJsonDocument::fromJson(reasonsToJson(scene.decide().reasons)).array();
    QStringList lines;
    for (const auto &one : told) lines << one.toObject().value(u"text"_s).toString();
    QCOMPARE(
        lines.join(u'\n'),
        u"Premium actions: 299 used and 3 more make 302 of 300 (100 %). The warning begins at 70 %.\n"
        "Premium actions: this takes 3, more than 10 % of the 1 left, so it has to be confirmed.\n"
        "Premium actions: this takes 3, but only 1 of 300 are left. There is room in Standard actions: this runs on "
        "route standard-mini instead.\n"
        "Premium actions: this takes 3, but the member has used 1 of the 2 that one member may use in a day. There "
        "is room in Standard actions: this runs on route standard-mini instead."_s);
    const QJsonObject limit = told.at(2).toObject();
    QCOMPARE(limit.value(u"rule"_s).toString(), u"R18"_s);
    QCOMPARE(limit.value(u"data"_s).toObject(),
             QJsonDocument::fromJson(R"({"bucket":"premium_sync","units":3,"used":299,"entitlement":300,"remaining":1,
                 "downgrade_to":{"route":"standard-mini","bucket":"standard_sync"}})")
                 .object());
    QCOMPARE(told.at(3).toObject().value(u"data"_s).toObject(),
             QJsonDocument::fromJson(R"({"bucket":"premium_sync","units":3,"member_used_today":1,"member_daily_cap":2,
                 "downgrade_to":{"route":"standard-mini","bucket":"standard_sync"}})")
                 .object());
    QCOMPARE(reasonsToJson({}), QByteArray("[]"));
}

void TestDecision::idsOfVerdictsReadBack()
{
    for (int i = 0; i < kVerdictCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        QCOMPARE(verdictFromId(verdictId(verdict)), std::optional(verdict));
        QVERIFY(!verdictName(verdict).isEmpty());
    }
    QCOMPARE(verdictFromId("refuse"), std::nullopt);
}

namespace {

Catalog withSheet()
{
    Catalog catalog = twoVersions();
    Route route;
    route.key = u"premium-reasoning"_s;
    catalog.routes = {route};
    SheetAction deep;
    deep.action = u"research.deep"_s;
    deep.bucket = kPremium;
    deep.route = route.key;
    SheetAction lost = deep;
    lost.action = u"research.lost"_s;
    lost.route = u"gone"_s;
    catalog.routeSheets = {{1, at("2026-02-01T00:00:00Z"), {deep, lost}}};
    catalog.workspaces = {onTeam()};
    return catalog;
}

DecisionRequest asking(const QString &workspace, const QString &action, std::string_view iso)
{
    DecisionRequest request;
    request.workspace = workspace;
    request.action = action;
    request.at = at(iso);
    return request;
}

}  // namespace

void TestDecision::unknownNamesAreErrors()  // R15
{
    const Catalog catalog = withSheet();
    const auto error = [&](const QString &workspace, const QString &action, std::string_view iso) {
        const auto made = decisionInput(catalog, asking(workspace, action, iso), {});
        return made ? QString() : made.error().rule + u": "_s + made.error().error.message;
    };
    QCOMPARE(error(u"acme"_s, u"research.deep"_s, "2026-02-01T00:00:00Z"), QString());
    QCOMPARE(error(u"acme2"_s, u"research.deep"_s, "2026-02-01T00:00:00Z"),
             u"R15: There is no workspace \"acme2\" in this ledger."_s);
    QCOMPARE(error(u"acme"_s, u"research"_s, "2026-02-01T00:00:00Z"),
             u"R15: No route sheet in force at 2026-02-01T00:00:00Z has the action \"research\"."_s);
    QVERIFY(error(u"acme"_s, u"research.deep"_s, "2026-01-31T23:59:59.999999Z").startsWith(u"R15"_s));
    QVERIFY(error(u"acme"_s, u"research.lost"_s, "2026-02-01T00:00:00Z").contains(u"\"gone\""_s));
}

void TestDecision::theInputComesFromTheCatalogInForce()  // R13, R7a
{
    Catalog catalog = withSheet();
    catalog.workspaces[0].plans->push_back(team(2, "2026-03-01T00:00:00Z"));
    catalog.workspaces[0].seats = 3;
    WorkspaceUse use;
    use.used[index(kPremium)] = 7;
    use.approved[index(kPremium)] = 5;
    use.memberUsedToday = 2;
    DecisionRequest request = asking(u"acme"_s, u"research.deep"_s, "2026-02-28T23:59:59Z");
    request.units = 4;
    request.confirmed = true;
    const auto before = decisionInput(catalog, request, use);
    QCOMPARE(before->limit->allowance.units, 300);
    QCOMPARE(before->rooms[index(kPremium)].entitlement.total().units, 305);
    QCOMPARE(before->rooms[index(kPremium)].used, 7);
    QCOMPARE(before->units, 4);
    QVERIFY(before->confirmed);
    QCOMPARE(before->memberUsedToday, std::optional<std::int64_t>(2));
    request.at = at("2026-03-01T00:00:00Z");
    const auto after = decisionInput(catalog, request, use);
    QCOMPARE(after->rooms[index(kPremium)].entitlement.total().units, 35);
}

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
