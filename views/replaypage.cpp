// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/replaypage.h"

#include "items/displaytext.h"
#include "items/roles.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/draftsession.h"
#include "views/emptystate.h"
#include "views/headingfont.h"
#include "views/icons.h"
#include "views/noticestrip.h"
#include "views/quietlabel.h"
#include "views/replaydetail.h"
#include "views/replayprogressbar.h"
#include "views/replayrange.h"
#include "views/replaysummary.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kTableHeight = 300;
constexpr int kDetailHeight = 380;

void arrange(DataTable &table)
{
    table.setItemDelegate(new CellDelegate(&table));
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.verticalHeader()->setDefaultSectionSize(twoLineHeight(table.font()));
    QHeaderView *header = table.horizontalHeader();
    header->setMinimumHeight(2 * table.fontMetrics().height() + 8);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ReplayTableModel::ChangeColumn, QHeaderView::Stretch);
    const QFontMetrics metrics = table.fontMetrics();
    const auto width = [&metrics](const QString &usual) {
        return metrics.horizontalAdvance(usual) + 2 * kCellMargin + 8;
    };
    table.setColumnWidth(ReplayTableModel::WorkspaceColumn, width(QStringLiteral("Brightwater Legal")));
    for (const int column : {ReplayTableModel::HitsNow, ReplayTableModel::HitsDraft})
        table.setColumnWidth(column, width(QStringLiteral("Hits in the")));
    for (const int column : {ReplayTableModel::RefusedNow, ReplayTableModel::RefusedDraft})
        table.setColumnWidth(column, width(QStringLiteral("Refused in the")));
    for (const int column :
         {ReplayTableModel::MarginNow, ReplayTableModel::MarginDraft, ReplayTableModel::MarginDifference})
        table.setColumnWidth(column, width(QStringLiteral("≈ −$1,234.50")));
    for (int column = ReplayTableModel::Events; column < ReplayTableModel::ColumnCount; ++column)
        table.setColumnHidden(column, true);
}

}  // namespace

ReplayPage::ReplayPage(DraftSession *session, Clock clock, QWidget *parent)
    : LedgerPage(parent), m_session(session), m_clock(std::move(clock))
{
    m_notice = new NoticeStrip;
    m_run = new ReplayProgressBar;
    m_summary = new ReplaySummary;
    m_detail = new ReplayDetail;
    m_detail->setMinimumHeight(kDetailHeight);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(10);
    inner->addWidget(m_summary);
    inner->addWidget(makeTable(), 2);
    inner->addWidget(m_detail, 3);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addWidget(makeHead());
    layout->addWidget(m_notice);
    layout->addWidget(m_run);
    layout->addWidget(m_stack, 1);
    connectParts();
    setFocusProxy(m_table);
    follow();
}

QWidget *ReplayPage::makeHead()
{
    auto *title = new QLabel(tr("Replay"));
    title->setFont(headingFont(title->font(), 1.5));
    m_range = new ReplayRange;
    m_start = new QPushButton(tr("Run"));
    m_start->setAutoDefault(false);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(title, 1, Qt::AlignTop);
    line->addWidget(m_range);
    line->addWidget(m_start, 0, Qt::AlignTop);
    return head;
}

QWidget *ReplayPage::makeTable()
{
    m_text = new QLineEdit;
    m_text->setAccessibleName(tr("Find a workspace"));
    m_text->setPlaceholderText(tr("Find a workspace by name or key"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(namedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_onlyAffected = new QCheckBox(tr("Only &affected"));
    m_onlyAffected->setChecked(true);
    m_onlyAffected->setToolTip(tr("Workspaces for which the draft makes something different"));
    m_save = new QPushButton(namedIcon(QStringLiteral("export")), tr("Export…"));
    m_save->setToolTip(tr("Save the rows that are shown as CSV"));
    m_save->setAutoDefault(false);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_text, 1);
    tools->addWidget(m_onlyAffected);
    tools->addWidget(m_save);

    m_filtered.setSourceModel(&m_model);
    m_table = new DataTable;
    m_table->setAccessibleName(tr("Workspaces in the replay"));
    m_table->setModel(&m_filtered);
    m_table->sortByColumn(ReplayTableModel::ChangeColumn, Qt::DescendingOrder);
    arrange(*m_table);
    m_none = new QuietLabel;
    m_none->setAlignment(Qt::AlignCenter);
    auto *box = new QWidget;
    box->setMinimumHeight(kTableHeight);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(tools);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_table, 1);
    return box;
}

void ReplayPage::connectParts()
{
    connect(m_session, &DraftSession::draftChanged, this, &ReplayPage::follow);
    connect(m_session, &DraftSession::publishedChanged, this, &ReplayPage::follow);
    connect(m_session, &DraftSession::replayKept, this, &ReplayPage::follow);
    connect(m_session, &DraftSession::answered, this, [this](Instant at) {
        if (isVisible()) Q_EMIT answered(at);
    });
    connect(m_session, &DraftSession::failed, this, [this](const Error &error) {
        if (isVisible()) Q_EMIT failed(error);
    });
    connect(m_range, &ReplayRange::changed, this, &ReplayPage::follow);
    connect(m_start, &QPushButton::clicked, this, &ReplayPage::run);
    connect(m_run, &ReplayProgressBar::runningChanged, this, &ReplayPage::follow);
    connect(m_run, &ReplayProgressBar::finished, this, &ReplayPage::takeAnswer);
    connect(m_run, &ReplayProgressBar::failed, this, &ReplayPage::takeError);
    connect(m_notice, &NoticeStrip::buttonPressed, this, [this] {
        if (m_session->draft().empty())
            Q_EMIT placeRequested(Place::plans());
        else
            run();
    });
    connect(m_empty, &EmptyState::buttonPressed, this, &ReplayPage::run);

    const auto narrowed = [this] {
        showWhatIsThere();
        Q_EMIT summaryChanged(summary());
    };
    connect(m_text, &QLineEdit::textChanged, this, [this, narrowed](const QString &text) {
        m_filtered.setText(text);
        narrowed();
    });
    connect(m_onlyAffected, &QCheckBox::toggled, this, [this, narrowed](bool on) {
        m_filtered.setOnlyAffected(on);
        narrowed();
    });
    connect(m_save, &QPushButton::clicked, this, &ReplayPage::askWhere);
    connect(m_table, &DataTable::summaryChanged, this, &LedgerPage::summaryChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReplayPage::showCurrent);
    const auto open = [this](const QString &key) { Q_EMIT placeRequested(Place::workspace(key)); };
    connect(m_table, &QAbstractItemView::activated, this,
            [open](const QModelIndex &index) { open(index.data(KeyRole).toString()); });
    connect(m_detail, &ReplayDetail::workspaceActivated, this, open);
    connect(m_detail, &ReplayDetail::retryRequested, this, &ReplayPage::askCourse);
    connect(m_detail, &ReplayDetail::statusMessage, this, &LedgerPage::statusMessage);
    connect(m_detail, &ReplayDetail::failed, this, &LedgerPage::failed);
}

void ReplayPage::setClient(LedgerClient *client)
{
    cancel();
    m_run->forget();
    m_client = client;
    m_error.reset();
    m_wanted.clear();
    m_text->clear();
    follow();
}

void ReplayPage::setInfo(const LedgerInfo &)
{
    follow();
}

void ReplayPage::showKey(const QString &key)
{
    if (key.isEmpty() || key == m_chosen) return;
    m_wanted = key;
    chooseWanted();
}

void ReplayPage::refresh()
{
    if (m_client) m_session->refresh();
}

void ReplayPage::cancel()
{
    if (m_client) m_client->cancel(m_courseSlot);
}

void ReplayPage::focusFilter()
{
    m_text->setFocus();
    m_text->selectAll();
}

void ReplayPage::run()
{
    const std::optional<ReplayRange::Range> range = m_range->range(m_clock());
    if (!m_client || !range || m_client->replayRunning()) return;
    m_error.reset();
    m_run->start(*m_client, m_session->draft(), range->from, range->to);
}

void ReplayPage::takeAnswer(std::shared_ptr<const ReplayAnswer> answer, const CatalogDraft &draft)
{
    Q_EMIT statusMessage(tr("Replayed %Ln event(s)", nullptr, pluralCount(answer->events)));
    m_session->keepReplay(std::move(answer), draft);
}

void ReplayPage::takeError(const Error &error)
{
    m_error = error;
    if (error.kind == Error::Kind::Cancelled)
        Q_EMIT statusMessage(tr("The replay was cancelled"));
    else
        Q_EMIT failed(error);
    showWhatIsThere();
}

// The draft, what is published or what was replayed is another.
void ReplayPage::follow()
{
    const bool running = m_run->running();
    const bool empty = m_session->draft().empty();
    m_start->setText(empty ? tr("Run the catalog in force") : tr("Run the draft"));
    m_start->setEnabled(m_client && m_session->ready() && !running && m_range->range(m_clock()).has_value());
    m_range->setEnabledForRun(!running);
    QStringList notices;
    QString button;
    if (m_client && m_session->lastReplay() && !m_session->replayIsCurrent() && !running) {
        notices << tr("The draft has changed since: what is shown is of an earlier state of it.");
        button = tr("Replay again");
    }
    if (m_client && m_session->ready() && empty) {
        notices << tr("Nothing is drafted. A replay of the catalog in force gives the same on both sides.");
        button = tr("Go to the plans");
    }
    m_notice->setNotices(notices, button);
    showResult();
}

void ReplayPage::showResult()
{
    const auto &answer = m_session->lastReplay();
    if (answer != m_shown) {
        m_shown = answer;
        if (m_wanted.isEmpty()) m_wanted = m_chosen;
        m_chosen.clear();
        if (m_client) m_client->cancel(m_courseSlot);
        m_model.setAnswer(m_shown);
        m_detail->setNothing();
        if (m_shown) m_summary->setAnswer(*m_shown, m_model.affected());
        chooseWanted();
        if (m_chosen.isEmpty() && m_filtered.rowCount() > 0) chooseRow(0);
        Q_EMIT summaryChanged(summary());
    }
    showWhatIsThere();
}

// Tells nothing run from not read, failed, and nothing to show.
void ReplayPage::showWhatIsThere()
{
    m_stack->setCurrentWidget(m_shown ? static_cast<QWidget *>(m_scroll) : m_empty);
    if (!m_shown && m_run->running())
        m_empty->setTexts(tr("Replaying…"), tr("The console stays usable; this page can be left meanwhile."));
    else if (!m_shown && m_error && m_error->kind != Error::Kind::Cancelled)
        m_empty->setTexts(tr("The replay came to nothing"), m_error->message,
                          m_start->isEnabled() ? tr("Try again") : QString());
    else if (!m_shown && !m_session->ready())
        m_empty->setTexts(tr("Reading the catalog…"), QString());
    else if (!m_shown && m_session->draft().empty())
        m_empty->setTexts(tr("Nothing to try yet"),
                          tr("Draft a change of a plan or of the route sheet, and replay what really happened through "
                             "it before you publish it."),
                          m_start->isEnabled() ? m_start->text() : QString());
    else if (!m_shown)
        m_empty->setTexts(tr("Not replayed yet"),
                          tr("Run what really happened through the draft: who would be warned, asked or blocked, and "
                             "what the margin would be."),
                          m_start->isEnabled() ? m_start->text() : QString());
    const bool any = m_filtered.rowCount() > 0;
    m_save->setEnabled(any);
    m_table->setVisible(any);
    m_none->setVisible(!any);
    if (m_model.rowCount() == 0)
        m_none->setText(tr("No workspace has an event in the range."));
    else if (m_model.affected() == 0 && m_onlyAffected->isChecked())
        m_none->setText(tr("The draft makes no difference to any workspace in the range."));
    else
        m_none->setText(tr("No workspace matches."));
}

}  // namespace headroom
