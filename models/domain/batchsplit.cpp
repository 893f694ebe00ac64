// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/batchsplit.h"

#include "domain/spokenfigures.h"
#include "domain/wide.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::BatchSplit)
};

// The most records whose bytes pass no ceiling; nothing where none is stated or the bytes are not known.
std::optional<std::int64_t> mostByBytes(const Ceiling &surface, std::int64_t records, std::optional<std::int64_t> bytes)
{
    if (!surface.maxBytes || !bytes || *bytes == 0) return std::nullopt;
    return clamped(Wide{*surface.maxBytes} * records / *bytes);
}

}  // namespace

Result<BatchSplit> splitJob(const Ceiling &surface, std::int64_t records, std::optional<std::int64_t> bytes)
{
    if (records < 1) return refused(Words::tr("A batch job has at least 1 record."));
    if (bytes && *bytes < 0) return refused(Words::tr("The bytes of a batch job cannot be negative."));
    const std::optional<std::int64_t> byBytes = mostByBytes(surface, records, bytes);
    if (byBytes && *byBytes < 1) {
        return refused(Words::tr("One record of this job has more than the %1 bytes that %2 takes at once.")
                           .arg(spokenCount(*surface.maxBytes), surface.surface));
    }

    BatchSplit split{records, 1, records, BatchSplit::Forced::No};
    if (surface.maxRecords && *surface.maxRecords < split.most) {
        split.most = *surface.maxRecords;
        split.forced = BatchSplit::Forced::ByRecords;
    }
    if (byBytes && *byBytes < split.most) {
        split.most = *byBytes;
        split.forced = BatchSplit::Forced::ByBytes;
    }
    split.parts = (records - 1) / split.most + 1;
    const std::int64_t smallest = split.sizeOf(split.parts);
    if (surface.minRecords && smallest < *surface.minRecords) {
        return refused(Words::tr("A part would hold %1 of the records; %2 takes %3 or more.")
                           .arg(spokenCount(smallest), surface.surface, spokenCount(*surface.minRecords)));
    }
    return split;
}

QString describe(const BatchSplit &split, const Ceiling &surface)
{
    switch (split.forced) {
    case BatchSplit::Forced::No: return Words::tr("The job fits %1 as it is.").arg(surface.surface);
    case BatchSplit::Forced::ByRecords:
        return Words::tr("%1 takes at most %2 records at once.").arg(surface.surface, spokenCount(split.most));
    case BatchSplit::Forced::ByBytes:
        return Words::tr("%1 takes at most %2 bytes at once: %3 records of this job.")
            .arg(surface.surface, spokenCount(*surface.maxBytes), spokenCount(split.most));
    }
    Q_UNREACHABLE();
}

}  // namespace headroom
