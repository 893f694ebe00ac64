// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace headroom {

// Qt picks the plural form by an int. Plural rules look at the last digits only, so a larger count is folded to an int
// that ends in the same ones.
constexpr int pluralKey(qint64 count)
{
    constexpr qint64 kFold = 1'000'000;
    const qint64 size = count < 0 ? -(count + 1) % kFold + 1 : count % kFold;
    const bool small = -kFold < count && count < kFold;
    return static_cast<int>(small ? size : size + kFold);
}

}  // namespace headroom
