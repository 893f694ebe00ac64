// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/place.h"

#include <QWidget>

namespace headroom {

// What happened to a workspace in one of its cycles, latest first.
class WorkspaceHistory final : public QWidget {
    Q_OBJECT
public:
    explicit WorkspaceHistory(QWidget *parent = nullptr);

    void setClient(LedgerClient *client);
    // The cycle in which the answer stands. Asked for only while it is in sight.
    void setAnswer(const WorkspaceAnswer &answer, Instant now);
    void cancel();

Q_SIGNALS:
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);
    void placeRequested(const headroom::Place &place);
};

}  // namespace headroom
