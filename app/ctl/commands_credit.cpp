// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/commands.h"
#include "ctl/values.h"

#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CreditOptions {
    std::string event;
    std::optional<std::string> units;
    std::optional<std::string> reason;
};

Result<int> show(const Session &session, const CreditOptions &options)
{
    auto ledger = session.openSettledLedger(systemNow());
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<CreditableEvent> event = (*ledger)->creditableEvent(fromArgument(options.event));
    if (!event) return tl::make_unexpected(event.error());

    Answer answer;
    answer.json = {{"event_id", utf8(event->eventId)},
                   {"workspace", utf8(event->workspace)},
                   {"member", textJson(event->member)},
                   {"action", utf8(event->action)},
                   {"occurred_at", utf8(formatInstant(event->occurredAt))},
                   {"bucket", utf8(idOf(event->bucket))},
                   {"unit", utf8(idOf(event->unit))},
                   {"charged", event->charged},
                   {"credited", event->credited},
                   {"left", event->left()}};
    answer.grid.columns = {{u"event_id"_s},       {u"workspace"_s}, {u"member"_s}, {u"action"_s},
                           {u"occurred_at"_s},    {u"bucket"_s},    {u"unit"_s},   {u"charged"_s, true},
                           {u"credited"_s, true}, {u"left"_s, true}};
    answer.grid.rows = {{event->eventId, event->workspace, event->member, event->action,
                         formatInstant(event->occurredAt), idOf(event->bucket), idOf(event->unit),
                         QString::number(event->charged), QString::number(event->credited),
                         QString::number(event->left())}};
    return session.print(answer).map([] { return 0; });
}

Result<int> post(const Session &session, const CreditOptions &options)
{
    const Result<std::int64_t> units = parseUnitsOption(*options.units);
    if (!units) return tl::make_unexpected(units.error());
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<PostedCredit> credit =
        (*ledger)->postCredit({fromArgument(options.event), *units, fromArgument(*options.reason)});
    if (!credit) return tl::make_unexpected(credit.error());

    const CreditableEvent &corrected = credit->corrected;
    Answer answer;
    answer.json = {{"event_id", utf8(credit->eventId)},
                   {"corrects", utf8(corrected.eventId)},
                   {"workspace", utf8(corrected.workspace)},
                   {"member", textJson(corrected.member)},
                   {"action", utf8(corrected.action)},
                   {"bucket", utf8(idOf(corrected.bucket))},
                   {"unit", utf8(idOf(corrected.unit))},
                   {"units", credit->units},
                   {"charged", corrected.charged},
                   {"credited", corrected.credited},
                   {"left", corrected.left()},
                   {"posted_by", utf8(credit->postedBy)},
                   {"at", utf8(formatInstant(credit->at))},
                   {"reason", utf8(credit->reason)}};
    answer.grid.columns = {
        {u"event_id"_s},    {u"corrects"_s},      {u"workspace"_s},      {u"bucket"_s},     {u"unit"_s},
        {u"units"_s, true}, {u"charged"_s, true}, {u"credited"_s, true}, {u"left"_s, true}, {u"posted_by"_s},
        {u"at"_s},          {u"reason"_s}};
    answer.grid.rows = {{credit->eventId, corrected.eventId, corrected.workspace, idOf(corrected.bucket),
                         idOf(corrected.unit), QString::number(credit->units), QString::number(corrected.charged),
                         QString::number(corrected.credited), QString::number(corrected.left()), credit->postedBy,
                         formatInstant(credit->at), credit->reason}};
    return session.print(answer).map([] { return 0; });
}

}  // namespace

void addCreditCommands(CLI::App &app, Session &session)
{
    CLI::App *group = app.add_subcommand("credit", "Give back units that an event charged");
    group->require_subcommand(1);
    auto options = std::make_shared<CreditOptions>();

    CLI::App *look = group->add_subcommand("show", "What an event charged, and what credits left of it");
    look->add_option("--event", options->event, "The event's event_id")->required()->type_name("ID");
    look->callback([&session, options] { session.command = [&session, options] { return show(session, *options); }; });

    CLI::App *give = group->add_subcommand("post", "Post a credit: an event of its own, counted from now on");
    give->add_option("--event", options->event, "The event_id of the event that is corrected")
        ->required()
        ->type_name("ID");
    addText(give, "--units", options->units, "How many units to give back")->required()->type_name("N");
    addText(give, "--reason", options->reason, "Why")->required()->type_name("TEXT");
    give->callback([&session, options] { session.command = [&session, options] { return post(session, *options); }; });
}

}  // namespace headroom::ctl
