// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterbar.h"

#include "items/displaytext.h"
#include "items/workspacefilter.h"
#include "views/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace headroom {

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    m_edit = new QLineEdit;
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(tr("Filter by name, key or plan, or with over:premium, warn, unmapped, plan:team"));
    m_edit->setToolTip(tr("Words match the name, key or plan; all must match.\n"
                          "over, warn and pace take a bucket: over:premium (standard, premium, long, batch).\n"
                          "Also: loss, unmapped, discovered, plan:team, plan:none.\n"
                          "Text in quotes is always text."));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(namedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_invalid = m_edit->addAction(namedIcon(QStringLiteral("warning")), QLineEdit::TrailingPosition);
    m_invalid->setVisible(false);
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_chipRow = new QWidget;
    auto *chips = new QHBoxLayout(m_chipRow);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(4);

    auto *line = new QHBoxLayout;
    line->addWidget(m_edit, 1);
    line->addWidget(m_chipRow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::follow);
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterBar::left);
}

void FilterBar::setHelp(const QString &placeholder, const QString &toolTip)
{
    m_edit->setPlaceholderText(placeholder);
    m_edit->setToolTip(toolTip);
}

void FilterBar::addChip(const QString &token, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setCheckable(true);
    button->setText(text);
    button->setToolTip(toolTip);
    connect(button, &QToolButton::toggled, this,
            [this, token](bool on) { setText(withFilterToken(m_edit->text(), token, on)); });
    m_chipRow->layout()->addWidget(button);
    m_chips.append({token, text, button});
}

void FilterBar::setChipCount(const QString &token, qint64 count)
{
    for (const Chip &chip : m_chips)
        if (chip.token == token)
            chip.button->setText(
                tr("%1 %2", "name of a filter, how many it shows").arg(chip.text, displayCount(count)));
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::setText(const QString &text)
{
    m_edit->setText(text);
}

void FilterBar::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_invalid->setVisible(!problem.isEmpty());
    m_invalid->setToolTip(problem);
    m_edit->setAccessibleDescription(problem);
}

void FilterBar::follow(const QString &text)
{
    for (const Chip &chip : m_chips) {
        const QSignalBlocker quiet(chip.button);
        chip.button->setChecked(hasFilterToken(text, chip.token));
    }
    Q_EMIT textChanged(text);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
        if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace headroom
