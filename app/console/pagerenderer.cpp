// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pagerenderer.h"

#include "console/ending.h"
#include "views/mainwindow.h"

#include <QCoreApplication>
#include <QPixmap>

#include <utility>

namespace headroom::console {

PageRenderer::PageRenderer(MainWindow *window, const QString &db, const QString &folder)
    : QObject(window), m_window(window), m_folder(folder), m_tour(window, db)
{
    connect(&m_tour, &PageTour::arrived, this, &PageRenderer::draw);
    connect(&m_tour, &PageTour::ended, this, [] { QCoreApplication::exit(0); });
    connect(&m_tour, &PageTour::failed, this, &endWith);
}

void PageRenderer::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_folder.mkpath(QStringLiteral(".")))
                m_tour.start();
            else
                endWith(tr("The folder %1 cannot be made.").arg(m_folder.path()));
        },
        Qt::QueuedConnection);
}

void PageRenderer::draw(const QString &page)
{
    for (const auto &[mode, name] : {std::pair(theme::Mode::Light, QStringLiteral("light")),
                                     std::pair(theme::Mode::Dark, QStringLiteral("dark"))}) {
        m_window->setTheme(mode);
        QCoreApplication::processEvents();  // style and layout follow the palette
        const QString file = m_folder.filePath(QStringLiteral("%1-%2.png").arg(page, name));
        if (!m_window->grab().save(file)) {
            endWith(tr("%1 cannot be written.").arg(file));
            return;
        }
    }
    m_tour.goOn();
}

}  // namespace headroom::console
