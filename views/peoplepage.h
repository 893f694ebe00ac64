// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/peoplemodel.h"
#include "items/rolemodel.h"
#include "views/clock.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace headroom {

class DataTable;
class NoticeStrip;
class PersonEditor;
class SecondApproverBox;

// Who is declared as what in a ledger, what that lets them do, and when overage takes two approvers.
class PeoplePage : public QWidget {
    Q_OBJECT
public:
    explicit PeoplePage(Clock clock, QWidget *parent = nullptr);

    // None: the page is emptied.
    void setClient(LedgerClient *client);
    // Who acts, and what the ledger has set.
    void setInfo(const LedgerInfo &info);
    void setWorkspaces(const WorkspaceNames &names);
    // Asks again; what is shown, and what somebody is typing, stays.
    void refresh();
    // Stops waiting for an answer.
    void cancel();
    void focusFilter();

    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void answered(Instant at);  // what is shown stands at this instant
    void failed(const headroom::Error &error);
    void summaryChanged(const QString &summary);
    void statusMessage(const QString &message);

private:
    QWidget *makePeople();
    QWidget *makeRoles();
    void take(Result<std::vector<Person>> people, Instant at);
    void showPermission();
    void openCurrent();
    void openNew();
    void keepDraft();
    void save(const Person &person);
    void declare(const Person &person);
    void remove(const Person &person);
    void setAmount(std::optional<Money> amount);
    void select(const QString &name);

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    LedgerInfo m_info;
    PeopleModel m_model;
    RoleModel m_roles;
    // What was typed and not saved yet, by name; of somebody new the empty one.
    QMap<QString, Person> m_drafts;
    std::optional<Person> m_removed;
    QString m_wanted;  // who is selected once the answer names them

    NoticeStrip *m_notice = nullptr;
    NoticeStrip *m_undo = nullptr;
    DataTable *m_table = nullptr;
    QPushButton *m_add = nullptr;
    PersonEditor *m_editor = nullptr;
    SecondApproverBox *m_second = nullptr;
    DataTable *m_roleTable = nullptr;
};

}  // namespace headroom
