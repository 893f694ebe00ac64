// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheetcsv.h"

#include "support/catalogs.h"

#include <QFile>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

Catalog catalogWith(const QStringList &routes)
{
    Catalog catalog;
    for (const QString &key : routes) {
        Route route;
        route.key = key;
        catalog.routes.push_back(route);
    }
    return catalog;
}

Catalog routes()
{
    Catalog catalog = catalogWith({u"mini"_s, u"deep"_s, u"a, b"_s});
    Route met;
    met.key = u"met"_s;
    met.discovered = true;
    catalog.routes.push_back(met);
    return catalog;
}

// "line 2, bucket: ..." each.
QStringList said(const SheetTable &table)
{
    QStringList lines;
    for (const SheetRowProblem &problem : table.problems) {
        const QString where = problem.column.isEmpty() ? QString() : u", "_s + problem.column;
        lines << u"line %1%2: %3"_s.arg(QString::number(problem.line), where, problem.message);
    }
    return lines;
}

const QByteArray kHeader = "action,bucket,route,fallback_route,mode,warn_percent,downgrade_route,downgrade_bucket,"
                           "async_expectation_shown\n";

SheetAction research()
{
    SheetAction action;
    action.action = u"research"_s;
    action.bucket = Bucket::PremiumSync;
    action.route = u"deep"_s;
    action.fallbackRoute = u"mini"_s;
    action.mode = Mode::Sync;
    action.warnPercent = 80;
    action.downgradeTo = DowngradeTarget{u"mini"_s, Bucket::StandardSync};
    action.asyncExpectationShown = false;
    return action;
}

SheetAction chat()
{
    SheetAction action;
    action.action = u"chat"_s;
    action.bucket = Bucket::StandardSync;
    action.route = u"mini"_s;
    return action;
}

}  // namespace

// A route sheet as CSV and as what a spreadsheet puts on the clipboard.
class TestSheetCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesEveryColumn();
    void quotesAndNeutralises();
    void reads_data();
    void reads();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void oneProblemKeepsEverythingOut();
    void theTableOfTheGuideIsRead();
    void whatIsWrittenIsRead();
    void nothingThatIsReadBreaksIt();
};

void TestSheetCsv::writesEveryColumn()
{
    QCOMPARE(sheetToCsv({}), kHeader);
    QCOMPARE(sheetToCsv({research(), chat()}), kHeader +
                                                   "research,premium_sync,deep,mini,sync,80,mini,standard_sync,false\n"
                                                   "chat,standard_sync,mini,,,,,,\n");
}

void TestSheetCsv::quotesAndNeutralises()
{
    const auto written = [](const QString &name) {
        SheetAction action = chat();
        action.action = name;
        return sheetToCsv({action}).mid(kHeader.size()).chopped(QByteArray(",standard_sync,mini,,,,,,\n").size());
    };
    QCOMPARE(written(u"plain"_s), QByteArray("plain"));
    QCOMPARE(written(u"a, b"_s), QByteArray("\"a, b\""));
    QCOMPARE(written(u"say \"a\""_s), QByteArray("\"say \"\"a\"\"\""));
    QCOMPARE(written(u"two\nlines"_s), QByteArray("\"two\nlines\""));
    QCOMPARE(written(u"=1+1"_s), QByteArray("'=1+1"));
    QCOMPARE(written(u"@cmd"_s), QByteArray("'@cmd"));
    QCOMPARE(written(u"-2"_s), QByteArray("'-2"));
    QCOMPARE(written(u"+2,5"_s), QByteArray("\"'+2,5\""));
    QCOMPARE(written(u"\tx"_s), QByteArray("\"'\tx\""));
    QCOMPARE(written(u"'quoted"_s), QByteArray("''quoted"));
}

void TestSheetCsv::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto both = [](QByteArray separator, const QByteArray &end) {
        QByteArray text = kHeader + "research,premium_sync,deep,mini,sync,80,mini,standard_sync,false\n"
                                    "chat,standard_sync,mini,,,,,,\n";
        return text.replace(",", separator).replace("\n", end);
    };
    QTest::newRow("commas") << both(",", "\n");
    QTest::newRow("CRLF") << both(",", "\r\n");
    QTest::newRow("CR") << both(",", "\r");
    QTest::newRow("semicolons") << both(";", "\r\n");
    QTest::newRow("tabs") << both("\t", "\r\n");
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + both(",", "\n");
    QTest::newRow("without its last line end") << both(",", "\n").chopped(1);
    QTest::newRow("without a header") << both(",", "\n").mid(kHeader.size());
    QTest::newRow("tabs without a header") << both("\t", "\n").mid(kHeader.size());
    QTest::newRow("empty lines and rows") << "\n" + both(",", "\n\n,,,,,,,,\n");
    QTest::newRow("other words of the same") << QByteArray(
        " Action , "
        "BUCKET,route,fallback_route,Mode,warn_percent,downgrade_route,downgrade_bucket,async_expectation_shown\n"
        "research, Premium_Sync ,deep,mini,SYNC,80 %,mini,standard_sync,No\nchat,standard_sync,mini\n");
    QTest::newRow("another order, optional columns left out")
        << QByteArray("route,action,bucket,fallback_route,downgrade_bucket,downgrade_route,mode,async_expectation_"
                      "shown,warn_percent\n"
                      "deep,research,premium_sync,mini,standard_sync,mini,sync,0,80\nmini,chat,standard_sync\n");
    QTest::newRow("everything quoted") << QByteArray(
        "\"research\",\"premium_sync\",\"deep\",\"mini\",\"sync\",\"80\",\"mini\",\"standard_sync\",\"false\"\n"
        "\"chat\",\"standard_sync\",\"mini\",\"\",\"\",\"\",\"\",\"\",\"\"\n");
}

void TestSheetCsv::reads()
{
    QFETCH(QByteArray, text);
    const SheetTable table = readSheet(text, routes());
    QCOMPARE(said(table), QStringList{});
    QVERIFY((table.actions == std::vector{research(), chat()}));
}

void TestSheetCsv::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &problems) {
        QTest::newRow(name) << text << problems;
    };
    row("nothing", "", {u"line 1: There is no action here."_s});
    row("a header alone", kHeader, {u"line 1: There is no action here."_s});
    row("an unknown column", "action,bucket,route,colour\nchat,standard_sync,mini,red\n",
        {u"line 1, colour: “colour” is no column of a route sheet. Columns: action, bucket, route, fallback_route, "
         u"mode, "
         "warn_percent, downgrade_route, downgrade_bucket, async_expectation_shown."_s});
    row("a column twice", "action,bucket,route,Bucket\n",
        {u"line 1, bucket: The column “bucket” is there twice."_s, u"line 1: There is no action here."_s});
    row("a column missing", "action,route,mode\nchat,mini,sync\n",
        {u"line 1, bucket: The column “bucket” is missing."_s});
    row("only actions", "action\nchat\n",
        {u"line 1, bucket: The column “bucket” is missing."_s, u"line 1, route: The column “route” is missing."_s});
    row("an unknown bucket", "chat,gold,mini",
        {u"line 1, bucket: “gold” is no bucket. Use one of: standard_sync, "
         "premium_sync, long_context, batch_records."_s});
    row("no bucket, no route", "chat,,",
        {u"line 1, bucket: No bucket is given. Use one of: standard_sync, premium_sync, "
         "long_context, batch_records."_s,
         u"line 1, route: No route is given."_s});
    row("no name", ",standard_sync,mini", {u"line 1, action: The action has no name."_s});
    row("unknown routes", kHeader + "chat,standard_sync,none,nowhere,,,away,premium_sync,\n",
        {u"line 2, route: There is no route “none”. Add it to the routes first, or choose another."_s,
         u"line 2, fallback_route: There is no route “nowhere”. Add it to the routes first, or choose another."_s,
         u"line 2, downgrade_route: There is no route “away”. Add it to the routes first, or choose another."_s});
    row("a route met in events", "chat,standard_sync,met",
        {u"line 1, route: Route “met” was only met in events so far. "
         "Complete it first."_s});
    row("an unknown mode", "chat,standard_sync,mini,,fast",
        {u"line 1, mode: “fast” is no mode. Use sync or batch, or "
         "leave it empty."_s});
    row("a percentage with decimals", "chat,standard_sync,mini,,,\"70,5\"",
        {u"line 1, warn_percent: “70,5” is no whole percentage from 1 to 100."_s});
    row("a percentage of 0", "chat,standard_sync,mini,,,0",
        {u"line 1, warn_percent: “0” is no whole percentage from 1 to "
         "100."_s});
    row("a huge percentage", "chat,standard_sync,mini,,,99999999999999999999",
        {u"line 1, warn_percent: “99999999999999999999” is no whole percentage from 1 to 100."_s});
    row("half a downgrade", "a,standard_sync,mini,,,,mini\nb,standard_sync,mini,,,,,premium_sync",
        {u"line 1, downgrade_bucket: A downgrade needs a route and a bucket, and the bucket is missing."_s,
         u"line 2, downgrade_route: A downgrade needs a route and a bucket, and the route is missing."_s});
    row("perhaps shown", "a,standard_sync,mini,,,,,,maybe",
        {u"line 1, async_expectation_shown: “maybe” is neither true "
         "nor false."_s});
    row("an action twice", "a,standard_sync,mini\nb,standard_sync,mini\na,standard_sync,mini",
        {u"line 3, action: “a” is on line 1 already. Keep one of the two."_s});
    row("too many cells", "a,standard_sync,mini,,,,,,,x",
        {u"line 1: This line has 10 cells, and there are 9 columns."_s});
    row("an open quote", "a,standard_sync,mini\n\"b,standard_sync,mini\nc",
        {u"line 2: A quote that is opened here is "
         "never closed."_s});
    row("text after a quote", "\"a\"b,standard_sync,mini",
        {u"line 1: Something follows a closing quote. Write a quote "
         "within quotes twice."_s});
    row("lines within quotes count", "\"a\r\nb\",standard_sync,mini\nc,gold,mini\n",
        {u"line 3, bucket: “gold” is no bucket. Use one of: standard_sync, premium_sync, long_context, batch_records."_s});
    row("no UTF-8", "a,standard_sync,mini\nb\xff,standard_sync,mini\n",
        {u"line 2: This is no text in UTF-8. Save the table as CSV in UTF-8."_s});
    row("cut off within a character", "a,standard_sync,mini\nb\xc3",
        {u"line 2: This is no text in UTF-8. Save the table as CSV in UTF-8."_s});
    row("UTF-16", QByteArray("a\0,\0", 4), {u"line 1: This is no text in UTF-8. Save the table as CSV in UTF-8."_s});
    row("all that is wrong", "a,gold,none\n,standard_sync,mini\n",
        {u"line 1, bucket: “gold” is no bucket. Use one of: standard_sync, premium_sync, long_context, batch_records."_s,
         u"line 1, route: There is no route “none”. Add it to the routes first, or choose another."_s,
         u"line 2, action: The action has no name."_s});
}

void TestSheetCsv::tellsWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, problems);
    const SheetTable table = readSheet(text, routes());
    QCOMPARE(said(table).join(u'\n'), problems.join(u'\n'));
    QVERIFY(table.actions.empty());
}

void TestSheetCsv::oneProblemKeepsEverythingOut()
{
    QCOMPARE(readSheet("chat,standard_sync,mini\nread,long_context,mini\n", routes()).actions.size(), 2U);
    QCOMPARE(readSheet("chat,standard_sync,mini\nread,long_context,none\n", routes()).actions.size(), 0U);
}

void TestSheetCsv::theTableOfTheGuideIsRead()
{
    QFile page(QStringLiteral(HEADROOM_SOURCE_DIR "/resources/docs/file-formats.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    const qsizetype chapter = text.indexOf("## Route sheet table");
    const qsizetype begin = text.indexOf("```csv\n", chapter) + 7;
    const QByteArray table = text.mid(begin, text.indexOf("```", begin) - begin);
    const SheetTable read = readSheet(table, catalogWith({u"premium-reasoning"_s, u"standard-mini"_s}));
    QCOMPARE(said(read), QStringList{});
    QCOMPARE(sheetToCsv(read.actions), table);
}

void TestSheetCsv::whatIsWrittenIsRead()
{
    QVERIFY(rc::check("whatever actions and routes are called", [] {
        const auto name = [] {
            const auto sign = rc::gen::element(u'a', u'=', u'+', u'-', u'@', u'\'', u'"', u',', u';', u'\t', u'\n',
                                               u'\r', u' ', u'\u00e4', u'\u4e2d', u'\ufeff');
            const auto signs = *rc::gen::nonEmpty(rc::gen::container<std::u16string>(sign));
            return QStringView(signs).toString();  // as it is, byte order marks too
        };
        const QStringList keys{name(), name() + u"1"_s};
        const auto key = [&] { return keys[*rc::gen::inRange(0, 2)]; };
        std::vector<SheetAction> actions;
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i) {
            SheetAction action;
            action.action = name() + QString::number(i);
            action.bucket = *rc::gen::elementOf(kBuckets);
            action.route = key();
            if (*rc::gen::arbitrary<bool>()) action.fallbackRoute = key();
            if (*rc::gen::arbitrary<bool>()) action.mode = *rc::gen::element(Mode::Sync, Mode::Batch);
            if (*rc::gen::arbitrary<bool>()) action.warnPercent = *rc::gen::inRange(1, 101);
            if (*rc::gen::arbitrary<bool>()) action.downgradeTo = DowngradeTarget{key(), *rc::gen::elementOf(kBuckets)};
            if (*rc::gen::arbitrary<bool>()) action.asyncExpectationShown = *rc::gen::arbitrary<bool>();
            actions.push_back(action);
        }
        const SheetTable table = readSheet(sheetToCsv(actions), catalogWith(keys));
        if (!table.problems.empty()) RC_FAIL(said(table).join(u'\n').toStdString());
        RC_ASSERT(table.actions == actions);
    }));
    QVERIFY(rc::check("the sheets of any catalog", [] {
        const Catalog catalog = *arbitraryCatalog();
        for (const RouteSheet &sheet : catalog.routeSheets) {
            if (sheet.actions.empty()) continue;
            RC_ASSERT(readSheet(sheetToCsv(sheet.actions), catalog).actions == sheet.actions);
        }
    }));
}

// Each text gives actions or problems, never neither.
void TestSheetCsv::nothingThatIsReadBreaksIt()
{
    QVERIFY(rc::check("arbitrary bytes", [] {
        const auto bytes = *rc::gen::container<std::string>(
            rc::gen::oneOf(rc::gen::element('"', ',', ';', '\t', '\n', '\r', '\'', '='), rc::gen::arbitrary<char>()));
        const SheetTable table = readSheet(QByteArray::fromStdString(bytes), routes());
        RC_ASSERT(table.problems.empty() != table.actions.empty());
        for (const SheetRowProblem &problem : table.problems) RC_ASSERT(problem.line >= 1);
    }));
}

QTEST_GUILESS_MAIN(TestSheetCsv)
#include "tst_sheetcsv.moc"
