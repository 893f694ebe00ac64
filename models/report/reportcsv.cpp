// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportcsv.h"

#include "domain/texttable.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// What stands where there is nothing to say.
const QString kNothing = u"–"_s;

// A sign is no formula before a number.
bool isNumber(QStringView text)
{
    if (text.startsWith(u'-')) text = text.mid(1);
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && digit(text.front()) && digit(text.back()) && text.count(u'.') <= 1 &&
           std::ranges::all_of(text, [&](QChar c) { return digit(c) || c == u'.'; });
}

QString written(const ReportCell &cell, const ReportTable::Column &column)
{
    const QString &text = cell.raw.isEmpty() ? cell.text : cell.raw;
    if (text == kNothing) return {};
    return column.number && isNumber(text) ? text : textTableCell(text);
}

// Lines of as many cells as the widest table has, as the format wants it.
class Lines {
public:
    explicit Lines(std::size_t cells) : m_cells(cells) {}

    void header(const ReportTable &table)
    {
        QStringList cells{u"table"_s};
        for (const ReportTable::Column &column : table.columns) cells << textTableCell(column.id);
        add(std::move(cells));
    }

    void row(const QString &name, const ReportTable &table, const std::vector<ReportCell> &row)
    {
        QStringList cells{textTableCell(name)};
        const std::size_t filled = std::min(row.size(), table.columns.size());
        for (std::size_t i = 0; i < filled; ++i) cells << written(row[i], table.columns[i]);
        add(std::move(cells));
    }

    QByteArray take() { return std::move(m_text); }

private:
    void add(QStringList cells)
    {
        cells.resize(std::max(cells.size(), static_cast<qsizetype>(m_cells)));
        m_text += cells.join(u',').toUtf8();
        m_text += "\r\n";
    }

    std::size_t m_cells;
    QByteArray m_text = "\xEF\xBB\xBF";  // without it some spreadsheets do not take the text for UTF-8
};

}  // namespace

QByteArray reportCsv(const ReportDocument &document)
{
    std::vector<const ReportTable *> tables;
    std::size_t columns = 0;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block)) {
            tables.push_back(table);
            columns = std::max(columns, table->columns.size());
        }
    }
    Lines lines(columns + 1);
    for (const ReportTable *table : tables) {
        lines.header(*table);
        for (const auto &row : table->rows) lines.row(table->id, *table, row);
        if (!table->totals.empty()) lines.row(table->id + u"_total"_s, *table, table->totals);
    }
    return lines.take();
}

}  // namespace headroom
