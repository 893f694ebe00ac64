// SPDX-License-Identifier: GPL-3.0-or-later
// One of many programs that decide the same overage requests at once, for tst_overagerace: opens the ledger, says
// "ready", waits for a line, then goes through every request in order and tells what came of each attempt.
#include "storage/ledger.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace headroom;

namespace {

std::int64_t steadyMicros()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

// "approve 17 done approved 5" or "approve 17 refused" and then, tab by tab, the detail and the message.
void tell(const char *verb, std::int64_t id, const Result<OverageRequest> &result)
{
    if (result) {
        const std::string_view state = stateId(result->state);
        const std::int64_t units =
            result->revocations.empty() ? result->approvedUnits : result->revocations.back().units;
        std::printf("%s\t%lld\tdone\t%.*s\t%lld\n", verb, static_cast<long long>(id), static_cast<int>(state.size()),
                    state.data(), static_cast<long long>(units));
        return;
    }
    const char *how = result.error().kind == Error::Kind::Refused ? "refused" : "failed";
    std::printf("%s\t%lld\t%s\t%s\t%s\n", verb, static_cast<long long>(id), how, qPrintable(result.error().detail),
                qPrintable(result.error().message));
}

void decideAll(Ledger &ledger, std::int64_t requests, std::uint64_t number)
{
    const QString reason = QStringLiteral("racer %1").arg(number);
    for (std::int64_t id = 1; id <= requests; ++id) {
        // Every program draws its verb and its units in a way of its own.
        const std::uint64_t draw = (static_cast<std::uint64_t>(id) * 8 + number) * 0x9e3779b97f4a7c15U >> 32U;
        const auto units = static_cast<std::int64_t>(1 + draw / 8 % 10);
        OverageDecision decision{.id = id, .verb = {}, .units = {}, .reason = reason, .seen = {}};
        const char *verb = "approve";
        switch (draw % 8) {
        case 0:
            verb = "deny";
            decision.verb = OverageVerb::Deny;
            break;
        case 1:
            verb = "withdraw";
            decision.verb = OverageVerb::Withdraw;
            break;
        default: decision.units = units;
        }
        tell(verb, id, ledger.decideOverage(decision));
        if (draw % 3 != 0) continue;
        tell("revoke", id, ledger.revokeOverage({.id = id, .units = 1 + units / 3, .reason = reason}));
    }
}

}  // namespace

// LEDGER PERSON NUMBER REQUESTS INSTANT STEADY: the clock shows INSTANT (microseconds) when the machine's steady clock
// shows STEADY. REQUESTS 0: only look at the queue, a few times.
int main(int argc, char **argv)
{
    if (argc != 7) return EXIT_FAILURE;
    const auto opened = Ledger::open(QString::fromLocal8Bit(argv[1]));
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return EXIT_FAILURE;
    }
    Ledger &ledger = **opened;
    const std::int64_t instant = std::atoll(argv[5]);
    const std::int64_t steady = std::atoll(argv[6]);
    const auto now = [instant, steady] { return Instant{instant + steadyMicros() - steady}; };
    ledger.actAs(QString::fromLocal8Bit(argv[2]), now);

    std::puts("ready");
    std::fflush(stdout);
    if (std::getchar() == EOF) return EXIT_FAILURE;
    const std::int64_t requests = std::atoll(argv[4]);
    decideAll(ledger, requests, static_cast<std::uint64_t>(std::atoll(argv[3])));
    constexpr int kLooks = 5;
    for (int look = 0; requests == 0 && look < kLooks; ++look) {
        const auto queue = ledger.overageQueue(now());
        if (!queue) std::printf("queue\t0\tfailed\t\t%s\n", qPrintable(queue.error().message));
        if (queue) std::printf("queue\t0\tdone\texpired\t%lld\n", static_cast<long long>(queue->decidedTotal));
    }
    return EXIT_SUCCESS;
}
