// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitscene.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

struct AnEvent {
    Instant at;
    QString workspace;
    QString member;
    QString action;
    QString route;
    QByteArray bucket;  // empty: no sheet maps it yet
    bool credit = false;
    QByteArray status;
    std::int64_t units = 0;
    int retries = 0;
    std::optional<std::int64_t> repeated;
    std::optional<std::int64_t> cached;
};

Instant someInstant()
{
    // Coarse, so that events and hits fall on one instant and on midnights; two to three cycles.
    return {instant("2026-02-20T00:00:00Z").us + *rc::gen::inRange(0, 30 * 8) * 3 * 3'600 * kMicrosPerSecond};
}

QByteArray text(std::int64_t number)
{
    return QByteArray::number(qlonglong{number});
}

// A ledger to which anything happens, and what its hits are to be judged on, worked out from the events alone.
class AnyHits {
public:
    void step()
    {
        switch (*rc::gen::inRange(0, 12)) {
        case 0: credit(); break;
        case 1: mapLater(); break;
        case 2: approve(); break;
        case 3: changeAccount(); break;
        case 4:
            applied(R"({"settings": {"causes": {"failed_percent": )" + text(*rc::gen::inRange(1, 101)) +
                    R"(, "cache_percent": )" + text(*rc::gen::inRange(1, 101)) + R"(, "repeated_tokens": )" +
                    text(*rc::gen::inRange(1, 500)) + R"(, "member_percent": )" + text(*rc::gen::inRange(51, 101)) +
                    R"(, "member_use_percent": )" + text(*rc::gen::inRange(1, 101)) + "}}}");
            break;
        case 5: m_scene.judged(); break;  // settles what is due so far
        case 6:
        case 7:
            for (int i = *rc::gen::inRange(1, 5); i > 0; --i) hit();
            break;
        default:
            for (int i = *rc::gen::inRange(1, 12); i > 0; --i) event();
            store();
            break;
        }
    }

    void check()
    {
        const CauseRule rule = causeRule(m_scene.ledger().catalog()->settings);
        const std::vector<JudgedHit> hits = m_scene.judged();
        RC_ASSERT(hits.size() == static_cast<std::size_t>(m_hits));
        for (const JudgedHit &hit : hits) checkHit(rule, hit);
        RC_ASSERT(m_scene.problems().toStdString() == "");
    }

private:
    static rc::Gen<QByteArray> workspace() { return rc::gen::element("acme"_ba, "beta"_ba); }

    void applied(const QByteArray &json)
    {
        const auto made = m_scene.apply(json);
        if (!made) RC_FAIL(made.error().message.toStdString());
    }

    void event()
    {
        AnEvent e;
        e.at = someInstant();
        const QByteArray of = *workspace();
        const QByteArray member = *rc::gen::element(""_ba, "ann"_ba, "bob"_ba);
        const QByteArray route = *rc::gen::element(""_ba, "a"_ba, "b"_ba);
        e.bucket = *rc::gen::element(""_ba, "premium_sync"_ba, "premium_sync"_ba, "long_context"_ba);
        const QByteArray action = e.bucket.isEmpty() ? "later"_ba : *rc::gen::element("x"_ba, "y"_ba);
        e.status = *rc::gen::element("ok"_ba, "ok"_ba, "failed"_ba, "blocked"_ba);
        e.units = *rc::gen::inRange(0, 40);
        e.retries = *rc::gen::inRange(0, 2);
        const std::int64_t input = *rc::gen::inRange(0, 400);
        if (*rc::gen::inRange(0, 3) > 0) e.repeated = *rc::gen::inRange<std::int64_t>(0, input + 1);
        if (e.repeated && *rc::gen::inRange(0, 3) > 0) e.cached = *rc::gen::inRange<std::int64_t>(0, *e.repeated + 1);
        const QByteArray cost = *rc::gen::element(""_ba, "0"_ba, "0.5"_ba, "40"_ba);
        const QByteArray id = "e" + text(++m_ids);
        m_csv += id + ',' + formatInstant(e.at).toLatin1() + ',' + of + ',' + member + ',' + action + ',' + route +
                 ',' + e.bucket + ',' + e.status + ',' + text(e.units) + ',' + text(e.retries) + ',' + text(input) +
                 ',' + (e.repeated ? text(*e.repeated) : ""_ba) + ',' + (e.cached ? text(*e.cached) : ""_ba) + ',' +
                 cost + ",,,\n";
        e.workspace = QString::fromLatin1(of);
        e.member = QString::fromLatin1(member);
        e.action = QString::fromLatin1(action);
        e.route = QString::fromLatin1(route);
        if (e.units > 0 && !e.bucket.isEmpty()) m_credited.emplace(id, e);
        m_events.push_back(e);
    }

    void store() { m_scene.events(std::exchange(m_csv, {})); }

    void credit()
    {
        if (m_credited.empty()) return;
        const auto [id, of] = *m_credited.begin();
        m_credited.erase(m_credited.begin());
        AnEvent e = of;
        e.at = someInstant();
        e.credit = true;
        e.status = "credit";
        e.units = -*rc::gen::inRange<std::int64_t>(1, of.units + 1);
        e.retries = 0;
        e.repeated.reset();
        e.cached.reset();
        e.route.clear();
        m_csv += 'c' + text(++m_ids) + ',' + formatInstant(e.at).toLatin1() + ',' + e.workspace.toLatin1() + ",," +
                 e.action.toLatin1() + ",,,credit," + text(e.units) + ",,,,,-0.25," + id + ",sue,why\n";
        m_events.push_back(e);
        store();
    }

    void mapLater()
    {
        if (m_mapped) return;
        applied(R"({"route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [
            {"action": "later", "bucket": "premium_sync", "route": "a"}]}]})");
        m_mapped = true;
    }

    void approve()
    {
        Ledger &ledger = m_scene.ledger();
        const Instant now = someInstant();
        ledger.actAs(ledger.info()->user, [now] { return now; });
        const auto asked = ledger.requestOverage({.workspace = QString::fromLatin1(*workspace()),
                                                  .bucket = Bucket::PremiumSync,
                                                  .units = *rc::gen::inRange(1, 100),
                                                  .reason = u"launch"_s,
                                                  .requestedBy = u"sam"_s,
                                                  .cycleOf = std::nullopt});
        if (!asked) RC_FAIL(asked.error().message.toStdString());
        const auto decided = ledger.decideOverage({asked->id, OverageVerb::Approve, std::nullopt, u"yes"_s, {}});
        if (!decided) RC_FAIL(decided.error().message.toStdString());
    }

    void changeAccount()
    {
        const QByteArray from = formatInstant(someInstant()).toLatin1();
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            applied(R"({"workspaces": [{"key": "acme", "plans": [{"plan": "team", "version": 1, "from":
                "2026-01-01T00:00:00Z"}, {"plan": "small", "version": 1, "from": ")" +
                    from + R"("}]}]})");
            break;
        case 1:
            applied(R"({"workspaces": [{"key": "beta", "addons": [{"bucket": "premium_sync", "units": 50, "price":
                "20.00", "from": ")" +
                    from + R"(", "to": "2027-01-01T00:00:00Z"}]}]})");
            break;
        case 2:
            applied(R"({"routes": [{"key": "a", "prices": [{"from": "2026-01-01T00:00:00Z", "input_per_mtok": ")" +
                    text(*rc::gen::inRange(0, 300'000)) + R"(", "output_per_mtok": "1.00"}]}]})");
            break;
        default:
            applied(R"({"workspaces": [{"key": "acme", "time_zone": "Asia/Kathmandu", "prepaid": [{"bucket":
                "premium_sync", "units": 30, "price": "5.00", "from": ")" +
                    from + R"(", "to": "2027-01-01T00:00:00Z"}]}]})");
            break;
        }
    }

    void hit() { m_scene.hit("h" + text(++m_hits), formatInstant(someInstant()).toLatin1(), *workspace()); }

    // What R28 says, figure by figure. Money and entitlement are those that the ledger answers of the workspace.
    void checkHit(const CauseRule &rule, const JudgedHit &judged)
    {
        const Instant at = judged.hit.at;
        const auto answer = m_scene.ledger().workspace(judged.hit.workspace, at);
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
        for (const AnEvent &e : m_events) {
            if (e.workspace != judged.hit.workspace || e.at < standing.cycle.start || e.at > at) continue;
            const bool later = e.bucket.isEmpty() && m_mapped;
            if (!e.member.isEmpty() && !e.credit) active.insert(e.member);
            if (e.status == "ok" || e.status == "failed") {
                const bool bad = e.status == "failed" || e.retries > 0;
                addTo(figures.failedOrRetried, bad, 1);
                addTo(failing[{e.action, e.route}], bad, 1);
            }
            if (e.bucket == "long_context" && e.repeated && e.cached) {
                addTo(figures.cacheReuse, *e.cached, *e.repeated);
                addTo(caching[{e.action, e.route}], *e.cached, *e.repeated);
            }
            if ((e.bucket == "premium_sync" || later) && e.at.us > at.us - 24 * 3'600 * kMicrosPerSecond) {
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

    HitScene m_scene;
    QByteArray m_csv;
    int m_ids = 0;
    int m_hits = 0;
    bool m_mapped = false;
    std::vector<AnEvent> m_events;
    std::map<QByteArray, AnEvent> m_credited;  // events that charged and are not credited yet
};

}  // namespace

class TestHitCauseLaw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensEveryHitIsJudgedByTheRules()  // R28
    {
        const bool held = rc::check([] {
            AnyHits any;
            const int steps = *rc::gen::inRange(1, 14);
            for (int i = 0; i < steps; ++i) any.step();
            any.check();
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestHitCauseLaw)
#include "tst_hitcauselaw.moc"
