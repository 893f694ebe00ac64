// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/catalogwatch.h"

#include <algorithm>

namespace headroom {

CatalogWatch::CatalogWatch(QObject *parent, QString none) : QObject(parent), m_none(std::move(none)) {}

void CatalogWatch::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_catalog.reset();
}

void CatalogWatch::refresh()
{
    if (!m_client) return;
    m_client->ask(
        m_slot, this,
        [known = m_catalog ? m_catalog->revision : QString(), none = m_none](LedgerReader &reader) {
            return watchedCatalog(reader, known, none);
        },
        [this](Result<std::shared_ptr<const WatchedCatalog>> read) {
            if (!read) {
                if (read.error().kind != Error::Kind::Cancelled) Q_EMIT failed(read.error());
                return;
            }
            if (!*read) return;  // as it was
            m_catalog = std::move(*read);
            Q_EMIT changed();
        });
}

void CatalogWatch::cancel()
{
    if (m_client) m_client->cancel(m_slot);
}

ChoiceModel::Rows CatalogWatch::workspaces(const QString &chosen) const
{
    ChoiceModel::Rows rows = m_catalog ? m_catalog->workspaces : ChoiceModel::sorted({});
    if (chosen.isEmpty() || std::ranges::find(*rows, chosen, &std::pair<QString, QString>::second) != rows->end())
        return rows;
    auto longer = *rows;
    longer.emplace_back(chosen, chosen);
    return std::make_shared<const std::vector<std::pair<QString, QString>>>(std::move(longer));
}

}  // namespace headroom
