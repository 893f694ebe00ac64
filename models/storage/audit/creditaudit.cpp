// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/creditaudit.h"

#include <nlohmann/json.hpp>

namespace headroom {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

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
                     .key = toText(credit.get(TextField::EventId)),
                     .workspace = toText(credit.get(TextField::Workspace)),
                     .action = QStringLiteral("posted"),
                     .after = creditJson(credit),
                     .reason = toText(credit.get(TextField::Note)),
                     .person = m_by == By::Poster ? toText(credit.get(TextField::PostedBy)) : QString()});
}

}  // namespace headroom
