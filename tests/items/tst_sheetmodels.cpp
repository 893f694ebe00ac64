// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "items/sheetcell.h"
#include "items/sheetlists.h"
#include "items/sheettablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

SheetAction row(const QString &action, Bucket bucket, const QString &route)
{
    SheetAction made;
    made.action = action;
    made.bucket = bucket;
    made.route = route;
    return made;
}

RouteSheet sheetOf(std::vector<SheetAction> actions)
{
    return {1, Instant{}, std::move(actions)};
}

const SheetAction kChat = row(u"chat.answer"_s, Bucket::StandardSync, u"mini"_s);
const SheetAction kDeep = row(u"research.deep"_s, Bucket::PremiumSync, u"deep"_s);
const SheetAction kEvals = row(u"evals.run"_s, Bucket::BatchRecords, u"batch-mini"_s);

std::vector<SheetRow> rowsOf(const RouteSheet &sheet, const RouteSheet *base = nullptr,
                             const std::vector<DraftFinding> &findings = {}, const ObservedUse &use = {},
                             const Catalog &catalog = {})
{
    return sheetRows({sheet, base, base != nullptr, findings, use, catalog});
}

QStringList columnOf(const QAbstractItemModel &model, int column, int role = Qt::DisplayRole)
{
    QStringList cells;
    for (int i = 0; i < model.rowCount(); ++i) cells << model.index(i, column).data(role).toString();
    return cells;
}

QStringList rowText(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) cells << model.index(row, column).data().toString();
    return cells;
}

RouteUse use(std::optional<Bucket> bucket, const QString &route, const QString &action, std::int64_t units,
             std::int64_t events, std::int64_t cents)
{
    return {bucket, route, action, units, events, {Money{cents * 10'000'000}, false}, 0, 0};
}

}  // namespace

class TestSheetModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void fieldsReadBackWhatTheyWrite_data();
    void fieldsReadBackWhatTheyWrite();
    void fieldsRefuseInWords_data();
    void fieldsRefuseInWords();
    void pathsNameCells_data();
    void pathsNameCells();
    void filterTakesTokens_data();
    void filterTakesTokens();
    void filterSaysWhatMakesNoSense_data();
    void filterSaysWhatMakesNoSense();
    void showsDefaultsAndEvidence();
    void marksWhatChangedAndWhatIsWrong();
    void rowsThatStayKeepTheirPlaces();
    void aNewNameKeepsTheRow();
    void sameRowsDisturbNothing();
    void sortsByEveryColumn();
    void editsAreAnnounced();
    void onlyNewRowsTakeAName();
    void copiesWhatTheFileHas();
    void tellsChangesInWords();
    void findsUnmappedActions();
    void listsSayWhatTheyHold();
};

void TestSheetModels::fieldsReadBackWhatTheyWrite_data()
{
    QTest::addColumn<SheetField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("action") << SheetField::Action << u"docs.ask"_s << u"docs.ask"_s;
    QTest::newRow("bucket") << SheetField::Bucket << u"premium_sync"_s << u"Premium actions"_s;
    QTest::newRow("route") << SheetField::Route << u"deep"_s << u"deep"_s;
    QTest::newRow("fallback") << SheetField::Fallback << u"deep"_s << u"deep"_s;
    QTest::newRow("no fallback") << SheetField::Fallback << QString() << u"none"_s;
    QTest::newRow("mode") << SheetField::Mode << u"batch"_s << u"Batch"_s;
    QTest::newRow("default mode") << SheetField::Mode << QString() << u"Sync (default)"_s;
    QTest::newRow("warning") << SheetField::WarnPercent << u"65"_s << u"65 %"_s;
    QTest::newRow("warning of the plan") << SheetField::WarnPercent << QString() << u"as the plan says"_s;
    QTest::newRow("downgrade") << SheetField::Downgrade << u"premium_sync:a:b"_s << u"a:b as Premium actions"_s;
    QTest::newRow("no downgrade") << SheetField::Downgrade << QString() << u"none"_s;
    QTest::newRow("expectation shown") << SheetField::AsyncShown << u"true"_s << u"yes"_s;
    QTest::newRow("expectation not shown") << SheetField::AsyncShown << u"false"_s << u"no"_s;
}

void TestSheetModels::fieldsReadBackWhatTheyWrite()
{
    QFETCH(SheetField, field);
    QFETCH(QString, text);
    const Result<SheetAction> written = withSheetField(kChat, field, text);
    QVERIFY(written);
    QCOMPARE(sheetFieldText(*written, field), text);
    QTEST(sheetFieldWords(*written, field), "words");
}

void TestSheetModels::fieldsRefuseInWords_data()
{
    QTest::addColumn<SheetField>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << SheetField::Action << u"  "_s;
    QTest::newRow("no route") << SheetField::Route << QString();
    QTest::newRow("unknown bucket") << SheetField::Bucket << u"gold"_s;
    QTest::newRow("unknown mode") << SheetField::Mode << u"later"_s;
    QTest::newRow("warning of a locale") << SheetField::WarnPercent << u"1.234,56"_s;
    QTest::newRow("negative warning") << SheetField::WarnPercent << u"-5"_s;
    QTest::newRow("warning beyond all") << SheetField::WarnPercent << u"101"_s;
    QTest::newRow("warning at nothing") << SheetField::WarnPercent << u"0"_s;
    QTest::newRow("downgrade without bucket") << SheetField::Downgrade << u"mini"_s;
}

void TestSheetModels::fieldsRefuseInWords()
{
    QFETCH(SheetField, field);
    QFETCH(QString, text);
    const Result<SheetAction> written = withSheetField(kChat, field, text);
    QVERIFY(!written);
    QVERIFY(!written.error().message.isEmpty());
}

void TestSheetModels::pathsNameCells_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("field");
    QTest::newRow("field") << u"actions[research.deep].route"_s << u"research.deep"_s << int(SheetField::Route);
    QTest::newRow("part of a field") << u"actions[a].downgrade_to.route"_s << u"a"_s << int(SheetField::Downgrade);
    QTest::newRow("row") << u"actions[a]"_s << u"a"_s << -1;
    QTest::newRow("brackets in the name") << u"actions[a[1].b].mode"_s << u"a[1].b"_s << int(SheetField::Mode);
    QTest::newRow("of the sheet") << u"effective_from"_s << QString() << -1;
}

void TestSheetModels::pathsNameCells()
{
    QFETCH(QString, path);
    const std::optional<SheetPath> read = sheetPath(path);
    QTEST(read ? read->action : QString(), "action");
    QTEST(read && read->field ? int(*read->field) : -1, "field");
}

void TestSheetModels::filterTakesTokens_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("found");
    const QString chat = u"chat.answer"_s;
    const QString deep = u"research.deep"_s;
    const QString evals = u"evals.run"_s;
    QTest::newRow("nothing typed") << QString() << QStringList{chat, deep, evals};
    QTest::newRow("word of an action") << u"DEEP"_s << QStringList{deep};
    QTest::newRow("word of a route") << u"mini"_s << QStringList{chat, evals};
    QTest::newRow("all words") << u"mini evals"_s << QStringList{evals};
    QTest::newRow("bucket") << u"bucket:premium"_s << QStringList{deep};
    QTest::newRow("bucket by its id") << u"bucket:batch_records"_s << QStringList{evals};
    QTest::newRow("route, fallback and downgrade") << u"route:mini"_s << QStringList{chat, evals};
    QTest::newRow("mode by default") << u"mode:batch"_s << QStringList{evals};
    QTest::newRow("problem") << u"problem:"_s << QStringList{chat, deep};
    QTest::newRow("error") << u"problem:error"_s << QStringList{deep};
    QTest::newRow("warning") << u"problem:warning"_s << QStringList{chat};
    QTest::newRow("changed") << u"changed"_s << QStringList{deep, evals};
    QTest::newRow("unmapped") << u"unmapped:"_s << QStringList{evals};
    QTest::newRow("quoted is text") << u"\"changed\""_s << QStringList{};
}

void TestSheetModels::filterTakesTokens()
{
    QFETCH(QString, filter);
    RouteSheet base = sheetOf({kChat, row(u"research.deep"_s, Bucket::PremiumSync, u"old"_s)});
    const std::vector<DraftFinding> findings{
        {DraftFinding::Severity::Error, u"route_sheet"_s, u"2"_s, u"actions[research.deep].route"_s, u"unknown"_s},
        {DraftFinding::Severity::Warning, u"route_sheet"_s, u"2"_s, u"actions[chat.answer]"_s, u"dear"_s}};
    ObservedUse seen;
    seen.rows = {use(std::nullopt, u"batch-mini"_s, u"evals.run"_s, 0, 3, 1)};
    const SheetFilter parsed = SheetFilter::parse(filter);
    QCOMPARE(parsed.problems(), QStringList());
    QStringList found;
    for (const SheetRow &r : rowsOf(sheetOf({kChat, kDeep, kEvals}), &base, findings, seen))
        if (parsed.matches(r)) found << r.action.action;
    QTEST(found, "found");
}

void TestSheetModels::filterSaysWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("unknown name") << u"plan:team"_s;
    QTest::newRow("unknown bucket") << u"bucket:gold"_s;
    QTest::newRow("unknown mode") << u"mode:later"_s;
    QTest::newRow("no route") << u"route:"_s;
    QTest::newRow("unknown weight") << u"problem:huge"_s;
    QTest::newRow("too much said") << u"changed:yes"_s;
}

void TestSheetModels::filterSaysWhatMakesNoSense()
{
    QFETCH(QString, filter);
    const SheetFilter parsed = SheetFilter::parse(filter);
    QCOMPARE(parsed.problems().size(), 1);
    QVERIFY(parsed.problems().front().contains(filter));
    QVERIFY(parsed.matches(rowsOf(sheetOf({kChat})).front()));
}

void TestSheetModels::showsDefaultsAndEvidence()
{
    SheetTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Catalog catalog;
    Route deep;
    deep.key = u"deep"_s;
    deep.contextWindow = 1'000;
    catalog.routes = {deep};
    ObservedUse seen;
    // A failed attempt costs and charges nothing (R31): 24 dollars over 300 units.
    seen.rows = {use(Bucket::PremiumSync, u"deep"_s, u"research.deep"_s, 300, 280, 2'300),
                 use(Bucket::PremiumSync, u"mini"_s, u"research.deep"_s, 0, 20, 100)};
    seen.sizes = {{u"research.deep"_s, 300, 1'200, 5'000}};
    SheetAction downgraded = kDeep;
    downgraded.downgradeTo = {u"mini"_s, Bucket::StandardSync};
    model.setRows(rowsOf(sheetOf({kChat, downgraded, kEvals}), nullptr, {}, seen, catalog));
    QCOMPARE(rowText(model, 0), (QStringList{u"chat.answer"_s, u"Standard actions"_s, u"mini"_s, u"–"_s, u"Sync"_s,
                                             u"–"_s, u"–"_s, u""_s, u""_s, u""_s, u""_s}));
    QCOMPARE(rowText(model, 2), (QStringList{u"research.deep"_s, u"Premium actions"_s, u"deep"_s, u"–"_s, u"Sync"_s,
                                             u"–"_s, u"mini"_s, u""_s, u"$24.00"_s, u"$0.08"_s, u"1,200"_s}));
    QCOMPARE(columnOf(model, SheetTableModel::columnOf(SheetField::Mode)).at(1), u"Batch"_s);
    QVERIFY(model.index(1, SheetTableModel::columnOf(SheetField::Mode)).data(SheetDefaultRole).toBool());
    QCOMPARE(model.index(2, SheetTableModel::columnOf(SheetField::Downgrade)).data(SecondaryTextRole).toString(),
             u"Standard actions"_s);
    QCOMPARE(model.index(2, SheetTableModel::CostColumn).data(SecondaryTextRole).toString(), u"300 event(s)"_s);
    QCOMPARE(model.index(2, SheetTableModel::InputColumn).data(SecondaryTextRole).toString(), u"of 1,000"_s);
    QVERIFY(model.index(2, SheetTableModel::InputColumn).data(CalloutRole).toBool());
    QVERIFY(!model.index(0, SheetTableModel::InputColumn).data(CalloutRole).toBool());
}

void TestSheetModels::marksWhatChangedAndWhatIsWrong()
{
    SheetTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const RouteSheet base = sheetOf({row(u"research.deep"_s, Bucket::PremiumSync, u"old"_s)});
    const std::vector<DraftFinding> findings{
        {DraftFinding::Severity::Error, u"route_sheet"_s, u"2"_s, u"actions[research.deep].route"_s, u"Unknown."_s},
        {DraftFinding::Severity::Warning, u"route_sheet"_s, u"2"_s, u"actions[research.deep].bucket"_s, u"Dear."_s}};
    model.setRows(rowsOf(sheetOf({kChat, kDeep}), &base, findings));
    const auto at = [&model](int r, SheetField field) { return model.index(r, SheetTableModel::columnOf(field)); };
    QCOMPARE(at(0, SheetField::Action).data(SecondaryTextRole).toString(), u"new"_s);
    QVERIFY(at(0, SheetField::Bucket).data(SheetChangedRole).toBool());
    QCOMPARE(at(1, SheetField::Action).data(SecondaryTextRole).toString(), u"changed"_s);
    QVERIFY(at(1, SheetField::Route).data(SheetChangedRole).toBool());
    QVERIFY(!at(1, SheetField::Bucket).data(SheetChangedRole).toBool());
    QCOMPARE(at(1, SheetField::Route).data(Qt::ToolTipRole).toString(), u"deep\nBefore: old\nError: Unknown."_s);
    QCOMPARE(at(1, SheetField::Bucket).data(SheetSeverityRole).toInt(), int(DraftFinding::Severity::Warning));
    QCOMPARE(at(1, SheetField::Action).data(SheetSeverityRole).toInt(), int(DraftFinding::Severity::Error));
    QVERIFY(at(1, SheetField::Action).data(Qt::AccessibleDescriptionRole).toString().contains(u"Warning: Dear."_s));
    QVERIFY(!at(0, SheetField::Action).data(SheetSeverityRole).isValid());
}

void TestSheetModels::rowsThatStayKeepTheirPlaces()
{
    SheetTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(sheetOf({kChat, kDeep, kEvals})));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex deep = model.index(model.rowOf(u"research.deep"_s), 2);
    const QPersistentModelIndex chat = model.index(model.rowOf(u"chat.answer"_s), 0);
    model.setRows(rowsOf(sheetOf({kDeep, kEvals, row(u"a.first"_s, Bucket::PremiumSync, u"deep"_s)})));
    QCOMPARE(columnOf(model, 0), (QStringList{u"a.first"_s, u"evals.run"_s, u"research.deep"_s}));
    QVERIFY(deep.isValid());
    QCOMPARE(deep.row(), 2);
    QVERIFY(!chat.isValid());
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(deep.row(), 0);
    model.setFilter(SheetFilter::parse(u"deep"_s));
    QCOMPARE(columnOf(model, 0), (QStringList{u"research.deep"_s, u"a.first"_s}));
    QCOMPARE(deep.data(KeyRole).toString(), u"research.deep"_s);
    QCOMPARE(reset.size(), 0);
}

void TestSheetModels::aNewNameKeepsTheRow()
{
    SheetTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(sheetOf({kChat, kDeep})));
    const QPersistentModelIndex deep = model.index(1, 0);
    model.setRows(rowsOf(sheetOf({kChat, row(u"answer.deep"_s, Bucket::PremiumSync, u"deep"_s)})));
    QVERIFY(deep.isValid());
    QCOMPARE(deep.row(), 0);
    QCOMPARE(deep.data(KeyRole).toString(), u"answer.deep"_s);
}

void TestSheetModels::sameRowsDisturbNothing()
{
    SheetTableModel model;
    model.setRows(rowsOf(sheetOf({kChat, kDeep})));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows(rowsOf(sheetOf({kChat, kDeep})));
    QCOMPARE(changed.size(), 0);
    // Two rows of one name, as a paste may leave them, are two rows.
    model.setRows(rowsOf(sheetOf({kChat, kChat})));
    QCOMPARE(columnOf(model, 0), (QStringList{u"chat.answer"_s, u"chat.answer"_s}));
}

void TestSheetModels::sortsByEveryColumn()
{
    SheetTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ObservedUse seen;
    seen.rows = {use(Bucket::StandardSync, u"mini"_s, u"chat.answer"_s, 1'000, 1'000, 400),
                 use(Bucket::PremiumSync, u"deep"_s, u"research.deep"_s, 300, 300, 2'400)};
    seen.sizes = {{u"research.deep"_s, 300, 900, 5'000}, {u"chat.answer"_s, 300, 9'000, 10'000}};
    SheetAction warned = kEvals;
    warned.warnPercent = 50;
    model.setRows(rowsOf(sheetOf({kDeep, warned, kChat}), nullptr, {}, seen));
    for (int column = 0; column < SheetTableModel::ColumnCount; ++column) {
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(model.rowCount(), 3);
    }
    model.sort(SheetTableModel::UnitCostColumn, Qt::DescendingOrder);
    QCOMPARE(columnOf(model, 0), (QStringList{u"research.deep"_s, u"chat.answer"_s, u"evals.run"_s}));
    model.sort(SheetTableModel::InputColumn, Qt::AscendingOrder);
    QCOMPARE(columnOf(model, 0), (QStringList{u"evals.run"_s, u"research.deep"_s, u"chat.answer"_s}));
    model.sort(SheetTableModel::columnOf(SheetField::WarnPercent), Qt::DescendingOrder);
    QCOMPARE(columnOf(model, 0).front(), u"evals.run"_s);
    model.sort(SheetTableModel::columnOf(SheetField::Bucket), Qt::AscendingOrder);
    QCOMPARE(columnOf(model, 0), (QStringList{u"chat.answer"_s, u"research.deep"_s, u"evals.run"_s}));
}

void TestSheetModels::editsAreAnnounced()
{
    SheetTableModel model;
    const RouteSheet sheet = sheetOf({kChat});
    model.setRows(rowsOf(sheet, &sheet));
    QSignalSpy edited(&model, &SheetTableModel::edited);
    QSignalSpy refused(&model, &SheetTableModel::refused);
    const QModelIndex warn = model.index(0, SheetTableModel::columnOf(SheetField::WarnPercent));
    const QModelIndex shown = model.index(0, SheetTableModel::columnOf(SheetField::AsyncShown));
    QVERIFY(!model.setData(warn, u"60"_s));
    QVERIFY(!(shown.flags() & Qt::ItemIsUserCheckable));
    model.setEditable(true);
    QVERIFY(model.setData(warn, u"60"_s));
    QCOMPARE(edited.takeFirst().last().toString(), u"60"_s);
    QCOMPARE(warn.data().toString(), u"–"_s);  // announced, not stored
    QVERIFY(model.setData(warn, QString()));
    QVERIFY(edited.isEmpty());  // nothing would change
    QVERIFY(!model.setData(warn, u"1,5"_s));
    QVERIFY(refused.takeFirst().last().toString().contains(u"1,5"_s));
    QVERIFY(model.setData(shown, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(edited.takeFirst().last().toString(), u"true"_s);
    QVERIFY(!(model.index(0, SheetTableModel::CostColumn).flags() & Qt::ItemIsEditable));
}

void TestSheetModels::onlyNewRowsTakeAName()
{
    SheetTableModel model;
    const RouteSheet base = sheetOf({kChat});
    model.setRows(rowsOf(sheetOf({kChat, kDeep}), &base));
    model.setEditable(true);
    QVERIFY(!(model.index(0, 0).flags() & Qt::ItemIsEditable));
    QVERIFY(model.index(1, 0).flags() & Qt::ItemIsEditable);
}

void TestSheetModels::copiesWhatTheFileHas()
{
    SheetTableModel model;
    SheetAction downgraded = kDeep;
    downgraded.downgradeTo = {u"mini"_s, Bucket::StandardSync};
    model.setRows(rowsOf(sheetOf({downgraded})));
    QStringList header;
    QStringList cells;
    for (int column = 0; column < SheetTableModel::ColumnCount; ++column) {
        header << model.headerData(column, Qt::Horizontal, CopyRole).toStringList();
        cells << model.index(0, column).data(CopyRole).toStringList();
    }
    QCOMPARE(header.join(u','), u"action,bucket,route,fallback_route,mode,warn_percent,downgrade_route,"
                                "downgrade_bucket,async_expectation_shown"_s);
    QCOMPARE(cells.join(u','), u"research.deep,premium_sync,deep,,,,mini,standard_sync,false"_s);
}

void TestSheetModels::tellsChangesInWords()
{
    SheetAction cheaper = kDeep;
    cheaper.bucket = Bucket::StandardSync;
    cheaper.warnPercent = 60;
    const RouteSheet base = sheetOf({kDeep, kEvals});
    const RouteSheet sheet = sheetOf({kChat, cheaper});
    const std::vector<SheetChange> changes = sheetChanges(sheet, &base);
    QCOMPARE(summaryOf(changes), u"1 changed, 1 added, 1 removed"_s);
    SheetChangeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChanges(changes);
    QCOMPARE(rowText(model, 0).join(u'|'), u"Added|chat.answer|||Standard actions on mini"_s);
    QCOMPARE(rowText(model, 1).join(u'|'), u"Changed|research.deep|Bucket|Premium actions|Standard actions"_s);
    QCOMPARE(rowText(model, 2).join(u'|'), u"Changed|research.deep|Warning|as the plan says|60 %"_s);
    QCOMPARE(rowText(model, 3).join(u'|'), u"Removed|evals.run||Batch records on batch-mini|"_s);
    QVERIFY(sheetChanges(base, &base).empty());
    // Left out and said to be false is the same.
    SheetAction said = kDeep;
    said.asyncExpectationShown = false;
    QVERIFY(sheetChanges(sheetOf({said, kEvals}), &base).empty());
}

void TestSheetModels::findsUnmappedActions()
{
    ObservedUse seen;
    seen.rows = {use(std::nullopt, u"mini"_s, u"new.one"_s, 0, 10, 100),
                 use(std::nullopt, u"deep"_s, u"new.one"_s, 0, 4, 900),
                 use(std::nullopt, QString(), u"new.two"_s, 0, 3, 2'000),
                 use(Bucket::StandardSync, u"mini"_s, u"chat.answer"_s, 5, 5, 50)};
    const RouteSheet next = sheetOf({row(u"new.one"_s, Bucket::PremiumSync, u"deep"_s)});
    const std::vector<UnmappedAction> found = unmappedActions(seen, &next);
    QCOMPARE(found, (std::vector<UnmappedAction>{
                        {u"new.two"_s, QString(), 3, {Money{20'000'000'000}, false}, std::nullopt},
                        {u"new.one"_s, u"mini"_s, 14, {Money{10'000'000'000}, false}, Bucket::PremiumSync}}));
    QVERIFY(!unmappedActions(seen, nullptr).back().next);
}

void TestSheetModels::listsSayWhatTheyHold()
{
    SheetFindingModel findings;
    const QAbstractItemModelTester findingTester(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    findings.setFindings({{DraftFinding::Severity::Warning, u"route_sheet"_s, u"2"_s, u"actions[a].mode"_s, u"Dear."_s},
                          {DraftFinding::Severity::Error, u"route_sheet"_s, u"2"_s, u"effective_from"_s, u"Past."_s}});
    QCOMPARE(rowText(findings, 0).join(u'|'), u"Error|the sheet||Past."_s);
    QCOMPARE(rowText(findings, 1).join(u'|'), u"Warning|a|Mode|Dear."_s);
    QCOMPARE(findings.index(0, SheetFindingModel::Severity).data(SheetSeverityRole).toInt(),
             int(DraftFinding::Severity::Error));
    QVERIFY(!findings.index(0, SheetFindingModel::Message).data(SheetSeverityRole).isValid());

    SheetUnmappedModel unmapped;
    const QAbstractItemModelTester unmappedTester(&unmapped, QAbstractItemModelTester::FailureReportingMode::QtTest);
    unmapped.setActions({{u"new.one"_s, {}, 14, {Money{10'000'000'000}, true}, {}},
                         {u"new.two"_s, u"deep"_s, 1, {}, Bucket::PremiumSync}});
    QCOMPARE(rowText(unmapped, 0).join(u'|'), u"new.one|14|≈ $10.00|not stated|No sheet maps it"_s);
    QCOMPARE(rowText(unmapped, 1).join(u'|'), u"new.two|1|$0.00|deep|Premium actions in the newest sheet"_s);
    QCOMPARE(unmapped.index(1, 3).data(KeyRole).toString(), u"new.two"_s);

    SheetProblemModel problems;
    const QAbstractItemModelTester problemTester(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
    problems.setProblems({{3, u"route"_s, u"Unknown."_s}, {7, {}, u"Too short."_s}});
    QCOMPARE(rowText(problems, 0).join(u'|'), u"3|route|Unknown."_s);
    QCOMPARE(rowText(problems, 1).join(u'|'), u"7|the whole line|Too short."_s);
}

QTEST_GUILESS_MAIN(TestSheetModels)
#include "tst_sheetmodels.moc"
