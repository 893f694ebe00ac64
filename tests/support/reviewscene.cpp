// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reviewscene.h"

#include "support/workspacescene.h"

#include <algorithm>

namespace headroom::testing {

namespace {

constexpr std::int64_t kAllowance = 300;

RatioSums sampleRatios()
{
    RatioSums sums;
    sums.standardUnits = 900;
    sums.premiumUnits = 240;
    sums.syncCharged = 1'050;
    sums.inputTokens = 4'000'000;
    sums.outputTokens = 900'000;
    sums.failedOrRetried = 31;
    sums.finished = 1'060;
    return sums;
}

// Up to `last`, at that many units a day.
BurnCurve curveOf(const Cycle &cycle, int last, std::int64_t perDay)
{
    BurnCurve curve;
    curve.cycle = cycle;
    for (int day = 1; day <= last; ++day) {
        curve.used.push_back(perDay * day);
        curve.allowance.push_back({false, kAllowance});
    }
    return curve;
}

CycleResult resultOf(const Cycle &cycle, std::int64_t used, std::int64_t hits, bool finished)
{
    CycleResult result;
    result.cycle = cycle;
    result.finished = finished;
    result.used = used;
    result.entitlement = {false, kAllowance};
    result.revenue = Money{99'000'000'000};
    result.cost = {Money{used * 80'000'000}, false};
    result.margin = result.revenue - result.cost.amount;
    result.hits = hits;
    return result;
}

ReviewCase &begin(ReviewScene &scene, const QString &key, const QString &name)
{
    WorkspaceScene workspace = acmeScene();
    workspace.key = key;
    workspace.name = name;
    workspace.entitlements[index(Bucket::PremiumSync)] = {{false, kAllowance}, 0, 0, 0, false};
    ReviewCase &of = scene.cases.emplace_back();
    of.workspace = workspace.at(scene.now);
    const WorkspaceStanding &standing = of.workspace.standing;
    of.item.subject.workspace = key;
    of.item.subject.cycleFirst = standing.cycle.days.first;
    of.item.subject.bucket = Bucket::PremiumSync;
    of.item.workspaceName = name;
    of.item.plan = QStringLiteral("team");
    of.item.timeZone = standing.timeZone;
    of.item.cycle = standing.cycle;
    of.health.workspace = key;
    of.ratios = sampleRatios();
    of.figures.revenue = standing.revenue;
    of.figures.cost = {Money{19'200'000'000}, true};
    of.figures.failedOrRetried = of.ratios.fraction(Ratio::FailedOrRetried);
    of.figures.premiumEntitlement = {false, kAllowance};
    of.curves.push_back(curveOf(standing.cycle, standing.cycleDay, 40));
    CycleDays before = standing.cycle.days;
    for (int i = 0; i < 2; ++i) {
        before = previousCycle(standing.cycleRule, before);
        const Zone zone = Zone::named(standing.timeZone).value_or(Zone());
        of.curves.push_back(curveOf(cycleInZone(before, zone), before.length(), 7 + i));
    }
    of.during = resultOf(standing.cycle, 640, 14, false);
    return of;
}

}  // namespace

ReviewCase &ReviewScene::flag(const QString &key, const QString &name, int day)
{
    ReviewCase &of = begin(*this, key, name);
    ReviewItem &item = of.item;
    item.subject.kind = ReviewSubject::Kind::Flag;
    BurnFlag flag;
    flag.id = std::ssize(cases);
    flag.workspace = key;
    flag.workspaceName = name;
    flag.timeZone = item.timeZone;
    flag.cycle = item.cycle;
    flag.crossing.at = {item.cycle.start.us + (day - 1) * kMicrosPerDay + kMicrosPerDay / 2};
    flag.crossing.cycleDay = day;
    flag.crossing.used = 240;
    flag.crossing.allowance = kAllowance;
    flag.foundAt = {flag.crossing.at.us + kMicrosPerSecond};
    flag.evidence.plan = item.plan;
    flag.evidence.planVersion = 2;
    flag.evidence.members = {{QStringLiteral("ada@acme.example"), 180, {Money{14'400'000'000}, false}},
                             {QStringLiteral("linus@acme.example"), 60, {Money{4'800'000'000}, false}}};
    flag.evidence.actions = {{QStringLiteral("research.deep"), 240, {Money{19'200'000'000}, false}}};
    flag.evidence.routes = {{QStringLiteral("premium-reasoning"), 240, {Money{19'200'000'000}, false}}};
    flag.evidence.ratios = of.ratios;
    flag.evidence.figures = of.figures;
    item.first = item.last = flag.crossing.at;
    item.flag = flag;
    of.flagHistory = {flag};
    return of;
}

ReviewCase &ReviewScene::hits(const QString &key, const QString &name, int many, HitCause judged)
{
    ReviewCase &of = begin(*this, key, name);
    ReviewItem &item = of.item;
    item.subject.kind = ReviewSubject::Kind::Hits;
    item.subject.judged = item.judged = of.judged.cause = judged;
    if (judged == HitCause::InefficientWorkflow) {
        of.judged.clause = CauseClause::FailedOrRetried;
        of.figures.failedOrRetried = {240, 1'060};
        of.figures.worstFailing =
            RatioSpot{QStringLiteral("contract.review"), QStringLiteral("premium-reasoning"), {230, 600}};
    }
    item.hits = item.openHits = many;
    item.severest = Verdict::Block;
    item.first = {now.us - many * 3'600 * kMicrosPerSecond};
    item.last = {now.us - 3'600 * kMicrosPerSecond};
    for (int i = 0; i < many; ++i) {
        JudgedHit &hit = of.hits.emplace_back();
        hit.row = 100 + many - i;
        hit.hit.at = {now.us - (i + 1) * 3'600 * kMicrosPerSecond};
        hit.hit.workspace = key;
        hit.hit.action = QStringLiteral("contract.review");
        hit.hit.member = QStringLiteral("ada@acme.example");
        hit.hit.bucket = Bucket::PremiumSync;
        hit.hit.used = kAllowance;
        hit.hit.entitlement = {false, kAllowance};
        hit.hit.outcome = i % 2 == 0 ? HitOutcome::Abandoned : HitOutcome::Ran;
        hit.judged = of.judged;
        of.hitRows.insert(of.hitRows.begin(), hit.row);
    }
    return of;
}

ReviewCase *ReviewScene::find(const ReviewSubject &subject)
{
    const auto found = std::ranges::find(cases, subject, [](const ReviewCase &of) { return of.item.subject; });
    return found == cases.end() ? nullptr : &*found;
}

ReviewList ReviewScene::list() const
{
    ReviewList list;
    list.at = now;
    list.unjudged = unjudged;
    const auto rank = [](const ReviewItem &item) { return !item.open() ? 2 : item.flag ? 0 : 1; };
    for (const ReviewCase &of : cases) {
        list.items.push_back(of.item);
        if (rank(of.item) == 0) ++list.openFlags;
        if (rank(of.item) == 1) ++list.openHits;
    }
    std::ranges::stable_sort(list.items, {}, rank);
    return list;
}

Result<Review> ReviewScene::review(const NewReview &made, const QString &by)
{
    ReviewCase *of = find(made.subject);
    if (!of) return refused(QStringLiteral("There is nothing of that kind to review."));
    if (const auto why = objection(made)) return refused(*why);
    if (!of->reviews.empty() && of->reviews.back().id != made.latestSeen)
        return refused(QStringLiteral("%1 reviewed this meanwhile.").arg(of->reviews.back().by));
    Review review;
    review.id = ++reviews;
    review.subject = made.subject;
    review.judged = of->item.judged;
    review.overruled = made.overruled;
    for (const std::int64_t row : made.hits) review.hitsThrough = std::max(review.hitsThrough, row);
    review.outcome = made.outcome;
    review.note = made.note;
    review.latency = made.latency;
    review.value = made.value;
    review.followUp = made.followUp;
    review.by = by;
    review.at = now;
    of->reviews.push_back(review);
    of->item.review = review;
    of->item.openHits = std::ranges::count_if(
        of->hitRows, [&](std::int64_t row) { return std::ranges::find(made.hits, row) == made.hits.end(); });
    return review;
}

PlanPeers ReviewScene::peers() const
{
    PlanPeers peers;
    peers.plan = QStringLiteral("team");
    peers.bucket = Bucket::PremiumSync;
    peers.accounts = 12;
    for (int day = 1; day <= 31; ++day) peers.medianPercent.push_back(day * 260);
    peers.medianRatios[static_cast<std::size_t>(Ratio::PremiumShare)] = Fraction{1, 10};
    peers.medianMargin = Money{41'000'000'000};
    return peers;
}

void ReviewScene::playOn(FakeLedger &ledger)
{
    ledger.reviews = [this](Instant) { return list(); };
    ledger.reviewCase = [this](const ReviewSubject &subject, Instant) -> Result<ReviewCase> {
        if (const ReviewCase *of = find(subject)) return *of;
        return refused(QStringLiteral("There is nothing to review under “%1”.").arg(subject.toString()));
    };
    ledger.planPeers = [this](const QString &, Bucket, Instant) { return peers(); };
    ledger.review = [this](const NewReview &made) { return review(made, person); };
    ledger.setAccountHealth = [this](const AccountHealth &health) -> Result<void> {
        for (ReviewCase &of : cases)
            if (of.item.subject.workspace == health.workspace) of.health = health;
        return {};
    };
}

ReviewScene reviewScene()
{
    ReviewScene scene;
    scene.now = parseInstant("2026-03-17T14:30:00Z").at;
    scene.flag(QStringLiteral("acme"), QStringLiteral("Acme Corporation"), 6);
    scene.flag(QStringLiteral("borealis"), QStringLiteral("Borealis Research"), 8);
    scene.hits(QStringLiteral("cobalt"), QStringLiteral("Cobalt Insurance"), 5, HitCause::InefficientWorkflow);
    scene.hits(QStringLiteral("dune"), QStringLiteral("Dune Logistics"), 3, HitCause::ValuableUse);
    ReviewCase &done = scene.flag(QStringLiteral("elm"), QStringLiteral("Elm Health"), 4);
    NewReview review;
    review.subject = done.item.subject;
    review.outcome = ReviewOutcome::SellAddon;
    review.note = QStringLiteral("They asked for it themselves.");
    review.followUp = CivilDate::of(2026, 4, 10);
    static_cast<void>(scene.review(review, QStringLiteral("marta")));
    return scene;
}

}  // namespace headroom::testing
