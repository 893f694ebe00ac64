// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/sheettablemodel.h"
#include "views/datatable.h"
#include "views/sheetchoices.h"

namespace headroom {

class SheetDelegate;

// The table of a route sheet: fields are edited in place, by double click, F2, Enter or by typing; the space bar
// ticks. Rows are copied as the file has them.
class SheetActionTable final : public DataTable {
    Q_OBJECT
public:
    explicit SheetActionTable(SheetTableModel *model, QWidget *parent = nullptr);

    void setChoices(const SheetChoices &choices);
    // The actions of the selected rows, as they stand.
    [[nodiscard]] QStringList selectedActions() const;
    // Selects these rows alone, and shows the first; the cell of a field is the current one.
    void selectActions(const QStringList &actions, std::optional<SheetField> field = {});

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fitColumns();

    SheetTableModel *m_model;
    SheetDelegate *m_delegate;
    std::array<int, SheetTableModel::ColumnCount> m_widths{};
    bool m_arranged = false;  // by somebody
    bool m_fitting = false;
};

}  // namespace headroom
