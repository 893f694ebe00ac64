// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importoptionspage.h"

#include "views/quietlabel.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace headroom {

namespace {

// An explanation that stands under its button, in line with the button's words.
QWidget *explained(QAbstractButton *button, const QString &words)
{
    auto *label = new QuietLabel(words);
    label->setWordWrap(true);
    label->setIndent(button->style()->pixelMetric(QStyle::PM_IndicatorWidth) + 8);
    button->setAccessibleDescription(words);
    return label;
}

}  // namespace

ImportOptionsPage::ImportOptionsPage(QWidget *parent) : QWidget(parent)
{
    m_rejectFile = new QRadioButton(tr("&Refuse the whole file"));
    m_rejectFile->setChecked(true);
    m_skipRows = new QRadioButton(tr("&Skip refused rows and import the others"));
    m_skipRows->setObjectName(QStringLiteral("skipRows"));
    auto *refusedRows = new QGroupBox(tr("When a row is refused"));
    auto *choices = new QVBoxLayout(refusedRows);
    choices->addWidget(m_rejectFile);
    choices->addWidget(explained(m_rejectFile, tr("Of a file with a refused row nothing is stored: correct it, then "
                                                  "import it again.")));
    choices->addSpacing(8);
    choices->addWidget(m_skipRows);
    choices->addWidget(explained(m_skipRows, tr("The refused rows are listed at the end and can be saved.")));

    m_dryRun = new QCheckBox(tr("&Dry run: check every row, store nothing"));
    m_dryRun->setObjectName(QStringLiteral("dryRun"));
    auto *first = new QGroupBox(tr("Before importing"));
    auto *trial = new QVBoxLayout(first);
    trial->addWidget(m_dryRun);
    trial->addWidget(explained(m_dryRun, tr("Tells what an import would do; it can be started from that report.")));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(refusedRows);
    layout->addSpacing(8);
    layout->addWidget(first);
    layout->addStretch();
    setFocusProxy(m_rejectFile);
    connect(m_dryRun, &QCheckBox::toggled, this, &ImportOptionsPage::optionsChanged);
}

OnError ImportOptionsPage::onError() const
{
    return m_skipRows->isChecked() ? OnError::SkipRow : OnError::RejectFile;
}

bool ImportOptionsPage::dryRun() const
{
    return m_dryRun->isChecked();
}

}  // namespace headroom
