// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/hitcounting.h"
#include "views/clock.h"
#include "views/place.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace headroom {

class HitBrowser;
class HitSignalPanel;
class HitStackPanel;
class InlineError;
class SignalList;

// The limits that a workspace hit in one of its cycles, and below it, never added to them, what providers did (R30).
class WorkspaceHits final : public QWidget {
    Q_OBJECT
public:
    explicit WorkspaceHits(QWidget *parent = nullptr);

    void setClient(LedgerClient *client);
    // The cycle in which the answer stands; `exact`: up to `now` alone. Asked for only while it is in sight.
    void setAnswer(const WorkspaceAnswer &answer, Instant now, bool exact = false);
    void cancel();

Q_SIGNALS:
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);
    void placeRequested(const headroom::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    // Everything about the cycle but the list itself.
    struct Told {
        HitTally hits;
        SignalAnswer trouble;
        CauseRule rule;
        std::optional<BurnFlag> flag;
    };
    static Result<Told> read(LedgerReader &reader, const WorkspaceStanding &standing, const HitFilter &hitFilter,
                             Instant to);
    [[nodiscard]] HitFilter ofCycle() const;
    void connectParts();
    void ask();
    void take(Result<Told> told);
    void showFlag(const std::optional<BurnFlag> &flag);
    void listHits(std::optional<CivilDate> day, std::optional<HitCause> cause);
    void alignCharts();
    [[nodiscard]] Zone zone() const;

    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    std::optional<WorkspaceStanding> m_standing;
    Instant m_now;
    bool m_exact = false;
    bool m_stale = false;  // the cycle was not asked about yet

    QLabel *m_flagWords;
    QPushButton *m_review;
    InlineError *m_problem;
    HitStackPanel *m_days;
    HitSignalPanel *m_trouble;
    HitBrowser *m_hits;
    QLabel *m_troubleTitle;
    SignalList *m_signals;
    QString m_subject;  // of the review of the flag
};

}  // namespace headroom
