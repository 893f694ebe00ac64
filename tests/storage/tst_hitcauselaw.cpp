// SPDX-License-Identifier: GPL-3.0-or-later
#include "anyhits.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

// A ledger to which anything happens, and what its hits are to be judged on, worked out from the events alone.
class AnyCauses {
public:
    void step()
    {
        switch (*rc::gen::inRange(0, 12)) {
        case 0: m_any.credit(); break;
        case 1: m_any.mapLater(); break;
        case 2: m_any.approveOverage(); break;
        case 3: m_any.changeAccount(); break;
        case 4:
            m_any.apply(R"({"settings": {"causes": {"failed_percent": )" + decimal(*rc::gen::inRange(1, 101)) +
                        R"(, "cache_percent": )" + decimal(*rc::gen::inRange(1, 101)) + R"(, "repeated_tokens": )" +
                        decimal(*rc::gen::inRange(1, 500)) + R"(, "member_percent": )" +
                        decimal(*rc::gen::inRange(51, 101)) + R"(, "member_use_percent": )" +
                        decimal(*rc::gen::inRange(1, 101)) + "}}}");
            break;
        case 5: m_any.scene().judged(); break;  // settles what is due so far
        case 6:
        case 7:
            for (int i = *rc::gen::inRange(1, 5); i > 0; --i) hit();
            break;
        default: m_any.addUse(); break;
        }
    }

    void check()
    {
        const CauseRule rule = causeRule(m_any.ledger().catalog()->settings);
        const std::vector<JudgedHit> hits = m_any.scene().judged();
        RC_ASSERT(hits.size() == static_cast<std::size_t>(m_hits));
        for (const JudgedHit &hit : hits) checkHit(rule, hit);
        RC_ASSERT(m_any.scene().problems().toStdString() == "");
    }

private:
    void hit() { m_any.scene().hit("h" + decimal(++m_hits), someTime(), someWorkspace()); }

    // What R28 says, figure by figure. Money and entitlement are those that the ledger answers of the workspace.
    void checkHit(const CauseRule &rule, const JudgedHit &judged)
    {
        const Instant at = judged.hit.at;
        const auto answer = m_any.ledger().workspace(judged.hit.workspace, at);
        if (!answer) RC_FAIL(answer.error().message.toStdString());
        const WorkspaceStanding &standing = answer->standing;
        CauseFigures figures;
        figures.revenue = standing.revenue;
        figures.cost = standing.cost;
        figures.premiumEntitlement = standing.buckets[index(Bucket::PremiumSync)].entitlement.total();

        std::set<QString> active;
        std::map<QString, std::int64_t> byMember;
        std::map<std::pair<QString, QString>, Fraction> failing;
        std::map<std::pair<QString, QString>, Fraction> caching;
        for (const AnEvent &e : m_any.events()) {
            if (e.workspace != judged.hit.workspace || e.at < standing.cycle.start || e.at > at) continue;
            if (!e.member.isEmpty() && e.status != Status::Credit) active.insert(e.member);
            if (e.status == Status::Ok || e.status == Status::Failed) {
                const bool bad = e.status == Status::Failed || e.retries > 0;
                addTo(figures.failedOrRetried, bad, 1);
                addTo(failing[{e.action, e.route}], bad, 1);
            }
            if (e.bucket == "long_context" && e.repeated && e.cached) {
                addTo(figures.cacheReuse, *e.cached, *e.repeated);
                addTo(caching[{e.action, e.route}], *e.cached, *e.repeated);
            }
            if (m_any.isPremium(e) && e.at.us > at.us - 24 * 3'600 * kMicrosPerSecond) {
                figures.dayUse += e.units;
                if (!e.member.isEmpty()) byMember[e.member] += e.units;
            }
        }
        figures.activeMembers = static_cast<int>(active.size());
        for (const auto &[member, units] : byMember) figures.topMemberUse = std::max(figures.topMemberUse, units);
        RC_ASSERT(judged.figures.topMember.isEmpty() == (figures.topMemberUse == 0));
        if (figures.topMemberUse > 0) RC_ASSERT(byMember[judged.figures.topMember] == figures.topMemberUse);
        figures.topMember = judged.figures.topMember;
        figures.worstFailing =
            checkedSpot(judged.figures.worstFailing, failing, [](const Fraction &f) { return f.numerator; });
        figures.worstCaching = checkedSpot(judged.figures.worstCaching, caching,
                                           [](const Fraction &f) { return f.denominator - f.numerator; });
        if (judged.figures != figures) {
            RC_FAIL((judged.hit.id + u": "_s + QString::fromUtf8(causeFiguresToJson(judged.figures)) + u" is not "_s +
                     QString::fromUtf8(causeFiguresToJson(figures)))
                        .toStdString());
        }
        RC_ASSERT(judged.judged == judgeCause(rule, figures));
        RC_ASSERT(judged.cycleFirst == standing.cycle.days.first);
        RC_ASSERT(judged.plan == standing.planKey);
    }

    static void addTo(Fraction &sum, std::int64_t numerator, std::int64_t denominator)
    {
        sum.numerator += numerator;
        sum.denominator += denominator;
    }

    // The worst of all spots, whichever of equal ones the ledger named.
    template<typename Measure>
    static std::optional<RatioSpot> checkedSpot(const std::optional<RatioSpot> &named,
                                                const std::map<std::pair<QString, QString>, Fraction> &spots,
                                                Measure measure)
    {
        std::int64_t most = 0;
        for (const auto &[spot, fraction] : spots) most = std::max(most, measure(fraction));
        if (most == 0) return std::nullopt;
        if (!named) RC_FAIL("no spot is named");
        const auto found = spots.find({named->action, named->route});
        if (found == spots.end() || measure(found->second) != most) RC_FAIL("not the worst spot");
        return RatioSpot{named->action, named->route, found->second};
    }

    AnyHits m_any;
    int m_hits = 0;
};

}  // namespace

class TestHitCauseLaw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensEveryHitIsJudgedByTheRules()  // R28
    {
        const bool held = rc::check([] {
            AnyCauses any;
            const int steps = *rc::gen::inRange(1, 14);
            for (int i = 0; i < steps; ++i) any.step();
            any.check();
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestHitCauseLaw)
#include "tst_hitcauselaw.moc"
