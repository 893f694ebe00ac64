// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <thread>

#include <sqlite3.h>

namespace headroom {

namespace {

int nativeCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt();
}

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) return nullptr;
    return *static_cast<sqlite3 *const *>(handle.data());
}

void checkFile(const QString &path, Connection::Mode mode)
{
    const QFileInfo file(path);
    if (file.isDir()) {
        throw DatabaseError{{Error::Kind::Unavailable,
                             QCoreApplication::translate("Storage", "%1 is a folder, not a ledger file.").arg(path),
                             {}}};
    }
    if (mode == Connection::Mode::Create) {
        if (!file.exists() && !file.absoluteDir().exists()) {
            throw DatabaseError{
                {Error::Kind::Unavailable,
                 QCoreApplication::translate("Storage", "The folder %1 does not exist. Create it first.")
                     .arg(file.absolutePath()),
                 {}}};
        }
        return;
    }
    if (!file.exists()) {
        throw DatabaseError{
            {Error::Kind::Unavailable,
             QCoreApplication::translate(
                 "Storage", "There is no ledger at %1. Check the path, or create one with \"headroomctl init\".")
                 .arg(path),
             {}}};
    }
    if (!file.isReadable()) {
        throw DatabaseError{
            {Error::Kind::Unavailable,
             QCoreApplication::translate("Storage", "%1 cannot be read. Check its permissions.").arg(path),
             {}}};
    }
}

void rollBack(Connection &connection)
{
    // Not through execute(): a rollback must work on an interrupted connection, and it has nobody to tell.
    sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void refuseOtherSchema(Connection &connection)
{
    if (!connection.schema() || connection.integer(QStringLiteral("PRAGMA user_version")) == *connection.schema())
        return;
    throw DatabaseError{
        {Error::Kind::Unavailable,
         QCoreApplication::translate("Storage",
                                     "%1 has been brought up to date by a newer version of Headroom while it was open "
                                     "here. Nothing was written. Update this program and open it again.")
             .arg(connection.path()),
         {}}};
}

}  // namespace

Error describeSqliteError(int code, const QString &driverText, const QString &path)
{
    const QString detail = QStringLiteral("%1 (SQLite %2)").arg(driverText).arg(code);
    const auto unavailable = [&](const QString &message) { return Error{Error::Kind::Unavailable, message, detail}; };
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, QCoreApplication::translate("Storage", "Cancelled."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return unavailable(
            QCoreApplication::translate(
                "Storage", "%1 is locked by another program that is writing to it. Try again when it has finished.")
                .arg(path));
    case SQLITE_NOTADB:
        return unavailable(
            QCoreApplication::translate("Storage", "%1 is not a Headroom ledger (it is no SQLite database).")
                .arg(path));
    case SQLITE_CORRUPT:
        return unavailable(
            QCoreApplication::translate(
                "Storage", "%1 is damaged. Restore it from a backup; \"headroomctl verify\" says what is wrong.")
                .arg(path));
    case SQLITE_FULL:
        return unavailable(QCoreApplication::translate(
            "Storage", "The disk is full; nothing was stored. Free some space and try again."));
    case SQLITE_IOERR:
        return unavailable(
            QCoreApplication::translate(
                "Storage", "%1 could not be read or written; nothing was stored. Is the disk full or gone?")
                .arg(path));
    case SQLITE_READONLY:
        return unavailable(
            QCoreApplication::translate("Storage", "%1 is open read-only, so it cannot be changed.").arg(path));
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return unavailable(
            QCoreApplication::translate("Storage", "%1 cannot be opened. Check its permissions.").arg(path));
    case SQLITE_CONSTRAINT:
        return {Error::Kind::Refused,
                QCoreApplication::translate("Storage", "The database refused the change: %1").arg(driverText), detail};
    default:
        return {Error::Kind::Internal,
                QCoreApplication::translate("Storage", "The database answered with an error: %1").arg(driverText),
                detail};
    }
}

Connection::Connection(const QString &path, Mode mode)
    : m_path(path), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_readOnly(mode == Mode::ReadOnly)
{
    checkFile(path, mode);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    if (m_readOnly) m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    const auto abandon = [this] {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    };
    if (!m_database.open()) {
        const Error error = describeSqliteError(SQLITE_CANTOPEN, m_database.lastError().text(), path);
        abandon();
        throw DatabaseError{error};
    }
    m_handle = sqliteHandle(m_database);
    sqlite3_busy_handler(m_handle, &Connection::waitForLock, this);
    // Opening is lazy: these read the file, and fail where it is foreign, damaged or locked.
    try {
        if (sqlite3_db_readonly(m_handle, "main") == 1) m_readOnly = true;
        executeScript("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -65536;");
        if (mode == Mode::Create) execute(QStringLiteral("PRAGMA page_size = 8192"));
        integer(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    } catch (const DatabaseError &) {
        m_handle = nullptr;
        abandon();
        throw;
    }
}

Connection::~Connection()
{
    {
        const std::lock_guard lock(m_handleMutex);
        m_handle = nullptr;
    }
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

// SQLite's own waiting sleeps up to 0.1 s between tries, and so hardly ever meets the gap of a program that commits row
// after row: this one looks often, and less often when a long transaction must be the cause.
int Connection::waitForLock(void *connection, int tries)
{
    using namespace std::chrono;
    constexpr auto kOftenFor = 2s;
    auto *self = static_cast<Connection *>(connection);
    const auto now = steady_clock::now();
    if (tries == 0) self->m_waitingSince = now;
    const auto waited = now - self->m_waitingSince;
    if (self->m_interrupted || waited > self->m_patience) return 0;
    std::this_thread::sleep_for(waited < kOftenFor ? 200us : 5ms);
    return 1;
}

void Connection::execute(const QString &sql)
{
    throwIfInterrupted();
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        throw DatabaseError{
            describeSqliteError(nativeCode(query.lastError()), query.lastError().databaseText(), m_path)};
    }
}

void Connection::executeScript(const QByteArray &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &message);
    if (code == SQLITE_OK) return;
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    throw DatabaseError{describeSqliteError(code, text, m_path)};
}

std::int64_t Connection::integer(const QString &sql)
{
    Query query(*this, sql);
    query.run();
    return query.next() ? query.integer(0) : 0;
}

void Connection::interrupt()
{
    const std::lock_guard lock(m_handleMutex);
    m_interrupted = true;
    if (m_handle) sqlite3_interrupt(m_handle);
}

void Connection::throwIfInterrupted() const
{
    if (m_interrupted)
        throw DatabaseError{{Error::Kind::Cancelled, QCoreApplication::translate("Storage", "Cancelled."), {}}};
}

Query::Query(Connection &connection, const QString &sql) : m_connection(connection), m_query(connection.database())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql)) {
        throw DatabaseError{describeSqliteError(nativeCode(m_query.lastError()),
                                                m_query.lastError().databaseText() + QStringLiteral(" in: ") + sql,
                                                connection.path())};
    }
}

Query &Query::bind(const QString &name, std::int64_t value)
{
    m_query.bindValue(name, QVariant::fromValue<qlonglong>(value));
    return *this;
}

Query &Query::bind(const QString &name, const QString &value)
{
    m_query.bindValue(name, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Query &Query::bind(const QString &name, const QByteArray &blob)
{
    // A null array would bind NULL; an empty blob is not unknown.
    m_query.bindValue(name, blob.isNull() ? QByteArray("") : blob);
    return *this;
}

Query &Query::bindNull(const QString &name)
{
    m_query.bindValue(name, QVariant());
    return *this;
}

Query &Query::run()
{
    m_connection.throwIfInterrupted();
    if (!m_query.exec()) {
        throw DatabaseError{describeSqliteError(nativeCode(m_query.lastError()), m_query.lastError().databaseText(),
                                                m_connection.path())};
    }
    return *this;
}

bool Query::next()
{
    if (m_query.next()) return true;
    if (m_query.lastError().isValid()) {
        throw DatabaseError{describeSqliteError(nativeCode(m_query.lastError()), m_query.lastError().databaseText(),
                                                m_connection.path())};
    }
    m_connection.throwIfInterrupted();
    return false;
}

std::optional<std::int64_t> Query::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Query::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    m_connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        refuseOtherSchema(m_connection);
    } catch (...) {
        rollBack(m_connection);
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_open) rollBack(m_connection);
}

void Transaction::commit()
{
    m_connection.execute(QStringLiteral("COMMIT"));
    m_open = false;
}

ReadSnapshot::ReadSnapshot(Connection &connection) : m_connection(connection)
{
    m_connection.execute(QStringLiteral("BEGIN"));
}

ReadSnapshot::~ReadSnapshot()
{
    sqlite3_exec(m_connection.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

}  // namespace headroom
