// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class InlineError;

// Gives back units that an event charged (R1): finds the event, shows what it charged, posts the credit.
class CreditDialog : public QDialog {
    Q_OBJECT
public:
    explicit CreditDialog(LedgerClient *client, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void posted(const headroom::PostedCredit &credit);

private:
    void build();
    void find();
    void take(Result<CreditableEvent> event);
    void showEvent(const CreditableEvent &event);
    void follow();
    void send();
    void setBusy(bool busy);
    [[nodiscard]] bool isFound() const;
    [[nodiscard]] std::optional<std::int64_t> units() const;

    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    std::optional<CreditableEvent> m_event;
    bool m_busy = false;

    QLineEdit *m_id = nullptr;
    QPushButton *m_find = nullptr;
    QFormLayout *m_form = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_workspace = nullptr;
    QLabel *m_member = nullptr;
    QLabel *m_action = nullptr;
    QLabel *m_charged = nullptr;
    QLabel *m_left = nullptr;
    QLineEdit *m_units = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_effect = nullptr;
    InlineError *m_error = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_cancel = nullptr;
};

}  // namespace headroom
