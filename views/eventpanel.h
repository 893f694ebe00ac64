// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventdetail.h"
#include "domain/zone.h"
#include "items/eventfieldmodel.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace headroom {

class DataTable;
class LinkLabel;
struct Place;

// One entry of a timeline opened: an event with its chain from the action to what was left, and every field it gave; a
// limit hit with what was answered; a change with what it changed.
class EventPanel final : public QFrame {
    Q_OBJECT
public:
    explicit EventPanel(QWidget *parent = nullptr);

    // At once, as the row says it; of an event the rest follows.
    void setEntry(const HistoryEntry &entry, const Zone &zone);
    void setDetail(const EventDetail &detail);
    // The rest was not read.
    void setProblem(const QString &message);
    // The event that is shown, by its ledger sequence; 0: none.
    [[nodiscard]] std::int64_t event() const { return m_seq; }
    // Everything that is said, as text.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void statusMessage(const QString &message);
    void placeRequested(const headroom::Place &place);
    // Another event, one that this one names, is to be shown.
    void eventWanted(qint64 seq);
    // Only what is alike in this is to be listed.
    void memberWanted(const QString &member);
    void actionWanted(const QString &action);
    void jobWanted(const QString &job);
    void closed();

private:
    QWidget *makeHead();
    void showParts(const QStringList &parts, const QStringList &links);
    void showHit(const HistoryHit &hit);
    void showChange(const HistoryChange &change);
    void showFields(std::vector<EventFieldText> fields);
    void follow(const QString &link);
    void copy();
    void fitTable();

    Zone m_zone;
    std::int64_t m_seq = 0;
    EventFieldModel m_fields;
    QLabel *m_title;
    QLabel *m_when;
    LinkLabel *m_parts;
    LinkLabel *m_links;
    QLabel *m_fieldsTitle;
    DataTable *m_table;
};

}  // namespace headroom
