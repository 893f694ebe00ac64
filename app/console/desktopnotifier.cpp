// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace headroom::console {

namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
const QString kFollow = u"default"_s;
constexpr int kServerDecides = -1;

}  // namespace

DesktopNotifier::DesktopNotifier()
{
    QDBusConnection::sessionBus().connect(kService, kPath, kService, u"ActionInvoked"_s, this,
                                          SLOT(follow(uint, QString)));
}

void DesktopNotifier::notify(const QString &title, const QString &text, std::function<void()> opened)
{
    m_opened = std::move(opened);
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    call.setArguments({u"Headroom"_s, m_last, QGuiApplication::desktopFileName(), title, text.toHtmlEscaped(),
                       QStringList{kFollow, tr("Show")}, hints, kServerDecides});
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<uint> id = *answer;
        if (!id.isError()) m_last = id.value();
    });
}

void DesktopNotifier::follow(uint id, const QString &action)
{
    if (id == m_last && action == kFollow && m_opened) m_opened();
}

}  // namespace headroom::console
