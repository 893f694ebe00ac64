// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demosetting.h"

#include "storage/import/fieldtext.h"

namespace headroom::demo {

namespace {

RouteText routeText(const Route &route)
{
    return {&route, route.key.toStdString(), route.provider.value_or(QString()).toStdString(),
            route.modelFamily.value_or(QString()).toStdString(), route.pool.value_or(QString()).toStdString()};
}

}  // namespace

Result<std::unique_ptr<Setting>> Setting::make(const DemoOptions &options)
{
    const Result<CatalogDocument> document = demoCatalog(options);
    if (!document) return tl::make_unexpected(document.error());
    Result<Catalog> catalog = applyCatalog({}, *document);
    if (!catalog) return tl::make_unexpected(catalog.error());
    return std::unique_ptr<Setting>(new Setting(options, std::move(*catalog)));
}

Setting::Setting(const DemoOptions &demoOptions, Catalog demoCatalog)
    : options(demoOptions), catalog(std::move(demoCatalog))
{
    for (const Route &route : catalog.routes) m_routes.push_back(routeText(route));
    m_routes.push_back({nullptr, "preview-voice", "openai", "gpt-4o-transcribe", {}});

    // What no sheet maps runs somewhere all the same.
    m_noSheet.fill({.route = text(QStringLiteral("standard-flash"))});
    m_noSheet[static_cast<std::size_t>(Action::VoiceTranscribe)].route = text(QStringLiteral("preview-voice"));
    m_noSheet[static_cast<std::size_t>(Action::ReportWrite)].route = text(QStringLiteral("premium-reasoning"));
    for (const RouteSheet &sheet : catalog.routeSheets) {
        Sheet routes = m_noSheet;
        for (int i = 0; i < kActionCount; ++i) {
            const SheetAction *action = findAction(sheet, fromUtf8(kActionKinds[static_cast<std::size_t>(i)].name));
            if (!action) continue;
            Routed &to = routes[static_cast<std::size_t>(i)];
            to.bucket = static_cast<std::int8_t>(action->bucket);
            to.entry = action;
            to.route = text(action->route);
            to.fallback = action->fallbackRoute ? text(*action->fallbackRoute) : nullptr;
            to.downgrade = action->downgradeTo ? text(action->downgradeTo->route) : nullptr;
        }
        m_sheets.push_back(routes);
    }
}

const RouteText *Setting::text(const QString &key) const
{
    const std::string wanted = key.toStdString();
    for (const RouteText &route : m_routes) {
        if (route.key == wanted) return &route;
    }
    return nullptr;
}

const Routed &Setting::routed(Action action, Instant at) const
{
    const RouteSheet *sheet = sheetAt(catalog.routeSheets, at);
    const Sheet &routes = sheet ? m_sheets[static_cast<std::size_t>(sheet - catalog.routeSheets.data())] : m_noSheet;
    return routes[static_cast<std::size_t>(action)];
}

}  // namespace headroom::demo
