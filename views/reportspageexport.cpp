// SPDX-License-Identifier: GPL-3.0-or-later
// A report leaves the page: as a file, noted in the audit before it appears.
#include "files/wholefile.h"
#include "views/reportoptions.h"
#include "views/reportpress.h"
#include "views/reportspage.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QRegularExpression>

namespace headroom {

QString ReportsPage::fileName(ReportFormat format) const
{
    static const QRegularExpression risky(QStringLiteral("[^A-Za-z0-9._-]+"));
    const CustomerReport &report = m_made->report->customer;
    QString name = m_made->report->request.workspace.left(60).replace(risky, QStringLiteral("-"));
    if (m_made->report->internal) name += QStringLiteral("-internal");
    return QStringLiteral("%1-%2.%3").arg(name, report.cycle.days.first.toString(), reportFormatId(format));
}

void ReportsPage::askWhere(ReportFormat format)
{
    if (!m_made) return;
    const QString ending = reportFormatId(format);
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("%1 (*.%2)", "kind of file, its ending").arg(ending.toUpper(), ending));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(fileName(format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { exportTo(path, format); });
    dialog->open();
}

void ReportsPage::exportTo(const QString &path, ReportFormat format)
{
    if (!m_client || !m_made || !m_laidOut || m_writing) return;
    const ReportFormat kind = reportFormatOf(path).value_or(format);
    m_writing = true;
    m_options->setOutcome(tr("Writing %1…", "a file").arg(QDir::toNativeSeparators(path)));
    follow();
    ReportExport made{m_made->report->request, m_made->report->customer.cycle.days.first, reportFormatId(kind), {}, 0};
    m_press->write(kind,
                   [this, path, made, client = m_client](const QByteArray &file, const QByteArray &sha256) mutable {
                       // Another ledger may have been opened meanwhile: the report is none of it.
                       if (!client || client != m_client) return;
                       made.sha256 = sha256;
                       made.bytes = file.size();
                       write(path, file, made);
                   });
}

// On the ledger's thread, where the export is noted before its file appears.
void ReportsPage::write(const QString &path, const QByteArray &file, const ReportExport &made)
{
    m_client->change(
        this,
        [path, file, made](LedgerWriter &writer) -> Result<void> {
            return writeWholeFile(path, file, [&] { return writer.noteExport(made); });
        },
        [this, path, size = made.bytes, client = m_client](const Result<void> &written) {
            if (client != m_client) return;
            m_writing = false;
            follow();
            m_options->setOutcome({});
            if (!written) {
                Q_EMIT failed(written.error());
                return;
            }
            const QString saved = QDir::toNativeSeparators(path);
            m_options->setOutcome(tr("Saved %1, %2", "a file, its size").arg(saved, QLocale().formattedDataSize(size)));
            Q_EMIT statusMessage(tr("Saved %1", "a file").arg(saved));
        });
}

}  // namespace headroom
