// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ratiorecords.h"

#include "items/ratiomoves.h"

#include <QSet>

#include <algorithm>

namespace headroom {

namespace {

// What the sums do not tell of an action or route, which workspaces used it, is looked for among all.
RatioQuestion questionFor(const RatioStretch &stretch)
{
    RatioQuestion question;
    question.compare = true;
    question.from = std::max(Zone().startOf(stretch.first), stretch.within.from);
    question.to = std::min(Zone().startOf(stretch.end), stretch.within.to);
    if (stretch.subject.scope == RatioScope::Plan) {
        // Its days are each workspace's own, and none is further from UTC than a day (R10).
        question.scope = RatioScope::Plan;
        question.key = stretch.subject.key;
        question.from = std::max(Instant{question.from.us - kMicrosPerDay}, stretch.within.from);
        question.to = std::min(Instant{question.to.us + kMicrosPerDay}, stretch.within.to);
    }
    return question;
}

std::vector<QString> inOrder(RatioAnswer answer, std::optional<Ratio> wondered)
{
    std::erase_if(answer.parts, [](const RatioPart &part) {
        return part.kind != RatioPartKind::Workspace || part.now == RatioSums{};
    });
    std::vector<QString> order;
    QSet<QString> moved;
    for (const Ratio ratio : kRatios) {
        if (wondered.value_or(ratio) != ratio) continue;
        for (const RatioMove &move : largestMoves(answer, ratio, kMovesShown)) {
            if (moved.contains(move.key)) continue;
            moved.insert(move.key);
            order.push_back(move.key);
        }
    }
    std::ranges::stable_sort(answer.parts, std::greater(), [](const RatioPart &part) { return part.now.finished; });
    for (const RatioPart &part : answer.parts)
        if (!moved.contains(part.key)) order.push_back(part.key);
    return order;
}

Result<WorkspaceEvents> counted(LedgerReader &reader, const HistoryFilter &filter)
{
    WorkspaceEvents events{filter};
    std::optional<HistoryKey> beside;
    do {
        const Result<HistorySums> piece = reader.historySums(filter, beside);
        if (!piece) return tl::make_unexpected(piece.error());
        events.events += piece->events;
        beside = piece->next;
        events.counted = !beside;
    } while (beside && events.events < kEventsCounted);
    return events;
}

}  // namespace

std::optional<HistoryFilter> eventsIn(const RatioStretch &stretch, const QString &workspace, const Zone &zone)
{
    HistoryFilter filter;
    filter.workspace = workspace;
    filter.kinds = kindBit(HistoryKind::Event);
    filter.from = std::max(zone.startOf(stretch.first), stretch.within.from);
    filter.to = std::min(zone.startOf(stretch.end), stretch.within.to);
    if (stretch.subject.scope == RatioScope::Action) filter.action = stretch.subject.key;
    if (stretch.subject.scope == RatioScope::Route) filter.route = stretch.subject.key;
    return *filter.from < *filter.to ? std::optional(filter) : std::nullopt;
}

Result<StretchEvents> workspacesIn(LedgerReader &reader, const RatioStretch &stretch, const WatchedCatalog &catalog)
{
    Result<RatioAnswer> answer = reader.ratios(questionFor(stretch));
    if (!answer) return tl::make_unexpected(answer.error());
    const bool ownDays = stretch.subject.scope == RatioScope::Plan;
    StretchEvents found;
    for (const QString &workspace : inOrder(std::move(*answer), stretch.ratio)) {
        const Zone zone = ownDays ? catalog.calendarOf(workspace).zone : Zone();
        const std::optional<HistoryFilter> filter = eventsIn(stretch, workspace, zone);
        if (!filter) continue;
        if (found.workspaces.size() == kWorkspacesAsked) {
            found.more = true;
            break;
        }
        Result<WorkspaceEvents> events = counted(reader, *filter);
        if (!events) return tl::make_unexpected(events.error());
        if (events->events > 0) found.workspaces.push_back(std::move(*events));
    }
    return found;
}

}  // namespace headroom
