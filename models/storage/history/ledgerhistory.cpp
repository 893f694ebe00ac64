// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/historypage.h"
#include "storage/history/historysummer.h"
#include "storage/history/timeline.h"
#include "storage/ledger.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// What a piece of a search looks at: some tens of milliseconds.
constexpr std::int64_t kLooksOfAPiece = 200'000;

QStringList choicesOf(LedgerState &state, std::int64_t workspaceId, const QString &table, const QString &hitColumn,
                      int dimension)
{
    Query query(state.db(),
                u"SELECT coalesce(d.key, '') FROM (SELECT key_id FROM rollup_top WHERE workspace_id = "
                ":workspace AND dimension = :dimension UNION SELECT %2 FROM recorded_hit WHERE "
                "workspace_id = :workspace_again) AS k LEFT JOIN %1 AS d ON d.id = k.key_id"_s.arg(table, hitColumn));
    query.bind(u":workspace"_s, workspaceId)
        .bind(u":dimension"_s, dimension)
        .bind(u":workspace_again"_s, workspaceId)
        .run();
    QStringList keys;
    while (query.next()) keys << query.text(0);
    keys.sort();
    return keys;
}

}  // namespace

Result<HistoryPage> Ledger::history(const HistoryQuestion &question)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        SearchBudget budget(kLooksOfAPiece);
        return historyPage(*m_state, question, budget);
    });
}

Result<HistorySums> Ledger::historySums(const HistoryFilter &filter, std::optional<HistoryKey> beside)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        const HistoryScope scope(*m_state, filter);
        SearchBudget budget(kLooksOfAPiece);
        return sumHistory(*m_state, scope, beside, budget);
    });
}

Result<HistoryChoices> Ledger::historyChoices(const QString &workspace)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        HistoryFilter filter;
        filter.workspace = workspace;
        const HistoryScope scope(*m_state, filter);
        const std::int64_t id = scope.workspace.id;
        HistoryChoices choices;
        choices.zone = scope.workspace.zone.id();
        choices.members = choicesOf(*m_state, id, u"member"_s, u"member_id"_s, 0);
        choices.actions = choicesOf(*m_state, id, u"action"_s, u"action_id"_s, 1);
        choices.routes = choicesOf(*m_state, id, u"route"_s, u"route_id"_s, 2);
        Query head(m_state->db(),
                   u"SELECT events, first_at, last_at FROM ledger_head WHERE workspace_id = :workspace"_s);
        head.bind(u":workspace"_s, id).run();
        if (head.next()) {
            choices.events = head.integer(0);
            choices.first = Instant{head.integer(1)};
            choices.last = Instant{head.integer(2)};
        }
        return choices;
    });
}

Result<void> Ledger::visitHistory(const HistoryFilter &filter, const std::function<bool(const HistoryEntry &)> &visit)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        const HistoryScope scope(*m_state, filter);
        SearchBudget unlimited;
        Timeline timeline(*m_state, scope, HistoryDirection::Newer, std::nullopt, unlimited);
        while (timeline.advance() && visit(timeline.entry())) {
        }
    });
}

}  // namespace headroom
