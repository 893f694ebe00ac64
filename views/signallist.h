// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/signalmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;

namespace headroom {

class DataTable;

// What providers did, event by event: kind and what it means, who owns it and the next step, on a zone's clock with UTC
// beside it. Says so where there is nothing; never shows limit hits (R30).
class SignalList final : public QWidget {
    Q_OBJECT
public:
    // `workspaces`: of several, which are named then.
    explicit SignalList(bool workspaces = false, QWidget *parent = nullptr);

    // Latest first. `total`: how many there are where not all of them are listed.
    void setSignals(const std::vector<ProviderSignal> &rows, const Zone &zone, std::int64_t total);
    void setNames(std::shared_ptr<const WorkspaceNames> names) { m_model.setNames(std::move(names)); }
    // What is said where nothing is listed.
    void setNothing(const QString &words);
    [[nodiscard]] DataTable *table() const { return m_table; }

Q_SIGNALS:
    // Enter or a double click: of one workspace its pool is wanted, of several the workspace.
    void signalActivated(const headroom::ProviderSignal &signal);

private:
    void arrangeColumns(bool workspaces);

    SignalModel m_model;
    QSortFilterProxyModel m_sorted;
    DataTable *m_table;
    QLabel *m_nothing;
    QLabel *m_more;
};

}  // namespace headroom
