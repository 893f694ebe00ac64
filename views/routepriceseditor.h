// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/draftcheck.h"
#include "items/routepricemodel.h"
#include "views/clock.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace headroom {

class DataTable;
class FieldEdit;
class InlineError;

// The prices of a route by date: one is added from a day on, and a drafted one may go again.
class RoutePricesEditor final : public QWidget {
    Q_OBJECT
public:
    explicit RoutePricesEditor(Clock clock, QWidget *parent = nullptr);

    void showRoute(const CatalogRow<Route> &route);
    void clear();
    void setFindings(const std::vector<DraftFinding> &findings);
    void setPermission(const Permission &permission);

Q_SIGNALS:
    void addRequested(const headroom::RoutePrice &price);
    // `place`: in the route's list.
    void removeRequested(std::size_t place);
    void listRequested();

private:
    QWidget *makeAddLine();
    void add();
    void empty();
    void followSelection();

    Clock m_clock;
    RoutePriceModel m_model;
    QString m_route;
    Permission m_permission;
    DataTable *m_table;
    FieldEdit *m_from = nullptr;
    FieldEdit *m_input = nullptr;
    FieldEdit *m_cached = nullptr;
    FieldEdit *m_output = nullptr;
    FieldEdit *m_batch = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_list = nullptr;
    InlineError *m_error;
};

}  // namespace headroom
