// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasethread.h"

#include "storage/import/eventreader.h"

#include <QDateTime>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kWatchEveryMs = 1000;
constexpr int kPreviewRows = 100;

}  // namespace

DatabaseThread::DatabaseThread(std::unique_ptr<Ledger> ledger, std::unique_ptr<QThread> worker, QString db)
    : m_ledger(std::move(ledger)), m_worker(std::move(worker)), m_onWorker(std::make_unique<QObject>()),
      m_db(std::move(db))
{
    m_onWorker->moveToThread(m_worker.get());
    QMetaObject::invokeMethod(m_onWorker.get(), [this] {
        m_watch = new QTimer(m_onWorker.get());
        m_watch->setInterval(kWatchEveryMs);
        connect(m_watch, &QTimer::timeout, m_onWorker.get(), [this] { watchForChange(); });
        m_watch->start();
        watchForChange();
    });
}

DatabaseThread::~DatabaseThread()
{
    cancelImport();
    if (m_import) m_import->wait();
    cancelReplay();
    if (m_replay) m_replay->wait();
    m_previews.waitForDone();
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_waiting, [](const Question &question) { return !question.change; });
        if (!m_running || !m_running->change) m_ledger->interrupt();
    }
    // The connection is closed by the thread that opened it.
    QMetaObject::invokeMethod(
        m_onWorker.get(),
        [this] {
            delete m_watch;
            m_ledger.reset();
        },
        Qt::BlockingQueuedConnection);
    m_worker->quit();
    m_worker->wait();
}

void DatabaseThread::post(std::function<void(LedgerReader &)> work, std::function<bool()> current)
{
    enqueue({std::move(work), std::move(current)});
}

void DatabaseThread::postChange(std::function<void(LedgerWriter &)> work)
{
    // SQLite tells of other connections' changes only.
    enqueue({[this, work = std::move(work)](Ledger &ledger) {
                 work(ledger);
                 QMetaObject::invokeMethod(this, [this] { Q_EMIT changed(); });
             },
             [] { return true; }, true});
}

void DatabaseThread::enqueue(Question question)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(question));
    }
    interruptSuperseded();
    Q_EMIT busyChanged(++m_unanswered);
    QMetaObject::invokeMethod(m_onWorker.get(), [this] { runNext(); });
}

void DatabaseThread::interruptSuperseded()
{
    const std::lock_guard lock(m_mutex);
    if (m_running && !m_running->current()) m_ledger->interrupt();
}

void DatabaseThread::runNext()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty()) return;
        m_running = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_ledger->clearInterrupt();
    }
    if (m_running->current()) m_running->work(*m_ledger);
    {
        const std::lock_guard lock(m_mutex);
        m_running.reset();
    }
    QMetaObject::invokeMethod(this, [this] { Q_EMIT busyChanged(--m_unanswered); });
}

void DatabaseThread::watchForChange()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ledger->clearInterrupt();
    }
    const Result<std::int64_t> version = m_ledger->dataVersion();
    if (!version) {
        QMetaObject::invokeMethod(this,
                                  [this, message = version.error().message] { Q_EMIT connectionProblem(message); });
        return;
    }
    if (m_dataVersion != -1 && *version != m_dataVersion) {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT changed(); });
    }
    m_dataVersion = *version;
}

void DatabaseThread::previewImport(const QString &file, std::optional<Mapping> mapping, QObject *context,
                                   std::function<void(Result<ImportPreview>)> answer)
{
    const QPointer<QObject> alive(context);
    m_previews.start([this, file, mapping = std::move(mapping), alive, answer = std::move(answer)] {
        auto preview = std::make_shared<Result<ImportPreview>>(previewFile(file, mapping, kPreviewRows));
        QMetaObject::invokeMethod(this, [preview, alive, answer] {
            if (alive) answer(std::move(*preview));
        });
    });
}

void DatabaseThread::startImport(const QStringList &files, const ImportOptions &options, QObject *context,
                                 std::function<void(const ImportProgress &)> progress,
                                 std::function<void(Result<ImportReport>)> done)
{
    if (m_import) {
        done(refused(tr("Another import is running. Wait until it has finished, or cancel it.")));
        return;
    }
    m_cancelImport = false;
    const QPointer<QObject> alive(context);
    auto outcome = std::make_shared<Result<ImportReport>>(ImportReport{});
    ImportHooks hooks;
    hooks.cancel = &m_cancelImport;
    hooks.progress = [this, alive, progress = std::move(progress)](const ImportProgress &state) {
        QMetaObject::invokeMethod(this, [alive, progress, state] {
            if (alive && progress) progress(state);
        });
    };
    m_import.reset(QThread::create([db = m_db, files, options, hooks, outcome] {
        auto ledger = Ledger::open(db);
        if (!ledger) {
            *outcome = tl::make_unexpected(ledger.error());
            return;
        }
        *outcome = (*ledger)->import(files, options, hooks);
    }));
    connect(m_import.get(), &QThread::finished, this, [this, alive, outcome, done = std::move(done)] {
        m_import->wait();
        m_import.reset();
        const bool applied = *outcome && (*outcome)->applied;
        if (alive) done(std::move(*outcome));
        if (applied) Q_EMIT changed();
    });
    m_import->start();
}

void DatabaseThread::cancelImport()
{
    m_cancelImport = true;
}

void DatabaseThread::startReplay(const ReplayRequest &request, QObject *context,
                                 std::function<void(const ReplayProgress &)> progress,
                                 std::function<void(Result<ReplayAnswer>)> done)
{
    if (m_replay) {
        done(refused(tr("Another replay is running. Wait until it has finished, or cancel it.")));
        return;
    }
    m_cancelReplay = false;
    const QPointer<QObject> alive(context);
    auto outcome = std::make_shared<Result<ReplayAnswer>>(ReplayAnswer{});
    ReplayHooks hooks;
    hooks.cancel = &m_cancelReplay;
    hooks.progress = [this, alive, progress = std::move(progress)](const ReplayProgress &state) {
        QMetaObject::invokeMethod(this, [alive, progress, state] {
            if (alive && progress) progress(state);
        });
    };
    m_replay.reset(QThread::create([db = m_db, request, hooks, outcome] {
        auto ledger = Ledger::open(db);
        if (!ledger) {
            *outcome = tl::make_unexpected(ledger.error());
            return;
        }
        *outcome = (*ledger)->replay(request, hooks);
    }));
    connect(m_replay.get(), &QThread::finished, this, [this, alive, outcome, done = std::move(done)] {
        m_replay->wait();
        m_replay.reset();
        if (alive) done(std::move(*outcome));
    });
    m_replay->start();
}

void DatabaseThread::cancelReplay()
{
    m_cancelReplay = true;
}

SqliteLedgerOpener::~SqliteLedgerOpener()
{
    for (const auto &worker : m_opening) {
        worker->quit();
        worker->wait();
    }
}

void SqliteLedgerOpener::open(const OpenRequest &request, QObject *context,
                              std::function<void(Result<std::shared_ptr<LedgerClient>>)> answer)
{
    m_opening.push_back(std::make_unique<QThread>());
    QThread *worker = m_opening.back().get();
    worker->setObjectName(QStringLiteral("ledger"));
    worker->start();
    auto *onWorker = new QObject;
    onWorker->moveToThread(worker);
    connect(worker, &QThread::finished, onWorker, &QObject::deleteLater);
    const QPointer<QObject> alive(context);
    QMetaObject::invokeMethod(onWorker, [this, request, alive, answer = std::move(answer), worker] {
        auto opened = std::make_shared<Result<std::unique_ptr<Ledger>>>([&] {
            switch (request.how) {
            case OpenRequest::How::Create: return Ledger::create(request.db);
            case OpenRequest::How::CreateDemo:
                return Ledger::createDemo(request.db, instantFromQDateTimeMs(QDateTime::currentMSecsSinceEpoch()));
            case OpenRequest::How::Open: break;
            }
            return Ledger::open(request.db);
        }());
        QMetaObject::invokeMethod(this, [this, alive, answer, worker, opened, db = request.db] {
            const auto place = std::find_if(m_opening.begin(), m_opening.end(),
                                            [worker](const auto &candidate) { return candidate.get() == worker; });
            std::unique_ptr<QThread> mine = std::move(*place);
            m_opening.erase(place);
            if (!*opened) {
                mine->quit();
                mine->wait();
                if (alive) answer(tl::make_unexpected(opened->error()));
                return;
            }
            auto client = std::make_shared<DatabaseThread>(std::move(**opened), std::move(mine), db);
            if (alive) answer(std::shared_ptr<LedgerClient>(std::move(client)));
        });
    });
}

}  // namespace headroom
