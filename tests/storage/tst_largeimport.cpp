// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ledgerfile.h"

#include <QTest>

#include <map>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 200'000;  // events are written several times before the file ends
constexpr int kSmallWorkspaces = 800;
constexpr int kLargeWorkspaces = 3;

QByteArray id(int row)
{
    return "e-" + QByteArray::number(row);
}

// Eight of ten events are of a few large workspaces, the others of many small ones.
QByteArray workspaceOf(int row)
{
    if (row % 10 < 8) return "large-" + QByteArray::number(row % kLargeWorkspaces);
    return "small-" + QByteArray::number((row / 10 * 2 + row % 10 - 8) % kSmallWorkspaces);
}

QByteArray line(int row, int units)
{
    constexpr std::int64_t kStride = 7919;  // instants come in no order
    const Instant at{testing::instant("2026-03-02T00:00:00Z").us + row * kStride % kRows * kMicrosPerSecond};
    return id(row) + ',' + formatInstant(at).toUtf8() + ',' + workspaceOf(row) + ",chat,standard_sync," +
           QByteArray::number(units) + '\n';
}

}  // namespace

// A file of more events than are gathered before they are written.
class TestLargeImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_csv = "event_id,occurred_at,workspace,action,bucket,units\n";
        for (int row = 0; row < kRows; ++row) {
            m_csv += line(row, 1 + row % 3);
            m_units[workspaceOf(row)] += 1 + row % 3;
        }
        // Of an event long written, and of one that waits for more of its workspace.
        m_csv += line(0, 1) + line(kRows - 1, 1 + (kRows - 1) % 3) + line(1, 99) + line(kRows - 2, 98);
        m_options.onError = OnError::SkipRow;
        const auto report = m_file.import(m_csv, m_options);
        QVERIFY(report);
        m_report = *report;
    }

    // R4, within one file.
    void repeatedIdsAreFoundWhetherTheirEventsAreWrittenOrWait()
    {
        const ImportCounts expected{
            .read = kRows + 4, .imported = kRows, .duplicates = 2, .conflicts = 2, .rejected = 2};
        QCOMPARE(m_report.counts, expected);
        QCOMPARE(m_report.problems.size(), 2U);
        QVERIFY2(m_report.problems[0].why.contains(u"units: 2 stored, 99 here"_s),
                 qPrintable(m_report.problems[0].why));
        const QString waiting = u"units: %1 stored, 98 here"_s.arg(1 + (kRows - 2) % 3);
        QVERIFY2(m_report.problems[1].why.contains(waiting), qPrintable(m_report.problems[1].why));
    }

    void everyWorkspaceHasWhatItsRowsSay()
    {
        for (const auto &[workspace, units] : m_units) {
            QCOMPARE(m_file.used(QString::fromUtf8(workspace), Bucket::StandardSync, "2026-03-20T00:00:00Z"), units);
        }
        const auto verified = m_file.ledger().verify();
        QVERIFY(verified && verified->ok);
    }

    // Else they would be written in pieces and merged later.
    void theFewEventsOfAWorkspaceBecomeOneSegment()
    {
        const QByteArray segments = "SELECT count(*) FROM event_segment JOIN workspace ON workspace.id = workspace_id "
                                    "WHERE workspace.key LIKE 'small-%'";
        QCOMPARE(m_file.number(segments), kSmallWorkspaces);
    }

    void theSameFileAgainIsKnownRowByRow()
    {
        const auto again = m_file.import(m_csv, m_options);
        QVERIFY(again);
        const ImportCounts expected{.read = kRows + 4, .duplicates = kRows + 2, .conflicts = 2, .rejected = 2};
        QCOMPARE(again->counts, expected);
    }

private:
    testing::LedgerFile m_file;
    ImportOptions m_options;
    QByteArray m_csv;
    std::map<QByteArray, std::int64_t> m_units;
    ImportReport m_report;
};

QTEST_GUILESS_MAIN(TestLargeImport)
#include "tst_largeimport.moc"
