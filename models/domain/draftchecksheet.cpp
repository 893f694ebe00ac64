// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogpublished.h"
#include "domain/draftcheckparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// The sheet as a whole; its actions one by one are in draftcheckactions.cpp.
class SheetCheck {
    Q_DECLARE_TR_FUNCTIONS(DraftCheck)
public:
    SheetCheck(const DraftScene &scene, PartFindings &part)
        : m_scene(scene), m_drafted(*scene.draft.sheet), m_sheet(m_drafted.sheet), m_part(part)
    {
        for (const SheetAction &action : m_sheet.actions) m_actions.insert(action.action, &action);
    }

    void run()
    {
        version();
        m_part.requireInstant(u"effective_from"_s, m_sheet.effectiveFrom);
        if (m_scene.past(m_sheet.effectiveFrom)) past();
        followed();
        removed();
        unchanged();
    }

private:
    void version()
    {
        m_part.requireCount(u"version"_s, m_sheet.version, 1);
        const auto &sheets = m_scene.published.routeSheets;
        if (std::ranges::find(sheets, m_sheet.version, &RouteSheet::version) == sheets.end()) return;
        m_part.error(u"version"_s, tr("Route sheet %1 is published and never changes. The next one is %2.")
                                       .arg(m_sheet.version)
                                       .arg(newestSheet(sheets)->version + 1));
    }

    // What sheets mapped in the past they mapped as they said; only what none mapped may be mapped afterwards (R7).
    void past()
    {
        const RouteSheet *then = sheetAt(m_scene.published.routeSheets, m_sheet.effectiveFrom);
        if (!then) return;
        QStringList changed;
        for (const SheetAction &action : then->actions) {
            const SheetAction *now = m_actions.value(action.action);
            if (!now || spelledOut(*now) != spelledOut(action)) changed << action.action;
        }
        if (changed.isEmpty()) return;
        m_part.error(
            u"effective_from"_s,
            tr("%1 is in the past, where route sheet %2 was in force, and %n of its action(s) would change: %3. "
               "In the past a sheet can only add actions that none mapped. Begin now or later.",
               nullptr, static_cast<int>(changed.size()))
                .arg(formatInstant(m_sheet.effectiveFrom), QString::number(then->version),
                     QStringList(changed.mid(0, 3)).join(u", "_s)));
    }

    void followed()
    {
        const RouteSheet *next = nullptr;
        for (const RouteSheet &sheet : m_scene.published.routeSheets) {
            if (sheet.effectiveFrom > m_sheet.effectiveFrom && (!next || sheet.effectiveFrom < next->effectiveFrom))
                next = &sheet;
        }
        if (!next) return;
        m_part.warning(u"effective_from"_s,
                       tr("Route sheet %1, published before, takes its place from %2 on.")
                           .arg(QString::number(next->version), formatInstant(next->effectiveFrom)));
    }

    void removed()
    {
        if (!m_drafted.base) return;
        QHash<QString, std::int64_t> events;
        for (const RouteUse &row : m_scene.use.rows) events[row.action] += row.events;
        for (const SheetAction &action : m_drafted.base->actions) {
            const std::int64_t seen = events.value(action.action);
            if (m_actions.contains(action.action) || seen <= 0) continue;
            m_part.error(u"actions[%1]"_s.arg(action.action),
                         tr("“%1” is in use: %2 events from %3 to %4. Without it they would go to no bucket. Keep it "
                            "in the sheet.")
                             .arg(action.action, counted(seen), m_scene.use.window.first.toString(),
                                  (m_scene.use.window.end - 1).toString()));
        }
    }

    void unchanged()
    {
        if (!m_drafted.base) return;
        RouteSheet again = m_sheet;
        again.effectiveFrom = m_drafted.base->effectiveFrom;
        if (firstDifference(*m_drafted.base, again, QString())) return;
        m_part.error(QString(), tr("Route sheet %1 says the same as sheet %2. Change something, or discard it.")
                                    .arg(m_sheet.version)
                                    .arg(m_drafted.base->version));
    }

    const DraftScene &m_scene;
    const DraftSheet &m_drafted;
    const RouteSheet &m_sheet;
    PartFindings &m_part;
    QHash<QString, const SheetAction *> m_actions;
};

}  // namespace

void checkSheet(std::vector<DraftFinding> &found, const DraftScene &scene)
{
    if (!scene.draft.sheet) return;
    PartFindings part(found, u"route_sheet"_s, QString::number(scene.draft.sheet->sheet.version));
    SheetCheck(scene, part).run();
    checkActions(part, scene, scene.draft.sheet->sheet);
}

}  // namespace headroom
