// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planversionmodel.h"

#include <QListView>

namespace headroom {

// The versions of a plan from the oldest to the draft, beside one another on a line; one is chosen.
class PlanTimeline final : public QListView {
    Q_OBJECT
public:
    explicit PlanTimeline(PlanVersionModel *model, QWidget *parent = nullptr);

    // Says nothing: whoever chooses here knows it.
    void choose(int row);

Q_SIGNALS:
    void chosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool m_choosing = false;
};

}  // namespace headroom
