// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitcause.h"
#include "domain/zone.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace headroom {

struct Place;

// Why one limit was hit: the cause with the figures it rests on, and what was answered (R28).
class HitDetail final : public QFrame {
    Q_OBJECT
public:
    explicit HitDetail(QWidget *parent = nullptr);

    void setHit(const JudgedHit &hit, const CauseRule &rule, const Zone &zone);
    void clear();
    // The hit is shown on its workspace's own page.
    void hideWorkspaceLink();

Q_SIGNALS:
    void placeRequested(const headroom::Place &place);

private:
    JudgedHit m_hit;
    QLabel *m_title;
    QLabel *m_when;
    QLabel *m_cause;
    QLabel *m_facts;
    QLabel *m_reasons;
    QPushButton *m_why;
    QPushButton *m_review;
    QPushButton *m_workspace;
    QPushButton *m_sheet;
};

}  // namespace headroom
