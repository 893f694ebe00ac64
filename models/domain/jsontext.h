// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"

#include <QByteArray>
#include <QString>

#include <string_view>

// JSON written piece by piece, for answers that are given many thousand times a second.
namespace headroom {

void appendJson(QByteArray &json, std::string_view text);  // quoted; UTF-8
void appendJson(QByteArray &json, const QString &text);
void appendJson(QByteArray &json, std::int64_t number);
void appendJson(QByteArray &json, const Amount &amount);                   // or "unlimited"
void appendJson(QByteArray &json, std::optional<std::int64_t> remaining);  // nothing: "unlimited"
void appendJson(QByteArray &json, const DowngradeTarget &target);

// `name`: with its comma, quotes and colon.
inline void appendMember(QByteArray &json, const char *name, std::int64_t number)
{
    json += name;
    appendJson(json, number);
}

}  // namespace headroom
