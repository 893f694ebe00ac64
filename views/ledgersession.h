// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgeropener.h"

namespace headroom {

// The ledger that a window shows: opening it without waiting, at most one open, and what it says of itself.
class LedgerSession : public QObject {
    Q_OBJECT
public:
    explicit LedgerSession(LedgerOpener *opener, QObject *parent = nullptr);
    ~LedgerSession() override;

    // The ledger that is open stays until the new one is; a later request supersedes an earlier one.
    void open(const OpenRequest &request);
    // Forgets the request; what it opens is closed at once.
    void cancelOpening();
    void close();
    // Asks again what the ledger says of itself.
    void refreshInfo();

    [[nodiscard]] LedgerClient *client() const { return m_client.get(); }
    [[nodiscard]] const QString &db() const { return m_db; }
    [[nodiscard]] const LedgerInfo &info() const { return m_info; }
    [[nodiscard]] bool isOpening() const { return m_opening; }

Q_SIGNALS:
    void openingStarted(const QString &db);
    void openingEnded();
    void opened();  // another ledger than before, or the same anew
    void closed();
    void failed(const headroom::Error &error);
    void infoChanged();

private:
    LedgerOpener *m_opener;
    std::shared_ptr<LedgerClient> m_client;
    QString m_db;
    LedgerInfo m_info;
    RequestSlot m_infoSlot;
    bool m_opening = false;
    quint64 m_request = 0;
};

// What to call a ledger: the file's name, or the database's.
QString ledgerName(const QString &db);
// The file of an embedded ledger; empty for a shared one.
QString ledgerFile(const QString &db);

}  // namespace headroom
