// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/draftvalues.h"

#include "domain/money.h"
#include "domain/utcday.h"
#include "domain/zone.h"
#include "items/auditwords.h"
#include "items/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

struct DraftWords {
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
};

struct FieldWord {
    const char *field;
    const char *name;
};

constexpr std::array<FieldWord, 58> kFields{{
    {"action", QT_TRANSLATE_NOOP("DraftWords", "action")},
    {"allowance", QT_TRANSLATE_NOOP("DraftWords", "allowance")},
    {"async_expectation_shown", QT_TRANSLATE_NOOP("DraftWords", "async expectation shown")},
    {"at_limit", QT_TRANSLATE_NOOP("DraftWords", "at the limit")},
    {"batch_percent", QT_TRANSLATE_NOOP("DraftWords", "batch price")},
    {"bucket", QT_TRANSLATE_NOOP("DraftWords", "bucket")},
    {"cached_input_per_mtok", QT_TRANSLATE_NOOP("DraftWords", "cached input per million tokens")},
    {"confirm_percent", QT_TRANSLATE_NOOP("DraftWords", "asks above this share of what remains")},
    {"context_window", QT_TRANSLATE_NOOP("DraftWords", "context window")},
    {"cycle", QT_TRANSLATE_NOOP("DraftWords", "cycle")},
    {"cycle_anchor", QT_TRANSLATE_NOOP("DraftWords", "cycle anchor")},
    {"deployment_type", QT_TRANSLATE_NOOP("DraftWords", "deployment type")},
    {"downgrade_to", QT_TRANSLATE_NOOP("DraftWords", "downgrade")},
    {"downgrade_to.bucket", QT_TRANSLATE_NOOP("DraftWords", "bucket of the downgrade")},
    {"downgrade_to.route", QT_TRANSLATE_NOOP("DraftWords", "route of the downgrade")},
    {"effective_from", QT_TRANSLATE_NOOP("DraftWords", "in force from")},
    {"expansion_intent", QT_TRANSLATE_NOOP("DraftWords", "expansion intent")},
    {"fallback_route", QT_TRANSLATE_NOOP("DraftWords", "fallback")},
    {"from", QT_TRANSLATE_NOOP("DraftWords", "from")},
    {"included_records", QT_TRANSLATE_NOOP("DraftWords", "included records")},
    {"input_per_mtok", QT_TRANSLATE_NOOP("DraftWords", "input per million tokens")},
    {"key", QT_TRANSLATE_NOOP("DraftWords", "key")},
    {"last_reviewed", QT_TRANSLATE_NOOP("DraftWords", "last reviewed")},
    {"max_bytes", QT_TRANSLATE_NOOP("DraftWords", "most bytes a job")},
    {"max_records", QT_TRANSLATE_NOOP("DraftWords", "most records a job")},
    {"member_daily_cap", QT_TRANSLATE_NOOP("DraftWords", "daily cap of a member")},
    {"min_records", QT_TRANSLATE_NOOP("DraftWords", "least records a job")},
    {"mode", QT_TRANSLATE_NOOP("DraftWords", "mode")},
    {"model", QT_TRANSLATE_NOOP("DraftWords", "model")},
    {"model_family", QT_TRANSLATE_NOOP("DraftWords", "model family")},
    {"modes", QT_TRANSLATE_NOOP("DraftWords", "modes")},
    {"name", QT_TRANSLATE_NOOP("DraftWords", "name")},
    {"ordered", QT_TRANSLATE_NOOP("DraftWords", "keeps the order")},
    {"output_per_mtok", QT_TRANSLATE_NOOP("DraftWords", "output per million tokens")},
    {"overage_cap", QT_TRANSLATE_NOOP("DraftWords", "overage cap")},
    {"overage_price", QT_TRANSLATE_NOOP("DraftWords", "overage price")},
    {"per", QT_TRANSLATE_NOOP("DraftWords", "counted per")},
    {"plan", QT_TRANSLATE_NOOP("DraftWords", "plan")},
    {"pool", QT_TRANSLATE_NOOP("DraftWords", "pool")},
    {"price", QT_TRANSLATE_NOOP("DraftWords", "price")},
    {"price_per", QT_TRANSLATE_NOOP("DraftWords", "priced per")},
    {"provider", QT_TRANSLATE_NOOP("DraftWords", "provider")},
    {"region", QT_TRANSLATE_NOOP("DraftWords", "region")},
    {"retention", QT_TRANSLATE_NOOP("DraftWords", "retention")},
    {"route", QT_TRANSLATE_NOOP("DraftWords", "route")},
    {"schedule", QT_TRANSLATE_NOOP("DraftWords", "schedule")},
    {"seats", QT_TRANSLATE_NOOP("DraftWords", "seats")},
    {"source", QT_TRANSLATE_NOOP("DraftWords", "source")},
    {"subscription", QT_TRANSLATE_NOOP("DraftWords", "subscription")},
    {"success_measure", QT_TRANSLATE_NOOP("DraftWords", "success measure")},
    {"time_zone", QT_TRANSLATE_NOOP("DraftWords", "time zone")},
    {"to", QT_TRANSLATE_NOOP("DraftWords", "until")},
    {"tokens_per_minute", QT_TRANSLATE_NOOP("DraftWords", "tokens per minute")},
    {"unit", QT_TRANSLATE_NOOP("DraftWords", "unit")},
    {"units", QT_TRANSLATE_NOOP("DraftWords", "units")},
    {"version", QT_TRANSLATE_NOOP("DraftWords", "version")},
    {"warn_percent", QT_TRANSLATE_NOOP("DraftWords", "warns at")},
    {"window_hours", QT_TRANSLATE_NOOP("DraftWords", "hours until done")},
}};

// What a limit or an entry does where it says nothing.
constexpr std::array<FieldWord, 17> kAbsent{{
    {"allowance", "0"},
    {"async_expectation_shown", QT_TRANSLATE_NOOP("DraftWords", "no")},
    {"at_limit", QT_TRANSLATE_NOOP("DraftWords", "blocks")},
    {"batch_percent", "100 %"},
    {"cached_input_per_mtok", QT_TRANSLATE_NOOP("DraftWords", "as input")},
    {"confirm_percent", "10 %"},
    {"max_bytes", QT_TRANSLATE_NOOP("DraftWords", "not stated")},
    {"max_records", QT_TRANSLATE_NOOP("DraftWords", "not stated")},
    {"member_daily_cap", QT_TRANSLATE_NOOP("DraftWords", "no cap")},
    {"min_records", QT_TRANSLATE_NOOP("DraftWords", "not stated")},
    {"modes", QT_TRANSLATE_NOOP("DraftWords", "sync")},
    {"overage_cap", QT_TRANSLATE_NOOP("DraftWords", "no cap")},
    {"overage_price", QT_TRANSLATE_NOOP("DraftWords", "none is sold")},
    {"per", QT_TRANSLATE_NOOP("DraftWords", "workspace")},
    {"price_per", QT_TRANSLATE_NOOP("DraftWords", "workspace")},
    {"seats", "1"},
    {"window_hours", QT_TRANSLATE_NOOP("DraftWords", "not stated")},
}};

// What is stored as a word of the document's own.
constexpr std::array<FieldWord, 14> kValues{{
    {"action", QT_TRANSLATE_NOOP("DraftWords", "action")},
    {"batch", QT_TRANSLATE_NOOP("DraftWords", "batch")},
    {"block", QT_TRANSLATE_NOOP("DraftWords", "blocks")},
    {"false", QT_TRANSLATE_NOOP("DraftWords", "no")},
    {"file", QT_TRANSLATE_NOOP("DraftWords", "file")},
    {"null", QT_TRANSLATE_NOOP("DraftWords", "not stated")},
    {"page", QT_TRANSLATE_NOOP("DraftWords", "page")},
    {"queue", QT_TRANSLATE_NOOP("DraftWords", "queues")},
    {"record", QT_TRANSLATE_NOOP("DraftWords", "record")},
    {"seat", QT_TRANSLATE_NOOP("DraftWords", "seat")},
    {"sync", QT_TRANSLATE_NOOP("DraftWords", "sync")},
    {"true", QT_TRANSLATE_NOOP("DraftWords", "yes")},
    {"unlimited", QT_TRANSLATE_NOOP("DraftWords", "unlimited")},
    {"workspace", QT_TRANSLATE_NOOP("DraftWords", "workspace")},
}};

template<std::size_t N>
const FieldWord *wordOf(const std::array<FieldWord, N> &words, const QString &field)
{
    const auto *const found =
        std::ranges::find_if(words, [&field](const FieldWord &word) { return field == QLatin1String(word.field); });
    return found == words.end() ? nullptr : found;
}

QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(u'.') + 1);
}

enum class Kind { Words, Money, Count, Percent, Moment };

Kind kindOf(const QString &path)
{
    static const QStringList kMoney{QStringLiteral("price"), QStringLiteral("overage_price"),
                                    QStringLiteral("input_per_mtok"), QStringLiteral("cached_input_per_mtok"),
                                    QStringLiteral("output_per_mtok")};
    static const QStringList kCounts{
        QStringLiteral("allowance"),    QStringLiteral("overage_cap"),      QStringLiteral("member_daily_cap"),
        QStringLiteral("units"),        QStringLiteral("included_records"), QStringLiteral("seats"),
        QStringLiteral("max_records"),  QStringLiteral("max_bytes"),        QStringLiteral("min_records"),
        QStringLiteral("window_hours"), QStringLiteral("context_window"),   QStringLiteral("tokens_per_minute")};
    static const QStringList kMoments{QStringLiteral("effective_from"), QStringLiteral("from"), QStringLiteral("to")};
    const QString field = lastPart(DraftPath::of(path).field);
    if (kMoney.contains(field)) return Kind::Money;
    if (kCounts.contains(field)) return Kind::Count;
    if (kMoments.contains(field)) return Kind::Moment;
    return field.endsWith(QLatin1String("_percent")) ? Kind::Percent : Kind::Words;
}

std::optional<Money> moneyOf(const QString &text)
{
    const ScaledDecimal read = parseMoney(text.toStdString());
    return read.error == DecimalError::None ? std::optional(Money{read.value}) : std::nullopt;
}

std::optional<std::int64_t> countOf(const QString &text)
{
    bool whole = false;
    const qlonglong count = text.toLongLong(&whole);
    return whole ? std::optional<std::int64_t>(count) : std::nullopt;
}

QString wordsOf(const QString &value)
{
    QStringList words;
    for (const QString &each : value.split(QStringLiteral(", "))) {
        const FieldWord *known = wordOf(kValues, each);
        words << (known ? DraftWords::tr(known->name) : auditValueWords(each));
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace

DraftPath DraftPath::of(const QString &path)
{
    const qsizetype open = path.indexOf(u'[');
    const qsizetype close = path.lastIndexOf(u']');
    if (open < 0 || close < open) return {{}, {}, path};
    return {path.left(open), path.mid(open + 1, close - open - 1), path.mid(close + 2)};
}

QString draftFieldName(const QString &path)
{
    const auto [list, item, field] = DraftPath::of(path);
    const FieldWord *known = wordOf(kFields, field);
    QString name = known ? DraftWords::tr(known->name) : QString();
    if (!known) {
        const QStringList parts = field.split(u'.');
        const FieldWord *last = wordOf(kFields, parts.last());
        if (parts.size() == 3 && parts.first() == QLatin1String("limits") && last)
            name = DraftWords::tr("%1 %2", "bucket, field of its limit")
                       .arg(auditValueWords(parts[1]), DraftWords::tr(last->name));
        else
            name = auditPathWords(field);
    }
    if (item.isEmpty()) return name;
    const ParsedInstant since = parseInstant(item.toStdString());
    const QString of = since.error == TimeError::None ? displayUtc(since.at) : item;
    return field.isEmpty() ? of : DraftWords::tr("%1: %2", "entry of a list, its field").arg(of, name);
}

QString draftValue(const QString &path, const QString &value)
{
    const QString field = lastPart(DraftPath::of(path).field);
    if (value.isEmpty()) {
        if (field == QLatin1String("warn_percent"))
            return path.startsWith(QLatin1String("actions")) ? DraftWords::tr("as the plan says")
                                                             : DraftWords::tr("%1 %", "percentage").arg(70);
        const FieldWord *absent = wordOf(kAbsent, field);
        return absent ? DraftWords::tr(absent->name) : DraftWords::tr("none");
    }
    switch (kindOf(path)) {
    case Kind::Money:
        if (const auto money = moneyOf(value)) return displayMoney(*money);
        break;
    case Kind::Count:
        if (const auto count = countOf(value)) return displayCount(*count);
        break;
    case Kind::Percent:
        if (const auto percent = countOf(value)) return DraftWords::tr("%1 %", "percentage").arg(*percent);
        break;
    case Kind::Moment:
        if (const ParsedInstant at = parseInstant(value.toStdString()); at.error == TimeError::None)
            return displayUtc(at.at);
        break;
    case Kind::Words: break;
    }
    return wordsOf(value);
}

QString draftDifference(const QString &path, const QString &before, const QString &after)
{
    const QLocale locale;
    const auto signedText = [&locale](bool negative, const QString &size) {
        return (negative ? QString(QChar(0x2212)) : locale.positiveSign()) + size;
    };
    if (kindOf(path) == Kind::Money) {
        const auto from = moneyOf(before);
        const auto to = moneyOf(after);
        const auto less = from && to ? checkedSub(*to, *from) : std::nullopt;
        if (!less || less->nanos == 0) return {};
        return signedText(less->nanos < 0, displayMoney(less->nanos < 0 ? -*less : *less));
    }
    if (kindOf(path) != Kind::Count) return {};
    const auto from = countOf(before);
    const auto to = countOf(after);
    // Neither is below 0: the difference fits.
    if (!from || !to || *from < 0 || *to < 0 || *from == *to) return {};
    return signedText(*to < *from, displayCount(std::abs(*to - *from)));
}

QString displayUtc(Instant at)
{
    if (at.us % kMicrosPerDay != 0) return displayInstantIn(at, Zone());
    return DraftWords::tr("%1 UTC", "a day that begins at midnight UTC").arg(displayDay(utcDay(at)));
}

}  // namespace headroom
