// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report.h"
#include "domain/reportwords.h"
#include "domain/spokenfigures.h"
#include "domain/storyvoice.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using namespace reportwords;

constexpr std::size_t kListedShares = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HitStory)
};

QString sourceName(const StoryVoice &voice, const EntitlementSource &source)
{
    switch (source.kind) {
    case EntitlementSource::Kind::Plan:
        return Words::tr("Plan %1, version %2").arg(name(source.name), spokenCount(source.version));
    case EntitlementSource::Kind::Addon: return Words::tr("Add-on");
    case EntitlementSource::Kind::Workflow:
        return voice.internal ? Words::tr("Workflow upgrade %1").arg(name(source.name)) : Words::tr("Workflow upgrade");
    case EntitlementSource::Kind::Prepaid: return Words::tr("Prepaid pack");
    case EntitlementSource::Kind::Approved:
        return voice.internal ? Words::tr("Approved overage, request %1").arg(QString::number(source.request))
                              : Words::tr("Approved overage");
    }
    Q_UNREACHABLE();
}

void sources(ReportDocument &document, const StoryVoice &voice)
{
    const HitStory &story = voice.story;
    ReportTable table = newTable(u"entitlement"_s, Words::tr("Where the entitlement came from"),
                                 {{u"source"_s, Words::tr("Source")},
                                  {u"from"_s, Words::tr("From")},
                                  {u"to"_s, Words::tr("Until")},
                                  {u"units"_s, Words::tr("Units"), true}},
                                 Words::tr("There was none."));
    const ReportCell none = text(u"–"_s);
    for (const EntitlementSource &source : story.sources) {
        table.rows.push_back({text(sourceName(voice, source)),
                              source.from ? instantCell(*source.from, story.zone) : none,
                              source.to ? instantCell(*source.to, story.zone) : none, amount(source.units)});
    }
    if (!table.rows.empty()) {
        table.totals = {text(Words::tr("Entitlement")), {}, {}, amount(story.entitlement.total())};
    }
    document.blocks.emplace_back(std::move(table));
}

struct ShareWords {
    QString id;
    QString title;
    QString column;
};

ShareWords wordsOf(HitDimension by)
{
    switch (by) {
    case HitDimension::Action: return {u"actions"_s, Words::tr("Use by action"), Words::tr("Action")};
    case HitDimension::Member: return {u"members"_s, Words::tr("Use by member"), Words::tr("Member")};
    case HitDimension::Route: return {u"routes"_s, Words::tr("Use by route"), Words::tr("Route")};
    }
    Q_UNREACHABLE();
}

void shares(ReportDocument &document, const StoryVoice &voice, HitDimension by)
{
    const auto &all = voice.story.shares[static_cast<std::size_t>(by)];
    const ShareWords words = wordsOf(by);
    ReportTable table = newTable(
        words.id, words.title,
        {{u"name"_s, words.column}, {u"events"_s, Words::tr("Events"), true}, {u"units"_s, Words::tr("Units"), true}},
        Words::tr("Nothing had been used of it in the cycle."));
    if (voice.internal) table.columns.push_back({u"cost"_s, Words::tr("Cost"), true});
    HitShare rest;
    HitShare total;
    const auto add = [](HitShare &sum, const HitShare &share) {
        sum.units = clamped(Wide{sum.units} + share.units);
        sum.events += share.events;
        sum.cost = {sum.cost.amount + share.cost.amount, sum.cost.estimated || share.cost.estimated};
    };
    const auto row = [&voice](ReportCell called, const HitShare &share) {
        std::vector<ReportCell> cells{std::move(called), count(share.events), count(share.units)};
        if (voice.internal) cells.push_back(costCell(share.cost));
        return cells;
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        add(total, all[i]);
        if (i < kListedShares) {
            table.rows.push_back(row(text(voice.label(by, all[i].key)), all[i]));
        } else {
            add(rest, all[i]);
        }
    }
    if (all.size() > kListedShares) table.rows.push_back(row(text(Words::tr("Everything else")), rest));
    if (!all.empty()) table.totals = row(text(Words::tr("Used")), total);
    document.blocks.emplace_back(std::move(table));
}

void addTables(ReportDocument &document, const StoryVoice &voice, StorySentence::Part after)
{
    if (after == StorySentence::Part::Entitlement) sources(document, voice);
    if (after != StorySentence::Part::Contributors) return;
    shares(document, voice, HitDimension::Action);
    shares(document, voice, HitDimension::Member);
    if (voice.internal) shares(document, voice, HitDimension::Route);
}

}  // namespace

ReportDocument documentOf(const HitStory &story, Audience audience, bool memberNames)
{
    const StoryVoice voice(story, audience, memberNames);
    const LimitHit &hit = story.hit();
    const QString workspace = name(story.judged.workspaceName.isEmpty() ? hit.workspace : story.judged.workspaceName);
    const QString asOf = Words::tr("as it stood at %1").arg(spelledInstant(story.at, story.zone));

    ReportDocument document;
    document.title = voice.internal ? Words::tr("Why a limit was hit (internal)") : Words::tr("Why a limit was hit");
    document.subtitle = Words::tr("%1, %2, %3", "workspace, bucket, time")
                            .arg(workspace, bucketName(hit.bucket), spelledInstant(hit.at, story.zone));
    document.footer =
        Words::tr("%1, limit hit %2, %3", "workspace, reference, as it stood at").arg(workspace, name(hit.id), asOf);
    document.language = language();
    document.rightToLeft = rightToLeft();
    if (voice.internal) {
        say(document,
            Words::tr(
                "Internal: this names causes, routes, costs and people. Do not hand it to a customer; make one for "
                "customers instead."),
            ReportText::Kind::Warning);
    }
    std::optional<StorySentence::Part> part;
    for (const StorySentence &sentence : tellStory(story, audience, memberNames)) {
        if (part != sentence.part) {
            if (part) addTables(document, voice, *part);
            heading(document, storyPartName(sentence.part));
            part = sentence.part;
        }
        say(document, sentence.text);
    }
    return document;
}

}  // namespace headroom
