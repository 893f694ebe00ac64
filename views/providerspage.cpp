// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/providerspage.h"

#include "items/displaytext.h"
#include "items/signaltext.h"
#include "views/catalogwatch.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/flowlayout.h"
#include "views/headingfont.h"
#include "views/poolheattable.h"
#include "views/quietlabel.h"
#include "views/responsivegrid.h"
#include "views/signalcard.h"
#include "views/signalchart.h"
#include "views/signalpanel.h"
#include "views/signaltabs.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kCardWidth = 220;
constexpr int kChartHeight = 320;

}  // namespace

ProvidersPage::ProvidersPage(Clock clock, QWidget *parent)
    : LedgerPage(parent), m_clock(std::move(clock)), m_catalog(new CatalogWatch(this, SignalFilters::everyWorkspace()))
{
    m_filters = new SignalFilters;
    m_what = new QuietLabel;
    m_what->setWordWrap(true);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addWidget(makeHead());
    layout->addWidget(m_filters);
    layout->addWidget(m_what);
    layout->addWidget(m_stack, 1);
    connectParts();
    setFocusProxy(m_scroll);
    showWhatIsThere();
}

QWidget *ProvidersPage::makeHead()
{
    auto *title = new QLabel(tr("Providers"));
    title->setFont(headingFont(title->font(), 1.5));
    auto *never =
        new QuietLabel(tr("What providers did. None of it is a limit hit, and none of it is counted among them."));
    never->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(never);
    m_range = new WatchRangeBox;
    m_leave = new QPushButton(tr("Back out"));
    m_leave->setAutoDefault(false);
    m_leave->setToolTip(tr("To the range before the day was narrowed to (Escape)"));
    m_leave->hide();
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(words, 1);
    line->addWidget(m_leave, 0, Qt::AlignTop);
    line->addWidget(m_range, 0, Qt::AlignTop);
    return head;
}

QWidget *ProvidersPage::makeContent()
{
    auto *cards = new ResponsiveGrid(kCardWidth);
    for (const OwnerDomain owner : kAllOwnerDomains) {
        auto *card = new SignalCard(owner);
        m_cards[static_cast<std::size_t>(owner)] = card;
        if (owner != OwnerDomain::Unassigned) cards->addWidget(card);
    }
    m_panel = new SignalPanel;
    m_panel->setMinimumHeight(kChartHeight);
    m_tabs = new SignalTabs;
    m_quiet = new EmptyState;
    m_pools = new PoolHeatTable;
    auto *trouble = new QWidget;
    auto *inner = new QVBoxLayout(trouble);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(10);
    inner->addWidget(m_panel);
    inner->addWidget(m_tabs, 1);
    m_detail = new QStackedWidget;
    m_detail->addWidget(m_quiet);
    m_detail->addWidget(trouble);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(cards);
    column->addWidget(m_cards[static_cast<std::size_t>(OwnerDomain::Unassigned)]);
    column->addWidget(m_detail, 1);
    column->addWidget(m_pools);
    m_scroll = new QScrollArea;
    m_scroll->setAccessibleName(tr("Providers"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);
    return m_scroll;
}

void ProvidersPage::connectParts()
{
    connect(m_catalog, &CatalogWatch::changed, this, &ProvidersPage::takeCatalog);
    connect(m_catalog, &CatalogWatch::failed, this, &ProvidersPage::takeError);
    connect(m_range, &WatchRangeBox::changed, this, [this] {
        m_outer.reset();
        m_leave->hide();
        askSignals();
    });
    connect(m_leave, &QPushButton::clicked, this, &ProvidersPage::leaveDay);
    connect(m_filters, &SignalFilters::changed, this, &ProvidersPage::followFilters);
    for (const SignalCard *card : m_cards)
        connect(card, &SignalCard::kindActivated, this, [this](SignalKind kind) {
            SignalFilters::Choice choice = m_filters->choice();
            choice.kind = kind;
            m_filters->setChoice(choice);
        });
    connect(m_panel, &ChartPanel::statusMessage, this, &LedgerPage::statusMessage);
    connect(m_panel, &ChartPanel::failed, this, &LedgerPage::failed);
    connect(m_panel->chart(), &ChartView::dayActivated, this, &ProvidersPage::narrow, Qt::QueuedConnection);
    connect(m_tabs, &SignalTabs::placeActivated, this, [this](const SignalPlace &place) {
        SignalFilters::Choice choice = m_filters->choice();
        choice.kind = place.kind;
        choice.pool = place.pool;
        choice.route = place.route;
        choice.region = place.region;
        m_filters->setChoice(choice);
    });
    connect(m_tabs, &SignalTabs::workspaceActivated, this,
            [this](const QString &key, Instant at) { Q_EMIT placeRequested(Place::workspace(key, at)); });
    connect(m_tabs, &SignalTabs::summaryChanged, this, [this] { Q_EMIT summaryChanged(summary()); });
    connect(m_pools, &PoolHeatTable::poolActivated, this, &ProvidersPage::showKey);
    connect(m_pools, &PoolHeatTable::catalogRequested, this,
            [this] { Q_EMIT placeRequested(Place::routes(QStringLiteral("pools"))); });
    connect(m_empty, &EmptyState::buttonPressed, this, &ProvidersPage::refresh);
    connect(m_quiet, &EmptyState::buttonPressed, this, [this] { m_filters->setChoice({}); });
}

void ProvidersPage::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_catalog->setClient(client);
    m_answer.reset();
    m_error.reset();
    // What was looked at belongs to the ledger, how long a range to whoever looks.
    leaveDay();
    m_filters->clear();
    m_pool.clear();
    followCalendar();
    showWhatIsThere();
}

void ProvidersPage::showKey(const QString &key)
{
    if (key.isEmpty()) {
        if (!m_pool.isEmpty()) Q_EMIT keyChanged(m_pool);
        return;
    }
    SignalFilters::Choice choice = m_filters->choice();
    choice.pool = key;
    m_filters->setChoice(choice);
}

void ProvidersPage::refresh()
{
    if (!m_client) return;
    m_error.reset();
    m_catalog->refresh();
    askSignals();
    showWhatIsThere();
}

void ProvidersPage::cancel()
{
    if (!m_client) return;
    m_catalog->cancel();
    m_client->cancel(m_signalSlot);
    if (!m_answer) m_error = Error{Error::Kind::Cancelled, tr("You stopped it."), {}};
    showWhatIsThere();
}

void ProvidersPage::focusFilter()
{
    m_filters->takeFocus();
}

QMap<QString, DataTable *> ProvidersPage::tables() const
{
    QMap<QString, DataTable *> tables = m_tabs->tables();
    tables.insert(QStringLiteral("provider-pools"), m_pools->table());
    return tables;
}

QString ProvidersPage::summary() const
{
    return m_answer && m_answer->now.total > 0 ? m_tabs->summary() : QString();
}

void ProvidersPage::takeCatalog()
{
    m_filters->setCatalog(*m_catalog->catalog());
    const WatchCalendar before = m_range->calendar();
    followCalendar();
    if (!m_answer || m_range->calendar() != before) askSignals();
}

void ProvidersPage::askSignals()
{
    if (!m_client || !m_catalog->catalog()) return;
    const Instant now = m_clock();
    const auto range = m_range->range(now);
    if (!range) return;
    const SignalFilters::Choice &choice = m_filters->choice();
    const SignalQuestion question{range->from,  range->to,     choice.workspace, choice.pool,
                                  choice.route, choice.region, choice.kind};
    m_client->ask(
        m_signalSlot, this,
        [question](LedgerReader &reader) -> Result<Answers> {
            Result<SignalAnswer> answer = reader.providerSignals(question);
            if (!answer) return tl::make_unexpected(answer.error());
            SignalQuestion earlier = question;
            earlier.to = question.from;
            earlier.from = {std::max(kFirstInstant.us, question.from.us - (question.to.us - question.from.us))};
            Result<SignalAnswer> before = reader.providerSignals(earlier);
            if (!before) return tl::make_unexpected(before.error());
            return Answers{std::move(*answer), std::move(*before)};
        },
        [this, now](Result<Answers> answers) {
            if (!answers) return takeError(answers.error());
            takeSignals(std::move(*answers), now);
        });
}

void ProvidersPage::takeSignals(Answers answers, Instant at)
{
    m_error.reset();
    m_answer = std::move(answers);
    m_filters->addSeen(m_answer->now);
    showAnswer();
    Q_EMIT answered(at);
}

// What was read before stays.
void ProvidersPage::takeError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) return;
    if (!m_answer) m_error = error;
    showWhatIsThere();
    Q_EMIT failed(error);
}

// A workspace has its own days and cycles; everything else goes by UTC and calendar months (R10).
void ProvidersPage::followCalendar()
{
    const QString &key = m_filters->choice().workspace;
    const auto &catalog = m_catalog->catalog();
    m_range->setCalendar(catalog ? catalog->calendarOf(key) : WatchCalendar{}, !key.isEmpty());
}

void ProvidersPage::followFilters()
{
    followCalendar();
    if (m_filters->choice().pool != m_pool) {
        m_pool = m_filters->choice().pool;
        Q_EMIT keyChanged(m_pool);
    }
    askSignals();
}

void ProvidersPage::showAnswer()
{
    const SignalAnswer &now = m_answer->now;
    m_what->setText(rangeWords());
    for (SignalCard *card : m_cards) {
        card->setCounts(now.counts, m_answer->before.counts);
        const OwnerDomain owner = card->owner();
        card->setVisible(owner != OwnerDomain::Unassigned || signalsOf(now.counts, owner) > 0);
    }
    m_panel->setDays(now.days, QString::fromLatin1(now.zone), m_what->text());
    m_tabs->setAnswer(now, m_catalog->catalog()->names);
    m_pools->setPools(now.pools);
    showWhatIsThere();
    Q_EMIT summaryChanged(summary());
}

QString ProvidersPage::rangeWords() const
{
    const SignalAnswer &now = m_answer->now;
    const Zone zone = Zone::named(now.zone).value_or(Zone());
    const auto days = [&zone](const SignalQuestion &of) {
        return displayDays({zone.dayOf(of.from), zone.dayOf({of.to.us - 1}) + 1});
    };
    return QStringList{days(now.question), tr("days in %1").arg(QString::fromLatin1(now.zone)),
                       tr("before: %1").arg(days(m_answer->before.question)),
                       tr("%Ln signal(s)", nullptr, pluralCount(now.total))}
        .join(QStringLiteral(" · "));
}

// Tells a quiet range from filtered out, from not read yet and from what could not be read.
void ProvidersPage::showWhatIsThere()
{
    m_what->setVisible(m_answer.has_value());
    if (!m_answer) {
        if (m_error)
            m_empty->setTexts(tr("Provider trouble was not read"), m_error->message, tr("Try again"));
        else
            m_empty->setTexts(tr("Reading what providers did…"), QString());
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (m_filters->any())
        m_quiet->setTexts(tr("Nothing of it passes the filters"), tr("In this range, that is."), tr("Clear filters"));
    else
        m_quiet->setTexts(tr("No provider trouble in this range"),
                          tr("No event of it says that a provider failed, refused or came late."));
    m_detail->setCurrentIndex(m_answer->now.total > 0 ? 1 : 0);
    m_stack->setCurrentWidget(m_scroll);
}

void ProvidersPage::narrow(int day)
{
    if (!m_answer || day < 0 || static_cast<std::size_t>(day) >= m_answer->now.days.size()) return;
    if (m_answer->now.days.size() == 1) return;
    const CivilDate of = m_answer->now.days[static_cast<std::size_t>(day)].day;
    m_outer = m_range->choice();
    m_range->setDays(of, of + 1);
    m_leave->show();
    askSignals();
    Q_EMIT statusMessage(tr("Narrowed to %1. Escape leads back out.").arg(displayDay(of)));
}

void ProvidersPage::leaveDay()
{
    if (!m_outer) return;
    m_range->setChoice(*m_outer);
    m_outer.reset();
    m_leave->hide();
    askSignals();
}

void ProvidersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_outer)
        leaveDay();
    else
        LedgerPage::keyPressEvent(event);
}

}  // namespace headroom
