// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/audit/audit.h"
#include "storage/audit/people.h"
#include "storage/catalog/catalogstore.h"
#include "storage/events/recompute.h"
#include "storage/providers/providersums.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QUuid>

#include <nlohmann/json.hpp>

// Resources of a static library have to be asked for by name, outside any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(headroom_sql);
}

namespace headroom {

namespace {

// "HDRM", in the header of every ledger file.
constexpr std::int64_t kApplicationId = 0x4844524d;
// The step that begins the audit.
constexpr int kAuditSchema = 3;
// The step that begins to sum use whatever the workspace.
constexpr int kUseSchema = 5;
// The step that begins to sum the operating ratios, credits, and what events tell of providers.
constexpr int kReviewSchema = 6;

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

// The first rows of the audit: the ledger itself, and whoever created it as its owner (R37a). `made`: it is being
// created now; otherwise it was there before it had an audit.
void beginAudit(Connection &connection, const QString &by, bool made)
{
    Query ledger(connection, QStringLiteral("SELECT ledger_id, created_by, created_at FROM ledger"));
    ledger.run();
    if (!ledger.next()) return;
    const QString id = ledger.text(0);
    const Person owner{.name = ledger.text(1), .role = PersonRole::Owner, .workspaces = {}};
    nlohmann::ordered_json created;
    created["ledger_id"] = id.toStdString();
    created["created_by"] = owner.name.toStdString();
    created["created_at"] = formatInstant({ledger.integer(2)}).toStdString();
    ledger.finish();

    const Actor actor{by, systemActor().now};
    AuditChain chain(connection, actor);
    chain.append({.object = QStringLiteral("ledger"),
                  .key = id,
                  .action = made ? QStringLiteral("created") : QStringLiteral("migrated"),
                  .after = QByteArray::fromStdString(created.dump())});
    const std::int64_t declared = chain.append({.object = QStringLiteral("person"),
                                                .key = owner.name,
                                                .action = QStringLiteral("declared"),
                                                .after = personJson(owner)});
    storePerson(connection, owner, declared);
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

void migrate(Connection &connection, const QString &by)
{
    bool made = false;
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
            createLedgerRow(connection, by);
            made = true;
        }
        if (numberOf(file) == kAuditSchema) beginAudit(connection, by, made);
        if (numberOf(file) == kUseSchema && !made) {
            sumUse(connection, CatalogIndex(connection, loadCatalog(connection)));
        }
        if (numberOf(file) == kReviewSchema && !made) {
            CatalogIndex catalog(connection, loadCatalog(connection));
            sumRatios(connection, catalog);
            sumProviders(connection);
        }
        connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(numberOf(file)));
        transaction.commit();
    }
}

}  // namespace headroom
