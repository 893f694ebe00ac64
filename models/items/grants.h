// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/catalog.h"

#include <QStringList>

#include <optional>
#include <vector>

// What a workspace has beyond the allowance of its plan, and what selling it more would change (R11, R14).
namespace headroom {

enum class GrantKind : std::int8_t { AddOn, PrepaidPack, Workflow, Overage };
enum class GrantState : std::int8_t { Running, ToCome, Ended };
QString grantKindName(GrantKind kind);     // "Add-on"
QString grantStateName(GrantState state);  // "running"

struct GrantRow {
    GrantKind kind = GrantKind::AddOn;
    GrantState state = GrantState::Running;
    std::size_t place = 0;  // in its list of the workspace
    QString key;            // of a workflow
    QString route;
    Bucket bucket{};
    std::int64_t units = 0;            // a cycle; of a prepaid pack once
    std::optional<std::int64_t> left;  // of a running pack, and of approved overage
    std::int64_t counted = 0;          // in the entitlement as it stands
    Money price;                       // a cycle; of a pack once; of overage for what was used so far
    Instant from;
    Instant to;
};

// Running ones first, then those to come, then those that have ended; in each by `from`. As it stands at the answer's
// instant; a workspace that the catalog does not have has only approved overage.
std::vector<GrantRow> grantRows(const Workspace *workspace, const WorkspaceAnswer &answer);

// What is left of each pack of a bucket that is in force, given what is left of all of them: of packs in force
// together the earliest is drawn first (R14). `packs`: of that bucket, in any order; in the same order back.
std::vector<std::int64_t> leftOfPacks(const std::vector<Grant> &packs, std::int64_t left);

// The workspace with one of its grants ended at an instant.
Workspace withEnded(Workspace workspace, const GrantRow &grant, Instant at);

// What selling `units` of a bucket changes and what it leaves as it is, a sentence each. `by` below 0: taking away.
QStringList entitlementSentences(const PerBucket<BucketStanding> &buckets, Bucket bucket, std::int64_t by,
                                 const QString &when);

}  // namespace headroom
