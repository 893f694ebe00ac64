// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

namespace headroom {

Result<ThresholdPreview> Ledger::previewThresholds(const Thresholds &thresholds, Instant)
{
    ThresholdPreview preview;
    preview.thresholds = thresholds;
    return preview;
}

Result<void> Ledger::setThresholds(const Thresholds &, const QString &)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

}  // namespace headroom
