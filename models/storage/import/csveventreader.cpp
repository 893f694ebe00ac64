// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/csveventreader.h"

#include "storage/import/fieldtext.h"
#include "storage/import/rowmapper.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace headroom {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CsvEventReader)
};

// "a, b, c", each name as `one` shows it.
template<typename Names>
QString listed(const Names &names, QString (*one)(std::string_view))
{
    constexpr qsizetype kMostNames = 60;
    QStringList words;
    for (const std::string_view name : names) {
        words += words.size() < kMostNames ? one(name) : QStringLiteral("…");
        if (words.size() > kMostNames) break;
    }
    return words.join(QStringLiteral(", "));
}

// What CSV readers have in common: the scanner, the header, and rows whose shape fits it.
class CsvReader : public StreamReader {
protected:
    CsvReader(EventInput source, CsvScanner scanner, CsvHeader header)
        : StreamReader(std::move(source)), m_scanner(scanner), m_header(std::move(header))
    {}

    virtual bool readFields(const std::vector<std::string_view> &fields, TextArena &arena, ParsedRow &row,
                            FieldIssue &issue) = 0;

    Outcome readRow(TextArena &arena, ParsedRow &row, bool &terminated, FieldIssue &issue) final
    {
        if (!m_scanner.next(arena, m_row)) return Outcome::End;
        ++m_rowNumber;
        row.line = m_row.line;
        terminated = m_row.terminated;
        if (m_row.flaw != RowFlaw::None || m_row.fieldCount != m_header.names.size()) {
            issue = csvRowIssue(m_row, m_header);
            return Outcome::Refused;
        }
        return readFields(m_row.fields, arena, row, issue) ? Outcome::Read : Outcome::Refused;
    }

    [[nodiscard]] const CsvHeader &header() const { return m_header; }
    [[nodiscard]] std::int64_t rowNumber() const { return m_rowNumber; }

private:
    CsvScanner m_scanner;
    CsvHeader m_header;
    CsvRow m_row;
    std::int64_t m_rowNumber = 0;
};

// Kind headroom: the header names event columns, which are looked up once.
class HeadroomCsvReader final : public CsvReader {
public:
    static Result<std::unique_ptr<EventReader>> create(EventInput input, CsvScanner scanner, CsvHeader header)
    {
        std::vector<EventColumn> columns;
        std::vector<std::string_view> unknown;
        for (const std::string &name : header.names) {
            const std::optional<EventColumn> column = eventColumn(name);
            if (!column)
                unknown.push_back(name);
            else
                columns.push_back(*column);
        }
        if (!unknown.empty()) {
            return input.refusedAt(header.line,
                                   Words::tr("The header names what event files do not have: %1. Columns are: %2. A "
                                             "file with names of its own needs a mapping.")
                                       .arg(listed(unknown, quoted), listed(eventColumnNames(), shown)));
        }
        for (auto name = header.names.begin(); name != header.names.end(); ++name) {
            if (std::find(header.names.begin(), name, *name) == name) continue;
            return input.refusedAt(
                header.line, Words::tr("The header names the column %1 twice. Keep one of them.").arg(quoted(*name)));
        }
        std::vector<std::string_view> missing;
        for (const std::string_view required : {"event_id", "occurred_at", "workspace", "action"}) {
            if (std::find(header.names.begin(), header.names.end(), required) == header.names.end()) {
                missing.push_back(required);
            }
        }
        if (!missing.empty()) {
            return input.refusedAt(header.line,
                                   Words::tr("The header lacks the column %1. Required are event_id, occurred_at, "
                                             "workspace and action.")
                                       .arg(listed(missing, shown)));
        }
        return std::unique_ptr<EventReader>(
            new HeadroomCsvReader(std::move(input), scanner, std::move(header), std::move(columns)));
    }

private:
    HeadroomCsvReader(EventInput source, CsvScanner scanner, CsvHeader header, std::vector<EventColumn> columns)
        : CsvReader(std::move(source), scanner, std::move(header)), m_columns(std::move(columns))
    {}

    bool readFields(const std::vector<std::string_view> &fields, TextArena &, ParsedRow &row,
                    FieldIssue &issue) override
    {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].empty()) continue;
            if (!assignField(row.event, m_columns[i], header().names[i], fields[i], row.rounded, issue)) return false;
        }
        return checkEvent(row.event, issue);
    }

    std::vector<EventColumn> m_columns;
};

class MappedCsvReader final : public CsvReader {
public:
    static Result<std::unique_ptr<EventReader>> create(EventInput input, CsvScanner scanner, CsvHeader header,
                                                       RowMapper mapper)
    {
        std::vector<std::size_t> fields;
        for (std::size_t i = 0; i < mapper.sources().size(); ++i) {
            const std::string &source = mapper.sources()[i];
            const auto at = std::find(header.names.begin(), header.names.end(), source);
            if (at == header.names.end()) {
                return input.refusedAt(
                    header.line, Words::tr("There is no column %1, which the mapping names for %2. Columns are: %3.")
                                     .arg(quoted(source), shown(mapper.neededBy(i)), listed(header.names, shown)));
            }
            if (std::find(at + 1, header.names.end(), source) != header.names.end()) {
                return input.refusedAt(
                    header.line,
                    Words::tr("The header names the column %1 twice. Keep one of them.").arg(quoted(source)));
            }
            fields.push_back(static_cast<std::size_t>(at - header.names.begin()));
        }
        return std::unique_ptr<EventReader>(
            new MappedCsvReader(std::move(input), scanner, std::move(header), std::move(mapper), std::move(fields)));
    }

private:
    MappedCsvReader(EventInput source, CsvScanner scanner, CsvHeader header, RowMapper mapper,
                    std::vector<std::size_t> fields)
        : CsvReader(std::move(source), scanner, std::move(header)), m_mapper(std::move(mapper)),
          m_fieldOfSource(std::move(fields)), m_values(m_fieldOfSource.size())
    {}

    bool readFields(const std::vector<std::string_view> &fields, TextArena &arena, ParsedRow &row,
                    FieldIssue &issue) override
    {
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            m_values[i] = {.kind = SourceValue::Kind::Text, .text = fields[m_fieldOfSource[i]]};
        }
        return m_mapper.apply(m_values, rowNumber(), arena, row.event, row.rounded, issue);
    }

    RowMapper m_mapper;
    std::vector<std::size_t> m_fieldOfSource;
    std::vector<SourceValue> m_values;
};

}  // namespace

FieldIssue csvRowIssue(const CsvRow &row, const CsvHeader &header)
{
    const QString column = row.flawField < header.names.size() ? shown(header.names[row.flawField]) : QString();
    switch (row.flaw) {
    case RowFlaw::TooLong: return {.column = {}, .why = tooLongRow()};
    case RowFlaw::QuoteNotClosed:
        return {.column = {},
                .why = Words::tr("The quote that opens here is never closed. Close it; what follows it was "
                                 "not read.")};
    case RowFlaw::QuoteInside:
        return {.column = column,
                .why = Words::tr("There is a quote inside the value. Put the whole value in quotes and "
                                 "write the quote inside it twice.")};
    case RowFlaw::TextAfterQuote:
        return {.column = column,
                .why = Words::tr("Text follows the closing quote. Write a quote inside the value twice.")};
    case RowFlaw::None: break;
    }
    return {.column = {},
            .why =
                Words::tr("The number of values is %1 where the header has %2. Check it for a missing or extra comma.")
                    .arg(row.fieldCount)
                    .arg(header.names.size())};
}

Result<CsvHeader> CsvHeader::read(const EventInput &input, CsvScanner &scanner)
{
    TextArena arena;
    CsvRow row;
    if (!scanner.next(arena, row)) return input.refusedAt(input.line, Words::tr("There is no header."));
    CsvHeader header;
    header.line = row.line;
    if (row.flaw != RowFlaw::None) return input.refusedAt(row.line, csvRowIssue(row, header).why);
    if (row.fieldCount > row.fields.size()) {
        return input.refusedAt(
            row.line,
            Words::tr("The header has %1 columns; at most %2 are read.").arg(row.fieldCount).arg(kMaxCsvFields));
    }
    for (const std::string_view name : row.fields) {
        if (name.empty()) {
            return input.refusedAt(
                row.line,
                Words::tr("Column %1 of the header has no name. Name it or remove it.").arg(header.names.size() + 1));
        }
        if (checkText(name) != TextFlaw::None) {
            return input.refusedAt(row.line,
                                   Words::tr("The header is not UTF-8 text at column %1: %2. Save the file as UTF-8.")
                                       .arg(header.names.size() + 1)
                                       .arg(quoted(name)));
        }
        header.names.emplace_back(name);
    }
    return header;
}

Result<std::unique_ptr<EventReader>> openCsvEvents(EventInput input, const std::optional<Mapping> &mapping)
{
    CsvScanner scanner(*input.window, input.line);
    Result<CsvHeader> header = CsvHeader::read(input, scanner);
    if (!header) return tl::make_unexpected(header.error());
    if (!mapping) return HeadroomCsvReader::create(std::move(input), scanner, std::move(*header));
    Result<RowMapper> mapper = RowMapper::compile(*mapping);
    if (!mapper) return tl::make_unexpected(mapper.error());
    return MappedCsvReader::create(std::move(input), scanner, std::move(*header), std::move(*mapper));
}

}  // namespace headroom
