// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/limithit.h"
#include "storage/demo/demosetting.h"
#include "storage/demo/demoworld.h"
#include "storage/events/eventbatch.h"

namespace headroom::demo {

// Turns slots into events: tokens, costs, latencies and texts follow from the slot and the seed alone, so that
// only the events of one batch exist at a time.
class Details {
public:
    Details(const Setting &setting, const World &world);

    // Texts are copied into `arena`.
    void fill(const Slot &slot, TextArena &arena, GivenEvent &event) const;
    [[nodiscard]] LimitHit hit(const HitNote &note) const;

private:
    [[nodiscard]] std::string_view memberName(std::uint16_t workspace, std::uint16_t member) const;
    [[nodiscard]] std::string eventId(std::uint32_t id) const;

    const Setting &m_setting;
    const World &m_world;
    std::vector<std::vector<std::string>> m_people;  // by workspace
};

}  // namespace headroom::demo
