// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/sheetfield.h"
#include "views/draftsession.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace headroom {

// What can be done to the route sheet of a draft: each call is one step of undo, and begins the draft where there is
// none.
class SheetEditing {
    Q_DECLARE_TR_FUNCTIONS(headroom::SheetEditing)
public:
    using Values = QList<std::pair<SheetField, QString>>;  // texts as sheetFieldText() writes them

    explicit SheetEditing(DraftSession *session) : m_session(session) {}

    // Tomorrow, 00:00 UTC.
    [[nodiscard]] Instant usualDate() const;
    // The earliest beginning that the draft's checks have nothing against and that covers events of the last 90 days:
    // the first day of these, or the beginning of a sheet since. Nothing: there is none before the draft's.
    [[nodiscard]] std::optional<Instant> earliestDate() const;

    void begin();
    void discard();
    void setDate(Instant at);
    // The same values for every action named. Refused in words, and nothing is changed, where one is not well-formed.
    Result<void> set(const QStringList &actions, const Values &values);
    Result<void> rename(const QString &action, const QString &name);
    // New rows; `date`: another beginning for the sheet. Refused where the sheet has one of the actions already.
    Result<void> add(const std::vector<SheetAction> &rows, std::optional<Instant> date = {});
    void remove(const QStringList &actions);
    // Rows of equal action are replaced, others added. `what`: the name of the step.
    void merge(const std::vector<SheetAction> &rows, const QString &what);

private:
    [[nodiscard]] CatalogDraft begun() const;
    [[nodiscard]] bool dateAllowed(CatalogDraft draft, Instant at) const;

    DraftSession *m_session;
};

}  // namespace headroom
