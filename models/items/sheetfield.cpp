// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sheetfield.h"

#include "domain/event.h"
#include "items/typedvalues.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RouteSheet)
};

QString latin(std::string_view id)
{
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

Result<Bucket> bucketOf(const QString &text)
{
    if (const auto bucket = bucketFromId(text.toStdString())) return *bucket;
    return refused(Words::tr("There is no bucket “%1”. Choose one of the four.").arg(text));
}

Result<QString> keyOf(const QString &text)
{
    const QString key = text.trimmed();
    if (key.isEmpty()) return refused(Words::tr("Nothing is typed here. Type a name."));
    return key;
}

Result<std::optional<DowngradeTarget>> downgradeOf(const QString &text)
{
    if (text.isEmpty()) return std::optional<DowngradeTarget>();
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    return bucketOf(text.left(colon)).map([&](Bucket bucket) {
        return std::optional(DowngradeTarget{text.mid(colon + 1), bucket});
    });
}

Result<std::optional<Mode>> modeOf(const QString &text)
{
    if (text.isEmpty()) return std::optional<Mode>();
    if (const auto mode = modeFromId(text.toStdString())) return mode;
    return refused(Words::tr("There is no mode “%1”. Choose sync or batch.").arg(text));
}

Result<std::optional<int>> percentOf(const QString &text)
{
    QString digits = text.trimmed();
    if (digits.endsWith(QLatin1Char('%'))) digits = digits.chopped(1).trimmed();
    if (digits.isEmpty()) return std::optional<int>();
    return typedPercent(digits).map([](int percent) { return std::optional(percent); });
}

// Puts a value that was read into its place in the row.
template<typename T>
Result<SheetAction> with(SheetAction row, const Result<T> &value, T SheetAction::*place)
{
    if (!value) return tl::make_unexpected(value.error());
    row.*place = *value;
    return row;
}

}  // namespace

QString sheetFieldName(SheetField field)
{
    switch (field) {
    case SheetField::Action: return Words::tr("Action");
    case SheetField::Bucket: return Words::tr("Bucket");
    case SheetField::Route: return Words::tr("Default route");
    case SheetField::Fallback: return Words::tr("Fallback");
    case SheetField::Mode: return Words::tr("Mode");
    case SheetField::WarnPercent: return Words::tr("Warning");
    case SheetField::Downgrade: return Words::tr("Downgrade");
    case SheetField::AsyncShown: return Words::tr("Async shown");
    }
    return {};
}

QString sheetFieldText(const SheetAction &row, SheetField field)
{
    switch (field) {
    case SheetField::Action: return row.action;
    case SheetField::Bucket: return latin(bucketId(row.bucket));
    case SheetField::Route: return row.route;
    case SheetField::Fallback: return row.fallbackRoute.value_or(QString());
    case SheetField::Mode: return row.mode ? latin(modeId(*row.mode)) : QString();
    case SheetField::WarnPercent: return row.warnPercent ? QString::number(*row.warnPercent) : QString();
    case SheetField::Downgrade: return row.downgradeTo ? downgradeText(*row.downgradeTo) : QString();
    case SheetField::AsyncShown:
        return row.asyncExpectationShown.value_or(false) ? QStringLiteral("true") : QStringLiteral("false");
    }
    return {};
}

QString sheetFieldWords(const SheetAction &row, SheetField field)
{
    switch (field) {
    case SheetField::Action:
    case SheetField::Route: return sheetFieldText(row, field);
    case SheetField::Bucket: return bucketName(row.bucket);
    case SheetField::Fallback: return row.fallbackRoute.value_or(Words::tr("none", "no route"));
    case SheetField::Mode:
        return row.mode ? modeName(*row.mode) : Words::tr("%1 (default)", "a mode").arg(modeName(effectiveMode(row)));
    case SheetField::WarnPercent:
        return row.warnPercent ? Words::tr("%1 %", "percentage").arg(*row.warnPercent) : Words::tr("as the plan says");
    case SheetField::Downgrade:
        return row.downgradeTo ? Words::tr("%1 as %2", "a route, a bucket")
                                     .arg(row.downgradeTo->route, bucketName(row.downgradeTo->bucket))
                               : Words::tr("none", "no route");
    case SheetField::AsyncShown:
        return row.asyncExpectationShown.value_or(false) ? Words::tr("yes", "expectation shown")
                                                         : Words::tr("no", "expectation shown");
    }
    return {};
}

Result<SheetAction> withSheetField(SheetAction row, SheetField field, const QString &text)
{
    switch (field) {
    case SheetField::Action: return with(std::move(row), keyOf(text), &SheetAction::action);
    case SheetField::Bucket: return with(std::move(row), bucketOf(text), &SheetAction::bucket);
    case SheetField::Route: return with(std::move(row), keyOf(text), &SheetAction::route);
    case SheetField::Fallback: row.fallbackRoute = text.isEmpty() ? std::nullopt : std::optional(text); return row;
    case SheetField::Mode: return with(std::move(row), modeOf(text), &SheetAction::mode);
    case SheetField::WarnPercent: return with(std::move(row), percentOf(text), &SheetAction::warnPercent);
    case SheetField::Downgrade: return with(std::move(row), downgradeOf(text), &SheetAction::downgradeTo);
    case SheetField::AsyncShown:
        row.asyncExpectationShown = text == QLatin1String("true") ? std::optional(true) : std::nullopt;
        return row;
    }
    return row;
}

Mode effectiveMode(const SheetAction &row)
{
    return row.mode.value_or(row.bucket == Bucket::BatchRecords ? Mode::Batch : Mode::Sync);
}

QString modeName(Mode mode)
{
    return mode == Mode::Batch ? Words::tr("Batch", "mode") : Words::tr("Sync", "mode");
}

QString downgradeText(const DowngradeTarget &target)
{
    return latin(bucketId(target.bucket)) + QLatin1Char(':') + target.route;
}

std::optional<SheetPath> sheetPath(const QString &path)
{
    static const QString kHead = QStringLiteral("actions[");
    if (!path.startsWith(kHead)) return std::nullopt;
    // No name of a field has a bracket, whatever an action is called.
    const qsizetype end = path.lastIndexOf(QLatin1Char(']'));
    if (end < kHead.size()) return std::nullopt;
    SheetPath found{path.mid(kHead.size(), end - kHead.size()), std::nullopt};
    const QString field = path.mid(end + 2).section(QLatin1Char('.'), 0, 0);
    static const std::array<QLatin1String, kSheetFieldCount> kNames{
        QLatin1String("action"),       QLatin1String("bucket"),
        QLatin1String("route"),        QLatin1String("fallback_route"),
        QLatin1String("mode"),         QLatin1String("warn_percent"),
        QLatin1String("downgrade_to"), QLatin1String("async_expectation_shown")};
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (field == kNames.at(i)) found.field = kSheetFields.at(i);
    return found;
}

}  // namespace headroom
