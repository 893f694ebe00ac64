// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ratios.h"

#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/commands.h"
#include "ctl/nearnames.h"
#include "ctl/range.h"
#include "ctl/values.h"

#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct RatioOptions {
    RangeOptions range;
    std::optional<std::string> workspace;
    std::optional<std::string> plan;
    std::optional<std::string> action;
    std::optional<std::string> route;
    std::optional<std::string> by;
};

Result<RatioStep> parseStep(const std::optional<std::string> &by)
{
    if (!by) return RatioStep::None;
    if (*by == "day") return RatioStep::Day;
    if (*by == "week") return RatioStep::Week;
    if (*by == "cycle") return RatioStep::Cycle;
    return failure(Error::Kind::Usage, u"--by takes day, week or cycle, not \"%1\"."_s.arg(fromArgument(*by)));
}

Result<RatioQuestion> questionOf(const RatioOptions &options)
{
    const Result<RatioStep> step = parseStep(options.by);
    if (!step) return tl::make_unexpected(step.error());
    const Result<Range> range = parseRange(options.range);
    if (!range) return tl::make_unexpected(range.error());
    RatioQuestion question;
    question.from = *range->from;
    question.to = *range->to;
    question.step = *step;
    int scopes = 0;
    const auto choose = [&](const std::optional<std::string> &key, RatioScope scope) {
        if (!key) return;
        ++scopes;
        question.scope = scope;
        question.key = fromArgument(*key);
    };
    choose(options.workspace, RatioScope::Workspace);
    choose(options.plan, RatioScope::Plan);
    choose(options.action, RatioScope::Action);
    choose(options.route, RatioScope::Route);
    if (scopes > 1)
        return failure(Error::Kind::Usage, u"Give at most one of --workspace, --plan, --action and --route."_s);
    return question;
}

// What the ledger does not have may be a slip of the pen: says what is near it.
Error withNearNames(Ledger &ledger, const RatioQuestion &question, Error error)
{
    if (question.scope == RatioScope::Workspace) return withNearWorkspaces(ledger, question.key, error);
    if (error.kind != Error::Kind::Refused || question.scope == RatioScope::All) return error;
    const Result<Catalog> catalog = ledger.catalog();
    if (!catalog) return error;
    QStringList names;
    if (question.scope == RatioScope::Plan) {
        for (const Plan &plan : catalog->plans) names.append(plan.key);
    } else if (question.scope == RatioScope::Route) {
        for (const Route &route : catalog->routes) names.append(route.key);
    } else {
        for (const RouteSheet &sheet : catalog->routeSheets) {
            for (const SheetAction &action : sheet.actions) names.append(action.action);
        }
        names.removeDuplicates();
    }
    if (!names.contains(question.key)) error.message += didYouMean(question.key, names);
    return error;
}

void addRatios(JsonValue &json, const RatioSums &sums)
{
    for (const Ratio ratio : kRatios) {
        const Fraction fraction = sums.fraction(ratio);
        json[std::string(ratioId(ratio))] = {{"numerator", fraction.numerator},
                                             {"denominator", fraction.denominator},
                                             {"value", textJson(fraction.toString())}};
    }
}

QString zoneText(const RatioAnswer &answer)
{
    return answer.zone.isEmpty() ? QString() : QString::fromLatin1(answer.zone);
}

QString scopeText(const RatioQuestion &question)
{
    switch (question.scope) {
    case RatioScope::All: break;
    case RatioScope::Plan: return u"Plan %1"_s.arg(question.key);
    case RatioScope::Workspace: return u"Workspace %1"_s.arg(question.key);
    case RatioScope::Action: return u"Action %1"_s.arg(question.key);
    case RatioScope::Route: return u"Route %1"_s.arg(question.key);
    }
    return u"All workspaces"_s;
}

QStringList headingOf(const RatioAnswer &answer)
{
    const RatioQuestion &question = answer.question;
    QStringList lines{
        u"%1, from %2 to %3"_s.arg(scopeText(question), formatInstant(question.from), formatInstant(question.to))};
    if (question.step != RatioStep::None || question.scope == RatioScope::Plan) {
        lines.append(answer.zone.isEmpty() ? u"Days of each workspace's own time zone"_s
                                           : u"Days of %1"_s.arg(zoneText(answer)));
    }
    return lines;
}

Answer wholeAnswer(const RatioAnswer &answer)
{
    Answer whole;
    whole.json = JsonValue::object();
    addRatios(whole.json, answer.total);
    whole.grid.columns = {{u"ratio"_s}, {u"numerator"_s, true}, {u"denominator"_s, true}, {u"value"_s, true}};
    for (const Ratio ratio : kRatios) {
        const Fraction fraction = answer.total.fraction(ratio);
        whole.grid.rows.push_back({idText(ratioId(ratio)), QString::number(fraction.numerator),
                                   QString::number(fraction.denominator), fraction.toString()});
    }
    return whole;
}

Answer stepAnswer(const RatioAnswer &answer)
{
    const bool days = answer.question.step == RatioStep::Day;
    Answer steps;
    steps.json = JsonValue::array();
    if (days) {
        steps.grid.columns = {{u"day"_s}};
    } else {
        steps.grid.columns = {{u"from"_s}, {u"to"_s}};
    }
    steps.grid.columns.push_back({u"zone"_s, false, true});
    steps.grid.columns.push_back({u"partial"_s});
    for (const Ratio ratio : kRatios) {
        const QString id = idText(ratioId(ratio));
        steps.grid.columns.push_back({id + u"_numerator"_s, true, true});
        steps.grid.columns.push_back({id + u"_denominator"_s, true, true});
        steps.grid.columns.push_back({id, true});
    }
    for (const RatioPoint &point : answer.points) {
        JsonValue json;
        QStringList row{point.first.toString()};
        if (days) {
            json["day"] = utf8(point.first.toString());
        } else {
            json["from"] = utf8(point.first.toString());
            json["to"] = utf8(point.end.toString());
            row.append(point.end.toString());
        }
        json["zone"] = textJson(zoneText(answer));
        json["partial"] = point.partial;
        row << zoneText(answer) << trueOrFalse(point.partial);
        addRatios(json, point.sums);
        for (const Ratio ratio : kRatios) {
            const Fraction fraction = point.sums.fraction(ratio);
            row << QString::number(fraction.numerator) << QString::number(fraction.denominator) << fraction.toString();
        }
        steps.json.push_back(std::move(json));
        steps.grid.rows.push_back(std::move(row));
    }
    return steps;
}

Result<int> ratios(const Session &session, const RatioOptions &options)
{
    const Result<RatioQuestion> question = questionOf(options);
    if (!question) return tl::make_unexpected(question.error());
    auto ledger = session.openSettledLedger(question->to);
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<RatioAnswer> asked = (*ledger)->ratios(*question).map_error(
        [&](const Error &error) { return withNearNames(**ledger, *question, error); });
    if (!asked) return tl::make_unexpected(asked.error());
    Answer answer = question->step == RatioStep::None ? wholeAnswer(*asked) : stepAnswer(*asked);
    answer.heading = headingOf(*asked);
    return session.print(answer).map([] { return 0; });
}

}  // namespace

void addRatiosCommand(CLI::App &app, Session &session)
{
    CLI::App *command =
        app.add_subcommand("ratios", "The five operating ratios of a range, as a whole or step by step");
    auto options = std::make_shared<RatioOptions>();
    addRequiredRange(command, options->range);
    addText(command, "--workspace", options->workspace, "Of one workspace")->type_name("KEY");
    addText(command, "--plan", options->plan, "Of the workspaces on a plan, on the days that they ended on it")
        ->type_name("KEY");
    addText(command, "--action", options->action, "Of one action")->type_name("KEY");
    addText(command, "--route", options->route, "Of one route")->type_name("KEY");
    addText(command, "--by", options->by, "Step by step: day, week (from Monday) or cycle (of a workspace, else month)")
        ->type_name("STEP");
    command->callback(
        [&session, options] { session.command = [&session, options] { return ratios(session, *options); }; });
}

}  // namespace headroom::ctl
