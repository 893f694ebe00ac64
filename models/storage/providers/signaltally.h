// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/providersignal.h"
#include "domain/zone.h"
#include "storage/providers/providerplaces.h"

#include <unordered_map>
#include <unordered_set>

namespace headroom {

// Counts the signals that pass a question, latest first, into everything its answer holds but the pools.
class SignalTally {
public:
    // `zone`: what days are cut by; the question's range lies within the ledger's time.
    SignalTally(LedgerState &state, ProviderPlaces &places, const SignalQuestion &question, const Zone &zone);

    void read(SignalAnswer &answer);

private:
    // A row of provider_signal, as far as it is counted.
    struct Row {
        std::int64_t seq = 0;
        Instant at;
        SignalKind kind = SignalKind::Other;
        std::int64_t workspaceId = 0;
        const ProviderPlace *place = nullptr;
        QString job;
        QString surface;
        std::optional<std::int64_t> jobPart;
        std::optional<std::int64_t> recordsFailed;
    };
    struct PlaceTally {
        SignalPlace place;
        std::unordered_set<std::int64_t> workspaces;
        std::unordered_set<std::size_t> jobs;
    };
    struct JobTally {
        AffectedJob job;
        std::unordered_set<std::int64_t> parts;
    };

    void count(const Row &row, SignalAnswer &answer);
    std::optional<std::size_t> countJob(const Row &row);
    void countPlace(const Row &row, std::optional<std::size_t> job);
    void countWorkspace(const Row &row);
    [[nodiscard]] bool passes(const ProviderPlace &place) const;
    void listDays(SignalAnswer &answer) const;
    void readLatest(SignalAnswer &answer);
    void take(SignalAnswer &answer);

    LedgerState &m_state;
    ProviderPlaces &m_places;
    const SignalQuestion &m_question;
    Zone m_zone;
    CivilDate m_firstDay;
    Dictionary m_workspaceKeys;
    std::map<std::pair<SignalKind, const ProviderPlace *>, PlaceTally> m_byPlace;
    std::unordered_map<std::int64_t, AffectedWorkspace> m_byWorkspace;
    std::map<std::pair<std::int64_t, QString>, std::size_t> m_jobPlaces;
    std::vector<JobTally> m_jobs;  // latest first
    std::vector<std::int64_t> m_latest;
};

}  // namespace headroom
