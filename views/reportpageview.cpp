// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportpageview.h"

#include "views/reportpress.h"
#include "views/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

constexpr qreal kGap = 16;                      // around and between pages, in pixels
constexpr qreal kPixelsPerPoint = 96.0 / 72.0;  // of a window at 100 %
constexpr std::array kSteps{25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400};
constexpr int kKept = 2;  // pages beyond those in sight

}  // namespace

ReportPageView::ReportPageView(ReportPress *press, QWidget *parent) : QAbstractScrollArea(parent), m_press(press)
{
    setAccessibleName(tr("Preview of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    connect(press, &ReportPress::laidOut, this, &ReportPageView::takeLayout);
    connect(press, &ReportPress::painted, this, &ReportPageView::takePicture);
    describe();
}

void ReportPageView::clear()
{
    m_pages = 0;
    m_current = 0;
    m_pictures.clear();
    m_asked.clear();
    follow();
    describe();
}

// The place in the document stays: a report that was read again is looked at where it was.
void ReportPageView::takeLayout(int pages, const QSizeF &size)
{
    m_pages = pages;
    m_size = size;
    m_asked.clear();
    for (auto &[page, picture] : m_pictures) picture.scale = 0;  // shown until the new one is there
    if (m_fit) m_scale = fittedScale();
    follow();
    describe();
}

void ReportPageView::takePicture(int page, qreal scale, const QImage &image)
{
    m_pictures[page] = {scale, image};
    viewport()->update(rectOf(page).toAlignedRect());
}

qreal ReportPageView::topOf(int page) const
{
    return kGap + page * (pageHeight() + kGap);
}

QRectF ReportPageView::rectOf(int page) const
{
    const qreal width = m_size.width() * m_scale;
    const qreal left = std::max(kGap, (viewport()->width() - width) / 2);
    // On whole pixels, so that a picture is not smeared.
    return {std::round(left - horizontalScrollBar()->value()), std::round(topOf(page) - verticalScrollBar()->value()),
            width, pageHeight()};
}

std::pair<int, int> ReportPageView::inSight() const
{
    const qreal top = verticalScrollBar()->value();
    const qreal step = pageHeight() + kGap;
    const int first = std::clamp(static_cast<int>(top / step), 0, m_pages - 1);
    const int last = std::clamp(static_cast<int>((top + viewport()->height()) / step), 0, m_pages - 1);
    return {first, last};
}

int ReportPageView::currentPage() const
{
    return m_current;
}

void ReportPageView::goToPage(int page)
{
    verticalScrollBar()->setValue(static_cast<int>(topOf(std::clamp(page, 0, std::max(m_pages - 1, 0))) - kGap / 2));
}

int ReportPageView::zoom() const
{
    return static_cast<int>(std::lround(m_scale / kPixelsPerPoint * 100));
}

void ReportPageView::setZoom(int percent)
{
    m_fit.reset();
    setScale(std::clamp(percent, kLeastZoom, kMostZoom) / 100.0 * kPixelsPerPoint);
}

void ReportPageView::setFit(Fit fit)
{
    m_fit = fit;
    setScale(fittedScale());
}

void ReportPageView::zoomIn()
{
    const auto next = std::ranges::upper_bound(kSteps, zoom());
    setZoom(next == kSteps.end() ? kMostZoom : *next);
}

void ReportPageView::zoomOut()
{
    const auto at = std::ranges::lower_bound(kSteps, zoom());
    setZoom(at == kSteps.begin() ? kLeastZoom : *std::prev(at));
}

qreal ReportPageView::fittedScale() const
{
    if (m_size.isEmpty()) return kPixelsPerPoint;
    const qreal width = (viewport()->width() - 2 * kGap) / m_size.width();
    const qreal whole = std::min(width, (viewport()->height() - kGap) / m_size.height());
    const qreal wanted = *m_fit == Fit::Width ? width : whole;
    return std::clamp(wanted, kLeastZoom / 100.0 * kPixelsPerPoint, kMostZoom / 100.0 * kPixelsPerPoint);
}

// What is at the top of the sight stays there.
void ReportPageView::setScale(qreal scale)
{
    const qreal before = pageHeight() + kGap;
    const int top = verticalScrollBar()->value();
    m_scale = scale;
    follow();
    if (m_pages > 0) verticalScrollBar()->setValue(static_cast<int>(std::lround(top / before * (pageHeight() + kGap))));
    Q_EMIT zoomChanged(zoom());
}

void ReportPageView::follow()
{
    const auto height = static_cast<int>(topOf(m_pages));
    const auto width = static_cast<int>(m_size.width() * m_scale + 2 * kGap);
    const QSize sight = viewport()->size();
    verticalScrollBar()->setPageStep(sight.height());
    horizontalScrollBar()->setPageStep(sight.width());
    verticalScrollBar()->setRange(0, m_pages == 0 ? 0 : std::max(0, height - sight.height()));
    horizontalScrollBar()->setRange(0, m_pages == 0 ? 0 : std::max(0, width - sight.width()));
    followCurrent();
    askForPictures();
    viewport()->update();
}

void ReportPageView::followCurrent()
{
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const int now = m_pages == 0 ? 0 : std::clamp(static_cast<int>(middle / (pageHeight() + kGap)), 0, m_pages - 1);
    if (now == m_current) return;
    m_current = now;
    describe();
    Q_EMIT currentPageChanged(now);
}

void ReportPageView::describe()
{
    setAccessibleDescription(m_pages == 0 ? QString() : tr("Page %1 of %2").arg(m_current + 1).arg(m_pages));
}

qreal ReportPageView::pictureScale() const
{
    return m_scale * devicePixelRatioF();
}

void ReportPageView::askForPictures()
{
    if (m_pages == 0 || !isVisible()) return;
    const auto [first, last] = inSight();
    std::erase_if(m_pictures, [&](const auto &entry) {
        return entry.first < first - kKept || entry.first > last + kKept || entry.first >= m_pages;
    });
    // Those asked for in another zoom, or that left the sight, are not worth their time any more.
    if (std::erase_if(m_asked, [&](const auto &entry) {
            return entry.first < first || entry.first > last || entry.second != pictureScale();
        }) > 0) {
        m_press->forgetPages();
        m_asked.clear();
    }
    for (int page = first; page <= last; ++page) {
        if (m_asked.contains(page)) continue;
        const auto found = m_pictures.find(page);
        if (found != m_pictures.end() && found->second.scale == pictureScale()) continue;
        m_asked.emplace(page, pictureScale());
        m_press->paint(page, pictureScale());
    }
}

bool ReportPageView::settled() const
{
    if (m_pages == 0) return false;
    const auto [first, last] = inSight();
    for (int page = first; page <= last; ++page) {
        const auto found = m_pictures.find(page);
        if (found == m_pictures.end() || found->second.scale != pictureScale()) return false;
    }
    return true;
}

void ReportPageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const bool dark = theme::isDark(palette());
    painter.fillRect(viewport()->rect(), palette().color(dark ? QPalette::Dark : QPalette::Midlight));
    if (m_pages == 0) return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto [first, last] = inSight();
    for (int page = first; page <= last; ++page) {
        const QRectF where = rectOf(page);
        painter.fillRect(where, Qt::white);
        const auto found = m_pictures.find(page);
        if (found != m_pictures.end()) painter.drawImage(where, found->second.image);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(where.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void ReportPageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fit && m_pages > 0)
        setScale(fittedScale());
    else
        follow();
}

void ReportPageView::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    followCurrent();
    askForPictures();
    viewport()->update();
}

void ReportPageView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal)) return zoomIn();
    if (event->matches(QKeySequence::ZoomOut)) return zoomOut();
    if (control && event->key() == Qt::Key_0) return setFit(Fit::Width);
    switch (control || event->modifiers().testFlag(Qt::AltModifier) ? 0 : event->key()) {
    case Qt::Key_PageDown: return goToPage(m_current + 1);
    case Qt::Key_PageUp: return goToPage(m_current - 1);
    case Qt::Key_Home: return goToPage(0);
    case Qt::Key_End: return goToPage(m_pages - 1);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportPageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() > 0) zoomIn();
    if (event->angleDelta().y() < 0) zoomOut();
    event->accept();
}

void ReportPageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) viewport()->update();
}

}  // namespace headroom
