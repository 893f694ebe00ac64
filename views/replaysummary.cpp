// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/replaysummary.h"

#include "items/displaytext.h"
#include "items/economicstext.h"
#include "items/replaytext.h"
#include "views/approvalfacts.h"
#include "views/celldelegate.h"
#include "views/datatable.h"
#include "views/quietlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kVerdictsWidth = 400;
constexpr int kNumberWidth = 92;

QString versions(const QStringList &names)
{
    return names.isEmpty() ? ReplaySummary::tr("none", "versions of plans and sheets")
                           : names.join(QStringLiteral(", "));
}

std::vector<ApprovalFact> facts(const ReplayAnswer &of, std::int64_t affected)
{
    const auto requests = [](const ReplaySide &side) { return displayCount(refusedRequests(side)); };
    const auto margin = [](const ReplaySide &side) { return displayCost({side.margin, side.cost.estimated}); };
    const auto all = static_cast<std::int64_t>(of.workspaces.size());
    const bool more = refusedRequests(of.draft) > refusedRequests(of.now);
    return {{ReplaySummary::tr("Workspaces affected"),
             ReplaySummary::tr("%1 of %2", "count, count").arg(displayCount(affected), displayCount(all)),
             ReplaySummary::tr("For which the draft makes something different"), false},
            {ReplaySummary::tr("Requests"), displayCount(of.events),
             ReplaySummary::tr("Charged events of the range, credits excluded"), false},
            {ReplaySummary::tr("Refused now"), requests(of.now), describeRefused(of.now), false},
            {ReplaySummary::tr("Refused in the draft"), requests(of.draft), describeRefused(of.draft), more},
            {ReplaySummary::tr("Margin now"), margin(of.now),
             ReplaySummary::tr("Revenue %1, cost %2").arg(displayMoney(of.now.revenue), displayCost(of.now.cost)),
             of.now.margin.nanos < 0},
            {ReplaySummary::tr("Margin in the draft"), margin(of.draft),
             ReplaySummary::tr("Revenue %1, cost %2").arg(displayMoney(of.draft.revenue), displayCost(of.draft.cost)),
             of.draft.margin.nanos < 0},
            {ReplaySummary::tr("Difference"), displayChange(of.draft.margin - of.now.margin),
             ReplaySummary::tr("Margin in the draft less margin now"), of.draft.margin < of.now.margin}};
}

}  // namespace

ReplaySummary::ReplaySummary(QWidget *parent) : QWidget(parent), m_facts(new ApprovalFacts), m_basis(new QuietLabel)
{
    auto *table = new DataTable;
    table->setAccessibleName(tr("Verdicts now and in the draft"));
    table->setModel(&m_verdicts);
    table->setSortingEnabled(false);
    table->setItemDelegate(new CellDelegate(table));
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(ReplayVerdictModel::VerdictColumn, QHeaderView::Stretch);
    for (int column = 1; column < ReplayVerdictModel::ColumnCount; ++column)
        table->setColumnWidth(column, kNumberWidth);
    table->setFixedWidth(kVerdictsWidth);
    table->setFixedHeight(kVerdictCount * table->verticalHeader()->defaultSectionSize() +
                          table->horizontalHeader()->sizeHint().height() + 4);
    m_basis->setWordWrap(true);
    m_basis->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->addWidget(m_facts);
    words->addWidget(m_basis);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(table, 0, Qt::AlignTop);
}

void ReplaySummary::setAnswer(const ReplayAnswer &answer, std::int64_t affected)
{
    m_facts->setFacts(facts(answer, affected));
    m_verdicts.setSides(answer.now, answer.draft);
    QStringList sentences{
        tr("From %1 up to %2.").arg(displayInstantIn(answer.from, {}), displayInstantIn(answer.to, {})),
        tr("Now: %1. In the draft: %2.", "versions of plans and sheets")
            .arg(versions(answer.versionsNow), versions(answer.versionsDraft))};
    if (answer.credits > 0) sentences << tr("%Ln credit(s) applied.", nullptr, pluralCount(answer.credits));
    if (answer.unmapped > 0)
        sentences << tr("%Ln event(s) charged nothing, because no sheet maps them.", nullptr,
                        pluralCount(answer.unmapped));
    sentences << tr(
        "Costs are as recorded; a request that is downgraded costs what a unit of the other bucket did, and "
        "one that is queued or blocked nothing.");
    m_basis->setText(sentences.join(QLatin1Char(' ')));
}

}  // namespace headroom
