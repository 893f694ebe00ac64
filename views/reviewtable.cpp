// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewtable.h"

#include "items/roles.h"
#include "views/card.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/headingfont.h"
#include "views/quietlabel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kMostRows = 8;  // before the table scrolls

}  // namespace

ReviewTable::ReviewTable(QAbstractItemModel *model, const QString &title,
                         const std::vector<std::pair<int, QString>> &usual, QWidget *parent)
    : QFrame(parent), m_title(new QLabel(title)), m_note(new QuietLabel), m_table(new DataTable)
{
    makeCard(this);
    m_title->setFont(headingFont(font(), 1.15));
    m_title->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_sorted.setSourceModel(model);
    m_sorted.setSortRole(SortRole);
    m_table->setAccessibleName(title);
    m_table->setModel(&m_sorted);
    m_table->sortByColumn(-1, Qt::AscendingOrder);  // as the model has it, until somebody asks otherwise
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(NoFrame);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    for (const auto &[column, text] : usual) {
        const int heading = m_table->horizontalHeader()->sectionSizeHint(column);
        m_table->setColumnWidth(
            column, std::max(heading, m_table->fontMetrics().horizontalAdvance(text) + 2 * kCellMargin + 2));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 8, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_table);
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &ReviewTable::fitHeight);
    setNote({});
    fitHeight();
}

void ReviewTable::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ReviewTable::setTwoLines()
{
    m_table->verticalHeader()->setDefaultSectionSize(twoLineHeight(font()));
    fitHeight();
}

void ReviewTable::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void ReviewTable::fitHeight()
{
    const int rows = m_sorted.rowCount();
    m_table->setVisible(rows > 0);
    const bool scrolls = m_table->horizontalHeader()->length() > m_table->viewport()->width();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            std::min(rows, kMostRows) * m_table->verticalHeader()->defaultSectionSize() + 4 +
                            (scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

}  // namespace headroom
