// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace headroom {

// A line to type a filter in, buttons for the usual ones, and below it what of the text makes no sense.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    // What can be typed, in a few words and at length.
    void setHelp(const QString &placeholder, const QString &toolTip);
    // A button that adds and removes a token.
    void addChip(const QString &token, const QString &text, const QString &toolTip);
    // "Over 3"; a chip that counts 0 stays, so that buttons do not move about.
    void setChipCount(const QString &token, qint64 count);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void takeFocus();
    // Empty: the text is valid.
    void setProblem(const QString &problem);

Q_SIGNALS:
    void textChanged(const QString &text);
    // Enter or the down key: on to what was found.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Chip {
        QString token;
        QString text;
        QToolButton *button = nullptr;
    };
    void follow(const QString &text);

    QLineEdit *m_edit = nullptr;
    QAction *m_invalid = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_chipRow = nullptr;
    QList<Chip> m_chips;
};

}  // namespace headroom
