// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftmerge.h"

namespace headroom {

std::vector<DraftConflict> conflictsOf(const CatalogDraft &, const Catalog &)
{
    return {};
}

CatalogDraft overwriting(const CatalogDraft &draft, const Catalog &)
{
    return draft;
}

Result<CatalogDraft> merging(const CatalogDraft &draft, const Catalog &, const QSet<QString> &)
{
    return draft;
}

QString clashId(const DraftConflict &conflict, const DraftClash &clash)
{
    return QStringLiteral("%1/%2/%3").arg(conflict.object, conflict.key, clash.path);
}

}  // namespace headroom
