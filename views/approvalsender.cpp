// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvalsender.h"

#include "items/overagetext.h"

namespace headroom {

void ApprovalSender::setClient(LedgerClient *client)
{
    m_client = client;
    m_underWay.clear();
    ++m_session;
    Q_EMIT underWayChanged();
}

void ApprovalSender::decide(const OverageRequest &request, const OverageDecision &decision)
{
    if (!m_client || underWay(request.id)) return;
    begin(request.id);
    m_client->change(
        this, [decision](LedgerWriter &writer) { return writer.decideOverage(decision); },
        [this, request, session = m_session](const Result<OverageRequest> &after) {
            if (session == m_session) finish(request, after, false);
        });
}

void ApprovalSender::revoke(const OverageRequest &request, const NewRevocation &revocation)
{
    if (!m_client || underWay(request.id)) return;
    begin(request.id);
    m_client->change(
        this, [revocation](LedgerWriter &writer) { return writer.revokeOverage(revocation); },
        [this, request, session = m_session](const Result<OverageRequest> &after) {
            if (session == m_session) finish(request, after, true);
        });
}

void ApprovalSender::begin(std::int64_t id)
{
    m_underWay.insert(id);
    Q_EMIT underWayChanged();
}

void ApprovalSender::finish(const OverageRequest &before, const Result<OverageRequest> &after, bool revocation)
{
    m_underWay.remove(before.id);
    if (after)
        Q_EMIT done(before.id, revocation ? revocationResult(*after) : decisionResult(*after));
    else
        Q_EMIT refused(before.id, refusalResult(before, after.error().message));
    Q_EMIT underWayChanged();
}

}  // namespace headroom
