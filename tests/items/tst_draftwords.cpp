// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftmerge.h"
#include "items/draftconflictmodel.h"
#include "items/draftmoves.h"
#include "items/draftreplay.h"
#include "items/draftvalues.h"
#include "items/draftwords.h"
#include "support/contractexample.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

Instant at(std::string_view iso)
{
    return parseInstant(iso).at;
}

Catalog contract()
{
    return *applyCatalog(Catalog{}, *parseCatalog(contractExample()));
}

QStringList sentencesOf(const CatalogDraft &draft)
{
    QStringList said;
    for (const DraftChange &change : changesOf(draft)) said << draftTitle(change) << draftSentences(change);
    return said;
}

}  // namespace

class TestDraftWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysAField_data();
    void saysAField();
    void saysAPlanAgainstItsBase();
    void saysANewPlan();
    void saysAnActionInOneSentence();
    void saysWhatIsSoldInOneSentence();
    void countsParts();
    void groupsWhoMoves();
    void saysWhoStays();
    void choosesTheirsOrMine();
    void keepsAChoiceWhileConflictsChange();
    void saysWhatAReplayCameTo();
};

void TestDraftWords::saysAField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &path, const QString &before, const QString &after,
                        const QString &says) { QTest::newRow(name) << path << before << after << says; };
    const QString premium = u"limits.premium_sync."_s;
    row("an allowance lowered", premium + u"allowance"_s, u"300"_s, u"250"_s,
        u"Premium actions allowance 300 → 250 (−50)"_s);
    row("an allowance raised by thousands", premium + u"allowance"_s, u"300"_s, u"12300"_s,
        u"Premium actions allowance 300 → 12,300 (+12,000)"_s);
    row("from unlimited (R12)", premium + u"allowance"_s, u"unlimited"_s, u"250"_s,
        u"Premium actions allowance unlimited → 250"_s);
    row("a bucket that was not named (R12)", premium + u"allowance"_s, {}, u"250"_s,
        u"Premium actions allowance 0 → 250"_s);
    row("a price", u"price"_s, u"99.00"_s, u"109.5"_s, u"price $99.00 → $109.50 (+$10.50)"_s);
    row("an overage price not sold any more", premium + u"overage_price"_s, u"0.25"_s, {},
        u"Premium actions overage price $0.25 → none is sold"_s);
    row("a percentage that had its default (R16)", premium + u"warn_percent"_s, {}, u"80"_s,
        u"Premium actions warns at 70 % → 80 %"_s);
    row("at the limit (R18)", premium + u"at_limit"_s, u"block"_s, u"queue"_s,
        u"Premium actions at the limit blocks → queues"_s);
    row("a version's date is its own", u"effective_from"_s, u"2026-01-01T00:00:00Z"_s, u"2026-12-01T00:00:00Z"_s,
        u"in force from 1 Dec 2026 UTC"_s);
    row("an action with points in its name", u"actions[research.deep].fallback_route"_s, {}, u"standard-mini"_s,
        u"research.deep: fallback none → standard-mini"_s);
    row("a target of an action", u"actions[research.deep].downgrade_to.bucket"_s, u"standard_sync"_s,
        u"batch_records"_s, u"research.deep: bucket of the downgrade Standard actions → Batch records"_s);
    row("several modes", u"modes"_s, u"sync"_s, u"sync, batch"_s, u"modes sync → sync, batch"_s);
    row("what is not stated (R35)", u"max_bytes"_s, {}, u"200000000"_s, u"most bytes a job not stated → 200,000,000"_s);
    row("a name that is the title's", u"version"_s, u"2"_s, u"3"_s, {});
    row("a field of another version of the program", u"brand_new.thing"_s, u"a"_s, u"b"_s,
        u"brand new › thing a → b"_s);
}

void TestDraftWords::saysAField()
{
    QFETCH(QString, path);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(draftSentence({u"plan_version"_s, u"team v3"_s, false, {}}, {path, before, after}), "says");
}

void TestDraftWords::saysAPlanAgainstItsBase()
{
    CatalogDraft draft;
    DraftPlan &team = beginPlan(draft, contract(), u"team"_s, at("2026-12-01T00:00:00Z"));
    team.version.price = Money{109'000'000'000};
    team.version.limits[Bucket::PremiumSync].allowance.units = 250;
    team.version.limits[Bucket::PremiumSync].memberDailyCap.reset();
    const QStringList said = sentencesOf(draft);
    QCOMPARE(said, (QStringList{u"Plan team, version 2"_s, u"in force from 1 Dec 2026 UTC"_s,
                                u"price $99.00 → $109.00 (+$10.00)"_s, u"Premium actions allowance 300 → 250 (−50)"_s,
                                u"Premium actions daily cap of a member 50 → no cap"_s}));
}

void TestDraftWords::saysANewPlan()
{
    CatalogDraft draft;
    DraftPlan &solo = beginPlan(draft, contract(), u"solo"_s, at("2026-12-01T00:00:00Z"));
    solo.version.price = Money{9'000'000'000};
    const QStringList said = sentencesOf(draft);
    QCOMPARE(said.first(), u"Plan solo, version 1 (new)"_s);
    QVERIFY2(said.contains(u"price $9.00"_s), qPrintable(said.join(u'|')));
}

// Of an action that comes or goes, nobody wants to read six sentences.
void TestDraftWords::saysAnActionInOneSentence()
{
    CatalogDraft draft;
    DraftSheet &sheet = beginSheet(draft, contract(), at("2026-12-01T00:00:00Z"));
    sheet.sheet.actions.clear();
    SheetAction reply;
    reply.action = u"chat.reply"_s;
    reply.bucket = Bucket::StandardSync;
    reply.route = u"standard-mini"_s;
    reply.warnPercent = 60;
    sheet.sheet.actions.push_back(reply);
    QCOMPARE(sentencesOf(draft),
             (QStringList{u"Route sheet, version 2"_s, u"in force from 1 Dec 2026 UTC"_s,
                          u"chat.reply is new: Standard actions, standard-mini, warns at 60 %"_s,
                          u"research.deep is gone: Premium actions, premium-reasoning, fallback standard-mini, "
                          "mode sync, warns at 70 %, route of the downgrade standard-mini, "
                          "bucket of the downgrade Standard actions, async expectation shown no"_s}));
}

void TestDraftWords::saysWhatIsSoldInOneSentence()
{
    const Catalog published = contract();
    Workspace acme = *published.workspace(u"acme"_s);
    acme.addons->push_back(
        {Bucket::BatchRecords, 20'000, Money{40'000'000'000}, at("2026-12-01T00:00:00Z"), at("2027-12-01T00:00:00Z")});
    acme.seats = 14;
    CatalogDraft draft;
    putWorkspace(draft, published, acme);
    const QStringList said = sentencesOf(draft);
    QVERIFY2(said.contains(u"add-on from 1 Dec 2026 UTC is new: Batch records, units 20,000, price $40.00, "
                           "until 1 Dec 2027 UTC"_s),
             qPrintable(said.join(u'|')));
    QVERIFY2(said.contains(u"seats 12 → 14 (+2)"_s), qPrintable(said.join(u'|')));
}

void TestDraftWords::countsParts()
{
    const Catalog published = contract();
    CatalogDraft draft;
    QCOMPARE(draftPartCount(draft), 0);
    beginPlan(draft, published, u"team"_s, at("2026-12-01T00:00:00Z"));
    beginSheet(draft, published, at("2026-12-01T00:00:00Z"));
    Pool pool = published.pools.front();
    pool.tokensPerMinute = 5;
    putPool(draft, published, pool);
    draft.moves.push_back({u"acme"_s, {}, {u"team"_s, 2, at("2026-12-01T00:00:00Z")}});
    QCOMPARE(draftPartCount(draft), 4);
}

void TestDraftWords::groupsWhoMoves()
{
    Catalog published = contract();
    for (const QString &key : {u"zeta"_s, u"beta"_s}) {
        Workspace other = *published.workspace(u"acme"_s);
        other.key = key;
        other.name.reset();
        published.workspaces.push_back(other);
    }
    published.workspaces.back().plans.reset();
    CatalogDraft draft;
    beginPlan(draft, published, u"team"_s, at("2026-12-01T00:00:00Z"));
    for (const QString &key : {u"zeta"_s, u"acme"_s, u"beta"_s})
        draft.moves.push_back({key, {}, {u"team"_s, 2, at("2026-12-01T00:00:00Z")}});
    const auto groups = moveGroups(draft, published);
    QCOMPARE(groups.size(), 2U);
    QCOMPARE(groups[0].from, u"Team, version 1"_s);
    QCOMPARE(groups[0].to, u"Team, version 2"_s);
    QCOMPARE(groups[0].names, (QStringList{u"Acme"_s, u"zeta"_s}));
    QCOMPARE(groups[1].from, u"no plan"_s);
    QCOMPARE(groups[1].names, QStringList{u"beta"_s});
}

void TestDraftWords::saysWhoStays()
{
    const Catalog published = contract();
    CatalogDraft draft;
    const Instant now = at("2026-11-22T12:00:00Z");
    QVERIFY(stayingGroups(draft, published, now).empty());
    beginPlan(draft, published, u"team"_s, at("2026-12-01T00:00:00Z"));
    const auto staying = stayingGroups(draft, published, now);
    QCOMPARE(staying.size(), 1U);
    QCOMPARE(staying[0].plan, u"Team, version 2"_s);
    QCOMPARE(staying[0].version, u"version 1"_s);
    QCOMPARE(staying[0].workspaces, 1);
    draft.moves.push_back({u"acme"_s, {}, {u"team"_s, 2, at("2026-12-01T00:00:00Z")}});
    QVERIFY(stayingGroups(draft, published, now).empty());
}

void TestDraftWords::choosesTheirsOrMine()
{
    DraftConflictModel model;
    const QAbstractItemModelTester tester(&model);
    const DraftClash both{u"limits.premium_sync.allowance"_s, u"300"_s, u"280"_s, u"250"_s, true};
    const DraftClash only{u"price"_s, u"99.00"_s, u"109.00"_s, u"99.00"_s, false};
    const DraftConflict conflict{u"plan_version"_s, u"team"_s, u"team v2"_s, {both, only}};
    model.setConflicts({conflict});
    QCOMPARE(model.bothChanged(), 1);
    const auto state = [&model](int row, int column) { return model.index(row, column).data(Qt::CheckStateRole); };
    QCOMPARE(model.index(0, DraftConflictModel::What).data().toString(), u"Premium actions allowance"_s);
    QCOMPARE(state(0, DraftConflictModel::Mine), QVariant(Qt::Checked));
    QCOMPARE(state(0, DraftConflictModel::Theirs), QVariant(Qt::Unchecked));
    // Where only one changed a field there is nothing to choose.
    QVERIFY(!state(1, DraftConflictModel::Theirs).isValid());
    QVERIFY(!(model.flags(model.index(1, DraftConflictModel::Theirs)) & Qt::ItemIsUserCheckable));

    QVERIFY(model.setData(model.index(0, DraftConflictModel::Theirs), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.theirs(), QSet<QString>{clashId(conflict, both)});
    QCOMPARE(state(0, DraftConflictModel::Mine), QVariant(Qt::Unchecked));
    // Taking theirs away means mine: never neither.
    QVERIFY(model.setData(model.index(0, DraftConflictModel::Theirs), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.theirs().isEmpty());
    QVERIFY(model.setData(model.index(0, DraftConflictModel::Mine), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.theirs().size(), 1);
}

void TestDraftWords::keepsAChoiceWhileConflictsChange()
{
    DraftConflictModel model;
    const DraftClash both{u"price"_s, u"99.00"_s, u"109.00"_s, u"89.00"_s, true};
    const DraftConflict conflict{u"plan_version"_s, u"team"_s, u"team v2"_s, {both}};
    model.setConflicts({conflict});
    model.setData(model.index(0, DraftConflictModel::Theirs), Qt::Checked, Qt::CheckStateRole);
    model.setConflicts({conflict});
    QCOMPARE(model.theirs().size(), 1);
    model.setConflicts({});
    QVERIFY(model.theirs().isEmpty());
}

void TestDraftWords::saysWhatAReplayCameTo()
{
    ReplayAnswer replay;
    replay.from = at("2026-09-01T00:00:00Z");
    replay.to = at("2026-11-22T00:00:00Z");
    replay.events = 12'345;
    replay.now.margin = Money{100'000'000'000};
    replay.draft.margin = Money{88'000'000'000};
    QStringList said = draftReplaySentences(replay);
    QVERIFY2(said.at(0).contains(u"1 Sep – 21 Nov 2026"_s), qPrintable(said.at(0)));
    QVERIFY2(said.at(0).contains(u"12,345"_s), qPrintable(said.at(0)));
    QVERIFY2(said.at(1).startsWith(u"No workspace is hit"_s), qPrintable(said.at(1)));
    QCOMPARE(said.at(2), u"Margin $100.00 → $88.00 (−$12.00)."_s);

    WorkspaceReplay hit;
    hit.draft.verdicts[static_cast<std::size_t>(Verdict::Block)] = 3;
    WorkspaceReplay relieved;
    relieved.now.verdicts[static_cast<std::size_t>(Verdict::Warn)] = 1;
    replay.workspaces = {hit, hit, relieved};
    said = draftReplaySentences(replay);
    QVERIFY2(said.at(1).startsWith(u"2 workspace"_s), qPrintable(said.at(1)));
    QVERIFY2(said.at(1).contains(u"newly blocked"_s), qPrintable(said.at(1)));
    QVERIFY2(said.at(1).contains(u"no longer warned"_s), qPrintable(said.at(1)));
}

QTEST_GUILESS_MAIN(TestDraftWords)
#include "tst_draftwords.moc"
