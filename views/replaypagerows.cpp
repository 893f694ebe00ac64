// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/replaytext.h"
#include "items/roles.h"
#include "views/chartexport.h"
#include "views/datatable.h"
#include "views/draftsession.h"
#include "views/replaydetail.h"
#include "views/replaypage.h"
#include "views/replayprogressbar.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

// The rows of a replay: which of them is chosen, its courses, and all of them as a file.
namespace headroom {

QString ReplayPage::summary() const
{
    return m_shown ? m_table->summary() : QString();
}

void ReplayPage::chooseWanted()
{
    if (m_wanted.isEmpty() || !m_shown) return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.workspace(row).key != m_wanted) continue;
        m_wanted.clear();
        QModelIndex index = m_filtered.mapFromSource(m_model.index(row, 0));
        if (!index.isValid()) {
            m_text->clear();
            m_onlyAffected->setChecked(m_onlyAffected->isChecked() && isAffected(m_model.workspace(row)));
            index = m_filtered.mapFromSource(m_model.index(row, 0));
        }
        chooseRow(index.row());
        return;
    }
}

void ReplayPage::chooseRow(int row)
{
    const QScopedValueRollback byItself(m_byItself, true);
    m_table->selectRow(row);
    m_table->scrollTo(m_filtered.index(row, 0));
}

void ReplayPage::showCurrent()
{
    const QString key = m_table->currentIndex().data(KeyRole).toString();
    if (key.isEmpty() || key == m_chosen) return;
    m_chosen = key;
    askCourse();
    if (!m_byItself) Q_EMIT keyChanged(key);
}

// The workspace alone, through what was replayed, which may be an earlier state of the draft.
void ReplayPage::askCourse()
{
    if (!m_client || !m_shown || m_chosen.isEmpty()) return;
    const auto of = std::ranges::find(m_shown->workspaces, m_chosen, &WorkspaceReplay::key);
    if (of == m_shown->workspaces.end()) return;
    m_detail->setWaiting(of->name);
    m_client->ask(
        m_courseSlot, this,
        [request = replayOf(m_session->replayedDraft(), m_shown->from, m_shown->to, m_chosen)](LedgerReader &reader) {
            return reader.replay(request, {});
        },
        [this, workspace = *of](Result<ReplayAnswer> answer) {
            if (answer)
                m_detail->setReplay(workspace, std::move(answer->courses));
            else
                m_detail->setError(workspace.name, answer.error().message);
        });
}

void ReplayPage::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the replay"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("replay", "name of a file") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReplayPage::exportTo);
    dialog->open();
}

void ReplayPage::exportTo(const QString &file)
{
    if (const Result<void> saved = saveCsv(file, m_filtered); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT statusMessage(tr("Saved “%1”.").arg(QDir::toNativeSeparators(file)));
}

}  // namespace headroom
