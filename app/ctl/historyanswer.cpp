// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/historyanswer.h"

#include "ctl/values.h"

#include "domain/zone.h"

#include <algorithm>
#include <array>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kNumbers{"units"_L1,     "input_tokens"_L1, "output_tokens"_L1, "retries"_L1, "job_part"_L1,
                              "job_parts"_L1, "used"_L1,         "entitlement"_L1,   "version"_L1, "request"_L1};

JsonValue valueOf(const QString &column, const QString &cell)
{
    if (column == "cost_estimated"_L1) return cell == "true"_L1;
    if (std::ranges::find(kNumbers, column) == kNumbers.end()) return utf8(cell);
    bool isNumber = false;
    const qint64 number = cell.toLongLong(&isNumber);
    return isNumber ? JsonValue(number) : JsonValue(utf8(cell));
}

QString memberOf(const HistoryEntry &entry)
{
    if (const HistoryEvent *event = entry.event()) return event->member;
    if (const HistoryHit *hit = entry.hit()) return hit->hit.member;
    return {};
}

}  // namespace

JsonValue historyJson(const HistoryEntry &entry, const QByteArray &zone)
{
    static const QStringList columns = historyColumns();
    const QStringList cells = historyCells(entry, zone);
    JsonValue json = JsonValue::object();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!cells[i].isEmpty()) json[utf8(columns[i])] = valueOf(columns[i], cells[i]);
    }
    return json;
}

Answer historyTable(const std::vector<HistoryEntry> &entries, const QByteArray &zone)
{
    const Zone local = Zone::named(zone).value_or(Zone());
    Answer answer;
    answer.grid.columns = {{u"at"_s},          {u"local_time"_s},     {u"kind"_s},  {u"description"_s},
                           {u"units"_s, true}, {u"cost_usd"_s, true}, {u"member"_s}};
    for (const HistoryEntry &entry : entries) {
        const HistoryEvent *event = entry.event();
        const auto cost = event && event->cost ? std::optional(event->cost->amount) : std::nullopt;
        answer.grid.rows.push_back(
            {formatInstant(entry.key.at), local.format(entry.key.at), idText(historyKindId(entry.key.kind)),
             describe(entry), event ? QString::number(event->units) : QString(), moneyText(cost), memberOf(entry)});
    }
    return answer;
}

}  // namespace headroom::ctl
