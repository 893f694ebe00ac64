// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/economicspage.h"

#include "domain/utcday.h"
#include "items/displaytext.h"
#include "views/draftsession.h"
#include "views/economicscosts.h"
#include "views/economicsplan.h"
#include "views/economicswhatif.h"
#include "views/emptystate.h"
#include "views/headingfont.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

QLabel *heading(const QString &text, double scale)
{
    auto *label = new QLabel(text);
    label->setFont(headingFont(label->font(), scale));
    return label;
}

}  // namespace

EconomicsPage::EconomicsPage(DraftSession *session, Clock clock, QWidget *parent)
    : LedgerPage(parent), m_session(session), m_clock(std::move(clock))
{
    m_costs = new EconomicsCosts;
    m_plan = new EconomicsPlan;
    m_whatIf = new EconomicsWhatIf;
    m_empty = new EmptyState;
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(16, 12, 16, 16);
    inner->setSpacing(10);
    inner->addWidget(makeHead());
    inner->addWidget(m_costs);
    inner->addSpacing(6);
    inner->addWidget(heading(tr("A plan"), 1.3));
    inner->addWidget(m_plan);
    inner->addSpacing(6);
    inner->addWidget(heading(tr("What if"), 1.3));
    inner->addWidget(m_whatIf);
    inner->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectParts();
    setFocusProxy(m_scroll);
    showWhatIsThere();
}

QWidget *EconomicsPage::makeHead()
{
    m_window = new QComboBox;
    for (const int days : {7, 30, 90}) m_window->addItem(tr("Last %Ln day(s)", nullptr, days), days);
    m_window->setCurrentIndex(1);
    m_window->setToolTip(tr("Whole UTC days, and today as far as it has come"));
    m_window->setAccessibleName(tr("Window"));
    auto *name = new QLabel(tr("Costs of the &window:"));
    name->setBuddy(m_window);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(heading(tr("Unit economics"), 1.5), 1);
    line->addWidget(name);
    line->addWidget(m_window);
    return head;
}

void EconomicsPage::connectParts()
{
    connect(m_window, &QComboBox::currentIndexChanged, this, &EconomicsPage::askUse);
    connect(m_session, &DraftSession::publishedChanged, this, &EconomicsPage::followPublished);
    connect(m_session, &DraftSession::draftChanged, this, &EconomicsPage::followDraft);
    connect(m_session, &DraftSession::failed, this, [this](const Error &error) {
        if (isVisible()) takeError(error);
    });
    connect(m_costs, &EconomicsCosts::statusMessage, this, &LedgerPage::statusMessage);
    connect(m_costs, &EconomicsCosts::failed, this, &LedgerPage::failed);
    connect(m_plan, &EconomicsPlan::statusMessage, this, &LedgerPage::statusMessage);
    connect(m_plan, &EconomicsPlan::failed, this, &LedgerPage::failed);
    connect(m_plan, &EconomicsPlan::choiceChanged, this, &EconomicsPage::showUse);
    connect(m_plan, &EconomicsPlan::planChosen, this, &LedgerPage::keyChanged);
    connect(m_plan, &EconomicsPlan::workspaceActivated, this,
            [this](const QString &key) { Q_EMIT placeRequested(Place::workspace(key)); });
    connect(m_whatIf, &EconomicsWhatIf::draftRequested, this, &EconomicsPage::useInDraft);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_session->ready() && m_use && !m_plan->choice())
            Q_EMIT placeRequested(Place::plans());
        else
            refresh();
    });
}

void EconomicsPage::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_use.reset();
    m_error.reset();
    m_plan->setCycles({});
    m_plan->setUnitCosts({});
    followPublished();
}

void EconomicsPage::showKey(const QString &key)
{
    if (!key.isEmpty()) m_plan->choose(key);
}

void EconomicsPage::refresh()
{
    if (!m_client) return;
    m_error.reset();
    m_session->refresh();
    askUse();
    askCycles();
    showWhatIsThere();
}

void EconomicsPage::cancel()
{
    if (!m_client) return;
    m_client->cancel(m_useSlot);
    m_client->cancel(m_cyclesSlot);
    if (!m_use) m_error = Error{Error::Kind::Cancelled, tr("You stopped it."), {}};
    showWhatIsThere();
}

void EconomicsPage::askUse()
{
    if (!m_client) return;
    const Instant at = m_clock();
    m_client->ask(
        m_useSlot, this,
        [window = lastDays(at, m_window->currentData().toInt())](LedgerReader &reader) {
            return reader.observedUse(window);
        },
        [this, at](Result<ObservedUse> use) {
            if (!use) return takeError(use.error());
            m_error.reset();
            m_use = std::move(*use);
            showUse();
            Q_EMIT answered(at);
        });
}

void EconomicsPage::askCycles()
{
    m_client->ask(
        m_cyclesSlot, this, [at = m_clock()](LedgerReader &reader) { return reader.finishedCycles(at); },
        [this](Result<std::vector<FinishedCycle>> cycles) {
            if (!cycles) return takeError(cycles.error());
            m_plan->setCycles(std::move(*cycles));
            showUse();
        });
}

void EconomicsPage::takeError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) return;
    if (!m_use) m_error = error;
    showWhatIsThere();
    Q_EMIT failed(error);
}

void EconomicsPage::followPublished()
{
    m_plan->setPublished(m_session->published(), m_clock());
    m_plan->setDraft(m_session->draft());
    showUse();
}

// Other pages change the draft with every key that is typed there.
void EconomicsPage::followDraft()
{
    m_behind = !isVisible();
    if (m_behind) return;
    m_whatIf->setPermission(m_session->permission());
    m_plan->setDraft(m_session->draft());
    showUse();
}

void EconomicsPage::showEvent(QShowEvent *event)
{
    LedgerPage::showEvent(event);
    if (m_behind) followDraft();
}

void EconomicsPage::showUse()
{
    const ObservedUse use = m_use.value_or(ObservedUse{});
    m_costs->setUse(use, m_session->published(), m_clock());
    PerBucket<std::optional<UnitCost>> costs;
    const PerBucket<UnitCost> sums = bucketCosts(use);
    for (const Bucket bucket : kBuckets)
        if (sums[index(bucket)].units > 0) costs[index(bucket)] = sums[index(bucket)];
    m_plan->setUnitCosts(costs);
    m_whatIf->setBasis(m_plan->choice(), use, m_plan->cycles());
    showWhatIsThere();
}

// Tells nothing there from not read yet and from what could not be read.
void EconomicsPage::showWhatIsThere()
{
    const bool read = m_use && m_session->ready();
    if (read && !m_plan->choice())
        m_empty->setTexts(tr("There is no plan yet"), tr("Unit economics hold plans against what units cost."),
                          tr("Go to the plans"));
    else if (m_error)
        m_empty->setTexts(tr("Unit economics were not read"), m_error->message, tr("Try again"));
    else if (!read)
        m_empty->setTexts(tr("Reading what units cost…"), QString());
    m_stack->setCurrentWidget(read && m_plan->choice() ? static_cast<QWidget *>(m_scroll) : m_empty);
}

void EconomicsPage::useInDraft()
{
    const std::map<Bucket, Amount> allowances = m_whatIf->allowances();
    if (!m_plan->choice() || allowances.empty()) return;
    const QString key = m_plan->choice()->plan;
    const Plan *plan = m_session->published().plan(key);
    const QString name = plan ? plan->displayName() : key;
    CatalogDraft draft = m_session->draft();
    DraftPlan &drafted = beginPlan(draft, m_session->published(), key, nextUtcMidnight(m_clock()));
    for (const auto &[bucket, amount] : allowances) drafted.version.limits[bucket].allowance = amount;
    const int version = drafted.version.version;
    m_session->change(tr("Allowances of %1").arg(name), std::move(draft));
    Q_EMIT statusMessage(tr("Put into the draft of %1 v%2", "plan, version").arg(name).arg(version));
}

}  // namespace headroom
