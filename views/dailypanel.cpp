// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dailypanel.h"

#include "items/dayusemodel.h"
#include "views/consumptionpanel.h"
#include "views/dailychart.h"
#include "views/flowlayout.h"
#include "views/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace headroom {

namespace {

QIcon swatch(const QColor &color)
{
    QPixmap picture(12, 12);
    picture.fill(color);
    QPixmap off(12, 12);
    off.fill(Qt::transparent);
    QPainter painter(&off);
    painter.setPen(color);
    painter.drawRect(0, 0, 11, 11);
    painter.end();
    QIcon icon;
    icon.addPixmap(picture, QIcon::Normal, QIcon::On);
    icon.addPixmap(off, QIcon::Normal, QIcon::Off);
    return icon;
}

}  // namespace

DailyPanel::DailyPanel(QWidget *parent) : DailyPanel(new DailyChart, new DayUseModel, parent) {}

DailyPanel::DailyPanel(DailyChart *chart, DayUseModel *model, QWidget *parent)
    : ChartPanel(chart, model, parent), m_chart(chart), m_model(model)
{
    m_model->setParent(this);
    addControls(makeControls());
    paintSwatches();
}

QWidget *DailyPanel::makeControls()
{
    m_measure = new QComboBox;
    m_measure->addItem(tr("Share of entitlement"), int(DayMeasure::ShareOfEntitlement));
    m_measure->addItem(tr("Units"), int(DayMeasure::Units));
    m_measure->addItem(tr("Cost"), int(DayMeasure::Cost));
    connect(m_measure, &QComboBox::currentIndexChanged, this, &DailyPanel::showChoice);
    connect(m_measure, &QComboBox::activated, this, [this] { m_measureChosen = true; });
    auto *name = new QLabel(tr("&Measure:"));
    name->setBuddy(m_measure);

    auto *controls = new QWidget;
    auto *row = new FlowLayout(6, controls);
    row->addWidget(name);
    row->addWidget(m_measure);
    for (const Bucket bucket : kBuckets) {
        auto *chip = new QToolButton;
        chip->setText(bucketName(bucket));
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize({12, 12});
        connect(chip, &QToolButton::toggled, this, &DailyPanel::showChoice);
        m_chips[index(bucket)] = chip;
        row->addWidget(chip);
    }
    return controls;
}

DayMeasure DailyPanel::measure() const
{
    return DayMeasure(m_measure->currentData().toInt());
}

void DailyPanel::setMeasure(DayMeasure measure)
{
    m_measureChosen = true;
    m_measure->setCurrentIndex(m_measure->findData(int(measure)));
}

// Until somebody chooses: shares where any bucket has an entitlement, else costs, which compare as well.
void DailyPanel::choosePlainMeasure()
{
    if (m_measureChosen) return;
    const bool shares = std::ranges::any_of(
        kBuckets, [this](Bucket bucket) { return m_use.measurable(bucket, DayMeasure::ShareOfEntitlement); });
    const QSignalBlocker quiet(m_measure);
    m_measure->setCurrentIndex(m_measure->findData(int(shares ? DayMeasure::ShareOfEntitlement : DayMeasure::Cost)));
}

void DailyPanel::setShown(Bucket bucket, bool shown)
{
    m_chips[index(bucket)]->setChecked(shown);
}

void DailyPanel::setAnswer(const WorkspaceAnswer &answer)
{
    m_use = dailyUseOf(answer);
    m_zone = QString::fromLatin1(answer.standing.timeZone);
    setFile(captionLines(answer), exportName(answer, QStringLiteral("daily")));
    choosePlainMeasure();
    showChoice();
}

void DailyPanel::showChoice()
{
    PerBucket<bool> shown{};
    for (const Bucket bucket : kBuckets) {
        const bool measurable = m_use.measurable(bucket, measure());
        QToolButton *chip = m_chips[index(bucket)];
        chip->setEnabled(measurable);
        chip->setToolTip(measurable ? tr("Show or hide %1").arg(bucketName(bucket))
                                    : tr("%1 has no entitlement to take a share of").arg(bucketName(bucket)));
        shown[index(bucket)] = chip->isChecked();
    }
    setTexts(tr("Use by day and bucket"), explanation());
    m_chart->setUse(m_use, measure(), shown);
    m_model->setUse(m_use, measure());
}

QString DailyPanel::explanation() const
{
    QStringList without;
    for (const Bucket bucket : kBuckets) {
        if (!m_use.measurable(bucket, measure())) without << bucketName(bucket);
    }
    QString text;
    switch (measure()) {
    case DayMeasure::ShareOfEntitlement:
        text = tr("Each part is a bucket’s use that day as a share of its own entitlement for the cycle, so that a few "
                  "premium actions and thousands of records compare. Days in %1.");
        break;
    case DayMeasure::Units:
        text = tr("Units charged, less credits. Records can hide everything else: switch buckets off to see the "
                  "small ones. Days in %1.");
        break;
    case DayMeasure::Cost: text = tr("Cost in US dollars of what each bucket was charged. Days in %1."); break;
    }
    text = text.arg(m_zone);
    if (!without.isEmpty())
        text += QLatin1Char(' ') + tr("Not drawn, for want of an entitlement to share: %1. Units or cost show them.")
                                       .arg(without.join(QStringLiteral(", ")));
    return text;
}

void DailyPanel::changeEvent(QEvent *event)
{
    ChartPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) paintSwatches();
}

void DailyPanel::paintSwatches()
{
    for (const Bucket bucket : kBuckets) {
        if (QToolButton *chip = m_chips[index(bucket)])
            chip->setIcon(swatch(theme::bucketColor(bucket, theme::isDark(palette()))));
    }
}

}  // namespace headroom
