// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bucket.h"

#include "domain/plural.h"
#include "domain/spokenfigures.h"

#include <QCoreApplication>

namespace headroom {

namespace {

constexpr PerBucket<std::string_view> kBucketIds{"standard_sync", "premium_sync", "long_context", "batch_records"};
constexpr std::array<std::string_view, 4> kUnitIds{"action", "page", "file", "record"};

}  // namespace

std::string_view bucketId(Bucket bucket)
{
    return kBucketIds[index(bucket)];
}

std::optional<Bucket> bucketFromId(std::string_view id)
{
    for (const Bucket bucket : kBuckets) {
        if (kBucketIds[index(bucket)] == id) return bucket;
    }
    return std::nullopt;
}

QString bucketName(Bucket bucket)
{
    switch (bucket) {
    case Bucket::StandardSync: return QCoreApplication::translate("headroom", "Standard actions");
    case Bucket::PremiumSync: return QCoreApplication::translate("headroom", "Premium actions");
    case Bucket::LongContext: return QCoreApplication::translate("headroom", "Long-context work");
    case Bucket::BatchRecords: return QCoreApplication::translate("headroom", "Batch records");
    }
    Q_UNREACHABLE();
}

std::string_view unitId(Unit unit)
{
    return kUnitIds[static_cast<std::size_t>(unit)];
}

std::optional<Unit> unitFromId(std::string_view id)
{
    for (std::size_t i = 0; i < kUnitIds.size(); ++i) {
        if (kUnitIds[i] == id) return static_cast<Unit>(i);
    }
    return std::nullopt;
}

Unit defaultUnit(Bucket bucket)
{
    switch (bucket) {
    case Bucket::StandardSync:
    case Bucket::PremiumSync: return Unit::Action;
    case Bucket::LongContext: return Unit::Page;
    case Bucket::BatchRecords: return Unit::Record;
    }
    Q_UNREACHABLE();
}

QString countedUnits(qint64 count, Unit unit)
{
    const int n = pluralKey(count);
    const QString number = spokenCount(count);
    switch (unit) {
    case Unit::Action: return QCoreApplication::translate("headroom", "%1 action(s)", nullptr, n).arg(number);
    case Unit::Page: return QCoreApplication::translate("headroom", "%1 page(s)", nullptr, n).arg(number);
    case Unit::File: return QCoreApplication::translate("headroom", "%1 file(s)", nullptr, n).arg(number);
    case Unit::Record: return QCoreApplication::translate("headroom", "%1 record(s)", nullptr, n).arg(number);
    }
    Q_UNREACHABLE();
}

}  // namespace headroom
