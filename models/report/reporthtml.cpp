// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporthtml.h"

#include "report/reportsvg.h"
#include "report/tablestack.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qreal kChartWidth = 680;

constexpr const char *kStyle = R"css(
:root { color-scheme: light dark; --paper: #ffffff; --text: #1b1f24; --quiet: #59626c; --line: #c9ced5; --band: #f3f5f8;
  --accent: #005f96; --bad: #b02318; --warn: #fff3cd; --warn-text: #4d3a00; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181b; --text: #e6e9ed; --quiet: #a3acb6; --line: #3f454d; --band: #1f2328; --accent: #6cbff0;
    --bad: #ff8f7a; --warn: #4a3b12; --warn-text: #ffe9b0; } }
* { box-sizing: border-box; }
html { background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 3rem; color: var(--text); background: var(--paper);
  font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
header { border-block-end: 3px solid var(--accent); padding-block-end: .75rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
h1, h2, h3, p { overflow-wrap: anywhere; }
.subtitle { font-size: 1.1rem; color: var(--quiet); margin: .4rem 0 0; }
h2 { font-size: 1.3rem; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
p { margin: .5rem 0; max-width: 46rem; }
.quiet { color: var(--quiet); font-size: .9rem; }
.warning { background: var(--warn); color: var(--warn-text); border-inline-start: 4px solid currentColor;
  padding: .6rem .9rem; font-weight: 600; }
figure { margin: 1rem 0; }
figcaption, caption { font-weight: 600; text-align: start; padding: 0 0 .35rem; }
.chart { background: #ffffff; border: 1px solid var(--line); border-radius: 4px; padding: .5rem; }
.chart svg { display: block; width: 100%; height: auto; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th, td { padding: .35rem .6rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top;
  font-weight: normal; }
thead th { border-block-end: 2px solid var(--text); vertical-align: bottom; font-weight: 600; }
tbody th { min-width: 7em; }
tbody tr:nth-child(even) { background: var(--band); }
tfoot th, tfoot td { border-block-start: 2px solid var(--text); font-weight: 600; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .number { white-space: normal; }
.under { color: var(--quiet); }
.bad { color: var(--bad); font-weight: 700; }
footer { margin-block-start: 2.5rem; border-block-start: 1px solid var(--line); padding-block-start: .75rem; }
@page { margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  :root { color-scheme: light; --paper: #ffffff; --text: #000000; --quiet: #444444; --line: #b5bac1; --band: #f5f6f8;
    --accent: #005f96; --bad: #9c1c12; --warn: #ffffff; --warn-text: #000000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  table { font-size: 8pt; line-height: 1.35; }
  th, td { padding: .15rem .3rem; }
  .scroll { overflow: visible; }
  h2, h3, caption, figcaption { break-after: avoid; }
  tr, figure, .warning { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
}
)css";

// Text between tags or in a quoted attribute. What no HTML file may hold becomes a visible mark.
QByteArray escaped(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        const bool control = (c < u' ' && c != u'\n' && c != u'\t') || (c >= u'\x7f' && c <= u'\x9f');
        if (control || c == u'\xfffe' || c == u'\xffff') c = QChar::ReplacementCharacter;
    }
    return clean.toHtmlEscaped().toUtf8();
}

// Where a word without an end may be broken, so that no column is wider than a page.
constexpr qsizetype kLongestWord = 20;

QByteArray breakable(const QString &text)
{
    QByteArray html;
    qsizetype done = 0;
    qsizetype word = 0;
    QTextBoundaryFinder places(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = places.toNextBoundary(); at > 0; at = places.toNextBoundary()) {
        if (text[at - 1].isSpace()) word = at;
        if (at - word < kLongestWord || at == text.size()) continue;
        html += escaped(text.mid(done, at - done)) + "<wbr/>";
        word = done = at;
    }
    return html + escaped(text.mid(done));
}

// A name of another script, or one with marks of direction, keeps them to itself.
QByteArray isolated(const QString &text)
{
    return "<bdi>" + breakable(text) + "</bdi>";
}

class Page {
public:
    QByteArray write(const ReportDocument &document)
    {
        const QByteArray title = escaped(document.title);
        const QString language = document.language.isEmpty() ? u"en"_s : document.language;
        m_html += "<!DOCTYPE html>\n<html lang=\"" + escaped(language) + "\" dir=\"" +
                  (document.rightToLeft ? "rtl" : "ltr") + "\">\n<head>\n<meta charset=\"utf-8\" />\n<title>" + title;
        if (!document.subtitle.isEmpty()) m_html += " – " + escaped(document.subtitle);
        m_html += "</title>\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                  "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\" />\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
                  "<meta name=\"generator\" content=\"Headroom\" />\n<style>";
        m_html += kStyle;
        m_html += "</style>\n</head>\n<body>\n<header>\n<h1>" + title + "</h1>\n";
        if (!document.subtitle.isEmpty()) {
            m_html += "<p class=\"subtitle\">" + escaped(document.subtitle) + "</p>\n";
        }
        m_html += "</header>\n<main>\n";
        for (const ReportBlock &block : document.blocks) {
            std::visit([this](const auto &one) { add(one); }, block);
        }
        endSection();
        m_html += "</main>\n";
        if (!document.footer.isEmpty()) {
            m_html += "<footer>\n<p class=\"quiet\">" + escaped(document.footer) + "</p>\n</footer>\n";
        }
        m_html += "</body>\n</html>\n";
        return std::move(m_html);
    }

private:
    void add(const ReportText &text)
    {
        switch (text.kind) {
        case ReportText::Kind::Heading: beginSection(text.text); return;
        case ReportText::Kind::Subheading: m_html += "<h3>" + escaped(text.text) + "</h3>\n"; return;
        case ReportText::Kind::Paragraph: m_html += "<p>" + escaped(text.text) + "</p>\n"; return;
        case ReportText::Kind::Quiet: m_html += "<p class=\"quiet\">" + escaped(text.text) + "</p>\n"; return;
        case ReportText::Kind::Warning:
            m_html += "<p class=\"warning\" role=\"note\">" + escaped(text.text) + "</p>\n";
            return;
        }
        Q_UNREACHABLE();
    }

    void add(const ReportTable &table)
    {
        if (table.rows.empty() && !table.whenEmpty.isEmpty()) {
            m_html += "<p class=\"quiet\">" + escaped(table.whenEmpty) + "</p>\n";
            return;
        }
        const QByteArray name = escaped(table.title);
        // Reached by keyboard where it is wider than the window, so that it can be scrolled.
        m_html += "<div class=\"scroll\" role=\"region\" aria-label=\"" + name + "\" tabindex=\"0\">\n<table>\n";
        if (!name.isEmpty()) m_html += "<caption>" + name + "</caption>\n";
        m_html += "<thead>\n<tr>";
        const std::vector<StackedColumns> stacks = stackedColumns(table);
        for (const StackedColumns &stack : stacks) {
            m_html +=
                table.columns[stack.front()].number ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">";
            for (const std::size_t column : stack) addPart(stack, column, escaped(table.columns[column].title));
            m_html += "</th>";
        }
        m_html += "</tr>\n</thead>\n<tbody>\n";
        for (const auto &row : table.rows) addRow(table, stacks, row);
        m_html += "</tbody>\n";
        if (!table.totals.empty()) {
            m_html += "<tfoot>\n";
            addRow(table, stacks, table.totals);
            m_html += "</tfoot>\n";
        }
        m_html += "</table>\n</div>\n";
    }

    void addRow(const ReportTable &table, const std::vector<StackedColumns> &stacks, const std::vector<ReportCell> &row)
    {
        m_html += "<tr>";
        for (const StackedColumns &stack : stacks) {
            if (stack.front() >= row.size()) continue;
            const bool number = table.columns[stack.front()].number;
            const bool heads = stack.front() == 0 && !number;
            m_html += heads ? "<th scope=\"row\"" : "<td";
            m_html += number ? " class=\"number\">" : ">";
            for (const std::size_t column : stack) {
                if (column >= row.size()) continue;
                const QByteArray text = isolated(row[column].text);
                addPart(stack, column, row[column].bad ? "<span class=\"bad\">" + text + "</span>" : text);
            }
            m_html += heads ? "</th>" : "</td>";
        }
        m_html += "</tr>\n";
    }

    // On a line of its own where another column stands above it.
    void addPart(const StackedColumns &stack, std::size_t column, const QByteArray &html)
    {
        m_html += column == stack.front() ? html : "<div class=\"under\">" + html + "</div>";
    }

    void add(const ReportChart &chart)
    {
        QByteArray drawing = reportSvg(chart, kChartWidth);
        // Inside a page it stands without the head that a file of its own has.
        drawing.remove(0, qMax(drawing.indexOf("<svg"), qsizetype{0}));
        m_html += "<figure>\n<figcaption>" + escaped(chart.title) + "</figcaption>\n";
        m_html += "<div class=\"chart\" role=\"img\" aria-label=\"" + escaped(chart.spoken) + "\">" + drawing;
        m_html += "</div>\n</figure>\n";
    }

    void beginSection(const QString &heading)
    {
        endSection();
        const QByteArray id = "section-" + QByteArray::number(++m_sections);
        m_html += "<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">" + escaped(heading) + "</h2>\n";
        m_inSection = true;
    }

    void endSection()
    {
        if (m_inSection) m_html += "</section>\n";
        m_inSection = false;
    }

    QByteArray m_html;
    int m_sections = 0;
    bool m_inSection = false;
};

}  // namespace

QByteArray reportHtml(const ReportDocument &document)
{
    return Page().write(document);
}

}  // namespace headroom
