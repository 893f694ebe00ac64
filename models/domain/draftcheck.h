// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"
#include "domain/observeduse.h"

#include <QString>

#include <vector>

// What is wrong with a draft, said beside the field that it is wrong in (R13, R36).
namespace headroom {

// The paths, by object; N counts from 1, "" is the whole part. A part has several findings of one path where several
// things are wrong there; the first is the severest.
//   plan_version  "", key, name, version, effective_from, price, limits.BUCKET.allowance and so on as in the catalog
//                 document (the allowance also where the plan lacks a bucket)
//   route_sheet   "", version, effective_from, actions[NAME] (an action that is gone), actions[NAME].action, .route,
//                 .fallback_route, .mode, .warn_percent, .downgrade_to.route, .downgrade_to.bucket
//   route         key, provider, model_family, region, pool, modes, context_window, prices (one that is gone),
//                 prices[N].from, .input_per_mtok, .cached_input_per_mtok, .output_per_mtok, .batch_percent
//   pool          key, provider, subscription, region, model, deployment_type, tokens_per_minute
//   ceiling       surface, max_records, max_bytes, min_records, window_hours, source, last_reviewed
//   workspace     key, name, time_zone, seats, retention, expansion_intent, plans[N].plan, .version, .from,
//                 addons and prepaid (one that is gone), addons[N].units, .price, .from, .to, prepaid[N] likewise,
//                 workflows (one that is gone), workflows[N].key, .route, .schedule, .success_measure,
//                 .included_records, .price, .from, .to
//   move          workspace, plan, version, from
struct DraftFinding {
    enum class Severity : std::int8_t { Warning, Error };  // an error keeps the draft from being published

    Severity severity = Severity::Error;
    QString object;  // as in DraftChange, or "move"
    QString key;     // plan key, sheet version, entry's key, workspace of a move
    QString path;    // of the field, as in AuditChange: "limits.premium_sync.allowance", "actions[research.deep].route"
    QString message;  // what is wrong and how to mend it, translated
    bool operator==(const DraftFinding &) const = default;
};

// Between a press on "now" and the moment at which the ledger publishes time passes: what began that shortly before
// counts as beginning now.
inline constexpr std::int64_t kJustNow = 5 * 60 * kMicrosPerSecond;

// Errors first in each part, in the order of the catalog. `use`: what the ledger saw lately; may be empty.
// `now`: what begins before it, and not just now, is in the past.
std::vector<DraftFinding> checkDraft(const CatalogDraft &draft, const Catalog &published, const ObservedUse &use,
                                     Instant now);
bool hasErrors(const std::vector<DraftFinding> &findings);

}  // namespace headroom
