// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportdocument.h"

#include <QByteArray>

namespace headroom {

// One HTML file, UTF-8, complete in itself: no script, no link, nothing loaded from anywhere. Prints on pages.
QByteArray reportHtml(const ReportDocument &document);

}  // namespace headroom
