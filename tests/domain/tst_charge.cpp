// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/charge.h"

#include <QTest>

using namespace headroom;

namespace {

constexpr std::int64_t kPages = 31;
constexpr std::int64_t kFiles = 3;
constexpr std::int64_t kRecords = 5000;
constexpr std::array kStatuses{Status::Ok, Status::Failed, Status::Blocked, Status::Queued, Status::Cancelled};

GivenEvent measured(std::optional<Bucket> bucket, std::optional<Status> status)
{
    GivenEvent event;
    event.bucket = bucket;
    event.status = status;
    event.set(NumberField::Pages, kPages);
    event.set(NumberField::Files, kFiles);
    event.set(NumberField::RecordsSubmitted, kRecords);
    event.set(NumberField::RecordsCompleted, kRecords - 100);
    event.set(NumberField::RecordsFailed, 100);
    return event;
}

std::int8_t stored(Bucket bucket)
{
    return static_cast<std::int8_t>(bucket);
}

}  // namespace

class TestCharge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void derivesUnits_data();
    void derivesUnits();
    void unitsGivenAreCharged();
    void aResubmittedPartChargesNothing();
    void longContextFollowsThePlansUnit();
    void modeDoesNotMoveTheCharge();
    void retriesBelongToOneAction();
    void anUnknownMeasureIsAProblem_data();
    void anUnknownMeasureIsAProblem();
    void nothingIsMissedWhereNothingIsCharged();
    void theEventsBucketComesFirst();
    void theSheetGivesTheBucket();
    void withoutEitherItIsUnmapped();
    void modeFollowsTheBucket();
    void problemsAreToldInWords();
};

void TestCharge::derivesUnits_data()
{
    QTest::addColumn<int>("bucket");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("units");
    for (const Bucket bucket : kBuckets) {
        const bool batch = bucket == Bucket::BatchRecords;
        const std::int64_t full = batch ? kRecords : bucket == Bucket::LongContext ? kPages : 1;
        const auto row = [bucket](Status status, std::int64_t units) {
            QTest::addRow("%s %s", bucketId(bucket).data(), statusId(status).data())
                << static_cast<int>(bucket) << static_cast<int>(status) << qint64(units);
        };
        row(Status::Ok, full);
        row(Status::Failed, batch ? full : 0);
        row(Status::Cancelled, batch ? full : 0);
        row(Status::Blocked, 0);
        row(Status::Queued, 0);
        QTest::addRow("%s without status", bucketId(bucket).data()) << static_cast<int>(bucket) << -1 << qint64(full);
    }
}

// R2, every status and bucket.
void TestCharge::derivesUnits()
{
    QFETCH(int, bucket);
    QFETCH(int, status);
    QFETCH(qint64, units);
    const auto given = status < 0 ? std::nullopt : std::optional(static_cast<Status>(status));
    const ChargeResult result = deriveCharge(measured(static_cast<Bucket>(bucket), given), std::nullopt, Unit::Page);
    QCOMPARE(result.problem, ChargeProblem::None);
    QCOMPARE(result.charge, (Charge{static_cast<std::int8_t>(bucket), units}));
}

// R2: units on an event is what was charged.
void TestCharge::unitsGivenAreCharged()
{
    for (const Bucket bucket : kBuckets) {
        for (const Status status : kStatuses) {
            GivenEvent event;
            event.bucket = bucket;
            event.status = status;
            event.set(NumberField::Units, 7);
            const ChargeResult result = deriveCharge(event, std::nullopt, Unit::Page);
            QCOMPARE(result.problem, ChargeProblem::None);
            QCOMPARE(result.charge, (Charge{stored(bucket), 7}));
        }
    }
}

void TestCharge::aResubmittedPartChargesNothing()
{
    GivenEvent event = measured(Bucket::BatchRecords, Status::Ok);
    event.set(NumberField::Units, 0);
    QCOMPARE(deriveCharge(event, std::nullopt, Unit::Page).charge.units, 0);
}

void TestCharge::longContextFollowsThePlansUnit()
{
    const GivenEvent event = measured(Bucket::LongContext, Status::Ok);
    QCOMPARE(deriveCharge(event, std::nullopt, Unit::Page).charge.units, kPages);
    QCOMPARE(deriveCharge(event, std::nullopt, Unit::File).charge.units, kFiles);
    QCOMPARE(deriveCharge(event, std::nullopt, Unit::Action).charge.units, 1);
    // Its choice is no other bucket's.
    QCOMPARE(deriveCharge(measured(Bucket::PremiumSync, Status::Ok), std::nullopt, Unit::File).charge.units, 1);
}

void TestCharge::modeDoesNotMoveTheCharge()
{
    for (const Bucket bucket : kBuckets) {
        for (const Status status : kStatuses) {
            GivenEvent event = measured(bucket, status);
            const Charge without = deriveCharge(event, std::nullopt, Unit::Page).charge;
            for (const Mode mode : {Mode::Sync, Mode::Batch}) {
                event.mode = mode;
                QCOMPARE(deriveCharge(event, std::nullopt, Unit::Page).charge, without);
            }
        }
    }
}

// R3.
void TestCharge::retriesBelongToOneAction()
{
    GivenEvent event = measured(Bucket::PremiumSync, Status::Ok);
    event.set(NumberField::Retries, 4);
    event.set(NumberField::SchemaRepairs, 2);
    event.set(TextField::FallbackRoute, "standard-mini");
    QCOMPARE(deriveCharge(event, std::nullopt, Unit::Page).charge.units, 1);
}

void TestCharge::anUnknownMeasureIsAProblem_data()
{
    QTest::addColumn<int>("bucket");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, Bucket bucket, Unit unit, Status status, ChargeProblem problem) {
        QTest::newRow(name) << static_cast<int>(bucket) << static_cast<int>(unit) << static_cast<int>(status)
                            << static_cast<int>(problem);
    };
    row("pages", Bucket::LongContext, Unit::Page, Status::Ok, ChargeProblem::UnknownPages);
    row("files", Bucket::LongContext, Unit::File, Status::Ok, ChargeProblem::UnknownFiles);
    row("records", Bucket::BatchRecords, Unit::Page, Status::Ok, ChargeProblem::UnknownRecords);
    row("records of a failed part", Bucket::BatchRecords, Unit::Page, Status::Failed, ChargeProblem::UnknownRecords);
}

// R2: an event whose charge cannot be derived is refused; unknown is not 0.
void TestCharge::anUnknownMeasureIsAProblem()
{
    QFETCH(int, bucket);
    QFETCH(int, unit);
    QFETCH(int, status);
    QFETCH(int, problem);
    GivenEvent event;
    event.bucket = static_cast<Bucket>(bucket);
    event.status = static_cast<Status>(status);
    const ChargeResult result = deriveCharge(event, std::nullopt, static_cast<Unit>(unit));
    QCOMPARE(static_cast<int>(result.problem), problem);
    QCOMPARE(result.charge.units, 0);
    // A measure known to be 0 is a charge of 0.
    for (const NumberField field : {NumberField::Pages, NumberField::Files, NumberField::RecordsSubmitted})
        event.set(field, 0);
    QCOMPARE(deriveCharge(event, std::nullopt, static_cast<Unit>(unit)).problem, ChargeProblem::None);
}

void TestCharge::nothingIsMissedWhereNothingIsCharged()
{
    GivenEvent event;
    event.bucket = Bucket::LongContext;
    for (const Status status : {Status::Failed, Status::Cancelled, Status::Blocked, Status::Queued}) {
        event.status = status;
        QCOMPARE(deriveCharge(event, std::nullopt, Unit::Page).problem, ChargeProblem::None);
    }
    event.bucket = Bucket::BatchRecords;
    for (const Status status : {Status::Blocked, Status::Queued}) {
        event.status = status;
        QCOMPARE(deriveCharge(event, std::nullopt, Unit::Page).problem, ChargeProblem::None);
    }
    event.bucket = Bucket::LongContext;
    event.status = Status::Ok;
    QCOMPARE(deriveCharge(event, std::nullopt, Unit::Action).problem, ChargeProblem::None);
}

void TestCharge::theEventsBucketComesFirst()
{
    const GivenEvent event = measured(Bucket::PremiumSync, Status::Ok);
    QCOMPARE(deriveCharge(event, Bucket::StandardSync, Unit::Page).charge, (Charge{stored(Bucket::PremiumSync), 1}));
}

// R7.
void TestCharge::theSheetGivesTheBucket()
{
    const GivenEvent event = measured(std::nullopt, Status::Ok);
    for (const Bucket bucket : kBuckets) {
        const GivenEvent same = measured(bucket, Status::Ok);
        QCOMPARE(deriveCharge(event, bucket, Unit::Page).charge, deriveCharge(same, std::nullopt, Unit::Page).charge);
    }
}

// R7: visible and counted, but charged to no bucket, whatever units it states.
void TestCharge::withoutEitherItIsUnmapped()
{
    GivenEvent event = measured(std::nullopt, Status::Ok);
    event.set(NumberField::Units, 12);
    const ChargeResult result = deriveCharge(event, std::nullopt, Unit::Page);
    QCOMPARE(result.problem, ChargeProblem::Unmapped);
    QCOMPARE(result.charge, (Charge{kUnmapped, 0}));
}

// R2: without mode, bucket batch_records is batch and every other sync.
void TestCharge::modeFollowsTheBucket()
{
    QCOMPARE(effectiveMode({}, stored(Bucket::BatchRecords)), Mode::Batch);
    QCOMPARE(effectiveMode({}, stored(Bucket::StandardSync)), Mode::Sync);
    QCOMPARE(effectiveMode({}, stored(Bucket::LongContext)), Mode::Sync);
    QCOMPARE(effectiveMode({}, kUnmapped), Mode::Sync);
    QCOMPARE(effectiveMode(Mode::Sync, stored(Bucket::BatchRecords)), Mode::Sync);
    QCOMPARE(effectiveMode(Mode::Batch, stored(Bucket::StandardSync)), Mode::Batch);
}

void TestCharge::problemsAreToldInWords()
{
    QVERIFY(describe(ChargeProblem::None).isEmpty());
    QVERIFY(describe(ChargeProblem::UnknownPages).contains(QLatin1String("pages")));
    QVERIFY(describe(ChargeProblem::UnknownFiles).contains(QLatin1String("files")));
    QVERIFY(describe(ChargeProblem::UnknownRecords).contains(QLatin1String("records_submitted")));
    QVERIFY(describe(ChargeProblem::Unmapped).contains(QLatin1String("route sheet")));
}

QTEST_GUILESS_MAIN(TestCharge)
#include "tst_charge.moc"
