// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyscene.h"

#include "storage/history/historypage.h"

#include <QTest>

#include <functional>
#include <numeric>

#include <rapidcheck.h>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kAsked = "2026-02-12T00:00:00Z";

// What people see of acme.
struct Seen {
    std::vector<HistoryEntry> rows;
    QByteArray zone;
    HistorySums sums;
    WorkspaceStanding standing;
    std::vector<DayUse> days;
    std::vector<TopEntry> members;
    std::vector<TopEntry> routes;
    std::vector<WorkspaceStanding> all;
    LedgerTotals totals;
    bool operator==(const Seen &) const = default;
};

template<typename T>
T answered(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

Seen look(Ledger &ledger)
{
    ledger.actAs(u"ada"_s, [] { return instant(kAsked); });
    Seen seen;
    HistoryQuestion question;
    question.filter = ofAcme();
    do {
        const HistoryPage page = answered(ledger.history(question));
        seen.zone = page.zone;
        seen.rows.insert(seen.rows.end(), page.rows.begin(), page.rows.end());
        question.beside = page.next;
    } while (question.beside);
    seen.sums = answered(ledger.historySums(ofAcme(), std::nullopt));
    const WorkspaceAnswer workspace = answered(ledger.workspace(u"acme"_s, instant(kAsked)));
    seen.standing = workspace.standing;
    seen.days = workspace.days;
    seen.members = workspace.members;
    seen.routes = workspace.routes;
    const OverviewAnswer overview = answered(ledger.overview(instant(kAsked)));
    seen.all = overview.rows;
    seen.totals = overview.ledger;
    return seen;
}

WrittenEvent oneEvent(int serial, std::string_view at, const QString &action = u"Deep"_s)
{
    WrittenEvent event;
    event.id = u"e%1"_s.arg(serial);
    event.at = {instant(at).us + serial};
    event.member = serial % 2 == 0 ? u"Ada"_s : u"Änne"_s;
    event.action = action;
    event.route = u"Fast"_s;
    if (action == u"Deep") event.bucket = static_cast<std::int8_t>(Bucket::PremiumSync);
    event.input = 1'000'000;
    event.output = 10;
    return event;
}

std::vector<WrittenEvent> someEvents(int first, int count, std::string_view at)
{
    std::vector<WrittenEvent> made;
    for (int i = 0; i < count; ++i) made.push_back(oneEvent(first + i, at, i % 3 == 0 ? u"later"_s : u"Deep"_s));
    return made;
}

std::vector<std::shared_ptr<SegmentCache::Segment>> readAll(LedgerState &state, bool texts)
{
    Query all(state.db(), u"SELECT id, events FROM event_segment ORDER BY id"_s);
    all.run();
    std::vector<std::shared_ptr<SegmentCache::Segment>> read;
    while (all.next()) read.push_back(state.segments.read(all.integer(0), all.integer(1), texts));
    return read;
}

// What another program does to the ledger while this one has it open.
using Change = std::function<void(HistoryScene &)>;

struct NamedChange {
    const char *name;
    Change change;
};

void apply(HistoryScene &scene, const QByteArray &json)
{
    answered(scene.apply(json));
}

const std::vector<NamedChange> &changes()
{
    static const std::vector<NamedChange> made{
        {"late events are imported",
         [](HistoryScene &scene) { scene.store(someEvents(1'000, 9, "2026-02-03T00:00:00Z")); }},
        {"a gateway writes events",
         [](HistoryScene &scene) {
             const QString problem = scene.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action, "
                                               "bucket) VALUES ('g', '2026-02-04T12:00:00Z', 'acme', 'Deep', "
                                               "'premium_sync')");
             if (!problem.isEmpty()) qFatal("%s", qPrintable(problem));
         }},
        {"small segments are merged",
         [](HistoryScene &scene) {
             for (int i = 0; i < 20; ++i) scene.store({oneEvent(2'000 + i, "2026-02-05T00:00:00Z")});
         }},
        {"a sheet maps what was unmapped",  // R7
         [](HistoryScene &scene) {
             apply(scene, R"({"route_sheets": [{"version": 2, "effective_from": "2026-01-01T00:00:00Z",
                 "actions": [{"action": "write", "route": "Fast", "bucket": "standard_sync"},
                             {"action": "later", "route": "Fast", "bucket": "long_context"}]}]})");
         }},
        {"the zone changes",  // R8
         [](HistoryScene &scene) { apply(scene, R"({"workspaces": [{"key": "acme", "time_zone": "Asia/Tokyo"}]})"); }},
        {"the plan changes",
         [](HistoryScene &scene) {
             apply(scene, R"({"workspaces": [{"key": "acme", "plans": [
                 {"plan": "team", "version": 2, "from": "2026-01-01T00:00:00Z"}]}]})");
         }},
        {"a price changes",
         [](HistoryScene &scene) {
             apply(scene, R"({"routes": [{"key": "Fast", "modes": ["sync", "batch"], "prices": [
                 {"from": "2026-01-01T00:00:00Z", "input_per_mtok": "7.00", "output_per_mtok": "3.00",
                  "batch_percent": 50}]}]})");
         }},
        {"a limit is hit",
         [](HistoryScene &scene) {
             LimitHit hit;
             hit.id = u"hit"_s;
             hit.at = instant("2026-02-04T00:00:00Z");
             hit.action = u"Deep"_s;
             hit.bucket = Bucket::PremiumSync;
             hit.verdict = Verdict::Block;
             hit.reasons = "[]";
             hit.entitlement = {false, 30};
             scene.hit(hit);
         }},
        {"overage is approved",
         [](HistoryScene &scene) {
             const std::int64_t id = scene.ask(5, "2026-02-04T09:00:00Z");
             answered(scene.at("2026-02-04T10:00:00Z", "ben")
                          .decideOverage({.id = id,
                                          .verb = OverageVerb::Approve,
                                          .units = 5,
                                          .reason = u"fine"_s,
                                          .seen = std::nullopt}));
         }},
    };
    return made;
}

}  // namespace

// Two programs that have one ledger open are the normal case: what one keeps in memory must not hide what the other does.
class TestOpenLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSeesWhatAnotherProgramDid_data()
    {
        QTest::addColumn<int>("change");
        for (std::size_t i = 0; i < changes().size(); ++i) QTest::newRow(changes()[i].name) << static_cast<int>(i);
    }
    void itSeesWhatAnotherProgramDid()
    {
        QFETCH(const int, change);
        HistoryScene other;
        other.store(someEvents(1, 60, "2026-02-03T00:00:00Z"));
        const auto open = answered(Ledger::open(other.path()));
        const Seen before = look(*open);
        QVERIFY(look(*open) == before);
        changes()[static_cast<std::size_t>(change)].change(other);
        const Seen after = look(*open);
        QVERIFY(!(after == before));
        QVERIFY(after == look(*answered(Ledger::open(other.path()))));
    }

    void whateverHappensItAnswersAsOneThatWasJustOpened()
    {
        QVERIFY(rc::check([] {
            HistoryScene other;
            other.store(someEvents(1, 30, "2026-02-03T00:00:00Z"));
            const auto open = answered(Ledger::open(other.path()));
            std::vector<int> left(changes().size());
            std::iota(left.begin(), left.end(), 0);
            for (int changed = 0; changed < 4; ++changed) {
                const auto next = left.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(left));
                changes()[static_cast<std::size_t>(*next)].change(other);
                left.erase(next);
                if (*rc::gen::inRange(0, 3) == 0) continue;
                RC_ASSERT(look(*open) == look(*answered(Ledger::open(other.path()))));
            }
        }));
    }

    void segmentsReadLatelyAreKept()
    {
        HistoryScene scene;
        constexpr int kEach = 64;  // as many as are not merged
        for (int file = 0; file <= static_cast<int>(SegmentCache::kMostSegments); ++file) {
            scene.store(someEvents(1 + file * kEach, kEach, "2026-02-03T00:00:00Z"));
        }
        LedgerState state(std::make_unique<Connection>(scene.path(), Connection::Mode::ReadOnly));
        const auto read = readAll(state, false);
        QCOMPARE(read.size(), SegmentCache::kMostSegments + 1);
        QCOMPARE(read.front().use_count(), 1L);
        QCOMPARE(std::ranges::count_if(read, [](const auto &segment) { return segment.use_count() == 2; }),
                 static_cast<std::ptrdiff_t>(SegmentCache::kMostSegments));
        const std::int64_t last = state.db().integer(u"SELECT max(id) FROM event_segment"_s);
        QCOMPARE(state.segments.read(last, kEach, false), read.back());
    }

    void segmentsWithLongTextsAreNotAllKept()
    {
        HistoryScene scene;
        constexpr int kEach = 100;
        constexpr int kFiles = 3;
        for (int file = 0; file < kFiles; ++file) {
            std::vector<WrittenEvent> some = someEvents(1 + file * kEach, kEach, "2026-02-03T00:00:00Z");
            for (WrittenEvent &one : some) one.note = one.id + QString(60'000, u'n');
            static_assert(std::size_t{kFiles} * kEach * 60'000 > SegmentCache::kMostBytes);
            scene.store(some);
        }
        LedgerState state(std::make_unique<Connection>(scene.path(), Connection::Mode::ReadOnly));
        const auto read = readAll(state, true);
        QCOMPARE(read.size(), std::size_t{kFiles});
        QCOMPARE(read.front().use_count(), 1L);
        QCOMPARE(read.back().use_count(), 2L);
    }

    // Segments of one id that never were in the ledger together.
    void whatWasRolledBackIsForgotten()
    {
        HistoryScene scene;
        scene.store({oneEvent(1, "2026-02-03T00:00:00Z")});
        LedgerState state(std::make_unique<Connection>(scene.path(), Connection::Mode::ReadWrite));
        const auto ids = [&state] {
            HistoryQuestion question;
            question.filter = ofAcme();
            question.filter.kinds = kindBit(HistoryKind::Event);
            SearchBudget budget;
            QStringList found;
            for (const HistoryEntry &entry : historyPage(state, question, budget).rows) found << entry.event()->eventId;
            return found;
        };
        {
            const Transaction abandoned(state.db());
            state.db().execute(u"INSERT INTO event_segment (workspace_id, first_at, last_at, first_seq, last_seq, "
                               "events, unmapped, charge, core, rest) SELECT workspace_id, first_at, last_at, "
                               "first_seq, last_seq, events, unmapped, charge, core, rest FROM event_segment"_s);
            QCOMPARE(ids(), (QStringList{u"e1"_s, u"e1"_s}));
        }
        scene.store({oneEvent(2, "2026-02-03T00:00:00Z")});
        QCOMPARE(ids(), (QStringList{u"e2"_s, u"e1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestOpenLedger)
#include "tst_openledger.moc"
