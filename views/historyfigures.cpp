// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historyfigures.h"

#include "items/historytext.h"
#include "views/cellpainting.h"
#include "views/flowlayout.h"
#include "views/quietlabel.h"

#include <QVBoxLayout>

namespace headroom {

HistoryFigures::HistoryFigures(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(24, this)), m_counting(new QuietLabel(tr("counting…")))
{
    m_counting->setToolTip(tr("Very many entries are added up piece by piece; these are not all yet"));
    m_flow->addWidget(m_counting);
    setSums({}, false);
}

HistoryFigures::Figure &HistoryFigures::figure(std::size_t at)
{
    while (m_figures.size() <= at) {
        Figure made;
        made.widget = new QWidget;
        made.value = new QLabel;
        made.value->setTextFormat(Qt::PlainText);
        QFont bold = made.value->font();
        bold.setBold(true);
        made.value->setFont(bold);
        made.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        made.name = new QuietLabel;
        made.name->setFont(quietFont(made.name->font()));
        auto *column = new QVBoxLayout(made.widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(made.value);
        column->addWidget(made.name);
        // Always last: that these are not all.
        m_flow->removeWidget(m_counting);
        m_flow->addWidget(made.widget);
        m_flow->addWidget(m_counting);
        m_figures.push_back(made);
    }
    return m_figures[at];
}

void HistoryFigures::setSums(const std::optional<HistorySums> &sums, bool counting)
{
    const std::vector<NamedFigure> named = sums ? historyFigures(*sums) : std::vector<NamedFigure>();
    QStringList parts;
    for (std::size_t i = 0; i < named.size(); ++i) {
        Figure &shown = figure(i);
        shown.value->setText(named[i].value);
        shown.name->setText(named[i].name);
        shown.widget->show();
        parts << tr("%1 %2", "name, figure").arg(named[i].name, named[i].value);
    }
    for (std::size_t i = named.size(); i < m_figures.size(); ++i) m_figures[i].widget->hide();
    m_counting->setVisible(counting);
    if (counting) parts << m_counting->text();
    m_text = parts.join(QStringLiteral(" · "));
    setAccessibleName(tr("What these entries come to"));
    setAccessibleDescription(m_text);
}

QString HistoryFigures::text() const
{
    return m_text;
}

}  // namespace headroom
