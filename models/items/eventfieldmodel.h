// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventdetail.h"
#include "items/rowtable.h"

namespace headroom {

// Every field that one event gave, as it gave it.
class EventFieldModel final : public RowTable<EventFieldModel, EventFieldText> {
    Q_OBJECT
public:
    enum Column { Name, Value, ColumnCount };

    using RowTable::RowTable;

    void setFields(std::vector<EventFieldText> fields) { replaceRows(std::move(fields)); }

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

}  // namespace headroom
