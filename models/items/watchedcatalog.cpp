// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/watchedcatalog.h"

namespace headroom {

WatchCalendar WatchedCatalog::calendarOf(const QString &workspace) const
{
    const Workspace *of = catalog->workspace(workspace);
    if (!of) return {};
    return {Zone::named(of->timeZone).value_or(Zone()), of->cycleRule()};
}

Result<std::shared_ptr<const WatchedCatalog>> watchedCatalog(LedgerReader &reader, const QString &known,
                                                             const QString &none)
{
    Result<CatalogState> state = reader.catalogState();
    if (!state) return tl::make_unexpected(state.error());
    if (state->revision == known) return std::shared_ptr<const WatchedCatalog>();
    auto watched = std::make_shared<WatchedCatalog>();
    auto names = std::make_shared<WorkspaceNames>();
    auto zones = std::make_shared<WorkspaceZones>();
    std::vector<ChoiceModel::Choice> choices;
    if (!none.isEmpty()) choices.push_back({{}, none});
    for (const Workspace &of : state->catalog->workspaces) {
        names->emplace(of.key, of.displayName());
        zones->emplace(of.key, Zone::named(of.timeZone).value_or(Zone()));
        choices.push_back({of.key, of.displayName()});
    }
    watched->revision = state->revision;
    watched->catalog = std::move(state->catalog);
    watched->names = std::move(names);
    watched->zones = std::move(zones);
    watched->workspaces = ChoiceModel::sorted(choices);
    return watched;
}

}  // namespace headroom
