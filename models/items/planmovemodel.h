// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftcheck.h"
#include "domain/zone.h"
#include "items/celltable.h"

#include <QHash>
#include <QSortFilterProxyModel>

#include <vector>

namespace headroom {

// One workspace, and which version of which plan it is on and goes over to.
struct PlanMoveRow {
    QString key;
    QString name;
    Zone zone;
    int seats = 1;
    Instant nextCycle;
    std::optional<PlanAssignment> present;
    std::optional<PlanAssignment> coming;  // published already
    std::optional<PlanAssignment> drafted;
    QString finding;  // what is wrong with the drafted move
    QString searchText;
};

// Every workspace of a catalog, and its moves.
class PlanMoveModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { Name, Present, Since, Planned, NextCycle, Seats, ColumnCount };

    using CellTable::CellTable;

    void setCatalog(const Catalog &published, Instant now);
    // What the draft plans for them; quick, for every change of the draft.
    void setMoves(const std::vector<PlanMove> &moves, const std::vector<DraftFinding> &findings);

    [[nodiscard]] const PlanMoveRow &workspace(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

private:
    [[nodiscard]] QString assignmentWords(const std::optional<PlanAssignment> &assignment) const;

    std::vector<PlanMoveRow> m_rows;
    QHash<QString, int> m_rowOf;
    std::vector<int> m_drafted;  // rows with a move
    QHash<QString, QString> m_planNames;
};

// Those of them that concern a version of a plan.
class PlanMoveFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Scope {
        Earlier,   // on an earlier version of the plan, or drafted to go over to this one
        OnPlan,    // on the plan, or drafted to go over to it
        Everybody  // every workspace
    };

    explicit PlanMoveFilter(PlanMoveModel *source, QObject *parent = nullptr);

    void setTarget(const QString &plan, int version);
    void setScope(Scope scope);
    void setText(const QString &text);
    // The scope and the text; call after moves have changed.
    void follow();

    [[nodiscard]] bool isIn(const PlanMoveRow &row, Scope scope) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PlanMoveModel *m_source;
    QString m_plan;
    int m_version = 0;
    Scope m_scope = Scope::Earlier;
    QStringList m_words;
};

}  // namespace headroom
