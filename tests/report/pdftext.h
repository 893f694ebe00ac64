// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace headroom::testing {

// The text of a PDF as a viewer would find and copy it, a page each; nothing where it cannot be read. By pdftotext of
// poppler-utils.
inline QStringList pdfPages(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    if (!reader.waitForStarted()) qWarning("pdftotext of poppler-utils is needed");
    reader.write(pdf);
    reader.closeWriteChannel();
    if (!reader.waitForFinished() || reader.exitCode() != 0) return {};
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(QChar(u'\f'));
    pages.removeLast();  // after the last page's end
    return pages;
}

}  // namespace headroom::testing
