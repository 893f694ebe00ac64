// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workspacepicker.h"

#include "items/displaytext.h"
#include "items/roles.h"
#include "views/icons.h"
#include "views/quietlabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

WorkspacePicker::WorkspacePicker(QWidget *parent) : QWidget(parent)
{
    m_filter = new QLineEdit;
    m_filter->setAccessibleName(tr("Filter workspaces"));
    m_filter->setPlaceholderText(tr("Filter workspaces"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(namedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Workspaces to decide for"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(m_list->fontMetrics().height() * 5);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_count = new QuietLabel;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    connect(m_filter, &QLineEdit::textChanged, this, &WorkspacePicker::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &WorkspacePicker::take);
    count();
}

void WorkspacePicker::setWorkspaces(const WorkspaceNames &names)
{
    if (names == m_names) return;
    m_names = names;
    m_behind = true;
    if (isVisible()) fill();
}

QStringList WorkspacePicker::chosen() const
{
    QStringList keys(m_chosen.begin(), m_chosen.end());
    keys.sort();
    return keys;
}

void WorkspacePicker::setChosen(const QStringList &keys)
{
    m_chosen = QSet<QString>(keys.begin(), keys.end());
    m_filter->clear();
    m_behind |= std::ranges::any_of(m_chosen, [this](const QString &key) { return !m_names.contains(key); });
    if (isVisible() && m_behind)
        fill();
    else
        check();
}

void WorkspacePicker::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_behind) fill();
}

void WorkspacePicker::fill()
{
    const QSignalBlocker quiet(m_list);
    m_behind = false;
    m_list->clear();
    WorkspaceNames all = m_names;
    for (const QString &key : std::as_const(m_chosen)) all.emplace(key, key);
    std::vector<std::pair<QString, QString>> titles;  // title, key
    for (const auto &[key, name] : all) {
        const QString shown = workspaceName(all, key);
        titles.emplace_back(shown == key ? key : tr("%1 (%2)", "name, key").arg(shown, key), key);
    }
    std::ranges::sort(titles, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[title, key] : titles) {
        auto *item = new QListWidgetItem(title, m_list);
        item->setToolTip(title);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(KeyRole, key);
        item->setCheckState(Qt::Unchecked);
    }
    check();
    narrow();
}

void WorkspacePicker::check()
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const Qt::CheckState state = m_chosen.contains(item->data(KeyRole).toString()) ? Qt::Checked : Qt::Unchecked;
        if (item->checkState() != state) item->setCheckState(state);
    }
    count();
}

void WorkspacePicker::narrow()
{
    const QString wanted = m_filter->text().trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(wanted, Qt::CaseInsensitive));
    }
}

void WorkspacePicker::take(const QListWidgetItem *item)
{
    const QString key = item->data(KeyRole).toString();
    if (item->checkState() == Qt::Checked)
        m_chosen.insert(key);
    else
        m_chosen.remove(key);
    count();
    Q_EMIT changed();
}

void WorkspacePicker::count()
{
    m_count->setText(tr("%1 of %Ln workspace(s) chosen", nullptr, m_list->count()).arg(displayCount(m_chosen.size())));
}

}  // namespace headroom
