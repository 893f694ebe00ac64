// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/replaycoursemodel.h"
#include "items/replaytablemodel.h"
#include "items/replaytext.h"
#include "items/replayverdictmodel.h"
#include "support/sortvalues.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

Money usd(std::string_view text)
{
    return {parseMoney(text).value};
}

std::size_t at(Verdict verdict)
{
    return static_cast<std::size_t>(verdict);
}

ReplayFirst firstAt(std::string_view iso, const QString &member)
{
    return {parseInstant(iso).at, member, u"research.deep"_s, Bucket::PremiumSync, 3};
}

WorkspaceReplay workspace(const QString &key)
{
    WorkspaceReplay of;
    of.key = key;
    of.name = key.toUpper();
    of.timeZone = QByteArrayLiteral("America/New_York");
    of.events = 120;
    of.now.verdicts[at(Verdict::Allow)] = 120;
    of.now.margin = usd("57");
    of.draft = of.now;
    return of;
}

// Newly blocked and asked, no longer queued.
WorkspaceReplay struck()
{
    WorkspaceReplay of = workspace(u"acme"_s);
    of.now.verdicts = {110, 5, 0, 0, 5, 0};
    of.now.first[at(Verdict::Queue)] = firstAt("2026-03-20T10:00:00Z", u"bob"_s);
    of.now.refused[index(Bucket::PremiumSync)] = 15;
    of.draft.verdicts = {90, 5, 1, 0, 0, 24};
    of.draft.first[at(Verdict::Block)] = firstAt("2026-03-17T14:30:00Z", u"ana"_s);
    of.draft.first[at(Verdict::Confirm)] = firstAt("2026-03-02T14:30:00Z", u"cy"_s);
    of.draft.refused[index(Bucket::PremiumSync)] = 72;
    of.draft.refused[index(Bucket::BatchRecords)] = 4000;
    of.draft.margin = usd("-3.50");
    of.draft.cost.estimated = true;
    return of;
}

WorkspaceReplay relieved()
{
    WorkspaceReplay of = workspace(u"globex"_s);
    of.now.verdicts = {100, 0, 0, 0, 0, 20};
    of.now.first[at(Verdict::Block)] = firstAt("2026-03-20T10:00:00Z", {});
    return of;
}

std::shared_ptr<ReplayAnswer> answer()
{
    auto of = std::make_shared<ReplayAnswer>();
    of->workspaces = {struck(), relieved(), workspace(u"initech"_s)};
    return of;
}

QString text(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) cells << text(model, row, column);
    return cells;
}

}  // namespace

class TestReplayModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void changesInWords_data();
    void changesInWords();
    void severityOrders();
    void rowsSayWhoIsMetFirst();
    void rowsSayWhatIsRefused();
    void rowsSayWhatTheMarginBecomes();
    void copiesAreRaw();
    void onlyTheAffectedAreShown();
    void textNarrows();
    void sortsByWhatMatters();
    void verdictsCompare();
    void coursesCompare();
    void modelsAreSound();
};

void TestReplayModels::changesInWords_data()
{
    QTest::addColumn<QList<int>>("now");
    QTest::addColumn<QList<int>>("draft");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QList{9, 1, 0, 0, 0, 0} << QList{9, 1, 0, 0, 0, 0} << u"nothing"_s;
    QTest::newRow("newly warned") << QList{9, 0, 0, 0, 0, 0} << QList{8, 1, 0, 0, 0, 0} << u"newly warned"_s;
    QTest::newRow("newly asked") << QList{9, 0, 0, 0, 0, 0} << QList{8, 0, 1, 0, 0, 0} << u"newly asked"_s;
    QTest::newRow("newly downgraded") << QList{9, 0, 0, 0, 0, 0} << QList{8, 0, 0, 1, 0, 0} << u"newly downgraded"_s;
    QTest::newRow("newly refused in two ways, severest first")
        << QList{9, 0, 0, 0, 0, 0} << QList{7, 0, 0, 0, 1, 1} << u"newly blocked, newly queued"_s;
    QTest::newRow("more and less") << QList{5, 3, 0, 0, 0, 1} << QList{4, 1, 0, 0, 0, 4}
                                   << u"blocked more often, warned less often"_s;
    QTest::newRow("relieved") << QList{5, 0, 0, 0, 0, 4} << QList{9, 0, 0, 0, 0, 0} << u"no longer blocked"_s;
    QTest::newRow("what is new comes before what grows")
        << QList{5, 0, 0, 0, 1, 1} << QList{2, 2, 0, 0, 1, 2} << u"newly warned, blocked more often"_s;
}

void TestReplayModels::changesInWords()
{
    QFETCH(QList<int>, now);
    QFETCH(QList<int>, draft);
    QFETCH(QString, words);
    WorkspaceReplay of = workspace(u"acme"_s);
    for (int i = 0; i < kVerdictCount; ++i) {
        of.now.verdicts[static_cast<std::size_t>(i)] = now.at(i);
        of.draft.verdicts[static_cast<std::size_t>(i)] = draft.at(i);
    }
    QCOMPARE(describeChange(of), words);
    QCOMPARE(isAffected(of), now != draft);
}

void TestReplayModels::severityOrders()
{
    const auto of = [](std::initializer_list<std::int64_t> now, std::initializer_list<std::int64_t> draft) {
        WorkspaceReplay replay;
        std::ranges::copy(now, replay.now.verdicts.begin());
        std::ranges::copy(draft, replay.draft.verdicts.begin());
        return changeSeverity(replay);
    };
    const std::vector<int> falling{
        of({9, 0, 0, 0, 0, 0}, {8, 0, 0, 0, 0, 1}), of({9, 0, 0, 0, 0, 0}, {8, 0, 0, 0, 1, 0}),
        of({9, 0, 0, 0, 0, 0}, {8, 1, 0, 0, 0, 0}), of({9, 0, 0, 0, 0, 1}, {8, 0, 0, 0, 0, 2}),
        of({9, 0, 0, 0, 0, 0}, {9, 0, 0, 0, 0, 0}), of({8, 0, 0, 0, 0, 2}, {9, 0, 0, 0, 0, 1}),
        of({8, 1, 0, 0, 0, 0}, {9, 0, 0, 0, 0, 0}), of({8, 0, 0, 0, 0, 1}, {9, 0, 0, 0, 0, 0})};
    for (std::size_t i = 1; i < falling.size(); ++i)
        QVERIFY2(falling[i - 1] > falling[i], qPrintable(QString::number(i)));
    WorkspaceReplay margin;
    margin.draft.margin = usd("1");
    QCOMPARE(changeSeverity(margin), 1);
    QCOMPARE(describeChange(margin), u"margin only"_s);
    margin.draft.units[0] = 1;
    QCOMPARE(describeChange(margin), u"charged otherwise"_s);
}

// By whom and when first; on the workspace's clock.
void TestReplayModels::rowsSayWhoIsMetFirst()
{
    ReplayTableModel model;
    model.setAnswer(answer());
    QCOMPARE(text(model, 0, ReplayTableModel::ChangeColumn), u"newly blocked, newly asked, no longer queued"_s);
    QCOMPARE(text(model, 0, ReplayTableModel::ChangeColumn, SecondaryTextRole),
             u"first 17 Mar 2026 10:30 AM America/New_York: ana, research.deep, 3 × Premium actions"_s);
    QCOMPARE(text(model, 1, ReplayTableModel::ChangeColumn, SecondaryTextRole),
             u"first 20 Mar 2026 6:00 AM America/New_York: member not stated, research.deep, 3 × Premium actions"_s);
    QCOMPARE(text(model, 2, ReplayTableModel::ChangeColumn, SecondaryTextRole), QString());
    QVERIFY(model.index(0, ReplayTableModel::ChangeColumn).data(CalloutRole).toBool());
    QVERIFY(!model.index(1, ReplayTableModel::ChangeColumn).data(CalloutRole).toBool());
    QCOMPARE(model.affected(), 2);
}

void TestReplayModels::rowsSayWhatIsRefused()
{
    ReplayTableModel model;
    model.setAnswer(answer());
    QCOMPARE(text(model, 0, ReplayTableModel::HitsNow), u"10"_s);
    QCOMPARE(text(model, 0, ReplayTableModel::HitsDraft), u"30"_s);
    QCOMPARE(text(model, 0, ReplayTableModel::RefusedNow), u"5"_s);
    QCOMPARE(text(model, 0, ReplayTableModel::RefusedDraft), u"24"_s);
    QCOMPARE(text(model, 0, ReplayTableModel::RefusedDraft, SecondaryTextRole),
             u"Premium actions 72 · Batch records 4,000"_s);
    const int premium = ReplayTableModel::FirstUnits + 2 * static_cast<int>(Bucket::PremiumSync);
    QCOMPARE(text(model, 0, premium), u"15"_s);
    QCOMPARE(text(model, 0, premium + 1), u"72"_s);
    QCOMPARE(model.headerData(premium + 1, Qt::Horizontal, KeyRole).toString(), u"units_refused_draft_premium_sync"_s);
}

void TestReplayModels::rowsSayWhatTheMarginBecomes()
{
    ReplayTableModel model;
    model.setAnswer(answer());
    QCOMPARE(text(model, 0, ReplayTableModel::MarginNow), u"$57.00"_s);
    QCOMPARE(text(model, 0, ReplayTableModel::MarginDraft), u"≈ -$3.50"_s);
    QCOMPARE(text(model, 0, ReplayTableModel::MarginDifference), u"-$60.50"_s);
    QVERIFY(model.index(0, ReplayTableModel::MarginDraft).data(CalloutRole).toBool());
    QCOMPARE(text(model, 2, ReplayTableModel::MarginDifference), u"$0.00"_s);
}

void TestReplayModels::copiesAreRaw()
{
    ReplayTableModel model;
    model.setAnswer(answer());
    QStringList cells;
    for (int at = 0; at < ReplayTableModel::FirstUnits; ++at) cells << text(model, 0, at, CopyRole);
    QCOMPARE(cells.join(u'|'), u"acme|newly blocked, newly asked, no longer queued|10|30|5|24|57.00|-3.50|-60.50|120|"
                               "2026-03-17T14:30:00Z|ana|research.deep"_s);
}

void TestReplayModels::onlyTheAffectedAreShown()
{
    ReplayTableModel model;
    ReplayFilterModel shown;
    shown.setSourceModel(&model);
    model.setAnswer(answer());
    QCOMPARE(column(shown, 0), (QStringList{u"ACME"_s, u"GLOBEX"_s}));
    shown.setOnlyAffected(false);
    QCOMPARE(shown.rowCount(), 3);
}

void TestReplayModels::textNarrows()
{
    ReplayTableModel model;
    ReplayFilterModel shown;
    shown.setSourceModel(&model);
    model.setAnswer(answer());
    shown.setOnlyAffected(false);
    shown.setText(u" Glob "_s);
    QCOMPARE(column(shown, 0), QStringList{u"GLOBEX"_s});
    shown.setText(u"nobody"_s);
    QCOMPARE(shown.rowCount(), 0);
}

void TestReplayModels::sortsByWhatMatters()
{
    ReplayTableModel model;
    ReplayFilterModel shown;
    shown.setSourceModel(&model);
    model.setAnswer(answer());
    shown.setOnlyAffected(false);
    shown.sort(ReplayTableModel::ChangeColumn, Qt::DescendingOrder);
    QCOMPARE(column(shown, 0), (QStringList{u"ACME"_s, u"INITECH"_s, u"GLOBEX"_s}));
    shown.sort(ReplayTableModel::MarginDifference, Qt::AscendingOrder);
    QCOMPARE(column(shown, 0).first(), u"ACME"_s);
    QCOMPARE(testing::sortedOtherwise(shown), QString());
}

void TestReplayModels::verdictsCompare()
{
    ReplayVerdictModel model;
    model.setSides(struck().now, struck().draft);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << u"%1 %2 %3 %4"_s.arg(text(model, row, 0), text(model, row, 1), text(model, row, 2),
                                     text(model, row, 3));
    QCOMPARE(rows,
             (QStringList{
                 u"%1 110 90 -20"_s.arg(verdictName(Verdict::Allow)), u"%1 5 5 0"_s.arg(verdictName(Verdict::Warn)),
                 u"%1 0 1 +1"_s.arg(verdictName(Verdict::Confirm)), u"%1 0 0 0"_s.arg(verdictName(Verdict::Downgrade)),
                 u"%1 5 0 -5"_s.arg(verdictName(Verdict::Queue)), u"%1 0 24 +24"_s.arg(verdictName(Verdict::Block))}));
}

void TestReplayModels::coursesCompare()
{
    ReplayCourse course;
    course.cycle.days = {CivilDate::of(2026, 3, 1), CivilDate::of(2026, 4, 1)};
    ReplayCourse::Day day;
    day.day = CivilDate::of(2026, 3, 2);
    day.now = {0, 40, 0, 0};
    day.draft = {0, 32, 0, 0};
    day.entitlementNow[1] = {false, 300};
    day.entitlementDraft[1] = {true, 0};
    course.days = {day};
    ReplayCourseModel model;
    model.setCourse(course, Bucket::PremiumSync);
    QStringList shown;
    QStringList raw;
    for (int column = 0; column < model.columnCount(); ++column) {
        shown << text(model, 0, column);
        raw << text(model, 0, column, CopyRole);
        QVERIFY(!model.index(0, column).data(SumRole).isValid());
    }
    QCOMPARE(shown.join(u'|'), u"2|2 Mar 2026|40|32|-8|300|unlimited"_s);
    QCOMPARE(raw.join(u'|'), u"2|2026-03-02|40|32|-8|300|unlimited"_s);
}

void TestReplayModels::modelsAreSound()
{
    ReplayTableModel table;
    ReplayFilterModel filter;
    ReplayVerdictModel verdicts;
    ReplayCourseModel courses;
    filter.setSourceModel(&table);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{&table, &filter, &verdicts, &courses})
        testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    table.setAnswer(answer());
    filter.setOnlyAffected(false);
    filter.setText(u"a"_s);
    verdicts.setSides(struck().now, struck().draft);
    courses.setCourse({{}, {{}}}, Bucket::PremiumSync);
    table.setAnswer(nullptr);
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(table.affected(), 0);
}

QTEST_GUILESS_MAIN(TestReplayModels)
#include "tst_replaymodels.moc"
