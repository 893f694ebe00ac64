// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportwords.h"

#include "domain/spokenfigures.h"
#include "domain/spokenlocale.h"
#include "domain/wide.h"
#include "domain/zone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom::reportwords {

namespace {

constexpr qsizetype kLongestName = 120;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString dateForm()
{
    //: Day, month and year in the form of QLocale::toString(): 1 Mar 2026
    return Words::tr("d MMM yyyy");
}

// Marks that say in which direction to write; the embedding ones would turn round what comes after the name.
bool directs(QChar c)
{
    return (c >= u'\x202a' && c <= u'\x202e') || (c >= u'\x2066' && c <= u'\x2069');
}

bool runsRightToLeft(QChar c)
{
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

}  // namespace

QString language()
{
    //: The tag of the language that you translate into, which readers and hyphenation go by: de, fr, ar
    return Words::tr("en", "language tag");
}

bool rightToLeft()
{
    return QLocale(language()).textDirection() == Qt::RightToLeft;
}

QString percent(std::int64_t used, const Amount &entitlement)
{
    if (entitlement.unlimited || entitlement.units <= 0) return {};
    Wide whole = Wide{used} * 100 / entitlement.units;
    if (used < 0 && whole * entitlement.units != Wide{used} * 100) --whole;
    return Words::tr("%1 %", "percentage").arg(spokenCount(clamped(whole)));
}

QString day(CivilDate day)
{
    return spokenLocale().toString(day.toQDate(), dateForm());
}

QString days(const CycleDays &days)
{
    return Words::tr("%1 – %2", "first and last day").arg(day(days.first), day(days.end - 1));
}

QString instant(Instant at, const QByteArray &zone)
{
    const Zone clock = Zone::named(zone).value_or(Zone());
    const std::int64_t ms = at.us / 1'000 + std::int64_t{clock.offsetSeconds(at)} * 1'000;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return spokenLocale().toString(local.date(), dateForm()) + u' ' + local.toString(u"HH:mm:ss"_s);
}

QString spelledInstant(Instant at, const QByteArray &zone)
{
    return Words::tr("%1 %2", "time, time zone").arg(instant(at, zone), QString::fromLatin1(zone));
}

QString usedOf(std::int64_t used, const Amount &entitlement)
{
    if (entitlement.unlimited) return Words::tr("%1, unlimited", "units used").arg(spokenCount(used));
    const QString share = percent(used, entitlement);
    if (share.isEmpty())
        return Words::tr("%1 of %2", "used, entitlement").arg(spokenCount(used), spokenCount(entitlement.units));
    return Words::tr("%1 of %2 (%3)", "used, entitlement, percentage")
        .arg(spokenCount(used), spokenCount(entitlement.units), share);
}

QString name(const QString &name)
{
    QString shown = name;
    shown.removeIf(directs);
    if (shown.size() > kLongestName) {
        QTextBoundaryFinder cut(QTextBoundaryFinder::Grapheme, shown);
        cut.setPosition(kLongestName - 1);
        if (!cut.isAtBoundary()) cut.toPreviousBoundary();
        shown = shown.left(std::max(cut.position(), qsizetype{0})) + u'…';
    }
    if (!std::ranges::any_of(shown, runsRightToLeft)) return shown;
    return QChar(0x2068) + shown + QChar(0x2069);
}

QString rawId(std::string_view id)
{
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

ReportCell text(const QString &shown, const QString &raw)
{
    return {shown, raw == shown ? QString() : raw, false};
}

ReportCell nameCell(const QString &given)
{
    return text(name(given), given);
}

ReportCell memberCell(const QString &given)
{
    return given.isEmpty() ? text(Words::tr("Not stated", "a member"), u"not_stated"_s) : nameCell(given);
}

ReportCell bucketCell(Bucket bucket)
{
    return text(bucketName(bucket), rawId(bucketId(bucket)));
}

ReportCell count(std::int64_t count, bool bad)
{
    return {spokenCount(count), QString::number(count), bad};
}

ReportCell amount(const Amount &amount)
{
    if (amount.unlimited) return text(Words::tr("unlimited"), u"unlimited"_s);
    return count(amount.units);
}

ReportCell dayCell(CivilDate date)
{
    return text(day(date), date.toString());
}

ReportCell instantCell(Instant at, const QByteArray &zone)
{
    return text(instant(at, zone), formatInstant(at));
}

ReportCell moneyCell(Money amount)
{
    return text(spokenMoney(amount), amount.toString());
}

ReportCell costCell(const Cost &cost)
{
    const QString sum = spokenMoney(cost.amount);
    return text(cost.estimated ? Words::tr("≈ %1", "an estimated amount").arg(sum) : sum, cost.amount.toString());
}

ReportTable newTable(const QString &id, const QString &title, std::vector<ReportTable::Column> columns,
                     const QString &whenEmpty)
{
    ReportTable table;
    table.id = id;
    table.title = title;
    table.columns = std::move(columns);
    table.whenEmpty = whenEmpty;
    return table;
}

void heading(ReportDocument &document, const QString &text)
{
    say(document, text, ReportText::Kind::Heading);
}

void say(ReportDocument &document, const QString &text, ReportText::Kind kind)
{
    document.blocks.emplace_back(ReportText{kind, text});
}

}  // namespace headroom::reportwords
