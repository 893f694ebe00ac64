// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitscene.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <map>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

struct AnEvent {
    Instant at;
    Instant arrived;
    QString workspace;
    QString member;
    QString action;
    QString route;
    QByteArray bucket;  // empty: no sheet maps it yet
    Status status = Status::Ok;
    std::int64_t units = 0;
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

// A ledger to which anything happens, and what the stories of its hits are to say, worked out from the events alone.
class AnyStories {
public:
    void step()
    {
        switch (*rc::gen::inRange(0, 10)) {
        case 0: credit(); break;
        case 1: mapLater(); break;
        case 2: approve(); break;
        case 3: changeAccount(); break;
        case 4:
        case 5:
            for (int i = *rc::gen::inRange(1, 4); i > 0; --i) hit();
            break;
        default:
            for (int i = *rc::gen::inRange(1, 12); i > 0; --i) event();
            store();
            break;
        }
    }

    void check()
    {
        for (int i = 1; i <= m_hits; ++i) {
            const QString id = QString::fromLatin1("h" + text(i));
            const Instant at{m_hitAt[id].us + *rc::gen::inRange(0, 40) * kMicrosPerDay};
            const auto story = m_scene.ledger().hitStory(id, at);
            if (!story) RC_FAIL(story.error().message.toStdString());
            checkStory(*story);
        }
    }

private:
    static rc::Gen<QByteArray> workspace() { return rc::gen::element("acme"_ba, "beta"_ba); }

    void applied(const QByteArray &json)
    {
        const auto made = m_scene.apply(json);
        if (!made) RC_FAIL(made.error().message.toStdString());
    }

    // Clocks may go back, arrivals do not.
    Instant setClock()
    {
        const Instant now = someInstant();
        Ledger &ledger = m_scene.ledger();
        ledger.actAs(ledger.info()->user, [now] { return now; });
        return now;
    }

    void event()
    {
        AnEvent e;
        e.at = someInstant();
        const QByteArray of = *workspace();
        const QByteArray member = *rc::gen::element(""_ba, "ann"_ba, "bob"_ba);
        const QByteArray route = *rc::gen::element(""_ba, "a"_ba, "b"_ba);
        e.bucket = *rc::gen::element(""_ba, "premium_sync"_ba, "premium_sync"_ba, "standard_sync"_ba);
        const QByteArray action = e.bucket.isEmpty() ? "later"_ba : *rc::gen::element("x"_ba, "deep"_ba);
        e.status = *rc::gen::element(Status::Ok, Status::Ok, Status::Failed);
        e.units = *rc::gen::inRange(0, 40);
        const QByteArray id = "e" + text(++m_ids);
        const std::string_view status = statusId(e.status);
        m_csv += id + ',' + formatInstant(e.at).toLatin1() + ',' + of + ',' + member + ',' + action + ',' + route +
                 ',' + e.bucket + ',' + QByteArray(status.data(), static_cast<qsizetype>(status.size())) + ',' +
                 text(e.units) + ",,,,,0.5,,,\n";
        e.workspace = QString::fromLatin1(of);
        e.member = QString::fromLatin1(member);
        e.action = QString::fromLatin1(action);
        e.route = QString::fromLatin1(route);
        if (e.units > 0 && !e.bucket.isEmpty()) m_credited.emplace(id, e);
        m_waiting.push_back(e);
    }

    void store()
    {
        m_arrived = std::max(m_arrived, setClock());
        m_scene.events(std::exchange(m_csv, {}));
        for (AnEvent &e : m_waiting) {
            e.arrived = m_arrived;
            m_events.push_back(e);
        }
        m_waiting.clear();
    }

    void credit()
    {
        if (m_credited.empty()) return;
        const auto [id, of] = *m_credited.begin();
        m_credited.erase(m_credited.begin());
        AnEvent e = of;
        e.at = someInstant();
        e.status = Status::Credit;
        e.units = -*rc::gen::inRange<std::int64_t>(1, of.units + 1);
        m_csv += 'c' + text(++m_ids) + ',' + formatInstant(e.at).toLatin1() + ',' + e.workspace.toLatin1() + ",," +
                 e.action.toLatin1() + ",,,credit," + text(e.units) + ",,,,,," + id + ",sue,why\n";
        m_waiting.push_back(e);
        store();
    }

    void mapLater()
    {
        if (m_mapped) return;
        applied(R"({"route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [
            {"action": "later", "bucket": "premium_sync", "route": "a"},
            {"action": "deep", "bucket": "premium_sync", "route": "a", "warn_percent": 40,
             "downgrade_to": {"route": "b", "bucket": "standard_sync"}}]}]})");
        m_mapped = true;
    }

    void approve()
    {
        setClock();
        Ledger &ledger = m_scene.ledger();
        const auto asked = ledger.requestOverage({.workspace = QString::fromLatin1(*workspace()),
                                                  .bucket = Bucket::PremiumSync,
                                                  .units = *rc::gen::inRange(1, 100),
                                                  .reason = u"launch"_s,
                                                  .requestedBy = u"sam"_s,
                                                  .cycleOf = std::nullopt});
        if (!asked) RC_FAIL(asked.error().message.toStdString());
        const auto decided = ledger.decideOverage({asked->id, OverageVerb::Approve, std::nullopt, u"yes"_s, {}});
        if (!decided) RC_FAIL(decided.error().message.toStdString());
        if (*rc::gen::arbitrary<bool>()) std::ignore = ledger.revokeOverage({asked->id, 1, u"too much"_s});
    }

    void changeAccount()
    {
        const QByteArray from = formatInstant(someInstant()).toLatin1();
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            applied(R"({"workspaces": [{"key": "acme", "plans": [{"plan": "team", "version": 1, "from": ")" + from +
                    R"("}]}]})");
            break;
        case 1:
            applied(R"({"workspaces": [{"key": "beta", "addons": [{"bucket": "premium_sync", "units": 50, "price":
                "20.00", "from": ")" +
                    from + R"(", "to": "2027-01-01T00:00:00Z"}]}]})");
            break;
        case 2:
            applied(R"({"workspaces": [{"key": "acme", "plans": [{"plan": "team", "version": 1, "from":
                "2026-01-01T00:00:00Z"}, {"plan": "small", "version": 1, "from": ")" +
                    from + R"("}]}]})");
            break;
        default:
            applied(R"({"workspaces": [{"key": "acme", "prepaid": [
                {"bucket": "premium_sync", "units": 30, "price": "5.00", "from": ")" +
                    from + R"(", "to": "2027-01-01T00:00:00Z"},
                {"bucket": "premium_sync", "units": 20, "price": "5.00", "from": ")" +
                    from + R"(", "to": "2026-04-01T00:00:00Z"}]}]})");
            break;
        }
    }

    void hit()
    {
        const QByteArray id = "h" + text(++m_hits);
        const Instant at = someInstant();
        const QByteArray member = *rc::gen::element("NULL"_ba, "'ann'"_ba);
        const QByteArray verdict = *rc::gen::element("warn"_ba, "confirm"_ba, "downgrade"_ba, "queue"_ba, "block"_ba);
        const QString problem = m_scene.sql(
            "INSERT INTO limit_hit (hit_id, occurred_at, workspace, member, action, bucket, verdict, units, used, "
            "entitlement) VALUES ('" +
            id + "', '" + formatInstant(at).toLatin1() + "', '" + *workspace() + "', " + member +
            ", 'deep', 'premium_sync', '" + verdict + "', " + text(*rc::gen::inRange(1, 50)) + ", " +
            text(*rc::gen::inRange(-10, 150)) + ", " + *rc::gen::element("NULL"_ba, "0"_ba, "100"_ba) + ")");
        if (!problem.isEmpty()) RC_FAIL(problem.toStdString());
        m_hitAt[QString::fromLatin1(id)] = at;
    }

    [[nodiscard]] bool isPremium(const AnEvent &e) const
    {
        return e.bucket == "premium_sync" || (e.bucket.isEmpty() && m_mapped);
    }

    // What a filter of a figure lets through, by what its fields say and nothing else.
    [[nodiscard]] bool passes(const HistoryFilter &filter, const AnEvent &e) const
    {
        RC_ASSERT(filter.kinds == kindBit(HistoryKind::Event));
        RC_ASSERT(filter.bucket == static_cast<std::int8_t>(Bucket::PremiumSync));
        return e.workspace == filter.workspace && isPremium(e) && (!filter.from || e.at >= *filter.from) &&
               (!filter.to || e.at < *filter.to) && (!filter.member || e.member == *filter.member) &&
               (!filter.action || e.action == *filter.action) && (!filter.route || e.route == *filter.route) &&
               (!filter.status || e.status == *filter.status) && (!filter.knownAfter || e.arrived > *filter.knownAfter);
    }

    [[nodiscard]] std::int64_t sumOf(const HistoryFilter &filter) const
    {
        std::int64_t sum = 0;
        for (const AnEvent &e : m_events) {
            if (passes(filter, e)) sum += e.units;
        }
        return sum;
    }

    void checkStory(const HitStory &story)
    {
        const Instant at = story.hit().at;
        const auto then = m_scene.ledger().workspace(story.hit().workspace, at);
        if (!then) RC_FAIL(then.error().message.toStdString());
        const BucketStanding &standing = then->standing.buckets[index(Bucket::PremiumSync)];
        RC_ASSERT(story.cycle == then->standing.cycle);
        RC_ASSERT(story.used == standing.used);
        RC_ASSERT(story.entitlement == standing.entitlement);
        RC_ASSERT(story.planVersion == then->standing.planVersion);

        std::int64_t entitled = 0;
        for (const EntitlementSource &source : story.sources) entitled += source.units.units;
        RC_ASSERT(entitled == story.entitlement.total().units);
        checkSums(story);
        checkWarning(story);
        checkFigures(story);
        checkWaterfalls(story);

        const Instant end{std::min(story.at.us, story.cycle.end.us - 1)};
        const auto now = m_scene.ledger().workspace(story.hit().workspace, end);
        RC_ASSERT(story.usedNow == now->standing.buckets[index(Bucket::PremiumSync)].used);
        RC_ASSERT(story.entitlementNow == now->standing.buckets[index(Bucket::PremiumSync)].entitlement);
    }

    void checkSums(const HitStory &story) const
    {
        const Instant at = story.hit().at;
        std::int64_t learntLater = 0;
        std::int64_t sameInstant = 0;
        std::int64_t credited = 0;
        std::int64_t creditedSince = 0;
        for (const AnEvent &e : m_events) {
            if (e.workspace != story.hit().workspace || !isPremium(e) || !story.cycle.contains(e.at)) continue;
            const bool before = e.at <= at;
            if (before && e.arrived > at) learntLater += e.units;
            if (e.at == at) sameInstant += e.units;
            if (e.status != Status::Credit) continue;
            if (before) credited -= e.units;
            if (!before && e.at <= story.at) creditedSince -= e.units;
        }
        RC_ASSERT(story.learntLater == learntLater);
        RC_ASSERT(story.sameInstant == sameInstant);
        RC_ASSERT(story.credited == credited);
        RC_ASSERT(story.creditedSince == creditedSince);
        for (const auto &shares : story.shares) {
            std::int64_t sum = 0;
            for (const HitShare &share : shares) sum += share.units;
            RC_ASSERT(sum == story.used);
            RC_ASSERT(std::ranges::is_sorted(shares, std::ranges::greater{}, &HitShare::units));
        }
    }

    // Instant by instant, with what the ledger answers of each.
    void checkWarning(const HitStory &story)
    {
        std::map<Instant, std::vector<AnEvent>> instants;
        for (const AnEvent &e : m_events) {
            if (e.workspace != story.hit().workspace || !isPremium(e)) continue;
            if (e.at >= story.cycle.start && e.at <= story.hit().at) instants[e.at].push_back(e);
        }
        std::int64_t used = 0;
        for (const auto &[at, events] : instants) {
            const auto then = m_scene.ledger().workspace(story.hit().workspace, at);
            const Amount total = then->standing.buckets[index(Bucket::PremiumSync)].entitlement.total();
            const AnEvent *reachedBy = nullptr;
            for (const AnEvent &e : events) {
                used += e.units;
                if (!reachedBy && e.units > 0 && reaches(used, story.warnPercent, total)) reachedBy = &e;
            }
            if (!reachedBy || !reaches(used, story.warnPercent, total)) continue;
            RC_ASSERT(story.warnedAt.has_value());
            RC_ASSERT(story.warnedAt->at == at);
            RC_ASSERT(story.warnedUsed == used);
            RC_ASSERT(story.warnedEntitlement == total);
            RC_ASSERT(story.warnedAction == reachedBy->action);
            RC_ASSERT(story.warnedMember == reachedBy->member);
            return;
        }
        RC_ASSERT(!story.warnedAt.has_value());
    }

    void checkFigures(const HitStory &story) const
    {
        for (const Audience audience : {Audience::Customer, Audience::Internal}) {
            for (const StorySentence &sentence : tellStory(story, audience, *rc::gen::arbitrary<bool>())) {
                RC_ASSERT(!sentence.text.isEmpty());
                RC_ASSERT(!sentence.text.contains(u'%') || sentence.text.contains(u" %"_s));
                for (const StoryFigure &figure : sentence.figures) RC_ASSERT(sumOf(figure.events) == figure.units);
            }
        }
    }

    void checkWaterfalls(const HitStory &story) const
    {
        using Kind = StoryWaterfall::Bar::Kind;
        for (const HitDimension by : {HitDimension::Action, HitDimension::Member, HitDimension::Route}) {
            for (const Audience audience : {Audience::Customer, Audience::Internal}) {
                std::int64_t reached = 0;
                for (const StoryWaterfall::Bar &bar : waterfallOf(story, by, audience).bars) {
                    if (bar.figure) RC_ASSERT(sumOf(bar.figure->events) == bar.to - bar.from);
                    if (bar.kind != Kind::Share && bar.kind != Kind::Rest) continue;
                    RC_ASSERT(bar.from == reached);
                    reached = bar.to;
                }
                RC_ASSERT(reached == story.used);
            }
        }
    }

    HitScene m_scene;
    QByteArray m_csv;
    int m_ids = 0;
    int m_hits = 0;
    bool m_mapped = false;
    Instant m_arrived;
    std::vector<AnEvent> m_waiting;  // in m_csv
    std::vector<AnEvent> m_events;
    std::map<QString, Instant> m_hitAt;
    std::map<QByteArray, AnEvent> m_credited;  // events that charged and are not credited yet
};

}  // namespace

class TestHitStoryLaw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensEveryFigureIsTheSumOfItsEvents()  // R1, R6, R7, R7a, R11, R16, R20
    {
        const bool held = rc::check([] {
            AnyStories any;
            const int steps = *rc::gen::inRange(1, 14);
            for (int i = 0; i < steps; ++i) any.step();
            any.check();
        });
        QVERIFY(held);
    }

    void theWarningIsFoundAmongManyEventsOfOneMoment()  // R16
    {
        constexpr int kEvents = 70'000;
        constexpr int kFree = 69'900;  // the first so many charge nothing
        HitScene scene;
        const Instant first = instant("2026-02-10T12:00:00Z");
        QByteArray lines;
        for (int i = 0; i < kEvents; ++i) {
            lines += 'e' + text(i) + ',' + formatInstant({first.us + i}).toLatin1() +
                     ",acme,ann,deep,a,premium_sync,ok," + (i < kFree ? '0' : '1') + ",,,,,,,,\n";
        }
        scene.events(lines);
        scene.hit("h1", "2026-02-10T13:00:00Z");
        const auto story = scene.ledger().hitStory(u"h1"_s, instant("2026-02-11T00:00:00Z"));
        if (!story) QFAIL(qPrintable(story.error().message));
        QCOMPARE(story->used, 100);
        QVERIFY(story->warnedAt.has_value());
        QCOMPARE(story->warnedAt->at.us, first.us + kFree + 69);
        QCOMPARE(story->warnedUsed, 70);
    }
};

QTEST_GUILESS_MAIN(TestHitStoryLaw)
#include "tst_hitstorylaw.moc"
