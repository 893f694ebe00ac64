// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventfiles.h"

#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace headroom;

namespace {

// Generated events as they would be written to a file.
rc::Gen<std::string> textValue()
{
    return rc::gen::nonEmpty(rc::gen::container<std::string>(
        rc::gen::oneOf(rc::gen::elementOf(std::string(",\"\r\n\t \\/{}")), rc::gen::inRange<char>(' ', '~'))));
}

// Text beyond ASCII comes as whole characters.
rc::Gen<std::string> wideText()
{
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::oneOf(
                            textValue(), rc::gen::element<std::string>("\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
                                                                       "\xEF\xBB\xBF"))),
                        [](const std::vector<std::string> &parts) {
                            std::string text = "x";
                            for (const std::string &part : parts) text += part;
                            return text;
                        });
}

struct WrittenEvent {
    EventText values;    // as it is written
    EventText expected;  // as it is read
};

WrittenEvent anyEvent()
{
    WrittenEvent event;
    for (const std::string_view name : eventColumnNames()) {
        const EventColumn column = eventColumn(name).value();
        const bool required = kEvent.contains(std::string(name));
        if (!required && *rc::gen::arbitrary<bool>()) continue;
        std::string value;
        std::string read;
        switch (column.kind) {
        case EventColumn::Kind::Text:
            if (name == "corrects") continue;
            value = *wideText();
            break;
        case EventColumn::Kind::Number:
            if (name == "ordered")
                value = *rc::gen::element<std::string>("0", "1");
            else
                value = std::to_string(*rc::gen::inRange<std::int64_t>(1, std::numeric_limits<std::int64_t>::max()));
            break;
        case EventColumn::Kind::Money: {
            const auto nanos = *rc::gen::inRange<std::int64_t>(0, std::numeric_limits<std::int64_t>::max());
            value = *rc::gen::arbitrary<bool>() ? Money{nanos}.toString().toStdString() : std::to_string(nanos) + "e-9";
            read = nanos == 0 ? "0" : std::to_string(nanos);
            break;
        }
        case EventColumn::Kind::OccurredAt:
            value = formatInstant({*rc::gen::inRange<std::int64_t>(0, kEndOfTime.us)}).toStdString();
            break;
        case EventColumn::Kind::Bucket: value = bucketId(*rc::gen::elementOf(kBuckets)); break;
        case EventColumn::Kind::Mode: value = *rc::gen::element<std::string>("sync", "batch"); break;
        case EventColumn::Kind::Status:
            value = *rc::gen::element<std::string>("ok", "failed", "blocked", "queued", "cancelled");
            break;
        }
        event.values.emplace(name, value);
        event.expected.emplace(name, read.empty() ? value : read);
    }
    // Values whose relation to others is ruled.
    for (const char *name :
         {"repeated_input_tokens", "cached_input_tokens", "job_parts", "records_completed", "records_failed"}) {
        event.values.erase(name);
        event.expected.erase(name);
    }
    return event;
}

QByteArray csvField(const std::string &value, bool quote)
{
    QByteArray text = QByteArray::fromStdString(value);
    if (!quote && text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0)
        return text;
    return '"' + text.replace("\"", "\"\"") + '"';
}

QByteArray jsonString(const std::string &value, bool escapeAll)
{
    QByteArray text = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            text += QByteArray("\\") + c;
        else if (static_cast<unsigned char>(c) < 0x20 || (escapeAll && static_cast<signed char>(c) > 0)) {
            text += "\\u" + QByteArray::number(static_cast<unsigned>(c), 16).rightJustified(4, '0');
        } else
            text += c;
    }
    return text + '"';
}

}  // namespace

class TestEventRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead();
    void anyBytesAreAnsweredInWords_data();
    void anyBytesAreAnsweredInWords();

private:
    EventFiles m_files;
};

// Any events, as CSV with columns in any order and quotes at random and as JSON lines, come back as they were.
void TestEventRoundTrip::whatWasWrittenIsRead()
{
    QVERIFY(rc::check([this] {
        std::vector<WrittenEvent> events(*rc::gen::inRange<std::size_t>(1, 6));
        std::generate(events.begin(), events.end(), anyEvent);
        std::vector<std::string_view> columns = eventColumnNames();
        std::shuffle(columns.begin(), columns.end(), std::minstd_rand(*rc::gen::arbitrary<unsigned>()));

        QByteArray asCsv;
        for (const std::string_view name : columns)
            asCsv += (asCsv.isEmpty() ? "" : ",") + QByteArray(name.data(), qsizetype(name.size()));
        QByteArray asJson;
        std::vector<EventText> expected;
        const QByteArray lineEnd = *rc::gen::arbitrary<bool>() ? "\r\n" : "\n";
        for (const WrittenEvent &event : events) {
            expected.push_back(event.expected);
            asCsv += lineEnd;
            QByteArray object;
            for (const std::string_view name : columns) {
                const auto value = event.values.find(std::string(name));
                if (name != columns.front()) asCsv += ',';
                if (value == event.values.end()) continue;
                const EventColumn::Kind kind = eventColumn(name)->kind;
                const bool number = kind == EventColumn::Kind::Number || kind == EventColumn::Kind::Money;
                const bool coin = *rc::gen::arbitrary<bool>();
                asCsv += csvField(value->second, coin);
                object += (object.isEmpty() ? "{" : ", ") + jsonString(value->first, false) + ": " +
                          (number && coin ? QByteArray::fromStdString(value->second) : jsonString(value->second, coin));
            }
            asJson += object + "}" + lineEnd;
        }
        for (const QByteArray &content : {asCsv, asJson}) {
            const ReadFile file = readEventFile(m_files.write(content), {}, *rc::gen::inRange<std::size_t>(1, 4));
            RC_ASSERT(file.error.isEmpty());
            RC_ASSERT(file.problems.isEmpty());
            RC_ASSERT(file.events == expected);
        }
    }));
}

void TestEventRoundTrip::anyBytesAreAnsweredInWords_data()
{
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("mapping");
    const QByteArray more = R"(, "note": "caf\u00e9\n", "units": 12, "cost_usd": 1.5e-3, "ordered": true)";
    QTest::newRow("CSV") << kHeader + ",note\n" + kRow + ",\"a \"\"quote\"\", and\nmore\"\n" + kRow + ",x\r\n"
                         << QByteArray();
    QTest::newRow("JSON lines") << json(more) + json(R"(, "member": null, "input_tokens": "5")") << QByteArray();
    QTest::newRow("JSON lines with a mapping")
        << json(R"(, "user": {"name": "kim", "ids": [1, {"a": null}]}, "x": [{}, 2])") + json(more)
        << QByteArray(R"({"format": "jsonl", "fields": {"event_id": {"hash": ["user", "user.ids"], "with_row": true},
            "occurred_at": {"from": "occurred_at"}, "workspace": {"from": "workspace"},
            "action": {"from": "user.ids.1.a"}, "member": {"from": "user.name"}, "note": {"from": "x.1"}}})");
}

// Whatever becomes of a good file, every row of it is an event or a problem.
void TestEventRoundTrip::anyBytesAreAnsweredInWords()
{
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, mapping);
    const std::optional<Mapping> map = mapping.isEmpty() ? std::nullopt : std::optional(mappingOf(mapping));
    QVERIFY(rc::check([&] {
        std::string content = good.toStdString();
        // The header and the first brace stay, so that the file as a whole is what it was.
        const auto first = static_cast<std::size_t>(good.startsWith('{') ? 1 : good.indexOf('\n') + 1);
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
            content[*rc::gen::inRange(first, content.size())] = *rc::gen::oneOf(
                rc::gen::elementOf(std::string("{}[]\",:\\\0 \n0-.etn", 17)), rc::gen::arbitrary<char>());
        }
        const ReadFile file = readEventFile(m_files.write(QByteArray::fromStdString(content)), map);
        RC_ASSERT(file.error.isEmpty());
        RC_ASSERT(file.rowsRead > 0);
        RC_ASSERT(file.rowsRead == static_cast<std::int64_t>(file.events.size()) + file.problems.size());
    }));
}

QTEST_APPLESS_MAIN(TestEventRoundTrip)
#include "tst_eventroundtrip.moc"
