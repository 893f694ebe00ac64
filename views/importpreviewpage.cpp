// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importpreviewpage.h"

#include "items/displaytext.h"
#include "items/importpreviewmodel.h"
#include "views/celldelegate.h"
#include "views/followtheme.h"
#include "views/importmappingpage.h"
#include "views/quietlabel.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kWidestColumn = 280;
constexpr int kOutcomeWidth = 90;

QTableView *previewTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setAccessibleName(name);
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->horizontalHeader()->setHighlightSections(false);
    softenSelection(table);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setMaximumSectionSize(kWidestColumn);
    return table;
}

QWidget *titled(QLabel *title, QTableView *table)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(table, 1);
    return box;
}

}  // namespace

ImportPreviewPage::ImportPreviewPage(MappingModel *mapping, QWidget *parent)
    : QWidget(parent), m_inFile(new ImportPreviewModel(ImportPreviewModel::Side::InFile, this)),
      m_landed(new ImportPreviewModel(ImportPreviewModel::Side::Landed, this))
{
    m_mapping = new ImportMappingPage(mapping);
    auto *inFileTable = previewTable(m_inFile, tr("First rows as they are in the file"));
    m_landedTable = previewTable(m_landed, tr("First rows as they would land"));
    m_landedTable->horizontalHeader()->setStretchLastSection(true);
    connect(m_inFile, &QAbstractItemModel::modelReset, inFileTable, &QTableView::resizeColumnsToContents);
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("previewSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_tables = new QSplitter;
    m_tables->setChildrenCollapsible(false);
    m_tables->addWidget(titled(new QLabel(tr("As in the file")), inFileTable));
    m_tables->addWidget(titled(m_summary, m_landedTable));
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_mapping);
    split->addWidget(m_tables);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

void ImportPreviewPage::setMappingShown(bool shown)
{
    m_mapping->setVisible(shown);
    setFocusProxy(shown ? static_cast<QWidget *>(m_mapping) : m_landedTable);
    m_tables->setOrientation(shown ? Qt::Horizontal : Qt::Vertical);
}

void ImportPreviewPage::setPreview(const ImportPreview &preview)
{
    m_inFile->setPreview(preview);
    m_landed->setPreview(preview);
    arrangeLanded(static_cast<int>(preview.problems.size()));
    const int landed = static_cast<int>(preview.landedRows.size());
    const int refusedRows = static_cast<int>(preview.problems.size());
    m_landedTable->setEnabled(landed + refusedRows > 0);
    if (landed + refusedRows == 0)
        m_summary->setText(tr("As it would land: complete the mapping to see it"));
    else if (refusedRows == 0)
        m_summary->setText(tr("As it would land: the first %Ln row(s) are fine", nullptr, landed));
    else
        m_summary->setText(
            tr("As it would land: %1 of the first %Ln row(s) would be refused", nullptr, landed + refusedRows)
                .arg(displayCount(refusedRows)));
}

// Why a row is refused takes the whole line, because none of its values land.
void ImportPreviewPage::arrangeLanded(int refusedRows)
{
    m_landedTable->clearSpans();
    m_landedTable->resizeColumnsToContents();
    m_landedTable->setColumnWidth(0, kOutcomeWidth);
    const int columns = m_landed->columnCount();
    for (int row = 0; row < refusedRows && columns > 1; ++row) m_landedTable->setSpan(row, 0, 1, columns);
}

}  // namespace headroom
