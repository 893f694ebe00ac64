// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"

#include <QObject>
#include <QPointer>

namespace headroom {

// Imports files one after another, so that it is known which are in the ledger when one of them fails or somebody
// cancels.
class ImportRun final : public QObject {
    Q_OBJECT
public:
    struct Progress {
        int fileNumber = 0;  // from 1
        int fileCount = 0;
        QString file;
        std::int64_t bytesRead = 0;  // of all files
        std::int64_t bytesTotal = 0;
        std::int64_t rows = 0;
        double seconds = 0;
    };
    struct Outcome {
        ImportReport report;         // of all finished files
        QStringList finishedFiles;   // imported, or checked in a dry run
        QStringList refusedFiles;    // of which nothing was stored, for their refused rows
        QString stoppedFile;         // the one at which the run ended early
        std::optional<Error> error;  // why it ended early; Cancelled when somebody asked for it
    };

    ImportRun(LedgerClient *client, QStringList files, ImportOptions options, QObject *parent = nullptr);

    void start();
    void cancel();
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }
    [[nodiscard]] const ImportOptions &options() const { return m_options; }

Q_SIGNALS:
    void progressed(const headroom::ImportRun::Progress &progress);
    void finished();

private:
    void startNext();
    void takeProgress(const ImportProgress &progress);
    void takeReport(const Result<ImportReport> &report);
    void stop(const Error &error);

    QPointer<LedgerClient> m_client;
    QStringList m_files;
    ImportOptions m_options;
    Outcome m_outcome;
    qsizetype m_current = 0;
    std::int64_t m_bytesDone = 0;
    std::int64_t m_bytesTotal = 0;
    bool m_cancelled = false;
};

}  // namespace headroom
