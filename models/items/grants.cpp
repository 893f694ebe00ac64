// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/grants.h"

#include "domain/wide.h"
#include "items/displaytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace headroom {

namespace {

struct Grants {
    Q_DECLARE_TR_FUNCTIONS(Grants)
};

GrantState stateAt(Instant from, Instant to, Instant at)
{
    if (at < from) return GrantState::ToCome;
    return at < to ? GrantState::Running : GrantState::Ended;
}

// Units of the packs in force that the cycle so far has not drawn (R11: after base and add-ons).
std::int64_t prepaidLeft(const BucketStanding &standing)
{
    const Entitlement &entitlement = standing.entitlement;
    if (entitlement.base.unlimited) return entitlement.prepaid;
    const Wide beyond = Wide{standing.used} - entitlement.base.units - entitlement.addon;
    return clamped(entitlement.prepaid - std::clamp(beyond, Wide{0}, Wide{entitlement.prepaid}));
}

template<typename Dated>
GrantRow rowOf(GrantKind kind, std::size_t place, const Dated &dated, std::int64_t units, Instant at)
{
    GrantRow row;
    row.kind = kind;
    row.state = stateAt(dated.from, dated.to, at);
    row.place = place;
    row.units = units;
    if (row.state == GrantState::Running) row.counted = units;
    row.price = dated.price;
    row.from = dated.from;
    row.to = dated.to;
    return row;
}

void addGrants(std::vector<GrantRow> &rows, GrantKind kind, const std::optional<std::vector<Grant>> &grants, Instant at)
{
    if (!grants) return;
    for (std::size_t i = 0; i < grants->size(); ++i) {
        rows.push_back(rowOf(kind, i, (*grants)[i], (*grants)[i].units, at));
        rows.back().bucket = (*grants)[i].bucket;
    }
}

void addWorkflows(std::vector<GrantRow> &rows, const std::optional<std::vector<Workflow>> &workflows, Instant at)
{
    if (!workflows) return;
    for (std::size_t i = 0; i < workflows->size(); ++i) {
        const Workflow &workflow = (*workflows)[i];
        rows.push_back(rowOf(GrantKind::Workflow, i, workflow, workflow.includedRecords, at));
        rows.back().bucket = Bucket::BatchRecords;
        rows.back().key = workflow.key;
        rows.back().route = workflow.route;
    }
}

// What earlier cycles left of each pack, and what this one has left so far.
void fillPacks(std::vector<GrantRow> &rows, const std::vector<Grant> &packs, const WorkspaceAnswer &answer)
{
    for (const Bucket bucket : kBuckets) {
        std::vector<Grant> running;
        std::vector<GrantRow *> of;
        for (GrantRow &row : rows) {
            if (row.kind != GrantKind::PrepaidPack || row.bucket != bucket || row.state != GrantState::Running)
                continue;
            running.push_back(packs[row.place]);
            of.push_back(&row);
        }
        const BucketStanding &standing = answer.standing.buckets[index(bucket)];
        const auto counted = leftOfPacks(running, standing.entitlement.prepaid);
        const auto left = leftOfPacks(running, prepaidLeft(standing));
        for (std::size_t i = 0; i < of.size(); ++i) {
            of[i]->counted = counted[i];
            of[i]->left = left[i];
        }
    }
}

// What was approved ends with the cycle, and costs what was used of it.
struct OverageOfCycle {
    OverageOfCycle(const WorkspaceStanding &standing, Bucket bucket, std::int64_t used)
        : price(checkedMul(standing.buckets[index(bucket)].overagePrice.value_or(Money{}), used).value_or(Money{})),
          from(standing.cycle.start), to(standing.cycle.end)
    {}
    Money price;
    Instant from;
    Instant to;
};

void addOverage(std::vector<GrantRow> &rows, const WorkspaceAnswer &answer)
{
    for (const Bucket bucket : kBuckets) {
        const BucketStanding &standing = answer.standing.buckets[index(bucket)];
        const std::int64_t approved = standing.entitlement.approved;
        if (approved == 0) continue;
        const std::int64_t used = approvedUsed(standing.entitlement, standing.used);
        GrantRow row = rowOf(GrantKind::Overage, 0, OverageOfCycle{answer.standing, bucket, used}, approved, answer.at);
        row.bucket = bucket;
        row.left = approved - used;
        rows.push_back(std::move(row));
    }
}

}  // namespace

QString grantKindName(GrantKind kind)
{
    switch (kind) {
    case GrantKind::AddOn: return Grants::tr("Add-on");
    case GrantKind::PrepaidPack: return Grants::tr("Prepaid pack");
    case GrantKind::Workflow: return Grants::tr("Workflow upgrade");
    case GrantKind::Overage: return Grants::tr("Approved overage");
    }
    return {};
}

QString grantStateName(GrantState state)
{
    switch (state) {
    case GrantState::Running: return Grants::tr("running");
    case GrantState::ToCome: return Grants::tr("to come");
    case GrantState::Ended: return Grants::tr("ended");
    }
    return {};
}

std::vector<GrantRow> grantRows(const Workspace *workspace, const WorkspaceAnswer &answer)
{
    std::vector<GrantRow> rows;
    if (workspace) {
        addGrants(rows, GrantKind::AddOn, workspace->addons, answer.at);
        addGrants(rows, GrantKind::PrepaidPack, workspace->prepaid, answer.at);
        addWorkflows(rows, workspace->workflows, answer.at);
        if (workspace->prepaid) fillPacks(rows, *workspace->prepaid, answer);
    }
    addOverage(rows, answer);
    std::ranges::stable_sort(
        rows, {}, [](const GrantRow &row) { return std::tuple(row.state, row.from.us, row.kind, row.place); });
    return rows;
}

std::vector<std::int64_t> leftOfPacks(const std::vector<Grant> &packs, std::int64_t left)
{
    std::vector<std::size_t> order(packs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {},
                             [&packs](std::size_t i) { return std::tuple(packs[i].from.us, packs[i].to.us); });
    // A later pack was drawn on only once the earlier ones were empty.
    std::vector<std::int64_t> all(packs.size());
    for (auto place = order.rbegin(); place != order.rend(); ++place) {
        all[*place] = std::min(packs[*place].units, left);
        left -= all[*place];
    }
    return all;
}

Workspace withEnded(Workspace workspace, const GrantRow &grant, Instant at)
{
    switch (grant.kind) {
    case GrantKind::AddOn: workspace.addons->at(grant.place).to = at; break;
    case GrantKind::PrepaidPack: workspace.prepaid->at(grant.place).to = at; break;
    case GrantKind::Workflow: workspace.workflows->at(grant.place).to = at; break;
    case GrantKind::Overage: break;  // is revoked, not ended
    }
    return workspace;
}

QStringList entitlementSentences(const PerBucket<BucketStanding> &buckets, Bucket bucket, std::int64_t by,
                                 const QString &when)
{
    const BucketStanding &changed = buckets[index(bucket)];
    const Amount before = changed.entitlement.total();
    QStringList said;
    if (before.unlimited) {
        said << Grants::tr("%1 is unlimited already: nothing changes.", "a bucket").arg(bucketName(bucket));
    } else {
        const Amount after{false, clamped(Wide{before.units} + by)};
        said << Grants::tr("%1: entitlement %2 → %3, %4.", "bucket, before, after, since when")
                    .arg(bucketName(bucket), displayAmount(before), displayAmount(after), when);
        if (const Wide over = Wide{changed.used} - after.units; over > 0)
            said << Grants::tr("%1 are used in this cycle already: that is %2 over.")
                        .arg(displayCount(changed.used), displayCount(clamped(over)));
    }
    QStringList others;
    for (const Bucket other : kBuckets) {
        if (other == bucket) continue;
        others << Grants::tr("%1 %2", "bucket, entitlement")
                      .arg(bucketName(other), displayAmount(buckets[index(other)].entitlement.total()));
    }
    said << Grants::tr("Every other bucket stays as it is: %1.").arg(others.join(QStringLiteral(", ")));
    return said;
}

}  // namespace headroom
