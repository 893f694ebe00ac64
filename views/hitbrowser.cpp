// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hitbrowser.h"

#include "items/displaytext.h"
#include "items/hittext.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/headingfont.h"
#include "views/hitdetail.h"
#include "views/place.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace headroom {

namespace {

void arrange(DataTable &table)
{
    table.setItemDelegate(new CellDelegate(&table));
    // Latest first, always: older ones are read as one scrolls.
    table.setSortingEnabled(false);
    table.verticalHeader()->setDefaultSectionSize(twoLineHeight(table.font()));
    const auto width = [&table](int column, const QString &usual) { setUsualWidth(table, column, usual); };
    width(HitModel::At, QStringLiteral("17 Mar 2026 10:30:00 AM"));
    width(HitModel::WorkspaceColumn, QStringLiteral("Brightwater Legal"));
    width(HitModel::Member, QStringLiteral("grace@acme.example"));
    width(HitModel::Action, QStringLiteral("research.deep"));
    width(HitModel::RouteColumn, QStringLiteral("premium-reasoning"));
    width(HitModel::BucketColumn, bucketName(Bucket::LongContext));
    width(HitModel::VerdictColumn, QStringLiteral("Ask to confirm"));
    width(HitModel::Used, QStringLiteral("50,000 of 50,000"));
    width(HitModel::Cause, causeName(HitCause::NegativeMarginOrAbuse));
    width(HitModel::Outcome, QStringLiteral("abandoned"));
    for (const int column : {HitModel::EntitlementColumn, HitModel::Plan, HitModel::CycleColumn})
        table.setColumnHidden(column, true);
}

}  // namespace

HitBrowser::HitBrowser(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_widen(new QPushButton(tr("Show all of them"))),
      m_stack(new QStackedWidget), m_empty(new EmptyState), m_splitter(new QSplitter), m_table(new DataTable),
      m_detail(new HitDetail)
{
    m_title->setFont(headingFont(font(), 1.1));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_widen->setAutoDefault(false);
    m_widen->setToolTip(tr("List every hit that the charts count (Esc)"));
    m_table->setAccessibleName(tr("Limit hits, latest first"));
    m_table->setModel(&m_model);
    arrange(*m_table);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({640, 420});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_widen);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);

    connect(m_widen, &QPushButton::clicked, this, &HitBrowser::widened);
    connect(&m_model, &HitModel::olderWanted, this, &HitBrowser::askOlder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HitBrowser::showCurrent);
    connect(m_table, &DataTable::summaryChanged, this, [this] { Q_EMIT summaryChanged(summary()); });
    connect(m_detail, &HitDetail::placeRequested, this, &HitBrowser::placeRequested);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT placeRequested(Place::reviews(reviewSubjectOf(m_model.hitAt(index.row())).toString()));
    });
    connect(m_empty, &EmptyState::buttonPressed, this, &HitBrowser::refresh);
    setNothing(tr("No limit hits"), QString());
    setClient(nullptr);
}

void HitBrowser::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_asked.reset();
    m_shown.reset();
    m_error.reset();
    m_model.setHits({});
    m_title->clear();
    m_widen->hide();
    showCurrent();
    showWhatIsThere();
}

void HitBrowser::setRules(SharedZones zones, const CauseRule &rule)
{
    m_model.setZones(std::move(zones));
    m_rule = rule;
    showCurrent();
}

void HitBrowser::setOfOneWorkspace()
{
    m_table->setColumnHidden(HitModel::WorkspaceColumn, true);
    m_detail->hideWorkspaceLink();
}

void HitBrowser::setNothing(const QString &title, const QString &explanation)
{
    m_nothing = title;
    m_nothingMore = explanation;
    showWhatIsThere();
}

void HitBrowser::show(const HitFilter &filter, const QString &title, bool narrowed)
{
    m_asked = filter;
    m_title->setText(title);
    m_widen->setVisible(narrowed);
    refresh();
}

void HitBrowser::refresh()
{
    if (!m_client || !m_asked) return;
    m_error.reset();
    m_client->ask(
        m_slot, this, [filter = *m_asked](LedgerReader &reader) { return reader.limitHits(filter, 0); },
        [this, filter = *m_asked](Result<HitsAnswer> answer) { take(filter, std::move(answer)); });
    showWhatIsThere();
}

void HitBrowser::cancel()
{
    if (!m_client) return;
    m_client->cancel(m_slot);
    m_client->cancel(m_older);
    m_askingOlder = false;
    if (m_asked && !m_shown) m_error = Error{Error::Kind::Cancelled, tr("You stopped it."), {}};
    showWhatIsThere();
}

void HitBrowser::take(const HitFilter &filter, Result<HitsAnswer> answer)
{
    if (!answer) {
        if (answer.error().kind == Error::Kind::Cancelled) return;
        if (m_shown != filter) {
            m_shown.reset();
            m_model.setHits({});
            m_error = answer.error();
        }
        showWhatIsThere();
        Q_EMIT failed(answer.error());
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    const std::int64_t chosen = current.isValid() ? m_model.hitAt(current.row()).row : 0;
    m_client->cancel(m_older);
    m_askingOlder = false;
    m_shown = filter;
    m_total = answer->total;
    const bool older = answer->total > static_cast<std::int64_t>(answer->rows.size());
    m_model.setHits(std::move(answer->rows), older);
    if (const int row = m_model.rowOf(chosen); row >= 0)
        m_table->selectRow(row);
    else if (m_model.rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
    showWhatIsThere();
}

void HitBrowser::askOlder()
{
    if (!m_client || m_askingOlder || !m_shown || m_shown != m_asked) return;
    m_askingOlder = true;
    m_client->ask(
        m_older, this,
        [filter = *m_shown, before = m_model.hits().back().row](LedgerReader &reader) {
            return reader.limitHits(filter, before);
        },
        [this](Result<HitsAnswer> answer) {
            m_askingOlder = false;
            if (answer) {
                const bool more = answer->rows.size() == std::size_t{kHitsPage};
                m_model.append(std::move(answer->rows), more);
            } else
                Q_EMIT failed(answer.error());
            Q_EMIT summaryChanged(summary());
        });
}

void HitBrowser::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_detail->clear();
        return;
    }
    const JudgedHit &hit = m_model.hitAt(current.row());
    m_detail->setHit(hit, m_rule, m_model.zoneOf(hit.hit.workspace));
}

void HitBrowser::showWhatIsThere()
{
    const bool any = m_model.rowCount() > 0;
    if (m_error)
        m_empty->setTexts(tr("The hits were not read"), m_error->message, tr("Try again"));
    else if (!m_shown)
        m_empty->setTexts(tr("Reading the hits…"), QString());
    else
        m_empty->setTexts(m_nothing, m_nothingMore);
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_splitter) : m_empty);
    Q_EMIT summaryChanged(summary());
}

void HitBrowser::takeFocus()
{
    if (m_model.rowCount() > 0) m_table->setFocus(Qt::OtherFocusReason);
}

void HitBrowser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_widen->isHidden())
        Q_EMIT widened();
    else
        QWidget::keyPressEvent(event);
}

QString HitBrowser::summary() const
{
    if (!m_shown) return {};
    const QString shown = m_table->summary();
    if (!m_model.hasOlder()) return shown;
    return tr("The latest of %Ln hit(s): %1; scroll for older ones", nullptr, pluralCount(m_total)).arg(shown);
}

}  // namespace headroom
