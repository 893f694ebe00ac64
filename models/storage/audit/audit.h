// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/auditrow.h"
#include "storage/ledgerstate.h"

namespace headroom {

// What changed, for one row of the audit.
struct AuditEntry {
    QString object{};  // as in AuditRow
    QString key{};
    QString workspace{};
    QString action{};
    QByteArray before{};
    QByteArray after{};
    QString reason{};
    QString person{};                          // empty: who acts
    std::optional<Instant> at = std::nullopt;  // nothing: now, by the actor's clock
};

// Appends rows to the chain, inside one transaction in which nobody else does: it reads the chain's end once.
class AuditChain {
public:
    AuditChain(Connection &connection, const Actor &actor);
    // Returns the row's id.
    std::int64_t append(const AuditEntry &entry);

private:
    const Actor &m_actor;
    Query m_insert;
    std::int64_t m_rows = 0;
    QByteArray m_hash;
};

// Continues the chain (R39). Inside the transaction that changes what it tells of; returns the row's id.
std::int64_t appendAudit(LedgerState &state, const AuditEntry &entry);

// The columns of `audit` in the order that readAuditRow() expects.
QString auditColumns();
AuditRow readAuditRow(const Query &query);

// The person who acts, with what they may do. Whoever is not declared is a viewer.
Person actingPerson(LedgerState &state);
// Throws Refused, with the reason, where the acting person's role does not permit a task.
void requirePermission(LedgerState &state, Task task, const QString &workspace = {});

}  // namespace headroom
