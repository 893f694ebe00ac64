// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/place.h"

#include <QUrl>
#include <QUrlQuery>

namespace headroom {

namespace {

const QString kScheme = QStringLiteral("headroom");
const QString kKey = QStringLiteral("key");
const QString kAt = QStringLiteral("at");

}  // namespace

QString Place::toLink() const
{
    QUrlQuery query;
    // QUrlQuery leaves "+" and "&" inside values to its caller.
    const auto add = [&query](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, QByteArrayLiteral(":"))));
    };
    if (!key.isEmpty()) add(kKey, key);
    if (at) add(kAt, formatInstant(*at));
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
    Place place{url.path(), query.queryItemValue(kKey, QUrl::FullyDecoded), {}};
    if (query.hasQueryItem(kAt)) {
        const ParsedInstant at = parseInstant(query.queryItemValue(kAt, QUrl::FullyDecoded).toStdString());
        if (at.error != TimeError::None) return std::nullopt;
        place.at = at.at;
    }
    const bool complete = place.page == overview().page || (place.page == workspace({}).page && !place.key.isEmpty());
    return complete ? std::optional(place) : std::nullopt;
}

}  // namespace headroom
