// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastledger.h"
#include "storage/person.h"

#include <QTest>

using namespace headroom;
using headroom::testing::FastLedger;
using headroom::testing::instant;

namespace {

Person person(const QString &name, PersonRole role)
{
    return {.name = name, .role = role, .workspaces = {}};
}

const QByteArray kCatalog = R"({"workspaces":[{"key":"acme"},{"key":"globex"}]})";

// A ledger with two workspaces, as `who` uses it.
class Office {
public:
    Office() { file.apply(kCatalog); }
    Ledger &as(const QString &who)
    {
        file.ledger().actAs(who, [] { return instant("2026-03-10T12:00:00Z"); });
        return file.ledger();
    }
    Ledger &owner() { return as(currentPerson()); }
    FastLedger file;
};

AuditFilter only(const QString &object)
{
    AuditFilter filter;
    filter.object = object;
    return filter;
}

template<typename T>
QString why(const Result<T> &result)
{
    return result ? QStringLiteral("done") : result.error().message;
}

}  // namespace

class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsNotDeclaredIsAViewer()
    {
        Office office;
        QCOMPARE(office.as(QStringLiteral("passer-by")).info()->person,
                 person(QStringLiteral("passer-by"), PersonRole::Viewer));
        QVERIFY(office.as(QStringLiteral("passer-by")).overview(instant("2026-03-10T00:00:00Z")));
    }

    void declaringKeepsWhatTheRoleUses()
    {
        Office office;
        Person admin = person(QStringLiteral("  ada "), PersonRole::Admin);
        admin.workspaces = {QStringLiteral("globex"), QStringLiteral("acme"), QStringLiteral("globex")};
        admin.mayCredit = true;
        QCOMPARE(why(office.owner().declarePerson(admin)), QStringLiteral("done"));
        Person support = person(QStringLiteral("sue"), PersonRole::Support);
        support.mayCredit = true;
        support.workspaces = {QStringLiteral("acme")};
        support.everyWorkspace = true;
        QCOMPARE(why(office.owner().declarePerson(support)), QStringLiteral("done"));

        admin.name = QStringLiteral("ada");
        admin.workspaces = {QStringLiteral("acme"), QStringLiteral("globex")};
        admin.mayCredit = false;
        support.workspaces.clear();
        support.everyWorkspace = false;
        QCOMPARE(office.as(QStringLiteral("ada")).info()->person, admin);
        QCOMPARE(office.as(QStringLiteral("sue")).info()->person, support);
    }

    void everyDeclarationIsAuditedOnceAndSayingItAgainIsNone()
    {
        Office office;
        const std::int64_t before = office.file.number("SELECT audit_rows FROM ledger");
        QVERIFY(office.owner().declarePerson(person(QStringLiteral("ada"), PersonRole::Pm)));
        QVERIFY(office.owner().declarePerson(person(QStringLiteral("ada"), PersonRole::Pm)));
        QVERIFY(office.owner().declarePerson(person(QStringLiteral("ada"), PersonRole::Support)));
        QVERIFY(office.owner().removePerson(QStringLiteral("ada")));
        const auto answer = office.owner().audit(only(QStringLiteral("person")), 0);
        QCOMPARE(answer->total, before + 3);
        const auto &rows = answer->rows;
        QCOMPARE(rows[0].action, QStringLiteral("removed"));
        QCOMPARE(rows[0].after, QByteArray());
        QCOMPARE(rows[1].action, QStringLiteral("declared"));
        QCOMPARE(auditChanges(rows[1].before, rows[1].after).front(),
                 (AuditChange{QStringLiteral("role"), QStringLiteral("pm"), QStringLiteral("support")}));
        QCOMPARE(rows[2].before, QByteArray());
        QCOMPARE(rows[2].at, instant("2026-03-10T12:00:00Z"));
        QVERIFY(office.owner().verify()->ok);
    }

    void thereIsAlwaysAnOwner()
    {
        Office office;
        const QString only = currentPerson();
        const QString refusal = QStringLiteral("%1 is the only owner. Declare another owner first.").arg(only);
        QCOMPARE(why(office.owner().removePerson(only)), refusal);
        QCOMPARE(why(office.owner().declarePerson(person(only, PersonRole::Pm))), refusal);
        QVERIFY(office.owner().declarePerson(person(QStringLiteral("ada"), PersonRole::Owner)));
        QCOMPARE(why(office.owner().declarePerson(person(only, PersonRole::Pm))), QStringLiteral("done"));
        // Who is no owner any more declares nobody.
        QVERIFY(!office.owner().declarePerson(person(only, PersonRole::Owner)));
        QVERIFY(office.as(QStringLiteral("ada")).declarePerson(person(only, PersonRole::Owner)));
    }

    void badDeclarationsAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<QString>("refusal");
        const QString readable = QStringLiteral("A person's name has 1 to 200 readable characters.");
        QTest::newRow("no name") << QStringLiteral("  ") << QString() << readable;
        QTest::newRow("a name that cannot be read") << QStringLiteral("a\u200b\u0007") << QString() << readable;
        QTest::newRow("a name without end") << QString(201, u'x') << QString() << readable;
        QTest::newRow("a workspace that does not exist")
            << QStringLiteral("ada") << QStringLiteral("nowhere")
            << QStringLiteral("There is no workspace \"nowhere\" to decide for.");
    }
    void badDeclarationsAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, workspace);
        Office office;
        Person admin = person(name, PersonRole::Admin);
        if (!workspace.isEmpty()) admin.workspaces << workspace;
        const std::int64_t rows = office.file.number("SELECT audit_rows FROM ledger");
        QTEST(why(office.owner().declarePerson(admin)), "refusal");
        QCOMPARE(office.file.number("SELECT audit_rows FROM ledger"), rows);
        QCOMPARE(office.owner().people()->size(), std::size_t{1});
    }

    void removingNobodyIsRefused()
    {
        Office office;
        QCOMPARE(why(office.owner().removePerson(QStringLiteral("ghost"))),
                 QStringLiteral("ghost is not declared in this ledger."));
    }

    void rolesAreFollowed_data()
    {
        QTest::addColumn<PersonRole>("role");
        QTest::addColumn<bool>("catalog");
        QTest::addColumn<bool>("people");
        QTest::newRow("owner") << PersonRole::Owner << true << true;
        QTest::newRow("admin") << PersonRole::Admin << false << false;
        QTest::newRow("pm") << PersonRole::Pm << true << false;
        QTest::newRow("support") << PersonRole::Support << false << false;
        QTest::newRow("viewer") << PersonRole::Viewer << false << false;
    }
    void rolesAreFollowed()
    {
        QFETCH(PersonRole, role);
        QFETCH(bool, catalog);
        QFETCH(bool, people);
        Office office;
        QVERIFY(office.owner().declarePerson(person(QStringLiteral("ada"), role)));
        Ledger &ledger = office.as(QStringLiteral("ada"));
        const auto applied = office.file.apply(R"({"workspaces":[{"key":"acme","seats":3}]})");
        QCOMPARE(applied.has_value(), catalog);
        if (!applied) QVERIFY(applied.error().message.startsWith(QStringLiteral("ada (")));
        QCOMPARE(ledger.importPrices("{}", instant("2026-03-01T00:00:00Z")).has_value(), catalog);
        QCOMPARE(
            office.file.import("event_id,occurred_at,workspace,action\na,2026-03-10T00:00:00Z,acme,x\n").has_value(),
            catalog);
        QCOMPARE(ledger.declarePerson(person(QStringLiteral("bob"), PersonRole::Viewer)).has_value(), people);
        QCOMPARE(ledger.setSecondApproverAbove(Money{5}).has_value(), people);
        QVERIFY(ledger.verify()->ok);
    }

    void gatewaysEventsAreSettledWhoeverLooks()
    {
        Office office;
        QCOMPARE(office.file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket) VALUES "
                                 "('g', '2026-03-10T00:00:00Z', 'acme', 'x', 'standard_sync')"),
                 QString());
        office.as(QStringLiteral("viewer"));
        QCOMPARE(office.file.used(QStringLiteral("acme"), Bucket::StandardSync, "2026-03-10T12:00:00Z"), 1);
    }

    void theSecondApproverIsASettingOfTheCatalog()  // R37a
    {
        Office office;
        QVERIFY(!office.owner().info()->secondApproverAbove);
        QVERIFY(office.owner().setSecondApproverAbove(Money{12'500'000'000}));
        QCOMPARE(office.owner().info()->secondApproverAbove, std::optional(Money{12'500'000'000}));
        QVERIFY(exportCatalog(*office.owner().catalog()).contains("\"second_approver_above\": \"12.50\""));
        QVERIFY(office.owner().setSecondApproverAbove(Money{12'500'000'000}));  // nothing new
        QVERIFY(office.owner().setSecondApproverAbove(std::nullopt));
        QVERIFY(!office.owner().info()->secondApproverAbove);
        QVERIFY(!office.owner().catalog()->settings.approvals);

        const auto rows = office.owner().audit(only(QStringLiteral("setting")), 0)->rows;
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].key, QStringLiteral("approvals"));
        QCOMPARE(rows[0].action, QStringLiteral("removed"));
        QCOMPARE(rows[0].before, QByteArray(R"({"second_approver_above":"12.50"})"));
        QCOMPARE(rows[1].action, QStringLiteral("created"));
        QCOMPARE(rows[1].after, rows[0].before);
        QVERIFY(!office.owner().setSecondApproverAbove(Money{-1}));
    }

    void whoEditsTheCatalogDoesNotSayWhoApproves()  // R37a
    {
        Office office;
        QVERIFY(office.owner().declarePerson(person(QStringLiteral("pam"), PersonRole::Pm)));
        office.as(QStringLiteral("pam"));
        const QByteArray document = R"({"settings":{"approvals":{"second_approver_above":"1.00"}}})";
        QVERIFY(!office.file.apply(document));
        QVERIFY(!office.owner().info()->secondApproverAbove);
        QVERIFY(office.file.apply(document));
        QCOMPARE(office.owner().info()->secondApproverAbove, std::optional(Money{1'000'000'000}));
        // Saying what is so is no change.
        office.as(QStringLiteral("pam"));
        QVERIFY(office.file.apply(document));
    }

    void plainSqlDeclaresNobodyWithoutTheAudit()
    {
        Office office;
        const auto refuses = [&](const QByteArray &sql) {
            const QString message = office.file.sql(sql);
            return message.contains(QStringLiteral("with a row of the audit"));
        };
        QVERIFY(refuses("INSERT INTO person VALUES ('eve', 0, 0, 0, 1)"));
        QVERIFY(refuses("INSERT OR REPLACE INTO person VALUES ('eve', 0, 0, 0, 2)"));
        QVERIFY(refuses("UPDATE person SET role = 0, audit_id = audit_id"));
        QVERIFY(refuses("UPDATE person SET name = 'eve'"));
        QVERIFY(refuses("DELETE FROM person"));
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
