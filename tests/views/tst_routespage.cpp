// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ceilingmodel.h"
#include "items/poolmodel.h"
#include "items/pricelistdifferencemodel.h"
#include "items/roles.h"
#include "items/routemodel.h"
#include "items/routepricemodel.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "views/datatable.h"
#include "views/draftsession.h"
#include "views/pricelistimport.h"
#include "views/pricelistpicker.h"
#include "views/routespage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kPremium = u"premium-reasoning"_s;
const QString kMini = u"standard-mini"_s;
const QString kPool = u"azure-eastus-global"_s;
const QString kSurface = u"openai_batch"_s;  // last reviewed on 2026-04-23 in the contract's example

PriceListEntry listed(const QString &key, const char *input, const char *output)
{
    PriceListEntry entry;
    entry.key = key;
    entry.provider = u"openai"_s;
    entry.mode = u"chat"_s;
    entry.input = {parsePricePerMtok(input).value};
    entry.output = {parsePricePerMtok(output).value};
    entry.contextWindow = 272'000;
    return entry;
}

}  // namespace

class TestRoutesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
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
    void theListIsShownBeforeItIsImported();
    void aBadListIsRefusedInline();
    void theRealListIsReadOffTheWindow();
    void poolsSayWhatPlansPromise();
    void aDraftedQuotaChangesThePromise();
    void aPoolInUseStays();
    void staleCeilingsAreReviewed();
    void zeroIsNotTheSameAsNotStated();
    void splitsAJob_data();
    void splitsAJob();
    void placesHaveKeys();
    void viewersReadOnly_data();
    void viewersReadOnly();
    void emptyCatalogsSaySo();
    void failureKeepsWhatWasShown();
    void filters();

private:
    void settle();
    void info(PersonRole role, bool readOnly = false);
    void at(Instant now);
    [[nodiscard]] QWidget *tab() const { return m_page->findChild<QTabWidget *>()->currentWidget(); }
    [[nodiscard]] QLineEdit *line(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] DataTable *table(const QString &name) const;
    void type(const QString &name, const QString &text);
    void press(const QString &text);
    [[nodiscard]] bool says(const QString &text) const;
    [[nodiscard]] QString cell(const QString &table, const QString &key, int column) const;
    [[nodiscard]] const Route &route(const QString &key) const { return *m_session->working().route(key); }
    void readList(const QByteArray &json);

    Catalog m_catalog;
    ObservedUse m_use;
    Instant m_now;
    std::vector<ListedPrice> m_list;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<DraftSession> m_session;
    std::unique_ptr<RoutesPage> m_page;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRoutesPage::init()
{
    m_now = kNow;
    m_folder = std::make_unique<QTemporaryDir>();
    m_ledger = std::make_unique<FakeLedger>();
    m_catalog = *m_ledger->catalogState()->catalog;
    m_use = ObservedUse{lastDays(kNow, kEvidenceDays), {}, {}, {}};
    m_list = {{listed(u"openai/gpt-5"_s, "1.10", "9.00"), kNow}, {listed(u"openai/other"_s, "7", "8"), kNow}};
    m_ledger->catalogState = [this] { return CatalogState{std::make_shared<Catalog>(m_catalog), u"1"_s}; };
    m_ledger->observedUse = [this](const DayWindow &) { return m_use; };
    m_ledger->priceList = [this] { return m_list; };
    m_session = std::make_unique<DraftSession>([this] { return m_now; });
    m_page = std::make_unique<RoutesPage>(m_session.get(), [this] { return m_now; });
    m_page->resize(1'208, 760);
    m_session->setClient(m_ledger.get());
    m_page->setClient(m_ledger.get());
    info(PersonRole::Pm);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    m_page->refresh();
    settle();
    m_page->showKey(u"route:"_s + kPremium);
}

void TestRoutesPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_ledger.reset();
    m_folder.reset();
}

void TestRoutesPage::settle()
{
    for (int i = 0; i < 4; ++i) {
        QTRY_COMPARE(m_ledger->waiting(), 0);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void TestRoutesPage::info(PersonRole role, bool readOnly)
{
    LedgerInfo info = sampleInfo();
    info.person.role = role;
    info.readOnly = readOnly;
    m_session->setInfo(info);
    m_page->setInfo(info);
}

// Everything is shown as it stands at another instant.
void TestRoutesPage::at(Instant now)
{
    m_now = now;
    m_page->refresh();
    settle();
}

QLineEdit *TestRoutesPage::line(const QString &name) const
{
    for (QLineEdit *edit : tab()->findChildren<QLineEdit *>())
        if (edit->accessibleName() == name) return edit;
    return nullptr;
}

QPushButton *TestRoutesPage::button(const QString &text) const
{
    for (QPushButton *candidate : tab()->findChildren<QPushButton *>())
        if (candidate->text().remove(u'&') == text && candidate->isVisible()) return candidate;
    return nullptr;
}

DataTable *TestRoutesPage::table(const QString &name) const
{
    for (DataTable *candidate : tab()->findChildren<DataTable *>())
        if (candidate->accessibleName() == name) return candidate;
    return nullptr;
}

void TestRoutesPage::type(const QString &name, const QString &text)
{
    QLineEdit *edit = line(name);
    QVERIFY2(edit, qPrintable(name));
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else
        QTest::keyClicks(edit, text);
}

void TestRoutesPage::press(const QString &text)
{
    QPushButton *pressed = button(text);
    QVERIFY2(pressed && pressed->isEnabled(), qPrintable(text));
    QTest::mouseClick(pressed, Qt::LeftButton);
    settle();
}

bool TestRoutesPage::says(const QString &text) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *l) { return l->isVisible() && l->text().contains(text); });
}

QString TestRoutesPage::cell(const QString &tableName, const QString &key, int column) const
{
    const QAbstractItemModel *model = table(tableName)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, column);
        if (index.data(KeyRole).toString() == key) return index.data().toString();
    }
    return u"no such row"_s;
}

void TestRoutesPage::readList(const QByteArray &json)
{
    const QString path = m_folder->filePath(u"list.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    m_page->showKey(u"prices"_s);
    settle();
    m_page->findChild<PriceListImport *>()->readFile(path);
    settle();
}

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

void TestRoutesPage::theListIsShownBeforeItIsImported()
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

void TestRoutesPage::aBadListIsRefusedInline()
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

void TestRoutesPage::theRealListIsReadOffTheWindow()
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

void TestRoutesPage::poolsSayWhatPlansPromise()
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

void TestRoutesPage::aDraftedQuotaChangesThePromise()
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

void TestRoutesPage::aPoolInUseStays()
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

void TestRoutesPage::staleCeilingsAreReviewed()
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

void TestRoutesPage::zeroIsNotTheSameAsNotStated()
{
    m_page->showKey(u"ceilings"_s);
    type(u"Fewest records"_s, u"0"_s);
    QCOMPARE(cell(u"Batch ceilings"_s, kSurface, CeilingModel::MinRecords), u"• 0"_s);
    type(u"Fewest records"_s, QString());
    QCOMPARE(cell(u"Batch ceilings"_s, kSurface, CeilingModel::MinRecords), u"• not stated"_s);
    QCOMPARE(m_session->working().ceilings[0].minRecords, std::nullopt);
    type(u"Source"_s, u"the docs"_s);
    QVERIFY(says(u"is not a link"_s));
}

void TestRoutesPage::splitsAJob_data()
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

void TestRoutesPage::splitsAJob()
{
    QFETCH(QString, records);
    QFETCH(QString, bytes);
    QFETCH(QString, said);
    m_page->showKey(u"split"_s);
    type(u"Records"_s, records);
    type(u"Bytes of the whole job"_s, bytes);
    QVERIFY2(says(said), qPrintable(said));
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

void TestRoutesPage::failureKeepsWhatWasShown()
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
