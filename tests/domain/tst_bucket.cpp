// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bucket.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <limits>

using namespace headroom;

namespace {

// Answers every plural with the number it was asked about.
class PluralSpy : public QTranslator {
public:
    QString translate(const char *, const char *, const char *, int n) const override
    {
        return n < 0 ? QString() : QStringLiteral("%1 [") + QString::number(n) + u']';
    }
    bool isEmpty() const override { return false; }
};

}  // namespace

class TestBucket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void identifiersAreTheContracts();
    void unknownIdentifiersAreRefused();
    void namesAreTheCustomers();
    void unitsFollowTheBucket();
    void countsAreWrittenInTheLocale();
    void pluralsFollowTheLastDigits_data();
    void pluralsFollowTheLastDigits();
};

void TestBucket::identifiersAreTheContracts()
{
    constexpr PerBucket<std::string_view> kIds{"standard_sync", "premium_sync", "long_context", "batch_records"};
    for (const Bucket bucket : kBuckets) {
        QCOMPARE(bucketId(bucket), kIds[index(bucket)]);
        QCOMPARE(bucketFromId(kIds[index(bucket)]), bucket);
    }
    constexpr std::array<std::string_view, 4> kUnits{"action", "page", "file", "record"};
    for (std::size_t i = 0; i < kUnits.size(); ++i) {
        QCOMPARE(unitId(static_cast<Unit>(i)), kUnits[i]);
        QCOMPARE(unitFromId(kUnits[i]), static_cast<Unit>(i));
    }
}

void TestBucket::unknownIdentifiersAreRefused()
{
    for (const std::string_view id : {"", "Standard_sync", "standard", "standard_sync ", "unmapped", "0"}) {
        QVERIFY(!bucketFromId(id));
    }
    for (const std::string_view id : {"", "actions", "Page", "token"}) QVERIFY(!unitFromId(id));
}

// Section 1: the names that a customer reads.
void TestBucket::namesAreTheCustomers()
{
    QCOMPARE(bucketName(Bucket::StandardSync), QStringLiteral("Standard actions"));
    QCOMPARE(bucketName(Bucket::PremiumSync), QStringLiteral("Premium actions"));
    QCOMPARE(bucketName(Bucket::LongContext), QStringLiteral("Long-context work"));
    QCOMPARE(bucketName(Bucket::BatchRecords), QStringLiteral("Batch records"));
}

void TestBucket::unitsFollowTheBucket()
{
    QCOMPARE(defaultUnit(Bucket::StandardSync), Unit::Action);
    QCOMPARE(defaultUnit(Bucket::PremiumSync), Unit::Action);
    QCOMPARE(defaultUnit(Bucket::LongContext), Unit::Page);
    QCOMPARE(defaultUnit(Bucket::BatchRecords), Unit::Record);
}

void TestBucket::countsAreWrittenInTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QVERIFY(countedUnits(1'234'567, Unit::Page).startsWith(QStringLiteral("1.234.567 page")));
    QLocale::setDefault(QLocale(QLocale::English));
    QVERIFY(countedUnits(1'234'567, Unit::Record).startsWith(QStringLiteral("1,234,567 record")));
    QVERIFY(countedUnits(-12, Unit::Action).startsWith(QLocale().toString(-12) + QStringLiteral(" action")));
    QVERIFY(countedUnits(0, Unit::File).startsWith(QStringLiteral("0 file")));
    QLocale::setDefault(QLocale::c());
}

void TestBucket::pluralsFollowTheLastDigits_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<int>("key");
    QTest::newRow("none") << qint64(0) << 0;
    QTest::newRow("one") << qint64(1) << 1;
    QTest::newRow("one back") << qint64(-1) << 1;
    QTest::newRow("many") << qint64(999'999) << 999'999;
    QTest::newRow("a million and one is not one") << qint64(1'000'001) << 1'000'001;
    QTest::newRow("past an int") << qint64(5'000'000'022) << 1'000'022;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << 1'775'807;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << 1'775'808;
}

void TestBucket::pluralsFollowTheLastDigits()
{
    QFETCH(qint64, count);
    PluralSpy spy;
    QCoreApplication::installTranslator(&spy);
    const QString text = countedUnits(count, Unit::Page);
    QCoreApplication::removeTranslator(&spy);
    QFETCH(int, key);
    QCOMPARE(text, QLocale().toString(count) + QStringLiteral(" [") + QString::number(key) + u']');
}

QTEST_GUILESS_MAIN(TestBucket)
#include "tst_bucket.moc"
