// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/peoplepage.h"

#include "views/celldelegate.h"
#include "views/datatable.h"
#include "views/headingfont.h"
#include "views/noticestrip.h"
#include "views/permitted.h"
#include "views/personeditor.h"
#include "views/quietlabel.h"
#include "views/secondapproverbox.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kEditorWidth = 360;

QLabel *makeHeading(const QString &text, double scale)
{
    auto *heading = new QLabel(text);
    heading->setFont(headingFont(heading->font(), scale));
    return heading;
}

}  // namespace

PeoplePage::PeoplePage(Clock clock, QWidget *parent) : LedgerPage(parent), m_clock(std::move(clock))
{
    m_notice = new NoticeStrip;
    m_undo = new NoticeStrip;
    auto *honest =
        new QuietLabel(tr("In a ledger file roles are declared, not enforced: Headroom follows them, and the "
                          "audit shows who did what, but whoever can write the file can write the ledger."));
    honest->setWordWrap(true);
    m_editor = new PersonEditor;
    m_second = new SecondApproverBox;

    auto *left = new QVBoxLayout;
    left->addWidget(makePeople(), 3);
    left->addWidget(makeRoles());
    auto *right = new QVBoxLayout;
    right->addWidget(m_editor, 1);
    right->addWidget(m_second);
    m_editor->setFixedWidth(kEditorWidth);
    m_second->setFixedWidth(kEditorWidth);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addLayout(left, 1);
    columns->addLayout(right);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(16, 12, 16, 8);
    inner->addWidget(makeHeading(tr("People and roles"), 1.5));
    inner->addWidget(honest);
    inner->addWidget(m_notice);
    inner->addWidget(m_undo);
    inner->addLayout(columns, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_editor, &PersonEditor::saveRequested, this, &PeoplePage::save);
    connect(m_editor, &PersonEditor::removeRequested, this, &PeoplePage::remove);
    connect(m_second, &SecondApproverBox::saveRequested, this, &PeoplePage::setAmount);
    connect(m_undo, &NoticeStrip::buttonPressed, this, [this] {
        if (m_removed) declare(*m_removed);
    });
    setFocusProxy(m_table);
    setClient(nullptr);
}

QWidget *PeoplePage::makePeople()
{
    m_table = new DataTable;
    m_table->setAccessibleName(tr("People who are declared"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 9);
    const QFontMetrics metrics = m_table->fontMetrics();
    m_table->setColumnWidth(PeopleModel::Name, metrics.horizontalAdvance(QStringLiteral("grace.hopper.senior")) + 20);
    m_table->setColumnWidth(PeopleModel::Role, metrics.horizontalAdvance(QStringLiteral("Support team")) + 20);
    m_table->setColumnWidth(PeopleModel::Workspaces,
                            metrics.horizontalAdvance(QStringLiteral("Acme Corporation, Brightwater Leg")) + 20);
    m_add = new QPushButton(tr("Add a &person"));
    auto *head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("Declared people"), 1.15), 1);
    head->addWidget(m_add);
    auto *people = new QWidget;
    auto *layout = new QVBoxLayout(people);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::openNew);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePage::openCurrent);
    connect(m_table, &DataTable::summaryChanged, this, &PeoplePage::summaryChanged);
    return people;
}

QWidget *PeoplePage::makeRoles()
{
    m_roleTable = new DataTable;
    m_roleTable->setAccessibleName(tr("What each role may do"));
    m_roleTable->setModel(&m_roles);
    m_roleTable->setSortingEnabled(false);
    m_roleTable->setItemDelegate(new CellDelegate(m_roleTable));
    m_roleTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_roleTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_roleTable->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    const int rows = m_roles.rowCount() * m_roleTable->verticalHeader()->defaultSectionSize();
    m_roleTable->setFixedHeight(rows + header->sizeHint().height() + 2 * m_roleTable->frameWidth());
    auto *roles = new QWidget;
    auto *layout = new QVBoxLayout(roles);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(makeHeading(tr("What each role may do"), 1.15));
    layout->addWidget(m_roleTable);
    return roles;
}

void PeoplePage::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_drafts.clear();
    m_removed.reset();
    m_undo->setNotices({});
    m_info = {};
    m_editor->open({});
    m_editor->setError({});
    m_second->clear();
    m_model.setPeople({}, {});
    showPermission();
}

void PeoplePage::setInfo(const LedgerInfo &info)
{
    m_info = info;
    m_second->setAmount(info.secondApproverAbove);
    showPermission();
}

void PeoplePage::setWorkspaces(const WorkspaceNames &names)
{
    m_model.setWorkspaces(names);
    m_editor->setWorkspaces(names);
}

void PeoplePage::showPermission()
{
    const Permission allowed = permitted(m_info, Task::ManagePeople);
    m_notice->setNotices(allowed || m_info.user.isEmpty() ? QStringList() : QStringList(allowed.why));
    permit(m_add, allowed);
    m_editor->setPermission(allowed);
    m_second->setPermission(allowed);
}

void PeoplePage::refresh()
{
    if (!m_client) return;
    m_client->ask(
        m_slot, this, [](LedgerReader &reader) { return reader.people(); },
        [this, at = m_clock()](Result<std::vector<Person>> people) { take(std::move(people), at); });
}

void PeoplePage::cancel()
{
    if (m_client) m_client->cancel(m_slot);
}

void PeoplePage::focusFilter()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

QString PeoplePage::summary() const
{
    return m_table->summary();
}

void PeoplePage::take(Result<std::vector<Person>> people, Instant at)
{
    if (!people) {
        Q_EMIT failed(people.error());
        return;
    }
    const bool first = m_model.rowCount() == 0;
    const QString shown = m_wanted.isEmpty() ? m_table->currentIndex().data(KeyRole).toString() : m_wanted;
    m_wanted.clear();
    keepDraft();
    const std::optional<Person> editing = m_editor->stored();
    m_model.setPeople(std::move(*people), m_info.user);
    if (first && shown.isEmpty())
        select(m_info.user);
    else if (editing || !shown.isEmpty())
        select(shown.isEmpty() ? editing->name : shown);
    Q_EMIT answered(at);
}

// The form shows whoever is current in the table; nobody: somebody new.
void PeoplePage::select(const QString &name)
{
    const int row = std::max(0, m_model.rowOf(name));
    if (row < m_model.rowCount()) m_table->selectRow(row);
    openCurrent();
}

// Looking at somebody else loses nothing that was typed.
void PeoplePage::keepDraft()
{
    const QString name = m_editor->stored() ? m_editor->stored()->name : QString();
    if (m_editor->isChanged())
        m_drafts.insert(name, m_editor->person());
    else
        m_drafts.remove(name);
}

void PeoplePage::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) return;
    keepDraft();
    const Person &person = m_model.person(current.row());
    // As it was: what somebody is doing in the form is left alone.
    if (m_editor->stored() == person) return;
    const auto draft = m_drafts.constFind(person.name);
    if (!m_editor->stored() || m_editor->stored()->name != person.name) m_editor->setError({});
    m_editor->open(person, draft == m_drafts.constEnd() ? std::nullopt : std::optional(*draft));
}

void PeoplePage::openNew()
{
    keepDraft();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_editor->setError({});
    const auto draft = m_drafts.constFind(QString());
    m_editor->open({}, draft == m_drafts.constEnd() ? std::nullopt : std::optional(*draft));
    m_editor->setFocus();
}

void PeoplePage::save(const Person &person)
{
    if (!m_editor->stored() && m_model.rowOf(person.name) >= 0) {
        m_editor->setError(
            tr("“%1” is declared already. Choose them in the table to change their role.").arg(person.name));
        return;
    }
    declare(person);
}

void PeoplePage::declare(const Person &person)
{
    if (!m_client) return;
    const QString draft = m_editor->stored() ? m_editor->stored()->name : QString();
    m_editor->setBusy(true);
    m_editor->setError({});
    m_client->change(
        this, [person](LedgerWriter &writer) { return writer.declarePerson(person); },
        [this, person, draft](Result<void> done) {
            m_editor->setBusy(false);
            if (!done) {
                m_editor->setError(done.error().message);
                return;
            }
            m_drafts.remove(draft);
            m_removed.reset();
            m_undo->setNotices({});
            m_editor->open(person);
            m_wanted = person.name;
            m_table->setFocus();
            Q_EMIT statusMessage(tr("%1 is %2 now").arg(person.name, roleName(person.role)));
            refresh();
        });
}

void PeoplePage::remove(const Person &person)
{
    if (!m_client) return;
    m_editor->setBusy(true);
    m_editor->setError({});
    m_client->change(
        this, [name = person.name](LedgerWriter &writer) { return writer.removePerson(name); },
        [this, person](Result<void> done) {
            m_editor->setBusy(false);
            if (!done) {
                m_editor->setError(done.error().message);
                return;
            }
            m_drafts.remove(person.name);
            m_editor->open({});
            m_removed = person;
            m_table->setFocus();
            m_undo->setNotices({tr("%1 was removed, and may read only now.").arg(person.name)}, tr("Declare again"));
            refresh();
        });
}

void PeoplePage::setAmount(std::optional<Money> amount)
{
    if (!m_client) return;
    m_second->setBusy(true);
    m_client->change(
        this, [amount](LedgerWriter &writer) { return writer.setSecondApproverAbove(amount); },
        [this, amount](Result<void> done) {
            m_second->setBusy(false);
            if (!done) {
                m_second->setError(done.error().message);
                return;
            }
            m_second->setAmount(amount);
            Q_EMIT statusMessage(amount
                                     ? tr("Overage worth more than $%1 takes two approvers now").arg(amount->toString())
                                     : tr("One approver is enough for every overage now"));
        });
}

}  // namespace headroom
