// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/commands.h"
#include "ctl/messages.h"
#include "ctl/overageanswer.h"
#include "ctl/values.h"

#include <limits>
#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ListOptions {
    std::optional<std::string> workspace;
    std::optional<std::string> bucket;
    std::optional<std::string> state;
    std::optional<std::string> at;
};

// What a list is cut down to.
struct ListFilter {
    std::optional<QString> workspace;
    std::optional<Bucket> bucket;
    std::optional<OverageState> state;

    [[nodiscard]] bool passes(const OverageRequest &request) const
    {
        return (!workspace || request.workspace == *workspace) && (!bucket || request.bucket == *bucket) &&
               (!state || request.state == *state);
    }
};

Result<std::optional<OverageState>> parseState(const std::optional<std::string> &text)
{
    if (!text || *text == "all") return std::nullopt;
    if (const auto state = stateFromId(*text)) return state;
    return failure(Error::Kind::Usage,
                   u"--state: \"%1\" is none of pending, approved, denied, withdrawn, expired and all."_s.arg(
                       fromArgument(*text)));
}

Result<ListFilter> listFilter(const ListOptions &options)
{
    ListFilter filter;
    const auto state = parseState(options.state);
    if (!state) return tl::make_unexpected(state.error());
    filter.state = *state;
    if (options.bucket) {
        const Result<Bucket> bucket = parseBucketOption(*options.bucket);
        if (!bucket) return tl::make_unexpected(bucket.error());
        filter.bucket = *bucket;
    }
    if (options.workspace) filter.workspace = fromArgument(*options.workspace);
    return filter;
}

Result<int> list(const Session &session, const ListOptions &options)
{
    const Result<Instant> at = parseInstantOption("--at", options.at, systemNow());
    if (!at) return tl::make_unexpected(at.error());
    const Result<ListFilter> filter = listFilter(options);
    if (!filter) return tl::make_unexpected(filter.error());
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<void> ready =
        checkWorkspace(**ledger, filter->workspace).and_then([&] { return settle(**ledger, *at); });
    if (!ready) return tl::make_unexpected(ready.error());
    const Result<OverageQueueAnswer> queue = (*ledger)->overageQueue(*at, std::numeric_limits<int>::max());
    if (!queue) return tl::make_unexpected(queue.error());

    QueueAnswer shown;
    for (const QueuedRequest &one : queue->pending) {
        if (filter->passes(one.request)) shown.add(one);
    }
    for (const OverageRequest &one : queue->decided) {
        if (filter->passes(one)) shown.add(one);
    }
    return session.print(shown.answer).map([] { return 0; });
}

struct RequestOptions {
    std::string id;
    std::optional<std::string> workspace;
    std::optional<std::string> bucket;
    std::optional<std::string> units;
    std::optional<std::string> reason;
    std::optional<std::string> by;
    std::optional<std::string> at;
};

QString reasonOf(const RequestOptions &options)
{
    return options.reason ? fromArgument(*options.reason) : QString();
}

// Why the person who acts cannot approve it; empty where they can.
Result<QString> objectionTo(Ledger &ledger, const OverageCase &of, std::int64_t units, Instant at)
{
    const Result<LedgerInfo> info = ledger.info();
    if (!info) return tl::make_unexpected(info.error());
    if (of.request.state == OverageState::Pending) {
        const Permission may = permission(info->person, Task::DecideOverage, of.request.workspace);
        if (!may) return may.why;
    }
    // A reason is given with the approval, not when looking.
    const OverageDecision approval{of.request.id, OverageVerb::Approve, units, u"-"_s, {}};
    return objection(of, approval, info->user, at).value_or(QString());
}

Result<int> show(const Session &session, const RequestOptions &options)
{
    const Result<Instant> at = parseInstantOption("--at", options.at, systemNow());
    if (!at) return tl::make_unexpected(at.error());
    const auto id = parseRequestId(options.id);
    if (!id) return tl::make_unexpected(id.error());
    const auto units = parseUnitsOption(options.units);
    if (!units) return tl::make_unexpected(units.error());
    auto ledger = session.openSettledLedger(*at);
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<OverageCase> of = (*ledger)->overageCase(*id, *at);
    if (!of) return tl::make_unexpected(of.error());

    const OverageRequest &request = of->request;
    const std::int64_t grant = approvalUnits(request, {*id, OverageVerb::Approve, *units, {}, {}});
    std::optional<OverageFigures> figures = request.seen;
    if (request.state == OverageState::Pending) figures = figuresOf(*of, grant);
    return objectionTo(**ledger, *of, grant, *at).and_then([&](const QString &objection) {
        return session.print(caseAnswer(*of, figures, objection)).map([] { return 0; });
    });
}

Result<int> printRequest(const Session &session, const Result<OverageRequest> &request)
{
    if (!request) return tl::make_unexpected(request.error());
    return session.print(requestAnswer(*request)).map([] { return 0; });
}

Result<int> request(const Session &session, const RequestOptions &options)
{
    NewOverageRequest wanted;
    wanted.workspace = fromArgument(*options.workspace);
    const Result<Bucket> bucket = parseBucketOption(*options.bucket);
    if (!bucket) return tl::make_unexpected(bucket.error());
    wanted.bucket = *bucket;
    const Result<std::int64_t> units = parseUnitsOption(*options.units);
    if (!units) return tl::make_unexpected(units.error());
    wanted.units = *units;
    wanted.reason = reasonOf(options);
    if (options.by) wanted.requestedBy = fromArgument(*options.by);
    if (options.at) {
        const Result<Instant> at = parseInstantOption("--at", options.at, {});
        if (!at) return tl::make_unexpected(at.error());
        wanted.cycleOf = *at;
    }
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    return printRequest(session, (*ledger)->requestOverage(wanted).map_error([&](const Error &error) {
        return withNearWorkspaces(**ledger, wanted.workspace, error);
    }));
}

Result<int> decide(const Session &session, const RequestOptions &options, OverageVerb verb)
{
    const auto id = parseRequestId(options.id);
    if (!id) return tl::make_unexpected(id.error());
    const auto units = parseUnitsOption(options.units);
    if (!units) return tl::make_unexpected(units.error());
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    return printRequest(session, (*ledger)->decideOverage({*id, verb, *units, reasonOf(options), {}}));
}

Result<int> approve(const Session &session, const RequestOptions &options)
{
    return decide(session, options, OverageVerb::Approve);
}

Result<int> deny(const Session &session, const RequestOptions &options)
{
    return decide(session, options, OverageVerb::Deny);
}

Result<int> withdraw(const Session &session, const RequestOptions &options)
{
    return decide(session, options, OverageVerb::Withdraw);
}

Result<int> revoke(const Session &session, const RequestOptions &options)
{
    const auto id = parseRequestId(options.id);
    if (!id) return tl::make_unexpected(id.error());
    const auto units = parseUnitsOption(options.units);
    if (!units) return tl::make_unexpected(units.error());
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    return printRequest(session, (*ledger)->revokeOverage({*id, *units, reasonOf(options)}));
}

using RequestCommand = Result<int> (*)(const Session &, const RequestOptions &);

// A command that works with one request; returns it with its options, to be added to.
std::pair<CLI::App *, RequestOptions *> addRequestCommand(CLI::App &group, Session &session, const char *name,
                                                          const char *description, RequestCommand run)
{
    CLI::App *command = group.add_subcommand(name, description);
    auto options = std::make_shared<RequestOptions>();
    command->callback(
        [&session, options, run] { session.command = [&session, options, run] { return run(session, *options); }; });
    return {command, options.get()};
}

std::pair<CLI::App *, RequestOptions *> addDecision(CLI::App &group, Session &session, const char *name,
                                                    const char *description, RequestCommand run)
{
    const auto [command, options] = addRequestCommand(group, session, name, description, run);
    command->add_option("ID", options->id, "The request's number, as 'overage list' shows it")->required();
    return {command, options};
}

void addList(CLI::App &group, Session &session)
{
    CLI::App *command =
        group.add_subcommand("list", "Requests: those that wait, oldest first, then decided ones, latest first");
    auto options = std::make_shared<ListOptions>();
    addText(command, "--workspace", options->workspace, "Only of this workspace")->type_name("KEY");
    addText(command, "--bucket", options->bucket, "Only of this bucket")->type_name("BUCKET");
    addText(command, "--state", options->state, "pending, approved, denied, withdrawn, expired or all (default: all)")
        ->type_name("STATE");
    addText(command, "--at", options->at, "As it stood at this instant (default: now)")->type_name("TIME");
    command->callback(
        [&session, options] { session.command = [&session, options] { return list(session, *options); }; });
}

void addRequest(CLI::App &group, Session &session)
{
    const auto [command, options] =
        addRequestCommand(group, session, "request", "Ask for more units in a billing cycle", request);
    addText(command, "--workspace", options->workspace, "The workspace's key")->required()->type_name("KEY");
    addText(command, "--bucket", options->bucket, "The bucket, such as premium_sync")->required()->type_name("BUCKET");
    addText(command, "--units", options->units, "How many, 1 or more")->required()->type_name("N");
    addText(command, "--reason", options->reason, "What they are for")->required()->type_name("TEXT");
    addText(command, "--by", options->by, "Who asks, where somebody else enters it (default: who runs this)")
        ->type_name("PERSON");
    addText(command, "--at", options->at, "For the cycle that holds this instant (default: now)")->type_name("TIME");
}

}  // namespace

void addOverageCommands(CLI::App &app, Session &session)
{
    CLI::App *group = app.add_subcommand("overage", "Requests for more units than the allowance, and their decisions");
    group->require_subcommand(1);
    addList(*group, session);
    {
        const auto [command, options] =
            addDecision(*group, session, "show", "What approving a request would do, and what stands against it", show);
        addText(command, "--units", options->units, "Of approving so many (default: as asked)")->type_name("N");
        addText(command, "--at", options->at, "As it stood at this instant (default: now)")->type_name("TIME");
    }
    addRequest(*group, session);
    {
        const auto [command, options] =
            addDecision(*group, session, "approve", "Grant a request, as asked or fewer units", approve);
        addText(command, "--units", options->units, "Grant only so many (default: as asked)")->type_name("N");
        addText(command, "--reason", options->reason, "Why; required where the account would end at a loss")
            ->type_name("TEXT");
    }
    {
        const auto [command, options] = addDecision(*group, session, "deny", "Deny a request", deny);
        addText(command, "--reason", options->reason, "Why; the requester reads it")->required()->type_name("TEXT");
    }
    {
        const auto [command, options] = addDecision(*group, session, "withdraw", "Take back one's request", withdraw);
        addText(command, "--reason", options->reason, "Why")->type_name("TEXT");
    }
    {
        const auto [command, options] =
            addDecision(*group, session, "revoke", "Take back units of an approval that are not used", revoke);
        addText(command, "--units", options->units, "Only so many (default: all that are not used)")->type_name("N");
        addText(command, "--reason", options->reason, "Why")->required()->type_name("TEXT");
    }
}

}  // namespace headroom::ctl
