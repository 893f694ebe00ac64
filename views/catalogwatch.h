// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/watchedcatalog.h"

namespace headroom {

// The catalog as a page needs it on which one chooses a workspace: who there is, what they are called, their days. What
// takes a while with ten thousand of them is done where it is read, and only where it is not what it was.
class CatalogWatch final : public QObject {
    Q_OBJECT
public:
    // `none`: what choosing no workspace is called; empty: one has to be chosen.
    explicit CatalogWatch(QObject *parent, QString none = {});

    // Nothing is known yet of what is asked from now on.
    void setClient(LedgerClient *client);
    // Asks anew; what was read stays until the answer is there.
    void refresh();
    void cancel();

    // Nothing until it was read.
    [[nodiscard]] const std::shared_ptr<const WatchedCatalog> &catalog() const { return m_catalog; }
    // To choose a workspace from, `chosen` always among them: links may name one that nobody knows.
    [[nodiscard]] ChoiceModel::Rows workspaces(const QString &chosen = {}) const;

Q_SIGNALS:
    // It was read for the first time, or is not what it was.
    void changed();
    void failed(const headroom::Error &error);

private:
    QString m_none;
    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    std::shared_ptr<const WatchedCatalog> m_catalog;
};

}  // namespace headroom
