// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/providersignal.h"
#include "items/watchedcatalog.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace headroom {

class SearchedChoice;

// Which provider trouble is shown: of a kind, a pool, a route, a region, a workspace; at first all of it.
class SignalFilters final : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        std::optional<SignalKind> kind;
        QString pool;
        QString route;
        QString region;
        QString workspace;
        bool operator==(const Choice &) const = default;
    };
    explicit SignalFilters(QWidget *parent = nullptr);

    // All of it, and no names: of another ledger nothing is known yet. Says nothing.
    void clear();
    void setCatalog(const WatchedCatalog &watched);
    // What choosing no workspace is called.
    [[nodiscard]] static QString everyWorkspace();
    // Pools, routes and regions that events named, whether or not the catalog has them.
    void addSeen(const SignalAnswer &answer);
    [[nodiscard]] const Choice &choice() const { return m_choice; }
    [[nodiscard]] bool any() const { return m_choice != Choice{}; }
    // Says so.
    void setChoice(const Choice &choice);
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    void take();
    void show();

    Choice m_choice;
    QSet<QString> m_pools;
    QSet<QString> m_routes;
    QSet<QString> m_regions;
    QComboBox *m_kind;
    SearchedChoice *m_pool;
    SearchedChoice *m_route;
    SearchedChoice *m_region;
    SearchedChoice *m_workspace;
    QPushButton *m_clear;
};

}  // namespace headroom
