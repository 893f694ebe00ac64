// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/knownmodels.h"

#include <QWidget>

class QPushButton;
class QTabWidget;
class QToolButton;

namespace headroom {

class DataTable;
class NoticeStrip;
struct Place;

// That a workspace is shown as it stood at an instant, and what is different now: units, the events that were learnt of
// later, and changes to plans and grants. Hidden where it is shown as it stands.
class KnownPanel final : public QWidget {
    Q_OBJECT
public:
    explicit KnownPanel(QWidget *parent = nullptr);

    // While what is different is being read.
    void setAsOf(Instant at, Instant known, const Zone &zone);
    void setKnown(const KnownThen &known);
    // Why that could not be read.
    void setProblem(const QString &problem);
    void clear();

Q_SIGNALS:
    void nowWanted();
    void placeRequested(const headroom::Place &place);

private:
    DataTable *addTable(QAbstractItemModel *model, const QString &name);
    void connectTables();
    void say(const QStringList &sentences);

    Instant m_at;
    Instant m_knownAt;
    Zone m_zone;
    HistoryFilter m_late;
    KnownBucketModel m_buckets;
    KnownLateModel m_entries;
    KnownChangeModel m_changes;

    NoticeStrip *m_banner;
    QToolButton *m_more;
    QPushButton *m_history;
    QTabWidget *m_tabs;
    DataTable *m_bucketTable;
    DataTable *m_lateTable;
    DataTable *m_changeTable;
};

}  // namespace headroom
