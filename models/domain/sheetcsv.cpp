// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheetcsv.h"

#include "domain/event.h"
#include "domain/texttable.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

enum Column : std::size_t {
    Action,
    BucketId,
    RouteKey,
    FallbackRoute,
    ModeId,
    WarnPercent,
    DowngradeRoute,
    DowngradeBucket,
    AsyncShown,
    kColumnCount
};

constexpr std::array<QLatin1String, kColumnCount> kColumns{QLatin1String("action"),
                                                           QLatin1String("bucket"),
                                                           QLatin1String("route"),
                                                           QLatin1String("fallback_route"),
                                                           QLatin1String("mode"),
                                                           QLatin1String("warn_percent"),
                                                           QLatin1String("downgrade_route"),
                                                           QLatin1String("downgrade_bucket"),
                                                           QLatin1String("async_expectation_shown")};

QString word(std::string_view id)
{
    return QLatin1String(id.data(), static_cast<qsizetype>(id.size()));
}

QString columnNames()
{
    QStringList names;
    for (const QLatin1String name : kColumns) names << name;
    return names.join(u", "_s);
}

std::optional<Column> columnNamed(const QString &cell)
{
    const auto found = std::ranges::find(kColumns, cell.trimmed().toLower());
    if (found == kColumns.end()) return std::nullopt;
    return static_cast<Column>(found - kColumns.begin());
}

// One text read as a route sheet. Everything that is wrong with it is told.
class SheetReader {
    Q_DECLARE_TR_FUNCTIONS(SheetTable)
public:
    explicit SheetReader(const Catalog &catalog)
    {
        for (const Route &route : catalog.routes) m_routes.insert(route.key, route.discovered);
    }

    SheetTable read(const QByteArray &bytes)
    {
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decode(bytes);  // takes the byte order mark off
        const auto nul = text.indexOf(QChar(u'\0'));
        if (decode.hasError() || nul >= 0) {
            problem(lineOfDamage(bytes), {}, tr("This is no text in UTF-8. Save the table as CSV in UTF-8."));
            return std::move(m_table);
        }
        const std::vector<TextTableLine> lines = readTextTable(text);
        auto line = lines.begin();
        if (line != lines.end() && isHeader(*line)) {
            if (!readHeader(*line)) return std::move(m_table);
            ++line;
        } else {
            for (std::size_t i = 0; i < kColumnCount; ++i) m_columns.push_back(static_cast<Column>(i));
        }
        if (line == lines.end()) problem(1, {}, tr("There is no action here."));
        for (; line != lines.end(); ++line) readRow(*line);
        if (!m_table.problems.empty()) m_table.actions.clear();
        return std::move(m_table);
    }

private:
    void problem(int line, const QString &column, const QString &message)
    {
        m_table.problems.push_back({line, column, message});
    }
    void problem(Column column, const QString &message) { problem(m_row->line, kColumns[column], message); }

    static int lineOfDamage(const QByteArray &bytes)
    {
        int number = 0;
        for (const QByteArray &line : bytes.split('\n')) {
            ++number;
            QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString text = decode(line);
            if (decode.hasError() || text.contains(QChar(u'\0'))) return number;
        }
        return number;
    }

    // Two names of columns are no accident, nor is the first of them in its place.
    static bool isHeader(const TextTableLine &line)
    {
        const auto known =
            std::ranges::count_if(line.cells, [](const QString &cell) { return columnNamed(cell).has_value(); });
        return known >= 2 || columnNamed(line.cells.front()) == Action;
    }

    bool readHeader(const TextTableLine &line)
    {
        QSet<int> seen;
        for (const QString &cell : line.cells) {
            const std::optional<Column> column = columnNamed(cell);
            m_columns.push_back(column);
            if (!column) {
                problem(line.line, cell.trimmed(),
                        tr("“%1” is no column of a route sheet. Columns: %2.").arg(cell.trimmed(), columnNames()));
            } else if (seen.contains(*column)) {
                problem(line.line, kColumns[*column], tr("The column “%1” is there twice.").arg(kColumns[*column]));
            } else {
                seen.insert(*column);
            }
        }
        bool complete = true;
        for (const Column needed : {Action, BucketId, RouteKey}) {
            if (seen.contains(needed)) continue;
            problem(line.line, kColumns[needed], tr("The column “%1” is missing.").arg(kColumns[needed]));
            complete = false;
        }
        return complete;
    }

    void readRow(const TextTableLine &row)
    {
        m_row = &row;
        m_cells = {};
        if (row.unclosed) return problem(row.line, {}, tr("A quote that is opened here is never closed."));
        if (row.afterQuote)
            return problem(row.line, {}, tr("Something follows a closing quote. Write a quote within quotes twice."));
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (i >= m_columns.size()) {
                if (row.cells[i].isEmpty()) continue;
                return problem(row.line, {},
                               tr("This line has %1 cells, and there are %2 columns.")
                                   .arg(row.cells.size())
                                   .arg(m_columns.size()));
            }
            if (m_columns[i]) m_cells[*m_columns[i]] = withoutApostrophe(row.cells[i]);
        }
        SheetAction action;
        action.action = m_cells[Action];
        if (action.action.isEmpty())
            problem(Action, tr("The action has no name."));
        else if (const int earlier = m_lines.value(action.action); earlier > 0)
            problem(
                Action,
                tr("“%1” is on line %2 already. Keep one of the two.").arg(action.action, QString::number(earlier)));
        else
            m_lines.insert(action.action, row.line);
        action.bucket = bucket(BucketId).value_or(Bucket::StandardSync);
        if (m_cells[BucketId].isEmpty()) problem(BucketId, tr("No bucket is given. Use one of: %1.").arg(buckets()));
        action.route = m_cells[RouteKey];
        if (action.route.isEmpty())
            problem(RouteKey, tr("No route is given."));
        else
            requireRoute(RouteKey);
        if (!m_cells[FallbackRoute].isEmpty()) {
            action.fallbackRoute = m_cells[FallbackRoute];
            requireRoute(FallbackRoute);
        }
        action.mode = mode();
        action.warnPercent = warnPercent();
        action.downgradeTo = downgrade();
        action.asyncExpectationShown = asyncShown();
        m_table.actions.push_back(std::move(action));
    }

    static QString buckets()
    {
        QStringList ids;
        for (const Bucket bucket : kBuckets) ids << word(bucketId(bucket));
        return ids.join(u", "_s);
    }

    std::optional<Bucket> bucket(Column column)
    {
        const QString cell = m_cells[column].trimmed();
        if (cell.isEmpty()) return std::nullopt;
        const auto found = bucketFromId(cell.toLower().toStdString());
        if (!found) problem(column, tr("“%1” is no bucket. Use one of: %2.").arg(cell, buckets()));
        return found;
    }

    std::optional<Mode> mode()
    {
        const QString cell = m_cells[ModeId].trimmed();
        if (cell.isEmpty()) return std::nullopt;
        const auto found = modeFromId(cell.toLower().toStdString());
        if (!found) problem(ModeId, tr("“%1” is no mode. Use sync or batch, or leave it empty.").arg(cell));
        return found;
    }

    // "70", "70 %"
    std::optional<int> warnPercent()
    {
        const QString cell = m_cells[WarnPercent].trimmed();
        if (cell.isEmpty()) return std::nullopt;
        QString digits = cell;
        if (digits.endsWith(u'%')) digits = digits.chopped(1).trimmed();
        const bool whole = !digits.isEmpty() && digits.size() <= 3 &&
                           std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
        const int percent = whole ? digits.toInt() : 0;
        if (percent >= 1 && percent <= 100) return percent;
        problem(WarnPercent, tr("“%1” is no whole percentage from 1 to 100.").arg(cell));
        return std::nullopt;
    }

    std::optional<DowngradeTarget> downgrade()
    {
        const bool routed = !m_cells[DowngradeRoute].isEmpty();
        const bool bucketed = !m_cells[DowngradeBucket].trimmed().isEmpty();
        if (!routed && !bucketed) return std::nullopt;
        if (!routed) problem(DowngradeRoute, tr("A downgrade needs a route and a bucket, and the route is missing."));
        if (!bucketed)
            problem(DowngradeBucket, tr("A downgrade needs a route and a bucket, and the bucket is missing."));
        if (routed) requireRoute(DowngradeRoute);
        return DowngradeTarget{m_cells[DowngradeRoute], bucket(DowngradeBucket).value_or(Bucket::StandardSync)};
    }

    std::optional<bool> asyncShown()
    {
        const QString cell = m_cells[AsyncShown].trimmed().toLower();
        if (cell.isEmpty()) return std::nullopt;
        if (cell == u"true"_s || cell == u"yes"_s || cell == u"1"_s) return true;
        if (cell == u"false"_s || cell == u"no"_s || cell == u"0"_s) return false;
        problem(AsyncShown, tr("“%1” is neither true nor false.").arg(m_cells[AsyncShown].trimmed()));
        return std::nullopt;
    }

    void requireRoute(Column column)
    {
        const auto route = m_routes.constFind(m_cells[column]);
        if (route == m_routes.constEnd())
            problem(column,
                    tr("There is no route “%1”. Add it to the routes first, or choose another.").arg(m_cells[column]));
        else if (*route)
            problem(column, tr("Route “%1” was only met in events so far. Complete it first.").arg(m_cells[column]));
    }

    QHash<QString, bool> m_routes;  // whether they were only met in events
    std::vector<std::optional<Column>> m_columns;
    QHash<QString, int> m_lines;  // of the actions so far
    const TextTableLine *m_row = nullptr;
    std::array<QString, kColumnCount> m_cells;
    SheetTable m_table;
};

std::array<QString, kColumnCount> cellsOf(const SheetAction &action)
{
    std::array<QString, kColumnCount> cells;
    cells[Action] = action.action;
    cells[BucketId] = word(bucketId(action.bucket));
    cells[RouteKey] = action.route;
    cells[FallbackRoute] = action.fallbackRoute.value_or(QString());
    if (action.mode) cells[ModeId] = word(modeId(*action.mode));
    if (action.warnPercent) cells[WarnPercent] = QString::number(*action.warnPercent);
    if (action.downgradeTo) {
        cells[DowngradeRoute] = action.downgradeTo->route;
        cells[DowngradeBucket] = word(bucketId(action.downgradeTo->bucket));
    }
    if (action.asyncExpectationShown) cells[AsyncShown] = *action.asyncExpectationShown ? u"true"_s : u"false"_s;
    return cells;
}

}  // namespace

QByteArray sheetToCsv(const std::vector<SheetAction> &actions)
{
    QStringList header;
    for (const QLatin1String name : kColumns) header << name;
    QString text = header.join(u',') + u'\n';
    for (const SheetAction &action : actions) {
        QStringList cells;
        for (const QString &cell : cellsOf(action)) cells << textTableCell(cell);
        text += cells.join(u',') + u'\n';
    }
    return text.toUtf8();
}

SheetTable readSheet(const QByteArray &text, const Catalog &catalog)
{
    return SheetReader(catalog).read(text);
}

}  // namespace headroom
