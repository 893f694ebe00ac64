// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewspage.h"

#include "items/displaytext.h"
#include "items/reviewtext.h"
#include "views/casedesk.h"
#include "views/caseresults.h"
#include "views/datatable.h"
#include "views/noticestrip.h"
#include "views/reviewdetail.h"
#include "views/reviewdialogs.h"
#include "views/reviewkeys.h"
#include "views/reviewpanel.h"
#include "views/reviewsender.h"
#include "views/reviewworklist.h"

#include <QApplication>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr int kWide = 1'500;  // from which the list stands beside the detail

}  // namespace

ReviewsPage::ReviewsPage(Clock clock, QWidget *parent)
    : LedgerPage(parent), m_clock(std::move(clock)), m_sender(new ReviewSender(this)),
      m_dialogs(new ReviewDialogs(m_clock, this)), m_waiting(new NoticeStrip), m_list(new ReviewWorklist),
      m_detail(new ReviewDetail), m_panel(new ReviewPanel),
      m_desk(new CaseDesk(tr("Reviews"), m_list, m_detail, m_panel))
{
    m_desk->addNotice(m_waiting);
    m_desk->splitter()->setStretchFactor(0, 1);
    m_desk->splitter()->setStretchFactor(1, 3);
    m_desk->splitter()->setSizes({250, 450});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_desk);
    connectParts();
    new ReviewKeys(m_panel, m_list, this);
    setFocusProxy(m_list);
    setClient(nullptr);
}

void ReviewsPage::connectParts()
{
    connect(m_list, &ReviewWorklist::selectionChanged, this, &ReviewsPage::followSelection);
    connect(m_list, &ReviewWorklist::activated, this, [this] { m_detail->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &ReviewWorklist::retryRequested, this, &ReviewsPage::refresh);
    connect(m_list, &ReviewWorklist::summaryChanged, this, &ReviewsPage::summaryChanged);
    connect(m_desk, &CaseDesk::retryRequested, this, &ReviewsPage::refresh);
    connect(m_desk, &CaseDesk::left, m_list, &ReviewWorklist::focusTable);
    connect(m_waiting, &NoticeStrip::buttonPressed, this, &ReviewsPage::refresh);
    connect(m_detail, &ReviewDetail::statusMessage, this, &ReviewsPage::statusMessage);
    connect(m_detail, &ReviewDetail::failed, this, &ReviewsPage::failed);
    connect(m_detail, &ReviewDetail::placeRequested, this, &ReviewsPage::placeRequested);
    connect(m_detail->health(), &ReviewHealth::saveRequested, this, &ReviewsPage::saveHealth);
    connect(m_detail->links(), &ReviewLinks::addonRequested, m_dialogs, &ReviewDialogs::sellAddon);
    connect(m_detail->links(), &ReviewLinks::overageRequested, this, [this](const QString &workspace, Bucket bucket) {
        if (m_item) m_dialogs->requestOverage(workspace, bucket, m_item->cycle);
    });
    connect(m_dialogs, &ReviewDialogs::statusMessage, this, &ReviewsPage::statusMessage);
    connect(m_panel, &ReviewPanel::reviewed, this, &ReviewsPage::send);
    connect(m_panel, &ReviewPanel::causeChosen, this, [this] {
        m_detail->setChosenCause(m_panel->chosenCause());
        m_panel->setSuggested(m_detail->advice().suggested);
    });
    connect(m_sender, &ReviewSender::underWayChanged, this, &ReviewsPage::followUnderWay);
    connect(m_sender, &ReviewSender::saved, this, &ReviewsPage::finish);
    connect(m_sender, &ReviewSender::refused, this, &ReviewsPage::refuse);
}

void ReviewsPage::setInfo(const LedgerInfo &info)
{
    m_panel->setInfo(info);
    m_detail->setInfo(info);
    m_readOnly = info.readOnly;
    sayUnjudged();
}

void ReviewsPage::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_sender->setClient(client);
    m_dialogs->setClient(client);
    ++m_session;
    m_next.reset();
    m_openFlags.reset();
    m_answered = false;
    m_list->clear();
    m_list->showState(ReviewState::Open);
    m_desk->results()->clear();
    m_desk->setStale({});
    m_unjudged = 0;
    sayUnjudged();
    m_panel->forgetAll();
    m_detail->clear();
    chooseNone();
}

void ReviewsPage::showKey(const QString &key)
{
    if (const auto subject = ReviewSubject::fromString(key); subject && !m_list->select(*subject)) choose(*subject);
}

void ReviewsPage::refresh()
{
    askList();
    if (m_subject) askCase();
}

void ReviewsPage::refreshCounts()
{
    if (!m_client) return;
    m_client->ask(
        m_countSlot, this,
        [at = m_clock()](LedgerReader &reader) {
            return reader.openFlags(at).map([](const std::vector<ReviewSubject> &flags) {
                QSet<QString> open;
                for (const ReviewSubject &flag : flags) open << flag.toString();
                return open;
            });
        },
        [this](Result<QSet<QString>> answer) {
            if (answer)
                tellWaiting(std::move(*answer));
            else if (answer.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(answer.error());
        });
}

void ReviewsPage::askList()
{
    if (!m_client) return;
    m_client->ask(
        m_listSlot, this,
        [at = m_clock(), before = m_list->items()](LedgerReader &reader) -> Result<Listed> {
            Result<ReviewList> list = reader.reviews(at);
            if (!list) return tl::make_unexpected(list.error());
            QSet<QString> open;
            for (const ReviewItem &item : list->items)
                if (item.subject.kind == ReviewSubject::Kind::Flag && item.open()) open << item.subject.toString();
            return Listed{list->at, reviewItems(std::move(list->items), before), std::move(open), list->unjudged};
        },
        [this](Result<Listed> answer) { take(std::move(answer)); });
}

void ReviewsPage::cancel()
{
    if (!m_client) return;
    for (RequestSlot *slot : {&m_listSlot, &m_countSlot, &m_caseSlot, &m_peersSlot}) m_client->cancel(*slot);
    const QString stopped = tr("Reading was stopped.");
    if (!m_answered) m_list->clear(stopped);
    if (m_subject && !m_desk->showsGrounds()) m_desk->say(tr("This was not read"), stopped, true);
}

void ReviewsPage::focusFilter()
{
    m_list->focusFilter();
}

QMap<QString, DataTable *> ReviewsPage::tables() const
{
    return {{QStringLiteral("reviews"), m_list->table()}};
}

QString ReviewsPage::summary() const
{
    return m_list->summary();
}

void ReviewsPage::take(Result<Listed> answer)
{
    if (!answer) {
        if (answer.error().kind == Error::Kind::Cancelled) return;
        if (m_answered)
            m_desk->setStale(tr("The reviews could not be read again: %1").arg(answer.error().message));
        else
            m_list->clear(answer.error().message);
        Q_EMIT failed(answer.error());
        return;
    }
    const bool first = !std::exchange(m_answered, true);
    m_desk->setStale({});
    m_unjudged = answer->unjudged;
    sayUnjudged();
    m_taking = true;
    m_list->setAnswer(std::move(answer->items), answer->at);
    m_taking = false;
    settle(first);
    if (first && isVisible()) takeFocus();
    tellWaiting(std::move(answer->openFlags));
    Q_EMIT answered(answer->at);
}

void ReviewsPage::sayUnjudged()
{
    const QStringList missing = m_unjudged > 0 ? QStringList{unjudgedText(m_unjudged, m_readOnly)} : QStringList();
    m_waiting->setNotices(missing, m_readOnly ? QString() : tr("Try again"));
}

void ReviewsPage::tellWaiting(QSet<QString> openFlags)
{
    qsizetype added = 0;
    if (m_openFlags)
        added = std::ranges::count_if(openFlags, [this](const QString &flag) { return !m_openFlags->contains(flag); });
    m_openFlags = std::move(openFlags);
    Q_EMIT waitingChanged(pluralCount(m_openFlags->size()), pluralCount(added));
}

// What is chosen stays, also where somebody has reviewed it meanwhile; where nothing is, the first one is.
void ReviewsPage::settle(bool first)
{
    if (!m_list->selected().empty())
        followSelection();
    else if (m_subject) {
        if (first) m_list->select(*m_subject);
    } else if (isVisible()) {  // while another page is shown, only what waits is counted
        const auto next = m_list->nextOpen(std::nullopt);
        if (!next || !m_list->select(*next)) chooseNone();
    }
}

// There was no list yet when the page was given the focus. What somebody types into keeps it, and so does what a link
// leads to past the list.
void ReviewsPage::takeFocus()
{
    if (m_subject && m_list->selected().empty()) return;
    const QWidget *now = QApplication::focusWidget();
    if (!now || (m_list->isAncestorOf(now) && !qobject_cast<const QLineEdit *>(now))) m_list->focusTable();
}

void ReviewsPage::followSelection()
{
    if (m_taking) return;
    const std::vector<ReviewSubject> chosen = m_list->selected();
    if (chosen.size() == 1)
        choose(chosen.front());
    else if (chosen.size() > 1) {
        m_desk->setChosen(true);
        chooseNone(tr("%Ln item(s) chosen", nullptr, pluralCount(std::ssize(chosen))));
    }
}

void ReviewsPage::choose(const ReviewSubject &subject)
{
    m_desk->setChosen(true);
    if (m_subject == subject) return;
    m_subject = subject;
    m_item.reset();
    if (m_client) m_client->cancel(m_peersSlot);
    m_desk->say(tr("Reading…", "what is to be reviewed"));
    m_panel->setNothing(tr("Your review"));
    followUnderWay();
    askCase();
    Q_EMIT keyChanged(subject.toString());
}

// `why`: several are chosen; otherwise there is nothing to choose.
void ReviewsPage::chooseNone(const QString &why)
{
    const bool moved = m_subject.has_value();
    m_subject.reset();
    m_item.reset();
    if (m_client) {
        m_client->cancel(m_caseSlot);
        m_client->cancel(m_peersSlot);
    }
    m_panel->setNothing(why);
    m_desk->setChosen(!why.isEmpty());
    if (!why.isEmpty())
        m_desk->say(why, tr("They are reviewed one by one: choose a single one to see what it rests on."));
    if (moved) Q_EMIT keyChanged({});
}

void ReviewsPage::askCase()
{
    if (!m_client || !m_subject) return;
    m_client->ask(
        m_caseSlot, this,
        [subject = *m_subject, at = m_clock()](LedgerReader &reader) { return reader.reviewCase(subject, at); },
        [this](const Result<ReviewCase> &answer) { takeCase(answer); });
}

void ReviewsPage::takeCase(const Result<ReviewCase> &answer)
{
    if (!answer) {
        if (answer.error().kind == Error::Kind::Cancelled) return;
        m_desk->sayNotRead(tr("This could not be read"), answer.error());
        Q_EMIT failed(answer.error());
        return;
    }
    m_item = answer->item;
    m_panel->setCase(*answer, followUpDue(answer->item, m_clock()));
    m_detail->setCase(*answer, m_panel->chosenCause());
    m_panel->setSuggested(m_detail->advice().suggested);
    m_desk->showGrounds();
    askPeers(*answer);
}

// Apart from the rest, so that nothing waits for it.
void ReviewsPage::askPeers(const ReviewCase &of)
{
    if (!m_client || of.item.plan.isEmpty()) return;
    m_client->ask(
        m_peersSlot, this,
        [plan = of.item.plan, bucket = of.item.subject.bucket, at = of.workspace.at](LedgerReader &reader) {
            return reader.planPeers(plan, bucket, at);
        },
        [this](const Result<PlanPeers> &peers) {
            if (peers)
                m_detail->setPeers(*peers);
            else if (peers.error().kind != Error::Kind::Cancelled)
                m_detail->setPeers({}, peers.error().message);
        });
}

void ReviewsPage::send(const NewReview &review)
{
    if (!m_item) return;
    m_desk->results()->makeRoom();
    m_returnFocus = m_desk->hasKeyboard();
    m_next = m_list->nextOpen(review.subject);
    m_sender->send(*m_item, review);
}

void ReviewsPage::finish(const ReviewItem &item, const Review &review)
{
    m_desk->results()->add(reviewResult(item, review), false);
    m_panel->forget(item.subject);
    // On to the next, where nobody has gone elsewhere meanwhile.
    if (m_subject == item.subject) {
        const auto next = m_list->nextOpen(item.subject);
        if (const auto there = next ? next : m_next) m_list->select(*there);
        if (std::exchange(m_returnFocus, false)) m_list->focusTable();
    }
    refresh();
}

void ReviewsPage::refuse(const ReviewItem &item, const QString &why)
{
    m_desk->results()->add(tr("%1 – not saved. %2", "what was to be reviewed, why").arg(reviewTitle(item), why), true);
    if (m_subject == item.subject) m_panel->setRefusal(why);
    refresh();
}

void ReviewsPage::saveHealth(const AccountHealth &health)
{
    if (!m_client) return;
    m_detail->health()->setUnderWay(true);
    m_client->change(
        this, [health](LedgerWriter &writer) { return writer.setAccountHealth(health); },
        [this, health, session = m_session](const Result<void> &saved) {
            if (session != m_session) return;
            m_detail->health()->setUnderWay(false);
            m_detail->health()->finish(health, saved ? QString() : saved.error().message);
            if (saved) Q_EMIT statusMessage(tr("Saved what is known of %1.", "a workspace").arg(health.workspace));
            refresh();
        });
}

void ReviewsPage::followUnderWay()
{
    m_panel->setUnderWay(m_subject && m_sender->underWay(*m_subject));
}

// The list stands beside the detail where there is room, above it otherwise.
void ReviewsPage::resizeEvent(QResizeEvent *event)
{
    LedgerPage::resizeEvent(event);
    const auto wanted = width() >= kWide ? Qt::Horizontal : Qt::Vertical;
    QSplitter *splitter = m_desk->splitter();
    if (wanted == splitter->orientation()) return;
    splitter->setOrientation(wanted);
    splitter->setSizes(wanted == Qt::Horizontal ? QList<int>{width() * 2 / 5, width() * 3 / 5}
                                                : QList<int>{height() / 3, height() * 2 / 3});
}

}  // namespace headroom
