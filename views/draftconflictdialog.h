// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/draftconflictmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace headroom {

class DataTable;
class DraftConflictAuthors;
class DraftSession;
class InlineError;

// Somebody else has published what a draft was made from: their changes beside mine, to be merged or overwritten
// knowingly. What is chosen becomes one step of undo; nothing is published here.
class DraftConflictDialog final : public QDialog {
    Q_OBJECT
public:
    explicit DraftConflictDialog(DraftSession *session, QWidget *parent = nullptr);

Q_SIGNALS:
    // The draft is based on what is published now.
    void resolved(const QString &how);

private:
    void build();
    void follow();
    void sayWho();
    void say();
    void merge();
    void overwrite();

    DraftSession *m_session;
    DraftConflictAuthors *m_authors;
    std::vector<DraftConflict> m_conflicts;
    DraftConflictModel m_model;

    QLabel *m_who = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_merging = nullptr;
    QLabel *m_overwriting = nullptr;
    InlineError *m_error = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_overwrite = nullptr;
};

}  // namespace headroom
