// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/knownwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace headroom {

namespace {

struct KnownWords {
    Q_DECLARE_TR_FUNCTIONS(KnownWords)
};

constexpr qsizetype kLongestValue = 60;

QString shortened(const QString &value)
{
    return value.size() <= kLongestValue ? value : value.left(kLongestValue - 1) + QChar(0x2026);
}

QString changeWords(const AuditChange &change)
{
    const QString before = shortened(change.before);
    const QString after = shortened(change.after);
    if (change.before.isEmpty()) return KnownWords::tr("%1: %2", "field, value").arg(change.path, after);
    if (change.after.isEmpty())
        return KnownWords::tr("%1: nothing instead of %2", "field, value").arg(change.path, before);
    return KnownWords::tr("%1: %2 instead of %3", "field, value, earlier value").arg(change.path, after, before);
}

// The fields that differ, the first few by name.
QString differences(const AuditRow &row)
{
    constexpr std::size_t kNamed = 3;
    const std::vector<AuditChange> changes = auditChanges(row.before, row.after);
    QStringList named;
    for (std::size_t i = 0; i < std::min(changes.size(), kNamed); ++i) named << changeWords(changes[i]);
    QString text = named.join(QStringLiteral("; "));
    if (changes.size() > kNamed)
        text = KnownWords::tr("%1; and %n more", "fields that differ", static_cast<int>(changes.size() - kNamed))
                   .arg(text);
    return text;
}

QString changed(const AuditRow &row, const QString &what)
{
    const QString fields = differences(row);
    return fields.isEmpty() ? KnownWords::tr("%1 was changed", "an object").arg(what)
                            : KnownWords::tr("%1 was changed: %2", "an object, fields").arg(what, fields);
}

QString overageWords(const AuditRow &row)
{
    if (row.action == QLatin1String("approved")) return KnownWords::tr("Overage request %1 was approved").arg(row.key);
    return KnownWords::tr("Units of overage request %1 were revoked").arg(row.key);
}

}  // namespace

QString catalogChangeWords(const AuditRow &row)
{
    const bool created = row.before.isEmpty();
    if (row.object == QLatin1String("overage_request")) return overageWords(row);
    if (row.object == QLatin1String("plan_version")) {
        return KnownWords::tr("Plan version %1 was published").arg(row.key);
    }
    if (row.object == QLatin1String("route_sheet")) return KnownWords::tr("Route sheet %1 was published").arg(row.key);
    if (row.object == QLatin1String("plan")) {
        return created ? KnownWords::tr("Plan %1 was added").arg(row.key)
                       : changed(row, KnownWords::tr("Plan %1").arg(row.key));
    }
    if (row.object == QLatin1String("route")) {
        return created ? KnownWords::tr("Route %1 was added to the catalog").arg(row.key)
                       : changed(row, KnownWords::tr("Route %1").arg(row.key));
    }
    return created ? KnownWords::tr("Workspace %1 was added to the catalog").arg(row.key)
                   : changed(row, KnownWords::tr("Workspace %1").arg(row.key));
}

}  // namespace headroom
