// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablestack.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Arrangement {
    QString table;
    std::vector<QStringList> stacks;  // ids of columns
};

const std::vector<Arrangement> &arrangements()
{
    static const std::vector<Arrangement> all{
        {u"hits"_s,
         {{u"at"_s, u"id"_s},
          {u"action"_s, u"member"_s},
          {u"bucket"_s},
          {u"verdict"_s, u"outcome"_s},
          {u"units"_s},
          {u"used"_s, u"entitlement"_s}}},
        {u"jobs"_s,
         {{u"job"_s, u"first"_s},
          {u"parts"_s},
          {u"charged"_s},
          {u"submitted"_s, u"resubmitted"_s},
          {u"completed"_s, u"outstanding"_s},
          {u"failed"_s, u"expired"_s},
          {u"remark"_s}}},
    };
    return all;
}

}  // namespace

std::vector<StackedColumns> stackedColumns(const ReportTable &table)
{
    std::vector<StackedColumns> stacks;
    std::vector<bool> placed(table.columns.size(), false);
    const auto arrangement = std::ranges::find(arrangements(), table.id, &Arrangement::table);
    if (arrangement != arrangements().end()) {
        for (const QStringList &ids : arrangement->stacks) {
            StackedColumns stack;
            for (const QString &id : ids) {
                const auto column = std::ranges::find(table.columns, id, &ReportTable::Column::id);
                if (column == table.columns.end()) continue;
                stack.push_back(static_cast<std::size_t>(column - table.columns.begin()));
                placed[stack.back()] = true;
            }
            if (!stack.empty()) stacks.push_back(std::move(stack));
        }
    }
    for (std::size_t column = 0; column < placed.size(); ++column)
        if (!placed[column]) stacks.push_back({column});
    return stacks;
}

}  // namespace headroom
