// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/ledgerdesk.h"

#include "storage/decisions/limithits.h"
#include "storage/events/gateway.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace headroom {

namespace {

// "Within a second" is promised; looking costs microseconds.
constexpr auto kLookEvery = 20ms;
// While somebody else holds the lock, as a long import does, answers go on without what waits to be settled.
constexpr auto kSettlePatience = 20ms;
constexpr auto kSettleAgainAfter = 200ms;

constexpr std::size_t kMostMembers = 500'000;

// Waits for locks as long as it says, while it lives.
class Patience {
public:
    Patience(Connection &connection, std::chrono::milliseconds most)
        : m_connection(connection), m_before(connection.patience())
    {
        connection.setPatience(most);
    }
    ~Patience() { m_connection.setPatience(m_before); }
    Patience(const Patience &) = delete;
    Patience &operator=(const Patience &) = delete;

private:
    Connection &m_connection;
    std::chrono::milliseconds m_before;
};

// The part of a catalog's revision that changes when charges or cycles may have.
QString appliedPart(const QString &revision)
{
    return revision.section(u' ', 0, 0);
}

}  // namespace

LedgerDesk::LedgerDesk(LedgerState &state, std::size_t mostPoints)
    : m_state(state), m_mostPoints(mostPoints), m_segments(state.db()),
      m_dataVersionQuery(state.db(), u"PRAGMA data_version"_s),
      m_headQuery(state.db(), u"SELECT events, checksum FROM ledger_head WHERE workspace_id = :workspace"_s),
      m_memberQuery(state.db(), u"SELECT id FROM member WHERE key = :key"_s)
{}

DecisionResult<Decision> LedgerDesk::decide(const DecisionRequest &request)
{
    auto decided = guarded([&] {
        if (std::chrono::steady_clock::now() >= m_lookAgain) look();
        return decideNow(request);
    });
    if (!decided) return tl::make_unexpected(DecisionError{std::move(decided.error()), {}});
    return std::move(*decided);
}

Result<void> LedgerDesk::refresh()
{
    return guarded([this] { look(); });
}

Result<void> LedgerDesk::record(std::span<const LimitHit> hits, std::chrono::milliseconds patience)
{
    return guarded([&] {
        const Patience waiting(m_state.db(), patience);
        Transaction transaction(m_state.db());
        recordHits(m_state, hits);
        transaction.commit();
        // No decision rests on hits.
        m_ownChanges = sqlite3_total_changes(m_state.db().handle());
    });
}

void LedgerDesk::look()
{
    const auto now = std::chrono::steady_clock::now();
    Connection &connection = m_state.db();
    m_dataVersionQuery.run();
    const std::int64_t version = m_dataVersionQuery.next() ? m_dataVersionQuery.integer(0) : 0;
    m_dataVersionQuery.finish();
    const bool changed = version != m_dataVersion || sqlite3_total_changes(connection.handle()) != m_ownChanges;
    if (changed || (m_unsettled && now >= m_settleAgain)) {
        settleWaiting();
        m_approvals = connection.integer(u"SELECT max(coalesce((SELECT max(audit_id) FROM overage_decision), 0), "
                                         "coalesce((SELECT max(audit_id) FROM overage_revocation), 0))"_s);
        ++m_look;
        m_dataVersion = version;
        m_ownChanges = sqlite3_total_changes(connection.handle());
    }
    m_lookAgain = now + kLookEvery;
}

void LedgerDesk::settleWaiting()
{
    Connection &connection = m_state.db();
    if (connection.readOnly()) return;
    const Patience waiting(connection, kSettlePatience);
    m_settleAgain = std::chrono::steady_clock::now() + kSettleAgainAfter;
    try {
        if (waitingEvents(connection) > 0) settleGatewayEvents(m_state);
        if (waitingHits(connection) > 0) settleLimitHits(m_state);
        m_unsettled.reset();
    } catch (const DatabaseError &thrown) {
        if (thrown.error.kind != Error::Kind::Unavailable) throw;
        m_unsettled = thrown.error;
    }
}

bool LedgerDesk::catalogIsCurrent()
{
    const CachedCatalog &cached = m_state.catalog();
    m_catalogLook = m_look;
    if (cached.revision == m_revision) return true;
    // What was read of cycles stays where names were discovered only; but the terms point into the catalog.
    const bool applied = appliedPart(cached.revision) != appliedPart(m_revision);
    if (applied) {
        m_slots.clear();
        m_slotOf.clear();
        m_points = 0;
    }
    for (Slot &slot : m_slots) slot.cycle.forgetTerms();
    m_revision = cached.revision;
    m_sheets = SheetIndex(cached.catalog);
    m_places.clear();
    m_places.reserve(cached.workspacesById.size());
    for (const auto &[id, workspace] : cached.workspacesById) {
        Place &place = m_places[workspace->key];
        place.id = id;
        place.workspace = workspace;
    }
    return false;
}

DecisionResult<Decision> LedgerDesk::decideNow(const DecisionRequest &request)
{
    // Others who use this ledger may have read its catalog anew, too.
    if (m_catalogLook != m_look || m_state.cached.revision != m_revision) {
        const ReadSnapshot snapshot(m_state.db());
        catalogIsCurrent();
    }
    for (;;) {
        const auto place = m_places.find(request.workspace);
        if (place == m_places.end()) return tl::make_unexpected(unknownWorkspace(request.workspace));
        const DecisionResult<const SheetAction *> action = m_sheets.find(request.action, request.at);
        if (!action) return tl::make_unexpected(action.error());

        const Question question{request, **action, place->second, slotOf(place->second, request.at)};
        if (isWarm(question)) return answer(question);
        const ReadSnapshot snapshot(m_state.db());
        if (!catalogIsCurrent()) continue;
        try {
            warm(question);
            const Decision decided = answer(question);
            keepWithinBounds(question.slot);
            return decided;
        } catch (const DatabaseError &) {
            drop(question.slot);
            throw;
        }
    }
}

LedgerDesk::Slot &LedgerDesk::slotOf(Place &place, Instant at)
{
    if (!place.cycle.contains(at)) {
        if (!place.zone) place.zone = Zone::named(place.workspace->timeZone).value_or(Zone());
        place.cycle = cycleAt(place.workspace->cycleRule(), *place.zone, at);
    }
    const SlotKey key{place.id, place.cycle.days.first.days};
    const auto found = m_slotOf.find(key);
    if (found != m_slotOf.end()) {
        m_slots.splice(m_slots.begin(), m_slots, found->second);
        return m_slots.front();
    }
    m_slots.push_front({.workspaceId = place.id, .cycle = WarmCycle(place.id, place.cycle)});
    m_slotOf.emplace(key, m_slots.begin());
    return m_slots.front();
}

const BucketLimit *LedgerDesk::Question::limit() const
{
    return limitOf(slot.cycle.terms(request.at)->version, action.bucket);
}

bool LedgerDesk::Question::capsMember() const
{
    if (action.bucket != Bucket::PremiumSync || request.member.isEmpty()) return false;
    const BucketLimit *ofPlan = limit();
    return ofPlan && ofPlan->memberDailyCap;
}

bool LedgerDesk::Question::knowsUse() const
{
    return slot.cycle.used(action.bucket, request.at) &&
           (!action.downgradeTo || slot.cycle.used(action.downgradeTo->bucket, request.at)) &&
           (!capsMember() || slot.cycle.timeline());
}

bool LedgerDesk::isWarm(const Question &question) const
{
    const Slot &slot = question.slot;
    return slot.look == m_look && slot.cycle.terms(question.request.at) && question.knowsUse();
}

void LedgerDesk::warm(const Question &question)
{
    WarmCycle &cycle = question.slot.cycle;
    bringUpToDate(question.slot);
    if (!cycle.terms(question.request.at)) {
        cycle.readTerms(m_state, *question.place.workspace, *question.place.zone, question.request.at);
    }
    if (!question.knowsUse()) cycle.readTimeline(m_segments);
}

void LedgerDesk::bringUpToDate(Slot &slot)
{
    m_headQuery.bind(u":workspace"_s, slot.workspaceId).run();
    const bool used = m_headQuery.next();
    const std::int64_t events = used ? m_headQuery.integer(0) : 0;
    const std::int64_t checksum = used ? m_headQuery.integer(1) : 0;
    m_headQuery.finish();
    if (events != slot.headEvents || checksum != slot.headChecksum) slot.cycle.readUse(m_state, m_segments);
    if (m_approvals != slot.approvals) slot.cycle.forgetTerms();
    slot.headEvents = events;
    slot.headChecksum = checksum;
    slot.approvals = m_approvals;
    slot.look = m_look;
}

void LedgerDesk::keepWithinBounds(Slot &slot)
{
    m_points += slot.cycle.points() - slot.points;
    slot.points = slot.cycle.points();
    while (m_points > m_mostPoints && m_slots.size() > 1) drop(m_slots.back());
}

void LedgerDesk::drop(const Slot &slot)
{
    const auto found = m_slotOf.find({slot.workspaceId, slot.cycle.cycle().days.first.days});
    m_points -= slot.points;
    m_slots.erase(found->second);
    m_slotOf.erase(found);
}

Decision LedgerDesk::answer(const Question &question)
{
    const DecisionRequest &request = question.request;
    const WarmCycle &cycle = question.slot.cycle;
    DecisionInput input;
    input.action = question.action;
    input.limit = question.limit();
    input.units = request.units;
    input.confirmed = request.confirmed;
    const auto fill = [&](Bucket bucket) {
        input.rooms[index(bucket)] = {cycle.used(bucket, request.at).value_or(0),
                                      cycle.terms(request.at)->entitlement[index(bucket)]};
    };
    fill(question.action.bucket);
    if (question.action.downgradeTo) fill(question.action.downgradeTo->bucket);
    if (question.capsMember()) {
        const Zone &zone = *question.place.zone;
        const Instant midnight = zone.startOf(zone.dayOf(request.at));
        input.memberUsedToday = cycle.timeline()->usedByMember(memberId(request.member), midnight, request.at);
    }
    return headroom::decide(input);
}

std::int64_t LedgerDesk::memberId(const QString &member)
{
    const auto known = m_members.find(member);
    if (known != m_members.end() && (known->second.id != 0 || known->second.look == m_look)) return known->second.id;
    m_memberQuery.bind(u":key"_s, member).run();
    const std::int64_t id = m_memberQuery.next() ? m_memberQuery.integer(0) : 0;
    m_memberQuery.finish();
    if (m_members.size() >= kMostMembers) m_members.clear();
    m_members.insert_or_assign(member, MemberId{id, m_look});
    return id;
}

}  // namespace headroom
