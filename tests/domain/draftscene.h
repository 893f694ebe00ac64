// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftcheck.h"
#include "values.h"

#include <QRegularExpression>

#include <functional>

// A small catalog and a draft of it, for the checks of drafts.
namespace headroom::testing {

// Everything here happens at noon of this day.
inline constexpr const char *kNow = "2026-11-20T12:00:00Z";

inline const Catalog &scenePublished()
{
    static const Catalog catalog = [] {
        const QByteArray json = R"({
"plans": [{"key": "team", "name": "Team", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z",
    "price": "99.00", "limits": {"standard_sync": {"allowance": 4500}, "premium_sync": {"allowance": 300},
    "long_context": {"allowance": 2000}, "batch_records": {"allowance": 50000}}}]}],
"pools": [{"key": "east", "tokens_per_minute": 1000}],
"routes": [
  {"key": "deep", "provider": "openai", "model_family": "gpt-5", "region": "eastus", "modes": ["sync", "batch"],
   "pool": "east", "context_window": 400000, "prices": [{"from": "2026-01-01T00:00:00Z", "input_per_mtok": "1.25",
   "output_per_mtok": "10.00", "batch_percent": 50}]},
  {"key": "mini", "provider": "openai", "model_family": "gpt-5-mini", "context_window": 100000, "prices": [
   {"from": "2026-01-01T00:00:00Z", "input_per_mtok": "0.25", "output_per_mtok": "2.00"}]},
  {"key": "other", "modes": ["sync", "batch"]}],
"route_sheets": [
  {"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [
    {"action": "chat", "bucket": "standard_sync", "route": "mini"}]},
  {"version": 2, "effective_from": "2026-06-01T00:00:00Z", "actions": [
    {"action": "chat", "bucket": "standard_sync", "route": "mini"},
    {"action": "research", "bucket": "premium_sync", "route": "deep", "fallback_route": "mini",
     "downgrade_to": {"route": "mini", "bucket": "standard_sync"}},
    {"action": "read", "bucket": "long_context", "route": "deep"},
    {"action": "evals", "bucket": "batch_records", "route": "deep"}]}],
"ceilings": [{"surface": "batch", "max_records": 50000, "min_records": 1, "last_reviewed": "2026-11-01"}],
"workspaces": [
  {"key": "acme", "plans": [{"plan": "team", "version": 1, "from": "2026-02-01T00:00:00Z"}],
   "addons": [
    {"bucket": "premium_sync", "units": 100, "price": "20.00", "from": "2026-03-01T00:00:00Z", "to": "2027-03-01T00:00:00Z"},
    {"bucket": "long_context", "units": 50, "price": "5.00", "from": "2026-03-01T00:00:00Z", "to": "2026-04-01T00:00:00Z"},
    {"bucket": "batch_records", "units": 10, "price": "1.00", "from": "2026-12-01T00:00:00Z", "to": "2027-03-01T00:00:00Z"}],
   "workflows": [{"key": "nightly", "route": "deep", "included_records": 20000, "price": "30.00",
    "from": "2026-03-01T00:00:00Z", "to": "2027-03-01T00:00:00Z"}]},
  {"key": "solo"}]})";
        Result<CatalogDocument> document = parseCatalog(json);
        if (!document) qFatal("%s", qPrintable(document.error().message));
        Catalog applied = *applyCatalog({}, *document);
        Route met;
        met.key = QStringLiteral("met");
        met.discovered = true;
        applied.routes.push_back(met);
        return applied;
    }();
    return catalog;
}

// What the ledger saw: every action of sheet 2 but "chat", large readings, and "big", which no sheet has.
inline ObservedUse sceneUse()
{
    ObservedUse use;
    use.window = lastDays(at(kNow), kEvidenceDays);
    use.rows.push_back({Bucket::PremiumSync, QStringLiteral("deep"), QStringLiteral("research"), 700, 720, {}, 0, 0});
    use.rows.push_back({Bucket::LongContext, QStringLiteral("deep"), QStringLiteral("read"), 900, 30, {}, 0, 0});
    use.rows.push_back({Bucket::BatchRecords, QStringLiteral("deep"), QStringLiteral("evals"), 50, 5, {}, 0, 0});
    use.sizes.push_back({QStringLiteral("read"), 30, 250'000, 300'000});
    use.sizes.push_back({QStringLiteral("big"), 720, 120'000, 140'000});
    return use;
}

// One rule: what is drafted, and all that is found, "E plan_version/team price" or "W ..." each, with words that
// the first of them says.
struct DraftCase {
    const char *name;
    std::function<void(CatalogDraft &)> edit;
    QStringList found;
    QString words;
};

inline QStringList foundIn(const std::vector<DraftFinding> &findings)
{
    QStringList lines;
    for (const DraftFinding &finding : findings) {
        const bool error = finding.severity == DraftFinding::Severity::Error;
        lines << QStringLiteral("%1 %2/%3 %4")
                     .arg(error ? QStringLiteral("E") : QStringLiteral("W"), finding.object, finding.key, finding.path)
                     .trimmed();
    }
    return lines;
}

inline std::vector<DraftFinding> checked(const CatalogDraft &draft)
{
    return checkDraft(draft, scenePublished(), sceneUse(), at(kNow));
}

inline void addCases(const std::vector<DraftCase> &cases)
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < cases.size(); ++i) QTest::newRow(cases[i].name) << static_cast<int>(i);
}

inline void runCase(const DraftCase &wanted)
{
    CatalogDraft draft;
    wanted.edit(draft);
    const std::vector<DraftFinding> findings = checked(draft);
    QCOMPARE(foundIn(findings).join(QLatin1Char('\n')), wanted.found.join(QLatin1Char('\n')));
    const QString said = findings.empty() ? QString() : findings.front().message;
    QVERIFY2(said.contains(wanted.words), qPrintable(said));
    for (const DraftFinding &finding : findings) {
        QVERIFY2(!finding.message.contains(QRegularExpression(QStringLiteral("%[0-9nL]"))),
                 qPrintable(finding.message));
        QVERIFY2(finding.message.endsWith(QLatin1Char('.')) || finding.message.endsWith(QLatin1Char('?')),
                 qPrintable(finding.message));
    }
}

}  // namespace headroom::testing
