// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/commands.h"
#include "ctl/range.h"
#include "ctl/signalanswer.h"
#include "ctl/values.h"

#include <algorithm>
#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SignalOptions {
    RangeOptions range;
    std::optional<std::string> workspace;
    std::optional<std::string> kind;
    std::optional<std::string> by;
};

constexpr std::array<std::pair<std::string_view, SignalRow>, 7> kRows{{{"kind", SignalRow::Kind},
                                                                       {"day", SignalRow::Day},
                                                                       {"place", SignalRow::Place},
                                                                       {"workspace", SignalRow::Workspace},
                                                                       {"job", SignalRow::Job},
                                                                       {"event", SignalRow::Event},
                                                                       {"pool", SignalRow::Pool}}};

Result<SignalRow> parseRow(const std::optional<std::string> &by)
{
    if (!by) return SignalRow::Kind;
    const auto found = std::ranges::find(kRows, *by, [](const auto &row) { return row.first; });
    if (found != kRows.end()) return found->second;
    return failure(Error::Kind::Usage,
                   u"--by takes kind, day, place, workspace, job, event or pool, not \"%1\"."_s.arg(fromArgument(*by)));
}

Result<std::optional<SignalKind>> parseKind(const std::optional<std::string> &text)
{
    if (!text) return std::nullopt;
    // Any text of an event that is none of the others is "other"; of an option it is a slip of the pen.
    const SignalKind kind = signalFromError(*text);
    if (signalId(kind) == *text) return kind;
    QStringList known;
    for (int one = 0; one < kSignalKinds; ++one) known << idText(signalId(static_cast<SignalKind>(one)));
    return failure(Error::Kind::Usage,
                   u"--kind: \"%1\" is none of %2."_s.arg(fromArgument(*text), known.join(u", "_s)));
}

Result<SignalQuestion> questionOf(const SignalOptions &options)
{
    const Result<Range> range = parseRange(options.range);
    if (!range) return tl::make_unexpected(range.error());
    const auto kind = parseKind(options.kind);
    if (!kind) return tl::make_unexpected(kind.error());
    SignalQuestion question;
    question.from = *range->from;
    question.to = *range->to;
    question.kind = *kind;
    if (options.workspace) question.workspace = fromArgument(*options.workspace);
    return question;
}

Result<int> providerSignals(const Session &session, const SignalOptions &options)
{
    const Result<SignalRow> by = parseRow(options.by);
    if (!by) return tl::make_unexpected(by.error());
    const Result<SignalQuestion> question = questionOf(options);
    if (!question) return tl::make_unexpected(question.error());
    if (*by == SignalRow::Pool && (options.workspace || options.kind)) {
        return failure(Error::Kind::Usage,
                       u"A pool serves every workspace: --by pool goes without --workspace and --kind."_s);
    }
    auto ledger = session.openSettledLedger(question->to);
    if (!ledger) return tl::make_unexpected(ledger.error());
    const auto workspace = options.workspace ? std::optional(question->workspace) : std::nullopt;
    if (const Result<void> known = checkWorkspace(**ledger, workspace); !known) {
        return tl::make_unexpected(known.error());
    }
    return (*ledger)
        ->providerSignals(*question)
        .and_then([&](const SignalAnswer &answer) { return session.print(signalAnswer(answer, *by)); })
        .map([] { return 0; });
}

}  // namespace

void addSignalsCommand(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("signals", "Provider trouble of a range, by whose it is to mend; pools");
    auto options = std::make_shared<SignalOptions>();
    addRequiredRange(command, options->range);
    addText(command, "--workspace", options->workspace, "Only of this workspace")->type_name("KEY");
    addText(command, "--kind", options->kind,
            "Only of this kind: batch_expired, batch_unordered, region_quota_exhausted, route_ineligible, rate_limited "
            "or other")
        ->type_name("KIND");
    addText(command, "--by", options->by,
            "A line for each kind (default), day, place (pool, route, region), workspace, job, event or pool")
        ->type_name("WHAT");
    command->callback(
        [&session, options] { session.command = [&session, options] { return providerSignals(session, *options); }; });
}

}  // namespace headroom::ctl
