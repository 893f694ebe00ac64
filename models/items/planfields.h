// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/error.h"

#include <QString>

// The fields of a plan version as somebody types them: what stands in a field, what stands for an empty one, and what
// a text makes of the version.
namespace headroom {

// What is typed for a bucket. What is chosen (unit, per, at the limit) is below.
enum class LimitField : std::int8_t { Allowance, Warn, Confirm, OveragePrice, OverageCap, MemberDailyCap };

// "limits.premium_sync"
QString limitPath(Bucket bucket);
// "limits.premium_sync.allowance", as findings and changes name it.
QString limitPath(Bucket bucket, LimitField field);
QString limitFieldName(LimitField field);  // "Warn at %"
// Confirmation and the daily cap of a member are of premium actions alone (R17, R19).
bool appliesTo(LimitField field, Bucket bucket);
// Empty: as left out, or unlimited.
QString limitFieldText(const BucketLimit &limit, LimitField field);
// What an empty field means: "70", "none"; of an allowance that is unlimited, that.
QString limitFieldDefault(const BucketLimit &limit, LimitField field);
// Refused in words for a text that means nothing there.
Result<void> setLimitField(BucketLimit &limit, LimitField field, const QString &text);

QString perWords(Per per);              // "workspace"
QString atLimitWords(AtLimit atLimit);  // "block"
QString unitWords(Unit unit);           // "page"

// A choice as a version keeps it: the default is left out, unless the version it was made from states it.
template<typename T>
std::optional<T> chosen(T value, T byDefault, const std::optional<T> &base)
{
    if (base.value_or(byDefault) == value) return base;
    return value == byDefault ? std::nullopt : std::optional(value);
}

// What a key is refused for; empty: nothing. `taken`: whether the catalog or the draft has it.
QString planKeyProblem(const QString &key, bool taken);

}  // namespace headroom
