// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/place.h"

#include <QUrl>
#include <QUrlQuery>

namespace headroom {

namespace {

const QString kScheme = QStringLiteral("headroom");
const QString kKey = QStringLiteral("key");
const QString kRequest = QStringLiteral("request");
const QString kPlan = QStringLiteral("plan");
const QString kAction = QStringLiteral("action");
const QString kShow = QStringLiteral("show");
const QString kAt = QStringLiteral("at");
const QString kKnown = QStringLiteral("known");

// What a page calls the key in its links; empty: it has none.
QString keyName(const QString &page)
{
    if (page == Place::workspace({}).page) return kKey;
    if (page == Place::approvals().page) return kRequest;
    if (page == Place::plans().page || page == Place::economics().page) return kPlan;
    if (page == Place::sheet().page) return kAction;
    if (page == Place::routes().page || page == Place::monitoring().page) return kShow;
    if (page == Place::reviews().page) return QStringLiteral("subject");
    if (page == Place::hits().page) return Place::workspace({}).page;
    if (page == Place::providers().page) return QStringLiteral("pool");
    if (page == Place::history().page) return kShow;
    if (page == Place::story().page) return QStringLiteral("hit");
    if (page == Place::reports().page) return Place::workspace({}).page;
    return page == Place::replay().page ? Place::workspace({}).page : QString();
}

bool isComplete(const Place &place)
{
    if (place.known && (!place.at || place.page != Place::workspace({}).page)) return false;
    for (const Place &plain :
         {Place::overview(), Place::plans(), Place::sheet(), Place::routes(), Place::economics(), Place::replay(),
          Place::reviews(), Place::hits(), Place::monitoring(), Place::providers(), Place::thresholds(),
          Place::history(), Place::story(), Place::reports(), Place::audit(), Place::people()})
        if (place.page == plain.page) return true;
    if (place.page == Place::workspace({}).page) return !place.key.isEmpty();
    // Ids are numbers from 1.
    return place.page == Place::approvals().page && (place.key.isEmpty() || place.key.toLongLong() > 0);
}

}  // namespace

QString Place::toLink() const
{
    QUrlQuery query;
    // QUrlQuery leaves "+" and "&" inside values to its caller.
    const auto add = [&query](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, QByteArrayLiteral(":"))));
    };
    if (!key.isEmpty()) add(keyName(page), key);
    if (at) add(kAt, formatInstant(*at));
    if (known) add(kKnown, formatInstant(*known));
    QUrl url;
    url.setScheme(kScheme);
    url.setPath(page);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

std::optional<Place> Place::fromLink(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != kScheme || !url.host().isEmpty()) return std::nullopt;
    const QUrlQuery query(url);
    Place place{url.path(), query.queryItemValue(keyName(url.path()), QUrl::FullyDecoded), {}};
    for (const auto &[name, instant] : {std::pair(kAt, &place.at), std::pair(kKnown, &place.known)}) {
        if (!query.hasQueryItem(name)) continue;
        const ParsedInstant parsed = parseInstant(query.queryItemValue(name, QUrl::FullyDecoded).toStdString());
        if (parsed.error != TimeError::None) return std::nullopt;
        *instant = parsed.at;
    }
    return isComplete(place) ? std::optional(place) : std::nullopt;
}

}  // namespace headroom
