// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/replayverdictmodel.h"

#include <QWidget>

class QLabel;

namespace headroom {

class ApprovalFacts;

// What a replay came to in total: headline figures, verdicts of both sides, and what it rests on (R42).
class ReplaySummary final : public QWidget {
    Q_OBJECT
public:
    explicit ReplaySummary(QWidget *parent = nullptr);

    // `affected`: workspaces for which the draft makes something different.
    void setAnswer(const ReplayAnswer &answer, std::int64_t affected);

private:
    ReplayVerdictModel m_verdicts;
    ApprovalFacts *m_facts;
    QLabel *m_basis;
};

}  // namespace headroom
