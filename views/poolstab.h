// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/poolmodel.h"
#include "items/poolpartmodel.h"
#include "views/routecatalogtab.h"

namespace headroom {

class QuietLabel;
class RouteEntryForm;

// Deployment pools: what they can carry, what they carried, and what plans promise through them (R30).
class PoolsTab final : public RouteCatalogTab {
    Q_OBJECT
public:
    explicit PoolsTab(DraftSession *session) : PoolsTab(session, new PoolModel) {}

    void setClient(LedgerClient *client) override;
    // Where every workspace stands: promises rest on it.
    void ask() override;
    void cancel() override;

protected:
    void refill() override;
    void showCurrent() override;
    void add(const QString &key) override;
    [[nodiscard]] bool isTaken(const QString &key) const override;
    void drop(const QString &key) override;
    [[nodiscard]] QString whyItStays(const QString &key) const override;

private:
    PoolsTab(DraftSession *session, PoolModel *model);
    QWidget *makePromise();
    void showPromise(const PoolRow &row);
    void edit(const QString &path, const QString &text);
    void put(const QString &what, const Pool &pool, const QString &together = {});

    PoolModel *m_model;
    PoolPartModel m_parts;
    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    std::optional<OverviewAnswer> m_standings;
    RouteEntryForm *m_form = nullptr;
    QLabel *m_promise = nullptr;
    QLabel *m_observed = nullptr;
    DataTable *m_partTable = nullptr;
};

}  // namespace headroom
