// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pricelistmodel.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QCheckBox;
class QLabel;
class QPushButton;

namespace headroom {

class DataTable;
class FieldEdit;
class FilterBar;

// Chooses a model of the published list whose prices a route takes, and says first what that would change.
class PriceListPicker final : public QDialog {
    Q_OBJECT
public:
    PriceListPicker(const Route &route, std::vector<ListedPrice> prices, Instant now, QWidget *parent);

Q_SIGNALS:
    // The route with the prices of the list's model.
    void taken(const headroom::Route &route, const QString &model);

private:
    void chooseLikely();
    void showChange();
    void take();
    [[nodiscard]] const ListedPrice *chosen() const;
    // What the route would be; nothing where no model is chosen or the day makes no sense.
    [[nodiscard]] std::optional<Route> changed() const;

    Route m_route;
    PriceListModel m_model;
    QSortFilterProxyModel m_sorted;
    FilterBar *m_filter;
    DataTable *m_table;
    FieldEdit *m_from;
    QCheckBox *m_context;
    QLabel *m_change;
    QPushButton *m_take;
};

}  // namespace headroom
