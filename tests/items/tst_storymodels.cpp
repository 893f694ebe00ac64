// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/knownmodels.h"
#include "items/knowntext.h"
#include "items/roles.h"
#include "items/storybarmodel.h"
#include "items/storyhitmodel.h"
#include "items/storytext.h"
#include "support/fakestandings.h"
#include "support/hitscene.h"
#include "support/planscene.h"
#include "support/storyscene.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include <limits>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

// Why a limit was hit, and what was known then, as values that pages show.
class TestStoryModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void figuresAreFoundWhereTheirSentenceSaysThem_data();
    void figuresAreFoundWhereTheirSentenceSaysThem();
    void figuresFollowTheReadersLocale();
    void whatTheCustomerDoesNotReadIsInternal();
    void textSaysWhatIsInternal();
    void barsAreATableToo();
    void grantsStandAboveTheLimit();
    void overIsWhatLiesBeyondTheLimit_data();
    void overIsWhatLiesBeyondTheLimit();
    void hitsAreChosenByWhatAndWhere();
    void momentsAreTyped_data();
    void momentsAreTyped();
    void wrongMomentsAreRefused_data();
    void wrongMomentsAreRefused();
    void momentsAreWrittenAsTheyAreTyped_data();
    void momentsAreWrittenAsTheyAreTyped();
    void saysWhatIsDifferent();
    void saysThatNothingIsDifferent();
    void saysWhatCountsAsKnown();
    void knownThenAndNowStandSideBySide();
    void lateEventsSayWhenTheyWereLearntOf();
};

namespace {

StorySentence saying(const QString &text, const std::vector<std::pair<QString, std::int64_t>> &figures)
{
    StorySentence sentence;
    sentence.text = text;
    for (const auto &[name, units] : figures) sentence.figures.push_back({name, units, {}});
    return sentence;
}

QStringList cells(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) texts << model.index(row, column).data().toString();
    return texts;
}

Zone newYork()
{
    return Zone::named("America/New_York").value();
}

}  // namespace

void TestStoryModels::figuresAreFoundWhereTheirSentenceSaysThem_data()
{
    QTest::addColumn<StorySentence>("sentence");
    QTest::addColumn<QStringList>("spots");  // "place:number=figure"
    QTest::newRow("none") << saying(u"Nothing was used."_s, {}) << QStringList();
    QTest::newRow("one") << saying(u"268 of 270 were used."_s, {{u"used"_s, 268}}) << QStringList{u"0:268=0"_s};
    QTest::newRow("in the order of the text, whatever the order of the figures")
        << saying(u"a used 10, b used 20."_s, {{u"b"_s, 20}, {u"a"_s, 10}}) << QStringList{u"7:10=1"_s, u"18:20=0"_s};
    QTest::newRow("of equal numbers the one beside its name")
        << saying(u"12 are left; deep used 12."_s, {{u"deep"_s, 12}}) << QStringList{u"23:12=0"_s};
    QTest::newRow("equal numbers of two figures, a spot each")
        << saying(u"deep used 7 and chat used 7."_s, {{u"chat"_s, 7}, {u"deep"_s, 7}})
        << QStringList{u"10:7=1"_s, u"26:7=0"_s};
    QTest::newRow("without its name the first")
        << saying(u"12 of 12 were used."_s, {{u"somebody"_s, 12}}) << QStringList{u"0:12=0"_s};
    QTest::newRow("no part of a longer number")
        << saying(u"2,312 of 1.12 were used, 312x."_s, {{u"used"_s, 312}}) << QStringList();
    QTest::newRow("a number at the end of a sentence, and before a comma")
        << saying(u"Of 40, 12."_s, {{u"a"_s, 40}, {u"b"_s, 12}}) << QStringList{u"3:40=0"_s, u"7:12=1"_s};
    QTest::newRow("in the middle of a name") << saying(u"eval-v2 used much."_s, {{u"x"_s, 2}}) << QStringList();
    QTest::newRow("not spelled out") << saying(u"Credits are taken off."_s, {{u"credits"_s, -6}}) << QStringList();
    QTest::newRow("grouped as it is read")
        << saying(u"1,234,567 were used."_s, {{u"used"_s, 1'234'567}}) << QStringList{u"0:1,234,567=0"_s};
}

void TestStoryModels::figuresAreFoundWhereTheirSentenceSaysThem()
{
    QFETCH(StorySentence, sentence);
    QFETCH(QStringList, spots);
    QStringList found;
    for (const FigureSpot &spot : figureSpots(sentence))
        found << u"%1:%2=%3"_s.arg(QString::number(spot.from), sentence.text.mid(spot.from, spot.length),
                                   QString::number(spot.figure));
    QCOMPARE(found, spots);
}

void TestStoryModels::figuresFollowTheReadersLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const StorySentence sentence = saying(u"Von 12.000 wurden 1.234 verbraucht."_s, {{u"x"_s, 1'234}});
    QCOMPARE(figureSpots(sentence), (std::vector<FigureSpot>{{18, 5, 0}}));
    QCOMPARE(figureText({u"research.deep"_s, 1'234, {}}), u"research.deep: 1.234"_s);
}

void TestStoryModels::whatTheCustomerDoesNotReadIsInternal()
{
    const auto chapters = storyChapters(sampleTold(Audience::Internal), sampleTold(Audience::Customer));
    QStringList marked;
    std::vector<StorySentence::Part> parts;
    for (const StoryChapter &chapter : chapters) {
        parts.push_back(chapter.part);
        for (const StoryLine &line : chapter.lines)
            if (line.internal) marked << line.sentence.text;
    }
    QCOMPARE(marked, QStringList{u"The route premium-reasoning cost $0.32."_s});
    QVERIFY(std::ranges::is_sorted(parts));
    QCOMPARE(parts.size(), std::size_t{5});
    for (const StoryChapter &chapter : storyChapters(sampleTold(Audience::Customer), sampleTold(Audience::Customer)))
        for (const StoryLine &line : chapter.lines) QVERIFY(!line.internal);
}

void TestStoryModels::textSaysWhatIsInternal()
{
    const QString text =
        storyAsText(sampleStory(), storyChapters(sampleTold(Audience::Internal), sampleTold(Audience::Customer)));
    QVERIFY2(text.startsWith(u"Why research.deep was blocked\nAcme Corporation · 16 Mar 2026 11:00"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"America/New_York"_s));
    QVERIFY(text.contains(u"UTC"_s));
    QCOMPARE(text.count(u"[Internal] "_s), 1);
    QVERIFY(text.contains(u"[Internal] The route premium-reasoning cost $0.32."_s));
    QVERIFY(text.contains(u"\nresearch.deep used 150, contract.review 62 and brief.draft 30.\nCredits"_s));
}

void TestStoryModels::barsAreATableToo()
{
    StoryBarModel model;
    const QAbstractItemModelTester tester(&model);
    model.setWaterfall(sampleWaterfall());
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(cells(model, 1), (QStringList{u"research.deep"_s, u"Use"_s, u"150"_s, u"0"_s, u"150"_s, u"0"_s}));
    QCOMPARE(cells(model, 6), (QStringList{u"Asked for"_s, u"Asked for"_s, u"4"_s, u"268"_s, u"272"_s, u"2"_s}));
    QCOMPARE(model.index(6, StoryBarModel::Kind).data(CopyRole).toString(), u"requested"_s);
    // Bars that stand on one another are no sum.
    QVERIFY(!model.index(1, StoryBarModel::Units).data(SumRole).isValid());
    StoryWaterfall unlimited = sampleWaterfall();
    unlimited.limit = {true, 0};
    model.setWaterfall(unlimited);
    QCOMPARE(model.index(6, StoryBarModel::Over).data().toString(), QString());
}

void TestStoryModels::grantsStandAboveTheLimit()
{
    const StoryWaterfall bars = withGrants(sampleWaterfall(), {{false, 200}, 50, 0, 20, false});
    QStringList limits;
    for (const WaterfallBar &bar : bars.bars)
        if (bar.kind == WaterfallBar::Kind::Limit)
            limits << u"%1 %2-%3"_s.arg(bar.name, QString::number(bar.from), QString::number(bar.to));
    QCOMPARE(limits,
             (QStringList{u"Plan 0-200"_s, u"Add-ons 200-250"_s, u"Approved overage 250-270"_s, u"Limit 0-270"_s}));
    QVERIFY(isSumBar(bars.bars.back()));
    // A plan alone is the limit.
    QCOMPARE(withGrants(sampleWaterfall(), {{false, 270}, 0, 0, 0, false}), sampleWaterfall());
    StoryWaterfall unlimited = sampleWaterfall();
    unlimited.limit = {true, 0};
    QCOMPARE(withGrants(unlimited, {{true, 0}, 50, 0, 0, false}), unlimited);
}

void TestStoryModels::overIsWhatLiesBeyondTheLimit_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qlonglong>("from");
    QTest::addColumn<qlonglong>("to");
    QTest::addColumn<qlonglong>("over");
    const auto row = [](const char *name, WaterfallBar::Kind kind, qlonglong from, qlonglong to, qlonglong over) {
        QTest::newRow(name) << static_cast<int>(kind) << from << to << over;
    };
    using Kind = WaterfallBar::Kind;
    row("below it", Kind::Share, 0, 50, 0);
    row("up to it", Kind::Share, 50, 100, 0);
    row("across it", Kind::Share, 90, 130, 30);
    row("beyond it", Kind::Requested, 120, 130, 10);
    row("back across it, by credits", Kind::Share, 130, 90, 30);
    row("the limit itself", Kind::Limit, 0, 130, 0);
    row("below nothing", Kind::Used, -20, 0, 0);
}

void TestStoryModels::overIsWhatLiesBeyondTheLimit()
{
    QFETCH(int, kind);
    QFETCH(qlonglong, from);
    QFETCH(qlonglong, to);
    QFETCH(qlonglong, over);
    const WaterfallBar bar{static_cast<WaterfallBar::Kind>(kind), u"x"_s, from, to, {}};
    QCOMPARE(barOver(bar, {false, 100}), std::int64_t{over});
    QCOMPARE(barOver(bar, {true, 0}), std::int64_t{0});
}

void TestStoryModels::hitsAreChosenByWhatAndWhere()
{
    StoryHitModel model;
    const QAbstractItemModelTester tester(&model);
    model.setHits(sampleHits(4));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, 0).data().toString(), u"Block: research.deep"_s);
    QCOMPARE(model.index(0, 0).data(KeyRole).toString(), u"hit-4"_s);
    QVERIFY(model.index(0, 0).data(SecondaryTextRole).toString().endsWith(u"UTC"_s));
    model.setZones({{u"acme"_s, newYork()}});
    QVERIFY(model.index(0, 0).data(SecondaryTextRole).toString().endsWith(u"America/New_York"_s));
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"America/New_York"_s));
    QCOMPARE(model.rowOf(u"hit-2"_s), 2);
    QCOMPARE(model.rowOf(u"nowhere"_s), -1);
}

void TestStoryModels::momentsAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("instant");
    QTest::newRow("the workspace's clock") << u"2026-03-12 14:30"_s << u"2026-03-12T18:30:00Z"_s;
    QTest::newRow("before clocks changed") << u"2026-03-08 01:59:59"_s << u"2026-03-08T06:59:59Z"_s;
    QTest::newRow("a time that clocks leapt over") << u"2026-03-08 02:30"_s << u"2026-03-08T07:00:00Z"_s;
    QTest::newRow("a time that clocks showed twice: the first") << u"2025-11-02 01:30"_s << u"2025-11-02T05:30:00Z"_s;
    QTest::newRow("UTC") << u"2026-03-12T14:30:00Z"_s << u"2026-03-12T14:30:00Z"_s;
    QTest::newRow("an offset, with blanks around") << u"  2026-03-12T14:30+01:00 "_s << u"2026-03-12T13:30:00Z"_s;
    QTest::newRow("to the microsecond") << u"2026-03-12T14:30:00.123456Z"_s << u"2026-03-12T14:30:00.123456Z"_s;
    QTest::newRow("a day: its end") << u"2026-03-12"_s << u"2026-03-13T03:59:59.999999Z"_s;
    QTest::newRow("today: now") << u"2026-03-17"_s << u"2026-03-17T14:30:00Z"_s;
    QTest::newRow("now itself") << u"2026-03-17T14:30:00Z"_s << u"2026-03-17T14:30:00Z"_s;
}

void TestStoryModels::momentsAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, instant);
    const Result<Instant> at = typedAsOf(typed, newYork(), kNow);
    QVERIFY2(at.has_value(), at ? "" : qPrintable(at.error().message));
    QCOMPARE(formatInstant(*at), instant);
}

void TestStoryModels::wrongMomentsAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << u"is not a time"_s;
    QTest::newRow("words") << u"last Tuesday"_s << u"is not a time"_s;
    QTest::newRow("no such day") << u"2026-02-30 10:00"_s << u"is not a time"_s;
    QTest::newRow("a moment after now") << u"2026-03-17T14:30:00.000001Z"_s << u"has not come yet"_s;
    QTest::newRow("tomorrow") << u"2026-03-18"_s << u"has not come yet"_s;
    QTest::newRow("before ledgers") << u"1969-12-31T00:00:00Z"_s << u"outside the years"_s;
    QTest::newRow("a day before ledgers") << u"1969-12-30"_s << u"outside the years"_s;
}

void TestStoryModels::wrongMomentsAreRefused()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const Result<Instant> at = typedAsOf(typed, newYork(), kNow);
    QVERIFY(!at);
    QVERIFY2(at.error().message.contains(says), qPrintable(at.error().message));
}

void TestStoryModels::momentsAreWrittenAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("text");
    QTest::newRow("a minute") << u"2026-03-12T18:30:00Z"_s << u"2026-03-12 14:30"_s;
    QTest::newRow("a second") << u"2026-03-12T18:30:05Z"_s << u"2026-03-12 14:30:05"_s;
    QTest::newRow("midnight, which as a day would be its end") << u"2026-03-12T04:00:00Z"_s << u"2026-03-12 00:00"_s;
    QTest::newRow("the end of a cycle") << u"2026-02-28T04:59:59.999999Z"_s << u"2026-02-27 23:59:59.999999"_s;
    QTest::newRow("the second time that clocks show it") << u"2025-11-02T06:30:00Z"_s << u"2025-11-02T06:30:00Z"_s;
}

void TestStoryModels::momentsAreWrittenAsTheyAreTyped()
{
    QFETCH(QString, instant);
    QFETCH(QString, text);
    const Instant at = parseInstant(instant.toStdString()).at;
    QCOMPARE(asOfText(at, newYork()), text);
    const Result<Instant> back = typedAsOf(text, newYork(), kNow);
    QVERIFY(back);
    QCOMPARE(*back, at);
}

void TestStoryModels::saysWhatIsDifferent()
{
    const QStringList sentences = whatIsDifferent(sampleKnown(kNow, kNow));
    QCOMPARE(sentences.size(), 3);
    QVERIFY2(sentences.at(0).contains(u"3 event"_s), qPrintable(sentences.at(0)));
    QVERIFY2(sentences.at(1).startsWith(u"Premium actions: "_s), qPrintable(sentences.at(1)));
    QVERIFY2(sentences.at(1).contains(u"(+12)"_s), qPrintable(sentences.at(1)));
    QVERIFY2(sentences.at(2).contains(u"1 change"_s), qPrintable(sentences.at(2)));
}

void TestStoryModels::saysThatNothingIsDifferent()
{
    const QStringList sentences = whatIsDifferent(sampleKnown(kNow, kNow, 0));
    QCOMPARE(sentences.size(), 1);
    QVERIFY(sentences.front().startsWith(u"Nothing is different now"_s));
}

void TestStoryModels::saysWhatCountsAsKnown()
{
    KnownThen known = sampleKnown(kNow, kNow, 0);
    known.complete = false;
    QVERIFY(whatIsDifferent(known).constLast().contains(u"counts as known"_s));
}

void TestStoryModels::knownThenAndNowStandSideBySide()
{
    KnownBucketModel model;
    const QAbstractItemModelTester tester(&model);
    const KnownThen known = sampleKnown(kNow, kNow);
    model.setKnown(known);
    QCOMPARE(model.rowCount(), 4);
    const int premium = static_cast<int>(Bucket::PremiumSync);
    const auto cell = [&](int column) { return model.index(premium, column); };
    const auto used = known.now.buckets[index(Bucket::PremiumSync)].used;
    QCOMPARE(cell(KnownBucketModel::UsedThen).data(CopyRole).toString(), QString::number(used - 12));
    QCOMPARE(cell(KnownBucketModel::UsedNow).data(CopyRole).toString(), QString::number(used));
    QCOMPARE(cell(KnownBucketModel::UsedChange).data().toString(), u"+12"_s);
    QVERIFY(cell(KnownBucketModel::UsedChange).data(CalloutRole).toBool());
    QVERIFY(!model.index(0, KnownBucketModel::UsedChange).data(CalloutRole).toBool());
    QVERIFY(!cell(KnownBucketModel::UsedNow).data(SumRole).isValid());
    QCOMPARE(model.index(0, KnownBucketModel::Of).data(CopyRole).toString(), u"standard_sync"_s);
}

void TestStoryModels::lateEventsSayWhenTheyWereLearntOf()
{
    KnownLateModel late;
    KnownChangeModel changes;
    const QAbstractItemModelTester lateTester(&late);
    const QAbstractItemModelTester changeTester(&changes);
    const KnownThen known = sampleKnown(kNow, kNow);
    late.setEntries(known.rows, newYork());
    changes.setChanges(known.changes, newYork());
    QCOMPARE(late.rowCount(), 3);
    QVERIFY(late.index(0, KnownLateModel::When).data().toString().startsWith(u"17 Mar 2026 9:30"_s));
    QVERIFY(late.index(0, KnownLateModel::Learnt).data().toString().startsWith(u"19 Mar 2026 10:30"_s));
    QCOMPARE(late.index(0, KnownLateModel::Units).data(CopyRole).toString(), u"-2"_s);
    QCOMPARE(late.index(1, KnownLateModel::Id).data().toString(), u"evt-89"_s);
    QCOMPARE(late.entryAt(2).key.id, std::int64_t{88});
    QCOMPARE(changes.index(0, KnownChangeModel::What).data().toString(), u"Sold an add-on of 50 premium actions"_s);
    QCOMPARE(changes.index(0, KnownChangeModel::Who).data().toString(), u"olga"_s);
}

QTEST_GUILESS_MAIN(TestStoryModels)
#include "tst_storymodels.moc"
