// SPDX-License-Identifier: GPL-3.0-or-later
// What the browser of a timeline says about what is shown; what it asks is historybrowser.cpp.
#include "views/historybrowser.h"

#include "items/displaytext.h"
#include "items/historytext.h"
#include "views/emptystate.h"
#include "views/fieldedit.h"
#include "views/historyfilterbar.h"
#include "views/historytable.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

std::int64_t entriesOf(const HistorySums &sums)
{
    return sums.events + sums.hits + sums.changes;
}

}  // namespace

void HistoryBrowser::showState()
{
    m_table->setFollowsTop(!m_pager.hasNewer());
    const bool any = m_model.rowCount() > 0 && (m_pager.isKnown() || m_pager.isReading());
    if (!any) showEmpty();
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_splitter) : m_empty);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_jump, m_latest, m_earliest, m_export})
        widget->setEnabled(m_filter.has_value());
    if (any) m_table->checkEnds();
    showFoot();
    Q_EMIT summaryChanged(summary());
}

// Tells nothing there from filtered out, and both from what was not read, or not to its end.
void HistoryBrowser::showEmpty()
{
    const auto searched = m_pager.searchedTo();
    const QString so =
        searched ? tr("Nothing was found back to %1.").arg(displayInstantIn(*searched, m_model.zone())) : QString();
    if (!m_filter)
        m_empty->setTexts(tr("Whose history?"), tr("Choose a workspace above."));
    else if (m_pager.error())
        m_empty->setTexts(tr("The history was not read"), m_pager.error()->message, tr("Try again"));
    else if (m_pager.isReading() && searched)
        m_empty->setTexts(tr("Searching…"), so, tr("Stop"));
    else if (m_pager.isReading())
        m_empty->setTexts(tr("Reading the history…"), QString());
    else if (m_pager.isStopped())
        m_empty->setTexts(tr("You stopped it"), so, tr("Go on"));
    else if (m_bar->narrows())
        m_empty->setTexts(tr("Nothing matches the filter"), tr("Something else may have happened."),
                          tr("Clear the filter"));
    else if (m_fixedRange)
        m_empty->setTexts(tr("Nothing happened in this cycle"), QString());
    else
        m_empty->setTexts(tr("Nothing has happened yet"),
                          tr("Use, limit hits and changes of this workspace will be listed here."));
}

void HistoryBrowser::showFoot()
{
    const auto searched = m_pager.searchedTo();
    const auto rows = m_table->rowsInSight();
    QString text;
    if (rows) {
        const Zone &zone = m_model.zone();
        text = tr("%1 to %2", "two instants")
                   .arg(historyClock(m_model.entryAt(rows->second).key.at, zone),
                        historyClock(m_model.entryAt(rows->first).key.at, zone));
        if (m_pager.isReading() && searched)
            text = tr("Searching… come to %1", "an instant").arg(historyClock(*searched, zone));
        else if (m_pager.isStopped())
            text = tr("%1. You stopped it there.").arg(text);
        else if (m_pager.error())
            text = tr("%1. More was not read: %2").arg(text, m_pager.error()->message);
    }
    m_position->setText(text);
    const bool stopped = m_pager.isStopped() || m_pager.error();
    m_goOn->setText(stopped ? tr("Go on") : tr("Stop"));
    m_goOn->setVisible(rows && (stopped || (m_pager.isReading() && searched)));
}

QString HistoryBrowser::summary() const
{
    if (!m_filter) return {};
    const std::vector<const HistoryEntry *> chosen = m_table->chosen();
    if (chosen.size() > 1) {
        QStringList parts;
        for (const NamedFigure &figure : historyFigures(historySumsOf(chosen)))
            parts << tr("%1 %2", "name, figure").arg(figure.name, figure.value);
        const int rows = static_cast<int>(chosen.size());
        return tr("%Ln row(s) selected: %1", nullptr, rows).arg(parts.join(QStringLiteral(" · ")));
    }
    if (!m_count.isComplete() || !m_count.sums()) return tr("counting…");
    return tr("%Ln row(s)", nullptr, pluralCount(entriesOf(*m_count.sums())));
}

void HistoryBrowser::showSaving()
{
    const bool saving = m_save.isSaving();
    m_export->setText(saving ? tr("Cancel saving") : tr("Export…"));
    m_saving->setVisible(saving);
    if (!saving) return;
    const std::int64_t all = m_count.isComplete() && m_count.sums() ? entriesOf(*m_count.sums()) : 0;
    // How much there is may not be known: the bar says that it goes on.
    constexpr std::int64_t kMost = std::numeric_limits<int>::max();
    m_saving->setRange(0, static_cast<int>(std::min(all, kMost)));
    m_saving->setValue(static_cast<int>(std::min(m_save.rows(), kMost)));
    m_saving->setFormat(tr("%Ln row(s)", nullptr, pluralCount(m_save.rows())));
}

}  // namespace headroom
