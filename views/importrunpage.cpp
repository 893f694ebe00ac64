// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importrunpage.h"

#include "items/displaytext.h"
#include "views/quietlabel.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>

namespace headroom {

namespace {

constexpr int kBarSteps = 1000;

}  // namespace

QString displayDuration(double seconds)
{
    const auto whole = static_cast<qlonglong>(std::llround(std::max(0.0, seconds)));
    const auto two = [](qlonglong part) { return QString::number(part).rightJustified(2, QLatin1Char('0')); };
    const qlonglong hours = whole / 3600;
    const qlonglong minutes = whole / 60 % 60;
    if (hours == 0) return QStringLiteral("%1:%2").arg(QString::number(minutes), two(whole % 60));
    return QStringLiteral("%1:%2:%3").arg(QString::number(hours), two(minutes), two(whole % 60));
}

ImportRunPage::ImportRunPage(QWidget *parent) : QWidget(parent)
{
    m_file = new QLabel;
    m_file->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar;
    m_bar->setRange(0, kBarSteps);
    m_bar->setAccessibleName(tr("Progress of the import"));
    auto *figures = new QFormLayout;
    const auto add = [figures](const QString &title, const QString &name) {
        auto *value = new QLabel;
        value->setObjectName(name);
        figures->addRow(title, value);
        return value;
    };
    m_bytes = add(tr("Read:"), QStringLiteral("bytes"));
    m_rows = add(tr("Rows:"), QStringLiteral("rows"));
    m_pace = add(tr("Rows per second:"), QStringLiteral("pace"));
    m_elapsed = add(tr("Elapsed:"), QStringLiteral("elapsed"));
    m_left = add(tr("Left:"), QStringLiteral("left"));
    auto *note = new QuietLabel(tr("You can go on working in the console meanwhile. Cancelling leaves nothing of the "
                                   "file that is being read."));
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_file);
    layout->addWidget(m_bar);
    layout->addSpacing(8);
    layout->addLayout(figures);
    layout->addSpacing(8);
    layout->addWidget(note);
    layout->addStretch();
}

void ImportRunPage::setProgress(const ImportRun::Progress &progress)
{
    const QString name = QFileInfo(progress.file).fileName();
    m_file->setText(
        progress.fileCount == 1
            ? name
            : tr("%1 (file %2 of %3)").arg(name, displayCount(progress.fileNumber), displayCount(progress.fileCount)));
    const QLocale locale;
    const bool sized = progress.bytesTotal > 0;
    m_bar->setRange(0, sized ? kBarSteps : 0);
    const double share =
        sized ? std::min(1.0, static_cast<double>(progress.bytesRead) / static_cast<double>(progress.bytesTotal)) : 0;
    m_bar->setValue(static_cast<int>(share * kBarSteps));
    m_bytes->setText(
        tr("%1 of %2", "bytes read, bytes of all files")
            .arg(locale.formattedDataSize(progress.bytesRead), locale.formattedDataSize(progress.bytesTotal)));
    m_rows->setText(displayCount(progress.rows));
    const bool measured = progress.seconds > 0;
    m_pace->setText(measured ? displayCount(std::llround(static_cast<double>(progress.rows) / progress.seconds))
                             : tr("–", "not known yet"));
    m_elapsed->setText(displayDuration(progress.seconds));
    if (share >= 1)
        m_left->setText(tr("storing what was read…"));
    else
        m_left->setText(measured && share > 0 ? displayDuration(progress.seconds / share * (1 - share))
                                              : tr("–", "not known yet"));
}

void ImportRunPage::setCancelling()
{
    m_left->setText(tr("cancelling…"));
}

}  // namespace headroom
