// SPDX-License-Identifier: GPL-3.0-or-later
#include "overagescene.h"

#include <rapidcheck.h>

#include <algorithm>
#include <array>

// Random days in the life of a ledger: what several people ask and decide is done to a small model of the rules (R11,
// R14, R37, R37a) and to the real ledger, and both are compared after every step.
using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr std::int64_t kAllowance = 10;
constexpr std::int64_t kCap = 100;
constexpr std::int64_t kTwoApproversAbove = 20;  // units: 5.00 at 0.25
constexpr std::int64_t kHour = 3'600 * kMicrosPerSecond;
const std::int64_t kCycle = 7 * kMicrosPerDay;
const std::int64_t kStart = instant("2026-03-02T00:00:00Z").us;

struct Someone {
    const char *name;
    bool asks;
    bool decides;
    bool owns;
};
constexpr std::array<Someone, 5> kPeople{{{"ada", true, true, true},
                                          {"ben", true, true, true},
                                          {"cleo", true, true, false},
                                          {"sam", true, false, false},
                                          {"vic", false, false, false}}};

enum class Kind : std::int8_t { Ask, Approve, ApproveSome, Deny, Withdraw, Revoke, RevokeSome, Use, Wait, WaitLong };

struct Step {
    Kind kind{};
    std::size_t person = 0;
    std::size_t request = 0;
    std::int64_t units = 0;
};

void showValue(const Step &step, std::ostream &stream)
{
    static constexpr std::array<const char *, 10> kNames{"asks",      "approves",  "approves some", "denies",
                                                         "withdraws", "revokes",   "revokes some",  "uses",
                                                         "waits",     "waits long"};
    stream << kPeople[step.person].name << ' ' << kNames[static_cast<std::size_t>(step.kind)] << " request "
           << step.request << " units " << step.units;
}

struct Request {
    std::size_t by = 0;
    std::int64_t units = 0;
    std::int64_t cycle = 0;
    OverageState state = OverageState::Pending;
    std::int64_t approved = 0;
    std::int64_t revoked = 0;
    int decided = 0;  // the how manieth decision
    std::optional<std::size_t> endorsedBy;
    std::int64_t endorsed = 0;
};

class Model {
public:
    // Does a step; says whether it is permitted and possible.
    bool step(const Step &step)
    {
        m_now += step.kind == Kind::WaitLong ? 2 * kMicrosPerDay : step.kind == Kind::Wait ? 3 * kHour : kHour / 60;
        expire();
        const bool done = act(step);
        if (done && step.kind < Kind::Use) ++m_rows;
        return done;
    }

    [[nodiscard]] Instant now() const { return {m_now}; }
    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    [[nodiscard]] std::int64_t used() const { return m_usedCycle == cycle() ? m_used : 0; }
    [[nodiscard]] const std::vector<Request> &requests() const { return m_requests; }
    [[nodiscard]] std::int64_t granted() const
    {
        std::int64_t sum = 0;
        for (const Request &request : m_requests) {
            if (request.cycle == cycle()) sum += request.approved - request.revoked;
        }
        return sum;
    }
    [[nodiscard]] std::int64_t unused(const Request &of) const
    {
        if (of.state != OverageState::Approved || of.cycle != cycle()) return 0;
        std::int64_t usedUp = std::clamp<std::int64_t>(used() - kAllowance, 0, granted());
        for (const Request &request : m_requests) {
            if (request.state == OverageState::Approved && request.cycle == cycle() && request.decided < of.decided) {
                usedUp -= std::min(usedUp, request.approved - request.revoked);
            }
        }
        const std::int64_t own = of.approved - of.revoked;
        return own - std::min(usedUp, own);
    }

private:
    [[nodiscard]] std::int64_t cycle() const { return (m_now - kStart) / kCycle; }

    void expire()
    {
        for (Request &request : m_requests) {
            if (request.state != OverageState::Pending || request.cycle == cycle()) continue;
            request.state = OverageState::Expired;
            ++m_rows;
        }
    }

    bool act(const Step &step)
    {
        const Someone &person = kPeople[step.person];
        if (step.kind == Kind::Use) {
            m_used = used() + step.units;
            m_usedCycle = cycle();
            return true;
        }
        if (step.kind >= Kind::Wait) return true;
        if (step.kind == Kind::Ask) {
            if (!person.asks || step.units < 1) return false;
            m_requests.push_back({.by = step.person, .units = step.units, .cycle = cycle(), .endorsedBy = {}});
            return true;
        }
        if (step.request >= m_requests.size()) return false;
        Request &request = m_requests[step.request];
        switch (step.kind) {
        case Kind::Approve: return approve(step.person, request, std::nullopt);
        case Kind::ApproveSome: return approve(step.person, request, step.units);
        case Kind::Deny: return person.decides && decide(request, OverageState::Denied);
        case Kind::Withdraw:
            return (person.owns || (request.by == step.person && person.asks)) &&
                   decide(request, OverageState::Withdrawn);
        case Kind::Revoke: return person.decides && revoke(request, unused(request));
        default: return person.decides && revoke(request, step.units);
        }
    }

    bool decide(Request &request, OverageState state)
    {
        if (request.state != OverageState::Pending) return false;
        request.state = state;
        request.decided = ++m_decisions;
        return true;
    }

    bool approve(std::size_t person, Request &request, std::optional<std::int64_t> some)
    {
        if (!kPeople[person].decides || request.state != OverageState::Pending) return false;
        if (request.by == person || request.endorsedBy == person) return false;
        const std::int64_t most = request.endorsedBy ? request.endorsed : request.units;
        const std::int64_t units = some.value_or(most);
        if (units < 1 || units > most || granted() + units > kCap) return false;
        if (!request.endorsedBy && units > kTwoApproversAbove) {
            request.endorsedBy = person;
            request.endorsed = units;
            return true;
        }
        request.approved = units;
        return decide(request, OverageState::Approved);
    }

    bool revoke(Request &request, std::int64_t units)
    {
        if (units < 1 || units > unused(request)) return false;
        request.revoked += units;
        return true;
    }

    std::int64_t m_now = kStart;
    std::int64_t m_used = 0;
    std::int64_t m_usedCycle = 0;
    std::int64_t m_rows = 0;
    int m_decisions = 0;
    std::vector<Request> m_requests;
};

// The gateway's own connection, kept open.
class Gateway {
public:
    explicit Gateway(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK) qFatal("cannot open");
    }
    ~Gateway() { sqlite3_close(m_db); }
    Gateway(const Gateway &) = delete;
    Gateway &operator=(const Gateway &) = delete;

    bool write(const QByteArray &sql)
    {
        return sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    std::int64_t number(const QByteArray &sql)
    {
        std::int64_t result = -1;
        const auto keep = [](void *into, int, char **values, char **) {
            *static_cast<std::int64_t *>(into) = std::atoll(values[0]);
            return 0;
        };
        sqlite3_exec(m_db, sql.constData(), keep, &result, nullptr);
        return result;
    }

private:
    sqlite3 *m_db = nullptr;
};

class Real {
public:
    Real()
    {
        m_scene.declare({.name = QStringLiteral("vic"), .role = PersonRole::Viewer, .workspaces = {}});
        if (!m_scene.apply(R"({"workspaces": [{"key": "acme", "time_zone": "UTC", "cycle": "7d",
                "cycle_anchor": "2026-03-02"}], "settings": {"approvals": {"second_approver_above": "5.00"}}})")) {
            qFatal("the catalog of the model is refused");
        }
        m_rows = m_gateway.number("SELECT count(*) FROM audit");
    }

    bool step(const Step &step, Instant now)
    {
        m_scene.setNow(now);
        Ledger &ledger = m_scene.as(kPeople[step.person].name, formatInstant(now).toStdString());
        const auto id = static_cast<std::int64_t>(step.request) + 1;
        switch (step.kind) {
        case Kind::Ask:
            return ledger
                .requestOverage({.workspace = kAcme,
                                 .bucket = Bucket::PremiumSync,
                                 .units = step.units,
                                 .reason = QStringLiteral("launch week"),
                                 .requestedBy = std::nullopt,
                                 .cycleOf = std::nullopt})
                .has_value();
        case Kind::Approve: return ledger.decideOverage(approve(id)).has_value();
        case Kind::ApproveSome: return ledger.decideOverage(approve(id, step.units)).has_value();
        case Kind::Deny: return ledger.decideOverage(deny(id)).has_value();
        case Kind::Withdraw: return ledger.decideOverage(withdraw(id)).has_value();
        case Kind::Revoke: return ledger.revokeOverage(revoke(id)).has_value();
        case Kind::RevokeSome: return ledger.revokeOverage(revoke(id, step.units)).has_value();
        case Kind::Use: return use(step.units, now);
        default: return true;
        }
    }

    // `looked`: the request whose case is opened, too.
    void compare(const Model &model, std::size_t looked)
    {
        const Instant now = model.now();
        const auto queue = m_scene.ledger().overageQueue(now);
        RC_ASSERT(queue.has_value());
        std::vector<std::int64_t> pending;
        for (const QueuedRequest &row : queue->pending) {
            pending.push_back(row.request.id);
            compare(model.requests().at(static_cast<std::size_t>(row.request.id) - 1), row.request);
        }
        RC_ASSERT(std::ranges::is_sorted(pending));
        for (const OverageRequest &request : queue->decided) {
            compare(model.requests().at(static_cast<std::size_t>(request.id) - 1), request);
        }
        RC_ASSERT(pending.size() + queue->decided.size() == model.requests().size());
        if (looked < model.requests().size()) {
            const auto of = m_scene.ledger().overageCase(static_cast<std::int64_t>(looked) + 1, now);
            RC_ASSERT(of.has_value());
            RC_ASSERT(of->unusedOfGrant == model.unused(model.requests()[looked]));
        }
        const auto standing = m_scene.ledger().workspace(kAcme, now)->standing;
        const BucketStanding &bucket = standing.buckets[index(Bucket::PremiumSync)];
        RC_ASSERT(bucket.entitlement.approved == model.granted());
        RC_ASSERT(bucket.entitlement.total() == (Amount{false, kAllowance + model.granted()}));
        RC_ASSERT(bucket.used == model.used());
        RC_ASSERT(m_scene.ledger().overview(now)->rows[0] == standing);
        RC_ASSERT(m_gateway.number("SELECT count(*) FROM audit") - m_rows == model.rows());
        if (looked % 2 == 0) m_history.push_back({now, *queue, standing});
    }

    // R7a: what was answered then is what is answered now about then.
    void compareHistory()
    {
        for (const Answered &then : m_history) {
            const auto queue = m_scene.ledger().overageQueue(then.at);
            RC_ASSERT(queue.has_value());
            RC_ASSERT(queue->pending == then.queue.pending);
            RC_ASSERT(queue->decided == then.queue.decided);
            RC_ASSERT(queue->decidedTotal == then.queue.decidedTotal);
            RC_ASSERT(m_scene.ledger().workspace(kAcme, then.at)->standing == then.standing);
        }
    }

    bool verified() { return m_scene.ledger().verify()->ok; }

private:
    static void compare(const Request &expected, const OverageRequest &request)
    {
        RC_ASSERT(request.requestedBy == QString::fromLatin1(kPeople[expected.by].name));
        RC_ASSERT(request.units == expected.units);
        RC_ASSERT(request.state == expected.state);
        RC_ASSERT(request.approvedUnits == expected.approved);
        RC_ASSERT(request.revokedUnits() == expected.revoked);
        RC_ASSERT(request.endorsement.has_value() == expected.endorsedBy.has_value());
        if (request.endorsement) RC_ASSERT(request.endorsement->units == expected.endorsed);
    }

    // As a gateway writes it: it is settled by whoever looks next.
    bool use(std::int64_t units, Instant now)
    {
        return m_gateway.write("INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket, units) "
                               "VALUES ('e" +
                               QByteArray::number(++m_events) + "', '" + formatInstant(now).toUtf8() +
                               "', 'acme', 'x', 'premium_sync', " + QByteArray::number(qlonglong{units}) + ")");
    }

    struct Answered {
        Instant at;
        OverageQueueAnswer queue;
        WorkspaceStanding standing;
    };

    OverageScene m_scene;
    Gateway m_gateway{m_scene.path()};
    std::int64_t m_rows = 0;
    int m_events = 0;
    std::vector<Answered> m_history;
};

rc::Gen<Step> anyStep()
{
    // More that moves on than that is refused.
    const auto kind = rc::gen::weightedElement<Kind>({{6, Kind::Ask},
                                                      {5, Kind::Approve},
                                                      {3, Kind::ApproveSome},
                                                      {1, Kind::Deny},
                                                      {1, Kind::Withdraw},
                                                      {2, Kind::Revoke},
                                                      {3, Kind::RevokeSome},
                                                      {3, Kind::Use},
                                                      {1, Kind::Wait},
                                                      {1, Kind::WaitLong}});
    return rc::gen::build<Step>(rc::gen::set(&Step::kind, kind),
                                rc::gen::set(&Step::person, rc::gen::inRange<std::size_t>(0, kPeople.size())),
                                rc::gen::set(&Step::request, rc::gen::inRange<std::size_t>(0, 6)),
                                rc::gen::set(&Step::units, rc::gen::inRange<std::int64_t>(0, 45)));
}

}  // namespace

class TestOverageModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLedgerDoesWhatTheRulesSay();
};

void TestOverageModel::theLedgerDoesWhatTheRulesSay()
{
    int done = 0;
    int refused = 0;
    QVERIFY(rc::check("the ledger and a model of the rules agree after every step", [&] {
        const auto steps = *rc::gen::container<std::vector<Step>>(30, anyStep());
        Model model;
        Real real;
        for (const Step &step : steps) {
            const bool possible = model.step(step);
            RC_ASSERT(real.step(step, model.now()) == possible);
            real.compare(model, step.request);
            if (step.kind < Kind::Use) ++(possible ? done : refused);
        }
        real.compareHistory();
        RC_ASSERT(real.verified());
    }));
    // Both sides of every rule were met.
    QVERIFY2(done > 300 && refused > 300, qPrintable(QStringLiteral("%1 done, %2 refused").arg(done).arg(refused)));
}

QTEST_GUILESS_MAIN(TestOverageModel)
#include "tst_overagemodel.moc"
