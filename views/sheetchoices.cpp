// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheetchoices.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetChoices)
};

QString downgradeWords(const DowngradeTarget &target)
{
    return Words::tr("%1 as %2", "a route, a bucket").arg(target.route, bucketName(target.bucket));
}

void addDowngrades(QComboBox &box, const SheetChoices &choices, const SheetAction *row)
{
    const auto fits = [row](const DowngradeTarget &target) { return !row || target.bucket != row->bucket; };
    const auto add = [&box](const DowngradeTarget &target) {
        box.addItem(downgradeWords(target), downgradeText(target));
    };
    box.addItem(Words::tr("none", "no downgrade"), QString());
    for (const DowngradeTarget &target : choices.usual)
        if (fits(target)) add(target);
    box.insertSeparator(box.count());
    for (const QString &route : choices.routes)
        for (const Bucket bucket : kBuckets) {
            const DowngradeTarget target{route, bucket};
            if (fits(target) && std::ranges::find(choices.usual, target) == choices.usual.end()) add(target);
        }
}

}  // namespace

SheetChoices SheetChoices::of(const Catalog &catalog, const RouteSheet &sheet)
{
    SheetChoices choices;
    for (const Route &route : catalog.routes) choices.routes << route.key;
    choices.routes.sort();
    for (const QString &route : std::as_const(choices.routes)) {
        PerBucket<int> actions{};
        for (const SheetAction &row : sheet.actions)
            if (row.route == route) ++actions[index(row.bucket)];
        const auto most = std::ranges::max_element(actions);
        if (*most > 0) choices.usual.push_back({route, kBuckets.at(static_cast<std::size_t>(most - actions.begin()))});
    }
    return choices;
}

void fillChoices(QComboBox &box, SheetField field, const SheetChoices &choices, const SheetAction *row)
{
    switch (field) {
    case SheetField::Bucket:
        for (const Bucket bucket : kBuckets) {
            SheetAction sample;
            sample.bucket = bucket;
            box.addItem(bucketName(bucket), sheetFieldText(sample, field));
        }
        break;
    case SheetField::Fallback: box.addItem(Words::tr("none", "no route"), QString()); [[fallthrough]];
    case SheetField::Route:
        for (const QString &route : choices.routes) box.addItem(route, route);
        break;
    case SheetField::Mode:
        box.addItem(row ? Words::tr("Default: %1", "a mode")
                              .arg(modeName(row->bucket == Bucket::BatchRecords ? Mode::Batch : Mode::Sync))
                        : Words::tr("Default for the bucket"),
                    QString());
        box.addItem(modeName(Mode::Sync), QStringLiteral("sync"));
        box.addItem(modeName(Mode::Batch), QStringLiteral("batch"));
        break;
    case SheetField::Downgrade: addDowngrades(box, choices, row); break;
    case SheetField::AsyncShown:
        box.addItem(Words::tr("yes", "expectation shown"), QStringLiteral("true"));
        box.addItem(Words::tr("no", "expectation shown"), QStringLiteral("false"));
        break;
    default: break;
    }
    if (!row) return;
    const QString value = sheetFieldText(*row, field);
    if (box.findData(value) < 0) box.addItem(sheetFieldWords(*row, field), value);
    box.setCurrentIndex(box.findData(value));
}

}  // namespace headroom
