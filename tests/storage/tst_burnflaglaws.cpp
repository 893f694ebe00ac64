// SPDX-License-Identifier: GPL-3.0-or-later
#include "burnscene.h"

#include "storage/decisions/earlyburnof.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace headroom {

void showValue(const testing::ExpectedFlag &flag, std::ostream &stream)
{
    stream << qPrintable(flag.workspace) << " day " << flag.crossing.cycleDay << ": " << flag.crossing.used << " of "
           << flag.crossing.allowance << " at " << qPrintable(formatInstant(flag.crossing.at)) << ", credited "
           << flag.creditedSince << ", cycle " << qPrintable(flag.cycle.days.first.toString());
}

}  // namespace headroom

namespace {

// Whatever the size of the case: [from, to).
template<typename T>
T between(T from, T to)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(from, to));
}

constexpr Instant kEver{kEndOfTime.us - 1};

// A ledger to which anything happens that flags depend on, and what it was told.
class AnyBurn {
public:
    AnyBurn()
    {
        done(m_file.apply(burnPlans()));
        for (const QByteArray &key : {"a"_ba, "b"_ba}) done(m_file.apply(terms(key)));
    }

    void step()
    {
        switch (between(0, 9)) {
        case 0: return done(m_file.apply(terms(*rc::gen::element("a"_ba, "b"_ba, "c"_ba))));
        case 1: return settings();
        case 2: return credit();
        case 3: return gateway();
        case 4: return mapLater();
        default: return events(between(1, 25));
        }
    }

    void check()
    {
        done(m_file.ledger().settle());
        const Catalog catalog = *m_file.ledger().catalog();
        const auto flags = m_file.ledger().flags(kEver, true);
        RC_ASSERT(flags.has_value());
        RC_ASSERT(asExpected(*flags) == expectedFlags(catalog, m_told, kEver));
        for (const ReviewedFlag &reviewed : *flags) checkEvidence(catalog, reviewed.flag);
        checkHistory();

        // As it stood at any instant (R7a): of all cycles, and of those that hold it.
        const Instant at = anyTime();
        std::vector<ExpectedFlag> then = expectedFlags(catalog, m_told, at);
        RC_ASSERT(asExpected(*m_file.ledger().flags(at, true)) == then);
        RC_ASSERT(m_file.ledger().openFlags(at)->size() == then.size());
        std::erase_if(then, [&](const ExpectedFlag &flag) { return !flag.cycle.contains(at); });
        RC_ASSERT(asExpected(*m_file.ledger().flags(at, false)) == then);
        checkOverageFinds(catalog, then, at);
        RC_ASSERT(m_file.number("SELECT count(*) FROM review_due") == 0);
    }

    // How often what is tested came about.
    void classify() const
    {
        RC_CLASSIFY(m_file.number("SELECT count(*) FROM burn_flag WHERE ended_at IS NULL") > 0, "flags stand");
        RC_CLASSIFY(m_file.number("SELECT count(*) FROM burn_flag WHERE ended_why = 1") > 0, "a flag moved");
        RC_CLASSIFY(m_file.number("SELECT count(*) FROM burn_flag WHERE ended_why = 2") > 0, "a flag was removed");
        RC_CLASSIFY(m_file.number("SELECT count(*) FROM burn_flag WHERE credited_since < 0") > 0, "credited since");
    }

private:
    template<typename T>
    void done(const Result<T> &result)
    {
        if (!result) RC_FAIL(result.error().message.toStdString());
    }

    static Instant anyTime()
    {
        // Some 40 days, at midnights of many zones, just before them, and often at the same instant.
        const std::int64_t half = between<std::int64_t>(0, 40 * 48);
        const bool early = between(0, 3) == 0;
        return {instant("2026-02-20T00:00:00Z").us + half * 1'800 * kMicrosPerSecond - (early ? 1 : 0)};
    }
    static QByteArray text(Instant at) { return formatInstant(at).toLatin1(); }
    static QByteArray number(std::int64_t value) { return QByteArray::number(static_cast<qlonglong>(value)); }

    static QByteArray terms(const QByteArray &key)
    {
        QByteArrayList plans;
        for (int i = std::min(between(0, 6), 2); i > 0; --i) {
            plans << "{\"plan\": \"team\", \"version\": " + number(between(1, 3)) + ", \"from\": \"" +
                         text(*rc::gen::arbitrary<bool>() ? instant("2026-01-01T00:00:00Z") : anyTime()) + "\"}";
        }
        QByteArrayList addons;
        for (int i = between(0, 3); i > 0; --i) {
            const Instant from = anyTime();
            addons << R"({"bucket": "premium_sync", "price": "1.00", "units": )" + number(between(1, 80)) +
                          ", \"from\": \"" + text(from) + "\", \"to\": \"" +
                          text({std::max(anyTime().us, from.us + kMicrosPerDay)}) + "\"}";
        }
        return workspacesDocument(
            "{\"key\": \"" + key + "\", \"time_zone\": \"" +
            *rc::gen::element("UTC"_ba, "America/New_York"_ba, "Asia/Kolkata"_ba, "America/Havana"_ba) +
            "\", \"cycle_anchor\": \"" + *rc::gen::element("2026-01-31"_ba, "2026-01-01"_ba, "2026-03-08"_ba) +
            "\", \"cycle\": \"" + *rc::gen::element("monthly"_ba, "monthly"_ba, "30d"_ba, "10d"_ba, "7d"_ba, "1d"_ba) +
            "\", \"seats\": " + number(between(1, 5)) + ", \"plans\": [" + plans.join(", ") + "], \"addons\": [" +
            addons.join(", ") +
            "], \"prepaid\": [{\"bucket\": \"premium_sync\", \"units\": 500, "
            "\"price\": \"5.00\", \"from\": \"2026-02-01T00:00:00Z\", \"to\": \"2026-06-01T00:00:00Z\"}]}");
    }

    void settings()
    {
        const QByteArray bucket = *rc::gen::element("premium_sync"_ba, "premium_sync"_ba, "standard_sync"_ba);
        done(m_file.apply("{\"settings\": {\"early_burn\": {\"percent\": " + number(between(40, 101)) +
                          ", \"day\": " + number(between(1, 15)) + ", \"bucket\": \"" + bucket + "\"}}}"));
    }

    // One row of a file, remembered; "later" is mapped by no sheet yet.
    struct Row {
        QByteArray id;
        QByteArray workspace;
        QByteArray action;
        QByteArray bucket;
        ToldEvent event;
    };
    Row anyRow()
    {
        Row row;
        row.id = "e" + number(++m_serial);
        row.workspace = *rc::gen::element("a"_ba, "a"_ba, "b"_ba, "c"_ba);
        row.event = {anyTime(), m_serial, between(0, 60), Bucket::PremiumSync};
        row.action = between(0, 8) == 0 ? "later"_ba : "now"_ba;
        row.bucket = row.action == "later" ? ""_ba : "premium_sync"_ba;
        if (row.action == "now" && between(0, 4) == 0) {
            row.bucket = "standard_sync";
            row.event.bucket = Bucket::StandardSync;
        }
        return row;
    }
    void remember(const Row &row)
    {
        const QString workspace = QString::fromLatin1(row.workspace);
        if (row.action == "later" && !m_mapped) {
            m_unmapped[workspace].push_back(row.event);
        } else {
            m_told[workspace].push_back(row.event);
            if (row.event.units > 0) m_creditable.push_back({row, row.event.units});
        }
    }

    void events(int count)
    {
        QByteArray csv = "event_id,occurred_at,workspace,action,bucket,units\n";
        for (int i = 0; i < count; ++i) {
            const Row row = anyRow();
            csv += row.id + ',' + text(row.event.at) + ',' + row.workspace + ',' + row.action + ',' + row.bucket + ',' +
                   number(row.event.units) + '\n';
            remember(row);
        }
        import(csv);
    }
    void import(const QByteArray &csv)
    {
        const auto report = m_file.import(csv);
        done(report);
        RC_ASSERT(report->counts.rejected == 0);
    }

    void gateway()
    {
        const Row row = anyRow();
        const QByteArray bucket = row.bucket.isEmpty() ? "NULL"_ba : "'" + row.bucket + "'";
        RC_ASSERT(m_file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket, units) VALUES "
                             "('" +
                             row.id + "', '" + text(row.event.at) + "', '" + row.workspace + "', '" + row.action +
                             "', " + bucket + ", " + number(row.event.units) + ")") == QString());
        remember(row);
    }

    void credit()
    {
        if (m_creditable.empty()) return;
        auto &[row, left] = m_creditable[between<std::size_t>(0, m_creditable.size())];
        if (left == 0) return;
        const std::int64_t units = between<std::int64_t>(1, left + 1);
        left -= units;
        const ToldEvent event{anyTime(), ++m_serial, -units, row.event.bucket};
        import(burnCredit("e" + number(m_serial), text(event.at), row.workspace, number(-units), row.id));
        m_told[QString::fromLatin1(row.workspace)].push_back(event);
    }

    // From then on "later" is premium work, and what waited for it counts where it occurred (R7).
    void mapLater()
    {
        if (m_mapped) return;
        m_mapped = true;
        done(m_file.apply(R"({"route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [
            {"action": "later", "bucket": "premium_sync", "route": "r"}]}], "routes": [{"key": "r"}]})"));
        for (const auto &[workspace, waiting] : m_unmapped) {
            m_told[workspace].insert(m_told[workspace].end(), waiting.begin(), waiting.end());
        }
    }

    static void checkEvidence(const Catalog &catalog, const BurnFlag &flag)
    {
        const BurnEvidence &evidence = flag.evidence;
        const auto sum = [](const std::vector<BurnShare> &shares) {
            std::int64_t units = 0;
            for (const BurnShare &share : shares) units += share.units;
            return units;
        };
        // One member and two actions: none is left out.
        RC_ASSERT(sum(evidence.members) == flag.crossing.used);
        RC_ASSERT(sum(evidence.actions) == flag.crossing.used);
        const bool premium = flag.rule.bucket == Bucket::PremiumSync;
        RC_ASSERT((premium ? evidence.ratios.premiumUnits : evidence.ratios.standardUnits) == flag.crossing.used);
        // Of its percentage and day it keeps those that it was found by.
        RC_ASSERT(flag.rule.bucket == earlyBurnRule(catalog.settings).bucket);
        RC_ASSERT(!evidence.plan.isEmpty() || !catalog.workspace(flag.workspace)->addons->empty());
    }

    // What a row said it says for ever; one that ended stays as it ended; what follows, follows one that moved.
    void checkHistory()
    {
        std::map<QByteArray, QByteArray> rows;
        m_file.sql("SELECT id, ended_at IS NOT NULL, ended_why, json_array(workspace_id, cycle_first, cycle_next, "
                   "cycle_start, cycle_end, bucket, percent, before_day, crossed_at, crossed_seq, crossed_day, used, "
                   "allowance, evidence, found_at, follows) FROM burn_flag",
                   [&](int, char **values) {
                       const bool ended = values[1][0] == '1';
                       rows[values[0]] = QByteArray(values[3]);
                       if (m_ended.contains(values[0])) RC_ASSERT(ended && m_ended[values[0]] == values[2]);
                       if (ended) m_ended[values[0]] = values[2];
                   });
        for (const auto &[id, row] : m_rows) RC_ASSERT(rows[id] == row);
        m_rows = rows;
        RC_ASSERT(m_file.number("SELECT count(*) FROM burn_flag AS f JOIN burn_flag AS e ON e.id = f.follows WHERE "
                                "e.ended_why IS NOT 1 OR e.workspace_id <> f.workspace_id OR "
                                "e.cycle_first <> f.cycle_first") == 0);
        RC_ASSERT(m_file.number("SELECT count(*) FROM burn_flag WHERE ended_why = 1") ==
                  m_file.number("SELECT count(*) FROM burn_flag WHERE follows IS NOT NULL"));
    }

    // The same as what deciding an overage request looks up.
    void checkOverageFinds(const Catalog &catalog, const std::vector<ExpectedFlag> &flags, Instant at)
    {
        LedgerState state(std::make_unique<Connection>(m_file.path(), Connection::Mode::ReadOnly));
        for (const auto &[id, workspace] : state.catalog().workspacesById) {
            const Zone zone = *Zone::named(catalog.workspace(workspace->key)->timeZone);
            const auto found = earlyBurnOf(state, id, cycleAt(workspace->cycleRule(), zone, at), at);
            const auto flag = std::ranges::find(flags, workspace->key, &ExpectedFlag::workspace);
            RC_ASSERT(found.has_value() == (flag != flags.end()));
            if (found) RC_ASSERT(*found == flag->crossing);
        }
    }

    FastLedger m_file;
    std::int64_t m_serial = 0;
    bool m_mapped = false;
    ToldEvents m_told;
    ToldEvents m_unmapped;
    std::vector<std::pair<Row, std::int64_t>> m_creditable;  // and what is left of it
    std::map<QByteArray, QByteArray> m_rows;
    std::map<QByteArray, QByteArray> m_ended;
};

}  // namespace

class TestBurnFlagLaws : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void flagsAreThoseOfEveryEventAfterEveryStep()  // R6, R7, R22 to R25
    {
        QVERIFY(rc::check("found, moved and removed as if judged from all events", [] {
            AnyBurn history;
            for (int step = between(2, 12); step > 0; --step) {
                history.step();
                if (between(0, 4) != 0) history.check();
            }
            history.check();
            history.classify();
        }));
    }
};

QTEST_GUILESS_MAIN(TestBurnFlagLaws)
#include "tst_burnflaglaws.moc"
