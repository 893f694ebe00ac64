// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workspacepage.h"

#include "items/displaytext.h"
#include "items/historybehind.h"
#include "views/buckettile.h"
#include "views/consumptionchart.h"
#include "views/consumptionpanel.h"
#include "views/cyclenavigator.h"
#include "views/dailychart.h"
#include "views/dailypanel.h"
#include "views/emptystate.h"
#include "views/grantspage.h"
#include "views/historybrowser.h"
#include "views/historytable.h"
#include "views/jobdetail.h"
#include "views/knownchooser.h"
#include "views/knownpanel.h"
#include "views/noticestrip.h"
#include "views/permitted.h"
#include "views/place.h"
#include "views/responsivegrid.h"
#include "views/toptable.h"
#include "views/workspaceheader.h"
#include "views/workspacehistory.h"
#include "views/workspacehits.h"
#include "views/workspacejobs.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr int kTileWidth = 215;
constexpr int kTopWidth = 680;

// The bucket nearest to its limit, or furthest beyond it.
Bucket fullestBucket(const WorkspaceStanding &standing)
{
    const auto share = [&standing](Bucket bucket) {
        const BucketStanding &b = standing.buckets[index(bucket)];
        const Amount total = b.entitlement.total();
        // Any use of a bucket that allows none is over, whatever the others are (R12).
        const bool noneAllowed = !total.unlimited && total.units == 0 && b.used > 0;
        return noneAllowed ? std::numeric_limits<std::int64_t>::max() : percentHundredths(b.used, total).value_or(-1);
    };
    return *std::ranges::max_element(kBuckets, {}, share);
}

}  // namespace

WorkspacePage::WorkspacePage(QWidget *parent)
    : QWidget(parent), m_clock(systemNow), m_stack(new QStackedWidget), m_empty(new EmptyState),
      m_scroll(new QScrollArea), m_stale(new NoticeStrip), m_header(new WorkspaceHeader), m_knownPanel(new KnownPanel),
      m_chooser(new KnownChooser(this)), m_grants(new GrantsPage), m_hits(new WorkspaceHits),
      m_history(new WorkspaceHistory), m_jobs(new WorkspaceJobs), m_consumption(new ConsumptionPanel),
      m_daily(new DailyPanel)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setWidget(makeContent());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_empty, &EmptyState::buttonPressed, this, &WorkspacePage::refresh);
    connect(m_stale, &NoticeStrip::buttonPressed, this, &WorkspacePage::refresh);
    const CycleNavigator *navigator = m_header->navigator();
    connect(navigator, &CycleNavigator::stepped, this, &WorkspacePage::step);
    connect(navigator, &CycleNavigator::dateChosen, this, &WorkspacePage::goToDay);
    connect(navigator, &CycleNavigator::nowChosen, this, &WorkspacePage::goToNow);
    connect(navigator, &CycleNavigator::asOfWanted, this, &WorkspacePage::chooseInstant);
    connect(m_chooser, &KnownChooser::chosen, this,
            [this](Instant at, Instant known) { showWorkspace(m_aim.key, at, known); });
    connect(m_knownPanel, &KnownPanel::nowWanted, this, &WorkspacePage::goToNow);
    connect(m_knownPanel, &KnownPanel::placeRequested, this, &WorkspacePage::placeRequested);
    connectCharts();
    addActions();
    addShortcuts();
    setFocusProxy(m_scroll);
    setClient(nullptr);
}

QWidget *WorkspacePage::makeContent()
{
    m_consumptionTab = makeConsumption();
    makeTabs();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(m_stale);
    layout->addWidget(m_header);
    layout->addWidget(m_knownPanel);
    layout->addWidget(m_tabs);
    for (QWidget *tab : tabs()) layout->addWidget(tab, 1);
    return content;
}

void WorkspacePage::makeTabs()
{
    m_tabs = new QTabBar;
    m_tabs->setAccessibleName(tr("What is shown of the workspace"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Consumption"));
    m_tabs->addTab(tr("History"));
    m_tabs->addTab(tr("Limit hits"));
    m_tabs->addTab(tr("Grants and credits"));
    m_tabs->addTab(tr("Batch jobs"));
    for (QWidget *tab : tabs()) tab->setVisible(tab == m_consumptionTab);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int current) {
        const std::vector<QWidget *> all = tabs();
        for (std::size_t i = 0; i < all.size(); ++i) all[i]->setVisible(i == static_cast<std::size_t>(current));
    });
    connect(m_grants, &GrantsPage::statusMessage, this, &WorkspacePage::statusMessage);
    connect(m_grants, &GrantsPage::failed, this, &WorkspacePage::failed);
    follow(m_history);
    follow(m_hits);
    follow(m_jobs);
}

// In the order of Tab.
std::vector<QWidget *> WorkspacePage::tabs() const
{
    return {m_consumptionTab, m_history, m_hits, m_grants, m_jobs};
}

template<typename Shown>
void WorkspacePage::follow(Shown *tab)
{
    connect(tab, &Shown::statusMessage, this, &WorkspacePage::statusMessage);
    connect(tab, &Shown::failed, this, &WorkspacePage::failed);
    connect(tab, &Shown::placeRequested, this, &WorkspacePage::placeRequested);
}

void WorkspacePage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void WorkspacePage::focusFilter()
{
    if (m_history->isVisible()) m_history->focusFilter();
}

QMap<QString, DataTable *> WorkspacePage::tables() const
{
    return {{QStringLiteral("workspace-history"), m_history->browser()->table()},
            {QStringLiteral("workspace-jobs"), m_jobs->table()},
            {QStringLiteral("workspace-job-parts"), m_jobs->detail()->parts()}};
}

QWidget *WorkspacePage::makeConsumption()
{
    auto *tiles = new ResponsiveGrid(kTileWidth);
    auto *group = new QButtonGroup(this);
    for (const Bucket bucket : kBuckets) {
        auto *tile = new BucketTile(bucket);
        group->addButton(tile);
        tiles->addWidget(tile);
        m_tiles[index(bucket)] = tile;
        connect(tile, &BucketTile::toggled, this, [this, bucket](bool on) {
            if (on) selectBucket(bucket);
        });
    }
    const std::vector<const BucketTile *> row(m_tiles.begin(), m_tiles.end());
    for (BucketTile *tile : m_tiles) tile->alignWith(row);
    auto *tops = new ResponsiveGrid(kTopWidth);
    for (const auto subject : {TopModel::Subject::Members, TopModel::Subject::Actions, TopModel::Subject::Routes}) {
        auto *top = new TopTable(subject);
        connect(top, &TopTable::keyActivated, this, [this, subject](const QString &key) {
            Q_EMIT placeRequested(Place::history(eventsOf(*m_answer, subject, key).toString()));
        });
        m_tops.push_back(top);
        tops->addWidget(top);
    }
    m_consumption->setMinimumHeight(360);
    m_daily->setMinimumHeight(340);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(tiles);
    layout->addWidget(m_consumption, 3);
    layout->addWidget(m_daily, 2);
    layout->addWidget(tops);
    return content;
}

void WorkspacePage::connectCharts()
{
    for (ChartPanel *panel : {static_cast<ChartPanel *>(m_consumption), static_cast<ChartPanel *>(m_daily)}) {
        connect(panel, &ChartPanel::statusMessage, this, &WorkspacePage::statusMessage);
        connect(panel, &ChartPanel::failed, this, &WorkspacePage::failed);
    }
    ChartView *above = m_consumption->chart();
    ChartView *below = m_daily->chart();
    connect(above, &ChartView::pointed, below, &ChartView::markDay);
    connect(below, &ChartView::pointed, above, &ChartView::markDay);
    connect(above, &ChartView::dayActivated, this, [this](int day) { openDay(day, m_bucket); });
    connect(below, &ChartView::dayActivated, this, [this](int day) { openDay(day, {}); });
    connect(above, &ChartView::gutterChanged, this, &WorkspacePage::alignCharts);
    connect(below, &ChartView::gutterChanged, this, &WorkspacePage::alignCharts);
}

void WorkspacePage::addActions()
{
    m_requestOverage = new QPushButton(tr("Request overage…"));
    m_credit = new QPushButton(tr("Credit an event…"));
    for (QPushButton *button : {m_requestOverage, m_credit}) {
        button->setAutoDefault(false);
        m_header->addAction(button);
    }
    connect(m_requestOverage, &QPushButton::clicked, this, &WorkspacePage::overageRequested);
    connect(m_credit, &QPushButton::clicked, this, &WorkspacePage::creditRequested);
}

void WorkspacePage::setInfo(const LedgerInfo &info)
{
    m_info = info;
    m_grants->setInfo(info);
    permitActions();
}

void WorkspacePage::permitActions()
{
    permit(m_requestOverage, permitted(m_info, Task::RequestOverage, m_aim.key),
           tr("Ask for more units in the running cycle; an owner or admin decides"));
    permit(m_credit, permitted(m_info, Task::PostCredit, m_aim.key),
           tr("Give back units that an event charged by mistake"));
}

void WorkspacePage::addShortcuts()
{
    const auto add = [this](int key, int cycles) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, cycles] { step(cycles); });
    };
    add(Qt::Key_PageUp, -1);
    add(Qt::Key_PageDown, 1);
}

void WorkspacePage::setClock(Clock clock)
{
    m_clock = std::move(clock);
    m_grants->setClock(m_clock);
}

void WorkspacePage::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_grants->setClient(client);
    m_hits->setClient(client);
    m_history->setClient(client);
    m_jobs->setClient(client);
    m_aim = {};
    m_answer.reset();
    m_known.reset();
    m_knownPanel->clear();
    m_stale->setNotices({});
    m_empty->setTexts(tr("No workspace chosen"), tr("Open one from the overview."));
    m_stack->setCurrentWidget(m_empty);
}

void WorkspacePage::showWorkspace(const QString &key, std::optional<Instant> at, std::optional<Instant> known)
{
    const bool other = !m_answer || m_answer->standing.key != key;
    m_aim = {key, at, known};
    if (other) {
        m_empty->setTexts(tr("Reading “%1”…").arg(key), QString());
        m_answer.reset();
        m_stale->setNotices({});
        m_stack->setCurrentWidget(m_empty);
    }
    ask();
}

void WorkspacePage::refresh()
{
    if (!m_aim.key.isEmpty()) ask();
}

void WorkspacePage::cancel()
{
    if (m_client) {
        m_client->cancel(m_slot);
        m_client->cancel(m_knownSlot);
    }
    m_grants->cancel();
    m_hits->cancel();
    m_history->cancel();
    m_jobs->cancel();
    if (m_answer) m_aim = shownAim();
}

void WorkspacePage::take(Result<WorkspaceAnswer> answer, std::optional<Instant> known)
{
    if (!answer) {
        showProblem(answer.error());
        return;
    }
    const bool opened = !m_answer;
    const bool moved = opened || m_answer->standing.cycle.days != answer->standing.cycle.days || m_known != known ||
                       (known && m_answer->at != answer->at);
    m_answer = std::move(*answer);
    m_known = known;
    m_aim = shownAim();
    m_stale->setNotices({});
    if (opened) {
        m_bucket = fullestBucket(m_answer->standing);
        m_scroll->ensureVisible(0, 0);
    }
    showAnswer();
    m_stack->setCurrentWidget(m_scroll);
    askKnown();
    Q_EMIT asOfChanged(m_answer->at);
    if (moved) Q_EMIT placeChanged(m_answer->standing.key, m_answer->at);
}

void WorkspacePage::showAnswer()
{
    const WorkspaceAnswer &answer = *m_answer;
    m_header->setAnswer(answer, m_clock(), m_known.has_value());
    const Instant now = m_known ? answer.at : m_clock();
    const bool finished = !answer.standing.cycle.contains(now);
    permitActions();
    for (const Bucket bucket : kBuckets)
        m_tiles[index(bucket)]->setStanding(answer.standing.buckets[index(bucket)], finished);
    for (BucketTile *tile : m_tiles) tile->updateGeometry();  // each leaves room for the lines of all
    m_tiles[index(m_bucket)]->setChecked(true);
    m_consumption->setAnswer(answer, m_bucket);
    m_daily->setAnswer(answer);
    m_grants->setAnswer(answer);
    m_hits->setAnswer(answer, now, m_known.has_value());
    m_history->setAnswer(answer, now);
    m_jobs->setAnswer(answer, now);
    m_tops[0]->setEntries(answer.members, answer.standing.cost.amount);
    m_tops[1]->setEntries(answer.actions, answer.standing.cost.amount);
    m_tops[2]->setEntries(answer.routes, answer.standing.cost.amount);
}

void WorkspacePage::showProblem(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) return;
    if (m_answer)
        m_stale->setNotices({tr("These are the figures of %1. Newer ones could not be read: %2")
                                 .arg(displayInstant(m_answer->at), error.message)},
                            tr("Try again"));
    else
        m_empty->setTexts(tr("“%1” could not be read").arg(m_aim.key), error.message, tr("Try again"));
    Q_EMIT failed(error);
}

void WorkspacePage::selectBucket(Bucket bucket)
{
    m_bucket = bucket;
    m_tiles[index(bucket)]->setChecked(true);
    if (m_answer) m_consumption->setAnswer(*m_answer, bucket);
}

void WorkspacePage::alignCharts()
{
    const int gutter = std::max(m_consumption->chart()->neededGutter(), m_daily->chart()->neededGutter());
    m_consumption->chart()->setGutter(gutter);
    m_daily->chart()->setGutter(gutter);
}

// The events behind what was clicked.
void WorkspacePage::openDay(int day, std::optional<Bucket> bucket)
{
    if (const auto filter = eventsOfDay(*m_answer, day, bucket))
        Q_EMIT placeRequested(Place::history(filter->toString()));
}

}  // namespace headroom
