// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routecatalogtab.h"

#include "items/displaytext.h"
#include "items/roles.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/filterbar.h"
#include "views/headingfont.h"
#include "views/noticestrip.h"
#include "views/permitted.h"
#include "views/quietlabel.h"
#include "views/routenewkey.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kTallestPanel = 290;  // leaves half of a small window to the table
constexpr int kFrame = 2;

}  // namespace

RouteCatalogTab::RouteCatalogTab(DraftSession *session, RouteCatalogTable *model, const Words &words)
    : m_session(session), m_model(model), m_words(words)
{
    model->setParent(this);
    m_sorted.setSourceModel(model);
    m_sorted.setSortRole(SortRole);
    m_sorted.setFilterRole(RouteCatalogTable::kSearchRole);
    m_sorted.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted.setSortCaseSensitivity(Qt::CaseInsensitive);

    m_table = new DataTable;
    m_table->setAccessibleName(words.table);
    m_table->setModel(&m_sorted);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(twoLineHeight(m_table->font()));
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(makePanel());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_newKey = new RouteNewKey(words.newKey, [this](const QString &key) { return isTaken(key); });
    m_notice = new NoticeStrip;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(makeHead(words));
    layout->addWidget(m_newKey);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);

    connect(m_newKey, &RouteNewKey::added, this, [this](const QString &key) {
        add(key);
        choose(key);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showCurrent();
        m_panel->setVisible(currentRow() >= 0);
        if (!current().isEmpty()) Q_EMIT currentChanged(current());
    });
    connect(m_table, &DataTable::summaryChanged, this, &RouteCatalogTab::summaryChanged);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] { m_filter->setText({}); });
    connect(m_session, &DraftSession::publishedChanged, this, &RouteCatalogTab::follow);
    connect(m_session, &DraftSession::draftChanged, this, &RouteCatalogTab::follow);
}

QWidget *RouteCatalogTab::makeHead(const Words &words)
{
    m_filter = new FilterBar;
    m_filter->setHelp(words.filter, {});
    m_add = new QPushButton(words.add);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_filter, 1);
    line->addWidget(m_add, 0, Qt::AlignTop);
    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        m_sorted.setFilterFixedString(text.trimmed());
        showWhatIsThere();
        Q_EMIT summaryChanged(summary());
    });
    connect(m_filter, &FilterBar::left, this, [this] { m_table->setFocus(); });
    connect(m_add, &QPushButton::clicked, this, [this] { m_newKey->begin(); });
    return head;
}

QWidget *RouteCatalogTab::makePanel()
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(headingFont(m_title->font(), 1.15));
    m_state = new QuietLabel;
    m_drop = new QPushButton;
    m_drop->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_state, 1);
    head->addWidget(m_drop);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(head);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::StyledPanel);
    scroll->setWidget(content);
    m_panel = scroll;
    connect(m_drop, &QPushButton::clicked, this, [this] { drop(current()); });
    return scroll;
}

void RouteCatalogTab::setContent(QWidget *content)
{
    auto *panel = qobject_cast<QScrollArea *>(m_panel)->widget();
    static_cast<QVBoxLayout *>(panel->layout())->addWidget(content);
    static_cast<QVBoxLayout *>(panel->layout())->addStretch(1);
    m_panel->setMinimumHeight(std::min(panel->sizeHint().height() + 2 * kFrame, kTallestPanel));
}

void RouteCatalogTab::setWidths(const QStringList &usual)
{
    const QFontMetrics metrics = m_table->fontMetrics();
    for (int column = 0; column < usual.size(); ++column)
        m_table->setColumnWidth(column, metrics.horizontalAdvance(usual.at(column)) + 2 * kCellMargin + 6);
}

void RouteCatalogTab::showHead(const QString &key, bool isNew, bool isChanged, const QString &kind)
{
    m_title->setText(key);
    m_state->setText(isNew       ? tr("new in the draft")
                     : isChanged ? tr("changed in the draft; • marks what, point at it for what is published")
                                 : kind);
    m_drop->setText(isChanged ? tr("Discard the changes") : tr("Remove"));
    const QString stays = isNew ? whyItStays(key) : QString();
    if (!m_session->permission())
        permit(m_drop, m_session->permission());
    else if (!isNew && !isChanged)
        permit(m_drop, {false, tr("It is published, and nothing leaves the catalog: what it explains must stay "
                                  "explained.")});
    else
        permit(m_drop, {stays.isEmpty(), stays});
}

int RouteCatalogTab::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_sorted.mapToSource(index).row() : -1;
}

QString RouteCatalogTab::current() const
{
    return m_table->currentIndex().data(KeyRole).toString();
}

void RouteCatalogTab::choose(const QString &key)
{
    const int row = m_model->rowOf(key);
    if (row < 0) {
        m_wanted = key;
        return;
    }
    m_wanted.clear();
    QModelIndex index = m_sorted.mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        m_filter->setText({});
        index = m_sorted.mapFromSource(m_model->index(row, 0));
    }
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void RouteCatalogTab::follow()
{
    const QString chosen = m_wanted.isEmpty() ? current() : m_wanted;
    refill();
    showPermission();
    showWhatIsThere();
    if (!chosen.isEmpty()) choose(chosen);
    if (m_wanted == chosen && currentRow() < 0 && m_model->rowCount({}) > 0) m_table->selectRow(0);
    showCurrent();
    m_panel->setVisible(currentRow() >= 0);
}

void RouteCatalogTab::showPermission()
{
    permit(m_add, m_session->permission());
    if (!m_session->permission()) m_newKey->hide();
}

// Tells nothing there from filtered out, and both from a catalog that has not been read yet.
void RouteCatalogTab::showWhatIsThere()
{
    const bool any = m_model->rowCount({}) > 0;
    if (!m_session->ready())
        m_empty->setTexts(tr("Reading the catalog…"), {});
    else if (!any)
        m_empty->setTexts(m_words.none, m_words.noneText);
    else
        m_empty->setTexts(tr("Nothing matches the filter"),
                          tr("%Ln row(s) filtered out.", nullptr, m_model->rowCount({})), tr("Clear the filter"));
    m_stack->setCurrentWidget(m_session->ready() && m_sorted.rowCount() > 0 ? static_cast<QWidget *>(m_splitter)
                                                                            : m_empty);
}

void RouteCatalogTab::focusFilter()
{
    m_filter->takeFocus();
}

QString RouteCatalogTab::summary() const
{
    return m_table->summary();
}

}  // namespace headroom
