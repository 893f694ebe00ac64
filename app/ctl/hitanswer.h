// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include "domain/hitcause.h"

// Limit hits with their causes as answers write them.
namespace headroom::ctl {

std::vector<Grid::Column> hitColumns();
QStringList hitCells(const CauseRule &rule, const JudgedHit &hit);
JsonValue hitJson(const CauseRule &rule, const JudgedHit &hit);

}  // namespace headroom::ctl
