// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheetpanel.h"

#include "items/displaytext.h"
#include "items/roles.h"
#include "items/sheetcell.h"
#include "views/datatable.h"
#include "views/permitted.h"
#include "views/quietlabel.h"
#include "views/sheetdelegate.h"
#include "views/sheetmarks.h"
#include "views/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

enum Tab { FindingTab, ChangeTab, UnmappedTab, ProblemTab };

void setWidths(DataTable &table, const QStringList &usual)
{
    for (int column = 0; column < usual.size(); ++column)
        table.setColumnWidth(column, table.fontMetrics().horizontalAdvance(usual.at(column)) + 24);
}

const QString kAction = QStringLiteral("accounts.enrichment");

}  // namespace

SheetPanel::SheetPanel(QWidget *parent) : QTabWidget(parent), m_map(new QPushButton(tr("&Map…")))
{
    setDocumentMode(true);
    m_findingTable = addTable(&m_findings, tr("Findings"), {});
    m_changeTable = addTable(&m_changes, tr("Changes"), {}, &m_changeNote);
    m_unmappedTable = addTable(&m_unmapped, tr("Unmapped actions"),
                               tr("Events are mapped by the sheet in force when they happened. One published with a "
                                  "beginning before them maps them, too; an event once mapped never moves."),
                               nullptr, m_map);
    m_problemTable = addTable(&m_problems, tr("Refused lines"), {}, &m_problemNote);
    setWidths(*m_findingTable, {tr("Warning") + QStringLiteral("   "), kAction, QStringLiteral("Default route")});
    setWidths(*m_changeTable, {QStringLiteral("Changed"),
                               kAction,
                               QStringLiteral("Default route"),
                               QStringLiteral("premium-reasoning as Long-context"),
                               {}});
    setWidths(*m_unmappedTable, {kAction + kAction, QStringLiteral("1,234,567"), QStringLiteral("≈ $12,345.00"),
                                 QStringLiteral("premium-reasoning")});
    setWidths(*m_problemTable, {QStringLiteral("12,345"), QStringLiteral("downgrade_bucket")});

    const auto jumpToFinding = [this](const QModelIndex &index) {
        if (!index.isValid()) return;
        const std::optional<SheetPath> path = sheetPath(m_findings.finding(index.row()).path);
        Q_EMIT cellRequested(path ? path->action : QString(), path ? path->field : std::nullopt);
    };
    const auto jumpToChange = [this](const QModelIndex &index) {
        if (!index.isValid()) return;
        const SheetChange &change = m_changes.changes()[static_cast<std::size_t>(index.row())];
        if (change.kind != SheetChange::Kind::Removed) Q_EMIT cellRequested(change.action, change.field);
    };
    connect(m_findingTable, &QAbstractItemView::clicked, this, jumpToFinding);
    connect(m_findingTable, &QAbstractItemView::activated, this, jumpToFinding);
    connect(m_changeTable, &QAbstractItemView::clicked, this, jumpToChange);
    connect(m_changeTable, &QAbstractItemView::activated, this, jumpToChange);
    connect(m_unmappedTable, &QAbstractItemView::activated, this, &SheetPanel::map);
    connect(m_map, &QPushButton::clicked, this, &SheetPanel::map);
    followTabs();
}

DataTable *SheetPanel::addTable(CellTable *model, const QString &name, const QString &note, QLabel **noteLabel,
                                QPushButton *button)
{
    auto *table = new DataTable;
    table->setAccessibleName(name);
    table->setModel(model);
    table->setSortingEnabled(false);
    table->setItemDelegate(new SheetDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    if (!note.isEmpty() || noteLabel) {
        auto *words = new QuietLabel(note);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (noteLabel) *noteLabel = words;
        auto *line = new QHBoxLayout;
        line->addWidget(words, 1);
        if (button) line->addWidget(button, 0, Qt::AlignTop);
        layout->addLayout(line);
    }
    layout->addWidget(table, 1);
    addTab(page, name);
    return table;
}

void SheetPanel::setFindings(std::vector<DraftFinding> findings)
{
    m_findings.setFindings(std::move(findings));
    followTabs();
}

void SheetPanel::setChanges(std::vector<SheetChange> changes, const QString &summary)
{
    m_changes.setChanges(std::move(changes));
    m_changeNote->setText(summary);
    m_changeNote->setVisible(!summary.isEmpty());
    followTabs();
}

void SheetPanel::setUnmapped(std::vector<UnmappedAction> actions, const Permission &permission)
{
    m_unmapped.setActions(std::move(actions));
    permit(m_map, permission, tr("Adds the selected actions to the sheet to come; without a selection, all of them"));
    followTabs();
}

void SheetPanel::setProblems(const QString &what, std::vector<SheetRowProblem> problems)
{
    const int lines = static_cast<int>(problems.size());
    m_problems.setProblems(std::move(problems));
    m_problemNote->setText(tr("%1 was refused, and nothing was changed: %2", "a source of rows, how many problems")
                               .arg(what, tr("%Ln problem(s)", nullptr, lines)));
    followTabs();
    setCurrentIndex(ProblemTab);
}

void SheetPanel::clearProblems()
{
    m_problems.setProblems({});
    followTabs();
}

void SheetPanel::showUnmapped()
{
    setCurrentIndex(UnmappedTab);
    const auto next = std::ranges::find_if(m_unmapped.actions(),
                                           [](const UnmappedAction &action) { return !action.next.has_value(); });
    if (next != m_unmapped.actions().end())
        m_unmappedTable->selectRow(static_cast<int>(next - m_unmapped.actions().begin()));
    m_unmappedTable->setFocus();
}

void SheetPanel::map()
{
    QStringList actions;
    for (const QModelIndex &row : m_unmappedTable->selectionModel()->selectedRows())
        actions << row.data(KeyRole).toString();
    if (actions.isEmpty())
        for (const UnmappedAction &action : m_unmapped.actions()) actions << action.action;
    if (m_map->isEnabled() && !actions.isEmpty()) Q_EMIT mapRequested(actions);
}

// Each says how much there is behind it; where there is nothing it is not in the way.
void SheetPanel::followTabs()
{
    const auto name = [this](int tab, const QString &text, const QAbstractItemModel &model) {
        setTabText(tab, tr("%1 (%2)", "name of a list, how many").arg(text, displayCount(model.rowCount())));
        setTabVisible(tab, model.rowCount() > 0);
    };
    name(FindingTab, tr("Findings"), m_findings);
    name(ChangeTab, tr("Changes"), m_changes);
    name(UnmappedTab, tr("Unmapped actions"), m_unmapped);
    name(ProblemTab, tr("Refused lines"), m_problems);
    const bool dark = theme::isDark(QApplication::palette());
    if (m_findings.rowCount() > 0) setTabIcon(FindingTab, severityIcon(m_findings.finding(0).severity, dark));
    bool any = false;
    for (int tab = 0; tab < count(); ++tab) any = any || isTabVisible(tab);
    setVisible(any);
}

}  // namespace headroom
