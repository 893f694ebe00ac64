// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/draftsession.h"

#include "views/permitted.h"

#include <QUndoCommand>

namespace headroom {

namespace {

constexpr int kChangesTogetherMs = 300;
constexpr int kMostSteps = 200;
constexpr int kTogetherId = 1;

}  // namespace

// One change of the draft.
class DraftSession::Step final : public QUndoCommand {
public:
    Step(DraftSession &session, const QString &what, CatalogDraft after, QString together)
        : QUndoCommand(what), m_session(session), m_before(session.m_draft), m_after(std::move(after)),
          m_together(std::move(together))
    {}

    void undo() override { m_session.setDraft(m_before); }
    void redo() override { m_session.setDraft(m_after); }
    [[nodiscard]] int id() const override { return m_together.isEmpty() ? -1 : kTogetherId; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *later = static_cast<const Step *>(other);  // of the same id
        if (later->m_together != m_together) return false;
        m_after = later->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    DraftSession &m_session;
    CatalogDraft m_before;
    CatalogDraft m_after;
    QString m_together;
};

DraftSession::DraftSession(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_undo.setUndoLimit(kMostSteps);
    m_changes.setSingleShot(true);
    m_changes.setInterval(kChangesTogetherMs);
    connect(&m_changes, &QTimer::timeout, this, &DraftSession::refresh);
}

void DraftSession::setStore(DraftStore *store)
{
    m_store = store;
    if (store) connect(store, &DraftStore::failed, this, &DraftSession::storeFailed);
}

void DraftSession::setClient(LedgerClient *client)
{
    if (m_client) m_client->disconnect(this);
    m_client = client;
    m_info = {};
    m_changes.stop();
    m_asked = false;
    m_published.reset();
    m_working.reset();
    m_use = {};
    m_loaded = false;
    m_replay.reset();
    m_replayed = {};
    m_undo.clear();
    m_draft = {};
    m_findings.clear();
    m_conflicts.clear();
    if (client) {
        // Nobody is asked before a page wants to know.
        connect(client, &LedgerClient::changed, this, [this] {
            if (m_asked) m_changes.start();
        });
    }
    Q_EMIT publishedChanged();
    Q_EMIT draftChanged();
}

void DraftSession::setInfo(const LedgerInfo &info)
{
    m_info = info;
    if (!m_loaded) load();
    Q_EMIT draftChanged();
}

void DraftSession::load()
{
    m_loaded = true;
    if (!m_store || m_info.ledgerId.isEmpty()) return;
    m_store->load(m_info.ledgerId, this,
                  [this, ledger = m_info.ledgerId](const Result<std::optional<QByteArray>> &text) {
                      if (ledger != m_info.ledgerId || !m_draft.empty()) return;
                      if (!text) return m_store->setAside(ledger, text.error());
                      if (!*text) return;
                      Result<CatalogDraft> draft = draftFromJson(**text);
                      if (!draft) return m_store->setAside(ledger, draft.error());
                      m_draft = std::move(*draft);
                      m_working.reset();
                      check();
                  });
}

void DraftSession::save()
{
    if (!m_store || m_info.ledgerId.isEmpty()) return;
    m_store->save(m_info.ledgerId, m_draft.empty() ? QByteArray() : draftToJson(m_draft));
}

void DraftSession::refresh()
{
    if (!m_client) return;
    m_asked = true;
    const Instant at = m_clock();
    m_client->ask(
        m_catalogSlot, this, [](LedgerReader &reader) { return reader.catalogState(); },
        [this, at](Result<CatalogState> state) {
            if (!state) return Q_EMIT failed(state.error());
            m_published = std::move(state->catalog);
            m_working.reset();
            Q_EMIT publishedChanged();
            check();
            Q_EMIT answered(at);
        });
    m_client->ask(
        m_useSlot, this,
        [window = lastDays(at, kEvidenceDays)](LedgerReader &reader) { return reader.observedUse(window); },
        [this](Result<ObservedUse> use) {
            if (!use) return Q_EMIT failed(use.error());
            m_use = std::move(*use);
            Q_EMIT publishedChanged();
            check();
        });
}

void DraftSession::cancel()
{
    if (!m_client) return;
    m_client->cancel(m_catalogSlot);
    m_client->cancel(m_useSlot);
}

const Catalog &DraftSession::published() const
{
    static const Catalog kNone;
    return m_published ? *m_published : kNone;
}

const Catalog &DraftSession::working() const
{
    if (!m_working) m_working = laidOver(published(), m_draft);
    return *m_working;
}

Permission DraftSession::permission() const
{
    return permitted(m_info, Task::EditCatalog);
}

std::vector<DraftFinding> DraftSession::findingsOf(const QString &object, const QString &key) const
{
    std::vector<DraftFinding> found;
    for (const DraftFinding &finding : m_findings) {
        if (finding.object == object && finding.key == key) found.push_back(finding);
    }
    return found;
}

void DraftSession::change(const QString &what, CatalogDraft after, const QString &together)
{
    if (!permission() || after == m_draft) return;
    m_undo.push(new Step(*this, what, std::move(after), together));
}

void DraftSession::setDraft(const CatalogDraft &draft)
{
    m_draft = draft;
    m_working.reset();
    save();
    check();
}

void DraftSession::check()
{
    m_findings = m_published ? checkDraft(m_draft, *m_published, m_use, m_clock()) : std::vector<DraftFinding>{};
    m_conflicts = m_published ? conflictsOf(m_draft, *m_published) : std::vector<DraftConflict>{};
    Q_EMIT draftChanged();
}

void DraftSession::publish(const QString &reason, QObject *context,
                           std::function<void(Result<PublicationAnswer>)> answer)
{
    if (!m_client) return;
    const QPointer<QObject> alive(context);
    m_client->change(
        this, [draft = m_draft, reason](LedgerWriter &writer) { return writer.publish(draft, reason); },
        [this, alive, answer = std::move(answer), draft = m_draft](Result<PublicationAnswer> published) {
            // What was drafted while this was under way stays.
            if (published && published->conflicts.empty() && m_draft == draft) {
                m_undo.clear();
                setDraft({});
            }
            refresh();
            if (alive) answer(std::move(published));
        });
}

void DraftSession::keepReplay(std::shared_ptr<const ReplayAnswer> answer, const CatalogDraft &of)
{
    m_replay = std::move(answer);
    m_replayed = of;
    Q_EMIT replayKept();
}

}  // namespace headroom
