// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewdetail.h"

#include "items/displaytext.h"
#include "items/reviewtext.h"
#include "views/burnchart.h"
#include "views/burnpanel.h"
#include "views/headingfont.h"
#include "views/noticestrip.h"
#include "views/permitted.h"
#include "views/responsivegrid.h"
#include "views/reviewfacts.h"
#include "views/reviewtable.h"
#include "views/toptable.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kTopWidth = 240;
constexpr int kChartHeight = 320;

using Subject = TopModel::Subject;

std::vector<TopEntry> entriesOf(const std::vector<BurnShare> &shares, Bucket bucket)
{
    std::vector<TopEntry> entries;
    for (const BurnShare &share : shares) {
        TopEntry &entry = entries.emplace_back();
        entry.key = share.key;
        entry.units[index(bucket)] = share.units;
        entry.cost = share.cost;
    }
    return entries;
}

QString resultNote(const ReviewCase &of)
{
    if (!of.during) return ReviewDetail::tr("Nothing is known of this cycle yet.");
    if (of.after) return {};
    return ReviewDetail::tr("The cycle after begins on %1; what became of it will stand beside this one.")
        .arg(displayDay(of.item.cycle.days.end));
}

}  // namespace

ReviewDetail::ReviewDetail(QWidget *parent)
    : CaseGrounds(parent), m_notes(new NoticeStrip), m_facts(new ApprovalFacts), m_grounds(new ReviewGrounds),
      m_links(new ReviewLinks), m_health(new ReviewHealth), m_burn(new BurnPanel)
{
    using Ratios = ReviewRatioModel;
    using Results = ReviewResultModel;
    using History = ReviewHistoryModel;
    const QString figure = QStringLiteral("1,234,567");
    const QString days = QStringLiteral("1 Mar – 31 Mar 2026, so far");
    m_ratioTable = new ReviewTable(&m_ratios, tr("Operating ratios beside the plan’s medians"),
                                   {{Ratios::Name, QStringLiteral("Failed or retried events")},
                                    {Ratios::Value, QStringLiteral("no data..")},
                                    {Ratios::Parts, figure + QStringLiteral(" / ") + figure},
                                    {Ratios::Median, QStringLiteral("no data")}});
    m_resultTable = new ReviewTable(&m_results, tr("What became of it"),
                                    {{Results::Name, QStringLiteral("Entitlement..")},
                                     {Results::During, days},
                                     {Results::After, days},
                                     {Results::Change, QStringLiteral("−1,234,567")}});
    m_historyTable = new ReviewTable(&m_history, tr("Reviews so far, latest first"),
                                     {{History::When, QStringLiteral("17 Mar, 12:30 PM")},
                                      {History::By, QStringLiteral("grace@acme.ex")},
                                      {History::Outcome, QStringLiteral("Raise the ceiling")},
                                      {History::Cause, causeName(HitCause::NegativeMarginOrAbuse)},
                                      {History::Note, QStringLiteral("They close the quarter; look again")}});
    m_historyTable->setTwoLines();
    setAccessibleName(tr("What is reviewed"));
    makeLines();
    connect(m_burn, &ChartPanel::statusMessage, this, &ReviewDetail::statusMessage);
    connect(m_burn, &ChartPanel::failed, this, &ReviewDetail::failed);
    connect(m_burn->chart(), &BurnChart::dayActivated, this, &ReviewDetail::openDay);
    connect(m_links, &ReviewLinks::placeRequested, this, &ReviewDetail::placeRequested);
}

void ReviewDetail::makeLines()
{
    m_title = addText();
    m_title->setFont(headingFont(font(), 1.3));
    m_what = addText();
    m_cycle = addText(true);
    lines()->addWidget(m_notes);
    lines()->addWidget(m_facts);
    lines()->addWidget(m_grounds);
    lines()->addWidget(m_links);
    m_burn->setMinimumHeight(kChartHeight);
    lines()->addWidget(m_burn);
    auto *tops = new ResponsiveGrid(kTopWidth);
    for (const Subject subject : {Subject::Members, Subject::Actions, Subject::Routes}) {
        m_tops.push_back(new TopTable(subject));
        tops->addWidget(m_tops.back());
    }
    lines()->addWidget(tops);
    for (QWidget *widget : {static_cast<QWidget *>(m_ratioTable), static_cast<QWidget *>(m_health),
                            static_cast<QWidget *>(m_resultTable), static_cast<QWidget *>(m_historyTable)})
        lines()->addWidget(widget);
}

void ReviewDetail::setInfo(const LedgerInfo &info)
{
    m_info = info;
    m_links->setInfo(info);
    m_health->setPermission(permitted(info, Task::Review, m_case ? m_case->item.subject.workspace : QString()));
}

void ReviewDetail::setCase(const ReviewCase &of, HitCause chosen)
{
    const bool other = !m_case || m_case->item.subject != of.item.subject;
    if (other) {
        m_peers.reset();
        m_whyNoPeers.clear();
    }
    m_case = of;
    const ReviewItem &item = of.item;
    setStale({});
    m_title->setText(tr("%1 · %2", "workspace, bucket").arg(item.workspaceName, bucketName(item.subject.bucket)));
    const QString plan = item.plan.isEmpty() ? tr("no plan") : tr("plan %1").arg(item.plan);
    m_what->setText(tr("%1: %2 · %3", "kind, what happened, plan")
                        .arg(reviewKindName(item.subject.kind), whatHappened(item), plan));
    m_cycle->setText(reviewCycleText(item));
    m_notes->setNotices(reviewNotes(of));
    m_grounds->setCase(of, chosen);
    m_links->setCase(of);
    m_health->setPermission(permitted(m_info, Task::Review, item.subject.workspace));
    m_health->setHealth(of.health);
    showTops();
    showPeers();
    m_results.setResults(of.during, of.after);
    m_resultTable->setNote(resultNote(of));
    m_history.setReviews(of.reviews);
    m_historyTable->setNote(of.reviews.empty() ? tr("Nobody has reviewed this yet.") : QString());
    if (other) verticalScrollBar()->setValue(0);
}

void ReviewDetail::setChosenCause(HitCause chosen)
{
    if (m_case) m_grounds->setCase(*m_case, chosen);
}

void ReviewDetail::setPeers(const std::optional<PlanPeers> &peers, const QString &whyNone)
{
    m_peers = peers;
    m_whyNoPeers = whyNone;
    if (m_case) showPeers();
}

void ReviewDetail::showTops()
{
    const Bucket bucket = m_case->item.subject.bucket;
    const auto show = [&](const std::vector<TopEntry> &members, const std::vector<TopEntry> &actions,
                          const std::vector<TopEntry> &routes, std::int64_t used) {
        m_tops[0]->setEntriesOf(bucket, members, used);
        m_tops[1]->setEntriesOf(bucket, actions, used);
        m_tops[2]->setEntriesOf(bucket, routes, used);
    };
    if (m_case->item.flag) {
        const BurnFlag &flag = *m_case->item.flag;
        show(entriesOf(flag.evidence.members, bucket), entriesOf(flag.evidence.actions, bucket),
             entriesOf(flag.evidence.routes, bucket), flag.crossing.used);
    } else {
        const WorkspaceAnswer &workspace = m_case->workspace;
        show(workspace.members, workspace.actions, workspace.routes, workspace.standing.buckets[index(bucket)].used);
    }
}

void ReviewDetail::showPeers()
{
    m_facts->setFacts(reviewFacts(*m_case, m_peers));
    m_burn->setCase(*m_case, m_peers, m_whyNoPeers);
    m_ratios.setRatios(m_case->ratios, m_case->item.plan.isEmpty() ? PlanPeers() : m_peers);
    const QString whose =
        m_case->item.flag ? tr("Of the cycle up to the crossing, as kept with the flag.") : tr("Of the cycle so far.");
    const QString beside = m_peers ? tr("Beside them the medians of %Ln account(s) on the plan, each in its own cycle.",
                                        nullptr, pluralCount(m_peers->accounts))
                                   : m_whyNoPeers;
    m_ratioTable->setNote(beside.isEmpty() ? whose : tr("%1 %2", "two sentences").arg(whose, beside));
}

void ReviewDetail::clear()
{
    m_case.reset();
    m_peers.reset();
    m_whyNoPeers.clear();
    m_health->forgetAll();
}

// The workspace as it stood at the end of that day.
void ReviewDetail::openDay(int day)
{
    if (!m_case) return;
    const ReviewItem &item = m_case->item;
    const Zone zone = Zone::named(item.timeZone).value_or(Zone());
    const Instant end = zone.startOf(item.cycle.days.first + (day + 1));
    const Instant last{end.us - 1};
    const bool passed = last <= m_case->workspace.at || (m_case->during && m_case->during->finished);
    Q_EMIT placeRequested(Place::workspace(item.subject.workspace, passed ? std::optional(last) : std::nullopt));
}

}  // namespace headroom
