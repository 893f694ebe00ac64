// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventdetail.h"

namespace headroom {

namespace {

QString word(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

// What the event gave of one column, as its file would; nothing: unknown.
std::optional<QString> given(const EventDetail &detail, const EventColumn &column)
{
    using Kind = EventColumn::Kind;
    const auto text = [&]() -> std::optional<QString> {
        const QString &value = detail.get(static_cast<TextField>(column.field));
        return value.isEmpty() ? std::nullopt : std::optional(value);
    };
    const auto id = [](const auto &value, auto idOf) {
        return value ? std::optional(word(idOf(*value))) : std::nullopt;
    };
    const auto number = [&] { return detail.get(static_cast<NumberField>(column.field)); };
    switch (column.kind) {
    case Kind::Text: return text();
    case Kind::Number: return number() ? std::optional(QString::number(*number())) : std::nullopt;
    case Kind::Money: return number() ? std::optional(Money{*number()}.toString()) : std::nullopt;
    case Kind::OccurredAt: return formatInstant(detail.at);
    case Kind::Bucket: return id(detail.givenBucket, bucketId);
    case Kind::Mode: return id(detail.givenMode, modeId);
    case Kind::Status: return id(detail.givenStatus, statusId);
    }
    Q_UNREACHABLE();
}

}  // namespace

std::vector<EventFieldText> fieldsOf(const EventDetail &detail)
{
    std::vector<EventFieldText> fields;
    for (const std::string_view name : eventColumnNames()) {
        if (auto value = given(detail, *eventColumn(name))) fields.push_back({word(name), std::move(*value)});
    }
    return fields;
}

}  // namespace headroom
