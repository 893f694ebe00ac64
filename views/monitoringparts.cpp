// SPDX-License-Identifier: GPL-3.0-or-later
// How the monitoring page is put together, and what of it can be taken away.
#include "items/displaytext.h"
#include "items/roles.h"
#include "views/catalogwatch.h"
#include "views/celldelegate.h"
#include "views/chartexport.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/flowlayout.h"
#include "views/headingfont.h"
#include "views/monitoringpage.h"
#include "views/quietlabel.h"
#include "views/ratiochart.h"
#include "views/ratioeventsopener.h"
#include "views/ratiopanel.h"
#include "views/ratiosubjectbox.h"
#include "views/rowkeeper.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

MonitoringPage::MonitoringPage(Clock clock, QWidget *parent)
    : LedgerPage(parent), m_clock(std::move(clock)), m_catalog(new CatalogWatch(this)),
      m_opener(new RatioEventsOpener(this))
{
    m_what = new QuietLabel;
    m_what->setWordWrap(true);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addWidget(makeHead());
    layout->addWidget(makeControls());
    layout->addWidget(m_what);
    layout->addWidget(m_stack, 1);
    makeTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeCharts());
    m_stack->addWidget(m_table);
    connectParts();
    setFocusProxy(m_scroll);
    showWhatIsThere();
}

MonitoringPage::~MonitoringPage()
{
    // A chart that goes with the page loses the keyboard, and would tell so.
    for (const RatioPanel *panel : m_panels) panel->chart()->disconnect(this);
}

QWidget *MonitoringPage::makeHead()
{
    auto *title = new QLabel(tr("Monitoring"));
    title->setFont(headingFont(title->font(), 1.5));
    m_tools = new ChartTools;
    m_tools->setTitle(title->text());
    m_tools->setFileName(QStringLiteral("ratios"));
    connect(m_tools, &ChartTools::tableToggled, this, &MonitoringPage::showTable);
    connect(m_tools, &ChartTools::copyRequested, this, &MonitoringPage::copyData);
    connect(m_tools, &ChartTools::saveRequested, this, &MonitoringPage::saveAs);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(title, 1);
    line->addWidget(m_tools);
    return head;
}

QWidget *MonitoringPage::makeControls()
{
    m_subject = new RatioSubjectBox;
    m_step = new QComboBox;
    m_step->setAccessibleName(tr("Step"));
    m_step->addItem(tr("Day"), static_cast<int>(RatioStep::Day));
    m_step->addItem(tr("Week"), static_cast<int>(RatioStep::Week));
    m_step->addItem(tr("Month"), static_cast<int>(RatioStep::Cycle));
    m_step->setToolTip(tr("Weeks begin on Monday. A workspace has its own cycles, everything else calendar months."));
    auto *name = new QLabel(tr("B&y:"));
    name->setBuddy(m_step);
    auto *steps = new QWidget;
    auto *line = new QHBoxLayout(steps);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(name);
    line->addWidget(m_step);
    m_range = new WatchRangeBox;
    m_leave = new QPushButton(tr("Back out"));
    m_leave->setAutoDefault(false);
    m_leave->setToolTip(tr("To the range before the step was narrowed to (Escape)"));
    m_leave->hide();
    m_showEvents = new QPushButton(tr("Show events"));
    m_showEvents->setAutoDefault(false);
    m_showEvents->setToolTip(tr("The events of the range, on the History page"));
    m_showEvents->hide();
    auto *controls = new QWidget;
    auto *row = new FlowLayout(14, controls);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_subject, steps, m_range, m_leave, m_showEvents})
        row->addWidget(widget);
    return controls;
}

QWidget *MonitoringPage::makeCharts()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const Ratio ratio : kRatios) {
        auto *panel = new RatioPanel(ratio);
        m_panels[static_cast<std::size_t>(ratio)] = panel;
        column->addWidget(panel);
    }
    column->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setAccessibleName(tr("The five operating ratios"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);
    return m_scroll;
}

void MonitoringPage::makeTable()
{
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(SortRole);
    m_table = new DataTable;
    m_table->setAccessibleName(tr("The ratios by step"));
    m_table->setModel(m_sorted);
    new RowKeeper(m_table, {RatioStepModel::Step});
    m_table->setItemDelegate(new CellDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumHeight(2 * fontMetrics().height() + 8);
    header->setDefaultSectionSize(112);
    header->setStretchLastSection(false);
    addTableActions();
}

void MonitoringPage::addTableActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto act) {
        auto *action = new QAction(text, m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, [this, act] {
            const QModelIndex index = m_table->currentIndex();
            if (index.isValid())
                act(m_sorted->mapToSource(index).row(),
                    m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
        });
    };
    add(tr("&Narrow to it"), {}, [this](int step, const QPoint &) { narrow(step); });
    add(tr("Show its &events"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this](int step, const QPoint &at) { openEvents(step, std::nullopt, at); });
}

void MonitoringPage::connectParts()
{
    const auto rangeChosen = [this] {
        m_outer.clear();
        m_leave->hide();
        askRatios();
    };
    connect(m_catalog, &CatalogWatch::changed, this, &MonitoringPage::takeCatalog);
    connect(m_catalog, &CatalogWatch::failed, this, &MonitoringPage::takeError);
    connect(m_subject, &RatioSubjectBox::chosen, this, &MonitoringPage::follow);
    connect(m_step, &QComboBox::currentIndexChanged, this, rangeChosen);
    connect(m_range, &WatchRangeBox::changed, this, rangeChosen);
    connect(m_leave, &QPushButton::clicked, this, &MonitoringPage::leaveStep);
    connect(m_showEvents, &QPushButton::clicked, this, &MonitoringPage::openEventsOfAll);
    connect(m_opener, &RatioEventsOpener::placeRequested, this, &LedgerPage::placeRequested);
    connect(m_opener, &RatioEventsOpener::failed, this, &LedgerPage::failed);
    connect(m_opener, &RatioEventsOpener::statusMessage, this, &LedgerPage::statusMessage);
    for (const RatioPanel *panel : m_panels) connectPanel(panel);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        activate(m_sorted->mapToSource(index).row(), std::nullopt,
                 m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
    });
    connect(m_table, &DataTable::summaryChanged, this, [this] { Q_EMIT summaryChanged(summary()); });
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_error) return refresh();
        if (m_subject->subject().scope != RatioScope::All) return follow({});
        m_range->setChoice({WatchSpan::Last90, {}, {}});
        askRatios();
    });
}

void MonitoringPage::connectPanel(const RatioPanel *panel)
{
    const RatioChart *chart = panel->chart();
    connect(panel, &RatioPanel::moverActivated, this, &MonitoringPage::open);
    connect(panel, &RatioPanel::narrowRequested, this, &MonitoringPage::follow);
    connect(chart, &ChartView::pointed, this, [this, panel](int step) { point(panel, step); });
    // The answer draws the chart anew, which is still at work on the press.
    connect(
        chart, &ChartView::dayActivated, this,
        [this, chart](int step) { activate(step, chart->ratio(), chart->placeOf(step)); }, Qt::QueuedConnection);
    connect(chart, &RatioChart::eventsRequested, this,
            [this, chart](int step) { openEvents(step, chart->ratio(), chart->placeOf(step)); });
    connect(chart, &RatioChart::menuRequested, this,
            [this, chart](int step, const QPoint &at) { showStepMenu(step, chart->ratio(), at); });
}

void MonitoringPage::showTable(bool shown)
{
    m_tools->setTableShown(shown);
    showWhatIsThere();
    Q_EMIT summaryChanged(summary());
}

void MonitoringPage::copyData()
{
    QGuiApplication::clipboard()->setText(tableAsTsv(m_model));
    Q_EMIT statusMessage(tr("Copied %Ln row(s).", nullptr, m_model.rowCount()));
}

void MonitoringPage::saveAs(const QString &path, ChartTools::FileKind kind)
{
    const ChartCaption caption{tr("The five operating ratios"), {m_what->text()}};
    std::vector<ExportedChart> charts;
    for (const RatioPanel *panel : m_panels) charts.push_back(panel->exported());
    const auto save = [&]() -> Result<void> {
        switch (kind) {
        case ChartTools::FileKind::Png: return savePng(path, caption, charts);
        case ChartTools::FileKind::Pdf: return savePdf(path, caption, charts);
        case ChartTools::FileKind::Csv: return saveCsv(path, m_model);
        }
        return {};
    };
    if (const Result<void> saved = save(); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT statusMessage(tr("Saved “%1”.").arg(QDir::toNativeSeparators(path)));
}

}  // namespace headroom
