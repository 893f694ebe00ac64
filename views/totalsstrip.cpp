// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/totalsstrip.h"

#include "items/displaytext.h"
#include "views/cellpainting.h"

#include <QHBoxLayout>
#include <QLabel>

namespace headroom {

TotalsStrip::TotalsStrip(QWidget *parent) : QFrame(parent)
{
    const std::array<QString, FigureCount> captions{tr("Workspaces"),   tr("Events in the ledger"),
                                                    tr("Cost"),         tr("Margin so far"),
                                                    tr("Over a limit"), tr("At a warning")};
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(28);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        auto *value = new QLabel;
        QFont font = value->font();
        font.setBold(true);
        value->setFont(font);
        value->setTextFormat(Qt::PlainText);
        auto *caption = new QLabel(captions[i]);
        caption->setForegroundRole(QPalette::PlaceholderText);
        caption->setFont(quietFont(caption->font()));
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(value);
        column->addWidget(caption);
        layout->addLayout(column);
        m_values[i] = value;
    }
    layout->addStretch();
    m_values[Over]->setToolTip(tr("Workspaces with a bucket over its limit"));
    m_values[Warning]->setToolTip(tr("Workspaces with a bucket at its warning and none over its limit"));
}

void TotalsStrip::setTotals(const WorkspaceTotals &shown, std::int64_t all, const LedgerTotals &ledger)
{
    m_values[Workspaces]->setText(
        shown.workspaces == all ? displayCount(all)
                                : tr("%1 of %2", "shown, all").arg(displayCount(shown.workspaces), displayCount(all)));
    m_values[Events]->setText(displayCount(ledger.events));
    m_values[Cost]->setText(displayCost(shown.cost));
    m_values[Margin]->setText(displayMoney(shown.margin));
    m_values[Over]->setText(displayCount(shown.over));
    m_values[Warning]->setText(displayCount(shown.warning));
}

}  // namespace headroom
