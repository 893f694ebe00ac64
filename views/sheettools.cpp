// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheettools.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolBar>

namespace headroom {

SheetTools::SheetTools(QWidget *table, QWidget *parent) : QWidget(parent), m_table(table), m_bar(new QToolBar)
{
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_add = add(tr("&Add…"), tr("Adds a row for an action"));
    m_set = add(tr("&Set…"), tr("Sets fields of all selected actions at once"));
    m_remove = add(tr("&Remove"), tr("Takes the selected actions out of the sheet"));
    m_bar->addSeparator();
    m_paste = add(tr("&Paste rows"),
                  tr("Takes rows that were copied from a spreadsheet or from here: actions that the sheet has are "
                     "replaced, others added; all of them or none"));
    m_import = add(tr("&Import CSV…"), tr("Takes rows from a file, as pasting does"));
    m_export = add(tr("&Export CSV…"), tr("Saves the sheet that is shown"));
    m_remove->setShortcut(QKeySequence::Delete);
    m_paste->setShortcut(QKeySequence::Paste);
    for (QAction *action : {m_set, m_remove, m_paste}) {
        // While a field is edited the keys are its own.
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);

    connect(m_add, &QAction::triggered, this, &SheetTools::addRequested);
    connect(m_set, &QAction::triggered, this, &SheetTools::setRequested);
    connect(m_remove, &QAction::triggered, this, &SheetTools::removeRequested);
    connect(m_paste, &QAction::triggered, this, &SheetTools::pasteRequested);
    connect(m_import, &QAction::triggered, this, &SheetTools::importRequested);
    connect(m_export, &QAction::triggered, this, &SheetTools::exportRequested);
}

QAction *SheetTools::add(const QString &text, const QString &toolTip)
{
    QAction *action = m_bar->addAction(text);
    action->setWhatsThis(toolTip);
    return action;
}

void SheetTools::setState(const State &state)
{
    const Permission &may = state.permission;
    const auto both = [&may](bool possible, const QString &otherwise) {
        return !may || possible ? may : Permission{false, otherwise};
    };
    const Permission drafting = both(state.drafting, tr("Draft the next sheet, or show its draft, to change rows."));
    const Permission selected =
        drafting && !state.selected ? Permission{false, tr("Select the rows first.")} : drafting;
    allow(m_add, drafting);
    allow(m_set, selected);
    allow(m_remove, selected);
    allow(m_paste, may);
    allow(m_import, may);
    allow(m_export, state.rows ? Permission{} : Permission{false, tr("There is no sheet to export.")});
}

void SheetTools::allow(QAction *action, const Permission &permission)
{
    action->setEnabled(permission.allowed);
    action->setToolTip(permission ? action->whatsThis() : permission.why);
    if (QWidget *button = m_bar->widgetForAction(action))
        button->setAccessibleDescription(permission ? QString() : permission.why);
}

}  // namespace headroom
