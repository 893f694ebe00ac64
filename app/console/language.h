// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace headroom::console {

// Installs the texts of a language and makes numbers and dates follow it; empty: those of the desktop. English
// has texts of its own for its plurals. A language that the product does not speak leaves English words with
// that language's numbers and dates.
void speak(QCoreApplication &application, const QString &language);

}  // namespace headroom::console
