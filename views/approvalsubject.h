// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overage.h"

#include <vector>

namespace headroom {

enum class ApprovalVerb : std::int8_t { Approve, Deny, Withdraw, Revoke };

// What is wrong with a decision, by the field where it is to be mended.
struct ApprovalObjections {
    QString all;  // with doing it at all
    QString units;
    QString reason;
    bool operator==(const ApprovalObjections &) const = default;
    [[nodiscard]] bool none() const { return all.isEmpty() && units.isEmpty() && reason.isEmpty(); }
};

// What a person has before them to decide, one request or several, and what that person may do about it. Pure.
struct ApprovalSubject {
    enum class Kind : std::int8_t { Nothing, Pending, Approved, Settled, Batch };
    Kind kind = Kind::Nothing;
    OverageCase one;                    // of Pending, Approved and Settled
    std::vector<OverageRequest> batch;  // of Batch: all wait

    static ApprovalSubject of(const OverageCase &one);
    static ApprovalSubject of(std::vector<OverageRequest> batch);

    // The request's, one for every batch, 0 for nothing.
    [[nodiscard]] std::int64_t id() const;
    // As asked; of an approval what is not used.
    [[nodiscard]] std::int64_t usualUnits() const;
    [[nodiscard]] bool hasUnits() const { return kind == Kind::Pending || kind == Kind::Approved; }
    // Asked for or entered by that person.
    [[nodiscard]] bool ownOf(const QString &person) const;
    // Whether there is such a thing to do here, allowed or not.
    [[nodiscard]] bool offers(ApprovalVerb verb, const QString &person) const;

    [[nodiscard]] Permission permissionTo(ApprovalVerb verb, const LedgerInfo &info) const;
    // Of a batch each request is judged when it is decided. `units`: nothing where what was typed is no number.
    [[nodiscard]] ApprovalObjections objectionsTo(ApprovalVerb verb, std::optional<std::int64_t> units,
                                                  const QString &reason, const QString &person, Instant at) const;
    // A decision for each request: with the figures that are looked at, where one is.
    [[nodiscard]] std::vector<OverageDecision> decisions(ApprovalVerb verb, std::int64_t units,
                                                         const QString &reason) const;

    // "Approve 60 of 100", "Deny 3 requests"
    [[nodiscard]] QString buttonText(ApprovalVerb verb, std::optional<std::int64_t> units) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary(const LedgerInfo &info) const;
};

}  // namespace headroom
