// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/approvalqueue.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

#include <QSet>

namespace headroom {

class ApprovalDetail;
class ApprovalPanel;
class ApprovalSender;
class CaseDesk;

// Where premium overage is decided: the queue, everything that the chosen request's decision needs, and the decision.
class ApprovalsPage final : public LedgerPage {
    Q_OBJECT
public:
    explicit ApprovalsPage(Clock clock, QWidget *parent = nullptr);

    void setInfo(const LedgerInfo &info) override;
    void setClient(LedgerClient *client) override;
    // The request with that id, waiting or decided; 0: whichever is chosen.
    void showRequest(std::int64_t id);
    void showKey(const QString &key) override { showRequest(key.toLongLong()); }
    // Asks again; what is shown and typed stays, and is marked where the answer is an error.
    void refresh() override;
    // The queue alone, for what waits to be counted while another page is shown.
    void refreshQueue();
    // Stops waiting for answers; what was sent is carried out.
    void cancel() override;
    void focusFilter() override;

    // What is shown; 0: no single request.
    [[nodiscard]] std::int64_t request() const { return m_id; }
    [[nodiscard]] ApprovalQueue *queue() const { return m_queue; }
    [[nodiscard]] QMap<QString, DataTable *> tables() const override;
    [[nodiscard]] QString summary() const override { return m_queue->summary(); }

Q_SIGNALS:
    void waitingChanged(int requests);

private:
    void connectParts();
    void take(const Result<OverageQueueAnswer> &answer);
    void settle(bool first);
    void followSelection();
    void choose(std::int64_t id);
    void chooseBatch(std::vector<OverageRequest> requests);
    void chooseNothing();
    void askCase();
    void takeCase(const Result<OverageCase> &answer);
    void showProblem(const Error &error);

    void send(const std::vector<OverageDecision> &decisions);
    void finish(std::int64_t id, const QString &result, bool refused);
    void finishBatch();
    void returnFocus();
    void followUnderWay();

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_queueSlot;
    RequestSlot m_caseSlot;
    ApprovalSender *m_sender;
    std::int64_t m_id = 0;                // the single request that is shown
    std::vector<OverageRequest> m_batch;  // those that are chosen together
    QSet<std::int64_t> m_oneSent;         // sent alone and not answered yet
    QSet<std::int64_t> m_batchSent;       // sent together and not answered yet
    bool m_batchRefused = false;          // any of them
    std::int64_t m_next = 0;              // to be chosen once they have left the queue
    bool m_returnFocus = false;           // to the queue, once it is carried out
    bool m_answered = false;
    bool m_taking = false;

    ApprovalQueue *m_queue;
    ApprovalDetail *m_detail;
    ApprovalPanel *m_panel;
    CaseDesk *m_desk;
};

}  // namespace headroom
