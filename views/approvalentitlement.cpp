// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvalentitlement.h"

#include "items/displaytext.h"
#include "views/entitlementbar.h"
#include "views/theme.h"

#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kStripHeight = 10;
constexpr int kSwatch = 9;
constexpr int kGap = 6;

std::vector<EntitlementShare> withGrant(const OverageFigures &figures, const QPalette &palette)
{
    std::vector<EntitlementShare> sources = entitlementSources(figures.before, palette);
    if (!figures.after.unlimited)
        sources.push_back({ApprovalEntitlement::tr("This grant %1").arg(displayCount(figures.units)), figures.units,
                           QBrush(palette.color(QPalette::Link), Qt::DiagCrossPattern)});
    return sources;
}

QStringList texts(const std::vector<EntitlementShare> &sources)
{
    QStringList all;
    for (const EntitlementShare &source : sources) all << source.text;
    return all;
}

}  // namespace

ApprovalEntitlement::ApprovalEntitlement(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ApprovalEntitlement::setFigures(const OverageFigures &figures)
{
    m_figures = figures;
    const QString before = texts(entitlementSources(figures.before, palette())).join(QStringLiteral(", "));
    setAccessibleName(tr("Entitlement now %1 (%2), with the grant %3")
                          .arg(displayAmount(figures.before.total()), before, displayAmount(figures.after)));
    setToolTip(tr("Units are drawn in this order: base, add-ons, prepaid, approved"));
    updateGeometry();
    update();
}

QSize ApprovalEntitlement::sizeHint() const
{
    return {360, heightForWidth(360)};
}

QSize ApprovalEntitlement::minimumSizeHint() const
{
    return {220, heightForWidth(220)};
}

int ApprovalEntitlement::heightForWidth(int width) const
{
    return lay(nullptr, width);
}

int ApprovalEntitlement::lay(QPainter *painter, int width) const
{
    const QFontMetrics metrics = fontMetrics();
    const Amount before = m_figures.before.total();
    const QString now = tr("Now %1", "entitlement").arg(displayAmount(before));
    const QString then = tr("With the grant %1", "entitlement").arg(displayAmount(m_figures.after));
    const int labels = std::max(metrics.horizontalAdvance(now), metrics.horizontalAdvance(then)) + 12;
    const double room = std::max(40, width - labels);
    const double whole = std::max<double>(1, static_cast<double>(std::max(before.units, m_figures.after.units)));
    const std::vector<EntitlementShare> all = withGrant(m_figures, palette());
    const auto row = [&](int top, const QString &text, const std::vector<EntitlementShare> &sources,
                         std::int64_t total) {
        if (!painter) return;
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(QRect(0, top, labels, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        const double middle = top + metrics.height() / 2.0;
        const QRectF strip(labels + 0.5, middle - kStripHeight / 2.0, (room - 2) * static_cast<double>(total) / whole,
                           kStripHeight);
        paintEntitlementStrip(*painter, strip, sources, palette());
    };
    int y = 0;
    row(y, now, entitlementSources(m_figures.before, palette()), before.units);
    y += metrics.height() + 3;
    row(y, then, all, m_figures.after.units);
    y += metrics.height() + kGap;

    int x = labels;
    for (const EntitlementShare &source : all) {
        const int needed = kSwatch + 4 + metrics.horizontalAdvance(source.text);
        if (x > labels && x + needed > width) {
            x = labels;
            y += metrics.height();
        }
        if (painter) {
            const double middle = y + metrics.height() / 2.0;
            paintEntitlementSwatch(*painter, QRectF(x + 0.5, middle - kSwatch / 2.0, kSwatch, kSwatch), source,
                                   palette());
            painter->setPen(palette().color(QPalette::Text));
            painter->drawText(QRect(x + kSwatch + 4, y, needed, metrics.height()), Qt::AlignLeft, source.text);
        }
        x += needed + 12;
    }
    return y + metrics.height() + 2;
}

void ApprovalEntitlement::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    lay(&painter, width());
}

}  // namespace headroom
