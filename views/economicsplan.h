// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"
#include "items/economicsplanmodels.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <map>

class QComboBox;
class QFrame;
class QLabel;
class QSpinBox;

namespace headroom {

class ApprovalFacts;
class ChartPanel;
class DataTable;
class MarginChart;

// The version of a plan that somebody looks at, for a workspace of so many seats.
struct EconomicsChoice {
    QString plan;
    PlanVersion version;
    bool draft = false;  // it is not published yet
    int seats = 1;
    bool operator==(const EconomicsChoice &) const = default;
};

// What a plan brings: at worst by its allowances, and what the workspaces that are on it really brought (R32).
class EconomicsPlan final : public QWidget {
    Q_OBJECT
public:
    explicit EconomicsPlan(QWidget *parent = nullptr);

    void setPublished(const Catalog &published, Instant now);
    void setDraft(const CatalogDraft &draft);
    void setUnitCosts(const PerBucket<std::optional<UnitCost>> &unitCosts);
    void setCycles(std::vector<FinishedCycle> cycles);

    // Its version in the draft where it has one, else the newest that may be assigned.
    void choose(const QString &plan);
    [[nodiscard]] const std::optional<EconomicsChoice> &choice() const { return m_choice; }
    // Of the workspaces that the distribution is over.
    [[nodiscard]] const std::vector<FinishedCycle> &cycles() const { return m_expected.cycles; }

Q_SIGNALS:
    void choiceChanged();
    void planChosen(const QString &plan);  // by a person
    void workspaceActivated(const QString &key);
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);

private:
    QWidget *makeChoosers();
    QWidget *makeBuckets();
    QWidget *makeMargins();
    void fillPlans();
    void fillVersions();
    void follow();
    void showWorst();
    void showExpected();
    [[nodiscard]] const Plan *publishedPlan(const QString &key) const;
    [[nodiscard]] const DraftPlan *draftedPlan(const QString &key) const;
    [[nodiscard]] const PlanVersion *chosenVersion(bool *draft) const;

    std::vector<Plan> m_published;
    std::vector<DraftPlan> m_draft;
    std::map<QString, int> m_typicalSeats;  // by plan
    Instant m_now;
    QString m_wanted;  // plan of a place that the catalog does not know yet
    PerBucket<std::optional<UnitCost>> m_unitCosts;
    std::vector<FinishedCycle> m_cycles;
    std::optional<EconomicsChoice> m_choice;
    ExpectedEconomics m_expected;

    QComboBox *m_plan = nullptr;
    QComboBox *m_version = nullptr;
    QLabel *m_seatsName = nullptr;
    QSpinBox *m_seats = nullptr;
    ApprovalFacts *m_facts = nullptr;
    QLabel *m_note = nullptr;
    EconomicsBucketModel m_buckets;
    EconomicsMarginModel m_margins;
    QSortFilterProxyModel m_sortedMargins;
    DataTable *m_marginTable = nullptr;
    QLabel *m_nobody = nullptr;
    EconomicsClassModel *m_classes = nullptr;
    MarginChart *m_chart = nullptr;
    ChartPanel *m_panel = nullptr;
};

}  // namespace headroom
