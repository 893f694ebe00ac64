// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvalqueue.h"

#include "items/displaytext.h"
#include "items/overageurgency.h"
#include "views/approvaltables.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/filterbar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

using Queue = OverageQueueModel;

const QString kMine = QStringLiteral("mine");

}  // namespace

ApprovalQueue::ApprovalQueue(QWidget *parent)
    : QWidget(parent), m_waitingShown(&m_waiting,
                                      [this](int row) -> const OverageRequest & {
                                          return m_waiting.requests()[static_cast<std::size_t>(row)].request;
                                      }),
      m_decidedShown(
          &m_decided,
          [this](int row) -> const OverageRequest & { return m_decided.requests()[static_cast<std::size_t>(row)]; }),
      m_tabs(new QTabBar), m_oldest(new QToolButton), m_urgent(new QToolButton), m_filter(new FilterBar),
      m_stack(new QStackedWidget), m_empty(new EmptyState)
{
    m_filter->setHelp(tr("Filter by workspace, person or reason, or with bucket:premium, by:ada, mine"),
                      tr("Words match the workspace, the people and the reasons; all must match.\n"
                         "bucket:premium (standard, premium, long, batch), workspace:acme, by:ada for the requester,\n"
                         "mine for what you may decide. Text in quotes is always text."));
    m_filter->addChip(kMine, tr("Mine to decide"),
                      tr("Requests that you may decide: of your workspaces, not your own"));
    m_waitingTable = makeWaitingTable(m_waitingShown);
    m_decidedTable = makeDecidedTable(m_decidedShown);
    m_stack->addWidget(m_waitingTable);
    m_stack->addWidget(m_decidedTable);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeHead());
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);

    for (const DataTable *view : {m_waitingTable, m_decidedTable}) {
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ApprovalQueue::selectionChanged);
        connect(view, &QAbstractItemView::activated, this, &ApprovalQueue::activated);
        connect(view, &DataTable::summaryChanged, this, [this] { Q_EMIT summaryChanged(summary()); });
    }
    connect(m_waitingTable->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ApprovalQueue::followOrder);
    connect(m_filter, &FilterBar::textChanged, this, &ApprovalQueue::filter);
    connect(m_filter, &FilterBar::left, this, &ApprovalQueue::focusTable);
    connect(m_empty, &EmptyState::buttonPressed, this, &ApprovalQueue::pressEmptyButton);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showWhatIsThere();
        Q_EMIT selectionChanged();
    });
    setFocusProxy(m_waitingTable);
    clear();
}

QWidget *ApprovalQueue::makeHead()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Waiting or decided"));
    m_tabs->addTab(tr("Waiting"));
    m_tabs->addTab(tr("Decided"));
    m_oldest->setText(tr("Oldest first"));
    m_oldest->setToolTip(tr("What has waited longest comes first"));
    m_urgent->setText(tr("Most urgent first"));
    m_urgent->setToolTip(urgencyRule());
    for (QToolButton *button : {m_oldest, m_urgent}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
    }
    connect(m_oldest, &QToolButton::clicked, this, [this] { orderBy(Queue::Since); });
    connect(m_urgent, &QToolButton::clicked, this, [this] { orderBy(Queue::Urgency); });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    row->addWidget(m_oldest);
    row->addWidget(m_urgent);
    followOrder();
    return head;
}

void ApprovalQueue::orderBy(int column)
{
    m_waitingTable->sortByColumn(column, Qt::AscendingOrder);
    followOrder();
}

void ApprovalQueue::followOrder()
{
    const QHeaderView *header = m_waitingTable->horizontalHeader();
    const bool ascending = header->sortIndicatorOrder() == Qt::AscendingOrder;
    m_oldest->setChecked(ascending && header->sortIndicatorSection() == Queue::Since);
    m_urgent->setChecked(ascending && header->sortIndicatorSection() == Queue::Urgency);
}

void ApprovalQueue::setPerson(const Person &person)
{
    m_waitingShown.setPerson(person);
    m_decidedShown.setPerson(person);
    countMine();
    showWhatIsThere();
}

void ApprovalQueue::countMine()
{
    m_filter->setChipCount(kMine, m_waitingShown.countMatching(OverageFilter::parse(kMine)));
}

void ApprovalQueue::setAnswer(const OverageQueueAnswer &answer)
{
    m_answered = true;
    m_problem.clear();
    m_decidedTotal = answer.decidedTotal;
    m_waiting.setRequests(answer.pending, answer.at);
    m_decided.setRequests(answer.decided);
    countMine();
    showWhatIsThere();
}

void ApprovalQueue::clear(const QString &why)
{
    m_answered = false;
    m_problem = why;
    m_decidedTotal = 0;
    m_waiting.setRequests({}, {});
    m_decided.setRequests({});
    if (why.isEmpty()) m_filter->setText(QString());
    showWhatIsThere();
}

ApprovalQueue::Tab ApprovalQueue::tab() const
{
    return m_tabs->currentIndex() == 0 ? Tab::Waiting : Tab::Decided;
}

void ApprovalQueue::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

int ApprovalQueue::shownCount() const
{
    return shown().rowCount();
}

std::vector<std::int64_t> ApprovalQueue::selected() const
{
    QModelIndexList rows = table(tab())->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<std::int64_t> ids;
    for (const QModelIndex &row : rows) ids.push_back(shown().idAt(row));
    return ids;
}

std::vector<OverageRequest> ApprovalQueue::selectedRequests() const
{
    std::vector<OverageRequest> requests;
    for (const std::int64_t id : selected())
        if (const QueuedRequest *row = m_waiting.find(id)) requests.push_back(row->request);
    return requests;
}

bool ApprovalQueue::select(std::int64_t id)
{
    for (const Tab where : {Tab::Waiting, Tab::Decided}) {
        const OverageFilterModel &model = where == Tab::Waiting ? m_waitingShown : m_decidedShown;
        DataTable *view = table(where);
        const QModelIndex found = model.indexOf(id, std::max(0, view->currentIndex().column()));
        if (!found.isValid()) continue;
        {
            const QSignalBlocker quiet(m_tabs);
            showTab(where);
        }
        showWhatIsThere();
        view->selectionModel()->setCurrentIndex(found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        view->scrollTo(found);
        return true;
    }
    return false;
}

std::int64_t ApprovalQueue::nextAfter(const std::vector<std::int64_t> &ids) const
{
    std::int64_t before = 0;
    bool passed = ids.empty();
    for (int row = 0; row < m_waitingShown.rowCount(); ++row) {
        const std::int64_t id = m_waitingShown.idAt(m_waitingShown.index(row, 0));
        const bool among = std::ranges::find(ids, id) != ids.end();
        if (!among && passed) return id;
        passed = passed || among;
        if (!among) before = id;
    }
    return before;
}

void ApprovalQueue::focusTable()
{
    DataTable *view = table(tab());
    if (!view->currentIndex().isValid() && shown().rowCount() > 0) view->selectRow(0);
    view->setFocus(Qt::OtherFocusReason);
}

void ApprovalQueue::focusFilter()
{
    m_filter->takeFocus();
}

QString ApprovalQueue::summary() const
{
    return table(tab())->summary();
}

void ApprovalQueue::filter(const QString &text)
{
    const OverageFilter filter = OverageFilter::parse(text);
    m_filter->setProblem(filter.problems().join(QLatin1Char('\n')));
    m_waitingShown.setFilter(filter);
    m_decidedShown.setFilter(filter);
    showWhatIsThere();
}

// Tells nothing there from filtered out and from not answered, and says what to do next.
void ApprovalQueue::showWhatIsThere()
{
    m_tabs->setTabText(0, tr("Waiting (%1)", "how many requests").arg(displayCount(m_waiting.rowCount())));
    m_tabs->setTabText(1, tr("Decided (%1)", "how many requests").arg(displayCount(m_decidedTotal)));
    m_tabs->setTabToolTip(1, m_decidedTotal > m_decided.rowCount()
                                 ? tr("The latest %1 are listed").arg(displayCount(m_decided.rowCount()))
                                 : QString());
    const bool waiting = tab() == Tab::Waiting;
    const int all = waiting ? m_waiting.rowCount() : m_decided.rowCount();
    if (!m_answered)
        m_empty->setTexts(m_problem.isEmpty() ? tr("Reading the requests…") : tr("The requests could not be read"),
                          m_problem, m_problem.isEmpty() ? QString() : tr("Try again"));
    else if (all > 0)
        m_empty->setTexts(tr("No request matches the filter"),
                          tr("%Ln request(s) filtered out.", nullptr, pluralCount(all)), tr("Clear the filter"));
    else if (waiting)
        m_empty->setTexts(tr("No request waits for a decision"),
                          tr("Overage is asked for on the page of a workspace, or with “headroomctl overage request”. "
                             "What was decided is under “Decided”."));
    else
        m_empty->setTexts(tr("Nothing was decided yet"), tr("Here stands who decided what, when and why."));
    const bool empty = shown().rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : table(tab()));
    setFocusProxy(table(tab()));
    for (QToolButton *button : {m_oldest, m_urgent}) button->setVisible(waiting && all > 1);
    Q_EMIT summaryChanged(summary());
}

void ApprovalQueue::pressEmptyButton()
{
    if (m_answered)
        m_filter->setText(QString());
    else
        Q_EMIT retryRequested();
}

}  // namespace headroom
