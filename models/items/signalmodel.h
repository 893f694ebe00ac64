// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/providersignal.h"
#include "domain/zone.h"
#include "items/rowtable.h"
#include "items/workspacenames.h"

#include <memory>

namespace headroom {

// What providers did, one row an event: when, what it means, who owns it and what they do next (R30).
class SignalModel final : public RowTable<SignalModel, ProviderSignal> {
    Q_OBJECT
public:
    enum Column {
        At,
        Kind,
        Owner,
        WorkspaceColumn,
        Pool,
        RouteColumn,
        Region,
        Provider,
        Job,
        Action,
        Member,
        RecordsFailed,
        ErrorText,
        ColumnCount
    };

    using RowTable::RowTable;

    // Instants are told on the zone's clock, with UTC below.
    void setSignals(std::vector<ProviderSignal> rows, const Zone &zone);
    void setNames(std::shared_ptr<const WorkspaceNames> names);
    [[nodiscard]] const ProviderSignal &signalAt(int row) const { return rowAt(row); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] QString second(const ProviderSignal &signal, int column) const;

    Zone m_zone;
    std::shared_ptr<const WorkspaceNames> m_names = std::make_shared<WorkspaceNames>();
};

}  // namespace headroom
