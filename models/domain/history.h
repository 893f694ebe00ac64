// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/event.h"
#include "domain/limithit.h"

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

// Everything that happened to a workspace, as one timeline.
namespace headroom {

// The number is the order among entries of one instant: what sets the scene comes first. It is part of keys that people
// keep in links: never renumber.
enum class HistoryKind : std::int8_t {
    Reset = 0,    // a cycle begins
    Plan = 1,     // a plan version comes into force
    Grant = 2,    // an add-on, prepaid pack or workflow upgrade begins or ends
    Overage = 3,  // asked for, decided, revoked
    Hit = 4,      // a limit hit
    Event = 5,    // use, a credit, or what a provider did (R30)
    Flag = 6,     // early burn
};
inline constexpr int kHistoryKinds = 7;
std::string_view historyKindId(HistoryKind kind);  // "reset", "plan", "grant", "overage", "hit", "event", "flag"
std::optional<HistoryKind> historyKindFromId(std::string_view id);
QString historyKindName(HistoryKind kind);  // translated

// A choice of kinds, a bit each.
using HistoryKindSet = std::uint8_t;
inline constexpr HistoryKindSet kEveryHistoryKind = (1U << static_cast<unsigned>(kHistoryKinds)) - 1U;
constexpr HistoryKindSet kindBit(HistoryKind kind)
{
    return static_cast<HistoryKindSet>(1U << static_cast<unsigned>(kind));
}

// The place of an entry in a workspace's timeline: what pages are cut at. `id` tells entries of one kind and instant
// apart: the ledger sequence of an event, the row of a hit or flag, the audit row of a decision, else a number that stays.
struct HistoryKey {
    Instant at;
    HistoryKind kind = HistoryKind::Event;
    std::int64_t id = 0;
    auto operator<=>(const HistoryKey &) const = default;
};

// Everything that is empty passes. A field that an entry does not have (a plan change has no member) does not pass where
// the filter names one.
struct HistoryFilter {
    QString workspace;            // always named
    std::optional<Instant> from;  // [from, to) of when it happened
    std::optional<Instant> to;
    HistoryKindSet kinds = kEveryHistoryKind;
    std::optional<QString> member;  // exact; "": not stated, as in the two that follow
    std::optional<QString> action;
    std::optional<QString> route;
    std::optional<std::int8_t> bucket;  // 0..3 or kUnmapped
    std::optional<Status> status;       // of events; an event without one passes as what it means (R2): ok
    bool signalsOnly = false;           // events that tell of a provider's trouble (R30)
    QString job;                        // exact
    QString text;                       // part of any text of the entry, whatever the case
    std::optional<Instant> knownAt;     // events that the ledger knew at this instant
    std::optional<Instant> knownAfter;  // events that it learnt of later than this
    bool operator==(const HistoryFilter &) const = default;

    // "workspace=acme&from=2026-03-01T00:00:00Z&bucket=premium_sync": for places and links. What is empty is left out.
    [[nodiscard]] QString toString() const;
    static std::optional<HistoryFilter> fromString(const QString &text);
};

// What of an event is shown in a row.
struct HistoryEvent {
    QString eventId;
    QString member;  // empty, as all texts: not stated
    QString action;
    QString route;
    std::int8_t bucket = kUnmapped;
    Unit unit = Unit::Action;  // what a unit of the bucket was at the event's instant
    std::int64_t units = 0;    // charged; negative for a credit
    Status status = Status::Ok;
    Mode mode = Mode::Sync;
    std::optional<Cost> cost;  // nothing: neither given nor priced
    std::optional<std::int64_t> inputTokens;
    std::optional<std::int64_t> outputTokens;
    std::optional<std::int64_t> retries;
    QString job;
    std::optional<std::int64_t> jobPart;
    std::optional<std::int64_t> jobParts;
    QString providerError;
    QString corrects;  // of a credit: the event that it mends
    QString postedBy;
    QString note;
    std::optional<Instant> knownSince;  // when the ledger learnt of it; nothing: before that was noted
    bool operator==(const HistoryEvent &) const = default;
};

struct HistoryHit {
    LimitHit hit;
    std::optional<Instant> outcomeAt;
    bool operator==(const HistoryHit &) const = default;
};

// What changed what a workspace may use.
struct HistoryChange {
    enum class What : std::int8_t {
        CycleBegan,
        PlanCame,
        AddonBegan,
        AddonEnded,
        PrepaidBegan,
        PrepaidEnded,
        WorkflowBegan,
        WorkflowEnded,
        OverageRequested,
        OverageEndorsed,
        OverageApproved,
        OverageDenied,
        OverageWithdrawn,
        OverageExpired,
        OverageRevoked,
        FlagRaised,
    };
    What what = What::CycleBegan;
    QString key;      // of the plan or workflow
    QString name;     // of the plan
    int version = 0;  // of the plan
    std::optional<Bucket> bucket;
    std::int64_t units = 0;
    std::optional<Instant> until;  // of what begins
    std::int64_t request = 0;      // of overage
    QString person;                // who asked or decided
    QString reason;
    std::int64_t allowance = 0;  // of a flag
    bool operator==(const HistoryChange &) const = default;
};

struct HistoryEntry {
    HistoryKey key;
    std::variant<HistoryEvent, HistoryHit, HistoryChange> what;
    bool operator==(const HistoryEntry &) const = default;

    [[nodiscard]] const HistoryEvent *event() const { return std::get_if<HistoryEvent>(&what); }
    [[nodiscard]] const HistoryHit *hit() const { return std::get_if<HistoryHit>(&what); }
    [[nodiscard]] const HistoryChange *change() const { return std::get_if<HistoryChange>(&what); }
};
// What happened, in one sentence, translated: "2 premium actions for research.deep", "Plan Team, version 2, came into
// force", "Blocked: ...".
QString describe(const HistoryEntry &entry);

inline constexpr int kHistoryPage = 200;

// A page of the timeline, beginning beside `beside`: without it at the latest entry (Older) or the earliest (Newer).
struct HistoryQuestion {
    enum class Direction : std::int8_t { Older, Newer };
    HistoryFilter filter;
    std::optional<HistoryKey> beside;  // itself left out; it need not be there: any instant may be jumped to
    Direction direction = Direction::Older;
    int most = kHistoryPage;
    bool operator==(const HistoryQuestion &) const = default;
};

struct HistoryPage {
    HistoryQuestion question;
    QByteArray zone;                 // of the workspace, IANA
    std::vector<HistoryEntry> rows;  // latest first, whatever the direction
    // Where to ask on, in the same direction: the last row, or further where a filter that little passes was searched
    // for a while. Nothing: there is no more.
    std::optional<HistoryKey> next;
};

// Sums over entries that pass a filter. Piece by piece for very many: added up until `next` is nothing.
struct HistorySums {
    std::int64_t events = 0;
    std::int64_t hits = 0;
    std::int64_t changes = 0;
    PerBucket<std::int64_t> units{};  // net of credits
    std::int64_t unmapped = 0;        // events
    PerBucket<Cost> costs{};
    Cost cost;                       // unmapped ones included
    std::optional<HistoryKey> next;  // as in HistoryPage
    bool operator==(const HistorySums &) const = default;

    // Adds the next piece. Sums are held at the ends of 64 bits.
    void add(const HistorySums &piece);
};

// What a workspace's timeline may be filtered by.
struct HistoryChoices {
    QByteArray zone;
    QStringList members;  // by key, "" where some events do not say
    QStringList actions;
    QStringList routes;
    std::int64_t events = 0;
    std::optional<Instant> first;  // events
    std::optional<Instant> last;
};

// The columns and cells of the timeline as a file. Instants in UTC (ISO 8601) and in the workspace's zone.
QStringList historyColumns();
QStringList historyCells(const HistoryEntry &entry, const QByteArray &zone);

}  // namespace headroom
