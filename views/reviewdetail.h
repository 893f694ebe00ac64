// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "items/reviewhistorymodel.h"
#include "items/reviewratiomodel.h"
#include "items/reviewresultmodel.h"
#include "views/casegrounds.h"
#include "views/reviewgrounds.h"
#include "views/reviewhealth.h"
#include "views/reviewlinks.h"

class QLabel;

namespace headroom {

class ApprovalFacts;
class BurnPanel;
class NoticeStrip;
class ReviewTable;
class TopTable;

// Everything that reviewing one flag, or one group of limit hits, needs, and what became of it.
class ReviewDetail final : public CaseGrounds {
    Q_OBJECT
public:
    explicit ReviewDetail(QWidget *parent = nullptr);

    void setInfo(const LedgerInfo &info);
    // Another subject than before is shown from its top. `chosen`: the cause that the reviewer is about to give.
    void setCase(const ReviewCase &of, HitCause chosen);
    void setChosenCause(HitCause chosen);
    // The accounts on the same plan come later, or not at all.
    void setPeers(const std::optional<PlanPeers> &peers, const QString &whyNone = {});
    void clear();

    [[nodiscard]] const Advice &advice() const { return m_grounds->advice(); }
    [[nodiscard]] ReviewHealth *health() const { return m_health; }
    [[nodiscard]] ReviewLinks *links() const { return m_links; }
    [[nodiscard]] BurnPanel *burn() const { return m_burn; }
    [[nodiscard]] ReviewTable *ratios() const { return m_ratioTable; }
    [[nodiscard]] ReviewTable *results() const { return m_resultTable; }
    [[nodiscard]] ReviewTable *history() const { return m_historyTable; }

Q_SIGNALS:
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);
    void placeRequested(const headroom::Place &place);

private:
    void makeLines();
    void showTops();
    void showPeers();
    void openDay(int day);

    std::optional<ReviewCase> m_case;
    std::optional<PlanPeers> m_peers;
    QString m_whyNoPeers;
    LedgerInfo m_info;

    ReviewHistoryModel m_history;
    ReviewRatioModel m_ratios;
    ReviewResultModel m_results;

    QLabel *m_title = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_cycle = nullptr;
    NoticeStrip *m_notes;
    ApprovalFacts *m_facts;
    ReviewGrounds *m_grounds;
    ReviewLinks *m_links;
    ReviewHealth *m_health;
    BurnPanel *m_burn;
    std::vector<TopTable *> m_tops;
    ReviewTable *m_ratioTable;
    ReviewTable *m_resultTable;
    ReviewTable *m_historyTable;
};

}  // namespace headroom
