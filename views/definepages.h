// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/draftsession.h"
#include "views/ledgerpage.h"

#include <vector>

namespace headroom {

class DraftBar;

// The pages on which plans, routes and prices are defined, and the draft that they share.
class DefinePages : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QString id;  // of its place
        QString title;
        QString toolTip;
        LedgerPage *page = nullptr;  // whoever shows it owns it
    };

    explicit DefinePages(Clock clock, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool contains(const QString &id) const;
    [[nodiscard]] DraftSession *session() const { return m_session; }
    // Stands above these pages; whoever shows it owns it.
    [[nodiscard]] DraftBar *bar() const { return m_bar; }

    void setClient(LedgerClient *client);
    void setInfo(const LedgerInfo &info);

Q_SIGNALS:
    void placeRequested(const headroom::Place &place);
    void statusMessage(const QString &message);

private:
    DraftSession *m_session;
    DraftBar *m_bar;
    std::vector<Entry> m_entries;
};

}  // namespace headroom
