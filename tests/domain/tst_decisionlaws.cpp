// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisionrequest.h"

#include "plans.h"

#include <limits>
#include <random>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

// Small figures, so that borders are hit, and the ends of what a ledger holds.
rc::Gen<std::int64_t> anyFigure()
{
    return rc::gen::weightedOneOf<std::int64_t>(
        {{6, rc::gen::inRange<std::int64_t>(0, 40)},
         {3, rc::gen::inRange<std::int64_t>(-20, 400)},
         {1, rc::gen::inRange<std::int64_t>(-kMax, kMax)},
         {1, rc::gen::elementOf(std::vector<std::int64_t>{kMax, -kMax, std::numeric_limits<std::int64_t>::min()})}});
}

rc::Gen<std::int64_t> anyAmount()
{
    return rc::gen::weightedOneOf<std::int64_t>({{6, rc::gen::inRange<std::int64_t>(0, 60)},
                                                 {1, rc::gen::inRange<std::int64_t>(0, kMax)},
                                                 {1, rc::gen::just(kMax)}});
}

template<typename T>
std::optional<T> maybe(const rc::Gen<T> &gen)
{
    return *rc::gen::arbitrary<bool>() ? std::optional<T>(*gen) : std::nullopt;
}

// Any decision, with the limit that it points to.
struct Anything {
    BucketLimit limit;
    DecisionInput input;

    Anything()
    {
        const auto bucket = rc::gen::elementOf(std::vector<Bucket>(kBuckets.begin(), kBuckets.end()));
        input.action.bucket = *rc::gen::weightedOneOf<Bucket>({{3, rc::gen::just(kPremium)}, {1, bucket}});
        input.action.warnPercent = maybe(rc::gen::inRange(1, 101));
        if (*rc::gen::arbitrary<bool>()) input.action.downgradeTo = DowngradeTarget{QStringLiteral("mini"), *bucket};
        limit.warnPercent = maybe(rc::gen::inRange(1, 101));
        limit.confirmPercent = maybe(rc::gen::inRange(1, 101));
        limit.atLimit = maybe(rc::gen::element(AtLimit::Block, AtLimit::Queue));
        limit.memberDailyCap = maybe(anyAmount());
        for (BucketRoom &room : input.rooms) {
            room.used = *anyFigure();
            if (*rc::gen::inRange(0, 8) == 0) {
                room.entitlement.base = {true, 0};
            } else {
                room.entitlement = {{false, *anyAmount()}, *anyAmount(), *anyAmount(), *anyAmount()};
            }
        }
        input.units = *rc::gen::weightedOneOf<std::int64_t>(
            {{6, rc::gen::inRange<std::int64_t>(1, 12)}, {1, rc::gen::inRange<std::int64_t>(1, kMax)}});
        input.confirmed = *rc::gen::arbitrary<bool>();
        input.memberUsedToday = maybe(anyFigure());
    }

    Decision decide()
    {
        input.limit = m_hasLimit ? &limit : nullptr;
        return headroom::decide(input);
    }

private:
    bool m_hasLimit = *rc::gen::weightedElement<bool>({{9, true}, {1, false}});
};

std::int64_t plus(std::int64_t value, std::int64_t more)
{
    std::int64_t sum = 0;
    return __builtin_add_overflow(value, more, &sum) ? kMax : sum;
}

template<typename Property>
void holds(Property property)
{
    QVERIFY(rc::check(property));
}

}  // namespace

class TestDecisionLaws : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moreUseNeverMakesAVerdictMilder()
    {
        holds([] {
            Anything any;
            const Verdict before = any.decide().verdict;
            const std::int64_t more = *anyAmount();
            const auto bucket = *rc::gen::elementOf(std::vector<Bucket>(kBuckets.begin(), kBuckets.end()));
            std::int64_t &used = any.input.rooms[index(bucket)].used;
            used = plus(used, more);
            // What a member used is part of what the workspace did.
            if (bucket == kPremium && any.input.memberUsedToday && *rc::gen::arbitrary<bool>()) {
                any.input.memberUsedToday = plus(*any.input.memberUsedToday, more);
            }
            RC_ASSERT(any.decide().verdict >= before);
        });
    }

    void aRaisedAllowanceNeverMakesAVerdictSeverer()
    {
        holds([] {
            Anything any;
            const Verdict before = any.decide().verdict;
            const auto bucket = *rc::gen::elementOf(std::vector<Bucket>(kBuckets.begin(), kBuckets.end()));
            Entitlement &entitlement = any.input.rooms[index(bucket)].entitlement;
            const std::int64_t more = *anyAmount();
            switch (*rc::gen::inRange(0, 5)) {
            case 0: entitlement.base.units = entitlement.base.unlimited ? 0 : plus(entitlement.base.units, more); break;
            case 1: entitlement.addon = plus(entitlement.addon, more); break;
            case 2: entitlement.prepaid = plus(entitlement.prepaid, more); break;
            case 3: entitlement.approved = plus(entitlement.approved, more); break;
            default: entitlement.base = {true, 0}; break;
            }
            RC_ASSERT(any.decide().verdict <= before);
        });
    }

    void moreUnitsNeverMakeAVerdictMilder()
    {
        holds([] {
            Anything any;
            const Verdict before = any.decide().verdict;
            any.input.units = plus(any.input.units, *anyAmount());
            RC_ASSERT(any.decide().verdict >= before);
        });
    }

    void confirmingNeverMakesAVerdictSeverer()
    {
        holds([] {
            Anything any;
            any.input.confirmed = false;
            const Decision asked = any.decide();
            any.input.confirmed = true;
            const Decision confirmed = any.decide();
            RC_ASSERT(confirmed.verdict <= asked.verdict);
            RC_ASSERT(confirmed.verdict != Verdict::Confirm);
            RC_ASSERT(confirmed.reasons == asked.reasons);
        });
    }

    void reasonsExplainTheVerdict()
    {
        holds([] {
            const Decision decision = Anything().decide();
            using Kind = DecisionReason::Kind;
            for (std::size_t i = 1; i < decision.reasons.size(); ++i) {
                RC_ASSERT(decision.reasons[i - 1].kind < decision.reasons[i].kind);
            }
            const bool limited = std::any_of(decision.reasons.begin(), decision.reasons.end(), [](const auto &reason) {
                return reason.kind == Kind::OverLimit || reason.kind == Kind::MemberCap;
            });
            RC_ASSERT(limited == (decision.verdict >= Verdict::Downgrade));
            RC_ASSERT(decision.downgradeTo.has_value() == (decision.verdict == Verdict::Downgrade));
        });
    }

    // The lists of a workspace and of the catalog in any order give the same decision. (Of two assignments of one
    // instant the later in the list holds: that order has a meaning, so instants differ here.)
    void theOrderOfTheCatalogMeansNothing()
    {
        holds([] {
            Catalog catalog = twoVersions();
            catalog.plans.push_back({QStringLiteral("solo"), {}, {PlanVersion{}}});
            const auto day = [](int n) { return Instant{at("2026-01-01T00:00:00Z").us + n * kMicrosPerDay}; };
            const auto grants = [&] {
                std::vector<Grant> list;
                const int count = *rc::gen::inRange(0, 6);
                for (int i = 0; i < count; ++i) {
                    // Few days, so that packs begin and end together.
                    const int from = *rc::gen::inRange(0, 5) * 20;
                    const int length = *rc::gen::element(10, 45, 100);
                    list.push_back({*rc::gen::element(kPremium, Bucket::StandardSync),
                                    *rc::gen::inRange<std::int64_t>(0, 300),
                                    {},
                                    day(from),
                                    day(from + length)});
                }
                return list;
            };
            Workspace workspace = onTeam();
            workspace.addons = grants();
            workspace.prepaid = grants();
            workspace.plans = {team(1, "2026-01-01T00:00:00Z"),
                               team(2, "2026-03-10T00:00:00Z"),
                               {QStringLiteral("solo"), 1, day(100)}};
            for (const char *key : {"premium", "mini"}) {
                Route route;
                route.key = QString::fromLatin1(key);
                catalog.routes.push_back(route);
            }
            SheetAction deep;
            deep.action = QStringLiteral("deep");
            deep.bucket = kPremium;
            deep.route = QStringLiteral("premium");
            SheetAction cheap = deep;
            deep.downgradeTo = DowngradeTarget{QStringLiteral("mini"), Bucket::StandardSync};
            cheap.bucket = Bucket::StandardSync;
            SheetAction reply = cheap;
            reply.action = QStringLiteral("reply");
            catalog.routeSheets = {
                {1, day(0), {deep, reply}}, {2, day(60), {cheap}}, {3, day(60), {reply, deep}}, {4, day(200), {}}};
            catalog.workspaces = {workspace, Workspace{}};

            DecisionRequest request;
            request.workspace = workspace.key;
            request.action = QStringLiteral("deep");
            request.units = *rc::gen::inRange<std::int64_t>(1, 40);
            request.at = Instant{day(*rc::gen::inRange(0, 140)).us + *rc::gen::inRange<std::int64_t>(0, 1'000'000)};
            WorkspaceUse use;
            for (std::int64_t &used : use.used) used = *rc::gen::inRange<std::int64_t>(0, 400);
            const Cycle cycle = cycleAt(workspace.cycleRule(), Zone(), request.at);
            for (const Cycle &past : prepaidHistory(workspace, Zone(), cycle)) {
                CycleUse one{past, {}};
                for (std::int64_t &used : one.used) used = *rc::gen::inRange<std::int64_t>(0, 700);
                use.history.push_back(one);
            }

            Catalog shuffled = catalog;
            std::mt19937 random(*rc::gen::arbitrary<std::uint32_t>());
            const auto shuffle = [&random](auto &list) { std::shuffle(list.begin(), list.end(), random); };
            shuffle(shuffled.plans);
            shuffle(shuffled.plans[0].versions);
            shuffle(shuffled.plans[1].versions);
            shuffle(shuffled.routes);
            shuffle(shuffled.routeSheets);
            for (RouteSheet &sheet : shuffled.routeSheets) shuffle(sheet.actions);
            shuffle(shuffled.workspaces);
            for (Workspace &one : shuffled.workspaces) {
                if (one.plans) shuffle(*one.plans);
                if (one.addons) shuffle(*one.addons);
                if (one.prepaid) shuffle(*one.prepaid);
            }
            RC_ASSERT(decide(*decisionInput(catalog, request, use)) == decide(*decisionInput(shuffled, request, use)));
        });
    }
};

QTEST_GUILESS_MAIN(TestDecisionLaws)
#include "tst_decisionlaws.moc"
