// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/replaydetail.h"

#include "items/displaytext.h"
#include "items/replaycoursemodel.h"
#include "items/replaytext.h"
#include "views/emptystate.h"
#include "views/flowlayout.h"
#include "views/replaychart.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>

#include <algorithm>

namespace headroom {

namespace {

// What the difference is first met in, or else where the two sides end furthest apart or most is used.
Bucket tellingBucket(const WorkspaceReplay &of)
{
    if (const auto first = firstChange(of)) return first->second.bucket;
    const auto apart = [&of](Bucket bucket) {
        const std::size_t i = index(bucket);
        return std::tuple(std::abs(of.draft.refused[i] - of.now.refused[i]),
                          std::abs(of.draft.units[i] - of.now.units[i]), of.now.units[i]);
    };
    return *std::ranges::max_element(kBuckets, {}, apart);
}

}  // namespace

ReplayCoursePanel::ReplayCoursePanel(QWidget *parent)
    : ReplayCoursePanel(new ReplayChart, new ReplayCourseModel, parent)
{}

ReplayCoursePanel::ReplayCoursePanel(ReplayChart *chart, ReplayCourseModel *model, QWidget *parent)
    : ChartPanel(chart, model, parent), m_chart(chart), m_model(model)
{
    m_model->setParent(this);
    addControls(makeControls());
}

QWidget *ReplayCoursePanel::makeControls()
{
    m_bucket = new QComboBox;
    m_bucket->setAccessibleName(tr("Bucket"));
    for (const Bucket bucket : kBuckets) m_bucket->addItem(bucketName(bucket), static_cast<int>(bucket));
    m_cycle = new QComboBox;
    m_cycle->setAccessibleName(tr("Cycle"));
    m_cycle->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *open = new QPushButton(tr("Open workspace"));
    open->setAutoDefault(false);
    auto *bucketName = new QLabel(tr("&Bucket:"));
    bucketName->setBuddy(m_bucket);
    auto *cycleName = new QLabel(tr("&Cycle:"));
    cycleName->setBuddy(m_cycle);
    auto *controls = new QWidget;
    auto *row = new FlowLayout(6, controls);
    for (QWidget *widget : std::initializer_list<QWidget *>{bucketName, m_bucket, cycleName, m_cycle, open})
        row->addWidget(widget);
    connect(m_bucket, &QComboBox::currentIndexChanged, this, &ReplayCoursePanel::show);
    connect(m_cycle, &QComboBox::currentIndexChanged, this, &ReplayCoursePanel::show);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT workspaceActivated(m_workspace.key); });
    return controls;
}

void ReplayCoursePanel::setReplay(const WorkspaceReplay &workspace, std::vector<ReplayCourse> courses)
{
    m_workspace = workspace;
    m_courses = std::move(courses);
    {
        const QSignalBlocker quietBucket(m_bucket);
        const QSignalBlocker quietCycle(m_cycle);
        m_bucket->setCurrentIndex(m_bucket->findData(static_cast<int>(tellingBucket(workspace))));
        m_cycle->clear();
        for (const ReplayCourse &course : m_courses) m_cycle->addItem(displayDays(course.cycle.days));
        // The cycle of what the draft changes first, or the latest.
        const auto first = firstChange(workspace);
        const auto holds = [&first](const ReplayCourse &course) {
            return first && course.cycle.contains(first->second.at);
        };
        const auto found = std::ranges::find_if(m_courses, holds);
        const auto at = found == m_courses.end() ? m_courses.end() - 1 : found;
        m_cycle->setCurrentIndex(static_cast<int>(at - m_courses.begin()));
    }
    show();
}

void ReplayCoursePanel::show()
{
    const int cycle = m_cycle->currentIndex();
    if (cycle < 0) return;
    const ReplayCourse &course = m_courses[static_cast<std::size_t>(cycle)];
    const auto bucket = static_cast<Bucket>(m_bucket->currentData().toInt());
    m_chart->setCourse(course, bucket);
    m_model->setCourse(course, bucket);
    QStringList how{tr("%1 with the draft.", "what changes").arg(describeChange(m_workspace))};
    how[0][0] = how[0][0].toUpper();
    if (const auto first = firstChange(m_workspace))
        how << describeFirst(first->second, m_workspace.timeZone) + QLatin1Char('.');
    how << tr("Solid: now. Dashed: the draft. Days in %1.").arg(QString::fromLatin1(m_workspace.timeZone));
    setTexts(tr("%1: %2", "workspace, bucket").arg(m_workspace.name, bucketName(bucket)), how.join(QLatin1Char(' ')));
    setFile({tr("%1 (%2), cycle %3").arg(m_workspace.name, m_workspace.key, displayDays(course.cycle.days))},
            QStringLiteral("replay-%1-%2").arg(m_workspace.key, course.cycle.days.first.toString()));
}

ReplayDetail::ReplayDetail(QWidget *parent) : QWidget(parent), m_empty(new EmptyState), m_panel(new ReplayCoursePanel)
{
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_empty);
    stack->addWidget(m_panel);
    connect(m_empty, &EmptyState::buttonPressed, this, &ReplayDetail::retryRequested);
    connect(m_panel, &ReplayCoursePanel::workspaceActivated, this, &ReplayDetail::workspaceActivated);
    connect(m_panel, &ChartPanel::statusMessage, this, &ReplayDetail::statusMessage);
    connect(m_panel, &ChartPanel::failed, this, &ReplayDetail::failed);
    setNothing();
}

void ReplayDetail::setNothing()
{
    m_empty->setTexts(tr("No workspace chosen"), tr("Choose one above to see both of its curves."));
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_empty);
}

void ReplayDetail::setWaiting(const QString &name)
{
    m_empty->setTexts(tr("Replaying %1…", "workspace").arg(name), QString());
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_empty);
}

void ReplayDetail::setError(const QString &name, const QString &message)
{
    m_empty->setTexts(tr("%1 could not be replayed", "workspace").arg(name), message, tr("Try again"));
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_empty);
}

void ReplayDetail::setReplay(const WorkspaceReplay &workspace, std::vector<ReplayCourse> courses)
{
    if (courses.empty()) {
        m_empty->setTexts(tr("No cycle of %1 is in the range", "workspace").arg(workspace.name), QString());
        static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_empty);
        return;
    }
    m_panel->setReplay(workspace, std::move(courses));
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_panel);
}

}  // namespace headroom
