// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/auditrow.h"

#include <QCryptographicHash>
#include <QTest>

#include <rapidcheck.h>

#include <functional>

using namespace headroom;

namespace {

AuditRow sample()
{
    AuditRow row;
    row.id = 7;
    row.at = {1'767'225'600'000'000};
    row.person = QStringLiteral("ada");
    row.object = QStringLiteral("plan");
    row.key = QStringLiteral("team");
    row.workspace = QStringLiteral("acme");
    row.action = QStringLiteral("changed");
    row.before = R"({"key":"team"})";
    row.after = R"({"key":"team","name":"Team"})";
    row.reason = QStringLiteral("gr\u00f6\u00dfer");
    row.previous = QByteArray(32, '\1');
    return row;
}

QStringList described(const QByteArray &before, const QByteArray &after)
{
    QStringList lines;
    for (const AuditChange &change : auditChanges(before, after)) {
        lines << QStringLiteral("%1: %2 -> %3").arg(change.path, change.before, change.after);
    }
    return lines;
}

}  // namespace

class TestAuditRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Byte for byte as the storage guide says, without the code under test.
    void theHashIsOfLengthsAndBytes()  // R39
    {
        const AuditRow row = sample();
        QByteArray input;
        const auto number = [](std::uint64_t value) {
            QByteArray bytes;
            for (int shift = 56; shift >= 0; shift -= 8) bytes.append(static_cast<char>((value >> shift) & 0xff));
            return bytes;
        };
        const auto field = [&](const QByteArray &bytes) {
            input += number(static_cast<std::uint64_t>(bytes.size())) + bytes;
        };
        field(row.previous);
        field(number(7));
        field(number(1'767'225'600'000'000));
        for (const char *text : {"ada", "plan", "team", "acme", "changed"}) field(text);
        field(row.before);
        field(row.after);
        field("gr\xc3\xb6\xc3\x9f"
              "er");
        QCOMPARE(auditHash(row), QCryptographicHash::hash(input, QCryptographicHash::Sha256));
        QCOMPARE(auditHash(row).toHex(),
                 QByteArray("656204da42dce229d3759428848ec61cc52025e6fbcf6f437c82bf9bcec8637c"));
    }

    void everyFieldCounts_data()
    {
        QTest::addColumn<std::function<void(AuditRow &)>>("alter");
        const auto row = [](const char *name, const std::function<void(AuditRow &)> &alter) {
            QTest::newRow(name) << alter;
        };
        row("id", [](AuditRow &r) { ++r.id; });
        row("at", [](AuditRow &r) { ++r.at.us; });
        row("person", [](AuditRow &r) { r.person = QStringLiteral("bob"); });
        row("object", [](AuditRow &r) { r.object += u'x'; });
        row("key", [](AuditRow &r) { r.key.clear(); });
        row("workspace", [](AuditRow &r) { r.workspace.clear(); });
        row("action", [](AuditRow &r) { r.action = QStringLiteral("created"); });
        row("before", [](AuditRow &r) { r.before.clear(); });
        row("after", [](AuditRow &r) { r.after += ' '; });
        row("reason", [](AuditRow &r) { r.reason.chop(1); });
        row("previous", [](AuditRow &r) { r.previous[31] = '\2'; });
        row("text moved from one field to the next", [](AuditRow &r) {
            r.key = QStringLiteral("tea");
            r.workspace = QStringLiteral("macme");
        });
    }
    void everyFieldCounts()
    {
        QFETCH(std::function<void(AuditRow &)>, alter);
        AuditRow altered = sample();
        alter(altered);
        QVERIFY(auditHash(altered) != auditHash(sample()));
    }

    void theHashItselfDoesNotCount()
    {
        AuditRow row = sample();
        row.hash = auditHash(row);
        QCOMPARE(auditHash(row), auditHash(sample()));
    }

    void changesAreToldByPath_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("changes");
        const auto row = [](const char *name, const char *before, const char *after, const QStringList &changes) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << changes;
        };
        row("nothing on either side", "", "", {});
        row("the same, in another order", R"({"a":1,"b":2})", R"({"b":2,"a":1})", {});
        row("a member deep inside", R"({"limits":{"premium_sync":{"allowance":300,"unit":"action"}}})",
            R"({"limits":{"premium_sync":{"allowance":450,"unit":"action"}}})",
            {QStringLiteral("limits.premium_sync.allowance: 300 -> 450")});
        row("created: every member", "", R"({"key":"a","limits":{"x":{"n":1}}})",
            {QStringLiteral("key:  -> a"), QStringLiteral("limits.x.n:  -> 1")});
        row("removed: every member", R"({"key":"a","seats":3})", "",
            {QStringLiteral("key: a -> "), QStringLiteral("seats: 3 -> ")});
        row("in the order of the later one, what is gone last", R"({"gone":1,"b":1,"a":1})", R"({"a":2,"b":2})",
            {QStringLiteral("a: 1 -> 2"), QStringLiteral("b: 1 -> 2"), QStringLiteral("gone: 1 -> ")});
        row("a list of words is one value", R"({"modes":["sync"]})", R"({"modes":["sync","batch"]})",
            {QStringLiteral("modes: sync -> sync, batch")});
        row("items by key, whatever their order", R"({"l":[{"key":"a","n":1},{"key":"b","n":1}]})",
            R"({"l":[{"key":"b","n":1},{"key":"a","n":2}]})", {QStringLiteral("l[a].n: 1 -> 2")});
        row("items by action", R"({"actions":[{"action":"x","route":"r"}]})",
            R"({"actions":[{"action":"x","route":"s"},{"action":"y","route":"r"}]})",
            {QStringLiteral("actions[x].route: r -> s"), QStringLiteral("actions[y].action:  -> y"),
             QStringLiteral("actions[y].route:  -> r")});
        row("items by the instant they begin at", R"({"plans":[{"plan":"p","version":1,"from":"F"}]})",
            R"({"plans":[{"plan":"p","version":2,"from":"F"}]})", {QStringLiteral("plans[F].version: 1 -> 2")});
        row("grants of one instant by bucket as well",
            R"({"addons":[{"bucket":"a","from":"F","units":1},{"bucket":"b","from":"F","units":1}]})",
            R"({"addons":[{"bucket":"b","from":"F","units":2},{"bucket":"a","from":"F","units":1}]})",
            {QStringLiteral("addons[b F].units: 1 -> 2")});
        row("items that nothing tells apart by place", R"({"l":[{"n":1},{"n":1}]})", R"({"l":[{"n":1},{"n":2}]})",
            {QStringLiteral("l[2].n: 1 -> 2")});
        row("the last item is gone", R"({"l":[{"key":"a"}]})", R"({"l":[]})", {QStringLiteral("l[a].key: a -> ")});
        row("an empty list appears", R"({})", R"({"l":[]})", {QStringLiteral("l:  -> []")});
        row("a word becomes a list", R"({"workspaces":"all"})", R"({"workspaces":["acme"]})",
            {QStringLiteral("workspaces: all -> acme")});
        row("null and empty text are there", R"({"a":null,"b":""})", R"({"a":1,"b":"x"})",
            {QStringLiteral("a: null -> 1"), QStringLiteral("b: \"\" -> x")});
        row("what is no JSON", "abc", R"({"a":1})", {QStringLiteral(": abc -> {\"a\":1}")});
    }
    void changesAreToldByPath()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(described(before, after), "changes");
    }

    void nestingWithoutEndIsNoHarm()
    {
        const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QVERIFY(auditChanges(deep, "{}").size() <= 1);
    }

    void theSameTextHasNoChanges()
    {
        QVERIFY(rc::check("nothing differs from itself", [](const std::vector<std::pair<std::string, int>> &members) {
            QByteArray json = "{";
            for (const auto &[name, value] : members) {
                if (json.size() > 1) json += ',';
                json += '"' + QByteArray::fromStdString(name).toHex() + "\":" + QByteArray::number(value);
            }
            json += '}';
            RC_ASSERT(auditChanges(json, json).empty());
        }));
    }
};

QTEST_GUILESS_MAIN(TestAuditRow)
#include "tst_auditrow.moc"
