// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogpublished.h"
#include "domain/draftcheckparts.h"
#include "domain/event.h"
#include "domain/fallbackloops.h"
#include "domain/wide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString modeWord(Mode mode)
{
    const std::string_view id = modeId(mode);
    return QLatin1String(id.data(), static_cast<qsizetype>(id.size()));
}

// “premium-reasoning” (openai, gpt-5, eastus)
QString described(const Route &route)
{
    QStringList facts;
    for (const auto &fact : {route.provider, route.modelFamily, route.region}) {
        if (fact) facts << *fact;
    }
    const QString name = u"“%1”"_s.arg(route.key);
    return facts.isEmpty() ? name : u"%1 (%2)"_s.arg(name, facts.join(u", "_s));
}

bool serves(const Route &route, Mode mode)
{
    if (!route.modes) return mode == Mode::Sync;
    return std::ranges::find(*route.modes, mode) != route.modes->end();
}

// What a million tokens cost in a mode.
struct ModePrice {
    Wide input;
    Wide output;

    ModePrice(const RoutePrice &price, Mode mode)
    {
        const int percent = mode == Mode::Batch ? price.batchPercent.value_or(100) : 100;
        input = Wide{price.input.femtos} * percent;
        output = Wide{price.output.femtos} * percent;
    }
    [[nodiscard]] bool cheaperThan(const ModePrice &other) const
    {
        return input <= other.input && output <= other.output && (input < other.input || output < other.output);
    }
    // "0.25 + 2.00"
    [[nodiscard]] QString text() const
    {
        return u"%1 + %2"_s.arg(pricePerMtok({clamped(dividedHalfEven(input, 100))}),
                                pricePerMtok({clamped(dividedHalfEven(output, 100))}));
    }
};

// One action of the sheet after the other.
class ActionCheck {
    Q_DECLARE_TR_FUNCTIONS(DraftCheck)
public:
    ActionCheck(PartFindings &part, const DraftScene &scene, const RouteSheet &sheet)
        : m_part(part), m_scene(scene), m_sheet(sheet), m_loops(fallbackLoops(sheet.actions))
    {
        for (const SheetAction &action : sheet.actions) ++m_times[action.action];
        for (const InputSize &size : scene.use.sizes) m_sizes.insert(size.action, &size);
    }

    void run()
    {
        for (const SheetAction &action : m_sheet.actions) {
            m_action = &action;
            m_mode = *spelledOut(action).mode;
            name();
            m_part.requirePercent(path("warn_percent"), action.warnPercent, 1);
            if (const Route *route = requireRoute("route", action.route)) {
                requireMode("mode", *route);
                requireWindow("route", *route);
            }
            fallback();
            expectation();
            if (action.downgradeTo) downgrade(*action.downgradeTo);
        }
    }

private:
    [[nodiscard]] QString path(const char *field) const
    {
        return u"actions[%1].%2"_s.arg(m_action->action, QLatin1String(field));
    }

    void name()
    {
        m_part.requireText(path("action"), m_action->action);
        if (m_times.value(m_action->action) > 1)
            m_part.error(path("action"), tr("“%1” is in the sheet twice. Keep one of the two.").arg(m_action->action));
    }

    const Route *requireRoute(const char *field, const QString &key)
    {
        const Route *route = m_scene.routes.value(key);
        if (key.isEmpty())
            m_part.error(path(field), tr("Choose a route."));
        else if (!route)
            m_part.error(path(field), tr("There is no route “%1”. Choose one of the catalog's.").arg(key));
        else if (route->discovered)
            m_part.error(path(field), tr("Route “%1” was only met in events so far. Complete it first.").arg(key));
        return route && !route->discovered ? route : nullptr;
    }

    // R36: eligible is what the route's modes say.
    void requireMode(const char *field, const Route &route)
    {
        if (serves(route, m_mode)) return;
        m_part.error(path(field), tr("%1 is not eligible for %2, in which “%3” is sent. Choose another route or mode, "
                                     "or add the mode to the route.")
                                      .arg(described(route), modeWord(m_mode), m_action->action));
    }

    // Whether what the ledger really sends fits.
    void requireWindow(const char *field, const Route &route)
    {
        const bool longContext = m_action->bucket == Bucket::LongContext;
        if (!route.contextWindow) {
            if (longContext) {
                m_part.warning(path(field), tr("%1 states no context window, so that nobody can tell whether long "
                                               "content fits.")
                                                .arg(described(route)));
            }
            return;
        }
        const InputSize *size = m_sizes.value(m_action->action);
        if (!size || size->p99 <= *route.contextWindow) return;
        const QString message =
            tr("The largest 1 % of the requests of “%1” send more than %2 tokens, and the context "
               "window of %3 is %4.")
                .arg(m_action->action, counted(size->p99), described(route), counted(*route.contextWindow));
        if (longContext)
            m_part.error(path(field), message);
        else
            m_part.warning(path(field), message);
    }

    void fallback()
    {
        if (!m_action->fallbackRoute) return;
        const QString &to = *m_action->fallbackRoute;
        const Route *route = requireRoute("fallback_route", to);
        if (to == m_action->route && !to.isEmpty()) {
            m_part.error(path("fallback_route"), tr("This is the action's own route. A fallback is another one."));
            return;
        }
        const auto loop = m_loops.constFind({m_action->route, to});
        if (loop != m_loops.constEnd()) {
            m_part.error(path("fallback_route"),
                         tr("The fallbacks go round: %1. Let one of these actions fall back to another route, or to "
                            "none.")
                             .arg(loop->join(u" → "_s)));
        }
        if (!route) return;
        requireMode("fallback_route", *route);
        requireWindow("fallback_route", *route);
    }

    // R36: people who wait for an answer must know that it comes later.
    void expectation()
    {
        const bool said = m_action->asyncExpectationShown.value_or(false);
        if (m_mode != Mode::Batch || m_action->bucket == Bucket::BatchRecords || said) return;
        m_part.error(path("mode"),
                     tr("“%1” is in the bucket “%2”, so that people wait for its answer. Send it in sync, "
                        "or show them that it comes later and say so here.")
                         .arg(m_action->action, bucketName(m_action->bucket)));
    }

    void downgrade(const DowngradeTarget &target)
    {
        if (target.bucket == m_action->bucket) {
            m_part.error(path("downgrade_to.bucket"),
                         tr("This is the action's own bucket. A downgrade goes to another one."));
        }
        const Route *to = requireRoute("downgrade_to.route", target.route);
        if (!to) return;
        requireMode("downgrade_to.route", *to);
        const Route *from = m_scene.routes.value(m_action->route);
        if (!from || from->discovered) return;
        const RoutePrice *fromPrice = priceAt(*from, m_sheet.effectiveFrom);
        const RoutePrice *toPrice = priceAt(*to, m_sheet.effectiveFrom);
        if (!fromPrice || !toPrice) {
            m_part.warning(path("downgrade_to.route"),
                           tr("Whether this is cheaper cannot be told: %1 has no price at %2.")
                               .arg(described(fromPrice ? *to : *from), formatInstant(m_sheet.effectiveFrom)));
            return;
        }
        const ModePrice before(*fromPrice, m_mode);
        const ModePrice after(*toPrice, m_mode);
        if (after.cheaperThan(before)) return;
        m_part.warning(path("downgrade_to.route"),
                       tr("A downgrade to %1 is not cheaper: $%2 for a million tokens in and out, where %3 costs $%4.")
                           .arg(described(*to), after.text(), described(*from), before.text()));
    }

    PartFindings &m_part;
    const DraftScene &m_scene;
    const RouteSheet &m_sheet;
    const QHash<std::pair<QString, QString>, QStringList> m_loops;
    QHash<QString, int> m_times;
    QHash<QString, const InputSize *> m_sizes;
    const SheetAction *m_action = nullptr;
    Mode m_mode = Mode::Sync;
};

}  // namespace

void checkActions(PartFindings &part, const DraftScene &scene, const RouteSheet &sheet)
{
    ActionCheck(part, scene, sheet).run();
}

}  // namespace headroom
