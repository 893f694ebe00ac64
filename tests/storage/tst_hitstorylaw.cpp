// SPDX-License-Identifier: GPL-3.0-or-later
#include "anyhits.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

// A ledger to which anything happens, and what the stories of its hits are to say, worked out from the events alone.
class AnyStories {
public:
    void step()
    {
        switch (*rc::gen::inRange(0, 10)) {
        case 0: m_any.credit(); break;
        case 1: m_any.mapLater(); break;
        case 2: m_any.approveOverage(); break;
        case 3: m_any.changeAccount(); break;
        case 4:
        case 5:
            for (int i = *rc::gen::inRange(1, 4); i > 0; --i) hit();
            break;
        default: m_any.addUse(); break;
        }
    }

    void check()
    {
        for (int i = 1; i <= m_hits; ++i) {
            const QString id = QString::fromLatin1("h" + decimal(i));
            const Instant at{m_hitAt[id].us + *rc::gen::inRange(0, 40) * kMicrosPerDay};
            const auto story = m_any.ledger().hitStory(id, at);
            if (!story) RC_FAIL(story.error().message.toStdString());
            checkStory(*story);
        }
    }

private:
    void hit()
    {
        const QByteArray id = "h" + decimal(++m_hits);
        const Instant at = someInstant();
        const QByteArray member = *rc::gen::element("NULL"_ba, "'ann'"_ba);
        const QByteArray verdict = *rc::gen::element("warn"_ba, "confirm"_ba, "downgrade"_ba, "queue"_ba, "block"_ba);
        const QString problem = m_any.scene().sql(
            "INSERT INTO limit_hit (hit_id, occurred_at, workspace, member, action, bucket, verdict, units, used, "
            "entitlement) VALUES ('" +
            id + "', '" + formatInstant(at).toLatin1() + "', '" + someWorkspace() + "', " + member +
            ", 'deep', 'premium_sync', '" + verdict + "', " + decimal(*rc::gen::inRange(1, 50)) + ", " +
            decimal(*rc::gen::inRange(-10, 150)) + ", " + *rc::gen::element("NULL"_ba, "0"_ba, "100"_ba) + ")");
        if (!problem.isEmpty()) RC_FAIL(problem.toStdString());
        m_hitAt[QString::fromLatin1(id)] = at;
    }

    // What a filter of a figure lets through, by what its fields say and nothing else.
    [[nodiscard]] bool passes(const HistoryFilter &filter, const AnEvent &e) const
    {
        RC_ASSERT(filter.kinds == kindBit(HistoryKind::Event));
        RC_ASSERT(filter.bucket == static_cast<std::int8_t>(Bucket::PremiumSync));
        return e.workspace == filter.workspace && m_any.isPremium(e) && (!filter.from || e.at >= *filter.from) &&
               (!filter.to || e.at < *filter.to) && (!filter.member || e.member == *filter.member) &&
               (!filter.action || e.action == *filter.action) && (!filter.route || e.route == *filter.route) &&
               (!filter.status || e.status == *filter.status) && (!filter.knownAfter || e.arrived > *filter.knownAfter);
    }

    [[nodiscard]] std::int64_t sumOf(const HistoryFilter &filter) const
    {
        std::int64_t sum = 0;
        for (const AnEvent &e : m_any.events()) {
            if (passes(filter, e)) sum += e.units;
        }
        return sum;
    }

    void checkStory(const HitStory &story)
    {
        const Instant at = story.hit().at;
        const auto then = m_any.ledger().workspace(story.hit().workspace, at);
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
        const auto now = m_any.ledger().workspace(story.hit().workspace, end);
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
        for (const AnEvent &e : m_any.events()) {
            if (e.workspace != story.hit().workspace || !m_any.isPremium(e) || !story.cycle.contains(e.at)) continue;
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
        for (const AnEvent &e : m_any.events()) {
            if (e.workspace != story.hit().workspace || !m_any.isPremium(e)) continue;
            if (e.at >= story.cycle.start && e.at <= story.hit().at) instants[e.at].push_back(e);
        }
        std::int64_t used = 0;
        for (const auto &[at, events] : instants) {
            const auto then = m_any.ledger().workspace(story.hit().workspace, at);
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

    AnyHits m_any;
    int m_hits = 0;
    std::map<QString, Instant> m_hitAt;
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
            lines += 'e' + decimal(i) + ',' + formatInstant({first.us + i}).toLatin1() +
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
