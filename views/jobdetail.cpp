// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobdetail.h"

#include "domain/utcday.h"
#include "items/ceilingmodel.h"
#include "items/displaytext.h"
#include "items/jobtext.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/flowlayout.h"
#include "views/headingfont.h"
#include "views/inlineerror.h"
#include "views/plainwords.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

void arrange(DataTable &table)
{
    table.setItemDelegate(new CellDelegate(&table));
    table.setSortingEnabled(false);  // the events of a part stay below it
    table.verticalHeader()->setDefaultSectionSize(twoLineHeight(table.font()));
    const auto width = [&table](int column, const QString &usual) { setUsualWidth(table, column, usual); };
    width(JobPartModel::Part, QStringLiteral("Part 12 of 34 and"));
    width(JobPartModel::When, QStringLiteral("17 Mar 2026 10:30 PM America/New_York"));
    width(JobPartModel::State, batchStateName(BatchState::Unfinished));
    for (const int column : {JobPartModel::Submitted, JobPartModel::Completed, JobPartModel::Failed,
                             JobPartModel::Expired, JobPartModel::Outstanding, JobPartModel::Charged})
        width(column, QStringLiteral("Outstanding"));
    width(JobPartModel::Difference, QStringLiteral("12,500 unaccounted for, and"));
    width(JobPartModel::LatencyColumn, QStringLiteral("12 h 30 min"));
    width(JobPartModel::Delivery, QStringLiteral("delivered_with_errors"));
    width(JobPartModel::Order, QStringLiteral("not in order"));
    width(JobPartModel::ProviderError, QStringLiteral("batch_unordered"));
    width(JobPartModel::EventId, QStringLiteral("ev-0123456789abcdef"));
    for (const int column : {JobPartModel::Credited, JobPartModel::CostColumn}) table.setColumnHidden(column, true);
}

// What should not be as it is.
QStringList alarmsOf(const BatchJob &job, const Zone &zone, Instant now)
{
    QStringList lines = differencesOf(job);
    if (job.overdue(now)) lines << windowWords(job, now, zone);
    if (missesParts(job, now)) lines << missingParts(job);
    if (job.ceiling && isStale(*job.ceiling, utcDay(now))) {
        lines << JobDetail::tr("The ceilings of %1 were not reviewed lately (%2).", "surface, how long ago")
                     .arg(job.surface, reviewWords(*job.ceiling, utcDay(now)));
    }
    return lines;
}

QStringList factsOf(const BatchJob &job, const Zone &zone, Instant now)
{
    QStringList lines;
    if (const QString split = describeSplit(job, true); !split.isEmpty()) lines << split;
    if (job.ceiling && !isStale(*job.ceiling, utcDay(now))) {
        lines << JobDetail::tr("Ceilings of %1 reviewed: %2.", "surface, how long ago")
                     .arg(job.surface, reviewWords(*job.ceiling, utcDay(now)));
    }
    if (!job.overdue(now)) lines << windowWords(job, now, zone);
    if (job.missingTotal > 0 && !missesParts(job, now)) lines << missingParts(job);
    const BatchBalance &balance = job.balance;
    if (balance.credited > 0) {
        lines << JobDetail::tr("Credits have taken back %1 of %2 charged.", "records")
                     .arg(displayCount(balance.credited), displayCount(balance.charged));
    }
    if (balance.held > 0) {
        lines
            << JobDetail::tr("Held back at the limit, and not charged: %1.", "records").arg(displayCount(balance.held));
    }
    if (job.toResubmit() > 0) {
        lines << JobDetail::tr("To send again: %1 (failed %2, expired or cancelled %3).", "records")
                     .arg(displayCount(job.toResubmit()), displayCount(balance.failed), displayCount(balance.expired));
    }
    return lines;
}

}  // namespace

JobDetail::JobDetail(QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_alarms(new InlineError), m_facts(new QLabel),
      m_list(new QPushButton(tr("Save what to resubmit…"))), m_events(new QPushButton(tr("Its events"))),
      m_ceilings(new QPushButton(tr("Ceilings"))), m_table(new DataTable)
{
    setFrameShape(StyledPanel);
    m_title->setFont(headingFont(font(), 1.1));
    for (QLabel *label : {m_title, m_facts}) asPlainWords(label, kMouseOrKeyboard);
    m_list->setToolTip(tr("A CSV file with the records of each part that failed or expired"));
    m_events->setToolTip(tr("The history of this job, event by event"));
    m_ceilings->setToolTip(tr("What batch surfaces take at once, and since when that is known"));
    auto *links = new QWidget;
    auto *row = new FlowLayout(6, links);
    for (QPushButton *button : {m_list, m_events, m_ceilings}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Parts of the job"));
    arrange(*m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_alarms, m_facts, links})
        layout->addWidget(widget);
    layout->addWidget(m_table, 1);
    connect(m_list, &QPushButton::clicked, this, &JobDetail::listWanted);
    connect(m_events, &QPushButton::clicked, this, &JobDetail::eventsWanted);
    connect(m_ceilings, &QPushButton::clicked, this, &JobDetail::ceilingsWanted);
    connect(m_table, &QAbstractItemView::activated, this, &JobDetail::eventsWanted);
    clear();
}

void JobDetail::setJob(const BatchJob &job, const Zone &zone, Instant now)
{
    m_model.setJob(job, zone);
    m_title->setText(job.job);
    m_alarms->say(alarmsOf(job, zone, now).join(QLatin1Char('\n')));
    m_facts->setText(factsOf(job, zone, now).join(QLatin1Char('\n')));
    m_list->setEnabled(job.toResubmit() > 0);
    setEnabled(true);
}

void JobDetail::clear()
{
    m_model.clear();
    m_title->setText(tr("No job is chosen"));
    m_alarms->say({});
    m_facts->clear();
    setEnabled(false);
}

}  // namespace headroom
