// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "domain/providersignal.h"

// One event with everything that explains it.
namespace headroom {

// What an event took of the bucket that it charged, in its cycle.
struct EventEffect {
    Cycle cycle;
    std::int64_t usedBefore = 0;  // of the bucket, by everything before it in ledger order (R6)
    std::int64_t usedAfter = 0;
    Entitlement entitlement;  // at its instant
    bool operator==(const EventEffect &) const = default;
};

// How the cost of an event comes about where it was priced from the list (R33).
struct PricedCost {
    QString route;  // whose price
    RoutePrice price;
    std::int64_t uncachedTokens = 0;
    std::int64_t cachedTokens = 0;
    std::int64_t outputTokens = 0;
    Mode mode = Mode::Sync;
    bool operator==(const PricedCost &) const = default;
};

struct EventCredit {
    std::int64_t seq = 0;
    QString eventId;
    Instant at;
    std::int64_t units = 0;  // given back, above 0
    QString postedBy;
    QString note;
    bool operator==(const EventCredit &) const = default;
};

struct EventDetail {
    std::int64_t seq = 0;
    Instant at;
    std::optional<Instant> knownSince;
    QByteArray zone;
    // As given; empty or nothing: unknown.
    std::array<QString, kTextFieldCount> text;
    std::array<std::optional<std::int64_t>, kNumberFieldCount> number;
    std::optional<Bucket> givenBucket;
    std::optional<Mode> givenMode;
    std::optional<Status> givenStatus;

    // The chain: which route it took, what it cost by which price, what it charged by which sheet and plan.
    HistoryEvent event;
    bool unitsGiven = false;
    enum class BucketBy : std::int8_t { Event, Sheet, LaterSheet, Nothing, Corrected };
    BucketBy bucketBy = BucketBy::Event;  // LaterSheet: mapped after it was stored (R7); Corrected: a credit's
    std::optional<int> sheetVersion;      // in force at its instant
    std::optional<SheetAction> sheetAction;
    QString plan;  // key; empty: none in force
    QString planName;
    int planVersion = 0;
    std::optional<Route> route;         // as the catalog knows it
    std::optional<PricedCost> priced;   // nothing: the cost is the event's own, or unknown
    std::optional<EventEffect> effect;  // nothing: it charged nothing
    std::optional<SignalKind> signal;
    std::vector<EventCredit> credits;  // of this event, in order
    std::int64_t correctsSeq = 0;      // of a credit: its event; 0: none

    [[nodiscard]] const QString &get(TextField field) const { return text[static_cast<std::size_t>(field)]; }
    [[nodiscard]] std::optional<std::int64_t> get(NumberField field) const
    {
        return number[static_cast<std::size_t>(field)];
    }
};

// One step of the chain, translated.
struct ChainStep {
    enum class Kind : std::int8_t { Action, Route, Tokens, Cost, Charge, Effect, Credit, Signal };
    Kind kind = Kind::Action;
    QString title;
    QString text;
    bool operator==(const ChainStep &) const = default;
};
// The chain in words, in its order; steps of which nothing is known say so.
std::vector<ChainStep> chainOf(const EventDetail &detail);

// Every field that the event gave, by the name of the event file, in its order.
struct EventFieldText {
    QString name;
    QString value;
    bool operator==(const EventFieldText &) const = default;
};
std::vector<EventFieldText> fieldsOf(const EventDetail &detail);

}  // namespace headroom
