// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalog/catalogstore.h"

#include "domain/catalogdocument.h"
#include "storage/migrations.h"
#include "support/catalogs.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <memory>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

Catalog applied(const Catalog &base, const QByteArray &json)
{
    const auto document = parseCatalog(json);
    if (!document) qFatal("%s", qPrintable(document.error().message));
    const auto catalog = applyCatalog(base, *document);
    if (!catalog) qFatal("%s", qPrintable(catalog.error().message));
    return *catalog;
}

}  // namespace

class TestCatalogStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyLedgerHasAnEmptyCatalog();
    void keepsTheContractsExample();
    void keepsAnyCatalog();
    void keepsAnyChange();
    void writesOnlyWhatDiffers();
    void replacesAnEntrysLists();
    void completesDiscoveredOnes();
    void refusesALostEntry();
    void refusesAChangedVersion();
    void foreignKeysHold();
    void whatIsPublishedStays_data();
    void whatIsPublishedStays();
    void aDamagedReferenceIsTold();
    void keepsPriceLists();

private:
    // Saves in a transaction of its own.
    void save(const Catalog &before, const Catalog &after);
    std::int64_t changesBy(const Catalog &before, const Catalog &after);
    QString errorOf(const QString &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_db;
};

void TestCatalogStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_db = std::make_unique<Connection>(m_folder->filePath(u"ledger"_s), Connection::Mode::Create);
    m_db->execute(u"PRAGMA synchronous = OFF"_s);
    migrate(*m_db, u"tester"_s);
}

void TestCatalogStore::cleanup()
{
    m_db.reset();
    m_folder.reset();
}

void TestCatalogStore::save(const Catalog &before, const Catalog &after)
{
    Transaction transaction(*m_db);
    saveCatalog(*m_db, before, after);
    transaction.commit();
}

std::int64_t TestCatalogStore::changesBy(const Catalog &before, const Catalog &after)
{
    const std::int64_t start = m_db->integer(u"SELECT total_changes()"_s);
    save(before, after);
    return m_db->integer(u"SELECT total_changes()"_s) - start;
}

QString TestCatalogStore::errorOf(const QString &sql)
{
    try {
        m_db->execute(sql);
    } catch (const DatabaseError &thrown) {
        return thrown.error.message;
    }
    return {};
}

void TestCatalogStore::anEmptyLedgerHasAnEmptyCatalog()
{
    QVERIFY(loadCatalog(*m_db) == Catalog{});
}

void TestCatalogStore::keepsTheContractsExample()
{
    const Catalog catalog = applied({}, contractExample());
    save({}, catalog);
    QVERIFY(loadCatalog(*m_db) == catalog);
    QCOMPARE(exportCatalog(loadCatalog(*m_db)), exportCatalog(catalog));
}

void TestCatalogStore::keepsAnyCatalog()
{
    QVERIFY(rc::check("what is saved is loaded again", [this] {
        const Catalog catalog = *arbitraryCatalog();
        Transaction transaction(*m_db);  // never committed: each round starts from an empty ledger
        saveCatalog(*m_db, {}, catalog);
        RC_ASSERT(loadCatalog(*m_db) == catalog);
    }));
}

void TestCatalogStore::keepsAnyChange()
{
    QVERIFY(rc::check("what a document changes is stored", [this] {
        const Catalog before = *arbitraryCatalog(1);
        const auto document = parseCatalog(exportCatalog(*arbitraryCatalog(2)));
        RC_ASSERT(document.has_value());
        const auto after = applyCatalog(before, *document);
        RC_ASSERT(after.has_value());
        Transaction transaction(*m_db);
        saveCatalog(*m_db, {}, before);
        saveCatalog(*m_db, before, *after);
        RC_ASSERT(loadCatalog(*m_db) == *after);
    }));
}

void TestCatalogStore::writesOnlyWhatDiffers()
{
    const Catalog before = applied({}, contractExample());
    save({}, before);
    QCOMPARE(changesBy(before, before), 0);
    const Catalog seats = applied(before, R"({"workspaces": [{"key": "acme", "seats": 13}]})");
    QCOMPARE(changesBy(before, seats), 2);  // the name and its profile
    const Catalog burn = applied(seats, R"({"settings": {"early_burn": {"percent": 81}}})");
    QCOMPARE(changesBy(seats, burn), 3);
    QVERIFY(loadCatalog(*m_db) == burn);
}

void TestCatalogStore::replacesAnEntrysLists()
{
    const Catalog before = applied({}, contractExample());
    save({}, before);
    const Catalog after = applied(before, R"({"workspaces": [{"key": "acme", "addons": [], "workflows": [], "prepaid": [
        {"bucket": "batch_records", "units": 7, "price": "1.00", "from": "2026-01-01T00:00:00Z", "to": "2026-02-01T00:00:00Z"},
        {"bucket": "batch_records", "units": 7, "price": "1.00", "from": "2026-01-01T00:00:00Z", "to": "2026-02-01T00:00:00Z"}]}],
        "routes": [{"key": "standard-mini", "prices": []}]})");
    save(before, after);
    QVERIFY(loadCatalog(*m_db) == after);
    QVERIFY(loadCatalog(*m_db).workspaces.at(0).addons.has_value());
    QCOMPARE(m_db->integer(u"SELECT count(*) FROM addon"_s), 0);
    QCOMPARE(m_db->integer(u"SELECT count(*) FROM prepaid"_s), 2);
}

void TestCatalogStore::completesDiscoveredOnes()
{
    m_db->execute(u"INSERT INTO workspace (key) VALUES ('zeta'), ('acme'), ('beta')"_s);
    m_db->execute(u"INSERT INTO route (key) VALUES ('standard-mini'), ('unheard-of')"_s);
    m_db->execute(u"INSERT INTO action (key) VALUES ('research.deep')"_s);
    const Catalog before = loadCatalog(*m_db);
    QCOMPARE(before.workspaces.size(), 3U);
    QVERIFY(before.workspaces.at(1).discovered);
    QCOMPARE(before.workspaces.at(1).timeZone, QByteArray("UTC"));  // R8

    const Catalog after = applied(before, contractExample());
    save(before, after);
    const Catalog loaded = loadCatalog(*m_db);
    QVERIFY(loaded == after);
    QStringList order;
    for (const Workspace &workspace : loaded.workspaces)
        order << workspace.key + (workspace.discovered ? u"?"_s : QString());
    QCOMPARE(order, QStringList({u"acme"_s, u"zeta?"_s, u"beta?"_s}));
    QCOMPARE(m_db->integer(u"SELECT id FROM workspace WHERE key = 'acme'"_s), 2);  // events refer to it
    QCOMPARE(m_db->integer(u"SELECT count(*) FROM route WHERE discovered = 1"_s), 1);
    QCOMPARE(m_db->integer(u"SELECT count(*) FROM action"_s), 1);
}

void TestCatalogStore::refusesALostEntry()
{
    const Catalog before = applied({}, contractExample());
    save({}, before);
    Catalog after = before;
    after.ceilings.clear();
    QVERIFY_THROWS_EXCEPTION(DatabaseError, save(before, after));
    QVERIFY(loadCatalog(*m_db) == before);
}

void TestCatalogStore::refusesAChangedVersion()
{
    const Catalog before = applied({}, contractExample());
    save({}, before);
    Catalog dearer = before;
    dearer.plans[0].versions[0].price = Money{1};
    QVERIFY_THROWS_EXCEPTION(DatabaseError, save(before, dearer));
    Catalog rerouted = before;
    rerouted.routeSheets[0].actions[0].bucket = Bucket::LongContext;
    QVERIFY_THROWS_EXCEPTION(DatabaseError, save(before, rerouted));
    QVERIFY(loadCatalog(*m_db) == before);
}

void TestCatalogStore::foreignKeysHold()
{
    save({}, applied({}, contractExample()));
    QCOMPARE(m_db->integer(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
    QVERIFY(!errorOf(u"DELETE FROM pool"_s).isEmpty());
    QVERIFY(!errorOf(u"DELETE FROM plan"_s).isEmpty());
    QVERIFY(!errorOf(u"INSERT INTO plan_assignment VALUES (1, 9, 77, 0)"_s).isEmpty());
}

void TestCatalogStore::whatIsPublishedStays_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QString &sql, const QString &what) {
        QTest::newRow(name) << sql << what;
    };
    const QString version = u"a published plan version is immutable"_s;
    const QString sheet = u"a published route sheet is immutable"_s;
    row("version updated (R13)", u"UPDATE plan_version SET price = 1"_s, version);
    row("version deleted", u"DELETE FROM plan_version"_s, version);
    row("version replaced",
        u"INSERT OR REPLACE INTO plan_version (plan_id, version, effective_from, price, limits, position) VALUES (1, 1, 0, 1, 4, 0)"_s,
        version);
    row("version replaced by id",
        u"INSERT OR REPLACE INTO plan_version (id, plan_id, version, effective_from, price, limits, position) VALUES (1, 1, 2, 0, 1, 4, 0)"_s,
        version);
    row("version upserted",
        u"INSERT INTO plan_version (plan_id, version, effective_from, price, limits, position) VALUES (1, 1, 0, 1, 4, 0) ON CONFLICT (plan_id, version) DO UPDATE SET price = 1"_s,
        version);
    row("limit updated", u"UPDATE plan_limit SET allowance = 1 WHERE bucket = 1"_s, version);
    row("limit deleted", u"DELETE FROM plan_limit WHERE bucket = 1"_s, version);
    row("limit replaced", u"INSERT OR REPLACE INTO plan_limit (version_id, bucket, allowance) VALUES (1, 1, 9)"_s,
        version);
    row("limit added later", u"INSERT INTO plan_limit (version_id, bucket, allowance) VALUES (2, 2, 9)"_s, version);
    row("sheet updated", u"UPDATE route_sheet SET effective_from = 0"_s, sheet);
    row("sheet deleted", u"DELETE FROM route_sheet"_s, sheet);
    row("sheet replaced",
        u"INSERT OR REPLACE INTO route_sheet (version, effective_from, actions, position) VALUES (1, 0, 9, 0)"_s,
        sheet);
    row("action updated", u"UPDATE sheet_action SET bucket = 0"_s, sheet);
    row("action deleted", u"DELETE FROM sheet_action"_s, sheet);
    row("action replaced",
        u"INSERT OR REPLACE INTO sheet_action (sheet_id, position, action_id, bucket, route_id) VALUES (1, 0, 1, 0, 1)"_s,
        sheet);
    row("action added later",
        u"INSERT INTO sheet_action (sheet_id, position, action_id, bucket, route_id) VALUES (1, 1, 2, 0, 1)"_s, sheet);
}

void TestCatalogStore::whatIsPublishedStays()
{
    QFETCH(QString, sql);
    QFETCH(QString, what);
    const Catalog catalog =
        applied(applied({}, contractExample()), R"({"plans": [{"key": "team", "versions": [{"version": 2,
        "effective_from": "2026-05-01T00:00:00Z", "price": "1", "limits": {"premium_sync": {"allowance": 1}}}]}]})");
    save({}, catalog);
    m_db->execute(u"INSERT INTO action (key) VALUES ('another')"_s);
    const QString error = errorOf(sql);
    QVERIFY2(error.contains(what), qPrintable(error));
    QVERIFY(loadCatalog(*m_db) == catalog);
}

void TestCatalogStore::aDamagedReferenceIsTold()
{
    save({}, applied({}, contractExample()));
    m_db->execute(u"PRAGMA foreign_keys = OFF"_s);
    m_db->execute(u"UPDATE plan_assignment SET version_id = 77"_s);
    try {
        loadCatalog(*m_db);
        QFAIL("a reference to nothing was read");
    } catch (const DatabaseError &thrown) {
        QCOMPARE(thrown.error.kind, Error::Kind::Unavailable);
        QVERIFY2(thrown.error.message.contains(u"plan_version"_s), qPrintable(thrown.error.message));
    }
}

void TestCatalogStore::keepsPriceLists()
{
    const auto list = parsePriceList(R"({"a": {"input_cost_per_token": 1e-6, "output_cost_per_token": 2e-6,
        "supported_regions": ["eu", "us"], "litellm_provider": "openai"},
        "b": {"input_cost_per_token": 0, "output_cost_per_token": 0, "cache_read_input_token_cost": 1e-7}})");
    QVERIFY(list);
    savePriceList(*m_db, *list, Instant{1});
    savePriceList(*m_db, *list, Instant{1});  // the same date again replaces
    savePriceList(*m_db, *list, Instant{2});
    QCOMPARE(m_db->integer(u"SELECT count(*) FROM price_list"_s), 4);
    Query row(*m_db, u"SELECT provider, mode, input, cached_input, output, context_window, regions, tiered "
                     "FROM price_list WHERE key = 'a' AND valid_from = 2"_s);
    row.run();
    QVERIFY(row.next());
    QCOMPARE(row.text(0), u"openai"_s);
    QCOMPARE(row.text(1), QString());
    QCOMPARE(row.integer(2), 1'000'000'000);
    QVERIFY(row.isNull(3));
    QCOMPARE(row.integer(4), 2'000'000'000);
    QVERIFY(row.isNull(5));
    QCOMPARE(row.text(6), u"eu,us"_s);
    QCOMPARE(row.integer(7), 0);
}

QTEST_GUILESS_MAIN(TestCatalogStore)
#include "tst_catalogstore.moc"
