// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/event.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

// Provider trouble: what events say that the provider did. Never a limit hit (R30).
namespace headroom {

// The numbers are stored: never renumber.
enum class SignalKind : std::int8_t {
    BatchExpired = 0,
    BatchUnordered = 1,
    RegionQuotaExhausted = 2,
    RouteIneligible = 3,
    RateLimited = 4,
    Other = 5,  // any other text
};
inline constexpr int kSignalKinds = 6;
std::string_view signalId(SignalKind kind);         // "batch_expired", ..., "other"
SignalKind signalFromError(std::string_view text);  // of an event's provider_error
QString signalName(SignalKind kind);                // translated

enum class OwnerDomain : std::int8_t { Queueing = 0, Reconciliation = 1, Capacity = 2, Routing = 3, Unassigned = 4 };
inline constexpr int kOwnerDomains = 5;
OwnerDomain ownerOf(SignalKind kind);
QString ownerName(OwnerDomain owner);  // translated
QString nextStep(SignalKind kind);     // translated: what whoever owns it does next

struct ProviderSignal {
    std::int64_t seq = 0;  // of its event
    Instant at;
    SignalKind kind = SignalKind::Other;
    QString error;  // as the event gave it
    QString workspace;
    QString member;  // empty, as all that follow: not stated
    QString action;
    QString route;
    QString pool;    // the event's own, else that of the route in the catalog
    QString region;  // of the pool in the catalog, else of the route
    QString provider;
    QString surface;
    QString job;
    std::optional<std::int64_t> jobPart;
    std::optional<std::int64_t> jobParts;
    std::optional<Status> status;
    std::optional<std::int64_t> recordsFailed;
    bool operator==(const ProviderSignal &) const = default;
};

// Signals of [from, to) that pass; empty texts pass everything.
struct SignalQuestion {
    Instant from;
    Instant to;
    QString workspace;
    QString pool;
    QString route;
    QString region;
    std::optional<SignalKind> kind;
    bool operator==(const SignalQuestion &) const = default;
};

// What happened at one place, over the whole range.
struct SignalPlace {
    SignalKind kind = SignalKind::Other;
    QString pool;
    QString route;
    QString region;
    std::int64_t signalCount = 0;
    std::int64_t workspaces = 0;  // affected, each once
    std::int64_t jobs = 0;
    Instant first;
    Instant last;
    bool operator==(const SignalPlace &) const = default;
};

struct SignalDay {
    CivilDate day;  // of UTC; with a workspace of its own zone
    std::array<std::int64_t, kSignalKinds> signalCounts{};
    bool operator==(const SignalDay &) const = default;
};

struct AffectedWorkspace {
    QString workspace;
    std::array<std::int64_t, kSignalKinds> signalCounts{};
    Instant last;
    bool operator==(const AffectedWorkspace &) const = default;
};

struct AffectedJob {
    QString job;
    QString workspace;
    QString surface;
    std::array<std::int64_t, kSignalKinds> signalCounts{};
    std::int64_t parts = 0;                     // different parts that had trouble
    std::optional<std::int64_t> recordsFailed;  // known ones added up
    Instant last;
    bool operator==(const AffectedJob &) const = default;
};

// Tokens of sync events against a pool's quota; the range alone, whatever else was asked for.
struct PoolPeak {
    QString pool;
    bool inCatalog = true;  // false: only events name it
    QString provider;
    QString region;
    QString model;
    std::optional<std::int64_t> quota;  // tokens a minute; nothing: not stated
    std::int64_t tokens = 0;            // of the range
    std::int64_t peak = 0;              // of the busiest UTC minute
    std::optional<Instant> peakMinute;  // its start; nothing without tokens
    std::int64_t signalCount = 0;       // of the range, of this pool
    bool operator==(const PoolPeak &) const = default;
    // peak x 100 / quota in hundredths of a percent, half to even; nothing without a quota above 0.
    [[nodiscard]] std::optional<std::int64_t> heat() const;
};

inline constexpr int kSignalsShown = 500;

struct SignalAnswer {
    SignalQuestion question;
    QByteArray zone;  // of the days
    std::array<std::int64_t, kSignalKinds> counts{};
    std::vector<SignalDay> days;                // every day that the range touches
    std::vector<SignalPlace> places;            // most signals first
    std::vector<AffectedWorkspace> workspaces;  // most signals first
    std::vector<AffectedJob> jobs;              // latest first, at most kSignalsShown
    std::vector<ProviderSignal> latest;         // latest first, at most kSignalsShown
    std::int64_t total = 0;
    std::vector<PoolPeak> pools;  // hottest first: by heat, then peak; without a quota last
};

}  // namespace headroom
