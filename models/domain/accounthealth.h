// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The words in which retention and expansion intent are stored, as a person reads them: those of kRetentionWords and
// kIntentWords translated, any other as it is.
namespace headroom {

QString retentionText(const QString &retention);
QString expansionIntentText(const QString &intent);

}  // namespace headroom
