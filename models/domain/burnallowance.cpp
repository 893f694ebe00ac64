// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/burnallowance.h"

namespace headroom {

Amount burnAllowance(const Catalog &catalog, const Workspace &workspace, Bucket bucket, Instant at)
{
    const Entitlement entitlement{.base = baseAllowance(catalog, workspace, bucket, at),
                                  .addon = addonUnits(workspace, bucket, at)};
    return entitlement.total();
}

}  // namespace headroom
