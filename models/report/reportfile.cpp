// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportfile.h"

#include "report/reportcsv.h"
#include "report/reporthtml.h"
#include "report/reportpages.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace headroom {

QString reportFormatId(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return u"pdf"_s;
    case ReportFormat::Html: return u"html"_s;
    case ReportFormat::Csv: return u"csv"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReportFormat> reportFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf") return ReportFormat::Pdf;
    if (ending == u"html" || ending == u"htm") return ReportFormat::Html;
    if (ending == u"csv") return ReportFormat::Csv;
    return std::nullopt;
}

QByteArray renderReport(const ReportDocument &document, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return reportPdf(document);
    case ReportFormat::Html: return reportHtml(document);
    case ReportFormat::Csv: return reportCsv(document);
    }
    Q_UNREACHABLE();
}

}  // namespace headroom
