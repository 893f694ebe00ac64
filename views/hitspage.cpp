// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hitspage.h"

#include "domain/thresholds.h"
#include "items/displaytext.h"
#include "items/hitmodel.h"
#include "views/catalogwatch.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/headingfont.h"
#include "views/hitbrowser.h"
#include "views/hitfilters.h"
#include "views/hitpanels.h"
#include "views/hitreading.h"
#include "views/noticestrip.h"

#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kAffectedPages = 10;  // of hits, to name how many workspaces have them
constexpr int kChartHeight = 250;

// What of a filter the counts of a ledger do not know and have to be asked for.
HitFilter countedBy(const HitFilter &filter)
{
    HitFilter asked;
    asked.workspace = filter.workspace;
    asked.from = filter.from;
    asked.to = filter.to;
    return asked;
}

Instant endOf(const HitFilter &filter, Instant now)
{
    return filter.to.value_or(Instant{now.us + 1});
}

}  // namespace

HitsPage::HitsPage(Clock clock, QWidget *parent)
    : LedgerPage(parent), m_clock(std::move(clock)), m_catalog(new CatalogWatch(this, HitFilters::anyWorkspace())),
      m_filters(new HitFilters(m_clock)), m_refused(new NoticeStrip), m_stack(new QStackedWidget),
      m_empty(new EmptyState), m_content(new QSplitter(Qt::Vertical)), m_causes(new HitCausePanel),
      m_weeks(new HitStackPanel), m_hits(new HitBrowser)
{
    makeLayout();
    connectParts();
    setFocusProxy(m_causes->chart());
    setClient(nullptr);
}

void HitsPage::makeLayout()
{
    auto *title = new QLabel(tr("Limit hits"));
    title->setFont(headingFont(title->font(), 1.5));
    auto *charts = new QSplitter;
    charts->addWidget(m_causes);
    charts->addWidget(m_weeks);
    charts->setSizes({500, 640});
    charts->setChildrenCollapsible(false);
    charts->setHandleWidth(8);
    charts->setMinimumHeight(kChartHeight);
    m_content->addWidget(charts);
    m_content->addWidget(m_hits);
    m_content->setSizes({330, 380});
    m_content->setStretchFactor(1, 1);
    m_content->setChildrenCollapsible(false);
    m_content->setHandleWidth(8);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addWidget(title);
    layout->addWidget(m_filters);
    layout->addWidget(m_refused);
    layout->addWidget(m_stack, 1);
}

void HitsPage::connectParts()
{
    connect(m_catalog, &CatalogWatch::changed, this, &HitsPage::takeCatalog);
    connect(m_catalog, &CatalogWatch::failed, this, &HitsPage::failed);
    connect(m_filters, &HitFilters::changed, this, &HitsPage::follow);
    connect(m_causes, &HitCausePanel::causeWanted, this, [this](HitCause cause) { narrow({{}, cause}); });
    connect(m_weeks->chart(), &HitStackChart::hitsWanted, this, [this](int step, std::optional<HitCause> cause) {
        if (!m_counted || !m_countedBy) return;
        const auto weeks = hitsByWeek(m_counted->counts, *m_countedBy);
        narrow({weeks[static_cast<std::size_t>(step)].first, cause});
    });
    for (ChartPanel *panel : {static_cast<ChartPanel *>(m_causes), static_cast<ChartPanel *>(m_weeks)}) {
        connect(panel, &ChartPanel::statusMessage, this, &HitsPage::statusMessage);
        connect(panel, &ChartPanel::failed, this, &HitsPage::failed);
    }
    connect(m_hits, &HitBrowser::widened, this, [this] { narrow({}); });
    connect(m_hits, &HitBrowser::placeRequested, this, &HitsPage::placeRequested);
    connect(m_hits, &HitBrowser::failed, this, &HitsPage::failed);
    connect(m_hits, &HitBrowser::summaryChanged, this, &HitsPage::summaryChanged);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_counted && m_filters->narrows())
            m_filters->clear();
        else
            refresh();
    });
}

void HitsPage::setClient(LedgerClient *client)
{
    cancel();
    m_client = nullptr;  // so that emptying the filter asks nothing
    m_counted.reset();
    m_countedBy.reset();
    m_affected.reset();
    m_error.reset();
    m_narrowing = {};
    m_key.clear();
    m_refused->setNotices({});
    m_filters->clear();
    m_client = client;
    m_catalog->setClient(client);
    m_hits->setClient(client);
    showWhatIsThere();
}

void HitsPage::showKey(const QString &key)
{
    if (key.isEmpty()) {
        if (!m_key.isEmpty()) Q_EMIT keyChanged(m_key);
        return;
    }
    if (key == m_key) return;
    m_key = key;
    m_filters->setWorkspace(key, m_catalog->workspaces(key));
}

void HitsPage::refresh()
{
    if (!m_client) return;
    m_catalog->refresh();
    askCounts();
}

void HitsPage::cancel()
{
    if (!m_client) return;
    for (RequestSlot *slot : {&m_countSlot, &m_affectedSlot}) m_client->cancel(*slot);
    m_catalog->cancel();
    m_hits->cancel();
    if (!m_counted) m_error = Error{Error::Kind::Cancelled, tr("You stopped it."), {}};
    showWhatIsThere();
}

void HitsPage::focusFilter()
{
    m_filters->takeFocus();
}

QMap<QString, DataTable *> HitsPage::tables() const
{
    return {{QStringLiteral("hits"), m_hits->table()}};
}

QString HitsPage::summary() const
{
    return m_hits->summary();
}

void HitsPage::follow()
{
    if (!m_client) return;
    if (const QString key = m_filters->workspace(); key != m_key && m_filters->filter()) {
        m_key = key;
        Q_EMIT keyChanged(key);
    }
    m_narrowing = {};
    askCounts();
}

// Names and zones of workspaces, plans, and the thresholds that causes are judged by.
void HitsPage::takeCatalog()
{
    const WatchedCatalog &read = *m_catalog->catalog();
    m_filters->setCatalog(*read.catalog, m_catalog->workspaces(m_filters->workspace()));
    m_hits->setRules(read.zones, causeRule(read.catalog->settings));
}

// Whether what was counted answers a filter: it then only has to be added up anew.
bool HitsPage::counts(const HitFilter &filter) const
{
    return m_counted && m_countedBy && countedBy(*m_countedBy) == countedBy(filter);
}

void HitsPage::askCounts()
{
    const std::optional<HitFilter> filter = m_filters->filter();
    if (!m_client || !filter) return;
    const bool known = counts(*filter);
    m_countedBy = filter;
    m_affected.reset();
    m_error.reset();
    if (!known) m_counted.reset();
    const Instant now = m_clock();
    const Instant to = endOf(*filter, now);
    m_client->ask(
        m_countSlot, this,
        [asked = countedBy(*filter), to](LedgerReader &reader) -> Result<Counted> {
            const Instant from = asked.from.value_or(kFirstInstant);
            Result<HitCounts> all = reader.hitCounts(from, to);
            if (!all) return tl::make_unexpected(all.error());
            if (asked.workspace.isEmpty()) return Counted{{}, std::move(*all)};
            HitTally tally;
            const Result<bool> read = readHits(reader, asked, 0, [&tally](const JudgedHit &hit) { tally.add(hit); });
            if (!read) return tl::make_unexpected(read.error());
            Counted counted{asked.workspace, tally.counts(from, to)};
            counted.counts.refused = all->refused;
            return counted;
        },
        [this, now](Result<Counted> counted) { takeCounts(std::move(counted), now); });
    askAffected();
    if (known) showCounts();
    showList();
    showWhatIsThere();
}

// How many workspaces there are behind a bar: counts of the ledger hold a workspace once in every combination.
void HitsPage::askAffected()
{
    m_client->ask(
        m_affectedSlot, this,
        [filter = *m_countedBy](LedgerReader &reader) -> Result<AffectedWorkspaces> {
            HitTally tally;
            const Result<bool> all =
                readHits(reader, filter, kAffectedPages, [&tally](const JudgedHit &hit) { tally.add(hit); });
            if (!all) return tl::make_unexpected(all.error());
            return tally.affected(*all);
        },
        [this](Result<AffectedWorkspaces> affected) {
            if (!affected) return;  // the list says why
            m_affected = *affected;
            if (m_counted) showCounts();
        });
}

void HitsPage::takeCounts(Result<Counted> counted, Instant at)
{
    if (!counted) {
        if (counted.error().kind == Error::Kind::Cancelled) return;
        if (!m_counted) m_error = counted.error();
        showWhatIsThere();
        Q_EMIT failed(counted.error());
        return;
    }
    m_error.reset();
    m_counted = std::move(*counted);
    showCounts();
    showWhatIsThere();
    Q_EMIT answered(at);
}

void HitsPage::showCounts()
{
    const QStringList what = m_filters->inWords();
    m_causes->setRows(causeRows(hitsByCause(m_counted->counts, *m_countedBy), m_affected), what);
    m_weeks->setWeeks(hitsByWeek(m_counted->counts, *m_countedBy), what);
    const std::int64_t refused = m_counted->counts.refused;
    m_refused->setNotices(refused > 0 ? QStringList{tr("%Ln hit(s) written by gateways could not be settled: they name "
                                                       "a workspace or a time that makes no sense, and are not "
                                                       "counted here.",
                                                       nullptr, pluralCount(refused))}
                                      : QStringList());
}

void HitsPage::narrow(const Narrowing &narrowing)
{
    m_narrowing = narrowing;
    showList();
    m_hits->takeFocus();
}

void HitsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_narrowing != Narrowing{})
        narrow({});
    else
        LedgerPage::keyPressEvent(event);
}

void HitsPage::showList()
{
    if (!m_countedBy) return;
    HitFilter filter = *m_countedBy;
    QStringList parts;
    if (m_narrowing.cause) {
        filter.cause = m_narrowing.cause;
        parts << causeName(*m_narrowing.cause);
    }
    if (m_narrowing.week) {
        const Instant from = Zone().startOf(*m_narrowing.week);
        const Instant to = Zone().startOf(*m_narrowing.week + 7);
        filter.from = std::max(filter.from.value_or(from), from);
        filter.to = std::min(filter.to.value_or(to), to);
        parts << tr("week of Monday %1, UTC", "a day").arg(displayDay(*m_narrowing.week));
    }
    const bool narrowed = m_narrowing != Narrowing{};
    m_hits->show(filter, narrowed ? tr("Hits: %1", "which ones").arg(parts.join(QStringLiteral(", "))) : tr("Hits"),
                 narrowed);
}

// Tells nothing there from filtered out, and both from a question that was not answered.
void HitsPage::showWhatIsThere()
{
    const bool any = m_counted && m_countedBy && hitSum(hitsByCause(m_counted->counts, *m_countedBy)) > 0;
    if (m_error)
        m_empty->setTexts(tr("The limit hits were not read"), m_error->message, tr("Try again"));
    else if (!m_counted)
        m_empty->setTexts(tr("Reading the limit hits…"), QString());
    else if (m_filters->narrows())
        m_empty->setTexts(tr("No limit hit passes the filters"),
                          tr("There is none of these in this range. A longer range or fewer filters may show some."),
                          tr("Clear the filters"));
    else
        m_empty->setTexts(tr("No limit was hit in this range"),
                          tr("Every action was allowed without a warning, or nobody recorded the verdicts. Gateways "
                             "record them with “headroomctl decide --record”, or in the ledger’s table of hits."));
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_content) : m_empty);
    Q_EMIT summaryChanged(summary());
}

}  // namespace headroom
