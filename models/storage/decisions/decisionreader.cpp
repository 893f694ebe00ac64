// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/decisionreader.h"

#include "storage/import/bytewindow.h"
#include "storage/import/fieldtext.h"
#include "storage/import/jsoneventreader.h"
#include "storage/import/jsonline.h"

#include <QCoreApplication>

#include <array>
#include <charconv>

namespace headroom {

struct DecisionReader::Parser {
    JsonLine line;
};

namespace {

static_assert(DecisionReader::kPadding >= ByteWindow::kPadding);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::DecisionReader)
};

// As long as a text field of an event may be.
constexpr std::size_t kLongestText = std::size_t{64} * 1024;

constexpr std::array<std::string_view, 7> kFields{"workspace", "member", "action", "units", "cost", "at", "confirmed"};
enum Field : std::uint8_t { WorkspaceKey, Member, Action, Units, CostUsd, At, Confirmed };

// Why a line is no request.
struct Problem {
    QString field;
    QString why;
};

[[noreturn]] void refuse(std::string_view field, const QString &why)
{
    throw Problem{shown(field), why};
}

QString textOf(std::string_view field, const SourceValue &value)
{
    if (value.kind != SourceValue::Kind::Text) refuse(field, Words::tr("A text in quotes is expected."));
    if (value.text.size() > kLongestText) refuse(field, Words::tr("The text is longer than 64 KiB."));
    if (value.text.find('\0') != std::string_view::npos) refuse(field, Words::tr("The text holds a NUL character."));
    return fromUtf8(value.text);
}

QString nameOf(std::string_view field, const SourceValue &value)
{
    const QString name = textOf(field, value);
    if (name.isEmpty()) refuse(field, Words::tr("It is empty."));
    return name;
}

std::int64_t unitsOf(const SourceValue &value)
{
    std::int64_t units = 0;
    const char *const end = value.text.data() + value.text.size();
    const auto read = std::from_chars(value.text.data(), end, units);
    const bool whole = value.kind == SourceValue::Kind::Number && read.ec == std::errc() && read.ptr == end;
    if (!whole || units < 1) {
        refuse(kFields[Units], Words::tr("A whole number from 1 to 9223372036854775807 is expected, without quotes, "
                                         "fraction or exponent."));
    }
    return units;
}

Money costOf(const SourceValue &value)
{
    const ScaledDecimal cost = parseMoney(value.text);
    if (value.kind != SourceValue::Kind::Text || cost.error != DecimalError::None || cost.value < 0) {
        refuse(kFields[CostUsd], Words::tr("Dollars, 0 or more, are expected as a text, like \"0.25\"."));
    }
    return {cost.value};
}

Instant instantOf(const SourceValue &value)
{
    if (value.kind != SourceValue::Kind::Text) {
        refuse(kFields[At], Words::tr("A time is expected as a text, like \"2026-01-31T05:00:00Z\"."));
    }
    const ParsedInstant parsed = parseInstant(value.text);
    if (parsed.error != TimeError::None) refuse(kFields[At], timeProblem(parsed.error, value.text));
    return parsed.at;
}

bool truthOf(const SourceValue &value)
{
    if (value.kind != SourceValue::Kind::Bool) refuse(kFields[Confirmed], Words::tr("true or false is expected."));
    return value.text == "true";
}

void assign(Field field, const SourceValue &value, DecisionRequest &request)
{
    // What may be left out may be said to be left out; but a null in place of a number of units is a slip.
    const bool mayBeNull = field == Member || field == CostUsd || field == At;
    if (mayBeNull && value.kind == SourceValue::Kind::Absent) return;
    switch (field) {
    case WorkspaceKey: request.workspace = nameOf(kFields[field], value); return;
    case Member: request.member = textOf(kFields[field], value); return;
    case Action: request.action = nameOf(kFields[field], value); return;
    case Units: request.units = unitsOf(value); return;
    case CostUsd: request.cost = costOf(value); return;
    case At: request.at = instantOf(value); return;
    case Confirmed: request.confirmed = truthOf(value); return;
    }
}

[[noreturn]] void refuse(JsonFlaw flaw, std::string_view line, std::string_view key = {})
{
    const FieldIssue issue = jsonLineIssue(flaw, line, key);
    throw Problem{issue.column, issue.why};
}

Field fieldOf(std::string_view key)
{
    const auto field = std::find(kFields.begin(), kFields.end(), key);
    if (field == kFields.end()) refuse(key, Words::tr("A request has no such field."));
    return static_cast<Field>(field - kFields.begin());
}

DecisionRequest requestFrom(JsonLine &json, std::string_view line, Instant now)
{
    if (const JsonFlaw flaw = json.start(line); flaw != JsonFlaw::None) refuse(flaw, line);
    DecisionRequest request;
    request.at = now;
    unsigned seen = 0;
    std::string_view key;
    for (auto member : json.object()) {
        simdjson::ondemand::value value;
        SourceValue content;
        if (member.error() || member.unescaped_key().get(key) || member.value().get(value)) {
            refuse(JsonFlaw::Syntax, line, key);
        }
        const Field field = fieldOf(key);
        if ((seen & (1U << field)) != 0) refuse(key, Words::tr("The object gives it twice."));
        seen |= 1U << field;
        if (!JsonLine::read(value, content)) refuse(JsonFlaw::Syntax, line, key);
        assign(field, content, request);
    }
    if (!json.complete()) refuse(JsonFlaw::Syntax, line);
    for (const Field field : {WorkspaceKey, Action}) {
        if ((seen & (1U << field)) == 0) refuse(kFields[field], Words::tr("It is missing."));
    }
    return request;
}

}  // namespace

DecisionReader::DecisionReader() : m_parser(std::make_unique<Parser>()) {}
DecisionReader::~DecisionReader() = default;

DecisionResult<DecisionRequest> DecisionReader::read(std::string_view line, Instant now)
{
    try {
        return requestFrom(m_parser->line, line, now);
    } catch (const Problem &problem) {
        const QString message =
            problem.field.isEmpty() ? problem.why : problem.field + QStringLiteral(": ") + problem.why;
        return tl::make_unexpected(DecisionError{{Error::Kind::Refused, message, {}}, {}});
    }
}

}  // namespace headroom
