// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <thread>
#include <utility>

#include <sqlite3.h>

namespace headroom {

namespace {

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

// Not through execute(): a rollback must work on an interrupted connection, and it has nobody to tell. An interrupt that
// comes just now ends the ROLLBACK itself, so it is tried again.
void rollBack(Connection &connection)
{
    constexpr int kTries = 1000;
    for (int i = 0; i < kTries && sqlite3_get_autocommit(connection.handle()) == 0; ++i) {
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
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

int openFlags(Connection::Mode mode)
{
    // Without SQLite's own locking: a connection is one thread's.
    constexpr int kAlways = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Connection::Mode::ReadOnly: return kAlways | SQLITE_OPEN_READONLY;
    case Connection::Mode::ReadWrite: return kAlways | SQLITE_OPEN_READWRITE;
    case Connection::Mode::Create: break;
    }
    return kAlways | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
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

Connection::Connection(const QString &path, Mode mode) : m_path(path), m_readOnly(mode == Mode::ReadOnly)
{
    checkFile(path, mode);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, openFlags(mode), nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK) fail(code);
    sqlite3_busy_handler(handle, &Connection::waitForLock, this);
    m_statements.emplace(handle);
    // Opening is lazy: these read the file, and fail where it is foreign, damaged or locked.
    if (sqlite3_db_readonly(handle, "main") == 1) m_readOnly = true;
    executeScript("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -65536;");
    if (mode == Mode::Create) execute(QStringLiteral("PRAGMA page_size = 8192"));
    integer(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
}

Connection::~Connection()
{
    m_statements.reset();
    std::unique_ptr<sqlite3, Close> closing;
    const std::lock_guard lock(m_handleMutex);
    closing = std::move(m_handle);
}

void Connection::Close::operator()(sqlite3 *handle) const
{
    [[maybe_unused]] const int code = sqlite3_close(handle);
    Q_ASSERT_X(code == SQLITE_OK, "Connection", "a statement outlives its connection");
}

StatementCache::Statement Connection::prepare(const QByteArray &sql)
{
    StatementCache::Statement statement =
        m_statements->prepare({sql.constData(), static_cast<std::size_t>(sql.size())});
    if (statement) return statement;
    throw DatabaseError{describeSqliteError(
        sqlite3_extended_errcode(handle()),
        QString::fromUtf8(sqlite3_errmsg(handle())) + QStringLiteral(" in: ") + QString::fromUtf8(sql), m_path)};
}

void Connection::fail(int code) const
{
    throw DatabaseError{describeSqliteError(code, QString::fromUtf8(sqlite3_errmsg(handle())), m_path)};
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
    Query(*this, sql).run();
}

void Connection::executeScript(const QByteArray &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, &message);
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
    if (m_handle) sqlite3_interrupt(m_handle.get());
}

void Connection::throwIfInterrupted() const
{
    if (m_interrupted)
        throw DatabaseError{{Error::Kind::Cancelled, QCoreApplication::translate("Storage", "Cancelled."), {}}};
}

Query::Query(Connection &connection, const QString &sql)
    : m_connection(connection), m_statement(connection.prepare(sql.toUtf8()))
{}

int Query::place(const QString &name)
{
    if (m_reading) finish();
    const int index = sqlite3_bind_parameter_index(m_statement.get(), name.toUtf8().constData());
    if (index > 0) return index;
    throw DatabaseError{describeSqliteError(
        SQLITE_RANGE, name + QStringLiteral(" is no value of: ") + QString::fromUtf8(sqlite3_sql(m_statement.get())),
        m_connection.path())};
}

void Query::check(int code) const
{
    if (code != SQLITE_OK) m_connection.fail(code);
}

Query &Query::bind(const QString &name, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement.get(), place(name), value));
    return *this;
}

Query &Query::bind(const QString &name, const QString &value)
{
    // A null pointer would bind NULL; an empty text is not unknown.
    const char16_t *text = value.isEmpty() ? u"" : reinterpret_cast<const char16_t *>(value.utf16());
    check(sqlite3_bind_text16(m_statement.get(), place(name), text,
                              static_cast<int>(value.size() * qsizetype{sizeof(char16_t)}), SQLITE_TRANSIENT));
    return *this;
}

Query &Query::bind(const QString &name, const QByteArray &blob)
{
    const char *bytes = blob.isEmpty() ? "" : blob.constData();
    check(sqlite3_bind_blob64(m_statement.get(), place(name), bytes, static_cast<sqlite3_uint64>(blob.size()),
                              SQLITE_TRANSIENT));
    return *this;
}

Query &Query::bindNull(const QString &name)
{
    check(sqlite3_bind_null(m_statement.get(), place(name)));
    return *this;
}

Query &Query::run()
{
    m_connection.throwIfInterrupted();
    finish();
    m_firstRow = step();
    return *this;
}

bool Query::next()
{
    if (std::exchange(m_firstRow, false)) return true;
    if (m_reading && step()) return true;
    m_connection.throwIfInterrupted();
    return false;
}

bool Query::step()
{
    const int code = sqlite3_step(m_statement.get());
    m_reading = code == SQLITE_ROW;
    if (m_reading) return true;
    sqlite3_reset(m_statement.get());
    if (code != SQLITE_DONE) m_connection.fail(code);
    return false;
}

void Query::finish()
{
    sqlite3_reset(m_statement.get());
    m_reading = false;
    m_firstRow = false;
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Query::text(int column) const
{
    const auto *text = static_cast<const QChar *>(sqlite3_column_text16(m_statement.get(), column));
    const int bytes = sqlite3_column_bytes16(m_statement.get(), column);
    return QString(text, bytes / qsizetype{sizeof(QChar)});
}

QByteArray Query::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

std::int64_t Query::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection.handle());
}

std::int64_t Query::rowsAffected() const
{
    return sqlite3_changes64(m_connection.handle());
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
    // An interrupt that comes just now ends the COMMIT alone, and with the transaction open no other could begin.
    rollBack(m_connection);
}

}  // namespace headroom
