// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheetcsv.h"
#include "items/celltable.h"
#include "items/sheetrows.h"

// The short lists beside a route sheet.
namespace headroom {

// What is wrong with a drafted sheet, errors first.
class SheetFindingModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { Severity, Action, Field, Message, ColumnCount };
    using CellTable::CellTable;

    void setFindings(std::vector<DraftFinding> findings);
    [[nodiscard]] const DraftFinding &finding(int row) const { return m_findings[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<DraftFinding> m_findings;
};

// What a draft changes in the sheet before it.
class SheetChangeModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { Kind, Action, Field, Before, After, ColumnCount };
    using CellTable::CellTable;

    void setChanges(std::vector<SheetChange> changes);
    [[nodiscard]] const std::vector<SheetChange> &changes() const { return m_changes; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<SheetChange> m_changes;
};

// Actions with events that no sheet maps (R7). KeyRole: the action.
class SheetUnmappedModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { Action, Events, CostColumn, Route, State, ColumnCount };
    using CellTable::CellTable;

    void setActions(std::vector<UnmappedAction> actions);
    [[nodiscard]] const std::vector<UnmappedAction> &actions() const { return m_actions; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<UnmappedAction> m_actions;
};

// Why a pasted text or a file was refused, line by line.
class SheetProblemModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { Line, SheetColumn, Message, ColumnCount };
    using CellTable::CellTable;

    void setProblems(std::vector<SheetRowProblem> problems);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<SheetRowProblem> m_problems;
};

}  // namespace headroom
