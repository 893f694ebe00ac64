// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ceilingmodel.h"
#include "items/poolmodel.h"
#include "items/poolpartmodel.h"
#include "items/pricelistdifferencemodel.h"
#include "items/pricelistmodel.h"
#include "items/pricelisttext.h"
#include "items/roles.h"
#include "items/routefields.h"
#include "items/routemodel.h"
#include "items/routepricemodel.h"
#include "support/fakestandings.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr CivilDate kToday{20'529};  // 2026-03-17, the day of kNow

constexpr Instant day(int offset)
{
    return {(kToday.days + offset) * kMicrosPerDay};
}

RoutePrice price(int fromDay, std::int64_t inputMillis, std::int64_t outputMillis)
{
    return {day(fromDay), {inputMillis * 1'000'000}, std::nullopt, {outputMillis * 1'000'000}, std::nullopt};
}

Route route(const QString &key, std::vector<RoutePrice> prices = {})
{
    Route made;
    made.key = key;
    made.provider = u"openai"_s;
    made.modelFamily = u"gpt-5"_s;
    made.region = u"eastus"_s;
    made.prices = std::move(prices);
    return made;
}

// A row as a person reads it, its second lines in brackets.
QString line(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(row, column);
        const QString second = index.data(SecondaryTextRole).toString();
        cells << index.data().toString() + (second.isEmpty() ? QString() : u" (%1)"_s.arg(second));
    }
    return cells.join(u" | "_s);
}

PriceListEntry listed(const QString &key, std::int64_t input, std::int64_t output)
{
    PriceListEntry entry;
    entry.key = key;
    entry.provider = u"azure"_s;
    entry.mode = u"chat"_s;
    entry.input = {input};
    entry.output = {output};
    return entry;
}

}  // namespace

class TestRouteModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void routesSayTheirPriceInForceAndWhatTheyCost();
    void aDraftedCellTellsWhatIsPublished();
    void rowsThatStayKeepTheirPlace();
    void pricesComeLatestFirst();
    void tokenPricesKeepEveryDigit();
    void takesFromTheListWhatItStates_data();
    void takesFromTheListWhatItStates();
    void aListSaysWhatItWouldChange();
    void theRealListIsShown();
    void promisesReadInWords_data();
    void promisesReadInWords();
    void poolsShowPromiseBesideQuota();
    void staleCeilingsAreNamed();
    void notStatedIsNotZero();
    void fieldsAreReadAndRefused_data();
    void fieldsAreReadAndRefused();
    void fieldsComeBackAsTyped();
    void keysHaveRules_data();
    void keysHaveRules();
};

void TestRouteModels::routesSayTheirPriceInForceAndWhatTheyCost()
{
    RouteModel model;
    const QAbstractItemModelTester tester(&model);
    Catalog catalog;
    Route premium = route(u"premium"_s, {price(-30, 1'250, 10'000), price(-10, 1'100, 9'000), price(5, 1'000, 8'000)});
    premium.modes = std::vector{Mode::Sync, Mode::Batch};
    premium.pool = u"east"_s;
    premium.contextWindow = 400'000;
    (*premium.prices)[1].batchPercent = 50;
    Route met;
    met.key = u"met"_s;
    met.discovered = true;
    catalog.routes = {premium, met};
    ObservedUse use;
    use.window = lastDays(kNow, kEvidenceDays);
    RouteUse seen;
    seen.bucket = Bucket::PremiumSync;
    seen.route = u"premium"_s;
    seen.units = 300;
    seen.events = 310;
    seen.cost = {dollars(24), false};
    use.rows = {seen};
    model.setRows(routeRows(catalog, catalog, use, kNow), kNow);
    QCOMPARE(line(model, 0),
             u"premium | openai (eastus) | gpt-5 (sync and batch) | east | 400,000 | $1.10 (since 7 Mar "
             "2026) |  | $9.00 | "
             "50 % | 7 Mar 2026 | $0.08 ($24.00) | $24.00"_s);
    QCOMPARE(line(model, 1), u"met (met in events, not completed) |  |  (sync) |  |  | no price |  |  |  |  |  | "_s);
    QVERIFY(model.index(1, RouteModel::Input).data(CalloutRole).toBool());
    QCOMPARE(model.discovered(), QStringList{u"met"_s});
    QCOMPARE(model.index(0, RouteModel::Input).data(CopyRole).toString(), u"1.10"_s);
}

void TestRouteModels::aDraftedCellTellsWhatIsPublished()
{
    RouteModel model;
    Catalog published;
    published.routes = {route(u"premium"_s, {price(-30, 1'250, 10'000)})};
    Catalog working = published;
    working.routes[0].region.reset();
    working.routes[0].contextWindow = 5;
    (*working.routes[0].prices)[0].input = {1'000'000};
    working.routes.push_back(route(u"fresh"_s));
    model.setRows(routeRows(working, published, {}, kNow), kNow);
    QCOMPARE(model.index(0, RouteModel::Key).data(SecondaryTextRole).toString(), u"changed in the draft"_s);
    QCOMPARE(model.index(1, RouteModel::Key).data(SecondaryTextRole).toString(), u"new in the draft"_s);
    QCOMPARE(model.index(0, RouteModel::ContextWindow).data().toString(), u"• 5"_s);
    QCOMPARE(model.index(0, RouteModel::ContextWindow).data(CopyRole).toString(), u"5"_s);
    QCOMPARE(model.index(0, RouteModel::ContextWindow).data(Qt::ToolTipRole).toString(),
             u"Drafted. Published: nothing"_s);
    QCOMPARE(model.index(0, RouteModel::Input).data(Qt::ToolTipRole).toString(),
             u"Drafted. Published: $1.25, since 15 Feb 2026"_s);
    QCOMPARE(model.index(0, RouteModel::Output).data().toString(), u"$10.00"_s);
}

void TestRouteModels::rowsThatStayKeepTheirPlace()
{
    RouteModel model;
    Catalog catalog;
    catalog.routes = {route(u"a"_s), route(u"b"_s)};
    model.setRows(routeRows(catalog, catalog, {}, kNow), kNow);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    catalog.routes[1].contextWindow = 9;
    model.setRows(routeRows(catalog, catalog, {}, kNow), kNow);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    model.setRows(routeRows(catalog, catalog, {}, kNow), kNow);
    QCOMPARE(changes.size(), 1);
    catalog.routes.pop_back();
    model.setRows(routeRows(catalog, catalog, {}, kNow), kNow);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowOf(u"a"_s), 0);
    QCOMPARE(model.rowOf(u"b"_s), -1);
}

void TestRouteModels::pricesComeLatestFirst()
{
    RoutePriceModel model;
    const QAbstractItemModelTester tester(&model);
    const Route published = route(u"premium"_s, {price(-30, 1'250, 10'000), price(-10, 1'100, 9'000)});
    Route entry = published;
    entry.prices->push_back(price(3, 1'000, 8'000));
    model.setRoute({entry, published}, kNow);
    QCOMPARE(line(model, 0), u"20 Mar 2026 | $1.00 |  | $8.00 |  | to come, drafted"_s);
    QCOMPARE(line(model, 1), u"7 Mar 2026 | $1.10 |  | $9.00 |  | in force"_s);
    QCOMPARE(line(model, 2), u"15 Feb 2026 | $1.25 |  | $10.00 |  | was"_s);
    QCOMPARE(model.row(0).place, std::size_t{2});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestRouteModels::tokenPricesKeepEveryDigit()
{
    QCOMPARE(displayTokenPrice({125'000'000}), u"$0.125"_s);
    QCOMPARE(displayTokenPrice({300'020'000}), u"$0.30002"_s);
    QCOMPARE(displayTokenPrice({1}), u"$0.000000001"_s);
    QCOMPARE(displayTokenPrice({0}), u"$0.00"_s);
    QCOMPARE(tokenPriceCell(std::nullopt).text, QString());
}

void TestRouteModels::takesFromTheListWhatItStates_data()
{
    QTest::addColumn<qint64>("batchInput");
    QTest::addColumn<qint64>("batchOutput");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("kept");
    QTest::newRow("half") << qint64{500} << qint64{4'000} << 50 << false;
    QTest::newRow("nothing in batch") << qint64{0} << qint64{0} << 0 << false;
    QTest::newRow("not half of both") << qint64{500} << qint64{3'000} << 70 << true;
    QTest::newRow("no whole percentage") << qint64{333} << qint64{2'664} << 70 << true;
    QTest::newRow("dearer in batch") << qint64{2'000} << qint64{16'000} << 70 << true;
    QTest::newRow("not stated") << qint64{-1} << qint64{-1} << 70 << false;
}

void TestRouteModels::takesFromTheListWhatItStates()
{
    QFETCH(qint64, batchInput);
    QFETCH(qint64, batchOutput);
    Route taking = route(u"premium"_s, {price(-30, 1'250, 10'000)});
    taking.prices->front().batchPercent = 70;
    PriceListEntry entry = listed(u"azure/gpt-5"_s, 1'000, 8'000);
    entry.contextWindow = 272'000;
    if (batchInput >= 0) entry.batchInput = TokenPrice{batchInput};
    if (batchOutput >= 0) entry.batchOutput = TokenPrice{batchOutput};
    const ListTake take = takeFromList(entry, taking, kNow);
    QCOMPARE(take.price.input, TokenPrice{1'000});
    QCOMPARE(take.price.from, kNow);
    QTEST(take.price.batchPercent.value_or(-1), "percent");
    QTEST(take.batchKept, "kept");
    QCOMPARE(take.contextWindow, std::optional<std::int64_t>(272'000));
    QVERIFY(namesModel(entry, taking));
    QVERIFY(!namesModel(listed(u"azure/chatgpt-5"_s, 1, 1), taking));
}

void TestRouteModels::aListSaysWhatItWouldChange()
{
    PriceListDifferenceModel model;
    const QAbstractItemModelTester tester(&model);
    PriceListDifference difference;
    const ListedPrice before{listed(u"azure/gpt-5"_s, 1'250'000'000, 10'000'000'000), day(-40)};
    PriceListEntry after = before.entry;
    after.input = {1'100'000'000};
    after.cachedInput = TokenPrice{110'000'000};
    after.contextWindow = 272'000;
    difference.rows = {{after, before}, {listed(u"azure/new"_s, 1'000'000, 2'000'000), std::nullopt}};
    difference.unchanged = 7;
    model.setDifference(difference);
    QCOMPARE(line(model, 0),
             u"azure/gpt-5 | changed | $1.25 → $1.10 | none → $0.11 | $10.00 | context: none → 272,000"_s);
    QCOMPARE(line(model, 1), u"azure/new | new | $0.001 |  | $0.002 | "_s);
    QCOMPARE(model.newModels(), std::int64_t{1});
    QCOMPARE(model.changedModels(), std::int64_t{1});
}

void TestRouteModels::theRealListIsShown()
{
    QFile file(QStringLiteral(HEADROOM_SHARED_DATA) + u"/model_prices_and_context_window_2026-08-01.json"_s);
    if (!file.open(QIODevice::ReadOnly)) QSKIP("the published price list is not here");
    const Result<PriceList> list = parsePriceList(file.readAll());
    QVERIFY(list);
    std::vector<ListedPrice> prices;
    for (const PriceListEntry &entry : list->entries) prices.push_back({entry, kNow});
    PriceListModel model;
    model.setPrices(std::move(prices));
    QVERIFY(model.rowCount() > 2'000);
    const int row = model.rowOf(u"gpt-5"_s);
    QVERIFY(row >= 0);
    QCOMPARE(model.index(row, PriceListModel::Input).data().toString(), u"$1.25"_s);
    QCOMPARE(model.index(row, PriceListModel::From).data().toString(), u"17 Mar 2026"_s);
    // Whatever a row holds, it reads.
    for (int each = 0; each < model.rowCount(); ++each) {
        QVERIFY(model.index(each, PriceListModel::Input).data().toString().startsWith(u'$'));
        QVERIFY(!model.index(each, PriceListModel::Key).data(RouteCatalogTable::kSearchRole).toString().isEmpty());
    }
}

void TestRouteModels::promisesReadInWords_data()
{
    QTest::addColumn<qint64>("quota");
    QTest::addColumn<qint64>("promised");
    QTest::addColumn<bool>("unlimited");
    QTest::addColumn<QString>("words");
    QTest::newRow("within") << qint64{1'000} << qint64{450} << false
                            << u"Plans promise 45 % of what this pool carries."_s;
    QTest::newRow("hardly any") << qint64{1'000} << qint64{9} << false
                                << u"Plans promise less than 1 % of what this pool carries."_s;
    QTest::newRow("exactly") << qint64{1'000} << qint64{1'000} << false
                             << u"Plans promise 100 % of what this pool carries."_s;
    QTest::newRow("a little over") << qint64{1'000} << qint64{1'340} << false
                                   << u"Plans promise 134 % of what this pool carries."_s;
    QTest::newRow("many times") << qint64{1'000} << qint64{2'390} << false
                                << u"Plans promise 2.3 × what this pool carries."_s;
    QTest::newRow("somebody has no end") << qint64{1'000} << qint64{450} << true
                                         << u"Plans promise at least 45 % of what this pool carries."_s;
    QTest::newRow("no quota stated")
        << qint64{-1} << qint64{1'200} << false
        << u"Plans promise 1,200 tokens a minute through this pool; what it carries is not "
           "stated."_s;
    QTest::newRow("carries nothing") << qint64{0} << qint64{1'200} << false
                                     << u"Plans promise 1,200 tokens a minute through this pool, which carries none."_s;
    QTest::newRow("nothing observed") << qint64{1'000} << qint64{-1} << false << u"is not known"_s;
}

void TestRouteModels::promisesReadInWords()
{
    QFETCH(qint64, quota);
    QFETCH(qint64, promised);
    QFETCH(bool, unlimited);
    QFETCH(QString, words);
    PoolPromise promise;
    promise.routes = {u"premium"_s};
    if (quota >= 0) promise.quota = quota;
    if (promised >= 0) promise.promisedPerMinute = promised;
    promise.unlimited[0] = unlimited;
    for (PoolPart &part : promise.parts) part.perMinute = 0;
    QVERIFY2(promiseWords(promise).contains(words), qPrintable(promiseWords(promise)));
    QCOMPARE(promiseStanding(promise).has_value(), quota >= 0 && promised >= 0);
}

void TestRouteModels::poolsShowPromiseBesideQuota()
{
    Catalog catalog;
    Route premium = route(u"premium"_s);
    premium.pool = u"east"_s;
    Route stray = route(u"stray"_s);
    stray.pool = u"west"_s;
    catalog.routes = {premium, stray};
    Pool pool;
    pool.key = u"east"_s;
    pool.provider = u"azure_openai"_s;
    pool.subscription = u"prod"_s;
    pool.tokensPerMinute = 100;
    catalog.pools = {pool};
    ObservedUse use;
    use.window = lastDays(kNow, kEvidenceDays);
    RouteUse seen;
    seen.bucket = Bucket::PremiumSync;
    seen.route = u"premium"_s;
    seen.units = 10;
    seen.inputTokens = 44'640;  // as many as March has minutes
    use.rows = {seen};
    use.days = {{u"premium"_s, kToday, 72'000}};
    PoolModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(poolRows(catalog, catalog, use, std::nullopt));
    QCOMPARE(line(model, 0), u"east | azure_openai (prod) |  |  | 100 |  |  | "_s);
    const OverviewAnswer standings =
        overviewOf({StandingBuilder(u"acme"_s).use(Bucket::PremiumSync, 1, 2'300).build()});
    model.setRows(poolRows(catalog, catalog, use, standings));
    QCOMPARE(line(model, 0), u"east | azure_openai (prod) |  | premium | 100 | 72,000 | 50 (50 % of the quota) | "
                             "230 (2.3 × the quota)"_s);
    QCOMPARE(line(model, 1).section(u" | "_s, 0, 4),
             u"west (named by routes, not described) |  |  | stray | not stated"_s);
    const auto standing = model.index(0, PoolModel::Promised).data(StandingRole).value<BucketStanding>();
    QCOMPARE(standing.used, std::int64_t{230});
    QCOMPARE(standing.entitlement.base.units, std::int64_t{100});
    QVERIFY(!model.index(1, PoolModel::Promised).data(StandingRole).isValid());

    PoolPartModel parts;
    const QAbstractItemModelTester partTester(&parts);
    parts.setPromise(model.row(0).promise);
    QCOMPARE(parts.rowCount(), kBucketCount);
    QCOMPARE(line(parts, 1), u"Premium actions | 2,300 | 100.0 % | 2,300 | 4,464 | 230"_s);
    QCOMPARE(line(parts, 3), u"Batch records | 0 | no route known | 0 |  | 0"_s);
    parts.setPromise({});
    QCOMPARE(parts.rowCount(), 0);
}

void TestRouteModels::staleCeilingsAreNamed()
{
    const auto reviewed = [](int daysAgo) {
        Ceiling ceiling;
        ceiling.surface = u"batch_%1"_s.arg(daysAgo);
        ceiling.lastReviewed = kToday - daysAgo;
        return ceiling;
    };
    Ceiling never;
    never.surface = u"never"_s;
    QCOMPARE(reviewWords(reviewed(0), kToday), u"today"_s);
    QVERIFY(!isStale(reviewed(89), kToday));
    QVERIFY(isStale(reviewed(90), kToday));
    QVERIFY(reviewWords(reviewed(90), kToday).startsWith(u"stale: 90"));
    QCOMPARE(reviewWords(never, kToday), u"stale: never reviewed"_s);
    CeilingModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({{reviewed(89), std::nullopt}, {reviewed(90), std::nullopt}, {never, std::nullopt}}, kToday);
    QCOMPARE(model.stale(), QStringList({u"batch_90"_s, u"never"_s}));
    QVERIFY(model.index(1, CeilingModel::Reviewed).data(CalloutRole).toBool());
    QVERIFY(!model.index(0, CeilingModel::Reviewed).data(CalloutRole).toBool());
}

void TestRouteModels::notStatedIsNotZero()
{
    Ceiling ceiling;
    ceiling.surface = u"some_batch"_s;
    ceiling.maxBytes = 209'715'200;
    ceiling.minRecords = 0;
    ceiling.ordered = false;
    ceiling.source = u"https://platform.example.com/docs/batch"_s;
    CeilingModel model;
    model.setRows({{ceiling, ceiling}}, kToday);
    QCOMPARE(line(model, 0), u"some_batch | not stated | 209,715,200 (200.0 MiB) | 0 | not stated | no | "
                             "platform.example.com | never (stale: never reviewed)"_s);
}

void TestRouteModels::fieldsAreReadAndRefused_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");  // empty: taken
    QTest::newRow("not stated") << u"route"_s << u"context_window"_s << u" "_s << QString();
    QTest::newRow("window of none") << u"route"_s << u"context_window"_s << u"0"_s << u"Type 1 or more"_s;
    QTest::newRow("negative window") << u"route"_s << u"context_window"_s << u"-5"_s << u"below 0"_s;
    QTest::newRow("thousands") << u"route"_s << u"context_window"_s << u"400,000"_s << u"nothing between thousands"_s;
    QTest::newRow("huge") << u"route"_s << u"context_window"_s << u"99999999999999999999"_s << u"more than"_s;
    QTest::newRow("words") << u"route"_s << u"context_window"_s << u"many"_s << u"not a whole number"_s;
    QTest::newRow("a control character") << u"route"_s << u"provider"_s << u"a\u0007b"_s << u"cannot be printed"_s;
    QTest::newRow("a long name") << u"route"_s << u"region"_s << QString(3'000, u'x') << u"longer"_s;
    QTest::newRow("a name") << u"route"_s << u"model_family"_s << u"gpt 5"_s << QString();
    QTest::newRow("quota of none") << u"pool"_s << u"tokens_per_minute"_s << u"0"_s << QString();
    QTest::newRow("decimal quota") << u"pool"_s << u"tokens_per_minute"_s << u"1.5"_s << u"not a whole number"_s;
    QTest::newRow("no records") << u"ceiling"_s << u"max_records"_s << u"0"_s << u"Type 1 or more"_s;
    QTest::newRow("no least") << u"ceiling"_s << u"min_records"_s << u"0"_s << QString();
    QTest::newRow("no link") << u"ceiling"_s << u"source"_s << u"platform.example.com"_s << u"not a link"_s;
    QTest::newRow("another scheme") << u"ceiling"_s << u"source"_s << u"file:///etc/passwd"_s << u"not a link"_s;
    QTest::newRow("a link") << u"ceiling"_s << u"source"_s << u"https://example.com/a?b=c"_s << QString();
    QTest::newRow("local date") << u"ceiling"_s << u"last_reviewed"_s << u"1.12.2026"_s << u"not a day"_s;
    QTest::newRow("no such day") << u"ceiling"_s << u"last_reviewed"_s << u"2026-02-30"_s << u"not a day"_s;
    QTest::newRow("a day") << u"ceiling"_s << u"last_reviewed"_s << u"2026-02-28"_s << QString();
}

void TestRouteModels::fieldsAreReadAndRefused()
{
    QFETCH(QString, object);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, why);
    QString refused;
    const auto take = [&](const auto &result) { refused = result ? QString() : result.error().message; };
    if (object == u"route") take(withField(Route{}, path, text));
    if (object == u"pool") take(withField(Pool{}, path, text));
    if (object == u"ceiling") take(withField(Ceiling{}, path, text));
    QCOMPARE(refused.isEmpty(), why.isEmpty());
    QVERIFY2(refused.contains(why), qPrintable(refused));
}

void TestRouteModels::fieldsComeBackAsTyped()
{
    Route route;
    for (const auto &[path, text] : {std::pair(u"provider"_s, u"openai"_s), std::pair(u"model_family"_s, u"gpt-5"_s),
                                     std::pair(u"region"_s, u"eu"_s), std::pair(u"modes"_s, u"sync,batch"_s),
                                     std::pair(u"context_window"_s, u"400000"_s)}) {
        const Result<Route> changed = withField(route, path, text);
        QVERIFY2(changed, qPrintable(path));
        route = *changed;
        QCOMPARE(fieldText(route, path), text);
    }
    // What was left out is left out again.
    QCOMPARE(*withField(Route{}, u"modes"_s, u"sync"_s), Route{});
    Pool pool;
    for (const CatalogField &field : poolFields()) {
        const Result<Pool> changed = withField(pool, field.path, u"17"_s);
        QVERIFY2(changed, qPrintable(field.path));
        pool = *changed;
        QCOMPARE(fieldText(pool, field.path), u"17"_s);
    }
    Ceiling ceiling;
    for (const auto &[path, text] :
         {std::pair(u"max_records"_s, u"5"_s), std::pair(u"max_bytes"_s, u"6"_s), std::pair(u"min_records"_s, u"0"_s),
          std::pair(u"window_hours"_s, u"24"_s), std::pair(u"ordered"_s, u"no"_s),
          std::pair(u"source"_s, u"https://a.example"_s), std::pair(u"last_reviewed"_s, u"2026-03-01"_s)}) {
        ceiling = withField(ceiling, path, text).value_or(Ceiling{});
        QCOMPARE(fieldText(ceiling, path), text);
    }
    QCOMPARE(ceiling.ordered, std::optional(false));
    QCOMPARE(withField(ceiling, u"ordered"_s, QString())->ordered, std::nullopt);
}

void TestRouteModels::keysHaveRules_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QString>("why");
    QTest::newRow("usual") << u"azure/gpt-5.1_eu"_s << false << QString();
    QTest::newRow("nothing") << u"  "_s << false << u"Type a key"_s;
    QTest::newRow("spaces") << u"my route"_s << false << u"no spaces"_s;
    QTest::newRow("a comma") << u"a,b"_s << false << u"Leave out “,”"_s;
    QTest::newRow("long") << QString(201, u'a') << false << u"longer"_s;
    QTest::newRow("taken") << u"premium"_s << true << u"there already"_s;
}

void TestRouteModels::keysHaveRules()
{
    QFETCH(QString, key);
    QFETCH(bool, taken);
    QFETCH(QString, why);
    const QString problem = entryKeyProblem(key, taken);
    QCOMPARE(problem.isEmpty(), why.isEmpty());
    QVERIFY2(problem.contains(why), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestRouteModels)
#include "tst_routemodels.moc"
