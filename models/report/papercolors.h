// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

// Of a report on paper, whatever the window shows.
namespace headroom::paper {

inline constexpr QColor kText(0x1b, 0x1f, 0x24);
inline constexpr QColor kQuiet(0x59, 0x62, 0x6c);
inline constexpr QColor kRule(0x5d, 0x66, 0x70);
inline constexpr QColor kHairline(0xd5, 0xd9, 0xde);
inline constexpr QColor kAccent(0x00, 0x5f, 0x96);
inline constexpr QColor kBad(0xb0, 0x23, 0x18);
inline constexpr QColor kWarning(0xff, 0xf3, 0xcd);
inline constexpr QColor kWarningEdge(0x8a, 0x5a, 0x00);

}  // namespace headroom::paper
