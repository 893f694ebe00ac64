// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ceilingmodel.h"
#include "items/poolmodel.h"
#include "items/pricelistdifferencemodel.h"
#include "views/routesstage.h"

#include <QDesktopServices>
#include <QSignalSpy>
#include <QUrl>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kPool = u"azure-eastus-global"_s;
const QString kSurface = u"openai_batch"_s;  // last reviewed on 2026-04-23 in the contract's example

}  // namespace

// The tabs beside the routes: price list, pools, ceilings and the split calculator.
class TestRouteTabs : public RoutesStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { open(); }
    void cleanup() { close(); }
    void theListIsShownBeforeItIsImported();
    void aBadListIsRefusedInline();
    void theRealListIsReadOffTheWindow();
    void poolsSayWhatPlansPromise();
    void aDraftedQuotaChangesThePromise();
    void aPoolInUseStays();
    void staleCeilingsAreReviewed();
    void opensTheSourceOfACeiling();
    void zeroIsNotTheSameAsNotStated();
    void splitsAJob_data();
    void splitsAJob();
    void failureKeepsWhatWasShown();

public:
    Q_INVOKABLE void takeUrl(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;
};

void TestRouteTabs::theListIsShownBeforeItIsImported()
{
    std::vector<std::pair<QByteArray, Instant>> imported;
    m_ledger->priceListDifference = [this](const QByteArray &) -> Result<PriceListDifference> {
        PriceListDifference difference;
        difference.rows = {{listed(u"openai/gpt-5"_s, "1.00", "9.00"), m_list[0]},
                           {listed(u"openai/fresh"_s, "1.00", "9.00"), std::nullopt}};
        difference.unchanged = 5;
        difference.skipped = 3;
        difference.missing = 2;
        return difference;
    };
    m_ledger->importPrices = [&imported](const QByteArray &json, Instant from) -> Result<PriceImportCounts> {
        imported.emplace_back(json, from);
        return PriceImportCounts{7, 3, 0};
    };
    readList("{\"a\": 1}");
    const QAbstractItemModel *shown = table(u"What the import would change"_s)->model();
    QCOMPARE(shown->rowCount(), 2);
    QVERIFY(says(u"1 new model(s) · 1 changed · 5 unchanged · 3 skipped"_s));
    QVERIFY(says(u"2 not in this list, which stay"_s));
    QVERIFY(says(u"a route takes prices from it only when it is told to"_s));
    QVERIFY(says(kPremium));  // whose model is among them
    QVERIFY(imported.empty());
    QCOMPARE(line(u"Date of the prices"_s)->text(), u"2026-03-17"_s);
    type(u"Date of the prices"_s, u"1.3.2026"_s);
    QVERIFY(!button(u"Import these prices"_s)->isEnabled());
    type(u"Date of the prices"_s, u"2026-03-01"_s);
    QSignalSpy said(m_page.get(), &RoutesPage::statusMessage);
    press(u"Import these prices"_s);
    QCOMPARE(imported.size(), std::size_t{1});
    QCOMPARE(imported[0].first, QByteArray("{\"a\": 1}"));
    QCOMPARE(formatInstant(imported[0].second), u"2026-03-01T00:00:00Z"_s);
    QCOMPARE(said.size(), 1);
    QVERIFY(table(u"Price list"_s)->isVisible());
    QVERIFY(m_session->draft().empty());  // no route changed
}

void TestRouteTabs::aBadListIsRefusedInline()
{
    m_ledger->priceListDifference = [](const QByteArray &) -> Result<PriceListDifference> {
        return refused(u"This is no price list."_s);
    };
    readList("no json");
    QVERIFY(says(u"This is no price list."_s));
    QVERIFY(!button(u"Import these prices"_s)->isEnabled());
    m_page->findChild<PriceListImport *>()->readFile(m_folder->filePath(u"absent.json"_s));
    settle();
    QVERIFY(says(u"cannot be read"_s));
    press(u"Cancel"_s);
    QVERIFY(table(u"Price list"_s)->isVisible());
    // What the ledger refuses is said there, too, and the difference stays.
    m_ledger->priceListDifference = [](const QByteArray &) -> Result<PriceListDifference> {
        PriceListDifference difference;
        difference.rows = {{listed(u"a"_s, "1", "2"), std::nullopt}};
        return difference;
    };
    readList("{}");
    press(u"Import these prices"_s);
    QVERIFY(says(u"This test has set no answer."_s));
    QCOMPARE(table(u"What the import would change"_s)->model()->rowCount(), 1);
}

void TestRouteTabs::theRealListIsReadOffTheWindow()
{
    QFile file(QStringLiteral(HEADROOM_SHARED_DATA) + u"/model_prices_and_context_window_2026-08-01.json"_s);
    if (!file.open(QIODevice::ReadOnly)) QSKIP("the published price list is not here");
    QByteArray seen;
    m_ledger->priceListDifference = [&seen](const QByteArray &json) -> Result<PriceListDifference> {
        seen = json;
        const Result<PriceList> list = parsePriceList(json);
        if (!list) return tl::make_unexpected(list.error());
        PriceListDifference difference;
        for (const PriceListEntry &entry : list->entries) difference.rows.push_back({entry, std::nullopt});
        difference.skipped = list->skipped;
        return difference;
    };
    m_page->showKey(u"prices"_s);
    settle();
    m_ledger->hold();
    m_page->findChild<PriceListImport *>()->readFile(file.fileName());
    QVERIFY(says(u"Reading model_prices_and_context_window_2026-08-01.json"_s));
    QVERIFY(seen.isEmpty());  // not before the database's thread works on it
    m_ledger->release();
    settle();
    QCOMPARE(seen, file.readAll());
    QVERIFY(table(u"What the import would change"_s)->model()->rowCount() > 2'000);
    QVERIFY(says(kPremium));
}

void TestRouteTabs::poolsSayWhatPlansPromise()
{
    RouteUse seen;
    seen.bucket = Bucket::PremiumSync;
    seen.route = kPremium;
    seen.units = 1;
    seen.inputTokens = 44'640;  // as many as March has minutes
    m_use.rows = {seen};
    m_use.days = {{kPremium, CivilDate{20'520}, 1'440'000}};
    m_ledger->overview = [](Instant) {
        return overviewOf({StandingBuilder(u"acme"_s).use(Bucket::PremiumSync, 0, 2'300'000).build()});
    };
    m_page->showKey(u"pools"_s);
    m_page->refresh();
    settle();
    QCOMPARE(cell(u"Deployment pools"_s, kPool, PoolModel::Quota), u"1,000,000"_s);
    QCOMPARE(cell(u"Deployment pools"_s, kPool, PoolModel::Busiest), u"1,000"_s);
    QCOMPARE(cell(u"Deployment pools"_s, kPool, PoolModel::Promised), u"2,300,000"_s);
    QVERIFY(says(u"Plans promise 2.3 × what this pool carries."_s));
    const QAbstractItemModel *parts = table(u"How what plans promise through the pool comes about"_s)->model();
    QCOMPARE(parts->index(1, 3).data().toString(), u"2,300,000"_s);
    QCOMPARE(parts->index(1, 4).data().toString(), u"44,640"_s);
}

void TestRouteTabs::aDraftedQuotaChangesThePromise()
{
    poolsSayWhatPlansPromise();
    type(u"Quota"_s, u"4600000"_s);
    QVERIFY(says(u"Plans promise 50 % of what this pool carries."_s));
    QCOMPARE(m_session->working().pools[0].tokensPerMinute, std::optional<std::int64_t>(4'600'000));
    type(u"Quota"_s, QString());
    QVERIFY(says(u"what it carries is not stated"_s));
    type(u"Quota"_s, u"1,5"_s);
    QVERIFY(says(u"not a whole number"_s));
    QCOMPARE(m_session->undoStack()->count(), 1);
}

void TestRouteTabs::aPoolInUseStays()
{
    m_page->showKey(u"pools"_s);
    settle();
    press(u"New pool"_s);
    type(u"Key of the new pool"_s, u"west"_s);
    press(u"Add to the draft"_s);
    QVERIFY(button(u"Remove"_s)->isEnabled());
    CatalogDraft draft = m_session->draft();
    Route moved = route(kPremium);
    moved.pool = u"west"_s;
    putRoute(draft, m_session->published(), moved);
    m_session->change(u"move"_s, draft);
    QVERIFY(!button(u"Remove"_s)->isEnabled());
    QVERIFY(button(u"Remove"_s)->toolTip().contains(u"The drafted route premium-reasoning runs through it"_s));
    m_session->undoStack()->undo();
    press(u"Remove"_s);
    QVERIFY(m_session->draft().empty());
}

void TestRouteTabs::staleCeilingsAreReviewed()
{
    m_page->showKey(u"ceilings"_s);
    at({CivilDate::of(2026, 7, 21).days * kMicrosPerDay});  // 89 days later
    QVERIFY(!says(u"stale"_s));
    at({CivilDate::of(2026, 7, 22).days * kMicrosPerDay});
    QVERIFY(says(u"stale: 90"_s));
    QVERIFY(says(u"Read their sources again"_s));
    press(u"Reviewed today"_s);
    QCOMPARE(m_session->working().ceilings[0].lastReviewed, std::optional(CivilDate::of(2026, 7, 22)));
    QVERIFY(!says(u"Read their sources again"_s));
    QVERIFY(!button(u"Reviewed today"_s)->isEnabled());
    QCOMPARE(line(u"Last reviewed"_s)->text(), u"2026-07-22"_s);
    type(u"Last reviewed"_s, u"2026-07-23"_s);
    QVERIFY(says(u"still to come"_s));
    QCOMPARE(m_session->working().ceilings[0].lastReviewed, std::optional(CivilDate::of(2026, 7, 22)));
}

void TestRouteTabs::opensTheSourceOfACeiling()
{
    m_catalog.ceilings[0].source = u"https://example.com/batch"_s;
    m_page->showKey(u"ceilings"_s);
    m_page->refresh();
    settle();
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    press(u"Open the source"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_opened, QUrl(u"https://example.com/batch"_s));
    type(u"Source"_s, QString());
    QVERIFY(!button(u"Open the source"_s)->isEnabled());
}

void TestRouteTabs::zeroIsNotTheSameAsNotStated()
{
    m_page->showKey(u"ceilings"_s);
    type(u"Fewest records"_s, u"0"_s);
    QCOMPARE(cell(u"Batch ceilings"_s, kSurface, CeilingModel::MinRecords), u"• 0"_s);
    type(u"Fewest records"_s, QString());
    QCOMPARE(cell(u"Batch ceilings"_s, kSurface, CeilingModel::MinRecords), u"• not stated"_s);
    // What is wrong only beside another field is said, too.
    type(u"Fewest records"_s, u"50001"_s);
    QVERIFY(says(u"is above the most"_s));
    type(u"Fewest records"_s, QString());
    QCOMPARE(m_session->working().ceilings[0].minRecords, std::nullopt);
    type(u"Source"_s, u"the docs"_s);
    QVERIFY(says(u"is not a link"_s));
}

void TestRouteTabs::splitsAJob_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("fits") << u"50000"_s << QString() << u"1 part of 50,000 records"_s;
    QTest::newRow("larger parts first") << u"166668"_s << QString() << u"4 parts: 4 × 41,667"_s;
    QTest::newRow("one record more") << u"100001"_s << QString() << u"3 parts: 2 × 33,334, 1 × 33,333"_s;
    QTest::newRow("by bytes") << u"1000"_s << u"419430400"_s << u"2 parts: 2 × 500"_s;
    QTest::newRow("because") << u"100001"_s << QString() << u"openai_batch takes at most 50,000 records at once."_s;
    QTest::newRow("a record too large") << u"1"_s << u"209715201"_s << u"One record of this job has more"_s;
    QTest::newRow("nothing typed") << QString() << QString() << u"Type how many records"_s;
    QTest::newRow("no records") << u"0"_s << QString() << u"Type 1 or more"_s;
    QTest::newRow("thousands") << u"1,000"_s << QString() << u"nothing between thousands"_s;
    QTest::newRow("negative bytes") << u"10"_s << u"-1"_s << u"below 0"_s;
}

void TestRouteTabs::splitsAJob()
{
    QFETCH(QString, records);
    QFETCH(QString, bytes);
    QFETCH(QString, said);
    m_page->showKey(u"split"_s);
    type(u"Records"_s, records);
    type(u"Bytes of the whole job"_s, bytes);
    QVERIFY2(says(said), qPrintable(said));
}

void TestRouteTabs::failureKeepsWhatWasShown()
{
    m_page->showKey(u"prices"_s);
    settle();
    QCOMPARE(table(u"Price list"_s)->model()->rowCount(), 2);
    m_ledger->priceList = []() -> Result<std::vector<ListedPrice>> {
        return failure(Error::Kind::Unavailable, u"The ledger is locked."_s);
    };
    QSignalSpy failed(m_page.get(), &RoutesPage::failed);
    m_page->refresh();
    settle();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(table(u"Price list"_s)->model()->rowCount(), 2);
    QVERIFY(table(u"Price list"_s)->isVisible());
}

QTEST_MAIN(TestRouteTabs)
#include "tst_routetabs.moc"
