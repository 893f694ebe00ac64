// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/routefields.h"

#include "domain/event.h"
#include "items/typedvalues.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RouteFields)
};

constexpr qsizetype kLongestKey = 200;
constexpr qsizetype kLongestText = 2'000;

const QString kSync = QStringLiteral("sync");
const QString kBatch = QStringLiteral("batch");
const QString kBoth = QStringLiteral("sync,batch");
const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");

// Surroundings are no part of a name; an empty one is not stated.
Result<std::optional<QString>> typedName(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) return std::optional<QString>();
    if (text.size() > kLongestText) return refused(Words::tr("This is longer than a name can be. Shorten it."));
    if (std::ranges::any_of(text, [](QChar c) { return !c.isPrint(); }))
        return refused(Words::tr("This holds a character that cannot be printed. Type it anew."));
    return std::optional(text);
}

Result<std::optional<std::int64_t>> typedOptionalCount(const QString &typed, std::int64_t least)
{
    if (typed.trimmed().isEmpty()) return std::optional<std::int64_t>();
    return typedCount(typed, least).map([](std::int64_t count) { return std::optional(count); });
}

Result<std::optional<CivilDate>> typedOptionalDate(const QString &typed)
{
    if (typed.trimmed().isEmpty()) return std::optional<CivilDate>();
    return typedDate(typed).map([](CivilDate date) { return std::optional(date); });
}

Result<std::optional<QString>> typedSource(const QString &typed)
{
    const auto text = typedName(typed);
    if (!text || !*text) return text;
    const QUrl url(**text, QUrl::StrictMode);
    const bool isLink = url.isValid() && !url.host().isEmpty() &&
                        (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    if (!isLink) return refused(Words::tr("“%1” is not a link. Write it with https:// in front.").arg(**text));
    return text;
}

// The entry with a member set to what was typed.
template<typename Entry, typename T>
Result<Entry> with(Entry entry, std::optional<T> Entry::*member, Result<std::optional<T>> typed)
{
    if (!typed) return tl::make_unexpected(std::move(typed.error()));
    entry.*member = std::move(*typed);
    return entry;
}

QString textOf(const std::optional<QString> &value)
{
    return value.value_or(QString());
}

QString textOf(std::optional<std::int64_t> value)
{
    return value ? QString::number(*value) : QString();
}

std::optional<QString> Route::*routeName(const QString &path)
{
    if (path == QLatin1String("provider")) return &Route::provider;
    if (path == QLatin1String("model_family")) return &Route::modelFamily;
    if (path == QLatin1String("region")) return &Route::region;
    return path == QLatin1String("pool") ? &Route::pool : nullptr;
}

std::optional<QString> Pool::*poolName(const QString &path)
{
    if (path == QLatin1String("provider")) return &Pool::provider;
    if (path == QLatin1String("subscription")) return &Pool::subscription;
    if (path == QLatin1String("region")) return &Pool::region;
    if (path == QLatin1String("model")) return &Pool::model;
    return path == QLatin1String("deployment_type") ? &Pool::deploymentType : nullptr;
}

std::optional<std::int64_t> Ceiling::*ceilingCount(const QString &path)
{
    if (path == QLatin1String("max_records")) return &Ceiling::maxRecords;
    if (path == QLatin1String("max_bytes")) return &Ceiling::maxBytes;
    if (path == QLatin1String("min_records")) return &Ceiling::minRecords;
    return path == QLatin1String("window_hours") ? &Ceiling::windowHours : nullptr;
}

tl::unexpected<Error> unknownField(const QString &path)
{
    return failure(Error::Kind::Internal, Words::tr("There is no field “%1”.").arg(path));
}

}  // namespace

std::vector<CatalogField> routeFields()
{
    const QString unknown = Words::tr("not stated");
    return {
        {QStringLiteral("provider"), Words::tr("Provider"), Words::tr("Who runs the model"), unknown},
        {QStringLiteral("model_family"), Words::tr("Model"), Words::tr("As the provider calls it"), unknown},
        {QStringLiteral("modes"),
         Words::tr("Takes"),
         Words::tr("What the route is eligible for (R36)"),
         {},
         {{Words::tr("sync"), kSync}, {Words::tr("batch"), kBatch}, {Words::tr("sync and batch"), kBoth}}},
        {QStringLiteral("region"), Words::tr("Region"), {}, unknown},
        {QStringLiteral("context_window"), Words::tr("Context window"), Words::tr("Tokens of input at most"), unknown},
    };
}

std::vector<CatalogField> poolFields()
{
    const QString unknown = Words::tr("not stated");
    return {
        {QStringLiteral("tokens_per_minute"), Words::tr("Quota"),
         Words::tr("Tokens a minute that the provider lets through"), unknown},
        {QStringLiteral("provider"), Words::tr("Provider"), {}, unknown},
        {QStringLiteral("subscription"), Words::tr("Subscription"), {}, unknown},
        {QStringLiteral("region"), Words::tr("Region"), {}, unknown},
        {QStringLiteral("model"), Words::tr("Model"), {}, unknown},
        {QStringLiteral("deployment_type"), Words::tr("Deployment type"),
         Words::tr("Such as global, data_zone, provisioned"), unknown},
    };
}

std::vector<CatalogField> ceilingFields()
{
    const QString unknown = Words::tr("not stated by the source");
    return {
        {QStringLiteral("max_records"), Words::tr("Most records"), Words::tr("Of one batch job"), unknown},
        {QStringLiteral("max_bytes"), Words::tr("Most bytes"), Words::tr("Of one batch job"), unknown},
        {QStringLiteral("min_records"), Words::tr("Fewest records"), Words::tr("Of one batch job; 0 is none"), unknown},
        {QStringLiteral("window_hours"), Words::tr("Window in hours"),
         Words::tr("In which the provider completes a job or lets it expire"), unknown},
        {QStringLiteral("ordered"),
         Words::tr("Results in order"),
         Words::tr("Whether results come back in the order of the records"),
         {},
         {{unknown, QString()}, {Words::tr("yes"), kYes}, {Words::tr("no"), kNo}}},
        {QStringLiteral("source"), Words::tr("Source"), Words::tr("The page that states all this"),
         Words::tr("such as https://…")},
        {QStringLiteral("last_reviewed"), Words::tr("Last reviewed"),
         Words::tr("The day on which somebody last read the source"), Words::tr("never")},
    };
}

QString fieldText(const Route &route, const QString &path)
{
    if (const auto member = routeName(path)) return textOf(route.*member);
    if (path == QLatin1String("context_window")) return textOf(route.contextWindow);
    if (path != QLatin1String("modes")) return {};
    const std::vector<Mode> modes = route.modes.value_or(std::vector{Mode::Sync});
    const bool sync = std::ranges::find(modes, Mode::Sync) != modes.end();
    const bool batch = std::ranges::find(modes, Mode::Batch) != modes.end();
    return sync && batch ? kBoth : batch ? kBatch : kSync;
}

QString fieldText(const Pool &pool, const QString &path)
{
    if (const auto member = poolName(path)) return textOf(pool.*member);
    return path == QLatin1String("tokens_per_minute") ? textOf(pool.tokensPerMinute) : QString();
}

QString fieldText(const Ceiling &ceiling, const QString &path)
{
    if (const auto member = ceilingCount(path)) return textOf(ceiling.*member);
    if (path == QLatin1String("source")) return textOf(ceiling.source);
    if (path == QLatin1String("ordered")) return !ceiling.ordered ? QString() : *ceiling.ordered ? kYes : kNo;
    return ceiling.lastReviewed ? ceiling.lastReviewed->toString() : QString();
}

Result<Route> withField(Route route, const QString &path, const QString &text)
{
    if (const auto member = routeName(path)) return with(std::move(route), member, typedName(text));
    if (path == QLatin1String("context_window"))
        return with(std::move(route), &Route::contextWindow, typedOptionalCount(text, 1));
    if (path != QLatin1String("modes")) return unknownField(path);
    // As it stands it stays: what is left out means sync alone.
    if (text == fieldText(route, path)) return route;
    route.modes.emplace();
    if (text != kBatch) route.modes->push_back(Mode::Sync);
    if (text != kSync) route.modes->push_back(Mode::Batch);
    return route;
}

Result<Pool> withField(Pool pool, const QString &path, const QString &text)
{
    if (const auto member = poolName(path)) return with(std::move(pool), member, typedName(text));
    if (path == QLatin1String("tokens_per_minute"))
        return with(std::move(pool), &Pool::tokensPerMinute, typedOptionalCount(text, 0));
    return unknownField(path);
}

Result<Ceiling> withField(Ceiling ceiling, const QString &path, const QString &text)
{
    if (const auto member = ceilingCount(path)) {
        const bool mayBeNone = path == QLatin1String("min_records");
        return with(std::move(ceiling), member, typedOptionalCount(text, mayBeNone ? 0 : 1));
    }
    if (path == QLatin1String("source")) return with(std::move(ceiling), &Ceiling::source, typedSource(text));
    if (path == QLatin1String("last_reviewed"))
        return with(std::move(ceiling), &Ceiling::lastReviewed, typedOptionalDate(text));
    if (path != QLatin1String("ordered")) return unknownField(path);
    ceiling.ordered = text.isEmpty() ? std::nullopt : std::optional(text == kYes);
    return ceiling;
}

QString entryKeyProblem(const QString &key, bool taken)
{
    if (key.trimmed().isEmpty()) return Words::tr("Type a key: events and sheets will name it.");
    if (key.size() > kLongestKey) return Words::tr("This is longer than a key should be. Shorten it.");
    const auto fits = [](QChar c) { return c.isLetterOrNumber() || QStringLiteral("-_.:/@").contains(c); };
    const auto odd = std::ranges::find_if_not(key, fits);
    if (odd != key.end())
        return odd->isSpace() ? Words::tr("A key has no spaces. Write a hyphen instead.")
                              : Words::tr("A key is of letters, digits and - _ . : / @. Leave out “%1”.").arg(*odd);
    return taken ? Words::tr("“%1” is there already. Choose it in the table to change it.").arg(key) : QString();
}

}  // namespace headroom
