// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "domain/ledgeropener.h"
#include "storage/ledger.h"

#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <deque>
#include <mutex>

namespace headroom {

// A ledger file as the window uses it: one thread owns the connection and answers questions in order; a second
// connection, on a thread of its own, imports. Changes by any program are noticed within a second.
class DatabaseThread final : public LedgerClient {
    Q_OBJECT
public:
    // Takes over a ledger that was opened on the thread `worker`, which must be running an event loop.
    DatabaseThread(std::unique_ptr<Ledger> ledger, std::unique_ptr<QThread> worker, QString db);
    ~DatabaseThread() override;

    void previewImport(const QString &file, std::optional<Mapping> mapping, QObject *context,
                       std::function<void(Result<ImportPreview>)> answer) override;
    void startImport(const QStringList &files, const ImportOptions &options, QObject *context,
                     std::function<void(const ImportProgress &)> progress,
                     std::function<void(Result<ImportReport>)> done) override;
    void cancelImport() override;
    [[nodiscard]] bool importRunning() const override { return m_import != nullptr; }
    void startReplay(const ReplayRequest &request, QObject *context,
                     std::function<void(const ReplayProgress &)> progress,
                     std::function<void(Result<ReplayAnswer>)> done) override;
    void cancelReplay() override;
    [[nodiscard]] bool replayRunning() const override { return m_replay != nullptr; }

protected:
    void post(std::function<void(LedgerReader &)> work, std::function<bool()> current) override;
    void interruptSuperseded() override;
    void postChange(std::function<void(LedgerWriter &)> work) override;

private:
    struct Question {
        std::function<void(Ledger &)> work;
        std::function<bool()> current;
        bool change = false;  // carried out even where this is closed before its turn
    };

    void enqueue(Question question);
    void runNext();         // on the worker
    void watchForChange();  // on the worker

    std::unique_ptr<Ledger> m_ledger;  // lives on m_worker
    std::unique_ptr<QThread> m_worker;
    std::unique_ptr<QObject> m_onWorker;  // receives calls there
    QString m_db;

    std::mutex m_mutex;  // guards what follows
    std::deque<Question> m_waiting;
    std::optional<Question> m_running;

    int m_unanswered = 0;             // of this object's thread
    std::int64_t m_dataVersion = -1;  // of the worker
    QTimer *m_watch = nullptr;        // of the worker

    std::unique_ptr<QThread> m_import;
    std::atomic_bool m_cancelImport = false;
    std::unique_ptr<QThread> m_replay;
    std::atomic_bool m_cancelReplay = false;
    QThreadPool m_previews;
};

// Opens ledger files on a thread of their own.
class SqliteLedgerOpener final : public LedgerOpener {
    Q_OBJECT
public:
    using LedgerOpener::LedgerOpener;
    ~SqliteLedgerOpener() override;
    void open(const OpenRequest &request, QObject *context,
              std::function<void(Result<std::shared_ptr<LedgerClient>>)> answer) override;

private:
    std::vector<std::unique_ptr<QThread>> m_opening;  // workers whose ledger is not open yet
};

}  // namespace headroom
