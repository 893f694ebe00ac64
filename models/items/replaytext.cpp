// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/replaytext.h"

#include "items/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

namespace headroom {

namespace {

struct ReplayText {
    Q_DECLARE_TR_FUNCTIONS(ReplayText)
};

constexpr std::array kSeverestFirst{Verdict::Block, Verdict::Queue, Verdict::Downgrade, Verdict::Confirm,
                                    Verdict::Warn};
constexpr int kNewly = 2 * kVerdictCount;

std::int64_t countOf(const ReplaySide &side, Verdict verdict)
{
    return side.verdicts[static_cast<std::size_t>(verdict)];
}

QString newlyText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Warn: return ReplayText::tr("newly warned");
    case Verdict::Confirm: return ReplayText::tr("newly asked");
    case Verdict::Downgrade: return ReplayText::tr("newly downgraded");
    case Verdict::Queue: return ReplayText::tr("newly queued");
    case Verdict::Block: return ReplayText::tr("newly blocked");
    case Verdict::Allow: break;
    }
    return {};
}

QString relievedText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Warn: return ReplayText::tr("no longer warned");
    case Verdict::Confirm: return ReplayText::tr("no longer asked");
    case Verdict::Downgrade: return ReplayText::tr("no longer downgraded");
    case Verdict::Queue: return ReplayText::tr("no longer queued");
    case Verdict::Block: return ReplayText::tr("no longer blocked");
    case Verdict::Allow: break;
    }
    return {};
}

QString moreText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Warn: return ReplayText::tr("warned more often");
    case Verdict::Confirm: return ReplayText::tr("asked more often");
    case Verdict::Downgrade: return ReplayText::tr("downgraded more often");
    case Verdict::Queue: return ReplayText::tr("queued more often");
    case Verdict::Block: return ReplayText::tr("blocked more often");
    case Verdict::Allow: break;
    }
    return {};
}

QString lessText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Warn: return ReplayText::tr("warned less often");
    case Verdict::Confirm: return ReplayText::tr("asked less often");
    case Verdict::Downgrade: return ReplayText::tr("downgraded less often");
    case Verdict::Queue: return ReplayText::tr("queued less often");
    case Verdict::Block: return ReplayText::tr("blocked less often");
    case Verdict::Allow: break;
    }
    return {};
}

QString changeText(const WorkspaceReplay &of, Verdict verdict)
{
    if (of.newly(verdict)) return newlyText(verdict);
    if (of.relieved(verdict)) return relievedText(verdict);
    const std::int64_t more = countOf(of.draft, verdict) - countOf(of.now, verdict);
    if (more == 0) return {};
    return more > 0 ? moreText(verdict) : lessText(verdict);
}

}  // namespace

bool isAffected(const WorkspaceReplay &workspace)
{
    return workspace.now != workspace.draft;
}

QString describeChange(const WorkspaceReplay &workspace)
{
    QStringList newly;
    QStringList others;
    for (const Verdict verdict : kSeverestFirst) {
        const QString text = changeText(workspace, verdict);
        if (!text.isEmpty()) (workspace.newly(verdict) ? newly : others) << text;
    }
    const QStringList all = newly + others;
    if (!all.isEmpty()) return all.join(QStringLiteral(", "));
    if (workspace.now.units != workspace.draft.units) return ReplayText::tr("charged otherwise");
    if (workspace.now.margin != workspace.draft.margin) return ReplayText::tr("margin only");
    return isAffected(workspace) ? ReplayText::tr("met by other requests") : ReplayText::tr("nothing");
}

int changeSeverity(const WorkspaceReplay &workspace)
{
    for (const Verdict verdict : kSeverestFirst)
        if (workspace.newly(verdict)) return kNewly + static_cast<int>(verdict);
    for (const Verdict verdict : kSeverestFirst)
        if (countOf(workspace.draft, verdict) > countOf(workspace.now, verdict))
            return kVerdictCount + static_cast<int>(verdict);
    for (const Verdict verdict : kSeverestFirst)
        if (workspace.relieved(verdict)) return -kVerdictCount - static_cast<int>(verdict);
    for (const Verdict verdict : kSeverestFirst)
        if (countOf(workspace.draft, verdict) < countOf(workspace.now, verdict)) return -static_cast<int>(verdict);
    return isAffected(workspace) ? 1 : 0;
}

std::optional<std::pair<Verdict, ReplayFirst>> firstChange(const WorkspaceReplay &workspace)
{
    for (const Verdict verdict : kSeverestFirst) {
        const auto &first = workspace.draft.first[static_cast<std::size_t>(verdict)];
        if (workspace.newly(verdict) && first) return std::pair(verdict, *first);
    }
    for (const Verdict verdict : kSeverestFirst) {
        const auto &first = workspace.now.first[static_cast<std::size_t>(verdict)];
        if (workspace.relieved(verdict) && first) return std::pair(verdict, *first);
    }
    return std::nullopt;
}

QString describeFirst(const ReplayFirst &first, const QByteArray &timeZone)
{
    const QString at = displayInstantIn(first.at, Zone::named(timeZone).value_or(Zone()));
    const QString member = first.member.isEmpty() ? ReplayText::tr("member not stated") : first.member;
    return ReplayText::tr("first %1: %2, %3, %4 × %5", "instant, member, action, units, bucket")
        .arg(at, member, first.action, displayCount(first.units), bucketName(first.bucket));
}

std::int64_t refusedRequests(const ReplaySide &side)
{
    return countOf(side, Verdict::Queue) + countOf(side, Verdict::Block);
}

QString describeRefused(const ReplaySide &side)
{
    QStringList parts;
    for (const Bucket bucket : kBuckets) {
        const std::int64_t units = side.refused[index(bucket)];
        if (units != 0) parts << ReplayText::tr("%1 %2", "bucket, units").arg(bucketName(bucket), displayCount(units));
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace headroom
