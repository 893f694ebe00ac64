// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/commandline.h"
#include "console/language.h"
#include "console/pagerenderer.h"
#include "storage/databasethread.h"
#include "views/icons.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QSettings>
#include <QStandardPaths>

using namespace headroom;

int main(int argc, char **argv)
{
    if (console::needsNoDisplay(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    // The settings' file is a contract: headroomctl reads the last ledger from it.
    QCoreApplication::setOrganizationName(QStringLiteral("Headroom"));
    QCoreApplication::setApplicationName(QStringLiteral("Headroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.headroom.Headroom"));
    QGuiApplication::setWindowIcon(namedIcon(QStringLiteral("headroom")));

    QSettings store;
    ConsoleSettings settings = ConsoleSettings::load(store);
    const QString spoken = console::languageArgument(argc, argv);
    console::speak(application, spoken.isEmpty() ? settings.language : spoken);
    const console::CommandLine line = console::parseCommandLine(QCoreApplication::arguments());
    const bool rendering = !line.renderFolder.isEmpty();
    if (rendering) {
        // Pictures show the product, not how somebody arranged it.
        settings = {};
        settings.remember(line.db, QDateTime::currentDateTimeUtc());
    }
    theme::apply(settings.theme);

    const Clock now = [] { return instantFromQDateTimeMs(QDateTime::currentMSecsSinceEpoch()); };
    WindowOptions options;
    options.clock = line.at ? Clock([at = *line.at] { return at; }) : now;
    options.fixedTime = line.at.has_value();
    options.demoFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);

    SqliteLedgerOpener opener;
    MainWindow window(&opener, options, settings);
    if (rendering) {
        auto *renderer = new console::PageRenderer(&window, line.db, line.renderFolder);
        renderer->start();
        return QApplication::exec();
    }
    QObject::connect(&window, &MainWindow::settingsChanged, &window,
                     [&store](const ConsoleSettings &changed) { changed.save(store); });
    window.show();
    if (!line.db.isEmpty())
        window.openLedger(line.db);
    else
        window.reopenLast();
    if (line.place) window.goTo(*line.place);
    return QApplication::exec();
}
