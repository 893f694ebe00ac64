// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/creditaudit.h"

#include "storage/import/fieldtext.h"

#include <nlohmann/json.hpp>

namespace headroom {

namespace {

QByteArray creditJson(const GivenEvent &credit)
{
    nlohmann::ordered_json posted;
    posted["event"] = credit.get(TextField::Corrects);
    posted["units"] = -credit.get(NumberField::Units);
    if (const auto cost = credit.value(NumberField::CostUsd))
        posted["cost_usd"] = Money{*cost}.toString().toStdString();
    posted["note"] = credit.get(TextField::Note);
    posted["posted_by"] = credit.get(TextField::PostedBy);
    posted["at"] = formatInstant(credit.occurredAt).toStdString();
    return QByteArray::fromStdString(posted.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

}  // namespace

void CreditAudit::add(const GivenEvent &credit)
{
    if (!m_chain) m_chain.emplace(m_state.db(), m_state.actor);
    m_chain->append({.object = QStringLiteral("credit"),
                     .key = fromUtf8(credit.get(TextField::EventId)),
                     .workspace = fromUtf8(credit.get(TextField::Workspace)),
                     .action = QStringLiteral("posted"),
                     .after = creditJson(credit),
                     .reason = fromUtf8(credit.get(TextField::Note)),
                     .person = m_by == By::Poster ? fromUtf8(credit.get(TextField::PostedBy)) : QString()});
}

}  // namespace headroom
