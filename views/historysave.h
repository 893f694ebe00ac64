// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"

#include <QObject>

#include <memory>

namespace headroom {

// Saves everything that passes a filter as CSV, oldest first. Read and written a piece at a time off the GUI thread, so
// that other questions are answered meanwhile; the file appears when it is whole, and not at all otherwise.
class HistorySave final : public QObject {
    Q_OBJECT
public:
    explicit HistorySave(QObject *parent = nullptr);
    ~HistorySave() override;

    // Stops where one is being saved.
    void setClient(LedgerClient *client);
    // One at a time: while one is being saved, nothing happens.
    void save(const HistoryFilter &filter, const QString &path);
    void cancel();
    [[nodiscard]] bool isSaving() const { return m_file != nullptr; }
    [[nodiscard]] std::int64_t rows() const { return m_rows; }

Q_SIGNALS:
    void progressed(qint64 rows);
    // Done, failed or cancelled.
    void ended();
    void saved(const QString &path, qint64 rows);
    void failed(const headroom::Error &error);

private:
    class File;
    struct Piece {
        std::int64_t rows = 0;
        std::optional<HistoryKey> next;
    };
    void ask(std::optional<HistoryKey> beside);
    void take(Result<Piece> piece);

    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    HistoryFilter m_filter;
    QString m_path;
    std::int64_t m_rows = 0;
    std::shared_ptr<File> m_file;
};

}  // namespace headroom
