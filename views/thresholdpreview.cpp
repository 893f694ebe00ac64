// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/thresholdpreview.h"

#include "items/roles.h"
#include "items/thresholdfields.h"
#include "views/celldelegate.h"
#include "views/datatable.h"
#include "views/headingfont.h"
#include "views/place.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kCauseRows = 3;

QLabel *words()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}  // namespace

ThresholdPreviewView::ThresholdPreviewView(QWidget *parent)
    : QWidget(parent), m_flagWords(words()), m_flags(new DataTable), m_causeWords(words()), m_causes(new DataTable)
{
    auto *title = new QLabel(tr("What this would change"));
    title->setFont(headingFont(font(), 1.15));
    m_sorted.setSourceModel(&m_flagModel);
    m_sorted.setSortRole(SortRole);
    m_flags->setAccessibleName(tr("Flags that would change"));
    m_flags->setModel(&m_sorted);
    m_flags->sortByColumn(-1, Qt::AscendingOrder);  // as they were read, by name, until somebody asks otherwise
    m_causes->setAccessibleName(tr("Limit hits by cause, now and then"));
    m_causes->setModel(&m_causeModel);
    m_causes->setSortingEnabled(false);
    for (DataTable *table : {m_flags, m_causes}) table->setItemDelegate(new CellDelegate(table));
    const auto width = [this](DataTable *table, int column, const QString &usual) {
        table->setColumnWidth(column, fontMetrics().horizontalAdvance(usual) + 20);
    };
    width(m_flags, ThresholdFlagModel::WorkspaceColumn, QStringLiteral("Brightwater Le"));
    width(m_flags, ThresholdFlagModel::CycleColumn, QStringLiteral("28 Feb – 30 Mar 2026"));
    width(m_flags, ThresholdFlagModel::Change, QStringLiteral("Change"));
    width(m_flags, ThresholdFlagModel::Before, QStringLiteral("day 9, 240 of 300"));
    width(m_flags, ThresholdFlagModel::After, QStringLiteral("day 9, 240 of 300"));
    width(m_causes, ThresholdCauseModel::Cause, QStringLiteral("Negative margin or abuse, more"));
    m_causes->setFixedHeight(m_causes->verticalHeader()->defaultSectionSize() * kCauseRows +
                             m_causes->horizontalHeader()->sizeHint().height() + 2 * m_causes->frameWidth() + 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_flagWords);
    layout->addWidget(m_flags, 1);
    layout->addWidget(m_causeWords);
    layout->addWidget(m_causes);
    layout->addStretch(0);
    connect(m_flags, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const FlagChange &change = m_flagModel.changeAt(m_sorted.mapToSource(index).row());
        const std::optional<BurnCrossing> &crossing = change.after ? change.after : change.before;
        Q_EMIT placeRequested(
            Place::workspace(change.workspace, crossing ? std::optional(crossing->at) : std::nullopt));
    });
    setNothing({});
}

void ThresholdPreviewView::setPreview(const ThresholdPreview &preview)
{
    m_flagWords->setText(flagPreviewText(preview));
    m_causeWords->setText(causePreviewText(preview));
    m_flagModel.setChanges(preview.flags);
    m_causeModel.setPreview(preview);
    m_flags->setVisible(!preview.flags.empty());
    m_causeWords->show();
    m_causes->show();
}

void ThresholdPreviewView::setNothing(const QString &why)
{
    m_flagWords->setText(why);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_flags, m_causeWords, m_causes}) widget->hide();
}

}  // namespace headroom
