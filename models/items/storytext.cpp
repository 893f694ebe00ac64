// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/storytext.h"

#include "items/displaytext.h"
#include "items/reviewtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

namespace headroom {

namespace {

struct StoryText {
    Q_DECLARE_TR_FUNCTIONS(StoryText)
};

bool isPartOfNumber(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size()) return false;
    if (text.at(at).isLetterOrNumber()) return true;
    // A group separator or a decimal point goes on only where a digit follows it.
    const bool mark =
        text.at(at) == QLatin1Char(',') || text.at(at) == QLatin1Char('.') || text.at(at) == QChar(0x2019);
    return mark && at > 0 && at + 1 < text.size() && text.at(at - 1).isDigit() && text.at(at + 1).isDigit();
}

// Where a number stands by itself: the "12" of "12 of 300", not that of "312" or of "a12".
std::vector<qsizetype> placesOf(const QString &number, const QString &text)
{
    std::vector<qsizetype> places;
    for (qsizetype at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
        if (!isPartOfNumber(text, at - 1) && !isPartOfNumber(text, at + number.size())) places.push_back(at);
    }
    return places;
}

qsizetype distanceTo(const QString &name, const QString &text, qsizetype from, qsizetype length)
{
    qsizetype nearest = std::numeric_limits<qsizetype>::max();
    if (name.isEmpty()) return nearest;
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const qsizetype gap = at >= from + length ? at - from - length : from - at - name.size();
        if (gap >= 0) nearest = std::min(nearest, gap);
    }
    return nearest;
}

// The figures in the order in which the text names them, those that it does not name last.
std::vector<std::size_t> orderOfNames(const StorySentence &sentence)
{
    std::vector<std::size_t> order(sentence.figures.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t figure) {
        const QString &name = sentence.figures[figure].name;
        const qsizetype at = name.isEmpty() ? -1 : sentence.text.indexOf(name);
        return at < 0 ? std::numeric_limits<qsizetype>::max() : at;
    });
    return order;
}

bool overlaps(const std::vector<FigureSpot> &spots, qsizetype from, qsizetype length)
{
    return std::ranges::any_of(
        spots, [&](const FigureSpot &spot) { return from < spot.from + spot.length && spot.from < from + length; });
}

}  // namespace

std::vector<FigureSpot> figureSpots(const StorySentence &sentence)
{
    std::vector<FigureSpot> spots;
    const std::vector<std::size_t> order = orderOfNames(sentence);
    for (auto next = order.begin(); next != order.end(); ++next) {
        const StoryFigure &figure = sentence.figures[*next];
        const QString number = displayCount(figure.units);
        std::vector<qsizetype> places = placesOf(number, sentence.text);
        std::erase_if(places, [&](qsizetype at) { return overlaps(spots, at, number.size()); });
        if (places.empty()) continue;
        const auto same = std::count_if(
            next, order.end(), [&](std::size_t other) { return sentence.figures[other].units == figure.units; });
        // Where every place is taken anyhow, figures take them in the order of their names.
        const auto place =
            std::ssize(places) <= same ? places.begin() : std::ranges::min_element(places, {}, [&](qsizetype at) {
                return distanceTo(figure.name, sentence.text, at, number.size());
            });
        spots.push_back({*place, number.size(), *next});
    }
    std::ranges::sort(spots, {}, &FigureSpot::from);
    return spots;
}

QString figureText(const StoryFigure &figure)
{
    const QString units = displayCount(figure.units);
    return figure.name.isEmpty() ? units : StoryText::tr("%1: %2", "what, number of units").arg(figure.name, units);
}

std::vector<StoryChapter> storyChapters(const std::vector<StorySentence> &told,
                                        const std::vector<StorySentence> &customers)
{
    std::vector<StoryChapter> chapters;
    for (const StorySentence &sentence : told) {
        auto chapter = std::ranges::find(chapters, sentence.part, &StoryChapter::part);
        if (chapter == chapters.end()) {
            chapters.push_back({sentence.part, {}});
            chapter = std::prev(chapters.end());
        }
        const bool theirs = std::ranges::find(customers, sentence.text, &StorySentence::text) != customers.end();
        chapter->lines.push_back({sentence, !theirs});
    }
    std::ranges::stable_sort(chapters, {}, &StoryChapter::part);
    return chapters;
}

QString storyHeadline(const LimitHit &hit)
{
    const QString what = hit.action.isEmpty() ? StoryText::tr("a request") : hit.action;
    switch (hit.verdict) {
    case Verdict::Allow: return StoryText::tr("Why %1 was allowed", "an action").arg(what);
    case Verdict::Warn: return StoryText::tr("Why %1 was warned about", "an action").arg(what);
    case Verdict::Confirm: return StoryText::tr("Why %1 had to be confirmed", "an action").arg(what);
    case Verdict::Downgrade: return StoryText::tr("Why %1 was downgraded", "an action").arg(what);
    case Verdict::Queue: return StoryText::tr("Why %1 was queued", "an action").arg(what);
    case Verdict::Block: return StoryText::tr("Why %1 was blocked", "an action").arg(what);
    }
    Q_UNREACHABLE();
}

QString storyWhere(const HitStory &story)
{
    const QString name = story.judged.workspaceName.isEmpty() ? story.hit().workspace : story.judged.workspaceName;
    return StoryText::tr("%1 · %2", "workspace, instant").arg(name, reviewMoment(story.hit().at, story.zone));
}

QString storyAsText(const HitStory &story, const std::vector<StoryChapter> &chapters)
{
    QStringList paragraphs{storyHeadline(story.hit()) + QLatin1Char('\n') + storyWhere(story)};
    for (const StoryChapter &chapter : chapters) {
        QStringList lines{storyPartName(chapter.part)};
        for (const StoryLine &line : chapter.lines)
            lines << (line.internal ? StoryText::tr("[Internal] %1", "a sentence").arg(line.sentence.text)
                                    : line.sentence.text);
        paragraphs << lines.join(QLatin1Char('\n'));
    }
    return paragraphs.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

}  // namespace headroom
