// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/commands.h"
#include "ctl/historyanswer.h"
#include "ctl/linewriter.h"
#include "ctl/range.h"
#include "ctl/values.h"

#include "domain/historycsv.h"

#include <algorithm>
#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

// What a table shows at most unless it is told: it is for reading.
constexpr std::int64_t kTableRows = 1'000;

struct HistoryOptions {
    std::string workspace;
    RangeOptions range;
    std::optional<std::string> kind;
    std::optional<std::string> member;
    std::optional<std::string> action;
    std::optional<std::string> route;
    std::optional<std::string> bucket;
    std::optional<std::string> status;
    bool signalsOnly = false;
    std::optional<std::string> job;
    std::optional<std::string> text;
    std::optional<std::string> knownAt;
    std::optional<std::string> knownAfter;
    std::optional<std::string> limit;
};

Result<HistoryKindSet> kindsOf(const std::string &text)
{
    HistoryKindSet kinds = 0;
    for (const QString &id : fromArgument(text).split(u',')) {
        const auto kind = historyKindFromId(id.toStdString());
        if (!kind) {
            return failure(Error::Kind::Usage,
                           u"--kind: \"%1\" is none of reset, plan, grant, overage, hit, event and flag."_s.arg(id));
        }
        kinds = static_cast<HistoryKindSet>(kinds | kindBit(*kind));
    }
    return kinds;
}

Result<void> readInstants(const HistoryOptions &options, HistoryFilter &filter)
{
    const Result<Range> range = parseRange(options.range);
    if (!range) return tl::make_unexpected(range.error());
    const auto knownAt = parseInstantOption("--known-at", options.knownAt);
    if (!knownAt) return tl::make_unexpected(knownAt.error());
    const auto knownAfter = parseInstantOption("--known-after", options.knownAfter);
    if (!knownAfter) return tl::make_unexpected(knownAfter.error());
    filter.from = range->from;
    filter.to = range->to;
    filter.knownAt = *knownAt;
    filter.knownAfter = *knownAfter;
    return {};
}

Result<void> readBucket(const HistoryOptions &options, HistoryFilter &filter)
{
    if (!options.bucket) return {};
    if (*options.bucket == "unmapped") {
        filter.bucket = kUnmapped;
        return {};
    }
    return parseBucketOption(*options.bucket).map([&filter](Bucket bucket) {
        filter.bucket = static_cast<std::int8_t>(bucket);
    });
}

Result<void> readStatus(const HistoryOptions &options, HistoryFilter &filter)
{
    if (!options.status) return {};
    filter.status = statusFromId(*options.status);
    if (filter.status) return {};
    return failure(Error::Kind::Usage,
                   u"--status: \"%1\" is none of ok, failed, blocked, queued, cancelled and credit."_s.arg(
                       fromArgument(*options.status)));
}

Result<HistoryFilter> filterOf(const HistoryOptions &options)
{
    HistoryFilter filter;
    filter.workspace = fromArgument(options.workspace);
    for (const auto &[given, field] :
         {std::pair{&options.member, &filter.member}, std::pair{&options.action, &filter.action},
          std::pair{&options.route, &filter.route}}) {
        if (*given) *field = fromArgument(**given);
    }
    filter.signalsOnly = options.signalsOnly;
    if (options.job) filter.job = fromArgument(*options.job);
    if (options.text) filter.text = fromArgument(*options.text);
    if (options.kind) {
        const Result<HistoryKindSet> kinds = kindsOf(*options.kind);
        if (!kinds) return tl::make_unexpected(kinds.error());
        filter.kinds = *kinds;
    }
    return readInstants(options, filter)
        .and_then([&] { return readBucket(options, filter); })
        .and_then([&] { return readStatus(options, filter); })
        .map([&] { return filter; });
}

// The latest so many that pass, oldest first.
Result<std::vector<HistoryEntry>> latest(Ledger &ledger, const HistoryFilter &filter, std::int64_t most)
{
    std::vector<HistoryEntry> entries;
    HistoryQuestion question{filter, std::nullopt, HistoryQuestion::Direction::Older, kHistoryPage};
    do {
        question.most =
            static_cast<int>(std::min<std::int64_t>(kHistoryPage, most - static_cast<std::int64_t>(entries.size())));
        Result<HistoryPage> page = ledger.history(question);
        if (!page) return tl::make_unexpected(page.error());
        std::ranges::move(page->rows, std::back_inserter(entries));
        question.beside = page->next;
    } while (question.beside && static_cast<std::int64_t>(entries.size()) < most);
    std::ranges::reverse(entries);
    return entries;
}

// What writes entries of a workspace in this zone, one after the other.
auto entryWriter(ListWriter &list, const QByteArray &zone)
{
    return [&list, &zone](const HistoryEntry &entry) {
        return list.add([&] { return historyCsvLine(entry, zone); }, [&] { return historyJson(entry, zone); });
    };
}

Result<void> printAll(Ledger &ledger, const HistoryFilter &filter, const QByteArray &zone, Format format)
{
    ListWriter list(format, historyCsvHeader());
    return ledger.visitHistory(filter, entryWriter(list, zone)).and_then([&list] { return list.finish(); });
}

Result<void> printLatest(const Session &session, Ledger &ledger, const HistoryFilter &filter, const QByteArray &zone,
                         std::int64_t most)
{
    const Result<Format> format = session.outputFormat();
    if (!format) return tl::make_unexpected(format.error());
    const Result<std::vector<HistoryEntry>> entries = latest(ledger, filter, most);
    if (!entries) return tl::make_unexpected(entries.error());
    if (*format != Format::Table) {
        ListWriter list(*format, historyCsvHeader());
        std::ranges::for_each(*entries, entryWriter(list, zone));
        return list.finish();
    }
    Answer table = historyTable(*entries, zone);
    table.heading = {u"%1: %2 entries, local time of %3"_s.arg(filter.workspace)
                         .arg(entries->size())
                         .arg(QString::fromLatin1(zone))};
    if (static_cast<std::int64_t>(entries->size()) == most) table.heading << u"The latest; --limit shows more."_s;
    return session.print(table);
}

Result<int> history(const Session &session, const HistoryOptions &options)
{
    const Result<HistoryFilter> filter = filterOf(options);
    if (!filter) return tl::make_unexpected(filter.error());
    std::optional<std::int64_t> limit;
    if (options.limit) {
        const Result<std::int64_t> most = parseCountOption("--limit", *options.limit, 1);
        if (!most) return tl::make_unexpected(most.error());
        limit = *most;
    }
    const Result<Format> format = session.outputFormat();
    if (!format) return tl::make_unexpected(format.error());
    auto ledger = session.openSettledLedger(systemNow());
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<HistoryChoices> choices = (*ledger)->historyChoices(filter->workspace);
    if (!choices) {
        return tl::make_unexpected(withNearWorkspaces(**ledger, filter->workspace, choices.error()));
    }
    if (!limit && *format == Format::Table) limit = kTableRows;
    const Result<void> printed = limit ? printLatest(session, **ledger, *filter, choices->zone, *limit)
                                       : printAll(**ledger, *filter, choices->zone, *format);
    return printed.map([] { return 0; });
}

}  // namespace

void addHistoryCommand(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand(
        "history", "A workspace's timeline, oldest first: use, limit hits, credits, plans, grants, overage, cycles");
    auto options = std::make_shared<HistoryOptions>();
    command->add_option("--workspace", options->workspace, "Whose timeline")->required()->type_name("KEY");
    addRange(command, options->range);
    addText(command, "--kind", options->kind,
            "Only these, separated by commas: reset, plan, grant, overage, hit, event, flag")
        ->type_name("KINDS");
    addText(command, "--member", options->member, "Only of this member; \"\": where none is stated")
        ->type_name("MEMBER");
    addText(command, "--action", options->action, "Only of this action")->type_name("ACTION");
    addText(command, "--route", options->route, "Only over this route; \"\": where none is stated")->type_name("ROUTE");
    addText(command, "--bucket", options->bucket, "Only of this bucket, or unmapped")->type_name("BUCKET");
    addText(command, "--status", options->status,
            "Only events of this status: ok, failed, blocked, queued, cancelled or credit")
        ->type_name("STATUS");
    command->add_flag("--signals", options->signalsOnly, "Only events that tell of a provider's trouble");
    addText(command, "--job", options->job, "Only events of this batch job")->type_name("JOB");
    addText(command, "--text", options->text, "Only what has this in any of its texts, whatever the case")
        ->type_name("TEXT");
    addText(command, "--known-at", options->knownAt, "Only events that the ledger knew at this instant")
        ->type_name("TIME");
    addText(command, "--known-after", options->knownAfter, "Only events that it learnt of later than this")
        ->type_name("TIME");
    addText(command, "--limit", options->limit, "Only the latest so many")->type_name("N");
    command->callback(
        [&session, options] { session.command = [&session, options] { return history(session, *options); }; });
}

}  // namespace headroom::ctl
