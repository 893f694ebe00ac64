// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/review.h"

#include <QFrame>
#include <QHash>

class QPushButton;

namespace headroom {

class InlineError;
class ReviewCombo;

// What people know of an account: whether it stays, and whether it wants more. Known words are chosen, others typed;
// what is not saved yet is kept for each account.
class ReviewHealth final : public QFrame {
    Q_OBJECT
public:
    explicit ReviewHealth(QWidget *parent = nullptr);

    void setHealth(const AccountHealth &health);
    void setPermission(const Permission &permission);
    void setUnderWay(bool underWay);
    // It was saved, or why it was not.
    void finish(const AccountHealth &sent, const QString &problem);
    void forgetAll();

Q_SIGNALS:
    void saveRequested(const headroom::AccountHealth &health);

private:
    [[nodiscard]] AccountHealth typed() const;
    void show(const AccountHealth &health);
    void follow();

    AccountHealth m_health;
    QHash<QString, AccountHealth> m_typed;  // by workspace
    Permission m_permission;
    bool m_underWay = false;
    bool m_filling = false;
    ReviewCombo *m_retention;
    ReviewCombo *m_intent;
    QPushButton *m_save;
    InlineError *m_problem;
};

}  // namespace headroom
