// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

namespace headroom {

namespace {

constexpr std::array<std::string_view, kStatusCount> kStatusIds{"ok",     "failed",    "blocked",
                                                                "queued", "cancelled", "credit"};
constexpr std::array<std::string_view, 2> kModeIds{"sync", "batch"};

constexpr std::array<std::string_view, kTextFieldCount> kTextNames{
    "event_id",       "workspace",      "member",      "action",    "route",   "provider",
    "model_family",   "fallback_route", "file_status", "job",       "surface", "delivery_status",
    "provider_error", "pool",           "corrects",    "posted_by", "note"};

constexpr std::array<std::string_view, kNumberFieldCount> kNumberNames{
    "units",      "input_tokens",  "output_tokens",      "cached_input_tokens", "repeated_input_tokens",
    "tool_calls", "retries",       "schema_repairs",     "retrieval_hits",      "pages",
    "files",      "cost_usd",      "projected_cost_usd", "latency_ms",          "job_part",
    "job_parts",  "content_bytes", "records_submitted",  "records_completed",   "records_failed",
    "ordered"};

struct Column {
    std::string_view name;
    EventColumn column;
};

constexpr Column text(TextField field)
{
    const auto i = static_cast<std::uint8_t>(field);
    return {kTextNames[i], {EventColumn::Kind::Text, i}};
}

constexpr Column number(NumberField field, EventColumn::Kind kind = EventColumn::Kind::Number)
{
    const auto i = static_cast<std::uint8_t>(field);
    return {kNumberNames[i], {kind, i}};
}

// The columns of the event file, in the order of the contract.
constexpr std::array kColumns{
    text(TextField::EventId),
    Column{"occurred_at", {EventColumn::Kind::OccurredAt, 0}},
    text(TextField::Workspace),
    text(TextField::Action),
    text(TextField::Member),
    text(TextField::Route),
    text(TextField::Provider),
    text(TextField::ModelFamily),
    Column{"bucket", {EventColumn::Kind::Bucket, 0}},
    Column{"mode", {EventColumn::Kind::Mode, 0}},
    Column{"status", {EventColumn::Kind::Status, 0}},
    number(NumberField::Units),
    number(NumberField::InputTokens),
    number(NumberField::OutputTokens),
    number(NumberField::CachedInputTokens),
    number(NumberField::RepeatedInputTokens),
    number(NumberField::ToolCalls),
    number(NumberField::Retries),
    number(NumberField::SchemaRepairs),
    text(TextField::FallbackRoute),
    number(NumberField::RetrievalHits),
    number(NumberField::Pages),
    number(NumberField::Files),
    text(TextField::FileStatus),
    number(NumberField::CostUsd, EventColumn::Kind::Money),
    number(NumberField::ProjectedCostUsd, EventColumn::Kind::Money),
    number(NumberField::LatencyMs),
    text(TextField::Job),
    number(NumberField::JobPart),
    number(NumberField::JobParts),
    text(TextField::Surface),
    number(NumberField::ContentBytes),
    number(NumberField::RecordsSubmitted),
    number(NumberField::RecordsCompleted),
    number(NumberField::RecordsFailed),
    text(TextField::DeliveryStatus),
    number(NumberField::Ordered),
    text(TextField::ProviderError),
    text(TextField::Pool),
    text(TextField::Corrects),
    text(TextField::PostedBy),
    text(TextField::Note),
};
static_assert(kColumns.size() == kTextFieldCount + kNumberFieldCount + 4);

// JSON lines ask for a column by name for every value of every row, so the names are hashed once, at compile time.
constexpr std::size_t kSlots = 128;
constexpr std::uint8_t kFree = 0xFF;

constexpr std::size_t slotOf(std::string_view name)
{
    const auto at = [name](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(name[i])); };
    return (name.size() * 31 + at(0) * 7 + at(name.size() / 2) * 3 + at(name.size() - 1) * 57) % kSlots;
}

constexpr std::array<std::uint8_t, kSlots> hashed()
{
    std::array<std::uint8_t, kSlots> slots{};
    slots.fill(kFree);
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        std::size_t slot = slotOf(kColumns[i].name);
        while (slots[slot] != kFree) slot = (slot + 1) % kSlots;
        slots[slot] = static_cast<std::uint8_t>(i);
    }
    return slots;
}

constexpr std::array<std::uint8_t, kSlots> kHashed = hashed();

template<typename Id, std::size_t N>
std::optional<Id> fromId(const std::array<std::string_view, N> &ids, std::string_view id)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (ids[i] == id) return static_cast<Id>(i);
    }
    return std::nullopt;
}

}  // namespace

std::string_view statusId(Status status)
{
    return kStatusIds[static_cast<std::size_t>(status)];
}

std::optional<Status> statusFromId(std::string_view id)
{
    return fromId<Status>(kStatusIds, id);
}

std::string_view modeId(Mode mode)
{
    return kModeIds[static_cast<std::size_t>(mode)];
}

std::optional<Mode> modeFromId(std::string_view id)
{
    return fromId<Mode>(kModeIds, id);
}

std::string_view fieldName(TextField field)
{
    return kTextNames[static_cast<std::size_t>(field)];
}

std::string_view fieldName(NumberField field)
{
    return kNumberNames[static_cast<std::size_t>(field)];
}

std::optional<EventColumn> eventColumn(std::string_view name)
{
    if (name.empty()) return std::nullopt;
    for (std::size_t slot = slotOf(name); kHashed[slot] != kFree; slot = (slot + 1) % kSlots) {
        const Column &column = kColumns[kHashed[slot]];
        if (column.name == name) return column.column;
    }
    return std::nullopt;
}

const std::vector<std::string_view> &eventColumnNames()
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> list;
        list.reserve(kColumns.size());
        for (const Column &column : kColumns) list.push_back(column.name);
        return list;
    }();
    return names;
}

}  // namespace headroom
