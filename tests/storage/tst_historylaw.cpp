// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyreference.h"

#include "storage/history/historypage.h"
#include "storage/history/historysummer.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

WrittenEvent eventAt(Instant at, const QString &id)
{
    WrittenEvent event;
    event.at = at;
    event.id = id;
    return event;
}

// Few instants, so that many events share one.
Instant anyTime()
{
    constexpr std::int64_t kStep = kMicrosPerDay / 12;
    return {instant("2026-01-28T01:00:00Z").us + *rc::gen::inRange<std::int64_t>(0, 12 * 12) * kStep};
}

template<typename T>
std::optional<T> perhaps(T value)
{
    return *rc::gen::inRange(0, 3) == 0 ? std::nullopt : std::optional(value);
}

WrittenEvent anyEvent(int serial)
{
    WrittenEvent event;
    event.at = anyTime();
    event.id = u"e%1"_s.arg(serial);
    event.member = *rc::gen::element(u""_s, u"Ada"_s, u"Änne"_s);
    event.action = *rc::gen::element(u"write"_s, u"Deep"_s, u"later"_s);
    event.route = *rc::gen::element(u""_s, u"Fast"_s, u"slow"_s);
    if (event.action == u"Deep") event.bucket = static_cast<std::int8_t>(*rc::gen::inRange(1, kBucketCount));
    event.units = *rc::gen::inRange<std::int64_t>(0, 12);
    event.status = *rc::gen::element(std::optional<Status>(), std::optional(Status::Ok), std::optional(Status::Failed),
                                     std::optional(Status::Blocked));
    event.cost = *rc::gen::element(std::optional<std::int64_t>(), std::optional<std::int64_t>(1'250'000'001));
    event.input = perhaps(*rc::gen::inRange<std::int64_t>(0, 5'000) * 2);
    event.output = perhaps(*rc::gen::inRange<std::int64_t>(0, 5'000) * 2);
    event.retries = perhaps<std::int64_t>(2);
    event.job = *rc::gen::element(u""_s, u""_s, u"Nightly 7"_s);
    if (!event.job.isEmpty()) event.part = event.parts = 3;
    event.error = *rc::gen::element(u""_s, u""_s, u""_s, u"rate_limited"_s);
    event.note = *rc::gen::element(u""_s, u"=SUM(A1)"_s, u"Straße"_s);
    return event;
}

LimitHit anyHit(int serial)
{
    LimitHit hit;
    hit.id = u"Hit-%1"_s.arg(serial);
    hit.at = anyTime();
    hit.member = *rc::gen::element(u""_s, u"Ada"_s);
    hit.action = *rc::gen::element(u"write"_s, u"Deep"_s);
    hit.route = *rc::gen::element(u""_s, u"slow"_s);
    hit.bucket = *rc::gen::element(Bucket::StandardSync, Bucket::PremiumSync);
    hit.verdict = *rc::gen::element(Verdict::Warn, Verdict::Block);
    hit.reasons = *rc::gen::element("[]"_ba, R"([{"rule":"R18","text":"Ünits are used up"}])"_ba);
    hit.used = 7;
    hit.entitlement = *rc::gen::element(Amount{true, 0}, Amount{false, 30});
    return hit;
}

// Events in several files, each with late ones, credits of what came before, and hits between them.
void happen(HistoryScene &scene)
{
    int serial = 0;
    std::vector<QString> credited;
    for (int file = *rc::gen::inRange(1, 20); file > 0; --file) {
        scene.at({instant("2026-02-10T00:00:00Z").us + serial * kMicrosPerSecond});
        std::vector<WrittenEvent> events;
        for (int i = *rc::gen::inRange(1, 12); i > 0; --i) events.push_back(anyEvent(++serial));
        for (const WrittenEvent &earlier : scene.events()) {
            const bool charged = earlier.units > 0 && earlier.corrects.isEmpty() && earlier.action != u"later";
            if (!charged || std::ranges::count(credited, earlier.id) > 0 || *rc::gen::inRange(0, 30) > 0) continue;
            credited.push_back(earlier.id);
            WrittenEvent credit;
            credit.id = u"c%1"_s.arg(++serial);
            credit.at = anyTime();
            credit.action = earlier.action;
            credit.units = -1;
            credit.status = Status::Credit;
            credit.corrects = earlier.id;
            credit.note = u"billed twice"_s;
            events.push_back(credit);
        }
        scene.store(events);
        if (*rc::gen::inRange(0, 3) == 0) scene.hit(anyHit(++serial));
    }
}

// Two requests that are decided, one that nobody decides before its cycle ends.
void askForOverage(HistoryScene &scene)
{
    scene.ask(5, "2026-01-30T10:00:00Z");
    const std::int64_t second = scene.ask(8, "2026-02-04T09:00:00Z");
    const auto approved =
        scene.at("2026-02-04T09:00:00Z", "ben")
            .decideOverage(
                {.id = second, .verb = OverageVerb::Approve, .units = 6, .reason = u"fine"_s, .seen = std::nullopt});
    RC_ASSERT(approved.has_value());
    const std::int64_t third = scene.ask(50, "2026-02-05T09:00:00Z");
    const auto denied =
        scene.at("2026-02-05T10:00:00Z", "ben")
            .decideOverage(
                {.id = third, .verb = OverageVerb::Deny, .units = {}, .reason = u"too much"_s, .seen = std::nullopt});
    RC_ASSERT(denied.has_value());
    const auto revoked =
        scene.at("2026-02-06T09:00:00Z", "ben").revokeOverage({.id = second, .units = 2, .reason = u"a slip"_s});
    RC_ASSERT(revoked.has_value());
}

HistoryFilter anyFilter()
{
    HistoryFilter filter = ofAcme();
    const auto now = [](int oneIn) { return *rc::gen::inRange(0, oneIn) == 0; };
    const auto boundary = [&now] {
        const std::int64_t nudge = *rc::gen::element<std::int64_t>(0, 0, 1, -1);
        // Often where a day of the workspace begins, or a cycle.
        if (now(2))
            return Instant{instant("2026-01-27T05:00:00Z").us + *rc::gen::inRange(0, 18) * kMicrosPerDay + nudge};
        return Instant{anyTime().us + nudge};
    };
    if (now(2)) filter.from = boundary();
    if (now(2)) filter.to = boundary();
    if (filter.from && filter.to && *filter.to < *filter.from) std::swap(filter.from, filter.to);
    if (now(5)) filter.kinds = static_cast<HistoryKindSet>(*rc::gen::inRange(0, 1 << kHistoryKinds));
    if (now(5)) filter.member = *rc::gen::element(u""_s, u"Ada"_s, u"Änne"_s, u"nobody"_s);
    if (now(5)) filter.action = *rc::gen::element(u"write"_s, u"Deep"_s, u"later"_s);
    if (now(6)) filter.route = *rc::gen::element(u""_s, u"Fast"_s, u"unheard"_s);
    if (now(5)) filter.bucket = static_cast<std::int8_t>(*rc::gen::inRange(0, kBucketCount + 1));
    if (now(8)) filter.status = *rc::gen::element(Status::Ok, Status::Failed, Status::Credit);
    filter.signalsOnly = now(8);
    if (now(10)) filter.job = u"Nightly 7"_s;
    if (now(4)) {
        filter.text = *rc::gen::element(u"ADA"_s, u"änne"_s, u"e1"_s, u"HIT-"_s, u"straße"_s, u"nightly"_s, u"ünits"_s,
                                        u"sum("_s, u"team"_s, u"launch"_s, u"slow"_s, u"no such text"_s);
    }
    const auto learnt = [] {
        return Instant{instant("2026-02-10T00:00:00Z").us +
                       *rc::gen::inRange<std::int64_t>(-1, 400) * kMicrosPerSecond};
    };
    if (now(8)) filter.knownAt = learnt();
    if (now(8)) filter.knownAfter = learnt();
    return filter;
}

// Grants of one instant are told apart by a number of the ledger's own; no two of the scene's are alike.
std::vector<HistoryEntry> comparable(std::vector<HistoryEntry> entries)
{
    for (HistoryEntry &entry : entries) {
        if (entry.key.kind == HistoryKind::Grant) entry.key.id = 0;
    }
    std::ranges::stable_sort(entries, [](const HistoryEntry &a, const HistoryEntry &b) {
        if (a.key != b.key) return a.key < b.key;
        return a.change() && b.change() && a.change()->what < b.change()->what;
    });
    return entries;
}

// From one segment at a time to everything at once.
std::int64_t anyLooks()
{
    return *rc::gen::element<std::int64_t>(1, 2'000, 5'000, 1'000'000);
}

// Every page from one end to the other, oldest first.
std::vector<HistoryEntry> allPages(LedgerState &state, const HistoryFilter &filter, HistoryDirection direction)
{
    HistoryQuestion question{filter, std::nullopt, direction, *rc::gen::inRange(5, 80)};
    const std::int64_t looks = anyLooks();
    std::vector<HistoryEntry> rows;
    for (int pages = 0; pages == 0 || question.beside; ++pages) {
        RC_ASSERT(pages < 1'000);
        SearchBudget budget(looks);
        HistoryPage page = historyPage(state, question, budget);
        RC_ASSERT(page.rows.size() <= static_cast<std::size_t>(question.most));
        RC_ASSERT(!page.next || !question.beside || comesBefore(*question.beside, *page.next, direction));
        // Latest first, whatever the direction.
        const auto end = direction == HistoryDirection::Older ? rows.begin() : rows.end();
        rows.insert(end, page.rows.rbegin(), page.rows.rend());
        question.beside = page.next;
    }
    return rows;
}

HistorySums allSums(LedgerState &state, const HistoryFilter &filter)
{
    const HistoryScope scope(state, filter);
    const std::int64_t looks = anyLooks();
    HistorySums sums;
    std::optional<HistoryKey> beside;
    do {
        SearchBudget budget(looks);
        const HistorySums piece = sumHistory(state, scope, beside, budget);
        RC_ASSERT(!piece.next || !beside || *beside < *piece.next);
        sums.add(piece);
        beside = piece.next;
    } while (beside);
    return sums;
}

}  // namespace

class TestHistoryLaw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAndSumsAreThoseOfEverythingThatPasses()
    {
        QVERIFY(rc::check([] {
            HistoryScene scene;
            askForOverage(scene);
            happen(scene);
            scene.at("2026-02-12T00:00:00Z");
            RC_ASSERT(scene.ledger().settle().has_value());
            RC_ASSERT(scene.ledger().overageQueue(scene.now()).has_value());
            const HistoryReference reference(scene);
            LedgerState state(std::make_unique<Connection>(scene.path(), Connection::Mode::ReadOnly));
            state.actor.now = [&scene] { return scene.now(); };
            for (int i = 0; i < 4; ++i) {
                const HistoryFilter filter = i == 0 ? ofAcme() : anyFilter();
                RC_LOG(filter.toString().toStdString());
                const std::vector<HistoryEntry> expected = comparable(reference.passing(filter));
                const std::vector<HistoryEntry> all = visited(scene.ledger(), filter);
                RC_ASSERT(std::ranges::is_sorted(all, {}, &HistoryEntry::key));
                RC_ASSERT(comparable(all) == expected);
                RC_ASSERT(allPages(state, filter, HistoryDirection::Older) == all);
                RC_ASSERT(allPages(state, filter, HistoryDirection::Newer) == all);
                const HistorySums sums = HistoryReference::sumOf(expected);
                RC_ASSERT(allSums(state, filter) == sums);
                const auto answered = scene.ledger().historySums(filter, std::nullopt);
                RC_ASSERT(answered.has_value());
                RC_ASSERT(*answered == sums);
                RC_ASSERT(HistoryFilter::fromString(filter.toString()) == filter);
            }
        }));
    }

    void eventsOfOneInstantAreInLedgerSequence()  // R6
    {
        HistoryScene scene;
        const Instant noon = instant("2026-02-03T12:00:00Z");
        scene.store({eventAt(noon, u"b"_s), eventAt(noon, u"a"_s)});
        scene.store({eventAt({noon.us - 1}, u"late"_s), eventAt(noon, u"c"_s)});
        QStringList ids;
        for (const HistoryEntry &entry : visited(scene.ledger(), ofAcme())) {
            if (entry.event()) ids << entry.event()->eventId;
        }
        QCOMPARE(ids, (QStringList{u"late"_s, u"b"_s, u"a"_s, u"c"_s}));
    }

    void anyInstantMayBeJumpedTo()
    {
        HistoryScene scene;
        scene.store(
            {eventAt(instant("2026-02-03T12:00:00Z"), u"a"_s), eventAt(instant("2026-02-05T12:00:00Z"), u"b"_s)});
        HistoryQuestion question;
        question.filter = ofAcme();
        question.filter.kinds = kindBit(HistoryKind::Event);
        question.beside = HistoryKey{instant("2026-02-04T00:00:00Z"), HistoryKind::Reset, 0};
        const auto older = scene.ledger().history(question);
        question.direction = HistoryDirection::Newer;
        const auto newer = scene.ledger().history(question);
        QVERIFY(older && newer);
        QCOMPARE(older->rows.size(), 1U);
        QCOMPARE(older->rows[0].event()->eventId, u"a"_s);
        QCOMPARE(newer->rows.size(), 1U);
        QCOMPARE(newer->rows[0].event()->eventId, u"b"_s);
        QVERIFY(!older->next && !newer->next);
        QCOMPARE(older->zone, QByteArray("America/New_York"));
    }

    void aWorkspaceWithoutEventsHasWhatWasSoldToIt()
    {
        HistoryScene scene;
        scene.at("2026-02-02T12:00:00Z");
        QStringList told;
        for (const HistoryEntry &entry : visited(scene.ledger(), ofAcme())) told << describe(entry);
        QCOMPARE(told.size(), 4);  // two plans, an add-on and a pack; nothing of what is to come, and no cycles
        HistoryFilter other = ofAcme();
        other.workspace = u"other"_s;
        QVERIFY(visited(scene.ledger(), other).empty());
        const auto sums = scene.ledger().historySums(other, std::nullopt);
        QVERIFY(sums && *sums == HistorySums{});
    }

    void whatThereIsToChooseFromIsWhatEventsAndHitsHave()
    {
        HistoryScene scene;
        WrittenEvent first = eventAt(instant("2026-02-03T12:00:00Z"), u"a"_s);
        first.member = u"zoe"_s;
        first.route = u"slow"_s;
        first.bucket = static_cast<std::int8_t>(Bucket::PremiumSync);
        WrittenEvent second = eventAt(instant("2026-02-05T12:00:00Z"), u"b"_s);
        second.action = u"write"_s;
        scene.store({first, second});
        LimitHit hit;
        hit.id = u"h"_s;
        hit.at = instant("2026-02-04T12:00:00Z");
        hit.member = u"ada"_s;
        hit.action = u"write"_s;
        hit.reasons = "[]";
        scene.hit(hit);
        const auto choices = scene.ledger().historyChoices(u"acme"_s);
        QVERIFY(choices);
        QCOMPARE(choices->members, (QStringList{u""_s, u"ada"_s, u"zoe"_s}));
        QCOMPARE(choices->actions, (QStringList{u"Deep"_s, u"write"_s}));
        QCOMPARE(choices->routes, (QStringList{u""_s, u"slow"_s}));
        QCOMPARE(choices->events, 2);
        QCOMPARE(choices->first, std::optional(instant("2026-02-03T12:00:00Z")));
        QCOMPARE(choices->last, std::optional(instant("2026-02-05T12:00:00Z")));
    }

    void whatCannotBeIsRefused()
    {
        HistoryScene scene;
        HistoryFilter unknown = ofAcme();
        unknown.workspace = u"nobody"_s;
        HistoryFilter backwards = ofAcme();
        backwards.from = instant("2026-02-03T12:00:00Z");
        backwards.to = instant("2026-02-03T11:00:00Z");
        for (const HistoryFilter &filter : {unknown, backwards}) {
            const auto page = scene.ledger().history({filter, std::nullopt, HistoryDirection::Older, kHistoryPage});
            QVERIFY(!page);
            QCOMPARE(page.error().kind, Error::Kind::Refused);
            QVERIFY(!scene.ledger().historySums(filter, std::nullopt));
            QVERIFY(!scene.ledger().visitHistory(filter, [](const HistoryEntry &) { return true; }));
        }
        QVERIFY(!scene.ledger().historyChoices(u"nobody"_s));
    }
};

QTEST_GUILESS_MAIN(TestHistoryLaw)
#include "tst_historylaw.moc"
