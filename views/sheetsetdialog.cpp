// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheetsetdialog.h"

#include "views/fieldedit.h"
#include "views/quietlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kWidth = 460;
constexpr qsizetype kMostNames = 6;

QString namesOf(const QStringList &actions)
{
    const QString names = actions.mid(0, kMostNames).join(QStringLiteral(", "));
    return actions.size() > kMostNames ? SheetSetDialog::tr("%1, …", "names of actions").arg(names) : names;
}

}  // namespace

SheetSetDialog::SheetSetDialog(const SheetChoices &choices, const QStringList &actions, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Set fields of %Ln action(s)", nullptr, static_cast<int>(actions.size())));
    auto *names = new QuietLabel(namesOf(actions));
    names->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (const SheetField field : kSheetFields) {
        if (field == SheetField::Action) continue;
        auto *wanted = new QCheckBox(sheetFieldName(field));
        QWidget *edit = makeEdit(field, choices, wanted);
        const int row = grid->rowCount();
        grid->addWidget(wanted, row, 0, Qt::AlignTop);
        grid->addWidget(edit, row, 1);
        connect(wanted, &QCheckBox::toggled, this, &SheetSetDialog::follow);
        m_lines.push_back({field, wanted, edit});
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_set = buttons->button(QDialogButtonBox::Ok);
    m_set->setText(tr("Set"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SheetSetDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SheetSetDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(names);
    layout->addLayout(grid);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(kWidth, sizeHint().height());
    follow();
}

// Choosing or typing a value means that it is wanted.
QWidget *SheetSetDialog::makeEdit(SheetField field, const SheetChoices &choices, QCheckBox *wanted)
{
    if (field == SheetField::WarnPercent) {
        auto *edit = new FieldEdit(sheetFieldName(field), [](const QString &text) {
            const Result<SheetAction> read = withSheetField({}, SheetField::WarnPercent, text);
            return read ? QString() : read.error().message;
        });
        edit->line()->setPlaceholderText(tr("as the plan says"));
        const auto typed = [this, wanted] {
            wanted->setChecked(true);
            follow();
        };
        connect(edit, &FieldEdit::edited, this, typed);
        connect(edit, &FieldEdit::spoiled, this, typed);
        return edit;
    }
    auto *box = new QComboBox;
    box->setAccessibleName(sheetFieldName(field));
    fillChoices(*box, field, choices);
    // Nothing is set that nobody has chosen.
    box->setCurrentIndex(-1);
    box->setPlaceholderText(tr("Choose"));
    connect(box, &QComboBox::activated, this, [this, wanted] {
        wanted->setChecked(true);
        follow();
    });
    return box;
}

void SheetSetDialog::follow()
{
    bool any = false;
    bool valid = true;
    for (const Line &line : m_lines) {
        if (!line.wanted->isChecked()) continue;
        any = true;
        const auto *edit = qobject_cast<const FieldEdit *>(line.edit);
        const auto *box = qobject_cast<const QComboBox *>(line.edit);
        valid = valid && (!edit || edit->valid()) && (!box || box->currentIndex() >= 0);
    }
    m_set->setEnabled(any && valid);
}

SheetEditing::Values SheetSetDialog::values() const
{
    SheetEditing::Values values;
    for (const Line &line : m_lines) {
        if (!line.wanted->isChecked()) continue;
        if (const auto *edit = qobject_cast<const FieldEdit *>(line.edit))
            values.append({line.field, edit->text()});
        else if (const auto *box = qobject_cast<const QComboBox *>(line.edit))
            values.append({line.field, box->currentData().toString()});
    }
    return values;
}

}  // namespace headroom
