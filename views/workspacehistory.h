// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/place.h"

#include <QWidget>

namespace headroom {

class HistoryBrowser;

// What happened to a workspace in one of its cycles, latest first.
class WorkspaceHistory final : public QWidget {
    Q_OBJECT
public:
    explicit WorkspaceHistory(QWidget *parent = nullptr);

    void setClient(LedgerClient *client);
    // The cycle in which the answer stands, up to its instant (R7a). Asked for only while it is in sight.
    void setAnswer(const WorkspaceAnswer &answer, Instant now);
    void cancel();
    void focusFilter();
    [[nodiscard]] HistoryBrowser *browser() const { return m_browser; }

Q_SIGNALS:
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);
    void placeRequested(const headroom::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showRange();

    HistoryFilter m_range;
    bool m_stale = false;  // the range was not asked about yet
    HistoryBrowser *m_browser;
};

}  // namespace headroom
