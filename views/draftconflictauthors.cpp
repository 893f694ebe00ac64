// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/draftconflictauthors.h"

#include "items/displaytext.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kMostAsked = 20;  // a question each; of the others it is not said who

// As the audit knows what changed: the assignments of a workspace belong to it.
AuditFilter rowsOf(const DraftConflict &conflict)
{
    AuditFilter filter;
    filter.object = conflict.object == QLatin1String("move") ? QStringLiteral("workspace") : conflict.object;
    filter.text = conflict.theirs;
    return filter;
}

QString idOf(const AuditFilter &filter)
{
    return filter.object + QLatin1Char('/') + filter.text;
}

// As it stands within a sentence: "team v3", "route sheet 4".
QString partWithin(const DraftConflict &conflict)
{
    const QString &key = conflict.theirs;
    if (conflict.object == QLatin1String("route_sheet")) return DraftConflictAuthors::tr("route sheet %1").arg(key);
    if (conflict.object == QLatin1String("route")) return DraftConflictAuthors::tr("route %1").arg(key);
    if (conflict.object == QLatin1String("pool")) return DraftConflictAuthors::tr("pool %1").arg(key);
    if (conflict.object == QLatin1String("ceiling")) return DraftConflictAuthors::tr("ceiling %1").arg(key);
    if (conflict.object == QLatin1String("workspace")) return DraftConflictAuthors::tr("workspace %1").arg(key);
    if (conflict.object == QLatin1String("move")) return DraftConflictAuthors::tr("another plan for %1").arg(key);
    return key;
}

}  // namespace

void DraftConflictAuthors::find(LedgerClient *client, const std::vector<DraftConflict> &conflicts)
{
    std::vector<AuditFilter> filters;
    QStringList wanted;
    for (const DraftConflict &conflict : conflicts) {
        if (filters.size() == kMostAsked) break;
        filters.push_back(rowsOf(conflict));
        wanted << idOf(filters.back());
    }
    if (!client || wanted.isEmpty()) {
        m_wanted.clear();
        m_authors.clear();
        return;
    }
    if (wanted == m_wanted) return;
    m_wanted = wanted;
    client->ask(
        m_slot, this,
        [filters](LedgerReader &reader) -> Result<Authors> {
            Authors authors;
            for (const AuditFilter &filter : filters) {
                const Result<AuditAnswer> answer = reader.audit(filter, 0);
                if (!answer) return tl::make_unexpected(answer.error());
                const auto row = std::ranges::find(answer->rows, filter.text, &AuditRow::key);
                if (row != answer->rows.end()) authors.insert(idOf(filter), {row->person, row->at});
            }
            return authors;
        },
        [this](Result<Authors> authors) {
            // Without them the conflict is told of somebody.
            if (!authors) return m_wanted.clear();
            m_authors = std::move(*authors);
            Q_EMIT found();
        });
}

const DraftConflictAuthors::Author *DraftConflictAuthors::authorOf(const DraftConflict &conflict) const
{
    const auto author = m_authors.constFind(idOf(rowsOf(conflict)));
    return author == m_authors.constEnd() ? nullptr : &*author;
}

QString DraftConflictAuthors::sentence(const DraftConflict &conflict) const
{
    const Author *author = authorOf(conflict);
    const QString who = author ? author->person : tr("Somebody");
    return tr("%1 published %2 meanwhile", "person, what").arg(who, partWithin(conflict));
}

QString DraftConflictAuthors::datedSentence(const DraftConflict &conflict) const
{
    const Author *author = authorOf(conflict);
    if (!author) return tr("%1.", "a sentence").arg(sentence(conflict));
    return tr("%1, on %2.", "a sentence, an instant").arg(sentence(conflict), displayInstant(author->at));
}

}  // namespace headroom
