// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/clock.h"
#include "views/ledgerpage.h"

#include <array>

class QTabWidget;

namespace headroom {

class DraftSession;
class NoticeStrip;
class RouteCatalogTab;
class RouteTab;

// The maintained comparison layer: routes and their prices, the published price list, deployment pools, batch ceilings,
// and what a job over them becomes. What is changed here is drafted in the session.
class RoutesPage final : public LedgerPage {
    Q_OBJECT
public:
    RoutesPage(DraftSession *session, Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void setInfo(const LedgerInfo &info) override;
    // "prices", "pools", "ceilings", "split", "route:KEY"; empty: whatever was chosen.
    void showKey(const QString &key) override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QString summary() const override;

private:
    void addTab(RouteTab *tab, const QString &title, const QString &key);
    [[nodiscard]] RouteTab *current() const;
    [[nodiscard]] QString currentKey() const;
    void announce();

    DraftSession *m_session;
    QTabWidget *m_tabs;
    NoticeStrip *m_notice;
    RouteCatalogTab *m_routes = nullptr;
    QStringList m_keys;  // of the tabs
};

}  // namespace headroom
