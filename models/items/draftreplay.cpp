// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/draftreplay.h"

#include "domain/zone.h"
#include "items/displaytext.h"
#include "items/draftvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct DraftReplay {
    Q_DECLARE_TR_FUNCTIONS(DraftReplay)
};

// Severest first.
constexpr std::array kHits{Verdict::Block, Verdict::Queue, Verdict::Downgrade, Verdict::Confirm, Verdict::Warn};

QString newlyHit(Verdict verdict, int workspaces)
{
    switch (verdict) {
    case Verdict::Block: return DraftReplay::tr("%Ln workspace(s) newly blocked", nullptr, workspaces);
    case Verdict::Queue: return DraftReplay::tr("%Ln workspace(s) newly queued", nullptr, workspaces);
    case Verdict::Downgrade: return DraftReplay::tr("%Ln workspace(s) newly downgraded", nullptr, workspaces);
    case Verdict::Confirm: return DraftReplay::tr("%Ln workspace(s) newly asked", nullptr, workspaces);
    default: return DraftReplay::tr("%Ln workspace(s) newly warned", nullptr, workspaces);
    }
}

QString noLongerHit(Verdict verdict, int workspaces)
{
    switch (verdict) {
    case Verdict::Block: return DraftReplay::tr("%Ln workspace(s) no longer blocked", nullptr, workspaces);
    case Verdict::Queue: return DraftReplay::tr("%Ln workspace(s) no longer queued", nullptr, workspaces);
    case Verdict::Downgrade: return DraftReplay::tr("%Ln workspace(s) no longer downgraded", nullptr, workspaces);
    case Verdict::Confirm: return DraftReplay::tr("%Ln workspace(s) no longer asked", nullptr, workspaces);
    default: return DraftReplay::tr("%Ln workspace(s) no longer warned", nullptr, workspaces);
    }
}

QString whoIsHit(const ReplayAnswer &replay)
{
    QStringList said;
    for (const Verdict verdict : kHits) {
        const auto count = std::ranges::count_if(
            replay.workspaces, [verdict](const WorkspaceReplay &workspace) { return workspace.newly(verdict); });
        if (count > 0) said << newlyHit(verdict, pluralCount(count));
    }
    for (const Verdict verdict : kHits) {
        const auto count = std::ranges::count_if(
            replay.workspaces, [verdict](const WorkspaceReplay &workspace) { return workspace.relieved(verdict); });
        if (count > 0) said << noLongerHit(verdict, pluralCount(count));
    }
    if (said.isEmpty()) return DraftReplay::tr("No workspace is hit that was not hit before, and none is relieved.");
    return DraftReplay::tr("%1.", "a sentence").arg(said.join(QStringLiteral(", ")));
}

QString marginText(const ReplayAnswer &replay)
{
    const auto shown = [](const ReplaySide &side) { return displayCost({side.margin, side.cost.estimated}); };
    const QString by =
        draftDifference(QStringLiteral("price"), replay.now.margin.toString(), replay.draft.margin.toString());
    if (by.isEmpty()) return DraftReplay::tr("Margin %1, as it is now.").arg(shown(replay.draft));
    return DraftReplay::tr("Margin %1 → %2 (%3).", "now, with the draft, difference")
        .arg(shown(replay.now), shown(replay.draft), by);
}

}  // namespace

QStringList draftReplaySentences(const ReplayAnswer &replay)
{
    const Zone utc;
    const CycleDays days{utc.dayOf(replay.from), utc.dayOf({replay.to.us - 1}) + 1};
    return {
        DraftReplay::tr("Over %1 (UTC): %Ln request(s).", nullptr, pluralCount(replay.events)).arg(displayDays(days)),
        whoIsHit(replay), marginText(replay)};
}

}  // namespace headroom
