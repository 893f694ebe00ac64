// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/ratiorecords.h"
#include "views/place.h"

#include <QPoint>

class QWidget;

namespace headroom {

// Leads from a stretch of the ratios to the events behind it: straight to the history of a workspace; of anything wider,
// to the one workspace that has any, or to the one that is chosen from a menu.
class RatioEventsOpener final : public QObject {
    Q_OBJECT
public:
    // `page`: over which the menu opens, and with which it goes.
    explicit RatioEventsOpener(QWidget *page);

    void setClient(LedgerClient *client);
    // `period`: the stretch in words. `at`: where on the screen the menu opens.
    void open(const RatioStretch &stretch, std::shared_ptr<const WatchedCatalog> catalog, const QString &period,
              const QPoint &at);
    void cancel();

Q_SIGNALS:
    void placeRequested(const headroom::Place &place);
    void failed(const headroom::Error &error);
    void statusMessage(const QString &message);

private:
    void take(const StretchEvents &found, const WorkspaceNames &names, const QString &period, const QPoint &at);
    void choose(const StretchEvents &found, const WorkspaceNames &names, const QString &period, const QPoint &at);
    void go(const HistoryFilter &events);

    QWidget *m_page;
    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
};

}  // namespace headroom
