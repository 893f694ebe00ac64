// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charttools.h"

#include "views/icons.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace headroom {

namespace {

QString ending(ChartTools::FileKind kind)
{
    switch (kind) {
    case ChartTools::FileKind::Png: return QStringLiteral("png");
    case ChartTools::FileKind::Pdf: return QStringLiteral("pdf");
    case ChartTools::FileKind::Csv: return QStringLiteral("csv");
    }
    return {};
}

QString kindName(ChartTools::FileKind kind)
{
    switch (kind) {
    case ChartTools::FileKind::Png: return ChartTools::tr("PNG picture");
    case ChartTools::FileKind::Pdf: return ChartTools::tr("PDF page");
    case ChartTools::FileKind::Csv: return ChartTools::tr("CSV table");
    }
    return {};
}

QToolButton *toolButton(const QString &text, const QString &icon, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(namedIcon(icon));
    button->setToolTip(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

}  // namespace

ChartTools::ChartTools(QWidget *parent) : QWidget(parent)
{
    m_asTable = toolButton(tr("Table"), QStringLiteral("table"), tr("Show the same figures as a table"));
    m_asTable->setCheckable(true);
    auto *copy =
        toolButton(tr("Copy data"), QStringLiteral("copy"), tr("Copy the table, raw values separated by tabs"));
    auto *save = toolButton(tr("Export"), QStringLiteral("export"), tr("Save what is drawn or its table as a file"));
    auto *menu = new QMenu(save);
    for (const FileKind kind : {FileKind::Png, FileKind::Pdf, FileKind::Csv})
        menu->addAction(tr("%1…", "a kind of file to save").arg(kindName(kind)), this,
                        [this, kind] { askWhere(kind); });
    save->setMenu(menu);
    save->setPopupMode(QToolButton::InstantPopup);
    connect(m_asTable, &QToolButton::toggled, this, &ChartTools::tableToggled);
    connect(copy, &QToolButton::clicked, this, &ChartTools::copyRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QToolButton *button : {m_asTable, copy, save}) row->addWidget(button);
    m_widthWithWords = sizeHint().width();
}

void ChartTools::setCompact(bool compact)
{
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void ChartTools::setTitle(const QString &title)
{
    m_title = title;
    m_asTable->setAccessibleName(tr("Table: %1").arg(title));
}

void ChartTools::setTableShown(bool shown)
{
    m_asTable->setChecked(shown);
}

bool ChartTools::tableShown() const
{
    return m_asTable->isChecked();
}

void ChartTools::askWhere(FileKind kind)
{
    const QString suffix = ending(kind);
    auto *dialog = new QFileDialog(this, tr("Export: %1").arg(m_title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("%1 (*.%2)", "kind of file, its ending").arg(kindName(kind), suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_fileName + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind](const QString &path) { Q_EMIT saveRequested(path, kind); });
    dialog->open();
}

}  // namespace headroom
