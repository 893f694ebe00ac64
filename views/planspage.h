// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planuse.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

#include <optional>

class QStackedWidget;

namespace headroom {

class DraftSession;
class EmptyState;
class PlanDetail;
class PlanList;
struct DraftPlan;
struct PlanShown;

// The plans of a ledger and their versions, and the next version of a plan as it is drafted (R11, R13).
class PlansPage final : public LedgerPage {
    Q_OBJECT
public:
    PlansPage(DraftSession *session, Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void setInfo(const LedgerInfo &info) override;
    // Of a plan, or moveKey().
    void showKey(const QString &key) override;
    // Leads to where one workspace is moved to another version or plan.
    [[nodiscard]] static QString moveKey(const QString &workspace);
    void refresh() override;
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QString summary() const override;

private:
    // A version of the plan that is shown.
    struct Version {
        int version = 0;
        bool draft = false;
    };
    QWidget *makeContent();
    void connectList();
    void connectDetail();
    void followPublished();
    void follow();
    void showPlan();
    void showWhatIsThere();
    void choose(const QString &key);
    void showMoveOf(const QString &workspace);
    [[nodiscard]] std::optional<PlanShown> planToShow() const;
    void showNoVersion();
    void begin(const QString &key, const QString &name);
    void edit(const DraftPlan &plan, const QString &path, const QString &what, bool typing);
    void discard();

    DraftSession *m_session;
    Clock m_clock;
    PlanUse m_use;
    QString m_key;
    QString m_toMove;                  // a workspace to be shown once the plans are known
    std::optional<Version> m_version;  // chosen by somebody; nothing: the draft, or what is in force
    std::optional<Error> m_error;      // why nothing is there

    QStackedWidget *m_stack = nullptr;
    QWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    PlanList *m_list = nullptr;
    PlanDetail *m_detail = nullptr;
    QStackedWidget *m_right = nullptr;
    EmptyState *m_none = nullptr;
};

}  // namespace headroom
