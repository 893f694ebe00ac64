// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace headroom {

// Something about a page that its reader should know before the figures, with a button where something can be done
// about it here. Hidden where there is nothing to say.
class NoticeStrip final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    // A paragraph for each notice; without a text for the button there is none.
    void setNotices(const QStringList &notices, const QString &button = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void buttonPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void useThemeColors();

    QLabel *m_text;
    QPushButton *m_button;
    bool m_coloring = false;
};

}  // namespace headroom
