// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/responsivegrid.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace headroom {

ResponsiveGrid::ResponsiveGrid(int leastWidth, QWidget *parent)
    : QWidget(parent), m_leastWidth(leastWidth), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    // Whatever the number of columns now, one column is how narrow this may become.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
}

void ResponsiveGrid::addWidget(QWidget *widget)
{
    m_widgets << widget;
    arrange(qMax(1, m_columns));
}

QSize ResponsiveGrid::minimumSizeHint() const
{
    return {m_leastWidth, m_layout->minimumSize().height()};
}

void ResponsiveGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int gap = m_layout->horizontalSpacing();
    const int room = (event->size().width() + gap) / (m_leastWidth + gap);
    const int most = static_cast<int>(m_widgets.size());
    int columns = qBound(1, room, qMax(1, most));
    // Rows of equal length look better than a last row of one.
    if (columns > 1 && columns < most && most % columns != 0) columns = (most + 1) / ((most + columns - 1) / columns);
    if (columns != m_columns) arrange(columns);
}

void ResponsiveGrid::arrange(int columns)
{
    for (int column = 0; column < m_layout->columnCount(); ++column) m_layout->setColumnStretch(column, 0);
    m_columns = columns;
    for (int i = 0; i < m_widgets.size(); ++i) {
        m_layout->removeWidget(m_widgets.at(i));
        m_layout->addWidget(m_widgets.at(i), i / columns, i % columns);
    }
    for (int column = 0; column < columns; ++column) m_layout->setColumnStretch(column, 1);
    updateGeometry();
}

}  // namespace headroom
