// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bucket.h"
#include "domain/catalog.h"
#include "domain/instant.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace headroom {

enum class Status : std::int8_t { Ok = 0, Failed = 1, Blocked = 2, Queued = 3, Cancelled = 4, Credit = 5 };
inline constexpr int kStatusCount = 6;
std::string_view statusId(Status status);
std::optional<Status> statusFromId(std::string_view id);
std::string_view modeId(Mode mode);
std::optional<Mode> modeFromId(std::string_view id);

// Text fields of an event, in the order in which they are stored: append only.
enum class TextField : std::uint8_t {
    EventId,
    Workspace,
    Member,
    Action,
    Route,
    Provider,
    ModelFamily,
    FallbackRoute,
    FileStatus,
    Job,
    Surface,
    DeliveryStatus,
    ProviderError,
    Pool,
    Corrects,
    PostedBy,
    Note,
};
inline constexpr int kTextFieldCount = 17;

// Whole-number fields of an event, in the order in which they are stored: append only. Money is in nano-dollars.
enum class NumberField : std::uint8_t {
    Units,
    InputTokens,
    OutputTokens,
    CachedInputTokens,
    RepeatedInputTokens,
    ToolCalls,
    Retries,
    SchemaRepairs,
    RetrievalHits,
    Pages,
    Files,
    CostUsd,
    ProjectedCostUsd,
    LatencyMs,
    JobPart,
    JobParts,
    ContentBytes,
    RecordsSubmitted,
    RecordsCompleted,
    RecordsFailed,
    Ordered,
};
inline constexpr int kNumberFieldCount = 21;

// One usage event as it was given: unknown is not 0 and not empty text. Views point into the caller's buffer.
struct GivenEvent {
    Instant occurredAt;
    std::array<std::string_view, kTextFieldCount> text{};  // empty = unknown
    std::array<std::int64_t, kNumberFieldCount> number{};  // valid where known(field)
    std::uint32_t knownNumbers = 0;                        // bit per NumberField
    std::optional<Bucket> bucket;
    std::optional<Mode> mode;
    std::optional<Status> status;

    [[nodiscard]] std::string_view get(TextField f) const { return text[static_cast<std::size_t>(f)]; }
    void set(TextField f, std::string_view v) { text[static_cast<std::size_t>(f)] = v; }
    [[nodiscard]] bool known(NumberField f) const { return (knownNumbers >> static_cast<unsigned>(f)) & 1U; }
    [[nodiscard]] std::int64_t get(NumberField f) const { return number[static_cast<std::size_t>(f)]; }
    void set(NumberField f, std::int64_t v)
    {
        number[static_cast<std::size_t>(f)] = v;
        knownNumbers |= 1U << static_cast<unsigned>(f);
    }
    [[nodiscard]] std::optional<std::int64_t> value(NumberField f) const
    {
        return known(f) ? std::optional(get(f)) : std::nullopt;
    }
};

// The column and key names of the event file, in the order of the enums above.
std::string_view fieldName(TextField field);
std::string_view fieldName(NumberField field);

// One column of the event file, whatever its type.
struct EventColumn {
    enum class Kind : std::uint8_t { Text, Number, Money, OccurredAt, Bucket, Mode, Status };
    Kind kind = Kind::Text;
    std::uint8_t field = 0;  // TextField or NumberField, by kind
};
// Empty for a name that the event file does not have.
std::optional<EventColumn> eventColumn(std::string_view name);
// All names in the order of the contract.
const std::vector<std::string_view> &eventColumnNames();

}  // namespace headroom
