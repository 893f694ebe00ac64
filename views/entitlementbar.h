// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allowance.h"

#include <QBrush>
#include <QPalette>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace headroom {

// One source of an entitlement (R11), with the pattern that stands for it: told apart without colour.
struct EntitlementShare {
    QString text;  // "Base 200"
    std::int64_t units = 0;
    QBrush brush;
};

// The sources that are there, in the order in which they are drawn on; an unlimited base alone where it is unlimited.
std::vector<EntitlementShare> entitlementSources(const Entitlement &entitlement, const QPalette &palette);

// A strip in which each source has its share of the width.
void paintEntitlementStrip(QPainter &painter, const QRectF &strip, const std::vector<EntitlementShare> &sources,
                           const QPalette &palette);
void paintEntitlementSwatch(QPainter &painter, const QRectF &swatch, const EntitlementShare &source,
                            const QPalette &palette);

}  // namespace headroom
