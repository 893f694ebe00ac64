// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planmoves.h"

#include "items/displaytext.h"
#include "items/planfields.h"
#include "items/typedvalues.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/fieldedit.h"
#include "views/permitted.h"
#include "views/quietlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>

namespace headroom {

namespace {

enum When { NextCycle, AtInstant };

}  // namespace

PlanMoves::PlanMoves(QWidget *parent) : QWidget(parent)
{
    makeTable();
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_counts = new QuietLabel;
    m_counts->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(makeFilter());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_counts);
    layout->addWidget(makeActions());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanMoves::follow);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT workspaceActivated(index.data(KeyRole).toString()); });
    connect(m_table, &DataTable::summaryChanged, this, [this] { Q_EMIT summaryChanged(summary()); });
    connect(m_empty, &EmptyState::buttonPressed, this, [this] { m_filter->clear(); });
    follow();
}

void PlanMoves::makeTable()
{
    m_table = new DataTable;
    m_table->setAccessibleName(tr("Workspaces and the version they go over to"));
    m_table->setModel(&m_shown);
    m_table->setItemDelegate(new CellDelegate(m_table));
    const QFontMetrics metrics = m_table->fontMetrics();
    m_table->verticalHeader()->setDefaultSectionSize(twoLineHeight(m_table->font()));
    const auto width = [&](int column, const QString &usual) {
        m_table->setColumnWidth(column, metrics.horizontalAdvance(usual) + 20);
    };
    width(PlanMoveModel::Name, QStringLiteral("Brightwater Legal Serv"));
    width(PlanMoveModel::Present, QStringLiteral("Business Pl v12"));
    width(PlanMoveModel::Since, QStringLiteral("22 Sept 2026"));
    width(PlanMoveModel::Planned, QStringLiteral("17 Mar 2026 10:30 Europe/Berlin"));
    width(PlanMoveModel::NextCycle, QStringLiteral("22 Sept 2026"));
}

QWidget *PlanMoves::makeFilter()
{
    m_scope = new QComboBox;
    m_scope->setAccessibleName(tr("Which workspaces"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scope->addItem(tr("On earlier versions of this plan"), static_cast<int>(PlanMoveFilter::Scope::Earlier));
    m_scope->addItem(tr("On this plan"), static_cast<int>(PlanMoveFilter::Scope::OnPlan));
    m_scope->addItem(tr("All workspaces"), static_cast<int>(PlanMoveFilter::Scope::Everybody));
    m_filter = new QLineEdit;
    m_filter->setAccessibleName(tr("Filter the workspaces"));
    m_filter->setPlaceholderText(tr("Filter by name or key"));
    m_filter->setClearButtonEnabled(true);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scope);
    layout->addWidget(m_filter, 1);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        m_shown.setScope(scope());
        follow();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown.setText(text);
        follow();
    });
    return bar;
}

QWidget *PlanMoves::makeActions()
{
    m_move = new QPushButton;
    m_stay = new QPushButton(tr("&Do not move"));
    m_when = new QComboBox;
    m_when->setAccessibleName(tr("When they go over"));
    m_when->addItem(tr("at the start of its next cycle"), NextCycle);
    m_when->addItem(tr("at one instant"), AtInstant);
    m_at = new FieldEdit(tr("Instant at which they go over"), [](const QString &text) {
        const Result<Instant> typed = typedInstant(text);
        return typed ? QString() : typed.error().message;
    });
    m_at->line()->setPlaceholderText(QStringLiteral("2026-12-01"));
    m_at->hide();
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_move, 0, Qt::AlignTop);
    layout->addWidget(m_when, 0, Qt::AlignTop);
    layout->addWidget(m_at, 1, Qt::AlignTop);
    layout->addStretch();
    layout->addWidget(m_stay, 0, Qt::AlignTop);
    connect(m_when, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_at->setVisible(index == AtInstant);
        if (index == AtInstant && m_at->text().isEmpty()) m_at->setText(instantText(m_target.effectiveFrom));
        follow();
    });
    connect(m_at, &FieldEdit::edited, this, &PlanMoves::follow);
    connect(m_at, &FieldEdit::spoiled, this, &PlanMoves::follow);
    connect(m_move, &QPushButton::clicked, this, &PlanMoves::move);
    connect(m_stay, &QPushButton::clicked, this, [this] { Q_EMIT stayRequested(selected()); });
    return bar;
}

void PlanMoves::setCatalog(const Catalog &published, Instant now)
{
    const QStringList keys = selected();
    const QSet<QString> chosen(keys.begin(), keys.end());
    m_model.setCatalog(published, now);
    m_moves.clear();
    m_findings.clear();
    if (chosen.isEmpty()) return follow();
    QItemSelection again;
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        const QModelIndex index = m_shown.index(row, 0);
        if (chosen.contains(index.data(KeyRole).toString())) again.select(index, index);
    }
    m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    follow();
}

void PlanMoves::setMoves(const CatalogDraft &draft, const std::vector<DraftFinding> &findings)
{
    std::vector<DraftFinding> ofMoves;
    std::ranges::copy_if(findings, std::back_inserter(ofMoves),
                         [](const DraftFinding &finding) { return finding.object == QLatin1String("move"); });
    // Typing in a plan moves nobody.
    if (draft.moves == m_moves && ofMoves == m_findings) return;
    m_moves = draft.moves;
    m_findings = std::move(ofMoves);
    m_model.setMoves(m_moves, m_findings);
    m_shown.follow();
    follow();
}

void PlanMoves::setTarget(const QString &plan, const PlanVersion &version)
{
    m_target = {plan, version.version, version.effectiveFrom, {}};
    m_shown.setTarget(plan, version.version);
    m_move->setText(tr("&Move to version %1").arg(version.version));
    follow();
}

void PlanMoves::setPermission(const Permission &permission)
{
    m_permission = permission;
    follow();
}

PlanMoveFilter::Scope PlanMoves::scope() const
{
    return static_cast<PlanMoveFilter::Scope>(m_scope->currentData().toInt());
}

QStringList PlanMoves::selected() const
{
    QStringList keys;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) keys << row.data(KeyRole).toString();
    return keys;
}

void PlanMoves::move()
{
    MoveTarget target = m_target;
    if (m_when->currentData().toInt() == AtInstant) {
        const Result<Instant> at = typedInstant(m_at->text());
        if (!at) return;
        target.at = *at;
    }
    Q_EMIT moveRequested(selected(), target);
}

// What can be done with the selection, or why not, and what the moves come to.
void PlanMoves::follow()
{
    const bool any = m_table->selectionModel()->hasSelection();
    const bool typed = m_when->currentData().toInt() == NextCycle || typedInstant(m_at->text());
    const QString choose = tr("Choose workspaces in the table first.");
    permit(m_move, !m_permission ? m_permission
                                 : Permission{any && typed, any ? tr("Type the instant as it says below.") : choose});
    permit(m_stay, m_permission ? Permission{any, choose} : m_permission);
    permit(m_when, m_permission);
    m_at->setReadOnly(!m_permission);
    m_counts->setText(counts());
    showWhatIsThere();
}

QString PlanMoves::counts() const
{
    std::int64_t earlier = 0;
    std::int64_t moving = 0;
    std::optional<Instant> first;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const PlanMoveRow &shown = m_model.workspace(row);
        if (!m_shown.isIn(shown, PlanMoveFilter::Scope::Earlier)) continue;
        ++earlier;
        if (!shown.drafted || shown.drafted->plan != m_target.plan || shown.drafted->version != m_target.version)
            continue;
        ++moving;
        first = first ? std::min(*first, shown.drafted->from) : shown.drafted->from;
    }
    if (earlier == 0) return {};
    const QString who = tr("%1 of %Ln workspace(s) go over to version %2", nullptr, pluralCount(earlier))
                            .arg(displayCount(moving))
                            .arg(m_target.version);
    const QString when = first ? tr("%1, the first on %2").arg(who, displayInstant(*first)) : who;
    return moving < earlier ? tr("%1; %Ln stay(s) where it is.", nullptr, pluralCount(earlier - moving)).arg(when)
                            : tr("%1.", "a sentence").arg(when);
}

void PlanMoves::showWhatIsThere()
{
    const bool filtered = !m_filter->text().isEmpty();
    if (m_model.rowCount() == 0)
        m_empty->setTexts(tr("There are no workspaces yet"),
                          tr("They come with the catalog, or with the first usage that names them."));
    else if (filtered)
        m_empty->setTexts(tr("No workspace matches the filter"), {}, tr("Clear the filter"));
    else
        m_empty->setTexts(tr("Nobody is on an earlier version"),
                          tr("Choose “All workspaces” above to move somebody here from another plan."));
    m_stack->setCurrentWidget(m_shown.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    Q_EMIT summaryChanged(summary());
}

void PlanMoves::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void PlanMoves::find(const QString &workspace)
{
    m_scope->setCurrentIndex(m_scope->findData(static_cast<int>(PlanMoveFilter::Scope::Everybody)));
    m_filter->setText(workspace);
    for (int row = 0; row < m_shown.rowCount(); ++row)
        if (m_shown.index(row, 0).data(KeyRole).toString() == workspace) m_table->selectRow(row);
    m_table->setFocus(Qt::OtherFocusReason);
}

QString PlanMoves::summary() const
{
    return m_table->summary();
}

}  // namespace headroom
