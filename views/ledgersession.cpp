// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledgersession.h"

#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace headroom {

namespace {

constexpr QLatin1String kSqlite("sqlite:");

}  // namespace

LedgerSession::LedgerSession(LedgerOpener *opener, QObject *parent) : QObject(parent), m_opener(opener) {}

LedgerSession::~LedgerSession() = default;

void LedgerSession::open(const OpenRequest &request)
{
    const quint64 mine = ++m_request;
    m_opening = true;
    Q_EMIT openingStarted(request.db);
    m_opener->open(request, this, [this, mine, request](Result<std::shared_ptr<LedgerClient>> client) {
        if (mine != m_request) return;
        m_opening = false;
        Q_EMIT openingEnded();
        if (!client) {
            Q_EMIT failed(client.error());
            return;
        }
        if (m_client) close();
        m_client = std::move(*client);
        m_db = request.db;
        m_info = {};
        Q_EMIT opened();
        refreshInfo();
    });
}

void LedgerSession::cancelOpening()
{
    if (!m_opening) return;
    ++m_request;
    m_opening = false;
    Q_EMIT openingEnded();
}

void LedgerSession::close()
{
    if (!m_client) return;
    // Pages let go of the client before it goes.
    const std::shared_ptr<LedgerClient> last = std::exchange(m_client, nullptr);
    m_db.clear();
    m_info = {};
    Q_EMIT closed();
}

void LedgerSession::refreshInfo()
{
    if (!m_client) return;
    m_client->ask(
        m_infoSlot, this, [](LedgerReader &reader) { return reader.info(); },
        [this](Result<LedgerInfo> info) {
            if (info) {
                m_info = std::move(*info);
                Q_EMIT infoChanged();
            } else if (info.error().kind != Error::Kind::Cancelled) {
                Q_EMIT failed(info.error());
            }
        });
}

QString ledgerFile(const QString &db)
{
    if (db.startsWith(kSqlite)) return db.mid(kSqlite.size());
    return db.contains(QLatin1String("://")) ? QString() : db;
}

QString ledgerName(const QString &db)
{
    const QString file = ledgerFile(db);
    if (file.isEmpty()) return QUrl(db).path().mid(1);
    const QFileInfo info(file);
    return info.completeBaseName().isEmpty() ? info.fileName() : info.completeBaseName();
}

}  // namespace headroom
