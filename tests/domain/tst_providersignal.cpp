// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/providersignal.h"

#include <QSet>
#include <QTest>

using namespace headroom;

namespace {

constexpr std::array kKinds{SignalKind::BatchExpired,    SignalKind::BatchUnordered, SignalKind::RegionQuotaExhausted,
                            SignalKind::RouteIneligible, SignalKind::RateLimited,    SignalKind::Other};

}  // namespace

class TestProviderSignal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKindIsReadFromItsExactIdAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<SignalKind>("kind");
        QTest::newRow("expired") << QByteArray("batch_expired") << SignalKind::BatchExpired;
        QTest::newRow("unordered") << QByteArray("batch_unordered") << SignalKind::BatchUnordered;
        QTest::newRow("quota") << QByteArray("region_quota_exhausted") << SignalKind::RegionQuotaExhausted;
        QTest::newRow("ineligible") << QByteArray("route_ineligible") << SignalKind::RouteIneligible;
        QTest::newRow("limited") << QByteArray("rate_limited") << SignalKind::RateLimited;
        QTest::newRow("a provider's own words") << QByteArray("Error 529: overloaded") << SignalKind::Other;
        QTest::newRow("capitals") << QByteArray("Rate_Limited") << SignalKind::Other;
        QTest::newRow("with a space") << QByteArray("rate_limited ") << SignalKind::Other;
        QTest::newRow("its beginning") << QByteArray("batch") << SignalKind::Other;
        QTest::newRow("the word itself") << QByteArray("other") << SignalKind::Other;
    }
    void aKindIsReadFromItsExactIdAlone()
    {
        QFETCH(QByteArray, text);
        QFETCH(SignalKind, kind);
        QCOMPARE(signalFromError({text.constData(), static_cast<std::size_t>(text.size())}), kind);
    }

    void eachKindHasItsOwnerItsNameAndItsNextStep()  // R30
    {
        QCOMPARE(ownerOf(SignalKind::BatchExpired), OwnerDomain::Queueing);
        QCOMPARE(ownerOf(SignalKind::BatchUnordered), OwnerDomain::Reconciliation);
        QCOMPARE(ownerOf(SignalKind::RegionQuotaExhausted), OwnerDomain::Capacity);
        QCOMPARE(ownerOf(SignalKind::RouteIneligible), OwnerDomain::Routing);
        QCOMPARE(ownerOf(SignalKind::RateLimited), OwnerDomain::Capacity);
        QCOMPARE(ownerOf(SignalKind::Other), OwnerDomain::Unassigned);
        QSet<QString> names;
        QSet<QString> steps;
        QSet<QString> owners;
        for (const SignalKind kind : kKinds) {
            QCOMPARE(signalFromError(signalId(kind)), kind);
            names << signalName(kind);
            steps << nextStep(kind);
            owners << ownerName(ownerOf(kind));
        }
        QCOMPARE(names.size(), kSignalKinds);
        QCOMPARE(steps.size(), kSignalKinds);
        QCOMPARE(owners.size(), kOwnerDomains);
        QVERIFY(!names.contains(QString()) && !steps.contains(QString()) && !owners.contains(QString()));
    }

    void heatIsThePeakInHundredthsOfAPercentOfTheQuota_data()
    {
        QTest::addColumn<qint64>("peak");
        QTest::addColumn<qint64>("quota");  // below 0: not stated
        QTest::addColumn<qint64>("heat");   // below 0: nothing
        QTest::newRow("half of it") << qint64{500} << qint64{1'000} << qint64{5'000};
        QTest::newRow("all of it") << qint64{1'000} << qint64{1'000} << qint64{10'000};
        QTest::newRow("beyond it") << qint64{2'500} << qint64{1'000} << qint64{25'000};
        QTest::newRow("nothing used") << qint64{0} << qint64{1'000} << qint64{0};
        QTest::newRow("half to the even one below") << qint64{1} << qint64{20'000} << qint64{0};
        QTest::newRow("half to the even one above") << qint64{3} << qint64{20'000} << qint64{2};
        QTest::newRow("no quota") << qint64{500} << qint64{-1} << qint64{-1};
        QTest::newRow("a quota of nothing") << qint64{500} << qint64{0} << qint64{-1};
        QTest::newRow("as much as there can be")
            << std::numeric_limits<qint64>::max() << qint64{1} << std::numeric_limits<qint64>::max();
    }
    void heatIsThePeakInHundredthsOfAPercentOfTheQuota()
    {
        QFETCH(qint64, peak);
        QFETCH(qint64, quota);
        QFETCH(qint64, heat);
        PoolPeak pool;
        pool.peak = peak;
        if (quota >= 0) pool.quota = quota;
        QCOMPARE(pool.heat(), heat >= 0 ? std::optional<std::int64_t>(heat) : std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestProviderSignal)
#include "tst_providersignal.moc"
