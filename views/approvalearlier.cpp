// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvalearlier.h"

#include "views/approvaltables.h"
#include "views/card.h"
#include "views/datatable.h"
#include "views/headingfont.h"
#include "views/quietlabel.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kMostRows = 5;  // before the table scrolls
constexpr int kByWidth = 100;
constexpr int kReasonWidth = 150;

}  // namespace

ApprovalEarlier::ApprovalEarlier(QWidget *parent) : QFrame(parent), m_title(new QLabel), m_empty(new QuietLabel)
{
    makeCard(this);
    m_title->setFont(headingFont(font(), 1.15));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_empty->setText(tr("This account has not asked before."));

    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SortRole);
    m_table = makeDecidedTable(m_sorted);
    m_table->setFrameShape(QFrame::NoFrame);
    // Of one account; who asked matters less than who decided and why.
    m_table->setColumnHidden(OverageHistoryModel::Workspace, true);
    m_table->setColumnHidden(OverageHistoryModel::Requester, true);
    m_table->setColumnWidth(OverageHistoryModel::By, kByWidth);
    m_table->setColumnWidth(OverageHistoryModel::Reason, kReasonWidth);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 8, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_empty);
    layout->addWidget(m_table);
}

void ApprovalEarlier::setRequests(const std::vector<OverageRequest> &requests, const QString &workspace)
{
    const QString title = tr("Earlier requests of %1", "a workspace").arg(workspace);
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_model.setRequests(requests);
    m_empty->setVisible(requests.empty());
    m_table->setVisible(!requests.empty());
    const int rows = std::min(kMostRows, m_sorted.rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 4);
}

}  // namespace headroom
