// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include "domain/batchjob.h"

// Batch jobs as answers write them.
namespace headroom::ctl {

// A row a job.
Answer jobsAnswer(const BatchJobsAnswer &answer);
// A row a part, and about each job what its parts do not say.
Answer partsAnswer(const BatchJobsAnswer &answer);

}  // namespace headroom::ctl
