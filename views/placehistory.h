// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/place.h"

#include <vector>

namespace headroom {

// The places that were visited, as a browser keeps them: going somewhere new drops what lay ahead.
class PlaceHistory {
public:
    // A place equal to the current one changes nothing.
    void visit(const Place &place);
    // The current place moved without being left, as when stepping through the cycles of a workspace.
    void replace(const Place &place);
    std::optional<Place> back();
    std::optional<Place> forward();
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    [[nodiscard]] std::optional<Place> current() const;
    void clear();

private:
    std::vector<Place> m_places;
    std::size_t m_current = 0;
};

}  // namespace headroom
