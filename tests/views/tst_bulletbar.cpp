// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakestandings.h"
#include "views/bulletbardelegate.h"
#include "views/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace headroom;

namespace {

BucketStanding standing(std::int64_t used, Amount entitlement)
{
    BucketStanding standing;
    standing.used = used;
    standing.entitlement.base = entitlement;
    return standing;
}

}  // namespace

Q_DECLARE_METATYPE(headroom::BulletShape)

class TestBulletBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shape_data();
    void shape();
    void overIsNotToldByColourAlone();
};

void TestBulletBar::shape_data()
{
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("entitlement");
    QTest::addColumn<BulletShape>("expected");

    QTest::newRow("half") << qint64{150} << qint64{300} << BulletShape{1 / 1.2, 0.5 / 1.2, 0, false};
    QTest::newRow("all") << qint64{300} << qint64{300} << BulletShape{1 / 1.2, 1 / 1.2, 0, false};
    QTest::newRow("a little over") << qint64{330} << qint64{300} << BulletShape{1 / 1.2, 1 / 1.2, 1.1 / 1.2, false};
    QTest::newRow("far over stretches the bar")
        << qint64{450} << qint64{300} << BulletShape{1 / 1.5, 1 / 1.5, 1, false};
    QTest::newRow("beyond twice it is cut") << qint64{3'000} << qint64{300} << BulletShape{0.5, 0.5, 1, false};
    QTest::newRow("any use of nothing (R12)") << qint64{1} << qint64{0} << BulletShape{0, 0, 1, false};
    QTest::newRow("nothing of nothing") << qint64{0} << qint64{0} << BulletShape{0, 0, 0, false};
    QTest::newRow("below 0 by credits (R1)") << qint64{-30} << qint64{300} << BulletShape{1 / 1.2, 0, 0, false};
}

void TestBulletBar::shape()
{
    QFETCH(qint64, used);
    QFETCH(qint64, entitlement);
    QFETCH(BulletShape, expected);
    const BulletShape found = bulletShape(standing(used, {false, entitlement}));
    QCOMPARE(found.entitlement, expected.entitlement);
    QCOMPARE(found.used, expected.used);
    QCOMPARE(found.over, expected.over);
    QCOMPARE(found.unlimited, expected.unlimited);
    QVERIFY(bulletShape(standing(used, {true, 0})).unlimited);
}

// The part over the limit is hatched: along its middle, ground and hatching take turns.
void TestBulletBar::overIsNotToldByColourAlone()
{
    const auto changes = [](std::int64_t used) {
        QImage image(240, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        BulletBarDelegate::paintBar(painter, QRect(0, 5, 240, 10), standing(used, {false, 300}),
                                    theme::bucketColor(Bucket::PremiumSync, false), QPalette(Qt::white));
        painter.end();
        int count = 0;
        for (int x = 204; x < 238; ++x) count += image.pixel(x, 10) != image.pixel(x + 1, 10) ? 1 : 0;
        return count;
    };
    QVERIFY(changes(299) <= 1);
    QVERIFY(changes(360) >= 6);
}

QTEST_MAIN(TestBulletBar)
#include "tst_bulletbar.moc"
