// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastfolder.h"

#include "storage/connection.h"

#include <QTest>

#include <atomic>
#include <thread>

#include <sqlite3.h>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

// A table that one program has open.
class Notes : FastFolder {
public:
    Notes()
    {
        db().executeScript("PRAGMA journal_mode = WAL;"
                           "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT, body BLOB) STRICT;"
                           "INSERT INTO note VALUES (1, 'one', NULL), (2, 'two', NULL), (3, 'three', NULL)");
    }

    Connection &db() { return m_db; }

    // As another program.
    void elsewhere(const QByteArray &sql) const { Connection(file(), Connection::Mode::ReadWrite).executeScript(sql); }

    QStringList texts(const QString &sql)
    {
        Query query(m_db, sql);
        query.run();
        QStringList found;
        while (query.next()) found << query.text(0);
        return found;
    }

private:
    [[nodiscard]] QString file() const { return path() + u"/notes"_s; }

    Connection m_db{file(), Connection::Mode::Create};
};

const QByteArray kSelect = "SELECT text FROM note WHERE id = ?1";

template<typename Function>
std::optional<Error> thrownBy(Function function)
{
    try {
        function();
    } catch (const DatabaseError &thrown) {
        return thrown.error;
    }
    return std::nullopt;
}

}  // namespace

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStatementIsPreparedOnce()
    {
        Notes notes;
        const sqlite3_stmt *first = notes.db().prepare(kSelect).get();
        QCOMPARE(notes.db().prepare(kSelect).get(), first);
        QVERIFY(notes.db().prepare("SELECT id FROM note").get() != first);
        QCOMPARE(notes.db().prepare(kSelect).get(), first);
    }

    void theSameTextMayRunWithinItself()
    {
        Notes notes;
        QStringList pairs;
        Query outer(notes.db(), u"SELECT text FROM note ORDER BY id"_s);
        outer.run();
        while (outer.next()) {
            pairs << outer.text(0) + u':' + notes.texts(u"SELECT text FROM note ORDER BY id"_s).join(u'+');
        }
        QCOMPARE(pairs, (QStringList{u"one:one+two+three"_s, u"two:one+two+three"_s, u"three:one+two+three"_s}));
    }

    void aStatementComesWithoutTheValuesOfItsLastUser()
    {
        Notes notes;
        Query(notes.db(), u"INSERT INTO note (text, body) VALUES (:text, :body)"_s)
            .bind(u":text"_s, u"four"_s)
            .bind(u":body"_s, "four"_ba)
            .run();
        Query(notes.db(), u"INSERT INTO note (text, body) VALUES (:text, :body)"_s).bind(u":text"_s, u"five"_s).run();
        QCOMPARE(notes.texts(u"SELECT id || ' ' || text FROM note WHERE id > 3 AND body IS NULL"_s),
                 QStringList{u"5 five"_s});
    }

    void whatWaitsHoldsNoSnapshotOpen()
    {
        Notes notes;
        {
            Query query(notes.db(), u"SELECT text FROM note"_s);
            query.run();
            QVERIFY(query.next());
            QCOMPARE(sqlite3_txn_state(notes.db().handle(), "main"), SQLITE_TXN_READ);
        }
        QCOMPARE(sqlite3_txn_state(notes.db().handle(), "main"), SQLITE_TXN_NONE);
        notes.elsewhere("UPDATE note SET text = 'eins' WHERE id = 1");
        QCOMPARE(notes.texts(u"SELECT text FROM note"_s).first(), u"eins"_s);
    }

    void aTableThatAnotherProgramChangedIsReadAsItIs()
    {
        Notes notes;
        const QString all = u"SELECT * FROM note WHERE id = 1"_s;
        QCOMPARE(sqlite3_column_count(notes.db().prepare(all.toUtf8()).get()), 3);
        notes.elsewhere("ALTER TABLE note ADD COLUMN more TEXT; UPDATE note SET more = 'extra'");
        Query query(notes.db(), all);
        query.run();
        QVERIFY(query.next());
        QCOMPARE(query.text(3), u"extra"_s);
        query.finish();
        notes.elsewhere("DROP TABLE note");
        const auto gone = thrownBy([&query] { query.run(); });
        QVERIFY(gone && gone->message.contains(u"no such table"_s));
    }

    void onlySoManyWait()
    {
        Notes notes;
        sqlite3 *handle = notes.db().handle();
        const auto prepared = [handle] {
            std::size_t count = 0;
            for (sqlite3_stmt *at = sqlite3_next_stmt(handle, nullptr); at; at = sqlite3_next_stmt(handle, at)) ++count;
            return count;
        };
        for (std::size_t i = 0; i < 3 * StatementCache::kMost; ++i) {
            notes.db().integer(u"SELECT %1"_s.arg(i));
            notes.texts(u"SELECT text FROM note"_s);  // used all the time, so that it stays
        }
        QCOMPARE(prepared(), StatementCache::kMost);
        const std::size_t before = prepared();
        notes.db().prepare("SELECT text FROM note");
        QCOMPARE(prepared(), before);
    }

    void aPragmaThatActsWhenPreparedActsEachTime()
    {
        Notes notes;
        for (const int on : {1, 0, 1, 0}) {
            notes.db().execute(u"PRAGMA foreign_keys = %1"_s.arg(on));
            QCOMPARE(notes.db().integer(u"PRAGMA foreign_keys"_s), on);
        }
    }

    void aStatementThatWasInterruptedRunsAgain()
    {
        Notes notes;
        const QString count = u"SELECT count(*) FROM note"_s;
        QCOMPARE(notes.db().integer(count), 3);
        notes.db().interrupt();
        const auto cancelled = thrownBy([&] { notes.db().integer(count); });
        QVERIFY(cancelled && cancelled->kind == Error::Kind::Cancelled);
        notes.db().clearInterrupt();
        QCOMPARE(notes.db().integer(count), 3);
    }

    void noInterruptLeavesATransactionOpen()
    {
        Notes notes;
        // An interrupt each round, a little later from one to the next.
        constexpr int kRounds = 20'000;
        std::atomic_int round = 0;
        std::thread interrupting([&] {
            for (int seen = 0; seen < kRounds;) {
                round.wait(seen);
                seen = round;
                for (int pause = seen % 500; pause > 0; --pause) std::atomic_thread_fence(std::memory_order_seq_cst);
                notes.db().interrupt();
            }
        });
        bool open = false;
        for (int i = 1; i <= kRounds; ++i) {
            notes.db().clearInterrupt();
            round = i;
            round.notify_one();
            thrownBy([&] {
                const ReadSnapshot snapshot(notes.db());
                notes.db().integer(u"SELECT count(*) FROM note"_s);
            });
            open = open || sqlite3_get_autocommit(notes.db().handle()) == 0;
        }
        interrupting.join();
        QVERIFY(!open);
        notes.db().clearInterrupt();
        QVERIFY(!thrownBy([&] { const ReadSnapshot another(notes.db()); }));
    }

    void aStatementThatFailedRunsAgain()
    {
        Notes notes;
        const auto add = [&notes](std::int64_t id) {
            return thrownBy(
                [&] { Query(notes.db(), u"INSERT INTO note (id) VALUES (:id)"_s).bind(u":id"_s, id).run(); });
        };
        const auto twice = add(1);
        QVERIFY(twice && twice->kind == Error::Kind::Refused);
        QVERIFY(!add(4));
        QCOMPARE(notes.db().integer(u"SELECT count(*) FROM note"_s), 4);
    }

    void aNameThatTheStatementDoesNotHaveIsAnError()
    {
        Notes notes;
        Query query(notes.db(), u"SELECT text FROM note WHERE id = :id"_s);
        const auto wrong = thrownBy([&query] { query.bind(u":nr"_s, 1); });
        QVERIFY(wrong && wrong->kind == Error::Kind::Internal && wrong->message.contains(u":nr"_s));
        const auto bad = thrownBy([&notes] { Query(notes.db(), u"SELECT nothing FROM note"_s); });
        QVERIFY(bad && bad->message.contains(u"SELECT nothing FROM note"_s));
    }

    void newValuesEndTheReadingOfWhatWasFound()
    {
        Notes notes;
        Query query(notes.db(), u"SELECT text FROM note WHERE id >= :id ORDER BY id"_s);
        query.bind(u":id"_s, 1).run();
        QVERIFY(query.next());
        query.bind(u":id"_s, 3);
        QVERIFY(!query.next());
        query.run();
        QVERIFY(query.next());
        QCOMPARE(query.text(0), u"three"_s);
        QVERIFY(!query.next() && !query.next());
    }

    void valuesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("blob");
        QTest::newRow("plain") << u"abc"_s << "abc"_ba;
        QTest::newRow("empty is not unknown") << u""_s << ""_ba;
        QTest::newRow("null is empty") << QString() << QByteArray();
        QTest::newRow("beyond the first plane") << u"Änne 🙂"_s << "\xc3\x84"_ba;
        QTest::newRow("zeros within") << QString(u"a\0b"_s) << QByteArray("a\0b", 3);
    }
    void valuesComeBackAsTheyWere()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, blob);
        Notes notes;
        Query add(notes.db(), u"INSERT INTO note (text, body) VALUES (:text, :body)"_s);
        add.bind(u":text"_s, text).bind(u":body"_s, blob).run();
        QCOMPARE(add.rowsAffected(), 1);
        Query query(notes.db(), u"SELECT text, body, NULL FROM note WHERE id = :id"_s);
        query.bind(u":id"_s, add.lastInsertId()).run();
        QVERIFY(query.next());
        QVERIFY(!query.isNull(0) && !query.isNull(1) && query.isNull(2));
        QCOMPARE(query.text(0), text);
        QCOMPARE(query.blob(1), blob);
        QCOMPARE(query.integer(2), 0);
        QVERIFY(!query.optionalText(2) && !query.optionalInteger(2));
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
