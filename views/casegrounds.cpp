// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casegrounds.h"

#include "views/noticestrip.h"
#include "views/plainwords.h"
#include "views/quietlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kFrame = 2;  // pixels around the page, for the mark of the focus

}  // namespace

CaseGrounds::CaseGrounds(QWidget *parent) : QScrollArea(parent), m_stale(new NoticeStrip), m_lines(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setViewportMargins(kFrame, kFrame, kFrame, kFrame);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2, 4, 10, 12);
    layout->setSpacing(6);
    layout->addWidget(m_stale);
    layout->addLayout(m_lines);
    layout->addStretch();
    setWidget(content);
    connect(m_stale, &NoticeStrip::buttonPressed, this, &CaseGrounds::retryRequested);
}

void CaseGrounds::setStale(const QString &why)
{
    m_stale->setNotices(why.isEmpty() ? QStringList() : QStringList{why}, tr("Try again"));
}

QLabel *CaseGrounds::addText(bool quiet)
{
    QLabel *label = asPlainWords(quiet ? new QuietLabel : new QLabel);
    m_lines->addWidget(label);
    return label;
}

bool CaseGrounds::event(QEvent *event)
{
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), kFrame));
        painter.drawRect(QRectF(viewport()->geometry()).adjusted(-1, -1, 1, 1));
    }
    return handled;
}

// The whole of it can be read by keyboard.
void CaseGrounds::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home: bar->setValue(bar->minimum()); break;
    case Qt::Key_End: bar->setValue(bar->maximum()); break;
    case Qt::Key_PageUp: bar->triggerAction(QAbstractSlider::SliderPageStepSub); break;
    case Qt::Key_PageDown: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); break;
    default: QScrollArea::keyPressEvent(event);
    }
}

}  // namespace headroom
