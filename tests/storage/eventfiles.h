// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/eventreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <string>
#include <vector>

// What tests of the event readers share: files, and events and problems as text that is easy to compare.
namespace headroom {

// Everything that an event states, column name to value as it would be written; money in nano-dollars.
using EventText = std::map<std::string, std::string>;

inline EventText textOf(const GivenEvent &event)
{
    EventText text;
    for (const std::string_view name : eventColumnNames()) {
        const EventColumn column = eventColumn(name).value();
        std::string value;
        switch (column.kind) {
        case EventColumn::Kind::Text: value = event.text[column.field]; break;
        case EventColumn::Kind::Number:
        case EventColumn::Kind::Money:
            if (event.known(static_cast<NumberField>(column.field))) value = std::to_string(event.number[column.field]);
            break;
        case EventColumn::Kind::OccurredAt:
            if (event.occurredAt != kNoInstant) value = formatInstant(event.occurredAt).toStdString();
            break;
        case EventColumn::Kind::Bucket: value = event.bucket ? bucketId(*event.bucket) : ""; break;
        case EventColumn::Kind::Mode: value = event.mode ? modeId(*event.mode) : ""; break;
        case EventColumn::Kind::Status: value = event.status ? statusId(*event.status) : ""; break;
        }
        if (!value.empty()) text.emplace(name, value);
    }
    return text;
}

struct ReadFile {
    QString error;  // of the file as a whole, or the one that ended reading
    std::vector<EventText> events;
    std::vector<std::int64_t> lines;
    QStringList problems;  // "line: column: why"
    std::int64_t rowsRead = 0;
    std::int64_t rounded = 0;
};

inline ReadFile readEventFile(const QString &path, const std::optional<Mapping> &mapping = {},
                              std::size_t maxRows = 1000)
{
    ReadFile file;
    auto reader = EventReader::open(path, mapping);
    if (!reader) {
        file.error = reader.error().message;
        return file;
    }
    EventBatch batch;
    while (true) {
        const Result<bool> more = (*reader)->next(batch, maxRows);
        if (!more) {
            file.error = more.error().message;
            return file;
        }
        for (const ParsedRow &row : batch.rows) {
            file.events.push_back(textOf(row.event));
            file.lines.push_back(row.line);
            file.rounded += row.rounded ? 1 : 0;
        }
        for (const RowProblem &problem : batch.problems) {
            file.problems +=
                QStringLiteral("%1: %2: %3").arg(QString::number(problem.line), problem.column, problem.why);
        }
        file.rowsRead += batch.rowsRead;
        if (!*more) return file;
    }
}

// A folder of its own with files written byte for byte.
class EventFiles {
public:
    QString write(const QByteArray &content, const QString &name = QStringLiteral("events"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file could be written");
        return file.fileName();
    }
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }

private:
    QTemporaryDir m_folder;
};

inline Mapping mappingOf(const QByteArray &json)
{
    const Result<Mapping> mapping = parseMapping(json);
    if (!mapping) qFatal("%s", qPrintable(mapping.error().message));
    return *mapping;
}

// A file of one event, and with more columns or members.
inline const QByteArray kHeader = "event_id,occurred_at,workspace,action";
inline const QByteArray kRow = "e1,2026-01-31T05:00:00Z,acme,chat";

inline QByteArray csv(const QByteArray &moreColumns, const QByteArray &moreValues)
{
    return kHeader + moreColumns + '\n' + kRow + moreValues + '\n';
}

inline QByteArray json(const QByteArray &more)
{
    return R"({"event_id": "e1", "occurred_at": "2026-01-31T05:00:00Z", "workspace": "acme", "action": "chat")" + more +
           "}\n";
}

inline const EventText kEvent{
    {"event_id", "e1"}, {"occurred_at", "2026-01-31T05:00:00Z"}, {"workspace", "acme"}, {"action", "chat"}};

}  // namespace headroom
