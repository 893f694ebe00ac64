// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QListWidget;
class QLabel;

namespace headroom {

// What became of each decision that was sent: what was done, or why not. Stays until dismissed or until
// the next decision; what was refused stays until dismissed.
class CaseResults final : public QFrame {
    Q_OBJECT
public:
    explicit CaseResults(QWidget *parent = nullptr);

    // A new decision is sent: what went well before makes room.
    void makeRoom();
    void add(const QString &text, bool refused);
    void clear();
    [[nodiscard]] QStringList texts() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    void announce(const QString &text);

    QLabel *m_title;
    QListWidget *m_list;
};

}  // namespace headroom
