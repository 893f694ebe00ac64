// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workspacehistory.h"

namespace headroom {

WorkspaceHistory::WorkspaceHistory(QWidget *parent) : QWidget(parent) {}

void WorkspaceHistory::setClient(LedgerClient *) {}

void WorkspaceHistory::setAnswer(const WorkspaceAnswer &, Instant) {}

void WorkspaceHistory::cancel() {}

}  // namespace headroom
