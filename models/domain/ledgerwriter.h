// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/catalogstate.h"
#include "domain/credit.h"
#include "domain/error.h"
#include "domain/overage.h"
#include "domain/report.h"
#include "domain/review.h"

namespace headroom {

// What people change through the console and the command line. Each call is one transaction with its audit row
// (R39), done by the person who acts at the instant it is done; what the person's role does not permit is refused.
// Implemented in storage; in the console every call runs on the database's own thread.
class LedgerWriter {
public:
    LedgerWriter() = default;
    LedgerWriter(const LedgerWriter &) = delete;
    LedgerWriter &operator=(const LedgerWriter &) = delete;
    virtual ~LedgerWriter() = default;

    // The request after it. Refused: unknown workspace, an unlimited bucket, units below 1, no reason, a cycle that
    // has ended or not begun.
    virtual Result<OverageRequest> requestOverage(const NewOverageRequest &request) = 0;
    // The request after it: decided, or endorsed where a second approver is needed. Refused with who decided and
    // when where somebody was faster (R38).
    virtual Result<OverageRequest> decideOverage(const OverageDecision &decision) = 0;
    virtual Result<OverageRequest> revokeOverage(const NewRevocation &revocation) = 0;

    virtual Result<PostedCredit> postCredit(const NewCredit &credit) = 0;

    // Declares a person anew or differently. Refused where nobody would be owner any more.
    virtual Result<void> declarePerson(const Person &person) = 0;
    virtual Result<void> removePerson(const QString &name) = 0;
    // Nothing: off (R37a). Owners only.
    virtual Result<void> setSecondApproverAbove(std::optional<Money> amount) = 0;

    // Publishes a draft, all of it or nothing (R13). Refused with the first error that checkDraft() finds; answered
    // with the conflicts, and nothing published, where somebody changed what it is based on. `reason`: for the audit.
    virtual Result<PublicationAnswer> publish(const CatalogDraft &draft, const QString &reason) = 0;
    // LiteLLM's price list as JSON, dated `from`.
    virtual Result<PriceImportCounts> importPrices(const QByteArray &json, Instant from) = 0;

    // The review as stored. Refused with who reviewed and when where somebody was faster.
    virtual Result<Review> review(const NewReview &review) = 0;
    virtual Result<void> setAccountHealth(const AccountHealth &health) = 0;
    // Refused where one is out of its range, and where `before` is no longer in force: somebody was faster. `reason`: for
    // the audit.
    virtual Result<void> setThresholds(const Thresholds &before, const Thresholds &after, const QString &reason) = 0;

    // Notes in the audit that a report goes out (R39). Before its file appears: what cannot be audited is not exported.
    virtual Result<void> noteExport(const ReportExport &made) = 0;
};

}  // namespace headroom
