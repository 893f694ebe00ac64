// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ratiomoves.h"
#include "items/ratiosubject.h"
#include "items/workspacenames.h"
#include "views/chartexport.h"

#include <QFrame>

class QBoxLayout;

namespace headroom {

class RatioChart;
class RatioFacts;

// One ratio: what it is, its chart, and beside it the facts of the range; below it where there is no room beside.
class RatioPanel final : public QFrame {
    Q_OBJECT
public:
    explicit RatioPanel(Ratio ratio, QWidget *parent = nullptr);

    // `stepNames`: short ones, of every point; the same for all ratios.
    void setAnswer(const RatioAnswer &answer, const RatioMoves &moves, const WorkspaceNames &names,
                   const QStringList &stepNames);
    [[nodiscard]] RatioChart *chart() const { return m_chart; }
    // For files: what the ratio is, and its value over the range.
    [[nodiscard]] ExportedChart exported() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moverActivated(const headroom::RatioSubject &mover);
    void narrowRequested(const headroom::RatioSubject &mover);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Ratio m_ratio;
    Fraction m_now;
    RatioChart *m_chart;
    RatioFacts *m_facts;
    QBoxLayout *m_row;
};

}  // namespace headroom
