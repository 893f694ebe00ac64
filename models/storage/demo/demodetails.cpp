// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demodetails.h"

#include "domain/decisionrequest.h"
#include "domain/pricing.h"
#include "storage/demo/demorandom.h"

#include <algorithm>

namespace headroom::demo {

namespace {

constexpr std::array<std::string_view, 5> kServiceNames{"svc-classifier", "ci-release", "svc-enrichment",
                                                        "svc-compliance", "svc-batch"};

// Queued work that nobody let run by then is given up.
constexpr std::int64_t kQueueLasts = 3 * kMicrosPerDay;

std::string_view troubleId(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None: break;
    case Trouble::RateLimited: return "rate_limited";
    case Trouble::QuotaExhausted: return "region_quota_exhausted";
    case Trouble::Unordered: return "batch_unordered";
    case Trouble::Expired: return "batch_expired";
    case Trouble::Ineligible: return "route_ineligible";
    case Trouble::Overloaded: return "overloaded_error";  // a provider's own words
    }
    return {};
}

// Writes what is particular to one event.
class EventWriter {
public:
    EventWriter(const Slot &slot, const Routed &routed, std::uint64_t seed, TextArena &arena, GivenEvent &event)
        : m_slot(slot), m_habits(profiles()[slot.workspace].habits), m_kind(kindOf(slot.action)),
          m_asked(slot.downgraded ? *routed.downgrade : *routed.route),
          m_ranOn(slot.fallback ? *routed.fallback : m_asked), m_arena(arena), m_event(event),
          m_random(mix(seed) + slot.id)
    {}

    void set(TextField field, std::string_view text) { m_event.set(field, m_arena.copy(text)); }

    void writeRoute()
    {
        set(TextField::Route, m_asked.key);
        set(TextField::Provider, m_ranOn.provider);
        set(TextField::ModelFamily, m_ranOn.modelFamily);
        if (m_slot.fallback) set(TextField::FallbackRoute, m_ranOn.key);
        if (m_slot.downgraded) m_event.bucket = Bucket::StandardSync;
        set(TextField::ProviderError, troubleId(m_slot.trouble));
        set(TextField::Pool, poolOf(m_slot.trouble == Trouble::None ? m_ranOn : m_asked));
    }

    void writeCredit(const CreditNote &credit, std::string_view corrects)
    {
        m_event.set(NumberField::Units, credit.units);
        set(TextField::Corrects, corrects);
        set(TextField::PostedBy, credit.postedBy);
        set(TextField::Note, credit.note);
    }

    void writePart(const Part &part, const Job &job)
    {
        set(TextField::Job, job.key);
        set(TextField::Surface, surfaceOf(m_slot.action));
        m_event.set(NumberField::JobPart, part.number);
        m_event.set(NumberField::JobParts, part.count);
        m_event.set(NumberField::RecordsSubmitted, part.submitted);
        m_event.set(NumberField::ContentBytes, part.bytes);
        if (part.resubmission) m_event.set(NumberField::Units, 0);
        if (refused()) return set(TextField::DeliveryStatus, "waiting");

        set(TextField::DeliveryStatus, part.delivery);
        if (part.outstanding) return;
        m_event.set(NumberField::RecordsCompleted, part.completed);
        m_event.set(NumberField::RecordsFailed, part.failed);
        m_event.set(NumberField::LatencyMs, part.latencyMs);
        if (m_slot.trouble == Trouble::Unordered) {
            m_event.set(NumberField::Ordered, 0);
        } else if (part.completed > 0 && m_random.permille(700)) {
            m_event.set(NumberField::Ordered, 1);
        }
        const std::int64_t worked = m_slot.trouble == Trouble::Ineligible ? 0 : part.completed + part.failed;
        m_event.set(NumberField::InputTokens, worked * m_kind.inputTokens * m_random.between(96, 104) / 100);
        m_event.set(NumberField::OutputTokens, part.completed * m_kind.outputTokens * m_random.between(94, 106) / 100);
        writeCost(Mode::Batch);
    }

    void writeRun()
    {
        const int pages = m_slot.measure;
        if (pages > 0) {
            m_event.set(NumberField::Pages, pages);
            m_event.set(NumberField::Files, filesOf(pages));
        }
        if (refused() || (m_kind.toolCalls > 0 && m_random.permille(600))) writeProjectedCost();
        if (refused()) return;

        m_event.set(NumberField::Retries, m_slot.retries);
        m_event.set(NumberField::LatencyMs, m_random.around(m_kind.latencyMs + pages * 40) * (1 + m_slot.retries));
        if (pages > 0) writeDocuments();
        if (m_slot.status == Status::Failed && m_slot.trouble != Trouble::None) {
            m_event.set(NumberField::CostUsd, 0);  // the provider turned it away
            return;
        }
        writeTokens(pages);
        if (m_kind.toolCalls > 0) m_event.set(NumberField::ToolCalls, m_random.between(1, m_kind.toolCalls));
        const bool structured = m_slot.action == Action::ExtractFields || m_slot.action == Action::AgentRun;
        if (structured && m_random.permille(40)) m_event.set(NumberField::SchemaRepairs, m_random.between(1, 2));
        writeCost(Mode::Sync);
    }

private:
    // Customers in Europe run on another deployment of the same model.
    [[nodiscard]] std::string_view poolOf(const RouteText &route) const
    {
        const bool inEurope = profiles()[m_slot.workspace].zone.starts_with("Europe/");
        if (inEurope && route.pool == "azure-eastus-global") return "azure-swedencentral-zone";
        return route.pool;
    }

    [[nodiscard]] bool refused() const { return m_slot.status == Status::Blocked || m_slot.status == Status::Queued; }

    [[nodiscard]] const RoutePrice *price() const
    {
        return m_ranOn.route ? priceAt(*m_ranOn.route, m_event.occurredAt) : nullptr;
    }

    void writeDocuments()
    {
        m_event.set(NumberField::RetrievalHits, m_random.between(3, 24));
        if (m_slot.status == Status::Failed) return set(TextField::FileStatus, "unreadable");
        set(TextField::FileStatus, m_random.permille(70) ? "parsed_with_ocr" : "parsed");
    }

    // Every attempt's tokens: retries are part of the action and cost in full (R3).
    void writeTokens(int pages)
    {
        const std::int64_t attempts = (1 + m_slot.retries) * m_habits.tokenPercent;
        std::int64_t input = pages > 0 ? std::int64_t{m_kind.inputTokens} * pages * m_random.between(90, 110) / 100
                                       : m_random.around(m_kind.inputTokens);
        input = input * attempts / 100;
        m_event.set(NumberField::InputTokens, input);
        if (pages > 0) {
            // About one question in five is the first about its documents.
            const std::int64_t repeated = m_random.permille(220) ? 0 : input * m_random.between(70, 93) / 100;
            const std::int64_t cached =
                std::clamp<std::int64_t>(m_habits.cachedPercent + m_random.between(-7, 7), 0, 100);
            m_event.set(NumberField::RepeatedInputTokens, repeated);
            m_event.set(NumberField::CachedInputTokens, repeated * cached / 100);
        } else if (m_random.permille(350)) {
            m_event.set(NumberField::CachedInputTokens, input * m_random.between(10, 55) / 100);
        }
        if (m_slot.status == Status::Failed) return;
        const std::int64_t output = m_random.around(m_kind.outputTokens) * attempts / 100;
        m_event.set(NumberField::OutputTokens, m_slot.status == Status::Cancelled ? output / 3 : output);
    }

    // Near the list price, as invoices are; now and then the gateway does not know it.
    void writeCost(Mode mode)
    {
        const RoutePrice *listed = price();
        if (m_random.permille(m_habits.costUnknown) || !listed) return;
        const TokenCounts tokens{m_event.value(NumberField::InputTokens), m_event.value(NumberField::CachedInputTokens),
                                 m_event.value(NumberField::OutputTokens)};
        const std::optional<Money> cost = estimateCost(*listed, tokens, mode);
        if (cost) m_event.set(NumberField::CostUsd, cost->nanos * m_random.between(965, 1035) / 1000);
    }

    // What the gateway expected of a usual run, in hundredths of a cent.
    void writeProjectedCost()
    {
        const RoutePrice *listed = price();
        if (!listed) return;
        constexpr std::int64_t kNanosPerStep = 100'000;
        const std::int64_t input = std::int64_t{m_kind.inputTokens} * std::max(m_slot.measure, 1);
        const std::optional<Money> cost = estimateCost(*listed, {input, {}, m_kind.outputTokens}, Mode::Sync);
        if (cost) m_event.set(NumberField::ProjectedCostUsd, cost->nanos / kNanosPerStep * kNanosPerStep);
    }

    const Slot &m_slot;
    const Habits &m_habits;
    const ActionKind &m_kind;
    const RouteText &m_asked;
    const RouteText &m_ranOn;
    TextArena &m_arena;
    GivenEvent &m_event;
    Random m_random;
};

}  // namespace

Details::Details(const Setting &setting, const World &world) : m_setting(setting), m_world(world)
{
    int number = 0;
    for (const Profile &profile : profiles()) {
        std::vector<std::string> &names = m_people.emplace_back();
        for (int person = 0; person < profile.seats; ++person) {
            names.push_back(personName(profile.names, person, number));
        }
        ++number;
    }
}

std::string_view Details::memberName(std::uint16_t workspace, std::uint16_t member) const
{
    if (member >= kFirstService) return kServiceNames[static_cast<std::size_t>(member - kFirstService)];
    return m_people[workspace][member];
}

std::string Details::eventId(std::uint32_t id) const
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::uint64_t bits = mix(m_setting.options.seed + id);
    std::string text = "ev-0000000000000000";
    for (std::size_t i = text.size(); i > 3; bits >>= 4) text[--i] = kDigits[bits & 15U];
    return text;
}

void Details::fill(const Slot &slot, TextArena &arena, GivenEvent &event) const
{
    event.occurredAt = {slot.at};
    event.status = slot.status;
    EventWriter writer(slot, m_setting.routed(slot.action, event.occurredAt), m_setting.options.seed, arena, event);
    writer.set(TextField::EventId, eventId(slot.id));
    writer.set(TextField::Workspace, profiles()[slot.workspace].key);
    writer.set(TextField::Member, memberName(slot.workspace, slot.member));
    writer.set(TextField::Action, kindOf(slot.action).name);
    if (slot.status == Status::Credit) {
        const CreditNote &credit = m_world.credits[static_cast<std::size_t>(slot.measure)];
        return writer.writeCredit(credit, eventId(credit.corrects));
    }
    writer.writeRoute();
    if (slot.member < kFirstService) return writer.writeRun();
    const Part &part = m_world.parts[static_cast<std::size_t>(slot.measure)];
    writer.writePart(part, m_world.jobs[part.job]);
}

LimitHit Details::hit(const HitNote &note) const
{
    const auto text = [](std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    };
    const Decision &decision = note.decision;
    LimitHit hit;
    hit.id = text(eventId(note.slot)).replace(0, 2, QStringLiteral("hit"));
    hit.at = {note.at};
    hit.workspace = text(profiles()[note.workspace].key);
    hit.member = text(memberName(note.workspace, note.member));
    hit.action = text(kindOf(note.action).name);
    hit.route = decision.route;
    hit.bucket = decision.bucket;
    hit.verdict = decision.verdict;
    hit.reasons = reasonsToJson(decision.reasons);
    hit.units = note.units;
    hit.used = decision.used;
    hit.entitlement = decision.entitlement;
    const bool waits = decision.verdict == Verdict::Queue && note.at > m_setting.now() - kQueueLasts;
    const bool ran = decision.verdict < Verdict::Queue;
    hit.outcome = waits ? HitOutcome::Waiting : ran ? HitOutcome::Ran : HitOutcome::Abandoned;
    return hit;
}

}  // namespace headroom::demo
