// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"

#include <QWidget>

class QLabel;

namespace headroom {

// What a version of a plan changes against the one before it, in words.
class PlanChanges final : public QWidget {
    Q_OBJECT
public:
    explicit PlanChanges(QWidget *parent = nullptr);

    // The plan's base is what it is held against.
    void show(const DraftPlan &plan);

private:
    QLabel *m_title;
    QLabel *m_text;
};

}  // namespace headroom
