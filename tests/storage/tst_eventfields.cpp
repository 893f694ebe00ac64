// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventfiles.h"

using namespace headroom;

class TestEventFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOneField_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value");  // empty: stays unknown
        QTest::addColumn<bool>("rounded");
        const auto row = [](const char *name, const char *column, const QByteArray &text, const QByteArray &value,
                            bool rounded = false) {
            QTest::newRow(name) << QByteArray(column) << text << value << rounded;
        };

        row("empty is unknown, not 0", "units", "", "");
        row("zero", "input_tokens", "0", "0");
        row("leading zeros", "input_tokens", "0007", "7");
        row("the largest count", "input_tokens", "9223372036854775807", "9223372036854775807");
        row("zeros before the largest count", "input_tokens", "0009223372036854775807", "9223372036854775807");
        row("units may be negative until the status is known", "units", "-5", "-5");
        row("the smallest units", "units", "-9223372036854775807", "-9223372036854775807");
        row("not ordered", "ordered", "0", "0");
        row("ordered", "ordered", "1", "1");
        row("money in nano-dollars (R5)", "cost_usd", "0.0125", "12500000");
        row("money with an exponent", "cost_usd", "1.2e-05", "12000");
        row("negative money until the status is known", "cost_usd", "-0.5", "-500000000");
        row("money rounds half to even down (R5)", "cost_usd", "0.0000000125", "12", true);
        row("money rounds half to even up (R5)", "cost_usd", "0.0000000135", "14", true);
        row("the largest amount", "cost_usd", "9223372036.854775807", "9223372036854775807");
        row("an instant in UTC", "occurred_at", "2026-01-31T05:00:00Z", "2026-01-31T05:00:00Z");
        row("an instant with an offset", "occurred_at", "2026-01-31T00:00:00-05:00", "2026-01-31T05:00:00Z");
        row("further digits of a second are cut", "occurred_at", "2026-01-31T23:59:59.9999999Z",
            "2026-01-31T23:59:59.999999Z");
        row("a bucket", "bucket", "long_context", "long_context");
        row("a mode", "mode", "batch", "batch");
        row("a status", "status", "credit", "credit");
        row("text as it is", "workspace", " Acme, \"GmbH\" \n", " Acme, \"GmbH\" \n");
        row("text beyond ASCII", "note", "caf\xC3\xA9 \xF0\x9F\x98\x80", "caf\xC3\xA9 \xF0\x9F\x98\x80");
        row("text of 64 KiB", "note", QByteArray(65536, 'n'), QByteArray(65536, 'n'));
    }

    void readsOneField()
    {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        QFETCH(bool, rounded);
        GivenEvent event;
        event.occurredAt = kNoInstant;
        bool wasRounded = false;
        FieldIssue issue;
        const std::string name = column.toStdString();
        QVERIFY(assignField(event, eventColumn(name).value(), name, text.toStdString(), wasRounded, issue));
        QCOMPARE(wasRounded, rounded);
        // Texts refer to the caller's buffer: read again from one that lives on.
        GivenEvent kept;
        kept.occurredAt = kNoInstant;
        const std::string buffer = text.toStdString();
        QVERIFY(assignField(kept, eventColumn(name).value(), name, buffer, wasRounded, issue));
        const EventText expected = value.isEmpty() ? EventText() : EventText{{name, value.toStdString()}};
        QCOMPARE(textOf(kept), expected);
    }

    void refusesOneField_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *column, const QByteArray &text, const char *why) {
            QTest::newRow(name) << QByteArray(column) << text << QString::fromUtf8(why);
        };
        const auto notWhole = [&row](const char *name, const char *text) {
            const QByteArray why =
                QByteArray("\"") + text + "\" is not a whole number. Write digits only, such as 120.";
            row(name, "retries", text, why.constData());
        };
        notWhole("an exponent in a count", "1e5");
        notWhole("a fraction of zero", "1.0");
        notWhole("minus zero", "-0");
        notWhole("a plus sign", "+1");
        notWhole("NaN", "NaN");
        notWhole("a space", " 1");
        notWhole("a thousands separator", "1,000");
        notWhole("a minus sign alone", "-");
        notWhole("hexadecimal", "0x10");
        row("minus zero units", "units", "-0", "\"-0\" is not a whole number. Write digits only, such as 120.");
        row("a negative count", "retries", "-1", "\"-1\" is below 0. Counts are 0 or more.");
        row("a count out of range", "pages", "9223372036854775808",
            "\"9223372036854775808\" is out of range. The largest number is 9223372036854775807.");
        row("a count far out of range", "pages", "99999999999999999999999999",
            "\"99999999999999999999999999\" is out of range. The largest number is 9223372036854775807.");
        row("ordered", "ordered", "2", "\"2\" is not allowed here. Use one of: 0, 1.");
        row("ordered in words", "ordered", "true", "\"true\" is not allowed here. Use one of: 0, 1.");
        row("NaN dollars", "cost_usd", "NaN",
            "\"NaN\" is not an amount. Write US dollars as a decimal, such as 0.0125.");
        row("a currency sign", "cost_usd", "$5",
            "\"$5\" is not an amount. Write US dollars as a decimal, such as 0.0125.");
        row("money beyond 64 bits", "cost_usd", "9223372036.854775808",
            "\"9223372036.854775808\" is out of range. The largest amount is 9223372036.854775807 US dollars.");
        row("money far beyond 64 bits", "cost_usd", "1e999999999999",
            "\"1e999999999999\" is out of range. The largest amount is 9223372036.854775807 US dollars.");
        row("no zone", "occurred_at", "2026-01-31T05:00:00",
            "\"2026-01-31T05:00:00\" states no time zone. Add Z for UTC, or an offset such as +01:00.");
        row("year 9999", "occurred_at", "9999-12-31T23:59:59Z",
            "\"9999-12-31T23:59:59Z\" is out of range. A ledger holds times from 1970-01-01 to the end of 2199, UTC.");
        row("before 1970", "occurred_at", "1969-12-31T23:59:59Z",
            "\"1969-12-31T23:59:59Z\" is out of range. A ledger holds times from 1970-01-01 to the end of 2199, UTC.");
        row("no time", "occurred_at", "yesterday", "\"yesterday\" is not a time. Write it like 2026-01-31T05:00:00Z.");
        row("a day that does not exist", "occurred_at", "2026-02-30T00:00:00Z",
            "\"2026-02-30T00:00:00Z\" is not a time. Write it like 2026-01-31T05:00:00Z.");
        row("an unknown bucket", "bucket", "standard",
            "\"standard\" is not allowed here. Use one of: standard_sync, premium_sync, long_context, batch_records.");
        row("an unknown mode", "mode", "Sync", "\"Sync\" is not allowed here. Use one of: sync, batch.");
        row("an unknown status", "status", "OK",
            "\"OK\" is not allowed here. Use one of: ok, failed, blocked, queued, cancelled, credit.");
        row("text over 64 KiB", "note", QByteArray(65537, 'n'),
            "The text is longer than 64 KiB: 65537 bytes. Shorten it.");
        row("a NUL byte", "member", QByteArray("a\0b", 3),
            "\"a\xEF\xBF\xBD"
            "b\" holds a NUL byte. Remove it.");
        row("a NUL byte after eight others", "member", QByteArray("abcdefghi\0", 10),
            "\"abcdefghi\xEF\xBF\xBD\" holds a NUL byte. Remove it.");
        row("invalid UTF-8", "member", "caf\xE9!", "\"caf\xEF\xBF\xBD!\" is not UTF-8. Save the file as UTF-8.");
        row("overlong UTF-8", "member", "\xC0\xAF",
            "\"\xEF\xBF\xBD\xEF\xBF\xBD\" is not UTF-8. Save the file as UTF-8.");
        row("a long value is shortened", "retries", QByteArray(5000, 'x'),
            "\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xE2\x80\xA6\" is not a whole number. Write digits only, such "
            "as 120.");
    }

    void refusesOneField()
    {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        GivenEvent event;
        bool rounded = false;
        FieldIssue issue;
        const std::string value = text.toStdString();
        QVERIFY(!assignField(event, eventColumn(column.toStdString()).value(), "its name", value, rounded, issue));
        QCOMPARE(issue.column, QStringLiteral("its name"));
        QCOMPARE(issue.why, why);
    }

    void checksAcrossFields_data()
    {
        QTest::addColumn<QByteArray>("fields");  // name=value, one on a line, over a good event
        QTest::addColumn<QString>("column");     // empty: fine
        QTest::addColumn<QString>("why");
        const auto fine = [](const char *name, const char *fields) {
            QTest::newRow(name) << QByteArray(fields) << QString() << QString();
        };
        const auto bad = [](const char *name, const char *fields, const char *column, const char *why) {
            QTest::newRow(name) << QByteArray(fields) << QString::fromLatin1(column) << QString::fromLatin1(why);
        };
        fine("only what is required", "");
        bad("no event_id", "event_id=", "event_id", "It is required and empty.");
        bad("no occurred_at", "occurred_at=", "occurred_at", "It is required and empty.");
        bad("no workspace", "workspace=", "workspace", "It is required and empty.");
        bad("no action", "action=", "action", "It is required and empty.");
        fine("cached = repeated = input", "cached_input_tokens=5\nrepeated_input_tokens=5\ninput_tokens=5");
        fine("cached alone", "cached_input_tokens=5");
        bad("cached over repeated", "cached_input_tokens=6\nrepeated_input_tokens=5\ninput_tokens=9",
            "cached_input_tokens", "6 is more than repeated_input_tokens, which is 5.");
        bad("cached over input, repeated unknown", "cached_input_tokens=6\ninput_tokens=5", "cached_input_tokens",
            "6 is more than input_tokens, which is 5.");
        bad("repeated over input", "repeated_input_tokens=6\ninput_tokens=5", "repeated_input_tokens",
            "6 is more than input_tokens, which is 5.");
        fine("all records finished", "records_submitted=5\nrecords_completed=3\nrecords_failed=2");
        fine("records finished of an unknown number", "records_completed=3\nrecords_failed=2");
        bad("more records finished than submitted", "records_submitted=5\nrecords_completed=3\nrecords_failed=3",
            "records_completed", "3 completed and 3 failed are more than the 5 submitted.");
        bad("more failed than submitted", "records_submitted=5\nrecords_failed=6", "records_failed",
            "0 completed and 6 failed are more than the 5 submitted.");
        bad("finished records whose sum passes 64 bits",
            "records_submitted=9\nrecords_completed=9223372036854775807\nrecords_failed=9223372036854775807",
            "records_completed",
            "9223372036854775807 completed and 9223372036854775807 failed are more than the 9 submitted.");
        fine("the last part", "job=j\njob_part=3\njob_parts=3");
        bad("part 0", "job_part=0", "job_part", "Parts are numbered from 1.");
        bad("no parts at all", "job_parts=0", "job_parts", "Parts are numbered from 1.");
        bad("part 4 of 3", "job_part=4\njob_parts=3", "job_part", "4 is more than job_parts, which is 3.");
        bad("negative units", "units=-1", "units", "It is below 0. Only an event of status credit may take back.");
        bad("negative units of a failed event", "status=failed\nunits=-1", "units",
            "It is below 0. Only an event of status credit may take back.");
        bad("a negative cost", "cost_usd=-0.01", "cost_usd",
            "It is below 0. Only an event of status credit may take back.");
        bad("a negative projected cost, even of a credit",
            "status=credit\nunits=-1\ncorrects=e0\nposted_by=kim\nnote=twice\nprojected_cost_usd=-1",
            "projected_cost_usd", "It is below 0. A projected cost is 0 or more.");
        fine("a credit (R1)", "status=credit\nunits=-1\ncost_usd=-0.01\ncorrects=e0\nposted_by=kim\nnote=twice");
        bad("a credit that takes nothing back", "status=credit\nunits=0\ncorrects=e0\nposted_by=kim\nnote=twice",
            "units", "A credit states the units that it takes back as a number below 0.");
        bad("a credit without units", "status=credit\ncorrects=e0\nposted_by=kim\nnote=twice", "units",
            "A credit states the units that it takes back as a number below 0.");
        const char *const needs =
            "A credit needs it: corrects names the event, posted_by who posted the credit, note says why.";
        bad("a credit of no event", "status=credit\nunits=-1\nposted_by=kim\nnote=twice", "corrects", needs);
        bad("a credit by nobody", "status=credit\nunits=-1\ncorrects=e0\nnote=twice", "posted_by", needs);
        bad("a credit without a reason", "status=credit\nunits=-1\ncorrects=e0\nposted_by=kim", "note", needs);
        bad("corrects on another status", "status=ok\ncorrects=e0", "corrects",
            "Only an event of status credit corrects another.");
    }

    void checksAcrossFields()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, column);
        QFETCH(QString, why);
        EventText text{
            {"event_id", "e1"}, {"occurred_at", "2026-01-31T05:00:00Z"}, {"workspace", "acme"}, {"action", "chat"}};
        for (const QByteArray &field : fields.split('\n')) {
            const auto at = field.indexOf('=');
            if (at > 0) text[field.left(at).toStdString()] = field.mid(at + 1).toStdString();
        }
        GivenEvent event;
        event.occurredAt = kNoInstant;
        bool rounded = false;
        FieldIssue issue;
        for (const auto &[name, value] : text) {
            QVERIFY2(assignField(event, eventColumn(name).value(), name, value, rounded, issue), qPrintable(issue.why));
        }
        QCOMPARE(checkEvent(event, issue), column.isEmpty());
        QCOMPARE(issue.column, column);
        QCOMPARE(issue.why, why);
    }
};

QTEST_APPLESS_MAIN(TestEventFields)
#include "tst_eventfields.moc"
