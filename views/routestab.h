// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/routemodel.h"
#include "views/routecatalogtab.h"

namespace headroom {

class RouteEntryForm;
class RoutePricesEditor;

// Routes: what they are, what they cost by the list and what they really cost.
class RoutesTab final : public RouteCatalogTab {
    Q_OBJECT
public:
    explicit RoutesTab(DraftSession *session) : RoutesTab(session, new RouteModel) {}

    void setClient(LedgerClient *client) override;
    void cancel() override;

protected:
    void refill() override;
    void showCurrent() override;
    void add(const QString &key) override;
    [[nodiscard]] bool isTaken(const QString &key) const override;
    void drop(const QString &key) override;
    [[nodiscard]] QString whyItStays(const QString &key) const override;

private:
    RoutesTab(DraftSession *session, RouteModel *model);
    void edit(const QString &path, const QString &text);
    void put(const QString &what, const Route &route, const QString &together = {});
    void addPrice(const RoutePrice &price);
    void removePrice(std::size_t place);
    void takeFromTheList();
    void pickFrom(std::vector<ListedPrice> prices);
    void fillPools();

    RouteModel *m_model;
    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    RouteEntryForm *m_form = nullptr;
    RoutePricesEditor *m_prices = nullptr;
};

}  // namespace headroom
