// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings.h"

#include <QSettings>

#include <array>
#include <utility>

namespace headroom {

namespace {

constexpr std::array<std::pair<theme::Mode, const char *>, 3> kThemes{
    {{theme::Mode::System, "system"}, {theme::Mode::Light, "light"}, {theme::Mode::Dark, "dark"}}};

const QString kGeometry = QStringLiteral("window/geometry");
const QString kSplitter = QStringLiteral("window/splitter");
const QString kTheme = QStringLiteral("window/theme");
const QString kLanguage = QStringLiteral("window/language");
const QString kPlace = QStringLiteral("window/place");
const QString kLastLedger = QStringLiteral("ledger/last");
const QString kReopen = QStringLiteral("ledger/reopen");
const QString kRecentLedgers = QStringLiteral("ledger/recent");
const QString kRecentOpened = QStringLiteral("ledger/recentOpened");
const QString kReportAudience = QStringLiteral("reports/audience");
const QString kReportNames = QStringLiteral("reports/memberNames");
const QString kReportLanguage = QStringLiteral("reports/language");
const QString kTables = QStringLiteral("tables");

}  // namespace

ConsoleSettings ConsoleSettings::load(const QSettings &store)
{
    ConsoleSettings settings;
    settings.geometry = store.value(kGeometry).toByteArray();
    settings.splitter = store.value(kSplitter).toByteArray();
    settings.lastLedger = store.value(kLastLedger).toString();
    settings.reopen = store.value(kReopen, true).toBool();
    settings.language = store.value(kLanguage).toString();
    settings.lastPlace = Place::fromLink(store.value(kPlace).toString()).value_or(Place::overview());
    const QString mode = store.value(kTheme).toString();
    for (const auto &[value, name] : kThemes)
        if (mode == QLatin1String(name)) settings.theme = value;

    settings.reports.audience =
        audienceFromId(store.value(kReportAudience).toString().toStdString()).value_or(Audience::Customer);
    settings.reports.memberNames = store.value(kReportNames, true).toBool();
    settings.reports.language = store.value(kReportLanguage).toString();

    const QStringList ledgers = store.value(kRecentLedgers).toStringList();
    const QStringList opened = store.value(kRecentOpened).toStringList();
    for (qsizetype i = 0; i < ledgers.size(); ++i)
        settings.recent.append({ledgers.at(i), QDateTime::fromString(opened.value(i), Qt::ISODate)});

    const QString prefix = kTables + QLatin1Char('/');
    for (const QString &key : store.allKeys())
        if (key.startsWith(prefix))
            settings.tables.insert(key.mid(prefix.size()), TableColumns::fromText(store.value(key).toStringList()));
    return settings;
}

void ConsoleSettings::save(QSettings &store) const
{
    store.setValue(kGeometry, geometry);
    store.setValue(kSplitter, splitter);
    store.setValue(kLastLedger, lastLedger);
    store.setValue(kReopen, reopen);
    store.setValue(kLanguage, language);
    store.setValue(kPlace, lastPlace.toLink());
    for (const auto &[value, name] : kThemes)
        if (theme == value) store.setValue(kTheme, QString::fromLatin1(name));
    const std::string_view audience = audienceId(reports.audience);
    store.setValue(kReportAudience, QString::fromLatin1(audience.data(), static_cast<qsizetype>(audience.size())));
    store.setValue(kReportNames, reports.memberNames);
    store.setValue(kReportLanguage, reports.language);

    QStringList ledgers;
    QStringList opened;
    for (const RecentLedger &ledger : recent) {
        ledgers << ledger.db;
        opened << ledger.opened.toUTC().toString(Qt::ISODate);
    }
    store.setValue(kRecentLedgers, ledgers);
    store.setValue(kRecentOpened, opened);

    for (auto table = tables.begin(); table != tables.end(); ++table)
        store.setValue(kTables + QLatin1Char('/') + table.key(), table.value().toText());
}

void ConsoleSettings::remember(const QString &db, const QDateTime &opened)
{
    lastLedger = db;
    recent.removeIf([&db](const RecentLedger &ledger) { return ledger.db == db; });
    recent.prepend({db, opened});
    while (recent.size() > kMostRecentLedgers) recent.removeLast();
}

void ConsoleSettings::forget(const QString &db)
{
    recent.removeIf([&db](const RecentLedger &ledger) { return ledger.db == db; });
    if (lastLedger == db) lastLedger.clear();
}

}  // namespace headroom
