// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/draftcheck.h"

#include <QWidget>

#include <array>

namespace headroom {

class PlanBucket;

// What a plan version allows: a column for each bucket, a row for each field, so that buckets can be compared.
class PlanLimits final : public QWidget {
    Q_OBJECT
public:
    explicit PlanLimits(QWidget *parent = nullptr);

    // As PlanBucket::setLimit has it, for all four.
    void setVersion(const PlanVersion &version, const std::optional<PlanVersion> &base, int seats, bool afresh);
    void setPermission(const Permission &permission);
    void setFindings(const std::vector<DraftFinding> &findings);
    // Whether a finding is said beside a field here.
    static bool hasPlaceFor(const QString &path);
    // Fields that hold what the draft cannot take.
    [[nodiscard]] int spoiled() const;

Q_SIGNALS:
    // The version with one field changed; `typing`: steps of the same path belong together.
    void edited(const headroom::PlanVersion &version, const QString &path, const QString &what, bool typing);

private:
    PerBucket<PlanBucket *> m_buckets{};
    PlanVersion m_version;
};

}  // namespace headroom
