// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demodata.h"

#include "storage/demo/demodetails.h"
#include "storage/demo/demogate.h"

#include <algorithm>

namespace headroom {

namespace {

using namespace demo;

// One workspace: what it tried, what its limits let through, what support gave back.
void liveThrough(const Setting &setting, World &world, int number)
{
    Schedule schedule(setting, world, number);
    ordinaryLife(schedule);
    tellStory(schedule);

    const auto decided = [](const Slot &slot) { return slot.late ? slot.recorded : slot.at; };
    std::erase_if(schedule.slots, [&](const Slot &slot) { return slot.recorded > setting.now(); });
    std::sort(schedule.slots.begin(), schedule.slots.end(),
              [&](const Slot &a, const Slot &b) { return std::pair(decided(a), a.id) < std::pair(decided(b), b.id); });
    Gate gate(schedule, world);
    std::erase_if(schedule.slots, [&](Slot &slot) { return !gate.pass(slot); });

    world.slots.insert(world.slots.end(), schedule.slots.begin(), schedule.slots.end());
    giveCredits(schedule, world, schedule.slots);
}

class DemoReader final : public DemoEvents {
public:
    explicit DemoReader(const DemoOptions &options) : m_options(options) {}

    Result<bool> next(EventBatch &batch, std::size_t maxRows) override
    {
        batch.clear();
        if (!m_details) {
            const Result<void> prepared = prepare();
            if (!prepared) return tl::make_unexpected(prepared.error());
        }
        for (; batch.rows.size() < maxRows && m_position < m_world.slots.size(); ++m_position) {
            if (m_world.slots[m_position].recorded > m_until.us) break;
            ParsedRow &row = batch.rows.emplace_back();
            row.line = static_cast<std::int64_t>(m_position) + 1;
            m_details->fill(m_world.slots[m_position], batch.arena, row.event);
            row.hash(batch.keySeed);
        }
        batch.rowsRead = static_cast<std::int64_t>(batch.rows.size());
        return !batch.rows.empty();
    }

    [[nodiscard]] std::int64_t bytesTotal() const override { return 0; }
    [[nodiscard]] QString fileName() const override { return QStringLiteral("demo"); }

    [[nodiscard]] std::vector<LimitHit> hits() const override
    {
        std::vector<LimitHit> hits;
        if (!m_details) return hits;
        for (const HitNote &note : m_world.hits) hits.push_back(m_details->hit(note));
        std::ranges::stable_sort(hits, {}, &LimitHit::at);
        return hits;
    }

    void holdBackAfter(Instant recorded) override
    {
        m_until = recorded;
        m_heldBackAt = m_position;
    }

    // A gateway hands over what it has every hour.
    [[nodiscard]] std::vector<Recorded> recorded() const override
    {
        constexpr std::int64_t kEvery = kMicrosPerDay / 24;
        std::vector<Recorded> found;
        std::int64_t last = -1;
        for (std::size_t place = m_heldBackAt; place < m_position; ++place) {
            const std::int64_t turn = m_world.slots[place].recorded / kEvery;
            if (turn == last) continue;
            last = turn;
            const std::int64_t handedOver = std::min((turn + 1) * kEvery, m_until.us);
            found.push_back({static_cast<std::int64_t>(place - m_heldBackAt), {handedOver}});
        }
        return found;
    }

private:
    Result<void> prepare()
    {
        Result<std::unique_ptr<Setting>> setting = Setting::make(m_options);
        if (!setting) return tl::make_unexpected(setting.error());
        m_setting = std::move(*setting);
        for (int number = 0; number < static_cast<int>(profiles().size()); ++number) {
            liveThrough(*m_setting, m_world, number);
        }
        std::sort(m_world.slots.begin(), m_world.slots.end(), [](const Slot &a, const Slot &b) {
            return std::pair(a.recorded, a.id) < std::pair(b.recorded, b.id);
        });
        m_details = std::make_unique<Details>(*m_setting, m_world);
        return {};
    }

    const DemoOptions m_options;
    Instant m_until = kEndOfTime;
    World m_world;
    std::unique_ptr<Setting> m_setting;
    std::unique_ptr<Details> m_details;
    std::size_t m_position = 0;
    std::size_t m_heldBackAt = 0;  // the position then
};

}  // namespace

std::unique_ptr<DemoEvents> demoEvents(const DemoOptions &options)
{
    return std::make_unique<DemoReader>(options);
}

}  // namespace headroom
