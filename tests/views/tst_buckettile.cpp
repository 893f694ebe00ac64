// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/buckettile.h"
#include "views/entitlementbar.h"
#include "views/theme.h"

#include <QButtonGroup>
#include <QLocale>
#include <QTest>

using namespace headroom;

namespace {

BucketStanding standing(std::int64_t used, const Entitlement &entitlement, std::optional<std::int64_t> projected = {})
{
    BucketStanding out;
    out.used = used;
    out.entitlement = entitlement;
    out.projected = projected;
    out.cost.amount = Money{24'100'000'000};
    return out;
}

Entitlement base(std::int64_t units)
{
    return {{false, units}, 0, 0, 0, false};
}

}  // namespace

class TestBucketTile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void says_data();
    void says();
    void saysWhatIsEstimated();
    void endedCycleProjectsNothing();
    void namesOnlyTheSourcesThatAreThere();
    void speaks();
    void hasRoomForItsWords_data();
    void hasRoomForItsWords();
    void rowsAreAligned();
    void arrowsChooseAmongTiles();
};

void TestBucketTile::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Mode::Light);
}

void TestBucketTile::says_data()
{
    QTest::addColumn<BucketStanding>("standing");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("projection");
    QTest::addColumn<bool>("over");

    const auto row = [](const char *name, const BucketStanding &s, const char *headline, const char *state,
                        const char *projection, bool over) {
        QTest::newRow(name) << s << QString::fromUtf8(headline) << QString::fromUtf8(state)
                            << QString::fromUtf8(projection) << over;
    };
    row("within", standing(90, base(300), 200), "90 of 300 action(s)", "30 % · 210 remaining",
        "Projected 200 at cycle end", false);
    row("warned (R16)", standing(210, base(300), 290), "210 of 300 action(s)", "70 % · 90 remaining · warned at 70 %",
        "Projected 290 at cycle end", false);
    row("just short of the warning is not rounded up to it", standing(34'999, base(50'000)),
        "34,999 of 50,000 action(s)", "69 % · 15,001 remaining", "Projected after three days", false);
    row("at the limit is not over", standing(300, base(300)), "300 of 300 action(s)",
        "100 % · 0 remaining · warned at 70 %", "Projected after three days", false);
    row("over is over, not 0 left (R11)", standing(312, base(300), 498), "312 of 300 action(s)", "12 over · 104 %",
        "Projected 498 at cycle end, 198 over", true);
    row("all sources count (R11)", standing(312, {{false, 200}, 50, 30, 40, false}), "312 of 320 action(s)",
        "97 % · 8 remaining · warned at 70 %", "Projected after three days", false);
    row("unlimited has no percentage (R12)", standing(1'234, {{true, 0}, 0, 0, 0, false}, 9'000),
        "1,234 action(s) used", "Unlimited", "Projected 9,000 at cycle end", false);
    row("nothing allowed, nothing used (R12)", standing(0, base(0)), "0 of 0 action(s)", "None allowed",
        "Projected after three days", false);
    row("nothing allowed, any use is over (R12)", standing(12, base(0), 40), "12 of 0 action(s)",
        "12 over, none allowed", "Projected 40 at cycle end, 40 over", true);
    row("credits below 0 (R1)", standing(-3, base(300), -9), "-3 of 300 action(s)", "-1 % · 303 remaining",
        "Projected -9 at cycle end", false);
}

void TestBucketTile::says()
{
    QFETCH(BucketStanding, standing);
    QFETCH(QString, headline);
    QFETCH(QString, state);
    QFETCH(QString, projection);
    QFETCH(bool, over);
    const TileTexts texts = tileTexts(standing, false);
    QCOMPARE(texts.headline, headline);
    QCOMPARE(texts.state, state);
    QCOMPARE(texts.projection, projection);
    QCOMPARE(texts.cost, QStringLiteral("Cost $24.10"));
    QCOMPARE(texts.over, over);
}

void TestBucketTile::saysWhatIsEstimated()
{
    BucketStanding s = standing(1, base(300));
    s.cost.estimated = true;
    QCOMPARE(tileTexts(s, false).cost, QStringLiteral("Cost ≈ $24.10, estimated in part"));
}

void TestBucketTile::endedCycleProjectsNothing()
{
    QCOMPARE(tileTexts(standing(1, base(300), 1), true).projection, QStringLiteral("The cycle has ended"));
}

void TestBucketTile::namesOnlyTheSourcesThatAreThere()
{
    const auto named = [](const Entitlement &entitlement) {
        QStringList texts;
        for (const EntitlementShare &source : entitlementSources(entitlement, theme::lightPalette()))
            texts << source.text;
        return texts.join(u'|');
    };
    QCOMPARE(named({{false, 4'500}, 0, 0, 0, false}), QStringLiteral("Base 4,500"));
    QCOMPARE(named({{false, 200}, 50, 0, 20, false}), QStringLiteral("Base 200|Add-ons 50|Approved 20"));
    QCOMPARE(named({{false, 0}, 0, 30, 0, false}), QStringLiteral("Prepaid 30"));
    QCOMPARE(named({{true, 0}, 50, 0, 0, false}), QStringLiteral("Base unlimited"));
    QCOMPARE(named({}), QString());
}

void TestBucketTile::speaks()
{
    BucketTile tile(Bucket::PremiumSync);
    tile.setStanding(standing(312, {{false, 250}, 50, 0, 0, false}, 498), false);
    QCOMPARE(tile.accessibleName(), QStringLiteral("Premium actions: 312 of 300 action(s), 12 over · 104 %"));
    QCOMPARE(tile.accessibleDescription(), QStringLiteral("Base 250. Add-ons 50. Cost $24.10. "
                                                          "Projected 498 at cycle end, 198 over"));
}

void TestBucketTile::hasRoomForItsWords_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 210;
    QTest::newRow("wide") << 500;
}

void TestBucketTile::hasRoomForItsWords()
{
    QFETCH(int, width);
    BucketTile tile(Bucket::BatchRecords);
    tile.setStanding(
        standing(1'250'000'000, {{false, 900'000'000}, 50'000'000, 30'000'000, 20'000'000, false}, 2'000'000'000),
        false);
    // Taller by one line where the sources need two; the last line is inside either way.
    const int height = tile.heightForWidth(width);
    tile.resize(width, height);
    const QImage image = tile.grab().toImage();
    const QRgb back = image.pixel(image.width() / 2, image.height() - 5);
    const auto emptyRow = [&](int y) {
        for (int x = 6; x < image.width() - 6; ++x) {
            if (image.pixel(x, y) != back) return false;
        }
        return true;
    };
    for (int y = height - 10; y < height - 4; ++y) QVERIFY2(emptyRow(y), qPrintable(QString::number(y)));
    bool words = false;
    for (int y = height - 30; y < height - 10; ++y) words = words || !emptyRow(y);
    QVERIFY(words);
}

// Bars and lines of tiles beside one another stand at one height, whatever each has to say.
void TestBucketTile::rowsAreAligned()
{
    BucketTile brief(Bucket::StandardSync);
    brief.setStanding(standing(5, {}, 0), false);
    BucketTile wordy(Bucket::BatchRecords);
    wordy.setStanding(standing(1'250'000, {{false, 1'300'000}, 50'000, 30'000, 20'000, false}, 2'000'000), false);
    const int apart = wordy.heightForWidth(230) - brief.heightForWidth(230);
    QVERIFY(apart > 0);
    const std::vector<const BucketTile *> row{&brief, &wordy};
    brief.alignWith(row);
    wordy.alignWith(row);
    QCOMPARE(brief.heightForWidth(230), wordy.heightForWidth(230));
}

void TestBucketTile::arrowsChooseAmongTiles()
{
    QWidget window;
    BucketTile first(Bucket::StandardSync, &window);
    BucketTile second(Bucket::PremiumSync, &window);
    second.move(300, 0);
    QButtonGroup group;
    group.addButton(&first);
    group.addButton(&second);
    first.setChecked(true);
    window.show();
    first.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&first, Qt::Key_Right);
    QVERIFY(second.isChecked());
    QVERIFY(!first.isChecked());
}

QTEST_MAIN(TestBucketTile)
#include "tst_buckettile.moc"
