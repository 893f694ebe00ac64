// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/poolheatmodel.h"
#include "items/roles.h"
#include "items/signalmodel.h"
#include "items/signaltables.h"
#include "items/signaltext.h"
#include "support/fakestandings.h"
#include "support/monitoringscene.h"
#include "support/sortvalues.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

SignalAnswer sample()
{
    SignalQuestion question;
    question.from = {0};
    question.to = {kNow.us + 1};
    return sampleSignals(question);
}

}  // namespace

class TestSignalModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyKindIsOwnedAndExplained();
    void signalsTellTheirTimeInBothZones();
    void whatIsNotStatedIsSaid();
    void placesCopyRawValues();
    void daysAddUp();
    void workspacesAreNamed();
    void poolsStandAgainstTheirQuota();
};

// R30: each kind has its own owner domain and next step; none is nobody's but the unknown.
void TestSignalModels::everyKindIsOwnedAndExplained()
{
    SignalCounts counts{};
    for (const SignalKind kind : kAllSignalKinds) {
        QVERIFY(!signalName(kind).isEmpty() && !signalMeaning(kind).isEmpty() && !nextStep(kind).isEmpty());
        counts[static_cast<std::size_t>(kind)] = 1 + static_cast<int>(kind);
    }
    std::int64_t all = 0;
    for (const OwnerDomain owner : kAllOwnerDomains) all += signalsOf(counts, owner);
    QCOMPARE(all, signalSum(counts));
    QCOMPARE(signalsOf(counts, OwnerDomain::Queueing), 1);
    QCOMPARE(signalsOf(counts, OwnerDomain::Capacity), 3 + 5);
    QCOMPARE(signalsOf(counts, OwnerDomain::Unassigned), 6);
    QVERIFY(signalCountWords({}).isEmpty());
    QVERIFY(signalCountWords(counts).startsWith(u"1 × "_s));
}

void TestSignalModels::signalsTellTheirTimeInBothZones()
{
    SignalModel model;
    const QAbstractItemModelTester tester(&model);
    ProviderSignal signal;
    signal.at = kNow;
    signal.workspace = u"acme"_s;
    signal.jobPart = 2;
    signal.jobParts = 3;
    model.setSignals({signal}, *Zone::named("America/New_York"));
    const QModelIndex at = model.index(0, SignalModel::At);
    QCOMPARE(at.data().toString(), u"17 Mar 2026 10:30 AM America/New_York"_s);
    QCOMPARE(at.data(SecondaryTextRole).toString(), u"17 Mar 2026 2:30 PM UTC"_s);
    QCOMPARE(at.data(CopyRole).toString(), u"2026-03-17T14:30:00Z"_s);
    QCOMPARE(model.index(0, SignalModel::Job).data(SecondaryTextRole).toString(), u"part 2 of 3"_s);
    QCOMPARE(at.data(KeyRole).toString(), u"acme"_s);
    model.setSignals({signal}, Zone());
    QVERIFY(model.index(0, SignalModel::At).data(SecondaryTextRole).toString().isEmpty());
}

void TestSignalModels::whatIsNotStatedIsSaid()
{
    SignalModel model;
    model.setSignals({ProviderSignal{}}, Zone());
    for (const int column : {SignalModel::Pool, SignalModel::RouteColumn, SignalModel::Region, SignalModel::Job}) {
        QCOMPARE(model.index(0, column).data().toString(), u"not stated"_s);
        QVERIFY(model.index(0, column).data(CopyRole).toString().isEmpty());
    }
    QVERIFY(model.index(0, SignalModel::RecordsFailed).data().toString().isEmpty());  // unknown is not 0
}

void TestSignalModels::placesCopyRawValues()
{
    SignalPlaceModel model;
    const QAbstractItemModelTester tester(&model);
    const SignalAnswer answer = sample();
    model.setPlaces(answer.places, Zone());
    QCOMPARE(model.rowCount(), static_cast<int>(answer.places.size()));
    QCOMPARE(model.index(0, SignalPlaceModel::Kind).data(CopyRole).toString(), u"rate_limited"_s);
    QCOMPARE(model.index(0, SignalPlaceModel::Count).data(CopyRole).toLongLong(), answer.places[0].signalCount);
    QCOMPARE(model.index(0, 0).data(KeyRole).toString(), answer.places[0].pool);
}

void TestSignalModels::daysAddUp()
{
    SignalDayModel model;
    const QAbstractItemModelTester tester(&model);
    const SignalAnswer answer = sample();
    model.setDays(answer.days);
    std::int64_t total = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        std::int64_t kinds = 0;
        for (int kind = 0; kind < kSignalKinds; ++kind)
            kinds += model.index(row, SignalDayModel::FirstKind + kind).data(SumRole).toLongLong();
        QCOMPARE(model.index(row, SignalDayModel::Total).data(SumRole).toLongLong(), kinds);
        total += kinds;
    }
    QCOMPARE(total, answer.total);
}

void TestSignalModels::workspacesAreNamed()
{
    SignalWorkspaceModel workspaces;
    SignalJobModel jobs;
    const SignalAnswer answer = sample();
    workspaces.setWorkspaces(answer.workspaces, Zone());
    jobs.setJobs(answer.jobs, Zone());
    QCOMPARE(workspaces.index(0, SignalWorkspaceModel::WorkspaceColumn).data().toString(), u"acme"_s);
    const auto names = std::make_shared<WorkspaceNames>(WorkspaceNames{{u"acme"_s, u"Acme"_s}});
    workspaces.setNames(names);
    jobs.setNames(names);
    QCOMPARE(workspaces.index(0, SignalWorkspaceModel::WorkspaceColumn).data().toString(), u"Acme"_s);
    QCOMPARE(workspaces.index(0, SignalWorkspaceModel::WorkspaceColumn).data(CopyRole).toString(), u"acme"_s);
    QCOMPARE(jobs.index(0, SignalJobModel::WorkspaceColumn).data().toString(), u"Acme"_s);
    QVERIFY(workspaces.rowCount() > 0 && jobs.rowCount() > 0);
    QCOMPARE(sortedOtherwise(workspaces), QString());
    QCOMPARE(sortedOtherwise(jobs), QString());
}

void TestSignalModels::poolsStandAgainstTheirQuota()
{
    PoolHeatModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPools(sample().pools);
    const QModelIndex peak = model.index(0, PoolHeatModel::Peak);
    const auto standing = peak.data(StandingRole).value<BucketStanding>();
    QCOMPARE(standing.used, std::int64_t{1'180'000});
    QCOMPARE(standing.entitlement.total(), (Amount{false, 1'000'000}));
    QVERIFY(model.index(0, PoolHeatModel::Share).data(CalloutRole).toBool());
    QVERIFY(!model.index(1, PoolHeatModel::Share).data(CalloutRole).toBool());
    // None stated: no bar, no share.
    QVERIFY(!model.index(2, PoolHeatModel::Peak).data(StandingRole).isValid());
    QVERIFY(model.index(2, PoolHeatModel::Share).data().toString().isEmpty());
    QCOMPARE(model.index(3, PoolHeatModel::Pool).data(SecondaryTextRole).toString(),
             u"named by events, not in the catalog"_s);
}

QTEST_APPLESS_MAIN(TestSignalModels)
#include "tst_signalmodels.moc"
