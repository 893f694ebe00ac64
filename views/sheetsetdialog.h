// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sheetchoices.h"
#include "views/sheetediting.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QPushButton;

namespace headroom {

class FieldEdit;

// Sets fields of several actions at once; what is not ticked stays as it is in each.
class SheetSetDialog final : public QDialog {
    Q_OBJECT
public:
    SheetSetDialog(const SheetChoices &choices, const QStringList &actions, QWidget *parent = nullptr);

    [[nodiscard]] SheetEditing::Values values() const;

private:
    struct Line {
        SheetField field{};
        QCheckBox *wanted = nullptr;
        QWidget *edit = nullptr;  // a box to choose from, or a FieldEdit
    };
    QWidget *makeEdit(SheetField field, const SheetChoices &choices, QCheckBox *wanted);
    void follow();

    std::vector<Line> m_lines;
    QPushButton *m_set;
};

}  // namespace headroom
