// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overage.h"
#include "storage/ledgerstate.h"

// Overage requests and what became of them, as rows. Everything runs inside the caller's transaction.
namespace headroom {

struct StoredRequest {
    std::int64_t workspaceId = 0;
    OverageRequest request;
};

// A request as it stood at an instant: what was decided later is not known, and one that still waited when its cycle
// ended is expired. Nothing where it was not made by then.
std::optional<StoredRequest> requestAt(LedgerState &state, std::int64_t id, Instant at);
// The same with everything that is recorded, whatever the clock of who recorded it; expired by `now`.
std::optional<StoredRequest> recordedRequest(LedgerState &state, std::int64_t id, Instant now);

// Remembers up to where every request is decided, so that what is looked through for others grows with what waits
// and not with the history. Before the caller writes: what is rolled back is not decided.
void skipDecided(LedgerState &state);
// Those without a recorded decision at an instant, oldest first: pending, or expired and not recorded yet.
std::vector<StoredRequest> undecidedRequests(LedgerState &state, Instant at);
// Those with one, latest decision first.
std::vector<OverageRequest> decidedRequests(LedgerState &state, Instant at, int most);
std::int64_t decidedCount(LedgerState &state, Instant at);
// Everything that a workspace asked for by an instant, latest first.
std::vector<OverageRequest> requestsOf(LedgerState &state, std::int64_t workspaceId, Instant at, int most);

// Requests whose cycle has ended by `now` and which nobody decided.
std::vector<StoredRequest> overdueRequests(LedgerState &state, Instant now);

// The id that the next request gets.
std::int64_t nextRequestId(LedgerState &state);
// Each with the audit row that tells of it, which has to be there before.
void storeRequest(LedgerState &state, const StoredRequest &stored, std::int64_t auditId);
void storeEndorsement(LedgerState &state, const OverageRequest &request, const OverageFigures &figures,
                      std::int64_t auditId);
void storeDecision(LedgerState &state, const OverageRequest &request, std::int64_t auditId);
void storeRevocation(LedgerState &state, std::int64_t requestId, const OverageRevocation &revocation,
                     std::int64_t auditId);

// Who decides that a request has expired.
QString expiryPerson();

}  // namespace headroom
