// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdraftparts.h"
#include "domain/catalogpublished.h"
#include "domain/draftcheckparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

class PlanCheck {
    Q_DECLARE_TR_FUNCTIONS(DraftCheck)
public:
    PlanCheck(const DraftScene &scene, const DraftPlan &plan, PartFindings &part, const PerBucket<std::int64_t> &used)
        : m_scene(scene), m_plan(plan), m_version(plan.version), m_part(part), m_used(used)
    {}

    void run()
    {
        identity();
        if (m_scene.past(m_version.effectiveFrom)) {
            m_part.error(u"effective_from"_s,
                         tr("%1 is in the past. A version can be assigned from now on at the earliest.")
                             .arg(formatInstant(m_version.effectiveFrom)));
        }
        m_part.requireInstant(u"effective_from"_s, m_version.effectiveFrom);
        m_part.requireMoney(u"price"_s, m_version.price);
        for (const auto &[bucket, given] : m_version.limits) limit(bucket, given);
        lacking();
        unchanged();
    }

private:
    void identity()
    {
        const Plan *published = m_scene.published.plan(m_plan.key);
        m_part.requireKey(u"key"_s, m_plan.key, !published && !m_plan.base);
        if (!m_plan.base && newestVersion(published)) {
            m_part.error(u"key"_s, tr("There is a plan “%1” already. Take another key, or draft the next version of "
                                      "that plan.")
                                       .arg(m_plan.key));
        }
        if (std::ranges::count(m_scene.draft.plans, m_plan.key, &DraftPlan::key) > 1)
            m_part.error(u"key"_s, tr("“%1” is drafted twice. Take another key for one of them.").arg(m_plan.key));
        if (!m_plan.name.isEmpty()) m_part.requireText(u"name"_s, m_plan.name);
        m_part.requireCount(u"version"_s, m_version.version, 1);
        if (published && findVersion(*published, m_version.version)) {
            m_part.error(u"version"_s, tr("Version %1 of “%2” is published and never changes. The next one is %3.")
                                           .arg(QString::number(m_version.version), m_plan.key,
                                                QString::number(newestVersion(published)->version + 1)));
        }
    }

    static QString pathOf(Bucket bucket, const char *field)
    {
        const std::string_view id = bucketId(bucket);
        return u"limits.%1.%2"_s.arg(QLatin1String(id.data(), static_cast<qsizetype>(id.size())), QLatin1String(field));
    }

    void limit(Bucket bucket, const BucketLimit &limit)
    {
        const auto path = [bucket](const char *field) { return pathOf(bucket, field); };
        m_part.requireCount(path("allowance"), limit.allowance.units, 0);
        m_part.requirePercent(path("warn_percent"), limit.warnPercent, 1);
        m_part.requirePercent(path("confirm_percent"), limit.confirmPercent, 1);
        if (limit.overagePrice) m_part.requireMoney(path("overage_price"), *limit.overagePrice);
        m_part.requireCount(path("overage_cap"), limit.overageCap, 0);
        m_part.requireCount(path("member_daily_cap"), limit.memberDailyCap, 0);
        const bool chooses = bucket == Bucket::LongContext && limit.unit != Unit::Record;
        if (limit.unit && !chooses && *limit.unit != defaultUnit(bucket)) {
            m_part.error(path("unit"), tr("%1 cannot be counted so. Only long-context work has a choice: pages, files "
                                          "or actions.")
                                           .arg(bucketName(bucket)));
        }
        if (bucket != Bucket::PremiumSync) premiumOnly(bucket, limit);  // R17, R19
        if (limit.allowance.unlimited) {
            unlimited(bucket, limit);
        } else if (limit.allowance.units == 0) {
            m_part.warning(path("allowance"), tr("With an allowance of 0 any use is over.") + seen(bucket));  // R12
        }
        if (limit.overageCap && !limit.overagePrice && !limit.allowance.unlimited)
            m_part.warning(path("overage_cap"),
                           tr("There is no overage price: what is approved up to this cap is given away."));
    }

    void premiumOnly(Bucket bucket, const BucketLimit &limit)
    {
        if (limit.confirmPercent) {
            m_part.error(pathOf(bucket, "confirm_percent"),
                         tr("Only premium actions ask for confirmation. Leave this empty."));
        }
        if (limit.memberDailyCap) {
            m_part.error(pathOf(bucket, "member_daily_cap"),
                         tr("Only premium actions have a cap for a member and day. Leave this empty."));
        }
    }

    void unlimited(Bucket bucket, const BucketLimit &limit)
    {
        const QString why = tr("The allowance is unlimited, so that there is no overage: this has no effect.");
        if (limit.overagePrice) m_part.warning(pathOf(bucket, "overage_price"), why);
        if (limit.overageCap) m_part.warning(pathOf(bucket, "overage_cap"), why);
    }

    // " The ledger saw 1,200 actions of it in the last 90 days."
    [[nodiscard]] QString seen(Bucket bucket) const
    {
        const std::int64_t units = m_used[index(bucket)];
        if (units <= 0) return {};
        return QLatin1Char(' ') +
               tr("The ledger saw %1 of it in the last %n day(s).", nullptr, m_scene.use.window.days())
                   .arg(countedUnits(units, defaultUnit(bucket)));
    }

    // A bucket that a plan does not name has 0 (R12).
    void lacking()
    {
        for (const Bucket bucket : kBuckets) {
            if (m_version.limits.contains(bucket) || m_used[index(bucket)] <= 0) continue;
            m_part.warning(pathOf(bucket, "allowance"),
                           tr("Without an allowance for “%1” any use of it is over.").arg(bucketName(bucket)) +
                               seen(bucket));
        }
    }

    void unchanged()
    {
        if (!m_plan.base) return;
        const bool renamed = !m_plan.name.isEmpty() && m_plan.name != m_plan.baseName.value_or(m_plan.name);
        PlanVersion again = m_version;
        again.version = m_plan.base->version;
        again.effectiveFrom = m_plan.base->effectiveFrom;
        if (renamed || firstDifference(*m_plan.base, again, QString())) return;
        m_part.error(QString(), tr("Version %1 says the same as version %2. Change something, or discard it.")
                                    .arg(QString::number(m_version.version), QString::number(again.version)));
    }

    const DraftScene &m_scene;
    const DraftPlan &m_plan;
    const PlanVersion &m_version;
    PartFindings &m_part;
    const PerBucket<std::int64_t> &m_used;
};

}  // namespace

void checkPlans(std::vector<DraftFinding> &found, const DraftScene &scene)
{
    if (scene.draft.plans.empty()) return;
    PerBucket<std::int64_t> used{};
    for (const RouteUse &row : scene.use.rows) {
        if (row.bucket) used[index(*row.bucket)] += row.units;
    }
    for (const DraftPlan &plan : scene.draft.plans) {
        PartFindings part(found, u"plan_version"_s, plan.key);
        PlanCheck(scene, plan, part, used).run();
    }
}

}  // namespace headroom
