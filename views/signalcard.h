// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/signaltext.h"

#include <QFrame>

class QLabel;

namespace headroom {

// What one owner domain has to see to: how often, against the span before, by kind, and the next step of each (R30).
class SignalCard final : public QFrame {
    Q_OBJECT
public:
    explicit SignalCard(OwnerDomain owner, QWidget *parent = nullptr);

    void setCounts(const SignalCounts &now, const SignalCounts &before);
    [[nodiscard]] OwnerDomain owner() const { return m_owner; }

Q_SIGNALS:
    // Only that kind is to be shown.
    void kindActivated(headroom::SignalKind kind);

private:
    OwnerDomain m_owner;
    QLabel *m_count;
    QLabel *m_change;
    QLabel *m_kinds;
};

}  // namespace headroom
