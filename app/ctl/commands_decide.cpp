// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/cancelflag.h"
#include "ctl/commands.h"
#include "ctl/hitlog.h"
#include "ctl/inputlines.h"
#include "ctl/messages.h"

#include "domain/jsontext.h"
#include "storage/decisions/decisionreader.h"

#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kLongestLine = std::size_t{1024} * 1024;
constexpr qsizetype kWriteAt = 16 * 1024;  // answers that have gathered while more requests were there already
constexpr auto kLookForSignals = 1000ms;

// Answers requests from standard input on standard output, a line each, in order.
class CoProcess {
public:
    CoProcess(DecisionDesk &desk, bool record) : m_desk(desk)
    {
        if (record) m_hits.emplace(desk);
    }

    Result<void> run()
    {
        const CancelFlag cancelled;
        std::string_view line;
        while (!*cancelled.flag()) {
            const bool waits = m_lines.drained();
            if (waits || m_answers.size() >= kWriteAt) {
                if (Result<void> written = flush(); !written) return written;
            }
            if (m_hits) {
                if (Result<void> recorded = m_hits->recordDue(); !recorded) return recorded;
            }
            const auto got = m_lines.next(line, m_hits ? m_hits->quiet(kLookForSignals) : kLookForSignals);
            if (got == InputLines::Got::End) break;
            if (got == InputLines::Got::Nothing) continue;
            // After a wait whoever asked may have written something just before.
            if (waits) m_lookFirst = true;
            ++m_line;
            answer(got == InputLines::Got::TooLong ? tooLong() : decide(line));
        }
        return flush();
    }

    // Whatever happened: what was decided and not yet recorded.
    Result<void> recordRest() { return m_hits ? m_hits->recordAll() : Result<void>(); }

private:
    struct Decided {
        DecisionRequest request;
        Decision decision;
    };

    DecisionResult<Decided> decide(std::string_view line)
    {
        if (m_line == 1 && line.starts_with(kByteOrderMark)) line.remove_prefix(kByteOrderMark.size());
        return m_reader.read(line, systemNow()).and_then([this](DecisionRequest request) -> DecisionResult<Decided> {
            if (std::exchange(m_lookFirst, false)) {
                if (auto looked = m_desk.refresh(); !looked) {
                    return tl::make_unexpected(DecisionError{looked.error(), {}});
                }
                tellWhatWaits();
            }
            return m_desk.decide(request).map([&request](Decision decision) {
                return Decided{std::move(request), std::move(decision)};
            });
        });
    }

    static DecisionResult<Decided> tooLong()
    {
        return tl::make_unexpected(DecisionError{{Error::Kind::Refused, u"The line is longer than 1 MiB."_s, {}}, {}});
    }

    void answer(const DecisionResult<Decided> &decided)
    {
        if (decided) {
            write(*decided);
        } else {
            write(decided.error());
        }
    }

    void write(const DecisionError &error)
    {
        m_answers += "{\"error\":";
        appendJson(m_answers, error.error.message);
        m_answers += ",\"rule\":";
        if (error.rule.isEmpty()) {
            m_answers += "null";
        } else {
            appendJson(m_answers, error.rule);
        }
        appendMember(m_answers, ",\"line\":", m_line);
        m_answers += "}\n";
    }

    void write(const Decided &decided)
    {
        const Decision &decision = decided.decision;
        const DecisionRequest &request = decided.request;
        const QByteArray reasons = reasonsToJson(decision.reasons);
        m_answers += "{\"verdict\":";
        appendJson(m_answers, verdictId(decision.verdict));
        m_answers += ",\"reasons\":";
        m_answers += reasons;
        m_answers += ",\"bucket\":";
        appendJson(m_answers, bucketId(decision.bucket));
        m_answers += ",\"route\":";
        appendJson(m_answers, decision.route);
        appendMember(m_answers, ",\"used\":", decision.used);
        m_answers += ",\"entitlement\":";
        appendJson(m_answers, decision.entitlement);
        m_answers += ",\"remaining\":";
        appendJson(m_answers, decision.remaining);
        if (decision.downgradeTo) {
            m_answers += ",\"downgrade_to\":";
            appendJson(m_answers, *decision.downgradeTo);
        }
        m_answers += ",\"at\":";
        appendJson(m_answers, formatInstant(request.at));
        m_answers += ",\"workspace\":";
        appendJson(m_answers, request.workspace);
        m_answers += ",\"action\":";
        appendJson(m_answers, request.action);
        appendMember(m_answers, ",\"units\":", request.units);
        if (m_hits && decision.verdict != Verdict::Allow) {
            m_answers += ",\"hit\":";
            appendJson(m_answers, m_hits->add(request, decision, reasons));
        }
        m_answers += "}\n";
    }

    Result<void> flush()
    {
        if (m_answers.isEmpty()) return {};
        Result<void> written = writeOut(m_answers);
        m_answers.resize(0);
        return written;
    }

    // Once for each reason: decisions go on without it.
    void tellWhatWaits()
    {
        const QString waits = m_desk.unsettled() ? m_desk.unsettled()->message : QString();
        if (waits == m_toldWaits) return;
        m_toldWaits = waits;
        if (!waits.isEmpty()) say(u"What gateways wrote does not count yet: %1"_s.arg(waits));
    }

    static constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

    DecisionDesk &m_desk;
    DecisionReader m_reader;
    InputLines m_lines{kLongestLine, DecisionReader::kPadding};
    std::optional<HitLog> m_hits;
    QByteArray m_answers;
    QString m_toldWaits;
    std::int64_t m_line = 0;
    bool m_lookFirst = true;
};

Result<int> decide(const Session &session, bool record)
{
    const Result<Format> format = session.outputFormat();
    if (!format) return tl::make_unexpected(format.error());
    if (session.format && *format != Format::Json) {
        return failure(Error::Kind::Usage,
                       u"'decide' answers JSON lines; --format csv and table are for other commands."_s);
    }
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<LedgerInfo> info = (*ledger)->info();
    if (!info) return tl::make_unexpected(info.error());
    if (info->readOnly && record) {
        return failure(Error::Kind::Unavailable,
                       u"%1 is open read-only, so hits cannot be recorded; leave out --record."_s.arg(info->location));
    }
    if (info->readOnly) {
        if (const Result<void> settled = settle(**ledger, systemNow()); !settled) {
            return tl::make_unexpected(settled.error());
        }
    }
    const auto desk = (*ledger)->decisionDesk();
    if (!desk) return tl::make_unexpected(desk.error());
    CoProcess process(**desk, record);
    const Result<void> ran = process.run();
    const Result<void> recorded = process.recordRest();
    if (!recorded) return tl::make_unexpected(recorded.error());
    return ran.map([] { return 0; });
}

}  // namespace

void addDecideCommand(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand(
        "decide", "Decide on actions before they run: JSON lines in, a verdict with its reasons out for each");
    auto record = std::make_shared<bool>(false);
    command->add_flag("--record", *record, "Record every verdict other than allow as a limit hit");
    command->callback(
        [&session, record] { session.command = [&session, record] { return decide(session, *record); }; });
}

}  // namespace headroom::ctl
