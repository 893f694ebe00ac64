// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "domain/zone.h"

#include <QString>

#include <vector>

// A workspace's timeline in plain words.
namespace headroom {

// What an entry is at a glance: a symbol and a word each.
enum class HistoryMark : std::int8_t {
    Use,
    NotRun,   // failed, blocked, queued or cancelled
    Credit,   // units given back (R1)
    Trouble,  // the provider's doing (R30)
    Hit,
    Overage,
    Grant,
    Plan,
    Flag,
    Reset,
};
HistoryMark historyMark(const HistoryEntry &entry);
// "Use", "Failed", "Credit", "Provider trouble", "Limit hit" ...
QString historyMarkName(const HistoryEntry &entry);

QString eventStatusName(Status status);
QString historyBucketName(std::int8_t bucket);  // kUnmapped: "Unmapped"
QString signedCount(std::int64_t count);        // "+2", "−2", "0"
// On a zone's clock, to the second: "17 Mar 2026 10:30:05".
QString historyClock(Instant at, const Zone &zone);
// Who, over which route and as which part of a job: "ada@acme.example · premium-reasoning".
QString historySource(const HistoryEntry &entry);

// What these come to, as the ledger adds entries up.
HistorySums historySumsOf(const std::vector<const HistoryEntry *> &entries);
struct NamedFigure {
    QString name;
    QString value;
    bool operator==(const NamedFigure &) const = default;
};
// Entries and cost always; hits, changes, buckets and unmapped events where there are any.
std::vector<NamedFigure> historyFigures(const HistorySums &sums);

// What a person types as an instant on the zone's clock: "2026-03-17", "2026-03-17 14:30", or with a zone of its own,
// "2026-03-17T14:30:00Z". Refused in one sentence that says how to mend it.
Result<Instant> typedMoment(const QString &text, const Zone &zone);
// An instant as such a text, exactly: the start of a day as the day.
QString momentText(Instant at, const Zone &zone);

}  // namespace headroom
