// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdocument.h"

#include <QTest>

using namespace headroom;

namespace {

QByteArray planWithLimits(const QByteArray &limits)
{
    return R"({"plans": [{"key": "p", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z",
        "price": "1.00", "limits": )" +
           limits + R"(}]}]})";
}

QByteArray sheetWithAction(const QByteArray &rest)
{
    return R"({"routes": [{"key": "a"}, {"key": "b"}], "route_sheets": [{"version": 1,
        "effective_from": "2026-01-01T00:00:00Z", "actions": [{"action": "x", "route": "a", )" +
           rest + "}]}]}";
}

QByteArray workspaceWith(const QByteArray &rest)
{
    return R"({"workspaces": [{"key": "w", )" + rest + "}]}";
}

QByteArray grantWith(const QByteArray &from, const QByteArray &to)
{
    return workspaceWith(R"("addons": [{"bucket": "premium_sync", "units": 1, "price": "0", "from": ")" + from +
                         R"(", "to": ")" + to + "\"}]");
}

}  // namespace

// What a catalog document may say and what it may not; every complaint starts with the JSON path.
class TestCatalogParse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void deepNestingIsRefused();
};

void TestCatalogParse::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");  // the start of it
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &message) {
        QTest::newRow(name) << json << QString::fromUtf8(message);
    };

    row("empty file", "", "line 1, column 1: the JSON ends too early.");
    row("cut off", "{\"plans\": [", "line 1, column 12: the JSON ends too early.");
    row("syntax error on its line", "{\n \"plans\": [}\n}", "line 2, column 12: this is not valid JSON: ");
    row("trailing comma", "{\"plans\": [],}", "line 1, column 14: this is not valid JSON: ");
    row("text after the end", "{} {}", "line 1, column 4: this is not valid JSON: ");
    row("NUL byte", QByteArray("{}\0{}", 5), "line 1, column 3: this is not valid JSON: ");
    row("invalid UTF-8", "{\"pools\": [{\"key\": \"\xff\"}]}", "line 1, column 21: this is not valid JSON: ");
    row("NaN", "{\"settings\": NaN}", "line 1, column 14: this is not valid JSON: ");
    row("a list", "[]", "document: must be an object in braces.");
    row("unknown section", R"({"plns": []})", "plns: is an unknown key. Known here: plans, routes, route_sheets,");
    row("section given twice", R"({"plans": [], "plans": []})", "plans: is given twice.");
    row("section of the wrong type", R"({"plans": {}})", "plans: must be a list in brackets.");
    row("section null", R"({"plans": null})", "plans: must be a list in brackets.");
    row("entry of the wrong type", R"({"pools": [{"key": "a"}, 7]})", "pools[1]: must be an object in braces.");
    row("odd key is quoted", R"({"pools": [{"a b": 1}]})", "pools[0][\"a b\"]: is an unknown key.");

    row("key missing", R"({"pools": [{}]})", "pools[0].key: is missing.");
    row("key empty", R"({"pools": [{"key": ""}]})", "pools[0].key: must not be empty.");
    row("key a number", R"({"pools": [{"key": 7}]})", "pools[0].key: must be text in quotes.");
    row("key over 64 KiB", "{\"pools\": [{\"key\": \"" + QByteArray(65'537, 'x') + "\"}]}",
        "pools[0].key: is longer than 64 KiB.");
    row("key with NUL", R"({"pools": [{"key": "a\u0000b"}]})", "pools[0].key: contains a NUL character.");
    row("null is not left out", R"({"pools": [{"key": "a", "model": null}]})", "pools[0].model: must be text");
    row("repeated key in an entry", R"({"pools": [{"key": "a"}, {"key": "b", "region": "x", "region": "x"}]})",
        "pools[1].region: is given twice.");
    row("pool twice", R"({"pools": [{"key": "a"}, {"key": "a"}]})", "pools[1].key: is in this list twice.");
    row("tokens per minute negative", R"({"pools": [{"key": "a", "tokens_per_minute": -1}]})",
        "pools[0].tokens_per_minute: must be a whole number of at least 0");
    row("count with exponent", R"({"pools": [{"key": "a", "tokens_per_minute": 1e5}]})",
        "pools[0].tokens_per_minute: must be a whole number");
    row("count with decimals", R"({"pools": [{"key": "a", "tokens_per_minute": 1.0}]})",
        "pools[0].tokens_per_minute: must be a whole number");
    row("count as text", R"({"pools": [{"key": "a", "tokens_per_minute": "1"}]})",
        "pools[0].tokens_per_minute: must be a whole number");
    row("count beyond 64 bits", R"({"pools": [{"key": "a", "tokens_per_minute": 9223372036854775808}]})",
        "pools[0].tokens_per_minute: must be a whole number");

    row("plan twice", R"({"plans": [{"key": "a"}, {"key": "b"}, {"key": "a"}]})",
        "plans[2].key: is in this list twice.");
    row("plan name empty", R"({"plans": [{"key": "a", "name": ""}]})", "plans[0].name: must not be empty.");
    row("version without price",
        R"({"plans": [{"key": "a", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "limits": {}}]}]})",
        "plans[0].versions[0].price: is missing.");
    row("version 0",
        R"({"plans": [{"key": "a", "versions": [{"version": 0, "effective_from": "2026-01-01T00:00:00Z", "price": "1", "limits": {}}]}]})",
        "plans[0].versions[0].version: must be a whole number from 1 to 2147483647");
    row("version twice",
        R"({"plans": [{"key": "a", "versions": [
            {"version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "1", "limits": {}},
            {"version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "1", "limits": {}}]}]})",
        "plans[0].versions[1].version: is in this list twice.");
    row("instant without zone",
        R"({"plans": [{"key": "a", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00", "price": "1", "limits": {}}]}]})",
        "plans[0].versions[0].effective_from: states no time zone.");
    row("instant of the year 9999",
        R"({"plans": [{"key": "a", "versions": [{"version": 1, "effective_from": "9999-01-01T00:00:00Z", "price": "1", "limits": {}}]}]})",
        "plans[0].versions[0].effective_from: is outside 1970-01-01 to 2199-12-31.");
    row("instant that is none",
        R"({"plans": [{"key": "a", "versions": [{"version": 1, "effective_from": "soon", "price": "1", "limits": {}}]}]})",
        "plans[0].versions[0].effective_from: must be a time such as");
    row("instant a number",
        R"({"plans": [{"key": "a", "versions": [{"version": 1, "effective_from": 0, "price": "1", "limits": {}}]}]})",
        "plans[0].versions[0].effective_from: must be text in quotes.");
    row("price per month",
        R"({"plans": [{"key": "a", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "1", "price_per": "month", "limits": {}}]}]})",
        "plans[0].versions[0].price_per: \"month\" is not known here. Use one of: workspace, seat.");

    const auto price = [&](const char *name, const QByteArray &value, const QByteArray &message) {
        row(name,
            R"({"plans": [{"key": "a", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": )" +
                value + R"(, "limits": {}}]}]})",
            message);
    };
    price("money a JSON number (R5)", "99.00", "plans[0].versions[0].price: must be dollars as text");
    price("money a JSON integer (R5)", "99", "plans[0].versions[0].price: must be dollars as text");
    price("money empty", "\"\"", "plans[0].versions[0].price: \"\" is not an amount of dollars");
    price("money with a sign of currency", "\"$99\"", "plans[0].versions[0].price: \"$99\" is not an amount");
    price("money NaN", "\"NaN\"", "plans[0].versions[0].price: \"NaN\" is not an amount");
    price("money negative", "\"-0.01\"", "plans[0].versions[0].price: must not be negative.");
    price("money negative below a nano-dollar", "\"-0.0000000001\"",
          "plans[0].versions[0].price: must not be negative.");
    price("money beyond 64 bits", "\"9223372036.854775808\"",
          "plans[0].versions[0].price: \"9223372036.854775808\" is too large");

    const QByteArray limits = "plans[0].versions[0].limits";
    row("limits a list", planWithLimits("[]"), limits + ": must be an object in braces.");
    row("unknown bucket", planWithLimits(R"({"premium": {"allowance": 1}})"),
        limits + ".premium: is an unknown bucket. Known: standard_sync,");
    row("bucket twice", planWithLimits(R"({"premium_sync": {"allowance": 1}, "premium_sync": {"allowance": 1}})"),
        limits + ".premium_sync: is given twice.");
    row("limit without allowance", planWithLimits(R"({"premium_sync": {}})"),
        limits + ".premium_sync.allowance: is missing.");
    row("limit no object", planWithLimits(R"({"premium_sync": 300})"),
        limits + ".premium_sync: must be an object in braces.");
    row("allowance negative", planWithLimits(R"({"premium_sync": {"allowance": -1}})"),
        limits + ".premium_sync.allowance: must be a whole number of at least 0");
    row("allowance another word", planWithLimits(R"({"premium_sync": {"allowance": "lots"}})"),
        limits + ".premium_sync.allowance: must be a whole number or \"unlimited\".");
    row("allowance null", planWithLimits(R"({"premium_sync": {"allowance": null}})"),
        limits + ".premium_sync.allowance: must be a whole number");
    row("warning at 0 %", planWithLimits(R"({"premium_sync": {"allowance": 1, "warn_percent": 0}})"),
        limits + ".premium_sync.warn_percent: must be a whole number from 1 to 100");
    row("warning at 101 %", planWithLimits(R"({"premium_sync": {"allowance": 1, "warn_percent": 101}})"),
        limits + ".premium_sync.warn_percent: must be a whole number from 1 to 100");
    row("confirm outside premium (R17)",
        planWithLimits(R"({"standard_sync": {"allowance": 1, "confirm_percent": 10}})"),
        limits + ".standard_sync.confirm_percent: is for premium_sync only.");
    row("member cap outside premium (R19)",
        planWithLimits(R"({"batch_records": {"allowance": 1, "member_daily_cap": 10}})"),
        limits + ".batch_records.member_daily_cap: is for premium_sync only.");
    row("standard by page", planWithLimits(R"({"standard_sync": {"allowance": 1, "unit": "page"}})"),
        limits + ".standard_sync.unit: \"page\" is not known here. Use one of: action.");
    row("long context by record", planWithLimits(R"({"long_context": {"allowance": 1, "unit": "record"}})"),
        limits + ".long_context.unit: \"record\" is not known here. Use one of: page, file, action.");
    row("at limit downgrade", planWithLimits(R"({"premium_sync": {"allowance": 1, "at_limit": "downgrade"}})"),
        limits + ".premium_sync.at_limit: \"downgrade\" is not known here. Use one of: block, queue.");
    row("unknown key in a limit", planWithLimits(R"({"premium_sync": {"allowance": 1, "alowance": 1}})"),
        limits + ".premium_sync.alowance: is an unknown key.");

    row("route twice", R"({"routes": [{"key": "a"}, {"key": "a"}]})", "routes[1].key: is in this list twice.");
    row("route without any mode", R"({"routes": [{"key": "a", "modes": []}]})",
        "routes[0].modes: must list sync, batch");
    row("route with a mode twice", R"({"routes": [{"key": "a", "modes": ["sync", "sync"]}]})",
        "routes[0].modes: must list");
    row("route with an unknown mode", R"({"routes": [{"key": "a", "modes": ["async"]}]})",
        "routes[0].modes: must list");
    row("route with a mode that is no text", R"({"routes": [{"key": "a", "modes": ["sync", 1]}]})",
        "routes[0].modes[1]: must be text in quotes");
    row("context window 0", R"({"routes": [{"key": "a", "context_window": 0}]})",
        "routes[0].context_window: must be a whole number of at least 1");
    row("token price a JSON number",
        R"({"routes": [{"key": "a", "prices": [{"from": "2026-01-01T00:00:00Z", "input_per_mtok": 1.25, "output_per_mtok": "1"}]}]})",
        "routes[0].prices[0].input_per_mtok: must be dollars as text");
    row("token price missing",
        R"({"routes": [{"key": "a", "prices": [{"from": "2026-01-01T00:00:00Z", "input_per_mtok": "1"}]}]})",
        "routes[0].prices[0].output_per_mtok: is missing.");
    row("batch percent 101",
        R"({"routes": [{"key": "a", "prices": [{"from": "2026-01-01T00:00:00Z", "input_per_mtok": "1", "output_per_mtok": "1", "batch_percent": 101}]}]})",
        "routes[0].prices[0].batch_percent: must be a whole number from 0 to 100");

    row("sheet twice",
        R"({"route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": []},
                             {"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": []}]})",
        "route_sheets[1].version: is in this list twice.");
    row("action twice",
        R"({"route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [
            {"action": "x", "bucket": "premium_sync", "route": "a"},
            {"action": "x", "bucket": "standard_sync", "route": "a"}]}]})",
        "route_sheets[0].actions[1].action: is in this list twice.");
    row("action with an unknown bucket", sheetWithAction(R"("bucket": "gold")"),
        "route_sheets[0].actions[0].bucket: \"gold\" is not known here.");
    row("fallback to itself", sheetWithAction(R"("bucket": "premium_sync", "fallback_route": "a")"),
        "route_sheets[0].actions[0].fallback_route: is the action's own route.");
    row("downgrade to its own bucket",
        sheetWithAction(R"("bucket": "premium_sync", "downgrade_to": {"route": "b", "bucket": "premium_sync"})"),
        "route_sheets[0].actions[0].downgrade_to.bucket: is the action's own bucket.");
    row("downgrade without bucket", sheetWithAction(R"("bucket": "premium_sync", "downgrade_to": {"route": "b"})"),
        "route_sheets[0].actions[0].downgrade_to.bucket: is missing.");
    row("sync work down batch (R36)", sheetWithAction(R"("bucket": "premium_sync", "mode": "batch")"),
        "route_sheets[0].actions[0].mode: sends an action outside batch_records down batch");
    row("sync work down batch, expectation denied (R36)",
        sheetWithAction(R"("bucket": "long_context", "mode": "batch", "async_expectation_shown": false)"),
        "route_sheets[0].actions[0].mode: sends an action outside batch_records down batch");
    row("flag a number", sheetWithAction(R"("bucket": "premium_sync", "async_expectation_shown": 1)"),
        "route_sheets[0].actions[0].async_expectation_shown: must be true or false.");

    row("ceiling twice", R"({"ceilings": [{"surface": "a"}, {"surface": "a"}]})",
        "ceilings[1].surface: is in this list twice.");
    row("ceiling of 0 records", R"({"ceilings": [{"surface": "a", "max_records": 0}]})",
        "ceilings[0].max_records: must be a whole number of at least 1");
    row("minimum above the maximum", R"({"ceilings": [{"surface": "a", "max_records": 5, "min_records": 6}]})",
        "ceilings[0].min_records: must not be above");
    row("reviewed on no date", R"({"ceilings": [{"surface": "a", "last_reviewed": "2026-02-30"}]})",
        "ceilings[0].last_reviewed: must be a date");
    row("surface null", R"({"ceilings": [{"surface": null}]})", "ceilings[0].surface: must be text");

    row("workspace twice", R"({"workspaces": [{"key": "w"}, {"key": "w"}]})",
        "workspaces[1].key: is in this list twice.");
    row("unknown zone", workspaceWith(R"("time_zone": "Mars/Olympus")"), "workspaces[0].time_zone: is not a time zone");
    row("cycle of 0 days", workspaceWith(R"("cycle": "0d")"), "workspaces[0].cycle: \"0d\" is not known here.");
    row("cycle weekly", workspaceWith(R"("cycle": "weekly")"), "workspaces[0].cycle: \"weekly\" is not known here.");
    row("cycle a number", workspaceWith(R"("cycle": 30)"), "workspaces[0].cycle: must be text");
    row("anchor an instant", workspaceWith(R"("cycle_anchor": "2026-01-31T00:00:00Z")"),
        "workspaces[0].cycle_anchor: must be a date");
    row("no seat", workspaceWith(R"("seats": 0)"), "workspaces[0].seats: must be a whole number from 1 to 1000000");
    row("too many seats", workspaceWith(R"("seats": 1000001)"),
        "workspaces[0].seats: must be a whole number from 1 to");
    row("assignment without version", workspaceWith(R"("plans": [{"plan": "p", "from": "2026-01-01T00:00:00Z"}])"),
        "workspaces[0].plans[0].version: is missing.");
    row("grant that ends as it begins", grantWith("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
        "workspaces[0].addons[0].to: must be later than \"from\".");
    row("grant that ends before it begins", grantWith("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z"),
        "workspaces[0].addons[0].to: must be later than \"from\".");
    row("grant of negative units", workspaceWith(R"("prepaid": [{"bucket": "premium_sync", "units": -1, "price": "0",
            "from": "2026-01-01T00:00:00Z", "to": "2026-02-01T00:00:00Z"}])"),
        "workspaces[0].prepaid[0].units: must be a whole number of at least 0");
    row("workflow twice at a time", workspaceWith(R"("workflows": [
            {"key": "f", "route": "a", "included_records": 1, "price": "0", "from": "2026-01-01T00:00:00Z", "to": "2026-02-02T00:00:00Z"},
            {"key": "f", "route": "a", "included_records": 1, "price": "0", "from": "2026-02-01T00:00:00Z", "to": "2026-03-01T00:00:00Z"}])"),
        "workspaces[0].workflows[1].key: is in this list twice for the same time.");

    row("early burn at 0 %", R"({"settings": {"early_burn": {"percent": 0}}})",
        "settings.early_burn.percent: must be a whole number from 1 to 100");
    row("early burn of no bucket", R"({"settings": {"early_burn": {"bucket": "gold"}}})",
        "settings.early_burn.bucket: \"gold\" is not known here.");
    row("failures of 0 %", R"({"settings": {"causes": {"failed_percent": 0}}})",
        "settings.causes.failed_percent: must be a whole number from 1 to 100");
    row("cache above 100 %", R"({"settings": {"causes": {"cache_percent": 101}}})",
        "settings.causes.cache_percent: must be a whole number from 1 to 100");
    row("no repeated tokens", R"({"settings": {"causes": {"repeated_tokens": 0}}})",
        "settings.causes.repeated_tokens: must be a whole number of at least 1");
    row("half of a day is not one member", R"({"settings": {"causes": {"member_percent": 50}}})",
        "settings.causes.member_percent: must be a whole number from 51 to 100");
    row("a day of nothing", R"({"settings": {"causes": {"member_use_percent": 0}}})",
        "settings.causes.member_use_percent: must be a whole number from 1 to 100");
    row("unknown threshold", R"({"settings": {"causes": {"percent": 1}}})",
        "settings.causes.percent: is an unknown key.");
    row("unknown setting", R"({"settings": {"early_bird": {}}})", "settings.early_bird: is an unknown key.");
}

void TestCatalogParse::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto document = parseCatalog(json);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Error::Kind::Refused);
    QCOMPARE(document.error().message.left(message.size()), message);
}

void TestCatalogParse::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("nothing", "{}");
    row("byte order mark", "\xef\xbb\xbf{}");
    row("empty lists",
        R"({"plans": [], "routes": [], "route_sheets": [], "pools": [], "ceilings": [], "workspaces": [], "settings": {}})");
    row("allowance 0 (R12)", planWithLimits(R"({"premium_sync": {"allowance": 0}})"));
    row("allowance unlimited (R12)", planWithLimits(R"({"premium_sync": {"allowance": "unlimited"}})"));
    row("largest allowance", planWithLimits(R"({"premium_sync": {"allowance": 9223372036854775807}})"));
    row("long context by action", planWithLimits(R"({"long_context": {"allowance": 1, "unit": "action"}})"));
    row("a bucket's own unit said", planWithLimits(R"({"batch_records": {"allowance": 1, "unit": "record"}})"));
    row("async expectation shown (R36)",
        sheetWithAction(R"("bucket": "premium_sync", "mode": "batch", "async_expectation_shown": true)"));
    row("batch records down batch (R36)", sheetWithAction(R"("bucket": "batch_records", "mode": "batch")"));
    row("key of 64 KiB", "{\"pools\": [{\"key\": \"" + QByteArray(65'536, 'x') + "\"}]}");
    row("cycle of days", workspaceWith(R"("cycle": "30d")"));
    row("instant with offset", grantWith("2026-01-01T00:00:00+02:00", "2026-01-01T00:00:00Z"));
    row("workflow renewed",
        R"({"routes": [{"key": "a"}], "workspaces": [{"key": "w", "workflows": [
            {"key": "f", "route": "a", "included_records": 1, "price": "0", "from": "2026-01-01T00:00:00Z", "to": "2026-02-01T00:00:00Z"},
            {"key": "f", "route": "a", "included_records": 2, "price": "0", "from": "2026-02-01T00:00:00Z", "to": "2026-03-01T00:00:00Z"}]}]})");
    row("ceiling with nothing stated (R35)",
        R"({"ceilings": [{"surface": "a", "max_records": null, "max_bytes": null, "min_records": null,
            "window_hours": null, "ordered": null, "source": null, "last_reviewed": null}]})");
}

void TestCatalogParse::accepts()
{
    QFETCH(QByteArray, json);
    const auto document = parseCatalog(json);
    QVERIFY2(document, document ? "" : qPrintable(document.error().message));
    const auto catalog = applyCatalog({}, *document);
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().message));
}

void TestCatalogParse::deepNestingIsRefused()
{
    const auto document = parseCatalog("{\"plans\": " + QByteArray(1'000'000, '['));
    QVERIFY(!document);
    QVERIFY2(document.error().message.contains(QStringLiteral("is nested too deeply")),
             qPrintable(document.error().message));
    QVERIFY(document.error().message.startsWith(QStringLiteral("plans[0][0]")));
}

QTEST_APPLESS_MAIN(TestCatalogParse)
#include "tst_catalogparse.moc"
