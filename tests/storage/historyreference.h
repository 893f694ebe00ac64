// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyscene.h"

#include <QTest>

#include <algorithm>
#include <map>

// The timeline of a HistoryScene, worked out entry by entry from what was written.
namespace headroom::testing {

class HistoryReference {
public:
    explicit HistoryReference(HistoryScene &scene) : m_scene(scene)
    {
        addEvents();
        addHits();
        addCatalog();
        addCycles();
        addOverage();
        addFlags();
        std::ranges::sort(m_entries, {}, &HistoryEntry::key);
    }

    // Oldest first.
    [[nodiscard]] std::vector<HistoryEntry> passing(const HistoryFilter &filter) const
    {
        std::vector<HistoryEntry> passing;
        std::ranges::copy_if(m_entries, std::back_inserter(passing),
                             [&](const HistoryEntry &entry) { return passes(filter, entry); });
        return passing;
    }

    static HistorySums sumOf(const std::vector<HistoryEntry> &entries)
    {
        HistorySums sums;
        for (const HistoryEntry &entry : entries) {
            const HistoryEvent *event = entry.event();
            if (entry.hit()) ++sums.hits;
            if (entry.change()) ++sums.changes;
            if (!event) continue;
            ++sums.events;
            const Cost cost = event->cost.value_or(Cost{});
            const auto add = [&cost](Cost &to) {
                to.amount = to.amount + cost.amount;
                to.estimated = to.estimated || cost.estimated;
            };
            add(sums.cost);
            if (event->bucket == kUnmapped) {
                ++sums.unmapped;
            } else {
                sums.units[static_cast<std::size_t>(event->bucket)] += event->units;
                add(sums.costs[static_cast<std::size_t>(event->bucket)]);
            }
        }
        return sums;
    }

private:
    using What = HistoryChange::What;

    static const WrittenEvent *find(const std::vector<WrittenEvent> &events, const QString &id)
    {
        const auto found = std::ranges::find(events, id, &WrittenEvent::id);
        return found == events.end() ? nullptr : &*found;
    }

    static std::int8_t bucketOf(const WrittenEvent &event)
    {
        if (event.bucket != kUnmapped || event.action != u"write") return event.bucket;
        return static_cast<std::int8_t>(Bucket::StandardSync);
    }

    static std::optional<Cost> costOf(const WrittenEvent &event, const QString &route, Mode mode)
    {
        if (event.cost) return Cost{{*event.cost}, false};
        if (event.status == Status::Credit || route != u"Fast" || !(event.input || event.output)) return std::nullopt;
        // 1 and 3 dollars a million tokens: 1,000 and 3,000 nano-dollars a token, half of it in batches.
        const std::int64_t nanos = event.input.value_or(0) * 1'000 + event.output.value_or(0) * 3'000;
        return Cost{{mode == Mode::Batch ? nanos / 2 : nanos}, true};
    }

    void addEvents()
    {
        for (const WrittenEvent &written : m_scene.events()) {
            const WrittenEvent *corrected = find(m_scene.events(), written.corrects);
            const WrittenEvent &whose = corrected ? *corrected : written;
            HistoryEvent event;
            event.eventId = written.id;
            event.member = whose.member;
            event.action = whose.action;
            event.route = whose.route;
            event.bucket = bucketOf(whose);
            if (event.bucket == static_cast<std::int8_t>(Bucket::LongContext)) {
                event.unit = written.at < instant("2026-02-01T05:00:00Z") ? Unit::Page : Unit::File;
            } else if (event.bucket == static_cast<std::int8_t>(Bucket::BatchRecords)) {
                event.unit = Unit::Record;
            }
            event.units = event.bucket == kUnmapped ? 0 : written.units;
            event.status = written.status.value_or(Status::Ok);
            const bool batch = written.batch || event.bucket == static_cast<std::int8_t>(Bucket::BatchRecords);
            event.mode = batch ? Mode::Batch : Mode::Sync;
            event.cost = costOf(written, event.route, event.mode);
            event.inputTokens = written.input;
            event.outputTokens = written.output;
            event.retries = written.retries;
            event.job = written.job;
            event.jobPart = written.part;
            event.jobParts = written.parts;
            event.providerError = written.error;
            event.corrects = written.corrects;
            if (corrected) event.postedBy = QStringLiteral("sue");
            event.note = written.note;
            event.knownSince = written.learnt;
            m_entries.push_back({{written.at, HistoryKind::Event, written.seq}, event});
        }
    }

    void addHits()
    {
        std::int64_t row = 0;
        for (const LimitHit &hit : m_scene.hits()) {
            HistoryHit of{hit, std::nullopt};
            of.hit.workspace = QStringLiteral("acme");
            m_entries.push_back({{hit.at, HistoryKind::Hit, ++row}, of});
        }
    }

    void add(HistoryKind kind, std::string_view at, std::int64_t id, const HistoryChange &change)
    {
        m_entries.push_back({{instant(at), kind, id}, change});
    }

    void addGrant(std::string_view at, What what, Bucket bucket, std::int64_t units, std::string_view until = {},
                  const QString &key = {})
    {
        HistoryChange change;
        change.what = what;
        change.bucket = bucket;
        change.units = units;
        change.key = key;
        if (!until.empty()) change.until = instant(until);
        // The only number that nobody but the ledger knows: of the only one at its instant.
        add(HistoryKind::Grant, at, 0, change);
    }

    void addCatalog()
    {
        HistoryChange plan;
        plan.what = What::PlanCame;
        plan.key = QStringLiteral("team");
        plan.name = QStringLiteral("Team");
        plan.version = 1;
        add(HistoryKind::Plan, "2026-01-01T00:00:00Z", 0, plan);
        plan.version = 2;
        add(HistoryKind::Plan, "2026-02-01T05:00:00Z", 0, plan);
        addGrant("2026-01-30T00:00:00Z", What::AddonBegan, Bucket::PremiumSync, 10, "2026-02-03T00:00:00Z");
        addGrant("2026-02-03T00:00:00Z", What::AddonEnded, Bucket::PremiumSync, 10);
        addGrant("2026-02-02T00:00:00Z", What::PrepaidBegan, Bucket::StandardSync, 20, "2026-03-01T00:00:00Z");
        addGrant("2026-02-03T00:00:00Z", What::WorkflowBegan, Bucket::BatchRecords, 500, "2026-02-08T00:00:00Z",
                 QStringLiteral("Nightly"));
        addGrant("2026-02-08T00:00:00Z", What::WorkflowEnded, Bucket::BatchRecords, 500, {}, QStringLiteral("Nightly"));
    }

    void addCycles()
    {
        Instant first{std::numeric_limits<std::int64_t>::max()};
        for (const WrittenEvent &event : m_scene.events()) first = std::min(first, event.at);
        for (const LimitHit &hit : m_scene.hits()) first = std::min(first, hit.at);
        for (CivilDate day = CivilDate::of(2026, 1, 3); day < CivilDate::of(2026, 3, 1); day = day + 10) {
            // Midnight in New York is 05:00 UTC in winter.
            const auto begins = [](CivilDate of) { return Instant{of.days * kMicrosPerDay + 5 * kMicrosPerDay / 24}; };
            if (begins(day + 10) <= first || begins(day) > m_scene.now()) continue;
            HistoryChange change;
            change.until = begins(day + 10);
            m_entries.push_back({{begins(day), HistoryKind::Reset, day.days}, change});
        }
    }

    // As the audit tells of it.
    void addOverage()
    {
        struct Act {
            std::int64_t audit;
            Instant at;
            QString action;
            std::int64_t request;
            QString person;
            QString reason;
        };
        std::vector<Act> acts;
        m_scene.sql("SELECT id, at, action, key, person, reason FROM audit WHERE object = 'overage_request'",
                    [&acts](int, char **row) {
                        acts.push_back({QByteArray(row[0]).toLongLong(),
                                        {QByteArray(row[1]).toLongLong()},
                                        QString::fromUtf8(row[2]),
                                        QByteArray(row[3]).toLongLong(),
                                        QString::fromUtf8(row[4]),
                                        QString::fromUtf8(row[5])});
                    });
        const std::map<QString, What> whats{{QStringLiteral("requested"), What::OverageRequested},
                                            {QStringLiteral("approved"), What::OverageApproved},
                                            {QStringLiteral("denied"), What::OverageDenied},
                                            {QStringLiteral("expired"), What::OverageExpired},
                                            {QStringLiteral("revoked"), What::OverageRevoked}};
        for (const Act &act : acts) {
            HistoryChange change;
            change.what = whats.at(act.action);
            change.request = act.request;
            change.person = act.person;
            change.reason = act.reason;
            const auto request = m_scene.ledger().overageCase(act.request, m_scene.now())->request;
            change.bucket = request.bucket;
            change.units = request.units;
            if (change.what == What::OverageApproved) change.units = request.approvedUnits;
            if (change.what == What::OverageRevoked) change.units = request.revocations.front().units;
            const bool expired = change.what == What::OverageExpired;
            m_entries.push_back(
                {{expired ? request.cycleEnd : act.at, HistoryKind::Overage, expired ? -act.request : act.audit},
                 change});
        }
    }

    void addFlags()
    {
        const auto flags = m_scene.ledger().flags(m_scene.now(), true);
        if (!flags) qFatal("%s", qPrintable(flags.error().message));
        for (const ReviewedFlag &reviewed : *flags) {
            HistoryChange change;
            change.what = What::FlagRaised;
            change.bucket = reviewed.flag.rule.bucket;
            change.units = reviewed.flag.crossing.used;
            change.allowance = reviewed.flag.crossing.allowance;
            m_entries.push_back({{reviewed.flag.crossing.at, HistoryKind::Flag, reviewed.flag.id}, change});
        }
    }

    static bool has(const QString &part, const QStringList &texts)
    {
        return std::ranges::any_of(texts, [&](const QString &t) { return t.contains(part, Qt::CaseInsensitive); });
    }

    static bool passes(const HistoryFilter &f, const HistoryEntry &entry)
    {
        const Instant at = entry.key.at;
        if ((f.kinds & kindBit(entry.key.kind)) == 0 || (f.from && at < *f.from) || (f.to && at >= *f.to)) return false;
        if (const HistoryEvent *event = entry.event()) {
            if (f.status && event->status != *f.status) return false;
            if (f.signalsOnly && event->providerError.isEmpty()) return false;
            if (!f.job.isEmpty() && event->job != f.job) return false;
            if (f.knownAt && *event->knownSince > *f.knownAt) return false;
            if (f.knownAfter && *event->knownSince <= *f.knownAfter) return false;
            return passesUse(f, event->member, event->action, event->route, event->bucket) &&
                   has(f.text, {event->eventId, event->member, event->action, event->route, event->job,
                                event->providerError, event->corrects, event->postedBy, event->note});
        }
        if (f.status || f.signalsOnly || !f.job.isEmpty() || f.knownAt || f.knownAfter) return false;
        if (const HistoryHit *of = entry.hit()) {
            const LimitHit &hit = of->hit;
            return passesUse(f, hit.member, hit.action, hit.route, static_cast<std::int8_t>(hit.bucket)) &&
                   has(f.text, {hit.id, hit.member, hit.action, hit.route,
                                hit.reasons.contains("Ünits") ? QStringLiteral("Ünits are used up") : QString()});
        }
        const HistoryChange &change = *entry.change();
        if (f.member || f.action || f.route) return false;
        if (f.bucket && (!change.bucket || static_cast<std::int8_t>(*change.bucket) != *f.bucket)) return false;
        return has(f.text, {change.key, change.name, change.person, change.reason});
    }

    static bool passesUse(const HistoryFilter &f, const QString &member, const QString &action, const QString &route,
                          std::int8_t bucket)
    {
        return (!f.member || *f.member == member) && (!f.action || *f.action == action) &&
               (!f.route || *f.route == route) && (!f.bucket || *f.bucket == bucket);
    }

    HistoryScene &m_scene;
    std::vector<HistoryEntry> m_entries;
};

}  // namespace headroom::testing
