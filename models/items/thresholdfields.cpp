// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/thresholdfields.h"

#include "items/displaytext.h"
#include "items/typedvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

struct ThresholdText {
    Q_DECLARE_TR_FUNCTIONS(ThresholdText)
};

// What is too large for its member stays out of range there.
int held(std::int64_t value)
{
    return static_cast<int>(std::clamp<std::int64_t>(value, 0, std::numeric_limits<int>::max()));
}

}  // namespace

std::vector<ThresholdField> thresholdFields()
{
    const QString percent = QStringLiteral("%");
    return {
        {QStringLiteral("early_burn.percent"), ThresholdText::tr("Used of the allowance"), percent,
         ThresholdText::tr("An account is flagged when its use reaches this part of its allowance and add-ons."), false,
         [](const Thresholds &t) { return std::int64_t{t.earlyBurn.percent}; },
         [](Thresholds &t, std::int64_t value) { t.earlyBurn.percent = held(value); }},
        {QStringLiteral("early_burn.day"), ThresholdText::tr("Before day"),
         ThresholdText::tr("of the cycle", "unit of a day"),
         ThresholdText::tr("Reached on this day of the cycle or later is no early burn. Days are the workspace’s own."),
         false, [](const Thresholds &t) { return std::int64_t{t.earlyBurn.day}; },
         [](Thresholds &t, std::int64_t value) { t.earlyBurn.day = held(value); }},
        {QStringLiteral("causes.failed_percent"), ThresholdText::tr("Failed or retried"), percent,
         ThresholdText::tr("An inefficient workflow fails or retries at least this part of its finished events."), true,
         [](const Thresholds &t) { return std::int64_t{t.causes.failedPercent}; },
         [](Thresholds &t, std::int64_t value) { t.causes.failedPercent = held(value); }},
        {QStringLiteral("causes.cache_percent"), ThresholdText::tr("Cache reuse below"), percent,
         ThresholdText::tr("An inefficient workflow takes less than this part of its repeated tokens from the cache …"),
         true, [](const Thresholds &t) { return std::int64_t{t.causes.cachePercent}; },
         [](Thresholds &t, std::int64_t value) { t.causes.cachePercent = held(value); }},
        {QStringLiteral("causes.repeated_tokens"), ThresholdText::tr("Repeated tokens"),
         ThresholdText::tr("tokens", "unit"),
         ThresholdText::tr(
             "… once it has repeated at least so many in the cycle. With fewer it is not judged by them."),
         true, [](const Thresholds &t) { return t.causes.repeatedTokens; },
         [](Thresholds &t, std::int64_t value) { t.causes.repeatedTokens = value; }},
        {QStringLiteral("causes.member_percent"), ThresholdText::tr("One member’s part"), percent,
         ThresholdText::tr(
             "Abuse is when one of several members makes at least this part of 24 hours of premium use …"),
         true, [](const Thresholds &t) { return std::int64_t{t.causes.memberPercent}; },
         [](Thresholds &t, std::int64_t value) { t.causes.memberPercent = held(value); }},
        {QStringLiteral("causes.member_use_percent"), ThresholdText::tr("Of the premium entitlement"), percent,
         ThresholdText::tr("… and these 24 hours take at least this part of the workspace’s premium entitlement."),
         true, [](const Thresholds &t) { return std::int64_t{t.causes.memberUsePercent}; },
         [](Thresholds &t, std::int64_t value) { t.causes.memberUsePercent = held(value); }},
    };
}

Result<std::int64_t> typedThreshold(const QString &text)
{
    return typedCount(text);
}

QString thresholdText(std::int64_t value)
{
    return QString::number(value);
}

QString flagPreviewText(const ThresholdPreview &preview)
{
    std::int64_t fresh = 0;
    std::int64_t gone = 0;
    std::int64_t moved = 0;
    for (const FlagChange &change : preview.flags) {
        if (!change.before)
            ++fresh;
        else if (!change.after)
            ++gone;
        else
            ++moved;
    }
    const QString counts =
        ThresholdText::tr("Flags in the running cycle of each workspace and the two before it: %1 → %2")
            .arg(displayCount(preview.flagsBefore), displayCount(preview.flagsAfter));
    if (preview.flags.empty()) return ThresholdText::tr("%1, none of them changes.", "numbers of flags").arg(counts);
    return ThresholdText::tr("%1 (%2 new, %3 gone, %4 moved).", "numbers of flags")
        .arg(counts, displayCount(fresh), displayCount(gone), displayCount(moved));
}

QString causePreviewText(const ThresholdPreview &preview)
{
    if (preview.causesChanged == 0) return ThresholdText::tr("No limit hit of these cycles would be sorted otherwise.");
    return ThresholdText::tr("%Ln limit hit(s) of these cycles would be sorted otherwise.", nullptr,
                             pluralCount(preview.causesChanged));
}

}  // namespace headroom
