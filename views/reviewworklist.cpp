// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewworklist.h"

#include "items/displaytext.h"
#include "items/reviewtext.h"
#include "items/workspacefilter.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/filterbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

using Items = ReviewItemModel;

const QString kFlags = QStringLiteral("flags");
const QString kHits = QStringLiteral("hits");
const QString kDue = QStringLiteral("due");

QString causeToken(HitCause cause)
{
    return QStringLiteral("cause:") + causeInFilter(cause);
}

}  // namespace

ReviewWorklist::ReviewWorklist(QWidget *parent)
    : QWidget(parent), m_shown(&m_items), m_tabs(new QTabBar), m_cause(new QComboBox), m_filter(new FilterBar),
      m_stack(new QStackedWidget), m_table(makeTable()), m_empty(new EmptyState)
{
    m_filter->setHelp(tr("Filter by workspace, plan or action, or with cause:workflow"),
                      tr("Words match the workspace, the plan, the note and a flag’s largest actions; all must match.\n"
                         "flags, hits, due, cause:valuable (workflow, abuse), bucket:premium (standard, long, batch),\n"
                         "plan:team, plan:none, action:research. Text in quotes is always text."));
    m_filter->addChip(kFlags, tr("Flags"), tr("Early burn alone"));
    m_filter->addChip(kHits, tr("Hits"), tr("Limit hits alone"));
    m_filter->addChip(kDue, tr("Due"), tr("What somebody wanted to look at again by today"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeHead());
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewWorklist::selectionChanged);
    connect(m_table, &QAbstractItemView::activated, this, &ReviewWorklist::activated);
    connect(m_table, &DataTable::summaryChanged, this, [this] { Q_EMIT summaryChanged(summary()); });
    connect(m_filter, &FilterBar::textChanged, this, &ReviewWorklist::filter);
    connect(m_filter, &FilterBar::left, this, &ReviewWorklist::focusTable);
    connect(m_empty, &EmptyState::buttonPressed, this, &ReviewWorklist::pressEmptyButton);
    setFocusProxy(m_table);
    clear();
}

DataTable *ReviewWorklist::makeTable()
{
    auto *table = new DataTable;
    table->setAccessibleName(tr("Reviews"));
    table->setModel(&m_shown);
    table->sortByColumn(-1, Qt::AscendingOrder);  // open flags first, until somebody asks otherwise
    table->setItemDelegate(new CellDelegate(table));
    table->verticalHeader()->setDefaultSectionSize(twoLineHeight(table->font()));
    const std::vector<std::pair<int, QString>> usual{
        {Items::Workspace, QStringLiteral("Brightwater Legal")},
        {Items::Kind, reviewKindName(ReviewSubject::Kind::Flag) + QStringLiteral("..")},
        {Items::What, QStringLiteral("crossed 80 % on day 6.")},
        {Items::Cause, causeName(HitCause::NegativeMarginOrAbuse)},
        {Items::When, QStringLiteral("17 Mar, 12:30 PM")},
        {Items::Outcome, reviewOutcomeName(ReviewOutcome::TreatAsAbuse) + QStringLiteral("..")},
        {Items::FollowUp, QStringLiteral("17 Mar 2026")},
        {Items::BucketColumn, bucketName(Bucket::LongContext)},
        {Items::CycleColumn, QStringLiteral("17 Mar – 16 Apr 2026")},
        {Items::Plan, QStringLiteral("enterprise")}};
    for (const auto &[column, text] : usual) {
        const int heading = table->horizontalHeader()->sectionSizeHint(column);
        table->setColumnWidth(column,
                              std::max(heading, table->fontMetrics().horizontalAdvance(text) + 2 * kCellMargin + 2));
    }
    table->setColumnHidden(Items::CycleColumn, true);  // so that the others fit; the cycle stands below
    return table;
}

QWidget *ReviewWorklist::makeHead()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Open, reviewed or all"));
    for (int state = 0; state < 3; ++state) m_tabs->addTab(QString());
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_shown.setState(static_cast<ReviewState>(tab));
        count();
        showWhatIsThere();
        // Not where select() leads to another tab: it knows which row.
        if (!signalsBlocked() && !m_table->selectionModel()->hasSelection()) step(0);
        Q_EMIT selectionChanged();
    });
    m_cause->setAccessibleName(tr("Cause"));
    m_cause->setToolTip(tr("The cause that counts: by the rules, or as a reviewer overruled it"));
    m_cause->addItem(tr("Every cause"));
    for (const HitCause cause : kCauses) m_cause->addItem(causeName(cause), causeToken(cause));
    connect(m_cause, &QComboBox::activated, this, &ReviewWorklist::takeCause);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    row->addWidget(m_cause);
    return head;
}

// What is chosen in the box is a part of the text, so that the two never disagree.
void ReviewWorklist::takeCause()
{
    QString text = m_filter->text();
    const QString wanted = m_cause->currentData().toString();
    for (const HitCause cause : kCauses) text = withFilterToken(text, causeToken(cause), causeToken(cause) == wanted);
    m_filter->setText(text);
}

void ReviewWorklist::followCause(const QString &text)
{
    int chosen = 0;
    for (int row = 1; row < m_cause->count(); ++row)
        if (hasFilterToken(text, m_cause->itemData(row).toString())) chosen = row;
    m_cause->setCurrentIndex(chosen);
}

void ReviewWorklist::setAnswer(ReviewItems items, Instant at)
{
    m_answered = true;
    m_problem.clear();
    const std::vector<ReviewSubject> before = selected();
    m_items.setItems(std::move(items), at);
    if (before.size() == 1 && selected().empty()) {
        if (const QModelIndex found = m_shown.indexOf(before.front()); found.isValid())
            m_table->selectionModel()->setCurrentIndex(found,
                                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    count();
    showWhatIsThere();
}

void ReviewWorklist::clear(const QString &why)
{
    m_answered = false;
    m_problem = why;
    m_items.setItems(reviewItems({}), {});
    if (why.isEmpty()) m_filter->setText(QString());
    count();
    showWhatIsThere();
}

void ReviewWorklist::showState(ReviewState state)
{
    m_tabs->setCurrentIndex(static_cast<int>(state));
}

std::vector<ReviewSubject> ReviewWorklist::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<ReviewSubject> subjects;
    for (const QModelIndex &row : rows) subjects.push_back(m_shown.itemAt(row).subject);
    return subjects;
}

bool ReviewWorklist::select(const ReviewSubject &subject)
{
    const ReviewItem *item = find(subject);
    if (!item) return false;
    QModelIndex found = m_shown.indexOf(subject, std::max(0, m_table->currentIndex().column()));
    if (!found.isValid()) {
        {
            const QSignalBlocker quiet(this);
            showState(waitsForReview(*item, m_items.at()) ? ReviewState::Open : ReviewState::Reviewed);
        }
        found = m_shown.indexOf(subject, std::max(0, m_table->currentIndex().column()));
        if (!found.isValid()) return false;
    }
    m_table->selectionModel()->setCurrentIndex(found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(found);
    return true;
}

std::optional<ReviewSubject> ReviewWorklist::nextOpen(const std::optional<ReviewSubject> &after) const
{
    std::optional<ReviewSubject> before;
    bool passed = !after;
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        const ReviewItem &item = m_shown.itemAt(m_shown.index(row, 0));
        const bool same = after && item.subject == *after;
        if (!same && waitsForReview(item, m_items.at())) {
            if (passed) return item.subject;
            before = item.subject;
        }
        passed = passed || same;
    }
    return passed ? before : std::nullopt;
}

const ReviewItem *ReviewWorklist::find(const ReviewSubject &subject) const
{
    const int row = m_items.rowOf(subject);
    return row < 0 ? nullptr : &m_items.item(row);
}

void ReviewWorklist::step(int rows)
{
    if (m_shown.rowCount() == 0) return;
    const QModelIndex now = m_table->currentIndex();
    // Where a filter took away what was chosen, the keyboard is at a row that nobody chose: that one is next.
    if (!m_table->selectionModel()->hasSelection()) rows = 0;
    const int row = now.isValid() ? std::clamp(now.row() + rows, 0, m_shown.rowCount() - 1) : 0;
    const QModelIndex there = m_shown.index(row, std::max(0, now.column()));
    m_table->selectionModel()->setCurrentIndex(there, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(there);
}

void ReviewWorklist::focusTable()
{
    if (!m_table->selectionModel()->hasSelection()) step(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReviewWorklist::focusFilter()
{
    m_filter->takeFocus();
}

QString ReviewWorklist::summary() const
{
    return m_table->summary();
}

void ReviewWorklist::filter(const QString &text)
{
    const ReviewFilter filter = ReviewFilter::parse(text);
    m_filter->setProblem(filter.problems().join(QLatin1Char('\n')));
    m_shown.setFilter(filter);
    followCause(text);
    showWhatIsThere();
}

void ReviewWorklist::count()
{
    const auto tab = [this](ReviewState state, const QString &text) {
        m_tabs->setTabText(static_cast<int>(state), text.arg(displayCount(m_shown.countOf(state))));
    };
    tab(ReviewState::Open, tr("Open (%1)", "how many reviews"));
    tab(ReviewState::Reviewed, tr("Reviewed (%1)", "how many reviews"));
    tab(ReviewState::All, tr("All (%1)", "how many reviews"));
    m_tabs->setTabToolTip(static_cast<int>(ReviewState::Reviewed),
                          tr("Of the cycles that ended less than %Ln day(s) ago", nullptr, kReviewDays));
    for (const QString &token : {kFlags, kHits, kDue})
        m_filter->setChipCount(token, m_shown.countMatching(ReviewFilter::parse(token)));
}

// Tells nothing there from filtered out and from not answered, and says what to do next.
void ReviewWorklist::showWhatIsThere()
{
    const int all = m_shown.countOf(m_shown.state());
    const bool open = m_shown.state() == ReviewState::Open;
    if (!m_answered)
        m_empty->setTexts(m_problem.isEmpty() ? tr("Reading the reviews…") : tr("The reviews could not be read"),
                          m_problem, m_problem.isEmpty() ? QString() : tr("Try again"));
    else if (all > 0)
        m_empty->setTexts(tr("Nothing matches the filter"), tr("%Ln item(s) filtered out.", nullptr, pluralCount(all)),
                          tr("Clear the filter"));
    else if (open && m_items.rowCount() > 0)
        m_empty->setTexts(tr("Everything is reviewed"), tr("What was made of it stands under “Reviewed”."),
                          tr("Show what was reviewed"));
    else if (open || m_items.rowCount() == 0)
        m_empty->setTexts(tr("Nothing to review"),
                          tr("Workspaces that use up most of an allowance early in their cycle, and limit hits that a "
                             "gateway records, are listed here."));
    else
        m_empty->setTexts(tr("Nothing was reviewed yet"), tr("Here stands what people made of flags and limit hits."));
    m_stack->setCurrentWidget(m_shown.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    Q_EMIT summaryChanged(summary());
}

void ReviewWorklist::pressEmptyButton()
{
    if (!m_answered)
        Q_EMIT retryRequested();
    else if (m_shown.countOf(m_shown.state()) > 0)
        m_filter->setText(QString());
    else
        showState(ReviewState::Reviewed);
}

}  // namespace headroom
