// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/commands.h"
#include "ctl/messages.h"

#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct InitOptions {
    bool demo = false;
};

Result<int> init(const Session &session, const InitOptions &options)
{
    const Result<QString> where = session.location();
    if (!where) return tl::make_unexpected(where.error());
    auto ledger = options.demo ? Ledger::createDemo(*where, systemNow()) : Ledger::create(*where);
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<LedgerInfo> info = (*ledger)->info();
    if (!info) return tl::make_unexpected(info.error());

    Answer answer;
    answer.json = {{"schema", info->schema}, {"database", utf8(info->location)}, {"events", info->events}};
    answer.grid.columns = {{u"schema"_s, true}, {u"events"_s, true}, {u"database"_s}};
    answer.grid.rows = {{QString::number(info->schema), QString::number(info->events), info->location}};
    return session.print(answer).map([] { return 0; });
}

Result<int> verify(const Session &session)
{
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<VerifyReport> report = (*ledger)->verify();
    if (!report) return tl::make_unexpected(report.error());

    Answer answer;
    answer.json = {{"ok", report->ok}, {"checks", JsonValue::array()}};
    answer.grid.columns = {{u"check"_s}, {u"ok"_s}, {u"detail"_s}};
    for (const VerifyCheck &check : report->checks) {
        answer.json["checks"].push_back({{"name", utf8(check.name)}, {"ok", check.ok}, {"detail", utf8(check.detail)}});
        answer.grid.rows.push_back({check.name, check.ok ? u"true"_s : u"false"_s, check.detail});
        if (!check.ok) say(u"%1: %2"_s.arg(check.name, check.detail));
    }
    const int status = report->ok ? 0 : exitStatus(Error::Kind::Refused);
    return session.print(answer).map([status] { return status; });
}

}  // namespace

void addLedgerCommands(CLI::App &app, Session &session)
{
    CLI::App *create = app.add_subcommand("init", "Create a ledger, or bring an older one up to date");
    auto options = std::make_shared<InitOptions>();
    create->add_flag("--demo", options->demo, "Fill it with a realistic demo (only where it holds no events)");
    create->callback(
        [&session, options] { session.command = [&session, options] { return init(session, *options); }; });

    CLI::App *check = app.add_subcommand(
        "verify",
        "Check rollups against events, references and the store's own integrity; exit 1 where anything is off");
    check->callback([&session] { session.command = [&session] { return verify(session); }; });
}

}  // namespace headroom::ctl
