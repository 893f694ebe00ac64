// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

// What the pages on which one case after the other is decided look alike in.
namespace headroom {

// A panel beside what it is about: it stays in sight while its grounds are scrolled.
QWidget *besidePanel(QWidget *grounds, QWidget *panel);

}  // namespace headroom
