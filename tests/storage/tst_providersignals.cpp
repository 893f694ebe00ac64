// SPDX-License-Identifier: GPL-3.0-or-later
#include "observedscene.h"
#include "signalmodel.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using namespace headroom::testing;

namespace {

const QByteArray kSignalColumns = "event_id,occurred_at,workspace,action,route,bucket,mode,status,units,input_tokens,"
                                  "output_tokens,records_submitted,provider_error,pool,job,job_part,records_failed,"
                                  "corrects,posted_by,note";

std::string textOf(const std::vector<PoolPeak> &pools)
{
    QString text;
    for (const PoolPeak &pool : pools) {
        text += u"%1 (%2, quota %3) %4 tokens, peak %5 at %6, %7 signals; "_s.arg(pool.pool, pool.region)
                    .arg(pool.quota.value_or(-1))
                    .arg(pool.tokens)
                    .arg(pool.peak)
                    .arg(pool.peakMinute ? formatInstant(*pool.peakMinute) : u"never"_s)
                    .arg(pool.signalCount);
    }
    return text.toStdString();
}

// The first part of an answer that is not as it should be; empty: none.
std::string differingPart(const SignalAnswer &is, const SignalAnswer &wanted)
{
    if (is.zone != wanted.zone) return "zone";
    if (is.counts != wanted.counts || is.total != wanted.total) return "counts";
    if (is.days != wanted.days) return "days";
    if (is.places != wanted.places) return "places";
    if (is.workspaces != wanted.workspaces) return "workspaces";
    if (is.jobs != wanted.jobs) return "jobs";
    if (is.latest != wanted.latest) return "latest";
    if (is.pools != wanted.pools) return "pools " + textOf(is.pools) + "instead of " + textOf(wanted.pools);
    return {};
}

// Takes away what schema 6 keeps, as in a ledger of the version before.
QString makeOlder(LedgerFile &file)
{
    QByteArray drops;
    file.sql("SELECT 'DROP ' || type || ' ' || name || ';' FROM sqlite_schema WHERE name IN ('recorded_hit_at', "
             "'flag_told', 'review', 'hit_cause', 'burn_flag', 'review_due', 'provider_signal', 'rollup_minute', "
             "'event_pool', 'rollup_credit', 'rollup_ratio', 'rollup_ratio_use', 'rollup_ratio_workspace') "
             "ORDER BY name = 'burn_flag'",
             [&](int, char **values) { drops += values[0]; });
    file.close();
    return file.sql("BEGIN;" + drops + "PRAGMA user_version = 5; COMMIT");
}

QByteArray padded(int number, int digits)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

// A ledger to which anything happens, with the plain events beside it.
class AnyTrouble {
public:
    AnyTrouble()
    {
        m_plain.zones = {{u"acme"_s, "America/New_York"}, {u"globex"_s, "Asia/Kathmandu"}};
        for (const auto &[workspace, zone] : m_plain.zones) apply(testing::zone(workspace.toUtf8(), zone));
        apply(R"({"pools":[{"key":"east"},{"key":"west"},{"key":"south"}]})");
        m_plain.pools = {{u"east"_s, {}}, {u"west"_s, {}}, {u"south"_s, {}}};
    }

    void step()
    {
        switch (*rc::gen::inRange(0, 9)) {
        case 0: describePool(); break;
        case 1: describeRoute(); break;
        case 2: publishSheet(); break;
        case 3: credit(); break;
        case 4: again(); break;
        case 5: conflict(); break;
        default: store(newEvents()); break;
        }
    }

    FastLedger &file() { return m_file; }

    void check(const SignalQuestion &question)
    {
        const auto answer = m_file.ledger().providerSignals(question);
        if (!answer) RC_FAIL(answer.error().message.toStdString());
        RC_ASSERT(differingPart(*answer, m_plain.answer(question)) == "");
    }

    static SignalQuestion anyQuestion()
    {
        const auto instantIn = [](int days) {
            const int minutes = *rc::gen::element(0, 0, 600, 605, 1320, 1440) + *rc::gen::inRange(0, 3);
            return std::int64_t{20'519 + *rc::gen::inRange(0, days)} * kMicrosPerDay +
                   (minutes * 60 + *rc::gen::element(0, 0, 30)) * kMicrosPerSecond;
        };
        SignalQuestion question;
        question.from = {instantIn(4)};
        question.to = {instantIn(6)};
        if (*rc::gen::inRange(0, 3) == 0) question.workspace = *rc::gen::element(u"acme"_s, u"globex"_s);
        if (*rc::gen::inRange(0, 4) == 0) question.pool = *rc::gen::element(u"east"_s, u"west"_s);
        if (*rc::gen::inRange(0, 4) == 0) question.route = *rc::gen::element(u"a"_s, u"b"_s);
        if (*rc::gen::inRange(0, 4) == 0) question.region = *rc::gen::element(u"r1"_s, u"r2"_s);
        if (*rc::gen::inRange(0, 4) == 0) {
            question.kind = *rc::gen::element(SignalKind::BatchExpired, SignalKind::RateLimited, SignalKind::Other);
        }
        return question;
    }

private:
    void apply(const QByteArray &json)
    {
        const auto made = m_file.apply(json);
        if (!made) RC_FAIL(made.error().message.toStdString());
    }

    // What a document leaves out stays as it is.
    void describePool()
    {
        const QString key = *rc::gen::element(u"east"_s, u"west"_s);
        PlainPool &pool = m_plain.pools[key];
        if (*rc::gen::inRange(0, 2) == 1) pool.region = *rc::gen::element(u"r1"_s, u"r2"_s);
        if (*rc::gen::inRange(0, 3) > 0) pool.quota = *rc::gen::element(100, 1'000);
        QByteArray json = R"({"pools":[{"key":")" + key.toUtf8() + '"';
        if (!pool.region.isEmpty()) json += R"(,"region":")" + pool.region.toUtf8() + '"';
        if (pool.quota) json += R"(,"tokens_per_minute":)" + QByteArray::number(static_cast<qlonglong>(*pool.quota));
        apply(json + "}]}");
    }

    void describeRoute()
    {
        const QString key = *rc::gen::element(u"a"_s, u"b"_s);
        PlainRoute &route = m_plain.routes[key];
        if (*rc::gen::inRange(0, 3) > 0) route.pool = *rc::gen::element(u"east"_s, u"west"_s, u"south"_s);
        if (*rc::gen::inRange(0, 2) == 1) route.region = *rc::gen::element(u"r1"_s, u"r2"_s);
        QByteArray json = R"({"routes":[{"key":")" + key.toUtf8() + R"(","modes":["sync","batch"])";
        if (!route.pool.isEmpty()) json += R"(,"pool":")" + route.pool.toUtf8() + '"';
        if (!route.region.isEmpty()) json += R"(,"region":")" + route.region.toUtf8() + '"';
        apply(json + "}]}");
    }

    // The sheet in force maps one action; what it covers and is unmapped, it maps (R7).
    void publishSheet()
    {
        m_sheetAction = *rc::gen::element(u"x"_s, u"y"_s);
        m_sheetBucket = *rc::gen::element(u"standard_sync"_s, u"batch_records"_s);
        apply(R"({"routes":[{"key":"a","modes":["sync","batch"]}]})");
        apply(sheet(++m_sheets, m_sheetAction.toUtf8(), m_sheetBucket.toUtf8()));
        for (PlainEvent &event : m_plain.events) {
            if (event.bucket.isEmpty() && event.action == m_sheetAction) event.bucket = m_sheetBucket;
        }
    }

    struct Line {
        QByteArray values;
        PlainEvent event;
    };

    Line newEvent()
    {
        PlainEvent event;
        const int day = *rc::gen::inRange(6, 10);
        const int hour = *rc::gen::element(4, 5, 10, 22, 23);
        const int minute = *rc::gen::inRange(0, 4);
        const int second = *rc::gen::inRange(0, 60);
        const QByteArray at = "2026-03-" + padded(day, 2) + 'T' + padded(hour, 2) + ':' + padded(minute, 2) + ':' +
                              padded(second, 2) + 'Z';
        event.at = instant(at.toStdString()).us;
        event.workspace = *rc::gen::element(u"acme"_s, u"globex"_s);
        event.action = *rc::gen::element(u"x"_s, u"y"_s, u"z"_s);
        event.route = *rc::gen::element(QString(), u"a"_s, u"b"_s, u"new"_s);
        event.bucket = *rc::gen::element(QString(), u"standard_sync"_s, u"batch_records"_s);
        event.mode = *rc::gen::element(QString(), QString(), u"sync"_s, u"batch"_s);
        const int input = *rc::gen::inRange(-1, 500);
        const int output = *rc::gen::inRange(-1, 500);
        event.tokens = std::max(0, input) + std::max(0, output);
        event.pool = *rc::gen::element(QString(), QString(), u"east"_s, u"own"_s);
        event.error = *rc::gen::element(QString(), QString(), u"batch_expired"_s, u"rate_limited"_s, u"overloaded"_s);
        event.job = *rc::gen::element(QString(), u"j1"_s, u"j2"_s);
        if (*rc::gen::inRange(0, 2) == 1) event.part = *rc::gen::inRange(1, 4);
        if (*rc::gen::inRange(0, 2) == 1) event.failed = *rc::gen::inRange(0, 9);
        const auto known = [](int value) { return value < 0 ? QByteArray() : QByteArray::number(value); };
        const auto number = [](std::optional<std::int64_t> value) {
            return value ? QByteArray::number(static_cast<qlonglong>(*value)) : QByteArray();
        };
        const QByteArray id = 'e' + QByteArray::number(++m_ids);
        m_charged.push_back({id, event});
        QByteArray line = id + ',' + at;
        for (const QString &text : {event.workspace, event.action, event.route, event.bucket, event.mode}) {
            line += ',' + text.toUtf8();
        }
        line += ",ok,," + known(input) + ',' + known(output) + ",9";
        for (const QString &text : {event.error, event.pool, event.job}) line += ',' + text.toUtf8();
        line += ',' + number(event.part) + ',' + number(event.failed) + ",,,";
        if (event.bucket.isEmpty() && event.action == m_sheetAction) event.bucket = m_sheetBucket;
        return {line, event};
    }

    std::vector<Line> newEvents()
    {
        std::vector<Line> lines;
        const int count = *rc::gen::inRange(1, 25);
        for (int i = 0; i < count; ++i) lines.push_back(newEvent());
        return lines;
    }

    // The same rows once more, one of them twice.
    void again()
    {
        std::vector<Line> lines = newEvents();
        lines.push_back(lines.front());
        store(lines, lines.size() - 1);
        store(lines, 0);
    }

    // A row whose id is known with other content.
    void conflict()
    {
        std::vector<Line> lines{newEvent()};
        store(lines, 1);
        lines.front().values.replace(",ok,", ",failed,");
        store(lines, 0);
    }

    void credit()
    {
        if (m_charged.empty()) return;
        const auto [id, event] = m_charged.back();
        m_charged.clear();
        if (event.bucket.isEmpty()) return;  // unmapped ones charge nothing
        Line line;
        line.values = 'c' + QByteArray::number(++m_ids) + ",2026-03-08T10:02:30Z," + event.workspace.toUtf8() +
                      ",x,,,,credit,-1,700,7,,rate_limited,west,j1,,," + id + ",bo,why";
        line.event = event;
        line.event.at = instant("2026-03-08T10:02:30Z").us;
        line.event.mode.clear();
        line.event.credit = true;
        line.event.error = u"rate_limited"_s;
        line.event.pool = u"west"_s;
        line.event.job = u"j1"_s;
        line.event.part.reset();
        line.event.failed.reset();
        store({line});
    }

    // From a file or by a gateway. So many of the lines are new events, the first ones.
    void store(const std::vector<Line> &lines, std::size_t fresh)
    {
        if (m_file.ledger().settle().has_value() == false) RC_FAIL("not settled");
        const std::int64_t seq = m_file.number("SELECT next_seq FROM ledger");
        const bool gateway = *rc::gen::inRange(0, 3) == 0;
        QByteArray csv = kSignalColumns + '\n';
        QByteArray sql;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            csv += lines[i].values + '\n';
            QByteArray values;
            for (const QByteArray &value : lines[i].values.split(',')) {
                values += (values.isEmpty() ? "" : ", ") + (value.isEmpty() ? "NULL"_ba : '\'' + value + '\'');
            }
            sql += "INSERT INTO usage_event (" + kSignalColumns + ") VALUES (" + values + ");";
            if (i >= fresh) continue;
            m_plain.events.push_back(lines[i].event);
            m_plain.events.back().seq = seq + static_cast<std::int64_t>(i);
        }
        if (gateway) {
            RC_ASSERT(m_file.sql(sql).toStdString() == "");
            return;
        }
        ImportOptions options;
        options.onError = OnError::SkipRow;
        const auto report = m_file.import(csv, options);
        if (!report) RC_FAIL(report.error().message.toStdString());
        RC_ASSERT(report->counts.imported == static_cast<std::int64_t>(fresh));
    }
    void store(const std::vector<Line> &lines) { store(lines, lines.size()); }

    FastLedger m_file;
    PlainLedger m_plain;
    int m_ids = 0;
    int m_sheets = 0;
    QString m_sheetAction;
    QString m_sheetBucket;
    std::vector<std::pair<QByteArray, PlainEvent>> m_charged;
};

// One sync event a row: minute of 2026-03-07, route, tokens.
QByteArray minutes(std::initializer_list<std::tuple<const char *, const char *, int>> rows)
{
    QByteArray csv = kSignalColumns + '\n';
    int id = 0;
    for (const auto &[time, route, tokens] : rows) {
        csv += 'm' + QByteArray::number(++id) + ",2026-03-07T" + time + ",acme,x," + route + ",standard_sync,,ok,1," +
               QByteArray::number(tokens) + ",,,,,,,,,,\n";
    }
    return csv;
}

const QByteArray kTwoRoutes = R"({"routes":[{"key":"a","pool":"east"},{"key":"b","pool":"east"}],
                                  "pools":[{"key":"east","region":"r1","tokens_per_minute":1000}]})";

PoolPeak eastOf(LedgerFile &file, std::string_view from, std::string_view to)
{
    SignalQuestion question;
    question.from = instant(from);
    question.to = instant(to);
    const auto answer = file.ledger().providerSignals(question);
    return answer ? answer->pools.at(0) : PoolPeak{};
}

}  // namespace

class TestProviderSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensTheAnswerIsThatOfThePlainEvents()
    {
        const bool held = rc::check([] {
            AnyTrouble trouble;
            const int steps = *rc::gen::inRange(1, 14);
            for (int i = 0; i < steps; ++i) trouble.step();
            for (int i = 0; i < 6; ++i) trouble.check(AnyTrouble::anyQuestion());
            RC_ASSERT(problemsOf(trouble.file().ledger()).toStdString() == "");
            // A ledger that had the tables from the beginning answers as one that gets them now.
            RC_ASSERT(makeOlder(trouble.file()).toStdString() == "");
            trouble.file().reopen();
            for (int i = 0; i < 3; ++i) trouble.check(AnyTrouble::anyQuestion());
            RC_ASSERT(problemsOf(trouble.file().ledger()).toStdString() == "");
        });
        QVERIFY(held);
    }

    void routesOfOnePoolAddUpMinuteByMinute()
    {
        FastLedger file;
        QVERIFY(file.apply(kTwoRoutes));
        QVERIFY(file.import(minutes(
            {{"09:00:01Z", "a", 500}, {"10:00:01Z", "a", 400}, {"10:00:59Z", "b", 300}, {"11:00:00Z", "b", 600}})));
        const PoolPeak day = eastOf(file, "2026-03-07T00:00:00Z", "2026-03-08T00:00:00Z");
        QCOMPARE(day.peak, 700);
        QCOMPARE(formatInstant(*day.peakMinute), u"2026-03-07T10:00:00Z"_s);
        QCOMPARE(day.tokens, 1'800);
        QCOMPARE(day.heat(), 7'000);
        QCOMPARE(day.region, u"r1"_s);
        // The same whatever the day is part of.
        QCOMPARE(eastOf(file, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"), day);
    }

    void aDayCutByTheRangeIsReadByTheMinute_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<qint64>("peak");
        QTest::addColumn<qint64>("tokens");
        QTest::newRow("its evening") << QByteArray("10:01:00Z") << QByteArray("23:00:00Z") << qint64{600}
                                     << qint64{600};
        QTest::newRow("its morning") << QByteArray("00:00:00Z") << QByteArray("10:00:00Z") << qint64{500}
                                     << qint64{500};
        QTest::newRow("a minute that has begun is another range's")
            << QByteArray("10:00:30Z") << QByteArray("11:00:00Z") << qint64{0} << qint64{0};
        QTest::newRow("a minute that begins in it is whole")
            << QByteArray("09:30:00Z") << QByteArray("10:00:30Z") << qint64{700} << qint64{700};
        QTest::newRow("nothing of it") << QByteArray("09:01:00Z") << QByteArray("09:01:00Z") << qint64{0} << qint64{0};
    }
    void aDayCutByTheRangeIsReadByTheMinute()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(qint64, peak);
        QFETCH(qint64, tokens);
        FastLedger file;
        QVERIFY(file.apply(kTwoRoutes));
        QVERIFY(file.import(minutes(
            {{"09:00:01Z", "a", 500}, {"10:00:01Z", "a", 400}, {"10:00:59Z", "b", 300}, {"11:00:00Z", "b", 600}})));
        const PoolPeak east = eastOf(file, ("2026-03-07T" + from).toStdString(), ("2026-03-07T" + to).toStdString());
        QCOMPARE(east.peak, peak);
        QCOMPARE(east.tokens, tokens);
        QCOMPARE(east.peakMinute.has_value(), peak > 0);
    }

    void theFirstOfTwoEquallyBusyMinutesIsThePeak()
    {
        FastLedger file;
        QVERIFY(file.apply(kTwoRoutes));
        QVERIFY(file.import(minutes({{"15:00:00Z", "a", 500}, {"12:00:00Z", "a", 500}})));
        QCOMPARE(formatInstant(*eastOf(file, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z").peakMinute),
                 u"2026-03-07T12:00:00Z"_s);
    }

    void anEventMappedToBatchLaterLeavesTheMinutes()  // R2, R7
    {
        FastLedger file;
        QVERIFY(file.apply(kTwoRoutes));
        QVERIFY(file.import(kSignalColumns + "\ne,2026-03-07T10:00:00Z,acme,x,a,,,ok,,400,100,9,,,,,,,,\n"));
        QCOMPARE(eastOf(file, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z").peak, 500);
        QVERIFY(file.apply(R"({"routes":[{"key":"a","pool":"east","modes":["sync","batch"]}]})"));
        QVERIFY(file.apply(sheet(1, "x", "batch_records")));
        QCOMPARE(eastOf(file, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z").peak, 0);
        QCOMPARE(file.number("SELECT count(*) FROM rollup_minute"), 0);
        QCOMPARE(problemsOf(file.ledger()), QString());
    }

    void whatIsRefusedOrRolledBackLeavesNothing()
    {
        FastLedger file;
        const QByteArray good = "\na,2026-03-07T10:00:00Z,acme,x,a,standard_sync,,ok,1,400,,,rate_limited,east,,,,,,";
        const QByteArray bad = "\nb,yesterday,acme,x,a,standard_sync,,ok,1,400,,,rate_limited,east,,,,,,";
        QCOMPARE(file.import(kSignalColumns + good + bad + '\n')->counts.imported, 0);
        for (const QByteArray &table : {"provider_signal"_ba, "rollup_minute"_ba, "event_pool"_ba}) {
            QCOMPARE(file.number("SELECT count(*) FROM " + table), 0);
        }
        QVERIFY(file.import(kSignalColumns + good + '\n'));
        QCOMPARE(file.number("SELECT count(*) FROM provider_signal"), 1);
    }

    void manyOpenDaysAreWrittenInBetween()
    {
        FastLedger file;
        QByteArray csv = kSignalColumns + '\n';
        constexpr int kEvents = 9'000;  // each of a pool of its own, and all once more
        for (int i = 0; i < 2 * kEvents; ++i) {
            csv += 'e' + QByteArray::number(i) + ",2026-03-07T10:00:0" + QByteArray::number(i / kEvents) +
                   "Z,acme,x,a,standard_sync,,ok,1,2,3,,,p" + QByteArray::number(i % kEvents) + ",,,,,,\n";
        }
        const auto report = file.import(csv);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(file.number("SELECT count(*) FROM rollup_minute WHERE peak = 10 AND tokens = 10"), kEvents);
        QCOMPARE(problemsOf(file.ledger()), QString());
    }

    void aWorkspaceThatNobodyKnowsIsRefusedInWords()
    {
        FastLedger file;
        SignalQuestion question;
        question.workspace = u"nowhere"_s;
        const auto answer = file.ledger().providerSignals(question);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
        QVERIFY(answer.error().message.contains(u"nowhere"_s));
    }

    void moreThanCanBeShownIsCounted()
    {
        FastLedger file;
        QByteArray csv = kSignalColumns + '\n';
        for (int i = 0; i < kSignalsShown + 20; ++i) {
            csv += 'e' + QByteArray::number(i) + ",2026-03-07T10:" + padded(i / 60, 2) + ':' + padded(i % 60, 2) +
                   "Z,acme,x,a,batch_records,,ok,1,,,9,batch_expired,,job" + QByteArray::number(i) + ",1,,,,\n";
        }
        QVERIFY(file.import(csv));
        SignalQuestion question;
        question.to = kEndOfTime;
        question.from = instant("2026-03-07T00:00:00Z");
        question.to = instant("2026-03-08T00:00:00Z");
        const auto answer = file.ledger().providerSignals(question);
        QCOMPARE(answer->total, kSignalsShown + 20);
        QCOMPARE(answer->latest.size(), std::size_t{kSignalsShown});
        QCOMPARE(answer->jobs.size(), std::size_t{kSignalsShown});
        QCOMPARE(answer->jobs.front().job, answer->latest.front().job);
        QCOMPARE(answer->places.at(0).jobs, kSignalsShown + 20);
    }

    void verifyNoticesWhatWasTamperedWith_data()
    {
        QTest::addColumn<QByteArray>("attack");
        QTest::newRow("a signal removed") << QByteArray("DELETE FROM provider_signal");
        QTest::newRow("a signal of no event")
            << QByteArray("INSERT INTO provider_signal SELECT seq + 100, at, kind, error, workspace_id, member_id, "
                          "action_id, route_id, pool_id, provider, surface, job, job_part, job_parts, status, "
                          "records_failed FROM provider_signal");
        QTest::newRow("another kind") << QByteArray("UPDATE provider_signal SET kind = 5");
        QTest::newRow("another pool") << QByteArray("UPDATE provider_signal SET pool_id = 0");
        QTest::newRow("another job") << QByteArray("UPDATE provider_signal SET job = 'k'");
        QTest::newRow("a number that was not given") << QByteArray("UPDATE provider_signal SET job_parts = 4");
        QTest::newRow("a peak") << QByteArray("UPDATE rollup_minute SET peak = peak + 1");
        QTest::newRow("a peak's minute") << QByteArray("UPDATE rollup_minute SET peak_minute = 7");
        QTest::newRow("a day's tokens") << QByteArray("UPDATE rollup_minute SET tokens = tokens - 1");
        QTest::newRow("another day") << QByteArray("UPDATE rollup_minute SET day = day + 5");
        QTest::newRow("minutes removed") << QByteArray("DELETE FROM rollup_minute");
        QTest::newRow("minutes damaged") << QByteArray("UPDATE rollup_minute SET minutes = x'0102'");
        QTest::newRow("minutes of another day")
            << QByteArray("UPDATE rollup_minute SET minutes = (SELECT minutes FROM rollup_minute ORDER BY day DESC), "
                          "tokens = 500, peak = 500, peak_minute = 660");
    }
    void verifyNoticesWhatWasTamperedWith()
    {
        QFETCH(QByteArray, attack);
        FastLedger file;
        QVERIFY(file.import(kSignalColumns +
                            "\ne,2026-03-07T10:00:00Z,acme,x,a,standard_sync,,ok,1,400,100,,rate_limited,east,j,1,,,,"
                            "\nf,2026-03-08T11:00:00Z,acme,x,a,standard_sync,,ok,1,400,100,,,east,,,,,,\n"));
        QCOMPARE(problemsOf(file.ledger()), QString());
        file.close();
        QCOMPARE(file.sql(attack), QString());
        file.reopen();
        const QString problems = problemsOf(file.ledger());
        QVERIFY2(problems.startsWith(u"providers: "_s), qPrintable(problems));
    }

    void minutesThatCannotBeReadAreSaidSo()
    {
        FastLedger file;
        QVERIFY(file.apply(kTwoRoutes));
        QVERIFY(file.import(minutes({{"09:00:01Z", "a", 500}})));
        file.close();
        QCOMPARE(file.sql("UPDATE rollup_minute SET minutes = x'0102'"), QString());
        file.reopen();
        SignalQuestion question;
        question.from = instant("2026-03-07T01:00:00Z");
        question.to = instant("2026-03-08T00:00:00Z");
        const auto answer = file.ledger().providerSignals(question);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestProviderSignals)
#include "tst_providersignals.moc"
