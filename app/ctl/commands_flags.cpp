// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/commands.h"
#include "ctl/values.h"

#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSomethingNew = 1;

struct FlagOptions {
    std::optional<std::string> at;
    bool allCycles = false;
    bool newOnly = false;
    std::optional<std::string> reader;
};

// Used of the allowance, in hundredths of a percent.
std::optional<std::int64_t> percentOf(const BurnCrossing &crossing)
{
    return percentHundredths(crossing.used, {false, crossing.allowance});
}

QString outcomeOf(const std::optional<Review> &review)
{
    return review ? idText(reviewOutcomeId(review->outcome)) : QString();
}

JsonValue flagJson(const ReviewedFlag &reviewed)
{
    const BurnFlag &flag = reviewed.flag;
    const std::optional<Review> &review = reviewed.review;
    return {{"workspace", utf8(flag.workspace)},
            {"name", utf8(flag.workspaceName)},
            {"plan", textJson(flag.evidence.plan)},
            {"cycle_start", utf8(formatInstant(flag.cycle.start))},
            {"cycle_end", utf8(formatInstant(flag.cycle.end))},
            {"bucket", utf8(idOf(flag.rule.bucket))},
            {"crossed_at", utf8(formatInstant(flag.crossing.at))},
            {"day", flag.crossing.cycleDay},
            {"used", flag.crossing.used},
            {"allowance", flag.crossing.allowance},
            {"percent", percentJson(percentOf(flag.crossing))},
            {"moved_from", instantJson(reviewed.movedFrom)},
            {"credited_since", flag.creditedSince},
            {"found_at", utf8(formatInstant(flag.foundAt))},
            {"outcome", textJson(outcomeOf(review))},
            {"reviewed_by", textJson(review ? review->by : QString())},
            {"reviewed_at", instantJson(review ? std::optional(review->at) : std::nullopt)}};
}

Answer flagsAnswer(const std::vector<ReviewedFlag> &flags, Instant at)
{
    Answer answer;
    answer.json = JsonValue::array();
    answer.grid.columns = {{u"workspace"_s},
                           {u"name"_s, false, true},
                           {u"plan"_s},
                           {u"cycle_start"_s},
                           {u"cycle_end"_s, false, true},
                           {u"bucket"_s},
                           {u"crossed_at"_s},
                           {u"day"_s, true},
                           {u"used"_s, true},
                           {u"allowance"_s, true},
                           {u"percent"_s, true},
                           {u"moved_from"_s, false, true},
                           {u"credited_since"_s, true, true},
                           {u"found_at"_s, false, true},
                           {u"outcome"_s},
                           {u"reviewed_by"_s, false, true},
                           {u"reviewed_at"_s, false, true}};
    for (const ReviewedFlag &reviewed : flags) {
        answer.json.push_back(flagJson(reviewed));
        const BurnFlag &flag = reviewed.flag;
        const std::optional<Review> &review = reviewed.review;
        answer.grid.rows.push_back({flag.workspace, flag.workspaceName, flag.evidence.plan,
                                    formatInstant(flag.cycle.start), formatInstant(flag.cycle.end),
                                    idOf(flag.rule.bucket), formatInstant(flag.crossing.at),
                                    QString::number(flag.crossing.cycleDay), QString::number(flag.crossing.used),
                                    QString::number(flag.crossing.allowance), percentText(percentOf(flag.crossing)),
                                    instantText(reviewed.movedFrom), QString::number(flag.creditedSince),
                                    formatInstant(flag.foundAt), outcomeOf(review), review ? review->by : QString(),
                                    instantText(review ? std::optional(review->at) : std::nullopt)});
    }
    answer.heading = {u"Early burn as it stood at %1: flags %2"_s.arg(formatInstant(at)).arg(flags.size())};
    return answer;
}

// Who is told: as named, or the person who asks.
Result<QString> readerOf(Ledger &ledger, const std::optional<std::string> &given)
{
    if (!given) return ledger.info().map([](const LedgerInfo &info) { return info.user; });
    const QString reader = fromArgument(*given);
    if (!reader.trimmed().isEmpty()) return reader;
    return failure(Error::Kind::Usage, u"--reader is empty: name who is told."_s);
}

Result<int> tellNew(const Session &session, Ledger &ledger, const FlagOptions &options, Instant at)
{
    const Result<QString> reader = readerOf(ledger, options.reader);
    if (!reader) return tl::make_unexpected(reader.error());
    const auto tell = [&session, at](const std::vector<ReviewedFlag> &flags) {
        return session.print(flagsAnswer(flags, at));
    };
    return ledger.newFlags(at, options.allCycles, *reader, tell).map([](const std::vector<ReviewedFlag> &flags) {
        return flags.empty() ? 0 : kSomethingNew;
    });
}

Result<int> flags(const Session &session, const FlagOptions &options)
{
    const Result<Instant> at = parseInstantOption("--at", options.at, systemNow());
    if (!at) return tl::make_unexpected(at.error());
    if (options.reader && !options.newOnly) {
        return failure(Error::Kind::Usage, u"--reader goes with --new-only: it names who is told."_s);
    }
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    if (const Result<void> settled = settleForFlags(**ledger, *at); !settled)
        return tl::make_unexpected(settled.error());
    if (options.newOnly) return tellNew(session, **ledger, options, *at);
    return (*ledger)
        ->flags(*at, options.allCycles)
        .and_then([&](const std::vector<ReviewedFlag> &flags) { return session.print(flagsAnswer(flags, *at)); })
        .map([] { return 0; });
}

}  // namespace

void addFlagsCommand(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("flags", "Early burn: who used most of an allowance in the first days");
    auto options = std::make_shared<FlagOptions>();
    addText(command, "--at", options->at, "As it stood at this instant, of the cycles that hold it (default: now)")
        ->type_name("TIME");
    command->add_flag("--all-cycles", options->allCycles, "Of every cycle that began until then");
    command->add_flag("--new-only", options->newOnly,
                      "Only flags that the reader was not told of yet; exit status 1 where there are any");
    addText(command, "--reader", options->reader, "Who is told, for --new-only (default: the person who asks)")
        ->type_name("NAME");
    command->callback(
        [&session, options] { session.command = [&session, options] { return flags(session, *options); }; });
}

}  // namespace headroom::ctl
