// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/choicemodel.h"

#include <QComboBox>

namespace headroom {

// A choice of one of very many, which a few typed letters find.
class SearchedChoice final : public QComboBox {
    Q_OBJECT
public:
    // `name`: for screen readers, and said while nothing is chosen.
    explicit SearchedChoice(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    // What is chosen stays where it is among them.
    void setRows(const ChoiceModel::Rows &rows);
    [[nodiscard]] QString key() const;
    // Says nothing; a key that is not among them leaves nothing chosen.
    void setKey(const QString &key);

Q_SIGNALS:
    // Somebody chose.
    void keyChosen(const QString &key);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showBeginning();

    ChoiceModel m_choices;
};

}  // namespace headroom
