// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workspacehits.h"

#include "domain/thresholds.h"
#include "items/displaytext.h"
#include "items/hitmodel.h"
#include "views/headingfont.h"
#include "views/hitbrowser.h"
#include "views/hitpanels.h"
#include "views/hitreading.h"
#include "views/hitsignalpanel.h"
#include "views/inlineerror.h"
#include "views/signallist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kDaysHeight = 290;
constexpr int kTroubleHeight = 200;
constexpr int kListHeight = 360;
constexpr int kSignalsHeight = 220;

QStringList whatOf(const WorkspaceStanding &standing)
{
    return {WorkspaceHits::tr("%1, cycle %2 in %3", "workspace, days, time zone")
                .arg(standing.name, displayDays(standing.cycle.days), QString::fromLatin1(standing.timeZone))};
}

// The flag of the cycle, if there is one; a cycle without one has nothing to review.
Result<std::optional<BurnFlag>> readFlag(LedgerReader &reader, const WorkspaceStanding &standing, Bucket bucket,
                                         Instant at)
{
    const ReviewSubject subject{ReviewSubject::Kind::Flag, standing.key, standing.cycle.days.first, bucket, {}};
    Result<ReviewCase> found = reader.reviewCase(subject, at);
    if (found) return std::move(found->item.flag);
    if (found.error().kind == Error::Kind::Refused) return std::optional<BurnFlag>();
    return tl::make_unexpected(found.error());
}

}  // namespace

WorkspaceHits::WorkspaceHits(QWidget *parent)
    : QWidget(parent), m_flagWords(new QLabel), m_review(new QPushButton(tr("Open its review"))),
      m_problem(new InlineError), m_days(new HitStackPanel), m_trouble(new HitSignalPanel), m_hits(new HitBrowser),
      m_troubleTitle(new QLabel(tr("The provider’s doing, event by event"))), m_signals(new SignalList)
{
    m_flagWords->setTextFormat(Qt::PlainText);
    m_flagWords->setWordWrap(true);
    m_review->setAutoDefault(false);
    m_troubleTitle->setFont(headingFont(font(), 1.1));
    m_days->setFixedHeight(kDaysHeight);
    m_trouble->setFixedHeight(kTroubleHeight);
    m_hits->setMinimumHeight(kListHeight);
    m_hits->setOfOneWorkspace();
    m_hits->setNothing(tr("No limit was hit in this cycle"),
                       tr("Every action was allowed without a warning, or nobody recorded the verdicts."));
    m_signals->setMinimumHeight(kSignalsHeight);
    m_signals->setNothing(tr("No provider trouble in this cycle."));
    auto *flag = new QHBoxLayout;
    flag->addWidget(m_flagWords, 1);
    flag->addWidget(m_review);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(flag);
    layout->addWidget(m_problem);
    layout->addWidget(m_days);
    layout->addWidget(m_trouble);
    layout->addWidget(m_hits, 3);
    layout->addWidget(m_troubleTitle);
    layout->addWidget(m_signals, 2);
    connectParts();
    showFlag({});
}

void WorkspaceHits::connectParts()
{
    for (ChartPanel *panel : {static_cast<ChartPanel *>(m_days), static_cast<ChartPanel *>(m_trouble)}) {
        connect(panel, &ChartPanel::statusMessage, this, &WorkspaceHits::statusMessage);
        connect(panel, &ChartPanel::failed, this, &WorkspaceHits::failed);
    }
    ChartView *above = m_days->chart();
    ChartView *below = m_trouble->chart();
    connect(above, &ChartView::pointed, below, &ChartView::markDay);
    connect(below, &ChartView::pointed, above, &ChartView::markDay);
    connect(above, &ChartView::gutterChanged, this, &WorkspaceHits::alignCharts);
    connect(below, &ChartView::gutterChanged, this, &WorkspaceHits::alignCharts);
    connect(m_days->chart(), &HitStackChart::hitsWanted, this, [this](int day, std::optional<HitCause> cause) {
        listHits(m_standing->cycle.days.first + day, cause);
        m_hits->takeFocus();
    });
    connect(m_hits, &HitBrowser::widened, this, [this] { listHits({}, {}); });
    connect(m_hits, &HitBrowser::placeRequested, this, &WorkspaceHits::placeRequested);
    connect(m_hits, &HitBrowser::failed, this, &WorkspaceHits::failed);
    connect(m_signals, &SignalList::signalActivated, this,
            [this](const ProviderSignal &signal) { Q_EMIT placeRequested(Place::providers(signal.pool)); });
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(Place::reviews(m_subject)); });
}

void WorkspaceHits::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_hits->setClient(client);
    m_standing.reset();
    m_stale = false;
}

void WorkspaceHits::cancel()
{
    if (!m_client) return;
    m_client->cancel(m_slot);
    m_hits->cancel();
}

void WorkspaceHits::setAnswer(const WorkspaceAnswer &answer, Instant now, bool exact)
{
    const bool same = m_standing && m_standing->key == answer.standing.key &&
                      m_standing->cycle.days == answer.standing.cycle.days && m_exact == exact &&
                      (!exact || m_now == now);
    m_standing = answer.standing;
    m_now = now;
    m_exact = exact;
    if (!same) {
        // Nothing of another cycle stays in sight.
        const std::vector<HitStep> none = HitTally().byDay(m_standing->cycle.days, zone());
        m_days->setDays(none, m_standing->cycle.days, 0, QString::fromLatin1(m_standing->timeZone),
                        whatOf(*m_standing));
        m_trouble->setDays({}, m_standing->cycle.days, 0, whatOf(*m_standing));
        m_signals->setSignals({}, zone(), 0);
        showFlag({});
        m_hits->setClient(m_client);
    }
    m_stale = true;
    if (isVisible()) ask();
}

void WorkspaceHits::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) ask();
}

Zone WorkspaceHits::zone() const
{
    return Zone::named(m_standing->timeZone).value_or(Zone());
}

// The hits that the page speaks of.
HitFilter WorkspaceHits::ofCycle() const
{
    HitFilter filter;
    filter.workspace = m_standing->key;
    filter.cycleFirst = m_standing->cycle.days.first;
    if (m_exact) filter.to = Instant{m_now.us + 1};
    return filter;
}

Result<WorkspaceHits::Told> WorkspaceHits::read(LedgerReader &reader, const WorkspaceStanding &standing,
                                                const HitFilter &hitFilter, Instant to)
{
    Told told;
    const Result<bool> hits = readHits(reader, hitFilter, 0, [&told](const JudgedHit &hit) { told.hits.add(hit); });
    if (!hits) return tl::make_unexpected(hits.error());
    SignalQuestion question;
    question.from = standing.cycle.start;
    question.to = to;
    question.workspace = standing.key;
    Result<SignalAnswer> trouble = reader.providerSignals(question);
    if (!trouble) return tl::make_unexpected(trouble.error());
    told.trouble = std::move(*trouble);
    const Result<CatalogState> catalog = reader.catalogState();
    if (!catalog) return tl::make_unexpected(catalog.error());
    const Thresholds thresholds = thresholdsOf(catalog->catalog->settings);
    told.rule = thresholds.causes;
    Result<std::optional<BurnFlag>> flag = readFlag(reader, standing, thresholds.earlyBurn.bucket, {to.us - 1});
    if (!flag) return tl::make_unexpected(flag.error());
    told.flag = std::move(*flag);
    return told;
}

void WorkspaceHits::ask()
{
    if (!m_client || !m_standing) return;
    m_stale = false;
    const Instant to = std::min(m_standing->cycle.end, Instant{m_now.us + 1});
    m_client->ask(
        m_slot, this,
        [standing = *m_standing, hits = ofCycle(), to](LedgerReader &reader) {
            return read(reader, standing, hits, to);
        },
        [this](Result<Told> told) { take(std::move(told)); });
    listHits({}, {});
}

void WorkspaceHits::take(Result<Told> told)
{
    if (!told) {
        if (told.error().kind == Error::Kind::Cancelled) return;
        m_problem->say(tr("The limit hits of this cycle were not read: %1").arg(told.error().message));
        Q_EMIT failed(told.error());
        return;
    }
    m_problem->say({});
    const Cycle &cycle = m_standing->cycle;
    const Instant last{std::min(cycle.end.us, m_now.us + 1) - 1};
    const int today = std::max(0, zone().dayOf(last) - cycle.days.first);
    const QStringList what = whatOf(*m_standing);
    m_days->setDays(told->hits.byDay(cycle.days, zone()), cycle.days, today, QString::fromLatin1(m_standing->timeZone),
                    what);
    m_trouble->setDays(told->trouble.days, cycle.days, today, what);
    m_signals->setSignals(told->trouble.latest, zone(), told->trouble.total);
    m_hits->setRules(std::make_shared<WorkspaceZones>(WorkspaceZones{{m_standing->key, zone()}}), told->rule);
    showFlag(told->flag);
}

void WorkspaceHits::showFlag(const std::optional<BurnFlag> &flag)
{
    m_flagWords->setVisible(flag.has_value());
    m_review->setVisible(flag.has_value());
    if (!flag) return;
    m_subject = ReviewSubject{ReviewSubject::Kind::Flag, flag->workspace, flag->cycle.days.first, flag->rule.bucket, {}}
                    .toString();
    QString words =
        tr("Early burn: %1 % of %2 used on day %3 of this cycle, %4 of %5.", "percentage, bucket, day, used, allowance")
            .arg(displayCount(flag->rule.percent), bucketName(flag->rule.bucket), displayCount(flag->crossing.cycleDay),
                 displayCount(flag->crossing.used), displayCount(flag->crossing.allowance));
    if (flag->creditedSince < 0)
        words += QLatin1Char(' ') + tr("Credits have taken back %1 since.").arg(displayCount(-flag->creditedSince));
    m_flagWords->setText(words);
}

// All of the cycle, or those of a day and cause.
void WorkspaceHits::listHits(std::optional<CivilDate> day, std::optional<HitCause> cause)
{
    HitFilter filter = ofCycle();
    filter.cause = cause;
    QStringList parts;
    if (cause) parts << causeName(*cause);
    if (day) {
        filter.from = zone().startOf(*day);
        const Instant end = zone().startOf(*day + 1);
        filter.to = filter.to ? std::min(*filter.to, end) : end;
        parts << displayDay(*day);
    }
    m_hits->show(filter,
                 parts.isEmpty() ? tr("Hits of this cycle")
                                 : tr("Hits: %1", "which ones").arg(parts.join(QStringLiteral(", "))),
                 !parts.isEmpty());
}

void WorkspaceHits::alignCharts()
{
    const int gutter = std::max(m_days->chart()->neededGutter(), m_trouble->chart()->neededGutter());
    m_days->chart()->setGutter(gutter);
    m_trouble->chart()->setGutter(gutter);
}

}  // namespace headroom
