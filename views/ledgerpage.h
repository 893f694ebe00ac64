// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/error.h"
#include "views/place.h"

#include <QMap>
#include <QWidget>

namespace headroom {

class DataTable;
class LedgerClient;

// What the shell needs of a page of an open ledger, whatever it shows.
class LedgerPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    // None: the page is emptied.
    virtual void setClient(LedgerClient *client) = 0;
    // Who acts and what they may do.
    virtual void setInfo(const LedgerInfo &) {}
    // Shows what a place names of this page; empty: whatever was chosen there.
    virtual void showKey(const QString &) {}
    // Asks anew; what is shown stays until the answer is there.
    virtual void refresh() = 0;
    // Stops waiting for answers.
    virtual void cancel() = 0;
    virtual void focusFilter() {}
    // Tables whose columns somebody may arrange, by the name under which that is remembered.
    [[nodiscard]] virtual QMap<QString, DataTable *> tables() const { return {}; }
    // One line about the rows shown and chosen.
    [[nodiscard]] virtual QString summary() const { return {}; }

Q_SIGNALS:
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);
    // What is shown stands as of that instant.
    void answered(headroom::Instant at);
    void summaryChanged(const QString &summary);
    // Somebody chose something else on the page, for the history.
    void keyChanged(const QString &key);
    void placeRequested(const headroom::Place &place);
};

}  // namespace headroom
