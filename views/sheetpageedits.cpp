// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does to a route sheet on its page; what the page shows is sheetpage.cpp.
#include "views/sheetpage.h"

#include "domain/sheetcsv.h"
#include "domain/utcday.h"
#include "files/wholefile.h"
#include "items/displaytext.h"
#include "views/filterbar.h"
#include "views/inlineerror.h"
#include "views/sheetactiontable.h"
#include "views/sheetadddialog.h"
#include "views/sheetheader.h"
#include "views/sheetpanel.h"
#include "views/sheetsetdialog.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace headroom {

namespace {

constexpr qint64 kLargestFile = 8 << 20;

QString whyNot(const Result<void> &done)
{
    return done ? QString() : done.error().message;
}

QFileDialog *fileDialog(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({SheetPage::tr("CSV (*.csv)"), SheetPage::tr("All files (*)")});
    return dialog;
}

}  // namespace

void SheetPage::edit(const QString &action, SheetField field, const QString &text)
{
    m_error->say(whyNot(field == SheetField::Action ? m_editing.rename(action, text.trimmed())
                                                    : m_editing.set({action}, {{field, text}})));
}

void SheetPage::setSelected()
{
    const QStringList actions = m_table->selectedActions();
    if (actions.isEmpty()) return;
    auto *dialog = new SheetSetDialog(choices(), actions, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, actions] { m_error->say(whyNot(m_editing.set(actions, dialog->values()))); });
    dialog->open();
}

void SheetPage::addAction()
{
    QStringList suggestions;
    for (const UnmappedAction &action : unmappedActions(m_session->use(), nextSheet()))
        if (!action.next) suggestions << action.action;
    auto *dialog = new SheetAddDialog(choices(), suggestions, this);
    dialog->setTake([this](const std::vector<SheetAction> &rows, std::optional<Instant>) {
        m_wanted = rows.front().action;
        return whyNot(m_editing.add(rows));
    });
    dialog->open();
}

void SheetPage::map(const QStringList &names)
{
    std::vector<UnmappedAction> actions = unmappedActions(m_session->use(), nextSheet());
    std::erase_if(actions, [&names](const UnmappedAction &action) { return !names.contains(action.action); });
    const QString first = actions.empty() ? QString() : actions.front().action;
    std::erase_if(actions, [](const UnmappedAction &action) { return action.next.has_value(); });
    if (actions.empty()) return jump(first, SheetField::Bucket);

    auto *dialog = new SheetAddDialog(choices(), actions, this);
    const Instant firstDay = utcMidnight(m_session->use().window.first);
    const std::optional<DraftSheet> &draft = m_session->draft().sheet;
    const Instant begins = draft ? draft->sheet.effectiveFrom : m_editing.usualDate();
    const std::optional<Instant> earliest = m_editing.earliestDate();
    if (begins <= firstDay)
        dialog->explainDates(tr("The drafted sheet begins before all these events: publishing it maps them, too."), {});
    else if (earliest)
        dialog->explainDates(tr("The drafted sheet begins on %1. Publishing one that begins earlier maps events from "
                                "its beginning on, too; older ones stay unmapped.")
                                 .arg(displayInstant(begins)),
                             earliest);
    else
        dialog->explainDates(tr("The drafted sheet begins on %1 and maps what happens from then on. What happened "
                                "before stays unmapped: with what it changes, the sheet cannot begin in the past.")
                                 .arg(displayInstant(begins)),
                             {});
    dialog->setTake([this](const std::vector<SheetAction> &rows, std::optional<Instant> date) {
        m_wanted = rows.front().action;
        return whyNot(m_editing.add(rows, date));
    });
    dialog->open();
}

void SheetPage::paste()
{
    take(QGuiApplication::clipboard()->text().toUtf8(), tr("What the clipboard holds"), tr("Paste rows"));
}

void SheetPage::importFrom(const QString &path)
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_error->say(tr("%1 cannot be read: %2", "a file, why").arg(name, file.errorString()));
        return;
    }
    if (file.size() > kLargestFile) {
        m_error->say(tr("%1 is too large for a route sheet. Choose the file that was exported from one.").arg(name));
        return;
    }
    const QString shortName = QFileInfo(path).fileName();
    take(file.readAll(), shortName, tr("Import %1", "a file").arg(shortName));
}

// All rows or none: a sheet that was taken by half would be worse than none.
void SheetPage::take(const QByteArray &text, const QString &source, const QString &step)
{
    SheetTable table;
    if (!text.trimmed().isEmpty()) table = readSheet(text, m_session->working());
    m_error->say({});
    if (!table.problems.empty()) {
        m_panel->setProblems(source, std::move(table.problems));
        return;
    }
    m_panel->clearProblems();
    if (table.actions.empty()) {
        m_error->say(tr("%1 has no rows of a route sheet.").arg(source));
        return;
    }
    m_editing.merge(table.actions, step);
    if (m_session->draft().sheet && !showsDraft()) showVersion(SheetHeader::kDraft);
    Q_EMIT statusMessage(tr("%Ln action(s) taken into the draft", nullptr, static_cast<int>(table.actions.size())));
}

void SheetPage::askForImport()
{
    QFileDialog *dialog = fileDialog(this, tr("Import a route sheet"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SheetPage::importFrom);
    dialog->open();
}

void SheetPage::askForExport()
{
    const RouteSheet *shown = sheet();
    if (!shown) return;
    QFileDialog *dialog = fileDialog(this, tr("Export the route sheet"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("route-sheet-%1", "name of a file").arg(shown->version) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &SheetPage::exportTo);
    dialog->open();
}

void SheetPage::exportTo(const QString &path)
{
    const RouteSheet *shown = sheet();
    if (!shown) return;
    const Result<void> written = writeWholeFile(path, sheetToCsv(shown->actions));
    m_error->say(written ? QString() : written.error().message);
    if (written) Q_EMIT statusMessage(tr("Saved %1", "a file").arg(QDir::toNativeSeparators(path)));
}

void SheetPage::jump(const QString &action, std::optional<SheetField> field)
{
    if (action.isEmpty()) {
        m_header->setFocus();
        return;
    }
    if (m_session->draft().sheet && !showsDraft()) showVersion(SheetHeader::kDraft);
    // Hidden by the filter it could not be shown.
    if (m_model.rowOf(action) < 0) m_filter->setText({});
    m_table->selectActions({action}, field);
    m_table->setFocus();
}

}  // namespace headroom
