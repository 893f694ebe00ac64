// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allowance.h"
#include "domain/charge.h"
#include "domain/pricing.h"
#include "storage/demo/demodata.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

// The demo's events as facts, charged by the rules of the domain and nothing else.
namespace headroom::testing {

struct Fact {
    std::string id;
    std::string workspace;
    std::string member;
    std::string action;
    std::string corrects;
    std::string job;
    std::string providerError;
    std::string delivery;
    std::string pool;
    std::string surface;
    Instant at;
    Status status = Status::Ok;
    std::int8_t bucket = kUnmapped;
    std::int64_t units = 0;
    bool unitsGiven = false;
    bool costGiven = false;
    Money cost;  // given, or estimated from the list
    std::int64_t retries = 0;
    std::int64_t repeated = 0;  // of events that know both
    std::int64_t cached = 0;
    int part = 0;
    int parts = 0;
    std::int64_t records = 0;
    std::int64_t bytes = 0;
    ChargeProblem problem = ChargeProblem::None;
    QString refusal;  // of checkEvent
};

struct CycleSums {
    PerBucket<std::int64_t> used{};
    PerBucket<std::int64_t> refused{};  // blocked or queued
    Money cost;
    std::int64_t repeated = 0;
    std::int64_t cached = 0;
    std::int64_t okOrFailed = 0;
    std::int64_t failedOrRetried = 0;
};

inline QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class DemoLedger {
public:
    explicit DemoLedger(const DemoOptions &options) : now(options.now)
    {
        const auto document = demoCatalog(options);
        if (!document) qFatal("%s (%s)", qPrintable(document.error().message), qPrintable(document.error().detail));
        const auto applied = applyCatalog({}, *document);
        if (!applied) qFatal("%s", qPrintable(applied.error().message));
        catalog = *applied;
        const std::unique_ptr<EventReader> reader = demoEvents(options);
        EventBatch batch;
        while (true) {
            const Result<bool> more = reader->next(batch, 5000);
            if (!more) qFatal("%s", qPrintable(more.error().message));
            if (!*more) break;
            for (const ParsedRow &row : batch.rows) facts.push_back(fact(row.event));
        }
        for (const Fact &fact : facts) byId.emplace(fact.id, &fact);
        for (Fact &fact : facts) {
            if (fact.status != Status::Credit) continue;
            const auto corrected = byId.find(fact.corrects);
            if (corrected != byId.end()) fact.bucket = corrected->second->bucket;
        }
    }

    const Instant now;
    Catalog catalog;
    std::vector<Fact> facts;  // as recorded
    std::unordered_map<std::string, const Fact *> byId;

    [[nodiscard]] Workspace workspace(const std::string &key) const
    {
        if (const Workspace *known = catalog.workspace(toText(key))) return *known;
        Workspace discovered;
        discovered.key = toText(key);
        return discovered;
    }
    [[nodiscard]] Zone zone(const std::string &key) const { return *Zone::named(workspace(key).timeZone); }
    // The cycle `back` cycles before the one of now.
    [[nodiscard]] Cycle cycle(const std::string &key, int back = 0) const
    {
        const CycleRule rule = workspace(key).cycleRule();
        CycleDays days = cycleOf(rule, zone(key).dayOf(now));
        for (; back > 0; --back) days = previousCycle(rule, days);
        return cycleInZone(days, zone(key));
    }
    [[nodiscard]] std::vector<const Fact *> factsOf(const std::string &key, const Cycle &cycle) const
    {
        std::vector<const Fact *> found;
        for (const Fact &fact : facts) {
            if (fact.workspace == key && cycle.contains(fact.at)) found.push_back(&fact);
        }
        std::stable_sort(found.begin(), found.end(), [](const Fact *a, const Fact *b) { return a->at < b->at; });
        return found;
    }
    [[nodiscard]] CycleSums sums(const std::string &key, int back = 0) const
    {
        CycleSums sums;
        for (const Fact *fact : factsOf(key, cycle(key, back))) {
            sums.cost = sums.cost + fact->cost;
            sums.okOrFailed += fact->status == Status::Ok || fact->status == Status::Failed;
            sums.failedOrRetried += fact->status == Status::Failed || (fact->status == Status::Ok && fact->retries > 0);
            if (fact->bucket == kUnmapped) continue;
            const auto bucket = static_cast<std::size_t>(fact->bucket);
            sums.used[bucket] += fact->units;
            sums.refused[bucket] += fact->status == Status::Blocked || fact->status == Status::Queued;
            if (fact->bucket != static_cast<std::int8_t>(Bucket::LongContext)) continue;
            sums.repeated += fact->repeated;
            sums.cached += fact->cached;
        }
        return sums;
    }
    // As it stands now.
    [[nodiscard]] Entitlement entitlement(const std::string &key, Bucket bucket) const
    {
        const Workspace w = workspace(key);
        std::vector<CycleUse> history;
        for (const Cycle &past : prepaidHistory(w, zone(key), cycle(key))) {
            CycleUse use{past, {}};
            for (const Fact *fact : factsOf(key, past)) {
                if (fact->bucket != kUnmapped) use.used[static_cast<std::size_t>(fact->bucket)] += fact->units;
            }
            history.push_back(use);
        }
        return entitlementAt(catalog, w, bucket, now, history);
    }

private:
    Fact fact(const GivenEvent &event) const
    {
        const auto text = [&event](TextField field) { return std::string(event.get(field)); };
        const auto number = [&event](NumberField field) { return event.value(field).value_or(0); };
        Fact fact;
        fact.id = text(TextField::EventId);
        fact.workspace = text(TextField::Workspace);
        fact.member = text(TextField::Member);
        fact.action = text(TextField::Action);
        fact.corrects = text(TextField::Corrects);
        fact.job = text(TextField::Job);
        fact.providerError = text(TextField::ProviderError);
        fact.delivery = text(TextField::DeliveryStatus);
        fact.pool = text(TextField::Pool);
        fact.surface = text(TextField::Surface);
        fact.at = event.occurredAt;
        fact.status = event.status.value_or(Status::Ok);
        fact.unitsGiven = event.known(NumberField::Units);
        fact.retries = number(NumberField::Retries);
        if (event.known(NumberField::RepeatedInputTokens) && event.known(NumberField::CachedInputTokens)) {
            fact.repeated = number(NumberField::RepeatedInputTokens);
            fact.cached = number(NumberField::CachedInputTokens);
        }
        fact.part = static_cast<int>(number(NumberField::JobPart));
        fact.parts = static_cast<int>(number(NumberField::JobParts));
        fact.records = number(NumberField::RecordsSubmitted);
        fact.bytes = number(NumberField::ContentBytes);
        FieldIssue issue;
        if (!checkEvent(event, issue)) fact.refusal = issue.column + u' ' + issue.why;
        charge(event, fact);
        return fact;
    }

    void charge(const GivenEvent &event, Fact &fact) const
    {
        fact.units = event.value(NumberField::Units).value_or(0);
        if (fact.status != Status::Credit) {
            const RouteSheet *sheet = sheetAt(catalog.routeSheets, fact.at);
            const SheetAction *action = sheet ? findAction(*sheet, toText(fact.action)) : nullptr;
            const ChargeResult result =
                deriveCharge(event, action ? std::optional(action->bucket) : std::nullopt, longContextUnit(fact));
            fact.bucket = result.charge.bucket;
            fact.units = result.charge.units;
            fact.problem = result.problem;
        }
        fact.costGiven = event.known(NumberField::CostUsd);
        fact.cost = {event.value(NumberField::CostUsd).value_or(0)};
        const Route *route = catalog.route(toText(event.get(TextField::Route)));
        const RoutePrice *price = route ? priceAt(*route, fact.at) : nullptr;
        if (fact.costGiven || !price) return;
        const TokenCounts tokens{event.value(NumberField::InputTokens), event.value(NumberField::CachedInputTokens),
                                 event.value(NumberField::OutputTokens)};
        fact.cost = estimateCost(*price, tokens, effectiveMode(event.mode, fact.bucket)).value_or(Money{});
    }

    Unit longContextUnit(const Fact &fact) const
    {
        const PlanVersion *plan = planVersionAt(catalog, workspace(fact.workspace), fact.at);
        if (!plan) return Unit::Page;
        const auto limit = plan->limits.find(Bucket::LongContext);
        return limit == plan->limits.end() ? Unit::Page : limit->second.unit.value_or(Unit::Page);
    }
};

// What the demo tells must not hang on the day on which it is made: tests run for each of these presents.
inline void addPresents()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("a Sunday at noon") << QStringLiteral("2026-11-22T12:18:08.123456Z");
    QTest::newRow("first second of a leap day") << QStringLiteral("2028-02-29T00:00:00Z");
    QTest::newRow("clocks change in Europe") << QStringLiteral("2027-03-28T01:00:00Z");
}

// The demo of a present, made once a process.
inline const DemoLedger &demoLedgerOf(const QString &now)
{
    static std::map<QString, std::unique_ptr<DemoLedger>> made;
    std::unique_ptr<DemoLedger> &ledger = made[now];
    if (!ledger) {
        const ParsedInstant at = parseInstant(now.toStdString());
        if (at.error != TimeError::None) qFatal("%s is no instant", qPrintable(now));
        ledger = std::make_unique<DemoLedger>(DemoOptions{.now = at.at});
    }
    return *ledger;
}

}  // namespace headroom::testing
