// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historysave.h"

#include "domain/historycsv.h"
#include "files/wholefile.h"

#include <atomic>
#include <ranges>

namespace headroom {

namespace {

constexpr int kPiece = 2'000;  // rows

}  // namespace

// Used by one piece at a time, on the thread that reads.
class HistorySave::File {
public:
    explicit File(QString path) : m_path(std::move(path)) {}

    Result<void> add(const HistoryPage &page)
    {
        QByteArray lines;
        if (!m_file) {
            Result<WholeFile> begun = WholeFile::begin(m_path);
            if (!begun) return tl::make_unexpected(begun.error());
            m_file = std::move(*begun);
            lines += historyCsvHeader();
        }
        for (const HistoryEntry &entry : page.rows | std::views::reverse) lines += historyCsvLine(entry, page.zone);
        const Result<void> added = m_file->add(lines);
        if (!added || page.next) return added;
        return m_file->appear([this]() -> Result<void> {
            if (m_cancelled) return failure(Error::Kind::Cancelled, {});
            return {};
        });
    }

    // From another thread too: the piece that is being written is the last, and nothing appears.
    void cancel() { m_cancelled = true; }

private:
    QString m_path;
    std::optional<WholeFile> m_file;
    std::atomic_bool m_cancelled = false;
};

HistorySave::HistorySave(QObject *parent) : QObject(parent) {}

HistorySave::~HistorySave() = default;

void HistorySave::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
}

void HistorySave::save(const HistoryFilter &filter, const QString &path)
{
    if (!m_client || isSaving()) return;
    m_filter = filter;
    m_path = path;
    m_rows = 0;
    m_file = std::make_shared<File>(path);
    Q_EMIT progressed(0);
    ask({});
}

void HistorySave::cancel()
{
    if (!isSaving()) return;
    if (m_client) m_client->cancel(m_slot);
    m_file->cancel();
    m_file.reset();
    Q_EMIT ended();
}

void HistorySave::ask(std::optional<HistoryKey> beside)
{
    const HistoryQuestion question{m_filter, beside, HistoryQuestion::Direction::Newer, kPiece};
    m_client->ask(
        m_slot, this,
        [question, file = m_file](LedgerReader &reader) -> Result<Piece> {
            const Result<HistoryPage> page = reader.history(question);
            if (!page) return tl::make_unexpected(page.error());
            const Result<void> added = file->add(*page);
            if (!added) return tl::make_unexpected(added.error());
            return Piece{static_cast<std::int64_t>(page->rows.size()), page->next};
        },
        [this](Result<Piece> piece) { take(std::move(piece)); });
}

void HistorySave::take(Result<Piece> piece)
{
    if (!piece) {
        m_file.reset();
        Q_EMIT ended();
        if (piece.error().kind != Error::Kind::Cancelled) Q_EMIT failed(piece.error());
        return;
    }
    m_rows += piece->rows;
    Q_EMIT progressed(m_rows);
    if (piece->next) {
        ask(piece->next);
        return;
    }
    m_file.reset();
    Q_EMIT ended();
    Q_EMIT saved(m_path, m_rows);
}

}  // namespace headroom
