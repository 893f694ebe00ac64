// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftmerge.h"
#include "items/celltable.h"

namespace headroom {

// What somebody else has published since a draft began, field by field: what both began from, theirs and mine. Where
// both changed a field, theirs or mine is checked; at first mine.
class DraftConflictModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { Part, What, Base, Theirs, Mine, ColumnCount };

    using CellTable::CellTable;

    // What was chosen for a field that is still there stays chosen.
    void setConflicts(const std::vector<DraftConflict> &conflicts);
    // The fields of which theirs is wanted, as merging() takes them.
    [[nodiscard]] const QSet<QString> &theirs() const { return m_theirs; }
    // How many fields both changed.
    [[nodiscard]] std::int64_t bothChanged() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    struct Row {
        QString part;
        QString id;
        DraftClash clash;
    };
    [[nodiscard]] bool choosable(const QModelIndex &index) const;

    std::vector<Row> m_rows;
    QSet<QString> m_theirs;
};

}  // namespace headroom
