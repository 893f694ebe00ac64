// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/pricelistmodel.h"
#include "views/draftsession.h"
#include "views/routetab.h"

#include <QSortFilterProxyModel>

class QPushButton;
class QStackedWidget;

namespace headroom {

class DataTable;
class EmptyState;
class FilterBar;
class PriceListImport;

// The published price list as it was imported last.
class PriceListTab final : public RouteTab {
    Q_OBJECT
public:
    explicit PriceListTab(DraftSession *session);

    void setClient(LedgerClient *client) override;
    void ask() override;
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QString summary() const override;

private:
    void take(Result<std::vector<ListedPrice>> prices, Instant at);
    void follow();
    void showWhatIsThere();

    DraftSession *m_session;
    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    PriceListModel m_model;
    QSortFilterProxyModel m_sorted;
    bool m_asked = false;
    std::optional<Error> m_error;

    FilterBar *m_filter = nullptr;
    QPushButton *m_importButton = nullptr;
    PriceListImport *m_import = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
};

}  // namespace headroom
