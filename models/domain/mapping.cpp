// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mapping.h"

#include "domain/event.h"
#include "domain/jsonentry.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

using json::Entry;
using json::Key;
using json::Need;

constexpr Key kMappingKeys[] = {{"format", Need::Required}, {"zone"}, {"fields", Need::Required}};
constexpr Key kSourceKeys[] = {{"from"}, {"const"}, {"hash"}, {"with_row"}, {"unit"}, {"epoch"}, {"scale"}, {"values"}};
constexpr std::array<std::string_view, 4> kRequiredColumns{"event_id", "occurred_at", "workspace", "action"};
constexpr int kScaleDigits = 18;  // decimals of a factor

std::optional<FileFormat> formatFromId(std::string_view id)
{
    if (id == "csv") return FileFormat::Csv;
    if (id == "jsonl") return FileFormat::JsonLines;
    return std::nullopt;
}

std::optional<QString> timeUnitFromId(std::string_view id)
{
    for (const std::string_view unit : {"s", "ms", "us", "ns"}) {
        if (id == unit) return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    }
    return std::nullopt;
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

// Whether a constant of the mapping can be read as a word of that column at all.
bool fitsColumn(EventColumn::Kind kind, const QString &word)
{
    const std::string id = word.toStdString();
    switch (kind) {
    case EventColumn::Kind::Bucket: return bucketFromId(id).has_value();
    case EventColumn::Kind::Mode: return modeFromId(id).has_value();
    case EventColumn::Kind::Status: return statusFromId(id).has_value();
    default: return true;
    }
}

class MappingReader {
    Q_DECLARE_TR_FUNCTIONS(Mapping)
public:
    Result<Mapping> read(const json::Value &root)
    {
        const json::Path path;
        Entry document(m_reading, root, path, kMappingKeys);
        Mapping mapping;
        mapping.format = document.word("format", formatFromId, QStringLiteral("csv, jsonl")).value_or(FileFormat::Csv);
        if (const auto zone = document.text("zone")) {
            mapping.zone = zone->toUtf8();
            if (!Zone::isKnown(mapping.zone)) {
                document.report("zone", tr("is not a time zone that this system knows. Use an IANA name such as "
                                           "\"America/New_York\"."));
            }
        }
        document.eachMember("fields", [&](const std::string &name, const json::Value &value, const json::Path &here) {
            const auto column = eventColumn(name);
            if (!column) {
                m_reading.report(here.toString(), tr("is no column of the event file."));
                return;
            }
            Entry entry(m_reading, value, here, kSourceKeys);
            mapping.fields.emplace_back(QString::fromStdString(name), source(entry, *column));
        });
        for (const std::string_view required : kRequiredColumns) {
            if (std::ranges::none_of(mapping.fields,
                                     [&](const auto &field) { return field.first == text(required); })) {
                document.report("fields",
                                tr("says nothing about \"%1\", which every event needs.").arg(text(required)));
            }
        }
        if (m_reading.failed()) return m_reading.error();
        return mapping;
    }

private:
    static FieldSource source(Entry &entry, const EventColumn &column)
    {
        FieldSource source;
        source.from = entry.text("from");
        source.constant = entry.text("const");
        source.hash = entry.texts("hash");
        const int origins = (source.from ? 1 : 0) + (source.constant ? 1 : 0) + (source.hash ? 1 : 0);
        if (origins != 1) {
            entry.report(tr("needs exactly one of \"from\", \"const\" and \"hash\"."));
            return source;
        }
        if (source.hash) checkHash(entry, *source.hash, column);
        if (source.constant) checkConstant(entry, *source.constant, column);
        source.withRow = entry.flag("with_row").value_or(false);
        if (entry.has("with_row") && !source.hash) entry.report("with_row", tr("goes with \"hash\" only."));
        for (const std::string_view name : {"unit", "epoch", "scale", "values"}) {
            if (entry.has(name) && !source.from) entry.report(name, tr("goes with \"from\" only."));
        }
        readTime(entry, source, column);
        readScale(entry, source, column);
        readValues(entry, source, column);
        return source;
    }

    static void checkHash(Entry &entry, const QStringList &parts, const EventColumn &column)
    {
        if (parts.isEmpty()) entry.report("hash", tr("must name at least one column."));
        if (column.kind != EventColumn::Kind::Text) entry.report("hash", tr("makes a name, which this column is not."));
    }

    static void checkConstant(Entry &entry, const QString &constant, const EventColumn &column)
    {
        if (!fitsColumn(column.kind, constant)) {
            entry.report("const", tr("\"%1\" is no value of this column.").arg(constant));
        }
        if (column.kind != EventColumn::Kind::OccurredAt) return;
        const TimeError error = parseInstant(constant.toStdString()).error;
        // A time without zone is read in the mapping's zone.
        if (error != TimeError::None && error != TimeError::NoZone) {
            entry.report("const", json::describeTimeError(error));
        }
    }

    static void readTime(Entry &entry, FieldSource &source, const EventColumn &column)
    {
        source.unit = entry.word("unit", timeUnitFromId, QStringLiteral("s, ms, us, ns"));
        if (entry.instant("epoch")) source.epoch = entry.text("epoch");
        if (source.epoch && !source.unit) entry.report("epoch", tr("needs a \"unit\" of the number."));
        if (source.unit && column.kind != EventColumn::Kind::OccurredAt) {
            entry.report("unit", tr("makes a time, which this column is not."));
        }
    }

    static void readScale(Entry &entry, FieldSource &source, const EventColumn &column)
    {
        source.scale = entry.text("scale");
        if (!source.scale) return;
        if (column.kind != EventColumn::Kind::Number && column.kind != EventColumn::Kind::Money) {
            entry.report("scale", tr("multiplies a number, which this column is not."));
        }
        const std::string factor = source.scale->toStdString();
        const ScaledDecimal fine = parseDecimal(factor, kScaleDigits);
        const ScaledDecimal coarse = parseDecimal(factor, 0);
        const bool large =
            fine.error == DecimalError::OutOfRange && coarse.error == DecimalError::None && coarse.value > 0;
        const bool small = fine.error == DecimalError::None && fine.value > 0 && !fine.rounded;
        if (!large && !small) entry.report("scale", tr("must be a decimal above 0 as text, such as \"0.01\"."));
    }

    static void readValues(Entry &entry, FieldSource &source, const EventColumn &column)
    {
        entry.eachMember("values", [&](const std::string &word, const json::Value &value, const json::Path &path) {
            const auto *replacement = value.as<std::string>();
            if (!replacement) {
                entry.reading().report(path.toString(), tr("must be text in quotes."));
                return;
            }
            const QString to = QString::fromStdString(*replacement);
            if (!to.isEmpty() && !fitsColumn(column.kind, to)) {
                entry.reading().report(path.toString(), tr("\"%1\" is no value of this column.").arg(to));
            }
            source.values.emplace(QString::fromStdString(word), to);
        });
    }

    json::Reading m_reading;
};

nlohmann::ordered_json sourceJson(const FieldSource &source)
{
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    const auto add = [&](const char *name, const std::optional<QString> &value) {
        if (value) object[name] = value->toStdString();
    };
    add("from", source.from);
    add("const", source.constant);
    if (source.hash) {
        object["hash"] = nlohmann::ordered_json::array();
        for (const QString &part : *source.hash) object["hash"].push_back(part.toStdString());
    }
    if (source.withRow) object["with_row"] = true;
    add("unit", source.unit);
    add("epoch", source.epoch);
    add("scale", source.scale);
    for (const auto &[word, replacement] : source.values) {
        object["values"][word.toStdString()] = replacement.toStdString();
    }
    return object;
}

}  // namespace

Result<Mapping> parseMapping(const QByteArray &json)
{
    const auto root = json::parse(json);
    if (!root) return tl::make_unexpected(root.error());
    return MappingReader().read(*root);
}

QByteArray exportMapping(const Mapping &mapping)
{
    nlohmann::ordered_json document = nlohmann::ordered_json::object();
    document["format"] = mapping.format == FileFormat::Csv ? "csv" : "jsonl";
    document["zone"] = mapping.zone.toStdString();
    document["fields"] = nlohmann::ordered_json::object();
    for (const auto &[name, source] : mapping.fields) document["fields"][name.toStdString()] = sourceJson(source);
    return QByteArray::fromStdString(document.dump(1)) + '\n';
}

}  // namespace headroom
