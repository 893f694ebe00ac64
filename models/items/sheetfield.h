// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/error.h"

#include <QString>

#include <array>
#include <optional>

// What a row of a route sheet says, field by field, as text that a person chooses or types.
namespace headroom {

enum class SheetField : std::int8_t { Action, Bucket, Route, Fallback, Mode, WarnPercent, Downgrade, AsyncShown };
inline constexpr int kSheetFieldCount = 8;
inline constexpr std::array<SheetField, kSheetFieldCount> kSheetFields{
    SheetField::Action, SheetField::Bucket,      SheetField::Route,     SheetField::Fallback,
    SheetField::Mode,   SheetField::WarnPercent, SheetField::Downgrade, SheetField::AsyncShown};

QString sheetFieldName(SheetField field);  // translated: "Default route"

// The value as files write it: a bucket's id, a key, "sync", "70", "true". Empty: left out. A downgrade is
// "standard_sync:standard-mini".
QString sheetFieldText(const SheetAction &row, SheetField field);
// The same for a reader, defaults spelt out: "Batch (default)", "standard-mini as Standard actions", "none".
QString sheetFieldWords(const SheetAction &row, SheetField field);
// The row with another value, written as sheetFieldText() does; refused in words.
Result<SheetAction> withSheetField(SheetAction row, SheetField field, const QString &text);

// The mode that the row runs in, by default batch for batch records (R36).
Mode effectiveMode(const SheetAction &row);
QString modeName(Mode mode);  // translated: "Sync", "Batch"

// "standard_sync:standard-mini"
QString downgradeText(const DowngradeTarget &target);

// The field that a path of the catalog means: "actions[research.deep].downgrade_to.route". Nothing: the whole row.
struct SheetPath {
    QString action;
    std::optional<SheetField> field;
};
// Nothing for a path of the sheet itself ("effective_from").
std::optional<SheetPath> sheetPath(const QString &path);

}  // namespace headroom
