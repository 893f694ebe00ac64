// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signalfilters.h"

#include "items/signaltext.h"
#include "views/flowlayout.h"
#include "views/searchedchoice.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace headroom {

namespace {

constexpr int kNoKind = -1;
constexpr int kLetters = 16;

void fill(SearchedChoice &choice, const QSet<QString> &keys, const QString &chosen, const QString &all)
{
    std::vector<ChoiceModel::Choice> choices{{{}, all}};
    for (const QString &key : keys)
        if (!key.isEmpty()) choices.push_back({key, {}});
    if (!chosen.isEmpty() && !keys.contains(chosen)) choices.push_back({chosen, {}});
    choice.setRows(ChoiceModel::sorted(choices));
    choice.setKey(chosen);
}

}  // namespace

SignalFilters::SignalFilters(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox), m_pool(new SearchedChoice(tr("Pool"))),
      m_route(new SearchedChoice(tr("Route"))), m_region(new SearchedChoice(tr("Region"))),
      m_workspace(new SearchedChoice(tr("Workspace"))), m_clear(new QPushButton(tr("Clear filters")))
{
    m_kind->setAccessibleName(tr("Kind of trouble"));
    m_kind->addItem(tr("Every kind"), kNoKind);
    for (const SignalKind kind : kAllSignalKinds) m_kind->addItem(signalName(kind), static_cast<int>(kind));
    m_clear->setAutoDefault(false);
    auto *row = new FlowLayout(8, this);
    row->addWidget(m_kind);
    for (SearchedChoice *choice : {m_pool, m_route, m_region, m_workspace}) {
        choice->setMinimumContentsLength(kLetters);
        row->addWidget(choice);
        connect(choice, &SearchedChoice::keyChosen, this, &SignalFilters::take);
    }
    row->addWidget(m_clear);
    connect(m_kind, &QComboBox::activated, this, &SignalFilters::take);
    connect(m_clear, &QPushButton::clicked, this, [this] { setChoice({}); });
    clear();
}

QString SignalFilters::everyWorkspace()
{
    return tr("Every workspace");
}

void SignalFilters::clear()
{
    m_choice = {};
    m_pools.clear();
    m_routes.clear();
    m_regions.clear();
    m_workspace->setRows(ChoiceModel::sorted({{{}, everyWorkspace()}}));
    show();
}

void SignalFilters::setCatalog(const WatchedCatalog &watched)
{
    const Catalog &catalog = *watched.catalog;
    for (const Pool &pool : catalog.pools) {
        m_pools.insert(pool.key);
        m_regions.insert(pool.region.value_or(QString()));
    }
    for (const Route &route : catalog.routes) {
        m_routes.insert(route.key);
        m_pools.insert(route.pool.value_or(QString()));
        m_regions.insert(route.region.value_or(QString()));
    }
    m_workspace->setRows(watched.workspaces);
    show();
}

void SignalFilters::addSeen(const SignalAnswer &answer)
{
    for (const SignalPlace &place : answer.places) {
        m_pools.insert(place.pool);
        m_routes.insert(place.route);
        m_regions.insert(place.region);
    }
    for (const PoolPeak &pool : answer.pools) m_pools.insert(pool.pool);
    show();
}

void SignalFilters::setChoice(const Choice &choice)
{
    if (choice == m_choice) return;
    m_choice = choice;
    show();
    Q_EMIT changed();
}

void SignalFilters::takeFocus()
{
    m_pool->setFocus(Qt::ShortcutFocusReason);
}

void SignalFilters::take()
{
    const int kind = m_kind->currentData().toInt();
    setChoice({kind == kNoKind ? std::nullopt : std::optional(static_cast<SignalKind>(kind)), m_pool->key(),
               m_route->key(), m_region->key(), m_workspace->key()});
}

void SignalFilters::show()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(m_choice.kind ? static_cast<int>(*m_choice.kind) : kNoKind));
    fill(*m_pool, m_pools, m_choice.pool, tr("Every pool"));
    fill(*m_route, m_routes, m_choice.route, tr("Every route"));
    fill(*m_region, m_regions, m_choice.region, tr("Every region"));
    m_workspace->setKey(m_choice.workspace);
    m_clear->setVisible(any());
}

}  // namespace headroom
