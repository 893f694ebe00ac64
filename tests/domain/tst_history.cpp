// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history.h"
#include "domain/historycsv.h"
#include "domain/texttable.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

Instant instant(std::string_view text)
{
    return parseInstant(text).at;
}

HistoryEvent use(std::int64_t units = 2)
{
    HistoryEvent event;
    event.eventId = u"e1"_s;
    event.action = u"research.deep"_s;
    event.bucket = static_cast<std::int8_t>(Bucket::PremiumSync);
    event.units = units;
    return event;
}

HistoryEntry of(const HistoryEvent &event)
{
    return {{instant("2026-03-17T14:30:00Z"), HistoryKind::Event, 7}, event};
}

HistoryEntry of(HistoryKind kind, const HistoryChange &change)
{
    return {{instant("2026-03-17T14:30:00Z"), kind, 7}, change};
}

HistoryChange change(HistoryChange::What what)
{
    HistoryChange change;
    change.what = what;
    change.key = u"team"_s;
    change.name = u"Team"_s;
    change.version = 2;
    change.bucket = Bucket::PremiumSync;
    change.units = 50;
    change.request = 7;
    change.person = u"ana"_s;
    change.allowance = 300;
    return change;
}

HistoryEntry hit(Verdict verdict, Amount entitlement = {false, 300}, HitOutcome outcome = HitOutcome::Waiting)
{
    HistoryHit of;
    of.hit.id = u"h1"_s;
    of.hit.action = u"research.deep"_s;
    of.hit.bucket = Bucket::PremiumSync;
    of.hit.verdict = verdict;
    of.hit.used = 300;
    of.hit.entitlement = entitlement;
    of.hit.outcome = outcome;
    return {{instant("2026-03-17T14:30:00Z"), HistoryKind::Hit, 7}, of};
}

QString anyText()
{
    return *rc::gen::element(u""_s, u"acme"_s, u"a&b=c%20d"_s, u"=cmd()"_s, u"Ünïcode ✓"_s, u"a+b c"_s, u"\u202Eevil"_s,
                             QString(10'000, u'x'));
}

template<typename T>
std::optional<T> perhaps(T value)
{
    return *rc::gen::inRange(0, 2) == 0 ? std::nullopt : std::optional(value);
}

Instant anyInstant()
{
    return {*rc::gen::inRange<std::int64_t>(0, kEndOfTime.us + 1)};
}

}  // namespace

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLinkGivesTheFilterBack()
    {
        QVERIFY(rc::check([] {
            HistoryFilter filter;
            filter.workspace = u"w"_s + anyText();
            filter.from = perhaps(anyInstant());
            filter.to = perhaps(anyInstant());
            filter.kinds = static_cast<HistoryKindSet>(*rc::gen::inRange(0, 1 << kHistoryKinds));
            filter.member = perhaps(anyText());
            filter.action = perhaps(anyText());
            filter.route = perhaps(anyText());
            filter.bucket = perhaps(static_cast<std::int8_t>(*rc::gen::inRange(0, kUnmapped + 1)));
            filter.status = perhaps(static_cast<Status>(*rc::gen::inRange(0, kStatusCount)));
            filter.signalsOnly = *rc::gen::arbitrary<bool>();
            filter.job = anyText();
            filter.text = anyText();
            filter.knownAt = perhaps(anyInstant());
            filter.knownAfter = perhaps(anyInstant());
            const QString link = filter.toString();
            RC_ASSERT(HistoryFilter::fromString(link) == filter);
            for (const QChar c : link) RC_ASSERT(c.unicode() > 0x20 && c.unicode() < 0x7F);
        }));
    }

    void aLinkSaysOnlyWhatTheFilterNames()
    {
        HistoryFilter filter;
        filter.workspace = u"acme"_s;
        QCOMPARE(filter.toString(), u"workspace=acme"_s);
        filter.from = instant("2026-03-01T00:00:00Z");
        filter.bucket = static_cast<std::int8_t>(Bucket::PremiumSync);
        filter.member = QString();
        filter.kinds = kindBit(HistoryKind::Event) | kindBit(HistoryKind::Hit);
        QCOMPARE(filter.toString(),
                 u"workspace=acme&from=2026-03-01T00:00:00Z&kinds=hit,event&member=&bucket=premium_sync"_s);
    }

    void whatIsNoLinkIsNoFilter_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("no workspace") << u"bucket=premium_sync"_s;
        QTest::newRow("an empty workspace") << u"workspace="_s;
        QTest::newRow("an unknown name") << u"workspace=acme&colour=red"_s;
        QTest::newRow("a name twice") << u"workspace=acme&job=a&job=b"_s;
        QTest::newRow("no value") << u"workspace=acme&job"_s;
        QTest::newRow("no instant") << u"workspace=acme&from=yesterday"_s;
        QTest::newRow("an instant without a zone") << u"workspace=acme&from=2026-03-01T00:00:00"_s;
        QTest::newRow("no kind") << u"workspace=acme&kinds=event,party"_s;
        QTest::newRow("no bucket") << u"workspace=acme&bucket=gold"_s;
        QTest::newRow("no status") << u"workspace=acme&status=fine"_s;
        QTest::newRow("signals of another sort") << u"workspace=acme&signals=none"_s;
    }
    void whatIsNoLinkIsNoFilter()
    {
        QFETCH(QString, link);
        QVERIFY(!HistoryFilter::fromString(link));
    }

    void kindsHaveIdsAndNames()
    {
        QSet<QString> names;
        for (int kind = 0; kind < kHistoryKinds; ++kind) {
            const auto each = static_cast<HistoryKind>(kind);
            QCOMPARE(historyKindFromId(historyKindId(each)), each);
            names << historyKindName(each);
        }
        QCOMPARE(names.size(), kHistoryKinds);
        QVERIFY(!historyKindFromId("party") && !names.contains(QString()));
    }

    void entriesAreToldInOneSentence_data()
    {
        using What = HistoryChange::What;
        QTest::addColumn<HistoryEntry>("entry");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const HistoryEntry &entry, const QString &sentence) {
            QTest::newRow(name) << entry << sentence;
        };
        HistoryEvent event = use();
        row("use", of(event), u"2 premium action(s) for research.deep"_s);
        event.bucket = static_cast<std::int8_t>(Bucket::LongContext);
        event.unit = Unit::File;
        row("by the unit of the plan", of(event), u"2 file(s) of long-context work for research.deep"_s);
        event = use(0);
        row("nothing charged", of(event), u"research.deep ran and charged nothing"_s);
        event.status = Status::Failed;
        row("failed", of(event), u"research.deep failed and charged nothing"_s);
        event.units = 3;
        row("failed and charged", of(event), u"research.deep failed and charged 3 premium action(s)"_s);
        event = use(0);
        event.status = Status::Blocked;
        row("blocked", of(event), u"research.deep was blocked and charged nothing"_s);
        event = use(0);
        event.bucket = kUnmapped;
        row("unmapped", of(event), u"research.deep ran; no route sheet maps it, so it counts in no bucket"_s);
        event = use(2'000);
        event.bucket = static_cast<std::int8_t>(Bucket::BatchRecords);
        event.job = u"nightly"_s;
        event.jobPart = 2;
        event.jobParts = 5;
        row("a part of a job", of(event), u"2,000 batch record(s) for research.deep, part 2 of 5 of job nightly"_s);
        event = use();
        event.retries = 3;
        event.providerError = u"rate_limited"_s;
        row("retries and trouble", of(event),
            u"2 premium action(s) for research.deep, after 3 retry(s). Provider trouble: Rate limited"_s);
        event = use(-2);
        event.status = Status::Credit;
        event.corrects = u"e0"_s;
        row("a credit", of(event), u"Credit: 2 premium action(s) given back for event e0"_s);
        event.postedBy = u"sue"_s;
        event.note = u"billed twice"_s;
        row("who gave it and why", of(event),
            u"Credit by sue: 2 premium action(s) given back for event e0. billed twice"_s);
        event = use();
        event.action = u"%1 %2"_s;
        row("a name that looks like a place for another", of(event), u"2 premium action(s) for %1 %2"_s);
        row("a hit", hit(Verdict::Block), u"Blocked: 1 premium action(s) for research.deep, with 300 of 300 used"_s);
        row("a hit that waits", hit(Verdict::Queue),
            u"Queued: 1 premium action(s) for research.deep, with 300 of 300 used. It waits"_s);
        row("a hit without a limit", hit(Verdict::Confirm, {true, 0}, HitOutcome::Ran),
            u"Asked to confirm: 1 premium action(s) for research.deep, with 300 used of an unlimited allowance. It ran"_s);
        row("a cycle", of(HistoryKind::Reset, change(What::CycleBegan)), u"A new cycle began: use counts from 0"_s);
        row("a plan", of(HistoryKind::Plan, change(What::PlanCame)), u"Plan Team, version 2, came into force"_s);
        row("an add-on", of(HistoryKind::Grant, change(What::AddonBegan)),
            u"An add-on began: 50 premium action(s) a cycle"_s);
        row("a pack that ended", of(HistoryKind::Grant, change(What::PrepaidEnded)),
            u"A prepaid pack ended: 50 premium action(s)"_s);
        HistoryChange asked = change(What::OverageRequested);
        asked.reason = u"launch week"_s;
        row("overage asked for", of(HistoryKind::Overage, asked),
            u"ana asked for 50 premium action(s) more (request 7): launch week"_s);
        row("overage that nobody decided", of(HistoryKind::Overage, change(What::OverageExpired)),
            u"The request for 50 premium action(s) more expired undecided with its cycle (request 7)"_s);
        row("early burn", of(HistoryKind::Flag, change(What::FlagRaised)),
            u"Early burn: 50 premium action(s) used of an allowance of 300"_s);
    }
    void entriesAreToldInOneSentence()
    {
        QFETCH(HistoryEntry, entry);
        QFETCH(QString, sentence);
        QCOMPARE(describe(entry), sentence);
    }

    void sumsStayAtTheEndsOf64Bits()
    {
        constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
        HistorySums sums;
        HistorySums piece;
        piece.units[0] = kLargest;
        piece.cost = {{kLargest}, false};
        piece.events = 1;
        piece.next = HistoryKey{{5}, HistoryKind::Event, 6};
        sums.add(piece);
        piece.next.reset();
        piece.cost.estimated = true;
        sums.add(piece);
        QCOMPARE(sums.units[0], kLargest);
        QCOMPARE(sums.cost, (Cost{{kLargest}, true}));
        QCOMPARE(sums.events, 2);
        QVERIFY(!sums.next);
    }

    void aCsvLineHasEveryColumnAndNoFormula()
    {
        HistoryEvent event = use(-2);
        event.member = u"=cmd()"_s;
        event.note = u"a,\"b\""_s;
        event.status = Status::Credit;
        const QByteArray csv = historyCsvHeader() + historyCsvLine(of(event), "America/New_York");
        QVERIFY(csv.endsWith("\r\n") && csv.count("\r\n") == 2);
        const auto lines = readTextTable(QString::fromUtf8(csv));
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines[1].cells.size(), lines[0].cells.size());
        const auto cell = [&lines](const QString &column) {
            const auto &names = lines[0].cells;
            return lines[1].cells[static_cast<std::size_t>(std::ranges::find(names, column) - names.begin())];
        };
        QCOMPARE(cell(u"at"_s), u"2026-03-17T14:30:00Z"_s);
        QCOMPARE(cell(u"local_time"_s), u"2026-03-17T10:30:00-04:00"_s);
        QCOMPARE(cell(u"kind"_s), u"event"_s);
        QCOMPARE(cell(u"units"_s), u"-2"_s);
        QCOMPARE(cell(u"member"_s), u"'=cmd()"_s);
        QCOMPARE(cell(u"note"_s), u"a,\"b\""_s);
        QCOMPARE(cell(u"hit_id"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
