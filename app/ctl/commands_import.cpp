// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/cancelflag.h"
#include "ctl/commands.h"
#include "ctl/filetext.h"
#include "ctl/messages.h"
#include "ctl/progressline.h"

#include "domain/importtypes.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ImportArguments {
    std::vector<std::string> files;
    std::string kind = "auto";
    std::optional<std::string> map;
    std::string onError = "reject-file";
    bool dryRun = false;
};

struct FileOutcome {
    QString file;
    ImportCounts counts;
    bool stored = false;
};

constexpr const char *kLaterKinds[] = {"litellm-spend-logs", "openai-usage", "anthropic-usage", "openmeter",
                                       "otel-genai"};

Result<void> checkKind(const ImportArguments &arguments)
{
    const std::string &kind = arguments.kind;
    const QString shown = fromArgument(kind);
    if (std::find(std::begin(kLaterKinds), std::end(kLaterKinds), kind) != std::end(kLaterKinds)) {
        return failure(
            Error::Kind::Usage,
            u"This version (%1) does not have --kind %2 yet; a mapping file (--map) reads such an export."_s.arg(
                QLatin1String(HEADROOM_VERSION), shown));
    }
    if (kind != "auto" && kind != "headroom") {
        return failure(Error::Kind::Usage,
                       u"--kind: \"%1\" is unknown; this version has auto and headroom."_s.arg(shown));
    }
    if (kind == "headroom" && arguments.map) {
        return failure(Error::Kind::Usage,
                       u"--kind headroom and --map contradict each other: a file of that kind needs no mapping."_s);
    }
    return {};
}

Result<ImportOptions> importOptions(const ImportArguments &arguments)
{
    const Result<void> kind = checkKind(arguments);
    if (!kind) return tl::make_unexpected(kind.error());
    ImportOptions options;
    options.dryRun = arguments.dryRun;
    if (arguments.onError == "skip-row") {
        options.onError = OnError::SkipRow;
    } else if (arguments.onError != "reject-file") {
        return failure(Error::Kind::Usage, u"--on-error: \"%1\" is neither reject-file nor skip-row."_s.arg(
                                               fromArgument(arguments.onError)));
    }
    if (arguments.map) {
        const QString path = fromArgument(*arguments.map);
        const Result<QByteArray> text = readDocument(path);
        if (!text) return tl::make_unexpected(text.error());
        Result<Mapping> mapping = parseMapping(*text);
        if (!mapping) {
            mapping.error().message = u"%1: %2"_s.arg(path, mapping.error().message);
            return tl::make_unexpected(mapping.error());
        }
        options.mapping = std::move(*mapping);
    }
    return options;
}

void addCounts(JsonValue &json, const ImportCounts &counts)
{
    json["read"] = counts.read;
    json["imported"] = counts.imported;
    json["duplicates"] = counts.duplicates;
    json["conflicts"] = counts.conflicts;
    json["rejected"] = counts.rejected;
    json["unmapped"] = counts.unmapped;
    json["rounded"] = counts.rounded;
}

Answer summary(const std::vector<FileOutcome> &outcomes, bool dryRun)
{
    Answer answer;
    ImportCounts total;
    for (const FileOutcome &one : outcomes) total += one.counts;
    addCounts(answer.json, total);
    answer.json["dry_run"] = dryRun;
    answer.json["files"] = JsonValue::array();
    answer.grid.columns = {{u"file"_s}, {u"stored"_s}};
    for (const char *name : {"read", "imported", "duplicates", "conflicts", "rejected", "unmapped", "rounded"}) {
        answer.grid.columns.push_back({QLatin1String(name), true});
    }
    for (const FileOutcome &one : outcomes) {
        JsonValue file{{"file", utf8(one.file)}, {"stored", one.stored}};
        addCounts(file, one.counts);
        answer.json["files"].push_back(std::move(file));
        const ImportCounts &c = one.counts;
        QStringList row{one.file, one.stored ? u"true"_s : u"false"_s};
        for (const std::int64_t n :
             {c.read, c.imported, c.duplicates, c.conflicts, c.rejected, c.unmapped, c.rounded}) {
            row.append(QString::number(n));
        }
        answer.grid.rows.push_back(std::move(row));
    }
    if (dryRun) answer.heading = {u"Dry run: nothing was stored."_s};
    return answer;
}

// What stands and what was not touched, after an import of several files ended early.
QString aboutTheOthers(const std::vector<FileOutcome> &outcomes, std::size_t files)
{
    qsizetype stored = 0;
    for (const FileOutcome &one : outcomes) stored += one.stored ? 1 : 0;
    const std::size_t unread = files - outcomes.size();
    QStringList parts;
    if (stored > 0) parts += u"files imported before it, which stand: %1"_s.arg(stored);
    if (unread > 0) parts += u"files not read any more: %1"_s.arg(unread);
    return parts.join(u"; "_s);
}

// Imports one file; says why on standard error where it is refused or cancelled, and answers the exit status.
int importFile(Ledger &ledger, const ImportOptions &options, ProgressLine &progress, const CancelFlag &cancel,
               FileOutcome &outcome)
{
    ImportHooks hooks;
    hooks.cancel = cancel.flag();
    hooks.progress = [&progress](const ImportProgress &now) { progress.show(now); };
    hooks.problem = [&progress](const RowProblem &problem) {
        progress.clear();
        writeLine(problem.toString());
    };
    const Result<ImportReport> report = ledger.import({outcome.file}, options, hooks);
    progress.clear();
    if (!report) {
        say(report.error());
        return exitStatus(report.error().kind);
    }
    outcome.counts = report->counts;
    outcome.stored = report->applied;
    if (options.onError == OnError::SkipRow || report->counts.rejected == 0) return 0;
    const QString consequence =
        options.dryRun ? u"nothing of this file would be imported"_s : u"nothing of this file was imported"_s;
    say(u"%1: rows refused: %2 of %3, so %4. Mend them, or take in the others with --on-error skip-row."_s.arg(
        outcome.file, QString::number(report->counts.rejected), QString::number(report->counts.read), consequence));
    return exitStatus(Error::Kind::Refused);
}

Result<int> import(const Session &session, const ImportArguments &arguments)
{
    const Result<ImportOptions> options = importOptions(arguments);
    if (!options) return tl::make_unexpected(options.error());
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());

    const CancelFlag cancel;
    ProgressLine progress;
    std::vector<FileOutcome> outcomes;
    int status = 0;
    for (std::size_t i = 0; i < arguments.files.size() && status == 0; ++i) {
        FileOutcome &outcome = outcomes.emplace_back(FileOutcome{fromArgument(arguments.files[i]), {}, false});
        progress.setSubject(
            u"%1 (%2 of %3)"_s.arg(outcome.file, QString::number(i + 1), QString::number(arguments.files.size())));
        status = importFile(**ledger, *options, progress, cancel, outcome);
    }
    if (status != 0) {
        const QString others = aboutTheOthers(outcomes, arguments.files.size());
        if (!others.isEmpty()) say(others);
    }
    return session.print(summary(outcomes, options->dryRun)).map([status] { return status; });
}

}  // namespace

void addImportCommand(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("import", "Take in usage events from CSV or JSON-lines files");
    auto arguments = std::make_shared<ImportArguments>();
    command->add_option("FILE", arguments->files, "Files, each imported in one transaction; - for standard input")
        ->required();
    command->add_option("--kind", arguments->kind, "auto or headroom (default: auto, told by content)")
        ->type_name("KIND");
    addText(command, "--map", arguments->map, "A mapping file, for exports with names of their own")->type_name("MAP");
    command
        ->add_option("--on-error", arguments->onError,
                     "reject-file: all of a file or nothing (default); skip-row: leave the refused rows out")
        ->type_name("WHAT");
    command->add_flag("--dry-run", arguments->dryRun, "Check and count, store nothing");
    command->callback(
        [&session, arguments] { session.command = [&session, arguments] { return import(session, *arguments); }; });
}

}  // namespace headroom::ctl
