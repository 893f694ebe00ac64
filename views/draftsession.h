// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/answers.h"
#include "domain/draftcheck.h"
#include "domain/draftmerge.h"
#include "domain/draftstore.h"
#include "domain/ledgerclient.h"
#include "domain/replay.h"
#include "views/clock.h"

#include <QTimer>
#include <QUndoStack>

namespace headroom {

// The draft of whoever sits at this window, and what it is held against: the catalog as published and what the
// ledger saw lately. The pages that define things share it; every change is a step of undo and is kept at once.
class DraftSession : public QObject {
    Q_OBJECT
public:
    explicit DraftSession(Clock clock, QObject *parent = nullptr);

    // Where the draft is kept; none: only in memory.
    void setStore(DraftStore *store);
    // None: everything is forgotten here; what is kept stays kept.
    void setClient(LedgerClient *client);
    void setInfo(const LedgerInfo &info);
    // The ledger; null: none is open.
    [[nodiscard]] LedgerClient *client() const { return m_client; }
    // Asks for the catalog and the evidence anew.
    void refresh();
    void cancel();

    // -- What is published
    [[nodiscard]] bool ready() const { return m_published != nullptr; }
    // Empty until the ledger has answered.
    [[nodiscard]] const Catalog &published() const;
    // The same with the draft laid over it.
    [[nodiscard]] const Catalog &working() const;
    // Of the last kEvidenceDays days.
    [[nodiscard]] const ObservedUse &use() const { return m_use; }
    [[nodiscard]] Instant now() const { return m_clock(); }

    // -- The draft
    [[nodiscard]] const CatalogDraft &draft() const { return m_draft; }
    [[nodiscard]] Permission permission() const;
    [[nodiscard]] const std::vector<DraftFinding> &findings() const { return m_findings; }
    [[nodiscard]] std::vector<DraftFinding> findingsOf(const QString &object, const QString &key) const;
    // Not empty: somebody else has published since.
    [[nodiscard]] const std::vector<DraftConflict> &conflicts() const { return m_conflicts; }
    // Replaces the draft, as one step of undo that is called `what`. Steps in a row of the same `together` (typing
    // in one field) are one. Nothing happens where nobody may edit or nothing differs.
    void change(const QString &what, CatalogDraft after, const QString &together = {});
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    // Publishes what is drafted; where it is published the draft is empty afterwards and nothing can be undone.
    void publish(const QString &reason, QObject *context, std::function<void(Result<PublicationAnswer>)> answer);

    // -- The replay of the draft
    // `of`: the draft that was replayed.
    void keepReplay(std::shared_ptr<const ReplayAnswer> answer, const CatalogDraft &of);
    // The last one; null: there was none.
    [[nodiscard]] const std::shared_ptr<const ReplayAnswer> &lastReplay() const { return m_replay; }
    // What it was of.
    [[nodiscard]] const CatalogDraft &replayedDraft() const { return m_replayed; }
    // Whether it is of the draft as it is now.
    [[nodiscard]] bool replayIsCurrent() const { return m_replay && m_replayed == m_draft; }

Q_SIGNALS:
    void publishedChanged();  // the catalog or the evidence was answered
    void draftChanged();      // the draft, or what is wrong with it
    void replayKept();
    void answered(headroom::Instant at);
    void failed(const headroom::Error &error);
    void storeFailed(const headroom::Error &error);

private:
    class Step;
    void setDraft(const CatalogDraft &draft);
    void load();
    void check();
    void save();

    Clock m_clock;
    DraftStore *m_store = nullptr;
    QPointer<LedgerClient> m_client;
    LedgerInfo m_info;
    RequestSlot m_catalogSlot;
    RequestSlot m_useSlot;
    QTimer m_changes;
    bool m_asked = false;

    std::shared_ptr<const Catalog> m_published;
    mutable std::optional<Catalog> m_working;
    ObservedUse m_use;
    CatalogDraft m_draft;
    bool m_loaded = false;
    std::vector<DraftFinding> m_findings;
    std::vector<DraftConflict> m_conflicts;
    QUndoStack m_undo;

    std::shared_ptr<const ReplayAnswer> m_replay;
    CatalogDraft m_replayed;
};

}  // namespace headroom
