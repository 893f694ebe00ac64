// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planlist.h"

#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/permitted.h"
#include "views/planbegin.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace headroom {

PlanList::PlanList(QWidget *parent) : QWidget(parent)
{
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setFilterRole(Qt::ToolTipRole);  // of a plan's cell: name and key
    m_filter = new QLineEdit;
    m_filter->setAccessibleName(tr("Filter the plans"));
    m_filter->setPlaceholderText(tr("Filter by name or key"));
    m_filter->setClearButtonEnabled(true);
    m_table = new DataTable;
    m_table->setAccessibleName(tr("Plans"));
    m_table->setModel(&m_shown);
    // In the order of the catalog.
    m_table->setSortingEnabled(false);
    m_shown.sort(-1);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(twoLineHeight(m_table->font()));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PlanListModel::PlanName, QHeaderView::Stretch);
    m_new = new QPushButton(tr("&New plan…"));
    m_begin = new PlanBegin([this](const QString &key) { return isKnown(key); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_begin);
    layout->addWidget(m_new);
    connect(m_filter, &QLineEdit::textChanged, &m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_new, &QPushButton::clicked, m_begin, &PlanBegin::open);
    connect(m_begin, &PlanBegin::begun, this, &PlanList::begun);
    connect(m_table, &DataTable::summaryChanged, this, &PlanList::summaryChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_choosing && current.isValid()) Q_EMIT chosen(current.data(KeyRole).toString());
            });
}

void PlanList::setRows(std::vector<PlanRow> rows)
{
    const QString chosen = current();
    {
        const QScopedValueRollback choosing(m_choosing, true);
        m_model.setRows(std::move(rows));
    }
    if (current() != chosen) choose(chosen);
}

void PlanList::setPermission(const Permission &permission)
{
    permit(m_new, permission);
    if (!permission) m_begin->hide();
}

QString PlanList::current() const
{
    return m_table->currentIndex().data(KeyRole).toString();
}

QModelIndex PlanList::indexOf(const QString &key) const
{
    for (int row = 0; row < m_shown.rowCount(); ++row)
        if (const QModelIndex found = m_shown.index(row, 0); found.data(KeyRole).toString() == key) return found;
    return {};
}

bool PlanList::isKnown(const QString &key) const
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.plan(row).key == key) return true;
    return false;
}

QString PlanList::first() const
{
    return m_shown.index(0, 0).data(KeyRole).toString();
}

void PlanList::choose(const QString &key)
{
    if (!isKnown(key)) return;
    const QScopedValueRollback choosing(m_choosing, true);
    if (!indexOf(key).isValid()) m_filter->clear();
    m_table->selectionModel()->setCurrentIndex(indexOf(key),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool PlanList::isBeginning() const
{
    return !m_begin->isHidden();
}

void PlanList::openBegin()
{
    m_begin->open();
}

void PlanList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

QString PlanList::summary() const
{
    return m_table->summary();
}

}  // namespace headroom
