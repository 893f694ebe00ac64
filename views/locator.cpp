// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/locator.h"

#include "views/celldelegate.h"
#include "views/followtheme.h"
#include "views/icons.h"
#include "views/place.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 380;
constexpr int kTop = 56;

}  // namespace

Locator::Locator(QWidget *window) : QFrame(window)
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Go to"));
    m_edit = new QLineEdit;
    m_edit->setAccessibleName(tr("Workspace or command"));
    m_edit->setPlaceholderText(tr("Workspace, command or headroom: link"));
    m_edit->addAction(namedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list = new QListView;
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    softenSelection(m_list);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &Locator::search);
    connect(m_edit, &QLineEdit::returnPressed, this, &Locator::choose);
    connect(m_list, &QListView::clicked, this, &Locator::choose);
    hide();
}

void Locator::openWith(std::vector<LocatorEntry> entries)
{
    m_cameFrom = QApplication::focusWidget();
    m_model.setEntries(std::move(entries));
    m_edit->clear();
    search(QString());
    const int width = std::min(kWidth, parentWidget()->width() - 40);
    setGeometry((parentWidget()->width() - width) / 2, kTop, width,
                std::min(kHeight, parentWidget()->height() - kTop - 20));
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Locator::search(const QString &text)
{
    m_model.setPattern(text);
    if (const auto place = Place::fromLink(text)) {
        m_model.setPattern(QString());
        m_model.setEntries({{LocatorEntry::Kind::Link, place->toLink(), tr("Go to the link"), text.trimmed()}});
    }
    m_list->setCurrentIndex(m_model.index(0, 0));
}

void Locator::move(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model.rowCount() - 1));
    m_list->setCurrentIndex(m_model.index(row, 0));
}

void Locator::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) return;
    const LocatorEntry entry = *m_model.entry(index);
    leave();
    Q_EMIT chosen(entry);
}

void Locator::leave()
{
    hide();
    if (m_cameFrom) m_cameFrom->setFocus(Qt::OtherFocusReason);
}

bool Locator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible() && QApplication::activePopupWidget() == nullptr) hide();
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: move(1); return true;
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_PageDown: move(8); return true;
        case Qt::Key_PageUp: move(-8); return true;
        case Qt::Key_Escape: leave(); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace headroom
