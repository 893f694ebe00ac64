// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/signaltext.h"

#include "items/displaytext.h"

#include <QCoreApplication>

#include <numeric>

namespace headroom {

namespace {

struct SignalText {
    Q_DECLARE_TR_FUNCTIONS(SignalText)
};

}  // namespace

std::int64_t signalSum(const SignalCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

std::int64_t signalsOf(const SignalCounts &counts, OwnerDomain owner)
{
    std::int64_t sum = 0;
    for (const SignalKind kind : kAllSignalKinds)
        if (ownerOf(kind) == owner) sum += counts[static_cast<std::size_t>(kind)];
    return sum;
}

QString signalMeaning(SignalKind kind)
{
    switch (kind) {
    case SignalKind::BatchExpired: return SignalText::tr("The batch’s window ended before all of it was worked off.");
    case SignalKind::BatchUnordered: return SignalText::tr("Results came back in another order than they were sent.");
    case SignalKind::RegionQuotaExhausted: return SignalText::tr("The pool’s quota in its region was used up.");
    case SignalKind::RouteIneligible: return SignalText::tr("The route did not take this kind of request.");
    case SignalKind::RateLimited: return SignalText::tr("The provider turned requests away for coming too fast.");
    case SignalKind::Other: return SignalText::tr("The provider stated an error that no rule knows.");
    }
    return {};
}

QString signalCountWords(const SignalCounts &counts)
{
    QStringList words;
    for (const SignalKind kind : kAllSignalKinds) {
        const std::int64_t count = counts[static_cast<std::size_t>(kind)];
        if (count > 0)
            words << SignalText::tr("%1 × %2", "how often, kind of provider trouble")
                         .arg(displayCount(count), signalName(kind));
    }
    return words.join(QStringLiteral(", "));
}

QString statedOr(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

TableCell signalKindCell(SignalKind kind)
{
    const std::string_view id = signalId(kind);
    TableCell cell = TableCell::words(signalName(kind), QString::fromLatin1(id.data(), qsizetype(id.size())));
    cell.toolTip = signalMeaning(kind);
    return cell;
}

TableCell statedCell(const QString &key)
{
    TableCell cell = TableCell::words(statedOr(key, SignalText::tr("not stated")), key);
    cell.sort = key;
    cell.toolTip = key;
    return cell;
}

TableCell instantCell(Instant at, const Zone &zone)
{
    TableCell cell = TableCell::words(displayInstantIn(at, zone), formatInstant(at));
    cell.sort = qlonglong{at.us};
    cell.toolTip = formatInstant(at);
    return cell;
}

}  // namespace headroom
