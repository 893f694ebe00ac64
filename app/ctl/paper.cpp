// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/paper.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>
#include <span>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

QtMessageHandler g_handler = nullptr;

// A cron job has no folder of that kind and needs none; a word about it would be mail every night.
void allButTheRuntimeFolder(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(u"XDG_RUNTIME_DIR")) g_handler(type, context, message);
}

}  // namespace

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    const bool pages = std::ranges::any_of(arguments, [](const char *argument) {
        return QByteArrayView(argument).size() > 4 && QByteArray(argument).toLower().endsWith(".pdf");
    });
    if (!pages) return std::make_unique<QCoreApplication>(argc, argv);
    // Whatever the desktop says: nothing is shown, and a server has no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    g_handler = qInstallMessageHandler(allButTheRuntimeFolder);
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(g_handler);
    return application;
}

Result<void> readyForPages()
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr) {
        return failure(Error::Kind::Internal, u"Pages were asked for without fonts being ready."_s,
                       u"no QGuiApplication"_s);
    }
    if (QFontDatabase::families().isEmpty()) {
        return failure(Error::Kind::Unavailable,
                       u"This machine has no font to write a PDF with. Install one, such as the package "
                       "fonts-dejavu-core, or ask for HTML or CSV."_s);
    }
    return {};
}

}  // namespace headroom::ctl
