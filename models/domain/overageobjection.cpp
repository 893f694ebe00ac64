// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instanttext.h"
#include "domain/overage.h"

#include <QCoreApplication>
#include <QLocale>

namespace headroom {

namespace {

bool blank(const QString &text)
{
    return text.trimmed().isEmpty();
}

class Objection {
    Q_DECLARE_TR_FUNCTIONS(Overage)
public:
    Objection(const OverageCase &of, Instant at) : m_case(of), m_request(of.request), m_at(at) {}

    [[nodiscard]] std::optional<QString> toDeciding(const OverageDecision &decision, const QString &person) const
    {
        if (auto decided = toState()) return decided;
        if (auto unreadable = toReason(decision.reason)) return unreadable;
        switch (decision.verb) {
        case OverageVerb::Approve: return toApproving(decision, person);
        case OverageVerb::Deny:
            if (blank(decision.reason))
                return tr("Say why the request is denied: %1 will read it.").arg(m_request.requestedBy);
            return std::nullopt;
        case OverageVerb::Withdraw: return std::nullopt;
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] std::optional<QString> toRevoking(const NewRevocation &revocation) const
    {
        if (m_request.state == OverageState::Pending) {
            return tr("This request waits for a decision: there is no approval to revoke. It can be denied.");
        }
        if (m_request.state != OverageState::Approved) {
            return tr("Only an approval can be revoked. %1").arg(described());
        }
        if (m_at >= m_request.cycleEnd) {
            return tr("The cycle of this approval ended on %1, and what was not used ended with it.")
                .arg(shown(m_request.cycleEnd));
        }
        if (blank(revocation.reason)) return tr("Say why the approval is revoked.");
        if (auto unreadable = toReason(revocation.reason)) return unreadable;
        return toRevokedUnits(revocation.units);
    }

    [[nodiscard]] QString described() const
    {
        switch (m_request.state) {
        case OverageState::Pending: return {};
        case OverageState::Approved:
            return tr("%1 approved %2 of the %3 asked for on %4.")
                .arg(m_request.decidedBy, QLocale().toString(qlonglong{m_request.approvedUnits}),
                     counted(m_request.units), decidedAt());
        case OverageState::Denied: return tr("%1 denied this request on %2.").arg(m_request.decidedBy, decidedAt());
        case OverageState::Withdrawn:
            return tr("%1 withdrew this request on %2.").arg(m_request.decidedBy, decidedAt());
        case OverageState::Expired: return tr("This request expired when its cycle ended on %1.").arg(decidedAt());
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QString shown(Instant at) const { return instantInZone(at, m_case.workspace.standing.timeZone); }
    [[nodiscard]] QString decidedAt() const { return shown(m_request.decidedAt.value_or(m_request.cycleEnd)); }
    [[nodiscard]] QString counted(std::int64_t units) const { return countedUnits(units, m_request.unit); }

    [[nodiscard]] std::optional<QString> toState() const
    {
        switch (m_request.state) {
        case OverageState::Pending:
            if (m_at < m_request.cycleEnd) return std::nullopt;
            return tr("This request expired when its cycle ended on %1.").arg(shown(m_request.cycleEnd));
        case OverageState::Approved:
            return tr("%1 A decided request never changes; what is not used of it can be revoked.").arg(described());
        case OverageState::Denied:
        case OverageState::Withdrawn:
            return tr("%1 A decided request never changes; ask again with a new one.").arg(described());
        case OverageState::Expired: return described();
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] static std::optional<QString> toReason(const QString &reason)
    {
        if (reason.size() <= kLongestText) return std::nullopt;
        return tr("The reason is too long: it may have %1 characters, this one has %2.")
            .arg(QLocale().toString(kLongestText), QLocale().toString(reason.size()));
    }

    [[nodiscard]] std::optional<QString> toApproving(const OverageDecision &decision, const QString &person) const
    {
        if (person == m_request.requestedBy) {
            return tr("You asked for this yourself, and nobody approves their own request. Somebody else has to.");
        }
        const auto &first = m_request.endorsement;
        if (first && person == first->by) {
            return tr("You approved this first, on %1. The second approval takes another person.")
                .arg(shown(first->at));
        }
        const std::int64_t units = approvalUnits(m_request, decision);
        if (auto outOfRange = toUnits(units)) return outOfRange;
        if (auto overCap = toTotal(units)) return overCap;
        const OverageFigures figures = figuresOf(m_case, units);
        if (figures.overMargin() && blank(decision.reason)) {
            return tr("With all of it used, the margin of the cycle would be %1 dollars: a loss. Say why it is "
                      "approved all the same.")
                .arg(figures.marginAfter->toString());
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<QString> toUnits(std::int64_t units) const
    {
        if (units < 1) return tr("Approve at least 1 unit, or deny the request.");
        if (units > m_request.units) {
            return tr("No more can be approved than was asked for: %1.").arg(counted(m_request.units));
        }
        const auto &first = m_request.endorsement;
        if (first && units > first->units) {
            return tr("%1 approved %2 first, and the second approval can be for no more than that.")
                .arg(first->by, counted(first->units));
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<QString> toTotal(std::int64_t units) const
    {
        if (m_case.workspace.standing.buckets[index(m_request.bucket)].entitlement.base.unlimited) {
            return tr("The plan gives this bucket without limit now: there is nothing to approve.");
        }
        if (m_case.cap && units > *m_case.cap - m_case.grantedInCycle) {
            const std::int64_t left = *m_case.cap - m_case.grantedInCycle;
            const QString cap =
                tr("The plan allows at most %1 of approved overage in a cycle").arg(counted(*m_case.cap));
            if (left <= 0) return tr("%1, and all of it is granted.").arg(cap);
            return tr("%1. Granted so far: %2; at most %3 can be approved.")
                .arg(cap, QLocale().toString(qlonglong{m_case.grantedInCycle}), counted(left));
        }
        std::int64_t total = 0;
        const bool fits = !__builtin_add_overflow(m_case.grantedInCycle, units, &total) &&
                          (!m_case.unitPrice || checkedMul(*m_case.unitPrice, total));
        if (!fits) return tr("This is more than the ledger can count. Approve fewer.");
        return std::nullopt;
    }

    [[nodiscard]] std::optional<QString> toRevokedUnits(std::optional<std::int64_t> units) const
    {
        const std::int64_t left = m_case.unusedOfGrant;
        if (left <= 0) {
            return tr("Nothing is left to revoke. Approved: %1; revoked before: %2; the rest is used.")
                .arg(counted(m_request.approvedUnits), QLocale().toString(qlonglong{m_request.revokedUnits()}));
        }
        if (!units) return std::nullopt;
        if (*units < 1) return tr("Revoke at least 1 unit.");
        if (*units > left) return tr("No more can be revoked than is not used: %1.").arg(counted(left));
        return std::nullopt;
    }

    const OverageCase &m_case;
    const OverageRequest &m_request;
    Instant m_at;
};

}  // namespace

std::optional<QString> objection(const OverageCase &of, const OverageDecision &decision, const QString &person,
                                 Instant at)
{
    return Objection(of, at).toDeciding(decision, person);
}

std::optional<QString> objection(const OverageCase &of, const NewRevocation &revocation, Instant at)
{
    return Objection(of, at).toRevoking(revocation);
}

QString describeDecision(const OverageRequest &request, const QByteArray &zone)
{
    OverageCase of;
    of.request = request;
    of.workspace.standing.timeZone = zone;
    return Objection(of, {}).described();
}

}  // namespace headroom
