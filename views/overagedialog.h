// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/clock.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class InlineError;
class NoticeStrip;

// Asks for overage in the running cycle of a workspace (R37), with what granting it would do.
class OverageDialog : public QDialog {
    Q_OBJECT
public:
    // `shown`: the cycle on the page that somebody came from; where it has ended, that is explained.
    OverageDialog(LedgerClient *client, Clock clock, QString workspace, std::optional<Cycle> shown,
                  QWidget *parent = nullptr);

    void selectBucket(Bucket bucket);
    void reject() override;

Q_SIGNALS:
    void requested(const headroom::OverageRequest &request);

private:
    void build();
    void ask();
    void take(Result<WorkspaceAnswer> answer);
    void follow();
    void showFigures(const BucketStanding &standing, std::optional<std::int64_t> units);
    void send();
    void setBusy(bool busy);
    [[nodiscard]] Bucket bucket() const;
    [[nodiscard]] std::optional<std::int64_t> units() const;

    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    Clock m_clock;
    QString m_workspace;
    std::optional<Cycle> m_shown;
    std::optional<WorkspaceAnswer> m_answer;
    QString m_refusal;  // why the ledger refused; stays until something is edited
    bool m_busy = false;

    QLabel *m_title = nullptr;
    NoticeStrip *m_notice = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_bucket = nullptr;
    QLineEdit *m_units = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_cycle = nullptr;
    QLabel *m_used = nullptr;
    QLabel *m_entitlement = nullptr;
    QLabel *m_after = nullptr;
    QLabel *m_cost = nullptr;
    QLabel *m_price = nullptr;
    QLabel *m_margin = nullptr;
    InlineError *m_error = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_cancel = nullptr;
};

}  // namespace headroom
