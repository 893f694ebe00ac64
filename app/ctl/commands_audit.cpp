// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/commands.h"
#include "ctl/linewriter.h"
#include "ctl/range.h"
#include "ctl/values.h"

#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ExportOptions {
    std::optional<std::string> person;
    std::optional<std::string> object;
    std::optional<std::string> workspace;
    std::optional<std::string> text;
    RangeOptions range;
};

Result<AuditFilter> filterOf(const ExportOptions &options)
{
    const auto text = [](const std::optional<std::string> &option) {
        return option ? fromArgument(*option) : QString();
    };
    return parseRange(options.range).map([&](const Range &range) {
        return AuditFilter{text(options.person), text(options.object), text(options.workspace),
                           text(options.text),   range.from,           range.to};
    });
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

JsonValue rowJson(const AuditRow &row)
{
    return {{"id", row.id},
            {"at", utf8(formatInstant(row.at))},
            {"person", utf8(row.person)},
            {"object", utf8(row.object)},
            {"key", utf8(row.key)},
            {"workspace", textJson(row.workspace)},
            {"action", utf8(row.action)},
            {"before", heldJson(row.before)},
            {"after", heldJson(row.after)},
            {"reason", textJson(row.reason)},
            {"previous", utf8(hex(row.previous))},
            {"hash", utf8(hex(row.hash))}};
}

std::vector<Grid::Column> rowColumns()
{
    return {{u"id"_s, true},
            {u"at"_s},
            {u"person"_s},
            {u"object"_s},
            {u"key"_s},
            {u"workspace"_s},
            {u"action"_s},
            {u"before"_s, false, true},
            {u"after"_s, false, true},
            {u"reason"_s},
            {u"previous"_s, false, true},
            {u"hash"_s, false, true}};
}

QStringList rowCells(const AuditRow &row)
{
    return {QString::number(row.id),
            formatInstant(row.at),
            row.person,
            row.object,
            row.key,
            row.workspace,
            row.action,
            QString::fromUtf8(row.before),
            QString::fromUtf8(row.after),
            row.reason,
            hex(row.previous),
            hex(row.hash)};
}

Result<int> writeLines(Ledger &ledger, const AuditFilter &filter, Format format)
{
    LineWriter writer;
    if (format == Format::Csv) writer.add(csvHeader({rowColumns(), {}}));
    const Result<void> done = ledger.exportAudit(filter, [&writer, format](const AuditRow &row) {
        return writer.add(format == Format::Csv ? csvLine(rowCells(row)) : jsonLine(rowJson(row)));
    });
    if (!done) return tl::make_unexpected(done.error());
    writer.flush();
    return writer.written.map([] { return 0; });
}

Result<int> exportRows(const Session &session, const ExportOptions &options)
{
    const Result<AuditFilter> filter = filterOf(options);
    if (!filter) return tl::make_unexpected(filter.error());
    const Result<Format> format = session.outputFormat();
    if (!format) return tl::make_unexpected(format.error());
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    if (*format != Format::Table) return writeLines(**ledger, *filter, *format);

    Answer answer;
    answer.grid.columns = rowColumns();
    const Result<void> done = (*ledger)->exportAudit(*filter, [&answer](const AuditRow &row) {
        QStringList cells = rowCells(row);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (answer.grid.columns[static_cast<std::size_t>(i)].dataOnly) cells[i].clear();
        }
        answer.grid.rows.push_back(std::move(cells));
        return true;
    });
    return done.and_then([&] { return session.print(answer); }).map([] { return 0; });
}

}  // namespace

void addAuditCommands(CLI::App &app, Session &session)
{
    CLI::App *group = app.add_subcommand("audit", "Who changed what, when and why");
    group->require_subcommand(1);
    CLI::App *command = group->add_subcommand("export", "Print the audit, oldest row first; JSON is one object a line");
    auto options = std::make_shared<ExportOptions>();
    addText(command, "--person", options->person, "Only what this person did")->type_name("PERSON");
    addText(command, "--object", options->object, "Only this kind of object, such as overage_request")
        ->type_name("OBJECT");
    addText(command, "--workspace", options->workspace, "Only what concerns this workspace")->type_name("KEY");
    addRange(command, options->range);
    addText(command, "--text", options->text, "Only rows with this text in key, reason, before or after")
        ->type_name("TEXT");
    command->callback(
        [&session, options] { session.command = [&session, options] { return exportRows(session, *options); }; });
}

}  // namespace headroom::ctl
