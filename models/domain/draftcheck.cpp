// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftcheck.h"

#include <algorithm>

namespace headroom {

std::vector<DraftFinding> checkDraft(const CatalogDraft &, const Catalog &, const ObservedUse &, Instant)
{
    return {};
}

bool hasErrors(const std::vector<DraftFinding> &findings)
{
    return std::ranges::any_of(
        findings, [](const DraftFinding &finding) { return finding.severity == DraftFinding::Severity::Error; });
}

}  // namespace headroom
