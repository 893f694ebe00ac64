// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventfiles.h"

#include <set>

using namespace headroom;

namespace {

struct Totals {
    qint64 rows = 0;
    qint64 input = 0;
    qint64 output = 0;
    QByteArray first;  // time of the first row, as the file writes it
    QByteArray last;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Counts without any of the product's readers.
Totals countAzure(const QByteArray &content)
{
    Totals totals;
    const QList<QByteArray> lines = content.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> values = line.trimmed().split(',');
        if (values.size() != 3) continue;
        ++totals.rows;
        totals.input += values[1].toLongLong();
        totals.output += values[2].toLongLong();
        if (totals.first.isEmpty()) totals.first = values[0];
        totals.last = values[0];
    }
    return totals;
}

QByteArray numberAfter(const QByteArray &line, const QByteArray &key)
{
    const auto from = line.indexOf(key) + key.size();
    return line.mid(from, line.indexOf(',', from) - from).trimmed();
}

Totals countMooncake(const QByteArray &content)
{
    Totals totals;
    for (const QByteArray &line : content.split('\n')) {
        if (line.isEmpty()) continue;
        ++totals.rows;
        totals.input += numberAfter(line, "\"input_length\":").toLongLong();
        totals.output += numberAfter(line, "\"output_length\":").toLongLong();
        totals.last = numberAfter(line, "\"timestamp\":");
        if (totals.first.isEmpty()) totals.first = totals.last;
    }
    return totals;
}

Mapping committedMapping(const QString &name)
{
    return mappingOf(contentOf(QStringLiteral(HEADROOM_SOURCE_DIR "/resources/mappings/") + name));
}

QString sharedData(const QString &name)
{
    return qEnvironmentVariable("HEADROOM_SHARED_DATA", QStringLiteral(HEADROOM_SHARED_DATA)) + u'/' + name;
}

qint64 sum(const ReadFile &file, const std::string &column)
{
    qint64 total = 0;
    for (const EventText &event : file.events) total += std::stoll(event.at(column));
    return total;
}

void compare(const ReadFile &file, const Totals &totals)
{
    QCOMPARE(file.error, QString());
    QCOMPARE(file.problems, QStringList());
    QVERIFY(totals.rows > 0);
    QCOMPARE(static_cast<qint64>(file.events.size()), totals.rows);
    QCOMPARE(sum(file, "input_tokens"), totals.input);
    QCOMPARE(sum(file, "output_tokens"), totals.output);
    std::set<std::string> ids;
    for (const EventText &event : file.events) ids.insert(event.at("event_id"));
    QCOMPARE(static_cast<qint64>(ids.size()), totals.rows);
}

}  // namespace

// Real traces, read through the committed mappings, give the sums that the files hold.
class TestRealTracesReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void azure()
    {
        const QString path = sharedData(QStringLiteral("azure_llm_2023/AzureLLMInferenceTrace_code.csv"));
        if (!QFile::exists(path)) QSKIP("the real traces are not here");
        const Totals totals = countAzure(contentOf(path));
        const ReadFile file = readEventFile(path, committedMapping(QStringLiteral("azure-llm-2023.json")));
        compare(file, totals);
        // Seven digits of a second in the file, six in the ledger (R5 is for money: time is cut).
        const auto written = [](QByteArray time) {
            const ParsedInstant at = parseInstant(time.chopped(1).append('Z').toStdString());
            return formatInstant(at.at).toStdString();
        };
        QCOMPARE(file.events.front().at("occurred_at"), written(totals.first));
        QCOMPARE(file.events.back().at("occurred_at"), written(totals.last));
        QCOMPARE(file.events.front().at("workspace"), std::string("azure-code"));
    }

    void mooncake()
    {
        const QString path = sharedData(QStringLiteral("mooncake/conversation_trace.jsonl"));
        if (!QFile::exists(path)) QSKIP("the real traces are not here");
        const Totals totals = countMooncake(contentOf(path));
        const ReadFile file = readEventFile(path, committedMapping(QStringLiteral("mooncake.json")));
        compare(file, totals);
        const auto written = [](const QByteArray &ms) {
            return formatInstant({parseInstant("2024-06-01T00:00:00Z").at.us + ms.toLongLong() * 1000}).toStdString();
        };
        QCOMPARE(file.events.front().at("occurred_at"), written(totals.first));
        QCOMPARE(file.events.back().at("occurred_at"), written(totals.last));
    }
};

QTEST_APPLESS_MAIN(TestRealTracesReader)
#include "tst_realtraces_reader.moc"
