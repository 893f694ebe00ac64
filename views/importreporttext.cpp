// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importreporttext.h"

#include "items/displaytext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace headroom {

namespace {

struct ImportReportText {
    Q_DECLARE_TR_FUNCTIONS(ImportReportText)
};

QString names(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files) names << QFileInfo(file).fileName();
    return QLocale().createSeparatedList(names);
}

bool cancelled(const ImportRun::Outcome &outcome)
{
    return outcome.error && outcome.error->kind == Error::Kind::Cancelled;
}

}  // namespace

QString reportTitle(const ImportRun::Outcome &outcome, const ImportOptions &options)
{
    if (cancelled(outcome)) return ImportReportText::tr("The import was cancelled.");
    if (outcome.error) return ImportReportText::tr("The import could not be finished.");
    if (options.dryRun) return ImportReportText::tr("Dry run: every row was checked, nothing was stored.");
    if (!outcome.refusedFiles.isEmpty() && outcome.finishedFiles.isEmpty())
        return ImportReportText::tr("Nothing was imported, because rows were refused.");
    if (!outcome.refusedFiles.isEmpty()) return ImportReportText::tr("Some of the files were imported.");
    return ImportReportText::tr("The import is done.");
}

QStringList describeFiles(const ImportRun::Outcome &outcome, const ImportOptions &options)
{
    QStringList lines;
    if (outcome.error) {
        lines << ImportReportText::tr("Nothing of %1 was stored.").arg(names({outcome.stoppedFile}));
        if (!outcome.finishedFiles.isEmpty() && !options.dryRun)
            lines << ImportReportText::tr("Imported before it, and staying in the ledger: %1.")
                         .arg(names(outcome.finishedFiles));
    }
    if (!outcome.refusedFiles.isEmpty())
        lines << (options.dryRun
                      ? ImportReportText::tr("Would be refused: %1.").arg(names(outcome.refusedFiles))
                      : ImportReportText::tr("Refused, with nothing stored: %1.").arg(names(outcome.refusedFiles)));
    return lines;
}

QStringList describeCounts(const ImportReport &report, const ImportOptions &options)
{
    const ImportCounts &counts = report.counts;
    const auto n = [](std::int64_t count) { return pluralCount(count); };
    QStringList lines;
    lines << ImportReportText::tr("%Ln row(s) read", nullptr, n(counts.read));
    lines << (options.dryRun ? ImportReportText::tr("%Ln event(s) would be imported", nullptr, n(counts.imported))
                             : ImportReportText::tr("%Ln event(s) imported", nullptr, n(counts.imported)));
    if (counts.unmapped > 0)
        lines << ImportReportText::tr("%Ln of the imported event(s) unmapped: no route sheet names the action", nullptr,
                                      n(counts.unmapped));
    if (counts.rounded > 0)
        lines << ImportReportText::tr("%Ln row(s) with an amount rounded to a billionth of a dollar", nullptr,
                                      n(counts.rounded));
    if (counts.duplicates > 0)
        lines << ImportReportText::tr("%Ln duplicate(s): in the ledger already, and counted once", nullptr,
                                      n(counts.duplicates));
    if (counts.rejected > 0) lines << ImportReportText::tr("%Ln row(s) refused", nullptr, n(counts.rejected));
    if (counts.conflicts > 0)
        lines << ImportReportText::tr("%Ln of the refused row(s) in conflict: the ledger has another event of that id",
                                      nullptr, n(counts.conflicts));
    return lines;
}

QStringList describeNextSteps(const ImportRun::Outcome &outcome, const ImportOptions &options)
{
    QStringList lines;
    const ImportCounts &counts = outcome.report.counts;
    if (counts.rejected > 0)
        lines << ImportReportText::tr(
            "Correct the refused rows, then import the file again: events that the ledger has "
            "already are not counted twice.");
    if (counts.unmapped > 0)
        lines << ImportReportText::tr("Name the unmapped actions in a route sheet to give their use a bucket.");
    if (outcome.error && !options.dryRun)
        lines << ImportReportText::tr("The import can be started again: events that the ledger has already are not "
                                      "counted twice.");
    return lines;
}

}  // namespace headroom
