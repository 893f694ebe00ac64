// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"

#include "fastledger.h"

#include <vector>

// A workspace to which everything happens that a timeline tells of.
namespace headroom::testing {

// Cycles of ten days from 3 January in New York; long-context work counts pages in January, files in February.
inline const QByteArray kHistoryCatalog = R"({
    "plans": [{"key": "team", "name": "Team", "versions": [
        {"version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "99.00",
         "limits": {"premium_sync": {"allowance": 30, "overage_price": "0.25"}, "standard_sync": {"allowance": 100},
                    "long_context": {"allowance": 100, "unit": "page"}}},
        {"version": 2, "effective_from": "2026-01-01T00:00:00Z", "price": "199.00",
         "limits": {"premium_sync": {"allowance": 60, "overage_price": "0.25"},
                    "long_context": {"allowance": 100, "unit": "file"}}}]}],
    "routes": [
        {"key": "Fast", "modes": ["sync", "batch"],
         "prices": [{"from": "2026-01-01T00:00:00Z", "input_per_mtok": "1.00", "output_per_mtok": "3.00",
                     "batch_percent": 50}]},
        {"key": "slow"}],
    "route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z",
                      "actions": [{"action": "write", "route": "Fast", "bucket": "standard_sync"}]}],
    "workspaces": [
        {"key": "acme", "name": "Acme", "time_zone": "America/New_York", "cycle": "10d", "cycle_anchor": "2026-01-03",
         "plans": [{"plan": "team", "version": 1, "from": "2026-01-01T00:00:00Z"},
                   {"plan": "team", "version": 1, "from": "2026-02-01T05:00:00Z"},
                   {"plan": "team", "version": 2, "from": "2026-02-01T05:00:00Z"},
                   {"plan": "team", "version": 1, "from": "2026-03-01T05:00:00Z"}],
         "addons": [{"bucket": "premium_sync", "units": 10, "price": "5.00",
                     "from": "2026-01-30T00:00:00Z", "to": "2026-02-03T00:00:00Z"}],
         "prepaid": [{"bucket": "standard_sync", "units": 20, "price": "2.00",
                      "from": "2026-02-02T00:00:00Z", "to": "2026-03-01T00:00:00Z"}],
         "workflows": [{"key": "Nightly", "route": "Fast", "included_records": 500, "price": "1.00",
                        "from": "2026-02-03T00:00:00Z", "to": "2026-02-08T00:00:00Z"}]},
        {"key": "other"}]})";

// One event of acme, as it is written.
struct WrittenEvent {
    Instant at;
    QString id;
    QString member;
    QString action = QStringLiteral("Deep");
    QString route;
    std::int8_t bucket = kUnmapped;  // not given
    std::int64_t units = 1;
    std::optional<Status> status;
    bool batch = false;
    std::optional<std::int64_t> cost;  // nano-dollars
    std::optional<std::int64_t> input;
    std::optional<std::int64_t> output;
    std::optional<std::int64_t> retries;
    QString job;
    std::optional<std::int64_t> part;
    std::optional<std::int64_t> parts;
    QString error;
    QString corrects;
    QString note;
    std::int64_t seq = 0;  // filled in as it is stored, as is
    Instant learnt;

    [[nodiscard]] QByteArray line() const
    {
        const auto number = [](std::optional<std::int64_t> value) {
            return value ? QString::number(*value) : QString();
        };
        const auto word = [](std::string_view text) {
            return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
        };
        const QStringList cells{id,
                                formatInstant(at),
                                QStringLiteral("acme"),
                                member,
                                action,
                                route,
                                bucket == kUnmapped ? QString() : word(bucketId(static_cast<Bucket>(bucket))),
                                QString::number(units),
                                status ? word(statusId(*status)) : QString(),
                                batch ? QStringLiteral("batch") : QString(),
                                cost ? Money{*cost}.toString() : QString(),
                                number(input),
                                number(output),
                                number(retries),
                                job,
                                number(part),
                                number(parts),
                                error,
                                corrects,
                                corrects.isEmpty() ? QString() : QStringLiteral("sue"),
                                note};
        return cells.join(u',').toUtf8() + '\n';
    }
};
inline const QByteArray kWrittenHeader =
    "event_id,occurred_at,workspace,member,action,route,bucket,units,status,mode,cost_usd,input_tokens,output_tokens,"
    "retries,job,job_part,job_parts,provider_error,corrects,posted_by,note\n";

class HistoryScene : public FastLedger {
public:
    HistoryScene()
    {
        if (!apply(kHistoryCatalog)) qFatal("the catalog of the scene is refused");
        for (const QString &name : {QStringLiteral("ada"), QStringLiteral("ben")}) {
            const auto declared = ledger().declarePerson({.name = name, .role = PersonRole::Owner, .workspaces = {}});
            if (!declared) qFatal("%s", qPrintable(declared.error().message));
        }
        at(instant("2026-01-20T00:00:00Z"));
    }

    // Who acts from now on, and when.
    Ledger &at(Instant when, const char *who = "ada")
    {
        m_now = when;
        ledger().actAs(QString::fromLatin1(who), [this] { return m_now; });
        return ledger();
    }
    Ledger &at(std::string_view when, const char *who = "ada") { return at(instant(when), who); }
    [[nodiscard]] Instant now() const { return m_now; }

    // All of them in one file, in their order.
    void store(std::vector<WrittenEvent> events)
    {
        QByteArray csv = kWrittenHeader;
        for (WrittenEvent &event : events) {
            event.seq = static_cast<std::int64_t>(m_events.size()) + 1;
            event.learnt = m_now;
            csv += event.line();
            m_events.push_back(event);
        }
        const auto report = import(csv);
        if (!report) qFatal("not imported: %s", qPrintable(report.error().message));
        if (report->counts.rejected > 0) qFatal("not imported: %s", qPrintable(report->problems[0].toString()));
    }
    // In the order of their ledger sequences.
    [[nodiscard]] const std::vector<WrittenEvent> &events() const { return m_events; }

    // As another program writes it.
    void hit(const LimitHit &hit)
    {
        const auto quoted = [](const QString &text) {
            return text.isEmpty() ? QByteArray("NULL") : "'" + text.toUtf8() + "'";
        };
        const auto number = [](std::int64_t value) { return QByteArray::number(static_cast<qint64>(value)); };
        const QString problem = sql(
            "INSERT INTO limit_hit (hit_id, occurred_at, workspace, member, action, route, bucket, verdict, "
            "reasons, units, used, entitlement) VALUES (" +
            quoted(hit.id) + ", " + quoted(formatInstant(hit.at)) + ", 'acme', " + quoted(hit.member) + ", " +
            quoted(hit.action) + ", " + quoted(hit.route) + ", '" + bucketId(hit.bucket).data() + "', '" +
            verdictId(hit.verdict).data() + "', '" + hit.reasons + "', " + number(hit.units) + ", " + number(hit.used) +
            ", " + (hit.entitlement.unlimited ? QByteArray("NULL") : number(hit.entitlement.units)) + ")");
        if (!problem.isEmpty()) qFatal("no hit: %s", qPrintable(problem));
        m_hits.push_back(hit);
    }
    // In the order in which they were written.
    [[nodiscard]] const std::vector<LimitHit> &hits() const { return m_hits; }

    std::int64_t ask(std::int64_t units, std::string_view when)
    {
        const auto made = at(when).requestOverage({.workspace = QStringLiteral("acme"),
                                                   .bucket = Bucket::PremiumSync,
                                                   .units = units,
                                                   .reason = QStringLiteral("Launch week"),
                                                   .requestedBy = std::nullopt,
                                                   .cycleOf = std::nullopt});
        if (!made) qFatal("not asked for: %s", qPrintable(made.error().message));
        return made->id;
    }

private:
    Instant m_now;
    std::vector<WrittenEvent> m_events;
    std::vector<LimitHit> m_hits;
};

// What passes, oldest first.
inline std::vector<HistoryEntry> visited(Ledger &ledger, const HistoryFilter &filter)
{
    std::vector<HistoryEntry> entries;
    const auto read = ledger.visitHistory(filter, [&entries](const HistoryEntry &entry) {
        entries.push_back(entry);
        return true;
    });
    if (!read) qFatal("no history: %s", qPrintable(read.error().message));
    return entries;
}

inline HistoryFilter ofAcme()
{
    HistoryFilter filter;
    filter.workspace = QStringLiteral("acme");
    return filter;
}

}  // namespace headroom::testing
