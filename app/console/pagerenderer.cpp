// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pagerenderer.h"

#include "domain/ledgerclient.h"
#include "items/workspacerows.h"
#include "views/ledgerpages.h"
#include "views/ledgersession.h"
#include "views/mainwindow.h"

#include <QCoreApplication>
#include <QPixmap>

#include <algorithm>
#include <cstdio>
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

PageRenderer::PageRenderer(MainWindow *window, const QString &db, const QString &folder)
    : QObject(window), m_window(window), m_db(db), m_folder(folder)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (const auto next = std::exchange(m_next, {})) next();
    });
}

void PageRenderer::start()
{
    QMetaObject::invokeMethod(this, &PageRenderer::begin, Qt::QueuedConnection);
}

void PageRenderer::begin()
{
    if (!m_folder.mkpath(QStringLiteral("."))) {
        finish(1, tr("The folder %1 cannot be made.").arg(m_folder.path()));
        return;
    }
    m_window->resize(kPageSize);
    m_window->show();
    whenSettled([this] {
        if (drawPage(QStringLiteral("start"))) openLedger();
    });
}

void PageRenderer::openLedger()
{
    connect(m_window->session(), &LedgerSession::failed, this,
            [this](const Error &error) { finish(1, error.message); });
    connect(m_window->session(), &LedgerSession::opened, this, [this] {
        connect(m_window->session()->client(), &LedgerClient::busyChanged, this, [this](int questions) {
            m_questions = questions;
            if (questions > 0)
                m_quiet.stop();
            else
                m_quiet.start();
        });
        m_next = [this] {
            if (drawPage(QStringLiteral("overview"))) drawRest();
        };
    });
    m_window->openLedger(m_db);
}

void PageRenderer::drawRest()
{
    const QString key = busiest(*m_window->pages()->workspaces());
    std::vector<Stop> stops;
    const auto add = [&stops](const QString &name, const Place &place) { stops.push_back({name, place, {}}); };
    if (!key.isEmpty()) {
        using Tab = WorkspacePage::Tab;
        const Place workspace = Place::workspace(key);
        stops = {{QStringLiteral("workspace"), workspace, Tab::Consumption},
                 {QStringLiteral("workspace-history"), workspace, Tab::History},
                 {QStringLiteral("workspace-hits"), workspace, Tab::Hits},
                 {QStringLiteral("workspace-grants"), workspace, Tab::Grants},
                 {QStringLiteral("workspace-jobs"), workspace, Tab::Jobs}};
        HistoryFilter filter;
        filter.workspace = key;
        add(QStringLiteral("history"), Place::history(filter.toString()));
        add(QStringLiteral("reports"), Place::reports(key));
    }
    for (const Place &place : {Place::monitoring(), Place::providers(), Place::approvals(), Place::reviews(),
                               Place::hits(), Place::plans(), Place::sheet(), Place::routes(), Place::economics(),
                               Place::replay(), Place::thresholds(), Place::story(), Place::audit(), Place::people()})
        add(place.page, place);
    draw(std::move(stops));
}

void PageRenderer::draw(std::vector<Stop> stops)
{
    if (stops.empty()) {
        finish(0);
        return;
    }
    const Stop stop = stops.front();
    stops.erase(stops.begin());
    m_window->goTo(stop.place);
    if (stop.tab) m_window->findChild<WorkspacePage *>()->showTab(*stop.tab);
    whenSettled([this, name = stop.name, stops = std::move(stops)] {
        if (drawPage(name)) draw(stops);
    });
}

bool PageRenderer::drawPage(const QString &page)
{
    for (const auto &[mode, name] : {std::pair(theme::Mode::Light, QStringLiteral("light")),
                                     std::pair(theme::Mode::Dark, QStringLiteral("dark"))}) {
        m_window->setTheme(mode);
        QCoreApplication::processEvents();  // style and layout follow the palette
        const QString file = m_folder.filePath(QStringLiteral("%1-%2.png").arg(page, name));
        if (!m_window->grab().save(file)) {
            finish(1, tr("%1 cannot be written.").arg(file));
            return false;
        }
    }
    return true;
}

void PageRenderer::whenSettled(std::function<void()> next)
{
    m_next = std::move(next);
    if (m_questions == 0) m_quiet.start();
}

void PageRenderer::finish(int status, const QString &message)
{
    if (!message.isEmpty()) std::fputs(qPrintable(QStringLiteral("headroom: ") + message + QLatin1Char('\n')), stderr);
    QCoreApplication::exit(status);
}

}  // namespace headroom::console
