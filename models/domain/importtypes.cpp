// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importtypes.h"

namespace headroom {

QString RowProblem::toString() const
{
    QString text = file + u':' + QString::number(line) + QLatin1String(": ");
    if (!column.isEmpty()) text += column + QLatin1String(": ");
    return text + why;
}

ImportCounts &ImportCounts::operator+=(const ImportCounts &other)
{
    read += other.read;
    imported += other.imported;
    duplicates += other.duplicates;
    conflicts += other.conflicts;
    rejected += other.rejected;
    unmapped += other.unmapped;
    rounded += other.rounded;
    return *this;
}

}  // namespace headroom
