// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/output.h"

#include "ctl/messages.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

QString csvCell(const QString &text)
{
    const bool quote = std::any_of(text.begin(), text.end(),
                                   [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    if (!quote) return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csv(const Grid &grid)
{
    QByteArray text = csvHeader(grid);
    for (const QStringList &row : grid.rows) text += csvLine(row);
    return text;
}

QString line(const Grid &grid, const QStringList &cells, const std::vector<qsizetype> &widths)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const std::size_t column = static_cast<std::size_t>(i);
        if (grid.columns[column].dataOnly) continue;
        if (!text.isEmpty()) text += u"  "_s;
        text += grid.columns[column].number ? cells[i].rightJustified(widths[column])
                                            : cells[i].leftJustified(widths[column]);
    }
    while (text.endsWith(u' ')) text.chop(1);
    return text + u'\n';
}

QByteArray table(const Answer &answer)
{
    const Grid &grid = answer.grid;
    QStringList header;
    std::vector<qsizetype> widths;
    for (const Grid::Column &column : grid.columns) {
        header.append(column.name);
        widths.push_back(column.name.size());
    }
    std::vector<QStringList> rows = grid.rows;
    for (QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            row[i] = printable(row[i]);
            qsizetype &width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, row[i].size());
        }
    }
    QString text;
    for (const QString &head : answer.heading) text += printable(head) + u'\n';
    if (!answer.heading.isEmpty()) text += u'\n';
    text += line(grid, header, widths);
    for (const QStringList &row : rows) text += line(grid, row, widths);
    return text.toUtf8();
}

}  // namespace

QByteArray jsonLine(const JsonValue &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, JsonValue::error_handler_t::replace)) + '\n';
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) quoted.append(csvCell(cell));
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray csvHeader(const Grid &grid)
{
    QStringList names;
    for (const Grid::Column &column : grid.columns) names.append(column.name);
    return csvLine(names);
}

QByteArray render(const Answer &answer, Format format)
{
    switch (format) {
    case Format::Csv: return csv(answer.grid);
    case Format::Table: return table(answer);
    case Format::Json: break;
    }
    return jsonLine(answer.json);
}

Result<void> writeOut(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n =
            ::write(STDOUT_FILENO, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) {
            return refused(u"The answer could not be written to standard output: %1. What the command did stands; "
                           "ask again with room to write to."_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
        }
        done += n;
    }
    return {};
}

}  // namespace headroom::ctl
