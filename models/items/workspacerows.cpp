// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workspacerows.h"

#include <QCollator>

#include <algorithm>
#include <map>
#include <numeric>

namespace headroom {

namespace {

// Ranks texts as the reader's language orders them; equal texts share a rank.
std::vector<int> ranksOf(const QCollator &collator, const std::vector<const QString *> &texts)
{
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString *text : texts) keys.push_back(collator.sortKey(*text));
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<int> ranks(texts.size());
    int rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]].compare(keys[order[i]]) != 0) ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

}  // namespace

bool WorkspaceRow::anyLevel(UseLevel level) const
{
    return std::ranges::find(levels, level) != levels.end();
}

WorkspaceRowsPtr prepareRows(OverviewAnswer answer)
{
    auto rows = std::make_shared<WorkspaceRows>();
    rows->at = answer.at;
    rows->ledger = answer.ledger;
    rows->rows.reserve(answer.rows.size());
    std::vector<const QString *> names;
    names.reserve(answer.rows.size());
    for (WorkspaceStanding &standing : answer.rows) {
        WorkspaceRow row;
        row.searchText = QStringLiteral("%1\n%2\n%3\n%4")
                             .arg(standing.key, standing.name, standing.planKey, standing.planName)
                             .toCaseFolded();
        for (const Bucket bucket : kBuckets) row.levels[index(bucket)] = useLevel(standing.buckets[index(bucket)]);
        row.pace = worstPace(standing);
        row.standing = std::move(standing);
        rows->rows.push_back(std::move(row));
        names.push_back(&rows->rows.back().standing.name);
    }

    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const std::vector<int> nameRanks = ranksOf(collator, names);
    std::map<QString, int> plans;
    for (const WorkspaceRow &row : rows->rows) plans.emplace(row.standing.planName, 0);
    std::vector<const QString *> planNames;
    for (const auto &[name, rank] : plans) planNames.push_back(&name);
    const std::vector<int> planRanks = ranksOf(collator, planNames);
    std::size_t at = 0;
    for (auto &[name, rank] : plans) rank = planRanks[at++];
    for (std::size_t i = 0; i < rows->rows.size(); ++i) {
        rows->rows[i].nameRank = nameRanks[i];
        rows->rows[i].planRank = plans[rows->rows[i].standing.planName];
    }
    return rows;
}

void addTo(WorkspaceTotals &totals, const WorkspaceRow &row)
{
    ++totals.workspaces;
    totals.cost.amount = totals.cost.amount + row.standing.cost.amount;
    totals.cost.estimated = totals.cost.estimated || row.standing.cost.estimated;
    totals.margin = totals.margin + row.standing.margin;
    totals.unmapped += row.standing.unmapped;
    if (row.anyLevel(UseLevel::Over))
        ++totals.over;
    else if (row.anyLevel(UseLevel::Warning))
        ++totals.warning;
}

}  // namespace headroom
