// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/searchedchoice.h"

#include "items/roles.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>

namespace headroom {

namespace {

constexpr int kMostListed = 14;
constexpr int kLetters = 24;  // of a choice that are seen

}  // namespace

SearchedChoice::SearchedChoice(const QString &name, QWidget *parent) : QComboBox(parent)
{
    // Ten thousand choices: nothing here may measure them all.
    auto *list = new QListView;
    list->setUniformItemSizes(true);
    setView(list);
    setModel(&m_choices);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kLetters);
    setMaxVisibleItems(kMostListed);
    auto *found = new QCompleter(&m_choices, this);
    found->setCompletionMode(QCompleter::PopupCompletion);
    found->setFilterMode(Qt::MatchContains);
    found->setCaseSensitivity(Qt::CaseInsensitive);
    found->setMaxVisibleItems(kMostListed);
    setCompleter(found);
    setName(name);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT keyChosen(key()); });
}

void SearchedChoice::setName(const QString &name)
{
    setAccessibleName(name);
    lineEdit()->setPlaceholderText(name);
}

void SearchedChoice::setRows(const ChoiceModel::Rows &rows)
{
    const bool chosen = currentIndex() >= 0;
    const QString before = key();
    const QSignalBlocker quiet(this);
    const QString typed = currentText();
    const bool typing = lineEdit()->hasFocus() && typed != itemText(currentIndex());
    const int cursor = lineEdit()->cursorPosition();
    m_choices.setRows(rows);
    setCurrentIndex(chosen ? m_choices.rowOf(before) : -1);
    if (typing || currentIndex() < 0) {
        setEditText(typed);
        lineEdit()->setCursorPosition(cursor);
    }
    showBeginning();
}

QString SearchedChoice::key() const
{
    return currentData(KeyRole).toString();
}

void SearchedChoice::setKey(const QString &key)
{
    const int row = m_choices.rowOf(key);
    if (row == currentIndex() && lineEdit()->hasFocus()) return;  // whoever types in it goes on
    const QSignalBlocker quiet(this);
    setCurrentIndex(row);
    if (row < 0) clearEditText();
    lineEdit()->setCursorPosition(0);
}

// Of a name that is too long for the line; not while somebody types in it.
void SearchedChoice::showBeginning()
{
    if (!lineEdit()->hasFocus()) lineEdit()->setCursorPosition(0);
}

// What is half typed is not chosen: the line says again what is.
void SearchedChoice::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason) return;
    setEditText(itemText(currentIndex()));
    showBeginning();
}

}  // namespace headroom
