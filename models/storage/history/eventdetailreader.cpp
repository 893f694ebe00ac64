// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/eventdetailreader.h"

#include "storage/events/dictionary.h"
#include "storage/events/keyindex.h"
#include "storage/history/arrivals.h"
#include "storage/history/eventeffect.h"
#include "storage/history/eventsource.h"
#include "storage/history/knownsheets.h"
#include "storage/import/fieldtext.h"
#include "storage/workspaceanswer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

class DetailReader {
    Q_DECLARE_TR_FUNCTIONS(Storage)
public:
    DetailReader(LedgerState &state, const QString &workspace)
        : m_state(state), m_catalog(state.catalog().catalog), m_workspace(namedWorkspace(state, workspace))
    {
        m_event.workspaceId = workspaceId(state, workspace);
    }

    EventDetail read(std::int64_t seq)
    {
        readGiven(seq);
        m_detail.zone = m_workspace.timeZone;
        m_detail.knownSince = Arrivals(m_state.db()).of(seq);
        readEvent();
        readPlan();
        readSheet();
        readRoute();
        m_detail.effect = effectOf(m_state, m_workspace, m_event);
        const QString &error = m_detail.get(TextField::ProviderError);
        if (!error.isEmpty()) m_detail.signal = signalFromError(error.toStdString());
        m_detail.credits = creditsOf(m_state, m_event, m_detail.get(TextField::EventId).toStdString());
        readCorrected();
        return std::move(m_detail);
    }

private:
    void readGiven(std::int64_t seq)
    {
        const auto take = [&](const SegmentInfo &, const SegmentColumns &columns, std::size_t row) {
            m_event.at = {columns.at[row]};
            m_event.seq = seq;
            m_event.charge = columns.charge[row];
            m_detail.seq = seq;
            m_detail.at = m_event.at;
            m_detail.givenBucket = columns.givenBucket[row];
            m_detail.givenMode = columns.mode[row];
            m_detail.givenStatus = columns.status[row];
            const GivenEvent given = columns.given(row);
            for (int f = 0; f < kTextFieldCount; ++f) {
                m_detail.text[static_cast<std::size_t>(f)] = fromUtf8(given.get(static_cast<TextField>(f)));
            }
            for (int f = 0; f < kNumberFieldCount; ++f) {
                m_detail.number[static_cast<std::size_t>(f)] = given.value(static_cast<NumberField>(f));
            }
            text(TextField::Workspace) = m_workspace.key;
            text(TextField::Member) = name(u"member"_s, columns.memberId[row]);
            text(TextField::Action) = name(u"action"_s, columns.actionId[row]);
            text(TextField::Route) = name(u"route"_s, columns.routeId[row]);
        };
        if (SegmentReader(m_state.db()).findSequence(m_event.workspaceId, seq, take)) return;
        throw DatabaseError{{Error::Kind::Refused,
                             tr("Workspace %1 has no event with the ledger sequence %2.").arg(m_workspace.key).arg(seq),
                             {}}};
    }

    QString &text(TextField field) { return m_detail.text[static_cast<std::size_t>(field)]; }
    QString name(const QString &table, std::int64_t id)
    {
        return id == 0 ? QString() : fromUtf8(Dictionary(m_state.db(), table).keyOf(id));
    }

    // As the timeline shows it.
    void readEvent()
    {
        HistoryFilter filter;
        filter.workspace = m_workspace.key;
        filter.from = m_event.at;
        filter.to = Instant{m_event.at.us + 1};
        filter.kinds = kindBit(HistoryKind::Event);
        const HistoryScope scope(m_state, filter);
        SearchBudget budget;
        const HistoryKey before{m_event.at, HistoryKind::Event, m_event.seq - 1};
        EventSource source(m_state, scope, HistoryDirection::Newer, before, budget);
        if (source.head()) m_detail.event = std::get<HistoryEvent>(source.entry().what);
        m_detail.unitsGiven = m_detail.get(NumberField::Units).has_value();
    }

    void readPlan()
    {
        const PlanVersion *version = planVersionAt(m_catalog, m_workspace, m_event.at);
        if (!version) return;
        const PlanAssignment *assignment = assignmentAt(m_workspace, m_event.at);
        m_detail.plan = assignment->plan;
        m_detail.planName = m_catalog.plan(assignment->plan)->displayName();
        m_detail.planVersion = version->version;
    }

    void readSheet()
    {
        using BucketBy = EventDetail::BucketBy;
        const QString &action = m_detail.get(TextField::Action);
        const RouteSheet *sheet = sheetAt(m_catalog.routeSheets, m_event.at);
        if (m_detail.givenStatus == Status::Credit) {
            m_detail.bucketBy = BucketBy::Corrected;
        } else if (m_detail.givenBucket) {
            m_detail.bucketBy = BucketBy::Event;
        } else if (m_event.charge.bucket == kUnmapped) {
            m_detail.bucketBy = BucketBy::Nothing;
        } else {
            m_detail.bucketBy = BucketBy::Sheet;
            // Once mapped it never moves, whatever sheets were published for its instant since (R7).
            const auto bucket = static_cast<Bucket>(m_event.charge.bucket);
            const auto mapped =
                KnownSheets(m_state.db(), m_catalog).mappedBy(action, bucket, m_event.at, m_detail.knownSince);
            if (mapped) sheet = mapped->sheet;
            if (mapped && mapped->later) m_detail.bucketBy = BucketBy::LaterSheet;
        }
        if (!sheet) return;
        m_detail.sheetVersion = sheet->version;
        if (const SheetAction *entry = findAction(*sheet, action)) m_detail.sheetAction = *entry;
    }

    void readRoute()
    {
        const Route *route = m_catalog.route(m_detail.get(TextField::Route));
        if (!route) return;
        m_detail.route = *route;
        if (!m_detail.event.cost || !m_detail.event.cost->estimated) return;
        const RoutePrice *price = priceAt(*route, m_event.at);
        if (!price) return;
        const std::int64_t cached = m_detail.get(NumberField::CachedInputTokens).value_or(0);
        const std::int64_t input = m_detail.get(NumberField::InputTokens).value_or(cached);
        m_detail.priced = PricedCost{.route = route->key,
                                     .price = *price,
                                     .uncachedTokens = std::max<std::int64_t>(input - cached, 0),
                                     .cachedTokens = cached,
                                     .outputTokens = m_detail.get(NumberField::OutputTokens).value_or(0),
                                     .mode = m_detail.event.mode};
    }

    void readCorrected()
    {
        if (m_detail.givenStatus != Status::Credit) return;
        const std::int64_t seed = m_state.db().integer(u"SELECT key_seed FROM ledger"_s);
        const std::string corrected = m_detail.get(TextField::Corrects).toStdString();
        const auto stored = KeyIndex(m_state.db()).find(eventKey(corrected, seed));
        if (stored) m_detail.correctsSeq = stored->seq;
    }

    LedgerState &m_state;
    const Catalog &m_catalog;
    const Workspace &m_workspace;
    ChargedEvent m_event;
    EventDetail m_detail;
};

}  // namespace

EventDetail readEventDetail(LedgerState &state, const QString &workspace, std::int64_t seq)
{
    return DetailReader(state, workspace).read(seq);
}

}  // namespace headroom
