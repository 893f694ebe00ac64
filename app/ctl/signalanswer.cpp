// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/signalanswer.h"

#include "ctl/values.h"

#include "domain/zone.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

using KindCounts = std::array<std::int64_t, kSignalKinds>;

// A column, and what it says of a row.
template<typename Row>
struct Field {
    Grid::Column column;
    std::function<JsonValue(const Row &)> value;
};
template<typename Row>
using Fields = std::vector<Field<Row>>;

QString cellText(const JsonValue &value)
{
    if (value.is_null()) return {};
    if (value.is_string()) return QString::fromStdString(value.get<std::string>());
    return QString::fromStdString(value.dump());
}

template<typename Row>
Answer listed(const std::vector<Row> &rows, const Fields<Row> &fields)
{
    Answer answer;
    answer.json = JsonValue::array();
    for (const Field<Row> &field : fields) answer.grid.columns.push_back(field.column);
    for (const Row &row : rows) {
        JsonValue json;
        QStringList cells;
        for (const Field<Row> &field : fields) {
            const JsonValue value = field.value(row);
            cells << cellText(value);
            json[utf8(field.column.name)] = value;
        }
        answer.json.push_back(std::move(json));
        answer.grid.rows.push_back(std::move(cells));
    }
    return answer;
}

// A column for each kind, and all of them.
template<typename Row>
void addKinds(Fields<Row> &fields)
{
    for (std::size_t kind = 0; kind < kSignalKinds; ++kind) {
        fields.push_back({{idText(signalId(static_cast<SignalKind>(kind))), true},
                          [kind](const Row &row) { return JsonValue(row.signalCounts.at(kind)); }});
    }
    fields.push_back({{u"signals"_s, true}, [](const Row &row) {
                          const KindCounts &counts = row.signalCounts;
                          return JsonValue(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
                      }});
}

std::string ownerId(SignalKind kind)
{
    switch (ownerOf(kind)) {
    case OwnerDomain::Queueing: return "queueing";
    case OwnerDomain::Reconciliation: return "reconciliation";
    case OwnerDomain::Capacity: return "capacity";
    case OwnerDomain::Routing: return "routing";
    case OwnerDomain::Unassigned: return "unassigned";
    }
    Q_UNREACHABLE();
}

template<typename Row>
Fields<Row> kindAndOwner()
{
    return {{{u"kind"_s}, [](const Row &row) { return JsonValue(std::string(signalId(row.kind))); }},
            {{u"owner"_s}, [](const Row &row) { return JsonValue(ownerId(row.kind)); }}};
}

struct KindRow {
    SignalKind kind = SignalKind::Other;
    std::int64_t signalCount = 0;
    std::int64_t workspaces = 0;
    std::optional<Instant> first;
    std::optional<Instant> last;
};

KindRow kindRow(const SignalAnswer &answer, SignalKind kind)
{
    const auto place = static_cast<std::size_t>(kind);
    KindRow row{kind, answer.counts.at(place), 0, {}, {}};
    row.workspaces = std::ranges::count_if(
        answer.workspaces, [&](const AffectedWorkspace &workspace) { return workspace.signalCounts.at(place) > 0; });
    for (const SignalPlace &at : answer.places) {
        if (at.kind != kind) continue;
        row.first = std::min(row.first.value_or(at.first), at.first);
        row.last = std::max(row.last.value_or(at.last), at.last);
    }
    return row;
}

Answer byKind(const SignalAnswer &answer)
{
    std::vector<KindRow> rows;
    for (std::size_t kind = 0; kind < kSignalKinds; ++kind) {
        const auto known = static_cast<SignalKind>(kind);
        if (!answer.question.kind || *answer.question.kind == known) rows.push_back(kindRow(answer, known));
    }
    Fields<KindRow> fields = kindAndOwner<KindRow>();
    fields.push_back({{u"signals"_s, true}, [](const KindRow &row) { return JsonValue(row.signalCount); }});
    fields.push_back({{u"workspaces"_s, true}, [](const KindRow &row) { return JsonValue(row.workspaces); }});
    fields.push_back({{u"first"_s}, [](const KindRow &row) { return instantJson(row.first); }});
    fields.push_back({{u"last"_s}, [](const KindRow &row) { return instantJson(row.last); }});
    fields.push_back({{u"next_step"_s, false, true}, [](const KindRow &row) { return textJson(nextStep(row.kind)); }});
    Answer told = listed(rows, fields);
    for (const KindRow &row : rows) {
        if (row.signalCount > 0) told.heading << idText(signalId(row.kind)) + u": "_s + nextStep(row.kind);
    }
    return told;
}

Answer byDay(const SignalAnswer &answer)
{
    const Zone zone = Zone::named(answer.zone).value_or(Zone());
    Fields<SignalDay> fields{
        {{u"day"_s}, [](const SignalDay &day) { return textJson(day.day.toString()); }},
        {{u"zone"_s, false, true}, [&](const SignalDay &) { return JsonValue(answer.zone.toStdString()); }},
        {{u"partial"_s}, [&](const SignalDay &day) {
             return JsonValue(zone.startOf(day.day) < answer.question.from ||
                              answer.question.to < zone.startOf(day.day + 1));
         }}};
    addKinds(fields);
    Answer told = listed(answer.days, fields);
    told.heading << u"Days of %1"_s.arg(QString::fromLatin1(answer.zone));
    return told;
}

Answer byPlace(const SignalAnswer &answer)
{
    Fields<SignalPlace> fields = kindAndOwner<SignalPlace>();
    fields.push_back({{u"pool"_s}, [](const SignalPlace &place) { return textJson(place.pool); }});
    fields.push_back({{u"route"_s}, [](const SignalPlace &place) { return textJson(place.route); }});
    fields.push_back({{u"region"_s}, [](const SignalPlace &place) { return textJson(place.region); }});
    fields.push_back({{u"signals"_s, true}, [](const SignalPlace &place) { return JsonValue(place.signalCount); }});
    fields.push_back({{u"workspaces"_s, true}, [](const SignalPlace &place) { return JsonValue(place.workspaces); }});
    fields.push_back({{u"jobs"_s, true}, [](const SignalPlace &place) { return JsonValue(place.jobs); }});
    fields.push_back({{u"first"_s}, [](const SignalPlace &place) { return instantJson(place.first); }});
    fields.push_back({{u"last"_s}, [](const SignalPlace &place) { return instantJson(place.last); }});
    return listed(answer.places, fields);
}

Answer byWorkspace(const SignalAnswer &answer)
{
    Fields<AffectedWorkspace> fields{
        {{u"workspace"_s}, [](const AffectedWorkspace &row) { return textJson(row.workspace); }}};
    addKinds(fields);
    fields.push_back({{u"last"_s}, [](const AffectedWorkspace &row) { return instantJson(row.last); }});
    return listed(answer.workspaces, fields);
}

Answer byJob(const SignalAnswer &answer)
{
    Fields<AffectedJob> fields{{{u"job"_s}, [](const AffectedJob &job) { return textJson(job.job); }},
                               {{u"workspace"_s}, [](const AffectedJob &job) { return textJson(job.workspace); }},
                               {{u"surface"_s}, [](const AffectedJob &job) { return textJson(job.surface); }}};
    addKinds(fields);
    fields.push_back({{u"parts"_s, true}, [](const AffectedJob &job) { return JsonValue(job.parts); }});
    fields.push_back(
        {{u"records_failed"_s, true}, [](const AffectedJob &job) { return numberJson(job.recordsFailed); }});
    fields.push_back({{u"last"_s}, [](const AffectedJob &job) { return instantJson(job.last); }});
    return listed(answer.jobs, fields);
}

JsonValue statusJson(const ProviderSignal &signal)
{
    return signal.status ? JsonValue(std::string(statusId(*signal.status))) : JsonValue(nullptr);
}

Answer byEvent(const SignalAnswer &answer)
{
    using Signal = ProviderSignal;
    Fields<Signal> fields{{{u"at"_s}, [](const Signal &signal) { return instantJson(signal.at); }}};
    for (Field<Signal> &field : kindAndOwner<Signal>()) fields.push_back(std::move(field));
    const auto addText = [&fields](const char *name, QString Signal::*text) {
        fields.push_back({{QLatin1String(name)}, [text](const Signal &signal) { return textJson(signal.*text); }});
    };
    addText("provider_error", &Signal::error);
    addText("workspace", &Signal::workspace);
    addText("member", &Signal::member);
    addText("action", &Signal::action);
    fields.push_back({{u"status"_s}, &statusJson});
    addText("pool", &Signal::pool);
    addText("route", &Signal::route);
    addText("region", &Signal::region);
    addText("provider", &Signal::provider);
    addText("surface", &Signal::surface);
    addText("job", &Signal::job);
    const auto addNumber = [&fields](const char *name, std::optional<std::int64_t> Signal::*number) {
        fields.push_back(
            {{QLatin1String(name), true}, [number](const Signal &signal) { return numberJson(signal.*number); }});
    };
    addNumber("job_part", &Signal::jobPart);
    addNumber("job_parts", &Signal::jobParts);
    addNumber("records_failed", &Signal::recordsFailed);
    return listed(answer.latest, fields);
}

Answer byPool(const SignalAnswer &answer)
{
    return listed(
        answer.pools,
        Fields<PoolPeak>{{{u"pool"_s}, [](const PoolPeak &pool) { return textJson(pool.pool); }},
                         {{u"in_catalog"_s}, [](const PoolPeak &pool) { return JsonValue(pool.inCatalog); }},
                         {{u"provider"_s}, [](const PoolPeak &pool) { return textJson(pool.provider); }},
                         {{u"region"_s}, [](const PoolPeak &pool) { return textJson(pool.region); }},
                         {{u"model"_s}, [](const PoolPeak &pool) { return textJson(pool.model); }},
                         {{u"tokens_per_minute"_s, true}, [](const PoolPeak &pool) { return numberJson(pool.quota); }},
                         {{u"peak"_s, true}, [](const PoolPeak &pool) { return JsonValue(pool.peak); }},
                         {{u"percent"_s, true}, [](const PoolPeak &pool) { return percentJson(pool.heat()); }},
                         {{u"peak_minute"_s}, [](const PoolPeak &pool) { return instantJson(pool.peakMinute); }},
                         {{u"tokens"_s, true}, [](const PoolPeak &pool) { return JsonValue(pool.tokens); }},
                         {{u"signals"_s, true}, [](const PoolPeak &pool) { return JsonValue(pool.signalCount); }}});
}

Answer rowsOf(const SignalAnswer &answer, SignalRow by)
{
    switch (by) {
    case SignalRow::Kind: return byKind(answer);
    case SignalRow::Day: return byDay(answer);
    case SignalRow::Place: return byPlace(answer);
    case SignalRow::Workspace: return byWorkspace(answer);
    case SignalRow::Job: return byJob(answer);
    case SignalRow::Event: return byEvent(answer);
    case SignalRow::Pool: return byPool(answer);
    }
    Q_UNREACHABLE();
}

}  // namespace

Answer signalAnswer(const SignalAnswer &answer, SignalRow by)
{
    Answer told = rowsOf(answer, by);
    const QString range =
        u"from %1 to %2"_s.arg(formatInstant(answer.question.from), formatInstant(answer.question.to));
    if (by == SignalRow::Pool) {
        told.heading.prepend(u"Pools, the hottest first, %1"_s.arg(range));
    } else {
        const QString &workspace = answer.question.workspace;
        told.heading.prepend(u"%1, %2: %3 provider signals"_s.arg(
            workspace.isEmpty() ? u"All workspaces"_s : u"Workspace %1"_s.arg(workspace), range,
            QString::number(answer.total)));
    }
    return told;
}

}  // namespace headroom::ctl
