// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/streamreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

// A batch ends early when its texts, or the remarks on refused rows, would take too much memory.
constexpr std::size_t kMaxBatchBytes = std::size_t{32} * 1024 * 1024;
constexpr std::size_t kMaxBatchProblems = 10'000;

class Words {
    Q_DECLARE_TR_FUNCTIONS(StreamReader)
};

}  // namespace

Result<EventInput> EventInput::open(const QString &path)
{
    auto file = FileSource::open(path);
    if (!file) return tl::make_unexpected(file.error());
    EventInput input;
    input.name = path;
    input.file = std::move(*file);
    input.window = std::make_unique<ByteWindow>(*input.file);
    ByteWindow &window = *input.window;

    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    while (window.unread().size() < kByteOrderMark.size() && window.more()) {
    }
    if (window.unread().starts_with("\xFF\xFE") || window.unread().starts_with("\xFE\xFF")) {
        return refused(Words::tr("%1 is UTF-16 text. Save it as UTF-8.").arg(path));
    }
    if (window.unread().starts_with(kByteOrderMark)) window.consume(kByteOrderMark.size());

    while (true) {
        const std::string_view unread = window.unread();
        const std::size_t blank = std::min(unread.find_first_not_of(" \t\r\n"), unread.size());
        // What stands before the first text on its own line belongs to that line.
        const std::size_t lastEnd = unread.substr(0, blank).rfind('\n');
        const std::size_t passed = blank == unread.size() ? blank : lastEnd + 1;
        input.line += std::count(unread.begin(), unread.begin() + static_cast<std::ptrdiff_t>(passed), '\n');
        if (blank < unread.size()) input.first = unread[blank];
        window.consume(passed);
        if (input.first != '\0' || !window.more()) break;
    }
    if (input.file->error()) return tl::make_unexpected(*input.file->error());
    if (window.unread().empty()) {
        return refused(Words::tr("%1 is empty. A file of events has a header or JSON objects in it.").arg(path));
    }
    return input;
}

tl::unexpected<Error> EventInput::refusedAt(std::int64_t at, const QString &why) const
{
    return refused(QStringLiteral("%1:%2: %3").arg(name, QString::number(at), why));
}

QString tooLongRow()
{
    return Words::tr("The row is longer than 4 MiB. Check it for a missing line end or quote.");
}

Result<bool> StreamReader::next(EventBatch &batch, std::size_t maxRows)
{
    batch.clear();
    while (static_cast<std::size_t>(batch.rowsRead) < maxRows && batch.arena.bytes() < kMaxBatchBytes &&
           batch.problems.size() < kMaxBatchProblems) {
        ParsedRow &row = batch.rows.emplace_back();
        row.event.occurredAt = kNoInstant;
        bool terminated = true;
        FieldIssue issue;
        Outcome outcome = readRow(batch.arena, row, terminated, issue);
        if (outcome == Outcome::End) {
            batch.rows.pop_back();
            break;
        }
        if (!terminated && m_input.file->grew()) {
            outcome = Outcome::Refused;
            issue = {.column = {},
                     .why = Words::tr("The file was being written to, so this row may be cut short. Import the file "
                                      "again when nothing writes to it.")};
        }
        ++batch.rowsRead;
        if (outcome == Outcome::Read) {
            row.hash(batch.keySeed);  // while it is at hand
            continue;
        }
        batch.problems.push_back(
            {.file = m_input.name, .line = row.line, .column = std::move(issue.column), .why = std::move(issue.why)});
        batch.rows.pop_back();
    }
    batch.bytesRead = m_input.window->position();
    if (m_input.file->error()) return tl::make_unexpected(*m_input.file->error());
    return batch.rowsRead > 0;
}

}  // namespace headroom
