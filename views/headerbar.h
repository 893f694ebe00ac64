// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace headroom {

// Which ledger, as whom, whether it can be written, and as of when: always in sight.
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

private:
    QLabel *addBadge(const QString &text, const QString &toolTip, QColor (*color)(bool dark));
    void updateAsOf();

    QHBoxLayout *m_leading = nullptr;
    QHBoxLayout *m_trailing = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_user = nullptr;
    QLabel *m_readOnly = nullptr;
    QLabel *m_shared = nullptr;
    QLabel *m_demo = nullptr;
    QToolButton *m_flags = nullptr;
    QLabel *m_asOf = nullptr;
    std::optional<Instant> m_at;
    bool m_stale = false;
    bool m_fixed = false;
};

}  // namespace headroom
