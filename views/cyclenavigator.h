// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycle.h"

#include <QWidget>

class QCalendarWidget;
class QLabel;
class QMenu;
class QToolButton;

namespace headroom {

// Which cycle a page shows, and the ways to another: one back or forward, the cycle of a date, that of now, or as it stood
// at an instant.
class CycleNavigator final : public QWidget {
    Q_OBJECT
public:
    struct Shown {
        CycleDays cycle;
        int day = 0;          // of the instant shown, in the cycle
        bool current = true;  // the cycle that holds now
        bool exact = false;   // as it stood at an instant, rather than now or at its end
        CivilDate today;
        std::optional<CivilDate> firstDay;  // before it there is nothing to see
    };

    explicit CycleNavigator(QWidget *parent = nullptr);

    void setShown(const Shown &shown);
    [[nodiscard]] bool canStepBack() const;
    [[nodiscard]] bool canStepForward() const;
    // Whether the way to an instant is shown; it is at first.
    void offerAsOf(bool offered);
    // Below which an instant is asked for.
    [[nodiscard]] const QWidget &asOfButton() const;

Q_SIGNALS:
    void stepped(int cycles);  // -1 back, +1 forward
    void dateChosen(headroom::CivilDate day);
    void nowChosen();
    // It is wanted as it stood at an instant that somebody is to be asked for.
    void asOfWanted();

private:
    void openCalendar();
    void choose(QDate date);

    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_date;
    QToolButton *m_asOf;
    QToolButton *m_now;
    QLabel *m_days;
    QLabel *m_day;
    QMenu *m_popup;
    QCalendarWidget *m_calendar;
};

}  // namespace headroom
