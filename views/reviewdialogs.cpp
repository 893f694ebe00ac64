// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewdialogs.h"

#include "views/grantdialogsale.h"
#include "views/overagedialog.h"

namespace headroom {

ReviewDialogs::ReviewDialogs(Clock clock, QWidget *page) : QObject(page), m_clock(std::move(clock)), m_page(page) {}

void ReviewDialogs::setClient(LedgerClient *client)
{
    m_client = client;
    delete m_dialog;
}

void ReviewDialogs::sellAddon(const QString &workspace, Bucket bucket, std::optional<std::int64_t> units)
{
    if (!m_client) return;
    auto *dialog = new GrantSaleDialog(GrantKind::AddOn, m_client, m_clock, workspace, m_page->window());
    dialog->selectBucket(bucket);
    if (units) dialog->suggestUnits(*units);
    connect(dialog, &GrantDialog::sold, this, &ReviewDialogs::statusMessage);
    open(dialog);
}

void ReviewDialogs::requestOverage(const QString &workspace, Bucket bucket, const Cycle &shown)
{
    if (!m_client) return;
    auto *dialog = new OverageDialog(m_client, m_clock, workspace, shown, m_page->window());
    dialog->selectBucket(bucket);
    connect(dialog, &OverageDialog::requested, this, [this](const OverageRequest &request) {
        Q_EMIT statusMessage(tr("Request %1 waits for somebody to decide").arg(request.id));
    });
    open(dialog);
}

void ReviewDialogs::open(QDialog *dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->open();
}

}  // namespace headroom
