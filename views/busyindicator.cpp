// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/busyindicator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace headroom {

namespace {

constexpr int kTickMs = 100;

}  // namespace

BusyIndicator::BusyIndicator(QWidget *parent) : QWidget(parent)
{
    m_text = new QLabel;
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop waiting for the answer (Esc)"));
    m_cancel->setFlat(true);
    connect(m_cancel, &QPushButton::clicked, this, &BusyIndicator::cancelRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_cancel);
    connect(&m_timer, &QTimer::timeout, this, &BusyIndicator::tick);
    hide();
}

void BusyIndicator::setQuestions(int questions)
{
    const bool busy = questions > 0;
    if (busy == m_busy) return;
    m_busy = busy;
    if (busy) {
        m_since.start();
        m_timer.start(kTickMs);
    } else {
        m_timer.stop();
        hide();
    }
}

void BusyIndicator::tick()
{
    const qint64 elapsed = m_since.elapsed();
    if (elapsed < kMomentMs) return;
    m_text->setText(tr("elapsed %1 s").arg(QLocale().toString(static_cast<double>(elapsed) / 1'000.0, 'f', 1)));
    show();
}

}  // namespace headroom
