// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportdocument.h"

#include <QByteArray>

namespace headroom {

// The tables of a document as RFC 4180, UTF-8: raw values, column ids for names, and nothing that a spreadsheet would take
// for a formula.
QByteArray reportCsv(const ReportDocument &document);

}  // namespace headroom
