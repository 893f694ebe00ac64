// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

// What a person wrote, as the database keeps it: no half surrogates, no byte order mark at the start, none of two
// noncharacters, and no spaces around it. What is kept is then what the audit tells.
QString cleanedText(const QString &given);

}  // namespace headroom
