// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/money.h"

#include <QGroupBox>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace headroom {

class InlineError;

// Above which worth an overage takes two approvers (R37a).
class SecondApproverBox : public QGroupBox {
    Q_OBJECT
public:
    explicit SecondApproverBox(QWidget *parent = nullptr);

    // As the ledger has it; what somebody is typing stays.
    void setAmount(std::optional<Money> amount);
    // Of no ledger any more: nothing is set, and what was typed is forgotten.
    void clear();
    void setPermission(const Permission &permission);
    void setBusy(bool busy);
    void setError(const QString &message);

Q_SIGNALS:
    void saveRequested(std::optional<headroom::Money> amount);  // nothing: off

private:
    // What the form says, or what is wrong with it.
    [[nodiscard]] Result<std::optional<Money>> amount() const;
    void follow();
    void save();

    std::optional<Money> m_stored;
    Permission m_permission;
    bool m_busy = false;
    bool m_edited = false;
    QCheckBox *m_on = nullptr;
    QLineEdit *m_amount = nullptr;
    QPushButton *m_save = nullptr;
    InlineError *m_error = nullptr;
};

}  // namespace headroom
