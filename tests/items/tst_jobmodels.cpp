// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/jobmodel.h"
#include "items/jobpartmodel.h"
#include "items/jobtext.h"
#include "items/roles.h"
#include "support/jobscene.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const Instant kNow = parseInstant("2026-03-17T14:30:00Z").at;

QStringList texts(const QAbstractItemModel &model, int row, const QList<int> &columns, int role = Qt::DisplayRole)
{
    QStringList cells;
    for (const int column : columns) cells << model.index(row, column).data(role).toString();
    return cells;
}

}  // namespace

class TestJobModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aJobTellsItsStateAndItsRecords();
    void whatDoesNotAddUpCallsForAttention();
    void rowsAreOrderedByWhatIsLeftToDo();
    void aJobIsFoundByItsName();
    void aPartsEventsStandBelowIt();
    void eventsAreNotAddedUpTwice();
    void spans_data();
    void spans();
    void windowsAreToldInBothZones();
    void differencesAreToldInWords();
};

void TestJobModels::aJobTellsItsStateAndItsRecords()
{
    JobModel model;
    const QAbstractItemModelTester tester(&model);
    model.setJobs(sampleJobs(), *Zone::named("America/New_York"), kNow);
    const QList<int> columns{JobModel::Job,       JobModel::State,       JobModel::Parts,
                             JobModel::Submitted, JobModel::Completed,   JobModel::Failed,
                             JobModel::Expired,   JobModel::Outstanding, JobModel::Difference};
    QCOMPARE(texts(model, 0, columns), (QStringList{u"odd"_s, u"To send again"_s, u"2 of 2"_s, u"30,000"_s, u"28,500"_s,
                                                    u"250"_s, u"0"_s, u"0"_s, u"1,250 unaccounted for"_s}));
    QCOMPARE(texts(model, 1, columns), (QStringList{u"late"_s, u"overdue by 1 d 2 h"_s, u"2 of 3"_s, u"40,000"_s,
                                                    u"20,000"_s, u"0"_s, u"0"_s, u"20,000"_s, u"none"_s}));
    QCOMPARE(texts(model, 2, columns), (QStringList{u"again"_s, u"To send again"_s, u"2 of 2"_s, u"30,000"_s,
                                                    u"27,900"_s, u"100"_s, u"2,000"_s, u"0"_s, u"none"_s}));
    QCOMPARE(texts(model, 3, {JobModel::State, JobModel::Submitted, JobModel::Held, JobModel::Charged}),
             (QStringList{u"Held back"_s, u"0"_s, u"5,000"_s, u"0"_s}));
    QCOMPARE(texts(model, 4, {JobModel::State, JobModel::Charged, JobModel::Credited, JobModel::Difference}),
             (QStringList{u"Done"_s, u"5,000"_s, u"500"_s, u"none"_s}));
    QCOMPARE(texts(model, 1, {JobModel::Started, JobModel::State, JobModel::Submitted}, CopyRole),
             (QStringList{u"2026-03-15T12:00:00Z"_s, u"outstanding"_s, u"40000"_s}));
    QCOMPARE(texts(model, 1, {JobModel::Job, JobModel::Parts}, SecondaryTextRole),
             (QStringList{u"tickets.classify"_s, u"1 not told of"_s}));
    QVERIFY(model.index(1, JobModel::Started).data().toString().endsWith(u"America/New_York"_s));
    QVERIFY(model.index(1, JobModel::Started).data(SecondaryTextRole).toString().endsWith(u"UTC"_s));
}

void TestJobModels::whatDoesNotAddUpCallsForAttention()
{
    JobModel model;
    model.setJobs(sampleJobs(), {}, kNow);
    QVERIFY(model.index(0, JobModel::Difference).data(CalloutRole).toBool());
    QCOMPARE(model.index(0, JobModel::Difference).data(SecondaryTextRole).toString(), u"part 2"_s);
    QVERIFY(model.index(0, JobModel::Difference).data(Qt::ToolTipRole).toString().startsWith(u"Part 2 of 2: "_s));
    QVERIFY(!model.index(0, JobModel::State).data(CalloutRole).toBool());
    QVERIFY(model.index(1, JobModel::State).data(CalloutRole).toBool());
    QVERIFY(model.index(1, JobModel::Parts).data(CalloutRole).toBool());
    QVERIFY(!model.index(0, JobModel::Parts).data(CalloutRole).toBool());
    QVERIFY(!model.index(1, JobModel::Difference).data(CalloutRole).toBool());
}

void TestJobModels::rowsAreOrderedByWhatIsLeftToDo()
{
    JobModel model;
    model.setJobs(sampleJobs(), {}, kNow);
    QList<int> ranks;
    for (const int row : {1, 3, 0, 4}) ranks << model.index(row, JobModel::State).data(SortRole).toInt();
    QVERIFY(std::ranges::is_sorted(ranks));
    QCOMPARE(model.index(0, JobModel::Difference).data(SortRole).toLongLong(), 1'250);
    QCOMPARE(model.index(1, JobModel::Difference).data(SortRole).toLongLong(), 0);
    for (int column = 0; column < JobModel::ColumnCount; ++column)
        QVERIFY(model.index(0, column).data(SortRole).isValid());
}

void TestJobModels::aJobIsFoundByItsName()
{
    JobModel model;
    model.setJobs(sampleJobs(), {}, kNow);
    QCOMPARE(model.rowOf(u"again"_s), 2);
    QCOMPARE(model.rowOf(u"none of them"_s), -1);
}

void TestJobModels::aPartsEventsStandBelowIt()
{
    JobPartModel model;
    const QAbstractItemModelTester tester(&model);
    model.setJob(sampleJobs()[2], {});
    QCOMPARE(model.rowCount(), 4);
    const QList<int> columns{JobPartModel::Part,      JobPartModel::State,  JobPartModel::Submitted,
                             JobPartModel::Completed, JobPartModel::Failed, JobPartModel::Expired,
                             JobPartModel::Delivery,  JobPartModel::Order};
    QCOMPARE(texts(model, 0, columns), (QStringList{u"Part 1 of 2"_s, u"Done"_s, u"15,000"_s, u"15,000"_s, u"0"_s,
                                                    u"0"_s, u"delivered"_s, u"in order"_s}));
    QCOMPARE(texts(model, 1, columns), (QStringList{u"Part 2 of 2"_s, u"To send again"_s, u"15,000"_s, u"12,900"_s,
                                                    u"100"_s, u"2,000"_s, u"delivered"_s, u"not stated"_s}));
    QCOMPARE(texts(model, 2, columns), (QStringList{u"   sent"_s, QString(), u"15,000"_s, u"9,000"_s, u"0"_s, QString(),
                                                    u"expired"_s, u"not stated"_s}));
    QCOMPARE(texts(model, 3, columns), (QStringList{u"   sent again"_s, QString(), u"4,000"_s, u"3,900"_s, u"100"_s,
                                                    QString(), u"delivered"_s, u"not stated"_s}));
    QCOMPARE(model.index(1, JobPartModel::Submitted).data(SecondaryTextRole).toString(), u"4,000 sent again"_s);
    QCOMPARE(model.index(0, JobPartModel::LatencyColumn).data().toString(), u"2 h 14 min"_s);
    QCOMPARE(model.index(0, JobPartModel::LatencyColumn).data(CopyRole).toString(), u"8040000"_s);
    QCOMPARE(model.index(3, 0).data(KeyRole).toString(), u"again-3"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.setJob(sampleJobs()[3], {});
    QCOMPARE(texts(model, 0, {JobPartModel::State, JobPartModel::Submitted}), (QStringList{u"Queued"_s, QString()}));
    QCOMPARE(model.index(0, JobPartModel::State).data(SecondaryTextRole).toString(), u"5,000 not sent"_s);
}

void TestJobModels::eventsAreNotAddedUpTwice()
{
    JobPartModel model;
    model.setJob(sampleJobs()[2], {});
    qlonglong submitted = 0;
    qlonglong cost = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        submitted += model.index(row, JobPartModel::Submitted).data(SumRole).toLongLong();
        cost += model.index(row, JobPartModel::CostColumn).data(SumRole).toLongLong();
    }
    QCOMPARE(submitted, 30'000);
    QCOMPARE(cost, 750'000'000);
}

void TestJobModels::spans_data()
{
    QTest::addColumn<qlonglong>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0LL << u"0 s"_s;
    QTest::newRow("seconds") << 59LL << u"59 s"_s;
    QTest::newRow("minutes") << 60LL << u"1 min 0 s"_s;
    QTest::newRow("hours") << 3600LL * 23 + 59 * 60 + 59 << u"23 h 59 min"_s;
    QTest::newRow("days") << 86'400LL * 1'234 + 3'600 << u"1,234 d 1 h"_s;
}

void TestJobModels::spans()
{
    QFETCH(const qlonglong, seconds);
    QFETCH(const QString, expected);
    QCOMPARE(displaySpan(seconds * kMicrosPerSecond), expected);
}

void TestJobModels::windowsAreToldInBothZones()
{
    const std::vector<BatchJob> jobs = sampleJobs();
    const Zone york = *Zone::named("America/New_York");
    const QString late = windowWords(jobs[1], kNow, york);
    QVERIFY2(late.startsWith(u"Completion window of 24 h, until "_s), qPrintable(late));
    QVERIFY2(late.contains(u"New_York (") && late.contains(u"UTC)") && late.endsWith(u"overdue by 1 d 2 h."_s),
             qPrintable(late));
    QVERIFY(windowWords(jobs[1], jobs[1].first, york).endsWith(u": 1 d 0 h left."_s));
    QVERIFY(windowWords(jobs[4], kNow, {}).endsWith(u"nothing is outstanding."_s));
    QCOMPARE(windowWords(jobs[3], kNow, {}), u"Its completion window of 24 h begins when a part is sent."_s);
    QCOMPARE(windowWords(jobOf(u"x"_s, 1, {{.part = 1, .charged = 1}}, u"unknown"_s), kNow, {}),
             u"No completion window is stated for its surface."_s);
}

void TestJobModels::differencesAreToldInWords()
{
    const auto words = [](const std::vector<PartEvent> &events) { return differenceWords(jobOf(u"x"_s, 2, events)); };
    QCOMPARE(words({{.part = 1, .charged = 10, .submitted = 10, .completed = 10, .failed = 0}}), QString());
    QCOMPARE(words({{.part = 1, .charged = 15, .submitted = 10, .completed = 8, .failed = 1}}),
             u"1 unaccounted for, 5 charged too many"_s);
    QCOMPARE(words({{.part = 1, .charged = 0, .submitted = 10, .completed = 10, .failed = 0}}), u"10 not charged"_s);
    // What two parts have too many and too few.
    const std::vector<PartEvent> both{{.part = 1, .charged = 9, .submitted = 10, .completed = 10, .failed = 0},
                                      {.part = 2, .charged = 11, .submitted = 10, .completed = 10, .failed = 0}};
    QCOMPARE(words(both), u"parts do not add up"_s);
    QCOMPARE(differingParts(jobOf(u"x"_s, 2, both)), u"part 1, part 2"_s);
}

QTEST_GUILESS_MAIN(TestJobModels)
#include "tst_jobmodels.moc"
