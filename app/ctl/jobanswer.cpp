// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/jobanswer.h"

#include "ctl/values.h"

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr struct {
    const char *name;
    std::int64_t BatchBalance::*count;
} kCounts[] = {{"charged", &BatchBalance::charged},
               {"credited", &BatchBalance::credited},
               {"submitted", &BatchBalance::submitted},
               {"resubmitted", &BatchBalance::resubmitted},
               {"completed", &BatchBalance::completed},
               {"failed", &BatchBalance::failed},
               {"expired", &BatchBalance::expired},
               {"outstanding", &BatchBalance::outstanding},
               {"held", &BatchBalance::held}};

void addBalance(JsonValue &json, const BatchBalance &balance)
{
    json["state"] = std::string(batchStateId(stateOf(balance)));
    for (const auto &[name, count] : kCounts) json[name] = balance.*count;
    json["unaccounted"] = balance.unaccounted();
    json["charged_beyond"] = balance.chargedBeyond();
    json["resubmitted_beyond"] = balance.resubmittedBeyond;
    json["to_resubmit"] = balance.toResubmit();
}

JsonValue attemptJson(const BatchAttempt &attempt)
{
    return {{"event_id", utf8(attempt.eventId)},
            {"at", utf8(formatInstant(attempt.at))},
            {"status", std::string(statusId(attempt.status))},
            {"charged", attempt.charged},
            {"credited", attempt.credited},
            {"submitted", numberJson(attempt.submitted)},
            {"completed", numberJson(attempt.completed)},
            {"failed", numberJson(attempt.failed)},
            {"latency_ms", numberJson(attempt.latencyMs)},
            {"content_bytes", numberJson(attempt.contentBytes)},
            {"delivery_status", textJson(attempt.delivery)},
            {"ordered", attempt.ordered ? JsonValue(*attempt.ordered) : JsonValue(nullptr)},
            {"provider_error", textJson(attempt.providerError)},
            {"cost", utf8(attempt.cost.amount.toString())},
            {"cost_estimated", attempt.cost.estimated}};
}

JsonValue partJson(const BatchPart &part)
{
    JsonValue json;
    json["part"] = numberJson(part.number);
    json["running"] = part.running;
    addBalance(json, part.balance);
    json["attempts"] = JsonValue::array();
    for (const BatchAttempt &attempt : part.attempts) json["attempts"].push_back(attemptJson(attempt));
    return json;
}

JsonValue ceilingJson(const BatchJob &job)
{
    if (!job.ceiling) return nullptr;
    const Ceiling &ceiling = *job.ceiling;
    return {{"surface", utf8(ceiling.surface)},
            {"max_records", numberJson(ceiling.maxRecords)},
            {"max_bytes", numberJson(ceiling.maxBytes)},
            {"window_hours", numberJson(ceiling.windowHours)},
            {"last_reviewed", ceiling.lastReviewed ? textJson(ceiling.lastReviewed->toString()) : JsonValue(nullptr)}};
}

JsonValue linesJson(const QStringList &lines)
{
    JsonValue json = JsonValue::array();
    for (const QString &line : lines) json.push_back(utf8(line));
    return json;
}

JsonValue jobJson(const BatchJob &job, Instant at)
{
    JsonValue json;
    json["job"] = utf8(job.job);
    json["member"] = textJson(job.member);
    json["action"] = textJson(job.action);
    json["route"] = textJson(job.route);
    json["surface"] = textJson(job.surface);
    json["first_at"] = utf8(formatInstant(job.first));
    json["last_at"] = utf8(formatInstant(job.last));
    json["due"] = instantJson(job.due);
    json["overdue"] = job.overdue(at);
    json["running"] = job.running();
    json["parts_known"] = job.partsKnown();
    json["parts_stated"] = job.partsStated > 0 ? JsonValue(job.partsStated) : JsonValue(nullptr);
    json["parts_missing"] = job.missingTotal;
    addBalance(json, job.balance);
    json["conserved"] = job.conserved();
    json["differences"] = linesJson(differencesOf(job));
    json["because"] = textJson(describeSplit(job, true));
    json["ceiling"] = ceilingJson(job);
    json["cost"] = utf8(job.cost.amount.toString());
    json["cost_estimated"] = job.cost.estimated;
    json["parts"] = JsonValue::array();
    for (const BatchPart &part : job.parts) json["parts"].push_back(partJson(part));
    return json;
}

JsonValue answerJson(const BatchJobsAnswer &answer)
{
    const BatchJobsQuestion &question = answer.question;
    JsonValue json{{"workspace", utf8(question.workspace)}, {"at", utf8(formatInstant(question.at))}};
    if (question.job.isEmpty()) {
        json["from"] = utf8(formatInstant(question.from));
        json["to"] = utf8(formatInstant(question.to));
    }
    json["zone"] = answer.zone.toStdString();
    json["jobs"] = JsonValue::array();
    for (const BatchJob &job : answer.jobs) json["jobs"].push_back(jobJson(job, question.at));
    return json;
}

void addCounts(Grid &grid)
{
    for (const auto &[name, count] : kCounts) {
        const bool rare = count == &BatchBalance::credited || count == &BatchBalance::held;
        grid.columns.push_back({QLatin1String(name), true, rare});
    }
    grid.columns.push_back({u"unaccounted"_s, true});
    grid.columns.push_back({u"charged_beyond"_s, true});
}

void addCounts(QStringList &row, const BatchBalance &balance)
{
    for (const auto &[name, count] : kCounts) row << QString::number(balance.*count);
    row << QString::number(balance.unaccounted()) << QString::number(balance.chargedBeyond());
}

}  // namespace

Answer jobsAnswer(const BatchJobsAnswer &answer)
{
    Answer told;
    told.json = answerJson(answer);
    told.grid.columns = {{u"job"_s},
                         {u"first_at"_s},
                         {u"state"_s},
                         {u"overdue"_s},
                         {u"due"_s},
                         {u"parts_known"_s, true},
                         {u"parts_stated"_s, true}};
    addCounts(told.grid);
    std::int64_t different = 0;
    for (const BatchJob &job : answer.jobs) {
        QStringList row{job.job,
                        formatInstant(job.first),
                        idText(batchStateId(stateOf(job.balance))),
                        trueOrFalse(job.overdue(answer.question.at)),
                        instantText(job.due),
                        QString::number(job.partsKnown()),
                        job.partsStated > 0 ? QString::number(job.partsStated) : QString()};
        addCounts(row, job.balance);
        told.grid.rows.push_back(row);
        if (!differencesOf(job).isEmpty()) ++different;
    }
    told.heading = {u"Batch jobs of %1 as at %2: %3"_s.arg(answer.question.workspace, formatInstant(answer.question.at))
                        .arg(answer.jobs.size())};
    for (const BatchJob &job : answer.jobs) {
        for (const QString &line : differencesOf(job)) told.heading << job.job + u": "_s + line;
    }
    if (different == 0) told.heading << u"All of them add up."_s;
    return told;
}

Answer partsAnswer(const BatchJobsAnswer &answer)
{
    Answer told;
    told.json = answerJson(answer);
    told.grid.columns = {
        {u"job"_s, false, true}, {u"part"_s, true}, {u"parts"_s, true}, {u"state"_s}, {u"attempts"_s, true}};
    addCounts(told.grid);
    for (const QString &name : {u"to_resubmit"_s, u"latency_ms"_s}) told.grid.columns.push_back({name, true});
    for (const QString &name : {u"delivery_status"_s, u"ordered"_s, u"last_event"_s})
        told.grid.columns.push_back({name});
    for (const BatchJob &job : answer.jobs) {
        told.heading << job.job;
        if (const QString because = describeSplit(job, true); !because.isEmpty()) told.heading << because;
        if (job.due) {
            told.heading << u"Its window ends at %1%2."_s.arg(
                formatInstant(*job.due), job.overdue(answer.question.at) ? u": overdue"_s : QString());
        }
        told.heading << differencesOf(job);
        if (const QString missing = missingParts(job); !missing.isEmpty()) told.heading << missing;
        for (const BatchPart &part : job.parts) {
            const BatchAttempt &last = part.attempts.back();
            QStringList row{job.job, numberText(part.number),
                            job.partsStated > 0 ? QString::number(job.partsStated) : QString(),
                            idText(batchStateId(stateOf(part.balance))), QString::number(part.attempts.size())};
            addCounts(row, part.balance);
            row << QString::number(part.toResubmit()) << numberText(last.latencyMs) << last.delivery
                << (last.ordered ? trueOrFalse(*last.ordered) : QString()) << last.eventId;
            told.grid.rows.push_back(row);
        }
    }
    return told;
}

}  // namespace headroom::ctl
