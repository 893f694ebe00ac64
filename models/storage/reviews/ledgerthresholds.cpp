// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/audit.h"
#include "storage/catalog/catalogchange.h"
#include "storage/ledger.h"
#include "storage/reviews/settleflags.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

[[noreturn]] void refuse(const QString &why)
{
    throw DatabaseError{{Error::Kind::Refused, why, {}}};
}

void requireInRange(const Thresholds &thresholds)
{
    const std::vector<ThresholdProblem> problems = checkThresholds(thresholds);
    if (!problems.empty()) refuse(problems.front().field + u": "_s + problems.front().message);
}

// The cycles of one workspace that a preview looks at.
struct PreviewedCycles {
    const Workspace *workspace = nullptr;
    CivilDate first;  // of the earliest
    CivilDate end;    // of the running one
    Instant start;
};

class Preview {
public:
    Preview(LedgerState &state, const Thresholds &thresholds, Instant at)
        : m_state(state), m_at(at), m_before(thresholdsOf(state.catalog().catalog.settings))
    {
        m_preview.thresholds = thresholds;
        readCycles();
        compareFlags();
        compareCauses();
    }

    ThresholdPreview take() { return std::move(m_preview); }

private:
    void readCycles()
    {
        const CachedCatalog &cached = m_state.catalog();
        for (const auto &[id, workspace] : cached.workspacesById) {
            const WorkspaceContext &context = cached.index->workspace(id);
            const Cycle running = cycleAt(context.cycle, context.zone, m_at);
            CycleDays earliest = running.days;
            for (int i = 1; i < kPreviewedCycles; ++i) earliest = previousCycle(context.cycle, earliest);
            m_cycles.emplace(
                id, PreviewedCycles{workspace, earliest.first, running.days.end, context.zone.startOf(earliest.first)});
        }
    }

    void compareFlags()
    {
        FlagJudge now(m_state, m_before.earlyBurn);
        FlagJudge then(m_state, m_preview.thresholds.earlyBurn);
        const bool same = m_before.earlyBurn == m_preview.thresholds.earlyBurn;
        for (const auto &[id, cycles] : m_cycles) {
            m_state.db().throwIfInterrupted();
            const auto before = reached(now, id, cycles);
            addFlags(*cycles.workspace, before, same ? before : reached(then, id, cycles));
        }
        std::ranges::sort(m_preview.flags, {},
                          [](const FlagChange &change) { return std::tie(change.workspace, change.cycle.start); });
    }

    // By first day of the cycle. As it stands at the instant: what is reached later is not known yet.
    using ByCycle = std::map<CivilDate, FlagJudge::Reached>;
    [[nodiscard]] ByCycle reached(FlagJudge &judge, std::int64_t workspaceId, const PreviewedCycles &cycles) const
    {
        ByCycle flags;
        for (const FlagJudge::Reached &one : judge.reached(workspaceId, cycles.first, cycles.end)) {
            if (one.crossing.at <= m_at) flags.emplace(one.cycle.days.first, one);
        }
        return flags;
    }

    void addFlags(const Workspace &workspace, const ByCycle &before, const ByCycle &after)
    {
        m_preview.flagsBefore += static_cast<std::int64_t>(before.size());
        m_preview.flagsAfter += static_cast<std::int64_t>(after.size());
        for (const auto &[first, flag] : before) {
            const auto kept = after.find(first);
            if (kept == after.end()) {
                m_preview.flags.push_back({workspace.key, flag.cycle, flag.crossing, std::nullopt});
            } else if (kept->second.crossing != flag.crossing) {
                m_preview.flags.push_back({workspace.key, flag.cycle, flag.crossing, kept->second.crossing});
            }
        }
        for (const auto &[first, flag] : after) {
            if (before.contains(first)) continue;
            m_preview.flags.push_back({workspace.key, flag.cycle, std::nullopt, flag.crossing});
        }
    }

    void compareCauses()
    {
        Instant since = m_at;
        for (const auto &[id, cycles] : m_cycles) since = std::min(since, cycles.start);
        Query query(m_state.db(), u"SELECT h.workspace_id, h.at, c.cause, c.figures FROM recorded_hit AS h JOIN "
                                  "hit_cause AS c ON c.hit_id = h.id WHERE h.at >= :since AND h.at <= :at"_s);
        query.bind(u":since"_s, since.us).bind(u":at"_s, m_at.us).run();
        while (query.next()) {
            const auto cycles = m_cycles.find(query.integer(0));
            if (cycles == m_cycles.end() || query.integer(1) < cycles->second.start.us) continue;
            const auto figures = causeFiguresFromJson(query.text(3).toUtf8());
            if (!figures) continue;
            const auto before = static_cast<HitCause>(query.integer(2));
            const HitCause after = judgeCause(m_preview.thresholds.causes, *figures).cause;
            ++m_preview.causesBefore[static_cast<std::size_t>(before)];
            ++m_preview.causesAfter[static_cast<std::size_t>(after)];
            if (before != after) ++m_preview.causesChanged;
        }
    }

    LedgerState &m_state;
    Instant m_at;
    Thresholds m_before;
    std::unordered_map<std::int64_t, PreviewedCycles> m_cycles;
    ThresholdPreview m_preview;
};

}  // namespace

Result<ThresholdPreview> Ledger::previewThresholds(const Thresholds &thresholds, Instant at)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        requireInRange(thresholds);
        const ReadSnapshot snapshot(m_state->db());
        return Preview(*m_state, thresholds, at).take();
    });
}

Result<void> Ledger::setThresholds(const Thresholds &before, const Thresholds &after, const QString &reason)
{
    // What gateways wrote until now is judged by the thresholds in force until now.
    if (const Result<void> settled = settle(); !settled) return settled;
    Result<void> set = guarded([&] {
        Transaction transaction(m_state->db());
        requirePermission(*m_state, Task::EditCatalog);
        requireInRange(after);
        const Settings settings = m_state->catalog().catalog.settings;
        if (thresholdsOf(settings) == after) {
            refuse(QCoreApplication::translate("Storage", "These thresholds are in force already: nothing changes."));
        }
        if (thresholdsOf(settings) != before) {
            refuse(QCoreApplication::translate(
                "Storage",
                "Somebody else changed the thresholds meanwhile. Look at what they changed, then save again."));
        }
        changeSettings(*m_state, withThresholds(settings, after), reason.trimmed());
        transaction.commit();
    });
    if (!set) m_state->forgetCatalog();
    judgeWhatIsDue();
    return set;
}

}  // namespace headroom
