// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signalpanel.h"

#include "views/flowlayout.h"
#include "views/signalchart.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kSwatch = 13;

QPixmap swatch(const QBrush &brush, double ratio)
{
    QPixmap picture(QSize(kSwatch, kSwatch) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(brush.color());
    painter.setBrush(brush);
    painter.drawRect(0, 0, kSwatch - 1, kSwatch - 1);
    return picture;
}

}  // namespace

SignalPanel::SignalPanel(QWidget *parent) : SignalPanel(new SignalChart, new SignalDayModel, parent) {}

SignalPanel::SignalPanel(SignalChart *chart, SignalDayModel *model, QWidget *parent)
    : ChartPanel(chart, model, parent), m_chart(chart), m_model(model)
{
    m_model->setParent(this);
    auto *legend = new QWidget;
    auto *row = new FlowLayout(14, legend);
    for (const SignalKind kind : kAllSignalKinds) {
        const auto nth = static_cast<std::size_t>(kind);
        m_swatches[nth] = new QLabel;
        m_entries[nth] = new QWidget;
        auto *name = new QLabel(signalName(kind));
        name->setTextFormat(Qt::PlainText);
        name->setToolTip(signalMeaning(kind));
        auto *entry = new QHBoxLayout(m_entries[nth]);
        entry->setContentsMargins(0, 0, 0, 0);
        entry->setSpacing(5);
        entry->addWidget(m_swatches[nth]);
        entry->addWidget(name);
        row->addWidget(m_entries[nth]);
    }
    addControls(legend);
    paintSwatches();
}

void SignalPanel::setDays(const std::vector<SignalDay> &days, const QString &zone, const QString &range)
{
    setTexts(
        tr("By day and kind"),
        tr("Every event that tells of provider trouble, on the day it happened, in %1. Click a day to see it alone.")
            .arg(zone));
    setFile({range}, QStringLiteral("provider-trouble"));
    m_model->setDays(days);
    if (!days.empty()) m_chart->setDays(days);
    for (std::size_t kind = 0; kind < m_entries.size(); ++kind)
        m_entries[kind]->setVisible(
            std::ranges::any_of(days, [kind](const SignalDay &day) { return day.signalCounts[kind] > 0; }));
}

void SignalPanel::changeEvent(QEvent *event)
{
    ChartPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) paintSwatches();
}

void SignalPanel::paintSwatches()
{
    for (const SignalKind kind : kAllSignalKinds)
        if (QLabel *label = m_swatches[static_cast<std::size_t>(kind)])
            label->setPixmap(swatch(SignalChart::brushOf(kind, theme::isDark(palette())), devicePixelRatioF()));
}

}  // namespace headroom
