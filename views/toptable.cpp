// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/toptable.h"

#include "items/displaytext.h"
#include "views/card.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/headingfont.h"
#include "views/quietlabel.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kMostRows = 8;  // before the table scrolls
constexpr int kColumnWidth = 80;
constexpr int kTitleMargins = 18;

QString title(TopModel::Subject subject)
{
    switch (subject) {
    case TopModel::Subject::Members: return TopTable::tr("Top members");
    case TopModel::Subject::Actions: return TopTable::tr("Top actions");
    case TopModel::Subject::Routes: return TopTable::tr("Top routes");
    }
    return {};
}

}  // namespace

TopTable::TopTable(TopModel::Subject subject, QWidget *parent)
    : QFrame(parent), m_model(subject), m_table(new DataTable), m_empty(new QuietLabel(tr("No events in this cycle.")))
{
    makeCard(this);
    auto *name = new QLabel(title(subject));
    name->setFont(headingFont(font(), 1.15));

    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SortRole);
    m_table->setAccessibleName(title(subject));
    m_table->setModel(&m_sorted);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->sortByColumn(TopModel::CostColumn, Qt::DescendingOrder);
    arrangeColumns();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 8, 8);
    layout->addWidget(name);
    layout->addWidget(m_empty);
    layout->addWidget(m_table);
    layout->addStretch();
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT keyActivated(index.data(KeyRole).toString()); });
    setEntries({}, {});
}

void TopTable::setEntries(const std::vector<TopEntry> &entries, Money total)
{
    m_model.setEntries(entries, total);
    m_empty->setVisible(entries.empty());
    m_table->setVisible(!entries.empty());
    PerBucket<bool> used{};
    for (const Bucket bucket : kBuckets) used[index(bucket)] = m_model.uses(bucket);
    // Once shown, columns are the reader's to hide: only a bucket that comes into use or goes changes that.
    for (const Bucket bucket : kBuckets) {
        if (!m_filled || used[index(bucket)] != m_used[index(bucket)])
            m_table->setColumnHidden(TopModel::FirstBucket + static_cast<int>(bucket), !used[index(bucket)]);
    }
    m_filled = m_filled || !entries.empty();
    m_used = used;
    fitHeight();
}

void TopTable::setEntriesOf(Bucket bucket, const std::vector<TopEntry> &entries, std::int64_t used)
{
    m_model.setEntriesOf(bucket, entries, used);
    const bool any = m_model.rowCount() > 0;
    m_empty->setVisible(!any);
    m_table->setVisible(any);
    if (m_of != bucket) {
        const int shown = TopModel::FirstBucket + static_cast<int>(bucket);
        for (int column = TopModel::FirstBucket; column < TopModel::ColumnCount; ++column)
            m_table->setColumnHidden(column, column != shown && column != TopModel::ShareColumn);
        const QFontMetrics metrics = m_table->fontMetrics();
        const int figures = metrics.horizontalAdvance(displayCount(used)) + 2 * kCellMargin + 2;
        m_table->setColumnWidth(shown, std::max(figures, m_table->horizontalHeader()->sectionSizeHint(shown)));
        const int whole = metrics.horizontalAdvance(TableCell::share(1, {false, 1}).text) + 2 * kCellMargin + 2;
        m_table->setColumnWidth(TopModel::ShareColumn,
                                std::max(whole, m_table->horizontalHeader()->sectionSizeHint(TopModel::ShareColumn)));
        m_table->sortByColumn(shown, Qt::DescendingOrder);
        m_of = bucket;
    }
    fitHeight();
}

// Titles in two lines, so that every figure has room beside the key in half a window.
void TopTable::arrangeColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumHeight(2 * fontMetrics().height() + 8);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TopModel::Key, QHeaderView::Stretch);
    for (int column = TopModel::FirstBucket; column < TopModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, leastWidth(column));
    m_table->setColumnHidden(TopModel::Events, true);
}

// As wide as the longest word of the title, so that it breaks between words alone.
int TopTable::leastWidth(int column) const
{
    int width = kColumnWidth;
    const QStringList words = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(u' ');
    for (const QString &word : words) width = std::max(width, fontMetrics().horizontalAdvance(word) + kTitleMargins);
    return width;
}

void TopTable::fitHeight()
{
    const int rows = std::min(kMostRows, m_sorted.rowCount());
    const int inRows = rows * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->minimumHeight() + inRows + 2);
}

}  // namespace headroom
