// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ledger.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <functional>

// A ledger in a temporary folder, filled from short texts.
namespace headroom::testing {

inline Instant instant(std::string_view text)
{
    return parseInstant(text).at;
}

class LedgerFile {
public:
    LedgerFile() : m_ledger(*Ledger::create(path())) {}
    // In a folder of the caller's.
    explicit LedgerFile(const QString &folder) : m_folder(folder), m_ledger(*Ledger::create(path())) {}

    [[nodiscard]] QString path(const QString &name = QStringLiteral("ledger.db")) const
    {
        return m_folder + u'/' + name;
    }
    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    void close() { m_ledger.reset(); }
    void reopen() { m_ledger = *Ledger::open(path()); }

    Result<CatalogCounts> apply(const QByteArray &json)
    {
        auto document = parseCatalog(json);
        if (!document) return tl::make_unexpected(document.error());
        return m_ledger->applyCatalog(*document);
    }

    // Imports CSV text; lines are separated by '\n'.
    Result<ImportReport> import(const QByteArray &csv, const ImportOptions &options = {})
    {
        QFile file(path(QStringLiteral("events.csv")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(csv) != csv.size()) {
            return failure(Error::Kind::Internal, QStringLiteral("the test cannot write its file"));
        }
        file.close();
        return m_ledger->import({file.fileName()}, options, {});
    }

    // Runs plain SQL as another program would. Returns SQLite's message, empty when all is well.
    QString sql(const QByteArray &statements, const std::function<void(int, char **)> &row = {}) const
    {
        sqlite3 *db = nullptr;
        if (sqlite3_open(path().toUtf8().constData(), &db) != SQLITE_OK) return QStringLiteral("cannot open");
        char *message = nullptr;
        sqlite3_exec(
            db, statements.constData(),
            [](void *context, int columns, char **values, char **) {
                const auto &visit = *static_cast<const std::function<void(int, char **)> *>(context);
                if (visit) visit(columns, values);
                return 0;
            },
            const_cast<void *>(static_cast<const void *>(&row)), &message);
        const QString text = QString::fromUtf8(message);
        sqlite3_free(message);
        sqlite3_close(db);
        return text;
    }
    [[nodiscard]] std::int64_t number(const QByteArray &query) const
    {
        std::int64_t result = -1;
        sql(query, [&](int, char **values) { result = values[0] ? QByteArray(values[0]).toLongLong() : 0; });
        return result;
    }

    // What a workspace used in the cycle that holds an instant.
    std::int64_t used(const QString &workspace, Bucket bucket, std::string_view at)
    {
        const auto answer = m_ledger->workspace(workspace, instant(at));
        return answer ? answer->standing.buckets[index(bucket)].used : -1;
    }

private:
    QTemporaryDir m_dir;
    QString m_folder = m_dir.path();
    std::unique_ptr<Ledger> m_ledger;
};

}  // namespace headroom::testing
