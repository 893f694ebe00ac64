// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entitlementbar.h"

#include "items/displaytext.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace headroom {

namespace {

struct EntitlementBar {
    Q_DECLARE_TR_FUNCTIONS(EntitlementBar)
};

}  // namespace

std::vector<EntitlementShare> entitlementSources(const Entitlement &entitlement, const QPalette &palette)
{
    const QColor ink = theme::mutedText(palette);
    if (entitlement.base.unlimited) return {{EntitlementBar::tr("Base unlimited"), 0, QBrush(ink, Qt::SolidPattern)}};
    std::vector<EntitlementShare> sources;
    const auto add = [&sources](const QString &text, std::int64_t units, const QBrush &brush) {
        if (units > 0) sources.push_back({text.arg(displayCount(units)), units, brush});
    };
    add(EntitlementBar::tr("Base %1"), entitlement.base.units, QBrush(ink, Qt::SolidPattern));
    add(EntitlementBar::tr("Add-ons %1"), entitlement.addon, QBrush(ink, Qt::Dense4Pattern));
    add(EntitlementBar::tr("Prepaid %1"), entitlement.prepaid, QBrush(ink, Qt::BDiagPattern));
    add(EntitlementBar::tr("Approved %1"), entitlement.approved, QBrush(ink, Qt::VerPattern));
    return sources;
}

void paintEntitlementSwatch(QPainter &painter, const QRectF &swatch, const EntitlementShare &source,
                            const QPalette &palette)
{
    painter.setPen(QPen(theme::mutedText(palette), 1));
    painter.setBrush(source.brush);
    painter.drawRect(swatch);
}

void paintEntitlementStrip(QPainter &painter, const QRectF &strip, const std::vector<EntitlementShare> &sources,
                           const QPalette &palette)
{
    double total = 0;
    for (const EntitlementShare &source : sources) total += static_cast<double>(source.units);
    if (total <= 0) return;
    double left = strip.left();
    for (const EntitlementShare &source : sources) {
        const double width = strip.width() * static_cast<double>(source.units) / total;
        paintEntitlementSwatch(painter, QRectF(left, strip.top(), width, strip.height()), source, palette);
        left += width;
    }
}

}  // namespace headroom
