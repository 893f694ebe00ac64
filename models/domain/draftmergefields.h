// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftmerge.h"
#include "domain/jsonchanges.h"

#include <nlohmann/json.hpp>

#include <functional>

// Three sides of one entry brought together field by field. Private to the domain's sources.
namespace headroom {

class FieldMerge {
public:
    // `takesTheirs`: of a field that both changed.
    explicit FieldMerge(std::function<bool(const DraftClash &)> takesTheirs) : m_takesTheirs(std::move(takesTheirs)) {}

    // Null: that side has no such entry.
    std::optional<OrderedJson> merged(const OrderedJson *base, const OrderedJson *theirs, const OrderedJson *mine);
    // What they changed, in the order of the fields.
    [[nodiscard]] const std::vector<DraftClash> &clashes() const { return m_clashes; }

private:
    using Merged = std::optional<OrderedJson>;
    Merged merge(const QString &path, const OrderedJson *base, const OrderedJson *theirs, const OrderedJson *mine);
    Merged mergeMembers(const QString &path, const OrderedJson *base, const OrderedJson &theirs,
                        const OrderedJson &mine);
    Merged mergeItems(const QString &path, const OrderedJson *base, const OrderedJson &theirs, const OrderedJson &mine);
    Merged chosen(const QString &path, const OrderedJson *base, const OrderedJson *theirs, const OrderedJson *mine);

    std::function<bool(const DraftClash &)> m_takesTheirs;
    std::vector<DraftClash> m_clashes;
};

}  // namespace headroom
