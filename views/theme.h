// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bucket.h"

#include <QColor>
#include <QPalette>

#include <array>

// Every colour of the product: the Fusion style with a light or a dark palette, and the colours of figures, told
// apart under the common kinds of colour blindness. No meaning hangs on a colour alone.
namespace headroom::theme {

enum class Mode { System, Light, Dark };

// Fusion and the palette of `mode`; System follows the desktop's. Call once at the start and on a change.
void apply(Mode mode);

// For paper and pictures, whatever the window shows.
QPalette lightPalette();

// Whether a palette is a dark one: the same question for every widget, chart and delegate.
bool isDark(const QPalette &palette);

// The colours that are safe next to one another, for series that are no buckets.
const std::array<QColor, 5> &seriesColors(bool dark);
QColor bucketColor(Bucket bucket, bool dark);
QColor unmappedColor(bool dark);

QColor over(bool dark);                     // beyond a limit: always hatched or in words as well
QColor warning(bool dark);                  // a bar or strip that asks for attention
QColor sharedLedger(bool dark);             // the badge of a ledger that others work in too
QColor selection(bool dark);                // behind selected rows: bars and words keep their contrast on it
QColor mutedText(const QPalette &palette);  // at least 4.5:1 on the base colour
QColor separator(const QPalette &palette);
QColor fieldEdge(bool enabled);  // of fields and boxes on a dark window: at least 3:1 where enabled

}  // namespace headroom::theme
