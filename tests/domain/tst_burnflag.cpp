// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/burnflag.h"

#include "values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

std::int64_t anyNumber()
{
    using Limits = std::numeric_limits<std::int64_t>;
    return *rc::gen::weightedOneOf<std::int64_t>({{8, rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000)},
                                                  {1, rc::gen::just(Limits::max())},
                                                  {1, rc::gen::just(Limits::min())}});
}

QString anyText()
{
    return *rc::gen::element(u""_s, u"ann"_s, u"\"quoted\"\n"_s, u"\u4e1c\u4eac"_s, u"research.deep"_s);
}

std::vector<BurnShare> anyShares()
{
    std::vector<BurnShare> shares;
    for (int i = *rc::gen::inRange(0, kBurnShares + 1); i > 0; --i) {
        shares.push_back({anyText(), anyNumber(), {{anyNumber()}, *rc::gen::arbitrary<bool>()}});
    }
    return shares;
}

BurnEvidence anyEvidence()
{
    BurnEvidence evidence;
    evidence.members = anyShares();
    evidence.actions = anyShares();
    evidence.routes = anyShares();
    std::array<std::int64_t, RatioSums::kSums> sums{};
    for (std::int64_t &sum : sums) sum = anyNumber();
    evidence.ratios = RatioSums::from(sums);
    evidence.plan = anyText();
    evidence.planVersion = *rc::gen::inRange(0, 100);
    evidence.seats = *rc::gen::inRange(1, 100);
    evidence.figures.revenue = {anyNumber()};
    evidence.figures.cost = {{anyNumber()}, *rc::gen::arbitrary<bool>()};
    evidence.figures.topMember = anyText();
    evidence.figures.premiumEntitlement = {*rc::gen::arbitrary<bool>(), 0};
    return evidence;
}

BurnEvidence oneMember()
{
    BurnEvidence evidence;
    evidence.members = {{u"ann"_s, 240, {usd("1.2"), true}}};
    return evidence;
}

}  // namespace

class TestBurnFlag : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void evidenceComesBackAsItWasFrozen()  // R5, R22
    {
        QVERIFY(rc::check("written and read", [] {
            const BurnEvidence evidence = anyEvidence();
            RC_ASSERT(burnEvidenceFromJson(burnEvidenceToJson(evidence)) == evidence);
        }));
    }

    void moneyIsDecimalTextAndNamesStay()
    {
        BurnEvidence evidence = oneMember();
        evidence.ratios.premiumUnits = 240;
        evidence.plan = u"team"_s;
        evidence.planVersion = 2;
        const QJsonObject json = QJsonDocument::fromJson(burnEvidenceToJson(evidence)).object();
        QCOMPARE(
            json[u"members"_s].toArray().first().toObject(),
            (QJsonObject{{u"key"_s, u"ann"_s}, {u"units"_s, 240}, {u"cost"_s, u"1.20"_s}, {u"estimated"_s, true}}));
        QCOMPARE(json[u"ratios"_s].toObject()[u"premium_units"_s].toInt(), 240);
        QCOMPARE(json[u"ratios"_s].toObject().size(), int{RatioSums::kSums});
        QCOMPARE(json[u"plan_version"_s].toInt(), 2);
        QCOMPARE(json[u"seats"_s].toInt(), 1);
    }

    void anythingElseIsNoEvidence_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("cut off") << "]"_ba
                                 << ""_ba;
        QTest::newRow("a member is missing") << "\"seats\""_ba
                                             << "\"seat\""_ba;
        QTest::newRow("money is a number") << "\"1.20\""_ba
                                           << "1.20"_ba;
        QTest::newRow("a count below 0") << "\"seats\":1"_ba
                                         << "\"seats\":-1"_ba;
        QTest::newRow("half a unit") << "\"units\":240"_ba
                                     << "\"units\":240.5"_ba;
        QTest::newRow("no figures") << "\"revenue\""_ba
                                    << "\"returns\""_ba;
    }
    void anythingElseIsNoEvidence()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const BurnEvidence evidence = oneMember();
        QByteArray json = burnEvidenceToJson(evidence);
        QVERIFY(burnEvidenceFromJson(json).has_value());
        QVERIFY(json.contains(from));
        json.replace(from, to);
        QVERIFY(!burnEvidenceFromJson(json).has_value());
    }
};

QTEST_GUILESS_MAIN(TestBurnFlag)
#include "tst_burnflag.moc"
