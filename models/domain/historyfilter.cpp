// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr auto kUnmappedId = "unmapped"_L1;

QString idText(std::string_view id)
{
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

// Only what stands for itself in a link is written as it is.
QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value, ":,/"));
}

QString kindsText(HistoryKindSet kinds)
{
    QStringList ids;
    for (int kind = 0; kind < kHistoryKinds; ++kind) {
        const auto each = static_cast<HistoryKind>(kind);
        if ((kinds & kindBit(each)) != 0) ids << idText(historyKindId(each));
    }
    return ids.join(u',');
}

bool readKinds(const QString &value, HistoryKindSet &kinds)
{
    kinds = 0;
    for (const QString &id : value.split(u',', Qt::SkipEmptyParts)) {
        const auto kind = historyKindFromId(id.toUtf8().toStdString());
        if (!kind) return false;
        kinds = static_cast<HistoryKindSet>(kinds | kindBit(*kind));
    }
    return true;
}

bool readInstant(const QString &value, std::optional<Instant> &instant)
{
    const ParsedInstant parsed = parseInstant(value.toUtf8().toStdString());
    // The end of the last cycle is the end of the ledger's time.
    if (parsed.error != TimeError::None && parsed.error != TimeError::OutOfRange) return false;
    instant = parsed.at;
    return true;
}

bool readBucket(const QString &value, std::optional<std::int8_t> &bucket)
{
    const auto known = bucketFromId(value.toUtf8().toStdString());
    if (!known && value != kUnmappedId) return false;
    bucket = known ? static_cast<std::int8_t>(*known) : kUnmapped;
    return true;
}

bool readStatus(const QString &value, std::optional<Status> &status)
{
    status = statusFromId(value.toUtf8().toStdString());
    return status.has_value();
}

bool keep(const QString &value, QString &field)
{
    field = value;
    return true;
}

bool keep(const QString &value, std::optional<QString> &field)
{
    field = value;
    return true;
}

struct Part {
    QLatin1StringView name;
    bool (*read)(const QString &value, HistoryFilter &filter);
};

constexpr std::array kParts{
    Part{"workspace"_L1, [](const QString &v, HistoryFilter &f) { return keep(v, f.workspace); }},
    Part{"from"_L1, [](const QString &v, HistoryFilter &f) { return readInstant(v, f.from); }},
    Part{"to"_L1, [](const QString &v, HistoryFilter &f) { return readInstant(v, f.to); }},
    Part{"kinds"_L1, [](const QString &v, HistoryFilter &f) { return readKinds(v, f.kinds); }},
    Part{"member"_L1, [](const QString &v, HistoryFilter &f) { return keep(v, f.member); }},
    Part{"action"_L1, [](const QString &v, HistoryFilter &f) { return keep(v, f.action); }},
    Part{"route"_L1, [](const QString &v, HistoryFilter &f) { return keep(v, f.route); }},
    Part{"bucket"_L1, [](const QString &v, HistoryFilter &f) { return readBucket(v, f.bucket); }},
    Part{"status"_L1, [](const QString &v, HistoryFilter &f) { return readStatus(v, f.status); }},
    Part{"signals"_L1, [](const QString &v, HistoryFilter &f) { return f.signalsOnly = v == "only"_L1; }},
    Part{"job"_L1, [](const QString &v, HistoryFilter &f) { return keep(v, f.job); }},
    Part{"text"_L1, [](const QString &v, HistoryFilter &f) { return keep(v, f.text); }},
    Part{"known_at"_L1, [](const QString &v, HistoryFilter &f) { return readInstant(v, f.knownAt); }},
    Part{"known_after"_L1, [](const QString &v, HistoryFilter &f) { return readInstant(v, f.knownAfter); }},
};

}  // namespace

QString HistoryFilter::toString() const
{
    QStringList parts;
    const auto add = [&parts](QLatin1StringView name, const QString &value) { parts << name + u'=' + encoded(value); };
    add("workspace"_L1, workspace);
    if (from) add("from"_L1, formatInstant(*from));
    if (to) add("to"_L1, formatInstant(*to));
    if (kinds != kEveryHistoryKind) add("kinds"_L1, kindsText(kinds));
    if (member) add("member"_L1, *member);
    if (action) add("action"_L1, *action);
    if (route) add("route"_L1, *route);
    if (bucket) add("bucket"_L1, *bucket == kUnmapped ? kUnmappedId : idText(bucketId(static_cast<Bucket>(*bucket))));
    if (status) add("status"_L1, idText(statusId(*status)));
    if (signalsOnly) add("signals"_L1, u"only"_s);
    if (!job.isEmpty()) add("job"_L1, job);
    if (!text.isEmpty()) add("text"_L1, text);
    if (knownAt) add("known_at"_L1, formatInstant(*knownAt));
    if (knownAfter) add("known_after"_L1, formatInstant(*knownAfter));
    return parts.join(u'&');
}

std::optional<HistoryFilter> HistoryFilter::fromString(const QString &text)
{
    HistoryFilter filter;
    QStringList seen;
    for (const QString &part : text.split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0) return std::nullopt;
        const QString name = part.left(equals);
        const auto *known = std::ranges::find(kParts, name, &Part::name);
        if (known == kParts.end() || seen.contains(name)) return std::nullopt;
        seen << name;
        if (!known->read(QUrl::fromPercentEncoding(part.mid(equals + 1).toUtf8()), filter)) return std::nullopt;
    }
    if (filter.workspace.isEmpty()) return std::nullopt;
    return filter;
}

}  // namespace headroom
