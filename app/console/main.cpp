// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/commandline.h"
#include "console/desktopnotifier.h"
#include "console/ending.h"
#include "console/language.h"
#include "console/pagerenderer.h"
#include "console/stallreport.h"
#include "storage/databasethread.h"
#include "storage/drafts/draftfiles.h"
#include "views/icons.h"
#include "views/ledgerpages.h"
#include "views/ledgersession.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

using namespace headroom;

namespace {

// Prints how long it took until the first answer stands in the window, and ends the program.
void measureStart(MainWindow &window, const QElapsedTimer &sinceStart)
{
    QObject::connect(window.session(), &LedgerSession::failed, &window,
                     [](const Error &error) { console::endWith(error.message); });
    const auto draw = [&window, sinceStart] {
        window.repaint();
        std::printf("%lld\n", static_cast<long long>(sinceStart.elapsed()));
        std::fflush(stdout);
        QCoreApplication::exit(0);
    };
    // Drawn once the page has laid out what it was answered.
    QObject::connect(window.pages(), &LedgerPages::asOfChanged, &window, [&window, draw](std::optional<Instant> at) {
        if (at) QMetaObject::invokeMethod(&window, draw, Qt::QueuedConnection);
    });
}

}  // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
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
    const bool forSomebody = !rendering && !line.measureStart && !line.measureStalls;
    if (!forSomebody) {
        // Pictures and measurements show the product, not how somebody arranged it.
        settings = {};
        settings.remember(line.db, QDateTime::currentDateTimeUtc());
    }
    theme::apply(settings.theme);

    WindowOptions options;
    options.clock = line.at ? Clock([at = *line.at] { return at; }) : Clock(systemNow);
    options.fixedTime = line.at.has_value();
    options.demoFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);

    DraftFiles drafts(options.demoFolder + QStringLiteral("/drafts"));
    // A picture or a measurement is of the ledger alone.
    console::DesktopNotifier notifier;
    if (forSomebody) {
        options.drafts = &drafts;
        options.notifier = &notifier;
    }
    SqliteLedgerOpener opener;
    MainWindow window(&opener, options, settings);
    if (rendering) {
        auto *renderer = new console::PageRenderer(&window, line.db, line.renderFolder);
        renderer->start();
        return QApplication::exec();
    }
    if (line.measureStalls) {
        auto *report = new console::StallReport(&window, line.db);
        report->start();
        return QApplication::exec();
    }
    if (line.measureStart)
        measureStart(window, sinceStart);
    else
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
