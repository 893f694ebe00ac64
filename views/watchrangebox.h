// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "items/watchrange.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace headroom {

class FieldEdit;

// Which part of the ledger is watched: a usual range, or from a day to another, on the clock of what is looked at.
class WatchRangeBox final : public QWidget {
    Q_OBJECT
public:
    // What was chosen, to return to it.
    struct Choice {
        WatchSpan span = WatchSpan::Last30;
        QString from;
        QString to;
        bool operator==(const Choice &) const = default;
    };
    explicit WatchRangeBox(QWidget *parent = nullptr);

    // Whose days, and whether there are cycles; otherwise the words speak of months.
    void setCalendar(const WatchCalendar &calendar, bool cycles);
    [[nodiscard]] const WatchCalendar &calendar() const { return m_calendar; }
    // Ends at `now` at the latest, which belongs to it (R7a). Nothing where what is typed is no range; it is said
    // beside the field.
    [[nodiscard]] std::optional<WatchRange> range(Instant now) const;
    [[nodiscard]] Choice choice() const;
    // Says nothing.
    void setChoice(const Choice &choice);
    // A typed range of whole days. Says nothing.
    void setDays(CivilDate first, CivilDate end);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<Instant> typed(const QString &text) const;
    [[nodiscard]] QString problemOf(const QString &text) const;
    void showChoice();

    WatchCalendar m_calendar;
    QComboBox *m_span;
    QLabel *m_fromName;
    FieldEdit *m_from;
    QLabel *m_toName;
    FieldEdit *m_to;
};

}  // namespace headroom
