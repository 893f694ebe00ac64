// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inlineerror.h"

#include "views/followtheme.h"
#include "views/theme.h"

namespace headroom {

InlineError::InlineError(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    followTheme(this, [](bool dark) {
        QPalette colors;
        // Which of them a label takes depends on what it stands on.
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
            colors.setColor(role, theme::over(dark));
        return colors;
    });
    hide();
}

void InlineError::say(const QString &message)
{
    setText(message);
    setVisible(!message.isEmpty());
}

}  // namespace headroom
