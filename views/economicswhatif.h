// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "items/economicswhatifmodel.h"
#include "views/economicsplan.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace headroom {

class EconomicsSlider;

// Other allowances and another route mix, and at once what they would make of a plan.
class EconomicsWhatIf final : public QWidget {
    Q_OBJECT
public:
    explicit EconomicsWhatIf(QWidget *parent = nullptr);

    // What is slid starts anew where the plan, its version or the routes are others; new figures alone leave it.
    void setBasis(const std::optional<EconomicsChoice> &choice, const ObservedUse &use,
                  const std::vector<FinishedCycle> &cycles);
    void setPermission(const Permission &permission);
    // Allowances that differ from the version's.
    [[nodiscard]] std::map<Bucket, Amount> allowances() const;
    [[nodiscard]] const EconomicsWhatIfModel &model() const { return m_model; }
    void reset();

Q_SIGNALS:
    void draftRequested();

private:
    struct AllowanceRow {
        EconomicsSlider *slider = nullptr;
        QCheckBox *unlimited = nullptr;  // only where the version says so
        std::optional<Amount> chosen;
    };
    struct MixRows {
        std::vector<EconomicsSlider *> sliders;
        std::vector<std::size_t> routes;  // places in m_mix
        std::vector<int> shares;
        bool moved = false;
    };
    QWidget *makeResults();
    void build();
    void addAllowance(QVBoxLayout &layout, Bucket bucket);
    void addMix(QVBoxLayout &layout, Bucket bucket);
    void moveShare(Bucket bucket, std::size_t nth, int percent);
    void answer();
    [[nodiscard]] std::int64_t mostUsed(Bucket bucket) const;
    [[nodiscard]] EconomicsWhatIfModel::Side side(const PlanVersion &version, const std::vector<RouteShare> &mix) const;

    std::optional<EconomicsChoice> m_choice;
    std::vector<RouteShare> m_mix;
    std::vector<FinishedCycle> m_cycles;
    Permission m_permission;
    EconomicsWhatIfModel m_model;
    std::map<Bucket, AllowanceRow> m_allowances;
    std::map<Bucket, MixRows> m_mixes;

    QVBoxLayout *m_place = nullptr;  // of the sliders
    QWidget *m_sliders = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_use = nullptr;
};

}  // namespace headroom
