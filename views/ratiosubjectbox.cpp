// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ratiosubjectbox.h"

#include "views/searchedchoice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace headroom {

RatioSubjectBox::RatioSubjectBox(QWidget *parent)
    : QWidget(parent), m_scope(new QComboBox), m_key(new SearchedChoice(tr("Choose one")))
{
    m_scope->setAccessibleName(tr("Ratios of"));
    m_scope->addItem(tr("Everything"), static_cast<int>(RatioScope::All));
    m_scope->addItem(tr("A plan"), static_cast<int>(RatioScope::Plan));
    m_scope->addItem(tr("A workspace"), static_cast<int>(RatioScope::Workspace));
    m_scope->addItem(tr("An action"), static_cast<int>(RatioScope::Action));
    m_scope->addItem(tr("A route"), static_cast<int>(RatioScope::Route));

    auto *name = new QLabel(tr("Rat&ios of:"));
    name->setBuddy(m_scope);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(name);
    row->addWidget(m_scope);
    row->addWidget(m_key);
    connect(m_scope, &QComboBox::activated, this, &RatioSubjectBox::chooseScope);
    connect(m_key, &SearchedChoice::keyChosen, this, &RatioSubjectBox::chooseKey);
    showSubject();
}

void RatioSubjectBox::clear()
{
    m_catalog.reset();
    m_names.clear();
    m_subject = {};
    m_key->setVisible(false);  // nobody goes on choosing in it
    showSubject();
}

void RatioSubjectBox::setCatalog(std::shared_ptr<const WatchedCatalog> catalog)
{
    m_catalog = std::move(catalog);
    m_names[RatioScope::Plan].clear();
    const Catalog &of = *m_catalog->catalog;
    for (const Plan &plan : of.plans) m_names[RatioScope::Plan][plan.key] = plan.displayName();
    for (const Route &route : of.routes) m_names[RatioScope::Route].try_emplace(route.key);
    for (const RouteSheet &sheet : of.routeSheets)
        for (const SheetAction &action : sheet.actions) m_names[RatioScope::Action].try_emplace(action.action);
    showSubject();
}

void RatioSubjectBox::addSeen(const std::vector<RatioPart> &parts)
{
    for (const RatioPart &part : parts) {
        if (part.key.isEmpty()) continue;
        if (part.kind == RatioPartKind::Action) m_names[RatioScope::Action].try_emplace(part.key);
        if (part.kind == RatioPartKind::Route) m_names[RatioScope::Route].try_emplace(part.key);
    }
    showSubject();
}

void RatioSubjectBox::setSubject(const RatioSubject &subject)
{
    m_subject = subject;
    showSubject();
}

QString RatioSubjectBox::title(const RatioSubject &subject) const
{
    QString name;
    if (subject.scope == RatioScope::Workspace && m_catalog)
        name = workspaceName(*m_catalog->names, subject.key);
    else if (const auto names = m_names.find(subject.scope); names != m_names.end())
        if (const auto found = names->second.find(subject.key); found != names->second.end()) name = found->second;
    const QString shown = ChoiceModel::title({subject.key, name});
    switch (subject.scope) {
    case RatioScope::All: return tr("Everything");
    case RatioScope::Plan: return tr("Plan %1").arg(shown);
    case RatioScope::Workspace: return tr("Workspace %1").arg(shown);
    case RatioScope::Action: return tr("Action %1").arg(shown);
    case RatioScope::Route: return tr("Route %1").arg(shown);
    }
    return {};
}

void RatioSubjectBox::takeFocus()
{
    QComboBox *box = m_key->isVisible() ? m_key : m_scope;
    box->setFocus(Qt::ShortcutFocusReason);
    if (box == m_key) m_key->lineEdit()->selectAll();
}

// A part is looked at as soon as it is chosen; until then what was stays.
void RatioSubjectBox::chooseScope()
{
    const auto scope = static_cast<RatioScope>(m_scope->currentData().toInt());
    if (scope == RatioScope::All) {
        m_subject = {};
        showSubject();
        Q_EMIT chosen(m_subject);
        return;
    }
    fill(scope);
    m_key->setVisible(true);
    if (scope == m_subject.scope) return showSubject();
    m_key->setCurrentIndex(-1);
    m_key->clearEditText();
    m_key->setFocus(Qt::OtherFocusReason);
}

void RatioSubjectBox::chooseKey(const QString &key)
{
    const RatioSubject now{static_cast<RatioScope>(m_scope->currentData().toInt()), key};
    if (key.isEmpty() || now == m_subject) return;
    m_subject = now;
    Q_EMIT chosen(m_subject);
}

void RatioSubjectBox::showSubject()
{
    if (m_key->hasFocus() && m_key->currentIndex() < 0) return;  // somebody is choosing
    m_scope->setCurrentIndex(m_scope->findData(static_cast<int>(m_subject.scope)));
    m_key->setVisible(m_subject.scope != RatioScope::All);
    if (m_subject.scope == RatioScope::All) return;
    fill(m_subject.scope);
    m_key->setKey(m_subject.key);
    // One that nobody knows is named as it is, so that it is seen what was asked for.
    if (m_key->currentIndex() < 0) m_key->setEditText(m_subject.key);
}

void RatioSubjectBox::fill(RatioScope scope)
{
    if (scope == RatioScope::Workspace) {
        if (m_catalog) m_key->setRows(m_catalog->workspaces);
    } else {
        std::vector<ChoiceModel::Choice> choices;
        for (const auto &[key, name] : m_names[scope]) choices.push_back({key, name});
        m_key->setRows(ChoiceModel::sorted(choices));
    }
    const std::map<RatioScope, QString> hints{{RatioScope::Plan, tr("Choose a plan")},
                                              {RatioScope::Workspace, tr("Choose a workspace")},
                                              {RatioScope::Action, tr("Choose an action")},
                                              {RatioScope::Route, tr("Choose a route")}};
    const auto hint = hints.find(scope);
    if (hint != hints.end()) m_key->setName(hint->second);
}

}  // namespace headroom
