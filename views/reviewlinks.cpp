// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewlinks.h"

#include "items/displaytext.h"
#include "items/reviewtext.h"
#include "views/flowlayout.h"
#include "views/permitted.h"
#include "views/planspage.h"

#include <QPushButton>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kLongestAction = 28;  // characters on a button

}  // namespace

QString reviewedAction(const ReviewCase &of)
{
    const CauseFigures &figures = of.figures;
    if (of.judged.clause == CauseClause::FailedOrRetried && figures.worstFailing) return figures.worstFailing->action;
    if (of.judged.clause == CauseClause::CacheReuse && figures.worstCaching) return figures.worstCaching->action;
    if (!of.hits.empty()) return of.hits.front().hit.action;
    if (of.item.flag && !of.item.flag->evidence.actions.empty()) return of.item.flag->evidence.actions.front().key;
    return {};
}

ReviewLinks::ReviewLinks(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(6, this);
    flow->setContentsMargins(0, 0, 0, 0);
    m_addon = add(tr("Sell add-on…"), QStringLiteral("sellAddon"));
    m_overage = add(tr("Request overage…"), QStringLiteral("requestOverage"));
    m_movePlan = add(tr("Move plan"), QStringLiteral("movePlan"));
    m_sheet = add(tr("Route sheet"), QStringLiteral("routeSheet"));
    QPushButton *hits = add(tr("Limit hits"), QStringLiteral("limitHits"));
    hits->setToolTip(tr("Every limit hit of this workspace"));
    QPushButton *replay = add(tr("Replay"), QStringLiteral("replay"));
    replay->setToolTip(tr("What another plan or sheet would have made of its use"));
    QPushButton *workspace = add(tr("Workspace"), QStringLiteral("workspace"));
    workspace->setToolTip(tr("Its page, in this cycle"));
    connect(m_addon, &QPushButton::clicked, this, [this] { Q_EMIT addonRequested(m_workspace, m_bucket, m_units); });
    connect(m_overage, &QPushButton::clicked, this, [this] { Q_EMIT overageRequested(m_workspace, m_bucket); });
    connect(m_movePlan, &QPushButton::clicked, this,
            [this] { Q_EMIT placeRequested(Place::plans(PlansPage::moveKey(m_workspace))); });
    connect(m_sheet, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(Place::sheet(m_action)); });
    connect(hits, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(Place::hits(m_workspace)); });
    connect(replay, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(Place::replay(m_workspace)); });
    connect(workspace, &QPushButton::clicked, this,
            [this] { Q_EMIT placeRequested(Place::workspace(m_workspace, m_at)); });
}

QPushButton *ReviewLinks::add(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

void ReviewLinks::setInfo(const LedgerInfo &info)
{
    m_info = info;
    follow();
}

void ReviewLinks::setCase(const ReviewCase &of)
{
    const ReviewItem &item = of.item;
    m_workspace = item.subject.workspace;
    m_plan = item.plan;
    m_bucket = item.subject.bucket;
    m_action = reviewedAction(of);
    m_units = suggestedAddon(of.workspace.standing.buckets[index(m_bucket)]);
    const bool ended = of.during && of.during->finished;
    m_at = ended ? std::optional(Instant{item.cycle.end.us - 1}) : std::nullopt;
    follow();
}

void ReviewLinks::follow()
{
    const QString bucket = bucketName(m_bucket);
    permit(m_addon, permitted(m_info, Task::EditCatalog),
           m_units ? tr("Filled in with %1: %2 would cover the use that is projected", "bucket, units")
                         .arg(bucket, displayCount(*m_units))
                   : tr("Filled in with %1", "bucket").arg(bucket));
    permit(m_overage, permitted(m_info, Task::RequestOverage, m_workspace), tr("In the running cycle"));
    m_movePlan->setToolTip(m_plan.isEmpty() ? tr("To the plans: this workspace has none")
                                            : tr("To plan %1, from which it can be moved").arg(m_plan));
    const QString shown =
        m_action.size() > kLongestAction ? m_action.first(kLongestAction - 1) + QChar(0x2026) : m_action;
    m_sheet->setText(m_action.isEmpty() ? tr("Route sheet") : tr("Route sheet: %1", "an action").arg(shown));
    m_sheet->setToolTip(m_action.isEmpty() ? tr("Which route each action takes")
                                           : tr("Which route %1 takes").arg(m_action));
}

}  // namespace headroom
