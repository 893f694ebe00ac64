// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/auditpage.h"

#include "items/auditrecordmodel.h"
#include "items/displaytext.h"
#include "views/auditdetail.h"
#include "views/auditfilterbar.h"
#include "views/celldelegate.h"
#include "views/chartexport.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/headingfont.h"
#include "views/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

void arrange(DataTable &table)
{
    table.setItemDelegate(new CellDelegate(&table));
    // Latest first, always: the order is that of the chain.
    table.setSortingEnabled(false);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    const QFontMetrics metrics = table.fontMetrics();
    const auto width = [&metrics](const QString &usual) { return metrics.horizontalAdvance(usual) + 20; };
    table.setColumnWidth(AuditModel::When, width(QStringLiteral("22 Nov 2026 10:30 AM CEST")));
    table.setColumnWidth(AuditModel::Who, width(QStringLiteral("product-gateway")));
    table.setColumnWidth(AuditModel::What, width(QStringLiteral("approved overage request 1024: 100 of 100 Premium")));
    table.setColumnWidth(AuditModel::Workspace, width(QStringLiteral("Brightwater Legal")));
}

// Page after page; the rows do not change meanwhile, and newer ones are above the first.
Result<std::vector<AuditRow>> readAll(LedgerReader &reader, const AuditFilter &filter)
{
    std::vector<AuditRow> rows;
    for (;;) {
        Result<AuditAnswer> page = reader.audit(filter, rows.empty() ? 0 : rows.back().id);
        if (!page) return tl::make_unexpected(std::move(page.error()));
        std::ranges::move(page->rows, std::back_inserter(rows));
        if (!page->more || page->rows.empty()) return rows;
    }
}

}  // namespace

AuditPage::AuditPage(Clock clock, QWidget *parent) : LedgerPage(parent), m_clock(std::move(clock))
{
    m_filter = new AuditFilterBar(m_clock);
    m_table = new DataTable;
    m_table->setAccessibleName(tr("Changes, latest first"));
    m_table->setModel(&m_model);
    arrange(*m_table);
    m_detail = new AuditDetail;
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setSizes({300, 280});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addWidget(makeHead());
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    connectParts();
    setFocusProxy(m_table);
    showWhatIsThere();
}

QWidget *AuditPage::makeHead()
{
    auto *title = new QLabel(tr("Audit"));
    title->setFont(headingFont(title->font(), 1.5));
    m_save = new QPushButton(namedIcon(QStringLiteral("export")), tr("Export…"));
    m_save->setToolTip(tr("Save every row that passes the filter as CSV"));
    m_save->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &AuditPage::askWhere);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(title, 1);
    line->addWidget(m_save);
    return head;
}

void AuditPage::connectParts()
{
    connect(m_filter, &AuditFilterBar::changed, this, &AuditPage::ask);
    connect(m_filter, &AuditFilterBar::left, this, [this] {
        if (m_model.rowCount() > 0) m_table->setFocus();
    });
    connect(&m_model, &AuditModel::olderWanted, this, &AuditPage::askOlder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::showCurrent);
    connect(m_detail, &AuditDetail::requestActivated, this, &AuditPage::requestActivated);
    connect(m_detail, &AuditDetail::workspaceActivated, this, &AuditPage::workspaceActivated);
    connect(m_detail, &AuditDetail::statusMessage, this, &AuditPage::statusMessage);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_shown && !m_filter->isEmpty())
            m_filter->clear();
        else
            refresh();
    });
}

void AuditPage::setClient(LedgerClient *client)
{
    cancel();
    m_client = nullptr;  // so that emptying the filter asks nothing
    m_shown.reset();
    m_error.reset();
    m_total = 0;
    m_filter->clear();
    m_model.setRows({});
    m_client = client;
    showWhatIsThere();
}

void AuditPage::setWorkspaces(const WorkspaceNames &names)
{
    m_names = names;
    m_filter->setWorkspaces(names);
    m_model.setWorkspaces(names);
}

void AuditPage::refresh()
{
    ask();
}

void AuditPage::cancel()
{
    if (!m_client) return;
    m_client->cancel(m_slot);
    m_client->cancel(m_older);
    m_client->cancel(m_export);
    m_askingOlder = false;
    if (!m_shown) m_error = Error{Error::Kind::Cancelled, tr("You stopped it."), {}};
    showWhatIsThere();
}

void AuditPage::focusFilter()
{
    m_filter->takeFocus();
}

void AuditPage::ask()
{
    const std::optional<AuditFilter> filter = m_filter->filter();
    if (!m_client || !filter) return;
    if (!m_shown) {
        m_error.reset();
        showWhatIsThere();
    }
    m_client->ask(
        m_slot, this, [filter = *filter](LedgerReader &reader) { return reader.audit(filter, 0); },
        [this, filter = *filter, at = m_clock()](Result<AuditAnswer> answer) { take(filter, std::move(answer), at); });
}

void AuditPage::take(const AuditFilter &filter, Result<AuditAnswer> answer, Instant at)
{
    if (!answer) {
        if (!m_shown) m_error = answer.error();
        showWhatIsThere();
        Q_EMIT failed(answer.error());
        return;
    }
    const bool same = m_shown == filter;
    m_shown = filter;
    m_total = answer->total;
    m_filter->setPeople(answer->people);
    m_filter->setObjects(answer->objects);
    if (same) {
        m_model.addNewer(*answer);
    } else {
        m_client->cancel(m_older);
        m_askingOlder = false;
        m_model.setRows(*answer);
    }
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0) m_table->selectRow(0);
    showCurrent();
    showWhatIsThere();
    Q_EMIT answered(at);
}

void AuditPage::askOlder()
{
    if (!m_client || m_askingOlder || !m_shown) return;
    m_askingOlder = true;
    m_client->ask(
        m_older, this,
        [filter = *m_shown, before = m_model.oldest()](LedgerReader &reader) { return reader.audit(filter, before); },
        [this](Result<AuditAnswer> answer) { takeOlder(std::move(answer)); });
}

void AuditPage::takeOlder(Result<AuditAnswer> answer)
{
    m_askingOlder = false;
    if (answer)
        m_model.addOlder(*answer);
    else
        Q_EMIT failed(answer.error());
    Q_EMIT summaryChanged(summary());
}

// Tells nothing there from filtered out, and both from a question that was not answered.
void AuditPage::showWhatIsThere()
{
    if (m_shown && m_model.rowCount() == 0 && m_filter->isEmpty())
        m_empty->setTexts(tr("Nothing has been changed yet"),
                          tr("Every change of plans, people, requests and credits will be listed here."));
    else if (m_shown && m_model.rowCount() == 0)
        m_empty->setTexts(tr("No change matches the filter"),
                          tr("%Ln row(s) filtered out.", nullptr, pluralCount(m_total)), tr("Clear the filter"));
    else if (m_error)
        m_empty->setTexts(tr("The audit was not read"), m_error->message, tr("Try again"));
    else if (!m_shown)
        m_empty->setTexts(tr("Reading the audit…"), QString());
    m_save->setEnabled(m_model.rowCount() > 0);
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_splitter) : m_empty);
    Q_EMIT summaryChanged(summary());
}

void AuditPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_detail->setRow(m_model.row(current.row()), m_names);
    else
        m_detail->clear();
}

void AuditPage::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the audit"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("audit", "name of a file") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPage::exportTo);
    dialog->open();
}

void AuditPage::exportTo(const QString &file)
{
    if (!m_client || !m_shown) return;
    m_client->ask(
        m_export, this, [filter = *m_shown](LedgerReader &reader) { return readAll(reader, filter); },
        [this, file](Result<std::vector<AuditRow>> rows) {
            const Result<void> saved = rows ? saveCsv(file, AuditRecordModel(std::move(*rows)))
                                            : Result<void>(tl::make_unexpected(rows.error()));
            if (saved)
                Q_EMIT statusMessage(tr("Saved %1", "a file").arg(QDir::toNativeSeparators(file)));
            else
                Q_EMIT failed(saved.error());
        });
}

QString AuditPage::summary() const
{
    if (!m_shown) return {};
    const QString rows = displayCount(m_model.rowCount());
    if (m_model.hasOlder())
        return tr("The latest %1 of %Ln row(s); scroll for older ones", nullptr, pluralCount(m_total)).arg(rows);
    return tr("%1 of %Ln row(s)", nullptr, pluralCount(m_total)).arg(rows);
}

}  // namespace headroom
