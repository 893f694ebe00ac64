// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportspage.h"

#include "domain/zone.h"
#include "items/displaytext.h"
#include "report/reportlanguage.h"
#include "views/catalogwatch.h"
#include "views/cyclenavigator.h"
#include "views/emptystate.h"
#include "views/headingfont.h"
#include "views/noticestrip.h"
#include "views/permitted.h"
#include "views/reportoptions.h"
#include "views/reportpageview.h"
#include "views/reportpress.h"
#include "views/reportpreview.h"
#include "views/searchedchoice.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

Instant lastOf(const Cycle &cycle)
{
    return {cycle.end.us - 1};
}

Zone zoneOf(const CustomerReport &report)
{
    return Zone::named(report.zone).value_or(Zone());
}

}  // namespace

ReportsPage::ReportsPage(Clock clock, QWidget *parent)
    : LedgerPage(parent), m_clock(std::move(clock)), m_catalog(new CatalogWatch(this)), m_press(new ReportPress(this))
{
    makeLayout();
    connectParts();
    setFocusProxy(m_choice);
    showWhatIsThere();
}

QWidget *ReportsPage::makeHead()
{
    auto *title = new QLabel(tr("Reports"));
    title->setFont(headingFont(title->font(), 1.5));
    m_choice = new SearchedChoice(tr("Workspace"));
    m_choice->setToolTip(tr("Whose use is reported; type a few letters of its name or key"));
    m_cycle = new CycleNavigator;
    m_cycle->offerAsOf(false);
    m_cycle->hide();
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(title);
    line->addWidget(m_choice);
    line->addWidget(m_cycle, 1);
    line->addStretch();
    return head;
}

void ReportsPage::makeLayout()
{
    m_options = new ReportOptions;
    m_internal = new NoticeStrip;
    m_preview = new ReportPreview(m_press);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_preview);
    auto *right = new QVBoxLayout;
    right->addWidget(m_internal);
    right->addWidget(m_stack, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(m_options);
    body->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addLayout(body, 1);
}

void ReportsPage::connectParts()
{
    connect(m_catalog, &CatalogWatch::changed, this, [this] {
        showWorkspaces();
        showWhatIsThere();
    });
    connect(m_catalog, &CatalogWatch::failed, this, &LedgerPage::failed);
    connect(m_choice, &SearchedChoice::keyChosen, this, &ReportsPage::choose);
    connect(m_cycle, &CycleNavigator::stepped, this, &ReportsPage::step);
    connect(m_cycle, &CycleNavigator::dateChosen, this, [this](CivilDate day) {
        if (m_made) goToCycle(cycleOf(m_made->rule, day));
    });
    connect(m_cycle, &CycleNavigator::nowChosen, this, &ReportsPage::goToNow);
    connect(m_options, &ReportOptions::changed, this, &ReportsPage::ask);
    connect(m_options, &ReportOptions::exportWanted, this, &ReportsPage::askWhere);
    connect(m_press, &ReportPress::laidOut, this, &ReportsPage::takeLayout);
    connect(m_empty, &EmptyState::buttonPressed, this, &ReportsPage::refresh);
    connect(m_preview->view(), &ReportPageView::currentPageChanged, this, [this] { Q_EMIT summaryChanged(summary()); });
}

void ReportsPage::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_catalog->setClient(client);
    m_workspace.clear();
    m_at.reset();
    m_made.reset();
    m_error.reset();
    m_laidOut = false;
    m_writing = false;
    m_press->clear();
    m_preview->clear();
    m_options->setOutcome({});
    m_cycle->hide();
    showWorkspaces();
    showWhatIsThere();
}

void ReportsPage::setInfo(const LedgerInfo &info)
{
    m_info = info;
    follow();
}

const ReportChoices &ReportsPage::choices() const
{
    return m_options->choices();
}

void ReportsPage::setChoices(const ReportChoices &choices)
{
    m_options->setChoices(choices);
    showWhatIsThere();
}

void ReportsPage::showKey(const QString &key)
{
    if (key.isEmpty() || key == m_workspace) return;
    m_workspace = key;
    m_at.reset();
    m_made.reset();
    m_error.reset();
    m_options->setOutcome({});
    showWorkspaces();
    if (m_client) ask();
}

void ReportsPage::choose(const QString &workspace)
{
    if (workspace.isEmpty() || workspace == m_workspace) return;
    showKey(workspace);
    Q_EMIT keyChanged(workspace);
}

void ReportsPage::refresh()
{
    if (!m_client) return;
    m_catalog->refresh();
    ask();
}

void ReportsPage::cancel()
{
    if (!m_client) return;
    m_catalog->cancel();
    m_client->cancel(m_reportSlot);
    m_asking = false;
    showWhatIsThere();
}

void ReportsPage::focusFilter()
{
    m_choice->setFocus();
}

void ReportsPage::ask()
{
    m_asking = m_client && !m_workspace.isEmpty();
    showWhatIsThere();
    if (!m_asking) return;
    const ReportRequest request{m_workspace, m_at.value_or(m_clock()), choices().audience, choices().memberNames};
    m_client->ask(
        m_reportSlot, this,
        [request, language = m_options->language()](LedgerReader &reader) -> Result<Made> {
            // Sentences of the report are made where it is read.
            const ReportLanguage spoken(language);
            const Result<WorkspaceAnswer> workspace = reader.workspace(request.workspace, request.at);
            if (!workspace) return tl::make_unexpected(workspace.error());
            return reader.usageReport(request).map([&](const UsageReport &report) {
                return Made{std::make_shared<const UsageReport>(report), workspace->standing.cycleRule,
                            workspace->firstEventDay, language};
            });
        },
        [this](Result<Made> made) { take(std::move(made)); });
}

void ReportsPage::take(Result<Made> made)
{
    m_asking = false;
    if (!made) {
        if (made.error().kind == Error::Kind::Cancelled) return showWhatIsThere();
        m_made.reset();
        m_error = made.error();
        showWhatIsThere();
        Q_EMIT failed(made.error());
        return;
    }
    // Pages of another kind of report are not shown until its own are there, not even for a moment.
    const bool sameKind = fits();
    m_error.reset();
    m_made = std::move(*made);
    m_laidOut = false;
    if (!sameKind) m_preview->clear();
    m_press->setReport(m_made->report, m_made->language);
    showCycle();
    showWhatIsThere();
    Q_EMIT answered(m_made->report->request.at);
}

void ReportsPage::takeLayout()
{
    m_laidOut = m_made.has_value();
    showWhatIsThere();
}

void ReportsPage::step(int cycles)
{
    if (!m_made) return;
    const CycleDays &shown = m_made->report->customer.cycle.days;
    goToCycle(cycles < 0 ? previousCycle(m_made->rule, shown) : nextCycle(m_made->rule, shown));
}

void ReportsPage::goToCycle(const CycleDays &days)
{
    const Cycle cycle = cycleInZone(days, zoneOf(m_made->report->customer));
    const Instant now = m_clock();
    if (cycle.start > now) return;
    m_at = cycle.contains(now) ? std::nullopt : std::optional(lastOf(cycle));
    ask();
}

void ReportsPage::goToNow()
{
    m_at.reset();
    ask();
}

void ReportsPage::showCycle()
{
    const CustomerReport &report = m_made->report->customer;
    m_cycle->setShown({.cycle = report.cycle.days,
                       .day = report.day,
                       .current = report.cycle.contains(m_clock()),
                       .today = zoneOf(report).dayOf(m_clock()),
                       .firstDay = m_made->firstDay});
    m_cycle->show();
}

// One that is not among them is chosen all the same: links may name any.
void ReportsPage::showWorkspaces()
{
    m_choice->setRows(m_catalog->workspaces(m_workspace));
    m_choice->setKey(m_workspace);
}

bool ReportsPage::fits() const
{
    if (!m_made) return false;
    const ReportRequest &made = m_made->report->request;
    return made.workspace == m_workspace && made.audience == choices().audience &&
           made.memberNames == choices().memberNames;
}

void ReportsPage::showWhatIsThere()
{
    if (m_error)
        m_empty->setTexts(tr("The report could not be made"), m_error->message, tr("Try again"));
    else if (m_asking || fits())
        m_empty->setTexts(tr("Making the report…"), QString());
    else if (!m_workspace.isEmpty())
        m_empty->setTexts(tr("The report was not made"), QString(), tr("Make it"));
    else if (m_catalog->catalog() && m_catalog->workspaces()->empty())
        m_empty->setTexts(tr("There are no workspaces yet"),
                          tr("Import usage or apply a catalog that names them; then their use can be reported."));
    else
        m_empty->setTexts(tr("Choose a workspace"),
                          tr("Its report shows what it used in a cycle and which limits it hit, for the customer or "
                             "for colleagues. Type a few letters of its name above."));
    const bool shown = fits() && m_preview->view()->pages() > 0;
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_preview) : m_empty);
    const bool internal = choices().audience == Audience::Internal;
    m_internal->setNotices(
        internal
            ? QStringList{tr("Internal: this report names costs, margin, routes and notes. It is not for customers.")}
            : QStringList());
    follow();
}

void ReportsPage::follow()
{
    const Permission may = permitted(m_info, Task::ExportReport, m_workspace);
    const bool ready = fits() && m_laidOut && !m_asking && !m_writing;
    m_options->setExportable(ready, may);
    Q_EMIT summaryChanged(summary());
}

QString ReportsPage::summary() const
{
    const int pages = m_preview->view()->pages();
    if (!m_laidOut || pages == 0) return {};
    return tr("Page %1 of %2").arg(displayCount(m_preview->view()->currentPage() + 1), displayCount(pages));
}

void ReportsPage::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && event->key() == Qt::Key_PageUp && m_cycle->canStepBack()) return step(-1);
    if (alt && event->key() == Qt::Key_PageDown && m_cycle->canStepForward()) return step(1);
    LedgerPage::keyPressEvent(event);
}

}  // namespace headroom
