// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overage.h"

#include <QWidget>

namespace headroom {

// The entitlement of a bucket by its sources, as it is and with the grant, one below the other at one scale.
class ApprovalEntitlement final : public QWidget {
    Q_OBJECT
public:
    explicit ApprovalEntitlement(QWidget *parent = nullptr);

    void setFigures(const OverageFigures &figures);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Answers the height that is needed; paints where there is a painter.
    int lay(QPainter *painter, int width) const;

    OverageFigures m_figures;
};

}  // namespace headroom
