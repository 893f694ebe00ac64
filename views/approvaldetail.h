// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overage.h"
#include "views/casegrounds.h"

class QLabel;

namespace headroom {

class ApprovalEarlier;
class ApprovalEntitlement;
class ApprovalFacts;
class ConsumptionPanel;
class NoticeStrip;
class TopTable;

// Everything that deciding one overage request needs. Of a decided one: what became of it, and the figures that the
// approver saw.
class ApprovalDetail final : public CaseGrounds {
    Q_OBJECT
public:
    explicit ApprovalDetail(QWidget *parent = nullptr);

    // Another request than before is shown from its top.
    void setCase(const OverageCase &of);
    // What granting so many would do. Of a request that waits.
    void setUnits(std::int64_t units);

    [[nodiscard]] ConsumptionPanel *consumption() const { return m_consumption; }

Q_SIGNALS:
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);

private:
    void makeLines();
    void showFigures(const OverageFigures &figures);

    OverageCase m_case;
    std::int64_t m_units = 0;  // whose grant is shown
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_decision = nullptr;
    QLabel *m_effect = nullptr;
    QLabel *m_queued = nullptr;
    NoticeStrip *m_notes;
    QLabel *m_seen = nullptr;
    QLabel *m_cap = nullptr;
    ApprovalFacts *m_figures;
    ApprovalEntitlement *m_entitlement;
    ConsumptionPanel *m_consumption;
    std::vector<TopTable *> m_tops;
    ApprovalEarlier *m_earlier;
};

}  // namespace headroom
