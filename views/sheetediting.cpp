// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheetediting.h"

#include "domain/utcday.h"

#include <algorithm>

namespace headroom {

namespace {

auto find(std::vector<SheetAction> &rows, const QString &action)
{
    return std::ranges::find(rows, action, &SheetAction::action);
}

// An expectation that is not shown is the same whether it is left out or said: the row stays as the sheet before
// wrote it.
void settle(DraftSheet &sheet, SheetAction &row)
{
    const SheetAction *base = sheet.base ? findAction(*sheet.base, row.action) : nullptr;
    if (base && base->asyncExpectationShown.value_or(false) == row.asyncExpectationShown.value_or(false))
        row.asyncExpectationShown = base->asyncExpectationShown;
}

}  // namespace

Instant SheetEditing::usualDate() const
{
    return nextUtcMidnight(m_session->now());
}

CatalogDraft SheetEditing::begun() const
{
    CatalogDraft draft = m_session->draft();
    beginSheet(draft, m_session->published(), usualDate());
    return draft;
}

bool SheetEditing::dateAllowed(CatalogDraft draft, Instant at) const
{
    draft.sheet->sheet.effectiveFrom = at;
    const auto findings = checkDraft(draft, m_session->published(), m_session->use(), m_session->now());
    return std::ranges::none_of(findings, [](const DraftFinding &finding) {
        return finding.object == QLatin1String("route_sheet") && finding.path == QLatin1String("effective_from");
    });
}

std::optional<Instant> SheetEditing::earliestDate() const
{
    const CatalogDraft draft = begun();
    const Instant first = utcMidnight(m_session->use().window.first);
    std::vector<Instant> dates{first};
    for (const RouteSheet &sheet : m_session->published().routeSheets)
        if (sheet.effectiveFrom > first) dates.push_back(sheet.effectiveFrom);
    std::ranges::sort(dates);
    for (const Instant date : dates) {
        if (date >= draft.sheet->sheet.effectiveFrom) break;
        if (dateAllowed(draft, date)) return date;
    }
    return std::nullopt;
}

void SheetEditing::begin()
{
    const CatalogDraft draft = begun();
    m_session->change(tr("Draft route sheet %1").arg(draft.sheet->sheet.version), draft);
}

void SheetEditing::discard()
{
    if (!m_session->draft().sheet) return;
    CatalogDraft draft = m_session->draft();
    const int version = draft.sheet->sheet.version;
    draft.sheet.reset();
    m_session->change(tr("Discard the draft of route sheet %1").arg(version), draft);
}

void SheetEditing::setDate(Instant at)
{
    CatalogDraft draft = begun();
    draft.sheet->sheet.effectiveFrom = at;
    m_session->change(tr("Change when route sheet %1 begins").arg(draft.sheet->sheet.version), draft,
                      QStringLiteral("sheet/effective_from"));
}

Result<void> SheetEditing::set(const QStringList &actions, const Values &values)
{
    CatalogDraft draft = begun();
    for (SheetAction &row : draft.sheet->sheet.actions) {
        if (!actions.contains(row.action)) continue;
        for (const auto &[field, text] : values) {
            const Result<SheetAction> after = withSheetField(row, field, text);
            if (!after) return tl::make_unexpected(after.error());
            row = *after;
        }
        settle(*draft.sheet, row);
    }
    QStringList names;
    for (const auto &[field, text] : values) names << sheetFieldName(field);
    const QString fields = names.join(QStringLiteral(", "));
    m_session->change(actions.size() == 1
                          ? tr("%1 of %2", "fields of an action").arg(fields, actions.front())
                          : tr("%1 of %Ln action(s)", "fields", static_cast<int>(actions.size())).arg(fields),
                      draft);
    return {};
}

Result<void> SheetEditing::rename(const QString &action, const QString &name)
{
    CatalogDraft draft = begun();
    std::vector<SheetAction> &rows = draft.sheet->sheet.actions;
    if (find(rows, name) != rows.end())
        return refused(tr("The sheet has a row for “%1” already. Choose another name.").arg(name));
    const auto row = find(rows, action);
    if (row == rows.end()) return {};
    row->action = name;
    m_session->change(tr("Rename %1", "an action").arg(action), draft);
    return {};
}

Result<void> SheetEditing::add(const std::vector<SheetAction> &added, std::optional<Instant> date)
{
    CatalogDraft draft = begun();
    std::vector<SheetAction> &rows = draft.sheet->sheet.actions;
    for (const SheetAction &row : added) {
        if (find(rows, row.action) != rows.end())
            return refused(tr("The sheet has a row for “%1” already. Change that row.").arg(row.action));
        rows.push_back(row);
    }
    if (date) draft.sheet->sheet.effectiveFrom = *date;
    m_session->change(added.size() == 1 ? tr("Add %1", "an action").arg(added.front().action)
                                        : tr("Add %Ln action(s)", nullptr, static_cast<int>(added.size())),
                      draft);
    return {};
}

void SheetEditing::remove(const QStringList &actions)
{
    CatalogDraft draft = begun();
    std::erase_if(draft.sheet->sheet.actions,
                  [&actions](const SheetAction &row) { return actions.contains(row.action); });
    m_session->change(actions.size() == 1 ? tr("Remove %1", "an action").arg(actions.front())
                                          : tr("Remove %Ln action(s)", nullptr, static_cast<int>(actions.size())),
                      draft);
}

void SheetEditing::merge(const std::vector<SheetAction> &merged, const QString &what)
{
    CatalogDraft draft = begun();
    std::vector<SheetAction> &rows = draft.sheet->sheet.actions;
    for (const SheetAction &row : merged) {
        auto known = find(rows, row.action);
        if (known == rows.end())
            known = rows.insert(rows.end(), row);
        else
            *known = row;
        settle(*draft.sheet, *known);
    }
    m_session->change(what, draft);
}

}  // namespace headroom
