// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bucket.h"
#include "domain/cycle.h"
#include "domain/money.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

// The catalog as values: what a product sells and how actions are routed. An optional that is empty was left
// out of the document and has the default that the comment names; export leaves it out again.
namespace headroom {

// A number of units or "unlimited" (R12).
struct Amount {
    bool unlimited = false;
    std::int64_t units = 0;  // 0 where unlimited
    bool operator==(const Amount &) const = default;
};

enum class Per : std::int8_t { Workspace = 0, Seat = 1 };
enum class AtLimit : std::int8_t { Block = 0, Queue = 1 };
enum class Mode : std::int8_t { Sync = 0, Batch = 1 };

struct BucketLimit {
    Amount allowance;
    std::optional<Unit> unit;                    // default: defaultUnit(bucket)
    std::optional<Per> per;                      // default: workspace
    std::optional<int> warnPercent;              // default 70 (R16); 1..100
    std::optional<int> confirmPercent;           // default 10 (R17), premium only; 1..100
    std::optional<AtLimit> atLimit;              // default: block (R18)
    std::optional<Money> overagePrice;           // per unit; default: none is sold
    std::optional<std::int64_t> overageCap;      // most approved units a cycle; default: no cap
    std::optional<std::int64_t> memberDailyCap;  // units a member and civil day (R19); default: none
    bool operator==(const BucketLimit &) const = default;
};

struct PlanVersion {
    int version = 1;
    Instant effectiveFrom;                 // the earliest instant at which it may be assigned
    Money price;                           // a cycle
    std::optional<Per> pricePer;           // default: workspace
    std::map<Bucket, BucketLimit> limits;  // a bucket left out has 0 (R12)
    bool operator==(const PlanVersion &) const = default;
};

struct Plan {
    QString key;
    QString name;  // empty where left out; default: the key
    std::vector<PlanVersion> versions;
    bool operator==(const Plan &) const = default;
    [[nodiscard]] QString displayName() const { return name.isEmpty() ? key : name; }
};

struct RoutePrice {
    Instant from;
    TokenPrice input;
    std::optional<TokenPrice> cachedInput;  // default: as input
    TokenPrice output;
    std::optional<int> batchPercent;  // default 100; 0..100 of the sync price
    bool operator==(const RoutePrice &) const = default;
};

struct Route {
    QString key;
    std::optional<QString> provider;
    std::optional<QString> modelFamily;
    std::optional<std::vector<Mode>> modes;  // default: sync only
    std::optional<QString> region;
    std::optional<QString> pool;
    std::optional<std::int64_t> contextWindow;  // tokens
    std::optional<std::vector<RoutePrice>> prices;
    bool discovered = false;  // met in an event, not yet completed; never exported
    bool operator==(const Route &) const = default;
};

struct DowngradeTarget {
    QString route;
    Bucket bucket{};
    bool operator==(const DowngradeTarget &) const = default;
};

struct SheetAction {
    QString action;
    Bucket bucket{};
    QString route;
    std::optional<QString> fallbackRoute;
    std::optional<Mode> mode;  // default: batch for batch_records, else sync
    std::optional<int> warnPercent;
    std::optional<DowngradeTarget> downgradeTo;
    std::optional<bool> asyncExpectationShown;  // default: false
    bool operator==(const SheetAction &) const = default;
};

struct RouteSheet {
    int version = 1;
    Instant effectiveFrom;
    std::vector<SheetAction> actions;
    bool operator==(const RouteSheet &) const = default;
};

struct Pool {
    QString key;
    std::optional<QString> provider;
    std::optional<QString> subscription;
    std::optional<QString> region;
    std::optional<QString> model;
    std::optional<QString> deploymentType;
    std::optional<std::int64_t> tokensPerMinute;
    bool operator==(const Pool &) const = default;
};

// A ceiling's empty optional is `null` or absent: not stated by its source, which is not "no limit" (R35).
struct Ceiling {
    QString surface;
    std::optional<std::int64_t> maxRecords;
    std::optional<std::int64_t> maxBytes;
    std::optional<std::int64_t> minRecords;
    std::optional<std::int64_t> windowHours;
    std::optional<bool> ordered;
    std::optional<QString> source;
    std::optional<CivilDate> lastReviewed;
    bool operator==(const Ceiling &) const = default;
};

struct PlanAssignment {
    QString plan;
    int version = 1;
    Instant from;
    bool operator==(const PlanAssignment &) const = default;
};

// An add-on or a prepaid pack, in force in [from, to).
struct Grant {
    Bucket bucket{};
    std::int64_t units = 0;
    Money price;
    Instant from;
    Instant to;
    bool operator==(const Grant &) const = default;
};

struct Workflow {
    QString key;
    QString route;
    std::optional<QString> schedule;
    std::int64_t includedRecords = 0;  // an add-on of batch_records
    Money price;
    std::optional<QString> successMeasure;
    Instant from;
    Instant to;
    bool operator==(const Workflow &) const = default;
};

struct Workspace {
    QString key;
    std::optional<QString> name;  // default: the key
    QByteArray timeZone = QByteArrayLiteral("UTC");
    std::optional<CivilDate> cycleAnchor;  // default: 1970-01-01, the first of the month
    std::optional<int> cycleDays;          // 0 monthly (default), N for "Nd"
    std::optional<int> seats;              // default 1
    std::optional<std::vector<PlanAssignment>> plans;
    std::optional<std::vector<Grant>> addons;
    std::optional<std::vector<Grant>> prepaid;
    std::optional<std::vector<Workflow>> workflows;
    std::optional<QString> retention;
    std::optional<QString> expansionIntent;
    bool discovered = false;  // met in an event, not yet completed; never exported
    bool operator==(const Workspace &) const = default;

    [[nodiscard]] CycleRule cycleRule() const { return {cycleAnchor.value_or(CivilDate{0}), cycleDays.value_or(0)}; }
    [[nodiscard]] int seatCount() const { return seats.value_or(1); }
    [[nodiscard]] QString displayName() const { return name.value_or(key); }
};

struct EarlyBurnSettings {
    std::optional<int> percent;    // default 80
    std::optional<int> day;        // default 10
    std::optional<Bucket> bucket;  // default premium_sync
    bool operator==(const EarlyBurnSettings &) const = default;
};

struct ApprovalSettings {
    // An overage that is worth more takes a second approver; default: off (R37a).
    std::optional<Money> secondApproverAbove;
    bool operator==(const ApprovalSettings &) const = default;
};

// The thresholds by which limit hits are sorted by cause (R28).
struct CauseSettings {
    std::optional<int> failedPercent;            // default 15; 1..100
    std::optional<int> cachePercent;             // default 20; 1..100
    std::optional<std::int64_t> repeatedTokens;  // default 1,000,000; at least 1
    std::optional<int> memberPercent;            // default 90; 51..100
    std::optional<int> memberUsePercent;         // default 50; 1..100
    bool operator==(const CauseSettings &) const = default;
};

struct Settings {
    std::optional<EarlyBurnSettings> earlyBurn;
    std::optional<ApprovalSettings> approvals;
    std::optional<CauseSettings> causes;
    bool operator==(const Settings &) const = default;
};

// Lists are in the order of the document, later of first appearance. An empty optional list was left out.
struct Catalog {
    std::vector<Plan> plans;
    std::vector<Route> routes;
    std::vector<RouteSheet> routeSheets;
    std::vector<Pool> pools;
    std::vector<Ceiling> ceilings;
    std::vector<Workspace> workspaces;
    Settings settings;
    bool operator==(const Catalog &) const = default;

    [[nodiscard]] const Plan *plan(const QString &key) const;
    [[nodiscard]] const Route *route(const QString &key) const;
    [[nodiscard]] const Workspace *workspace(const QString &key) const;
};

const PlanVersion *findVersion(const Plan &plan, int version);
// The assignment in force at an instant: the latest `from` not after it; of equal ones the later in the list.
const PlanAssignment *assignmentAt(const Workspace &workspace, Instant at);
// The sheet in force: the latest effectiveFrom not after `at`, of equal ones the higher version.
const RouteSheet *sheetAt(const std::vector<RouteSheet> &sheets, Instant at);
const SheetAction *findAction(const RouteSheet &sheet, const QString &action);
// The price in force: the latest `from` not after `at`; of equal ones the later in the list.
const RoutePrice *priceAt(const Route &route, Instant at);

inline constexpr int kDefaultWarnPercent = 70;
inline constexpr int kDefaultConfirmPercent = 10;

}  // namespace headroom
