// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheetcsv.h"
#include "items/rowtable.h"
#include "items/sheetrows.h"

// The short lists beside a route sheet.
namespace headroom {

// What is wrong with a drafted sheet, errors first.
class SheetFindingModel final : public RowTable<SheetFindingModel, DraftFinding> {
    Q_OBJECT
public:
    enum Column { Severity, Action, Field, Message, ColumnCount };
    using RowTable::RowTable;

    void setFindings(std::vector<DraftFinding> findings);
    [[nodiscard]] const DraftFinding &finding(int row) const { return rowAt(row); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

// What a draft changes in the sheet before it.
class SheetChangeModel final : public RowTable<SheetChangeModel, SheetChange> {
    Q_OBJECT
public:
    enum Column { Kind, Action, Field, Before, After, ColumnCount };
    using RowTable::RowTable;

    void setChanges(std::vector<SheetChange> changes);
    [[nodiscard]] const std::vector<SheetChange> &changes() const { return rows(); }

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

// Actions with events that no sheet maps (R7). KeyRole: the action.
class SheetUnmappedModel final : public RowTable<SheetUnmappedModel, UnmappedAction> {
    Q_OBJECT
public:
    enum Column { Action, Events, CostColumn, Route, State, ColumnCount };
    using RowTable::RowTable;

    void setActions(std::vector<UnmappedAction> actions);
    [[nodiscard]] const std::vector<UnmappedAction> &actions() const { return rows(); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

// Why a pasted text or a file was refused, line by line.
class SheetProblemModel final : public RowTable<SheetProblemModel, SheetRowProblem> {
    Q_OBJECT
public:
    enum Column { Line, SheetColumn, Message, ColumnCount };
    using RowTable::RowTable;

    void setProblems(std::vector<SheetRowProblem> problems);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

}  // namespace headroom
