// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/draftwords.h"

#include "items/displaytext.h"
#include "items/draftvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace headroom {

namespace {

struct DraftWords {
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
};

// What names an item of a list and never changes in it.
QString identityOf(const QString &list)
{
    if (list == QLatin1String("actions")) return QStringLiteral("action");
    if (list == QLatin1String("workflows")) return QStringLiteral("key");
    return QStringLiteral("from");
}

using Fields = std::span<const AuditChange>;

// Fields of one item stand together.
Fields itemAt(Fields fields)
{
    const DraftPath first = DraftPath::of(fields.front().path);
    if (first.item.isEmpty()) return fields.first(1);
    const QString start = QStringLiteral("%1[%2]").arg(first.list, first.item);
    const auto end =
        std::ranges::find_if_not(fields, [&start](const AuditChange &change) { return change.path.startsWith(start); });
    return fields.first(static_cast<std::size_t>(end - fields.begin()));
}

enum class Fate { Changed, Added, Removed };

Fate fateOf(Fields item)
{
    const DraftPath path = DraftPath::of(item.front().path);
    if (path.item.isEmpty()) return Fate::Changed;
    const QString identity = identityOf(path.list);
    const auto named = std::ranges::find_if(
        item, [&identity](const AuditChange &change) { return DraftPath::of(change.path).field == identity; });
    if (named == item.end() || named->before == named->after) return Fate::Changed;
    return named->before.isEmpty() ? Fate::Added : named->after.isEmpty() ? Fate::Removed : Fate::Changed;
}

// "Premium actions, premium-reasoning": the values of an item, but for what names it.
QString valuesOf(Fields item)
{
    QStringList values;
    for (const AuditChange &change : item) {
        const DraftPath path = DraftPath::of(change.path);
        if (path.field == identityOf(path.list)) continue;
        const QString value = draftValue(change.path, change.after.isEmpty() ? change.before : change.after);
        // These speak for themselves.
        const bool plain = path.field == QLatin1String("bucket") || path.field == QLatin1String("route");
        values << (plain ? value : DraftWords::tr("%1 %2", "field, value").arg(draftFieldName(path.field), value));
    }
    return values.join(QStringLiteral(", "));
}

QString listItemName(const DraftPath &path)
{
    const QString name = draftFieldName(QStringLiteral("%1[%2]").arg(path.list, path.item));
    if (path.list == QLatin1String("addons")) return DraftWords::tr("add-on from %1", "an instant").arg(name);
    if (path.list == QLatin1String("prepaid")) return DraftWords::tr("prepaid pack from %1", "an instant").arg(name);
    if (path.list == QLatin1String("workflows")) return DraftWords::tr("workflow upgrade %1").arg(name);
    if (path.list == QLatin1String("prices")) return DraftWords::tr("price from %1", "an instant").arg(name);
    if (path.list == QLatin1String("plans")) return DraftWords::tr("plan from %1", "an instant").arg(name);
    return name;
}

}  // namespace

QString draftPartName(const QString &object, const QString &key)
{
    if (object == QLatin1String("plan_version") || object == QLatin1String("plan")) {
        const qsizetype at = key.lastIndexOf(QLatin1String(" v"));
        if (at < 0) return DraftWords::tr("Plan %1").arg(key);
        return DraftWords::tr("Plan %1, version %2").arg(key.left(at), key.mid(at + 2));
    }
    if (object == QLatin1String("route_sheet")) return DraftWords::tr("Route sheet, version %1").arg(key);
    if (object == QLatin1String("route")) return DraftWords::tr("Route %1").arg(key);
    if (object == QLatin1String("pool")) return DraftWords::tr("Pool %1").arg(key);
    if (object == QLatin1String("ceiling")) return DraftWords::tr("Ceiling %1").arg(key);
    if (object == QLatin1String("move")) return DraftWords::tr("Plan of workspace %1").arg(key);
    return DraftWords::tr("Workspace %1").arg(key);
}

QString draftTitle(const DraftChange &change)
{
    const QString part = draftPartName(change.object, change.key);
    return change.isNew ? DraftWords::tr("%1 (new)", "a plan, route or the like").arg(part) : part;
}

QString draftSentence(const DraftChange &change, const AuditChange &field)
{
    const DraftPath path = DraftPath::of(field.path);
    const bool named =
        path.item.isEmpty() && (path.field == QLatin1String("version") || path.field == QLatin1String("key") ||
                                path.field == QLatin1String("surface"));
    if (named) return {};
    const QString name = draftFieldName(field.path);
    const QString after = draftValue(field.path, field.after);
    if (change.isNew && field.before.isEmpty()) return DraftWords::tr("%1 %2", "field, value").arg(name, after);
    // A version is dated anew each time; when the one before began says nothing.
    if (field.path == QLatin1String("effective_from")) return DraftWords::tr("%1 %2", "field, value").arg(name, after);
    const QString before = draftValue(field.path, field.before);
    const QString by = draftDifference(field.path, field.before, field.after);
    if (by.isEmpty()) return DraftWords::tr("%1 %2 → %3", "field, before, after").arg(name, before, after);
    return DraftWords::tr("%1 %2 → %3 (%4)", "field, before, after, difference").arg(name, before, after, by);
}

QStringList draftSentences(const DraftChange &change)
{
    QStringList said;
    for (Fields left(change.changes); !left.empty();) {
        const Fields item = itemAt(left);
        left = left.subspan(item.size());
        const DraftPath path = DraftPath::of(item.front().path);
        switch (fateOf(item)) {
        case Fate::Added:
            said << DraftWords::tr("%1 is new: %2", "an entry of a list, its values")
                        .arg(listItemName(path), valuesOf(item));
            break;
        case Fate::Removed:
            said << DraftWords::tr("%1 is gone: %2", "an entry of a list, its values")
                        .arg(listItemName(path), valuesOf(item));
            break;
        case Fate::Changed:
            for (const AuditChange &field : item) said << draftSentence(change, field);
            break;
        }
    }
    said.removeAll(QString());
    return said;
}

std::int64_t draftPartCount(const CatalogDraft &draft)
{
    return std::ssize(draft.plans) + (draft.sheet ? 1 : 0) + std::ssize(draft.routes) + std::ssize(draft.pools) +
           std::ssize(draft.ceilings) + std::ssize(draft.workspaces) + std::ssize(draft.moves);
}

}  // namespace headroom
