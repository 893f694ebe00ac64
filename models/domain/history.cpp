// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history.h"

#include "domain/wide.h"

#include <QCoreApplication>

#include <array>

namespace headroom {

namespace {

constexpr std::array<std::string_view, kHistoryKinds> kKindIds{"reset", "plan",  "grant", "overage",
                                                               "hit",   "event", "flag"};

}  // namespace

std::string_view historyKindId(HistoryKind kind)
{
    return kKindIds[static_cast<std::size_t>(kind)];
}

std::optional<HistoryKind> historyKindFromId(std::string_view id)
{
    for (std::size_t i = 0; i < kKindIds.size(); ++i) {
        if (kKindIds[i] == id) return static_cast<HistoryKind>(i);
    }
    return std::nullopt;
}

QString historyKindName(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Reset: return QCoreApplication::translate("History", "Cycle");
    case HistoryKind::Plan: return QCoreApplication::translate("History", "Plan");
    case HistoryKind::Grant: return QCoreApplication::translate("History", "Grant");
    case HistoryKind::Overage: return QCoreApplication::translate("History", "Overage");
    case HistoryKind::Hit: return QCoreApplication::translate("History", "Limit hit");
    case HistoryKind::Event: return QCoreApplication::translate("History", "Event");
    case HistoryKind::Flag: return QCoreApplication::translate("History", "Early burn");
    }
    Q_UNREACHABLE();
}

void HistorySums::add(const HistorySums &piece)
{
    const auto addTo = [](std::int64_t &sum, std::int64_t more) { sum = clamped(Wide{sum} + more); };
    const auto addCost = [](Cost &sum, const Cost &more) {
        sum.amount = sum.amount + more.amount;
        sum.estimated = sum.estimated || more.estimated;
    };
    addTo(events, piece.events);
    addTo(hits, piece.hits);
    addTo(changes, piece.changes);
    addTo(unmapped, piece.unmapped);
    for (std::size_t b = 0; b < units.size(); ++b) {
        addTo(units[b], piece.units[b]);
        addCost(costs[b], piece.costs[b]);
    }
    addCost(cost, piece.cost);
    next = piece.next;
}

}  // namespace headroom
