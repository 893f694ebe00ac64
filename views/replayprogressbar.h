// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"
#include "domain/ledgerclient.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace headroom {

// The replay of a draft over a range: of all workspaces, or of one with its courses. What is in force is tried where
// the draft is empty.
ReplayRequest replayOf(const CatalogDraft &draft, std::optional<Instant> from, std::optional<Instant> to,
                       const QString &workspace = {});

// A replay that is under way: how far it is, for how long it has run, and a way to end it. Takes no room when none is.
class ReplayProgressBar final : public QWidget {
    Q_OBJECT
public:
    explicit ReplayProgressBar(QWidget *parent = nullptr);

    [[nodiscard]] bool running() const { return m_running; }
    void start(LedgerClient &client, const CatalogDraft &draft, std::optional<Instant> from, std::optional<Instant> to);
    // Ends what runs; the answer says so.
    void cancel();
    // The ledger is gone: what runs there is no longer waited for.
    void forget();

Q_SIGNALS:
    void runningChanged(bool running);
    void finished(std::shared_ptr<const headroom::ReplayAnswer> answer, const headroom::CatalogDraft &draft);
    void failed(const headroom::Error &error);

private:
    void take(Result<ReplayAnswer> answer);
    void setProgress(const ReplayProgress &progress);
    void tick();
    void setRunning(bool running);

    QPointer<LedgerClient> m_client;
    CatalogDraft m_draft;
    bool m_running = false;
    bool m_cancelling = false;
    std::uint64_t m_generation = 0;  // answers of what was forgotten are dropped
    ReplayProgress m_progress;
    QElapsedTimer m_since;
    QTimer m_timer;
    QProgressBar *m_bar;
    QLabel *m_text;
    QPushButton *m_cancel;
};

}  // namespace headroom
