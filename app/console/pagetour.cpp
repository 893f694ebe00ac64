// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pagetour.h"

#include "domain/ledgerclient.h"
#include "items/workspacerows.h"
#include "views/ledgerpages.h"
#include "views/ledgersession.h"
#include "views/mainwindow.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace headroom::console {

namespace {

constexpr QSize kPageSize(1440, 900);
constexpr int kQuietMs = 200;

// The workspace that has most to show: buckets in use, then one over its limit, then cost.
QString busiest(const WorkspaceRows &rows)
{
    const auto weight = [](const WorkspaceRow &row) {
        const auto inUse =
            std::ranges::count_if(row.standing.buckets, [](const BucketStanding &b) { return b.used > 0; });
        return std::tuple(inUse, row.anyLevel(UseLevel::Over), row.standing.cost.amount);
    };
    const auto found = std::ranges::max_element(rows.rows, {}, weight);
    return found == rows.rows.end() ? QString() : found->standing.key;
}

}  // namespace

PageTour::PageTour(MainWindow *window, const QString &db) : QObject(window), m_window(window), m_db(db)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (const QString page = std::exchange(m_page, {}); !page.isEmpty()) Q_EMIT arrived(page);
    });
}

void PageTour::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_window->resize(kPageSize);
            m_window->show();
            arriveAt(QStringLiteral("start"));
        },
        Qt::QueuedConnection);
}

void PageTour::goOn()
{
    switch (m_leg) {
    case Leg::Start:
        m_leg = Leg::Opening;
        openLedger();
        return;
    case Leg::Opening:
        m_leg = Leg::Pages;
        m_next = stops();
        break;
    case Leg::Pages: break;
    }
    if (m_next.empty()) {
        Q_EMIT ended();
        return;
    }
    const Stop stop = m_next.front();
    m_next.pop_front();
    goTo(stop);
}

void PageTour::again()
{
    m_next = stops();
    m_next.push_front({QStringLiteral("overview"), Place::overview(), {}});
    goOn();
}

void PageTour::openLedger()
{
    connect(m_window->session(), &LedgerSession::failed, this, [this](const Error &error) {
        m_quiet.stop();
        Q_EMIT failed(error.message);
    });
    connect(m_window->session(), &LedgerSession::opened, this, &PageTour::followQuestions);
    m_page = QStringLiteral("overview");  // where an opened ledger begins
    m_window->openLedger(m_db);
}

void PageTour::followQuestions()
{
    connect(m_window->session()->client(), &LedgerClient::busyChanged, this, [this](int questions) {
        m_questions = questions;
        if (questions > 0)
            m_quiet.stop();
        else
            m_quiet.start();
    });
}

std::deque<PageTour::Stop> PageTour::stops() const
{
    std::deque<Stop> stops;
    const auto add = [&stops](const QString &name, const Place &place, std::optional<WorkspacePage::Tab> tab = {}) {
        stops.push_back({name, place, tab});
    };
    if (const QString key = busiest(*m_window->pages()->workspaces()); !key.isEmpty()) {
        using Tab = WorkspacePage::Tab;
        const Place workspace = Place::workspace(key);
        add(QStringLiteral("workspace"), workspace, Tab::Consumption);
        add(QStringLiteral("workspace-history"), workspace, Tab::History);
        add(QStringLiteral("workspace-hits"), workspace, Tab::Hits);
        add(QStringLiteral("workspace-grants"), workspace, Tab::Grants);
        add(QStringLiteral("workspace-jobs"), workspace, Tab::Jobs);
        HistoryFilter filter;
        filter.workspace = key;
        add(QStringLiteral("history"), Place::history(filter.toString()));
        add(QStringLiteral("reports"), Place::reports(key));
    }
    for (const Place &place : {Place::monitoring(), Place::providers(), Place::approvals(), Place::reviews(),
                               Place::hits(), Place::plans(), Place::sheet(), Place::routes(), Place::economics(),
                               Place::replay(), Place::thresholds(), Place::story(), Place::audit(), Place::people()})
        add(place.page, place);
    return stops;
}

void PageTour::goTo(const Stop &stop)
{
    m_window->goTo(stop.place);
    if (stop.tab) m_window->findChild<WorkspacePage *>()->showTab(*stop.tab);
    arriveAt(stop.name);
}

void PageTour::arriveAt(const QString &page)
{
    m_page = page;
    if (m_questions == 0) m_quiet.start();
}

}  // namespace headroom::console
