// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importfilespage.h"

#include "views/quietlabel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace headroom {

using Format = ImportPreview::Format;

bool needsMapping(Format format)
{
    return format == Format::OtherCsv || format == Format::OtherJsonLines;
}

QString describeFormat(Format format)
{
    switch (format) {
    case Format::HeadroomCsv: return ImportFilesPage::tr("Usage events as CSV; no mapping needed");
    case Format::HeadroomJsonLines: return ImportFilesPage::tr("Usage events as JSON lines; no mapping needed");
    case Format::OtherCsv: return ImportFilesPage::tr("CSV with names of its own; needs a mapping");
    case Format::OtherJsonLines: return ImportFilesPage::tr("JSON lines with names of their own; need a mapping");
    }
    Q_UNREACHABLE();
}

ImportFilesPage::ImportFilesPage(QWidget *parent) : QWidget(parent)
{
    auto *explanation =
        new QuietLabel(tr("Add files of usage events, or drop them here: CSV or JSON lines. Several files "
                          "must be of one shape. What the ledger has already is not counted twice."));
    explanation->setWordWrap(true);
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("fileList"));
    m_list->setAccessibleName(tr("Files to import"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("File"), tr("Size"), tr("Recognised as")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *add = new QPushButton(tr("&Add files…"));
    add->setObjectName(QStringLiteral("addFiles"));
    m_remove = new QPushButton(tr("&Remove"));
    m_remove->setEnabled(false);
    for (QPushButton *button : {add, m_remove}) button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    setFocusProxy(add);

    const auto remove = [this] { Q_EMIT removeRequested(m_list->indexOfTopLevelItem(m_list->currentItem())); };
    connect(add, &QPushButton::clicked, this, &ImportFilesPage::addRequested);
    connect(m_remove, &QPushButton::clicked, this, remove);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { m_remove->setEnabled(item != nullptr); });
    auto *key = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, m_remove, &QPushButton::click);
}

void ImportFilesPage::setFiles(const std::vector<ImportFile> &files)
{
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const ImportFile &file : files) {
        const QFileInfo info(file.path);
        auto *item = new QTreeWidgetItem(m_list, {info.fileName(), QLocale().formattedDataSize(info.size())});
        item->setToolTip(0, QDir::toNativeSeparators(info.absoluteFilePath()));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (!file.preview)
            item->setText(2, tr("Reading…"));
        else if (*file.preview)
            item->setText(2, describeFormat((*file.preview)->format));
        else
            item->setText(2, tr("Cannot be read: %1").arg(file.preview->error().message));
        item->setToolTip(2, item->text(2));
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::min(current, m_list->topLevelItemCount() - 1)));
}

}  // namespace headroom
