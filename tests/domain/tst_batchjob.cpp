// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/batchjob.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr Instant kStart{1'780'000'000 * kMicrosPerSecond};
constexpr std::int64_t kHour = 3600 * kMicrosPerSecond;

// An event an hour after the one before.
BatchEvent partEvent(std::optional<std::int64_t> part, std::optional<std::int64_t> parts, std::int64_t charged,
                     std::optional<std::int64_t> submitted, std::optional<std::int64_t> completed,
                     std::optional<std::int64_t> failed, Status status = Status::Ok, const QString &error = {})
{
    static std::int64_t seq = 0;
    ++seq;
    BatchEvent made;
    made.workspace = u"acme"_s;
    made.job = u"nightly"_s;
    made.surface = u"some_batch"_s;
    made.part = part;
    made.parts = parts;
    made.attempt.seq = seq;
    made.attempt.eventId = u"e%1"_s.arg(seq);
    made.attempt.at = {kStart.us + seq * kHour};
    made.attempt.charged = charged;
    made.attempt.submitted = submitted;
    made.attempt.completed = completed;
    made.attempt.failed = failed;
    made.attempt.status = status;
    made.attempt.providerError = error;
    return made;
}

Ceiling ceiling(std::optional<std::int64_t> records, std::optional<std::int64_t> bytes = {},
                std::optional<std::int64_t> hours = {})
{
    Ceiling made;
    made.surface = u"some_batch"_s;
    made.maxRecords = records;
    made.maxBytes = bytes;
    made.windowHours = hours;
    return made;
}

// "charged 100, submitted 100, completed 90 ..." of what is not 0.
QString told(const BatchBalance &b)
{
    QStringList parts;
    const auto tell = [&parts](const QString &name, std::int64_t count) {
        if (count != 0) parts << name + u' ' + QString::number(count);
    };
    tell(u"charged"_s, b.charged);
    tell(u"credited"_s, b.credited);
    tell(u"mended"_s, b.mended);
    tell(u"submitted"_s, b.submitted);
    tell(u"resubmitted"_s, b.resubmitted);
    tell(u"beyond"_s, b.resubmittedBeyond);
    tell(u"completed"_s, b.completed);
    tell(u"failed"_s, b.failed);
    tell(u"expired"_s, b.expired);
    tell(u"outstanding"_s, b.outstanding);
    tell(u"held"_s, b.held);
    tell(u"unaccounted"_s, b.unaccounted());
    return parts.join(u", "_s);
}

QString balance(const std::vector<BatchEvent> &events)
{
    return told(foldJob(events, {}).balance);
}

const QString kExpired = u"batch_expired"_s;

}  // namespace

// How events make a job, its parts and their balance (R34, R2).
class TestBatchJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void whatBecomesOfAPart_data();
    void whatBecomesOfAPart();
    void partsAreByNumberAndWhatHasNoneComesLast();
    void missingPartsAreListedButAreNoDifference();
    void aClaimOfMoreParts_thanFitAnywhere_isCountedNotListed();
    void eachDifferenceNamesItsPart_data();
    void eachDifferenceNamesItsPart();
    void differencesOfTwoPartsDoNotMakeUpForEachOther();
    void theWindowBeginsWithWhatWasSentFirst();
    void aJobIsOverdueOnlyWhileSomethingIsOutstanding();
    void theCeilingThatForcedTheSplitIsNamed();
    void whatWouldHaveToBeResubmittedIsAFile();
    void sumsAreHeldAtTheEndsOf64Bits();
    void randomHistoriesAreConserved();
    void aSingleBrokenNumberIsADifferenceOfItsPart();
};

void TestBatchJob::whatBecomesOfAPart_data()
{
    QTest::addColumn<std::vector<BatchEvent>>("events");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::vector<BatchEvent> events, const char *expected) {
        QTest::newRow(name) << std::move(events) << QString::fromLatin1(expected);
    };
    const std::optional<std::int64_t> no;
    row("completed and failed", {partEvent(1, 1, 100, 100, 90, 10)},
        "charged 100, submitted 100, completed 90, failed 10");
    row("unknown counts are outstanding", {partEvent(1, 1, 100, 100, no, no)},
        "charged 100, submitted 100, outstanding 100");
    row("a known count leaves the rest outstanding", {partEvent(1, 1, 100, 100, 60, no)},
        "charged 100, submitted 100, completed 60, outstanding 40");
    row("expired: what was neither completed nor failed", {partEvent(1, 1, 100, 100, 60, 5, Status::Failed, kExpired)},
        "charged 100, submitted 100, completed 60, failed 5, expired 35");
    row("expired with unknown counts", {partEvent(1, 1, 100, 100, no, no, Status::Ok, kExpired)},
        "charged 100, submitted 100, expired 100");
    row("cancelled: what was given back undone", {partEvent(1, 1, 100, 100, 60, 0, Status::Cancelled)},
        "charged 100, submitted 100, completed 60, expired 40");
    row("failed with unknown counts: all of it", {partEvent(1, 1, 100, 100, no, no, Status::Failed)},
        "charged 100, submitted 100, failed 100");
    row("failed, but for what was completed", {partEvent(1, 1, 100, 100, 30, no, Status::Failed)},
        "charged 100, submitted 100, completed 30, failed 70");
    row("queued: held, not charged", {partEvent(1, 1, 0, 100, no, no, Status::Queued)}, "held 100");
    row("blocked: held, not charged", {partEvent(1, 1, 0, 100, no, no, Status::Blocked)}, "held 100");
    row("queued, then let run", {partEvent(1, 1, 0, 100, no, no, Status::Queued), partEvent(1, 1, 100, 100, 100, 0)},
        "charged 100, submitted 100, completed 100");
    row("sent again: takes from what had expired, then failed",
        {partEvent(1, 1, 100, 100, 50, 20, Status::Failed, kExpired), partEvent(1, 1, 0, 40, 40, 0)},
        "charged 100, submitted 100, resubmitted 40, completed 90, failed 10");
    row("sent again, and failed again",
        {partEvent(1, 1, 100, 100, 50, 50), partEvent(1, 1, 0, 50, 30, 20), partEvent(1, 1, 0, 20, 20, 0)},
        "charged 100, submitted 100, resubmitted 70, completed 100");
    row("sent again of what nobody had told of", {partEvent(1, 1, 100, 100, no, no), partEvent(1, 1, 0, 100, 98, 2)},
        "charged 100, submitted 100, resubmitted 100, completed 98, failed 2");
    row("sent again, without saying how many", {partEvent(1, 1, 100, 100, 50, 50), partEvent(1, 1, 0, no, 50, 0)},
        "charged 100, submitted 100, resubmitted 50, completed 100");
    row("sent again though it was complete", {partEvent(1, 1, 100, 100, 100, 0), partEvent(1, 1, 0, 10, 10, 0)},
        "charged 100, submitted 100, resubmitted 10, beyond 10, completed 110, unaccounted -10");
    row("held once more changes nothing",
        {partEvent(1, 1, 100, 100, 50, 50), partEvent(1, 1, 0, 50, no, no, Status::Queued)},
        "charged 100, submitted 100, completed 50, failed 50");
    row("one number that was charged twice", {partEvent(1, 1, 100, 100, 50, 50), partEvent(1, 1, 50, 50, 50, 0)},
        "charged 150, submitted 100, resubmitted 50, completed 100");
    row("refused at first, charged when it ran",
        {partEvent(1, 1, 0, 100, 0, 100, Status::Failed), partEvent(1, 1, 100, 100, 100, 0)},
        "charged 100, submitted 100, resubmitted 100, completed 100");
    row("without numbers every charge is a part of its own",
        {partEvent(no, no, 100, 100, 90, 10), partEvent(no, no, 50, 50, 50, 0), partEvent(no, no, 0, 10, 10, 0)},
        "charged 150, submitted 150, resubmitted 10, completed 150");
    row("submitted unknown: what it charged", {partEvent(1, 1, 100, no, 90, 10)},
        "charged 100, submitted 100, completed 90, failed 10");
    row("some are unaccounted for", {partEvent(1, 1, 100, 100, 80, 10)},
        "charged 100, submitted 100, completed 80, failed 10, unaccounted 10");
    row("not charged, as its action is not mapped", {partEvent(1, 1, 0, 100, 100, 0)}, "submitted 100, completed 100");
    auto credited = partEvent(1, 1, 100, 100, 60, 40);
    credited.attempt.credited = 40;
    row("a credit takes nothing from what was submitted", {credited},
        "charged 100, credited 40, submitted 100, completed 60, failed 40");
    auto twice = partEvent(1, 1, 50, 50, 50, 0);
    twice.attempt.credited = 50;
    row("a credit mends what was charged twice", {partEvent(1, 1, 100, 100, 50, 50), twice},
        "charged 150, credited 50, mended 50, submitted 100, resubmitted 50, completed 100");
}

void TestBatchJob::whatBecomesOfAPart()
{
    QFETCH(const std::vector<BatchEvent>, events);
    QFETCH(const QString, expected);
    QCOMPARE(balance(events), expected);
}

void TestBatchJob::partsAreByNumberAndWhatHasNoneComesLast()
{
    const BatchJob job =
        foldJob({partEvent(2, 3, 10, 10, 10, 0), partEvent({}, {}, 5, 5, 5, 0), partEvent(1, 3, 10, 10, {}, {})}, {});
    QCOMPARE(job.parts.size(), 3U);
    QCOMPARE(partName(job, job.parts[0]), u"Part 1 of 3"_s);
    QCOMPARE(partName(job, job.parts[1]), u"Part 2 of 3"_s);
    QCOMPARE(partName(job, job.parts[2]), u"What has no part number"_s);
    QCOMPARE(job.partsKnown(), 2);
    QVERIFY(job.running());
    QVERIFY(job.parts[0].running && !job.parts[1].running);
    QCOMPARE(stateOf(job.balance), BatchState::Outstanding);
    QCOMPARE(job.missing, std::vector<std::int64_t>{3});
}

void TestBatchJob::missingPartsAreListedButAreNoDifference()
{
    const BatchJob job = foldJob({partEvent(2, 4, 10, 10, 10, 0)}, {});
    QCOMPARE(job.missing, (std::vector<std::int64_t>{1, 3, 4}));
    QCOMPARE(missingParts(job), u"No event yet of these of its 4 part(s): 1, 3, 4."_s);
    QVERIFY(job.conserved());
    QVERIFY(differencesOf(job).isEmpty());
    QCOMPARE(missingParts(foldJob({partEvent(1, 1, 10, 10, 10, 0)}, {})), QString());
}

void TestBatchJob::aClaimOfMoreParts_thanFitAnywhere_isCountedNotListed()
{
    const BatchJob job = foldJob({partEvent(kMax, kMax, 10, 10, 10, 0), partEvent(2, {}, 1, 1, 1, 0)}, {});
    QCOMPARE(job.missing.size(), kMissingListed);
    QCOMPARE(job.missing[1], 3);
    QCOMPARE(job.missingTotal, kMax - 2);
    QVERIFY(missingParts(job).endsWith(u", 11, …."_s));
}

void TestBatchJob::eachDifferenceNamesItsPart_data()
{
    QTest::addColumn<std::vector<BatchEvent>>("events");
    QTest::addColumn<QStringList>("expected");
    const BatchEvent fine = partEvent(1, 3, 5000, 5000, 4000, 1000);
    const BatchEvent other = partEvent(3, 3, 5000, 5000, {}, {});
    const auto row = [&](const char *name, std::vector<BatchEvent> odd, const QStringList &expected) {
        odd.insert(odd.begin(), fine);
        odd.push_back(other);
        QTest::newRow(name) << odd << expected;
    };
    row("none", {partEvent(2, 3, 5000, 5000, 5000, 0)}, {});
    row("unaccounted", {partEvent(2, 3, 5000, 5000, 4000, 990)},
        {u"Part 2 of 3: completed 4,000 + failed 990 + expired 0 + outstanding 0 = 4,990 of 5,000 submitted, 10 unaccounted for."_s});
    row("too many came back", {partEvent(2, 3, 5000, {}, 5000, 10)},
        {u"Part 2 of 3: completed 5,000 + failed 10 + expired 0 + outstanding 0 = 5,010 of 5,000 submitted, 10 too many."_s});
    row("charged twice", {partEvent(2, 3, 5000, 5000, 4000, 1000), partEvent(2, 3, 1000, 1000, 1000, 0)},
        {u"Part 2 of 3: charged 6,000 for 5,000 submitted, 1,000 too many; more than one of its events charged."_s});
    row("charged too much", {partEvent(2, 3, 6000, 5000, 5000, 0)},
        {u"Part 2 of 3: charged 6,000 for 5,000 submitted, 1,000 too many."_s});
    row("not charged", {partEvent(2, 3, 0, 5000, 5000, 0)},
        {u"Part 2 of 3: charged 0 for 5,000 submitted, 5,000 too few."_s});
    row("beyond n", {partEvent(2, 3, 10, 10, 10, 0), partEvent(7, {}, 10, 10, 10, 0)},
        {u"Part 7 is none of the 3 that the job has."_s});
    row("parts that do not agree on n", {partEvent(2, 2, 10, 10, 10, 0)},
        {u"Some events say that the job has 2 part(s), others 3."_s});
    row("sent again beyond what failed", {partEvent(2, 3, 10, 10, 6, 4), partEvent(2, 3, 0, 5, 5, 0)},
        {u"Part 2 of 3: completed 11 + failed 0 + expired 0 + outstanding 0 = 11 of 10 submitted, 1 too many."_s,
         u"Part 2 of 3: sent again 5, which is 1 more than had failed or expired."_s});
}

void TestBatchJob::eachDifferenceNamesItsPart()
{
    QFETCH(const std::vector<BatchEvent>, events);
    QFETCH(const QStringList, expected);
    QCOMPARE(differencesOf(foldJob(events, {})), expected);
}

void TestBatchJob::differencesOfTwoPartsDoNotMakeUpForEachOther()
{
    const BatchJob job = foldJob({partEvent(1, 2, 90, 100, 100, 0), partEvent(2, 2, 110, 100, 100, 0)}, {});
    QVERIFY(job.balance.conserved());
    QVERIFY(!job.conserved());
    QCOMPARE(differencesOf(job).size(), 2);
}

void TestBatchJob::theWindowBeginsWithWhatWasSentFirst()
{
    const std::vector<BatchEvent> events{partEvent(1, 1, 0, 10, {}, {}, Status::Queued),
                                         partEvent(1, 1, 10, 10, {}, {})};
    const BatchJob job = foldJob(events, {ceiling({}, {}, 24)});
    QCOMPARE(job.due, std::optional(Instant{events[1].attempt.at.us + 24 * kHour}));
    QCOMPARE(foldJob({events[0]}, {ceiling({}, {}, 24)}).due, std::optional<Instant>());
    QCOMPARE(foldJob(events, {ceiling({})}).due, std::optional<Instant>());
    QCOMPARE(foldJob(events, {ceiling({}, {}, kMax)}).due, std::optional(kEndOfTime));
}

void TestBatchJob::aJobIsOverdueOnlyWhileSomethingIsOutstanding()
{
    const BatchJob job = foldJob({partEvent(1, 1, 10, 10, {}, {})}, {ceiling({}, {}, 24)});
    QVERIFY(!job.overdue(*job.due));
    QVERIFY(job.overdue({job.due->us + 1}));
    const BatchJob done = foldJob({partEvent(1, 1, 10, 10, 10, 0)}, {ceiling({}, {}, 24)});
    QVERIFY(!done.overdue(kEndOfTime));
}

void TestBatchJob::theCeilingThatForcedTheSplitIsNamed()
{
    const auto part = [](std::int64_t number) {
        BatchEvent made = partEvent(number, 2, 20'000, 20'000, 20'000, 0);
        made.attempt.contentBytes = 1'000'000;
        return made;
    };
    const std::vector<BatchEvent> events{part(1), part(2)};
    const auto because = [&](const Ceiling &of, bool surface) { return describeSplit(foldJob(events, {of}), surface); };
    QCOMPARE(because(ceiling(20'000), true), u"40,000 record(s) of at most 20,000 a part (surface some_batch)."_s);
    QCOMPARE(because(ceiling(20'000), false), u"40,000 record(s) of at most 20,000 a part."_s);
    QCOMPARE(because(ceiling({}, 1'000'000), false),
             u"40,000 record(s) of at most 1,000,000 bytes a part, which 20,000 of them fill."_s);
    QCOMPARE(because(ceiling(50'000), true), u"40,000 record(s), which no ceiling splits (surface some_batch). As its "
                                             "ceilings are now, it would be 1 and not 2."_s);
    QCOMPARE(describeSplit(foldJob(events, {}), true), u"The catalog has no ceilings of some_batch."_s);
    QCOMPARE(describeSplit(foldJob(events, {}), false), QString());
    Ceiling least = ceiling(20'000);
    least.minRecords = 30'000;
    QCOMPARE(because(least, true), u"some_batch would refuse this job, as its ceilings are now."_s);
    QCOMPARE(because(least, false), QString());
}

void TestBatchJob::whatWouldHaveToBeResubmittedIsAFile()
{
    const std::vector<BatchEvent> events{partEvent(1, 3, 10, 10, 10, 0),
                                         partEvent(2, 3, 10, 10, 4, 1, Status::Failed, kExpired),
                                         partEvent(3, 3, 10, 10, 7, 3)};
    BatchJob job = foldJob(events, {});
    job.route = u"=cmd()"_s;
    QCOMPARE(job.toResubmit(), 9);
    QCOMPARE(resubmissionCsv(job),
             ("workspace,job,part,parts,records,failed,expired,surface,route,action,last_event\r\n"
              "acme,nightly,2,3,6,1,5,some_batch,'=cmd(),," +
              events[1].attempt.eventId.toUtf8() + "\r\nacme,nightly,3,3,3,3,0,some_batch,'=cmd(),," +
              events[2].attempt.eventId.toUtf8() + "\r\n"));
}

void TestBatchJob::sumsAreHeldAtTheEndsOf64Bits()
{
    const BatchJob job = foldJob({partEvent(1, 2, kMax, kMax, kMax, 0), partEvent(2, 2, kMax, kMax, 0, kMax)}, {});
    QCOMPARE(job.balance.charged, kMax);
    QCOMPARE(job.balance.submitted, kMax);
    QVERIFY(job.conserved());
    QVERIFY(!differencesOf(foldJob({partEvent(1, 2, kMax, 0, kMax, kMax)}, {})).isEmpty());
}

namespace {

// A job as it could have happened, and what its parts should come to, reckoned while it is made.
struct History {
    std::vector<BatchEvent> events;
    std::vector<BatchBalance> parts;
};

// What came back of `records`, and where the rest went.
void endAttempt(BatchEvent &made, BatchBalance &expected, std::int64_t records)
{
    const std::int64_t completed = *rc::gen::inRange<std::int64_t>(0, records + 1);
    const std::int64_t rest = records - completed;
    made.attempt.completed = completed;
    expected.completed += completed;
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        made.attempt.failed.reset();
        expected.outstanding += rest;
        break;
    case 1:
        made.attempt.providerError = kExpired;
        made.attempt.failed = *rc::gen::inRange<std::int64_t>(0, rest + 1);
        expected.failed += *made.attempt.failed;
        expected.expired += rest - *made.attempt.failed;
        break;
    case 2:
        made.attempt.status = Status::Cancelled;
        made.attempt.failed = 0;
        expected.expired += rest;
        break;
    default:
        made.attempt.failed = rest;
        expected.failed += rest;
        break;
    }
}

History someHistory()
{
    History history;
    const auto parts = *rc::gen::inRange<std::int64_t>(1, 6);
    for (std::int64_t number = 1; number <= parts; ++number) {
        BatchBalance expected;
        if (*rc::gen::inRange(0, 4) == 0)
            history.events.push_back(partEvent(number, parts, 0, 5, {}, {}, Status::Queued));
        const auto records = *rc::gen::inRange<std::int64_t>(1, 500);
        BatchEvent first = partEvent(number, parts, records, records, {}, {});
        expected.charged = expected.submitted = records;
        endAttempt(first, expected, records);
        first.attempt.credited = expected.credited = *rc::gen::inRange<std::int64_t>(0, records + 1);
        history.events.push_back(first);
        for (int again = *rc::gen::inRange(0, 4); again > 0 && expected.failed + expected.expired > 0; --again) {
            const auto sent = *rc::gen::inRange<std::int64_t>(1, expected.failed + expected.expired + 1);
            const std::int64_t ofExpired = std::min(sent, expected.expired);
            expected.expired -= ofExpired;
            expected.failed -= sent - ofExpired;
            expected.resubmitted += sent;
            BatchEvent more = partEvent(number, parts, 0, sent, {}, {});
            endAttempt(more, expected, sent);
            history.events.push_back(more);
        }
        history.parts.push_back(expected);
    }
    return history;
}

}  // namespace

// Completed + failed + expired + outstanding = submitted = charged, part by part and in all, whatever is sent again.
void TestBatchJob::randomHistoriesAreConserved()
{
    const bool held = rc::check([] {
        const History history = someHistory();
        const BatchJob job = foldJob(history.events, {});
        RC_ASSERT(job.conserved());
        RC_ASSERT(job.balance.conserved());
        RC_ASSERT(differencesOf(job).isEmpty());
        RC_ASSERT(job.missingTotal == 0);
        BatchBalance all;
        for (std::size_t i = 0; i < history.parts.size(); ++i) {
            RC_ASSERT(told(job.parts[i].balance).toStdString() == told(history.parts[i]).toStdString());
            all.add(history.parts[i]);
        }
        RC_ASSERT(told(job.balance).toStdString() == told(all).toStdString());
    });
    QVERIFY(held);
}

// Where an attempt says what became of all its records, none of its numbers can be wrong unseen.
void TestBatchJob::aSingleBrokenNumberIsADifferenceOfItsPart()
{
    const bool held = rc::check([] {
        History history = someHistory();
        const auto parts = static_cast<std::int64_t>(history.parts.size());
        history.events.push_back(partEvent(parts, parts, 0, 0, 0, 0));
        std::vector<std::size_t> telling;
        for (std::size_t i = 0; i < history.events.size(); ++i) {
            const BatchAttempt &attempt = history.events[i].attempt;
            if (attempt.status == Status::Ok && attempt.providerError.isEmpty() && attempt.failed) telling.push_back(i);
        }
        // A credit mends what was charged too much.
        for (BatchEvent &each : history.events) each.attempt.credited = 0;
        BatchEvent &broken = history.events[*rc::gen::elementOf(telling)];
        const auto change = *rc::gen::inRange<std::int64_t>(1, 100);
        const bool less = *rc::gen::arbitrary<bool>();
        const auto alter = [&](std::int64_t value) {
            return less && value > 0 ? std::max<std::int64_t>(0, value - change) : value + change;
        };
        BatchAttempt &attempt = broken.attempt;
        switch (*rc::gen::inRange(0, 4)) {
        case 0: attempt.charged = alter(attempt.charged); break;
        case 1: attempt.submitted = alter(*attempt.submitted); break;
        case 2: attempt.completed = alter(*attempt.completed); break;
        default: attempt.failed = alter(*attempt.failed); break;
        }
        const BatchJob job = foldJob(history.events, {});
        const QStringList differences = differencesOf(job);
        RC_ASSERT(!job.conserved());
        RC_ASSERT(!differences.isEmpty());
        const QString name = u"Part %1 of %2:"_s.arg(*broken.part).arg(*broken.parts);
        for (const QString &difference : differences) RC_ASSERT(difference.startsWith(name));
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestBatchJob)
#include "tst_batchjob.moc"
