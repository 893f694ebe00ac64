// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/routemodel.h"
#include "items/routepricemodel.h"
#include "views/pricelistpicker.h"
#include "views/routesstage.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

class TestRoutesPage : public RoutesStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { open(); }
    void cleanup() { close(); }
    void showsRoutesWithWhatTheyCost();
    void editsAFieldAndTakesItBack();
    void badInputStaysBesideItsField_data();
    void badInputStaysBesideItsField();
    void whatIsTypedIsLeftAlone();
    void completesADiscoveredRoute();
    void addsAndRemovesARoute();
    void newKeysHaveRules();
    void addsAPriceFromADay();
    void badPricesAreRefused_data();
    void badPricesAreRefused();
    void publishedPricesStay();
    void correctingAPublishedPriceCanBeTakenBack();
    void aRouteTakesPricesOnlyWhenTold();
    void placesHaveKeys();
    void viewersReadOnly_data();
    void viewersReadOnly();
    void emptyCatalogsSaySo();
    void filters();
};

void TestRoutesPage::showsRoutesWithWhatTheyCost()
{
    RouteUse seen;
    seen.bucket = Bucket::PremiumSync;
    seen.route = kPremium;
    seen.units = 300;
    seen.events = 300;
    seen.cost = {dollars(24), false};
    m_use.rows = {seen};
    m_page->refresh();
    settle();
    QCOMPARE(cell(u"Routes"_s, kPremium, RouteModel::Input), u"$1.25"_s);
    QCOMPARE(cell(u"Routes"_s, kPremium, RouteModel::Batch), u"50 %"_s);
    QCOMPARE(cell(u"Routes"_s, kPremium, RouteModel::UnitCostColumn), u"$0.08"_s);
    QCOMPARE(line(u"Provider"_s)->text(), u"openai"_s);
    QCOMPARE(line(u"Context window"_s)->text(), u"400000"_s);
    QCOMPARE(m_page->summary(), u"2 row(s)"_s);
}

void TestRoutesPage::editsAFieldAndTakesItBack()
{
    type(u"Context window"_s, u"272000"_s);
    QCOMPARE(route(kPremium).contextWindow, std::optional<std::int64_t>(272'000));
    QCOMPARE(m_session->undoStack()->count(), 1);  // typing is one step
    QCOMPARE(cell(u"Routes"_s, kPremium, RouteModel::ContextWindow), u"• 272,000"_s);
    QVERIFY(line(u"Context window"_s)->parentWidget()->toolTip().contains(u"Published: 400000"_s));
    QVERIFY(says(u"• Context window"_s));
    m_session->undoStack()->undo();
    QVERIFY(m_session->draft().empty());
    QCOMPARE(line(u"Context window"_s)->text(), u"400000"_s);
    // Choices as well.
    auto *takes = tab()->findChild<QComboBox *>();
    takes->setCurrentIndex(takes->findText(u"batch"_s));
    Q_EMIT takes->activated(takes->currentIndex());
    QCOMPARE(route(kPremium).modes, std::optional(std::vector{Mode::Batch}));
    press(u"Discard the changes"_s);
    QVERIFY(m_session->draft().empty());
}

void TestRoutesPage::badInputStaysBesideItsField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("negative") << u"-1"_s << u"below 0"_s;
    QTest::newRow("nothing fits") << u"0"_s << u"Type 1 or more"_s;
    QTest::newRow("huge") << u"99999999999999999999"_s << u"more than"_s;
    QTest::newRow("words") << u"many"_s << u"not a whole number"_s;
    QTest::newRow("local thousands") << u"400.000"_s << u"nothing between thousands"_s;
}

void TestRoutesPage::badInputStaysBesideItsField()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    type(u"Context window"_s, u"9"_s);
    m_session->undoStack()->clear();
    type(u"Context window"_s, text);
    QVERIFY(says(why));
    QCOMPARE(line(u"Context window"_s)->text(), text);
    // Also when somebody looks elsewhere on the page and the ledger is asked again.
    line(u"Region"_s)->setFocus();
    m_page->refresh();
    settle();
    QCOMPARE(line(u"Context window"_s)->text(), text);
    QVERIFY(says(why));
}

// A name may hold spaces, and typing one must not take it away.
void TestRoutesPage::whatIsTypedIsLeftAlone()
{
    type(u"Model"_s, u"gpt 5 turbo"_s);
    QCOMPARE(line(u"Model"_s)->text(), u"gpt 5 turbo"_s);
    QCOMPARE(route(kPremium).modelFamily, std::optional(u"gpt 5 turbo"_s));
    type(u"Model"_s, QString());
    QCOMPARE(route(kPremium).modelFamily, std::nullopt);
    m_page->showKey(u"route:"_s + kMini);
    QCOMPARE(line(u"Model"_s)->text(), u"gpt-5-mini"_s);
}

void TestRoutesPage::completesADiscoveredRoute()
{
    Route met;
    met.key = u"preview-voice"_s;
    met.discovered = true;
    m_catalog.routes.push_back(met);
    m_page->refresh();
    settle();
    QVERIFY(says(u"Met in events, not completed: preview-voice"_s));
    press(u"Complete preview-voice"_s);
    type(u"Provider"_s, u"openai"_s);
    QVERIFY(!route(u"preview-voice"_s).discovered);
    QVERIFY(!says(u"Met in events"_s));
}

void TestRoutesPage::addsAndRemovesARoute()
{
    press(u"New route"_s);
    type(u"Key of the new route"_s, u"premium-next"_s);
    QTest::keyClick(line(u"Key of the new route"_s), Qt::Key_Return);
    settle();
    QVERIFY(m_session->working().route(u"premium-next"_s));
    QVERIFY(says(u"new in the draft"_s));
    press(u"Remove"_s);
    QVERIFY(m_session->draft().empty());
    // A published one stays, in words.
    m_page->showKey(u"route:"_s + kPremium);
    QVERIFY(!button(u"Remove"_s)->isEnabled());
    QVERIFY(button(u"Remove"_s)->toolTip().contains(u"nothing leaves the catalog"_s));
}

void TestRoutesPage::newKeysHaveRules()
{
    press(u"New route"_s);
    press(u"Add to the draft"_s);
    QVERIFY(says(u"Type a key"_s));
    type(u"Key of the new route"_s, kPremium);
    QVERIFY(says(u"is there already"_s));
    press(u"Add to the draft"_s);
    QVERIFY(m_session->draft().empty());
    type(u"Key of the new route"_s, u"two words"_s);
    QVERIFY(says(u"no spaces"_s));
    QTest::keyClick(line(u"Key of the new route"_s), Qt::Key_Escape);
    QVERIFY(!says(u"no spaces"_s));
}

void TestRoutesPage::addsAPriceFromADay()
{
    QCOMPARE(line(u"New price from"_s)->text(), u"2026-03-18"_s);
    type(u"New price from"_s, u"2026-04-01"_s);
    type(u"Input price"_s, u"1.10"_s);
    type(u"Output price"_s, u"8.8"_s);
    type(u"Batch percentage"_s, u"40"_s);
    press(u"Add the price"_s);
    QCOMPARE(route(kPremium).prices->size(), std::size_t{2});
    const RoutePrice &price = route(kPremium).prices->back();
    QCOMPARE(formatInstant(price.from), u"2026-04-01T00:00:00Z"_s);
    QCOMPARE(price.input, TokenPrice{1'100'000'000});
    QVERIFY(!price.cachedInput);
    QCOMPARE(price.batchPercent, std::optional(40));
    QCOMPARE(line(u"Input price"_s)->text(), QString());
    DataTable *prices = table(u"Prices of the route, latest first"_s);
    QCOMPARE(prices->model()->index(0, RoutePriceModel::State).data().toString(), u"to come, drafted"_s);
    // In force it is that of today still.
    QCOMPARE(cell(u"Routes"_s, kPremium, RouteModel::Input), u"$1.25"_s);
    prices->selectRow(0);
    press(u"Remove the price"_s);
    QVERIFY(m_session->draft().empty());
}

void TestRoutesPage::badPricesAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << u"Input price"_s << QString() << u"Nothing is typed here"_s;
    QTest::newRow("negative") << u"Input price"_s << u"-1.25"_s << u"below 0"_s;
    QTest::newRow("decimal comma") << u"Input price"_s << u"1.234,56"_s << u"not an amount"_s;
    QTest::newRow("finer than kept") << u"Output price"_s << u"0.0000000001"_s << u"nine decimals"_s;
    QTest::newRow("huge") << u"Output price"_s << u"99999999999999999999"_s << u"more than an amount"_s;
    QTest::newRow("words") << u"Cached input price"_s << u"free"_s << u"not an amount"_s;
    QTest::newRow("over all") << u"Batch percentage"_s << u"101"_s << u"ends at 100"_s;
    QTest::newRow("no day") << u"New price from"_s << u"1.4.2026"_s << u"is not a time"_s;
    QTest::newRow("no zone") << u"New price from"_s << u"2026-04-01T05:00"_s << u"in which zone"_s;
}

void TestRoutesPage::badPricesAreRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, why);
    type(u"Input price"_s, u"1"_s);
    type(u"Output price"_s, u"2"_s);
    type(field, text);
    press(u"Add the price"_s);
    QVERIFY2(says(why), qPrintable(why));
    QCOMPARE(line(field)->text(), text);
    QVERIFY(m_session->draft().empty());
}

void TestRoutesPage::publishedPricesStay()
{
    DataTable *prices = table(u"Prices of the route, latest first"_s);
    QVERIFY(!button(u"Remove the price"_s)->isEnabled());
    prices->selectRow(0);
    QVERIFY(!button(u"Remove the price"_s)->isEnabled());
    QVERIFY(button(u"Remove the price"_s)->toolTip().contains(u"published and stays"_s));
}

void TestRoutesPage::correctingAPublishedPriceCanBeTakenBack()
{
    type(u"New price from"_s, u"2026-01-01"_s);
    type(u"Input price"_s, u"2"_s);
    type(u"Output price"_s, u"3"_s);
    press(u"Add the price"_s);
    QCOMPARE(route(kPremium).prices->size(), std::size_t{1});
    QCOMPARE(cell(u"Routes"_s, kPremium, RouteModel::Input), u"• $2.00"_s);
    QVERIFY(says(u"changes a price of the past"_s));
    table(u"Prices of the route, latest first"_s)->selectRow(0);
    press(u"Remove the price"_s);
    QVERIFY(m_session->draft().empty());
    QCOMPARE(cell(u"Routes"_s, kPremium, RouteModel::Input), u"$1.25"_s);
}

void TestRoutesPage::aRouteTakesPricesOnlyWhenTold()
{
    press(u"Take from the price list…"_s);
    auto *picker = m_page->findChild<PriceListPicker *>();
    QVERIFY(picker);
    const auto text = [picker] {
        QStringList all;
        for (const QLabel *label : picker->findChildren<QLabel *>()) all << label->text();
        return all.join(u'\n');
    };
    // The likely model is chosen, and what it would change is said before anything changes.
    QVERIFY2(text().contains(u"Input: $1.25 → $1.10"_s), qPrintable(text()));
    QVERIFY(text().contains(u"Cached: $0.125 → none"_s));
    QVERIFY(text().contains(u"Batch: 50 %, as it is"_s));
    QVERIFY(m_session->draft().empty());
    for (QPushButton *candidate : picker->findChildren<QPushButton *>())
        if (candidate->text() == u"Take these prices"_s) candidate->click();
    settle();
    QCOMPARE(route(kPremium).prices->size(), std::size_t{2});
    QCOMPARE(route(kPremium).prices->back().input, TokenPrice{1'100'000'000});
    QCOMPARE(route(kPremium).prices->back().batchPercent, std::optional(50));
    QCOMPARE(route(kPremium).contextWindow, std::optional<std::int64_t>(400'000));  // not asked for
    QVERIFY(!m_ledger->questions().contains(u"importPrices"_s));
}

void TestRoutesPage::placesHaveKeys()
{
    QSignalSpy moved(m_page.get(), &RoutesPage::keyChanged);
    m_page->showKey(u"ceilings"_s);
    QCOMPARE(moved.last().first().toString(), u"ceilings"_s);
    m_page->showKey(u"route:"_s + kMini);
    QCOMPARE(moved.last().first().toString(), u"route:"_s + kMini);
    QCOMPARE(line(u"Model"_s)->text(), u"gpt-5-mini"_s);
    for (const QString &key : {u"prices"_s, u"pools"_s, u"split"_s}) {
        m_page->showKey(key);
        QCOMPARE(moved.last().first().toString(), key);
    }
    m_page->showKey(QString());  // as it was
    QCOMPARE(m_page->findChild<QTabWidget *>()->currentIndex(), 4);
    m_page->showKey(u"route:gone"_s);
    QCOMPARE(m_page->findChild<QTabWidget *>()->currentIndex(), 0);
}

void TestRoutesPage::viewersReadOnly_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QString>("why");
    QTest::newRow("viewer") << static_cast<int>(PersonRole::Viewer) << false << u"(Viewer) may not"_s;
    QTest::newRow("read-only ledger") << static_cast<int>(PersonRole::Owner) << true << u"reading only"_s;
}

void TestRoutesPage::viewersReadOnly()
{
    QFETCH(int, role);
    QFETCH(bool, readOnly);
    QFETCH(QString, why);
    info(static_cast<PersonRole>(role), readOnly);
    QVERIFY(says(why));
    QVERIFY(line(u"Context window"_s)->isReadOnly());
    for (const QString &text : {u"New route"_s, u"Add the price"_s, u"Take from the price list…"_s, u"Remove"_s}) {
        QVERIFY2(!button(text)->isEnabled(), qPrintable(text));
        QVERIFY(button(text)->toolTip().contains(why));
    }
    m_page->showKey(u"prices"_s);
    settle();
    QVERIFY(!button(u"Import LiteLLM list…"_s)->isEnabled());
    m_page->showKey(u"ceilings"_s);
    QVERIFY(!button(u"Reviewed today"_s)->isEnabled());
    // What changes nothing is for everybody.
    m_page->showKey(u"split"_s);
    type(u"Records"_s, u"5"_s);
    QVERIFY(says(u"1 part of 5 records"_s));
    info(PersonRole::Owner);
    QVERIFY(!says(why));
}

void TestRoutesPage::emptyCatalogsSaySo()
{
    m_catalog = {};
    m_list.clear();
    m_page->refresh();
    settle();
    QVERIFY(says(u"No routes yet"_s));
    for (const auto &[key, text] :
         {std::pair(u"prices"_s, u"No price list yet"_s), std::pair(u"pools"_s, u"No pools yet"_s),
          std::pair(u"ceilings"_s, u"No ceilings yet"_s), std::pair(u"split"_s, u"There is no ceiling yet"_s)}) {
        m_page->showKey(key);
        settle();
        QVERIFY2(says(text), qPrintable(text));
    }
    m_page->setClient(nullptr);
    m_session->setClient(nullptr);
    m_page->showKey(u"pools"_s);
    QVERIFY(says(u"Reading the catalog…"_s));
}

void TestRoutesPage::filters()
{
    m_page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"MINI"_s);
    QCOMPARE(table(u"Routes"_s)->model()->rowCount(), 1);
    QTest::keyClicks(QApplication::focusWidget(), u"nothing"_s);
    QVERIFY(says(u"Nothing matches the filter"_s));
    press(u"Clear the filter"_s);
    QCOMPARE(table(u"Routes"_s)->model()->rowCount(), 2);
}

QTEST_MAIN(TestRoutesPage)
#include "tst_routespage.moc"
