// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/commands.h"
#include "ctl/hitanswer.h"
#include "ctl/linewriter.h"
#include "ctl/nearnames.h"
#include "ctl/range.h"
#include "ctl/values.h"

#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct HitOptions {
    std::optional<std::string> workspace;
    std::optional<std::string> cause;
    std::optional<std::string> plan;
    std::optional<std::string> bucket;
    std::optional<std::string> verdict;
    RangeOptions range;
};

// A word of a list; not given: nothing.
template<typename FromId>
auto parseWord(const char *option, const std::optional<std::string> &text, FromId fromId, const QString &known)
    -> Result<std::invoke_result_t<FromId, std::string_view>>
{
    if (!text) return std::nullopt;
    if (auto value = fromId(*text)) return value;
    return failure(Error::Kind::Usage,
                   u"%1: \"%2\" is none of %3."_s.arg(QLatin1String(option), fromArgument(*text), known));
}

std::optional<Verdict> hitVerdictFromId(std::string_view id)
{
    const auto verdict = verdictFromId(id);
    return verdict == Verdict::Allow ? std::nullopt : verdict;
}

Result<HitFilter> filterOf(const HitOptions &options)
{
    HitFilter filter;
    if (options.workspace) filter.workspace = fromArgument(*options.workspace);
    if (options.plan) filter.plan = fromArgument(*options.plan);
    const auto cause = parseWord("--cause", options.cause, causeFromId,
                                 u"valuable_use, inefficient_workflow and negative_margin_or_abuse"_s);
    if (!cause) return tl::make_unexpected(cause.error());
    filter.cause = *cause;
    const auto verdict =
        parseWord("--verdict", options.verdict, hitVerdictFromId, u"warn, confirm, downgrade, queue and block"_s);
    if (!verdict) return tl::make_unexpected(verdict.error());
    filter.verdict = *verdict;
    if (options.bucket) {
        const Result<Bucket> bucket = parseBucketOption(*options.bucket);
        if (!bucket) return tl::make_unexpected(bucket.error());
        filter.bucket = *bucket;
    }
    const Result<Range> range = parseRange(options.range);
    if (!range) return tl::make_unexpected(range.error());
    filter.from = range->from;
    filter.to = range->to;
    return filter;
}

Result<void> checkPlan(const Catalog &catalog, const std::optional<std::string> &given)
{
    if (!given) return {};
    const QString key = fromArgument(*given);
    if (catalog.plan(key) != nullptr) return {};
    QStringList names;
    for (const Plan &plan : catalog.plans) names.append(plan.key);
    return refused(u"There is no plan \"%1\"."_s.arg(key) + didYouMean(key, names));
}

Result<int> printTable(const Session &session, Ledger &ledger, const HitFilter &filter, const CauseRule &rule)
{
    Answer answer;
    answer.grid.columns = hitColumns();
    const Result<void> done = ledger.exportHits(filter, [&](const JudgedHit &hit) {
        answer.grid.rows.push_back(hitCells(rule, hit));
        return true;
    });
    answer.heading = {u"Limit hits: %1"_s.arg(answer.grid.rows.size())};
    return done.and_then([&] { return session.print(answer); }).map([] { return 0; });
}

Result<int> hits(const Session &session, const HitOptions &options)
{
    const Result<HitFilter> filter = filterOf(options);
    if (!filter) return tl::make_unexpected(filter.error());
    const Result<Format> format = session.outputFormat();
    if (!format) return tl::make_unexpected(format.error());
    auto ledger = session.openSettledLedger(systemNow());
    if (!ledger) return tl::make_unexpected(ledger.error());
    const auto workspace = options.workspace ? std::optional(filter->workspace) : std::nullopt;
    const Result<void> known = checkWorkspace(**ledger, workspace);
    if (!known) return tl::make_unexpected(known.error());
    const Result<Catalog> catalog = (*ledger)->catalog();
    if (!catalog) return tl::make_unexpected(catalog.error());
    if (const Result<void> plan = checkPlan(*catalog, options.plan); !plan) return tl::make_unexpected(plan.error());

    const CauseRule rule = causeRule(catalog->settings);
    if (*format == Format::Table) return printTable(session, **ledger, *filter, rule);
    ListWriter list(*format, csvHeader({hitColumns(), {}}));
    return (*ledger)
        ->exportHits(*filter,
                     [&](const JudgedHit &hit) {
                         return list.add([&] { return csvLine(hitCells(rule, hit)); },
                                         [&] { return hitJson(rule, hit); });
                     })
        .and_then([&list] { return list.finish(); })
        .map([] { return 0; });
}

}  // namespace

void addHitsCommand(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("hits", "Limit hits, oldest first, with why each limit was hit");
    auto options = std::make_shared<HitOptions>();
    addText(command, "--workspace", options->workspace, "Only of this workspace")->type_name("KEY");
    addText(command, "--cause", options->cause,
            "Only of this cause: valuable_use, inefficient_workflow or negative_margin_or_abuse")
        ->type_name("CAUSE");
    addText(command, "--plan", options->plan, "Only of workspaces that were on this plan")->type_name("KEY");
    addText(command, "--bucket", options->bucket, "Only of this bucket")->type_name("BUCKET");
    addText(command, "--verdict", options->verdict, "Only this one: warn, confirm, downgrade, queue or block")
        ->type_name("VERDICT");
    addRange(command, options->range);
    command->callback(
        [&session, options] { session.command = [&session, options] { return hits(session, *options); }; });
}

}  // namespace headroom::ctl
