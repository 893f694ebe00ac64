// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/rowmapper.h"

#include "storage/import/fieldtext.h"

#include <QCoreApplication>
#include <QtEndian>

#include <xxhash.h>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RowMapper)
};

bool refuse(FieldIssue &issue, std::string_view column, QString why)
{
    issue = {.column = fromUtf8(column), .why = std::move(why)};
    return false;
}

bool inRange(Instant at)
{
    return kFirstInstant <= at && at < kEndOfTime;
}

void appendNumber(std::string &bytes, std::uint64_t number)
{
    const std::uint64_t little = qToLittleEndian(number);
    std::array<char, sizeof(little)> raw;
    std::memcpy(raw.data(), &little, sizeof(little));
    bytes.append(raw.data(), raw.size());
}

std::optional<int> microsPowerOfTen(const std::optional<QString> &unit)
{
    if (unit == QLatin1String("s")) return 6;
    if (unit == QLatin1String("ms")) return 3;
    if (unit == QLatin1String("us")) return 0;
    if (unit == QLatin1String("ns")) return -3;
    return std::nullopt;
}

}  // namespace

Result<RowMapper> RowMapper::compile(const Mapping &given)
{
    const Result<Mapping> mapping = parseMapping(exportMapping(given));
    if (!mapping) {
        return refused(Words::tr("The mapping is wrong: %1").arg(mapping.error().message), mapping.error().detail);
    }
    RowMapper mapper;
    mapper.m_zone = Zone::named(mapping->zone).value();
    for (const auto &[name, source] : mapping->fields) {
        if (Result<void> added = mapper.add(name, source); !added) return tl::make_unexpected(added.error());
    }
    return mapper;
}

Result<void> RowMapper::add(const QString &name, const FieldSource &source)
{
    Target target;
    target.name = name.toStdString();
    target.column = eventColumn(target.name).value();
    target.withRow = source.withRow;
    target.microsPowerOfTen = microsPowerOfTen(source.unit);
    for (const auto &[from, to] : source.values) target.values.emplace(from.toStdString(), to.toStdString());
    if (source.epoch) target.epoch = parseInstant(source.epoch->toStdString()).at;
    if (source.scale) target.scale = ExactDecimal::parse(source.scale->toStdString());

    if (source.from) {
        target.how = Target::How::Copy;
        target.from.push_back(sourceIndex(*source.from));
    } else if (source.hash) {
        target.how = Target::How::Hash;
        for (const QString &from : *source.hash) target.from.push_back(sourceIndex(from));
    } else {
        target.how = Target::How::Constant;
        target.constant = source.constant.value_or(QString()).toStdString();
        TextArena arena;
        GivenEvent trial;
        bool rounded = false;
        FieldIssue issue;
        if (!copyField(target, {.kind = SourceValue::Kind::Text, .text = target.constant}, arena, trial, rounded,
                       issue)) {
            return refused(Words::tr("The mapping is wrong: fields.%1.const: %2").arg(name, issue.why));
        }
    }
    m_targets.push_back(std::move(target));
    return {};
}

std::size_t RowMapper::sourceIndex(const QString &name)
{
    const std::string source = name.toStdString();
    const auto at = static_cast<std::size_t>(std::find(m_sources.begin(), m_sources.end(), source) - m_sources.begin());
    if (at == m_sources.size()) m_sources.push_back(source);
    return at;
}

std::string_view RowMapper::neededBy(std::size_t source) const
{
    const auto needs = [source](const Target &t) {
        return std::find(t.from.begin(), t.from.end(), source) != t.from.end();
    };
    const auto target = std::find_if(m_targets.begin(), m_targets.end(), needs);
    return target == m_targets.end() ? std::string_view() : target->name;
}

std::string_view RowMapper::sourceName(const Target &target) const
{
    return target.how == Target::How::Copy ? m_sources[target.from.front()] : target.name;
}

bool RowMapper::apply(std::span<const SourceValue> values, std::int64_t rowNumber, TextArena &arena, GivenEvent &event,
                      bool &rounded, FieldIssue &issue)
{
    for (const Target &target : m_targets) {
        bool ok = true;
        switch (target.how) {
        case Target::How::Copy:
            ok = copyField(target, values[target.from.front()], arena, event, rounded, issue);
            break;
        case Target::How::Constant:
            ok = copyField(target, {.kind = SourceValue::Kind::Text, .text = arena.copy(target.constant)}, arena, event,
                           rounded, issue);
            break;
        case Target::How::Hash:
            ok = assignField(event, target.column, target.name, hash(target, values, rowNumber, arena), rounded, issue);
            break;
        }
        if (!ok) return false;
    }
    if (checkEvent(event, issue)) return true;
    // The person knows the file's own names, so the complaint is about the source where there is one.
    for (const Target &target : m_targets) {
        if (target.how == Target::How::Copy && issue.column == fromUtf8(target.name)) {
            issue.column = fromUtf8(sourceName(target));
            break;
        }
    }
    return false;
}

bool RowMapper::copyField(const Target &target, SourceValue value, TextArena &arena, GivenEvent &event, bool &rounded,
                          FieldIssue &issue) const
{
    if (value.kind == SourceValue::Kind::Absent) return true;
    if (value.kind == SourceValue::Kind::Nested) {
        return refuse(issue, sourceName(target),
                      Words::tr("It is a list or an object. Map one value inside it, such as %1.name.")
                          .arg(fromUtf8(sourceName(target))));
    }
    if (const auto word = target.values.find(value.text); word != target.values.end()) {
        value = {.kind = SourceValue::Kind::Text, .text = arena.copy(word->second)};
    }
    const auto isField = [&target](NumberField field) {
        return target.column.kind == EventColumn::Kind::Number &&
               target.column.field == static_cast<std::uint8_t>(field);
    };
    if (value.kind == SourceValue::Kind::Bool && isField(NumberField::Ordered)) {
        value.text = value.text == "true" ? "1" : "0";
    }
    if (value.text.empty()) return true;
    if (target.column.kind == EventColumn::Kind::OccurredAt) return assignTime(target, value.text, event, issue);
    if (target.scale) return assignScaled(target, value.text, event, rounded, issue);
    return assignField(event, target.column, sourceName(target), value.text, rounded, issue);
}

bool RowMapper::assignScaled(const Target &target, std::string_view text, GivenEvent &event, bool &rounded,
                             FieldIssue &issue) const
{
    const std::optional<ExactDecimal> number = ExactDecimal::parse(text);
    if (!number) return refuse(issue, sourceName(target), Words::tr("%1 is not a number.").arg(quoted(text)));
    std::string product = number->times(*target.scale).toString();
    if (target.column.kind == EventColumn::Kind::Number) {
        const ScaledDecimal whole = parseDecimal(product, 0);
        if (whole.rounded) {
            return refuse(issue, sourceName(target),
                          Words::tr("%1 times the scale is not a whole number.").arg(quoted(text)));
        }
        if (whole.error == DecimalError::None) product = std::to_string(whole.value);
    }
    return assignField(event, target.column, sourceName(target), product, rounded, issue);
}

bool RowMapper::assignTime(const Target &target, std::string_view text, GivenEvent &event, FieldIssue &issue) const
{
    if (!target.microsPowerOfTen) {
        ParsedInstant time = parseInstant(text);
        if (time.error == TimeError::NoZone) {
            time.at = m_zone.fromLocal(time.at.us);
            time.error = inRange(time.at) ? TimeError::None : TimeError::OutOfRange;
        }
        if (time.error != TimeError::None) return refuse(issue, sourceName(target), timeProblem(time.error, text));
        event.occurredAt = time.at;
        return true;
    }
    const std::optional<ExactDecimal> number = ExactDecimal::parse(text);
    if (!number) return refuse(issue, sourceName(target), Words::tr("%1 is not a number.").arg(quoted(text)));
    const std::optional<std::int64_t> micros = number->floorShifted(*target.microsPowerOfTen);
    Instant at;
    if (!micros || __builtin_add_overflow(target.epoch.us, *micros, &at.us) || !inRange(at)) {
        return refuse(issue, sourceName(target), timeProblem(TimeError::OutOfRange, text));
    }
    event.occurredAt = at;
    return true;
}

// Every value goes in with its length, so that "a","bc" and "ab","c" differ; the numbers are little endian, so that
// an id is the same on every machine.
std::string_view RowMapper::hash(const Target &target, std::span<const SourceValue> values, std::int64_t rowNumber,
                                 TextArena &arena)
{
    constexpr std::uint64_t kAbsent = ~std::uint64_t{0};
    m_hashInput.clear();
    for (const std::size_t source : target.from) {
        const SourceValue &value = values[source];
        const bool absent = value.kind == SourceValue::Kind::Absent;
        appendNumber(m_hashInput, absent ? kAbsent : value.text.size());
        if (!absent) m_hashInput += value.text;
    }
    if (target.withRow) appendNumber(m_hashInput, static_cast<std::uint64_t>(rowNumber));

    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(m_hashInput.data(), m_hashInput.size()));
    constexpr std::string_view kHex = "0123456789abcdef";
    char *const text = arena.reserve(2 * sizeof(canonical.digest));
    char *to = text;
    for (const unsigned char byte : canonical.digest) {
        *to++ = kHex[byte >> 4];
        *to++ = kHex[byte & 15];
    }
    return {text, 2 * sizeof(canonical.digest)};
}

}  // namespace headroom
