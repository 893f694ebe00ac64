// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historybrowser.h"

#include "items/displaytext.h"
#include "items/historytext.h"
#include "views/emptystate.h"
#include "views/eventpanel.h"
#include "views/fieldedit.h"
#include "views/historyfigures.h"
#include "views/historyfilterbar.h"
#include "views/historytable.h"
#include "views/icons.h"
#include "views/place.h"
#include "views/quietlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace headroom {

namespace {

constexpr int kJumpWidth = 150;
constexpr int kProgressWidth = 180;

QPushButton *button(const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text);
    made->setToolTip(toolTip);
    made->setAutoDefault(false);
    return made;
}

}  // namespace

HistoryBrowser::HistoryBrowser(Clock clock, bool fixedRange, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_fixedRange(fixedRange), m_pager(m_model),
      m_bar(new HistoryFilterBar(m_clock, fixedRange)), m_figures(new HistoryFigures), m_stack(new QStackedWidget),
      m_empty(new EmptyState), m_splitter(new QSplitter), m_table(new HistoryTable(&m_model)), m_panel(new EventPanel)
{
    arrange();
    connectParts();
    connectPanel();
    setFocusProxy(m_table);
    showState();
}

QWidget *HistoryBrowser::makeTools()
{
    m_jump = new FieldEdit(tr("Go to a time"), [this](const QString &text) {
        const Result<Instant> at = typedMoment(text, m_model.zone());
        return at || text.trimmed().isEmpty() ? QString() : at.error().message;
    });
    m_jump->setFixedWidth(kJumpWidth);
    m_jump->line()->setPlaceholderText(tr("Go to a time"));
    m_jump->line()->setToolTip(tr("In the workspace’s zone: 2026-12-01, or 2026-12-01 14:30, then Enter (Ctrl+G)"));
    m_latest = button(tr("Latest"), tr("To the latest entry (Ctrl+Home)"));
    m_earliest = button(tr("Earliest"), tr("To the earliest entry (Ctrl+End)"));
    m_export = button(tr("Export…"), tr("Save everything that passes the filter as CSV"));
    m_export->setIcon(namedIcon(QStringLiteral("export")));
    auto *tools = new QWidget;
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_figures, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_jump, m_latest, m_earliest, m_export})
        line->addWidget(widget, 0, Qt::AlignTop);
    return tools;
}

QWidget *HistoryBrowser::makeFoot()
{
    m_position = new QuietLabel;
    m_goOn = button(tr("Stop"), {});
    m_saving = new QProgressBar;
    m_saving->setAccessibleName(tr("Saving the history"));
    m_saving->setFixedWidth(kProgressWidth);
    m_saving->hide();
    m_foot = new QWidget;
    auto *line = new QHBoxLayout(m_foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_position);
    line->addWidget(m_goOn);
    line->addStretch(1);
    line->addWidget(m_saving);
    return m_foot;
}

void HistoryBrowser::arrange()
{
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({700, 360});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_panel->hide();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(makeTools());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
}

void HistoryBrowser::connectParts()
{
    connect(m_bar, &HistoryFilterBar::changed, this, &HistoryBrowser::apply);
    connect(m_bar, &HistoryFilterBar::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(&m_pager, &HistoryPager::changed, this, &HistoryBrowser::showState);
    connect(&m_pager, &HistoryPager::arrived, this, &HistoryBrowser::arrive);
    connect(&m_pager, &HistoryPager::failed, this, &HistoryBrowser::failed);
    connect(&m_count, &HistoryCount::changed, this, [this] {
        m_figures->setSums(m_count.sums(), m_count.isCounting());
        Q_EMIT summaryChanged(summary());
    });
    connect(&m_count, &HistoryCount::failed, this, &HistoryBrowser::failed);
    connect(m_table, &HistoryTable::olderWanted, &m_pager, &HistoryPager::readOlder);
    connect(m_table, &HistoryTable::newerWanted, &m_pager, &HistoryPager::readNewer);
    connect(m_table, &HistoryTable::latestWanted, &m_pager, &HistoryPager::goToLatest);
    connect(m_table, &HistoryTable::earliestWanted, &m_pager, &HistoryPager::goToEarliest);
    connect(m_table, &HistoryTable::moved, this, &HistoryBrowser::showFoot);
    connect(m_table, &DataTable::summaryChanged, this, [this] { Q_EMIT summaryChanged(summary()); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_panel->isHidden()) openRow(current.row());
            });
    connect(m_jump->line(), &QLineEdit::returnPressed, this, &HistoryBrowser::jump);
    connect(m_latest, &QPushButton::clicked, &m_pager, &HistoryPager::goToLatest);
    connect(m_earliest, &QPushButton::clicked, &m_pager, &HistoryPager::goToEarliest);
    connect(m_export, &QPushButton::clicked, this, [this] { m_save.isSaving() ? m_save.cancel() : askWhere(); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { m_pager.isReading() ? m_pager.stop() : m_pager.goOn(); });
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_pager.isReading())
            m_pager.stop();
        else if (m_pager.isStopped() || m_pager.error())
            m_pager.goOn();
        else
            m_bar->clear();
    });
    connect(&m_save, &HistorySave::progressed, this, &HistoryBrowser::showSaving);
    connect(&m_save, &HistorySave::ended, this, &HistoryBrowser::showSaving);
    connect(&m_save, &HistorySave::failed, this, &HistoryBrowser::failed);
    connect(&m_save, &HistorySave::saved, this, [this](const QString &path, qint64 rows) {
        Q_EMIT statusMessage(
            tr("Saved %Ln row(s) to %1", nullptr, pluralCount(rows)).arg(QDir::toNativeSeparators(path)));
    });
    auto *toTime = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this);
    toTime->setContext(Qt::WidgetWithChildrenShortcut);
    connect(toTime, &QShortcut::activated, this, [this] {
        m_jump->line()->setFocus(Qt::ShortcutFocusReason);
        m_jump->line()->selectAll();
    });
}

void HistoryBrowser::connectPanel()
{
    connect(m_panel, &EventPanel::statusMessage, this, &HistoryBrowser::statusMessage);
    connect(m_panel, &EventPanel::placeRequested, this, &HistoryBrowser::placeRequested);
    connect(m_panel, &EventPanel::closed, this, &HistoryBrowser::closePanel);
    connect(m_panel, &EventPanel::eventWanted, this, &HistoryBrowser::askEvent);
    const auto narrow = [this](auto field, const QString &value) {
        HistoryFilter filter = *m_filter;
        filter.*field = value;
        apply(filter);
    };
    connect(m_panel, &EventPanel::memberWanted, this,
            [narrow](const QString &member) { narrow(&HistoryFilter::member, member); });
    connect(m_panel, &EventPanel::actionWanted, this,
            [narrow](const QString &action) { narrow(&HistoryFilter::action, action); });
    connect(m_panel, &EventPanel::jobWanted, this, [narrow](const QString &job) { narrow(&HistoryFilter::job, job); });
}

void HistoryBrowser::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_filter.reset();
    m_widest = {};
    m_bar->setFilter({}, {});
    closePanel();
    m_pager.setClient(client);
    m_count.setClient(client);
    m_save.setClient(client);
}

void HistoryBrowser::show(const HistoryFilter &filter, const HistoryFilter &widest)
{
    const bool other = !m_filter || m_filter->workspace != filter.workspace;
    m_widest = widest;
    m_bar->setFilter(filter, widest);
    if (m_filter == filter) return;
    m_filter = filter;
    if (other) {
        closePanel();
        askLists();
    }
    read();
}

void HistoryBrowser::setWidest(const HistoryFilter &widest)
{
    if (!m_filter || m_filter->workspace != widest.workspace) {
        show(widest, widest);
        return;
    }
    HistoryFilter filter = *m_filter;
    filter.from = widest.from;
    filter.to = widest.to;
    if (filter.from != m_filter->from) {
        show(filter, widest);
        return;
    }
    m_widest = widest;
    m_filter = filter;
    m_bar->setFilter(filter, widest);
    refresh();
}

void HistoryBrowser::apply(const HistoryFilter &filter)
{
    if (filter == m_filter) return;
    show(filter, m_widest);
    Q_EMIT filterChanged(filter);
}

void HistoryBrowser::read()
{
    if (!m_client) return;
    m_asked = m_clock();
    m_pager.show(*m_filter);
    m_count.count(*m_filter);
}

void HistoryBrowser::refresh()
{
    if (!m_client || !m_filter) return;
    m_asked = m_clock();
    m_pager.follow(*m_filter);
    m_count.follow(*m_filter);
    askLists();
}

void HistoryBrowser::cancel()
{
    if (!m_client) return;
    m_client->cancel(m_listSlot);
    m_client->cancel(m_eventSlot);
    m_pager.stop();
    m_count.stop();
}

void HistoryBrowser::focusFilter()
{
    m_bar->takeFocus();
}

void HistoryBrowser::askLists()
{
    if (!m_client) return;
    m_client->ask(
        m_listSlot, this,
        [key = m_filter->workspace](LedgerReader &reader) { return reader.historyChoices(key).map(historyLists); },
        [this](const Result<HistoryLists> &lists) {
            if (lists) m_bar->setLists(*lists);
        });
}

void HistoryBrowser::jump()
{
    const Result<Instant> at = typedMoment(m_jump->text(), m_model.zone());
    if (!at) return;
    m_pager.goTo(*at);
    m_table->setFocus(Qt::OtherFocusReason);
}

// The first entry at or before the time gone to is on top; of the earliest, the last.
void HistoryBrowser::arrive(std::optional<Instant> at)
{
    if (m_model.rowCount() > 0) m_table->goToRow(at ? m_model.rowAt(*at) : 0);
    Q_EMIT answered(m_asked);
}

void HistoryBrowser::openRow(int row)
{
    const HistoryEntry &entry = m_model.entryAt(row);
    m_panel->setEntry(entry, m_model.zone());
    m_panel->show();
    if (entry.event())
        askEvent(entry.key.id);
    else if (m_client)
        m_client->cancel(m_eventSlot);
}

void HistoryBrowser::askEvent(std::int64_t seq)
{
    if (!m_client || !m_filter) return;
    m_client->ask(
        m_eventSlot, this,
        [key = m_filter->workspace, seq](LedgerReader &reader) { return reader.eventDetail(key, seq); },
        [this](const Result<EventDetail> &detail) {
            if (detail)
                m_panel->setDetail(*detail);
            else if (detail.error().kind != Error::Kind::Cancelled)
                m_panel->setProblem(detail.error().message);
        });
}

void HistoryBrowser::closePanel()
{
    if (m_client) m_client->cancel(m_eventSlot);
    const bool focused = m_panel->isAncestorOf(focusWidget());
    m_panel->hide();
    if (focused) m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryBrowser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_panel->isHidden())
        closePanel();
    else
        QWidget::keyPressEvent(event);
}

void HistoryBrowser::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("%1-history", "name of a file: workspace").arg(m_filter->workspace) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryBrowser::saveTo);
    dialog->open();
}

void HistoryBrowser::saveTo(const QString &file)
{
    if (m_filter) m_save.save(*m_filter, file);
}

}  // namespace headroom
