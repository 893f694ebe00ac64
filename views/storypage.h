// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

class QScrollArea;
class QStackedWidget;

namespace headroom {

class EmptyState;
class NoticeStrip;
class StoryHandout;
class StoryList;
class StoryView;

// Why limits were hit: the latest hits, and beside them the story of the chosen one, with the events behind every figure.
class StoryPage final : public LedgerPage {
    Q_OBJECT
public:
    explicit StoryPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void setInfo(const LedgerInfo &info) override;
    // A hit's id.
    void showKey(const QString &key) override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QMap<QString, DataTable *> tables() const override;
    [[nodiscard]] QString summary() const override;

private:
    void makeLayout();
    void connectParts();
    void choose(const QString &hit);
    void ask();
    void take(Result<HitStory> story);
    void showWhatIsThere();

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    QString m_hit;                 // the one that is wanted
    std::optional<Error> m_error;  // why it is not shown

    StoryList *m_list;
    StoryView *m_view;
    StoryHandout *m_handout;
    NoticeStrip *m_stale;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
};

}  // namespace headroom
