// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include "domain/overage.h"

// Overage requests as answers write them.
namespace headroom::ctl {

JsonValue requestJson(const OverageRequest &request);
// What became of it so far, in one sentence.
QString requestSentence(const OverageRequest &request);
// One request, after what was done to it.
Answer requestAnswer(const OverageRequest &request);

// Requests in the order in which they are added; one that waits with what is needed to rank it.
class QueueAnswer {
public:
    QueueAnswer();
    void add(const QueuedRequest &waiting);
    void add(const OverageRequest &decided);
    Answer answer;
};

// Everything that deciding a request needs. `figures`: what a grant would do, of a decided one what the approver saw;
// `objection`: why the person who asks cannot approve it, empty where they can.
Answer caseAnswer(const OverageCase &of, const std::optional<OverageFigures> &figures, const QString &objection);

}  // namespace headroom::ctl
