// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chartpanel.h"

#include "items/roles.h"
#include "views/card.h"
#include "views/celldelegate.h"
#include "views/chartview.h"
#include "views/datatable.h"
#include "views/headingfont.h"
#include "views/quietlabel.h"
#include "views/rowkeeper.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QStackedWidget>

namespace headroom {

namespace {

constexpr int kRoundTitle = 34;  // margins, and a gap between title and buttons

}  // namespace

ChartPanel::ChartPanel(ChartView *chart, QAbstractItemModel *table, QWidget *parent)
    : QFrame(parent), m_chart(chart), m_model(table), m_table(new DataTable), m_stack(new QStackedWidget),
      m_tools(new ChartTools), m_title(new QLabel), m_explanation(new QuietLabel)
{
    makeCard(this);
    m_title->setFont(headingFont(font(), 1.15));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);

    m_sorted.setSortRole(SortRole);
    m_sorted.setSourceModel(table);
    m_table->setModel(&m_sorted);
    new RowKeeper(m_table, {0});
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setDefaultSectionSize(120);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);

    auto *title = new QHBoxLayout;
    title->addWidget(m_title, 1);
    title->addWidget(m_tools, 0, Qt::AlignTop);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addLayout(title);
    head->addWidget(m_explanation);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 8, 8);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_tools, &ChartTools::tableToggled, this, &ChartPanel::showTable);
    connect(m_tools, &ChartTools::copyRequested, this, &ChartPanel::copyData);
    connect(m_tools, &ChartTools::saveRequested, this, &ChartPanel::saveAs);
}

void ChartPanel::addControls(QWidget *controls)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, controls);
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitTools();
}

// The title goes before the words on the buttons.
void ChartPanel::fitTools()
{
    const int words = m_title->fontMetrics().horizontalAdvance(m_title->text()) + m_tools->widthWithWords();
    m_tools->setCompact(words + kRoundTitle > contentsRect().width());
}

void ChartPanel::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_table->setAccessibleName(tr("%1, as a table").arg(title));
    m_tools->setTitle(title);
    fitTools();
}

void ChartPanel::setFile(const QStringList &captionLines, const QString &name)
{
    static const QRegularExpression awkward(QStringLiteral("[^A-Za-z0-9._-]+"));
    m_captionLines = captionLines;
    m_tools->setFileName(QString(name).replace(awkward, QStringLiteral("-")));
}

bool ChartPanel::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartPanel::showTable(bool shown)
{
    m_tools->setTableShown(shown);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_chart);
}

void ChartPanel::copyData()
{
    QGuiApplication::clipboard()->setText(tableAsTsv(*m_model));
    Q_EMIT statusMessage(tr("Copied %Ln row(s).", nullptr, m_model->rowCount()));
}

void ChartPanel::saveAs(const QString &path, ChartTools::FileKind kind)
{
    const ChartCaption caption{m_title->text(), QStringList{m_explanation->text()} + m_captionLines};
    const auto save = [&]() -> Result<void> {
        switch (kind) {
        case ChartTools::FileKind::Png: return savePng(path, *m_chart, caption);
        case ChartTools::FileKind::Pdf: return savePdf(path, *m_chart, caption);
        case ChartTools::FileKind::Csv: return saveCsv(path, *m_model);
        }
        return {};
    };
    if (const Result<void> saved = save(); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT statusMessage(tr("Saved “%1”.").arg(QDir::toNativeSeparators(path)));
}

}  // namespace headroom
