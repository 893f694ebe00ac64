// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "storage/statementcache.h"

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

namespace headroom {

// Thrown inside the storage layer only; every public function of Ledger turns it into its Result. A failed
// statement thus unwinds through the transaction, which rolls back.
struct DatabaseError {
    Error error;
};

// One embedded database, used by the thread that opened it; interrupt() alone may come from another.
// Every statement that fails throws DatabaseError.
class Connection {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    // Opens a file. Throws Unavailable for a missing, unreadable, locked, damaged or foreign file.
    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

    // One statement, which must be given back before the connection ends.
    StatementCache::Statement prepare(const QByteArray &sql);
    // Throws what SQLite says of its last call.
    [[noreturn]] void fail(int code) const;

    void execute(const QString &sql);           // one statement without values
    void executeScript(const QByteArray &sql);  // many statements, as a migration has
    std::int64_t integer(const QString &sql);   // the first column of the first row; 0 without one

    // Ends the statement under way, and every later one until clearInterrupt(), with Error::Kind::Cancelled.
    void interrupt();
    void clearInterrupt() { m_interrupted = false; }
    [[nodiscard]] bool interrupted() const { return m_interrupted; }
    void throwIfInterrupted() const;

    // How long a statement waits for a lock that another program holds.
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }
    void setPatience(std::chrono::milliseconds most) { m_patience = most; }

    // The schema that this program opened the ledger with, from when it is known. Write transactions then refuse a
    // ledger that a newer program has migrated meanwhile: this one would not keep what the newer schema needs.
    void holdSchema(int version) { m_schema = version; }
    [[nodiscard]] std::optional<int> schema() const { return m_schema; }

private:
    // Called by SQLite while another program holds the lock; 0 gives up.
    static int waitForLock(void *connection, int tries);

    struct Close {
        void operator()(sqlite3 *handle) const;
    };

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::mutex m_handleMutex;  // guards m_handle against interrupt() during close
    std::optional<StatementCache> m_statements;
    std::atomic_bool m_interrupted = false;
    std::chrono::steady_clock::time_point m_waitingSince;
    std::chrono::milliseconds m_patience = std::chrono::seconds(10);
    std::optional<int> m_schema;
    bool m_readOnly = false;
};

// One prepared statement with named values (":name"), read forward only.
class Query {
public:
    Query(Connection &connection, const QString &sql);

    Query &bind(const QString &name, std::int64_t value);
    Query &bind(const QString &name, int value) { return bind(name, static_cast<std::int64_t>(value)); }
    Query &bind(const QString &name, const QString &value);
    Query &bind(const QString &name, const QByteArray &blob);
    Query &bindNull(const QString &name);
    template<typename T>
    Query &bind(const QString &name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    Query &run();  // executes; may be called again after new values, which end the reading of what was found
    bool next();   // the next row; throws when reading fails or is interrupted

    // Of the row at hand; without one, as of NULL.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] std::int64_t lastInsertId() const;
    [[nodiscard]] std::int64_t rowsAffected() const;
    // Ends reading early; an unfinished SELECT blocks an interrupted connection.
    void finish();

private:
    // The place of a name among the values, ready to take one.
    int place(const QString &name);
    void check(int code) const;
    bool step();

    Connection &m_connection;
    StatementCache::Statement m_statement;
    bool m_reading = false;   // has a row at hand
    bool m_firstRow = false;  // which next() has yet to tell of
};

// A write transaction, begun IMMEDIATE (a later upgrade from reading would fail at once). Rolls back unless
// committed. Inside another Transaction of the same connection it must not be used. Throws Unavailable where the ledger
// is no longer of the schema that the connection holds.
class Transaction {
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

// Several reads of one state.
class ReadSnapshot {
public:
    explicit ReadSnapshot(Connection &connection);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;

private:
    Connection &m_connection;
};

// The person's words for an SQLite result code (primary or extended) on this file.
Error describeSqliteError(int code, const QString &driverText, const QString &path);

}  // namespace headroom
