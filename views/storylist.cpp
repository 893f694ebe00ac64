// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storylist.h"

#include "items/displaytext.h"
#include "views/catalogwatch.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/searchedchoice.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

StoryList::StoryList(QWidget *parent)
    : QWidget(parent), m_catalog(new CatalogWatch(this, tr("Any workspace"))),
      m_workspace(new SearchedChoice(tr("Any workspace"))), m_table(new DataTable), m_empty(new EmptyState),
      m_stack(new QStackedWidget)
{
    m_workspace->setToolTip(tr("Of which workspace"));
    m_table->setAccessibleName(tr("Latest limit hits"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    // Latest first, always.
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(twoLineHeight(m_table->font()));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_workspace);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_catalog, &CatalogWatch::changed, this, &StoryList::takeCatalog);
    connect(m_catalog, &CatalogWatch::failed, this, &StoryList::failed);
    connect(m_workspace, &SearchedChoice::keyChosen, this, &StoryList::refresh);
    // Not the current row: taking the focus makes the first one that, although nobody chose it.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (rows.isEmpty() || m_model.idAt(rows.front().row()) == m_chosen) return;
        m_chosen = m_model.idAt(rows.front().row());
        Q_EMIT hitChosen(m_chosen);
    });
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (!m_error) m_workspace->setKey({});
        refresh();
    });
    setClient(nullptr);
}

void StoryList::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_read.reset();
    m_error.reset();
    m_total = 0;
    m_chosen.clear();
    m_model.setHits({});
    m_catalog->setClient(client);
    m_workspace->setRows(m_catalog->workspaces());
    m_workspace->setKey({});
    showWhatIsThere();
}

void StoryList::refresh()
{
    if (!m_client) return;
    m_catalog->refresh();
    m_error.reset();
    HitFilter filter;
    filter.workspace = m_workspace->key();
    m_client->ask(
        m_slot, this, [filter](LedgerReader &reader) { return reader.limitHits(filter, 0); },
        [this, filter](Result<HitsAnswer> answer) { take(std::move(answer), filter.workspace); });
    showWhatIsThere();
}

void StoryList::cancel()
{
    if (!m_client) return;
    m_client->cancel(m_slot);
    m_catalog->cancel();
    if (!m_read) m_error = Error{Error::Kind::Cancelled, tr("You stopped it."), {}};
    showWhatIsThere();
}

void StoryList::takeCatalog()
{
    m_workspace->setRows(m_catalog->workspaces(m_workspace->key()));
    if (m_workspace->currentIndex() < 0) m_workspace->setKey({});
    m_model.setZones(*m_catalog->catalog()->zones);
}

void StoryList::take(Result<HitsAnswer> answer, const QString &workspace)
{
    if (!answer) {
        if (answer.error().kind == Error::Kind::Cancelled) return;
        if (m_read != workspace) {
            m_read.reset();
            m_model.setHits({});
            m_error = answer.error();
        }
        showWhatIsThere();
        Q_EMIT failed(answer.error());
        return;
    }
    m_read = workspace;
    m_total = answer->total;
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model.setHits(std::move(answer->rows));
    }
    if (m_chosen.isEmpty() && m_model.rowCount() > 0)
        select(0);
    else
        setChosen(m_chosen);
    showWhatIsThere();
}

void StoryList::setChosen(const QString &hit)
{
    m_chosen = hit;
    const int row = m_model.rowOf(hit);
    if (row >= 0)
        select(row);
    else
        m_table->clearSelection();
}

void StoryList::select(int row)
{
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0));
}

void StoryList::focusFilter()
{
    m_workspace->setFocus(Qt::ShortcutFocusReason);
}

void StoryList::showWhatIsThere()
{
    if (m_error)
        m_empty->setTexts(tr("The hits were not read"), m_error->message, tr("Try again"));
    else if (!m_read)
        m_empty->setTexts(m_client ? tr("Reading the hits…") : QString(), QString());
    else if (!m_read->isEmpty())
        m_empty->setTexts(tr("No limit was hit there"), tr("This workspace has no recorded limit hit."),
                          tr("Any workspace"));
    else
        m_empty->setTexts(tr("No limit hits"), tr("Nobody recorded a verdict other than “allow”."));
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    Q_EMIT summaryChanged(summary());
}

QString StoryList::summary() const
{
    if (!m_read) return {};
    if (m_total > m_model.rowCount())
        return tr("The latest %1 of %Ln limit hit(s); Limit hits has them all", nullptr, pluralCount(m_total))
            .arg(displayCount(m_model.rowCount()));
    return tr("%Ln limit hit(s)", nullptr, pluralCount(m_total));
}

}  // namespace headroom
