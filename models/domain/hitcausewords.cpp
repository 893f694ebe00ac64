// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hitcause.h"

#include "domain/spokenfigures.h"
#include "domain/wide.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// Whole percent, cut: a threshold that was not reached never reads as reached.
QString percentOf(std::int64_t part, std::int64_t whole)
{
    return spokenCount(clamped(Wide{part} * 100 / whole));
}

class Sentence {
    Q_DECLARE_TR_FUNCTIONS(HitCause)
public:
    Sentence(const CauseRule &rule, const CauseFigures &figures) : m_rule(rule), m_figures(figures) {}

    [[nodiscard]] QString of(CauseClause clause) const
    {
        switch (clause) {
        case CauseClause::None: return ofValuableUse();
        case CauseClause::NegativeMargin:
            return tr("The cycle had cost %1 until then and earned %2: it lost %3.")
                .arg(cost(), spokenMoney(m_figures.revenue), spokenMoney(m_figures.cost.amount - m_figures.revenue));
        case CauseClause::MemberAbuse: return ofMember();
        case CauseClause::FailedOrRetried: return ofFailures();
        case CauseClause::CacheReuse: return ofCache();
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QString cost() const
    {
        return (m_figures.cost.estimated ? u"≈ "_s : QString()) + spokenMoney(m_figures.cost.amount);
    }

    [[nodiscard]] QString ofMember() const
    {
        const std::int64_t entitled = m_figures.premiumEntitlement.units;
        const QString share = percentOf(m_figures.topMemberUse, m_figures.dayUse);
        if (entitled <= 0) {
            return tr("Of the premium use of 24 hours, %1 in all, member %2 made %3 (%4 %), and the workspace is "
                      "entitled to none.")
                .arg(spokenCount(m_figures.dayUse), m_figures.topMember, spokenCount(m_figures.topMemberUse), share);
        }
        return tr("Of the premium use of 24 hours, %1 in all, member %2 made %3 (%4 %), and these 24 hours took %5 % "
                  "of the entitlement of %6.")
            .arg(spokenCount(m_figures.dayUse), m_figures.topMember, spokenCount(m_figures.topMemberUse), share,
                 percentOf(m_figures.dayUse, entitled), spokenCount(entitled));
    }

    [[nodiscard]] QString ofFailures() const
    {
        const Fraction &failed = m_figures.failedOrRetried;
        return tr("Of %1 finished, %2 failed or were retried: %3 %, and %4 % counts as inefficient%5.")
            .arg(spokenCount(failed.denominator), spokenCount(failed.numerator),
                 percentOf(failed.numerator, failed.denominator), spokenCount(m_rule.failedPercent), failedMost());
    }

    [[nodiscard]] QString ofCache() const
    {
        const Fraction &reuse = m_figures.cacheReuse;
        return tr("Of %1 repeated input tokens, %2 came from the cache: %3 %, and less than %4 % counts as "
                  "inefficient%5.")
            .arg(spokenCount(reuse.denominator), spokenCount(reuse.numerator),
                 percentOf(reuse.numerator, reuse.denominator), spokenCount(m_rule.cachePercent), missedMost());
    }

    // What spoils a ratio most, as the end of a sentence.
    [[nodiscard]] QString failedMost() const
    {
        const std::optional<RatioSpot> &spot = m_figures.worstFailing;
        if (!spot) return {};
        const QString part = spokenCount(spot->fraction.numerator);
        const QString whole = spokenCount(spot->fraction.denominator);
        if (spot->route.isEmpty()) return tr("; most of it by %1, %2 of %3").arg(spot->action, part, whole);
        return tr("; most of it by %1 on %2, %3 of %4").arg(spot->action, spot->route, part, whole);
    }

    [[nodiscard]] QString missedMost() const
    {
        const std::optional<RatioSpot> &spot = m_figures.worstCaching;
        if (!spot) return {};
        const QString part = spokenCount(spot->fraction.numerator);
        const QString whole = spokenCount(spot->fraction.denominator);
        if (spot->route.isEmpty())
            return tr("; %1 missed most: %2 of %3 came from the cache").arg(spot->action, part, whole);
        return tr("; %1 on %2 missed most: %3 of %4 came from the cache").arg(spot->action, spot->route, part, whole);
    }

    [[nodiscard]] QString ofValuableUse() const
    {
        const Fraction &failed = m_figures.failedOrRetried;
        const QString earned = spokenMoney(m_figures.revenue);
        if (!failed.hasData()) {
            return tr("The cycle had earned %1 at a cost of %2, and neither one member nor a missed cache stands out.")
                .arg(earned, cost());
        }
        return tr("The cycle had earned %1 at a cost of %2, %3 % had failed or been retried, and neither one member "
                  "nor a missed cache stands out.")
            .arg(earned, cost(), percentOf(failed.numerator, failed.denominator));
    }

    const CauseRule &m_rule;
    const CauseFigures &m_figures;
};

}  // namespace

QString describeCause(const CauseRule &rule, const CauseFigures &figures, const CauseFinding &finding)
{
    return Sentence(rule, figures).of(finding.clause);
}

}  // namespace headroom
