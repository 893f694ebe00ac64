// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "items/routecatalogtable.h"
#include "views/draftsession.h"
#include "views/routetab.h"

#include <QSortFilterProxyModel>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace headroom {

class DataTable;
class EmptyState;
class FilterBar;
class NoticeStrip;
class RouteNewKey;

// What the tabs of routes, pools and ceilings share: a table of the catalog as it is to be, and below it a panel with
// the fields of the chosen entry. Everything that is changed is drafted.
class RouteCatalogTab : public RouteTab {
    Q_OBJECT
public:
    struct Words {
        QString table;  // accessible name
        QString add;    // of the button
        QString newKey;
        QString filter;
        QString none;  // title and text where the catalog has nothing of the kind
        QString noneText;
    };

    void focusFilter() override;
    [[nodiscard]] QString summary() const override;
    // Empty: nothing is chosen.
    [[nodiscard]] QString current() const;
    void choose(const QString &key);

protected:
    // Takes the model over.
    RouteCatalogTab(DraftSession *session, RouteCatalogTable *model, const Words &words);

    // The panel's content; once, by the constructor of what derives.
    void setContent(QWidget *content);
    void setWidths(const QStringList &usual);
    // Fills the model from the session.
    virtual void refill() = 0;
    // Fills the panel with what is current, or empties it.
    virtual void showCurrent() = 0;
    // A new entry of that key.
    virtual void add(const QString &key) = 0;
    [[nodiscard]] virtual bool isTaken(const QString &key) const = 0;
    // Takes the entry's changes, or the new entry, out of the draft.
    virtual void drop(const QString &key) = 0;
    // Why a new entry cannot go; empty: it can.
    [[nodiscard]] virtual QString whyItStays(const QString &) const { return {}; }

    // Heads the panel with the entry: whether it is drafted decides what can be dropped.
    void showHead(const QString &key, bool isNew, bool isChanged, const QString &kind);
    // Follows the session: everything is shown anew, what is chosen stays chosen.
    void follow();
    // The row of the model behind what is current; -1: none.
    [[nodiscard]] int currentRow() const;

    [[nodiscard]] DraftSession *session() const { return m_session; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] NoticeStrip *notice() const { return m_notice; }

private:
    QWidget *makeHead(const Words &words);
    QWidget *makePanel();
    void showWhatIsThere();
    void showPermission();

    DraftSession *m_session;
    RouteCatalogTable *m_model;
    Words m_words;
    QSortFilterProxyModel m_sorted;
    QString m_wanted;  // chosen once the catalog has it

    FilterBar *m_filter = nullptr;
    QPushButton *m_add = nullptr;
    RouteNewKey *m_newKey = nullptr;
    NoticeStrip *m_notice = nullptr;
    DataTable *m_table = nullptr;
    QWidget *m_panel = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_drop = nullptr;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
};

}  // namespace headroom
