// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/texttable.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr QChar kQuote = u'"';
constexpr QChar kApostrophe = u'\'';

// What makes a spreadsheet reckon instead of show.
bool beginsFormula(QChar c)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r' || c == u'\n';
}

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

QChar separatorOf(QStringView text)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    bool quoted = false;
    bool any = false;
    for (const QChar c : text) {
        if (c == kQuote) quoted = !quoted;
        if (quoted) continue;
        if (endsLine(c)) {
            if (any) break;
            continue;
        }
        any = true;
        if (c == u'\t') return c;
        if (c == u',') ++commas;
        if (c == u';') ++semicolons;
    }
    return semicolons > commas ? u';' : u',';
}

class Reader {
public:
    explicit Reader(QStringView text) : m_text(text), m_separator(separatorOf(text)) {}

    std::vector<TextTableLine> read()
    {
        std::vector<TextTableLine> lines;
        while (m_at < m_text.size()) {
            TextTableLine line = readLine();
            const auto empty = [](const QString &cell) { return cell.isEmpty(); };
            if (line.unclosed || !std::ranges::all_of(line.cells, empty)) lines.push_back(std::move(line));
        }
        return lines;
    }

private:
    TextTableLine readLine()
    {
        TextTableLine line;
        line.line = m_line;
        do {
            line.cells.push_back(atQuote() ? quotedCell(line) : plainCell());
        } while (skip(m_separator));
        if (skip(u'\r')) {
            skip(u'\n');
            ++m_line;
        } else if (skip(u'\n')) {
            ++m_line;
        }
        return line;
    }

    [[nodiscard]] bool atQuote() const { return m_at < m_text.size() && m_text[m_at] == kQuote; }

    bool skip(QChar c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }

    QString plainCell()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !endsLine(m_text[m_at])) ++m_at;
        return m_text.mid(begin, m_at - begin).toString();
    }

    QString quotedCell(TextTableLine &line)
    {
        ++m_at;
        QString cell;
        for (;;) {
            if (m_at >= m_text.size()) {
                line.unclosed = true;
                return cell;
            }
            const QChar c = m_text[m_at++];
            if (c == kQuote && !skip(kQuote)) break;
            const bool followed = c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n';
            if (endsLine(c) && !followed) ++m_line;
            cell += c;
        }
        const QString rest = plainCell();
        line.afterQuote = line.afterQuote || !rest.isEmpty();
        return cell + rest;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

}  // namespace

QString textTableCell(const QString &cell)
{
    const bool marked = !cell.isEmpty() && (beginsFormula(cell.front()) || cell.front() == kApostrophe);
    QString text = marked ? kApostrophe + cell : cell;
    const bool quoted = std::ranges::any_of(
        text, [](QChar c) { return c == kQuote || c == u',' || c == u';' || c == u'\t' || endsLine(c); });
    if (!quoted) return text;
    text.replace(kQuote, QStringLiteral("\"\""));
    return kQuote + text + kQuote;
}

QString withoutApostrophe(const QString &cell)
{
    const bool marked =
        cell.size() > 1 && cell.front() == kApostrophe && (beginsFormula(cell[1]) || cell[1] == kApostrophe);
    return marked ? cell.mid(1) : cell;
}

std::vector<TextTableLine> readTextTable(QStringView text)
{
    return Reader(text).read();
}

}  // namespace headroom
