// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/economicscosts.h"

#include "items/displaytext.h"
#include "items/economicsmixmodel.h"
#include "views/card.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/chartpanel.h"
#include "views/datatable.h"
#include "views/economicscharts.h"
#include "views/headingfont.h"
#include "views/quietlabel.h"
#include "views/responsivegrid.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kColumnWidth = 780;  // of the table with all its columns
constexpr int kHeight = 300;

void arrange(DataTable &table)
{
    table.setItemDelegate(new CellDelegate(&table));
    table.setFrameShape(QFrame::NoFrame);
    QHeaderView *header = table.horizontalHeader();
    header->setMinimumHeight(2 * table.fontMetrics().height() + 8);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(UnitCostModel::What, QHeaderView::Stretch);
    header->setMinimumSectionSize(60);
    const QFontMetrics metrics = table.fontMetrics();
    const auto width = [&metrics](const QString &usual) {
        return metrics.horizontalAdvance(usual) + 2 * kCellMargin + 8;
    };
    table.setColumnWidth(UnitCostModel::Each, width(QStringLiteral("no units charged")));
    table.setColumnWidth(UnitCostModel::PublishedEach, width(QStringLiteral("At published")));
    table.setColumnWidth(UnitCostModel::Difference, width(QStringLiteral("+$0.00000042")));
    table.setColumnWidth(UnitCostModel::Units, width(QStringLiteral("1,234,567")));
    table.setColumnWidth(UnitCostModel::CostColumn, width(QStringLiteral("≈ $12,345.00")));
    table.setColumnWidth(UnitCostModel::TokensOfEach, width(QStringLiteral("per unit 9")));
    table.setColumnHidden(UnitCostModel::Events, true);
}

}  // namespace

EconomicsCosts::EconomicsCosts(QWidget *parent) : QWidget(parent)
{
    auto *grid = new ResponsiveGrid(kColumnWidth);
    grid->addWidget(makeTable());
    makeChart();
    grid->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(grid);
    show();
}

QWidget *EconomicsCosts::makeTable()
{
    auto *frame = new QFrame;
    makeCard(frame);
    frame->setMinimumHeight(kHeight);
    auto *title = new QLabel(tr("Observed cost per unit"));
    title->setFont(headingFont(title->font(), 1.15));
    m_by = new QButtonGroup(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(title, 1);
    for (const auto &[by, text] : {std::pair(CostBy::Bucket, tr("By bucket")), std::pair(CostBy::Route, tr("By route")),
                                   std::pair(CostBy::Action, tr("By action"))}) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(by == CostBy::Bucket);
        m_by->addButton(button, static_cast<int>(by));
        head->addWidget(button);
    }
    connect(m_by, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) show();
    });
    m_sorted.setSortRole(SortRole);
    m_sorted.setSourceModel(&m_model);
    m_table = new DataTable;
    m_table->setAccessibleName(tr("Observed cost per unit"));
    m_table->setModel(&m_sorted);
    m_table->sortByColumn(UnitCostModel::CostColumn, Qt::DescendingOrder);
    arrange(*m_table);
    m_empty = new QuietLabel(tr("The ledger has no use in this window."));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 10, 8, 8);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    return frame;
}

void EconomicsCosts::makeChart()
{
    m_mix = new EconomicsMixModel(this);
    m_chart = new RouteMixChart;
    m_panel = new ChartPanel(m_chart, m_mix);
    m_panel->setMinimumHeight(kHeight);
    connect(m_panel, &ChartPanel::statusMessage, this, &EconomicsCosts::statusMessage);
    connect(m_panel, &ChartPanel::failed, this, &EconomicsCosts::failed);
}

CostBy EconomicsCosts::by() const
{
    return static_cast<CostBy>(m_by->checkedId());
}

void EconomicsCosts::setUse(const ObservedUse &use, const Catalog &published, Instant at)
{
    m_use = use;
    m_prices.routes = published.routes;
    m_at = at;
    show();
}

void EconomicsCosts::show()
{
    m_model.setRows(unitCosts(m_use, m_prices, by(), m_at), by());
    m_empty->setVisible(m_use.rows.empty());
    m_table->setVisible(!m_use.rows.empty());
    const std::vector<RouteShare> mix = routeMix(m_use);
    m_mix->setMix(mix);
    m_chart->setMix(mix);
    m_panel->setTexts(tr("Route mix"), m_use.rows.empty()
                                           ? tr("Nothing was charged in this window.")
                                           : tr("Which routes the charged units of each bucket ran on."));
    const CycleDays days{m_use.window.first, m_use.window.end};
    if (days.length() > 0)
        m_panel->setFile({tr("UTC days %1").arg(displayDays(days))},
                         QStringLiteral("route-mix-%1").arg(days.first.toString()));
}

}  // namespace headroom
