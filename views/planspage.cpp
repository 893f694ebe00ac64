// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planspage.h"

#include "domain/utcday.h"
#include "items/displaytext.h"
#include "views/draftsession.h"
#include "views/emptystate.h"
#include "views/headingfont.h"
#include "views/plandetail.h"
#include "views/planlist.h"
#include "views/planmoves.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

namespace {

constexpr int kExampleSeats = 10;  // of a plan that nobody is on
const QString kMovePrefix = QStringLiteral("move:");

// The published version before one; nothing: it is the first.
std::optional<PlanVersion> versionBefore(const Plan &plan, int version)
{
    std::optional<PlanVersion> before;
    for (const PlanVersion &candidate : plan.versions)
        if (candidate.version < version && (!before || before->version < candidate.version)) before = candidate;
    return before;
}

}  // namespace

PlansPage::PlansPage(DraftSession *session, Clock clock, QWidget *parent)
    : LedgerPage(parent), m_session(session), m_clock(std::move(clock))
{
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_content = makeContent();
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *title = new QLabel(tr("Plans"));
    title->setFont(headingFont(title->font(), 1.5));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addWidget(title);
    layout->addWidget(m_stack, 1);
    connectList();
    connectDetail();
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (!m_session->ready()) return refresh();
        m_stack->setCurrentWidget(m_content);
        m_list->openBegin();
    });
    connect(m_none, &EmptyState::buttonPressed, this, [this] { begin(m_key, {}); });
    connect(session, &DraftSession::publishedChanged, this, &PlansPage::followPublished);
    connect(session, &DraftSession::draftChanged, this, &PlansPage::follow);
    connect(session, &DraftSession::answered, this, &LedgerPage::answered);
    connect(session, &DraftSession::failed, this, [this](const Error &error) {
        m_error = error;
        showWhatIsThere();
        Q_EMIT failed(error);
    });
    setFocusProxy(m_list);
    followPublished();
}

QWidget *PlansPage::makeContent()
{
    m_list = new PlanList;
    m_detail = new PlanDetail;
    m_none = new EmptyState;
    m_right = new QStackedWidget;
    m_right->addWidget(m_detail);
    m_right->addWidget(m_none);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({218, 836});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    return splitter;
}

void PlansPage::connectList()
{
    connect(m_list, &PlanList::chosen, this, [this](const QString &key) {
        choose(key);
        Q_EMIT keyChanged(key);
    });
    connect(m_list, &PlanList::begun, this, [this](const QString &key, const QString &name) {
        begin(key, name);
        Q_EMIT keyChanged(key);
    });
    connect(m_list, &PlanList::summaryChanged, this, [this] { Q_EMIT summaryChanged(summary()); });
}

void PlansPage::connectDetail()
{
    connect(m_detail, &PlanDetail::versionChosen, this, [this](int version, bool draft) {
        m_version = Version{version, draft};
        showPlan();
    });
    connect(m_detail, &PlanDetail::draftRequested, this, [this] { begin(m_key, {}); });
    connect(m_detail, &PlanDetail::discardRequested, this, &PlansPage::discard);
    connect(m_detail, &PlanDetail::economicsRequested, this,
            [this] { Q_EMIT placeRequested(Place::economics(m_key)); });
    connect(m_detail->editor(), &PlanEditor::edited, this, &PlansPage::edit);
    const PlanMoves *moves = m_detail->moves();
    connect(moves, &PlanMoves::moveRequested, this, [this](const QStringList &workspaces, const MoveTarget &target) {
        m_session->change(tr("Move %Ln workspace(s)", nullptr, pluralCount(workspaces.size())),
                          withMoves(m_session->draft(), m_session->published(), workspaces, target, m_clock()));
    });
    connect(moves, &PlanMoves::stayRequested, this, [this](const QStringList &workspaces) {
        m_session->change(tr("Do not move %Ln workspace(s)", nullptr, pluralCount(workspaces.size())),
                          withoutMoves(m_session->draft(), workspaces));
    });
    connect(moves, &PlanMoves::workspaceActivated, this,
            [this](const QString &key) { Q_EMIT placeRequested(Place::workspace(key)); });
    connect(moves, &PlanMoves::summaryChanged, this, [this] { Q_EMIT summaryChanged(summary()); });
}

void PlansPage::setClient(LedgerClient *)
{
    m_key.clear();
    m_toMove.clear();
    m_version.reset();
    m_error.reset();
    followPublished();
}

void PlansPage::setInfo(const LedgerInfo &)
{
    follow();
}

void PlansPage::showKey(const QString &key)
{
    if (key.startsWith(kMovePrefix)) {
        m_toMove = key.sliced(kMovePrefix.size());
        if (m_session->ready()) showMoveOf(std::exchange(m_toMove, {}));
        return;
    }
    if (key.isEmpty() || key == m_key) return;
    m_list->choose(key);
    choose(key);
}

QString PlansPage::moveKey(const QString &workspace)
{
    return kMovePrefix + workspace;
}

// Beside the plan that it is on: the plan that it is to go over to is chosen in the list.
void PlansPage::showMoveOf(const QString &workspace)
{
    const Workspace *of = m_session->published().workspace(workspace);
    const PlanAssignment *now = of ? assignmentAt(*of, m_clock()) : nullptr;
    if (now && now->plan != m_key) {
        m_list->choose(now->plan);
        choose(now->plan);
    }
    m_detail->showMoveOf(workspace);
    Q_EMIT keyChanged(m_key);
}

void PlansPage::refresh()
{
    m_error.reset();
    m_session->refresh();
    showWhatIsThere();
}

void PlansPage::cancel()
{
    m_session->cancel();
}

void PlansPage::focusFilter()
{
    m_list->focusFilter();
}

QString PlansPage::summary() const
{
    return m_detail->moves()->isVisible() ? m_detail->moves()->summary() : m_list->summary();
}

void PlansPage::choose(const QString &key)
{
    m_key = key;
    m_version.reset();
    showPlan();
}

// The catalog or the evidence was answered: what costs a look at every workspace is done here.
void PlansPage::followPublished()
{
    const Instant now = m_clock();
    m_use = PlanUse(m_session->published(), now);
    m_detail->moves()->setCatalog(m_session->published(), now);
    follow();
    if (m_session->ready() && !m_toMove.isEmpty()) showMoveOf(std::exchange(m_toMove, {}));
}

// The draft, what is wrong with it or who may change it is another: quick, as it follows every key that is typed.
void PlansPage::follow()
{
    m_list->setPermission(m_session->permission());
    m_list->setRows(planRows(m_session->published(), m_session->draft(), m_session->findings(), m_use, m_clock()));
    // What an undo took away and a redo brings back.
    if (m_list->current().isEmpty()) m_list->choose(m_key);
    m_detail->moves()->setMoves(m_session->draft(), m_session->findings());
    m_detail->moves()->setPermission(m_session->permission());
    showPlan();
    showWhatIsThere();
}

void PlansPage::showPlan()
{
    if (m_key.isEmpty()) {
        m_key = m_list->first();
        m_list->choose(m_key);
    }
    const std::optional<PlanShown> shown = planToShow();
    m_right->setCurrentWidget(shown ? static_cast<QWidget *>(m_detail) : m_none);
    if (!shown) return showNoVersion();
    m_detail->moves()->setTarget(m_key, shown->plan.version);
    m_detail->show(
        planVersionRows(m_session->published().plan(m_key), m_session->draft().plan(m_key), m_use, m_clock()), *shown,
        m_session->permission());
}

// The version that somebody chose, or else the draft, or else what is in force. Nothing: the plan has none.
std::optional<PlanShown> PlansPage::planToShow() const
{
    PlanShown shown;
    const int seats = m_use.mostSeats(m_key);
    shown.seats = seats > 0 ? seats : kExampleSeats;
    const DraftPlan *drafted = m_session->draft().plan(m_key);
    const Plan *published = m_session->published().plan(m_key);
    const PlanVersion *chosen =
        published && m_version && !m_version->draft ? findVersion(*published, m_version->version) : nullptr;
    if (drafted && !chosen) {
        shown.plan = *drafted;
        shown.draft = true;
        shown.permission = m_session->permission();
        shown.findings = m_session->findingsOf(QStringLiteral("plan_version"), m_key);
        return shown;
    }
    if (!chosen && published) chosen = versionInForce(*published, m_clock());
    if (!chosen) return std::nullopt;
    shown.plan = {m_key, published->name, versionBefore(*published, chosen->version), *chosen};
    const Permission permission = m_session->permission();
    shown.permission = {
        false, permission ? tr("Published versions never change; begin a draft.")
                          : tr("Published versions never change. %1", "why nobody drafts here").arg(permission.why)};
    return shown;
}

void PlansPage::showNoVersion()
{
    if (m_session->published().plan(m_key))
        m_none->setTexts(tr("“%1” has no version yet").arg(m_key),
                         tr("A version says what a workspace gets in each cycle, and what it costs."),
                         m_session->permission() ? tr("Draft the first version") : QString());
    else
        m_none->setTexts(tr("There is no plan “%1”").arg(m_key), tr("Choose one in the list."));
}

// Tells nothing there from not answered, and says how to begin.
void PlansPage::showWhatIsThere()
{
    const bool any = !m_session->published().plans.empty() || !m_session->draft().plans.empty();
    if (!m_session->ready() && m_error)
        m_empty->setTexts(tr("The plans were not read"), m_error->message, tr("Try again"));
    else if (!m_session->ready())
        m_empty->setTexts(tr("Reading the plans…"), {});
    else if (m_session->permission())
        m_empty->setTexts(tr("There are no plans yet"),
                          tr("A plan says what a workspace gets in each cycle, and what it costs. Begin one here, or "
                             "apply a catalog with headroomctl."),
                          tr("New plan…"));
    else
        m_empty->setTexts(tr("There are no plans yet"), m_session->permission().why);
    const bool content = m_session->ready() && (any || m_list->isBeginning());
    m_stack->setCurrentWidget(content ? m_content : static_cast<QWidget *>(m_empty));
    Q_EMIT summaryChanged(summary());
}

void PlansPage::begin(const QString &key, const QString &name)
{
    m_key = key;
    m_version.reset();
    CatalogDraft draft = m_session->draft();
    if (!draft.plan(key)) {
        DraftPlan &plan = beginPlan(draft, m_session->published(), key, nextUtcMidnight(m_clock()));
        if (!name.isEmpty()) plan.name = name;
        m_session->change(tr("Begin version %1 of %2", "a plan").arg(plan.version.version).arg(key), draft);
    }
    m_list->choose(key);
    showPlan();
}

void PlansPage::edit(const DraftPlan &plan, const QString &path, const QString &what, bool typing)
{
    CatalogDraft draft = m_session->draft();
    DraftPlan *drafted = draft.plan(plan.key);
    if (!drafted) return;
    *drafted = plan;
    m_session->change(tr("%1 of %2", "a field, a plan").arg(what, plan.key), std::move(draft),
                      typing ? QStringLiteral("plan/%1/%2").arg(plan.key, path) : QString());
}

void PlansPage::discard()
{
    const std::int64_t moves = movesToDraft(m_session->draft(), m_key);
    m_session->change(tr("Discard the draft of %1", "a plan").arg(m_key), withoutPlan(m_session->draft(), m_key));
    Q_EMIT statusMessage(moves == 0 ? tr("The draft of %1 is discarded; undo brings it back").arg(m_key)
                                    : tr("The draft of %1 and %Ln move(s) to it are discarded; undo brings them back",
                                         nullptr, pluralCount(moves))
                                          .arg(m_key));
}

}  // namespace headroom
