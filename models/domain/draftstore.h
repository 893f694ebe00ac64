// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <optional>

namespace headroom {

// Keeps unpublished drafts where neither a closed window nor a crash nor a lost connection reaches them: one text
// a ledger. Implemented in storage; nothing here waits for a disk.
class DraftStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Answers on this object's thread unless `context` is gone. Nothing: none is kept.
    virtual void load(const QString &ledgerId, QObject *context,
                      std::function<void(Result<std::optional<QByteArray>>)> answer) = 0;
    // Later calls win; an empty text forgets the draft. What fails is told by failed().
    virtual void save(const QString &ledgerId, const QByteArray &text) = 0;
    // What is kept cannot be read: it goes on under another name, where no later save() reaches it. failed() tells where,
    // with `why` as its detail.
    virtual void setAside(const QString &ledgerId, const Error &why) = 0;
    // Waits until everything is written; before the program ends.
    virtual void flush() = 0;

Q_SIGNALS:
    void failed(const headroom::Error &error);
};

}  // namespace headroom
