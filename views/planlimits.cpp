// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planlimits.h"

#include "views/headingfont.h"
#include "views/planbucket.h"
#include "views/quietlabel.h"

#include <QGridLayout>

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

constexpr int kLeastColumn = 96;  // pixels: “workspace” in a box, or 50000000

std::optional<BucketLimit> limitIn(const PlanVersion &version, Bucket bucket)
{
    const auto found = version.limits.find(bucket);
    return found == version.limits.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

PlanLimits::PlanLimits(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    for (int row = 0; row < PlanBucket::RowCount; ++row) {
        auto *name = new QuietLabel(PlanBucket::rowName(static_cast<PlanBucket::Row>(row)));
        name->setToolTip(PlanBucket::rowExplanation(static_cast<PlanBucket::Row>(row)));
        name->setWordWrap(true);
        name->setContentsMargins(0, 5, 0, 0);
        grid->addWidget(name, row + 1, 0, Qt::AlignTop);
    }
    grid->setColumnMinimumWidth(0, kLeastColumn);
    for (const Bucket bucket : kBuckets) {
        const int column = static_cast<int>(index(bucket)) + 1;
        auto *title = new QLabel(bucketName(bucket));
        title->setFont(headingFont(title->font(), 1.0));
        title->setWordWrap(true);
        grid->addWidget(title, 0, column, Qt::AlignBottom);
        grid->setColumnMinimumWidth(column, kLeastColumn);
        grid->setColumnStretch(column, 1);
        auto *fields = new PlanBucket(bucket, this);
        m_buckets[index(bucket)] = fields;
        for (int row = 0; row < PlanBucket::RowCount; ++row)
            if (QWidget *cell = fields->cell(static_cast<PlanBucket::Row>(row)))
                grid->addWidget(cell, row + 1, column, Qt::AlignTop);
        connect(fields, &PlanBucket::edited, this,
                [this, bucket](const std::optional<BucketLimit> &limit, const QString &path, const QString &what,
                               bool typing) {
                    PlanVersion version = m_version;
                    if (limit)
                        version.limits.insert_or_assign(bucket, *limit);
                    else
                        version.limits.erase(bucket);
                    Q_EMIT edited(version, path, what, typing);
                });
    }
}

void PlanLimits::setVersion(const PlanVersion &version, const std::optional<PlanVersion> &base, int seats, bool afresh)
{
    m_version = version;
    for (const Bucket bucket : kBuckets)
        m_buckets[index(bucket)]->setLimit(limitIn(version, bucket),
                                           base ? limitIn(*base, bucket) : std::optional<BucketLimit>(), seats, afresh);
}

void PlanLimits::setPermission(const Permission &permission)
{
    for (PlanBucket *bucket : m_buckets) bucket->setPermission(permission);
}

void PlanLimits::setFindings(const std::vector<DraftFinding> &findings)
{
    for (PlanBucket *bucket : m_buckets) bucket->setFindings(findings);
}

bool PlanLimits::hasPlaceFor(const QString &path)
{
    return std::ranges::any_of(kBuckets, [&path](Bucket bucket) { return PlanBucket::hasPlaceFor(bucket, path); });
}

int PlanLimits::spoiled() const
{
    return std::accumulate(m_buckets.begin(), m_buckets.end(), 0,
                           [](int sum, const PlanBucket *bucket) { return sum + bucket->spoiled(); });
}

}  // namespace headroom
