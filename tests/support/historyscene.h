// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventdetail.h"
#include "domain/history.h"

#include <algorithm>

// Timelines in memory, answered as a ledger would.
namespace headroom::testing {

inline HistoryEntry useAt(Instant at, std::int64_t seq, const QString &member, Bucket bucket = Bucket::PremiumSync,
                          std::int64_t units = 1)
{
    HistoryEvent event;
    event.eventId = QStringLiteral("e%1").arg(seq);
    event.member = member;
    event.action = QStringLiteral("research.deep");
    event.route = QStringLiteral("premium-reasoning");
    event.bucket = static_cast<std::int8_t>(bucket);
    event.unit = defaultUnit(bucket);
    event.units = units;
    event.cost = Cost{{units * 80'000'000}, false};
    return {{at, HistoryKind::Event, seq}, event};
}

inline HistoryEntry hitOf(Instant at, std::int64_t row, const QString &member)
{
    HistoryHit hit;
    hit.hit.id = QStringLiteral("hit-%1").arg(row);
    hit.hit.at = at;
    hit.hit.workspace = QStringLiteral("acme");
    hit.hit.member = member;
    hit.hit.action = QStringLiteral("research.deep");
    hit.hit.bucket = Bucket::PremiumSync;
    hit.hit.verdict = Verdict::Block;
    hit.hit.used = 300;
    hit.hit.entitlement.units = 300;
    return {{at, HistoryKind::Hit, row}, hit};
}

inline HistoryEntry changeOf(Instant at, HistoryKind kind, HistoryChange::What what)
{
    HistoryChange change;
    change.what = what;
    change.key = QStringLiteral("team");
    change.name = QStringLiteral("Team");
    change.version = 2;
    return {{at, kind, 1}, change};
}

struct HistoryScene {
    QByteArray zone = "America/New_York";
    std::vector<HistoryEntry> entries;  // latest first
    // How many entries are looked at for one page or sum; 0: as many as it takes.
    int piece = 0;

    void sort() { std::ranges::sort(entries, std::ranges::greater(), &HistoryEntry::key); }

    static bool passes(const HistoryFilter &filter, const HistoryEntry &entry)
    {
        const HistoryEvent *event = entry.event();
        const HistoryHit *hit = entry.hit();
        if (filter.from && entry.key.at < *filter.from) return false;
        if (filter.to && entry.key.at >= *filter.to) return false;
        if ((filter.kinds & kindBit(entry.key.kind)) == 0) return false;
        const QString member = event ? event->member : hit ? hit->hit.member : QString();
        if (filter.member && ((!event && !hit) || member != *filter.member)) return false;
        if (filter.bucket && (!event || event->bucket != *filter.bucket)) return false;
        if (filter.status && (!event || event->status != *filter.status)) return false;
        if (filter.signalsOnly && (!event || event->providerError.isEmpty())) return false;
        if (!filter.job.isEmpty() && (!event || event->job != filter.job)) return false;
        if (!filter.text.isEmpty() && !describe(entry).contains(filter.text, Qt::CaseInsensitive) &&
            !(event && event->eventId.contains(filter.text)))
            return false;
        return true;
    }

    [[nodiscard]] HistoryPage page(const HistoryQuestion &question) const
    {
        const bool older = question.direction == HistoryQuestion::Direction::Older;
        HistoryPage page{question, zone, {}, {}};
        int looked = 0;
        const auto count = static_cast<std::ptrdiff_t>(entries.size());
        for (std::ptrdiff_t i = 0; i < count; ++i) {
            const HistoryEntry &entry = entries[static_cast<std::size_t>(older ? i : count - 1 - i)];
            if (question.beside && (older ? entry.key >= *question.beside : entry.key <= *question.beside)) continue;
            const bool full = static_cast<int>(page.rows.size()) == question.most || (piece > 0 && looked == piece);
            if (full) {
                page.next = m_last;
                break;
            }
            ++looked;
            m_last = entry.key;
            if (passes(question.filter, entry)) page.rows.push_back(entry);
        }
        if (!older) std::ranges::reverse(page.rows);
        return page;
    }

    [[nodiscard]] HistorySums sums(const HistoryFilter &filter, std::optional<HistoryKey> beside) const
    {
        HistorySums sums;
        int looked = 0;
        for (const HistoryEntry &entry : entries) {
            if (beside && entry.key >= *beside) continue;
            if (piece > 0 && looked++ == piece) {
                sums.next = m_last;
                break;
            }
            m_last = entry.key;
            if (!passes(filter, entry)) continue;
            if (const HistoryEvent *event = entry.event()) {
                ++sums.events;
                if (event->bucket != kUnmapped) sums.units[static_cast<std::size_t>(event->bucket)] += event->units;
                sums.cost.amount = sums.cost.amount + event->cost.value_or(Cost{}).amount;
            } else if (entry.hit())
                ++sums.hits;
            else
                ++sums.changes;
        }
        return sums;
    }

private:
    mutable HistoryKey m_last;
};

}  // namespace headroom::testing
