// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QCoreApplication>

#include <memory>

namespace headroom::ctl {

// The application that the arguments need: with fonts, but without a display, where a PDF is asked for; else without
// either, which starts faster.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

// Unavailable where pages cannot be drawn, because there is no font.
Result<void> readyForPages();

}  // namespace headroom::ctl
