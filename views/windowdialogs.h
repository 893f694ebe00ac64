// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

// The dialogs of the window. They return at once and call back when something was chosen.
namespace headroom {

inline constexpr QLatin1String kLedgerSuffix("headroom");

// Both begin beside the ledger `beside`, or in the home folder where there is none.
void chooseLedgerToOpen(QWidget *parent, const QString &beside, std::function<void(const QString &file)> chosen);
// Nothing is overwritten: a ledger that is there is opened, any other file refused.
void chooseLedgerToCreate(QWidget *parent, const QString &beside, std::function<void(const QString &file)> chosen);
void showAbout(QWidget *parent);

}  // namespace headroom
