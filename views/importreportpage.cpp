// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importreportpage.h"

#include "items/displaytext.h"
#include "items/importproblemmodel.h"
#include "views/chartexport.h"
#include "views/datatable.h"
#include "views/importreporttext.h"
#include "views/plainwords.h"
#include "views/quietlabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace headroom {

namespace {

QLabel *paragraph(const QString &name)
{
    QLabel *label = asPlainWords(new QLabel, kMouseOrKeyboard);
    label->setObjectName(name);
    return label;
}

void say(QLabel *label, const QStringList &lines)
{
    label->setText(lines.join(QLatin1Char('\n')));
    label->setVisible(!lines.isEmpty());
}

}  // namespace

ImportReportPage::ImportReportPage(QWidget *parent) : QWidget(parent), m_problems(new ImportProblemModel(this))
{
    m_title = paragraph(QStringLiteral("outcome"));
    QFont large = m_title->font();
    large.setBold(true);
    m_title->setFont(large);
    m_files = paragraph(QStringLiteral("files"));
    m_counts = paragraph(QStringLiteral("counts"));
    m_next = paragraph(QStringLiteral("next"));

    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_problems);
    sorted->setSortRole(SortRole);
    m_table = new DataTable;
    m_table->setModel(sorted);
    m_table->setAccessibleName(tr("Refused rows"));
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->sortByColumn(-1, Qt::AscendingOrder);  // as they came
    m_refusedTitle = new QLabel;
    m_refusedTitle->setWordWrap(true);
    auto *save = new QPushButton(tr("&Save refused rows…"));
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &ImportReportPage::chooseToSave);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_refusedTitle, 1);
    heading->addWidget(save);
    m_refused = new QWidget;
    auto *list = new QVBoxLayout(m_refused);
    list->setContentsMargins(0, 0, 0, 0);
    list->addLayout(heading);
    list->addWidget(m_table, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (QLabel *label : {m_title, m_files, m_counts, m_next}) layout->addWidget(label);
    layout->addWidget(m_refused, 1);
    layout->addStretch();
}

void ImportReportPage::setOutcome(const ImportRun::Outcome &outcome, const ImportOptions &options)
{
    const ImportReport &report = outcome.report;
    m_title->setText(reportTitle(outcome, options));
    say(m_files, describeFiles(outcome, options));
    say(m_counts, describeCounts(report, options));
    say(m_next, describeNextSteps(outcome, options));

    const auto listed = static_cast<std::int64_t>(report.problems.size());
    QString title = tr("Refused rows");
    if (listed < report.counts.rejected)
        title = tr("Refused rows: the first %1 of %2").arg(displayCount(listed), displayCount(report.counts.rejected));
    m_refusedTitle->setText(title);
    m_problems->setProblems(report.problems);
    m_table->setColumnHidden(ImportProblemModel::File, outcome.finishedFiles.size() + outcome.refusedFiles.size() < 2);
    m_table->resizeColumnsToContents();
    m_refused->setVisible(listed > 0);
}

Result<void> ImportReportPage::saveRefused(const QString &file) const
{
    return saveCsv(file, *m_problems);
}

void ImportReportPage::chooseToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the refused rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("refused-rows", "name of a file") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const Result<void> saved = saveRefused(file); !saved)
            Q_EMIT failed(saved.error());
        else
            Q_EMIT recovered();
    });
    dialog->open();
}

}  // namespace headroom
