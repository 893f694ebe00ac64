// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/verifyarrivals.h"

#include "storage/differences.h"

using namespace Qt::StringLiterals;

namespace headroom {

VerifyCheck checkArrivals(Connection &connection)
{
    const std::int64_t nextSeq = connection.integer(u"SELECT next_seq FROM ledger"_s);
    Differences differences;
    std::optional<Instant> before;
    Query query(connection, u"SELECT first_seq, arrived_at FROM arrival ORDER BY first_seq"_s);
    query.run();
    while (query.next()) {
        const std::int64_t seq = query.integer(0);
        const Instant at{query.integer(1)};
        if (seq < 1 || seq >= nextSeq) {
            differences.add(u"an arrival begins with event %1, the ledger has 1 to %2"_s.arg(seq).arg(nextSeq - 1));
        }
        if (before && at < *before) {
            differences.add(u"event %1 arrived at %2, and an earlier one at %3"_s.arg(
                QString::number(seq), formatInstant(at), formatInstant(*before)));
        }
        before = at;
    }
    return differences.check(u"arrivals"_s);
}

}  // namespace headroom
