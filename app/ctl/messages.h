// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

namespace headroom::ctl {

// Standard error: messages for the person at the terminal, never data.

// Control characters written as \xNN, so that what a file or another person wrote cannot drive the terminal.
QString printable(const QString &text);

// One line, printable.
void writeLine(const QString &text);
// "headroomctl: <text>".
void say(const QString &text);
// The message, and its detail below it.
void say(const Error &error);

// The program's exit status for an error, as the contract has it.
int exitStatus(Error::Kind kind);

}  // namespace headroom::ctl
