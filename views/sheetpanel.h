// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "items/sheetlists.h"

#include <QTabWidget>

class QLabel;
class QPushButton;

namespace headroom {

class DataTable;

// Below a route sheet: what is wrong with it, what it changes, which actions no sheet maps, and why the last paste or
// file was refused.
class SheetPanel final : public QTabWidget {
    Q_OBJECT
public:
    explicit SheetPanel(QWidget *parent = nullptr);

    void setFindings(std::vector<DraftFinding> findings);
    void setChanges(std::vector<SheetChange> changes, const QString &summary);
    void setUnmapped(std::vector<UnmappedAction> actions, const Permission &permission);
    // `what`: what was refused, "The clipboard" or a file.
    void setProblems(const QString &what, std::vector<SheetRowProblem> problems);
    void clearProblems();
    void showUnmapped();

Q_SIGNALS:
    // On to the cell that a finding or a change is about; no action: the sheet itself.
    void cellRequested(const QString &action, std::optional<headroom::SheetField> field);
    void mapRequested(const QStringList &actions);

private:
    DataTable *addTable(CellTable *model, const QString &name, const QString &note, QLabel **noteLabel = nullptr,
                        QPushButton *button = nullptr);
    void map();
    void followTabs();

    SheetFindingModel m_findings;
    SheetChangeModel m_changes;
    SheetUnmappedModel m_unmapped;
    SheetProblemModel m_problems;
    DataTable *m_findingTable;
    DataTable *m_changeTable;
    DataTable *m_unmappedTable;
    DataTable *m_problemTable;
    QLabel *m_changeNote = nullptr;
    QLabel *m_problemNote = nullptr;
    QPushButton *m_map;
};

}  // namespace headroom
