// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"

#include <QSet>

namespace headroom {

// Sends decisions on overage requests, each once, and says what became of them.
class ApprovalSender final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void setClient(LedgerClient *client);

    // Not sent again while the same request is under way.
    void decide(const OverageRequest &request, const OverageDecision &decision);
    void revoke(const OverageRequest &request, const NewRevocation &revocation);
    [[nodiscard]] bool underWay(std::int64_t id) const { return m_underWay.contains(id); }
    [[nodiscard]] bool anyUnderWay() const { return !m_underWay.isEmpty(); }

Q_SIGNALS:
    void underWayChanged();
    // Carried out: the request after it, and what to tell.
    void done(std::int64_t id, const QString &result);
    void refused(std::int64_t id, const QString &result);

private:
    void begin(std::int64_t id);
    void finish(const OverageRequest &before, const Result<OverageRequest> &after, bool revocation);

    QPointer<LedgerClient> m_client;
    QSet<std::int64_t> m_underWay;
    std::uint64_t m_session = 0;  // answers of a ledger that was closed are not told
};

}  // namespace headroom
