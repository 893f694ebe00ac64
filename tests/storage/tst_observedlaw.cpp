// SPDX-License-Identifier: GPL-3.0-or-later
#include "observedscene.h"
#include "olderledger.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

// Both tables as text.
QStringList tables(const FastLedger &file)
{
    QStringList lines;
    for (const QByteArray &table : {"rollup_use"_ba, "rollup_input"_ba}) {
        file.sql("SELECT * FROM " + table, [&](int columns, char **values) {
            QStringList line{QString::fromLatin1(table)};
            for (int i = 0; i < columns; ++i) line << QString::fromLatin1(values[i]);
            lines << line.join(u' ');
        });
    }
    return lines;
}

// What two questions about the sums differ in; both count by bucket, units, cost, estimated and events.
QStringList differing(const FastLedger &file, const QByteArray &one, const QByteArray &other)
{
    QStringList lines;
    const auto add = [&](int columns, char **values) {
        QStringList line;
        for (int i = 0; i < columns; ++i) line << QString::fromLatin1(values[i]);
        lines << line.join(u' ');
    };
    file.sql("SELECT * FROM (" + one + ") EXCEPT SELECT * FROM (" + other + ")", add);
    file.sql("SELECT * FROM (" + other + ") EXCEPT SELECT * FROM (" + one + ")", add);
    return lines;
}

QByteArray sums(const QByteArray &table, const QByteArray &key, const QByteArray &where)
{
    return "SELECT " + key + ", bucket, sum(units), sum(cost), sum(estimated), sum(events) FROM " + table + " WHERE " +
           where + " GROUP BY 1, 2";
}

// A ledger to which anything happens; keeps what it takes to check the sums without the code that makes them.
class AnyHistory {
public:
    AnyHistory()
    {
        const auto made = m_file.apply(routes("1.00"));
        RC_ASSERT(made.has_value());
    }

    void step()
    {
        switch (*rc::gen::inRange(0, 8)) {
        case 0: change(routes(QByteArray::number(*rc::gen::inRange(0, 5)))); break;
        case 1:
            change(sheet(++m_sheets, *action(),
                         *rc::gen::element("standard_sync"_ba, "premium_sync"_ba, "batch_records"_ba),
                         *rc::gen::element("a"_ba, "b"_ba)));
            break;
        case 2:
            change(zone(*workspace(), *rc::gen::element("UTC"_ba, "America/New_York"_ba, "Asia/Kathmandu"_ba)));
            break;
        case 3: credit(); break;
        default: events(*rc::gen::inRange(1, 30)); break;
        }
    }

    FastLedger &file() { return m_file; }
    [[nodiscard]] std::int64_t tokens() const { return m_tokens; }
    [[nodiscard]] std::int64_t sized() const { return m_sized; }

private:
    static rc::Gen<QByteArray> workspace() { return rc::gen::element("acme"_ba, "globex"_ba); }
    static rc::Gen<QByteArray> action() { return rc::gen::element("x"_ba, "y"_ba, "z"_ba); }

    void change(const QByteArray &json)
    {
        const auto made = m_file.apply(json);
        if (!made) RC_FAIL(made.error().message.toStdString());
    }

    void events(int count)
    {
        QByteArray csv = kHeader.trimmed() + ",records_submitted\n";
        for (int i = 0; i < count; ++i) {
            const QByteArray id = "e" + QByteArray::number(++m_events);
            const QByteArray bucket = *rc::gen::element(""_ba, "standard_sync"_ba, "premium_sync"_ba);
            const QByteArray units = bucket.isEmpty() ? ""_ba : QByteArray::number(*rc::gen::inRange(0, 9));
            const QByteArray of = *workspace();
            const int input = *rc::gen::inRange(-1, 3'000);
            const int output = *rc::gen::inRange(-1, 3'000);
            csv += id + ",2026-0" + QByteArray::number(*rc::gen::inRange(1, 4)) + "-0" +
                   QByteArray::number(*rc::gen::inRange(1, 10)) + "T" + QByteArray::number(*rc::gen::inRange(10, 24)) +
                   ":00:00Z," + of + ',' + *action() + ',' + *rc::gen::element(""_ba, "a"_ba, "b"_ba, "new"_ba) + ',' +
                   bucket + ',' + *rc::gen::element("ok"_ba, "failed"_ba) + ',' + units + ',' +
                   (input < 0 ? ""_ba : QByteArray::number(input)) + ',' +
                   (output < 0 ? ""_ba : QByteArray::number(output)) + ',' + *rc::gen::element(""_ba, "0.001"_ba) +
                   ",,,,3\n";
            m_tokens += std::max(0, input) + std::max(0, output);
            if (input >= 0) ++m_sized;
            if (!units.isEmpty() && units != "0") m_credit = {id, of};
        }
        store(csv);
    }

    void credit()
    {
        if (m_credit.first.isEmpty()) return;
        store(kHeader + 'c' + QByteArray::number(++m_events) + ",2026-03-20T00:00:00Z," + m_credit.second +
              ",x,,,credit,-1,7,7,-0.0005," + m_credit.first + ",bo,why\n");
        m_tokens += 14;
        m_credit = {};
    }

    void store(const QByteArray &csv)
    {
        const auto report = m_file.import(csv);
        if (!report) RC_FAIL(report.error().message.toStdString());
        if (report->counts.rejected > 0) RC_FAIL(report->problems[0].toString().toStdString());
    }

    FastLedger m_file;
    int m_events = 0;
    int m_sheets = 0;
    std::int64_t m_tokens = 0;
    std::int64_t m_sized = 0;                    // events with known input tokens, credits left out
    std::pair<QByteArray, QByteArray> m_credit;  // an event that charged, not credited yet, and its workspace
};

}  // namespace

class TestObservedLaw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensTheSumsAreThoseOfTheEvents()
    {
        const bool held = rc::check([] {
            AnyHistory history;
            const int steps = *rc::gen::inRange(1, 12);
            for (int i = 0; i < steps; ++i) history.step();
            FastLedger &file = history.file();
            // By route and by action they are the sums by cycle, which have their own way into the tables.
            RC_ASSERT(differing(file, sums("rollup_use", "route_id", "1"),
                                sums("rollup_top", "key_id", "dimension = 2")) == QStringList());
            RC_ASSERT(differing(file, sums("rollup_use", "action_id", "1"),
                                sums("rollup_top", "key_id", "dimension = 1")) == QStringList());
            RC_ASSERT(file.number("SELECT coalesce(sum(input_tokens + output_tokens), 0) FROM rollup_use") ==
                      history.tokens());
            RC_ASSERT(file.number("SELECT coalesce(sum(events), 0) FROM rollup_input") == history.sized());
            RC_ASSERT(file.number("SELECT count(*) FROM rollup_use WHERE events <= 0") == 0);
            RC_ASSERT(problemsOf(file.ledger()).toStdString() == "");
            // A ledger that had the tables from the beginning has in them what one gets that had not.
            const QStringList kept = tables(file);
            RC_ASSERT(makeOlder(file, 4) == QString());
            file.reopen();
            RC_ASSERT(tables(file) == kept);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestObservedLaw)
#include "tst_observedlaw.moc"
