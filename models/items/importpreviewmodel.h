// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importtypes.h"
#include "items/celltable.h"

namespace headroom {

// The first rows of a file: as they are in it, or as they would land. The latter lists refused rows first, with their
// line and the reason (CalloutRole).
class ImportPreviewModel final : public CellTable {
    Q_OBJECT
public:
    enum class Side { InFile, Landed };
    explicit ImportPreviewModel(Side side, QObject *parent = nullptr);

    void setPreview(const ImportPreview &preview);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    Side m_side;
    QStringList m_columns;
    std::vector<QStringList> m_rows;
    std::vector<RowProblem> m_problems;  // none beside the rows as they are in the file
};

}  // namespace headroom
