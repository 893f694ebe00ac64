// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/thresholdtables.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;

namespace headroom {

class DataTable;
struct Place;

// What other thresholds would change: flags that come, move or go, and hits sorted otherwise.
class ThresholdPreviewView final : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdPreviewView(QWidget *parent = nullptr);

    void setNames(std::shared_ptr<const WorkspaceNames> names, SharedZones zones)
    {
        m_flagModel.setNames(std::move(names), std::move(zones));
    }
    void setPreview(const ThresholdPreview &preview);
    // Why there is none, or not yet.
    void setNothing(const QString &why);
    [[nodiscard]] DataTable *table() const { return m_flags; }

Q_SIGNALS:
    void placeRequested(const headroom::Place &place);

private:
    ThresholdFlagModel m_flagModel;
    QSortFilterProxyModel m_sorted;
    ThresholdCauseModel m_causeModel;
    QLabel *m_flagWords;
    DataTable *m_flags;
    QLabel *m_causeWords;
    DataTable *m_causes;
};

}  // namespace headroom
