// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overviewpage.h"

#include "domain/bucket.h"
#include "items/displaytext.h"
#include "items/roles.h"
#include "views/bulletbardelegate.h"
#include "views/calloutstrip.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/filterbar.h"
#include "views/headingfont.h"
#include "views/rowkeeper.h"
#include "views/totalsstrip.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

using Column = WorkspaceTableModel;

const QString kOver = QStringLiteral("over");
const QString kWarn = QStringLiteral("warn");
const QString kPace = QStringLiteral("pace");
const QString kLoss = QStringLiteral("loss");

void arrange(DataTable &table)
{
    table.setItemDelegate(new CellDelegate(&table));
    auto *bars = new BulletBarDelegate(&table);
    for (int column = Column::FirstBucket; column < Column::PaceColumn; ++column)
        table.setItemDelegateForColumn(column, bars);
    table.verticalHeader()->setDefaultSectionSize(twoLineHeight(table.font()));
    // Wide enough for what such a column usually says; those shown at first fit a window of 1280 pixels together: the
    // cost stands below the margin, and unmapped events above the table.
    const QString bucket = QStringLiteral("90,656 / 150,000");
    const std::array<QString, Column::ColumnCount> usual{QStringLiteral("Brightwater Legal LLP"),
                                                         QStringLiteral("Business"),
                                                         QStringLiteral("29 Nov – 28 Dec"),
                                                         QStringLiteral("25 / 31"),
                                                         bucket,
                                                         bucket,
                                                         bucket,
                                                         bucket,
                                                         QStringLiteral("Standard action"),
                                                         QStringLiteral("$11,240.00"),
                                                         QStringLiteral("≈ $418.00"),
                                                         QStringLiteral("Unmapped")};
    const QFontMetrics metrics = table.fontMetrics();
    const QFontMetrics quiet(quietFont(table.font()));
    const int margins = 2 * kCellMargin + 2;
    const int headerMargins = 2 * table.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &table) + 2;
    std::array<int, Column::ColumnCount> widths{};
    std::transform(usual.begin(), usual.end(), widths.begin(),
                   [&metrics, margins](const QString &text) { return metrics.horizontalAdvance(text) + margins; });
    // How long the names of buckets are depends on the language: they head columns, and the pace names one.
    int &pace = widths.at(Column::PaceColumn);
    for (const Bucket named : kBuckets) {
        const QString name = bucketName(named);
        int &heading = widths.at(Column::FirstBucket + index(named));
        heading = std::max(heading, metrics.horizontalAdvance(name) + headerMargins);
        pace = std::max(pace, quiet.horizontalAdvance(name) + margins);
    }
    for (int column = 0; column < Column::ColumnCount; ++column)
        table.setColumnWidth(column, widths.at(static_cast<std::size_t>(column)));
    table.setColumnHidden(Column::CostColumn, true);
    table.setColumnHidden(Column::Unmapped, true);
}

}  // namespace

OverviewPage::OverviewPage(Clock clock, QWidget *parent) : LedgerPage(parent), m_clock(std::move(clock))
{
    auto *title = new QLabel(tr("Overview"));
    title->setFont(headingFont(title->font(), 1.5));
    m_callouts = new CalloutStrip;
    m_filter = new FilterBar;
    m_filter->addChip(kOver, tr("Over"), tr("Workspaces with a bucket over its limit"));
    m_filter->addChip(kWarn, tr("Warning"), tr("Workspaces with a bucket at its warning"));
    m_filter->addChip(kPace, tr("Pace over"),
                      tr("Workspaces that would end the cycle over a limit at their pace so far"));
    m_filter->addChip(kLoss, tr("At a loss"), tr("Workspaces whose cost is above their revenue so far"));
    m_table = new DataTable;
    m_table->setAccessibleName(tr("Workspaces"));
    m_table->setModel(&m_model);
    arrange(*m_table);
    new RowKeeper(m_table);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_totals = new TotalsStrip;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addWidget(title);
    layout->addWidget(m_callouts);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_totals);

    connect(m_callouts, &CalloutStrip::filterRequested, m_filter, &FilterBar::setText);
    connect(m_filter, &FilterBar::textChanged, this, &OverviewPage::filter);
    connect(m_filter, &FilterBar::left, this, [this] {
        if (m_model.rowCount() == 0) return;
        if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model.index(0, 0));
        m_table->setFocus();
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT workspaceActivated(index.data(KeyRole).toString()); });
    connect(m_table, &DataTable::summaryChanged, this, &OverviewPage::summaryChanged);
    connect(m_empty, &EmptyState::buttonPressed, this, &OverviewPage::pressEmptyButton);
    setFocusProxy(m_table);
}

void OverviewPage::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_answered = false;
    m_filter->setText(QString());
    m_model.setRows(std::make_shared<WorkspaceRows>());
    m_callouts->setLedger({});
    showWhatIsThere();
}

void OverviewPage::refresh()
{
    if (!m_client) return;
    const Instant at = m_clock();
    m_client->ask(
        m_slot, this,
        [at](LedgerReader &reader) -> Result<WorkspaceRowsPtr> { return reader.overview(at).map(prepareRows); },
        [this](Result<WorkspaceRowsPtr> rows) { take(std::move(rows)); });
}

void OverviewPage::cancel()
{
    if (m_client) m_client->cancel(m_slot);
}

void OverviewPage::focusFilter()
{
    m_filter->takeFocus();
}

QString OverviewPage::summary() const
{
    return m_table->summary();
}

void OverviewPage::take(Result<WorkspaceRowsPtr> rows)
{
    if (!rows) {
        Q_EMIT failed(rows.error());
        showWhatIsThere();
        return;
    }
    m_answered = true;
    m_model.setRows(std::move(*rows));
    m_callouts->setLedger(m_model.rows()->ledger);
    countChips();
    showWhatIsThere();
    Q_EMIT answered(m_model.rows()->at);
}

void OverviewPage::filter(const QString &text)
{
    const WorkspaceFilter filter = WorkspaceFilter::parse(text);
    QStringList problems;
    for (const WorkspaceFilter::Problem &problem : filter.problems())
        problems << tr("“%1”: %2", "part of a filter, what is wrong with it").arg(problem.token, problem.why);
    m_filter->setProblem(problems.join(QLatin1Char('\n')));
    m_model.setFilter(filter);
    showWhatIsThere();
}

// Tells nothing there from filtered out, and says what to do next.
void OverviewPage::showWhatIsThere()
{
    const auto all = static_cast<std::int64_t>(m_model.rows()->rows.size());
    if (m_answered && all == 0)
        m_empty->setTexts(tr("No workspaces yet"),
                          tr("Import usage, or apply a catalog with “headroomctl catalog apply”. A workspace appears "
                             "with its first event."),
                          tr("Import usage…"));
    else if (m_model.rowCount() == 0 && all > 0)
        m_empty->setTexts(tr("No workspace matches the filter"),
                          tr("%Ln workspace(s) filtered out.", nullptr, pluralCount(all)), tr("Clear the filter"));
    const bool empty = m_model.rowCount() == 0 && m_answered;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    m_totals->setVisible(m_answered && all > 0);
    m_totals->setTotals(m_model.totals(), all, m_model.rows()->ledger);
    Q_EMIT summaryChanged(summary());
}

void OverviewPage::pressEmptyButton()
{
    if (m_model.rows()->rows.empty())
        Q_EMIT importRequested();
    else
        m_filter->setText(QString());
}

void OverviewPage::countChips()
{
    for (const QString &token : {kOver, kWarn, kPace, kLoss}) {
        const WorkspaceFilter filter = WorkspaceFilter::parse(token);
        qint64 count = 0;
        for (const WorkspaceRow &row : m_model.rows()->rows) count += filter.matches(row) ? 1 : 0;
        m_filter->setChipCount(token, count);
    }
}

}  // namespace headroom
