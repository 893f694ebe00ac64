// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftcheck.h"
#include "items/celltable.h"
#include "items/planuse.h"

#include <vector>

namespace headroom {

// One plan, published or only drafted.
struct PlanRow {
    QString key;
    QString name;
    std::optional<int> inForce;  // the version that may be assigned now; of a plan that begins later, its newest
    std::optional<int> drafted;
    std::int64_t workspaces = 0;  // on it now
    int errors = 0;               // of its draft
    int warnings = 0;
    bool operator==(const PlanRow &) const = default;
};

// Published plans in their order, then those that only the draft has.
std::vector<PlanRow> planRows(const Catalog &published, const CatalogDraft &draft,
                              const std::vector<DraftFinding> &findings, const PlanUse &use, Instant now);
// The version of the latest effective date that has begun; none has: the newest. Null: the plan has no version.
const PlanVersion *versionInForce(const Plan &plan, Instant now);

// The plans of a catalog and a draft.
class PlanListModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { PlanName, Version, Workspaces, ColumnCount };

    using CellTable::CellTable;

    void setRows(std::vector<PlanRow> rows);
    [[nodiscard]] const PlanRow &plan(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] QString second(int row, int column) const;

    std::vector<PlanRow> m_rows;
};

}  // namespace headroom
