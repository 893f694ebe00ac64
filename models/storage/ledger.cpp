// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

#include "domain/pricelist.h"
#include "storage/audit/audit.h"
#include "storage/catalog/catalogchange.h"
#include "storage/catalog/catalogstore.h"
#include "storage/decisions/ledgerdesk.h"
#include "storage/decisions/limithits.h"
#include "storage/demo/demofill.h"
#include "storage/demo/demooverage.h"
#include "storage/demo/demoprices.h"
#include "storage/demo/demoreviews.h"
#include "storage/events/gateway.h"
#include "storage/import/eventreader.h"
#include "storage/import/importjob.h"
#include "storage/ledgerstate.h"
#include "storage/migrations.h"
#include "storage/person.h"
#include "storage/reviews/reviewdue.h"
#include "storage/verify.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <tuple>

namespace headroom {

namespace {

// An import that leaves more than this in the write-ahead log is worth a checkpoint of its own.
constexpr std::int64_t kCheckpointAfterEvents = 100'000;

// The file that a database name means.
QString pathOf(const QString &db)
{
    if (db.startsWith(QLatin1String("postgresql:")) || db.startsWith(QLatin1String("postgres:"))) {
        throw DatabaseError{
            {Error::Kind::Unavailable,
             QCoreApplication::translate(
                 "Storage", "This version opens ledger files only; a shared PostgreSQL ledger is not supported yet."),
             {}}};
    }
    QString path = db.startsWith(QLatin1String("sqlite:")) ? db.mid(7) : db;
    if (path.isEmpty())
        throw DatabaseError{{Error::Kind::Unavailable,
                             QCoreApplication::translate("Storage", "The name of the ledger file is empty."),
                             {}}};
    return path;
}

// The schema of a ledger that this program can open; throws Unavailable for any other.
int checkedSchema(Connection &db)
{
    const int schema = schemaOf(db);
    if (schema == 0) {
        throw DatabaseError{
            {Error::Kind::Unavailable,
             QCoreApplication::translate("Storage", "%1 is empty. Make it a ledger with \"headroomctl init\".")
                 .arg(db.path()),
             {}}};
    }
    if (schema > newestSchema()) {
        throw DatabaseError{
            {Error::Kind::Unavailable,
             QCoreApplication::translate(
                 "Storage", "%1 was written by a newer version of Headroom (schema %2; this one knows up to %3). "
                            "Update this program.")
                 .arg(db.path())
                 .arg(schema)
                 .arg(newestSchema()),
             {}}};
    }
    return schema;
}

void prepareForWriting(Connection &connection)
{
    connection.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
    connection.executeScript("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 20000;"
                             "PRAGMA journal_size_limit = 67108864;");
}

std::unique_ptr<LedgerState> openState(const QString &db, Ledger::OpenMode mode)
{
    const QString path = pathOf(db);
    const bool write = mode == Ledger::OpenMode::ReadWrite && QFileInfo(path).isWritable();
    auto state = std::make_unique<LedgerState>(
        std::make_unique<Connection>(path, write ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly));
    const int schema = checkedSchema(state->db());
    if (!state->db().readOnly()) {
        prepareForWriting(state->db());
        if (schema < newestSchema()) migrate(state->db(), currentPerson());
    } else if (schema < newestSchema()) {
        throw DatabaseError{
            {Error::Kind::Unavailable,
             QCoreApplication::translate(
                 "Storage", "%1 was written by an older version of Headroom and has to be brought up to date, but it "
                            "cannot be written.")
                 .arg(path),
             {}}};
    }
    state->db().holdSchema(schemaOf(state->db()));
    return state;
}

std::unique_ptr<LedgerState> createState(const QString &db)
{
    const QString path = pathOf(db);
    auto state = std::make_unique<LedgerState>(std::make_unique<Connection>(path, Connection::Mode::Create));
    if (schemaOf(state->db()) > newestSchema()) checkedSchema(state->db());
    prepareForWriting(state->db());
    migrate(state->db(), currentPerson());
    state->db().holdSchema(schemaOf(state->db()));
    return state;
}

void auditPriceList(LedgerState &state, const PriceImportCounts &counts, Instant from)
{
    nlohmann::ordered_json imported;
    imported["from"] = formatInstant(from).toStdString();
    imported["imported"] = counts.imported;
    imported["skipped"] = counts.skipped;
    imported["rounded"] = counts.rounded;
    appendAudit(state, {.object = QStringLiteral("price_list"),
                        .key = formatInstant(from),
                        .action = QStringLiteral("imported"),
                        .after = QByteArray::fromStdString(imported.dump())});
}

}  // namespace

Ledger::Ledger(std::unique_ptr<LedgerState> state) : m_state(std::move(state)) {}
Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &db, OpenMode mode)
{
    return guarded([&] { return std::unique_ptr<Ledger>(new Ledger(openState(db, mode))); });
}

Result<std::unique_ptr<Ledger>> Ledger::create(const QString &db)
{
    return guarded([&] { return std::unique_ptr<Ledger>(new Ledger(createState(db))); });
}

Result<std::unique_ptr<Ledger>> Ledger::createDemo(const QString &db, Instant now)
{
    return guarded([&] {
        auto ledger = std::unique_ptr<Ledger>(new Ledger(createState(db)));
        LedgerState &state = *ledger->m_state;
        if (state.db().integer(QStringLiteral("SELECT count(*) FROM workspace")) > 0) {
            throw DatabaseError{{Error::Kind::Refused,
                                 QCoreApplication::translate(
                                     "Storage", "%1 already holds a ledger with data; the demo needs a new file.")
                                     .arg(state.db().path()),
                                 {}}};
        }
        const DemoOptions options{.now = now};
        const std::vector<LimitHit> hits = demo::fillLedger(state, options);
        orThrow(demo::actOverageStories(*ledger, state.catalog().catalog, now));
        demo::tellHits(state, hits, now);
        orThrow(demo::actReviewStories(*ledger, state.catalog().catalog, now));
        orThrow(demo::importPriceList(*ledger, now));
        state.actor = systemActor();
        return ledger;
    });
}

void Ledger::actAs(const QString &person, std::function<Instant()> clock)
{
    m_state->actor = {person, std::move(clock)};
}

void Ledger::setPatience(std::chrono::milliseconds most)
{
    m_state->db().setPatience(most);
}

int Ledger::schemaVersion() const
{
    return m_state->db().schema().value_or(0);
}

Result<Catalog> Ledger::catalog()
{
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return m_state->catalog().catalog;
    });
}

Result<CatalogCounts> Ledger::applyCatalog(const CatalogDocument &document)
{
    // What gateways wrote until now is settled by the catalog in force until now.
    if (const Result<void> settled = settle(); !settled) return tl::make_unexpected(settled.error());
    auto counts = guarded([&] {
        Transaction transaction(m_state->db());
        const CatalogCounts made = changeCatalog(*m_state, document);
        transaction.commit();
        return made;
    });
    if (!counts) m_state->forgetCatalog();
    judgeWhatIsDue();
    return counts;
}

Result<ImportReport> Ledger::import(const QStringList &files, const ImportOptions &options, const ImportHooks &hooks)
{
    if (const Result<void> settled = settle(); !settled) return tl::make_unexpected(settled.error());
    return guarded([&] {
        ImportReport report;
        for (const QString &file : files) {
            const std::int64_t before = report.counts.rejected;
            importFile(*m_state, file, options, hooks, report);
            if (options.onError == OnError::RejectFile && report.counts.rejected > before) break;
        }
        if (report.counts.imported >= kCheckpointAfterEvents && report.applied) {
            m_state->db().integer(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        judgeWhatIsDue();
        return report;
    });
}

Result<PriceImportCounts> Ledger::importPrices(const QByteArray &json, Instant from)
{
    return guarded([&] {
        const PriceList list = orThrow(parsePriceList(json));
        const PriceImportCounts counts{static_cast<std::int64_t>(list.entries.size()), list.skipped, list.rounded};
        Transaction transaction(m_state->db());
        requirePermission(*m_state, Task::EditCatalog);
        savePriceList(m_state->db(), list, from);
        auditPriceList(*m_state, counts, from);
        transaction.commit();
        return counts;
    });
}

Result<VerifyReport> Ledger::verify()
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] { return verifyLedger(*m_state); });
}

Result<std::unique_ptr<DecisionDesk>> Ledger::decisionDesk()
{
    return guarded([&]() -> std::unique_ptr<DecisionDesk> { return std::make_unique<LedgerDesk>(*m_state); });
}

Result<void> Ledger::settle()
{
    return guarded([&] {
        if (m_state->db().readOnly()) return;
        if (waitingEvents(m_state->db()) > 0) settleGatewayEvents(*m_state);
        if (headroom::waitingHits(m_state->db()) > 0) settleLimitHits(*m_state);
        settleReviews(*m_state);
    });
}

Result<void> Ledger::settleIfPossible()
{
    Result<void> settled = settle();
    if (!settled && settled.error().kind != Error::Kind::Cancelled) return {};
    return settled;
}

void Ledger::judgeWhatIsDue()
{
    std::ignore = guarded([&] { settleReviews(*m_state); });
}

Result<std::int64_t> Ledger::dataVersion()
{
    return guarded([&] { return m_state->db().integer(QStringLiteral("PRAGMA data_version")); });
}

void Ledger::interrupt()
{
    m_state->db().interrupt();
}

void Ledger::clearInterrupt()
{
    m_state->db().clearInterrupt();
}

}  // namespace headroom
