// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

class QComboBox;
class QScrollArea;
class QStackedWidget;

namespace headroom {

class DraftSession;
class EconomicsCosts;
class EconomicsPlan;
class EconomicsWhatIf;
class EmptyState;

// What a unit really costs, and what that makes of the plans (R31, R32).
class EconomicsPage final : public LedgerPage {
    Q_OBJECT
public:
    EconomicsPage(DraftSession *session, Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    // Of a plan.
    void showKey(const QString &key) override;
    void refresh() override;
    void cancel() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void connectParts();
    void askUse();
    void askCycles();
    void followPublished();
    void followDraft();
    void showUse();
    void showWhatIsThere();
    void takeError(const Error &error);
    void useInDraft();

    DraftSession *m_session;
    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_useSlot;
    RequestSlot m_cyclesSlot;
    bool m_behind = false;             // something changed while the page was not seen
    std::optional<ObservedUse> m_use;  // of the window chosen
    std::optional<Error> m_error;      // why nothing was read

    QComboBox *m_window = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_empty = nullptr;
    EconomicsCosts *m_costs = nullptr;
    EconomicsPlan *m_plan = nullptr;
    EconomicsWhatIf *m_whatIf = nullptr;
};

}  // namespace headroom
