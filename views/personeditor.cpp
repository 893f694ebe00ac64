// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/personeditor.h"

#include "views/card.h"
#include "views/headingfont.h"
#include "views/inlineerror.h"
#include "views/permitted.h"
#include "views/quietlabel.h"
#include "views/workspacepicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

QString explanation(PersonRole role)
{
    switch (role) {
    case PersonRole::Owner: return PersonEditor::tr("May do everything, and says who may do what.");
    case PersonRole::Admin:
        return PersonEditor::tr("Requests overage, and decides about that of the workspaces named here.");
    case PersonRole::Pm: return PersonEditor::tr("Changes plans, route sheets and prices, imports, requests overage.");
    case PersonRole::Support: return PersonEditor::tr("Requests overage; posts credits where that is allowed.");
    case PersonRole::Viewer: return PersonEditor::tr("Reads everything. So does whoever is not declared.");
    }
    return {};
}

}  // namespace

PersonEditor::PersonEditor(QWidget *parent) : QFrame(parent)
{
    makeCard(this);
    build();
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &PersonEditor::follow);
    connect(m_name, &QLineEdit::returnPressed, this, &PersonEditor::save);
    connect(m_role, &QComboBox::currentIndexChanged, this, &PersonEditor::follow);
    connect(m_every, &QCheckBox::toggled, this, &PersonEditor::follow);
    connect(m_credit, &QCheckBox::toggled, this, &PersonEditor::follow);
    connect(m_workspaces, &WorkspacePicker::changed, this, &PersonEditor::follow);
    connect(m_save, &QPushButton::clicked, this, &PersonEditor::save);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        setError({});
        open(m_stored);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(*m_stored); });
    open({});
}

void PersonEditor::build()
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(headingFont(font(), 1.15));
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("the name of their account on the computer"));
    m_role = new QComboBox;
    for (const PersonRole role :
         {PersonRole::Owner, PersonRole::Admin, PersonRole::Pm, PersonRole::Support, PersonRole::Viewer})
        m_role->addItem(roleName(role), static_cast<int>(role));
    m_explanation = new QuietLabel;
    m_explanation->setWordWrap(true);
    m_every = new QCheckBox(tr("&All workspaces, those to come included"));
    m_workspaces = new WorkspacePicker;
    m_credit = new QCheckBox(tr("May post &credits"));
    m_error = new InlineError;
    m_save = new QPushButton(tr("&Save"));
    m_discard = new QPushButton(tr("&Discard"));
    m_remove = new QPushButton(tr("&Remove"));

    m_fields = new QWidget;
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("R&ole:"), m_role);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(m_title);
    layout->addWidget(m_fields);
    layout->addWidget(m_explanation);
    layout->addWidget(m_every);
    layout->addWidget(m_workspaces, 1);
    layout->addWidget(m_credit);
    layout->addWidget(m_error);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    layout->addStretch();
}

void PersonEditor::setWorkspaces(const WorkspaceNames &names)
{
    m_workspaces->setWorkspaces(names);
}

void PersonEditor::setPermission(const Permission &permission)
{
    m_permission = permission;
    follow();
}

void PersonEditor::setBusy(bool busy)
{
    m_busy = busy;
    follow();
}

void PersonEditor::setError(const QString &message)
{
    m_error->say(message);
    m_save->setAccessibleDescription(message);
}

void PersonEditor::open(const std::optional<Person> &stored, const std::optional<Person> &draft)
{
    m_stored = stored;
    const Person shown = draft.value_or(stored.value_or(Person{}));
    {
        const QSignalBlocker quietName(m_name);
        const QSignalBlocker quietRole(m_role);
        const QSignalBlocker quietEvery(m_every);
        const QSignalBlocker quietCredit(m_credit);
        const QSignalBlocker quietWorkspaces(m_workspaces);
        m_name->setText(shown.name);
        m_role->setCurrentIndex(m_role->findData(static_cast<int>(shown.role)));
        m_every->setChecked(shown.everyWorkspace);
        m_credit->setChecked(shown.mayCredit);
        m_workspaces->setChosen(shown.workspaces);
    }
    follow();
}

// What goes with another role is left out, though the form still remembers it.
Person PersonEditor::person() const
{
    Person person;
    person.name = m_name->text().trimmed();
    person.role = static_cast<PersonRole>(m_role->currentData().toInt());
    if (person.role == PersonRole::Admin) {
        person.everyWorkspace = m_every->isChecked();
        if (!person.everyWorkspace) person.workspaces = m_workspaces->chosen();
    }
    person.mayCredit = person.role == PersonRole::Support && m_credit->isChecked();
    return person;
}

bool PersonEditor::isChanged() const
{
    return person() != m_stored.value_or(Person{});
}

void PersonEditor::follow()
{
    const Person shown = person();
    // While a change is under way nothing new is sent; what has the keyboard keeps it.
    const bool may = m_permission.allowed && !m_busy;
    m_title->setText(m_stored ? m_stored->name : tr("Somebody new"));
    m_explanation->setText(explanation(shown.role));
    m_every->setVisible(shown.role == PersonRole::Admin);
    m_workspaces->setVisible(shown.role == PersonRole::Admin && !m_every->isChecked());
    m_credit->setVisible(shown.role == PersonRole::Support);
    m_name->setReadOnly(m_stored.has_value() || !m_permission);
    for (QWidget *control : std::initializer_list<QWidget *>{m_role, m_every, m_workspaces, m_credit})
        permit(control, m_permission);
    const bool changed = isChanged();
    permit(m_save, {may && changed && !shown.name.isEmpty(), m_permission.why});
    permit(m_discard, {may && changed, m_permission.why});
    permit(m_remove, {may && m_stored, m_permission.why});
}

void PersonEditor::save()
{
    if (m_save->isEnabled()) Q_EMIT saveRequested(person());
}

}  // namespace headroom
