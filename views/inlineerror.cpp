// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inlineerror.h"

#include "views/followtheme.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QEvent>

namespace headroom {

InlineError::InlineError(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    followTheme(this, [this](bool dark) {
        QPalette colors;
        if (m_isNote) return colors;
        // Which of them a label takes depends on what it stands on.
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
            colors.setColor(role, theme::over(dark));
        return colors;
    });
    hide();
}

void InlineError::say(const QString &message)
{
    show(message, false);
}

void InlineError::note(const QString &message)
{
    show(message.isEmpty() ? QString() : tr("Note: %1").arg(message), true);
}

void InlineError::show(const QString &message, bool isNote)
{
    if (m_isNote != isNote) {
        m_isNote = isNote;
        QEvent change(QEvent::PaletteChange);  // its colours are chosen anew
        QCoreApplication::sendEvent(this, &change);
    }
    setText(message);
    setVisible(!message.isEmpty());
}

}  // namespace headroom
