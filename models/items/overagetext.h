// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overage.h"

// Overage requests in plain words, for the page that decides them and for its tables.
namespace headroom {

QString displayDate(Instant at);                   // on this computer's clock, without year: "17 Mar"
QString displayLastDay(const CycleDays &cycle);    // the day that a grant lasts through: "31 Jan"
QString displayMoment(Instant at);                 // the same with the time: "17 Mar, 15:30"
QString displaySpan(Instant from, Instant until);  // its largest unit, rounded down: "2 days"; never below a minute

// "Approved", "Approved in part", "Denied"…
QString outcomeText(const OverageRequest &request);

// "Acme asks for 100 actions of Premium actions"
QString requestTitle(const OverageRequest &request);
// Who asks, who entered it, when, for which cycle.
QString requestFacts(const OverageRequest &request);

// What approving would do: "Approving 100 actions raises Acme’s entitlement to Premium actions from 300 to 400 until
// 31 Jan; at the present pace 412 would be used by then: 12 over."
QString effectSentence(const OverageCase &of, const OverageFigures &figures);
// What customers would notice: "12 queued actions would run." Empty where nothing waits.
QString queuedEffect(const OverageFigures &figures);

// "Early burn: 80 % of the allowance was reached on day 7 …"; empty where it was not.
QString earlyBurnText(const OverageCase &of);
// The plan's cap and what is left of it beyond `units`; empty where there is none.
QString capText(const OverageCase &of, std::int64_t units);
// That a second approver is needed, and who was the first; empty where none is.
QString secondApproverText(const OverageCase &of, const OverageFigures &figures);
// What became of the request, by whom, when and why, revocations included; empty while it is pending.
QString decisionText(const OverageRequest &request);

// What became of a decision that was sent, with the request named. `after`: the request as it then stood.
QString decisionResult(const OverageRequest &after);
QString revocationResult(const OverageRequest &after);
QString refusalResult(const OverageRequest &before, const QString &why);

}  // namespace headroom
