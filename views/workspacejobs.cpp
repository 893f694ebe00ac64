// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workspacejobs.h"

#include "domain/history.h"
#include "files/wholefile.h"
#include "items/displaytext.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/inlineerror.h"
#include "views/jobdetail.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kListHeight = 240;
constexpr int kDetailHeight = 330;

// A job's name as part of a file's.
QString asFileName(QString job)
{
    static const QRegularExpression kOdd(QStringLiteral("[^\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype kLongest = 80;
    return job.replace(kOdd, QStringLiteral("-")).left(kLongest);
}

}  // namespace

WorkspaceJobs::WorkspaceJobs(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel), m_problem(new InlineError), m_stack(new QStackedWidget),
      m_empty(new EmptyState), m_splitter(new QSplitter(Qt::Vertical)), m_table(new DataTable), m_detail(new JobDetail)
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SortRole);
    m_table->setModel(&m_sorted);
    m_table->setAccessibleName(tr("Batch jobs"));
    arrange();
    m_table->setMinimumHeight(kListHeight);
    m_detail->setMinimumHeight(kDetailHeight);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WorkspaceJobs::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &WorkspaceJobs::openEvents);
    connect(m_detail, &JobDetail::eventsWanted, this, &WorkspaceJobs::openEvents);
    connect(m_detail, &JobDetail::ceilingsWanted, this,
            [this] { Q_EMIT placeRequested(Place::routes(QStringLiteral("ceilings"))); });
    connect(m_detail, &JobDetail::listWanted, this, &WorkspaceJobs::askWhere);
    connect(m_empty, &EmptyState::buttonPressed, this, &WorkspaceJobs::ask);
    showWhatIsThere();
}

void WorkspaceJobs::arrange()
{
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(twoLineHeight(font()));
    m_table->sortByColumn(JobModel::Started, Qt::DescendingOrder);
    const auto width = [this](int column, const QString &usual) { setUsualWidth(*m_table, column, usual); };
    width(JobModel::Job, QStringLiteral("nightly-tickets-2026-03-17"));
    width(JobModel::Started, QStringLiteral("17 Mar 2026 10:30 PM America/New_York"));
    width(JobModel::State, QStringLiteral("overdue by 12 h 30 min"));
    width(JobModel::Parts, QStringLiteral("2 not told of"));
    for (const int column : {JobModel::Submitted, JobModel::Completed, JobModel::Failed, JobModel::Expired,
                             JobModel::Outstanding, JobModel::Resubmitted})
        width(column, QStringLiteral("Outstanding"));
    width(JobModel::Difference, QStringLiteral("12,500 unaccounted for, and"));
    width(JobModel::Surface, QStringLiteral("anthropic_message_batches"));
    for (const int column :
         {JobModel::Credited, JobModel::Held, JobModel::RouteColumn, JobModel::Member, JobModel::CostColumn})
        m_table->setColumnHidden(column, true);
}

void WorkspaceJobs::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_standing.reset();
    m_stale = false;
    m_read = false;
    m_error.reset();
    m_model.setJobs({}, {}, {});
    showWhatIsThere();
}

void WorkspaceJobs::cancel()
{
    if (m_client) m_client->cancel(m_slot);
    if (m_standing && !m_read && !m_stale) m_error = Error{Error::Kind::Cancelled, tr("You stopped it."), {}};
    showWhatIsThere();
}

void WorkspaceJobs::setAnswer(const WorkspaceAnswer &answer, Instant now)
{
    const bool same =
        m_standing && m_standing->key == answer.standing.key && m_standing->cycle.days == answer.standing.cycle.days;
    m_standing = answer.standing;
    m_now = now;
    if (!same) {
        // Nothing of another cycle stays in sight.
        m_read = false;
        m_model.setJobs({}, zone(), now);
        showCurrent();
    }
    m_stale = true;
    showWhatIsThere();
    if (isVisible()) ask();
}

void WorkspaceJobs::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) ask();
}

Zone WorkspaceJobs::zone() const
{
    return m_standing ? Zone::named(m_standing->timeZone).value_or(Zone()) : Zone();
}

void WorkspaceJobs::ask()
{
    if (!m_client || !m_standing) return;
    m_stale = false;
    m_error.reset();
    BatchJobsQuestion question;
    question.workspace = m_standing->key;
    question.from = m_standing->cycle.start;
    question.to = m_standing->cycle.end;
    question.at = m_now;
    m_client->ask(
        m_slot, this, [question](LedgerReader &reader) { return reader.batchJobs(question); },
        [this](Result<BatchJobsAnswer> answer) { take(std::move(answer)); });
    showWhatIsThere();
}

void WorkspaceJobs::take(Result<BatchJobsAnswer> answer)
{
    if (!answer) {
        if (answer.error().kind == Error::Kind::Cancelled) return;
        m_error = answer.error();
        showWhatIsThere();
        Q_EMIT failed(answer.error());
        return;
    }
    m_read = true;
    showJobs(std::move(*answer));
    showWhatIsThere();
}

void WorkspaceJobs::showJobs(BatchJobsAnswer answer)
{
    const BatchJob *chosen = current();
    const QString before = chosen ? chosen->job : QString();
    std::int64_t overdue = 0;
    std::int64_t differing = 0;
    BatchBalance sum;
    for (const BatchJob &job : answer.jobs) {
        sum.add(job.balance);
        if (job.overdue(m_now)) ++overdue;
        if (!differencesOf(job).isEmpty()) ++differing;
    }
    QStringList words{tr("%Ln batch job(s) in this cycle", nullptr, pluralCount(answer.total))};
    if (answer.total > static_cast<std::int64_t>(answer.jobs.size()))
        words << tr("the latest %1 are listed").arg(displayCount(static_cast<std::int64_t>(answer.jobs.size())));
    words << tr("%1 submitted", "records").arg(displayCount(sum.submitted));
    if (sum.toResubmit() > 0) words << tr("%1 to send again", "records").arg(displayCount(sum.toResubmit()));
    if (sum.outstanding > 0) words << tr("%1 outstanding", "records").arg(displayCount(sum.outstanding));
    m_summary->setText(words.join(QStringLiteral(" · ")));
    QStringList alarms;
    if (overdue > 0) alarms << tr("%Ln job(s) overdue.", nullptr, pluralCount(overdue));
    if (differing > 0) alarms << tr("%Ln job(s) with numbers that do not add up.", nullptr, pluralCount(differing));
    m_problem->say(alarms.join(QLatin1Char(' ')));

    m_model.setJobs(std::move(answer.jobs), zone(), m_now);
    const QModelIndex row = m_sorted.mapFromSource(m_model.index(m_model.rowOf(before), 0));
    m_table->setCurrentIndex(row.isValid() ? row : m_sorted.index(0, 0));
    showCurrent();
}

const BatchJob *WorkspaceJobs::current() const
{
    const QModelIndex index = m_sorted.mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model.jobAt(index.row()) : nullptr;
}

void WorkspaceJobs::showCurrent()
{
    if (const BatchJob *job = current())
        m_detail->setJob(*job, zone(), m_now);
    else
        m_detail->clear();
}

void WorkspaceJobs::showWhatIsThere()
{
    const bool any = m_model.rowCount() > 0;
    if (m_error)
        m_empty->setTexts(tr("The batch jobs were not read"), m_error->message, tr("Try again"));
    else if (!m_read)
        m_empty->setTexts(tr("Reading the batch jobs…"), QString());
    else
        m_empty->setTexts(tr("No batch jobs in this cycle"),
                          tr("No event of this cycle names a job and charges batch records."));
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_splitter) : m_empty);
    m_summary->setVisible(any);
    if (any && m_error)
        m_problem->say(tr("These are not the newest: %1").arg(m_error->message));
    else if (!any)
        m_problem->say({});
}

void WorkspaceJobs::openEvents()
{
    const BatchJob *job = current();
    if (!job) return;
    HistoryFilter filter;
    filter.workspace = job->workspace;
    filter.job = job->job;
    Q_EMIT placeRequested(Place::history(filter.toString()));
}

void WorkspaceJobs::askWhere()
{
    const BatchJob *job = current();
    if (!job) return;
    auto *dialog = new QFileDialog(this, tr("Save what to resubmit"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("resubmit-%1", "name of a file").arg(asFileName(job->job)) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &WorkspaceJobs::saveResubmission);
    dialog->open();
}

void WorkspaceJobs::saveResubmission(const QString &file)
{
    const BatchJob *job = current();
    if (!m_client || !job) return;
    m_client->ask(
        m_saving, this, [file, job = *job](LedgerReader &) { return writeWholeFile(file, resubmissionCsv(job)); },
        [this, file](Result<void> saved) {
            if (saved)
                Q_EMIT statusMessage(tr("Saved %1", "a file").arg(QDir::toNativeSeparators(file)));
            else
                Q_EMIT failed(saved.error());
        });
}

}  // namespace headroom
