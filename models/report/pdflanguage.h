// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace headroom {

// A PDF file of QPdfWriter that says its language (BCP 47), which Qt does not write, and that viewers show by its title:
// an incremental update with a new catalog. As it was where it is built otherwise, or for a language that is no tag.
QByteArray withPdfLanguage(const QByteArray &pdf, const QString &language);

}  // namespace headroom
