// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitcause.h"

#include <nlohmann/json.hpp>

// Figures kept as JSON, value by value, for the texts that hold them. What was not written so throws a standard
// exception, which ends the reading.
namespace headroom {

using HeldJson = nlohmann::ordered_json;

QString heldText(const HeldJson &value);
std::int64_t heldNumber(const HeldJson &value);
Money heldMoney(const HeldJson &value);

HeldJson heldFigures(const CauseFigures &figures);
CauseFigures causeFiguresOf(const HeldJson &object);

}  // namespace headroom
