// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"

#include <QFrame>

class QCalendarWidget;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace headroom {

class InlineError;

// Asks at which instant a workspace is wanted as it stood: on its own clock, by day and time or typed; and whose knowledge
// that is to be compared with. Closes when somebody clicks elsewhere.
class KnownChooser final : public QFrame {
    Q_OBJECT
public:
    explicit KnownChooser(QWidget *parent = nullptr);

    struct Offer {
        Zone zone;
        Instant now;
        Instant at;                         // at first
        std::optional<Instant> known;       // nothing: what was known at that instant
        std::optional<CivilDate> firstDay;  // before it there is nothing to see
    };
    void offer(const Offer &offer);
    void openBelow(const QWidget &widget);

Q_SIGNALS:
    void chosen(headroom::Instant at, headroom::Instant known);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLayout();
    void follow();  // what is typed
    void pick();    // in the calendar or the time of day
    void showPicked(Instant at);
    void accept();

    Offer m_offer;
    std::optional<Instant> m_at;
    std::optional<Instant> m_known;
    QLineEdit *m_typed;
    QCalendarWidget *m_calendar;
    QTimeEdit *m_time;
    QCheckBox *m_other;
    QLineEdit *m_typedKnown;
    QLabel *m_read;
    InlineError *m_problem;
    QPushButton *m_show;
};

}  // namespace headroom
