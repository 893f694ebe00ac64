// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheetpage.h"

#include "items/displaytext.h"
#include "items/roles.h"
#include "views/emptystate.h"
#include "views/filterbar.h"
#include "views/inlineerror.h"
#include "views/noticestrip.h"
#include "views/sheetactiontable.h"
#include "views/sheetheader.h"
#include "views/sheetpanel.h"
#include "views/sheettools.h"

#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kInForce = -1;  // the version to show where nobody chose one

const QString kProblem = QStringLiteral("problem");
const QString kChanged = QStringLiteral("changed");
const QString kUnmappedUse = QStringLiteral("unmapped");

}  // namespace

SheetPage::SheetPage(DraftSession *session, Clock clock, QWidget *parent)
    : LedgerPage(parent), m_session(session), m_clock(std::move(clock)), m_editing(session), m_version(kInForce),
      m_header(new SheetHeader), m_notice(new NoticeStrip), m_unmapped(new NoticeStrip), m_filter(new FilterBar),
      m_error(new InlineError), m_stack(new QStackedWidget), m_table(new SheetActionTable(&m_model)),
      m_empty(new EmptyState), m_panel(new SheetPanel), m_splitter(new QSplitter(Qt::Vertical))
{
    m_tools = new SheetTools(m_table);
    build();
    connectParts();
    follow();
}

void SheetPage::build()
{
    m_filter->setHelp(
        tr("Filter by action or route, or with bucket:premium, route:mini, problem, changed"),
        tr("Words match the action or one of its routes; all must match.\n"
           "bucket: takes standard, premium, long or batch; mode: sync or batch; route: a part of a key.\n"
           "Also: problem, problem:error, problem:warning, changed, unmapped.\n"
           "Text in quotes is always text."));
    m_filter->addChip(kProblem, tr("Findings"), tr("Actions with something wrong in the draft"));
    m_filter->addChip(kChanged, tr("Changed"), tr("Actions that the draft changes or adds"));
    m_filter->addChip(kUnmappedUse, tr("Some unmapped"), tr("Actions of this sheet with events that no sheet mapped"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({600, fontMetrics().height() * 11});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_notice, m_unmapped, m_tools, m_filter, m_error})
        layout->addWidget(part);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
}

void SheetPage::connectParts()
{
    connect(m_session, &DraftSession::publishedChanged, this, &SheetPage::follow);
    connect(m_session, &DraftSession::draftChanged, this, &SheetPage::follow);
    connect(m_session, &DraftSession::answered, this, [this](Instant at) {
        if (isVisible()) Q_EMIT answered(at);
    });
    connect(m_session, &DraftSession::failed, this, [this](const Error &error) {
        if (isVisible()) Q_EMIT failed(error);
    });

    connect(m_header, &SheetHeader::versionChosen, this, &SheetPage::showVersion);
    connect(m_header, &SheetHeader::beginRequested, this, [this] { m_editing.begin(); });
    connect(m_header, &SheetHeader::discardRequested, this, [this] {
        m_editing.discard();
        Q_EMIT statusMessage(tr("The draft of the route sheet was discarded; undo brings it back"));
    });
    connect(m_header, &SheetHeader::dateEdited, this, [this](Instant at) { m_editing.setDate(at); });

    connect(m_tools, &SheetTools::addRequested, this, &SheetPage::addAction);
    connect(m_tools, &SheetTools::setRequested, this, &SheetPage::setSelected);
    connect(m_tools, &SheetTools::removeRequested, this, [this] { m_editing.remove(m_table->selectedActions()); });
    connect(m_tools, &SheetTools::pasteRequested, this, &SheetPage::paste);
    connect(m_tools, &SheetTools::importRequested, this, &SheetPage::askForImport);
    connect(m_tools, &SheetTools::exportRequested, this, &SheetPage::askForExport);

    connect(&m_model, &SheetTableModel::edited, this, &SheetPage::edit);
    connect(
        &m_model, &SheetTableModel::refused, this,
        [this](const QString &action, SheetField field, const QString &message) {
            m_error->say(
                tr("%1 of %2 stays as it was. %3", "field, action, why").arg(sheetFieldName(field), action, message));
        });
    connect(m_table, &DataTable::summaryChanged, this, [this](const QString &text) {
        showTools();
        Q_EMIT summaryChanged(text);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (!m_following && row.isValid()) Q_EMIT keyChanged(row.data(KeyRole).toString());
    });
    connect(m_filter, &FilterBar::textChanged, this, &SheetPage::filter);
    connect(m_filter, &FilterBar::left, this, [this] {
        if (m_model.rowCount() == 0) return;
        if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model.index(0, 0));
        m_table->setFocus();
    });
    connect(m_empty, &EmptyState::buttonPressed, this, &SheetPage::pressEmptyButton);
    connect(m_unmapped, &NoticeStrip::buttonPressed, m_panel, &SheetPanel::showUnmapped);
    connect(m_panel, &SheetPanel::mapRequested, this, &SheetPage::map);
    connect(m_panel, &SheetPanel::cellRequested, this, &SheetPage::jump);
}

void SheetPage::setClient(LedgerClient *)
{
    // The draft's session has the ledger, and tells of it.
    m_version = kInForce;
    m_hadDraft = false;
    m_wanted.clear();
    m_filter->setText({});
    m_error->say({});
    m_panel->clearProblems();
    follow();
}

void SheetPage::setInfo(const LedgerInfo &)
{
    follow();
}

void SheetPage::showKey(const QString &action)
{
    m_wanted = action;
    follow();
}

void SheetPage::refresh()
{
    m_session->refresh();
}

void SheetPage::cancel()
{
    m_session->cancel();
}

void SheetPage::focusFilter()
{
    m_filter->takeFocus();
}

QString SheetPage::summary() const
{
    return m_table->summary();
}

const RouteSheet *SheetPage::sheet() const
{
    if (showsDraft()) return &m_session->draft().sheet->sheet;
    const std::vector<RouteSheet> &sheets = m_session->published().routeSheets;
    const auto chosen = std::ranges::find(sheets, m_version, &RouteSheet::version);
    if (chosen != sheets.end()) return &*chosen;
    if (const RouteSheet *inForce = sheetAt(sheets, m_clock())) return inForce;
    const auto newest = std::ranges::max_element(sheets, {}, &RouteSheet::version);
    return newest == sheets.end() ? nullptr : &*newest;
}

const RouteSheet *SheetPage::nextSheet() const
{
    if (m_session->draft().sheet) return &m_session->draft().sheet->sheet;
    const std::vector<RouteSheet> &sheets = m_session->published().routeSheets;
    const auto newest = std::ranges::max_element(sheets, {}, &RouteSheet::version);
    return newest == sheets.end() ? nullptr : &*newest;
}

bool SheetPage::showsDraft() const
{
    return m_version == SheetHeader::kDraft && m_session->draft().sheet.has_value();
}

SheetChoices SheetPage::choices() const
{
    static const RouteSheet kNone;
    const RouteSheet *next = nextSheet();
    return SheetChoices::of(m_session->working(), next ? *next : kNone);
}

void SheetPage::follow()
{
    const QScopedValueRollback following(m_following, true);
    const bool hasDraft = m_session->draft().sheet.has_value();
    if (hasDraft != m_hadDraft) m_version = hasDraft ? int{SheetHeader::kDraft} : kInForce;
    m_hadDraft = hasDraft;
    showRows();
    showFindings();
    showUnmapped();
    showTools();
    showWhatIsThere();
    if (m_wanted.isEmpty() || m_model.rowOf(m_wanted) < 0) return;
    m_table->selectActions({m_wanted});
    m_wanted.clear();
}

void SheetPage::showRows()
{
    const RouteSheet *shown = sheet();
    const std::optional<DraftSheet> &draft = m_session->draft().sheet;
    const RouteSheet *base = showsDraft() && draft->base ? &*draft->base : nullptr;
    const RouteSheet *drafted = draft ? &draft->sheet : nullptr;
    m_header->setSheets(m_session->published().routeSheets, drafted, m_clock());
    std::vector<SheetChange> changes;
    if (showsDraft()) changes = sheetChanges(*shown, base);
    const QString summary = summaryOf(changes);
    m_header->setChanges(summary);
    m_header->setShown(showsDraft() ? SheetHeader::kDraft : shown ? shown->version : kInForce);
    m_panel->setChanges(std::move(changes), summary);

    m_model.setEditable(showsDraft() && m_session->permission());
    m_table->setChoices(choices());
    const std::vector<SheetRow> before = m_model.allRows();
    const std::vector<DraftFinding> findings =
        showsDraft() ? m_session->findingsOf(QStringLiteral("route_sheet"), QString::number(shown->version))
                     : std::vector<DraftFinding>{};
    m_model.setRows(shown ? sheetRows({*shown, base, showsDraft(), findings, m_session->use(), m_session->working()})
                          : std::vector<SheetRow>{});
    selectWhatChanged(before);
}

// What a step changed is selected, as undo and redo go back and forth over it.
void SheetPage::selectWhatChanged(const std::vector<SheetRow> &before)
{
    const std::vector<SheetRow> &after = m_model.allRows();
    const bool sameSheet = showsDraft() && !before.empty() && before.front().drafted;
    if (!sameSheet) return;
    QStringList changed;
    for (const SheetRow &row : after) {
        const auto known = std::ranges::find(before, row.action.action,
                                             [](const SheetRow &old) -> const QString & { return old.action.action; });
        if (known == before.end() || known->action != row.action) changed << row.action.action;
    }
    const QStringList selected = m_table->selectedActions();
    const bool shown = std::ranges::all_of(changed, [&](const QString &action) { return selected.contains(action); });
    if (!changed.isEmpty() && !shown) m_table->selectActions(changed);
}

void SheetPage::showFindings()
{
    std::vector<DraftFinding> findings;
    if (showsDraft())
        findings = m_session->findingsOf(QStringLiteral("route_sheet"),
                                         QString::number(m_session->draft().sheet->sheet.version));
    const auto date = std::ranges::find(findings, QStringLiteral("effective_from"), &DraftFinding::path);
    const bool found = date != findings.end();
    m_header->setDateFinding(found ? date->message : QString(),
                             found && date->severity == DraftFinding::Severity::Warning);
    m_header->setPermission(m_session->permission());
    m_panel->setFindings(std::move(findings));
    for (const QString &token : {kProblem, kChanged, kUnmappedUse}) {
        const SheetFilter filter = SheetFilter::parse(token);
        m_filter->setChipCount(token, std::ranges::count_if(m_model.allRows(), [&filter](const SheetRow &row) {
                                   return filter.matches(row);
                               }));
    }
}

void SheetPage::showUnmapped()
{
    std::vector<UnmappedAction> actions = unmappedActions(m_session->use(), nextSheet());
    int unmapped = 0;
    std::int64_t events = 0;
    Cost cost;
    for (const UnmappedAction &action : actions) {
        if (action.next) continue;
        ++unmapped;
        events += action.events;
        cost.amount = cost.amount + action.cost.amount;
        cost.estimated = cost.estimated || action.cost.estimated;
    }
    if (unmapped == 0)
        m_unmapped->setNotices({});
    else
        m_unmapped->setNotices({tr("%Ln action(s) are not mapped to a bucket: %1 that cost %2 in the last 90 days.",
                                   "%1: counted events", unmapped)
                                    .arg(tr("%Ln event(s)", nullptr, pluralCount(events)), displayCost(cost))},
                               tr("Show them"));
    m_panel->setUnmapped(std::move(actions), m_session->permission());
}

void SheetPage::showTools()
{
    const Permission permission = m_session->permission();
    m_notice->setNotices(permission || !m_session->ready() ? QStringList() : QStringList(permission.why));
    const bool selected = m_table->selectionModel()->hasSelection();
    m_tools->setState({permission, showsDraft(), selected, sheet() != nullptr});
}

// Tells nothing there from filtered out, and says what to do next.
void SheetPage::showWhatIsThere()
{
    const RouteSheet *shown = sheet();
    const bool may = m_session->permission().allowed;
    if (!m_session->ready())
        m_empty->setTexts(tr("Reading the route sheets…"), QString());
    else if (!shown)
        m_empty->setTexts(tr("No route sheet yet"),
                          tr("A route sheet says which bucket each action is charged to, and on which route it runs. "
                             "Without one every event is unmapped."),
                          may ? tr("Draft the first sheet") : QString());
    else if (shown->actions.empty())
        m_empty->setTexts(tr("This sheet has no actions"), tr("Add them one by one, paste rows, or import a CSV file."),
                          showsDraft() && may ? tr("Add an action…") : QString());
    else
        m_empty->setTexts(tr("No action matches the filter"),
                          tr("%Ln action(s) filtered out.", nullptr, static_cast<int>(shown->actions.size())),
                          tr("Clear the filter"));
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    Q_EMIT summaryChanged(summary());
}

void SheetPage::pressEmptyButton()
{
    const RouteSheet *shown = sheet();
    if (!shown)
        m_editing.begin();
    else if (shown->actions.empty())
        addAction();
    else
        m_filter->setText({});
}

void SheetPage::showVersion(int version)
{
    m_version = version;
    follow();
}

void SheetPage::filter(const QString &text)
{
    const QScopedValueRollback following(m_following, true);
    const SheetFilter filter = SheetFilter::parse(text);
    m_filter->setProblem(filter.problems().join(QLatin1Char('\n')));
    m_model.setFilter(filter);
    showWhatIsThere();
}

}  // namespace headroom
