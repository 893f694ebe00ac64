// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdraft.h"
#include "domain/catalogjson.h"
#include "domain/catalogparts.h"

#include <nlohmann/json.hpp>

namespace headroom {

using json::Entry;
using json::Key;
using json::Need;

namespace {

constexpr int kDraftFormat = 1;

constexpr Key kDraftKeys[] = {{"headroom_draft", Need::Required},
                              {"plans"},
                              {"route_sheet"},
                              {"routes"},
                              {"pools"},
                              {"ceilings"},
                              {"workspaces"},
                              {"moves"}};
constexpr Key kPlanKeys[] = {{"key", Need::Required}, {"name"}, {"base_name"}, {"base"}, {"version", Need::Required}};
constexpr Key kSheetKeys[] = {{"base"}, {"sheet", Need::Required}};
constexpr Key kEntryKeys[] = {{"base"}, {"base_discovered"}, {"entry", Need::Required}};
constexpr Key kMoveKeys[] = {{"workspace", Need::Required}, {"base", Need::Required}, {"to", Need::Required}};

// -- Writing

template<typename T>
void addBase(CatalogJson &object, const std::optional<T> &base)
{
    if (base) object["base"] = toJson(*base);
}

// Item by item: the whole of ten thousand moves as one tree takes twice as long, and drafts are kept after every key.
template<typename T, typename ToJson>
void addList(std::string &text, const char *name, const std::vector<T> &items, ToJson itemJson)
{
    if (items.empty()) return;
    text.append(",\"").append(name).append("\":[");
    for (const T &item : items) text.append(itemJson(item).dump()) += ',';
    text.back() = ']';
}

CatalogJson planJson(const DraftPlan &plan)
{
    CatalogJson object = CatalogJson::object();
    object["key"] = plan.key.toStdString();
    object["name"] = plan.name.toStdString();
    if (plan.baseName) object["base_name"] = plan.baseName->toStdString();
    addBase(object, plan.base);
    object["version"] = toJson(plan.version);
    return object;
}

CatalogJson sheetJson(const DraftSheet &sheet)
{
    CatalogJson object = CatalogJson::object();
    addBase(object, sheet.base);
    object["sheet"] = toJson(sheet.sheet);
    return object;
}

template<typename T>
CatalogJson entryJson(const DraftEntry<T> &entry)
{
    CatalogJson object = CatalogJson::object();
    addBase(object, entry.base);
    if constexpr (requires { entry.base->discovered; }) {
        if (entry.base && entry.base->discovered) object["base_discovered"] = true;
    }
    object["entry"] = toJson(entry.entry);
    return object;
}

CatalogJson moveJson(const PlanMove &move)
{
    CatalogJson object = CatalogJson::object();
    object["workspace"] = move.workspace.toStdString();
    CatalogJson base = CatalogJson::array();
    for (const PlanAssignment &assignment : move.base) base.push_back(toJson(assignment));
    object["base"] = std::move(base);
    object["to"] = toJson(move.to);
    return object;
}

// -- Reading: what is still in the making may break the rules of a catalog, and must come back as it was.

class DraftReader {
    Q_DECLARE_TR_FUNCTIONS(CatalogDraft)
public:
    Result<CatalogDraft> read(const json::Value &root);

private:
    static DraftPlan plan(Entry &entry);
    static DraftSheet sheet(Entry &entry);
    static PlanMove move(Entry &entry);
    template<typename Read>
    static auto entries(Entry &document, std::string_view name, json::Keys keys, Read read)
    {
        using T = std::invoke_result_t<Read, Entry &>;
        return document
            .list(name, kEntryKeys,
                  [&](Entry &item) {
                      DraftEntry<T> drafted;
                      drafted.base = item.object("base", keys, read);
                      if constexpr (requires { drafted.base->discovered; }) {
                          if (drafted.base) drafted.base->discovered = item.flag("base_discovered").value_or(false);
                      }
                      drafted.entry = item.object("entry", keys, read).value_or(T{});
                      return drafted;
                  })
            .value_or(std::vector<DraftEntry<T>>());
    }
};

Result<CatalogDraft> DraftReader::read(const json::Value &root)
{
    json::Reading reading(json::Rules::InTheMaking);
    const json::Path path;
    Entry document(reading, root, path, kDraftKeys);
    if (document.integer("headroom_draft", kDraftFormat).value_or(kDraftFormat) != kDraftFormat) {
        document.report("headroom_draft", tr("is of a newer version of Headroom."));
    }
    CatalogDraft draft;
    draft.plans = document.list("plans", kPlanKeys, plan).value_or(std::vector<DraftPlan>());
    draft.sheet = document.object("route_sheet", kSheetKeys, sheet);
    draft.routes = entries(document, "routes", CatalogParts::routeKeys(), CatalogParts::route);
    draft.pools = entries(document, "pools", CatalogParts::poolKeys(), CatalogParts::pool);
    draft.ceilings = entries(document, "ceilings", CatalogParts::ceilingKeys(), CatalogParts::ceiling);
    WorkspaceReader workspaces;
    draft.workspaces =
        entries(document, "workspaces", WorkspaceReader::keys(), [&](Entry &entry) { return workspaces.read(entry); });
    draft.moves = document.list("moves", kMoveKeys, move).value_or(std::vector<PlanMove>());
    if (reading.failed()) return reading.error();
    return draft;
}

DraftPlan DraftReader::plan(Entry &entry)
{
    DraftPlan plan;
    plan.key = entry.text("key").value_or(QString());
    plan.name = entry.text("name").value_or(QString());
    plan.baseName = entry.text("base_name");
    plan.base = entry.object("base", CatalogParts::versionKeys(), CatalogParts::version);
    plan.version = entry.object("version", CatalogParts::versionKeys(), CatalogParts::version).value_or(PlanVersion());
    return plan;
}

DraftSheet DraftReader::sheet(Entry &entry)
{
    DraftSheet sheet;
    sheet.base = entry.object("base", CatalogParts::sheetKeys(), CatalogParts::sheet);
    sheet.sheet = entry.object("sheet", CatalogParts::sheetKeys(), CatalogParts::sheet).value_or(RouteSheet());
    return sheet;
}

PlanMove DraftReader::move(Entry &entry)
{
    PlanMove move;
    move.workspace = entry.text("workspace").value_or(QString());
    move.base = entry.list("base", WorkspaceReader::assignmentKeys(), WorkspaceReader::assignment)
                    .value_or(std::vector<PlanAssignment>());
    move.to =
        entry.object("to", WorkspaceReader::assignmentKeys(), WorkspaceReader::assignment).value_or(PlanAssignment());
    return move;
}

}  // namespace

QByteArray draftToJson(const CatalogDraft &draft)
{
    std::string text = "{\"headroom_draft\":" + std::to_string(kDraftFormat);
    addList(text, "plans", draft.plans, planJson);
    if (draft.sheet) text.append(",\"route_sheet\":").append(sheetJson(*draft.sheet).dump());
    addList(text, "routes", draft.routes, entryJson<Route>);
    addList(text, "pools", draft.pools, entryJson<Pool>);
    addList(text, "ceilings", draft.ceilings, entryJson<Ceiling>);
    addList(text, "workspaces", draft.workspaces, entryJson<Workspace>);
    addList(text, "moves", draft.moves, moveJson);
    return QByteArray::fromStdString(text.append("}\n"));
}

Result<CatalogDraft> draftFromJson(const QByteArray &json)
{
    const auto failed = [](Error error) {
        error.message =
            QCoreApplication::translate("CatalogDraft", "The text is no draft of this program. %1").arg(error.message);
        return error;
    };
    const auto root = json::parse(json);
    if (!root) return tl::make_unexpected(failed(root.error()));
    return DraftReader().read(*root).map_error(failed);
}

}  // namespace headroom
