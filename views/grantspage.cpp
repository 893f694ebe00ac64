// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grantspage.h"

#include "items/roles.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/flowlayout.h"
#include "views/grantdialogend.h"
#include "views/grantdialogsale.h"
#include "views/headingfont.h"
#include "views/inlineerror.h"
#include "views/permitted.h"
#include "views/quietlabel.h"
#include "views/workflowdialog.h"

#include <QHeaderView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kMostRows = 12;  // before a table scrolls

QLabel *heading(const QString &text, const QFont &font)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(headingFont(font, 1.15));
    return label;
}

// As high as its rows, and a scroll bar where the columns do not fit: the page scrolls, not the table.
void fitHeight(DataTable *table, QLabel *instead)
{
    const int rows = table->model()->rowCount();
    instead->setVisible(rows == 0);
    table->setVisible(rows > 0);
    const int inRows = std::min(rows, kMostRows) * table->verticalHeader()->defaultSectionSize();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + inRows + 2 * table->frameWidth() + 2 +
                          (table->horizontalHeader()->length() > table->viewport()->width()
                               ? table->horizontalScrollBar()->sizeHint().height()
                               : 0));
}

void setWidths(DataTable *table, const std::vector<std::pair<int, QString>> &usual)
{
    for (const auto &[column, text] : usual) {
        const int head = table->horizontalHeader()->sectionSizeHint(column);
        table->setColumnWidth(column,
                              std::max(head, table->fontMetrics().horizontalAdvance(text) + 2 * kCellMargin + 2));
    }
}

}  // namespace

GrantsPage::GrantsPage(QWidget *parent) : QWidget(parent), m_clock(systemNow)
{
    m_error = new InlineError;
    m_noGrants = new QuietLabel(tr("Nothing was sold to this workspace beyond its plan, and no overage is approved."));
    m_noWorkflows = new QuietLabel(tr("No workflow upgrade is in force in this cycle."));
    m_noCredits = new QuietLabel(tr("Nothing was credited."));
    m_grantTable = makeTable(tr("Grants"), m_sortedGrants, m_grants);
    m_workflowTable = makeTable(tr("Workflow upgrades"), m_sortedWorkflows, m_workflows);
    m_creditTable = makeTable(tr("Credits"), m_sortedCredits, m_credits);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeActions());
    layout->addWidget(m_error);
    const auto addSection = [this, layout](const QString &title, QLabel *instead, DataTable *table) {
        layout->addWidget(heading(title, font()));
        layout->addWidget(instead);
        layout->addWidget(table);
        layout->addSpacing(10);
    };
    addSection(tr("Grants"), m_noGrants, m_grantTable);
    addSection(tr("Workflow upgrades, and what they did in this cycle"), m_noWorkflows, m_workflowTable);
    addSection(tr("Credits, latest first"), m_noCredits, m_creditTable);
    layout->addStretch();
    arrangeColumns();
    connect(m_grantTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GrantsPage::permitActions);
    connect(&m_sortedGrants, &QAbstractItemModel::modelReset, this, &GrantsPage::permitActions);
    showKnown();
    permitActions();
}

DataTable *GrantsPage::makeTable(const QString &name, QSortFilterProxyModel &sorted, QAbstractItemModel &model)
{
    sorted.setSourceModel(&model);
    sorted.setSortRole(SortRole);
    auto *table = new DataTable;
    table->setAccessibleName(name);
    table->setModel(&sorted);
    table->sortByColumn(-1, Qt::AscendingOrder);  // as the model has it, until somebody asks otherwise
    table->setItemDelegate(new CellDelegate(table));
    return table;
}

QWidget *GrantsPage::makeActions()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(8, row);
    const auto add = [flow](const QString &text) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        flow->addWidget(button);
        return button;
    };
    m_addOn = add(tr("Sell add-on…"));
    m_pack = add(tr("Sell prepaid pack…"));
    m_workflow = add(tr("Workflow upgrade…"));
    m_end = add(tr("End early…"));
    connect(m_addOn, &QPushButton::clicked, this, [this] { sell(GrantKind::AddOn); });
    connect(m_pack, &QPushButton::clicked, this, [this] { sell(GrantKind::PrepaidPack); });
    connect(m_workflow, &QPushButton::clicked, this, [this] { sell(GrantKind::Workflow); });
    connect(m_end, &QPushButton::clicked, this, &GrantsPage::endEarly);
    return row;
}

void GrantsPage::arrangeColumns()
{
    const QString instant = QStringLiteral("17 Mar 2026 10:30 AM CEST");
    m_grantTable->verticalHeader()->setDefaultSectionSize(twoLineHeight(font()));
    setWidths(m_grantTable, {{GrantModel::Kind, grantKindName(GrantKind::Workflow)},
                             {GrantModel::Of, QStringLiteral("Long-context work")},
                             {GrantModel::Units, QStringLiteral("1,200,000")},
                             {GrantModel::Left, QStringLiteral("1,200,000")},
                             {GrantModel::Price, QStringLiteral("$1,200.00")},
                             {GrantModel::From, instant},
                             {GrantModel::To, instant}});
    setWidths(m_workflowTable, {{WorkflowModel::Key, QStringLiteral("nightly-evaluations")},
                                {WorkflowModel::Route, QStringLiteral("premium-reasoning")},
                                {WorkflowModel::Schedule, QStringLiteral("weekdays 02:00")},
                                {WorkflowModel::Included, QStringLiteral("120,000")},
                                {WorkflowModel::Submitted, QStringLiteral("120,000")},
                                {WorkflowModel::Share, QStringLiteral("100.0 %")},
                                {WorkflowModel::CostColumn, QStringLiteral("≈ $120.00")},
                                {WorkflowModel::Price, QStringLiteral("$120.00")},
                                {WorkflowModel::Margin, QStringLiteral("≈ −$120.00")}});
    m_creditTable->setColumnHidden(AuditModel::Workspace, true);
    setWidths(m_creditTable, {{AuditModel::When, instant},
                              {AuditModel::Who, QStringLiteral("grace@acme.example")},
                              {AuditModel::What, QStringLiteral("credited event 0123456789abcdef: 12 units")}});
}

void GrantsPage::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void GrantsPage::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_answer.reset();
    m_catalog.reset();
    m_credits.setRows({});
    m_error->say({});
    showKnown();
    permitActions();
}

void GrantsPage::setInfo(const LedgerInfo &info)
{
    m_info = info;
    permitActions();
}

void GrantsPage::setAnswer(const WorkspaceAnswer &answer)
{
    if (!m_answer || m_answer->standing.key != answer.standing.key) m_credits.setRows({});
    m_answer = answer;
    m_behind = true;
    showKnown();
    permitActions();
    if (isVisible()) ask();
}

void GrantsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTables();
}

void GrantsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_behind) ask();
}

void GrantsPage::cancel()
{
    if (m_client && m_behind && isVisible()) m_client->cancel(m_slot);
}

void GrantsPage::ask()
{
    if (!m_client || !m_answer) return;
    AuditFilter credits;
    credits.object = QStringLiteral("credit");
    credits.workspace = m_answer->standing.key;
    m_client->ask(
        m_slot, this,
        [credits](LedgerReader &reader) -> Result<Known> {
            Result<CatalogState> state = reader.catalogState();
            if (!state) return tl::make_unexpected(state.error());
            Result<AuditAnswer> found = reader.audit(credits, 0);
            if (!found) return tl::make_unexpected(found.error());
            return Known{std::move(state->catalog), std::move(*found)};
        },
        [this](Result<Known> known) { take(std::move(known)); });
}

void GrantsPage::take(Result<Known> known)
{
    if (!known) {
        if (known.error().kind == Error::Kind::Cancelled) return;
        m_error->say(tr("The grants could not be read: %1").arg(known.error().message));
        Q_EMIT failed(known.error());
        return;
    }
    m_error->say({});
    m_behind = false;
    m_catalog = std::move(known->catalog);
    m_credits.setRows(known->credits);
    showKnown();
}

void GrantsPage::showKnown()
{
    const Workspace *workspace = m_catalog && m_answer ? m_catalog->workspace(m_answer->standing.key) : nullptr;
    const bool known = m_catalog && m_answer;
    m_grants.setGrants(known ? grantRows(workspace, *m_answer) : std::vector<GrantRow>(),
                       m_answer ? Zone::named(m_answer->standing.timeZone).value_or(Zone()) : Zone());
    m_workflows.setRows(known ? workflowRows(workspace, *m_answer) : std::vector<WorkflowRow>());
    fitTables();
}

void GrantsPage::fitTables()
{
    fitHeight(m_grantTable, m_noGrants);
    fitHeight(m_workflowTable, m_noWorkflows);
    fitHeight(m_creditTable, m_noCredits);
}

void GrantsPage::permitActions()
{
    Permission some = permitted(m_info, Task::EditCatalog);
    if (some && !m_answer) some = {false, tr("No workspace is shown.")};
    permit(m_addOn, some, tr("More units of one bucket in every cycle for a time"));
    permit(m_pack, some, tr("Units of one bucket that last until they are used up"));
    permit(m_workflow, some, tr("A named route with included batch records and a success measure"));
    const QModelIndex current = m_sortedGrants.mapToSource(m_grantTable->currentIndex());
    Permission end = some;
    if (end && !current.isValid()) end = {false, tr("Choose a running grant in the table first.")};
    if (end) {
        const GrantRow &grant = m_grants.grant(current.row());
        if (grant.state != GrantState::Running)
            end = {false, tr("Only a running grant can be ended.")};
        else if (grant.kind == GrantKind::Overage)
            end = {false, tr("Approved overage ends with its cycle. What is unused of it is revoked on the page "
                             "“Approvals”.")};
    }
    permit(m_end, end, tr("End the chosen grant before its time"));
}

void GrantsPage::open(GrantDialog *dialog)
{
    connect(dialog, &GrantDialog::sold, this, &GrantsPage::statusMessage);
    dialog->open();
}

void GrantsPage::sell(GrantKind kind)
{
    if (!m_answer) return;
    const QString &key = m_answer->standing.key;
    if (kind == GrantKind::Workflow)
        open(new WorkflowDialog(m_client, m_clock, key, window()));
    else
        open(new GrantSaleDialog(kind, m_client, m_clock, key, window()));
}

void GrantsPage::endEarly()
{
    const QModelIndex current = m_sortedGrants.mapToSource(m_grantTable->currentIndex());
    if (!m_answer || !current.isValid()) return;
    open(new GrantEndDialog(m_grants.grant(current.row()), m_client, m_clock, m_answer->standing.key, window()));
}

}  // namespace headroom
