// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"
#include "domain/draftcheck.h"

#include <set>

using namespace headroom;
using namespace headroom::testing;

namespace {

// FNV-1a over every field of every event.
std::uint64_t fingerprint(const DemoOptions &options, std::size_t rowsPerBatch)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    const auto eat = [&hash](const void *data, std::size_t size) {
        const auto *bytes = static_cast<const unsigned char *>(data);
        for (std::size_t i = 0; i < size; ++i) hash = (hash ^ bytes[i]) * 0x100000001b3ULL;
    };
    const std::unique_ptr<EventReader> reader = demoEvents(options);
    EventBatch batch;
    std::int64_t line = 0;
    while (reader->next(batch, rowsPerBatch).value_or(false)) {
        for (const ParsedRow &row : batch.rows) {
            if (row.line != ++line) return 0;
            eat(&row.event.occurredAt, sizeof row.event.occurredAt);
            eat(row.event.number.data(), sizeof row.event.number);
            eat(&row.event.knownNumbers, sizeof row.event.knownNumbers);
            for (const std::string_view text : row.event.text) eat(text.data(), text.size());
            const int words[] = {row.event.bucket ? static_cast<int>(*row.event.bucket) : -1,
                                 row.event.status ? static_cast<int>(*row.event.status) : -1};
            eat(words, sizeof words);
        }
    }
    return hash;
}

}  // namespace

class TestDemoData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addPresents(); }
    void init();

    void sameSeedSameEvents();
    void catalogHoldsManyKindsOfCustomers();
    void catalogAppliesTwiceUnchanged();
    void sheetCanBeDraftedFurther();
    void everyEventIsValidAndCharged();
    void idsAreUnique();
    void noEventIsOfTheFuture();
    void someEventsArriveDaysLate();
    void aboutThreeHundredThousandEvents();
    void largestWorkspaceHasAQuarter();
    void everyStatusAndProviderErrorOccurs();
    void someActionsAreUnmapped();
    void someCostsAreUnknown();
    void workspacesAndRoutesAreDiscovered();
    void creditsStayWithinWhatWasCharged();
    void jobsSplitByTheirCeilings();
    void expiredPartsAreSentAgainWithoutCharge();

private:
    [[nodiscard]] const DemoLedger &ledger() const { return *m_ledger; }

    const DemoLedger *m_ledger = nullptr;
};

void TestDemoData::init()
{
    QFETCH_GLOBAL(QString, now);
    m_ledger = &demoLedgerOf(now);
}

void TestDemoData::sameSeedSameEvents()
{
    const DemoOptions options{.seed = 7, .now = ledger().now};
    const std::uint64_t once = fingerprint(options, 1000);
    QVERIFY(once != 0);
    QCOMPARE(fingerprint(options, 65'536), once);
    QVERIFY(fingerprint({.seed = 8, .now = ledger().now}, 1000) != once);
}

void TestDemoData::catalogHoldsManyKindsOfCustomers()
{
    const Catalog &catalog = ledger().catalog;
    QVERIFY(catalog.workspaces.size() >= 44);
    std::set<QByteArray> zones;
    std::set<int> cycles;
    for (const Workspace &workspace : catalog.workspaces) {
        zones.insert(workspace.timeZone);
        cycles.insert(workspace.cycleRule().days);
    }
    QVERIFY(zones.size() >= 40);
    for (const char *zone : {"America/Havana", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Auckland", "UTC"}) {
        QVERIFY2(zones.contains(zone), zone);
    }
    QCOMPARE(cycles, (std::set<int>{0, 7, 28, 30}));
    QCOMPARE(catalog.plans.size(), std::size_t{3});
    QCOMPARE(catalog.plan(QStringLiteral("team"))->versions.size(), std::size_t{2});
    QCOMPARE(catalog.routeSheets.size(), std::size_t{2});
    const CivilDate today{static_cast<std::int32_t>(ledger().now.us / kMicrosPerDay)};
    const auto stale = std::count_if(catalog.ceilings.begin(), catalog.ceilings.end(),
                                     [&](const Ceiling &ceiling) { return today - *ceiling.lastReviewed > 90; });
    QCOMPARE(stale, 1);  // R35
}

void TestDemoData::catalogAppliesTwiceUnchanged()
{
    const auto document = demoCatalog({.now = ledger().now});
    QVERIFY(document);
    CatalogCounts counts;
    const auto again = applyCatalog(ledger().catalog, *document, &counts);
    QVERIFY(again);
    QCOMPARE(counts.created, 0);
    QCOMPARE(counts.changed, 0);
    QVERIFY(*again == ledger().catalog);
}

// Nothing in the demo keeps a PM who tries the console from publishing (R36).
void TestDemoData::sheetCanBeDraftedFurther()
{
    const DemoLedger &demo = ledger();
    CatalogDraft draft;
    DraftSheet &drafted = beginSheet(draft, demo.catalog, {demo.now.us + kMicrosPerDay});
    drafted.sheet.actions.front().warnPercent = 65;
    const std::vector<DraftFinding> findings = checkDraft(draft, demo.catalog, {}, demo.now);
    for (const DraftFinding &finding : findings)
        QVERIFY2(finding.severity == DraftFinding::Severity::Warning,
                 qPrintable(finding.path + QStringLiteral(": ") + finding.message));
}

void TestDemoData::everyEventIsValidAndCharged()
{
    for (const Fact &fact : ledger().facts) {
        QVERIFY2(fact.refusal.isEmpty(), qPrintable(fact.refusal));
        const bool charged = fact.problem == ChargeProblem::None || fact.problem == ChargeProblem::Unmapped;
        QVERIFY2(charged, qPrintable(describe(fact.problem)));
    }
}

void TestDemoData::idsAreUnique()
{
    QCOMPARE(ledger().byId.size(), ledger().facts.size());
}

void TestDemoData::noEventIsOfTheFuture()
{
    const auto [first, last] = std::minmax_element(ledger().facts.begin(), ledger().facts.end(),
                                                   [](const Fact &a, const Fact &b) { return a.at < b.at; });
    QVERIFY(last->at <= ledger().now);
    QVERIFY(last->at.us > ledger().now.us - 2 * 3600 * kMicrosPerSecond);
    const std::int64_t days = (ledger().now.us - first->at.us) / kMicrosPerDay;
    QVERIFY(days >= 98 && days <= 101);
}

void TestDemoData::someEventsArriveDaysLate()
{
    Instant newest{};
    int late = 0;
    for (const Fact &fact : ledger().facts) {
        newest = std::max(newest, fact.at);
        late += newest.us - fact.at.us > 2 * kMicrosPerDay;
    }
    QVERIFY(late > 300);
    QVERIFY(late < 3000);
}

void TestDemoData::aboutThreeHundredThousandEvents()
{
    QVERIFY(ledger().facts.size() > 280'000);
    QVERIFY(ledger().facts.size() < 340'000);
}

void TestDemoData::largestWorkspaceHasAQuarter()
{
    const auto events = static_cast<std::size_t>(std::count_if(
        ledger().facts.begin(), ledger().facts.end(), [](const Fact &f) { return f.workspace == "meridian-freight"; }));
    QVERIFY(events * 100 > ledger().facts.size() * 20);
    QVERIFY(events * 100 < ledger().facts.size() * 30);
}

void TestDemoData::everyStatusAndProviderErrorOccurs()
{
    std::map<Status, int> statuses;
    std::map<std::string, int> errors;
    for (const Fact &fact : ledger().facts) {
        ++statuses[fact.status];
        if (!fact.providerError.empty()) ++errors[fact.providerError];
        if (fact.providerError == "region_quota_exhausted") QVERIFY(!fact.pool.empty());
    }
    QCOMPARE(statuses.size(), std::size_t{kStatusCount});
    for (const auto &[status, count] : statuses) QVERIFY2(count >= 10, qPrintable(toText(statusId(status))));
    QCOMPARE(errors.size(), std::size_t{6});  // R30: each kind, and words of a provider's own
    for (const auto &[error, count] : errors) QVERIFY2(count >= 3, error.c_str());
    QVERIFY(errors["region_quota_exhausted"] >= 80);
}

void TestDemoData::someActionsAreUnmapped()
{
    std::map<std::string, int> unmapped;
    for (const Fact &fact : ledger().facts) {
        if (fact.bucket == kUnmapped) ++unmapped[fact.action];
    }
    // R7: two that no sheet names, and one that was used before a sheet named it.
    QCOMPARE(unmapped.size(), std::size_t{3});
    for (const auto &[action, count] : unmapped) QVERIFY2(count >= 20, action.c_str());
}

void TestDemoData::someCostsAreUnknown()
{
    std::int64_t estimated = 0;
    for (const Fact &fact : ledger().facts) estimated += !fact.costGiven && fact.cost.nanos > 0;
    QVERIFY(estimated > 1000);  // R33
    QVERIFY(estimated < 20'000);
}

void TestDemoData::workspacesAndRoutesAreDiscovered()
{
    std::set<std::string> discovered;
    for (const Fact &fact : ledger().facts) {
        if (!ledger().catalog.workspace(toText(fact.workspace))) discovered.insert(fact.workspace);
    }
    QCOMPARE(discovered.size(), std::size_t{2});
    QVERIFY(!ledger().catalog.route(QStringLiteral("preview-voice")));
}

void TestDemoData::creditsStayWithinWhatWasCharged()
{
    std::map<std::string, std::int64_t> returned;
    std::set<std::string> seen;
    for (const Fact &fact : ledger().facts) {
        seen.insert(fact.id);
        if (fact.status != Status::Credit) continue;
        QVERIFY(fact.units < 0);
        QVERIFY(seen.contains(fact.corrects));
        const Fact &corrected = *ledger().byId.at(fact.corrects);
        QVERIFY(corrected.at < fact.at);
        QCOMPARE(fact.workspace, corrected.workspace);
        QCOMPARE(fact.member, corrected.member);
        QCOMPARE(fact.action, corrected.action);
        returned[fact.corrects] -= fact.units;
        QVERIFY(returned[fact.corrects] <= corrected.units);  // R1
    }
    QVERIFY(returned.size() >= 20);
}

void TestDemoData::jobsSplitByTheirCeilings()
{
    std::map<std::string, std::vector<const Fact *>> jobs;
    for (const Fact &fact : ledger().facts) {
        if (!fact.job.empty() && !fact.unitsGiven && fact.status != Status::Credit) {
            jobs[fact.workspace + '/' + fact.job].push_back(&fact);
        }
    }
    QVERIFY(jobs.size() > 200);
    int split = 0;
    for (auto &[name, parts] : jobs) {
        std::sort(parts.begin(), parts.end(), [](const Fact *a, const Fact *b) { return a->part < b->part; });
        std::int64_t records = 0;
        std::int64_t bytes = 0;
        for (std::size_t k = 0; k < parts.size(); ++k) {
            QCOMPARE(parts[k]->part, static_cast<int>(k) + 1);
            QCOMPARE(parts[k]->parts, static_cast<int>(parts.size()));
            records += parts[k]->records;
            bytes += parts[k]->bytes;
            const bool refused = parts[k]->status == Status::Queued || parts[k]->status == Status::Blocked;
            QCOMPARE(parts[k]->units, refused ? 0 : parts[k]->records);  // R2
        }
        const auto ceiling = std::find_if(ledger().catalog.ceilings.begin(), ledger().catalog.ceilings.end(),
                                          [&](const Ceiling &c) { return c.surface == toText(parts[0]->surface); });
        QVERIFY2(ceiling != ledger().catalog.ceilings.end(), name.c_str());
        const std::int64_t most = std::min(*ceiling->maxRecords, *ceiling->maxBytes * records / bytes);
        QCOMPARE(static_cast<std::int64_t>(parts.size()), (records + most - 1) / most);  // R34
        QVERIFY(parts.front()->records - parts.back()->records <= 1);
        split += parts.size() > 1;
    }
    QVERIFY(split > 50);
}

void TestDemoData::expiredPartsAreSentAgainWithoutCharge()
{
    int resubmitted = 0;
    for (const Fact &fact : ledger().facts) {
        if (fact.job.empty() || !fact.unitsGiven || fact.status == Status::Credit) continue;
        QCOMPARE(fact.units, 0);
        ++resubmitted;
    }
    QVERIFY(resubmitted >= 2);
}

QTEST_APPLESS_MAIN(TestDemoData)
#include "tst_demodata.moc"
