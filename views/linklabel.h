// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QLabel>

namespace headroom {

// Rich text with links that mouse and keyboard follow. Links take their colour when the text is read: it is read
// again when the palette changes.
class LinkLabel final : public QLabel {
    Q_OBJECT
public:
    explicit LinkLabel(QWidget *parent = nullptr) : QLabel(parent)
    {
        setTextFormat(Qt::RichText);
        setTextInteractionFlags(Qt::TextBrowserInteraction);
        setWordWrap(true);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() != QEvent::PaletteChange) return;
        const QString shown = text();
        clear();
        setText(shown);
    }
};

}  // namespace headroom
