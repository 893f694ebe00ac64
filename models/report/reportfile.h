// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportdocument.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace headroom {

enum class ReportFormat : std::int8_t { Pdf, Html, Csv };
QString reportFormatId(ReportFormat format);  // "pdf", "html", "csv"
// By a file's ending, whatever its case; .htm is HTML.
std::optional<ReportFormat> reportFormatOf(const QString &path);

QByteArray renderReport(const ReportDocument &document, ReportFormat format);

}  // namespace headroom
