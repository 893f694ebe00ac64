// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/displaytext.h"
#include "items/standing.h"
#include "support/fakestandings.h"

#include <QLocale>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;

class TestDisplayText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void money_data();
    void money();
    void followsTheLocale();
    void percent_data();
    void percent();
    void days_data();
    void days();
    void level_data();
    void level();
    void worstPaceNamesTheBucketThatEndsWorst();
    void pace_data();
    void pace();
};

void TestDisplayText::money_data()
{
    QTest::addColumn<qint64>("nanos");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, qint64 nanos, const char *text) {
        QTest::newRow(name) << nanos << QString::fromLatin1(text);
    };
    row("nothing", 0, "$0.00");
    row("grouped", 1'234'567'890'000'000, "$1,234,567.89");
    row("half a cent goes to the even cent below", 10'125'000'000, "$10.12");
    row("half a cent goes to the even cent above", 10'135'000'000, "$10.14");
    row("more than half a cent goes up", 10'125'000'001, "$10.13");
    row("rounding reaches the next dollar", 9'999'000'000, "$10.00");
    row("below a cent two digits are kept", 4'200'000, "$0.0042");
    row("below a cent half to even", 4'250'000, "$0.0042");
    row("the smallest amount", 1, "$0.000000001");
    row("negative", -250'000'000, "-$0.25");
    row("the lowest amount of all", std::numeric_limits<qint64>::min(), "-$9,223,372,036.85");
}

void TestDisplayText::money()
{
    QFETCH(qint64, nanos);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QCOMPARE(displayMoney(Money{nanos}), text);
}

void TestDisplayText::followsTheLocale()
{
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    QCOMPARE(displayMoney(dollars(1'234)), QStringLiteral("$1.234,00"));
    QCOMPARE(displayCount(-48'114), QStringLiteral("-48.114"));
    QCOMPARE(displayCost({dollars(3), true}), QStringLiteral("≈ $3,00"));
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
}

void TestDisplayText::percent_data()
{
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("entitlement");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, qint64 used, qint64 entitlement, const char *text) {
        QTest::newRow(name) << used << entitlement << QString::fromLatin1(text);
    };
    row("exact", 210, 300, "70 %");
    row("just below a whole percent", 209'999'999, 300'000'000, "69 %");
    row("just below all", 999'999'999'999, 1'000'000'000'000, "99 %");
    row("all", 300, 300, "100 %");
    row("just above all", 300'001, 300'000, "100 %");
    row("over", 312, 300, "104 %");
    row("nothing used", 0, 300, "0 %");
    row("a thousandfold", 300'000, 300, "100,000 %");
    row("of nothing there is no percentage (R12)", 5, 0, "");
}

void TestDisplayText::percent()
{
    QFETCH(qint64, used);
    QFETCH(qint64, entitlement);
    QFETCH(QString, text);
    QCOMPARE(displayPercent(used, {false, entitlement}), text);
    QCOMPARE(displayPercent(used, {true, 0}), QString());
}

void TestDisplayText::days_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("text");

    QTest::newRow("within a year") << QDate(2026, 3, 1) << QDate(2026, 4, 1) << QStringLiteral("1 Mar – 31 Mar 2026");
    QTest::newRow("across years") << QDate(2025, 12, 15) << QDate(2026, 1, 15)
                                  << QStringLiteral("15 Dec 2025 – 14 Jan 2026");
    QTest::newRow("one day") << QDate(2026, 3, 1) << QDate(2026, 3, 2) << QStringLiteral("1 Mar – 1 Mar 2026");
}

void TestDisplayText::days()
{
    QFETCH(QDate, first);
    QFETCH(QDate, end);
    QFETCH(QString, text);
    QCOMPARE(displayDays({CivilDate::of(first), CivilDate::of(end)}), text);
}

void TestDisplayText::level_data()
{
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("entitlement");
    QTest::addColumn<int>("level");

    const auto row = [](const char *name, qint64 used, qint64 entitlement, UseLevel level) {
        QTest::newRow(name) << used << entitlement << static_cast<int>(level);
    };
    row("just below the warning (R20)", 209, 300, UseLevel::Fine);
    row("at the warning (R16)", 210, 300, UseLevel::Warning);
    row("all of it is not over (R20)", 300, 300, UseLevel::Warning);
    row("one more is over (R11)", 301, 300, UseLevel::Over);
    row("any use of nothing is over (R12)", 1, 0, UseLevel::Over);
    row("nothing of nothing is fine", 0, 0, UseLevel::Fine);
    row("below 0 by credits is fine (R1)", -5, 300, UseLevel::Fine);
}

void TestDisplayText::level()
{
    QFETCH(qint64, used);
    QFETCH(qint64, entitlement);
    QFETCH(int, level);
    BucketStanding standing;
    standing.used = used;
    standing.entitlement.base = {false, entitlement};
    QCOMPARE(static_cast<int>(useLevel(standing)), level);
    standing.entitlement.base = {true, 0};
    QCOMPARE(useLevel(standing), UseLevel::Unlimited);
}

void TestDisplayText::worstPaceNamesTheBucketThatEndsWorst()
{
    const WorkspaceStanding standing = StandingBuilder(QStringLiteral("acme"))
                                           .use(Bucket::StandardSync, 10, 1'000)
                                           .projected(Bucket::StandardSync, 900)
                                           .use(Bucket::PremiumSync, 10, 100)
                                           .projected(Bucket::PremiumSync, 134)
                                           .useUnlimited(Bucket::BatchRecords, 9'000)
                                           .build();
    const auto worst = worstPace(standing);
    QVERIFY(worst);
    QCOMPARE(worst->bucket, Bucket::PremiumSync);
    QCOMPARE(worst->percent, std::optional<std::int64_t>(13'400));
    QVERIFY(worst->over());
}

void TestDisplayText::pace_data()
{
    QTest::addColumn<qint64>("entitlement");
    QTest::addColumn<qint64>("projected");
    QTest::addColumn<bool>("told");
    QTest::addColumn<bool>("over");

    QTest::newRow("exactly all is not over") << qint64{300} << qint64{300} << true << false;
    QTest::newRow("one more is over") << qint64{300} << qint64{301} << true << true;
    QTest::newRow("any use of nothing") << qint64{0} << qint64{1} << true << true;
    QTest::newRow("nothing of nothing is not told") << qint64{0} << qint64{0} << false << false;
}

void TestDisplayText::pace()
{
    QFETCH(qint64, entitlement);
    QFETCH(qint64, projected);
    QFETCH(bool, told);
    QFETCH(bool, over);
    WorkspaceStanding standing;
    QVERIFY(!worstPace(standing));  // no projection yet
    BucketStanding &bucket = standing.buckets[index(Bucket::LongContext)];
    bucket.entitlement.base = {false, entitlement};
    bucket.projected = projected;
    const auto worst = worstPace(standing);
    QCOMPARE(worst.has_value(), told);
    if (told) QCOMPARE(worst->over(), over);
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
