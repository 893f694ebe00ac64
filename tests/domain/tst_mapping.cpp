// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mapping.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

QByteArray contractExample()
{
    return R"({"format": "csv", "zone": "UTC",
 "fields": {
   "event_id":      {"hash": ["TIMESTAMP", "ContextTokens", "GeneratedTokens"], "with_row": true},
   "occurred_at":   {"from": "TIMESTAMP"},
   "workspace":     {"const": "azure-code"},
   "action":        {"const": "code.complete"},
   "bucket":        {"const": "standard_sync"},
   "input_tokens":  {"from": "ContextTokens"},
   "output_tokens": {"from": "GeneratedTokens"}}})";
}

// A whole mapping with one more field.
QByteArray with(const QByteArray &field)
{
    return R"({"format": "jsonl", "fields": {"event_id": {"from": "id"}, "occurred_at": {"from": "time"},
        "workspace": {"const": "w"}, "action": {"const": "a"}, )" +
           field + "}}";
}

// A whole mapping whose time comes from `source`.
QByteArray withTime(const QByteArray &source)
{
    return R"({"format": "jsonl", "fields": {"event_id": {"from": "id"}, "occurred_at": )" + source +
           R"(, "workspace": {"const": "w"}, "action": {"const": "a"}}})";
}

Mapping arbitraryMapping()
{
    const auto coin = [] { return *rc::gen::arbitrary<bool>(); };
    const auto word = [] { return *rc::gen::element(u"a.b"_s, u"Ünï code"_s, u"quote \" \\"_s, u"x"_s); };
    Mapping mapping;
    mapping.format = coin() ? FileFormat::Csv : FileFormat::JsonLines;
    mapping.zone = coin() ? QByteArray("UTC") : QByteArray("Asia/Kathmandu");
    const auto named = [&] {
        FieldSource source;
        switch (*rc::gen::inRange(0, 3)) {
        case 0: source.constant = word(); break;
        case 1:
            source.hash = QStringList{word(), word()};
            source.withRow = coin();
            break;
        default:
            source.from = word();
            if (coin()) source.values = {{word(), word()}, {u"empty"_s, QString()}};
        }
        return source;
    };
    FieldSource time;
    time.from = word();
    if (coin()) time.unit = *rc::gen::element(u"s"_s, u"ms"_s, u"us"_s, u"ns"_s);
    if (time.unit && coin()) time.epoch = u"2026-01-01T00:00:00Z"_s;
    FieldSource cost;
    cost.from = word();
    if (coin()) cost.scale = *rc::gen::element(u"0.01"_s, u"1e-18"_s, u"1000000000000"_s);
    mapping.fields = {
        {u"workspace"_s, named()}, {u"event_id"_s, named()}, {u"occurred_at"_s, time}, {u"action"_s, named()}};
    if (coin()) mapping.fields.emplace_back(u"cost_usd"_s, cost);
    if (coin()) mapping.fields.emplace_back(u"member"_s, named());
    return mapping;
}

}  // namespace

class TestMapping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheContractsExample();
    void readsTimesScalesAndWords();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void nothingIsLostOnTheWay();
};

void TestMapping::readsTheContractsExample()
{
    const auto mapping = parseMapping(contractExample());
    QVERIFY(mapping);
    QCOMPARE(mapping->format, FileFormat::Csv);
    QCOMPARE(mapping->zone, QByteArray("UTC"));
    QCOMPARE(mapping->fields.size(), 7U);
    QCOMPARE(mapping->fields.at(0).first, u"event_id"_s);
    QCOMPARE(*mapping->fields.at(0).second.hash,
             QStringList({u"TIMESTAMP"_s, u"ContextTokens"_s, u"GeneratedTokens"_s}));
    QVERIFY(mapping->fields.at(0).second.withRow);
    QCOMPARE(mapping->fields.at(4).second.constant, u"standard_sync"_s);
    QCOMPARE(QJsonDocument::fromJson(exportMapping(*mapping)), QJsonDocument::fromJson(contractExample()));
}

void TestMapping::readsTimesScalesAndWords()
{
    const auto mapping = parseMapping(R"({"format": "jsonl", "zone": "Asia/Tokyo", "fields": {
        "event_id": {"from": "id"}, "workspace": {"from": "team.name"}, "action": {"const": "chat"},
        "occurred_at": {"from": "ts", "unit": "ms", "epoch": "2026-01-01T00:00:00Z"},
        "status": {"from": "status", "values": {"success": "ok", "n/a": ""}},
        "cost_usd": {"from": "cents", "scale": "0.01"}}})");
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message));
    QCOMPARE(mapping->format, FileFormat::JsonLines);
    QCOMPARE(mapping->zone, QByteArray("Asia/Tokyo"));
    const FieldSource &time = mapping->fields.at(3).second;
    QCOMPARE(time.unit, u"ms"_s);
    QCOMPARE(time.epoch, u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(mapping->fields.at(4).second.values.at(u"success"_s), u"ok"_s);
    QCOMPARE(mapping->fields.at(5).second.scale, u"0.01"_s);
}

void TestMapping::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");  // the start of it
    const auto row = [](const char *name, const QByteArray &json, const char *message) {
        QTest::newRow(name) << json << QString::fromUtf8(message);
    };
    row("empty file", "", "line 1, column 1: the JSON ends too early.");
    row("syntax error", "{\"format\": csv}", "line 1, column 12: this is not valid JSON: ");
    row("a list", "[]", "document: must be an object in braces.");
    row("no format", R"({"fields": {}})", "format: is missing.");
    row("no fields", R"({"format": "csv"})", "fields: is missing.");
    row("unknown format", R"({"format": "xlsx", "fields": {}})",
        "format: \"xlsx\" is not known here. Use one of: csv, jsonl.");
    row("unknown key", R"({"format": "csv", "feilds": {}})",
        "feilds: is an unknown key. Known here: format, zone, fields.");
    row("unknown zone", R"({"format": "csv", "zone": "Mars/Olympus", "fields": {}})", "zone: is not a time zone");
    row("fields a list", R"({"format": "csv", "fields": []})", "fields: must be an object in braces.");
    row("required column missing", R"({"format": "csv", "fields": {"event_id": {"from": "id"}}})",
        "fields: says nothing about \"occurred_at\", which every event needs.");
    row("unknown column", with(R"("cost": {"from": "x"})"), "fields.cost: is no column of the event file.");
    row("column twice", with(R"("action": {"const": "b"})"), "fields.action: is given twice.");
    row("source no object", with(R"("member": "user")"), "fields.member: must be an object in braces.");
    row("unknown key of a source", with(R"("member": {"form": "user"})"),
        "fields.member.form: is an unknown key. Known here: from, const, hash, with_row, unit, epoch, scale, values.");
    row("source of nothing", with(R"("member": {})"), "fields.member: needs exactly one of");
    row("source of two", with(R"("member": {"from": "a", "const": "b"})"), "fields.member: needs exactly one of");
    row("from empty", with(R"("member": {"from": ""})"), "fields.member.from: must not be empty.");
    row("const a number", with(R"("units": {"const": 1})"), "fields.units.const: must be text in quotes.");
    row("const no bucket", with(R"("bucket": {"const": "gold"})"),
        "fields.bucket.const: \"gold\" is no value of this column.");
    row("const no mode", with(R"("mode": {"const": "async"})"), "fields.mode.const: \"async\" is no value");
    row("const no status", with(R"("status": {"const": "success"})"), "fields.status.const: \"success\" is no value");
    row("const no time", withTime(R"({"const": "noon"})"), "fields.occurred_at.const: must be a time such as");
    row("hash of nothing", with(R"("member": {"hash": []})"), "fields.member.hash: must name at least one column.");
    row("hash no list", with(R"("member": {"hash": "user"})"), "fields.member.hash: must be a list in brackets.");
    row("hash of a number", with(R"("member": {"hash": ["a", 1]})"), "fields.member.hash[1]: must be text in quotes");
    row("hash for a count", with(R"("units": {"hash": ["a"]})"),
        "fields.units.hash: makes a name, which this column is not.");
    row("row without hash", with(R"("member": {"from": "a", "with_row": true})"),
        "fields.member.with_row: goes with \"hash\" only.");
    row("row no flag", with(R"("member": {"hash": ["a"], "with_row": 1})"),
        "fields.member.with_row: must be true or false.");
    row("unit of a constant", withTime(R"({"const": "2026-01-01T00:00:00Z", "unit": "ms"})"),
        "fields.occurred_at.unit: goes with \"from\" only.");
    row("unknown unit", withTime(R"({"from": "t", "unit": "min"})"),
        "fields.occurred_at.unit: \"min\" is not known here. Use one of: s, ms, us, ns.");
    row("unit for a count", with(R"("latency_ms": {"from": "t", "unit": "s"})"),
        "fields.latency_ms.unit: makes a time");
    row("epoch without unit", withTime(R"({"from": "t", "epoch": "2026-01-01T00:00:00Z"})"),
        "fields.occurred_at.epoch: needs a \"unit\"");
    row("epoch without zone", withTime(R"({"from": "t", "unit": "s", "epoch": "2026-01-01T00:00:00"})"),
        "fields.occurred_at.epoch: states no time zone.");
    row("scale a JSON number", with(R"("cost_usd": {"from": "c", "scale": 0.01})"),
        "fields.cost_usd.scale: must be text");
    row("scale of a name", with(R"("member": {"from": "c", "scale": "0.01"})"),
        "fields.member.scale: multiplies a number");
    row("scale 0", with(R"("cost_usd": {"from": "c", "scale": "0.00"})"),
        "fields.cost_usd.scale: must be a decimal above 0");
    row("scale negative", with(R"("cost_usd": {"from": "c", "scale": "-1"})"),
        "fields.cost_usd.scale: must be a decimal above 0");
    row("scale no number", with(R"("cost_usd": {"from": "c", "scale": "1/3"})"),
        "fields.cost_usd.scale: must be a decimal above 0");
    row("scale too fine", with(R"("cost_usd": {"from": "c", "scale": "1e-19"})"),
        "fields.cost_usd.scale: must be a decimal above 0");
    row("scale too large", with(R"("cost_usd": {"from": "c", "scale": "1e19"})"),
        "fields.cost_usd.scale: must be a decimal above 0");
    row("values a list", with(R"("status": {"from": "s", "values": []})"),
        "fields.status.values: must be an object in braces.");
    row("values to a number", with(R"("status": {"from": "s", "values": {"200": 1}})"),
        "fields.status.values.200: must be text");
    row("values to no status", with(R"("status": {"from": "s", "values": {"success": "good"}})"),
        "fields.status.values.success: \"good\" is no value of this column.");
    row("word mapped twice", with(R"("status": {"from": "s", "values": {"x": "ok", "x": "failed"}})"),
        "fields.status.values.x: is given twice.");
    row("values of a constant", with(R"("status": {"const": "ok", "values": {"x": "ok"}})"),
        "fields.status.values: goes with \"from\" only.");
}

void TestMapping::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto mapping = parseMapping(json);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().kind, Error::Kind::Refused);
    QCOMPARE(mapping.error().message.left(message.size()), message);
}

void TestMapping::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("zone left out is UTC") << with(R"("member": {"from": "user"})");
    QTest::newRow("a constant time in the mapping's zone") << withTime(R"({"const": "2026-01-01T00:00:00"})");
    QTest::newRow("a number of seconds since 1970") << withTime(R"({"from": "t", "unit": "s"})");
    QTest::newRow("a large scale") << with(R"("cost_usd": {"from": "c", "scale": "1000000000000000000"})");
    QTest::newRow("a fine scale") << with(R"("cost_usd": {"from": "c", "scale": "0.000000000000000001"})");
    QTest::newRow("a word that means unknown") << with(R"("status": {"from": "s", "values": {"-": ""}})");
}

void TestMapping::accepts()
{
    QFETCH(QByteArray, json);
    const auto mapping = parseMapping(json);
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message));
}

void TestMapping::nothingIsLostOnTheWay()
{
    QVERIFY(rc::check("what is saved is loaded again", [] {
        const Mapping mapping = arbitraryMapping();
        const QByteArray saved = exportMapping(mapping);
        const auto loaded = parseMapping(saved);
        RC_ASSERT(loaded.has_value());
        RC_ASSERT(*loaded == mapping);
        RC_ASSERT(exportMapping(*loaded) == saved);
    }));
}

QTEST_APPLESS_MAIN(TestMapping)
#include "tst_mapping.moc"
