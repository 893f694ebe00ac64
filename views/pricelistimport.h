// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/ledgerclient.h"
#include "items/pricelistdifferencemodel.h"
#include "views/clock.h"

#include <QFrame>
#include <QSortFilterProxyModel>

class QLabel;
class QPushButton;

namespace headroom {

class DataTable;
class FieldEdit;
class InlineError;

// Imports LiteLLM's price list: reads the file, shows what would change, and changes it only then.
class PriceListImport final : public QFrame {
    Q_OBJECT
public:
    explicit PriceListImport(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client);
    void setPermission(const Permission &permission);
    // The routes whose models a list may name: they keep their prices, and are named for that.
    void setRoutes(std::vector<Route> routes);
    // Asks for a file; what was read before is forgotten once there is another.
    void askForFile();
    // Reads a file and shows what importing it would change.
    void readFile(const QString &file);
    // Stops reading; what is shown already stays.
    void cancel();
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    // Something is shown, or nothing any more.
    void opened();
    void closed();
    void imported(const QString &message);

private:
    // The list as read, and what it would change.
    struct Reading {
        QByteArray json;
        PriceListDifference difference;
    };
    static Result<Reading> readingOf(LedgerReader &reader, const QString &file);

    void take(Result<Reading> reading);
    void showDifference();
    void importIt();
    void leave();
    [[nodiscard]] QString routesNamed() const;

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    Permission m_permission;
    std::vector<Route> m_routes;
    QByteArray m_json;
    bool m_open = false;
    bool m_reading = false;
    bool m_importing = false;
    PriceListDifferenceModel m_model;
    QSortFilterProxyModel m_sorted;

    QLabel *m_file;
    FieldEdit *m_from;
    QLabel *m_counts;
    QLabel *m_kept;
    DataTable *m_table;
    InlineError *m_error;
    QPushButton *m_another;
    QPushButton *m_import;
    QPushButton *m_close;
};

}  // namespace headroom
