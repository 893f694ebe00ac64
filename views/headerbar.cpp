// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/headerbar.h"

#include "items/displaytext.h"
#include "views/cellpainting.h"
#include "views/elidedlabel.h"
#include "views/followtheme.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <array>
#include <utility>

namespace headroom {

namespace {

constexpr int kNameDigits = 10;  // that are left of a long name
constexpr int kUserDigits = 6;

QToolButton *buttonFor(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

HeaderBar::HeaderBar(QWidget *parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name = new ElidedLabel(kNameDigits);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_user = new ElidedLabel(kUserDigits);
    m_user->setForegroundRole(QPalette::PlaceholderText);
    m_asOf = new QLabel;
    m_asOf->setTextFormat(Qt::PlainText);

    m_leading = new QHBoxLayout;
    m_leading->setSpacing(2);
    m_trailing = new QHBoxLayout;
    m_trailing->setSpacing(2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addLayout(m_leading);
    layout->addSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_user);
    m_readOnly =
        addBadge(tr("Read-only"), tr("This ledger was opened for reading; nothing can be changed."), &theme::warning);
    m_shared = addBadge(tr("Shared"), tr("Others work in this ledger at the same time."), &theme::sharedLedger);
    m_demo = addBadge(tr("Demo"), tr("Invented usage, to look around in."), &theme::warning);
    m_flags = new QToolButton;
    m_flags->setIcon(namedIcon(QStringLiteral("reviews")));
    m_flags->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_flags->setAutoRaise(true);
    m_flags->setFocusPolicy(Qt::TabFocus);
    m_flags->setToolTip(tr("Accounts that burned early and that nobody reviewed yet"));
    connect(m_flags, &QToolButton::clicked, this, &HeaderBar::flagsActivated);
    setFlags(0);
    layout->addWidget(m_flags);
    layout->addStretch();
    layout->addWidget(m_asOf);
    layout->addLayout(m_trailing);
    setLedger({}, {});
}

QLabel *HeaderBar::addBadge(const QString &text, const QString &toolTip, QColor (*color)(bool dark))
{
    auto *badge = new QLabel(text);
    badge->setToolTip(toolTip);
    badge->setFont(quietFont(badge->font()));
    badge->setContentsMargins(6, 1, 6, 1);
    badge->setAutoFillBackground(true);
    followTheme(badge, [color](bool dark) {
        QPalette colors;
        colors.setColor(QPalette::Window, color(dark));
        return colors;
    });
    layout()->addWidget(badge);
    return badge;
}

void HeaderBar::addLeading(QAction *action)
{
    m_leading->addWidget(buttonFor(action));
}

void HeaderBar::addTrailing(QAction *action)
{
    QToolButton *button = buttonFor(action);
    m_trailing->addWidget(button);
    m_worded << button;
    fit();
}

void HeaderBar::setLedger(const QString &name, const LedgerInfo &info)
{
    m_name->setText(name);
    m_name->setToolTip(info.location);
    m_user->setText(info.user.isEmpty()
                        ? QString()
                        : tr("%1 · %2", "the person who acts, their role").arg(info.user, roleName(info.person.role)));
    m_user->setToolTip(info.shared ? QString()
                                   : tr("As whom you act, by your account on this computer, and the role that this "
                                        "ledger declares for you"));
    m_readOnly->setVisible(info.readOnly);
    m_shared->setVisible(info.shared);
    m_demo->setVisible(info.demo);
    fit();
}

void HeaderBar::setAsOf(std::optional<Instant> at)
{
    m_at = at;
    updateAsOf();
}

void HeaderBar::setStale(bool stale)
{
    m_stale = stale;
    updateAsOf();
}

void HeaderBar::setFixedTime(bool fixed)
{
    m_fixed = fixed;
    updateAsOf();
}

void HeaderBar::setFlags(int open)
{
    m_open = open;
    m_flags->setAccessibleName(tr("%Ln flag(s) to review", nullptr, open));
    m_flags->setVisible(open > 0);
    fit();
}

void HeaderBar::updateAsOf()
{
    QString text = m_at ? tr("As of %1", "an instant").arg(displayInstant(*m_at)) : QString();
    if (m_at && m_fixed) text = tr("%1 (fixed)", "as of an instant").arg(text);
    if (m_at && m_stale) text = tr("%1 · stale", "as of an instant").arg(text);
    m_asOf->setText(text);
    m_asOf->setToolTip(m_at ? tr("%1; F5 asks again").arg(formatInstant(*m_at)) : QString());
    QFont weight = m_asOf->font();
    weight.setBold(m_stale);
    m_asOf->setFont(weight);
    fit();
}

void HeaderBar::fit()
{
    constexpr std::array kWords{std::pair(true, true), std::pair(false, true), std::pair(false, false)};
    for (const auto &[ofActions, ofFlags] : kWords) {
        setWords(ofActions, ofFlags);
        if (layout()->sizeHint().width() <= width()) return;
    }
}

void HeaderBar::setWords(bool ofActions, bool ofFlags)
{
    for (QToolButton *button : m_worded)
        button->setToolButtonStyle(ofActions ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_flags->setText(ofFlags ? m_flags->accessibleName() : displayCount(m_open));
    // A layout within another is measured anew only when it is told to.
    m_trailing->invalidate();
    layout()->invalidate();
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void HeaderBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void HeaderBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(theme::separator(palette()));
    painter.drawLine(0, height() - 1, width() - 1, height() - 1);
}

}  // namespace headroom
