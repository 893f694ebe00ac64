// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdraftparts.h"
#include "domain/catalogpublished.h"
#include "domain/draftcheckparts.h"
#include "domain/event.h"
#include "domain/utcday.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int kStaleAfterDays = 90;  // R35

QString modeWord(Mode mode)
{
    const std::string_view id = modeId(mode);
    return QLatin1String(id.data(), static_cast<qsizetype>(id.size()));
}

class RouteCheck {
    Q_DECLARE_TR_FUNCTIONS(DraftCheck)
public:
    RouteCheck(const DraftScene &scene, const DraftEntry<Route> &drafted, PartFindings &part)
        : m_scene(scene), m_route(drafted.entry), m_base(drafted.base), m_part(part)
    {}

    void run(const QSet<QString> &pools)
    {
        m_part.requireText(u"provider"_s, m_route.provider);
        m_part.requireText(u"model_family"_s, m_route.modelFamily);
        m_part.requireText(u"region"_s, m_route.region);
        if (m_route.pool && !pools.contains(*m_route.pool)) {
            m_part.error(u"pool"_s, tr("There is no pool “%1”. Add it first, or choose another.").arg(*m_route.pool));
        }
        m_part.requireCount(u"context_window"_s, m_route.contextWindow, 1);
        modes();
        prices();
        window();
    }

private:
    [[nodiscard]] static bool serves(const std::optional<std::vector<Mode>> &modes, Mode mode)
    {
        return modes ? std::ranges::find(*modes, mode) != modes->end() : mode == Mode::Sync;
    }

    // The sheet in force and those that will be, without the one drafted, which is held against the routes itself.
    template<typename Visit>
    void eachSheet(Visit visit) const
    {
        const RouteSheet *inForce = sheetAt(m_scene.published.routeSheets, m_scene.now);
        for (const RouteSheet &sheet : m_scene.published.routeSheets) {
            if (&sheet == inForce || sheet.effectiveFrom > m_scene.now) visit(sheet);
        }
    }

    void modes()
    {
        if (m_route.modes) {
            QSet<int> seen;
            for (const Mode mode : *m_route.modes) seen.insert(static_cast<int>(mode));
            if (seen.isEmpty())
                m_part.error(u"modes"_s, tr("A route serves sync, batch or both. Choose one."));
            else if (static_cast<std::size_t>(seen.size()) != m_route.modes->size())
                m_part.error(u"modes"_s, tr("A mode is here twice. Name each once."));
        }
        if (!m_base) return;
        for (const Mode mode : {Mode::Sync, Mode::Batch}) {
            if (serves(m_base->modes, mode) && !serves(m_route.modes, mode)) removed(mode);
        }
    }

    void removed(Mode mode)
    {
        eachSheet([&](const RouteSheet &sheet) {
            QStringList actions;
            for (const SheetAction &action : sheet.actions) {
                const bool goesHere = action.route == m_route.key || action.fallbackRoute == m_route.key ||
                                      (action.downgradeTo && action.downgradeTo->route == m_route.key);
                if (goesHere && spelledOut(action).mode == mode) actions << action.action;
            }
            if (actions.isEmpty()) return;
            m_part.error(u"modes"_s, tr("Route sheet %1 sends %n action(s) here in mode %2: %3. Publish a sheet that "
                                        "sends them elsewhere first.",
                                        nullptr, static_cast<int>(actions.size()))
                                         .arg(QString::number(sheet.version), modeWord(mode),
                                              QStringList(actions.mid(0, 3)).join(u", "_s)));
        });
    }

    void prices()
    {
        const std::vector<RoutePrice> none;
        const std::vector<RoutePrice> &prices = m_route.prices ? *m_route.prices : none;
        QSet<std::int64_t> begins;
        for (std::size_t i = 0; i < prices.size(); ++i) {
            const RoutePrice &price = prices[i];
            const QString path = u"prices[%1]."_s.arg(i + 1);
            m_part.requireInstant(path + u"from"_s, price.from);
            if (begins.contains(price.from.us)) {
                m_part.error(
                    path + u"from"_s,
                    tr("Two prices begin at %1. Keep one, or give it another instant.").arg(formatInstant(price.from)));
            }
            begins.insert(price.from.us);
            const auto notNegative = [&](const QString &field, TokenPrice amount) {
                if (amount.femtos < 0)
                    m_part.error(path + field, tr("%1 is below 0. Give 0 or more.").arg(pricePerMtok(amount)));
            };
            notNegative(u"input_per_mtok"_s, price.input);
            if (price.cachedInput) notNegative(u"cached_input_per_mtok"_s, *price.cachedInput);
            notNegative(u"output_per_mtok"_s, price.output);
            m_part.requirePercent(path + u"batch_percent"_s, price.batchPercent, 0);
            if (m_base && m_scene.past(price.from) && !has(m_base->prices, price))
                estimatesChange(path + u"from"_s, price.from);
        }
        if (!m_base || !m_base->prices) return;
        for (const RoutePrice &price : *m_base->prices) {
            if (m_scene.past(price.from) && !begins.contains(price.from.us)) estimatesChange(u"prices"_s, price.from);
        }
    }

    static bool has(const std::optional<std::vector<RoutePrice>> &prices, const RoutePrice &price)
    {
        return prices && std::ranges::find(*prices, price) != prices->end();
    }

    // R33: a cost that the ledger was not given is reckoned from the price in force.
    void estimatesChange(const QString &path, Instant from)
    {
        m_part.warning(path, tr("This changes a price of the past: costs that the ledger estimated from %1 on are "
                                "estimated anew, and their sums change.")
                                 .arg(formatInstant(from)));
    }

    // What is sent down this route already.
    void window()
    {
        if (!m_route.contextWindow || (m_base && m_base->contextWindow == m_route.contextWindow)) return;
        QHash<QString, const InputSize *> sizes;
        for (const InputSize &size : m_scene.use.sizes) sizes.insert(size.action, &size);
        eachSheet([&](const RouteSheet &sheet) {
            for (const SheetAction &action : sheet.actions) {
                const InputSize *size = action.route == m_route.key ? sizes.value(action.action) : nullptr;
                if (!size || size->p99 <= *m_route.contextWindow) continue;
                m_part.warning(u"context_window"_s,
                               tr("The largest 1 % of the requests of “%1” send more than %2 tokens here, and the "
                                  "context window would be %3.")
                                   .arg(action.action, counted(size->p99), counted(*m_route.contextWindow)));
            }
        });
    }

    const DraftScene &m_scene;
    const Route &m_route;
    const std::optional<Route> &m_base;
    PartFindings &m_part;
};

class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(DraftCheck)
public:
    static QString noTokens() { return tr("A pool without tokens a minute can promise nothing."); }
    static QString mostBelowLeast(const Ceiling &ceiling)
    {
        return tr("The least (%1) is above the most (%2) records of a part.")
            .arg(counted(*ceiling.minRecords), counted(*ceiling.maxRecords));
    }
    static QString reviewedTomorrow(CivilDate day) { return tr("%1 is in the future.").arg(day.toString()); }
    static QString neverReviewed() { return tr("Nobody has reviewed this ceiling. Say when its source was read."); }
    static QString stale(int days)
    {
        return tr("Last reviewed %n day(s) ago: it is shown as stale. Read its source again.", nullptr, days);
    }
};

constexpr auto kKeyOf = [](const auto &entry) { return entry.key; };
constexpr auto kSurfaceOf = [](const Ceiling &ceiling) { return ceiling.surface; };

}  // namespace

void checkRoutes(std::vector<DraftFinding> &found, const DraftScene &scene)
{
    if (scene.draft.routes.empty()) return;
    QSet<QString> pools;
    for (const Pool &pool : scene.published.pools) pools.insert(pool.key);
    for (const DraftEntry<Pool> &pool : scene.draft.pools) pools.insert(pool.entry.key);
    const KeyCheck keys(scene.draft.routes, scene.published.routes, kKeyOf);
    for (const DraftEntry<Route> &drafted : scene.draft.routes) {
        PartFindings part(found, u"route"_s, drafted.entry.key);
        keys.check(part, u"key"_s, drafted, drafted.entry.key);
        RouteCheck(scene, drafted, part).run(pools);
    }
}

void checkPools(std::vector<DraftFinding> &found, const DraftScene &scene)
{
    const KeyCheck keys(scene.draft.pools, scene.published.pools, kKeyOf);
    for (const DraftEntry<Pool> &drafted : scene.draft.pools) {
        const Pool &pool = drafted.entry;
        PartFindings part(found, u"pool"_s, pool.key);
        keys.check(part, u"key"_s, drafted, pool.key);
        part.requireText(u"provider"_s, pool.provider);
        part.requireText(u"subscription"_s, pool.subscription);
        part.requireText(u"region"_s, pool.region);
        part.requireText(u"model"_s, pool.model);
        part.requireText(u"deployment_type"_s, pool.deploymentType);
        part.requireCount(u"tokens_per_minute"_s, pool.tokensPerMinute, 0);
        if (pool.tokensPerMinute == 0) part.warning(u"tokens_per_minute"_s, EntryWords::noTokens());
    }
}

void checkCeilings(std::vector<DraftFinding> &found, const DraftScene &scene)
{
    const CivilDate today = utcDay(scene.now);
    const KeyCheck keys(scene.draft.ceilings, scene.published.ceilings, kSurfaceOf);
    for (const DraftEntry<Ceiling> &drafted : scene.draft.ceilings) {
        const Ceiling &ceiling = drafted.entry;
        PartFindings part(found, u"ceiling"_s, ceiling.surface);
        keys.check(part, u"surface"_s, drafted, ceiling.surface);
        part.requireCount(u"max_records"_s, ceiling.maxRecords, 1);
        part.requireCount(u"max_bytes"_s, ceiling.maxBytes, 1);
        part.requireCount(u"min_records"_s, ceiling.minRecords, 0);
        part.requireCount(u"window_hours"_s, ceiling.windowHours, 1);
        part.requireText(u"source"_s, ceiling.source);
        if (ceiling.maxRecords && ceiling.minRecords > ceiling.maxRecords)
            part.error(u"min_records"_s, EntryWords::mostBelowLeast(ceiling));
        if (!ceiling.lastReviewed) {
            part.warning(u"last_reviewed"_s, EntryWords::neverReviewed());
        } else if (*ceiling.lastReviewed > today) {
            part.error(u"last_reviewed"_s, EntryWords::reviewedTomorrow(*ceiling.lastReviewed));
        } else if (today - *ceiling.lastReviewed >= kStaleAfterDays) {
            part.warning(u"last_reviewed"_s, EntryWords::stale(today - *ceiling.lastReviewed));
        }
    }
}

}  // namespace headroom
