// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastledger.h"
#include "storage/person.h"

#include <QTest>

#include <numeric>
#include <thread>

using namespace headroom;
using headroom::testing::FastLedger;
using headroom::testing::instant;

namespace {

const QByteArray kHeader = "event_id,occurred_at,workspace,member,action,bucket,status,units,corrects,posted_by,note\n";
const QByteArray kEvents = kHeader + "e,2026-03-10T00:00:00Z,acme,ada,research.deep,premium_sync,ok,10,,,\n"
                                     "none,2026-03-10T00:00:00Z,acme,ada,research.deep,premium_sync,failed,,,,\n"
                                     "odd,2026-03-10T00:00:00Z,acme,ada,nobody.maps.this,,ok,,,,\n"
                                     "c,2026-03-11T00:00:00Z,acme,,research.deep,,credit,-2,e,sue,asked twice\n"
                                     "tomorrow,2026-03-13T00:00:00Z,acme,ada,research.deep,premium_sync,ok,3,,,\n";
const QByteArray kCatalog = R"({"workspaces":[{"key":"acme","time_zone":"Europe/Berlin"}]})";

NewCredit credit(const QString &event, std::int64_t units, const QString &reason = QStringLiteral("answered twice"))
{
    return {event, units, reason};
}

template<typename T>
QString why(const Result<T> &result)
{
    return result ? QStringLiteral("done") : result.error().message;
}

// A ledger with an event of 10 units, 2 of them credited.
class Desk {
public:
    Desk()
    {
        file.apply(kCatalog);
        if (!file.import(kEvents)->applied) qFatal("the events were refused");
        Person support{.name = QStringLiteral("sue"), .role = PersonRole::Support, .workspaces = {}};
        support.mayCredit = true;
        as(currentPerson()).declarePerson(support);
    }
    Ledger &as(const QString &who)
    {
        file.ledger().actAs(who, [] { return instant("2026-03-12T12:00:00Z"); });
        return file.ledger();
    }
    Ledger &sue() { return as(QStringLiteral("sue")); }
    std::int64_t used() { return file.used(QStringLiteral("acme"), Bucket::PremiumSync, "2026-03-31T00:00:00Z"); }
    FastLedger file;
};

}  // namespace

class TestCredits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEventIsSeenBeforeItIsCredited()  // R1
    {
        Desk desk;
        const auto event = desk.sue().creditableEvent(QStringLiteral("e"));
        QVERIFY2(event, qPrintable(why(event)));
        QCOMPARE(*event, (CreditableEvent{.eventId = QStringLiteral("e"),
                                          .workspace = QStringLiteral("acme"),
                                          .member = QStringLiteral("ada"),
                                          .action = QStringLiteral("research.deep"),
                                          .occurredAt = instant("2026-03-10T00:00:00Z"),
                                          .bucket = Bucket::PremiumSync,
                                          .unit = Unit::Action,
                                          .charged = 10,
                                          .credited = 2,
                                          .timeZone = "Europe/Berlin"}));
        QCOMPARE(event->left(), 8);
    }

    void aCreditIsAnEventOfItsOwn()  // R1, R23
    {
        Desk desk;
        const std::int64_t before = desk.used();
        const auto posted = desk.sue().postCredit(credit(QStringLiteral("e"), 3, QStringLiteral("  answered twice ")));
        QVERIFY2(posted, qPrintable(why(posted)));
        QVERIFY2(posted->eventId.startsWith(QStringLiteral("credit-")), qPrintable(posted->eventId));
        QCOMPARE(posted->units, 3);
        QCOMPARE(posted->postedBy, QStringLiteral("sue"));
        QCOMPARE(posted->reason, QStringLiteral("answered twice"));
        QCOMPARE(posted->at, instant("2026-03-12T12:00:00Z"));
        QCOMPARE(posted->corrected.credited, 5);
        QCOMPARE(desk.used(), before - 3);
        // It counts at its own instant.
        QCOMPARE(desk.file.used(QStringLiteral("acme"), Bucket::PremiumSync, "2026-03-12T11:00:00Z"), 8);
        QCOMPARE(desk.file.used(QStringLiteral("acme"), Bucket::PremiumSync, "2026-03-12T12:00:00Z"), 5);
        QCOMPARE(desk.sue().creditableEvent(QStringLiteral("e"))->left(), 5);
        QVERIFY(desk.sue().verify()->ok);
    }

    void itIsAuditedWithWhoAndWhy()  // R39
    {
        Desk desk;
        const auto posted = desk.sue().postCredit(credit(QStringLiteral("e"), 3));
        const AuditRow row = desk.sue().audit({}, 0)->rows.front();
        QCOMPARE(row.object, QStringLiteral("credit"));
        QCOMPARE(row.action, QStringLiteral("posted"));
        QCOMPARE(row.key, posted->eventId);
        QCOMPARE(row.workspace, QStringLiteral("acme"));
        QCOMPARE(row.person, QStringLiteral("sue"));
        QCOMPARE(row.reason, QStringLiteral("answered twice"));
        QCOMPARE(row.after, QByteArray(R"({"event":"e","units":3,"note":"answered twice","posted_by":"sue",)"
                                       R"("at":"2026-03-12T12:00:00Z"})"));
    }

    void whatCannotBeCreditedIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const char *event, qint64 units, const QString &reason,
                            const char *refusal) {
            QTest::newRow(name) << QString::fromLatin1(event) << units << reason << QString::fromLatin1(refusal);
        };
        const QString reason = QStringLiteral("why not");
        row("an unknown event", "nothing", 1, reason, "There is no event \"nothing\" in this ledger.");
        row("no event", "", 1, reason, "There is no event \"\" in this ledger.");
        row("a credit itself", "c", 1, reason, "\"c\" is a credit itself; a credit corrects a charge.");
        row("an event that charged nothing", "none", 1, reason, "\"none\" charged nothing that could be credited.");
        row("an event that no sheet maps", "odd", 1, reason, "\"odd\" charged nothing that could be credited.");
        row("more than is left", "e", 9, reason, "\"e\" charged 10, and 8 of it can still be credited, not 9.");
        row("more than 64 bits could add up", "e", std::numeric_limits<qint64>::max(), reason,
            "\"e\" charged 10, and 8 of it can still be credited, not 9223372036854775807.");
        row("nothing", "e", 0, reason, "A credit gives back at least 1.");
        row("less than nothing", "e", std::numeric_limits<qint64>::min(), reason, "A credit gives back at least 1.");
        row("without a reason", "e", 1, QStringLiteral(" \n"), "A credit needs a reason.");
        row("with a reason without end", "e", 1, QString(4001, u'x'),
            "The reason is longer than 4000 characters. Shorten it.");
        row("before the event happened", "tomorrow", 1, reason,
            "\"tomorrow\" lies in the future (2026-03-13T00:00:00Z). Credit it when it has happened.");
    }
    void whatCannotBeCreditedIsRefusedInWords()
    {
        QFETCH(QString, event);
        QFETCH(qint64, units);
        QFETCH(QString, reason);
        Desk desk;
        const std::int64_t used = desk.used();
        const std::int64_t rows = desk.file.number("SELECT audit_rows FROM ledger");
        const auto posted = desk.sue().postCredit(credit(event, units, reason));
        QTEST(why(posted), "refusal");
        QCOMPARE(posted.error().kind, Error::Kind::Refused);
        QCOMPARE(desk.used(), used);
        QCOMPARE(desk.file.number("SELECT audit_rows FROM ledger"), rows);
    }

    void whatIsCreditedWholeIsSaidSo()
    {
        Desk desk;
        QVERIFY(desk.sue().postCredit(credit(QStringLiteral("e"), 8)));
        QCOMPARE(why(desk.sue().postCredit(credit(QStringLiteral("e"), 1))),
                 QStringLiteral("All that \"e\" charged is credited already (10)."));
    }

    void onlyWhoMayCreditDoes()
    {
        Desk desk;
        const auto refused = desk.as(QStringLiteral("guest")).postCredit(credit(QStringLiteral("e"), 1));
        QCOMPARE(why(refused), QStringLiteral("guest (Viewer) may not post credits: owners can, and support whom an "
                                              "owner has allowed it."));
        QVERIFY(desk.as(currentPerson()).postCredit(credit(QStringLiteral("e"), 1)));
        // Looking is for everybody.
        QVERIFY(desk.as(QStringLiteral("guest")).creditableEvent(QStringLiteral("e")));
    }

    void aReadOnlyLedgerIsUnavailable()
    {
        Desk desk;
        const auto reader = Ledger::open(desk.file.path(), Ledger::OpenMode::ReadOnly);
        QVERIFY((*reader)->creditableEvent(QStringLiteral("e")));
        const auto posted = (*reader)->postCredit(credit(QStringLiteral("e"), 1));
        QCOMPARE(posted.error().kind, Error::Kind::Unavailable);
    }

    // Whoever is later sees what the other left.
    void manyAtOnceNeverExceedTheCharge()  // R1
    {
        Desk desk;
        constexpr int kPeople = 4;
        constexpr int kTries = 5;
        std::array<int, kPeople> won{};
        std::array<QString, kPeople> odd;
        std::vector<std::thread> people;
        for (std::size_t i = 0; i < kPeople; ++i) {
            people.emplace_back([&, i] {
                const auto ledger = Ledger::open(desk.file.path());
                if (ledger) (*ledger)->actAs(QStringLiteral("sue"), [] { return instant("2026-03-12T12:00:00Z"); });
                for (int t = 0; ledger && t < kTries; ++t) {
                    const auto posted = (*ledger)->postCredit(credit(QStringLiteral("e"), 1));
                    if (posted) {
                        ++won[i];
                    } else if (posted.error().kind != Error::Kind::Refused) {
                        odd[i] = posted.error().message;
                    }
                }
            });
        }
        for (std::thread &one : people) one.join();
        for (const QString &message : odd) QCOMPARE(message, QString());
        QCOMPARE(std::accumulate(won.begin(), won.end(), 0), 8);
        QCOMPARE(desk.sue().creditableEvent(QStringLiteral("e")).has_value(), true);
        QCOMPARE(desk.sue().creditableEvent(QStringLiteral("e"))->left(), 0);
        QCOMPARE(desk.used(), 3);  // tomorrow's
        QVERIFY(desk.sue().verify()->ok);
    }

    void creditsOfFilesAndGatewaysAreAuditedToo()  // R39
    {
        Desk desk;
        const auto rows = [&] {
            AuditFilter filter;
            filter.object = QStringLiteral("credit");
            return desk.sue().audit(filter, 0)->rows;
        };
        QCOMPARE(rows().size(), std::size_t{1});
        QCOMPARE(rows()[0].key, QStringLiteral("c"));
        QCOMPARE(rows()[0].person, currentPerson());  // who imported; "after" says who posted it
        QVERIFY(rows()[0].after.contains(R"("posted_by":"sue")"));

        QCOMPARE(desk.file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action, status, units, "
                               "corrects, posted_by, note) VALUES ('g', '2026-03-12T00:00:00Z', 'acme', 'x', 'credit', "
                               "-1, 'e', 'gil', 'too slow')"),
                 QString());
        QVERIFY(desk.as(QStringLiteral("guest")).overview(instant("2026-03-12T12:00:00Z")));
        QCOMPARE(rows().size(), std::size_t{2});
        QCOMPARE(rows()[0].key, QStringLiteral("g"));
        QCOMPARE(rows()[0].person, QStringLiteral("gil"));  // not whoever looked first
        QCOMPARE(rows()[0].reason, QStringLiteral("too slow"));
    }

    void aRefusedFileLeavesNoAuditRow()
    {
        Desk desk;
        const std::int64_t rows = desk.file.number("SELECT audit_rows FROM ledger");
        desk.as(currentPerson());
        QVERIFY(!desk.file
                     .import(kHeader + "x,2026-03-12T00:00:00Z,acme,,research.deep,,credit,-1,e,sue,fine\n"
                                       "y,2026-03-12T00:00:00Z,acme,,research.deep,,credit,-99,e,sue,too much\n")
                     ->applied);
        QCOMPARE(desk.file.number("SELECT audit_rows FROM ledger"), rows);
    }
};

QTEST_GUILESS_MAIN(TestCredits)
#include "tst_credits.moc"
