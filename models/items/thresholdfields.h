// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/thresholds.h"

#include <vector>

// The thresholds as somebody types them: a number each, and the bucket of early burn.
namespace headroom {

struct ThresholdField {
    QString id;    // as in the catalog document and in ThresholdProblem: "early_burn.percent"
    QString name;  // translated, as the rest
    QString unit;
    QString meaning;
    bool causes = false;  // of causes of limit hits; otherwise of early burn
    std::int64_t (*value)(const Thresholds &) = nullptr;
    void (*set)(Thresholds &, std::int64_t) = nullptr;
};
std::vector<ThresholdField> thresholdFields();

// Digits only; whether the number is in its range is for checkThresholds().
Result<std::int64_t> typedThreshold(const QString &text);
QString thresholdText(std::int64_t value);

// "Flags in the running cycle of each workspace and the two before it: 14 → 19 (6 new, 1 gone, 2 moved)."
QString flagPreviewText(const ThresholdPreview &preview);
QString causePreviewText(const ThresholdPreview &preview);

}  // namespace headroom
