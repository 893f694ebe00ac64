// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hitcause.h"

#include "domain/spokenlocale.h"
#include "domain/wide.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString counted(std::int64_t count)
{
    return spokenLocale().toString(qlonglong{count});
}

// Whole percent, cut: a threshold that was not reached never reads as reached.
QString percentOf(std::int64_t part, std::int64_t whole)
{
    return counted(clamped(Wide{part} * 100 / whole));
}

// In the current locale, to the cent; exactly where a cent says too little.
QString dollars(Money amount)
{
    constexpr Wide kNanosPerCent = 10'000'000;
    const Wide cents = dividedHalfEven(amount.nanos, kNanosPerCent);
    if (cents > -10 && cents < 10) return u"$"_s + amount.toString().replace(u'.', spokenLocale().decimalPoint());
    const Wide whole = cents < 0 ? -cents : cents;
    const QString digits = QString::number(static_cast<int>(whole % 100)).rightJustified(2, u'0');
    return (cents < 0 ? u"−$"_s : u"$"_s) + counted(clamped(whole / 100)) + spokenLocale().decimalPoint() + digits;
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
                .arg(cost(), dollars(m_figures.revenue), dollars(m_figures.cost.amount - m_figures.revenue));
        case CauseClause::MemberAbuse: return ofMember();
        case CauseClause::FailedOrRetried: return ofFailures();
        case CauseClause::CacheReuse: return ofCache();
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QString cost() const
    {
        return (m_figures.cost.estimated ? u"≈ "_s : QString()) + dollars(m_figures.cost.amount);
    }

    [[nodiscard]] QString ofMember() const
    {
        const std::int64_t entitled = m_figures.premiumEntitlement.units;
        const QString share = percentOf(m_figures.topMemberUse, m_figures.dayUse);
        if (entitled <= 0) {
            return tr("Of the premium use of 24 hours, %1 in all, member %2 made %3 (%4 %), and the workspace is "
                      "entitled to none.")
                .arg(counted(m_figures.dayUse), m_figures.topMember, counted(m_figures.topMemberUse), share);
        }
        return tr("Of the premium use of 24 hours, %1 in all, member %2 made %3 (%4 %), and these 24 hours took %5 % "
                  "of the entitlement of %6.")
            .arg(counted(m_figures.dayUse), m_figures.topMember, counted(m_figures.topMemberUse), share,
                 percentOf(m_figures.dayUse, entitled), counted(entitled));
    }

    [[nodiscard]] QString ofFailures() const
    {
        const Fraction &failed = m_figures.failedOrRetried;
        return tr("Of %1 finished, %2 failed or were retried: %3 %, and %4 % counts as inefficient%5.")
            .arg(counted(failed.denominator), counted(failed.numerator),
                 percentOf(failed.numerator, failed.denominator), counted(m_rule.failedPercent),
                 most(m_figures.worstFailing));
    }

    [[nodiscard]] QString ofCache() const
    {
        const Fraction &reuse = m_figures.cacheReuse;
        return tr("Of %1 repeated input tokens, %2 came from the cache: %3 %, and less than %4 % counts as "
                  "inefficient%5.")
            .arg(counted(reuse.denominator), counted(reuse.numerator), percentOf(reuse.numerator, reuse.denominator),
                 counted(m_rule.cachePercent), most(m_figures.worstCaching));
    }

    // What spoils a ratio most, as the end of a sentence.
    static QString most(const std::optional<RatioSpot> &spot)
    {
        if (!spot) return {};
        const QString part = counted(spot->fraction.numerator);
        const QString whole = counted(spot->fraction.denominator);
        if (spot->route.isEmpty()) return tr("; most of it by %1, %2 of %3").arg(spot->action, part, whole);
        return tr("; most of it by %1 on %2, %3 of %4").arg(spot->action, spot->route, part, whole);
    }

    [[nodiscard]] QString ofValuableUse() const
    {
        const Fraction &failed = m_figures.failedOrRetried;
        const QString earned = dollars(m_figures.revenue);
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
