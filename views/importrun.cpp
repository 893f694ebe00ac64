// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importrun.h"

#include <QFileInfo>

#include <utility>

namespace headroom {

ImportRun::ImportRun(LedgerClient *client, QStringList files, ImportOptions options, QObject *parent)
    : QObject(parent), m_client(client), m_files(std::move(files)), m_options(std::move(options))
{
    for (const QString &file : std::as_const(m_files)) m_bytesTotal += QFileInfo(file).size();
}

void ImportRun::start()
{
    startNext();
}

void ImportRun::cancel()
{
    m_cancelled = true;
    if (m_client) m_client->cancelImport();
}

void ImportRun::startNext()
{
    if (m_current == m_files.size()) {
        Q_EMIT finished();
        return;
    }
    if (m_cancelled || !m_client) {
        stop({Error::Kind::Cancelled, tr("The import was cancelled."), {}});
        return;
    }
    takeProgress({});
    m_client->startImport(
        {m_files[m_current]}, m_options, this, [this](const ImportProgress &progress) { takeProgress(progress); },
        [this](const Result<ImportReport> &report) { takeReport(report); });
}

void ImportRun::takeProgress(const ImportProgress &progress)
{
    const ImportReport &done = m_outcome.report;
    Q_EMIT progressed({static_cast<int>(m_current) + 1, static_cast<int>(m_files.size()), m_files[m_current],
                       m_bytesDone + progress.bytesRead, m_bytesTotal, done.counts.read + progress.rows,
                       done.seconds + progress.seconds});
}

void ImportRun::takeReport(const Result<ImportReport> &report)
{
    if (!report) {
        stop(report.error());
        return;
    }
    ImportReport &sum = m_outcome.report;
    sum.counts += report->counts;
    sum.applied = sum.applied || report->applied;
    sum.seconds += report->seconds;
    for (const RowProblem &problem : report->problems)
        if (sum.problems.size() < kMaxProblemsKept) sum.problems.push_back(problem);
    const bool refusedFile = m_options.onError == OnError::RejectFile && report->counts.rejected > 0;
    (refusedFile ? m_outcome.refusedFiles : m_outcome.finishedFiles) << m_files[m_current];
    m_bytesDone += QFileInfo(m_files[m_current]).size();
    ++m_current;
    startNext();
}

void ImportRun::stop(const Error &error)
{
    m_outcome.error = error;
    m_outcome.stoppedFile = m_files[m_current];
    Q_EMIT finished();
}

}  // namespace headroom
