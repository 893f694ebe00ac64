// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hitscene.h"

#include "support/planscene.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace headroom::testing {

namespace {

constexpr std::int64_t kHour = 3'600'000'000;

CivilDate mondayBefore(Instant at)
{
    const CivilDate day = Zone().dayOf(at);
    return day - (day.toQDate().dayOfWeek() - 1);
}

CauseFigures figuresFor(HitCause cause)
{
    CauseFigures figures;
    figures.revenue = dollars(99);
    figures.cost = {cause == HitCause::NegativeMarginOrAbuse ? dollars(120) : dollars(40), true};
    figures.failedOrRetried = {cause == HitCause::InefficientWorkflow ? 24 : 4, 80};
    figures.cacheReuse = {300'000, 1'200'000};
    figures.activeMembers = 3;
    figures.dayUse = 60;
    figures.topMember = QStringLiteral("ada@acme.example");
    figures.topMemberUse = 31;
    figures.premiumEntitlement = {false, 300};
    if (cause == HitCause::InefficientWorkflow)
        figures.worstFailing =
            RatioSpot{QStringLiteral("research.deep"), QStringLiteral("premium-reasoning"), {20, 30}};
    return figures;
}

bool passes(const JudgedHit &hit, const HitFilter &filter)
{
    return (filter.workspace.isEmpty() || filter.workspace == hit.hit.workspace) &&
           (filter.plan.isEmpty() || filter.plan == hit.plan) &&
           (filter.action.isEmpty() || filter.action == hit.hit.action) &&
           (!filter.cause || *filter.cause == hit.cause()) && (!filter.bucket || *filter.bucket == hit.hit.bucket) &&
           (!filter.verdict || *filter.verdict == hit.hit.verdict) &&
           (!filter.cycleFirst || *filter.cycleFirst == hit.cycleFirst) &&
           (!filter.from || *filter.from <= hit.hit.at) && (!filter.to || hit.hit.at < *filter.to);
}

}  // namespace

Catalog hitCatalog()
{
    Catalog catalog = samplePlans();
    catalog.workspaces.resize(2);
    return catalog;
}

JudgedHit hitAt(const char *iso, const QString &workspace, HitCause cause, std::int64_t row)
{
    JudgedHit hit;
    hit.row = row;
    hit.hit.id = QStringLiteral("hit-%1").arg(row);
    hit.hit.at = instantOf(iso);
    hit.hit.workspace = workspace;
    hit.hit.member = QStringLiteral("ada@acme.example");
    hit.hit.action = QStringLiteral("research.deep");
    hit.hit.route = QStringLiteral("premium-reasoning");
    hit.hit.bucket = Bucket::PremiumSync;
    hit.hit.reasons = QByteArrayLiteral(R"([{"rule":"R18","text":"Premium actions: 300 of 300 are used.","data":{}}])");
    hit.hit.used = 288;
    hit.hit.entitlement = {false, 300};
    hit.workspaceName = workspace.toUpper();
    hit.plan = workspace == QStringLiteral("acme") ? QStringLiteral("team") : QStringLiteral("solo");
    hit.cycleFirst = CivilDate::of(2026, 3, 1);
    hit.figures = figuresFor(cause);
    hit.judged = judgeCause({}, hit.figures);
    return hit;
}

std::vector<JudgedHit> sampleHits(int count)
{
    constexpr std::array kVerdicts{Verdict::Block, Verdict::Warn, Verdict::Downgrade, Verdict::Queue, Verdict::Confirm};
    std::vector<JudgedHit> hits;
    for (int i = 0; i < count; ++i) {
        const auto nth = static_cast<std::size_t>(i);
        // Of six hits three are valuable, two inefficient and one is abuse.
        const HitCause cause = i % 6 < 3   ? HitCause::ValuableUse
                               : i % 6 < 5 ? HitCause::InefficientWorkflow
                                           : HitCause::NegativeMarginOrAbuse;
        JudgedHit hit = hitAt("2026-03-17T14:00:00Z", i % 2 == 0 ? QStringLiteral("acme") : QStringLiteral("beta"),
                              cause, count - i);
        hit.hit.at.us -= i * 6 * kHour;
        hit.hit.bucket = kBuckets[nth % 4];
        hit.hit.verdict = kVerdicts[nth % kVerdicts.size()];
        hit.hit.outcome = static_cast<HitOutcome>(i % 3);
        if (i == 2) {
            hit.overruled = HitCause::InefficientWorkflow;
            hit.overruledBy = QStringLiteral("pat");
        }
        hits.push_back(std::move(hit));
    }
    return hits;
}

HitsAnswer answerHits(const std::vector<JudgedHit> &hits, const HitFilter &filter, std::int64_t before)
{
    HitsAnswer answer;
    for (const JudgedHit &hit : hits) {
        if (!passes(hit, filter)) continue;
        ++answer.total;
        const bool room = answer.rows.size() < std::size_t{kHitsPage};
        if (room && (before == 0 || hit.row < before)) answer.rows.push_back(hit);
    }
    return answer;
}

HitCounts countHits(const std::vector<JudgedHit> &hits, Instant from, Instant to)
{
    std::map<std::tuple<std::int32_t, HitCause, Verdict, Bucket, QString>, std::pair<std::int64_t, std::set<QString>>>
        found;
    for (const JudgedHit &hit : hits) {
        if (hit.hit.at < from || hit.hit.at >= to) continue;
        auto &[count, workspaces] =
            found[{mondayBefore(hit.hit.at).days, hit.cause(), hit.hit.verdict, hit.hit.bucket, hit.plan}];
        ++count;
        workspaces.insert(hit.hit.workspace);
    }
    HitCounts counts;
    counts.from = from;
    counts.to = to;
    for (const auto &[kind, value] : found) {
        const auto &[week, cause, verdict, bucket, plan] = kind;
        counts.rows.push_back({CivilDate{week}, cause, verdict, bucket, plan, value.first,
                               static_cast<std::int64_t>(value.second.size())});
    }
    return counts;
}

ThresholdPreview samplePreview(const Thresholds &thresholds)
{
    const Cycle cycle = cycleAt({}, Zone(), instantOf("2026-03-17T14:00:00Z"));
    const BurnCrossing early{instantOf("2026-03-06T09:00:00Z"), 6, 240, 300};
    const BurnCrossing late{instantOf("2026-03-09T21:00:00Z"), 9, 270, 300};
    ThresholdPreview preview;
    preview.thresholds = thresholds;
    preview.flagsBefore = 14;
    preview.flagsAfter = 14;
    preview.flags = {{QStringLiteral("acme"), cycle, std::nullopt, early},
                     {QStringLiteral("beta"), cycle, early, std::nullopt},
                     {QStringLiteral("gone"), cycle, early, late}};
    preview.causesBefore = {30, 20, 10};
    preview.causesAfter = {34, 16, 10};
    preview.causesChanged = 4;
    return preview;
}

ProviderSignal signalAt(const char *iso, SignalKind kind, const QString &workspace)
{
    ProviderSignal signal;
    signal.at = instantOf(iso);
    signal.seq = signal.at.us;
    signal.kind = kind;
    signal.workspace = workspace;
    signal.pool = QStringLiteral("azure-swedencentral");
    signal.route = QStringLiteral("premium-reasoning");
    return signal;
}

}  // namespace headroom::testing
