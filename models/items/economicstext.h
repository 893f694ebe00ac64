// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uniteconomics.h"
#include "items/celltable.h"

// How the tables of unit economics say what is no plain figure.
namespace headroom {

// A change of an amount, its direction said by a sign whatever the colours: "+$1.20", "−$0.50", "$0.00".
QString displayChange(Money change);
QString displayCountChange(std::int64_t change);

TableCell changeCell(Money change);
TableCell changeCell(std::int64_t change);
// An amount that rows do not add up; where there is none the words, and nothing to copy.
TableCell moneyOr(const std::optional<Money> &amount, bool estimated, const QString &words);

// "unlimited" sorts above every number.
TableCell amountCell(const Amount &amount);

QString routeName(const QString &route);  // "not stated" where no event said one
// Of a key of unitCosts(): the bucket's name, "Unmapped", the route, the action.
QString unitCostName(const QString &key, CostBy by);

}  // namespace headroom
