// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandline.h"
#include "ctl/paper.h"

#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <csignal>

int main(int argc, char **argv)
{
    // Cron jobs and containers run without a locale; names and paths are UTF-8 all the same.
    if (std::setlocale(LC_CTYPE, "") == nullptr || qstrcmp(std::setlocale(LC_CTYPE, nullptr), "C") == 0) {
        qputenv("LC_ALL", "C.UTF-8");
    }
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is an error to report, not a silent end
    std::signal(SIGXFSZ, SIG_IGN);  // so is a file that may not grow
    // Finds the database drivers.
    const std::unique_ptr<QCoreApplication> application = headroom::ctl::makeApplication(argc, argv);
    // English whatever the machine speaks, so that scripts and people read the same; its plurals are a translation.
    QLocale::setDefault(QLocale::c());
    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/i18n/headroom_en.qm"))) QCoreApplication::installTranslator(&plurals);
    return headroom::ctl::run(argc, argv);
}
