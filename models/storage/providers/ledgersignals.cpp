// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

namespace headroom {

Result<SignalAnswer> Ledger::providerSignals(const SignalQuestion &question)
{
    SignalAnswer answer;
    answer.question = question;
    return answer;
}

}  // namespace headroom
