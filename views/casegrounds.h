// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace headroom {

class NoticeStrip;

// What a decision rests on: one long page that is read by keyboard, framed while the keyboard is in it.
class CaseGrounds : public QScrollArea {
    Q_OBJECT
public:
    explicit CaseGrounds(QWidget *parent = nullptr);

    // Why what is shown is not the latest; empty where it is.
    void setStale(const QString &why);

Q_SIGNALS:
    void retryRequested();

protected:
    // What the page is made of, from its top.
    [[nodiscard]] QVBoxLayout *lines() const { return m_lines; }
    // A line or more of plain words that can be copied, at the end of the page; `quiet`: of second rank.
    QLabel *addText(bool quiet = false);

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    NoticeStrip *m_stale;
    QVBoxLayout *m_lines;
};

}  // namespace headroom
