// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// Who changed what, when and why (R39).
namespace headroom {

// Kinds of objects and the words for what happened to them are stored as text, so that an old ledger stays
// readable: object "overage_request", action "approved".
struct AuditRow {
    std::int64_t id = 0;  // 1, 2, 3, ... without gaps
    Instant at;
    QString person;
    QString object;     // "ledger", "plan", "plan_version", "route", "route_sheet", "pool", "ceiling", "workspace",
                        // "setting", "price_list", "person", "overage_request", "credit", "import", "review", "report"
    QString key;        // which one: a key, an id
    QString workspace;  // key, where it concerns one; else empty
    QString action;     // "created", "changed", "requested", "endorsed", "approved", "denied", "withdrawn",
                        // "expired", "revoked", "posted", "imported", "declared", "removed", "migrated", "reviewed",
                        // "exported"
    QByteArray before;  // JSON; empty: there was nothing
    QByteArray after;   // JSON; empty: there is nothing
    QString reason;     // empty: none was asked for
    QByteArray previous;  // hash of the row before, 32 bytes; of the first row zeros
    QByteArray hash;      // of this row, 32 bytes
    bool operator==(const AuditRow &) const = default;
};

// SHA-256 over the previous hash and every field but `hash`, each preceded by its length: no two different rows
// have the same input. Documented byte for byte in the storage guide.
QByteArray auditHash(const AuditRow &row);

struct AuditFilter {
    QString person;               // exact; empty: anybody
    QString object;               // exact; empty: anything
    QString workspace;            // exact; empty: any
    QString text;                 // part of key, reason, before or after, whatever the case; empty: any
    std::optional<Instant> from;  // inclusive
    std::optional<Instant> to;    // exclusive
    bool operator==(const AuditFilter &) const = default;
};

// A page of rows, latest first; `before`: rows with a smaller id.
struct AuditAnswer {
    std::vector<AuditRow> rows;
    bool more = false;       // older rows pass the filter
    std::int64_t total = 0;  // rows of the ledger, whatever the filter
    QStringList people;      // who has changed anything, for the filter
    QStringList objects;
};
inline constexpr int kAuditPage = 200;

// One difference between before and after.
struct AuditChange {
    QString path;    // "limits.premium_sync.allowance", "units"; empty: the value itself
    QString before;  // as text; empty: was not there
    QString after;   // as text; empty: is not there
    bool operator==(const AuditChange &) const = default;
};
// What differs between two JSON texts, in the order of the later one; lists of keyed objects are matched by key.
std::vector<AuditChange> auditChanges(const QByteArray &before, const QByteArray &after);

}  // namespace headroom
