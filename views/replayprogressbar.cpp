// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/replayprogressbar.h"

#include "domain/draftinforce.h"
#include "items/displaytext.h"
#include "views/importrunpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kBarSteps = 1000;
constexpr int kTickMs = 250;

}  // namespace

ReplayRequest replayOf(const CatalogDraft &draft, std::optional<Instant> from, std::optional<Instant> to,
                       const QString &workspace)
{
    ReplayRequest request;
    request.draft = [draft, since = from.value_or(kFirstInstant)](const Catalog &inForce) -> Result<Catalog> {
        return asIfInForce(inForce, draft, since);
    };
    request.from = from;
    request.to = to;
    request.workspace = workspace;
    return request;
}

ReplayProgressBar::ReplayProgressBar(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar), m_text(new QLabel), m_cancel(new QPushButton(tr("Cancel")))
{
    m_bar->setAccessibleName(tr("Progress of the replay"));
    m_bar->setTextVisible(false);
    m_cancel->setAutoDefault(false);
    m_cancel->setAccessibleName(tr("Cancel the replay"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    row->addWidget(m_text);
    row->addWidget(m_cancel);
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &ReplayProgressBar::tick);
    connect(m_cancel, &QPushButton::clicked, this, &ReplayProgressBar::cancel);
    hide();
}

void ReplayProgressBar::start(LedgerClient &client, const CatalogDraft &draft, std::optional<Instant> from,
                              std::optional<Instant> to)
{
    if (m_running) return;
    m_client = &client;
    m_draft = draft;
    m_cancelling = false;
    m_progress = {};
    m_since.start();
    setRunning(true);
    const std::uint64_t mine = ++m_generation;
    client.startReplay(
        replayOf(draft, from, to), this,
        [this, mine](const ReplayProgress &progress) {
            if (mine == m_generation) setProgress(progress);
        },
        [this, mine](Result<ReplayAnswer> answer) {
            if (mine == m_generation) take(std::move(answer));
        });
}

void ReplayProgressBar::cancel()
{
    if (!m_running || !m_client || m_cancelling) return;
    m_cancelling = true;
    m_client->cancelReplay();
    tick();
}

void ReplayProgressBar::forget()
{
    ++m_generation;
    if (m_running && m_client) m_client->cancelReplay();
    m_client = nullptr;
    setRunning(false);
}

void ReplayProgressBar::take(Result<ReplayAnswer> answer)
{
    setRunning(false);
    if (answer)
        Q_EMIT finished(std::make_shared<const ReplayAnswer>(std::move(*answer)), m_draft);
    else
        Q_EMIT failed(answer.error());
}

void ReplayProgressBar::setProgress(const ReplayProgress &progress)
{
    m_progress = progress;
    tick();
}

void ReplayProgressBar::tick()
{
    const bool known = m_progress.total > 0;
    m_bar->setRange(0, known ? kBarSteps : 0);
    const double share = known ? static_cast<double>(m_progress.events) / static_cast<double>(m_progress.total) : 0;
    m_bar->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * kBarSteps));
    const QString elapsed = displayDuration(static_cast<double>(m_since.elapsed()) / 1000);
    m_cancel->setEnabled(!m_cancelling);
    if (m_cancelling)
        m_text->setText(tr("cancelling…"));
    else if (known)
        m_text->setText(tr("%1 of %2 events, %3", "events gone through, all of them, time")
                            .arg(displayCount(m_progress.events), displayCount(m_progress.total), elapsed));
    else
        m_text->setText(tr("beginning, %1", "time").arg(elapsed));
}

void ReplayProgressBar::setRunning(bool running)
{
    setVisible(running);
    if (running) {
        m_timer.start();
        tick();
    } else {
        m_timer.stop();
    }
    if (running == m_running) return;
    m_running = running;
    Q_EMIT runningChanged(running);
}

}  // namespace headroom
