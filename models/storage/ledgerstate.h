// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/error.h"
#include "storage/connection.h"
#include "storage/events/workspacecontext.h"
#include "storage/history/segmentcache.h"

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace headroom {

// The catalog as it was at a revision (which changes with every change and discovery), with what questions look up in it.
struct CachedCatalog {
    QString revision;
    Catalog catalog;
    std::unordered_map<std::int64_t, const Workspace *> workspacesById;
    std::unique_ptr<CatalogIndex> index;
};

// Who changes a ledger, and by which clock. In a ledger file the operating-system user (R39).
struct Actor {
    QString name;
    std::function<Instant()> now;
};
// The operating-system user by the system's clock.
Actor systemActor();

// What the parts of an open ledger share.
struct LedgerState {
    explicit LedgerState(std::unique_ptr<Connection> open) : connection(std::move(open)), segments(*connection) {}

    std::unique_ptr<Connection> connection;
    CachedCatalog cached;
    SegmentCache segments;
    Actor actor = systemActor();
    // No overage request with a smaller id waits for a decision, now or ever again.
    std::int64_t firstUndecided = 1;

    Connection &db() { return *connection; }
    // The catalog in the state that the current transaction or statement sees.
    const CachedCatalog &catalog();
    // After a transaction that changed the catalog was rolled back.
    void forgetCatalog() { cached = {}; }
};

// Runs storage code and turns what it throws into a Result.
template<typename Function>
auto guarded(Function function) -> Result<std::invoke_result_t<Function>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Function>>) {
            function();
            return {};
        } else {
            return function();
        }
    } catch (const DatabaseError &thrown) {
        return tl::make_unexpected(thrown.error);
    } catch (const std::bad_alloc &) {
        return failure(Error::Kind::Internal, QStringLiteral("There is not enough memory for this."));
    }
}

// The other way round, inside guarded code.
template<typename T>
T orThrow(Result<T> result)
{
    if (!result) throw DatabaseError{std::move(result.error())};
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

}  // namespace headroom
