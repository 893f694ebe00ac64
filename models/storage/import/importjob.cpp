// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/importjob.h"

#include "storage/audit/creditaudit.h"
#include "storage/events/ingest.h"
#include "storage/history/arrivals.h"
#include "storage/import/eventreader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <condition_variable>
#include <deque>
#include <thread>

namespace headroom {

namespace {

constexpr std::size_t kRowsPerBatch = 16'384;
constexpr std::size_t kBatchesAhead = 2;
constexpr qint64 kProgressEveryMs = 100;

// Reads, checks and hashes batches ahead on a thread of its own, at most kBatchesAhead of them.
class ReadAhead {
public:
    ReadAhead(EventReader &reader, std::int64_t keySeed)
        : m_reader(reader), m_keySeed(keySeed), m_thread([this] { read(); })
    {}
    ~ReadAhead()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    // The next batch; null at the end. Throws what the reader failed with.
    std::unique_ptr<EventBatch> next(std::unique_ptr<EventBatch> spare)
    {
        std::unique_lock lock(m_mutex);
        if (spare) m_spare.push_back(std::move(spare));
        m_changed.wait(lock, [this] { return !m_ready.empty() || m_done; });
        if (m_ready.empty()) {
            if (m_error) throw DatabaseError{*m_error};
            return nullptr;
        }
        auto batch = std::move(m_ready.front());
        m_ready.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return batch;
    }

private:
    void read()
    {
        for (;;) {
            std::unique_ptr<EventBatch> batch;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return m_ready.size() < kBatchesAhead || m_stop; });
                if (m_stop) return;
                if (!m_spare.empty()) {
                    batch = std::move(m_spare.back());
                    m_spare.pop_back();
                }
            }
            if (!batch) batch = std::make_unique<EventBatch>();
            const Result<bool> more = readBatch(*batch);
            const std::lock_guard lock(m_mutex);
            if (!more) {
                m_error = more.error();
            } else if (batch->rowsRead > 0) {
                m_ready.push_back(std::move(batch));
            }
            m_done = !more || !*more;
            m_changed.notify_all();
            if (m_done) return;
        }
    }

    Result<bool> readBatch(EventBatch &batch)
    {
        try {
            batch.keySeed = m_keySeed;
            return m_reader.next(batch, kRowsPerBatch);
        } catch (const std::bad_alloc &) {
            return failure(Error::Kind::Internal, QStringLiteral("There is not enough memory to read the file."));
        }
    }

    EventReader &m_reader;
    std::int64_t m_keySeed;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<EventBatch>> m_ready;
    std::vector<std::unique_ptr<EventBatch>> m_spare;
    std::optional<Error> m_error;
    bool m_stop = false;
    bool m_done = false;
    std::thread m_thread;  // last: it uses the others
};

class ProblemList {
public:
    ProblemList(const QString &file, const ImportHooks &hooks, ImportReport &report)
        : m_file(file), m_hooks(hooks), m_report(report)
    {}

    void add(RowProblem problem)
    {
        problem.file = m_file;
        if (m_hooks.problem) m_hooks.problem(problem);
        if (m_report.problems.size() < kMaxProblemsKept) m_report.problems.push_back(std::move(problem));
        ++m_count;
    }
    [[nodiscard]] std::int64_t count() const { return m_count; }

private:
    QString m_file;
    const ImportHooks &m_hooks;
    ImportReport &m_report;
    std::int64_t m_count = 0;
};

// Without the folder: where a file lay says nothing to others.
void auditImport(LedgerState &state, const QString &file, const ImportCounts &counts)
{
    nlohmann::ordered_json imported;
    imported["read"] = counts.read;
    imported["imported"] = counts.imported;
    imported["duplicates"] = counts.duplicates;
    imported["conflicts"] = counts.conflicts;
    imported["rejected"] = counts.rejected;
    imported["unmapped"] = counts.unmapped;
    imported["rounded"] = counts.rounded;
    appendAudit(state, {.object = QStringLiteral("import"),
                        .key = QFileInfo(file).fileName(),
                        .action = QStringLiteral("imported"),
                        .after = QByteArray::fromStdString(imported.dump())});
}

}  // namespace

void importFile(LedgerState &state, const QString &file, const ImportOptions &options, const ImportHooks &hooks,
                ImportReport &report)
{
    const auto reader = orThrow(EventReader::open(file, options.mapping));
    Transaction transaction(state.db());
    requirePermission(state, Task::ImportUsage);
    const std::int64_t before = report.counts.imported;
    const auto note = [&](std::int64_t firstSeq) { noteArrival(state, firstSeq, ArrivalWay::Import); };
    if (!importEvents(state, *reader, options, hooks, report, note) || options.dryRun) return;
    transaction.commit();
    report.applied = report.applied || report.counts.imported > before;
}

bool importEvents(LedgerState &state, EventReader &reader, const ImportOptions &options, const ImportHooks &hooks,
                  ImportReport &report, const std::function<void(std::int64_t firstSeq)> &arrived)
{
    Connection &connection = state.db();
    ProblemList problems(reader.fileName(), hooks, report);
    ImportCounts counts;
    CreditAudit credits(state, CreditAudit::By::Actor);
    Ingest ingest(
        connection, *state.catalog().index,
        [&](const IngestProblem &problem) {
            problems.add({QString(), problem.line, problem.column, problem.why});
        },
        [&](const GivenEvent &credit) { credits.add(credit); });
    const std::int64_t rowsBefore = report.counts.read;
    QElapsedTimer clock;
    clock.start();
    qint64 nextProgress = 0;
    {
        ReadAhead batches(reader, ingest.keySeed());
        while (auto batch = batches.next(ingest.takeSpareBatch())) {
            if (hooks.cancel && hooks.cancel->load()) {
                throw DatabaseError{
                    {Error::Kind::Cancelled,
                     QCoreApplication::translate("Storage", "The import was cancelled; nothing of %1 was "
                                                            "stored.")
                         .arg(reader.fileName()),
                     {}}};
            }
            counts.read += batch->rowsRead;
            counts.rejected += static_cast<std::int64_t>(batch->problems.size());
            for (RowProblem &problem : batch->problems) problems.add(std::move(problem));
            const std::int64_t bytes = batch->bytesRead;
            ingest.add(std::move(batch));
            if (hooks.progress && clock.elapsed() >= nextProgress) {
                nextProgress = clock.elapsed() + kProgressEveryMs;
                hooks.progress({bytes, reader.bytesTotal(), rowsBefore + counts.read,
                                static_cast<double>(clock.elapsed()) / 1000.0});
            }
        }
    }
    ingest.finish();
    const IngestCounts &stored = ingest.counts();
    counts.imported = stored.imported;
    counts.duplicates = stored.duplicates;
    counts.conflicts = stored.conflicts;
    counts.rejected += stored.rejected;
    counts.unmapped = stored.unmapped;
    counts.rounded = stored.rounded;

    const bool refusedFile = options.onError == OnError::RejectFile && problems.count() > 0;
    if (refusedFile) counts.imported = counts.unmapped = counts.rounded = 0;
    if (counts.imported > 0) {
        arrived(ingest.firstSeq());
        auditImport(state, reader.fileName(), counts);
    }
    report.counts += counts;
    report.seconds += static_cast<double>(clock.elapsed()) / 1000.0;
    return !refusedFile;
}

}  // namespace headroom
