// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"

namespace headroom {

struct OpenRequest {
    enum class How { Open, Create, CreateDemo };
    QString db;  // a path, "sqlite:PATH" or "postgresql://..."
    How how = How::Open;
};

// Opens and creates ledgers away from the GUI thread. Implemented in storage, handed to the views by the app.
class LedgerOpener : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // `answer` runs on this object's thread; the client belongs to the receiver.
    virtual void open(const OpenRequest &request, QObject *context,
                      std::function<void(Result<std::shared_ptr<LedgerClient>>)> answer) = 0;
};

}  // namespace headroom
