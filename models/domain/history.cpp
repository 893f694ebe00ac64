// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history.h"

namespace headroom {

std::string_view historyKindId(HistoryKind)
{
    return {};
}

std::optional<HistoryKind> historyKindFromId(std::string_view)
{
    return std::nullopt;
}

QString historyKindName(HistoryKind)
{
    return {};
}

QString HistoryFilter::toString() const
{
    return {};
}

std::optional<HistoryFilter> HistoryFilter::fromString(const QString &)
{
    return std::nullopt;
}

QString describe(const HistoryEntry &)
{
    return {};
}

void HistorySums::add(const HistorySums &) {}

QStringList historyColumns()
{
    return {};
}

QStringList historyCells(const HistoryEntry &, const QByteArray &)
{
    return {};
}

}  // namespace headroom
