// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportfile.h"

#include "report/reportcsv.h"
#include "report/reporthtml.h"
#include "report/reportpages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct ReportFile {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

tl::unexpected<Error> unwritten(const QString &path, const QString &why)
{
    return refused(ReportFile::tr("“%1” was not written: %2. Choose another folder, or make room there, and try again.")
                       .arg(QDir::toNativeSeparators(path), why),
                   path);
}

}  // namespace

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

Result<void> writeWholeFile(const QString &path, const QByteArray &content,
                            const std::function<Result<void>()> &beforeItAppears)
{
    // A pipe or a device would be replaced, not written to.
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) {
        return refused(
            ReportFile::tr("“%1” is no file. Choose the name of a file.").arg(QDir::toNativeSeparators(path)), path);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return unwritten(path, file.errorString());
    // On the disk before anything is said of it: some file systems notice only then that they are full.
    if (file.write(content) != content.size() || !file.flush() || ::fsync(file.handle()) != 0) {
        const QString why = file.error() == QFileDevice::NoError ? qt_error_string() : file.errorString();
        file.cancelWriting();
        return unwritten(path, why);
    }
    if (Result<void> ready = beforeItAppears(); !ready) {
        file.cancelWriting();
        return ready;
    }
    if (!file.commit()) return unwritten(path, file.errorString());
    return {};
}

}  // namespace headroom
