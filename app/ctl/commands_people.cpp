// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/commands.h"
#include "ctl/nearnames.h"
#include "ctl/values.h"

#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct RoleOptions {
    std::string name;
    std::string role;
    std::vector<std::string> workspaces;
    bool everyWorkspace = false;
    bool mayCredit = false;
};

JsonValue personJson(const Person &person)
{
    JsonValue json{{"name", utf8(person.name)},
                   {"role", utf8(idText(roleId(person.role)))},
                   {"all_workspaces", person.everyWorkspace},
                   {"workspaces", JsonValue::array()},
                   {"may_credit", person.mayCredit}};
    for (const QString &key : person.workspaces) json["workspaces"].push_back(utf8(key));
    return json;
}

Grid peopleGrid(const std::vector<Person> &people)
{
    Grid grid;
    grid.columns = {{u"name"_s}, {u"role"_s}, {u"all_workspaces"_s}, {u"workspaces"_s}, {u"may_credit"_s}};
    for (const Person &person : people) {
        grid.rows.push_back({person.name, idText(roleId(person.role)), trueOrFalse(person.everyWorkspace),
                             person.workspaces.join(u' '), trueOrFalse(person.mayCredit)});
    }
    return grid;
}

Result<int> list(const Session &session)
{
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<std::vector<Person>> people = (*ledger)->people();
    if (!people) return tl::make_unexpected(people.error());
    const Result<LedgerInfo> info = (*ledger)->info();
    if (!info) return tl::make_unexpected(info.error());

    Answer answer{JsonValue::array(), peopleGrid(*people), {}};
    for (const Person &person : *people) answer.json.push_back(personJson(person));
    answer.heading = {
        u"You are %1: %2. Whoever is not listed is a viewer."_s.arg(info->user, idText(roleId(info->person.role)))};
    return session.print(answer).map([] { return 0; });
}

Result<PersonRole> parseRole(const std::string &text)
{
    if (const std::optional<PersonRole> role = roleFromId(text)) return *role;
    const QString wanted = fromArgument(text);
    const QStringList ids{u"owner"_s, u"admin"_s, u"pm"_s, u"support"_s, u"viewer"_s};
    return failure(Error::Kind::Usage,
                   u"ROLE: \"%1\" is none of %2.%3"_s.arg(wanted, ids.join(u", "_s), didYouMean(wanted, ids)));
}

// What a role has no use for would be forgotten in silence.
Result<Person> personOf(const RoleOptions &options)
{
    const Result<PersonRole> role = parseRole(options.role);
    if (!role) return tl::make_unexpected(role.error());
    Person person{fromArgument(options.name).trimmed(), *role, options.everyWorkspace, {}, options.mayCredit};
    for (const std::string &key : options.workspaces) person.workspaces.append(fromArgument(key));
    person.workspaces.sort();
    person.workspaces.removeDuplicates();

    const bool some = !person.workspaces.isEmpty();
    const auto wrong = [](const QString &text) { return failure(Error::Kind::Usage, text); };
    if (some && person.everyWorkspace) {
        return wrong(u"--workspace and --all-workspaces contradict each other: give one of them."_s);
    }
    const bool admin = *role == PersonRole::Admin;
    if (admin && !some && !person.everyWorkspace) {
        return wrong(u"An admin decides for named workspaces: add --workspace KEY, or --all-workspaces."_s);
    }
    if (!admin && (some || person.everyWorkspace)) {
        return wrong(u"Only an admin's role is for named workspaces: leave out --workspace and --all-workspaces."_s);
    }
    if (person.mayCredit && *role != PersonRole::Support) {
        return wrong(u"--may-credit is for the role support: owners may post credits anyway, others may not."_s);
    }
    return person;
}

// Names the first workspace that the ledger does not have.
Error aboutWorkspaces(Ledger &ledger, const Person &person, Error error)
{
    for (const QString &key : person.workspaces) {
        const QString before = error.message;
        error = withNearWorkspaces(ledger, key, error);
        if (error.message != before) break;
    }
    return error;
}

Result<int> set(const Session &session, const RoleOptions &options)
{
    const Result<Person> person = personOf(options);
    if (!person) return tl::make_unexpected(person.error());
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<void> declared = (*ledger)->declarePerson(*person).map_error(
        [&](const Error &error) { return aboutWorkspaces(**ledger, *person, error); });
    if (!declared) return tl::make_unexpected(declared.error());
    return session.print({personJson(*person), peopleGrid({*person}), {}}).map([] { return 0; });
}

Error withNearPeople(Ledger &ledger, const QString &name, Error error)
{
    const Result<std::vector<Person>> people = ledger.people();
    if (error.kind != Error::Kind::Refused || !people) return error;
    QStringList names;
    for (const Person &person : *people) names.append(person.name);
    if (!names.contains(name)) error.message += didYouMean(name, names);
    return error;
}

Result<int> remove(const Session &session, const RoleOptions &options)
{
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    const QString name = fromArgument(options.name);
    const Result<void> removed = (*ledger)->removePerson(name).map_error(
        [&](const Error &error) { return withNearPeople(**ledger, name, error); });
    if (!removed) return tl::make_unexpected(removed.error());
    Answer answer{{{"removed", utf8(name)}}, {{{u"removed"_s}}, {{name}}}, {}};
    return session.print(answer).map([] { return 0; });
}

// "off", or dollars.
Result<std::optional<Money>> parseAmount(const std::string &text)
{
    if (text == "off") return std::nullopt;
    const ScaledDecimal amount = parseMoney(text);
    const QString shown = fromArgument(text);
    if (amount.error == DecimalError::NotANumber) {
        return failure(Error::Kind::Usage, u"AMOUNT: \"%1\" is neither dollars, such as 500.00, nor off."_s.arg(shown));
    }
    if (amount.error == DecimalError::OutOfRange || amount.rounded || amount.value < 0) {
        return refused(u"AMOUNT: %1 is out of range: it is 0 or more, and no finer than a nano-dollar."_s.arg(shown));
    }
    return Money{amount.value};
}

Result<int> secondApprover(const Session &session, const std::optional<std::string> &amount)
{
    Result<std::optional<Money>> wanted = std::nullopt;
    if (amount) wanted = parseAmount(*amount);
    if (!wanted) return tl::make_unexpected(wanted.error());
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    if (amount) {
        const Result<void> done = (*ledger)->setSecondApproverAbove(*wanted);
        if (!done) return tl::make_unexpected(done.error());
    }
    const Result<LedgerInfo> info = (*ledger)->info();
    if (!info) return tl::make_unexpected(info.error());

    Answer answer;
    answer.json = {{"second_approver_above", moneyJson(info->secondApproverAbove)}};
    answer.grid.columns = {{u"second_approver_above"_s, true}};
    answer.grid.rows = {{moneyText(info->secondApproverAbove)}};
    answer.heading = {info->secondApproverAbove ? u"Overage worth more than this takes a second approver."_s
                                                : u"No overage takes a second approver."_s};
    return session.print(answer).map([] { return 0; });
}

void addRoles(CLI::App &app, Session &session)
{
    CLI::App *group = app.add_subcommand("role", "Who may do what");
    group->require_subcommand(1);
    CLI::App *show = group->add_subcommand("list", "Everybody who is declared; others are viewers");
    show->callback([&session] { session.command = [&session] { return list(session); }; });

    auto options = std::make_shared<RoleOptions>();
    CLI::App *declare = group->add_subcommand("set", "Declare what somebody is, in place of what they were");
    declare->add_option("NAME", options->name, "The operating-system user")->required();
    declare->add_option("ROLE", options->role, "owner, admin, pm, support or viewer")->required();
    declare->add_option("--workspace", options->workspaces, "A workspace that an admin decides for; may be repeated")
        ->expected(1)
        ->take_all()
        ->type_name("KEY");
    declare->add_flag("--all-workspaces", options->everyWorkspace,
                      "An admin decides for all workspaces, those to come included");
    declare->add_flag("--may-credit", options->mayCredit, "Support may post credits");
    declare->callback(
        [&session, options] { session.command = [&session, options] { return set(session, *options); }; });

    CLI::App *forget = group->add_subcommand("remove", "Make somebody a viewer again, who is not declared");
    forget->add_option("NAME", options->name, "The operating-system user")->required();
    forget->callback(
        [&session, options] { session.command = [&session, options] { return remove(session, *options); }; });
}

}  // namespace

void addPeopleCommands(CLI::App &app, Session &session)
{
    addRoles(app, session);
    CLI::App *group = app.add_subcommand("setting", "Settings of the ledger");
    group->require_subcommand(1);
    CLI::App *second = group->add_subcommand(
        "second-approver", "Above which worth an overage takes a second approver; without AMOUNT, what holds");
    auto amount = std::make_shared<std::optional<std::string>>();
    addText(second, "AMOUNT", *amount, "Dollars, such as 500.00, or off");
    second->callback(
        [&session, amount] { session.command = [&session, amount] { return secondApprover(session, *amount); }; });
}

}  // namespace headroom::ctl
