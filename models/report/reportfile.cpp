// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportfile.h"

namespace headroom {

QString reportFormatId(ReportFormat)
{
    return {};
}

std::optional<ReportFormat> reportFormatOf(const QString &)
{
    return std::nullopt;
}

QByteArray renderReport(const ReportDocument &, ReportFormat)
{
    return {};
}

Result<void> writeWholeFile(const QString &, const QByteArray &, const std::function<Result<void>()> &before)
{
    return before();
}

}  // namespace headroom
