// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventfiles.h"

using namespace headroom;

namespace {

QString printed(const QStringList &columns, const std::vector<QStringList> &rows)
{
    QString text = columns.join(u'|');
    for (const QStringList &row : rows) text += u'\n' + row.join(u'|');
    return text;
}

QString source(const ImportPreview &preview)
{
    return printed(preview.sourceColumns, preview.sourceRows);
}

QString landed(const ImportPreview &preview)
{
    return printed(preview.landedColumns, preview.landedRows);
}

const QByteArray kHeadroom = "workspace,event_id,occurred_at,action,cost_usd,units\n"
                             "acme,e1,2026-01-31T00:00:00-05:00,chat,1e-3,\n"
                             "acme,e2,2026-01-31T00:00:00,chat,,1\n"
                             "acme,e3,2026-01-31T00:00:00Z,\"chat, long\",,2\n"
                             "acme,e4,2026-01-31T00:00:00Z,chat,,2\n";

const QByteArray kTraceMapping = R"({"format": "jsonl", "fields": {
    "event_id": {"from": "id"}, "occurred_at": {"from": "t", "unit": "s"}, "workspace": {"const": "acme"},
    "action": {"from": "call.name"}, "input_tokens": {"from": "call.tokens"}}})";

const QByteArray kTrace = R"({"id": "e1", "t": 0.5, "call": {"name": "chat", "tokens": 12}, "tags": ["a", "b"]})"
                          "\n"
                          R"({"id": "e2", "t": 1, "call": {"tokens": "x"}})"
                          "\n"
                          R"({"t": 1, "id": "e3", "call": {"name": "chat"}, "more": null})"
                          "\n";

}  // namespace

class TestImportPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsHowAHeadroomFileLands();
    void showsAForeignCsvAsItIs();
    void showsHowAMappedFileLands();
    void showsJsonByItsPaths();
    void tellsWhyNothingLands();
    void refusesWhatCannotBeShown();
    void cutsWhatIsTooLongToShow();

private:
    EventFiles m_files;
};

void TestImportPreview::showsHowAHeadroomFileLands()
{
    const QString path = m_files.write(kHeadroom);
    const auto preview = previewFile(path, {}, 3);
    QVERIFY(preview);
    QCOMPARE(preview->format, ImportPreview::Format::HeadroomCsv);
    QCOMPARE(preview->bytesTotal, kHeadroom.size());
    QCOMPARE(source(*preview), QStringLiteral("workspace|event_id|occurred_at|action|cost_usd|units\n"
                                              "acme|e1|2026-01-31T00:00:00-05:00|chat|1e-3|\n"
                                              "acme|e2|2026-01-31T00:00:00|chat||1\n"
                                              "acme|e3|2026-01-31T00:00:00Z|chat, long||2"));
    QCOMPARE(landed(*preview), QStringLiteral("event_id|occurred_at|workspace|action|units|cost_usd\n"
                                              "e1|2026-01-31T05:00:00Z|acme|chat||0.001\n"
                                              "e3|2026-01-31T00:00:00Z|acme|chat, long|2|"));
    QCOMPARE(preview->problems.size(), 1U);
    QCOMPARE(preview->problems[0].line, 3);
    QCOMPARE(preview->problems[0].column, QStringLiteral("occurred_at"));
}

void TestImportPreview::showsAForeignCsvAsItIs()
{
    const auto preview = previewFile(m_files.write("TIMESTAMP,Tokens\n2023-11-16 18:17:03.9799600,12\n"), {}, 10);
    QVERIFY(preview);
    QCOMPARE(preview->format, ImportPreview::Format::OtherCsv);
    QCOMPARE(source(*preview), QStringLiteral("TIMESTAMP|Tokens\n2023-11-16 18:17:03.9799600|12"));
    QCOMPARE(landed(*preview), QString());
    QVERIFY(preview->problems.empty());
}

void TestImportPreview::showsHowAMappedFileLands()
{
    const auto preview = previewFile(m_files.write(kTrace), mappingOf(kTraceMapping), 10);
    QVERIFY(preview);
    QCOMPARE(preview->format, ImportPreview::Format::OtherJsonLines);
    QCOMPARE(landed(*preview), QStringLiteral("event_id|occurred_at|workspace|action|input_tokens\n"
                                              "e1|1970-01-01T00:00:00.500Z|acme|chat|12\n"
                                              "e3|1970-01-01T00:00:01Z|acme|chat|"));
    QCOMPARE(preview->problems.size(), 1U);
    QCOMPARE(preview->problems[0].line, 2);
    QCOMPARE(preview->problems[0].column, QStringLiteral("call.tokens"));
}

void TestImportPreview::showsJsonByItsPaths()
{
    const auto preview = previewFile(m_files.write(kTrace), {}, 10);
    QVERIFY(preview);
    QCOMPARE(preview->format, ImportPreview::Format::OtherJsonLines);
    QCOMPARE(source(*preview), QStringLiteral("id|t|call.name|call.tokens|tags|more\n"
                                              "e1|0.5|chat|12|[\"a\", \"b\"]|\n"
                                              "e2|1||x||\n"
                                              "e3|1|chat|||"));
    const auto headroom = previewFile(
        m_files.write(
            R"({"event_id": "e1", "occurred_at": "2026-01-31T05:00:00Z", "workspace": "acme", "action": "chat"})"),
        {}, 10);
    QVERIFY(headroom);
    QCOMPARE(headroom->format, ImportPreview::Format::HeadroomJsonLines);
    QCOMPARE(landed(*headroom),
             QStringLiteral("event_id|occurred_at|workspace|action\ne1|2026-01-31T05:00:00Z|acme|chat"));
}

void TestImportPreview::tellsWhyNothingLands()
{
    const QString path =
        m_files.write("event_id,occurred_at,workspace,action,colour\ne1,2026-01-31T05:00:00Z,acme,chat,red\n");
    const auto preview = previewFile(path, {}, 10);
    QVERIFY(preview);
    QCOMPARE(preview->format, ImportPreview::Format::HeadroomCsv);
    QCOMPARE(preview->sourceRows.size(), 1U);
    QVERIFY(preview->landedRows.empty());
    QCOMPARE(preview->problems.size(), 1U);
    QVERIFY(preview->problems[0].why.contains(QStringLiteral("\"colour\"")));
}

void TestImportPreview::refusesWhatCannotBeShown()
{
    QVERIFY(!previewFile(m_files.write(""), {}, 10));
    QVERIFY(!previewFile(m_files.path(), {}, 10));
    QVERIFY(!previewFile(m_files.write("a,\"b\n"), {}, 10));
}

void TestImportPreview::cutsWhatIsTooLongToShow()
{
    const QByteArray value = QByteArray("\xC3\xA9").repeated(50'000);
    const auto preview = previewFile(m_files.write("a,b\nx," + value + "\n"), {}, 10);
    QVERIFY(preview);
    const QString shown = preview->sourceRows.at(0).at(1);
    QCOMPARE(shown, QStringLiteral("é").repeated(2048) + u'…');

    QByteArray object;
    for (int i = 0; i < 5000; ++i) object += (i == 0 ? "{\"k" : ", \"k") + QByteArray::number(i) + "\": 1";
    const auto wide = previewFile(m_files.write(object + "}\n"), {}, 10);
    QVERIFY(wide);
    QCOMPARE(wide->sourceColumns.size(), 1000);
}

QTEST_APPLESS_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
