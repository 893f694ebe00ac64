// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access.h"

#include <QTest>

using namespace headroom;

namespace {

constexpr Task kTasks[] = {Task::RequestOverage, Task::DecideOverage, Task::PostCredit,
                           Task::EditCatalog,    Task::ImportUsage,   Task::ManagePeople};

Person person(PersonRole role)
{
    return {.name = QStringLiteral("ada"), .role = role, .workspaces = {}};
}

// "rdceip": a letter for each task that is permitted, a dot for each that is not.
QString permitted(const Person &who, const QString &workspace = {})
{
    const QString letters = QStringLiteral("rdceip");
    QString result;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        result += permission(who, kTasks[i], workspace) ? letters[i] : QLatin1Char('.');
    }
    return result;
}

}  // namespace

class TestAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayDoWhat_data()
    {
        QTest::addColumn<PersonRole>("role");
        QTest::addColumn<QString>("tasks");
        QTest::newRow("owner") << PersonRole::Owner << QStringLiteral("rdceip");
        QTest::newRow("admin of nothing yet") << PersonRole::Admin << QStringLiteral("r.....");
        QTest::newRow("pm") << PersonRole::Pm << QStringLiteral("r..ei.");
        QTest::newRow("support") << PersonRole::Support << QStringLiteral("r.....");
        QTest::newRow("viewer") << PersonRole::Viewer << QStringLiteral("......");
    }
    void whoMayDoWhat()
    {
        QFETCH(PersonRole, role);
        QTEST(permitted(person(role)), "tasks");
    }

    void anAdminDecidesForNamedWorkspaces()
    {
        Person admin = person(PersonRole::Admin);
        admin.workspaces = {QStringLiteral("acme")};
        QVERIFY(permission(admin, Task::DecideOverage));
        QVERIFY(permission(admin, Task::DecideOverage, QStringLiteral("acme")));
        const Permission other = permission(admin, Task::DecideOverage, QStringLiteral("globex"));
        QVERIFY(!other);
        QCOMPARE(other.why, QStringLiteral("ada (Admin) decides for other workspaces, not for globex: owners can, and "
                                           "admins of globex."));
        admin.everyWorkspace = true;
        QVERIFY(permission(admin, Task::DecideOverage, QStringLiteral("globex")));
    }

    void supportCreditsWhereAllowed()
    {
        Person support = person(PersonRole::Support);
        QVERIFY(!permission(support, Task::PostCredit));
        support.mayCredit = true;
        QVERIFY(permission(support, Task::PostCredit));
        // Of another role it means nothing.
        support.role = PersonRole::Viewer;
        QVERIFY(!permission(support, Task::PostCredit));
    }

    void whyNotNamesPersonRoleAndWhoCould()
    {
        for (const Task task : kTasks) {
            const QString why = permission(person(PersonRole::Viewer), task).why;
            QVERIFY2(why.startsWith(QStringLiteral("ada (Viewer) ")), qPrintable(why));
            QVERIFY2(why.contains(QStringLiteral("owners")), qPrintable(why));
        }
    }

    void idsReadBack()
    {
        for (int i = 0; i < 5; ++i) {
            const auto role = static_cast<PersonRole>(i);
            QCOMPARE(roleFromId(roleId(role)), std::optional(role));
        }
        QVERIFY(!roleFromId("Owner"));
    }
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
