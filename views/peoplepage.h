// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/peoplemodel.h"
#include "items/rolemodel.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

#include <QMap>

class QLabel;
class QPushButton;

namespace headroom {

class DataTable;
class NoticeStrip;
class PersonEditor;
class SecondApproverBox;

// Who is declared as what in a ledger, what that lets them do, and when overage takes two approvers.
class PeoplePage : public LedgerPage {
    Q_OBJECT
public:
    explicit PeoplePage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void setInfo(const LedgerInfo &info) override;
    void setWorkspaces(const WorkspaceNames &names);
    // Asks again; what is shown, and what somebody is typing, stays.
    void refresh() override;
    void cancel() override;
    void focusFilter() override;

    [[nodiscard]] QString summary() const override;

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
