// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/storyanswer.h"

#include "ctl/messages.h"
#include "ctl/values.h"
#include "domain/report.h"
#include "domain/storyvoice.h"

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLineLength = 100;

const char *kindId(EntitlementSource::Kind kind)
{
    switch (kind) {
    case EntitlementSource::Kind::Plan: return "plan";
    case EntitlementSource::Kind::Addon: return "addon";
    case EntitlementSource::Kind::Workflow: return "workflow";
    case EntitlementSource::Kind::Prepaid: return "prepaid";
    case EntitlementSource::Kind::Approved: return "approved";
    }
    return "plan";
}

const char *partId(StorySentence::Part part)
{
    switch (part) {
    case StorySentence::Part::What: return "what";
    case StorySentence::Part::Entitlement: return "entitlement";
    case StorySentence::Part::Warning: return "warning";
    case StorySentence::Part::Contributors: return "contributors";
    case StorySentence::Part::Click: return "click";
    case StorySentence::Part::Prevention: return "prevention";
    case StorySentence::Part::Since: return "since";
    }
    return "what";
}

const char *barId(StoryWaterfall::Bar::Kind kind)
{
    using Kind = StoryWaterfall::Bar::Kind;
    switch (kind) {
    case Kind::Start: return "start";
    case Kind::Share: return "share";
    case Kind::Rest: return "rest";
    case Kind::Used: return "used";
    case Kind::Requested: return "requested";
    case Kind::Limit: return "limit";
    }
    return "share";
}

JsonValue figureJson(const StoryFigure &figure, bool internal)
{
    JsonValue json = {{"name", utf8(figure.name)}, {"units", figure.units}};
    if (internal) json["filter"] = utf8(figure.events.toString());
    return json;
}

JsonValue sourceJson(const EntitlementSource &source, bool internal)
{
    const bool named = internal || source.kind == EntitlementSource::Kind::Plan;
    JsonValue json = {{"kind", kindId(source.kind)}, {"units", amountJson(source.units)}};
    if (source.kind == EntitlementSource::Kind::Plan) json["version"] = source.version;
    if (named && !source.name.isEmpty()) json["name"] = utf8(source.name);
    json["from"] = instantJson(source.from);
    json["to"] = instantJson(source.to);
    if (internal && source.request != 0) {
        json["request"] = source.request;
        json["person"] = utf8(source.person);
    }
    return json;
}

JsonValue warningJson(const HitStory &story)
{
    JsonValue reached = nullptr;
    if (story.warnedAt) {
        reached = {{"at", utf8(formatInstant(story.warnedAt->at))},
                   {"action", utf8(story.warnedAction)},
                   {"used", story.warnedUsed},
                   {"entitlement", amountJson(story.warnedEntitlement)}};
    }
    const auto first = story.warningHit ? std::optional(story.warningHit->at) : std::nullopt;
    return {{"percent", story.warnPercent},
            {"reached", reached},
            {"first_recorded", instantJson(first)},
            {"recorded", story.warningHits}};
}

JsonValue waterfallJson(const StoryWaterfall &waterfall, bool internal)
{
    JsonValue bars = JsonValue::array();
    for (const StoryWaterfall::Bar &bar : waterfall.bars) {
        JsonValue json = {{"kind", barId(bar.kind)}, {"name", utf8(bar.name)}, {"from", bar.from}, {"to", bar.to}};
        if (internal && bar.figure) json["filter"] = utf8(bar.figure->events.toString());
        bars.push_back(json);
    }
    return bars;
}

JsonValue shareListJson(const StoryVoice &voice, HitDimension by, bool memberNames)
{
    const bool numbered = by == HitDimension::Member && !memberNames;
    JsonValue list = JsonValue::array();
    for (const HitShare &share : voice.story.shares[static_cast<std::size_t>(by)]) {
        const bool named = numbered && !share.key.isEmpty();
        JsonValue json = {{"key", textJson(named ? voice.member(share.key) : share.key)},
                          {"units", share.units},
                          {"events", share.events}};
        if (voice.internal) {
            json["cost"] = utf8(share.cost.amount.toString());
            json["cost_estimated"] = share.cost.estimated;
        }
        list.push_back(json);
    }
    return list;
}

// By dimension: what is listed of it.
template<typename Listed>
JsonValue byDimension(bool internal, Listed listed)
{
    JsonValue json = {{"action", listed(HitDimension::Action)}, {"member", listed(HitDimension::Member)}};
    if (internal) json["route"] = listed(HitDimension::Route);
    return json;
}

// Words of a text in lines that begin with `indent`.
QString wrapped(const QString &text, const QString &indent)
{
    QString lines;
    QString line = indent;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() > indent.size() && line.size() + 1 + word.size() > kLineLength) {
            lines += line + u'\n';
            line = indent;
        }
        if (line.size() > indent.size()) line += u' ';
        line += word;
    }
    return lines + line + u'\n';
}

}  // namespace

JsonValue storyJson(const HitStory &story, const StoryReader &reader)
{
    const bool internal = reader.audience == Audience::Internal;
    const LimitHit &hit = story.hit();
    JsonValue sources = JsonValue::array();
    for (const EntitlementSource &source : story.sources) sources.push_back(sourceJson(source, internal));
    const StoryVoice voice(story, reader.audience, reader.memberNames);
    const JsonValue shares =
        byDimension(internal, [&](HitDimension by) { return shareListJson(voice, by, reader.memberNames); });
    const JsonValue waterfalls = byDimension(internal, [&](HitDimension by) {
        return waterfallJson(waterfallOf(story, by, reader.audience, reader.memberNames), internal);
    });
    JsonValue sentences = JsonValue::array();
    for (const StorySentence &sentence : tellStory(story, reader.audience, reader.memberNames)) {
        JsonValue figures = JsonValue::array();
        for (const StoryFigure &figure : sentence.figures) figures.push_back(figureJson(figure, internal));
        sentences.push_back({{"part", partId(sentence.part)}, {"text", utf8(sentence.text)}, {"figures", figures}});
    }
    JsonValue json = {
        {"id", utf8(hit.id)},
        {"audience", utf8(idText(audienceId(reader.audience)))},
        {"as_of", utf8(formatInstant(story.at))},
        {"at", utf8(formatInstant(hit.at))},
        {"workspace", utf8(hit.workspace)},
        {"name", utf8(story.judged.workspaceName)},
        {"time_zone", utf8(QString::fromLatin1(story.zone))},
        {"cycle", {{"start", utf8(formatInstant(story.cycle.start))}, {"end", utf8(formatInstant(story.cycle.end))}}},
        {"plan", textJson(story.planName)},
        {"plan_version", story.planVersion == 0 ? JsonValue(nullptr) : JsonValue(story.planVersion)},
        {"sheet_version", story.sheetVersion ? JsonValue(*story.sheetVersion) : JsonValue(nullptr)},
        {"action", utf8(hit.action)},
        {"bucket", utf8(idOf(hit.bucket))},
        {"unit", utf8(idOf(story.unit))},
        {"verdict", utf8(idText(verdictId(hit.verdict)))},
        {"units", hit.units},
        {"recorded", {{"used", hit.used}, {"entitlement", amountJson(hit.entitlement)}}},
        {"used", story.used},
        {"learnt_later", story.learntLater},
        {"credited", story.credited},
        {"entitlement", amountJson(story.entitlement.total())},
        {"sources", sources},
        {"missing", story.missing()},
        {"warning", warningJson(story)},
        {"outcome", utf8(idText(outcomeId(hit.outcome)))},
        {"outcome_at", instantJson(story.outcomeAt)},
        {"credited_since", story.creditedSince},
        {"later_hits", story.laterHits},
        {"used_now", story.usedNow},
        {"entitlement_now", amountJson(story.entitlementNow.total())},
        {"shares", shares},
        {"waterfall", waterfalls},
        {"sentences", sentences}};
    if (internal) {
        json["route"] = textJson(hit.route);
        json["cause"] = utf8(idText(causeId(story.judged.cause())));
    }
    return json;
}

Grid storyGrid(const HitStory &story, const StoryReader &reader)
{
    Grid grid;
    grid.columns = {{u"part"_s}, {u"sentence"_s}};
    for (const StorySentence &sentence : tellStory(story, reader.audience, reader.memberNames)) {
        grid.rows.push_back({QString::fromLatin1(partId(sentence.part)), sentence.text});
    }
    return grid;
}

QString storyText(const HitStory &story, const StoryReader &reader)
{
    const ReportDocument document = documentOf(story, reader.audience, reader.memberNames);
    QString text = printable(document.title) + u'\n' + printable(document.subtitle) + u'\n';
    std::optional<StorySentence::Part> part;
    for (const StorySentence &sentence : tellStory(story, reader.audience, reader.memberNames)) {
        if (part != sentence.part) text += u'\n' + storyPartName(sentence.part) + u'\n';
        part = sentence.part;
        text += wrapped(printable(sentence.text), u"  "_s);
    }
    return text;
}

}  // namespace headroom::ctl
