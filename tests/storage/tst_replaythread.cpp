// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasethread.h"
#include "support/ledgerfile.h"

#include <QTest>

#include <semaphore>

using namespace headroom;
using headroom::testing::LedgerFile;

namespace {

const QByteArray kCatalog = R"({"plans": [{"key": "team", "versions": [{"version": 1,
    "effective_from": "2026-01-01T00:00:00Z", "price": "99.00", "limits": {"premium_sync": {"allowance": 10}}}]}],
    "workspaces": [{"key": "acme", "plans": [{"plan": "team", "version": 1, "from": "2026-01-01T00:00:00Z"}]}]})";
const QByteArray kEvents = "event_id,occurred_at,workspace,action,bucket\n"
                           "e1,2026-03-10T00:00:00Z,acme,deep,premium_sync\n";

}  // namespace

// A replay beside the questions of a window (R42).
class TestReplayThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<LedgerFile>();
        QVERIFY(m_file->apply(kCatalog));
        QVERIFY(m_file->import(kEvents));
        m_opener.open({m_file->path(), OpenRequest::How::Open}, this,
                      [this](Result<std::shared_ptr<LedgerClient>> opened) {
                          if (opened) m_client = *opened;
                      });
        QTRY_VERIFY(m_client);
    }
    void cleanup()
    {
        m_client.reset();
        m_file.reset();
    }

    void itIsAnsweredOnTheAskersThread()
    {
        QThread *toldOn = nullptr;
        std::optional<Result<ReplayAnswer>> answer;
        m_client->startReplay(
            {}, this, [&](const ReplayProgress &) { toldOn = QThread::currentThread(); },
            [&](Result<ReplayAnswer> result) { answer = std::move(result); });
        QVERIFY(m_client->replayRunning());
        QTRY_VERIFY(answer.has_value());
        QVERIFY(answer->has_value());
        QCOMPARE((*answer)->events, 1);
        QCOMPARE(toldOn, QThread::currentThread());
        QVERIFY(!m_client->replayRunning());
    }

    void itCanBeCancelledAndIsAlone()
    {
        std::binary_semaphore begun{0};
        std::binary_semaphore goOn{0};
        ReplayRequest request;
        request.draft = [&](const Catalog &inForce) -> Result<Catalog> {
            begun.release();
            goOn.acquire();
            return inForce;
        };
        std::optional<Result<ReplayAnswer>> answer;
        m_client->startReplay(request, this, {}, [&](Result<ReplayAnswer> result) { answer = std::move(result); });
        begun.acquire();
        std::optional<Error::Kind> second;
        m_client->startReplay({}, this, {}, [&](const Result<ReplayAnswer> &result) {
            if (!result) second = result.error().kind;
        });
        QCOMPARE(second, Error::Kind::Refused);
        m_client->cancelReplay();
        goOn.release();
        QTRY_VERIFY(answer.has_value());
        QVERIFY(!answer->has_value());
        QCOMPARE(answer->error().kind, Error::Kind::Cancelled);
    }

private:
    std::unique_ptr<LedgerFile> m_file;
    SqliteLedgerOpener m_opener;
    std::shared_ptr<LedgerClient> m_client;
};

QTEST_GUILESS_MAIN(TestReplayThread)
#include "tst_replaythread.moc"
