// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/hitlog.h"

#include <QRandomGenerator>

namespace headroom::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kRecordEvery = 150ms;  // "at least every 200 ms", the transaction itself included
constexpr auto kPatience = 20ms;      // answers wait meanwhile
constexpr auto kWholePatience = 10s;
constexpr std::size_t kEnough = 1000;  // are recorded without waiting, so that no transaction takes long
constexpr std::size_t kTooMany = 200'000;

}  // namespace

HitLog::HitLog(DecisionDesk &desk)
    : m_desk(desk), m_enough(kEnough),
      m_prefix(u"d-%1-"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0')))
{}

QString HitLog::add(const DecisionRequest &request, const Decision &decision, const QByteArray &reasons)
{
    if (m_hits.empty()) m_due = std::chrono::steady_clock::now() + kRecordEvery;
    LimitHit &hit = m_hits.emplace_back();
    hit.id = m_prefix + QString::number(++m_serial);
    hit.at = request.at;
    hit.workspace = request.workspace;
    hit.member = request.member;
    hit.action = request.action;
    hit.route = decision.route;
    hit.bucket = decision.bucket;
    hit.verdict = decision.verdict;
    hit.reasons = reasons;
    hit.units = request.units;
    hit.projectedCost = request.cost;
    hit.used = decision.used;
    hit.entitlement = decision.entitlement;
    return hit.id;
}

std::chrono::milliseconds HitLog::quiet(std::chrono::milliseconds most) const
{
    if (m_hits.empty()) return most;
    const auto left = m_due - std::chrono::steady_clock::now();
    return std::clamp(std::chrono::ceil<std::chrono::milliseconds>(left), 0ms, most);
}

Result<void> HitLog::recordDue()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_hits.empty() || (now < m_due && m_hits.size() < m_enough)) return {};
    if (m_hits.size() >= kTooMany) return recordAll();
    Result<void> recorded = record(kPatience);
    if (!recorded && recorded.error().kind == Error::Kind::Unavailable) {
        m_due = now + kRecordEvery;
        m_enough = kTooMany;
        return {};
    }
    return recorded;
}

Result<void> HitLog::recordAll()
{
    return m_hits.empty() ? Result<void>() : record(kWholePatience);
}

Result<void> HitLog::record(std::chrono::milliseconds patience)
{
    Result<void> recorded = m_desk.record(m_hits, patience);
    if (recorded) {
        m_hits.clear();
        m_enough = kEnough;
    }
    return recorded;
}

}  // namespace headroom::ctl
