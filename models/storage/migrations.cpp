// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QUuid>

// Resources of a static library have to be asked for by name, outside any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(headroom_sql);
}

namespace headroom {

namespace {

// "HDRM", in the header of every ledger file.
constexpr std::int64_t kApplicationId = 0x4844524d;

QStringList migrationFiles()
{
    static const QStringList files = [] {
        initialiseResources();
        return QDir(QStringLiteral(":/headroom/sql")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    }();
    return files;
}

int numberOf(const QString &file)
{
    return file.left(4).toInt();
}

void createLedgerRow(Connection &connection, const QString &createdBy)
{
    Query insert(connection, QStringLiteral("INSERT INTO ledger (id, ledger_id, created_at, created_by, key_seed) "
                                            "VALUES (1, :ledger_id, :created_at, :created_by, :key_seed)"));
    insert.bind(QStringLiteral(":ledger_id"), QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bind(QStringLiteral(":created_at"), std::int64_t{QDateTime::currentMSecsSinceEpoch()} * 1000)
        .bind(QStringLiteral(":created_by"), createdBy)
        .bind(QStringLiteral(":key_seed"), static_cast<std::int64_t>(QRandomGenerator::system()->generate64() >> 1))
        .run();
}

}  // namespace

int newestSchema()
{
    return migrationFiles().isEmpty() ? 0 : numberOf(migrationFiles().last());
}

int schemaOf(Connection &connection)
{
    const std::int64_t application = connection.integer(QStringLiteral("PRAGMA application_id"));
    const std::int64_t tables = connection.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (application == 0 && tables == 0) return 0;
    if (application != kApplicationId) {
        throw DatabaseError{
            {Error::Kind::Unavailable,
             QCoreApplication::translate("Storage", "%1 is a database of another program, not a Headroom "
                                                    "ledger. Choose another file.")
                 .arg(connection.path()),
             {}}};
    }
    return static_cast<int>(connection.integer(QStringLiteral("PRAGMA user_version")));
}

void migrate(Connection &connection, const QString &createdBy)
{
    for (const QString &file : migrationFiles()) {
        if (numberOf(file) <= schemaOf(connection)) continue;
        QFile source(QStringLiteral(":/headroom/sql/") + file);
        if (!source.open(QIODevice::ReadOnly)) {
            throw DatabaseError{{Error::Kind::Internal, QStringLiteral("The migration %1 is missing.").arg(file), {}}};
        }
        Transaction transaction(connection);
        // Another program may have been faster.
        if (numberOf(file) <= schemaOf(connection)) continue;
        const bool first = schemaOf(connection) == 0;
        connection.executeScript(source.readAll());
        if (first) {
            connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
            createLedgerRow(connection, createdBy);
        }
        connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(numberOf(file)));
        transaction.commit();
    }
}

}  // namespace headroom
