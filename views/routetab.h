// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/error.h"

#include <QWidget>

namespace headroom {

class LedgerClient;

// One tab of the page of routes, prices, pools and ceilings.
class RouteTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    // None: the tab is emptied.
    virtual void setClient(LedgerClient *) {}
    // Asks for what the draft's session does not know, where this tab needs any.
    virtual void ask() {}
    virtual void cancel() {}
    virtual void focusFilter() {}
    [[nodiscard]] virtual QString summary() const { return {}; }

Q_SIGNALS:
    void failed(const headroom::Error &error);
    void answered(headroom::Instant at);
    void statusMessage(const QString &message);
    void summaryChanged(const QString &summary);
    void currentChanged(const QString &key);
};

}  // namespace headroom
