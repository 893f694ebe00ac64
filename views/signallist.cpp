// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signallist.h"

#include "items/displaytext.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/quietlabel.h"
#include "views/rowkeeper.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace headroom {

SignalList::SignalList(bool workspaces, QWidget *parent)
    : QWidget(parent), m_table(new DataTable), m_nothing(new QuietLabel(tr("No provider trouble."))),
      m_more(new QuietLabel)
{
    m_nothing->setWordWrap(true);
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SortRole);
    m_table->setAccessibleName(tr("What providers did"));
    m_table->setModel(&m_sorted);
    new RowKeeper(m_table, {SignalModel::At, SignalModel::WorkspaceColumn, SignalModel::Action, SignalModel::Member,
                            SignalModel::RouteColumn, SignalModel::Job, SignalModel::ErrorText});
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(twoLineHeight(font()));
    m_table->sortByColumn(SignalModel::At, Qt::DescendingOrder);
    arrangeColumns(workspaces);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_more);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT signalActivated(m_model.signalAt(m_sorted.mapToSource(index).row()));
    });
    setFocusProxy(m_table);
    setSignals({}, {}, 0);
}

void SignalList::arrangeColumns(bool workspaces)
{
    const auto width = [this](int column, const QString &usual) { setUsualWidth(*m_table, column, usual); };
    width(SignalModel::At, QStringLiteral("17 Mar 2026 10:30 America/New_York"));
    width(SignalModel::Kind, QStringLiteral("Region quota exhausted, and then some"));
    width(SignalModel::Owner, QStringLiteral("Region quota exhausted, and then some"));
    width(SignalModel::WorkspaceColumn, QStringLiteral("Brightwater Legal"));
    width(SignalModel::Pool, QStringLiteral("azure-swedencentral"));
    width(SignalModel::RouteColumn, QStringLiteral("premium-reasoning"));
    width(SignalModel::Region, QStringLiteral("swedencentral"));
    width(SignalModel::Job, QStringLiteral("nightly-evals-0317"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnHidden(SignalModel::WorkspaceColumn, !workspaces);
    for (const int column : {SignalModel::Region, SignalModel::Provider, SignalModel::Action, SignalModel::Member})
        m_table->setColumnHidden(column, true);
}

void SignalList::setSignals(const std::vector<ProviderSignal> &rows, const Zone &zone, std::int64_t total)
{
    m_model.setSignals(rows, zone);
    m_nothing->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    const auto listed = static_cast<std::int64_t>(rows.size());
    m_more->setVisible(total > listed);
    m_more->setText(tr("The latest %1 of %2 are listed.").arg(displayCount(listed), displayCount(total)));
}

void SignalList::setNothing(const QString &words)
{
    m_nothing->setText(words);
}

}  // namespace headroom
