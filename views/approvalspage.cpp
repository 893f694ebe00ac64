// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvalspage.h"

#include "items/displaytext.h"
#include "items/overagetext.h"
#include "views/approvaldetail.h"
#include "views/approvalkeys.h"
#include "views/approvalpanel.h"
#include "views/approvalsender.h"
#include "views/casedesk.h"
#include "views/caseresults.h"
#include "views/datatable.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr std::size_t kMostNamed = 8;  // requests that are chosen together

}  // namespace

ApprovalsPage::ApprovalsPage(Clock clock, QWidget *parent)
    : LedgerPage(parent), m_clock(std::move(clock)), m_sender(new ApprovalSender(this)), m_queue(new ApprovalQueue),
      m_detail(new ApprovalDetail), m_panel(new ApprovalPanel(m_clock)),
      m_desk(new CaseDesk(tr("Approvals"), m_queue, m_detail, m_panel))
{
    m_desk->splitter()->setStretchFactor(0, 1);
    m_desk->splitter()->setStretchFactor(1, 4);
    m_desk->splitter()->setSizes({280, 420});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_desk);
    connectParts();
    auto *keys = new ApprovalKeys(m_panel, this);
    for (const auto tab : {ApprovalQueue::Tab::Waiting, ApprovalQueue::Tab::Decided})
        keys->addToMenuOf(m_queue->table(tab));
    setFocusProxy(m_queue);
    setClient(nullptr);
}

void ApprovalsPage::connectParts()
{
    connect(m_queue, &ApprovalQueue::selectionChanged, this, &ApprovalsPage::followSelection);
    connect(m_queue, &ApprovalQueue::activated, this, [this] { m_detail->setFocus(Qt::OtherFocusReason); });
    connect(m_queue, &ApprovalQueue::retryRequested, this, &ApprovalsPage::refresh);
    connect(m_queue, &ApprovalQueue::summaryChanged, this, &ApprovalsPage::summaryChanged);
    connect(m_desk, &CaseDesk::retryRequested, this, &ApprovalsPage::refresh);
    connect(m_desk, &CaseDesk::left, m_queue, &ApprovalQueue::focusTable);
    connect(m_detail, &ApprovalDetail::statusMessage, this, &ApprovalsPage::statusMessage);
    connect(m_detail, &ApprovalDetail::failed, this, &ApprovalsPage::failed);
    connect(m_panel, &ApprovalPanel::unitsChanged, m_detail, &ApprovalDetail::setUnits);
    connect(m_panel, &ApprovalPanel::decided, this, &ApprovalsPage::send);
    connect(m_panel, &ApprovalPanel::revoked, this, [this](const NewRevocation &revocation) {
        m_desk->results()->makeRoom();
        m_sender->revoke(m_panel->subject().one.request, revocation);
    });
    connect(m_sender, &ApprovalSender::underWayChanged, this, &ApprovalsPage::followUnderWay);
    connect(m_sender, &ApprovalSender::done, this,
            [this](std::int64_t id, const QString &result) { finish(id, result, false); });
    connect(m_sender, &ApprovalSender::refused, this,
            [this](std::int64_t id, const QString &result) { finish(id, result, true); });
}

void ApprovalsPage::setInfo(const LedgerInfo &info)
{
    m_panel->setInfo(info);
    m_queue->setPerson(info.person);
}

void ApprovalsPage::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_sender->setClient(client);
    m_batchSent.clear();
    m_oneSent.clear();
    m_next = 0;
    m_answered = false;
    m_queue->clear();
    m_queue->showTab(ApprovalQueue::Tab::Waiting);
    m_desk->results()->clear();
    m_desk->setStale({});
    m_panel->forgetAll();
    chooseNothing();
}

void ApprovalsPage::showRequest(std::int64_t id)
{
    if (id != 0 && !m_queue->select(id)) choose(id);
}

void ApprovalsPage::refresh()
{
    refreshQueue();
    if (m_id != 0) askCase();
}

void ApprovalsPage::refreshQueue()
{
    if (!m_client) return;
    m_client->ask(
        m_queueSlot, this, [at = m_clock()](LedgerReader &reader) { return reader.overageQueue(at); },
        [this](const Result<OverageQueueAnswer> &answer) { take(answer); });
}

void ApprovalsPage::cancel()
{
    if (!m_client) return;
    m_client->cancel(m_queueSlot);
    m_client->cancel(m_caseSlot);
    const QString stopped = tr("Reading was stopped.");
    if (!m_answered) m_queue->clear(stopped);
    if (m_id != 0 && !m_desk->showsGrounds()) m_desk->say(tr("Request %1 was not read").arg(m_id), stopped, true);
}

void ApprovalsPage::focusFilter()
{
    m_queue->focusFilter();
}

void ApprovalsPage::take(const Result<OverageQueueAnswer> &answer)
{
    if (!answer) {
        showProblem(answer.error());
        return;
    }
    const bool first = !std::exchange(m_answered, true);
    m_desk->setStale({});
    m_taking = true;
    m_queue->setAnswer(*answer);
    m_taking = false;
    settle(first);
    Q_EMIT waitingChanged(m_queue->waitingCount());
    Q_EMIT answered(answer->at);
}

// What is chosen stays, also where somebody has decided it meanwhile; where nothing is, the first one is.
void ApprovalsPage::settle(bool first)
{
    if (!m_queue->selected().empty())
        followSelection();
    else if (m_id != 0) {
        if (first) m_queue->select(m_id);
    } else if (!m_queue->select(m_next) && !m_queue->select(m_queue->nextAfter({})))
        chooseNothing();
}

void ApprovalsPage::followSelection()
{
    if (m_taking) return;
    const std::vector<std::int64_t> ids = m_queue->selected();
    if (ids.size() == 1)
        choose(ids.front());
    else if (ids.size() > 1 && m_queue->tab() == ApprovalQueue::Tab::Waiting)
        chooseBatch(m_queue->selectedRequests());
}

QMap<QString, DataTable *> ApprovalsPage::tables() const
{
    return {{QStringLiteral("approvals"), m_queue->table(ApprovalQueue::Tab::Waiting)},
            {QStringLiteral("approvals-decided"), m_queue->table(ApprovalQueue::Tab::Decided)}};
}

void ApprovalsPage::choose(std::int64_t id)
{
    m_batch.clear();
    m_desk->setChosen(true);
    if (id == m_id) return;
    m_id = id;
    m_desk->say(tr("Reading the request…"));
    m_panel->setSubject({});
    followUnderWay();
    askCase();
    Q_EMIT keyChanged(Place::approvals(id).key);
}

void ApprovalsPage::chooseBatch(std::vector<OverageRequest> requests)
{
    const bool moved = std::exchange(m_id, 0) != 0;
    if (m_client) m_client->cancel(m_caseSlot);
    m_batch = std::move(requests);
    m_desk->setChosen(true);
    QStringList titles;
    for (std::size_t i = 0; i < std::min(m_batch.size(), kMostNamed); ++i) titles << requestTitle(m_batch[i]);
    if (m_batch.size() > kMostNamed)
        titles << tr("and %Ln more", "requests", pluralCount(std::ssize(m_batch) - std::ssize(titles)));
    m_desk->say(
        tr("%Ln request(s) chosen", nullptr, pluralCount(std::ssize(m_batch))),
        tr("They are decided as asked, each on its own, with one reason; each has its own result. Choose a single one "
           "to see what its decision rests on.\n\n%1",
           "what it says of several requests, then their list")
            .arg(titles.join(QLatin1Char('\n'))));
    m_panel->setSubject(ApprovalSubject::of(m_batch));
    followUnderWay();
    if (moved) Q_EMIT keyChanged({});
}

void ApprovalsPage::chooseNothing()
{
    const bool moved = std::exchange(m_id, 0) != 0;
    m_batch.clear();
    if (m_client) m_client->cancel(m_caseSlot);
    m_panel->setSubject({});
    m_desk->setChosen(false);
    if (moved) Q_EMIT keyChanged({});
}

void ApprovalsPage::askCase()
{
    if (!m_client) return;
    m_client->ask(
        m_caseSlot, this, [id = m_id, at = m_clock()](LedgerReader &reader) { return reader.overageCase(id, at); },
        [this](const Result<OverageCase> &answer) { takeCase(answer); });
}

void ApprovalsPage::takeCase(const Result<OverageCase> &answer)
{
    if (!answer) {
        if (answer.error().kind == Error::Kind::Cancelled) return;
        m_desk->sayNotRead(tr("Request %1 could not be read").arg(m_id), answer.error());
        Q_EMIT failed(answer.error());
        return;
    }
    m_detail->setCase(*answer);
    m_panel->setSubject(ApprovalSubject::of(*answer));
    m_desk->showGrounds();
}

void ApprovalsPage::showProblem(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) return;
    if (m_answered)
        m_desk->setStale(tr("The queue could not be read again: %1").arg(error.message));
    else
        m_queue->clear(error.message);
    Q_EMIT failed(error);
}

void ApprovalsPage::send(const std::vector<OverageDecision> &decisions)
{
    m_desk->results()->makeRoom();
    m_returnFocus = m_desk->hasKeyboard();
    std::vector<OverageRequest> requests = m_batch;
    if (requests.empty()) requests.push_back(m_panel->subject().one.request);
    std::vector<std::int64_t> ids;
    for (const OverageRequest &request : requests) ids.push_back(request.id);
    m_next = m_queue->nextAfter(ids);
    for (const std::int64_t id : ids) (m_batch.empty() ? m_oneSent : m_batchSent).insert(id);
    m_batchRefused = false;
    for (std::size_t i = 0; i < decisions.size(); ++i) m_sender->decide(requests[i], decisions[i]);
}

void ApprovalsPage::finish(std::int64_t id, const QString &result, bool refused)
{
    m_desk->results()->add(result, refused);
    if (!refused) m_panel->forget(id);
    if (m_batchSent.remove(id)) {
        m_batchRefused = m_batchRefused || refused;
        if (m_batchSent.isEmpty()) finishBatch();
        return;
    }
    // On to the next, where nobody has gone elsewhere meanwhile; what was refused stays to be mended.
    if (m_oneSent.remove(id) && !refused && id == m_id) {
        const std::int64_t next = m_queue->waits(id) ? m_queue->nextAfter({id}) : m_next;
        if (!m_queue->select(next)) chooseNothing();
        returnFocus();
    }
    refresh();
}

void ApprovalsPage::returnFocus()
{
    if (std::exchange(m_returnFocus, false)) m_queue->focusTable();
}

void ApprovalsPage::finishBatch()
{
    if (!m_batchRefused) m_panel->forget(ApprovalSubject::of(std::vector<OverageRequest>{}).id());
    if (!m_batchRefused) returnFocus();
    refresh();
}

void ApprovalsPage::followUnderWay()
{
    const bool batch =
        std::ranges::any_of(m_batch, [this](const OverageRequest &r) { return m_sender->underWay(r.id); });
    m_panel->setUnderWay(batch || (m_id != 0 && m_sender->underWay(m_id)));
}

}  // namespace headroom
