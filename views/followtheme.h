// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

#include <functional>

class QWidget;

namespace headroom {

// Keeps colours of a widget's own in step with the theme: `colors` is asked now and whenever the palette changes.
// What it does not set follows the window's.
void followTheme(QWidget *widget, std::function<QPalette(bool dark)> colors);

// A selection in a list or table that leaves figures and bars their colours.
void softenSelection(QWidget *view);

// The background of a strip that asks for attention.
void tintAsWarning(QWidget *strip);

}  // namespace headroom
