// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hitpanels.h"

#include "views/flowlayout.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>

namespace headroom {

namespace {

// How marks of a cause are filled.
class CauseSwatch final : public QWidget {
public:
    explicit CauseSwatch(HitCause cause) : m_cause(cause) { setFixedSize(26, 14); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QBrush brush = causeBrush(m_cause, theme::isDark(palette()));
        QPainter painter(this);
        painter.setPen(brush.color());
        painter.setBrush(brush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    HitCause m_cause;
};

QWidget *makeLegend()
{
    auto *legend = new QWidget;
    auto *row = new FlowLayout(8, legend);
    for (const HitCause cause : kCauses) {
        auto *entry = new QWidget;
        auto *line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(new CauseSwatch(cause));
        line->addWidget(new QLabel(causeName(cause)));
        row->addWidget(entry);
    }
    return legend;
}

// From the bottom of a column up.
QString howToRead()
{
    QStringList parts;
    for (const HitCause cause : kCauses)
        parts << HitStackPanel::tr("%1 (%2)", "cause, how it is filled").arg(causeName(cause), causePattern(cause));
    return HitStackPanel::tr("From the bottom up: %1.").arg(parts.join(QStringLiteral(", ")));
}

}  // namespace

HitCausePanel::HitCausePanel(QWidget *parent) : HitCausePanel(new HitCauseChart, new HitCauseModel, parent) {}

HitCausePanel::HitCausePanel(HitCauseChart *chart, HitCauseModel *model, QWidget *parent)
    : ChartPanel(chart, model, parent), m_chart(chart), m_model(model)
{
    m_model->setParent(this);
    setTexts(tr("Limit hits by cause"),
             tr("By the cause that counts: the one by the rules, or the reviewer’s. A bar opens its hits."));
    connect(m_chart, &ChartView::dayActivated, this,
            [this](int row) { Q_EMIT causeWanted(m_rows[static_cast<std::size_t>(row)].cause); });
}

void HitCausePanel::setRows(const std::vector<CauseRow> &rows, const QStringList &what)
{
    m_rows = rows;
    m_chart->setRows(rows);
    m_model->setRows(rows);
    setFile(what, QStringLiteral("limit-hits-by-cause"));
}

HitStackPanel::HitStackPanel(QWidget *parent) : HitStackPanel(new HitStackChart, new HitStepModel, parent) {}

HitStackPanel::HitStackPanel(HitStackChart *chart, HitStepModel *model, QWidget *parent)
    : ChartPanel(chart, model, parent), m_chart(chart), m_model(model)
{
    m_model->setParent(this);
    addControls(makeLegend());
}

void HitStackPanel::setWeeks(const std::vector<HitStep> &weeks, const QStringList &what)
{
    setTexts(tr("Limit hits by week"),
             tr("Weeks begin on Monday, midnight UTC. %1 A part of a column opens its hits.").arg(howToRead()));
    m_chart->setWeeks(weeks);
    m_model->setSteps(weeks, tr("Week from Monday, UTC"), QStringLiteral("week"));
    setFile(what, QStringLiteral("limit-hits-by-week"));
}

void HitStackPanel::setDays(const std::vector<HitStep> &days, const CycleDays &cycle, int today, const QString &zone,
                            const QStringList &what)
{
    setTexts(tr("Limit hits by day"), tr("Days in %1. %2 A part of a column opens its hits.").arg(zone, howToRead()));
    m_chart->setDays(days, cycle, today);
    m_model->setSteps(days, tr("Day, %1", "a time zone").arg(zone), QStringLiteral("day"));
    setFile(what, QStringLiteral("limit-hits-by-day"));
}

}  // namespace headroom
