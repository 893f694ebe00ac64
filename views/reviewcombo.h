// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QKeyEvent>
#include <QWheelEvent>

namespace headroom {

// A box on a page that has letters for keys and scrolls: letters typed into it search its list, and the wheel turns
// the page unless the box has the focus.
class ReviewCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit ReviewCombo(const QString &name, QWidget *parent = nullptr) : QComboBox(parent)
    {
        setAccessibleName(name);
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride && !isEditable()) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->modifiers() == Qt::NoModifier && !key->text().isEmpty() && key->text().front().isPrint()) {
                event->accept();
                return true;
            }
        }
        return QComboBox::event(event);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

}  // namespace headroom
