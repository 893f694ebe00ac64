// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chartpanel.h"

#include "items/roles.h"
#include "views/celldelegate.h"
#include "views/chartview.h"
#include "views/datatable.h"
#include "views/headingfont.h"
#include "views/icons.h"
#include "views/quietlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QToolButton>

namespace headroom {

namespace {

QString ending(ChartPanel::FileKind kind)
{
    switch (kind) {
    case ChartPanel::FileKind::Png: return QStringLiteral("png");
    case ChartPanel::FileKind::Pdf: return QStringLiteral("pdf");
    case ChartPanel::FileKind::Csv: return QStringLiteral("csv");
    }
    return {};
}

QString kindName(ChartPanel::FileKind kind)
{
    switch (kind) {
    case ChartPanel::FileKind::Png: return ChartPanel::tr("PNG picture");
    case ChartPanel::FileKind::Pdf: return ChartPanel::tr("PDF page");
    case ChartPanel::FileKind::Csv: return ChartPanel::tr("CSV table");
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

ChartPanel::ChartPanel(ChartView *chart, QAbstractItemModel *table, QWidget *parent)
    : QFrame(parent), m_chart(chart), m_model(table), m_table(new DataTable), m_stack(new QStackedWidget),
      m_title(new QLabel), m_explanation(new QuietLabel)
{
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setFont(headingFont(font(), 1.15));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);

    m_sorted.setSortRole(SortRole);
    m_sorted.setSourceModel(table);
    m_table->setModel(&m_sorted);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setDefaultSectionSize(120);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_explanation);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    addButtons(head);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 8, 8);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
}

void ChartPanel::addButtons(QHBoxLayout *row)
{
    m_asTable = toolButton(tr("Table"), QStringLiteral("table"), tr("Show the same figures as a table"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPanel::showTable);
    auto *copy =
        toolButton(tr("Copy data"), QStringLiteral("copy"), tr("Copy the table, raw values separated by tabs"));
    connect(copy, &QToolButton::clicked, this, &ChartPanel::copyData);
    auto *save = toolButton(tr("Export"), QStringLiteral("export"), tr("Save the chart or its table as a file"));
    auto *menu = new QMenu(save);
    for (const FileKind kind : {FileKind::Png, FileKind::Pdf, FileKind::Csv})
        menu->addAction(tr("%1…", "a kind of file to save").arg(kindName(kind)), this,
                        [this, kind] { askWhere(kind); });
    save->setMenu(menu);
    save->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {m_asTable, copy, save}) row->addWidget(button, 0, Qt::AlignTop);
}

void ChartPanel::addControls(QWidget *controls)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, controls);
}

void ChartPanel::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_table->setAccessibleName(tr("%1, as a table").arg(title));
    m_asTable->setAccessibleName(tr("Table: %1").arg(title));
}

void ChartPanel::setFile(const QStringList &captionLines, const QString &name)
{
    static const QRegularExpression awkward(QStringLiteral("[^A-Za-z0-9._-]+"));
    m_captionLines = captionLines;
    m_fileName = QString(name).replace(awkward, QStringLiteral("-"));
}

bool ChartPanel::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartPanel::showTable(bool shown)
{
    m_asTable->setChecked(shown);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_chart);
}

void ChartPanel::copyData()
{
    QGuiApplication::clipboard()->setText(tableAsTsv(*m_model));
    Q_EMIT statusMessage(tr("Copied %Ln row(s).", nullptr, m_model->rowCount()));
}

void ChartPanel::askWhere(FileKind kind)
{
    const QString suffix = ending(kind);
    auto *dialog = new QFileDialog(this, tr("Export: %1").arg(m_title->text()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("%1 (*.%2)", "kind of file, its ending").arg(kindName(kind), suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_fileName + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &path) { saveAs(path, kind); });
    dialog->open();
}

void ChartPanel::saveAs(const QString &path, FileKind kind)
{
    const ChartCaption caption{m_title->text(), QStringList{m_explanation->text()} + m_captionLines};
    const auto save = [&]() -> Result<void> {
        switch (kind) {
        case FileKind::Png: return savePng(path, *m_chart, caption);
        case FileKind::Pdf: return savePdf(path, *m_chart, caption);
        case FileKind::Csv: return saveCsv(path, *m_model);
        }
        return {};
    };
    if (const Result<void> saved = save(); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT statusMessage(tr("Saved “%1”.").arg(QDir::toNativeSeparators(path)));
}

}  // namespace headroom
