// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"
#include "storage/demo/demooverage.h"
#include "storage/ledger.h"

#include <QTemporaryDir>

#include <map>

using namespace headroom;
using namespace headroom::testing;

// What the demo's customers asked for beyond their plans, in the ledger that the demo makes.
class TestDemoOverage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addPresents(); }
    void init();
    void cleanup() { m_ledger.reset(); }

    void queueHoldsEveryKindOfDecision();
    void approvedUnitsCountAndAreUsed();
    void grantingToTheLossMakerTakesAReason();
    void queuedWorkWaitsForAGrant();
    void whoeverMadeTheDemoOwnsIt();
    void demoVerifies();

private:
    // The demo of the present under test, made once.
    static const QString &fileOf(const QString &now);
    [[nodiscard]] std::optional<OverageRequest> find(const char *workspace, OverageState state) const;

    Instant m_now;
    std::unique_ptr<Ledger> m_ledger;
    OverageQueueAnswer m_queue;
};

const QString &TestDemoOverage::fileOf(const QString &now)
{
    static const QTemporaryDir folder;
    static std::map<QString, QString> files;
    QString &file = files[now];
    if (file.isEmpty()) {
        file = folder.filePath(QStringLiteral("%1.db").arg(files.size()));
        const auto made = Ledger::createDemo(file, parseInstant(now.toStdString()).at);
        if (!made) qFatal("%s", qPrintable(made.error().message));
    }
    return file;
}

void TestDemoOverage::init()
{
    QFETCH_GLOBAL(QString, now);
    m_now = parseInstant(now.toStdString()).at;
    m_ledger = *Ledger::open(fileOf(now));
    const auto queue = m_ledger->overageQueue(m_now);
    QVERIFY2(queue, qPrintable(queue ? QString() : queue.error().message));
    m_queue = *queue;
}

std::optional<OverageRequest> TestDemoOverage::find(const char *workspace, OverageState state) const
{
    const QString key = QString::fromLatin1(workspace);
    for (const QueuedRequest &queued : m_queue.pending) {
        if (queued.request.workspace == key && state == OverageState::Pending) return queued.request;
    }
    for (const OverageRequest &request : m_queue.decided) {
        if (request.workspace == key && request.state == state) return request;
    }
    return std::nullopt;
}

void TestDemoOverage::queueHoldsEveryKindOfDecision()
{
    std::map<OverageState, int> states;
    for (const OverageRequest &request : m_queue.decided) ++states[request.state];
    QVERIFY(states[OverageState::Approved] >= 2);
    QVERIFY(states[OverageState::Denied] >= 1);
    QVERIFY(states[OverageState::Withdrawn] >= 1);
    QVERIFY(states[OverageState::Expired] >= 1);
    QVERIFY(m_queue.pending.size() >= 7);
    for (const QueuedRequest &queued : m_queue.pending) {
        QVERIFY(queued.request.requestedAt <= m_now);
        QVERIFY(queued.request.cycleEnd > m_now);
    }
}

void TestDemoOverage::approvedUnitsCountAndAreUsed()
{
    const auto approved = find("fjordlys", OverageState::Approved);
    QVERIFY(approved);
    const auto atItsEnd = m_ledger->workspace(approved->workspace, {approved->cycleEnd.us - 1});
    QVERIFY(atItsEnd);
    const BucketStanding &premium = atItsEnd->standing.buckets[index(Bucket::PremiumSync)];
    QCOMPARE(premium.entitlement.approved, 60);
    QCOMPARE(approvedUsed(premium.entitlement, premium.used), 60);  // the demo's gateway let them run

    const auto justBefore = m_ledger->workspace(approved->workspace, {approved->decidedAt->us - 1});
    QVERIFY(justBefore);
    QCOMPARE(justBefore->standing.buckets[index(Bucket::PremiumSync)].entitlement.approved, 0);  // R7a
}

void TestDemoOverage::grantingToTheLossMakerTakesAReason()
{
    const auto asked = find("quillfire", OverageState::Pending);
    QVERIFY(asked);
    const auto found = m_ledger->overageCase(asked->id, m_now);
    QVERIFY(found);
    QVERIFY(figuresOf(*found, asked->units).overMargin());
    const OverageDecision silent{asked->id, OverageVerb::Approve, std::nullopt, QString(), std::nullopt};
    QVERIFY(objection(*found, silent, QStringLiteral("dana.whitfield"), m_now));
    OverageDecision said = silent;
    said.reason = QStringLiteral("They move to the larger plan on Monday");
    QVERIFY(!objection(*found, said, QStringLiteral("dana.whitfield"), m_now));
}

void TestDemoOverage::queuedWorkWaitsForAGrant()
{
    const auto asked = find("fjordlys", OverageState::Pending);
    QVERIFY(asked);
    const auto found = m_ledger->overageCase(asked->id, m_now);
    QVERIFY(found);
    QVERIFY(!found->queued.empty());
    const OverageFigures figures = figuresOf(*found, asked->units);
    QCOMPARE(figures.queuedWaiting, static_cast<std::int64_t>(found->queued.size()));
    QVERIFY(figures.queuedRun > 0);
}

void TestDemoOverage::whoeverMadeTheDemoOwnsIt()
{
    const auto info = m_ledger->info();
    QVERIFY(info);
    QCOMPARE(info->person.role, PersonRole::Owner);  // R37a
    const auto people = m_ledger->people();
    QVERIFY(people);
    QVERIFY(people->size() >= 8);
}

void TestDemoOverage::demoVerifies()
{
    const auto report = m_ledger->verify();
    QVERIFY(report);
    for (const VerifyCheck &check : report->checks)
        QVERIFY2(check.ok, qPrintable(check.name + QStringLiteral(": ") + check.detail));
}

QTEST_GUILESS_MAIN(TestDemoOverage)
#include "tst_demooverage.moc"
