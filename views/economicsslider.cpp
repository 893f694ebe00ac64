// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/economicsslider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kSteps = 100;
constexpr int kNameWidth = 170;

}  // namespace

EconomicsSlider::EconomicsSlider(const QString &name, const QString &suffix, QWidget *parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal)), m_spin(new QSpinBox)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFixedWidth(kNameWidth);
    label->setText(label->fontMetrics().elidedText(name, Qt::ElideMiddle, kNameWidth));
    label->setToolTip(name);
    m_slider->setAccessibleName(tr("%1, slider").arg(name));
    m_spin->setAccessibleName(name);
    m_spin->setSuffix(suffix);
    m_spin->setGroupSeparatorShown(true);
    m_spin->setAlignment(Qt::AlignRight);
    m_spin->setKeyboardTracking(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_spin);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        const QSignalBlocker quiet(m_spin);
        m_spin->setValue(value);
        Q_EMIT changed(value);
    });
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(value);
        Q_EMIT changed(value);
    });
    setReach(kSteps, kSteps);
}

void EconomicsSlider::setReach(int slide, int most)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietSpin(m_spin);
    m_slider->setRange(0, slide);
    m_slider->setSingleStep(std::max(1, slide / kSteps));
    m_slider->setPageStep(std::max(1, slide / 10));
    m_spin->setRange(0, most);
    m_spin->setSingleStep(std::max(1, slide / kSteps));
}

void EconomicsSlider::setValue(int value)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietSpin(m_spin);
    m_slider->setValue(value);
    m_spin->setValue(value);
}

int EconomicsSlider::value() const
{
    return m_spin->value();
}

}  // namespace headroom
