// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace headroom {

class ElidedLabel;

// Which ledger, as whom, whether it can be written, and as of when: always in sight. Where there is little room the
// words of buttons go first, then names are cut short; as of when is told in full.
class HeaderBar : public QFrame {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget *parent = nullptr);

    // Buttons at the left and at the right end.
    void addLeading(QAction *action);
    void addTrailing(QAction *action);

    void setLedger(const QString &name, const LedgerInfo &info);
    // The instant at which the page shown stands; none while nothing is shown.
    void setAsOf(std::optional<Instant> at);
    // The last answer could not be had: what is shown is older than it should be.
    void setStale(bool stale);
    // The console stands at a fixed instant instead of now.
    void setFixedTime(bool fixed);
    // Early-burn flags that nobody reviewed; none: not shown.
    void setFlags(int open);

Q_SIGNALS:
    void flagsActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *addBadge(const QString &text, const QString &toolTip, QColor (*color)(bool dark));
    void updateAsOf();
    // Shows as many words as there is room for.
    void fit();
    void setWords(bool ofActions, bool ofFlags);

    QHBoxLayout *m_leading = nullptr;
    QHBoxLayout *m_trailing = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_user = nullptr;
    QLabel *m_readOnly = nullptr;
    QLabel *m_shared = nullptr;
    QLabel *m_demo = nullptr;
    QToolButton *m_flags = nullptr;
    QLabel *m_asOf = nullptr;
    QList<QToolButton *> m_worded;  // at the right end
    int m_open = 0;                 // flags
    std::optional<Instant> m_at;
    bool m_stale = false;
    bool m_fixed = false;
};

}  // namespace headroom
