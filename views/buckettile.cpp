// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/buckettile.h"

#include "items/displaytext.h"
#include "items/standing.h"
#include "views/bulletbardelegate.h"
#include "views/cellpainting.h"
#include "views/entitlementbar.h"
#include "views/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kPadding = 12;
constexpr int kLeastWidth = 210;
constexpr int kBarHeight = 12;
constexpr int kStripHeight = 6;
constexpr int kSwatch = 9;
constexpr int kGap = 6;
constexpr double kHeadlineScale = 1.45;
constexpr int kEarlyMark = 80;  // percent
constexpr int kNoEnd = 10'000;

QFont scaled(QFont font, double factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

// The largest size up to kHeadlineScale at which the text fits.
QFont headlineFont(const QFont &font, const QString &text, int width)
{
    for (double factor = kHeadlineScale; factor > 1; factor -= 0.05) {
        const QFont tried = scaled(font, factor, true);
        if (QFontMetrics(tried).horizontalAdvance(text) <= width) return tried;
    }
    return scaled(font, 1, true);
}

// Answers the height; draws with the painter's pen where there is one.
int drawWrapped(QPainter *painter, const QRect &room, const QString &text, const QFont &font)
{
    constexpr int kHow = Qt::AlignLeft | Qt::TextWordWrap;
    if (painter) {
        painter->setFont(font);
        painter->drawText(room, kHow, text);
    }
    return QFontMetrics(font).boundingRect(room, kHow, text).height();
}

QString projectionText(const BucketStanding &standing, bool finished)
{
    if (finished) return BucketTile::tr("The cycle has ended");
    if (!standing.projected) return BucketTile::tr("Projected after three days");
    const QString projected = displayCount(*standing.projected);
    const Amount entitlement = standing.entitlement.total();
    if (entitlement.unlimited || *standing.projected <= entitlement.units)
        return BucketTile::tr("Projected %1 at cycle end").arg(projected);
    return BucketTile::tr("Projected %1 at cycle end, %2 over")
        .arg(projected, displayCount(*standing.projected - entitlement.units));
}

}  // namespace

TileTexts tileTexts(const BucketStanding &standing, bool finished)
{
    TileTexts texts;
    const Amount entitlement = standing.entitlement.total();
    const std::int64_t remaining = standing.remaining().value_or(0);
    const QString percent = displayPercent(standing.used, entitlement);
    const UseLevel level = useLevel(standing);
    texts.over = level == UseLevel::Over;
    texts.warning = level == UseLevel::Warning;
    texts.projection = projectionText(standing, finished);
    texts.cost = standing.cost.estimated ? BucketTile::tr("Cost %1, estimated in part").arg(displayCost(standing.cost))
                                         : BucketTile::tr("Cost %1").arg(displayCost(standing.cost));
    if (entitlement.unlimited) {
        texts.headline = BucketTile::tr("%1 used").arg(countedUnits(standing.used, standing.unit));
        texts.state = BucketTile::tr("Unlimited");
        return texts;
    }
    texts.headline = BucketTile::tr("%1 of %2", "used of counted entitlement")
                         .arg(displayCount(standing.used), countedUnits(entitlement.units, standing.unit));
    if (entitlement.units == 0 && !texts.over)
        texts.state = BucketTile::tr("None allowed");
    else if (percent.isEmpty())
        texts.state = BucketTile::tr("%1 over, none allowed").arg(displayCount(-remaining));
    else if (texts.over)
        texts.state = BucketTile::tr("%1 over · %2").arg(displayCount(-remaining), percent);
    else
        texts.state = BucketTile::tr("%1 · %2 remaining").arg(percent, displayCount(remaining));
    if (texts.warning)
        texts.state = BucketTile::tr("%1 · warned at %2 %", "state, warning percentage")
                          .arg(texts.state, QLocale().toString(standing.warnPercent));
    return texts;
}

BucketTile::BucketTile(Bucket bucket, QWidget *parent) : QAbstractButton(parent), m_bucket(bucket)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setToolTip(tr("Show the course of this bucket in the chart"));
    setStanding({}, false);
}

void BucketTile::setStanding(const BucketStanding &standing, bool finished)
{
    m_standing = standing;
    m_texts = tileTexts(standing, finished);
    setText(bucketName(m_bucket));
    setAccessibleName(
        tr("%1: %2, %3", "bucket: used of entitlement, state").arg(text(), m_texts.headline, m_texts.state));
    QStringList rest;
    for (const EntitlementShare &source : entitlementSources(standing.entitlement, palette())) rest << source.text;
    rest << m_texts.cost << m_texts.projection;
    setAccessibleDescription(rest.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QSize BucketTile::sizeHint() const
{
    return {260, heightForWidth(260)};
}

QSize BucketTile::minimumSizeHint() const
{
    return {kLeastWidth, heightForWidth(kLeastWidth)};
}

int BucketTile::heightForWidth(int width) const
{
    return lay(nullptr, width);
}

void BucketTile::alignWith(const std::vector<const BucketTile *> &row)
{
    m_row = row;
    updateGeometry();
}

int BucketTile::layInRow(Part part, QPainter *painter, const QRect &room) const
{
    int height = (this->*part)(painter, room);
    for (const BucketTile *tile : m_row) height = std::max(height, (tile->*part)(nullptr, room));
    return height;
}

int BucketTile::layHeadline(QPainter *painter, const QRect &room) const
{
    const QFont fitting = headlineFont(font(), m_texts.headline, room.width());
    if (painter) painter->setPen(palette().color(QPalette::Text));
    return drawWrapped(painter, room, m_texts.headline, fitting);
}

int BucketTile::layState(QPainter *painter, const QRect &room) const
{
    const bool loud = m_texts.over || m_texts.warning;
    if (painter)
        painter->setPen(m_texts.over ? theme::over(theme::isDark(palette())) : palette().color(QPalette::Text));
    return drawWrapped(painter, room, m_texts.state, loud ? scaled(font(), 1, true) : font());
}

int BucketTile::layMarks(QPainter *painter, const QRect &bar) const
{
    const QFont small = quietFont(font());
    const QFontMetrics metrics(small);
    const BulletShape shape = bulletShape(m_standing);
    if (painter && shape.entitlement > 0) {
        painter->setFont(small);
        painter->setPen(theme::mutedText(palette()));
        int freeFrom = bar.right() + 1;
        for (const int percent : {100, kEarlyMark, m_standing.warnPercent}) {
            const QString text = QLocale().toString(percent);
            const int width = metrics.horizontalAdvance(text);
            const int at = bar.left() + static_cast<int>(shape.entitlement * percent / 100 * bar.width());
            const int left = std::min(at - width / 2, bar.right() - width);
            if (left + width + 3 > freeFrom) continue;
            painter->drawText(QRect(left, bar.bottom() + 4, width + 1, metrics.height()), Qt::AlignLeft, text);
            freeFrom = left;
        }
    }
    return metrics.height() + 4;
}

int BucketTile::laySources(QPainter *painter, const QRect &room) const
{
    const std::vector<EntitlementShare> sources = entitlementSources(m_standing.entitlement, palette());
    const QFont small = quietFont(font());
    const QFontMetrics metrics(small);
    const BulletShape shape = bulletShape(m_standing);
    int y = room.top();
    const auto mixed = [](const BucketTile *tile) {
        return entitlementSources(tile->m_standing.entitlement, tile->palette()).size() > 1;
    };
    if (sources.size() > 1 || std::ranges::any_of(m_row, mixed)) {
        if (painter && sources.size() > 1) {
            const double width = shape.entitlement * room.width();
            paintEntitlementStrip(*painter, QRectF(room.left() + 0.5, y + 0.5, width, kStripHeight), sources,
                                  palette());
        }
        y += kStripHeight + 4;
    }
    int x = room.left();
    for (const EntitlementShare &source : sources) {
        const int width = kSwatch + 4 + metrics.horizontalAdvance(source.text);
        if (x > room.left() && x + width > room.right()) {
            x = room.left();
            y += metrics.height();
        }
        if (painter) {
            const double middle = y + metrics.height() / 2.0;
            paintEntitlementSwatch(*painter, QRectF(x + 0.5, middle - kSwatch / 2.0, kSwatch, kSwatch), source,
                                   palette());
            painter->setFont(small);
            painter->setPen(palette().color(QPalette::Text));
            painter->drawText(QRect(x + kSwatch + 4, y, width, metrics.height()), Qt::AlignLeft, source.text);
        }
        x += width + 10;
    }
    return y + (sources.empty() ? 0 : metrics.height()) - room.top();
}

int BucketTile::layCost(QPainter *painter, const QRect &room) const
{
    if (painter) painter->setPen(theme::mutedText(palette()));
    return drawWrapped(painter, room, m_texts.cost, font());
}

int BucketTile::layProjection(QPainter *painter, const QRect &room) const
{
    if (painter) painter->setPen(theme::mutedText(palette()));
    return drawWrapped(painter, room, m_texts.projection, font());
}

int BucketTile::lay(QPainter *painter, int width) const
{
    const bool dark = theme::isDark(palette());
    const int inner = width - 2 * kPadding;
    int y = kPadding;
    const auto part = [&](Part which) { y += layInRow(which, painter, QRect(kPadding, y, inner, kNoEnd)); };

    const QFont bold = scaled(font(), 1, true);
    if (painter) {
        const int middle = y + QFontMetrics(bold).height() / 2;
        painter->fillRect(QRect(kPadding, middle - 5, 10, 10), theme::bucketColor(m_bucket, dark));
        painter->setPen(palette().color(QPalette::Text));
    }
    y += drawWrapped(painter, QRect(kPadding + 16, y, inner - 16, kNoEnd), text(), bold);
    y += 4;
    part(&BucketTile::layHeadline);
    y += 2;
    part(&BucketTile::layState);
    y += kGap;
    const QRect bar(kPadding, y, inner, kBarHeight);
    if (painter) BulletBarDelegate::paintBar(*painter, bar, m_standing, theme::bucketColor(m_bucket, dark), palette());
    y += kBarHeight + layMarks(painter, bar) + 2;
    part(&BucketTile::laySources);
    y += kGap;
    part(&BucketTile::layCost);
    part(&BucketTile::layProjection);
    return y + kPadding;
}

void BucketTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = underMouse() && isEnabled();
    painter.setBrush(palette().color(hot && !isChecked() ? QPalette::AlternateBase : QPalette::Base));
    if (isChecked())
        painter.setPen(QPen(theme::bucketColor(m_bucket, theme::isDark(palette())), 2));
    else
        painter.setPen(QPen(theme::separator(palette()), 1));
    painter.drawRoundedRect(frame, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    lay(&painter, width());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(4, 4, -5, -5));
    }
}

}  // namespace headroom
