// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routespage.h"

#include "views/ceilingstab.h"
#include "views/draftsession.h"
#include "views/headingfont.h"
#include "views/noticestrip.h"
#include "views/poolstab.h"
#include "views/pricelisttab.h"
#include "views/routestab.h"
#include "views/splittab.h"

#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

const QString kRoutes = QStringLiteral("routes");
const QString kRoutePrefix = QStringLiteral("route:");

}  // namespace

// The session tells the time: all of its pages stand at the same instant.
RoutesPage::RoutesPage(DraftSession *session, Clock, QWidget *parent)
    : LedgerPage(parent), m_session(session), m_tabs(new QTabWidget), m_notice(new NoticeStrip)
{
    auto *title = new QLabel(tr("Routes, prices, pools and ceilings"));
    title->setFont(headingFont(title->font(), 1.5));
    m_tabs->setDocumentMode(true);
    m_routes = new RoutesTab(session);
    addTab(m_routes, tr("Routes"), kRoutes);
    addTab(new PriceListTab(session), tr("Price list"), QStringLiteral("prices"));
    addTab(new PoolsTab(session), tr("Pools"), QStringLiteral("pools"));
    addTab(new CeilingsTab(session), tr("Ceilings"), QStringLiteral("ceilings"));
    addTab(new SplitTab(session), tr("Split calculator"), QStringLiteral("split"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addWidget(title);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs->tabBar());

    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (isVisible()) current()->ask();
        Q_EMIT keyChanged(currentKey());
        Q_EMIT summaryChanged(summary());
    });
    connect(session, &DraftSession::draftChanged, this, &RoutesPage::announce);
    announce();
}

void RoutesPage::addTab(RouteTab *tab, const QString &title, const QString &key)
{
    m_tabs->addTab(tab, title);
    m_keys << key;
    connect(tab, &RouteTab::failed, this, &RoutesPage::failed);
    connect(tab, &RouteTab::answered, this, &RoutesPage::answered);
    connect(tab, &RouteTab::statusMessage, this, &RoutesPage::statusMessage);
    connect(tab, &RouteTab::summaryChanged, this, [this, tab](const QString &summary) {
        if (tab == m_tabs->currentWidget()) Q_EMIT summaryChanged(summary);
    });
    connect(tab, &RouteTab::currentChanged, this, [this, tab] {
        if (tab == m_tabs->currentWidget() && tab == m_routes) Q_EMIT keyChanged(currentKey());
    });
}

RouteTab *RoutesPage::current() const
{
    return static_cast<RouteTab *>(m_tabs->currentWidget());
}

QString RoutesPage::currentKey() const
{
    const QString key = m_keys.value(m_tabs->currentIndex());
    if (key != kRoutes) return key;
    const QString route = m_routes->current();
    return route.isEmpty() ? QString() : kRoutePrefix + route;
}

void RoutesPage::announce()
{
    const Permission permission = m_session->permission();
    m_notice->setNotices(permission || !m_session->ready() ? QStringList() : QStringList(permission.why));
}

void RoutesPage::setClient(LedgerClient *client)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) static_cast<RouteTab *>(m_tabs->widget(tab))->setClient(client);
}

void RoutesPage::setInfo(const LedgerInfo &)
{
    announce();
}

void RoutesPage::showKey(const QString &key)
{
    if (key.startsWith(kRoutePrefix)) {
        m_tabs->setCurrentWidget(m_routes);
        m_routes->choose(key.mid(kRoutePrefix.size()));
    } else if (const auto tab = m_keys.indexOf(key); tab >= 0) {
        m_tabs->setCurrentIndex(static_cast<int>(tab));
    }
}

void RoutesPage::refresh()
{
    m_session->refresh();
    current()->ask();
}

void RoutesPage::cancel()
{
    m_session->cancel();
    current()->cancel();
}

void RoutesPage::focusFilter()
{
    current()->focusFilter();
}

QString RoutesPage::summary() const
{
    return current()->summary();
}

}  // namespace headroom
