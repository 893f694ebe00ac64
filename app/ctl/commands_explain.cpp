// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/commands.h"
#include "ctl/storyanswer.h"
#include "ctl/values.h"

#include "domain/report.h"
#include "files/wholefile.h"
#include "report/reportfile.h"
#include "report/reporthtml.h"

#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ExplainOptions {
    std::string hit;
    std::optional<std::string> audience;
    std::optional<std::string> at;
    std::optional<std::string> output;
    bool withoutMembers = false;
    bool html = false;
};

Result<StoryReader> readerOf(const ExplainOptions &options)
{
    StoryReader reader;
    reader.memberNames = !options.withoutMembers;
    if (!options.audience) return reader;
    const auto audience = audienceFromId(*options.audience);
    if (!audience) {
        return failure(Error::Kind::Usage,
                       u"--audience: \"%1\" is neither customer nor internal."_s.arg(fromArgument(*options.audience)));
    }
    reader.audience = *audience;
    return reader;
}

Result<std::optional<QString>> outputOf(const ExplainOptions &options)
{
    if (!options.output) return std::nullopt;
    const QString path = fromArgument(*options.output);
    if (reportFormatOf(path) == ReportFormat::Html) return path;
    return failure(
        Error::Kind::Usage,
        u"-o: \"%1\" has to end in .html. For text, JSON or CSV use --format and standard output."_s.arg(path));
}

Result<void> answer(const Session &session, const HitStory &story, const StoryReader &reader)
{
    return session.outputFormat().and_then([&](Format format) {
        if (format == Format::Table) return writeOut(storyText(story, reader).toUtf8());
        Answer made;
        if (format == Format::Json) made.json = storyJson(story, reader);
        if (format == Format::Csv) made.grid = storyGrid(story, reader);
        return writeOut(render(made, format));
    });
}

Result<int> explain(const Session &session, const ExplainOptions &options)
{
    const Result<StoryReader> reader = readerOf(options);
    if (!reader) return tl::make_unexpected(reader.error());
    const Result<std::optional<QString>> output = outputOf(options);
    if (!output) return tl::make_unexpected(output.error());
    const Result<Instant> at = parseInstantOption("--at", options.at, systemNow());
    if (!at) return tl::make_unexpected(at.error());
    auto ledger = session.openSettledLedger(*at);
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<HitStory> story = (*ledger)->hitStory(fromArgument(options.hit), *at);
    if (!story) return tl::make_unexpected(story.error());

    const bool asHtml = options.html || output->has_value();
    const QByteArray page =
        asHtml ? reportHtml(documentOf(*story, reader->audience, reader->memberNames)) : QByteArray();
    Result<void> written;
    if (output->has_value()) {
        written = writeWholeFile(**output, page);
    } else {
        written = options.html ? writeOut(page) : answer(session, *story, *reader);
    }
    return written.map([] { return 0; });
}

}  // namespace

void addExplainCommand(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("explain", "Why a limit was hit: each figure with what it is made of");
    auto options = std::make_shared<ExplainOptions>();
    command->add_option("--hit", options->hit, "The limit hit, as `hits` names it")->required()->type_name("ID");
    addText(command, "--audience", options->audience,
            "internal (default), or customer: without routes, costs, causes and people")
        ->type_name("AUDIENCE");
    addText(command, "--at", options->at, "What became of it, as it stood at this instant (default: now)")
        ->type_name("TIME");
    command->add_flag("--no-members", options->withoutMembers, "Number the members instead of naming them");
    command->add_flag("--html", options->html, "Print an HTML page");
    addText(command, "-o,--output", options->output, "Write an HTML page to this file, which ends in .html")
        ->type_name("FILE");
    command->callback(
        [&session, options] { session.command = [&session, options] { return explain(session, *options); }; });
}

}  // namespace headroom::ctl
