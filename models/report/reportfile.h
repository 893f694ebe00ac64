// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/reportdocument.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace headroom {

enum class ReportFormat : std::int8_t { Pdf, Html, Csv };
QString reportFormatId(ReportFormat format);  // "pdf", "html", "csv"
// By a file's ending, whatever its case; .htm is HTML.
std::optional<ReportFormat> reportFormatOf(const QString &path);

QByteArray renderReport(const ReportDocument &document, ReportFormat format);

// Writes a file whole or not at all: beside it first, then `beforeItAppears` (which may refuse), then under its name. What
// was there under that name stays until then. Refused with the path and what the system says, a full disk included.
Result<void> writeWholeFile(const QString &path, const QByteArray &content,
                            const std::function<Result<void>()> &beforeItAppears);

}  // namespace headroom
