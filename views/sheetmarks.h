// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftcheck.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace headroom {

// The sign of a finding: a filled disc with a cross for an error, a triangle for a warning.
void paintSeverity(QPainter &painter, const QRectF &where, DraftFinding::Severity severity, bool dark);
QIcon severityIcon(DraftFinding::Severity severity, bool dark);

}  // namespace headroom
