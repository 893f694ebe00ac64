// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/knownpanel.h"

#include "items/displaytext.h"
#include "items/knowntext.h"
#include "items/reviewtext.h"
#include "views/celldelegate.h"
#include "views/datatable.h"
#include "views/noticestrip.h"
#include "views/place.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kTablesHeight = 200;

}  // namespace

KnownPanel::KnownPanel(QWidget *parent)
    : QWidget(parent), m_banner(new NoticeStrip), m_more(new QToolButton), m_history(new QPushButton),
      m_tabs(new QTabWidget), m_bucketTable(addTable(&m_buckets, tr("Buckets as known then and now"))),
      m_lateTable(addTable(&m_entries, tr("Events that were learnt of later"))),
      m_changeTable(addTable(&m_changes, tr("Changes that were made later")))
{
    m_more->setText(tr("What is different now"));
    m_more->setCheckable(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_history->setAutoDefault(false);
    m_tabs->setFixedHeight(kTablesHeight);
    auto *row = new QHBoxLayout;
    row->addWidget(m_more);
    row->addWidget(m_history);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addLayout(row);
    layout->addWidget(m_tabs);
    connect(m_banner, &NoticeStrip::buttonPressed, this, &KnownPanel::nowWanted);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_tabs->setVisible(open);
    });
    connect(m_history, &QPushButton::clicked, this,
            [this] { Q_EMIT placeRequested(Place::history(m_late.toString())); });
    connectTables();
    clear();
}

DataTable *KnownPanel::addTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new DataTable;
    table->setAccessibleName(name);
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setSortingEnabled(false);
    table->horizontalHeader()->setDefaultSectionSize(150);
    m_tabs->addTab(table, name);
    return table;
}

void KnownPanel::connectTables()
{
    m_bucketTable->horizontalHeader()->setDefaultSectionSize(128);
    m_lateTable->setColumnWidth(KnownLateModel::What, 320);
    m_changeTable->setColumnWidth(KnownChangeModel::What, 520);
    connect(m_lateTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        HistoryFilter filter = m_late;
        filter.from = m_entries.entryAt(index.row()).key.at;
        filter.to = Instant{filter.from->us + 1};
        Q_EMIT placeRequested(Place::history(filter.toString()));
    });
    connect(m_changeTable, &QAbstractItemView::activated, this, [this] { Q_EMIT placeRequested(Place::audit()); });
}

void KnownPanel::setAsOf(Instant at, Instant known, const Zone &zone)
{
    m_at = at;
    m_knownAt = known;
    m_zone = zone;
    for (QWidget *part : std::initializer_list<QWidget *>{m_more, m_history, m_tabs}) part->hide();
    say({tr("Comparing with what was known then…")});
    show();
}

void KnownPanel::setKnown(const KnownThen &known)
{
    m_late = known.lateEvents;
    m_buckets.setKnown(known);
    m_entries.setEntries(known.rows, m_zone);
    m_changes.setChanges(known.changes, m_zone);
    say(whatIsDifferent(known));
    const bool any = known.differs() || known.late.events > 0;
    m_more->setVisible(any);
    m_tabs->setVisible(any && m_more->isChecked());
    m_history->setVisible(known.late.events > 0);
    m_history->setText(tr("Show the %Ln late event(s) in the history", nullptr, pluralCount(known.late.events)));
    m_tabs->setTabText(0, tr("Buckets"));
    m_tabs->setTabText(
        1, known.late.events > static_cast<std::int64_t>(known.rows.size())
               ? tr("Learnt later (latest %1 of %2)", "rows shown, all of them")
                     .arg(displayCount(static_cast<std::int64_t>(known.rows.size())), displayCount(known.late.events))
               : tr("Learnt later (%1)", "number of events").arg(displayCount(known.late.events)));
    m_tabs->setTabText(2, tr("Changed later (%1)", "number of changes")
                              .arg(displayCount(static_cast<std::int64_t>(known.changes.size()))));
}

void KnownPanel::setProblem(const QString &problem)
{
    say({tr("What is different now could not be read: %1").arg(problem)});
}

void KnownPanel::clear()
{
    m_entries.setEntries({}, {});
    m_changes.setChanges({}, {});
    hide();
}

void KnownPanel::say(const QStringList &sentences)
{
    QString asOf =
        tr("As it stood at %1, by what the ledger knows now.", "an instant").arg(reviewMoment(m_at, m_zone.id()));
    if (m_knownAt != m_at)
        asOf += QLatin1Char(' ') +
                tr("Compared with what was known at %1.", "an instant").arg(reviewMoment(m_knownAt, m_zone.id()));
    m_banner->setNotices(QStringList{asOf} + sentences, tr("Back to now"));
}

}  // namespace headroom
