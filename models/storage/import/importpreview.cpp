// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/csveventreader.h"
#include "storage/import/fieldtext.h"
#include "storage/import/jsoneventreader.h"
#include "storage/import/linescanner.h"

#include <QHash>

#include <algorithm>

namespace headroom {

namespace {

namespace ondemand = simdjson::ondemand;

// A file can hold anything; a preview shows so much of it.
constexpr std::size_t kMostCellBytes = 4096;
constexpr qsizetype kMostColumns = 1000;

QString cell(std::string_view value)
{
    if (value.size() <= kMostCellBytes) return fromUtf8(value);
    std::size_t end = kMostCellBytes;
    while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0U) == 0x80U) --end;
    return fromUtf8(value.substr(0, end)) + u'…';
}

Result<void> readCsvRows(const EventInput &input, int maxRows, ImportPreview &preview)
{
    CsvScanner scanner(*input.window, input.line);
    const Result<CsvHeader> header = CsvHeader::read(input, scanner);
    if (!header) return tl::make_unexpected(header.error());
    for (const std::string &name : header->names) preview.sourceColumns += cell(name);

    TextArena arena;
    CsvRow row;
    while (static_cast<int>(preview.sourceRows.size()) < maxRows && scanner.next(arena, row)) {
        if (row.flaw == RowFlaw::None) {
            QStringList cells;
            for (const std::string_view field : row.fields) cells += cell(field);
            cells.resize(preview.sourceColumns.size());
            preview.sourceRows.push_back(std::move(cells));
        }
        arena.clear();
    }
    return {};
}

// Collects the members of objects by their dotted paths; a list stays one cell.
class PathTable {
public:
    explicit PathTable(ImportPreview &preview) : m_preview(preview) {}

    void addRow(ondemand::object object)
    {
        m_cells.clear();
        add(object, {});
        m_preview.sourceRows.push_back(m_cells);
    }

    // Rows met before a column was lack its cell.
    void complete() const
    {
        for (QStringList &row : m_preview.sourceRows) row.resize(m_preview.sourceColumns.size());
    }

private:
    // False: the JSON is broken from here on; what came before stays.
    bool add(ondemand::object object, const QString &prefix)
    {
        for (auto member : object) {
            std::string_view key;
            ondemand::value value;
            ondemand::json_type type{};
            if (member.error() || member.unescaped_key().get(key) || member.value().get(value)) return false;
            if (value.type().get(type)) return false;
            const QString path = prefix + cell(key);
            if (type == ondemand::json_type::object) {
                ondemand::object inner;
                if (value.get_object().get(inner) || !add(inner, path + u'.')) return false;
                continue;
            }
            SourceValue source;
            if (!JsonLine::read(value, source)) return false;
            put(path, cell(source.text));
        }
        return true;
    }

    void put(const QString &path, const QString &text)
    {
        auto column = m_columns.constFind(path);
        if (column == m_columns.constEnd()) {
            if (m_columns.size() == kMostColumns) return;
            column = m_columns.insert(path, m_columns.size());
            m_preview.sourceColumns += path;
        }
        if (m_cells.size() <= *column) m_cells.resize(*column + 1);
        m_cells[*column] = text;
    }

    ImportPreview &m_preview;
    QHash<QString, qsizetype> m_columns;
    QStringList m_cells;
};

void readJsonRows(const EventInput &input, int maxRows, ImportPreview &preview)
{
    LineScanner scanner(*input.window, input.line);
    TextLine line;
    JsonLine json;
    PathTable table(preview);
    while (static_cast<int>(preview.sourceRows.size()) < maxRows && scanner.next(line)) {
        if (!line.tooLong && json.start(line.text) == JsonFlaw::None) table.addRow(json.object());
    }
    table.complete();
}

QString landedCell(const GivenEvent &event, EventColumn column)
{
    switch (column.kind) {
    case EventColumn::Kind::Text: return cell(event.text[column.field]);
    case EventColumn::Kind::Number: {
        const auto value = event.value(static_cast<NumberField>(column.field));
        return value ? QString::number(*value) : QString();
    }
    case EventColumn::Kind::Money: {
        const auto value = event.value(static_cast<NumberField>(column.field));
        return value ? Money{*value}.toString() : QString();
    }
    case EventColumn::Kind::OccurredAt: return formatInstant(event.occurredAt);
    case EventColumn::Kind::Bucket: return event.bucket ? fromUtf8(bucketId(*event.bucket)) : QString();
    case EventColumn::Kind::Mode: return event.mode ? fromUtf8(modeId(*event.mode)) : QString();
    case EventColumn::Kind::Status: return event.status ? fromUtf8(statusId(*event.status)) : QString();
    }
    Q_UNREACHABLE();
}

QStringList landedColumns(const ImportPreview &preview, const std::optional<Mapping> &mapping)
{
    QStringList names;
    if (mapping) {
        for (const auto &field : mapping->fields) names += field.first;
        return names;
    }
    for (const std::string_view name : eventColumnNames()) {
        if (preview.sourceColumns.contains(fromUtf8(name))) names += fromUtf8(name);
    }
    return names;
}

// What cannot be read at all is told like a problem of the first line, beside the rows as they are.
void land(const QString &path, const std::optional<Mapping> &mapping, int maxRows, ImportPreview &preview)
{
    EventBatch batch;
    const auto tell = [&](const Error &error) {
        preview.problems.push_back({.file = path, .line = 1, .column = {}, .why = error.message});
    };
    auto reader = EventReader::open(path, mapping);
    if (!reader) return tell(reader.error());
    const Result<bool> read = (*reader)->next(batch, static_cast<std::size_t>(maxRows));
    if (!read) return tell(read.error());

    preview.problems = batch.problems;
    preview.landedColumns = landedColumns(preview, mapping);
    for (const ParsedRow &row : batch.rows) {
        QStringList cells;
        for (const QString &name : preview.landedColumns) {
            cells += landedCell(row.event, eventColumn(name.toStdString()).value());
        }
        preview.landedRows.push_back(std::move(cells));
    }
}

}  // namespace

Result<ImportPreview> previewFile(const QString &path, const std::optional<Mapping> &mapping, int maxRows)
{
    Result<EventInput> input = EventInput::open(path);
    if (!input) return tl::make_unexpected(input.error());
    ImportPreview preview;
    preview.bytesTotal = input->file->bytesTotal();
    const bool json = input->looksLikeJson();
    if (json) {
        readJsonRows(*input, maxRows, preview);
    } else if (Result<void> rows = readCsvRows(*input, maxRows, preview); !rows) {
        return tl::make_unexpected(rows.error());
    }
    if (input->file->error()) return tl::make_unexpected(*input->file->error());

    const QStringList &columns = preview.sourceColumns;
    const bool headroom = columns.contains(u"event_id") && columns.contains(u"occurred_at") &&
                          columns.contains(u"workspace") && columns.contains(u"action");
    using Format = ImportPreview::Format;
    if (json)
        preview.format = headroom ? Format::HeadroomJsonLines : Format::OtherJsonLines;
    else
        preview.format = headroom ? Format::HeadroomCsv : Format::OtherCsv;
    if (mapping || headroom) land(path, mapping, maxRows, preview);
    return preview;
}

}  // namespace headroom
