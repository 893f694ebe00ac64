// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrow.h"
#include "items/celltable.h"

namespace headroom {

// Audit rows as they are stored, in the columns of “headroomctl audit export”: for files.
class AuditRecordModel final : public CellTable {
    Q_OBJECT
public:
    explicit AuditRecordModel(std::vector<AuditRow> rows, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<AuditRow> m_rows;
};

}  // namespace headroom
