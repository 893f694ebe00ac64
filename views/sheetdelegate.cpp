// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheetdelegate.h"

#include "items/roles.h"
#include "items/sheetcell.h"
#include "items/sheettablemodel.h"
#include "views/cellpainting.h"
#include "views/sheetmarks.h"
#include "views/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace headroom {

namespace {

constexpr int kMarkSize = 14;
constexpr int kChangeBar = 3;
constexpr int kChangeTint = 26;  // of 255: figures keep their contrast on it

std::optional<DraftFinding::Severity> severityOf(const QModelIndex &index)
{
    const QVariant severity = index.data(SheetSeverityRole);
    if (!severity.isValid()) return std::nullopt;
    return static_cast<DraftFinding::Severity>(severity.toInt());
}

// A list to choose from: chosen from its popup is done, while the arrow keys only go about in it until Enter.
class ChoiceBox final : public QComboBox {
public:
    using QComboBox::QComboBox;
    void showPopup() override
    {
        m_popped = true;
        QComboBox::showPopup();
    }
    [[nodiscard]] bool popped() const { return m_popped; }

private:
    bool m_popped = false;
};

void paintChange(QPainter &painter, const QStyleOptionViewItem &cell)
{
    QColor accent = QApplication::palette().color(QPalette::Highlight);
    painter.fillRect(QRect(cell.rect.left(), cell.rect.top() + 1, kChangeBar, cell.rect.height() - 2), accent);
    if (cell.state & QStyle::State_Selected) return;
    accent.setAlpha(kChangeTint);
    painter.fillRect(cell.rect, accent);
}

}  // namespace

void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool dark = theme::isDark(QApplication::palette());
    painter->save();
    paintCellBackground(*painter, cell);
    if (index.data(SheetChangedRole).toBool()) paintChange(*painter, cell);
    QStyleOptionViewItem inner = option;
    inner.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    if (const auto severity = severityOf(index)) {
        const QRectF mark(cell.rect.right() - kMarkSize - kCellMargin + 1, cell.rect.center().y() - kMarkSize / 2.0,
                          kMarkSize, kMarkSize);
        paintSeverity(*painter, mark, *severity, dark);
        inner.rect.setRight(cell.rect.right() - kMarkSize - kCellMargin);
    }
    if (cell.features & QStyleOptionViewItem::HasCheckIndicator) {
        const QWidget *widget = option.widget;
        const QStyle *style = widget ? widget->style() : QApplication::style();
        QStyleOptionViewItem box = cell;
        box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &cell, widget);
        box.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
        box.state |= cell.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        if (!(index.flags() & Qt::ItemIsUserCheckable)) box.state &= ~QStyle::State_Enabled;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, widget);
        painter->restore();
        return;
    }
    painter->restore();
    if (index.data(SheetDefaultRole).toBool()) inner.palette.setColor(QPalette::Text, theme::mutedText(option.palette));
    CellDelegate::paint(painter, inner, index);
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = CellDelegate::sizeHint(option, index);
    if (severityOf(index)) size.rwidth() += kMarkSize + kCellMargin;
    return size;
}

QWidget *SheetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SheetTableModel *>(index.model());
    const std::optional<SheetField> field = SheetTableModel::fieldOf(index.column());
    if (!model || !field) return nullptr;
    const SheetAction &row = model->row(index.row()).action;
    const QString name = tr("%1 of %2", "field of an action").arg(sheetFieldName(*field), row.action);
    if (*field == SheetField::Action || *field == SheetField::WarnPercent) {
        auto *line = new QLineEdit(parent);
        line->setAccessibleName(name);
        if (*field == SheetField::WarnPercent) line->setPlaceholderText(tr("as the plan says"));
        return line;
    }
    auto *box = new ChoiceBox(parent);
    box->setAccessibleName(name);
    fillChoices(*box, *field, m_choices, &row);
    auto *self = const_cast<SheetDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        if (!box->popped()) return;
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void SheetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A box was filled for its row, and shows somebody's choice until it is taken; what is typed stays as well.
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && !line->isModified()) line->setText(index.data(Qt::EditRole).toString());
}

void SheetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

void SheetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect where = option.rect;
    // Wide enough to read what is chosen, within the table.
    const int wanted = std::max(where.width(), editor->sizeHint().width());
    const int room = editor->parentWidget()->width();
    where.setWidth(std::min(wanted, room));
    if (where.right() > room) where.moveRight(room);
    const int height = std::min(where.height(), editor->sizeHint().height());
    where.setTop(where.center().y() - height / 2);
    where.setHeight(height);
    editor->setGeometry(where);
}

}  // namespace headroom
