// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workspacejobs.h"

namespace headroom {

WorkspaceJobs::WorkspaceJobs(QWidget *parent) : QWidget(parent) {}

void WorkspaceJobs::setClient(LedgerClient *) {}

void WorkspaceJobs::setAnswer(const WorkspaceAnswer &, Instant) {}

void WorkspaceJobs::cancel() {}

}  // namespace headroom
