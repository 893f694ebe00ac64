// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storyvoice.h"

#include "domain/reportwords.h"
#include "domain/spokenfigures.h"
#include "domain/spokenlocale.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HitStory)
};

}  // namespace

StoryVoice::StoryVoice(const HitStory &of, Audience audience, bool memberNames)
    : story(of), rules(hitRules(of)), internal(audience == Audience::Internal), m_memberNames(memberNames)
{}

void StoryVoice::say(StorySentence::Part part, const QString &text, std::vector<StoryFigure> figures)
{
    m_sentences.push_back({part, text, std::move(figures)});
}

QString StoryVoice::units(std::int64_t count) const
{
    return countedUnits(count, story.unit);
}

QString StoryVoice::amount(const Amount &amount) const
{
    return amount.unlimited ? Words::tr("unlimited", "an entitlement") : units(amount.units);
}

QString StoryVoice::when(Instant at) const
{
    return reportwords::instant(at, story.zone);
}

QString StoryVoice::member(const QString &key) const
{
    if (m_memberNames) return reportwords::name(key);
    const auto &members = story.shares[static_cast<std::size_t>(HitDimension::Member)];
    std::int64_t number = 1;
    for (const HitShare &share : members) {
        if (share.key == key) break;
        if (!share.key.isEmpty()) ++number;
    }
    return Words::tr("Member %1", "whose name is left out").arg(spokenCount(number));
}

QString StoryVoice::label(HitDimension by, const QString &key) const
{
    if (key.isEmpty()) return Words::tr("Not stated", "a member or route");
    return by == HitDimension::Member ? member(key) : reportwords::name(key);
}

QString StoryVoice::shareOfUse(std::int64_t units) const
{
    if (story.used <= 0 || units < 0) return {};
    const auto tenths = static_cast<std::int64_t>(dividedHalfEven(Wide{units} * 1000, story.used));
    const QLocale locale = spokenLocale();
    return Words::tr("%1 %", "percentage")
        .arg(spokenCount(tenths / 10) + locale.decimalPoint() + locale.toString(tenths % 10));
}

HistoryFilter StoryVoice::events(Instant from, Instant to) const
{
    HistoryFilter filter;
    filter.workspace = story.hit().workspace;
    filter.from = from;
    filter.to = to;
    filter.kinds = kindBit(HistoryKind::Event);
    filter.bucket = static_cast<std::int8_t>(story.hit().bucket);
    return filter;
}

HistoryFilter StoryVoice::eventsToHit() const
{
    return events(story.cycle.start, after(story.hit().at));
}

HistoryFilter StoryVoice::eventsOf(HitDimension by, const QString &key) const
{
    HistoryFilter filter = eventsToHit();
    switch (by) {
    case HitDimension::Action: filter.action = key; break;
    case HitDimension::Member: filter.member = key; break;
    case HitDimension::Route: filter.route = key; break;
    }
    return filter;
}

StoryFigure StoryVoice::usedFigure() const
{
    return {Words::tr("Used up to then"), story.used, eventsToHit()};
}

StoryFigure StoryVoice::usedBeforeFigure() const
{
    return {Words::tr("Used before it"), clamped(Wide{story.used} - story.sameInstant),
            events(story.cycle.start, story.hit().at)};
}

}  // namespace headroom
