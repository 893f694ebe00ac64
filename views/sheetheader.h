// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/catalog.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace headroom {

class FieldEdit;

// Which route sheet is shown, what it is to the others, and when the drafted one begins.
class SheetHeader final : public QWidget {
    Q_OBJECT
public:
    explicit SheetHeader(QWidget *parent = nullptr);

    // A sheet that can be shown; 0 is the number of the draft.
    static constexpr int kDraft = 0;

    // `draft`: null where nothing is drafted.
    void setSheets(const std::vector<RouteSheet> &published, const RouteSheet *draft, Instant now);
    // Shown: a published version, or kDraft.
    void setShown(int version);
    // What the draft changes, in a few words; empty: nothing.
    void setChanges(const QString &changes) { m_changes = changes; }
    // What is wrong with the beginning of the draft.
    void setDateFinding(const QString &message, bool isWarning);
    void setPermission(const Permission &permission);

Q_SIGNALS:
    void versionChosen(int version);
    void beginRequested();
    void discardRequested();
    void dateEdited(headroom::Instant at);

private:
    [[nodiscard]] QString stateOf(const RouteSheet &sheet) const;
    [[nodiscard]] QString explanationOf(int version) const;
    void follow();

    std::vector<RouteSheet> m_published;
    std::optional<RouteSheet> m_draft;
    Instant m_now;
    int m_shown = -1;
    QString m_changes;
    Permission m_permission;

    QComboBox *m_versions;
    QLabel *m_explanation;
    QLabel *m_dateName;
    FieldEdit *m_date;
    QPushButton *m_begin;
    QPushButton *m_discard;
};

}  // namespace headroom
