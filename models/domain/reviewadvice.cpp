// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review.h"

#include "domain/accounthealth.h"
#include "domain/spokenfigures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

bool isWord(const QString &given, QLatin1StringView word)
{
    return given.trimmed().compare(word, Qt::CaseInsensitive) == 0;
}

class AdviceOf {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
public:
    AdviceOf(const CauseRule &rule, const AdviceInput &input) : m_rule(rule), m_input(input), m_figures(input.figures)
    {}

    [[nodiscard]] Advice get() const
    {
        switch (m_input.cause) {
        case HitCause::ValuableUse: return ofValuableUse();
        case HitCause::InefficientWorkflow: return ofInefficientWorkflow();
        case HitCause::NegativeMarginOrAbuse: return ofNegativeMarginOrAbuse();
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] Advice ofValuableUse() const
    {
        QStringList missing;
        if (!isWord(m_input.retention, "healthy"_L1)) missing << unhealthyRetention();
        if (!isWord(m_input.expansionIntent, "yes"_L1)) missing << unhealthyIntent();
        if (margin() <= Money{}) missing << tr("the margin of the cycle is %1").arg(spokenMoney(margin()));
        Advice advice;
        advice.figures << retentionLine() << intentLine() << moneyLines();
        if (missing.isEmpty()) {
            advice.kind = AdviceKind::RaiseOrSell;
            advice.suggested = ReviewOutcome::SellAddon;
            advice.text = tr("The use is valuable and the account is healthy: sell an add-on of this bucket (%1), or "
                             "raise its ceiling.")
                              .arg(bucketName(m_input.bucket));
            return advice;
        }
        advice.kind = AdviceKind::LookAtAccount;
        advice.text = tr("The use is valuable, but look at the account before more of this bucket (%1) is sold or "
                         "granted: %2.")
                          .arg(bucketName(m_input.bucket), missing.join(tr("; ", "between the parts of a list")));
        return advice;
    }

    [[nodiscard]] Advice ofInefficientWorkflow() const
    {
        Advice advice;
        advice.kind = AdviceKind::FixWorkflow;
        advice.suggested = ReviewOutcome::FixWorkflow;
        const bool caching = cachingIsWorse();
        const std::optional<RatioSpot> &spot = caching ? m_figures.worstCaching : m_figures.worstFailing;
        if (!spot) {
            advice.text = tr("Fix the workflow before any allowance is raised. No action stands out.");
        } else if (caching) {
            advice.text = tr("Fix the workflow before any allowance is raised. %1 reuses too little of what it sends "
                             "again: %2 of the repeated input tokens came from the cache.")
                              .arg(placeOf(*spot), part(spot->fraction));
        } else {
            advice.text = tr("Fix the workflow before any allowance is raised. %1 fails or is retried most: %2 of its "
                             "events.")
                              .arg(placeOf(*spot), part(spot->fraction));
        }
        advice.figures << failingLine() << cachingLine();
        return advice;
    }

    [[nodiscard]] Advice ofNegativeMarginOrAbuse() const
    {
        Advice advice;
        advice.kind = AdviceKind::RepriceOrRestrict;
        advice.figures << moneyLines() << memberLine();
        if (m_input.judged.clause == CauseClause::MemberAbuse) {
            advice.suggested = ReviewOutcome::TreatAsAbuse;
            advice.text = tr("Restrict what one member may use in a day: %1 made %2 of the premium use of the last "
                             "24 hours.")
                              .arg(m_figures.topMember, part({m_figures.topMemberUse, m_figures.dayUse}));
        } else if (m_figures.revenue < m_figures.cost.amount) {
            advice.text = tr("Reprice the plan or move the account to another one, or restrict what it may use: the "
                             "cycle costs %1 and earns %2. More allowance would cost more.")
                              .arg(cost(), spokenMoney(m_figures.revenue));
        } else {
            advice.text = tr("Reprice the plan or restrict what the account may use before any allowance is raised.");
        }
        return advice;
    }

    // Which of the two ratios the workflow is to be fixed for; where a reviewer chose the cause, the one that is beyond
    // its threshold.
    [[nodiscard]] bool cachingIsWorse() const
    {
        if (m_input.judged.clause == CauseClause::CacheReuse) return true;
        if (m_input.judged.clause == CauseClause::FailedOrRetried) return false;
        if (m_figures.failedOrRetried.reachesPercent(m_rule.failedPercent)) return false;
        const Fraction &reuse = m_figures.cacheReuse;
        const bool wasteful =
            reuse.hasData() && reuse.denominator >= m_rule.repeatedTokens && !reuse.reachesPercent(m_rule.cachePercent);
        return wasteful || !m_figures.worstFailing;
    }

    [[nodiscard]] Money margin() const { return m_figures.revenue - m_figures.cost.amount; }

    [[nodiscard]] QString cost() const
    {
        const QString amount = spokenMoney(m_figures.cost.amount);
        return m_figures.cost.estimated ? tr("%1 (in part estimated)", "a cost").arg(amount) : amount;
    }

    // "30 of 100 (30.00 %)"
    [[nodiscard]] static QString part(const Fraction &fraction)
    {
        const auto hundredths = fraction.scaled(4);
        if (!hundredths) return tr("no data");
        return tr("%1 of %2 (%3 %)", "numerator, denominator, percentage")
            .arg(spokenCount(fraction.numerator), spokenCount(fraction.denominator),
                 spokenDecimal(formatDecimal(*hundredths, 2, 2)));
    }

    [[nodiscard]] static QString placeOf(const RatioSpot &spot)
    {
        if (spot.route.isEmpty()) return tr("Action “%1”").arg(spot.action);
        return tr("Action “%1” on route “%2”").arg(spot.action, spot.route);
    }

    [[nodiscard]] QString unhealthyRetention() const
    {
        const QString &said = m_input.retention;
        return said.trimmed().isEmpty() ? tr("nobody has stated its retention")
                                        : tr("its retention is “%1”").arg(retentionText(said.trimmed()));
    }
    [[nodiscard]] QString unhealthyIntent() const
    {
        const QString &said = m_input.expansionIntent;
        return said.trimmed().isEmpty() ? tr("nobody has stated whether it intends to expand")
                                        : tr("its intent to expand is “%1”").arg(expansionIntentText(said.trimmed()));
    }

    [[nodiscard]] QString retentionLine() const
    {
        const QString said = m_input.retention.trimmed();
        return tr("Retention: %1").arg(said.isEmpty() ? tr("not stated", "of an account") : retentionText(said));
    }
    [[nodiscard]] QString intentLine() const
    {
        const QString said = m_input.expansionIntent.trimmed();
        return tr("Expansion intent: %1")
            .arg(said.isEmpty() ? tr("not stated", "of an account") : expansionIntentText(said));
    }
    [[nodiscard]] QStringList moneyLines() const
    {
        return {tr("Revenue of the cycle: %1").arg(spokenMoney(m_figures.revenue)), tr("Cost so far: %1").arg(cost()),
                tr("Margin so far: %1").arg(spokenMoney(margin()))};
    }
    [[nodiscard]] QStringList memberLine() const
    {
        if (m_figures.topMember.isEmpty()) return {};
        const Amount &entitlement = m_figures.premiumEntitlement;
        return {tr("Premium use of the last 24 hours: %1; of it by %2: %3. Premium entitlement: %4")
                    .arg(spokenCount(m_figures.dayUse), m_figures.topMember, spokenCount(m_figures.topMemberUse),
                         entitlement.unlimited ? tr("unlimited", "an entitlement") : spokenCount(entitlement.units)),
                tr("Members active in the cycle: %1").arg(spokenCount(m_figures.activeMembers))};
    }
    [[nodiscard]] QString failingLine() const
    {
        return tr("Failed or retried in the cycle: %1; the threshold is %2 %")
            .arg(part(m_figures.failedOrRetried), spokenCount(m_rule.failedPercent));
    }
    [[nodiscard]] QString cachingLine() const
    {
        return tr("Repeated input tokens that came from the cache: %1; the threshold is %2 % of at least %3")
            .arg(part(m_figures.cacheReuse), spokenCount(m_rule.cachePercent), spokenCount(m_rule.repeatedTokens));
    }

    const CauseRule &m_rule;
    const AdviceInput &m_input;
    const CauseFigures &m_figures;
};

}  // namespace

Advice advise(const CauseRule &rule, const AdviceInput &input)
{
    return AdviceOf(rule, input).get();
}

}  // namespace headroom
