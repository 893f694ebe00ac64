// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace headroom {

class CaseResults;
class CaseGrounds;
class EmptyState;
class NoticeStrip;

// Where one case after the other is decided: a worklist, what the chosen case rests on beside the panel in which it is
// decided, and above them what became of what was sent.
class CaseDesk final : public QWidget {
    Q_OBJECT
public:
    CaseDesk(const QString &title, QWidget *worklist, CaseGrounds *grounds, QWidget *panel);

    // The worklist, then the case.
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }
    [[nodiscard]] CaseResults *results() const { return m_results; }
    // Stands above the worklist.
    void addNotice(NoticeStrip *notice);
    // Why the worklist is not the latest; empty where it is.
    void setStale(const QString &why);

    // Whether there is a case to work at; otherwise the worklist stands alone.
    void setChosen(bool chosen);
    void showGrounds();
    [[nodiscard]] bool showsGrounds() const;
    // Stands in the place of the grounds; `again`: with a button to ask again.
    void say(const QString &title, const QString &explanation = {}, bool again = false);
    // The chosen case was not read: what is shown of it stays, and is marked.
    void sayNotRead(const QString &title, const Error &error);
    // Whether what somebody reads or types is the case.
    [[nodiscard]] bool hasKeyboard() const;

Q_SIGNALS:
    // The worklist and the case are to be asked for again.
    void retryRequested();
    // Back from the case to the worklist.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    NoticeStrip *m_stale;
    CaseResults *m_results;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    CaseGrounds *m_grounds;
    QWidget *m_work;
    QVBoxLayout *m_lines;
};

}  // namespace headroom
