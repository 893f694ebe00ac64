// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/charge.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct Measure {
    std::optional<std::int64_t> units;
    ChargeProblem whenUnknown = ChargeProblem::None;
};

Measure longContextMeasure(const GivenEvent &event, Unit unit)
{
    switch (unit) {
    case Unit::Action: return {1};
    case Unit::File: return {event.value(NumberField::Files), ChargeProblem::UnknownFiles};
    case Unit::Page:
    case Unit::Record:  // no plan may choose it: as the default
        return {event.value(NumberField::Pages), ChargeProblem::UnknownPages};
    }
    Q_UNREACHABLE();
}

// What one event that gives no units charges to its bucket (R2). A missing status is no failure.
Measure derivedUnits(const GivenEvent &event, Bucket bucket, Unit longContextUnit)
{
    const Status status = event.status.value_or(Status::Ok);
    if (status == Status::Blocked || status == Status::Queued) return {0};
    if (bucket == Bucket::BatchRecords) {
        return {event.value(NumberField::RecordsSubmitted), ChargeProblem::UnknownRecords};
    }
    if (status == Status::Failed || status == Status::Cancelled) return {0};
    return bucket == Bucket::LongContext ? longContextMeasure(event, longContextUnit) : Measure{1};
}

}  // namespace

ChargeResult deriveCharge(const GivenEvent &event, std::optional<Bucket> sheetBucket, Unit longContextUnit)
{
    const std::optional<Bucket> bucket = event.bucket ? event.bucket : sheetBucket;
    if (!bucket) return {.charge = {}, .problem = ChargeProblem::Unmapped};

    const auto number = static_cast<std::int8_t>(*bucket);
    if (event.known(NumberField::Units)) return {.charge = {number, event.get(NumberField::Units)}};
    const Measure measure = derivedUnits(event, *bucket, longContextUnit);
    if (!measure.units) return {.charge = {number, 0}, .problem = measure.whenUnknown};
    return {.charge = {number, *measure.units}};
}

QString describe(ChargeProblem problem)
{
    switch (problem) {
    case ChargeProblem::None: return {};
    case ChargeProblem::UnknownPages:
        return QCoreApplication::translate(
            "headroom",
            "Long-context work is charged by the page here, and the event states no pages. Give pages or units.");
    case ChargeProblem::UnknownFiles:
        return QCoreApplication::translate(
            "headroom",
            "Long-context work is charged by the file here, and the event states no files. Give files or units.");
    case ChargeProblem::UnknownRecords:
        return QCoreApplication::translate("headroom", "Batch records are charged by records submitted, and the event "
                                                       "states none. Give records_submitted or units.");
    case ChargeProblem::Unmapped:
        return QCoreApplication::translate(
            "headroom", "No route sheet in force at the event's time maps its action. Publish one that does.");
    }
    Q_UNREACHABLE();
}

Mode effectiveMode(std::optional<Mode> given, std::int8_t bucket)
{
    if (given) return *given;
    return bucket == static_cast<std::int8_t>(Bucket::BatchRecords) ? Mode::Batch : Mode::Sync;
}

}  // namespace headroom
