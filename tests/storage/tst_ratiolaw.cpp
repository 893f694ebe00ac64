// SPDX-License-Identifier: GPL-3.0-or-later
#include "olderledger.h"
#include "ratioscene.h"

#include "domain/charge.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace headroom;
using namespace headroom::testing;

namespace {

// Every table of sums as text.
QStringList tables(const FastLedger &file)
{
    QStringList lines;
    for (const QByteArray &table :
         {"rollup_ratio"_ba, "rollup_ratio_use"_ba, "rollup_ratio_workspace"_ba, "rollup_credit"_ba}) {
        file.sql("SELECT * FROM " + table, [&](int columns, char **values) {
            QStringList line{QString::fromLatin1(table)};
            for (int i = 0; i < columns; ++i) line << QString::fromLatin1(values[i]);
            // A sum that is 0 in all is as good as none.
            const auto isZero = [](const QString &value) { return value == u"0"_s; };
            if (columns <= RatioSums::kSums || !std::all_of(line.end() - RatioSums::kSums, line.end(), isZero))
                lines << line.join(u' ');
        });
    }
    return lines;
}

constexpr CivilDate kLastDay{std::numeric_limits<std::int32_t>::max()};

// In the days around those of the events: any hour, midnight more often.
Instant anyTime()
{
    const std::int64_t day = *rc::gen::inRange<std::int64_t>(0, 16);
    const std::int64_t within =
        *rc::gen::element<std::int64_t>(0, 0, 1, -1, 5 * 3600 * kMicrosPerSecond, 15 * 3600 * kMicrosPerSecond + 1);
    return {instant("2026-01-26T00:00:00Z").us + day * kMicrosPerDay + within};
}

// A ledger to which anything happens, and its events as they count now, kept in another way than the ledger's.
class AnyHistory {
public:
    struct Event {
        Instant at;
        QString workspace;
        QString action;
        QString route;
        RatioEvent ratio;
    };

    AnyHistory()
    {
        const QByteArray version = R"("versions":[{"version":1,"effective_from":"2026-01-01T00:00:00Z","price":"9",)"
                                   R"("limits":{}}]})";
        change(R"({"routes":[{"key":"a","modes":["sync","batch"]},{"key":"b"}],"plans":[{"key":"team",)" + version +
               R"(,{"key":"scale",)" + version + "]}");
    }

    void step()
    {
        switch (*rc::gen::inRange(0, 9)) {
        case 0: map(); break;
        case 1: {
            const QByteArray key = *workspace();
            m_zones[key] = *rc::gen::element("UTC"_ba, "America/New_York"_ba, "Asia/Kathmandu"_ba);
            change(workspaceIn(key, m_zones[key]));
            break;
        }
        case 2: credit(); break;
        case 3: move(); break;
        default: events(*rc::gen::inRange(1, 25)); break;
        }
    }

    FastLedger &file() { return m_file; }
    // Of the events that count on days [first, end).
    [[nodiscard]] RatioSums sum(const RatioQuestion &question, CivilDate first = {}, CivilDate end = kLastDay) const
    {
        RatioSums sums;
        for (const Event &event : m_events) {
            if (event.at < question.from || question.to <= event.at || !isOf(event, question)) continue;
            const bool own = question.scope == RatioScope::Workspace || question.scope == RatioScope::Plan;
            const CivilDate day = CivilDate::of(local(event.at, own ? zoneOf(event) : "UTC"_ba).date());
            if (first <= day && day < end) sums.add(RatioSums::of(event.ratio));
        }
        return sums;
    }
    RatioSums answered(const RatioQuestion &question)
    {
        const auto answer = m_file.ledger().ratios(question);
        if (!answer) RC_FAIL(answer.error().message.toStdString());
        RatioSums points;
        for (const RatioPoint &point : answer->points) {
            RC_ASSERT(point.sums == sum(question, point.first, point.end));
            points.add(point.sums);
        }
        if (question.step != RatioStep::None) RC_ASSERT(points == answer->total);
        return answer->total;
    }

private:
    static rc::Gen<QByteArray> workspace() { return rc::gen::element("acme"_ba, "globex"_ba); }
    static rc::Gen<QByteArray> action() { return rc::gen::element("x"_ba, "y"_ba); }

    static QDateTime local(Instant at, const QByteArray &zone)
    {
        return QDateTime::fromMSecsSinceEpoch(at.us / 1000, QTimeZone(zone));
    }
    [[nodiscard]] QByteArray zoneOf(const Event &event) const
    {
        const auto zone = m_zones.find(event.workspace.toLatin1());
        return zone == m_zones.end() ? "UTC"_ba : zone->second;
    }
    // The plan on which the event's own day ended.
    [[nodiscard]] QByteArray planOf(const Event &event) const
    {
        const auto moves = m_plans.find(event.workspace.toLatin1());
        if (moves == m_plans.end()) return {};
        const QByteArray zone = zoneOf(event);
        const QDateTime tomorrow(local(event.at, zone).date().addDays(1), QTime(0, 0), QTimeZone(zone));
        const auto later = moves->second.lower_bound({tomorrow.toMSecsSinceEpoch() * 1000});
        return later == moves->second.begin() ? QByteArray() : std::prev(later)->second;
    }
    [[nodiscard]] bool isOf(const Event &event, const RatioQuestion &question) const
    {
        switch (question.scope) {
        case RatioScope::All: return true;
        case RatioScope::Plan: return planOf(event) == question.key.toLatin1();
        case RatioScope::Workspace: return event.workspace == question.key;
        case RatioScope::Action: return event.action == question.key;
        case RatioScope::Route: return event.route == question.key;
        }
        return false;
    }

    void change(const QByteArray &json)
    {
        const auto made = m_file.apply(json);
        if (!made) RC_FAIL(made.error().message.toStdString());
    }

    // A sheet of one action, in force from before every event: what has no bucket yet gets its.
    void map()
    {
        const QByteArray action = *AnyHistory::action();
        m_bucket = *rc::gen::element(Bucket::StandardSync, Bucket::PremiumSync, Bucket::LongContext);
        m_mapped = QString::fromLatin1(action);
        change(R"({"routes":[{"key":"a"}],"route_sheets":[{"version":)" + QByteArray::number(++m_sheets) +
               R"(,"effective_from":"2026-01-01T00:00:00Z","actions":[{"action":")" + action +
               R"(","route":"a","bucket":")" + bucketId(m_bucket).data() + R"("}]}]})");
        for (Event &event : m_events) settle(event);
    }

    // A workspace is on other plans, from midnights and other times.
    void move()
    {
        const QByteArray key = *workspace();
        std::map<Instant, QByteArray> &moves = m_plans[key];
        moves.clear();
        QByteArrayList plans;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) moves[anyTime()] = *rc::gen::element("team"_ba, "scale"_ba);
        for (const auto &[from, plan] : moves) {
            plans << R"({"plan":")" + plan + R"(","version":1,"from":")" + formatInstant(from).toLatin1() + R"("})";
        }
        const auto zone = m_zones.emplace(key, "UTC").first;
        change(workspaceIn(key, zone->second, R"(,"plans":[)" + plans.join(',') + "]"));
    }

    void settle(Event &event) const
    {
        if (event.ratio.bucket != kUnmapped || event.action != m_mapped) return;
        event.ratio.bucket = static_cast<std::int8_t>(m_bucket);
        event.ratio.units = 2;
        event.ratio.mode = Mode::Sync;
    }

    void events(int count)
    {
        QByteArray csv = kRatioHeader;
        for (int i = 0; i < count; ++i) {
            RatioRow row;
            row.id = "e" + QByteArray::number(++m_serial);
            const Instant at{instant("2026-01-28T00:00:00Z").us +
                             *rc::gen::inRange<std::int64_t>(0, 12 * 24 * 4) * (kMicrosPerDay / 96)};
            row.at = formatInstant(at).toLatin1();
            row.workspace = *workspace();
            row.action = *action();
            row.route = *rc::gen::element(""_ba, "a"_ba, "b"_ba);
            const int bucket = *rc::gen::inRange(0, kBucketCount + 1);
            row.bucket = bucket == kUnmapped ? "" : QByteArray(bucketId(static_cast<Bucket>(bucket)).data());
            row.units = bucket == kUnmapped ? "2"_ba : QByteArray::number(*rc::gen::inRange(0, 5));
            const std::optional<Mode> mode = *rc::gen::element(std::optional<Mode>(), std::optional(Mode::Batch));
            const bool batch = mode.has_value() && bucket != kUnmapped;
            row.mode = batch ? "batch" : "";
            const Status status = *rc::gen::element(Status::Ok, Status::Ok, Status::Failed, Status::Blocked);
            row.status = statusId(status).data();
            const auto count64 = [](int most) { return std::int64_t{*rc::gen::inRange(0, most + 1)}; };
            Event event{at,
                        QString::fromLatin1(row.workspace),
                        QString::fromLatin1(row.action),
                        QString::fromLatin1(row.route),
                        {}};
            event.ratio.bucket = static_cast<std::int8_t>(bucket);
            event.ratio.units = bucket == kUnmapped ? 0 : row.units.toLongLong();
            event.ratio.mode = batch ? Mode::Batch : effectiveMode({}, event.ratio.bucket);
            event.ratio.status = status;
            const auto state = [&](QByteArray &text, std::optional<std::int64_t> &value, std::int64_t number) {
                if (*rc::gen::inRange(0, 4) == 0) return;
                text = QByteArray::number(static_cast<qint64>(number));
                value = number;
            };
            const std::int64_t repeated = count64(900);
            state(row.retries, event.ratio.retries, count64(1));
            state(row.input, event.ratio.inputTokens, repeated + count64(900));
            state(row.output, event.ratio.outputTokens, count64(900));
            state(row.cached, event.ratio.cachedTokens, count64(static_cast<int>(repeated)));
            state(row.repeated, event.ratio.repeatedTokens, repeated);
            settle(event);
            csv += row.line();
            m_events.push_back(event);
            m_ids.push_back(row.id);
        }
        store(csv);
    }

    void credit()
    {
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            const Event corrected = m_events[i];
            if (corrected.ratio.units <= 0 || corrected.ratio.status == Status::Credit ||
                m_credited.contains(m_ids[i])) {
                continue;
            }
            RatioRow row;
            row.id = "c" + QByteArray::number(++m_serial);
            const Instant at{corrected.at.us + *rc::gen::inRange<std::int64_t>(0, 3) * (kMicrosPerDay / 3)};
            row.at = formatInstant(at).toLatin1();
            row.workspace = corrected.workspace.toLatin1();
            row.bucket = "";
            row.status = "credit";
            row.units = "-1";
            row.corrects = m_ids[i];
            store(kRatioHeader + row.line());
            m_credited.insert(m_ids[i]);
            Event event{at, corrected.workspace, corrected.action, corrected.route, {}};
            event.ratio.bucket = corrected.ratio.bucket;
            event.ratio.units = -1;
            event.ratio.status = Status::Credit;
            m_events.push_back(event);
            m_ids.push_back(row.id);
            return;
        }
    }

    void store(const QByteArray &csv)
    {
        const auto report = m_file.import(csv);
        if (!report) RC_FAIL(report.error().message.toStdString());
        if (report->counts.rejected > 0) RC_FAIL(report->problems[0].toString().toStdString());
    }

    FastLedger m_file;
    int m_serial = 0;
    int m_sheets = 0;
    QString m_mapped;  // by the latest sheet, which covers every event
    Bucket m_bucket = Bucket::StandardSync;
    std::vector<Event> m_events;
    std::vector<QByteArray> m_ids;
    QSet<QByteArray> m_credited;
    std::map<QByteArray, QByteArray> m_zones;                     // by workspace
    std::map<QByteArray, std::map<Instant, QByteArray>> m_plans;  // by workspace: since when it is on which
};

}  // namespace

class TestRatioLaw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensTheSumsAreThoseOfTheEvents()
    {
        QVERIFY(rc::check([] {
            AnyHistory history;
            const int steps = *rc::gen::inRange(1, 10);
            for (int i = 0; i < steps; ++i) history.step();
            FastLedger &file = history.file();
            for (const auto &[scope, key] : {std::pair(RatioScope::All, QString()),
                                             {RatioScope::Plan, u"team"_s},
                                             {RatioScope::Plan, u"scale"_s},
                                             {RatioScope::Workspace, u"acme"_s},
                                             {RatioScope::Workspace, u"globex"_s},
                                             {RatioScope::Action, u"x"_s},
                                             {RatioScope::Route, u"a"_s}}) {
                // What the ledger has not met is refused, not nothing.
                const QByteArray table = scope == RatioScope::Workspace ? "workspace" : "action";
                if (scope == RatioScope::Workspace || scope == RatioScope::Action) {
                    if (file.number("SELECT count(*) FROM " + table + " WHERE key = '" + key.toLatin1() + "'") == 0) {
                        continue;
                    }
                }
                std::array<Instant, 3> times{anyTime(), anyTime(), anyTime()};
                std::ranges::sort(times);
                RatioQuestion question = asked(times[0], times[2], scope, key);
                question.step = *rc::gen::element(RatioStep::None, RatioStep::Day, RatioStep::Week, RatioStep::Cycle);
                RC_ASSERT(history.answered(question) == history.sum(question));
                RatioSums halves = history.answered(asked(times[0], times[1], scope, key));
                halves.add(history.answered(asked(times[1], times[2], scope, key)));
                RC_ASSERT(halves == history.sum(question));
                RatioQuestion compared = question;
                compared.compare = true;
                const auto answer = file.ledger().ratios(compared);
                RC_ASSERT(answer.has_value());
                RC_ASSERT(answer->total == history.sum(question));
                RC_ASSERT(answer->before == history.sum(asked(answer->beforeFrom, times[0], scope, key)));
                std::map<RatioPartKind, RatioPart> wholes;
                for (const RatioPart &part : answer->parts) {
                    wholes[part.kind].now.add(part.now);
                    wholes[part.kind].before.add(part.before);
                }
                for (const auto &[kind, whole] : wholes) {
                    // Of everything, workspaces are cut at their own days.
                    if (scope == RatioScope::All && kind == RatioPartKind::Workspace) continue;
                    RC_ASSERT(whole.now == answer->total);
                    RC_ASSERT(whole.before == answer->before);
                }
            }
            RC_ASSERT(problemsOf(file.ledger()).toStdString() == "");
            // A ledger that had the tables from the beginning has in them what one gets that had not.
            const QStringList kept = tables(file);
            RC_ASSERT(makeOlder(file, 5) == QString());
            file.reopen();
            RC_ASSERT(tables(file) == kept);
            RC_ASSERT(problemsOf(file.ledger()).toStdString() == "");
        }));
    }
};

QTEST_GUILESS_MAIN(TestRatioLaw)
#include "tst_ratiolaw.moc"
