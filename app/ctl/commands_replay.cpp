// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/cancelflag.h"
#include "ctl/commands.h"
#include "ctl/filetext.h"
#include "ctl/progressline.h"
#include "ctl/range.h"
#include "ctl/values.h"

#include "domain/catalogdraft.h"

#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ReplayOptions {
    std::string catalog;
    RangeOptions range;
    std::optional<std::string> workspace;
};

// Now first, then the draft, as columns and members have them.
struct NamedSide {
    QString suffix;
    const ReplaySide &side;
};
std::array<NamedSide, 2> bothSides(const auto &answer)
{
    return {{{u"_now"_s, answer.now}, {u"_draft"_s, answer.draft}}};
}

std::array<Verdict, kVerdictCount> allVerdicts()
{
    return {Verdict::Allow, Verdict::Warn, Verdict::Confirm, Verdict::Downgrade, Verdict::Queue, Verdict::Block};
}

QString idOf(Verdict verdict)
{
    return idText(verdictId(verdict));
}

std::int64_t countOf(const ReplaySide &side, Verdict verdict)
{
    return side.verdicts[static_cast<std::size_t>(verdict)];
}

JsonValue verdictsJson(const ReplaySide &side)
{
    JsonValue json;
    for (const Verdict verdict : allVerdicts()) json[utf8(idOf(verdict))] = countOf(side, verdict);
    return json;
}

JsonValue unitsJson(const PerBucket<std::int64_t> &units)
{
    JsonValue json;
    for (const Bucket bucket : kBuckets) json[utf8(ctl::idOf(bucket))] = units[index(bucket)];
    return json;
}

JsonValue firstJson(const ReplaySide &side)
{
    JsonValue json = JsonValue::object();
    for (const Verdict verdict : allVerdicts()) {
        const std::optional<ReplayFirst> &first = side.first[static_cast<std::size_t>(verdict)];
        if (!first) continue;
        json[utf8(idOf(verdict))] = {{"at", utf8(formatInstant(first->at))},
                                     {"member", textJson(first->member)},
                                     {"action", utf8(first->action)},
                                     {"bucket", utf8(ctl::idOf(first->bucket))},
                                     {"units", first->units}};
    }
    return json;
}

// What totals and workspaces have alike.
void addSides(JsonValue &json, const auto &answer)
{
    json["verdicts"] = verdictsJson(answer.draft);
    json["verdicts_now"] = verdictsJson(answer.now);
    for (const auto &[suffix, side] : bothSides(answer)) json[utf8(u"hits"_s + suffix)] = side.hits();
    for (const auto &[suffix, side] : bothSides(answer))
        json[utf8(u"margin"_s + suffix)] = utf8(side.margin.toString());
    for (const auto &[suffix, side] : bothSides(answer)) {
        json[utf8(u"revenue"_s + suffix)] = utf8(side.revenue.toString());
        json[utf8(u"cost"_s + suffix)] = utf8(side.cost.amount.toString());
        json[utf8(u"cost_estimated"_s + suffix)] = side.cost.estimated;
        json[utf8(u"units"_s + suffix)] = unitsJson(side.units);
        json[utf8(u"refused"_s + suffix)] = unitsJson(side.refused);
        json[utf8(u"first"_s + suffix)] = firstJson(side);
    }
}

QStringList newly(const WorkspaceReplay &row)
{
    QStringList ids;
    for (const Verdict verdict : allVerdicts()) {
        if (verdict != Verdict::Allow && row.newly(verdict)) ids += idOf(verdict);
    }
    return ids;
}

QStringList relieved(const WorkspaceReplay &row)
{
    QStringList ids;
    for (const Verdict verdict : allVerdicts()) {
        if (verdict != Verdict::Allow && row.relieved(verdict)) ids += idOf(verdict);
    }
    return ids;
}

JsonValue listJson(const QStringList &texts)
{
    JsonValue json = JsonValue::array();
    for (const QString &text : texts) json.push_back(utf8(text));
    return json;
}

JsonValue rowJson(const WorkspaceReplay &row)
{
    JsonValue json{{"workspace", utf8(row.key)}, {"name", utf8(row.name)}, {"events", row.events}};
    json["newly"] = listJson(newly(row));
    json["relieved"] = listJson(relieved(row));
    addSides(json, row);
    return json;
}

JsonValue replayJson(const ReplayAnswer &answer)
{
    JsonValue json{{"events", answer.events}};
    addSides(json, answer);
    json["from"] = utf8(formatInstant(answer.from));
    json["to"] = utf8(formatInstant(answer.to));
    json["credits"] = answer.credits;
    json["unmapped"] = answer.unmapped;
    json["catalog"] = {{"now", listJson(answer.versionsNow)}, {"draft", listJson(answer.versionsDraft)}};
    json["workspaces"] = JsonValue::array();
    for (const WorkspaceReplay &row : answer.workspaces) json["workspaces"].push_back(rowJson(row));
    return json;
}

Grid replayGrid(const ReplayAnswer &answer)
{
    Grid grid;
    grid.columns = {{u"workspace"_s},      {u"name"_s, false, true}, {u"events"_s, true},
                    {u"hits_now"_s, true}, {u"hits_draft"_s, true},  {u"newly"_s},
                    {u"relieved"_s},       {u"margin_now"_s, true},  {u"margin_draft"_s, true}};
    for (const auto &[suffix, side] : bothSides(answer)) {
        for (const Verdict verdict : allVerdicts()) grid.columns.push_back({idOf(verdict) + suffix, true, true});
        for (const Bucket bucket : kBuckets) {
            grid.columns.push_back({u"refused_"_s + ctl::idOf(bucket) + suffix, true, true});
        }
    }
    for (const WorkspaceReplay &row : answer.workspaces) {
        QStringList cells{row.key,
                          row.name,
                          QString::number(row.events),
                          QString::number(row.now.hits()),
                          QString::number(row.draft.hits()),
                          newly(row).join(u' '),
                          relieved(row).join(u' '),
                          row.now.margin.toString(),
                          row.draft.margin.toString()};
        for (const auto &[suffix, side] : bothSides(row)) {
            for (const Verdict verdict : allVerdicts()) cells += QString::number(countOf(side, verdict));
            for (const Bucket bucket : kBuckets) cells += QString::number(side.refused[index(bucket)]);
        }
        grid.rows.push_back(std::move(cells));
    }
    return grid;
}

QString sideLine(const QString &name, const ReplaySide &side, const QStringList &versions)
{
    QStringList counts;
    for (const Verdict verdict : allVerdicts()) {
        counts += u"%1 %2"_s.arg(idOf(verdict), QString::number(countOf(side, verdict)));
    }
    return u"%1 (%2): %3; margin %4"_s.arg(name, versions.isEmpty() ? u"no plan, no sheet"_s : versions.join(u", "_s),
                                           counts.join(u", "_s), side.margin.toString());
}

QStringList replayHeading(const ReplayAnswer &answer)
{
    return {u"Replay from %1 to %2: requests %3, credits %4, unmapped events %5"_s
                .arg(formatInstant(answer.from), formatInstant(answer.to))
                .arg(answer.events)
                .arg(answer.credits)
                .arg(answer.unmapped),
            sideLine(u"Now"_s, answer.now, answer.versionsNow),
            sideLine(u"Draft"_s, answer.draft, answer.versionsDraft)};
}

Result<CatalogDocument> readDraft(const QString &file)
{
    const Result<QByteArray> text = readDocument(file);
    if (!text) return tl::make_unexpected(text.error());
    return parseCatalog(*text).map_error([&file](Error error) {
        error.message = u"%1: %2"_s.arg(file == u"-" ? u"standard input"_s : file, error.message);
        return error;
    });
}

Result<int> replay(const Session &session, const ReplayOptions &options)
{
    ReplayRequest request;
    const Result<Range> range = parseRange(options.range);
    if (!range) return tl::make_unexpected(range.error());
    request.from = range->from;
    request.to = range->to;
    if (options.workspace) request.workspace = fromArgument(*options.workspace);
    const Result<CatalogDocument> draft = readDraft(fromArgument(options.catalog));
    if (!draft) return tl::make_unexpected(draft.error());
    request.draft = [&draft](const Catalog &inForce) { return laidOver(inForce, *draft); };

    auto ledger = session.openSettledLedger(systemNow());
    if (!ledger) return tl::make_unexpected(ledger.error());
    const CancelFlag cancel;
    ProgressLine line;
    line.setSubject(u"Replay"_s);
    ReplayHooks hooks;
    hooks.cancel = cancel.flag();
    hooks.progress = [&line](const ReplayProgress &progress) { line.show(progress); };
    const Result<ReplayAnswer> answer = (*ledger)->replay(request, hooks);
    line.clear();
    if (!answer) return tl::make_unexpected(withNearWorkspaces(**ledger, request.workspace, answer.error()));
    return session.print({replayJson(*answer), replayGrid(*answer), replayHeading(*answer)}).map([] { return 0; });
}

}  // namespace

void addReplayCommand(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("replay", "What a draft of the catalog would have made of the ledger");
    auto options = std::make_shared<ReplayOptions>();
    command
        ->add_option("--catalog", options->catalog,
                     "A catalog document, laid over the catalog in force; - for standard input")
        ->required()
        ->type_name("DRAFT");
    addText(command, "--from", options->range.from, "From this instant on (default: the first event)")
        ->type_name("TIME");
    addText(command, "--to", options->range.to, "Up to but not including it (default: just after the last event)")
        ->type_name("TIME");
    addText(command, "--workspace", options->workspace, "This workspace alone")->type_name("KEY");
    command->callback(
        [&session, options] { session.command = [&session, options] { return replay(session, *options); }; });
}

}  // namespace headroom::ctl
