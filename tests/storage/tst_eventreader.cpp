// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventfiles.h"

using namespace headroom;

class TestEventReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWholeFiles_data();
    void readsWholeFiles();
    void refusesRows_data();
    void refusesRows();
    void refusesWholeFiles_data();
    void refusesWholeFiles();

private:
    EventFiles m_files;
};

void TestEventReader::readsWholeFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("lastLine");
    QTest::newRow("CSV") << csv("", "") << 1 << 2;
    QTest::newRow("CSV with a byte order mark") << "\xEF\xBB\xBF" + csv("", "") << 1 << 2;
    QTest::newRow("CSV with CRLF") << csv("", "").replace("\n", "\r\n") << 1 << 2;
    QTest::newRow("CSV without a final line end") << csv("", "").chopped(1) << 1 << 2;
    QTest::newRow("CSV with a header in any order")
        << QByteArray("action,workspace,occurred_at,event_id\nchat,acme,2026-01-31T05:00:00Z,e1\n") << 1 << 2;
    QTest::newRow("CSV with a quoted header")
        << "\"event_id\",\"occurred_at\",\"workspace\",\"action\"\n" + kRow << 1 << 2;
    QTest::newRow("CSV with blank lines") << "\n\r\n" + kHeader + "\n\n  \n" + kRow + "\n\n" << 1 << 6;
    QTest::newRow("a header only") << kHeader + '\n' << 0 << 0;
    QTest::newRow("a header only, without a line end") << kHeader << 0 << 0;
    QTest::newRow("CSV with every value in quotes") << kHeader + "\n\"e1\",\"2026-01-31T05:00:00Z\",\"acme\",\"chat\"\n"
                                                    << 1 << 2;
    QTest::newRow("JSON lines") << json("") << 1 << 1;
    QTest::newRow("JSON lines with a byte order mark") << "\xEF\xBB\xBF" + json("") << 1 << 1;
    QTest::newRow("JSON lines with CRLF") << json("").replace("\n", "\r\n") << 1 << 1;
    QTest::newRow("JSON lines without a final line end") << json("").chopped(1) << 1 << 1;
    QTest::newRow("JSON lines with blank lines") << "\n  \n" + json("") + "\n\r\n" << 1 << 3;
    QTest::newRow("JSON lines with null and empty values, which are unknown")
        << json(R"(, "units": null, "member": null, "route": "", "bucket": "", "cost_usd": "")") << 1 << 1;
}

void TestEventReader::readsWholeFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(int, events);
    QFETCH(int, lastLine);
    const ReadFile file = readEventFile(m_files.write(content));
    QCOMPARE(file.error, QString());
    QCOMPARE(file.problems, QStringList());
    QCOMPARE(file.rowsRead, events);
    QCOMPARE(file.events, std::vector<EventText>(static_cast<std::size_t>(events), kEvent));
    if (events > 0) QCOMPARE(file.lines.back(), lastLine);
}

void TestEventReader::refusesRows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<int>("events");
    const auto row = [](const char *name, const QByteArray &content, std::initializer_list<const char *> problems,
                        int events = 0) {
        QStringList list;
        for (const char *problem : problems) list += QString::fromUtf8(problem);
        QTest::newRow(name) << content << list << events;
    };
    const char *const notWhole = "\" is not a whole number. Write digits only, such as 120.";
    const auto whole = [notWhole](const QByteArray &position, const QByteArray &value) {
        return position + ": \"" + value + notWhole;
    };

    row("CSV: 1e5 as a count", csv(",units", ",1e5"), {whole("2: units", "1e5").constData()});
    row("CSV: NaN as a count", csv(",units", ",NaN"), {whole("2: units", "NaN").constData()});
    row("CSV: -0 as a count", csv(",units", ",-0"), {whole("2: units", "-0").constData()});
    row("CSV: a negative count", csv(",retries", ",-1"), {"2: retries: \"-1\" is below 0. Counts are 0 or more."});
    row("CSV: negative units", csv(",units", ",-1"),
        {"2: units: It is below 0. Only an event of status credit may take back."});
    row("CSV: a number out of range", csv(",input_tokens", ",9223372036854775808"),
        {"2: input_tokens: \"9223372036854775808\" is out of range. The largest number is 9223372036854775807."});
    row("CSV: money beyond 64 bits", csv(",cost_usd", ",1e10"),
        {"2: cost_usd: \"1e10\" is out of range. The largest amount is 9223372036.854775807 US dollars."});
    row("CSV: a time without zone", kHeader + "\ne1,2026-01-31T05:00:00,acme,chat\n",
        {"2: occurred_at: \"2026-01-31T05:00:00\" states no time zone. Add Z for UTC, or an offset such as +01:00."});
    row("CSV: year 9999", kHeader + "\ne1,9999-01-01T00:00:00Z,acme,chat\n",
        {"2: occurred_at: \"9999-01-01T00:00:00Z\" is out of range. A ledger holds times from 1970-01-01 to the end of "
         "2199, UTC."});
    row("CSV: invalid UTF-8", csv(",member", ",caf\xE9"),
        {"2: member: \"caf\xEF\xBF\xBD\" is not UTF-8. Save the file as UTF-8."});
    row("CSV: a NUL byte", csv(",member", QByteArray(",a\0b", 4)),
        {"2: member: \"a\xEF\xBF\xBD"
         "b\" holds a NUL byte. Remove it."});
    row("CSV: too few values", csv(",units", ""),
        {"2: : The number of values is 4 where the header has 5. Check it for a missing or extra comma."});
    row("CSV: too many values, and the rows around it are read",
        kHeader + '\n' + kRow + "\ne2,2026-01-31T05:00:00Z,acme,chat,\n" + QByteArray(kRow).replace("e1", "e3") + '\n',
        {"3: : The number of values is 5 where the header has 4. Check it for a missing or extra comma."}, 2);
    row("CSV: an empty required value", kHeader + "\ne1,2026-01-31T05:00:00Z,,chat\n",
        {"2: workspace: It is required and empty."});
    row("CSV: a quote inside a value", csv(",note", ",5\" pipe"),
        {"2: note: There is a quote inside the value. Put the whole value in quotes and write the quote inside it "
         "twice."});
    row("CSV: text after a quote", csv(",note", ",\"a\"b"),
        {"2: note: Text follows the closing quote. Write a quote inside the value twice."});
    row("CSV: a quote that is never closed is told where it opens",
        kHeader + ",note\n" + kRow + ",ok\ne2,2026-01-31T05:00:00Z,\"ac\nme\",chat,\"open\n" + kRow + ",x\n",
        {"4: : The quote that opens here is never closed. Close it; what follows it was not read."}, 1);
    row("CSV: lines are physical lines, whatever was quoted before",
        kHeader + ",note\r\n" + kRow + ",\"two\r\nlines\"\r\n\r\n" + kRow + ",\"three\n\nlines\"\r\n" + kRow +
            ",x,\r\n",
        {"8: : The number of values is 6 where the header has 5. Check it for a missing or extra comma."}, 2);
    row("CSV: every refused row is told", kHeader + ",units\n" + kRow + ",x\n" + kRow + ",1\n" + kRow + ",y\n",
        {whole("2: units", "x").constData(), whole("4: units", "y").constData()}, 1);

    row("JSON: 1e5 as a count", json(R"(, "units": 1e5)"), {whole("1: units", "1e5").constData()});
    row("JSON: 1.0 as a count", json(R"(, "units": 1.0)"), {whole("1: units", "1.0").constData()});
    row("JSON: -0 as a count", json(R"(, "units": -0)"), {whole("1: units", "-0").constData()});
    row("JSON: a number out of range", json(R"(, "input_tokens": 9223372036854775808)"),
        {"1: input_tokens: \"9223372036854775808\" is out of range. The largest number is 9223372036854775807."});
    row("JSON: a key given twice", json(R"(, "units": 1, "member": "m", "units": 1)"),
        {"1: units: The object gives it twice. Keep one of them."});
    row("JSON: a key given twice, first as null", json(R"(, "units": null, "units": 1)"),
        {"1: units: The object gives it twice. Keep one of them."});
    row("JSON: an unknown key", json(R"(, "unitz": 1)"),
        {"1: unitz: Events have no such field. Remove it, or read the file with a mapping."});
    row("JSON: an object for a value", json(R"(, "note": {"a": 1})"),
        {"1: note: It is a list or an object. Give one value, or read the file with a mapping."});
    row("JSON: a list for a value", json(R"(, "note": ["a"])"),
        {"1: note: It is a list or an object. Give one value, or read the file with a mapping."});
    row("JSON: a number for a text", json(R"(, "member": 5)"), {"1: member: 5 is a number. Give a text in quotes."});
    row("JSON: true for a count", json(R"(, "units": true)"), {"1: units: true is not allowed here."});
    row("JSON: a missing required key",
        R"({"event_id": "e1", "occurred_at": "2026-01-31T05:00:00Z", "action": "chat"})"
        "\n",
        {"1: workspace: It is required and empty."});
    row("JSON: a NUL byte", json(QByteArray(", \"member\": \"a\0b\"", 17)),
        {"1: member: The text holds a NUL byte or another control character. Remove it or escape it."});
    row("JSON: an escaped NUL byte", json(R"(, "member": "a\u0000b")"),
        {"1: member: \"a\xEF\xBF\xBD"
         "b\" holds a NUL byte. Remove it."});
    row("JSON: invalid UTF-8", json(", \"member\": \"caf\xE9\", \"units\": 1"),
        {"1: member: The text is not UTF-8. Save the file as UTF-8."});
    const char *const syntax = ": The line is not a valid JSON object. Check commas, quotes and brackets.";
    const auto broken = [&](const char *name, const QByteArray &line, const QByteArray &key) {
        row(name, json("") + line + '\n' + json(""), {("2: " + key + syntax).constData()}, 2);
    };
    broken("JSON: no end", R"({"event_id": "e1")", "");
    broken("JSON: an open string", R"({"event_id": "e1)", "");
    broken("JSON: no comma", R"({"event_id": "e1" "units": 1})", "event_id");
    broken("JSON: a comma too many", R"({"event_id": "e1",})", "event_id");
    broken("JSON: no colon", R"({"event_id" "e1"})", "");
    broken("JSON: a bare key", R"({event_id: "e1"})", "");
    broken("JSON: a bare word", R"({"event_id": e1})", "event_id");
    broken("JSON: half a literal", R"({"units": nul})", "units");
    broken("JSON: leading zeros", R"({"units": 01})", "units");
    broken("JSON: a number with a tail", R"({"units": 12abc})", "units");
    broken("JSON: a point without digits", R"({"units": 1.})", "units");
    broken("JSON: a lone surrogate", R"({"event_id": "\ud800"})", "event_id");
    broken("JSON: an unknown escape", R"({"event_id": "\q"})", "event_id");
    broken("JSON: something behind the object", json("").chopped(1) + " x", "");
    broken("JSON: two objects", json("").chopped(1) + json("").chopped(1), "");
    broken("JSON: a bracket too many", json("").chopped(1) + "}", "");
    row("JSON: a list, a number", json("") + "[1]\n5\n",
        {"2: : Each line must be one JSON object.", "3: : Each line must be one JSON object."}, 1);
}

void TestEventReader::refusesRows()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, problems);
    QFETCH(int, events);
    const ReadFile file = readEventFile(m_files.write(content));
    QCOMPARE(file.error, QString());
    QCOMPARE(file.problems, problems);
    QCOMPARE(file.events.size(), static_cast<std::size_t>(events));
    QCOMPARE(file.rowsRead, events + problems.size());
}

void TestEventReader::refusesWholeFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");  // %1: the file
    const auto row = [](const char *name, const QByteArray &content, const char *error) {
        QTest::newRow(name) << content << QString::fromUtf8(error);
    };
    const char *const empty = "%1 is empty. A file of events has a header or JSON objects in it.";
    row("empty", "", empty);
    row("a byte order mark only", "\xEF\xBB\xBF", empty);
    row("blank lines only", "\n \r\n\t\n", empty);
    row("many blank lines only", QByteArray(3'000'000, '\n'), empty);
    row("a missing column", "event_id,occurred_at,workspace\n",
        "%1:1: The header lacks the column action. Required are event_id, occurred_at, workspace and action.");
    row("two missing columns", "\nevent_id,workspace\n",
        "%1:2: The header lacks the column occurred_at, action. Required are event_id, occurred_at, workspace and "
        "action.");
    row("a duplicate column", kHeader + ",units,units\n",
        "%1:1: The header names the column \"units\" twice. Keep one of them.");
    row("a column without a name", kHeader + ",\n", "%1:1: Column 5 of the header has no name. Name it or remove it.");
    row("a header that is not UTF-8", kHeader + ",caf\xE9\n",
        "%1:1: The header is not UTF-8 text at column 5: \"caf\xEF\xBF\xBD\". Save the file as UTF-8.");
    row("a header with an open quote", "\"event_id,occurred_at\n",
        "%1:1: The quote that opens here is never closed. Close it; what follows it was not read.");
    row("a header of more columns than any file has", kHeader + QByteArray(5000, ',') + '\n',
        "%1:1: The header has 5004 columns; at most 4096 are read.");
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "e\0v\0",
                   6),
        "%1 is UTF-16 text. Save it as UTF-8.");
    row("a JSON list", "[" + json("").chopped(1) + "]\n",
        "%1:1: The file is a JSON list. Write one object on each line, without brackets around them and commas between "
        "them.");
}

void TestEventReader::refusesWholeFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    const QString path = m_files.write(content);
    QCOMPARE(readEventFile(path).error, error.replace(QStringLiteral("%1"), path));

    // An unknown column is told with those that are allowed.
    const QString unknown = readEventFile(m_files.write(kHeader + ",colour,units,\"si,ze\"\n")).error;
    QVERIFY2(
        unknown.startsWith(path + QStringLiteral(":1: The header names what event files do not have: \"colour\", "
                                                 "\"si,ze\". Columns are: event_id, occurred_at, workspace, action, "
                                                 "member, ")),
        qPrintable(unknown));
    QVERIFY(unknown.contains(QStringLiteral("mapping")));
}

QTEST_APPLESS_MAIN(TestEventReader)
#include "tst_eventreader.moc"
