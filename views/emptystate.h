// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace headroom {

// What a page shows where there is nothing to show: which case it is, and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    // Without a text for the button there is none.
    void setTexts(const QString &title, const QString &explanation, const QString &button = {});
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void buttonPressed();

private:
    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    QPushButton *m_button = nullptr;
};

}  // namespace headroom
