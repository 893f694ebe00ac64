// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/caseresults.h"

#include "items/displaytext.h"
#include "items/roles.h"
#include "views/followtheme.h"
#include "views/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kMostLines = 6;  // before the list scrolls
constexpr QSize kIconSize(16, 16);

}  // namespace

CaseResults::CaseResults(QWidget *parent) : QFrame(parent), m_title(new QLabel), m_list(new QListWidget)
{
    setFrameShape(StyledPanel);
    m_list->setAccessibleName(tr("Results"));
    m_list->setFrameShape(NoFrame);
    m_list->setIconSize(kIconSize);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    softenSelection(m_list);
    auto *dismiss = new QToolButton;
    dismiss->setText(tr("Dismiss"));
    dismiss->setToolTip(tr("Take these results away"));
    connect(dismiss, &QToolButton::clicked, this, &CaseResults::clear);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 6, 4);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_title, 0, Qt::AlignTop);
    layout->addWidget(dismiss, 0, Qt::AlignTop);
    hide();
}

void CaseResults::makeRoom()
{
    for (int row = m_list->count() - 1; row >= 0; --row)
        if (!m_list->item(row)->data(CalloutRole).toBool()) delete m_list->takeItem(row);
    fitHeight();
}

void CaseResults::add(const QString &text, bool refused)
{
    auto *item = new QListWidgetItem(namedIcon(refused ? QStringLiteral("warning") : QStringLiteral("done")), text);
    item->setData(CalloutRole, refused);
    m_list->insertItem(0, item);
    m_list->scrollToTop();
    show();
    fitHeight();
    announce(text);
}

void CaseResults::clear()
{
    m_list->clear();
    fitHeight();
}

QStringList CaseResults::texts() const
{
    QStringList all;
    for (int row = 0; row < m_list->count(); ++row) all << m_list->item(row)->text();
    return all;
}

void CaseResults::fitHeight()
{
    const int count = m_list->count();
    setVisible(count > 0);
    if (count == 0) return;
    m_title->setText(count > 1 ? tr("%Ln result(s)", nullptr, pluralCount(count)) : QString());
    m_list->doItemsLayout();  // a result may need more than one line
    int height = 4;
    for (int row = 0; row < count; ++row) height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, kMostLines * (fontMetrics().height() + 4)));
}

void CaseResults::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

// A screen reader says it without the focus moving.
void CaseResults::announce(const QString &text)
{
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace headroom
