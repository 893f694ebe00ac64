// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importtypes.h"
#include "domain/ledgerreader.h"
#include "domain/ledgerwriter.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <tuple>

namespace headroom {

// Names a question so that a newer one of the same asker supersedes it: the older is interrupted and its
// answer, should one still come, is dropped.
class RequestSlot {
public:
    RequestSlot() : m_generation(std::make_shared<std::atomic_uint64_t>(0)) {}
    [[nodiscard]] std::uint64_t next() { return ++*m_generation; }
    [[nodiscard]] std::shared_ptr<const std::atomic_uint64_t> generation() const { return m_generation; }

private:
    std::shared_ptr<std::atomic_uint64_t> m_generation;
};

// An open ledger as the window sees it: ask() returns at once, the answer comes back on the caller's thread.
class LedgerClient : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Asks on the database thread and answers on this object's thread, unless `slot` asked again or `context`
    // is gone. `question`: Result<T>(LedgerReader &); `answer`: void(Result<T>).
    template<typename Question, typename Answer>
    void ask(RequestSlot &slot, QObject *context, Question question, Answer answer)
    {
        using R = std::invoke_result_t<Question, LedgerReader &>;
        const std::uint64_t mine = slot.next();
        const auto generation = slot.generation();
        const auto current = [mine, generation] { return generation->load() == mine; };
        const QPointer<QObject> alive(context);
        post(
            [this, question = std::move(question), answer = std::move(answer), current, alive](LedgerReader &reader) {
                auto result = std::make_shared<R>(question(reader));
                QMetaObject::invokeMethod(
                    this,
                    [result, answer, current, alive] {
                        if (alive && current()) answer(std::move(*result));
                    },
                    Qt::QueuedConnection);
            },
            current);
    }

    // Stops waiting for what `slot` asked: it is skipped or interrupted, and its answer, should one still come, is
    // dropped.
    void cancel(RequestSlot &slot)
    {
        std::ignore = slot.next();
        interruptSuperseded();
    }

    // Changes the ledger on the database thread and answers on this object's thread unless `context` is gone. A change
    // that was asked for is always carried out: nothing supersedes or interrupts it.
    // `what`: Result<T>(LedgerWriter &); `answer`: void(Result<T>).
    template<typename Change, typename Answer>
    void change(QObject *context, Change what, Answer answer)
    {
        using R = std::invoke_result_t<Change, LedgerWriter &>;
        const QPointer<QObject> alive(context);
        postChange([this, what = std::move(what), answer = std::move(answer), alive](LedgerWriter &writer) {
            auto result = std::make_shared<R>(what(writer));
            QMetaObject::invokeMethod(
                this,
                [result, answer, alive] {
                    if (alive) answer(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

    // The first rows of a file under a mapping (none: as kind headroom where it is one). Off the GUI thread.
    virtual void previewImport(const QString &file, std::optional<Mapping> mapping, QObject *context,
                               std::function<void(Result<ImportPreview>)> answer) = 0;
    // Imports on a connection of its own; progress arrives on this object's thread. One import at a time.
    virtual void startImport(const QStringList &files, const ImportOptions &options, QObject *context,
                             std::function<void(const ImportProgress &)> progress,
                             std::function<void(Result<ImportReport>)> done) = 0;
    virtual void cancelImport() = 0;
    [[nodiscard]] virtual bool importRunning() const = 0;

    // Replays on a connection of its own; progress arrives on this object's thread. One replay at a time.
    virtual void startReplay(const ReplayRequest &request, QObject *context,
                             std::function<void(const ReplayProgress &)> progress,
                             std::function<void(Result<ReplayAnswer>)> done) = 0;
    virtual void cancelReplay() = 0;
    [[nodiscard]] virtual bool replayRunning() const = 0;

Q_SIGNALS:
    // The ledger was changed, by this program or any other.
    void changed();
    // The number of questions being worked on or waiting, and since when the oldest has been (msecs of a
    // monotonic clock; 0 when idle).
    void busyChanged(int questions);
    // The connection was lost or came back; empty when all is well.
    void connectionProblem(const QString &message);

protected:
    // Runs `work` on the database thread, in order. When `current` turns false before or during it, it is
    // skipped or interrupted.
    virtual void post(std::function<void(LedgerReader &)> work, std::function<bool()> current) = 0;
    // Interrupts the question being worked on where it is not current any more.
    virtual void interruptSuperseded() = 0;
    // Runs `work` on the database thread, in order with the questions; emits changed() where it changed anything.
    virtual void postChange(std::function<void(LedgerWriter &)> work) = 0;
};

}  // namespace headroom
