// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledgerdialogs.h"

#include "views/creditdialog.h"
#include "views/overagedialog.h"
#include "views/workspacepage.h"

namespace headroom {

LedgerDialogs::LedgerDialogs(Clock clock, QWidget *parent)
    : QObject(parent), m_clock(std::move(clock)), m_parent(parent)
{}

void LedgerDialogs::setClient(LedgerClient *client)
{
    m_client = client;
    delete m_overage;
    delete m_credit;
}

void LedgerDialogs::requestOverage(const QString &workspace, const WorkspacePage &page)
{
    if (!m_client) return;
    delete m_overage;
    const auto &answer = page.answer();
    const auto shown = answer ? std::optional(answer->standing.cycle) : std::nullopt;
    m_overage = new OverageDialog(m_client, m_clock, workspace, shown, m_parent);
    m_overage->selectBucket(page.selectedBucket());
    connect(m_overage, &OverageDialog::requested, this, [this](const OverageRequest &request) {
        Q_EMIT statusMessage(tr("Request %1 waits for somebody to decide").arg(request.id));
    });
    m_overage->open();
}

void LedgerDialogs::creditEvent()
{
    if (!m_client) return;
    delete m_credit;
    m_credit = new CreditDialog(m_client, m_parent);
    connect(m_credit, &CreditDialog::posted, this, [this](const PostedCredit &credit) {
        Q_EMIT statusMessage(tr("%1 given back to %2", "counted units, a workspace")
                                 .arg(countedUnits(credit.units, credit.corrected.unit), credit.corrected.workspace));
    });
    m_credit->open();
}

}  // namespace headroom
