// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvaldetail.h"

#include "items/overagetext.h"
#include "views/approvalearlier.h"
#include "views/approvalentitlement.h"
#include "views/approvalfacts.h"
#include "views/consumptionchart.h"
#include "views/consumptionpanel.h"
#include "views/headingfont.h"
#include "views/noticestrip.h"
#include "views/responsivegrid.h"
#include "views/toptable.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kTopWidth = 240;
constexpr int kChartHeight = 300;

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}  // namespace

ApprovalDetail::ApprovalDetail(QWidget *parent)
    : CaseGrounds(parent), m_notes(new NoticeStrip), m_figures(new ApprovalFacts),
      m_entitlement(new ApprovalEntitlement), m_consumption(new ConsumptionPanel), m_earlier(new ApprovalEarlier)
{
    setAccessibleName(tr("The request"));
    makeLines();
    connect(m_consumption, &ChartPanel::statusMessage, this, &ApprovalDetail::statusMessage);
    connect(m_consumption, &ChartPanel::failed, this, &ApprovalDetail::failed);
}

void ApprovalDetail::makeLines()
{
    m_title = addText();
    m_title->setFont(headingFont(font(), 1.3));
    m_facts = addText(true);
    m_reason = addText();
    m_decision = addText();
    m_effect = addText();
    QFont strong = font();
    strong.setBold(true);
    m_effect->setFont(strong);
    m_queued = addText();
    lines()->addWidget(m_notes);
    m_seen = addText(true);
    lines()->addWidget(m_figures);
    lines()->addWidget(m_entitlement);
    m_cap = addText(true);
    m_consumption->setMinimumHeight(kChartHeight);
    lines()->addWidget(m_consumption);
    auto *tops = new ResponsiveGrid(kTopWidth);
    for (const auto subject : {TopModel::Subject::Members, TopModel::Subject::Actions, TopModel::Subject::Routes}) {
        m_tops.push_back(new TopTable(subject));
        tops->addWidget(m_tops.back());
    }
    lines()->addWidget(tops);
    lines()->addWidget(m_earlier);
}

void ApprovalDetail::setCase(const OverageCase &of)
{
    const bool other = of.request.id != m_case.request.id;
    m_case = of;
    const OverageRequest &request = of.request;
    const WorkspaceStanding &standing = of.workspace.standing;
    const BucketStanding &bucket = standing.buckets[index(request.bucket)];
    setStale({});
    say(m_title, requestTitle(request));
    say(m_facts, requestFacts(request));
    say(m_reason, tr("Reason: “%1”").arg(request.reason));
    say(m_decision, decisionText(request));
    m_tops[0]->setEntriesOf(request.bucket, of.workspace.members, bucket.used);
    m_tops[1]->setEntriesOf(request.bucket, of.workspace.actions, bucket.used);
    m_tops[2]->setEntriesOf(request.bucket, of.workspace.routes, bucket.used);
    m_earlier->setRequests(of.earlier, standing.name);
    const bool pending = request.state == OverageState::Pending;
    say(m_seen, !pending && request.seen ? tr("What the approver saw, on %1:").arg(displayMoment(request.seen->at))
                                         : QString());
    if (other) m_units = request.units;
    if (pending)
        showFigures(figuresOf(of, m_units));
    else
        showFigures(request.seen.value_or(figuresOf(of, std::max<std::int64_t>(1, request.approvedUnits))));
    if (other) verticalScrollBar()->setValue(0);
}

void ApprovalDetail::setUnits(std::int64_t units)
{
    const std::int64_t shown = std::max<std::int64_t>(1, units);
    if (shown == m_units) return;
    m_units = shown;
    showFigures(figuresOf(m_case, shown));
}

void ApprovalDetail::showFigures(const OverageFigures &figures)
{
    const OverageRequest &request = m_case.request;
    const bool pending = request.state == OverageState::Pending;
    const bool granted = pending || request.state == OverageState::Approved;
    say(m_effect, pending ? effectSentence(m_case, figures) : QString());
    say(m_queued, pending ? queuedEffect(figures) : QString());
    QStringList notes;
    for (const QString &note : {earlyBurnText(m_case), secondApproverText(m_case, figures)})
        if (!note.isEmpty()) notes << note;
    if (pending && !figures.unitPrice)
        notes << tr("This plan sells no overage of this bucket: it would be given free.");
    m_notes->setNotices(notes);
    m_figures->setFacts(approvalFacts(m_case, figures));
    m_entitlement->setFigures(figures);
    m_entitlement->setVisible(granted);
    say(m_cap, capText(m_case, figures.units));
    m_consumption->setAnswer(m_case.workspace, request.bucket, granted ? std::optional(figures.after) : std::nullopt);
}

}  // namespace headroom
