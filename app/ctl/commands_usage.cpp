// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/commands.h"
#include "ctl/values.h"

#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct UsageOptions {
    std::string workspace;
    std::optional<std::string> at;
    std::optional<std::string> knownAt;
};

Amount remainingOf(const BucketStanding &standing)
{
    const std::optional<std::int64_t> left = standing.remaining();
    return left ? Amount{false, *left} : Amount{true, 0};
}

// Asks a ledger about the workspace, as it stood at an instant.
template<typename Question>
auto ask(const Session &session, const UsageOptions &options, Question question)
    -> std::invoke_result_t<Question, Ledger &, const QString &, Instant>
{
    const Result<Instant> at = parseInstantOption("--at", options.at, systemNow());
    if (!at) return tl::make_unexpected(at.error());
    auto ledger = session.openSettledLedger(*at);
    if (!ledger) return tl::make_unexpected(ledger.error());
    const QString key = fromArgument(options.workspace);
    return question(**ledger, key, *at).map_error([&ledger, &key](const Error &error) {
        return withNearWorkspaces(**ledger, key, error);
    });
}

Result<WorkspaceAnswer> askWorkspace(const Session &session, const UsageOptions &options)
{
    return ask(session, options,
               [](Ledger &ledger, const QString &key, Instant at) { return ledger.workspace(key, at); });
}

JsonValue usageJson(const WorkspaceStanding &standing, Instant at)
{
    JsonValue json;
    json["workspace"] = utf8(standing.key);
    json["name"] = utf8(standing.name);
    json["discovered"] = standing.discovered;
    json["plan"] = standing.planKey.isEmpty() ? JsonValue(nullptr) : JsonValue(utf8(standing.planKey));
    json["plan_version"] = standing.planKey.isEmpty() ? JsonValue(nullptr) : JsonValue(standing.planVersion);
    json["at"] = utf8(formatInstant(at));
    json["zone"] = standing.timeZone.toStdString();
    json["cycle"] = {{"start", utf8(formatInstant(standing.cycle.start))},
                     {"end", utf8(formatInstant(standing.cycle.end))},
                     {"day", standing.cycleDay}};
    for (const Bucket bucket : kBuckets) {
        const BucketStanding &one = standing.buckets[index(bucket)];
        const Amount entitlement = one.entitlement.total();
        json["buckets"][utf8(idOf(bucket))] = {
            {"unit", utf8(idOf(one.unit))},
            {"used", one.used},
            {"base", amountJson(one.entitlement.base)},
            {"addon", one.entitlement.addon},
            {"prepaid", one.entitlement.prepaid},
            {"approved", one.entitlement.approved},
            {"entitlement", amountJson(entitlement)},
            {"remaining", amountJson(remainingOf(one))},
            {"percent", percentJson(percentHundredths(one.used, entitlement))},
            {"warn_percent", one.warnPercent},
            {"projected", numberJson(one.projected)},
            {"cost", utf8(one.cost.amount.toString())},
            {"cost_estimated", one.cost.estimated},
        };
    }
    json["unmapped"] = standing.unmapped;
    json["revenue"] = utf8(standing.revenue.toString());
    json["cost"] = utf8(standing.cost.amount.toString());
    json["cost_estimated"] = standing.cost.estimated;
    json["margin"] = utf8(standing.margin.toString());
    return json;
}

Grid usageGrid(const WorkspaceStanding &standing, Instant at)
{
    Grid grid;
    for (const char *name : {"workspace", "plan", "plan_version", "at", "cycle_start", "cycle_end", "cycle_day"}) {
        grid.columns.push_back({QLatin1String(name), false, true});
    }
    grid.columns.push_back({u"bucket"_s});
    grid.columns.push_back({u"unit"_s});
    for (const char *name :
         {"used", "base", "addon", "prepaid", "approved", "entitlement", "remaining", "percent", "projected", "cost"}) {
        grid.columns.push_back({QLatin1String(name), true});
    }
    grid.columns.push_back({u"cost_estimated"_s});
    grid.columns.push_back({u"unmapped"_s, true, true});
    for (const Bucket bucket : kBuckets) {
        const BucketStanding &one = standing.buckets[index(bucket)];
        const Amount entitlement = one.entitlement.total();
        grid.rows.push_back({standing.key,
                             standing.planKey,
                             standing.planKey.isEmpty() ? QString() : QString::number(standing.planVersion),
                             formatInstant(at),
                             formatInstant(standing.cycle.start),
                             formatInstant(standing.cycle.end),
                             QString::number(standing.cycleDay),
                             idOf(bucket),
                             idOf(one.unit),
                             QString::number(one.used),
                             amountText(one.entitlement.base),
                             QString::number(one.entitlement.addon),
                             QString::number(one.entitlement.prepaid),
                             QString::number(one.entitlement.approved),
                             amountText(entitlement),
                             amountText(remainingOf(one)),
                             percentText(percentHundredths(one.used, entitlement)),
                             numberText(one.projected),
                             one.cost.amount.toString(),
                             trueOrFalse(one.cost.estimated),
                             QString::number(standing.unmapped)});
    }
    return grid;
}

QStringList usageHeading(const WorkspaceStanding &standing, Instant at)
{
    const QString plan = standing.planKey.isEmpty()
                             ? u"no plan in force"_s
                             : u"plan %1, version %2"_s.arg(standing.planKey, QString::number(standing.planVersion));
    const QString zone = QString::fromLatin1(standing.timeZone);
    return {u"%1: %2%3"_s.arg(standing.name, plan, standing.discovered ? u" (discovered)"_s : QString()),
            u"Cycle %1 through %2 in %3, day %4, as it stood at %5"_s
                .arg(standing.cycle.days.first.toString(), (standing.cycle.days.end - 1).toString(), zone)
                .arg(standing.cycleDay)
                .arg(formatInstant(at)),
            u"Revenue %1, cost %2%3, margin %4; unmapped events: %5"_s
                .arg(standing.revenue.toString(), standing.cost.amount.toString(),
                     standing.cost.estimated ? u" (estimated in part)"_s : QString(), standing.margin.toString())
                .arg(standing.unmapped)};
}

Answer usageAnswer(const WorkspaceStanding &standing, Instant at)
{
    return {usageJson(standing, at), usageGrid(standing, at), usageHeading(standing, at)};
}

// What the ledger learnt of the cycle since.
JsonValue lateJson(const KnownThen &known)
{
    JsonValue late;
    late["events"] = known.late.events;
    for (const Bucket bucket : kBuckets) late["units"][utf8(idOf(bucket))] = known.late.units[index(bucket)];
    late["unmapped"] = known.late.unmapped;
    late["cost"] = utf8(known.late.cost.amount.toString());
    late["cost_estimated"] = known.late.cost.estimated;
    late["changes"] = JsonValue::array();
    for (const KnownThen::CatalogChange &change : known.changes) {
        late["changes"].push_back({{"audit", change.audit},
                                   {"at", utf8(formatInstant(change.at))},
                                   {"person", utf8(change.person)},
                                   {"what", utf8(change.what)}});
    }
    return late;
}

JsonValue nowJson(const WorkspaceStanding &standing)
{
    JsonValue now;
    for (const Bucket bucket : kBuckets) {
        const BucketStanding &one = standing.buckets[index(bucket)];
        now[utf8(idOf(bucket))] = {{"used", one.used},
                                   {"entitlement", amountJson(one.entitlement.total())},
                                   {"remaining", amountJson(remainingOf(one))}};
    }
    return now;
}

QStringList knownHeading(const KnownThen &known)
{
    QStringList lines = usageHeading(known.then, known.at);
    lines << u"As it was known at %1; since then the ledger learnt of %2 events of this cycle"_s
                 .arg(formatInstant(known.knownAt))
                 .arg(known.late.events);
    if (!known.complete) lines << u"Part of the ledger was stored before arrivals were noted, and counts as known"_s;
    for (const KnownThen::CatalogChange &change : known.changes) {
        lines << u"Changed at %1 by %2: %3"_s.arg(formatInstant(change.at), change.person, change.what);
    }
    return lines;
}

// The grid has what each bucket's use and entitlement are now beside them.
Grid knownGrid(const KnownThen &known)
{
    Grid grid = usageGrid(known.then, known.at);
    grid.columns.push_back({u"known_at"_s, false, true});
    for (const auto &name : {u"late"_s, u"used_now"_s, u"entitlement_now"_s}) grid.columns.push_back({name, true});
    for (const Bucket bucket : kBuckets) {
        const BucketStanding &now = known.now.buckets[index(bucket)];
        grid.rows[index(bucket)] << formatInstant(known.knownAt) << QString::number(known.late.units[index(bucket)])
                                 << QString::number(now.used) << amountText(now.entitlement.total());
    }
    return grid;
}

Result<int> usageAsKnown(const Session &session, const UsageOptions &options)
{
    const Result<Instant> knownAt = parseInstantOption("--known-at", options.knownAt, {});
    if (!knownAt) return tl::make_unexpected(knownAt.error());
    const Result<KnownThen> asked = ask(session, options, [&](Ledger &ledger, const QString &key, Instant at) {
        return ledger.knownThen(key, at, *knownAt);
    });
    if (!asked) return tl::make_unexpected(asked.error());
    JsonValue json = usageJson(asked->then, asked->at);
    json["known_at"] = utf8(formatInstant(asked->knownAt));
    json["complete"] = asked->complete;
    json["late"] = lateJson(*asked);
    json["now"] = nowJson(asked->now);
    return session.print({std::move(json), knownGrid(*asked), knownHeading(*asked)}).map([] { return 0; });
}

Result<int> usage(const Session &session, const UsageOptions &options)
{
    if (options.knownAt) return usageAsKnown(session, options);
    const Result<WorkspaceAnswer> asked = askWorkspace(session, options);
    if (!asked) return tl::make_unexpected(asked.error());
    return session.print(usageAnswer(asked->standing, asked->at)).map([] { return 0; });
}

Result<int> daily(const Session &session, const UsageOptions &options)
{
    const Result<WorkspaceAnswer> asked = askWorkspace(session, options);
    if (!asked) return tl::make_unexpected(asked.error());
    Answer answer;
    answer.json = JsonValue::array();
    answer.grid.columns.push_back({u"day"_s});
    for (const Bucket bucket : kBuckets) answer.grid.columns.push_back({idOf(bucket), true});
    answer.grid.columns.push_back({u"unmapped"_s, true});
    for (const DayUse &use : asked->days) {
        JsonValue day{{"day", utf8(use.day.toString())}};
        QStringList row{use.day.toString()};
        for (const Bucket bucket : kBuckets) {
            day[utf8(idOf(bucket))] = use.units[index(bucket)];
            row.append(QString::number(use.units[index(bucket)]));
        }
        day["unmapped"] = use.unmapped;
        row.append(QString::number(use.unmapped));
        answer.json.push_back(std::move(day));
        answer.grid.rows.push_back(std::move(row));
    }
    answer.heading = usageHeading(asked->standing, asked->at).mid(0, 2);
    return session.print(answer).map([] { return 0; });
}

using UsageCommand = Result<int> (*)(const Session &, const UsageOptions &);

void addUsageCommand(CLI::App &app, Session &session, const char *name, const char *description, UsageCommand run)
{
    CLI::App *command = app.add_subcommand(name, description);
    auto options = std::make_shared<UsageOptions>();
    command->add_option("--workspace", options->workspace, "The workspace's key")->required()->type_name("KEY");
    addText(command, "--at", options->at, "As it stood at this instant, in the cycle that holds it (default: now)")
        ->type_name("TIME");
    if (run == usage) {
        addText(command, "--known-at", options->knownAt,
                "By what the ledger had learnt at this instant, with what it learnt since")
            ->type_name("TIME");
    }
    command->callback(
        [&session, options, run] { session.command = [&session, options, run] { return run(session, *options); }; });
}

}  // namespace

void addUsageCommands(CLI::App &app, Session &session)
{
    addUsageCommand(app, session, "usage", "Used units against the allowance of a workspace's cycle, by bucket", usage);
    addUsageCommand(app, session, "daily", "Used units by civil day of the cycle and bucket", daily);
}

}  // namespace headroom::ctl
