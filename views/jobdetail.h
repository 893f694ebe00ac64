// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/jobpartmodel.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace headroom {

class DataTable;
class InlineError;

// One batch job: why it was split, its completion window, what does not add up, and its parts.
class JobDetail final : public QFrame {
    Q_OBJECT
public:
    explicit JobDetail(QWidget *parent = nullptr);

    // As it stands at `now`, on the zone's clock.
    void setJob(const BatchJob &job, const Zone &zone, Instant now);
    void clear();
    [[nodiscard]] DataTable *parts() const { return m_table; }

Q_SIGNALS:
    void eventsWanted();
    void ceilingsWanted();
    // The list of what would have to be sent again.
    void listWanted();

private:
    JobPartModel m_model;
    QLabel *m_title;
    InlineError *m_alarms;
    QLabel *m_facts;
    QPushButton *m_list;
    QPushButton *m_events;
    QPushButton *m_ceilings;
    DataTable *m_table;
};

}  // namespace headroom
