// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overage.h"
#include "support/fakeledger.h"
#include "support/workspacescene.h"

#include <algorithm>

namespace headroom::testing {

// A ledger's overage requests in memory: decided exactly once, by the rules of the domain, figures included.
struct OverageScene {
    Instant now = parseInstant("2026-03-17T14:30:00Z").at;
    QString person = QStringLiteral("grace");  // who acts
    std::vector<OverageCase> cases;            // by id, from 1

    // Units asked of a bucket, so many hours ago, by that person.
    OverageCase &ask(const WorkspaceScene &workspace, Bucket bucket, std::int64_t units, int hoursAgo,
                     const QString &by, const QString &reason)
    {
        OverageCase &added = cases.emplace_back();
        added.workspace = workspace.at(now);
        const WorkspaceStanding &standing = added.workspace.standing;
        OverageRequest &request = added.request;
        request.id = std::ssize(cases);
        request.workspace = standing.key;
        request.workspaceName = standing.name;
        request.bucket = bucket;
        request.unit = standing.buckets[index(bucket)].unit;
        request.cycle = standing.cycle.days;
        request.cycleStart = standing.cycle.start;
        request.cycleEnd = standing.cycle.end;
        request.units = units;
        request.reason = reason;
        request.requestedBy = by;
        request.requestedAt = {now.us - hoursAgo * 3'600 * kMicrosPerSecond};
        if (bucket == Bucket::PremiumSync) request.unitPrice = added.unitPrice = Money{250'000'000};
        return added;
    }

    [[nodiscard]] OverageCase *find(std::int64_t id)
    {
        return id >= 1 && id <= std::ssize(cases) ? &cases[static_cast<std::size_t>(id - 1)] : nullptr;
    }

    [[nodiscard]] OverageQueueAnswer queue() const
    {
        OverageQueueAnswer answer;
        answer.at = now;
        for (const OverageCase &one : cases) {
            const BucketStanding &bucket = one.workspace.standing.buckets[index(one.request.bucket)];
            if (one.request.state == OverageState::Pending)
                answer.pending.push_back({one.request, bucket.used, bucket.entitlement, bucket.projected,
                                          static_cast<std::int64_t>(one.queued.size())});
            else
                answer.decided.push_back(one.request);
        }
        std::ranges::stable_sort(answer.pending, {}, [](const QueuedRequest &row) { return row.request.requestedAt; });
        std::ranges::stable_sort(answer.decided, std::ranges::greater(),
                                 [](const OverageRequest &request) { return request.decidedAt; });
        answer.decidedTotal = std::ssize(answer.decided);
        return answer;
    }

    Result<OverageRequest> decide(const OverageDecision &decision, const QString &by)
    {
        OverageCase *one = find(decision.id);
        if (!one) return refused(QStringLiteral("There is no overage request %1.").arg(decision.id));
        if (const auto why = objection(*one, decision, by, now)) return refused(*why);
        OverageRequest &request = one->request;
        const std::int64_t units = decision.units.value_or(request.units);
        const OverageFigures figures = figuresOf(*one, units);
        if (decision.verb == OverageVerb::Approve && !request.endorsement && one->secondApproverAbove &&
            amountAtStake(figures) > *one->secondApproverAbove) {
            request.endorsement = OverageEndorsement{units, by, now, decision.reason};
            return request;
        }
        request.decidedBy = by;
        request.decidedAt = now;
        request.decisionReason = decision.reason;
        switch (decision.verb) {
        case OverageVerb::Approve:
            request.state = OverageState::Approved;
            request.approvedUnits = units;
            one->grantedInCycle += units;
            one->unusedOfGrant = units;
            break;
        case OverageVerb::Deny: request.state = OverageState::Denied; break;
        case OverageVerb::Withdraw: request.state = OverageState::Withdrawn; break;
        }
        if (decision.verb != OverageVerb::Withdraw) request.seen = decision.seen.value_or(figures);
        return request;
    }

    Result<OverageRequest> revoke(const NewRevocation &revocation, const QString &by)
    {
        OverageCase *one = find(revocation.id);
        if (!one) return refused(QStringLiteral("There is no overage request %1.").arg(revocation.id));
        if (const auto why = objection(*one, revocation, now)) return refused(*why);
        const std::int64_t units = revocation.units.value_or(one->unusedOfGrant);
        one->request.revocations.push_back({units, by, now, revocation.reason});
        one->unusedOfGrant -= units;
        return one->request;
    }

    // The ledger answers with this scene, which has to outlive it.
    void playOn(FakeLedger &ledger)
    {
        ledger.overageQueue = [this](Instant) { return queue(); };
        ledger.overageCase = [this](std::int64_t id, Instant) -> Result<OverageCase> {
            if (const OverageCase *one = find(id)) return *one;
            return refused(QStringLiteral("There is no overage request %1.").arg(id));
        };
        ledger.decideOverage = [this](const OverageDecision &decision) { return decide(decision, person); };
        ledger.revokeOverage = [this](const NewRevocation &revocation) { return revoke(revocation, person); };
    }
};

inline Person ownerNamed(const QString &name)
{
    Person person;
    person.name = name;
    person.role = PersonRole::Owner;
    return person;
}

inline LedgerInfo infoOf(const Person &person)
{
    LedgerInfo info;
    info.user = person.name;
    info.person = person;
    return info;
}

inline WorkspaceScene workspaceNamed(const QString &key, const QString &name)
{
    WorkspaceScene scene = acmeScene();
    scene.key = key;
    scene.name = name;
    return scene;
}

// Five that wait and three that were decided: with queued work, over the margin, without a price, one's own.
inline OverageScene overageScene()
{
    OverageScene scene;
    const QString ada = QStringLiteral("ada@acme.example");
    const auto acme = workspaceNamed(QStringLiteral("acme"), QStringLiteral("Acme Corporation"));
    auto borealis = workspaceNamed(QStringLiteral("borealis"), QStringLiteral("Borealis Research"));
    borealis.entitlements[index(Bucket::PremiumSync)] = {{false, 150}, 0, 0, 40, false};
    const auto cobalt = workspaceNamed(QStringLiteral("cobalt"), QStringLiteral("Cobalt Insurance"));
    auto dune = workspaceNamed(QStringLiteral("dune"), QStringLiteral("Dune Logistics"));
    dune.unitCost[index(Bucket::PremiumSync)] = Money{450'000'000};

    OverageCase &first =
        scene.ask(acme, Bucket::PremiumSync, 100, 52, ada,
                  QStringLiteral("Closing the quarter: the audit team reviews 40 contracts this week."));
    first.queued = {5, 8, 20, 30, 60, 12};
    first.cap = 200;
    first.earlyBurn = BurnCrossing{{scene.now.us - 8 * kMicrosPerDay}, 9, 204, 250};
    OverageCase &second = scene.ask(borealis, Bucket::PremiumSync, 60, 30, QStringLiteral("linus@borealis.example"),
                                    QStringLiteral("Two more weeks of the grant application"));
    second.request.enteredBy = QStringLiteral("gateway-eu");
    second.secondApproverAbove = Money{10'000'000'000};
    scene.ask(cobalt, Bucket::LongContext, 500, 20, QStringLiteral("eve@cobalt.example"),
              QStringLiteral("Policy documents of a new client"));
    scene.ask(dune, Bucket::PremiumSync, 300, 6, QStringLiteral("omar@dune.example"),
              QStringLiteral("Route planning before the holidays"));
    scene.ask(acme, Bucket::BatchRecords, 20'000, 2, QStringLiteral("grace"),
              QStringLiteral("Nightly evaluation of the new model"));

    const auto decided = [&](Bucket bucket, std::int64_t units, OverageDecision decision) {
        OverageCase &one = scene.ask(acme, bucket, units, 200, ada, QStringLiteral("An earlier one"));
        decision.id = one.request.id;
        std::ignore = scene.decide(decision, QStringLiteral("marta"));
        one.request.decidedAt = Instant{scene.now.us - decision.id * 20 * 3'600 * kMicrosPerSecond};
    };
    decided(Bucket::PremiumSync, 40, {0, OverageVerb::Approve, 20, QStringLiteral("Half now"), {}});
    decided(Bucket::PremiumSync, 900, {0, OverageVerb::Deny, {}, QStringLiteral("Use the batch route for these"), {}});
    decided(Bucket::BatchRecords, 5'000, {0, OverageVerb::Approve, {}, {}, {}});
    for (OverageCase &one : scene.cases) {
        for (const OverageCase &other : scene.cases) {
            if (other.request.workspace == one.request.workspace && other.request.id != one.request.id &&
                other.request.state != OverageState::Pending)
                one.earlier.push_back(other.request);
        }
    }
    return scene;
}

}  // namespace headroom::testing
