// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/jsoneventreader.h"

#include "storage/import/fieldtext.h"
#include "storage/import/linescanner.h"
#include "storage/import/rowmapper.h"

#include <QCoreApplication>
#include <QStringList>

#include <string>

namespace headroom {

namespace {

namespace ondemand = simdjson::ondemand;

class Words {
    Q_DECLARE_TR_FUNCTIONS(JsonEventReader)
};

bool refuse(FieldIssue &issue, std::string_view column, QString why)
{
    issue = {.column = shown(column), .why = std::move(why)};
    return false;
}

bool givenTwice(FieldIssue &issue, std::string_view key)
{
    return refuse(issue, key, Words::tr("The object gives it twice. Keep one of them."));
}

// What JSON-lines readers have in common: the lines, and one valid object on each.
class JsonReader : public StreamReader {
protected:
    explicit JsonReader(EventInput source) : StreamReader(std::move(source)), m_scanner(*input().window, input().line)
    {}

    // Walks over every member. False: refused, `issue` says why, or `syntaxErrorAt` was asked to.
    virtual bool readObject(ondemand::object object, TextArena &arena, ParsedRow &row, FieldIssue &issue) = 0;
    virtual bool finish(TextArena &arena, ParsedRow &row, FieldIssue &issue) = 0;

    // The line is no JSON at or behind this key.
    bool syntaxErrorAt(std::string_view key, FieldIssue &issue) const
    {
        issue = jsonLineIssue(JsonFlaw::Syntax, m_line.text, key);
        return false;
    }
    [[nodiscard]] std::int64_t rowNumber() const { return m_rowNumber; }

    Outcome readRow(TextArena &arena, ParsedRow &row, bool &terminated, FieldIssue &issue) final
    {
        if (!m_scanner.next(m_line)) return Outcome::End;
        ++m_rowNumber;
        row.line = m_line.line;
        terminated = m_line.terminated;
        if (m_line.tooLong) {
            issue = {.column = {}, .why = tooLongRow()};
            return Outcome::Refused;
        }
        if (const JsonFlaw flaw = m_json.start(m_line.text); flaw != JsonFlaw::None) {
            issue = jsonLineIssue(flaw, m_line.text);
            return Outcome::Refused;
        }
        const bool ok = readObject(m_json.object(), arena, row, issue) &&
                        (m_json.complete() || syntaxErrorAt({}, issue)) && finish(arena, row, issue);
        return ok ? Outcome::Read : Outcome::Refused;
    }

private:
    LineScanner m_scanner;
    TextLine m_line;
    JsonLine m_json;
    std::int64_t m_rowNumber = 0;
};

class HeadroomJsonReader final : public JsonReader {
public:
    explicit HeadroomJsonReader(EventInput source) : JsonReader(std::move(source)) {}

private:
    // One bit for each event column.
    static std::uint64_t bitOf(EventColumn column)
    {
        switch (column.kind) {
        case EventColumn::Kind::Text: return std::uint64_t{1} << column.field;
        case EventColumn::Kind::Number:
        case EventColumn::Kind::Money: return std::uint64_t{1} << (kTextFieldCount + column.field);
        default: break;
        }
        return std::uint64_t{1} << (kTextFieldCount + kNumberFieldCount + static_cast<int>(column.kind));
    }

    bool readObject(ondemand::object object, TextArena &arena, ParsedRow &row, FieldIssue &issue) override
    {
        std::uint64_t seen = 0;
        std::string_view key;
        for (auto member : object) {
            ondemand::value json;
            SourceValue value;
            if (member.error() || member.unescaped_key().get(key) || member.value().get(json)) {
                return syntaxErrorAt(key, issue);
            }
            const std::optional<EventColumn> column = eventColumn(key);
            if (!column) {
                return refuse(issue, key,
                              Words::tr("Events have no such field. Remove it, or read the file with a mapping."));
            }
            if (seen & bitOf(*column)) return givenTwice(issue, key);
            seen |= bitOf(*column);
            if (!JsonLine::read(json, value)) return syntaxErrorAt(key, issue);
            if (!assign(*column, key, value, arena, row, issue)) return false;
        }
        return true;
    }

    static bool assign(EventColumn column, std::string_view key, SourceValue value, TextArena &arena, ParsedRow &row,
                       FieldIssue &issue)
    {
        const bool isNumber = column.kind == EventColumn::Kind::Number || column.kind == EventColumn::Kind::Money;
        switch (value.kind) {
        case SourceValue::Kind::Absent: return true;
        case SourceValue::Kind::Nested:
            return refuse(issue, key,
                          Words::tr("It is a list or an object. Give one value, or read the file with a mapping."));
        case SourceValue::Kind::Bool:
            if (column.kind != EventColumn::Kind::Number || column.field != static_cast<int>(NumberField::Ordered)) {
                return refuse(issue, key, Words::tr("%1 is not allowed here.").arg(shown(value.text)));
            }
            value.text = value.text == "true" ? "1" : "0";
            break;
        case SourceValue::Kind::Number:
            if (!isNumber)
                return refuse(issue, key, Words::tr("%1 is a number. Give a text in quotes.").arg(shown(value.text)));
            break;
        case SourceValue::Kind::Text:
            if (column.kind == EventColumn::Kind::Text) value.text = arena.copy(value.text);
            break;
        }
        return assignField(row.event, column, key, value.text, row.rounded, issue);
    }

    bool finish(TextArena &, ParsedRow &row, FieldIssue &issue) override { return checkEvent(row.event, issue); }
};

class MappedJsonReader final : public JsonReader {
public:
    MappedJsonReader(EventInput source, RowMapper mapper)
        : JsonReader(std::move(source)), m_mapper(std::move(mapper)), m_values(m_mapper.sources().size()),
          m_seen(m_values.size())
    {}

private:
    // A path that leads into the value being walked, and how much of it is behind.
    struct Active {
        std::size_t path;
        std::size_t passed;
    };

    bool readObject(ondemand::object object, TextArena &arena, ParsedRow &, FieldIssue &issue) override
    {
        std::fill(m_values.begin(), m_values.end(), SourceValue());
        std::fill(m_seen.begin(), m_seen.end(), false);
        m_active.clear();
        for (std::size_t path = 0; path < m_values.size(); ++path) m_active.push_back({path, 0});
        return walk(object, 0, arena, issue);
    }

    // Looks for the paths m_active[first...] in an object. A key may hold dots itself ("gen_ai.usage.input_tokens").
    bool walk(ondemand::object object, std::size_t first, TextArena &arena, FieldIssue &issue)
    {
        std::string_view key;
        for (auto member : object) {
            ondemand::value json;
            if (member.error() || member.unescaped_key().get(key) || member.value().get(json)) {
                return syntaxErrorAt(key, issue);
            }
            if (!take(key, json, first, arena, issue)) return false;
        }
        return true;
    }

    bool walk(ondemand::array array, std::size_t first, TextArena &arena, FieldIssue &issue)
    {
        std::size_t index = 0;
        for (auto item : array) {
            ondemand::value json;
            const std::string key = std::to_string(index++);
            if (item.get(json)) return syntaxErrorAt(key, issue);
            if (!take(key, json, first, arena, issue)) return false;
        }
        return true;
    }

    // Reads one member or item: what a path ends at, and what paths lead into.
    bool take(std::string_view key, ondemand::value json, std::size_t first, TextArena &arena, FieldIssue &issue)
    {
        const std::size_t last = m_active.size();
        SourceValue *wanted = nullptr;
        for (std::size_t i = first; i < last; ++i) {
            const auto [path, passed] = m_active[i];
            const std::string_view rest = std::string_view(m_mapper.sources()[path]).substr(passed);
            if (!rest.starts_with(key)) continue;
            if (rest.size() > key.size()) {
                if (rest[key.size()] == '.') m_active.push_back({path, passed + key.size() + 1});
                continue;
            }
            if (m_seen[path]) return givenTwice(issue, m_mapper.sources()[path]);
            m_seen[path] = true;
            wanted = &m_values[path];
        }
        const bool ok = readValue(key, json, wanted, last, arena, issue);
        m_active.resize(last);
        return ok;
    }

    bool readValue(std::string_view key, ondemand::value json, SourceValue *wanted, std::size_t first, TextArena &arena,
                   FieldIssue &issue)
    {
        if (!wanted && m_active.size() == first) return true;
        ondemand::json_type type{};
        if (json.type().get(type)) return syntaxErrorAt(key, issue);
        if (type == ondemand::json_type::object) {
            ondemand::object object;
            if (json.get_object().get(object)) return syntaxErrorAt(key, issue);
            return readContainer(key, object, wanted, first, arena, issue);
        }
        if (type == ondemand::json_type::array) {
            ondemand::array array;
            if (json.get_array().get(array)) return syntaxErrorAt(key, issue);
            return readContainer(key, array, wanted, first, arena, issue);
        }
        if (!wanted) return true;
        if (!JsonLine::read(json, *wanted)) return syntaxErrorAt(key, issue);
        wanted->text = arena.copy(wanted->text);  // outlives the line
        return true;
    }

    template<typename Container>
    bool readContainer(std::string_view key, Container container, SourceValue *wanted, std::size_t first,
                       TextArena &arena, FieldIssue &issue)
    {
        const bool leadsOn = m_active.size() > first;
        if (wanted) {
            wanted->kind = SourceValue::Kind::Nested;
            if (container.raw_json().get(wanted->text)) return syntaxErrorAt(key, issue);
            if (leadsOn && container.reset().error()) return syntaxErrorAt(key, issue);
        }
        return !leadsOn || walk(container, first, arena, issue);
    }

    bool finish(TextArena &arena, ParsedRow &row, FieldIssue &issue) override
    {
        return m_mapper.apply(m_values, rowNumber(), arena, row.event, row.rounded, issue);
    }

    RowMapper m_mapper;
    std::vector<SourceValue> m_values;
    std::vector<bool> m_seen;
    std::vector<Active> m_active;
};

}  // namespace

FieldIssue jsonLineIssue(JsonFlaw flaw, std::string_view line, std::string_view key)
{
    switch (flaw) {
    case JsonFlaw::None: return {};
    case JsonFlaw::NotAnObject: return {.column = {}, .why = Words::tr("Each line must be one JSON object.")};
    case JsonFlaw::NotUtf8:
        return {.column = shown(keyOfBadText(line)),
                .why = Words::tr("The text is not UTF-8. Save the file as UTF-8.")};
    case JsonFlaw::ControlCharacter:
        return {.column = shown(keyOfBadText(line)),
                .why = Words::tr("The text holds a NUL byte or another control character. Remove it or escape it.")};
    case JsonFlaw::Syntax: break;
    }
    return {.column = shown(key),
            .why = Words::tr("The line is not a valid JSON object. Check commas, quotes and brackets.")};
}

Result<std::unique_ptr<EventReader>> openJsonEvents(EventInput input, const std::optional<Mapping> &mapping)
{
    if (!mapping) return std::make_unique<HeadroomJsonReader>(std::move(input));
    Result<RowMapper> mapper = RowMapper::compile(*mapping);
    if (!mapper) return tl::make_unexpected(mapper.error());
    return std::make_unique<MappedJsonReader>(std::move(input), std::move(*mapper));
}

}  // namespace headroom
