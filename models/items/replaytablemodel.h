// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replay.h"
#include "items/celltable.h"

#include <QSortFilterProxyModel>

#include <memory>

namespace headroom {

// What a replay found for each workspace.
class ReplayTableModel final : public CellTable {
    Q_OBJECT
public:
    // Units refused by bucket follow FirstUnits: now and in the draft of each, in the order of kBuckets.
    enum Column {
        WorkspaceColumn,
        ChangeColumn,
        HitsNow,
        HitsDraft,
        RefusedNow,
        RefusedDraft,
        MarginNow,
        MarginDraft,
        MarginDifference,
        Events,
        FirstAt,
        FirstMember,
        FirstAction,
        FirstUnits,
        ColumnCount = FirstUnits + 2 * kBucketCount
    };

    using CellTable::CellTable;

    // Null: none.
    void setAnswer(std::shared_ptr<const ReplayAnswer> answer);
    [[nodiscard]] const WorkspaceReplay &workspace(int row) const;
    [[nodiscard]] std::int64_t affected() const { return m_affected; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

private:
    std::shared_ptr<const ReplayAnswer> m_answer;
    std::int64_t m_affected = 0;
};

// The rows that somebody looks for.
class ReplayFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ReplayFilterModel(QObject *parent = nullptr);

    void setOnlyAffected(bool only);
    // In name or key, whatever the case.
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_onlyAffected = true;
    QString m_text;
};

}  // namespace headroom
