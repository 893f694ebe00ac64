// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observedscene.h"
#include "signalmodel.h"

#include <rapidcheck.h>

// Ledgers to which anything happens that provider trouble and the minutes of pools are kept of.
namespace headroom::testing {

inline const QByteArray kSignalColumns =
    "event_id,occurred_at,workspace,action,route,bucket,mode,status,units,input_tokens,"
    "output_tokens,records_submitted,provider_error,pool,job,job_part,records_failed,"
    "corrects,posted_by,note";

inline std::string textOf(const std::vector<PoolPeak> &pools)
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
inline std::string differingPart(const SignalAnswer &is, const SignalAnswer &wanted)
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

inline QByteArray padded(int number, int digits)
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

}  // namespace headroom::testing
