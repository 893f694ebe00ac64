// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/eventfieldmodel.h"
#include "items/historybehind.h"
#include "items/historymodel.h"
#include "items/historytext.h"
#include "support/historyscene.h"
#include "support/workspacescene.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include <rapidcheck.h>

#include <functional>
#include <set>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(headroom::HistoryEntry)

// What rows of a timeline say, and how a stretch of it is held.
class TestHistoryModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyKindHasAMark_data();
    void everyKindHasAMark();
    void rowsSayTimesInBothZones();
    void creditsAndUnknownCostsAreTold();
    void replacedRowsAreThoseGiven();
    void aStretchLetsGoOfTheFarEnd();
    void findsKeysAndInstants();
    void figuresAddUp();
    void typedMomentsAreOnTheZonesClock_data();
    void typedMomentsAreOnTheZonesClock();
    void refusesWhatIsNoMoment_data();
    void refusesWhatIsNoMoment();
    void momentsAreReadBackExactly();
    void eventsBehindFigures();
    void fieldsAsRows();
};

namespace {

Instant at(std::string_view iso)
{
    return parseInstant(iso).at;
}

HistoryEntry eventWith(const std::function<void(HistoryEvent &)> &change = [](HistoryEvent &) {})
{
    HistoryEntry entry = useAt(at("2026-03-17T14:30:00Z"), 1, u"ada@acme.example"_s);
    change(std::get<HistoryEvent>(entry.what));
    return entry;
}

std::vector<HistoryEntry> uses(const std::set<int> &ids)
{
    std::vector<HistoryEntry> entries;
    for (auto id = ids.rbegin(); id != ids.rend(); ++id)
        entries.push_back(useAt({(*id / 3) * kMicrosPerSecond}, *id, u"ada@acme.example"_s));
    return entries;
}

}  // namespace

void TestHistoryModels::everyKindHasAMark_data()
{
    QTest::addColumn<HistoryEntry>("entry");
    QTest::addColumn<int>("mark");
    QTest::addColumn<QString>("name");
    const Instant now = at("2026-03-17T14:30:00Z");
    const auto row = [](const char *name, const HistoryEntry &entry, HistoryMark mark, const QString &word) {
        QTest::newRow(name) << entry << static_cast<int>(mark) << word;
    };
    row("use", eventWith(), HistoryMark::Use, u"Use"_s);
    row("blocked", eventWith([](HistoryEvent &e) { e.status = Status::Blocked; }), HistoryMark::NotRun, u"Blocked"_s);
    row("credit, whatever the provider did", eventWith([](HistoryEvent &e) {
            e.status = Status::Credit;
            e.providerError = u"rate_limited"_s;
        }),
        HistoryMark::Credit, u"Credit"_s);
    row("trouble is never a hit (R30)", eventWith([](HistoryEvent &e) {
            e.status = Status::Failed;
            e.providerError = u"rate_limited"_s;
        }),
        HistoryMark::Trouble, u"Provider trouble"_s);
    row("hit", hitOf(now, 1, {}), HistoryMark::Hit, u"Limit hit"_s);
    row("cycle", changeOf(now, HistoryKind::Reset, HistoryChange::What::CycleBegan), HistoryMark::Reset,
        u"New cycle"_s);
    row("plan", changeOf(now, HistoryKind::Plan, HistoryChange::What::PlanCame), HistoryMark::Plan, u"Plan"_s);
    row("grant", changeOf(now, HistoryKind::Grant, HistoryChange::What::AddonBegan), HistoryMark::Grant, u"Grant"_s);
    row("overage", changeOf(now, HistoryKind::Overage, HistoryChange::What::OverageDenied), HistoryMark::Overage,
        u"Overage"_s);
    row("flag", changeOf(now, HistoryKind::Flag, HistoryChange::What::FlagRaised), HistoryMark::Flag, u"Early burn"_s);
}

void TestHistoryModels::everyKindHasAMark()
{
    QFETCH(const HistoryEntry, entry);
    QFETCH(const int, mark);
    QFETCH(const QString, name);
    QCOMPARE(static_cast<int>(historyMark(entry)), mark);
    QCOMPARE(historyMarkName(entry), name);
}

void TestHistoryModels::rowsSayTimesInBothZones()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    model.setZone(*Zone::named("Asia/Tokyo"));
    model.setEntries({eventWith()});
    const QModelIndex cell = model.index(0, HistoryModel::At);
    QCOMPARE(cell.data().toString(), u"17 Mar 2026 11:30:00 PM"_s);
    QCOMPARE(cell.data(SecondaryTextRole).toString(), u"17 Mar 2026 2:30:00 PM UTC"_s);
    QCOMPARE(cell.data(CopyRole).toString(), u"2026-03-17T14:30:00Z"_s);
    model.setZone(Zone());
    QCOMPARE(cell.data(SecondaryTextRole).toString(), QString());
}

void TestHistoryModels::creditsAndUnknownCostsAreTold()
{
    HistoryModel model;
    model.setEntries({eventWith([](HistoryEvent &e) {
        e.status = Status::Credit;
        e.units = -3;
        e.cost.reset();
        e.bucket = kUnmapped;
    })});
    const QModelIndex units = model.index(0, HistoryModel::Units);
    QCOMPARE(units.data().toString(), u"-3"_s);
    QCOMPARE(units.data(SecondaryTextRole).toString(), u"Unmapped"_s);
    QCOMPARE(units.data(SumRole).toLongLong(), -3);
    QVERIFY(units.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    const QModelIndex cost = model.index(0, HistoryModel::CostColumn);
    QCOMPARE(cost.data().toString(), u"–"_s);
    QCOMPARE(cost.data(CopyRole).toString(), QString());
}

// Whatever was there before, and rows that stay are the same rows to a selection.
void TestHistoryModels::replacedRowsAreThoseGiven()
{
    QVERIFY(rc::check("replace() shows what it is given", [] {
        const auto ids = [] { return rc::gen::container<std::set<int>>(rc::gen::inRange(0, 40)); };
        const std::set<int> before = *ids();
        const std::set<int> after = *ids();
        HistoryModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEntries(uses(before));
        std::vector<std::pair<QPersistentModelIndex, int>> kept;
        for (int row = 0; row < model.rowCount(); ++row)
            kept.emplace_back(model.index(row, 0), static_cast<int>(model.entryAt(row).key.id));
        std::vector<HistoryEntry> entries = uses(after);
        for (HistoryEntry &entry : entries)
            if (entry.key.id % 5 == 0) std::get<HistoryEvent>(entry.what).units = 9;
        model.replace(entries);
        RC_ASSERT(model.rowCount() == static_cast<int>(entries.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            RC_ASSERT(model.entryAt(row) == entries[static_cast<std::size_t>(row)]);
        for (const auto &[index, id] : kept) {
            RC_ASSERT(index.isValid() == after.contains(id));
            if (index.isValid()) RC_ASSERT(model.entryAt(index.row()).key.id == id);
        }
    }));
}

void TestHistoryModels::aStretchLetsGoOfTheFarEnd()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    std::set<int> ids;
    for (int i = 0; i < HistoryModel::kMostRows; ++i) ids.insert(10'000 + i);
    model.setEntries(uses(ids));
    model.addOlder(uses({9'998, 9'999}));
    QCOMPARE(model.rowCount(), HistoryModel::kMostRows);
    QCOMPARE(model.entryAt(0).key.id, 10'000 + HistoryModel::kMostRows - 3);
    QCOMPARE(model.entryAt(model.rowCount() - 1).key.id, 9'998);
    model.addNewer(uses({20'000}));
    QCOMPARE(model.entryAt(0).key.id, 20'000);
    QCOMPARE(model.entryAt(model.rowCount() - 1).key.id, 9'999);
}

void TestHistoryModels::findsKeysAndInstants()
{
    HistoryModel model;
    QCOMPARE(model.rowAt(at("2026-03-17T00:00:00Z")), -1);
    model.setEntries({useAt(at("2026-03-17T03:00:00Z"), 3, {}), useAt(at("2026-03-17T02:00:00Z"), 2, {}),
                      useAt(at("2026-03-17T01:00:00Z"), 1, {})});
    QCOMPARE(model.rowAt(at("2026-03-17T02:00:00Z")), 1);
    QCOMPARE(model.rowAt(at("2026-03-17T02:59:59Z")), 1);
    QCOMPARE(model.rowAt(at("2026-03-18T00:00:00Z")), 0);
    QCOMPARE(model.rowAt(at("2026-03-16T00:00:00Z")), 2);
    QCOMPARE(model.rowOf(model.entryAt(2).key), 2);
    QCOMPARE(model.rowOf({at("2026-03-17T01:00:00Z"), HistoryKind::Hit, 1}), -1);
}

void TestHistoryModels::figuresAddUp()
{
    const Instant now = at("2026-03-17T14:30:00Z");
    const std::vector<HistoryEntry> entries{
        eventWith(),
        eventWith([](HistoryEvent &e) {
            e.units = -4;
            e.cost.reset();
        }),
        eventWith([](HistoryEvent &e) {
            e.bucket = kUnmapped;
            e.units = 0;
            e.cost = Cost{{10'000'000}, true};
        }),
        hitOf(now, 1, {}),
        changeOf(now, HistoryKind::Plan, HistoryChange::What::PlanCame),
    };
    std::vector<const HistoryEntry *> chosen;
    for (const HistoryEntry &entry : entries) chosen.push_back(&entry);
    const HistorySums sums = historySumsOf(chosen);
    QCOMPARE(sums.events, 3);
    QCOMPARE(sums.unmapped, 1);
    QCOMPARE(sums.units[index(Bucket::PremiumSync)], -3);
    const std::vector<NamedFigure> expected{{u"Events"_s, u"3"_s},   {u"Limit hits"_s, u"1"_s},
                                            {u"Changes"_s, u"1"_s},  {u"Premium actions"_s, u"-3"_s},
                                            {u"Unmapped"_s, u"1"_s}, {u"Cost"_s, u"≈ $0.09"_s}};
    QVERIFY(historyFigures(sums) == expected);
}

void TestHistoryModels::typedMomentsAreOnTheZonesClock_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("instant");
    QTest::newRow("a day begins at local midnight") << u"2026-03-17"_s << u"2026-03-17T04:00:00Z"_s;
    QTest::newRow("a minute") << u" 2026-03-17 10:30 "_s << u"2026-03-17T14:30:00Z"_s;
    QTest::newRow("a second") << u"2026-03-17T10:30:05"_s << u"2026-03-17T14:30:05Z"_s;
    QTest::newRow("with a zone") << u"2026-03-17T10:30Z"_s << u"2026-03-17T10:30:00Z"_s;
    QTest::newRow("the first of two hours") << u"2026-11-01 01:30"_s << u"2026-11-01T05:30:00Z"_s;
    QTest::newRow("an hour that clocks left out") << u"2026-03-08 02:30"_s << u"2026-03-08T07:00:00Z"_s;
}

void TestHistoryModels::typedMomentsAreOnTheZonesClock()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, instant);
    const Result<Instant> read = typedMoment(typed, *Zone::named("America/New_York"));
    QVERIFY(read);
    QCOMPARE(formatInstant(*read), instant);
}

void TestHistoryModels::refusesWhatIsNoMoment_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *text : {"", "yesterday", "17.3.2026", "2026-13-01", "2026-02-30", "1969-12-31", "2200-01-02"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestHistoryModels::refusesWhatIsNoMoment()
{
    QFETCH(const QString, typed);
    const Result<Instant> read = typedMoment(typed, *Zone::named("America/New_York"));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Refused);
}

void TestHistoryModels::momentsAreReadBackExactly()
{
    QVERIFY(rc::check("typedMoment(momentText(at)) is at", [] {
        const QByteArray id = *rc::gen::element<QByteArray>("UTC", "America/New_York", "Asia/Kathmandu",
                                                            "Australia/Lord_Howe", "America/Havana", "Africa/Cairo");
        const Zone zone = *Zone::named(id);
        const std::int64_t step = *rc::gen::element<std::int64_t>(1, kMicrosPerSecond, 1'800 * kMicrosPerSecond);
        const std::int64_t most = (kEndOfTime.us - 1) / step;
        const Instant at{*rc::gen::inRange<std::int64_t>(kMicrosPerDay / step + 1, most) * step};
        const Result<Instant> read = typedMoment(momentText(at, zone), zone);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == at);
    }));
}

void TestHistoryModels::eventsBehindFigures()
{
    WorkspaceScene scene;
    const Instant now = at("2026-03-17T14:30:00Z");
    const WorkspaceAnswer answer = scene.at(now);
    const HistoryFilter all = eventsBehind(answer);
    QCOMPARE(all.workspace, u"acme"_s);
    QCOMPARE(all.kinds, kindBit(HistoryKind::Event));
    QCOMPARE(all.from->us, answer.standing.cycle.start.us);
    QCOMPARE(all.to->us, now.us + 1);  // what happened at the instant counts (R7a)

    const auto first = eventsOfDay(answer, 0, Bucket::PremiumSync);
    QVERIFY(first);
    QCOMPARE(formatInstant(*first->from), u"2026-02-28T05:00:00Z"_s);
    QCOMPARE(formatInstant(*first->to), u"2026-03-01T05:00:00Z"_s);
    QCOMPARE(first->bucket, std::optional(static_cast<std::int8_t>(Bucket::PremiumSync)));
    const auto today = eventsOfDay(answer, answer.standing.cycleDay - 1, {});
    QVERIFY(today && !today->bucket);
    QCOMPARE(today->to->us, now.us + 1);
    QVERIFY(!eventsOfDay(answer, answer.standing.cycleDay, {}));

    QCOMPARE(eventsOf(answer, TopModel::Subject::Members, {}).member, std::optional(QString()));
    QCOMPARE(eventsOf(answer, TopModel::Subject::Routes, u"fast"_s).route, std::optional(u"fast"_s));
    QCOMPARE(eventsOf(answer, TopModel::Subject::Actions, u"chat"_s).action, std::optional(u"chat"_s));
}

void TestHistoryModels::fieldsAsRows()
{
    EventFieldModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFields({{u"event_id"_s, u"e1"_s}, {u"note"_s, u"=cmd()"_s}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, EventFieldModel::Value).data(CopyRole).toString(), u"=cmd()"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal, KeyRole).toString(), u"field"_s);
}

QTEST_GUILESS_MAIN(TestHistoryModels)
#include "tst_historymodels.moc"
