// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/poolheattable.h"

#include "items/roles.h"
#include "views/bulletbardelegate.h"
#include "views/card.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/headingfont.h"
#include "views/quietlabel.h"
#include "views/rowkeeper.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kMostRows = 8;  // before the table scrolls

}  // namespace

PoolHeatTable::PoolHeatTable(QWidget *parent)
    : QFrame(parent), m_table(new DataTable),
      m_none(new QuietLabel(tr("No pool is in the catalog, and no event named one.")))
{
    makeCard(this);
    auto *title = new QLabel(tr("Pools, the hottest first"));
    title->setFont(headingFont(font(), 1.15));
    auto *explanation =
        new QuietLabel(tr("Tokens of sync events in the busiest minute (UTC) of the range against the quota; every "
                          "workspace counts, whatever the filters say."));
    explanation->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(explanation);
    auto *open = new QPushButton(tr("Quotas and promises…"));
    open->setToolTip(tr("Go to the pools under Routes and ceilings"));
    open->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(open, 0, Qt::AlignTop);

    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SortRole);
    m_table->setAccessibleName(tr("Pools by heat"));
    m_table->setModel(&m_sorted);
    new RowKeeper(m_table);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(PoolHeatModel::Peak, new BulletBarDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->setDefaultSectionSize(twoLineHeight(font()));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_sorted.sort(-1);  // as answered, until somebody sorts
    arrangeColumns();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 8, 8);
    layout->addLayout(head);
    layout->addWidget(m_none);
    layout->addWidget(m_table);
    connect(open, &QPushButton::clicked, this, &PoolHeatTable::catalogRequested);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT poolActivated(index.data(KeyRole).toString()); });
    setPools({});
}

void PoolHeatTable::arrangeColumns()
{
    const auto width = [this](int column, const QString &usual) { setUsualWidth(*m_table, column, usual); };
    width(PoolHeatModel::Pool, QStringLiteral("azure-swedencentral-zone"));
    width(PoolHeatModel::Peak, QStringLiteral("Busiest minute against the quota 9"));
    width(PoolHeatModel::Share, QStringLiteral("Of the quota"));
    width(PoolHeatModel::PeakMinute, QStringLiteral("17 Mar 2026 10:30 PM UTC"));
    width(PoolHeatModel::Quota, QStringLiteral("no quota stated"));
    width(PoolHeatModel::Tokens, QStringLiteral("1,234,567,890"));
    width(PoolHeatModel::Signals, QStringLiteral("Signals 9"));
    width(PoolHeatModel::Provider, QStringLiteral("amazon_bedrock"));
    width(PoolHeatModel::Region, QStringLiteral("swedencentral"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const int column : {PoolHeatModel::Provider, PoolHeatModel::Model}) m_table->setColumnHidden(column, true);
}

void PoolHeatTable::setPools(const std::vector<PoolPeak> &pools)
{
    m_model.setPools(pools);
    m_none->setVisible(pools.empty());
    m_table->setVisible(!pools.empty());
    const int rows =
        std::min(kMostRows, static_cast<int>(pools.size())) * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(rows + m_table->horizontalHeader()->sizeHint().height() +
                            m_table->horizontalScrollBar()->sizeHint().height() + 4);
}

}  // namespace headroom
