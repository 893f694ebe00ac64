// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasethread.h"
#include "support/ledgerfile.h"

#include <QSignalSpy>
#include <QTest>

#include <semaphore>

using namespace headroom;
using headroom::testing::instant;
using headroom::testing::LedgerFile;

namespace {

const QByteArray kInsert = "INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket) VALUES "
                           "('e', '2026-03-10T00:00:00Z', 'acme', 'x', 'standard_sync')";

class Opened {
public:
    explicit Opened(const QString &db, OpenRequest::How how = OpenRequest::How::Open)
    {
        bool answered = false;
        m_opener.open({db, how}, &m_context, [&](Result<std::shared_ptr<LedgerClient>> result) {
            if (result)
                client = *result;
            else
                error = result.error();
            answered = true;
        });
        (void)QTest::qWaitFor([&] { return answered; }, 20'000);
    }
    std::shared_ptr<LedgerClient> client;
    std::optional<Error> error;

private:
    SqliteLedgerOpener m_opener;
    QObject m_context;
};

// Asks on until it is cancelled: a page whose queries take long.
class LongQuestion {
public:
    void ask(LedgerClient &client, RequestSlot &slot, QObject *asker)
    {
        client.ask(
            slot, asker,
            [this](LedgerReader &reader) {
                m_started.release();
                for (;;) {
                    const auto info = reader.info();
                    if (!info && info.error().kind == Error::Kind::Cancelled) {
                        sawCancel = true;
                        return info;
                    }
                }
            },
            [this](Result<LedgerInfo>) { ++answers; });
        m_started.acquire();
    }
    std::atomic_bool sawCancel = false;
    int answers = 0;

private:
    std::binary_semaphore m_started{0};
};

}  // namespace

class TestDatabaseThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheAskersThread()
    {
        LedgerFile file;
        Opened opened(file.path());
        QVERIFY(opened.client);
        RequestSlot slot;
        std::optional<Result<LedgerInfo>> answer;
        QThread *answeredOn = nullptr;
        opened.client->ask(
            slot, this, [](LedgerReader &reader) { return reader.info(); },
            [&](Result<LedgerInfo> info) {
                answer = std::move(info);
                answeredOn = QThread::currentThread();
            });
        QVERIFY(!answer);  // never at once
        QTRY_VERIFY(answer.has_value());
        QVERIFY(answer->has_value());
        QCOMPARE(answeredOn, QThread::currentThread());
    }

    void aNewerQuestionInterruptsTheOlderAndOnlyItIsAnswered()
    {
        LedgerFile file;
        Opened opened(file.path());
        RequestSlot slot;
        LongQuestion first;
        int secondAnswers = 0;
        first.ask(*opened.client, slot, this);
        opened.client->ask(
            slot, this, [](LedgerReader &reader) { return reader.info(); },
            [&](Result<LedgerInfo> info) { secondAnswers += info ? 1 : 0; });
        QTRY_COMPARE(secondAnswers, 1);
        QVERIFY(first.sawCancel);
        QCOMPARE(first.answers, 0);
    }

    void cancellingInterruptsTheQuestionAndAnswersNothing()
    {
        LedgerFile file;
        Opened opened(file.path());
        RequestSlot slot;
        RequestSlot other;
        LongQuestion question;
        question.ask(*opened.client, slot, this);
        opened.client->cancel(slot);
        QTRY_VERIFY(question.sawCancel);
        bool answered = false;  // whatever is asked next is answered as if nothing had been
        opened.client->ask(
            other, this, [](LedgerReader &reader) { return reader.info(); },
            [&](Result<LedgerInfo> info) { answered = info.has_value(); });
        QTRY_VERIFY(answered);
        QCOMPARE(question.answers, 0);
    }

    void nothingIsAnsweredToAnAskerThatIsGone()
    {
        LedgerFile file;
        Opened opened(file.path());
        RequestSlot slot;
        RequestSlot other;
        bool answered = false;
        bool done = false;
        auto gone = std::make_unique<QObject>();
        opened.client->ask(
            slot, gone.get(), [](LedgerReader &reader) { return reader.info(); },
            [&](Result<LedgerInfo>) { answered = true; });
        gone.reset();
        opened.client->ask(
            other, this, [](LedgerReader &reader) { return reader.info(); }, [&](Result<LedgerInfo>) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(!answered);
    }

    void countsWhatIsNotAnsweredYet()
    {
        LedgerFile file;
        Opened opened(file.path());
        std::vector<int> counts;
        connect(opened.client.get(), &LedgerClient::busyChanged, this,
                [&](int questions) { counts.push_back(questions); });
        RequestSlot slots[3];
        std::binary_semaphore started{0};
        std::binary_semaphore goOn{0};
        const auto ask = [&](RequestSlot &slot, const std::function<void()> &meanwhile) {
            opened.client->ask(
                slot, this,
                [meanwhile](LedgerReader &reader) {
                    meanwhile();
                    return reader.info();
                },
                [](Result<LedgerInfo>) {});
        };
        ask(slots[0], [] {});
        ask(slots[1], [&] {
            started.release();
            goOn.acquire();
        });
        started.acquire();
        // The first is done, but nobody here has heard of it.
        ask(slots[2], [] {});
        goOn.release();
        QTRY_COMPARE(counts.size(), 6U);
        QCOMPARE(counts, (std::vector<int>{1, 2, 3, 2, 1, 0}));
    }

    void closingCarriesOutWhatWasToBeChanged()
    {
        LedgerFile file;
        Opened opened(file.path());
        RequestSlot slot;
        std::binary_semaphore started{0};
        opened.client->ask(
            slot, this,
            [&](LedgerReader &reader) {
                started.release();
                for (;;) {
                    auto info = reader.info();
                    if (!info) return info;
                }
            },
            [](Result<LedgerInfo>) {});
        started.acquire();
        opened.client->change(
            this, [](LedgerWriter &writer) { return writer.setSecondApproverAbove(Money{5}); },
            [](const Result<void> &) {});
        opened.client.reset();
        QCOMPARE(file.ledger().info()->secondApproverAbove, Money{5});
    }

    void tellsWhenAnotherProgramChangedTheLedger()
    {
        LedgerFile file;
        Opened opened(file.path());
        RequestSlot slot;
        bool ready = false;
        opened.client->ask(
            slot, this, [](LedgerReader &reader) { return reader.info(); }, [&](Result<LedgerInfo>) { ready = true; });
        QTRY_VERIFY(ready);
        QSignalSpy changed(opened.client.get(), &LedgerClient::changed);
        QCOMPARE(file.sql(kInsert), QString());
        QVERIFY(changed.wait(10'000));
        std::int64_t used = -1;
        opened.client->ask(
            slot, this,
            [](LedgerReader &reader) {
                return reader.workspace(QStringLiteral("acme"), instant("2026-03-20T00:00:00Z"));
            },
            [&](Result<WorkspaceAnswer> answer) { used = answer ? answer->standing.buckets[0].used : -2; });
        QTRY_COMPARE(used, 1);
    }

    void importsBesideQuestionsAndTellsOfIt()
    {
        LedgerFile file;
        Opened opened(file.path());
        QFile csv(file.path(QStringLiteral("in.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("event_id,occurred_at,workspace,action\na,2026-03-10T00:00:00Z,acme,x\n");
        csv.close();
        QSignalSpy changed(opened.client.get(), &LedgerClient::changed);
        std::optional<Result<ImportReport>> report;
        opened.client->startImport({csv.fileName()}, {}, this, {},
                                   [&](Result<ImportReport> done) { report = std::move(done); });
        QVERIFY(opened.client->importRunning());
        std::optional<Result<ImportReport>> second;
        opened.client->startImport({csv.fileName()}, {}, this, {},
                                   [&](Result<ImportReport> done) { second = std::move(done); });
        QVERIFY(second && !*second);  // one at a time, said at once
        QTRY_VERIFY(report.has_value());
        QVERIFY(report->has_value());
        QCOMPARE((*report)->counts.imported, 1);
        QVERIFY(!opened.client->importRunning());
        QVERIFY(changed.count() > 0 || changed.wait(10'000));
    }

    void whatCannotBeOpenedIsSaid()
    {
        LedgerFile file;
        Opened missing(file.path(QStringLiteral("nowhere.db")));
        QVERIFY(!missing.client);
        QCOMPARE(missing.error->kind, Error::Kind::Unavailable);
        Opened created(file.path(QStringLiteral("new.db")), OpenRequest::How::Create);
        QVERIFY(created.client);
    }

    void closesWhileWorkIsWaiting()
    {
        LedgerFile file;
        Opened opened(file.path());
        RequestSlot slots[20];
        for (RequestSlot &slot : slots) {
            opened.client->ask(
                slot, this, [](LedgerReader &reader) { return reader.overview(instant("2026-03-20T00:00:00Z")); },
                [](Result<OverviewAnswer>) {});
        }
        opened.client.reset();  // neither waits for them all nor crashes
    }
};

QTEST_GUILESS_MAIN(TestDatabaseThread)
#include "tst_databasethread.moc"
