// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/placehistory.h"

namespace headroom {

namespace {

constexpr std::size_t kMostPlaces = 100;

}  // namespace

void PlaceHistory::visit(const Place &place)
{
    if (current() == place) return;
    if (!m_places.empty()) m_places.resize(m_current + 1);
    m_places.push_back(place);
    if (m_places.size() > kMostPlaces) m_places.erase(m_places.begin());
    m_current = m_places.size() - 1;
}

void PlaceHistory::replace(const Place &place)
{
    if (m_places.empty())
        visit(place);
    else
        m_places[m_current] = place;
}

std::optional<Place> PlaceHistory::back()
{
    if (!canGoBack()) return std::nullopt;
    return m_places[--m_current];
}

std::optional<Place> PlaceHistory::forward()
{
    if (!canGoForward()) return std::nullopt;
    return m_places[++m_current];
}

std::optional<Place> PlaceHistory::current() const
{
    return m_places.empty() ? std::nullopt : std::optional(m_places[m_current]);
}

void PlaceHistory::clear()
{
    m_places.clear();
    m_current = 0;
}

}  // namespace headroom
