// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kMostBetweenLines = 10;

}  // namespace

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int at) const
{
    return m_items.value(at);
}

QLayoutItem *FlowLayout::takeAt(int at)
{
    return at >= 0 && at < m_items.size() ? m_items.takeAt(at) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + m_gap;
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width - m_gap), height};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) least = least.expandedTo(item->minimumSize());
    return least;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int lineGap = std::min(m_gap, kMostBetweenLines);
    int top = rect.top();
    qsizetype next = 0;
    while (next < m_items.size()) {
        // A line: as many items as fit, at least one.
        QList<QLayoutItem *> line;
        int width = 0;
        int height = 0;
        for (; next < m_items.size(); ++next) {
            QLayoutItem *item = m_items.at(next);
            if (item->isEmpty()) continue;
            const int own = std::min(item->sizeHint().width(), rect.width());
            if (!line.isEmpty() && width + m_gap + own > rect.width()) break;
            width += own + (line.isEmpty() ? 0 : m_gap);
            height = std::max(height, item->sizeHint().height());
            line << item;
        }
        if (line.isEmpty()) break;
        int left = rect.left();
        for (QLayoutItem *item : line) {
            const QSize own(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
            const QRect place(QPoint(left, top + (height - own.height()) / 2), own);
            if (move) item->setGeometry(QStyle::visualRect(direction, rect, place));
            left += own.width() + m_gap;
        }
        top += height + lineGap;
    }
    return std::max(0, top - lineGap - rect.top());
}

}  // namespace headroom
