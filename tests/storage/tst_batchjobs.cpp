// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastledger.h"
#include "support/catalogs.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;
using headroom::testing::FastLedger;
using headroom::testing::instant;

namespace {

const QByteArray kColumns =
    "event_id,occurred_at,workspace,member,action,route,bucket,status,units,job,job_part,job_parts,surface,"
    "content_bytes,records_submitted,records_completed,records_failed,latency_ms,delivery_status,ordered,"
    "provider_error,cost_usd\n";

// A part of a job: "e1 2026-03-02T02:00 nightly 1/3 100 90 10", where "-" is not stated; `more` are status and
// provider_error, `units` what it states.
QByteArray part(const QByteArray &words, const QByteArray &status = "ok", const QByteArray &units = {},
                const QByteArray &error = {})
{
    const QList<QByteArray> word = words.split(' ');
    const auto given = [&](int i) { return word[i] == "-" ? QByteArray() : word[i]; };
    const QList<QByteArray> place = word[3].split('/');
    return word[0] + ',' + word[1] + ":00Z,acme,svc-batch,tickets.classify,batch-mini,batch_records," + status + ',' +
           units + ',' + given(2) + ',' + (word[3] == "-" ? QByteArray(",") : place[0] + ',' + place[1]) +
           ",openai_batch,110000," + given(4) + ',' + given(5) + ',' + given(6) + ",60000,delivered,1," + error +
           ",0.25\n";
}

QByteArray credit(const QByteArray &id, const QByteArray &at, const QByteArray &corrects, int units)
{
    return id + ',' + at + ":00Z,acme,,tickets.classify," + corrects + ",credit," + QByteArray::number(-units) +
           ",kim,lost\n";
}
const QByteArray kCreditColumns = "event_id,occurred_at,workspace,member,action,corrects,status,units,posted_by,note\n";

bool stored(FastLedger &file, const QByteArray &csv)
{
    const Result<ImportReport> report = file.import(csv);
    return report && report->applied && report->problems.empty();
}

// "nightly 2 parts: 100 = 90 + 10 + 0 + 0".
QString told(const BatchJob &job)
{
    const BatchBalance &b = job.balance;
    return u"%1 %2 parts: %3 = %4 + %5 + %6 + %7"_s.arg(job.job)
        .arg(job.parts.size())
        .arg(b.submitted)
        .arg(b.completed)
        .arg(b.failed)
        .arg(b.expired)
        .arg(b.outstanding);
}

QStringList told(const Result<BatchJobsAnswer> &answer)
{
    if (!answer) return {answer.error().message};
    QStringList lines;
    for (const BatchJob &job : answer->jobs) lines << told(job);
    return lines;
}

BatchJobsQuestion march(const QString &job = {})
{
    return {u"acme"_s, instant("2026-03-01T00:00:00Z"), instant("2026-04-01T00:00:00Z"),
            instant("2026-06-01T00:00:00Z"), job};
}

}  // namespace

// Jobs as the ledger answers them (R34).
class TestBatchJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jobsOfARangeComeWholeAndLatestFirst();
    void asItStoodAtAnInstant();
    void everythingThatAPartSaysIsThere();
    void workThatIsNoBatchJobIsLeftOut();
    void creditsAreToldFromDifferences();
    void theCatalogsCeilingGivesTheWindow();
    void oneJobIsFoundWheneverItWas();
    void noMoreThanAskedForAndTheLatest();
    void segmentsThatOverlapAreReadInLedgerOrder();
    void whatCannotBeAnsweredIsRefused();
};

void TestBatchJobs::jobsOfARangeComeWholeAndLatestFirst()
{
    FastLedger file;
    QVERIFY(stored(
        file,
        kColumns + part("e1 2026-02-28T23:50 early 1/2 100 90 10") + part("e2 2026-03-01T00:10 early 2/2 100 100 0") +
            part("e3 2026-03-31T23:50 late 1/1 50 20 5", "failed", {}, "batch_expired") +
            part("e4 2026-04-02T00:00 late 1/1 25 25 0", "ok", "0") + part("e5 2026-03-10T02:00 middle 1/1 10 - -") +
            part("e6 2026-02-10T02:00 before 1/1 10 10 0") + part("e7 2026-04-01T00:00 after 1/1 10 10 0")));
    QCOMPARE(told(file.ledger().batchJobs(march())),
             (QStringList{u"late 1 parts: 50 = 45 + 5 + 0 + 0"_s, u"middle 1 parts: 10 = 0 + 0 + 0 + 10"_s,
                          u"early 2 parts: 200 = 190 + 10 + 0 + 0"_s}));
    QCOMPARE(file.ledger().batchJobs(march())->zone, QByteArray("UTC"));
    QCOMPARE(file.ledger().batchJobs(march())->total, 3);
}

// R7a.
void TestBatchJobs::asItStoodAtAnInstant()
{
    FastLedger file;
    QVERIFY(stored(file, kColumns + part("e1 2026-03-10T00:00 nightly 1/2 50 20 5", "failed", {}, "batch_expired") +
                             part("e2 2026-03-10T01:00 nightly 2/2 50 50 0") +
                             part("e3 2026-03-11T00:00 nightly 1/2 25 25 0", "ok", "0")));
    const auto at = [&](std::string_view when) {
        BatchJobsQuestion question = march();
        question.at = instant(when);
        return told(file.ledger().batchJobs(question));
    };
    QCOMPARE(at("2026-03-09T23:59:59.999999Z"), QStringList());
    QCOMPARE(at("2026-03-10T00:00:00Z"), QStringList{u"nightly 1 parts: 50 = 20 + 5 + 25 + 0"_s});
    QCOMPARE(at("2026-03-10T23:59:59Z"), QStringList{u"nightly 2 parts: 100 = 70 + 5 + 25 + 0"_s});
    QCOMPARE(at("2026-03-11T00:00:00Z"), QStringList{u"nightly 2 parts: 100 = 95 + 5 + 0 + 0"_s});
}

void TestBatchJobs::everythingThatAPartSaysIsThere()
{
    FastLedger file;
    QVERIFY(stored(file, kColumns + part("e1 2026-03-10T00:00 nightly 2/3 50 20 5", "failed", {}, "batch_expired")));
    const BatchJob job = file.ledger().batchJobs(march())->jobs.at(0);
    QCOMPARE(job.workspace, u"acme"_s);
    QCOMPARE(job.member, u"svc-batch"_s);
    QCOMPARE(job.action, u"tickets.classify"_s);
    QCOMPARE(job.route, u"batch-mini"_s);
    QCOMPARE(job.surface, u"openai_batch"_s);
    QCOMPARE(job.first, instant("2026-03-10T00:00:00Z"));
    QCOMPARE(job.partsStated, 3);
    QCOMPARE(job.missing, (std::vector<std::int64_t>{1, 3}));
    QCOMPARE(job.cost.amount, Money{250'000'000});
    const BatchAttempt &attempt = job.parts.at(0).attempts.at(0);
    QCOMPARE(attempt.eventId, u"e1"_s);
    QCOMPARE(attempt.charged, 50);
    QCOMPARE(attempt.latencyMs, std::optional<std::int64_t>(60'000));
    QCOMPARE(attempt.contentBytes, std::optional<std::int64_t>(110'000));
    QCOMPARE(attempt.delivery, u"delivered"_s);
    QCOMPARE(attempt.ordered, std::optional(true));
    QCOMPARE(attempt.providerError, u"batch_expired"_s);
    QCOMPARE(attempt.status, Status::Failed);
    QVERIFY(attempt.seq > 0);
}

void TestBatchJobs::workThatIsNoBatchJobIsLeftOut()
{
    FastLedger file;
    const QByteArray header = "event_id,occurred_at,workspace,action,bucket,status,job,records_submitted\n";
    QVERIFY(stored(file, header + "e1,2026-03-10T00:00:00Z,acme,chat,standard_sync,ok,sync-job,\n"
                                  "e2,2026-03-10T00:00:00Z,acme,classify,batch_records,ok,,50\n"
                                  "e3,2026-03-10T00:00:00Z,acme,new.thing,,ok,unmapped-job,50\n"
                                  "e4,2026-03-10T00:00:00Z,acme,new.thing,,ok,of-nothing,\n"));
    const Result<BatchJobsAnswer> answer = file.ledger().batchJobs(march());
    QCOMPARE(told(answer), QStringList{u"unmapped-job 1 parts: 50 = 0 + 0 + 0 + 50"_s});
    // R7: it will be charged once it is mapped, and until then that is a difference.
    QCOMPARE(answer->jobs[0].balance.chargedBeyond(), -50);
}

void TestBatchJobs::creditsAreToldFromDifferences()
{
    FastLedger file;
    QVERIFY(stored(file, kColumns + part("e1 2026-03-10T00:00 nightly 1/2 100 60 40") +
                             part("e2 2026-03-10T01:00 nightly 2/2 100 50 50") +
                             part("e3 2026-03-11T01:00 nightly 2/2 50 50 0")));
    QVERIFY(stored(file, kCreditColumns + credit("c1", "2026-03-20T00:00", "e1", 40)));
    QVERIFY(stored(file, kCreditColumns + credit("c2", "2026-05-20T00:00", "e3", 20) +
                             credit("c3", "2026-05-21T00:00", "e3", 30)));
    BatchJobsQuestion question = march();
    const auto balance = [&](std::string_view at) {
        question.at = instant(at);
        return file.ledger().batchJobs(question)->jobs.at(0).balance;
    };
    const BatchBalance before = balance("2026-03-19T00:00:00Z");
    QCOMPARE(before.charged, 250);
    QCOMPARE(before.credited, 0);
    QCOMPARE(before.chargedBeyond(), 50);
    const BatchBalance first = balance("2026-03-20T00:00:00Z");
    QCOMPARE(first.credited, 40);
    QCOMPARE(first.chargedBeyond(), 50);
    const BatchBalance half = balance("2026-05-20T12:00:00Z");
    QCOMPARE(half.credited, 60);
    QCOMPARE(half.chargedBeyond(), 30);
    const BatchBalance all = balance("2026-05-21T00:00:00Z");
    QCOMPARE(all.charged, 250);
    QCOMPARE(all.credited, 90);
    QCOMPARE(all.mended, 50);
    QVERIFY(all.conserved());
}

void TestBatchJobs::theCatalogsCeilingGivesTheWindow()
{
    FastLedger file;
    QVERIFY(file.apply(R"({"ceilings": [{"surface": "openai_batch", "max_records": 60, "window_hours": 24,
                           "last_reviewed": "2026-01-01"}]})"));
    QVERIFY(stored(file, kColumns + part("e1 2026-03-10T00:00 nightly 1/2 50 - -") +
                             part("e2 2026-03-10T01:00 nightly 2/2 50 50 0")));
    const BatchJob job = file.ledger().batchJobs(march())->jobs.at(0);
    QCOMPARE(job.due, std::optional(instant("2026-03-11T00:00:00Z")));
    QVERIFY(job.overdue(instant("2026-03-11T00:00:01Z")));
    QCOMPARE(job.split->parts, 2);
    QCOMPARE(job.split->forced, BatchSplit::Forced::ByRecords);
    QCOMPARE(job.ceiling->lastReviewed, std::optional(CivilDate::of(2026, 1, 1)));
}

void TestBatchJobs::oneJobIsFoundWheneverItWas()
{
    FastLedger file;
    QVERIFY(stored(file, kColumns + part("e1 2026-01-10T00:00 old 1/1 50 50 0") +
                             part("e2 2026-03-10T01:00 nightly 1/1 50 50 0")));
    QCOMPARE(told(file.ledger().batchJobs(march(u"old"_s))), QStringList{u"old 1 parts: 50 = 50 + 0 + 0 + 0"_s});
    QCOMPARE(told(file.ledger().batchJobs(march(u"older"_s))), QStringList());
    QCOMPARE(file.ledger().batchJobs(march(u"old"_s))->total, 1);
}

void TestBatchJobs::noMoreThanAskedForAndTheLatest()
{
    FastLedger file;
    QVERIFY(stored(file, kColumns + part("e1 2026-03-10T00:00 b 1/1 50 50 0") +
                             part("e2 2026-03-11T00:00 a 1/1 50 50 0") + part("e3 2026-03-09T00:00 c 1/1 50 50 0")));
    BatchJobsQuestion question = march();
    question.most = 2;
    const Result<BatchJobsAnswer> answer = file.ledger().batchJobs(question);
    QCOMPARE(told(answer), (QStringList{u"a 1 parts: 50 = 50 + 0 + 0 + 0"_s, u"b 1 parts: 50 = 50 + 0 + 0 + 0"_s}));
    QCOMPARE(answer->total, 3);
}

// What came late is in a segment of its own, beside events of any kind.
void TestBatchJobs::segmentsThatOverlapAreReadInLedgerOrder()
{
    FastLedger file;
    QByteArray sync = "event_id,occurred_at,workspace,action,bucket\n";
    for (int i = 0; i < 9000; ++i) {
        const QByteArray minute = QByteArray::number(i % 60).rightJustified(2, '0');
        const QByteArray day = QByteArray::number(1 + i % 28).rightJustified(2, '0');
        sync += "s" + QByteArray::number(i) + ",2026-03-" + day + "T10:" + minute + ":00Z,acme,chat,standard_sync\n";
    }
    QVERIFY(stored(file, sync));
    QVERIFY(stored(file, kColumns + part("e3 2026-03-12T00:00 nightly 1/1 10 10 0", "ok", "0")));
    QVERIFY(stored(file, kColumns + part("e2 2026-03-11T00:00 nightly 1/1 40 30 10", "ok", "0")));
    QVERIFY(stored(file, kColumns + part("e1 2026-03-10T00:00 nightly 1/1 100 60 40")));
    const Result<BatchJobsAnswer> answer = file.ledger().batchJobs(march());
    QCOMPARE(told(answer), QStringList{u"nightly 1 parts: 100 = 100 + 0 + 0 + 0"_s});
    QStringList ids;
    for (const BatchAttempt &attempt : answer->jobs[0].parts.at(0).attempts) ids << attempt.eventId;
    QCOMPARE(ids, (QStringList{u"e1"_s, u"e2"_s, u"e3"_s}));
}

void TestBatchJobs::whatCannotBeAnsweredIsRefused()
{
    FastLedger file;
    const Result<BatchJobsAnswer> unknown = file.ledger().batchJobs(march());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::Refused);
    QVERIFY(stored(file, kColumns + part("e1 2026-03-10T00:00 nightly 1/1 50 50 0")));
    BatchJobsQuestion question = march();
    std::swap(question.from, question.to);
    const Result<BatchJobsAnswer> backwards = file.ledger().batchJobs(question);
    QVERIFY(!backwards);
    QCOMPARE(backwards.error().message,
             u"The range from 2026-04-01T00:00:00Z to 2026-03-01T00:00:00Z ends before it begins."_s);
    file.ledger().interrupt();
    const Result<BatchJobsAnswer> interrupted = file.ledger().batchJobs(march());
    QVERIFY(!interrupted);
    QCOMPARE(interrupted.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestBatchJobs)
#include "tst_batchjobs.moc"
