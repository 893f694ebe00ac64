// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/auditwords.h"

#include "domain/access.h"
#include "domain/audience.h"
#include "domain/bucket.h"
#include "domain/review.h"
#include "items/displaytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

struct ObjectWord {
    const char *object;
    const char *name;
};

constexpr std::array<ObjectWord, 16> kObjects{{
    {"ceiling", QT_TRANSLATE_NOOP("AuditWords", "Ceiling")},
    {"credit", QT_TRANSLATE_NOOP("AuditWords", "Credit")},
    {"import", QT_TRANSLATE_NOOP("AuditWords", "Import")},
    {"ledger", QT_TRANSLATE_NOOP("AuditWords", "Ledger")},
    {"overage_request", QT_TRANSLATE_NOOP("AuditWords", "Overage request")},
    {"person", QT_TRANSLATE_NOOP("AuditWords", "Person")},
    {"plan", QT_TRANSLATE_NOOP("AuditWords", "Plan")},
    {"plan_version", QT_TRANSLATE_NOOP("AuditWords", "Plan version")},
    {"pool", QT_TRANSLATE_NOOP("AuditWords", "Pool")},
    {"price_list", QT_TRANSLATE_NOOP("AuditWords", "Price list")},
    {"report", QT_TRANSLATE_NOOP("AuditWords", "Usage report")},
    {"review", QT_TRANSLATE_NOOP("AuditWords", "Review")},
    {"route", QT_TRANSLATE_NOOP("AuditWords", "Route")},
    {"route_sheet", QT_TRANSLATE_NOOP("AuditWords", "Route sheet")},
    {"setting", QT_TRANSLATE_NOOP("AuditWords", "Setting")},
    {"workspace", QT_TRANSLATE_NOOP("AuditWords", "Workspace")},
}};

// Whole phrases, because how a verb and its object join differs between languages. %1: the key.
struct Phrase {
    const char *object;
    const char *action;
    const char *text;
};

constexpr std::array<Phrase, 36> kPhrases{{
    {"ceiling", "created", QT_TRANSLATE_NOOP("AuditWords", "added ceiling %1")},
    {"ceiling", "changed", QT_TRANSLATE_NOOP("AuditWords", "changed ceiling %1")},
    {"credit", "posted", QT_TRANSLATE_NOOP("AuditWords", "credited event %1")},
    {"import", "imported", QT_TRANSLATE_NOOP("AuditWords", "imported %1")},
    {"ledger", "created", QT_TRANSLATE_NOOP("AuditWords", "created the ledger")},
    {"ledger", "migrated", QT_TRANSLATE_NOOP("AuditWords", "brought the ledger to a newer version")},
    {"ledger", "changed", QT_TRANSLATE_NOOP("AuditWords", "changed the ledger")},
    {"overage_request", "requested", QT_TRANSLATE_NOOP("AuditWords", "made overage request %1")},
    {"overage_request", "endorsed",
     QT_TRANSLATE_NOOP("AuditWords", "gave the first of two approvals to overage request %1")},
    {"overage_request", "approved", QT_TRANSLATE_NOOP("AuditWords", "approved overage request %1")},
    {"overage_request", "denied", QT_TRANSLATE_NOOP("AuditWords", "denied overage request %1")},
    {"overage_request", "withdrawn", QT_TRANSLATE_NOOP("AuditWords", "withdrew overage request %1")},
    {"overage_request", "expired", QT_TRANSLATE_NOOP("AuditWords", "let overage request %1 expire")},
    {"overage_request", "revoked", QT_TRANSLATE_NOOP("AuditWords", "revoked units of overage request %1")},
    {"person", "declared", QT_TRANSLATE_NOOP("AuditWords", "declared %1")},
    {"person", "removed", QT_TRANSLATE_NOOP("AuditWords", "removed %1")},
    {"plan", "created", QT_TRANSLATE_NOOP("AuditWords", "added plan %1")},
    {"plan", "changed", QT_TRANSLATE_NOOP("AuditWords", "changed plan %1")},
    {"plan_version", "created", QT_TRANSLATE_NOOP("AuditWords", "published plan version %1")},
    {"plan_version", "changed", QT_TRANSLATE_NOOP("AuditWords", "changed plan version %1")},
    {"pool", "created", QT_TRANSLATE_NOOP("AuditWords", "added pool %1")},
    {"pool", "changed", QT_TRANSLATE_NOOP("AuditWords", "changed pool %1")},
    {"price_list", "created", QT_TRANSLATE_NOOP("AuditWords", "imported price list %1")},
    {"price_list", "changed", QT_TRANSLATE_NOOP("AuditWords", "imported price list %1")},
    {"price_list", "imported", QT_TRANSLATE_NOOP("AuditWords", "imported price list %1")},
    {"report", "exported", QT_TRANSLATE_NOOP("AuditWords", "exported a usage report of %1")},
    {"review", "reviewed", QT_TRANSLATE_NOOP("AuditWords", "reviewed %1")},
    {"route", "created", QT_TRANSLATE_NOOP("AuditWords", "added route %1")},
    {"route", "changed", QT_TRANSLATE_NOOP("AuditWords", "changed route %1")},
    {"route_sheet", "created", QT_TRANSLATE_NOOP("AuditWords", "published route sheet %1")},
    {"route_sheet", "changed", QT_TRANSLATE_NOOP("AuditWords", "changed route sheet %1")},
    {"setting", "created", QT_TRANSLATE_NOOP("AuditWords", "set %1 for the first time")},
    {"setting", "removed", QT_TRANSLATE_NOOP("AuditWords", "took back the setting %1")},
    {"setting", "changed", QT_TRANSLATE_NOOP("AuditWords", "changed the setting %1")},
    {"workspace", "created", QT_TRANSLATE_NOOP("AuditWords", "added workspace %1")},
    {"workspace", "changed", QT_TRANSLATE_NOOP("AuditWords", "changed workspace %1")},
}};

// "100 Premium actions", or "100 units" where the row does not say of what.
QString unitsOf(std::int64_t units, const QJsonObject &object)
{
    const QString id = object.value(QLatin1String("bucket")).toString();
    if (id.isEmpty()) return AuditWords::tr("%Ln unit(s)", nullptr, pluralCount(units));
    return AuditWords::tr("%1 %2", "units of a bucket").arg(displayCount(units), auditValueWords(id));
}

// Counts are numbers in JSON; toInteger keeps all 64 bits.
std::optional<std::int64_t> countOf(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isDouble() ? std::optional<std::int64_t>(value.toInteger()) : std::nullopt;
}

QString overageDetail(const AuditRow &row, const QJsonObject &after)
{
    const auto asked = countOf(after, "units");
    if (row.action == QLatin1String("requested") && asked) return unitsOf(*asked, after);
    const bool approved = row.action == QLatin1String("approved");
    if (approved || row.action == QLatin1String("endorsed")) {
        const auto granted = countOf(after, approved ? "approved_units" : "endorsed_units");
        if (granted && asked)
            return AuditWords::tr("%1 of %2", "units approved, units requested")
                .arg(displayCount(*granted), unitsOf(*asked, after));
    }
    if (row.action == QLatin1String("revoked")) {
        const QJsonObject before = QJsonDocument::fromJson(row.before).object();
        if (const auto revoked = countOf(after, "revoked_units"))
            return unitsOf(*revoked - countOf(before, "revoked_units").value_or(0), after);
    }
    return {};
}

QString personDetail(const QJsonObject &after)
{
    const QString id = after.value(QLatin1String("role")).toString();
    const auto role = roleFromId(id.toStdString());
    const QString name = role ? roleName(*role) : id;
    const QJsonValue workspaces = after.value(QLatin1String("workspaces"));
    if (workspaces.isString()) return AuditWords::tr("%1 of every workspace", "a role").arg(name);
    if (workspaces.isArray()) {
        QStringList keys;
        for (const QJsonValue &key : workspaces.toArray()) keys << key.toString();
        if (keys.isEmpty()) return AuditWords::tr("%1 of no workspace yet", "a role").arg(name);
        return AuditWords::tr("%1 of %2", "a role, workspaces").arg(name, keys.join(QStringLiteral(", ")));
    }
    if (after.value(QLatin1String("may_credit")).toBool())
        return AuditWords::tr("%1, may post credits", "a role").arg(name);
    return name;
}

// The outcome, and the cause where the reviewer chose another than the rules.
QString reviewDetail(const QJsonObject &after)
{
    const QString id = after.value(QLatin1String("outcome")).toString();
    const auto outcome = reviewOutcomeFromId(id.toStdString());
    const QString name = outcome ? reviewOutcomeName(*outcome) : id;
    const QString overruled = after.value(QLatin1String("overruled")).toString();
    if (overruled.isEmpty()) return name;
    return AuditWords::tr("%1 (cause overruled: %2)", "outcome of a review, a cause")
        .arg(name, auditValueWords(overruled));
}

// Who it was for, as what, and of which cycle.
QString reportDetail(const QJsonObject &after)
{
    const auto audience = audienceFromId(after.value(QLatin1String("audience")).toString().toStdString());
    const QString format = after.value(QLatin1String("format")).toString().toUpper();
    const auto cycle = parseCivilDate(after.value(QLatin1String("cycle")).toString().toStdString());
    if (!audience || !cycle) return {};
    const QString text = *audience == Audience::Internal
                             ? AuditWords::tr("%1 for colleagues, cycle from %2", "a file format, a day")
                             : AuditWords::tr("%1 for the customer, cycle from %2", "a file format, a day");
    return text.arg(format, displayDay(*cycle));
}

// What somebody said of an account, where nothing else of it changed.
QString accountDetail(const AuditRow &row)
{
    QStringList said;
    for (const AuditChange &change : auditChanges(row.before, row.after)) {
        const QString now = change.after.isEmpty() ? AuditWords::tr("not stated") : change.after;
        if (change.path == QLatin1String("retention")) {
            said << AuditWords::tr("retention: %1").arg(now);
        } else if (change.path == QLatin1String("expansion_intent")) {
            said << AuditWords::tr("expansion intent: %1").arg(now);
        } else {
            return {};
        }
    }
    return said.join(QStringLiteral(", "));
}

// What of the change itself belongs into the sentence; empty where the phrase says it all.
QString detail(const AuditRow &row)
{
    const QJsonObject after = QJsonDocument::fromJson(row.after).object();
    if (after.isEmpty()) return {};
    if (row.object == QLatin1String("overage_request")) return overageDetail(row, after);
    if (row.object == QLatin1String("person")) return personDetail(after);
    if (row.object == QLatin1String("review")) return reviewDetail(after);
    if (row.object == QLatin1String("report")) return reportDetail(after);
    if (row.object == QLatin1String("workspace") && row.action == QLatin1String("changed")) return accountDetail(row);
    if (row.object == QLatin1String("credit")) {
        if (const auto units = countOf(after, "units")) return unitsOf(*units, after);
    }
    const auto imported = countOf(after, "imported");
    if (row.object == QLatin1String("import") && imported)
        return AuditWords::tr("%Ln event(s)", nullptr, pluralCount(*imported));
    if (row.object == QLatin1String("price_list") && imported)
        return AuditWords::tr("%Ln price(s)", nullptr, pluralCount(*imported));
    return {};
}

// "the early burn of acme in the cycle from 1 Mar 2026"
QString subjectWords(const QString &key)
{
    const auto subject = ReviewSubject::fromString(key);
    if (!subject) return key;
    const QString cycle = displayDay(subject->cycleFirst);
    if (subject->kind == ReviewSubject::Kind::Flag)
        return AuditWords::tr("the early burn of %1 in the cycle from %2").arg(subject->workspace, cycle);
    return AuditWords::tr("the limit hits of %1 in the cycle from %2 (%3, %4)", "workspace, day, bucket, cause")
        .arg(subject->workspace, cycle, bucketName(subject->bucket), causeName(subject->judged));
}

// A credit is known by what it corrects, a review by what was reviewed; their own ids say nothing to anybody.
QString keyOf(const AuditRow &row)
{
    if (row.object == QLatin1String("setting")) {
        if (row.key == QLatin1String("early_burn")) return AuditWords::tr("“early burn”");
        if (row.key == QLatin1String("approvals")) return AuditWords::tr("“second approver”");
        if (row.key == QLatin1String("causes")) return AuditWords::tr("“causes of limit hits”");
    }
    if (row.object == QLatin1String("review")) return subjectWords(row.key);
    if (row.object != QLatin1String("credit")) return row.key;
    const QString corrected = QJsonDocument::fromJson(row.after).object().value(QLatin1String("event")).toString();
    return corrected.isEmpty() ? row.key : corrected;
}

}  // namespace

QString auditObjectName(const QString &object)
{
    const auto *const found = std::ranges::find_if(
        kObjects, [&object](const ObjectWord &word) { return object == QLatin1String(word.object); });
    return found == kObjects.end() ? object : AuditWords::tr(found->name);
}

QString auditSentence(const AuditRow &row)
{
    const auto *const found = std::ranges::find_if(kPhrases, [&row](const Phrase &phrase) {
        return row.object == QLatin1String(phrase.object) && row.action == QLatin1String(phrase.action);
    });
    QString said = QStringLiteral("%1 %2 %3").arg(row.action, row.object, row.key);
    if (found != kPhrases.end()) {
        said = AuditWords::tr(found->text);
        if (said.contains(QLatin1String("%1"))) said = said.arg(keyOf(row));
    }
    const QString more = detail(row);
    return more.isEmpty() ? said : AuditWords::tr("%1: %2", "what was done, its details").arg(said, more);
}

QString auditPathWords(const QString &path)
{
    QStringList words;
    for (const QString &part : path.split(QLatin1Char('.'))) words << auditValueWords(part).replace(u'_', u' ');
    return words.join(QStringLiteral(" › "));
}

QString auditValueWords(const QString &value)
{
    const std::string id = value.toStdString();
    if (const auto bucket = bucketFromId(id)) return bucketName(*bucket);
    if (const auto cause = causeFromId(id)) return causeName(*cause);
    if (const auto outcome = reviewOutcomeFromId(id)) return reviewOutcomeName(*outcome);
    return value;
}

}  // namespace headroom
