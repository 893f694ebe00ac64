// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftcheck.h"

#include "draftscene.h"
#include "support/drafts.h"

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const Instant kLater = at("2026-12-01T00:00:00Z");
const QString kVersion = u"plan_version/team"_s;

// Version 2 of "team", edited.
std::function<void(CatalogDraft &)> team(std::function<void(PlanVersion &)> edit)
{
    return [edit = std::move(edit)](CatalogDraft &draft) {
        PlanVersion &version = beginPlan(draft, scenePublished(), u"team"_s, kLater).version;
        version.price = usd("109.00");
        edit(version);
    };
}

std::function<void(CatalogDraft &)> newPlan(const QString &key)
{
    return [key](CatalogDraft &draft) {
        DraftPlan plan;
        plan.key = key;
        plan.version = scenePublished().plans[0].versions[0];
        plan.version.effectiveFrom = kLater;
        draft.plans.push_back(plan);
    };
}

std::function<void(CatalogDraft &)> moves(std::vector<PlanAssignment> to, const QString &workspace = u"acme"_s)
{
    return [to = std::move(to), workspace](CatalogDraft &draft) {
        const Workspace *known = scenePublished().workspace(workspace);
        const auto base = known && known->plans ? *known->plans : std::vector<PlanAssignment>();
        for (const PlanAssignment &assignment : to) draft.moves.push_back({workspace, base, assignment});
    };
}

std::function<void(CatalogDraft &)> acme(std::function<void(Workspace &)> edit)
{
    return [edit = std::move(edit)](CatalogDraft &draft) {
        Workspace workspace = *scenePublished().workspace(u"acme"_s);
        edit(workspace);
        putWorkspace(draft, scenePublished(), workspace);
    };
}

Grant grant(const char *from, const char *to, std::int64_t units = 100)
{
    return {Bucket::PremiumSync, units, usd("20.00"), at(from), at(to)};
}

Workflow workflow(const QString &key, const QString &route, const char *from = "2026-12-01T00:00:00Z")
{
    return {key, route, std::nullopt, 5, usd("1.00"), std::nullopt, at(from), at("2027-06-01T00:00:00Z")};
}

// clang-format off
const std::vector<DraftCase> &planCases()
{
    static const std::vector<DraftCase> cases{
        {"a changed price", team([](auto &) {}), {}, {}},
        {"nothing changed", team([](auto &v) { v.price = usd("99.00"); }), {u"E "_s + kVersion}, u"Version 2 says the same as version 1."_s},
        {"a default said is no change", team([](auto &v) { v.price = usd("99.00"); v.pricePer = Per::Workspace; }), {u"E "_s + kVersion}, {}},
        {"a new name is a change", [](CatalogDraft &draft) {
             beginPlan(draft, scenePublished(), u"team"_s, kLater).name = u"Crew"_s; }, {}, {}},
        {"in the past", team([](auto &v) { v.effectiveFrom = at("2026-11-20T11:54:59Z"); }), {u"E "_s + kVersion + u" effective_from"_s}, u"2026-11-20T11:54:59Z is in the past."_s},
        {"this very instant", team([](auto &v) { v.effectiveFrom = at(kNow); }), {}, {}},
        {"just now, a few minutes ago", team([](auto &v) { v.effectiveFrom = at("2026-11-20T11:55:00Z"); }), {}, {}},
        {"a number that is published", team([](auto &v) { v.version = 1; }), {u"E "_s + kVersion + u" version"_s}, u"Version 1 of “team” is published and never changes. The next one is 2."_s},
        {"version 0", team([](auto &v) { v.version = 0; }), {u"E "_s + kVersion + u" version"_s}, u"0 is below 1"_s},
        {"negative price", team([](auto &v) { v.price = usd("-1.00"); }), {u"E "_s + kVersion + u" price"_s}, u"-1.00 is below 0"_s},

        {"a new plan", newPlan(u"solo"_s), {}, {}},
        {"without key", newPlan({}), {u"E plan_version/ key"_s}, u"Give it a key"_s},
        {"a key with spaces", newPlan(u"my plan"_s), {u"E plan_version/my plan key"_s}, u"A key has no spaces."_s},
        {"a key that is published", newPlan(u"team"_s), {u"E plan_version/team key"_s, u"E plan_version/team version"_s}, u"There is a plan “team” already."_s},
        {"a key drafted twice", [](CatalogDraft &draft) { newPlan(u"solo"_s)(draft); newPlan(u"solo"_s)(draft); },
         {u"E plan_version/solo key"_s, u"E plan_version/solo key"_s}, u"“solo” is drafted twice."_s},

        {"warning at 0 %", team([](auto &v) { v.limits[Bucket::StandardSync].warnPercent = 0; }), {u"E "_s + kVersion + u" limits.standard_sync.warn_percent"_s}, u"0 is no percentage from 1 to 100."_s},
        {"warning at 101 %", team([](auto &v) { v.limits[Bucket::StandardSync].warnPercent = 101; }), {u"E "_s + kVersion + u" limits.standard_sync.warn_percent"_s}, u"101 is no percentage"_s},
        {"confirmation at 100 %", team([](auto &v) { v.limits[Bucket::PremiumSync].confirmPercent = 100; }), {}, {}},
        {"confirmation of standard actions (R17)", team([](auto &v) { v.limits[Bucket::StandardSync].confirmPercent = 10; }), {u"E "_s + kVersion + u" limits.standard_sync.confirm_percent"_s}, u"Only premium actions ask"_s},
        {"daily cap of records (R19)", team([](auto &v) { v.limits[Bucket::BatchRecords].memberDailyCap = 5; }), {u"E "_s + kVersion + u" limits.batch_records.member_daily_cap"_s}, u"Only premium actions have a cap"_s},
        {"records counted in pages", team([](auto &v) { v.limits[Bucket::BatchRecords].unit = Unit::Page; }), {u"E "_s + kVersion + u" limits.batch_records.unit"_s}, u"Batch records cannot be counted so."_s},
        {"long-context work counted in files", team([](auto &v) { v.limits[Bucket::LongContext].unit = Unit::File; }), {}, {}},
        {"overage for nothing", team([](auto &v) { v.limits[Bucket::PremiumSync].overagePrice = Money{}; }), {}, {}},
        {"cap above the allowance", team([](auto &v) { v.limits[Bucket::PremiumSync].overagePrice = usd("0.25"); v.limits[Bucket::PremiumSync].overageCap = 9'000; }), {}, {}},
        {"cap without a price", team([](auto &v) { v.limits[Bucket::PremiumSync].overageCap = 9; }), {u"W "_s + kVersion + u" limits.premium_sync.overage_cap"_s}, u"There is no overage price"_s},
        {"overage of an unlimited bucket", team([](auto &v) { v.limits[Bucket::PremiumSync] = {.allowance = {true, 0}, .unit = {}, .per = {}, .warnPercent = {}, .confirmPercent = {}, .atLimit = {}, .overagePrice = usd("1.00"), .overageCap = 5, .memberDailyCap = {}}; }),
         {u"W "_s + kVersion + u" limits.premium_sync.overage_price"_s, u"W "_s + kVersion + u" limits.premium_sync.overage_cap"_s}, u"this has no effect"_s},
        {"an allowance of 0 (R12)", team([](auto &v) { v.limits[Bucket::PremiumSync].allowance.units = 0; }), {u"W "_s + kVersion + u" limits.premium_sync.allowance"_s}, u"any use is over. The ledger saw 700 action(s) of it in the last 91 day"_s},
        {"no allowance for what is used (R12)", team([](auto &v) { v.limits.erase(Bucket::BatchRecords); }), {u"W "_s + kVersion + u" limits.batch_records.allowance"_s}, u"Without an allowance for “Batch records” any use of it is over. The ledger saw 50 record(s)"_s},
        {"no allowance for what nobody uses", team([](auto &v) { v.limits.erase(Bucket::StandardSync); }), {}, {}},
        {"negative allowance", team([](auto &v) { v.limits[Bucket::PremiumSync].allowance.units = -1; }), {u"E "_s + kVersion + u" limits.premium_sync.allowance"_s}, u"-1 is below 0"_s},
        {"errors come first", team([](auto &v) { v.limits[Bucket::PremiumSync].allowance.units = 0; v.limits[Bucket::StandardSync].warnPercent = 0; v.limits.erase(Bucket::BatchRecords); v.limits[Bucket::LongContext].warnPercent = 0; }),
         {u"E "_s + kVersion + u" limits.standard_sync.warn_percent"_s, u"E "_s + kVersion + u" limits.long_context.warn_percent"_s,
          u"W "_s + kVersion + u" limits.premium_sync.allowance"_s, u"W "_s + kVersion + u" limits.batch_records.allowance"_s}, {}},
    };
    return cases;
}

const std::vector<DraftCase> &moveCases()
{
    static const std::vector<DraftCase> cases{
        {"to a drafted version", [](CatalogDraft &draft) { team([](auto &) {})(draft); moves({{u"team"_s, 2, kLater}})(draft); }, {}, {}},
        {"to no plan", moves({{u"gold"_s, 1, kLater}}), {u"E move/acme plan"_s}, u"There is no plan “gold”."_s},
        {"to no version", moves({{u"team"_s, 2, kLater}}), {u"E move/acme version"_s}, u"“team” has no version 2."_s},
        {"of no workspace", moves({{u"team"_s, 1, kLater}}, u"nobody"_s), {u"E move/nobody workspace"_s}, u"There is no workspace “nobody”."_s},
        {"of a workspace without a plan", moves({{u"team"_s, 1, kLater}}, u"solo"_s), {}, {}},
        {"before its version", [](CatalogDraft &draft) { team([](auto &) {})(draft); moves({{u"team"_s, 2, at("2026-11-30T23:59:59Z")}})(draft); },
         {u"E move/acme from"_s}, u"Version 2 of “team” may not be assigned before 2026-12-01T00:00:00Z."_s},
        {"in the past", moves({{u"team"_s, 1, at("2026-11-01T00:00:00Z")}}, u"solo"_s), {u"E move/solo from"_s}, u"2026-11-01T00:00:00Z is in the past."_s},
        {"to the version that it has", moves({{u"team"_s, 1, kLater}}), {u"W move/acme version"_s}, u"“acme” is on team v1 already, from 2026-02-01T00:00:00Z on"_s},
        {"twice at one instant", [](CatalogDraft &draft) { team([](auto &) {})(draft); moves({{u"team"_s, 2, kLater}, {u"team"_s, 1, kLater}})(draft); },
         {u"E move/acme from"_s, u"E move/acme from"_s}, u"“acme” moves to two plans at 2026-12-01T00:00:00Z: team v2 and team v1."_s},
        {"there and back", [](CatalogDraft &draft) { team([](auto &) {})(draft); moves({{u"team"_s, 2, kLater}, {u"team"_s, 1, at("2027-01-01T00:00:00Z")}})(draft); }, {}, {}},
    };
    return cases;
}

const std::vector<DraftCase> &workspaceCases()
{
    static const std::vector<DraftCase> cases{
        {"a new add-on", acme([](auto &w) { w.addons->push_back(grant("2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z", 7)); }), {}, {}},
        {"ends before it begins", acme([](auto &w) { w.addons->push_back(grant("2027-01-01T00:00:00Z", "2027-01-01T00:00:00Z", 7)); }), {u"E workspace/acme addons[4].to"_s}, u"It would end (2027-01-01T00:00:00Z) before it begins"_s},
        {"of no units", acme([](auto &w) { w.addons->push_back(grant("2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z", 0)); }), {u"E workspace/acme addons[4].units"_s}, u"0 is below 1"_s},
        {"begins in the past", acme([](auto &w) { w.addons->push_back(grant("2026-11-01T00:00:00Z", "2027-01-01T00:00:00Z", 7)); }), {u"E workspace/acme addons[4].from"_s}, u"2026-11-01T00:00:00Z is in the past."_s},
        {"a prepaid pack in the past", acme([](auto &w) { w.prepaid = std::vector{grant("2026-11-01T00:00:00Z", "2027-01-01T00:00:00Z")}; }), {u"E workspace/acme prepaid[1].from"_s}, {}},
        {"the same twice", acme([](auto &w) { w.addons->push_back(grant("2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z")); }), {u"W workspace/acme addons[4].from"_s}, u"The same is sold twice"_s},
        {"the same afterwards", acme([](auto &w) { w.addons->push_back(grant("2027-03-01T00:00:00Z", "2027-04-01T00:00:00Z")); }), {}, {}},
        {"ends earlier, from now on", acme([](auto &w) { (*w.addons)[0].to = at(kNow); }), {}, {}},
        {"ends and begins just now", acme([](auto &w) { (*w.addons)[0].to = at("2026-11-20T11:59:59Z"); w.addons->push_back(grant("2026-11-20T11:59:59Z", "2027-01-01T00:00:00Z", 7)); }), {}, {}},
        {"ends later", acme([](auto &w) { (*w.addons)[0].to = at("2028-03-01T00:00:00Z"); }), {}, {}},
        {"ends in the past", acme([](auto &w) { (*w.addons)[0].to = at("2026-11-01T00:00:00Z"); }), {u"E workspace/acme addons[1].to"_s}, u"2026-11-01T00:00:00Z is in the past. It has begun"_s},
        {"what ended goes on", acme([](auto &w) { (*w.addons)[1].to = at("2027-11-01T00:00:00Z"); }), {u"E workspace/acme addons[2].to"_s}, u"It ended on 2026-04-01T00:00:00Z"_s},
        {"what is in use is taken away", acme([](auto &w) { w.addons->erase(w.addons->begin()); }), {u"E workspace/acme addons"_s}, u"What began on 2026-03-01T00:00:00Z has been in force"_s},
        {"what has not begun is taken away", acme([](auto &w) { w.addons->pop_back(); }), {}, {}},
        {"what has not begun is sold otherwise", acme([](auto &w) { w.addons->back().units = 20; }), {}, {}},
        {"what is in use is sold otherwise", acme([](auto &w) { (*w.addons)[0].units = 20; }), {u"E workspace/acme addons[1].from"_s, u"E workspace/acme addons"_s}, {}},
        {"another order of add-ons", acme([](auto &w) { std::swap((*w.addons)[0], (*w.addons)[1]); }), {}, {}},

        {"a new workflow", acme([](auto &w) { w.workflows->push_back(workflow(u"weekly"_s, u"mini"_s)); }), {}, {}},
        {"down no route", acme([](auto &w) { w.workflows->push_back(workflow(u"weekly"_s, u"none"_s)); }), {u"E workspace/acme workflows[2].route"_s}, u"There is no route “none”."_s},
        {"down a route met in events", acme([](auto &w) { w.workflows->push_back(workflow(u"weekly"_s, u"met"_s)); }), {u"E workspace/acme workflows[2].route"_s}, u"only met in events"_s},
        {"a workflow without key", acme([](auto &w) { w.workflows->push_back(workflow({}, u"mini"_s)); }), {u"E workspace/acme workflows[2].key"_s}, u"Give it a key"_s},
        {"a workflow twice at a time", acme([](auto &w) { w.workflows->push_back(workflow(u"nightly"_s, u"mini"_s)); }), {u"E workspace/acme workflows[2].key"_s}, u"“nightly” is here twice for the same time."_s},
        {"a workflow renewed", acme([](auto &w) { w.workflows->push_back(workflow(u"nightly"_s, u"mini"_s, "2027-03-01T00:00:00Z")); }), {}, {}},
        {"a workflow on another schedule", acme([](auto &w) { (*w.workflows)[0].schedule = u"daily 03:00"_s; }), {}, {}},
        {"a workflow taken away in use", acme([](auto &w) { w.workflows.reset(); }), {u"E workspace/acme workflows"_s}, {}},

        {"no seats", acme([](auto &w) { w.seats = 0; }), {u"E workspace/acme seats"_s}, u"from 1 to"_s},
        {"no such zone", acme([](auto &w) { w.timeZone = "Nowhere/Land"; }), {u"E workspace/acme time_zone"_s}, u"“Nowhere/Land” is no time zone"_s},
        {"an empty name", acme([](auto &w) { w.name = QString(); }), {u"E workspace/acme name"_s}, u"Nothing is written here."_s},
        {"a key that is published", [](CatalogDraft &draft) { draft.workspaces.push_back({std::nullopt, *scenePublished().workspace(u"solo"_s)}); }, {u"E workspace/solo key"_s}, u"“solo” is published already."_s},
    };
    return cases;
}
// clang-format on

}  // namespace

// What is said of drafted plans, moves and workspaces; of sheets, routes, pools and ceilings: tst_draftcheckroutes.
class TestDraftCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsFoundInNothing();
    void plans_data() { addCases(planCases()); }
    void plans();
    void moves_data() { addCases(moveCases()); }
    void moves();
    void workspaces_data() { addCases(workspaceCases()); }
    void workspaces();

    void whatHasNoErrorsCanBePublished();
};

void TestDraftCheck::nothingIsFoundInNothing()
{
    QVERIFY(checked({}).empty());
    QVERIFY(!hasErrors({}));
    QVERIFY(!hasErrors({{DraftFinding::Severity::Warning, {}, {}, {}, {}}}));
    QVERIFY(hasErrors({{}, {DraftFinding::Severity::Error, {}, {}, {}, {}}}));
}

void TestDraftCheck::plans()
{
    QFETCH(int, index);
    runCase(planCases().at(static_cast<std::size_t>(index)));
}

void TestDraftCheck::moves()
{
    QFETCH(int, index);
    runCase(moveCases().at(static_cast<std::size_t>(index)));
}

void TestDraftCheck::workspaces()
{
    QFETCH(int, index);
    runCase(workspaceCases().at(static_cast<std::size_t>(index)));
}

// Whatever was half typed: a draft without errors is a document that can be applied.
void TestDraftCheck::whatHasNoErrorsCanBePublished()
{
    int published = 0;
    QVERIFY(rc::check("no errors, so it can be applied", [&] {
        const Catalog before = *arbitraryCatalog();
        CatalogDraft draft = *rc::gen::arbitrary<bool>() ? arbitraryDraft(before) : arbitraryBrokenDraft(before);
        // Keep some part of it, as most of what is arbitrary has some error.
        const auto thin = [](auto &parts) {
            std::erase_if(parts, [](const auto &) { return *rc::gen::inRange(0, 3) > 0; });
        };
        thin(draft.plans);
        thin(draft.routes);
        thin(draft.ceilings);
        thin(draft.workspaces);
        thin(draft.moves);
        if (*rc::gen::inRange(0, 3) > 0) draft.sheet.reset();
        if (hasErrors(checkDraft(draft, before, {}, kFirstInstant))) return;
        ++published;
        const auto document = parseCatalog(draftToDocument(draft, before));
        if (!document) RC_FAIL(document.error().message.left(300).toStdString());
        const auto after = applyCatalog(before, *document);
        if (!after) RC_FAIL(after.error().message.left(300).toStdString());
        const auto again = parseCatalog(exportCatalog(laidOver(before, draft)));
        if (!again) RC_FAIL(again.error().message.left(300).toStdString());
    }));
    QVERIFY2(published >= 10, qPrintable(QString::number(published)));
}

QTEST_GUILESS_MAIN(TestDraftCheck)
#include "tst_draftcheck.moc"
