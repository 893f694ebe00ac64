// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"
#include "storage/providers/poolpeaks.h"
#include "storage/providers/signaltally.h"
#include "storage/workspaceanswer.h"

#include <algorithm>

namespace headroom {

Result<SignalAnswer> Ledger::providerSignals(const SignalQuestion &question)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        SignalAnswer answer;
        answer.question = question;
        Zone zone;
        if (!question.workspace.isEmpty()) {
            zone = Zone::named(namedWorkspace(*m_state, question.workspace).timeZone).value_or(Zone());
        }
        answer.zone = zone.id();
        SignalQuestion inTime = question;
        inTime.from = std::clamp(question.from, kFirstInstant, kEndOfTime);
        inTime.to = std::clamp(question.to, kFirstInstant, kEndOfTime);
        ProviderPlaces places(*m_state);
        SignalTally(*m_state, places, inTime, zone).read(answer);
        answer.pools = poolPeaks(*m_state, places, inTime.from, inTime.to);
        return answer;
    });
}

}  // namespace headroom
