// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ratiomoves.h"
#include "items/ratiosubject.h"
#include "items/workspacenames.h"

#include <QWidget>

class QLabel;

namespace headroom {

// What stands beside the chart of one ratio: its value over the whole range, the span before, what changed, and what
// moved it most. Each mover leads to where it is defined or used, and can become what is looked at.
class RatioFacts final : public QWidget {
    Q_OBJECT
public:
    explicit RatioFacts(Ratio ratio, QWidget *parent = nullptr);

    void setAnswer(const RatioAnswer &answer, const RatioMoves &moves, const WorkspaceNames &names);

Q_SIGNALS:
    void moverActivated(const headroom::RatioSubject &mover);
    // Only that is to be looked at.
    void narrowRequested(const headroom::RatioSubject &mover);

private:
    [[nodiscard]] static QString moverName(const RatioMove &move, const WorkspaceNames &names);
    [[nodiscard]] QString moverRow(const RatioMove &move, const RatioAnswer &answer, const WorkspaceNames &names) const;
    void follow(const QString &link);

    Ratio m_ratio;
    QLabel *m_value;
    QLabel *m_fraction;
    QLabel *m_change;
    QLabel *m_before;
    QLabel *m_movers;
};

}  // namespace headroom
