// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeledger.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QImage>
#include <QLabel>
#include <QTest>

#include <algorithm>

// What tests of screens do again and again.
namespace headroom::testing {

// What is posted is carried out, and what that posts.
inline void settle(int rounds = 30)
{
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

// And every question is answered: a change is followed by questions of its own.
inline void settle(const FakeLedger &ledger)
{
    for (int i = 0; i < 4; ++i) {
        QTRY_COMPARE(ledger.waiting(), 0);
        settle(1);
    }
}

// Whether a label in sight says it.
inline bool says(const QWidget &part, const QString &text)
{
    const auto labels = part.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *l) { return l->isVisible() && l->text().contains(text); });
}

// Whether it looks different in light and in dark, which it is left in. Where HEADROOM_SCREENSHOTS names a folder, the
// pictures are kept there, as `name`-light.png and `name`-dark.png.
inline bool followsTheTheme(QWidget &part, const QString &name)
{
    const QString folder = qEnvironmentVariable("HEADROOM_SCREENSHOTS");
    const auto picture = [&](theme::Mode mode, const QString &ending) {
        theme::apply(mode);
        settle();
        const QImage taken = part.grab().toImage();
        if (!folder.isEmpty()) taken.save(QStringLiteral("%1/%2-%3.png").arg(folder, name, ending));
        return taken;
    };
    const QImage light = picture(theme::Mode::Light, QStringLiteral("light"));
    return light != picture(theme::Mode::Dark, QStringLiteral("dark"));
}

}  // namespace headroom::testing
