// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/historycsv.h"

#include "domain/texttable.h"
#include "domain/zone.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// The columns of the file, in their order.
enum class Column : std::uint8_t {
    At,
    LocalTime,
    Kind,
    Change,
    Description,
    EventId,
    HitId,
    Member,
    Action,
    Route,
    Bucket,
    Unit,
    Units,
    Status,
    Verdict,
    Mode,
    CostUsd,
    CostEstimated,
    InputTokens,
    OutputTokens,
    Retries,
    Job,
    JobPart,
    JobParts,
    ProviderError,
    Corrects,
    PostedBy,
    Note,
    KnownSince,
    Used,
    Entitlement,
    Outcome,
    OutcomeAt,
    Key,
    Name,
    Version,
    Until,
    Request,
    Person,
    Reason,
};
constexpr int kColumns = static_cast<int>(Column::Reason) + 1;

constexpr std::array<std::string_view, kColumns> kNames{
    "at",          "local_time", "kind",        "change",         "description",  "event_id",      "hit_id",
    "member",      "action",     "route",       "bucket",         "unit",         "units",         "status",
    "verdict",     "mode",       "cost_usd",    "cost_estimated", "input_tokens", "output_tokens", "retries",
    "job",         "job_part",   "job_parts",   "provider_error", "corrects",     "posted_by",     "note",
    "known_since", "used",       "entitlement", "outcome",        "outcome_at",   "key",           "name",
    "version",     "until",      "request",     "person",         "reason"};

constexpr std::array<std::string_view, 16> kChangeIds{
    "cycle_began",       "plan_came",        "addon_began",      "addon_ended",
    "prepaid_began",     "prepaid_ended",    "workflow_began",   "workflow_ended",
    "overage_requested", "overage_endorsed", "overage_approved", "overage_denied",
    "overage_withdrawn", "overage_expired",  "overage_revoked",  "flag_raised"};
static_assert(kChangeIds.size() == static_cast<std::size_t>(HistoryChange::What::FlagRaised) + 1);

QString id(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString trueOrFalse(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString amount(const Amount &of)
{
    return of.unlimited ? u"unlimited"_s : QString::number(of.units);
}

class Row {
public:
    Row() { m_cells.resize(kColumns); }

    void set(Column column, const QString &text) { m_cells[static_cast<qsizetype>(column)] = text; }
    void set(Column column, std::int64_t count) { set(column, QString::number(count)); }
    void set(Column column, std::optional<std::int64_t> count)
    {
        if (count) set(column, *count);
    }
    void set(Column column, std::optional<Instant> at)
    {
        if (at) set(column, formatInstant(*at));
    }
    QStringList take() { return std::move(m_cells); }

private:
    QStringList m_cells;
};

void write(Row &row, const HistoryEvent &event)
{
    const bool mapped = event.bucket != kUnmapped;
    row.set(Column::EventId, event.eventId);
    row.set(Column::Member, event.member);
    row.set(Column::Action, event.action);
    row.set(Column::Route, event.route);
    row.set(Column::Bucket, mapped ? id(bucketId(static_cast<Bucket>(event.bucket))) : u"unmapped"_s);
    if (mapped) row.set(Column::Unit, id(unitId(event.unit)));
    row.set(Column::Units, event.units);
    row.set(Column::Status, id(statusId(event.status)));
    row.set(Column::Mode, id(modeId(event.mode)));
    if (event.cost) {
        row.set(Column::CostUsd, event.cost->amount.toString());
        row.set(Column::CostEstimated, trueOrFalse(event.cost->estimated));
    }
    row.set(Column::InputTokens, event.inputTokens);
    row.set(Column::OutputTokens, event.outputTokens);
    row.set(Column::Retries, event.retries);
    row.set(Column::Job, event.job);
    row.set(Column::JobPart, event.jobPart);
    row.set(Column::JobParts, event.jobParts);
    row.set(Column::ProviderError, event.providerError);
    row.set(Column::Corrects, event.corrects);
    row.set(Column::PostedBy, event.postedBy);
    row.set(Column::Note, event.note);
    row.set(Column::KnownSince, event.knownSince);
}

void write(Row &row, const HistoryHit &of)
{
    const LimitHit &hit = of.hit;
    row.set(Column::HitId, hit.id);
    row.set(Column::Member, hit.member);
    row.set(Column::Action, hit.action);
    row.set(Column::Route, hit.route);
    row.set(Column::Bucket, id(bucketId(hit.bucket)));
    row.set(Column::Units, hit.units);
    row.set(Column::Verdict, id(verdictId(hit.verdict)));
    row.set(Column::Used, hit.used);
    row.set(Column::Entitlement, amount(hit.entitlement));
    row.set(Column::Outcome, id(outcomeId(hit.outcome)));
    row.set(Column::OutcomeAt, of.outcomeAt);
}

void write(Row &row, const HistoryChange &change)
{
    row.set(Column::Change, id(changeId(change.what)));
    row.set(Column::Key, change.key);
    row.set(Column::Name, change.name);
    if (change.version > 0) row.set(Column::Version, std::int64_t{change.version});
    if (change.bucket) {
        row.set(Column::Bucket, id(bucketId(*change.bucket)));
        row.set(change.what == HistoryChange::What::FlagRaised ? Column::Used : Column::Units, change.units);
    }
    if (change.what == HistoryChange::What::FlagRaised) row.set(Column::Entitlement, change.allowance);
    row.set(Column::Until, change.until);
    if (change.request > 0) row.set(Column::Request, change.request);
    row.set(Column::Person, change.person);
    row.set(Column::Reason, change.reason);
}

// A sign is no formula before a number.
QString csvCell(const QString &cell)
{
    const bool negative = cell.size() > 1 && cell.front() == u'-' &&
                          std::ranges::all_of(cell.cbegin() + 1, cell.cend(),
                                              [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    return negative ? cell : textTableCell(cell);
}

QByteArray csvLine(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        if (&cell != &cells.front()) line += u',';
        line += csvCell(cell);
    }
    line += "\r\n"_L1;
    return line.toUtf8();
}

}  // namespace

std::string_view changeId(HistoryChange::What what)
{
    return kChangeIds[static_cast<std::size_t>(what)];
}

QStringList historyColumns()
{
    QStringList names;
    for (const std::string_view name : kNames) names << id(name);
    return names;
}

QStringList historyCells(const HistoryEntry &entry, const QByteArray &zone)
{
    Row row;
    row.set(Column::At, formatInstant(entry.key.at));
    row.set(Column::LocalTime, Zone::named(zone).value_or(Zone()).format(entry.key.at));
    row.set(Column::Kind, id(historyKindId(entry.key.kind)));
    row.set(Column::Description, describe(entry));
    std::visit([&row](const auto &what) { write(row, what); }, entry.what);
    return row.take();
}

QByteArray historyCsvHeader()
{
    return csvLine(historyColumns());
}

QByteArray historyCsvLine(const HistoryEntry &entry, const QByteArray &zone)
{
    return csvLine(historyCells(entry, zone));
}

}  // namespace headroom
