// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventdetail.h"
#include "domain/instanttext.h"
#include "domain/plural.h"
#include "domain/spokenfigures.h"

#include <QCoreApplication>
#include <QStringList>

namespace headroom {

namespace {

// The steps of one event's chain, in words.
class EventChain {
    Q_DECLARE_TR_FUNCTIONS(EventChain)
public:
    explicit EventChain(const EventDetail &detail) : m_detail(detail), m_event(detail.event) {}

    std::vector<ChainStep> steps()
    {
        using Kind = ChainStep::Kind;
        add(Kind::Action, tr("Action"), action());
        add(Kind::Route, tr("Route"), route());
        add(Kind::Tokens, tr("Tokens"), tokens());
        add(Kind::Cost, tr("Cost"), cost());
        add(Kind::Charge, tr("Charge"), charge());
        add(Kind::Effect, tr("Effect on the entitlement"), effect());
        if (m_event.status == Status::Credit || !m_detail.credits.empty()) add(Kind::Credit, tr("Credit"), credit());
        if (m_detail.signal) add(Kind::Signal, tr("Provider trouble"), signal());
        return std::move(m_steps);
    }

private:
    void add(ChainStep::Kind kind, const QString &title, const QStringList &sentences)
    {
        m_steps.push_back({kind, title, sentences.join(QLatin1Char(' '))});
    }

    [[nodiscard]] QString instant(Instant at) const { return instantInZone(at, m_detail.zone); }

    // A credit's units are shown as what is given back.
    [[nodiscard]] QString units() const { return countedUnits(std::abs(m_event.units), m_event.unit); }

    [[nodiscard]] QStringList action() const
    {
        const QString at = instant(m_detail.at);
        QStringList said{
            m_event.member.isEmpty()
                ? tr("%1 at %2, by nobody who is named.", "action, instant").arg(m_event.action, at)
                : tr("%1 by %2 at %3.", "action, member, instant").arg(m_event.action, m_event.member, at)};
        said << outcome();
        if (!m_detail.knownSince) {
            said << tr("When the ledger learnt of it was not noted yet.");
        } else {
            said << tr("The ledger learnt of it at %1.").arg(instant(*m_detail.knownSince));
        }
        return said;
    }

    [[nodiscard]] QString outcome() const
    {
        switch (m_event.status) {
        case Status::Ok: return tr("It ran.");
        case Status::Failed: return tr("It failed.");
        case Status::Blocked: return tr("It was blocked.");
        case Status::Queued: return tr("It was queued.");
        case Status::Cancelled: return tr("It was cancelled.");
        case Status::Credit: return tr("It is a credit.");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QStringList route() const
    {
        QStringList said{m_event.route.isEmpty() ? tr("Which route it took is not known.") : routeTaken()};
        const QString &fallback = m_detail.get(TextField::FallbackRoute);
        if (!fallback.isEmpty()) said << tr("It fell back to %1.", "route").arg(fallback);
        if (const auto retries = m_event.retries.value_or(0); retries > 0) {
            said << tr("It was tried again %1 time(s).", nullptr, pluralKey(retries)).arg(spokenCount(retries));
        }
        if (const auto repairs = m_detail.get(NumberField::SchemaRepairs).value_or(0); repairs > 0) {
            said << tr("Its answer was repaired %1 time(s).", nullptr, pluralKey(repairs)).arg(spokenCount(repairs));
        }
        const auto &sheet = m_detail.sheetAction;
        if (sheet && m_detail.sheetVersion && sheet->route != m_event.route) {
            said << tr("Route sheet %1 sends it down %2.", "number, route")
                        .arg(QString::number(*m_detail.sheetVersion), sheet->route);
        }
        return said;
    }

    [[nodiscard]] QString routeTaken() const
    {
        if (!m_detail.route || m_detail.route->discovered) {
            return tr("%1, which the catalog does not know yet.", "route").arg(m_event.route);
        }
        QStringList of;
        for (const auto &part : {m_detail.route->provider, m_detail.route->modelFamily}) {
            if (part && !part->isEmpty()) of << *part;
        }
        if (of.isEmpty()) return tr("%1.", "route").arg(m_event.route);
        return tr("%1 (%2).", "route, provider and model").arg(m_event.route, of.join(QStringLiteral(", ")));
    }

    [[nodiscard]] QStringList tokens() const
    {
        const auto input = m_event.inputTokens;
        const auto output = m_event.outputTokens;
        if (!input && !output) return {tr("How many it took is not known.")};
        QStringList said;
        if (!input) {
            said << tr("Input: not known.");
        } else if (const auto cached = m_detail.get(NumberField::CachedInputTokens)) {
            said << tr("Input: %1, of which %2 were cached.").arg(spokenCount(*input), spokenCount(*cached));
        } else {
            said << tr("Input: %1.").arg(spokenCount(*input));
        }
        said << (output ? tr("Output: %1.").arg(spokenCount(*output)) : tr("Output: not known."));
        return said;
    }

    [[nodiscard]] QStringList cost() const
    {
        if (!m_event.cost) return {tr("Not known: the event gave none, and there was no price for it.")};
        if (!m_detail.priced)
            return {tr("%1, as the event gave it.", "money").arg(spokenMoneyExactly(m_event.cost->amount))};
        const PricedCost &priced = *m_detail.priced;
        QStringList said{tr("%1, estimated from the price of route %2 in force since %3.", "money, route, instant")
                             .arg(spokenMoneyExactly(m_event.cost->amount), priced.route, instant(priced.price.from))};
        QStringList parts{tr("%1 uncached input tokens at %2 a million", "count, money")
                              .arg(spokenCount(priced.uncachedTokens), spokenTokenPrice(priced.price.input))};
        if (priced.cachedTokens > 0) {
            parts << tr("%1 cached at %2", "count, money")
                         .arg(spokenCount(priced.cachedTokens),
                              spokenTokenPrice(priced.price.cachedInput.value_or(priced.price.input)));
        }
        parts << tr("%1 output tokens at %2", "count, money")
                     .arg(spokenCount(priced.outputTokens), spokenTokenPrice(priced.price.output));
        said << parts.join(QStringLiteral(", ")) + QLatin1Char('.');
        if (priced.mode == Mode::Batch) {
            said
                << tr("As batch work it costs %1 % of that.").arg(spokenCount(priced.price.batchPercent.value_or(100)));
        }
        return said;
    }

    [[nodiscard]] QStringList charge() const
    {
        QStringList said{charged()};
        said << bucketBy();
        if (m_event.units != 0 && m_event.status != Status::Credit) {
            said << (m_detail.unitsGiven ? tr("The event stated the units.")
                                         : tr("The units follow from what it did."));
        }
        said << (m_detail.plan.isEmpty() ? tr("No plan was in force.")
                                         : tr("Plan %1, version %2, was in force.", "name, number")
                                               .arg(m_detail.planName, QString::number(m_detail.planVersion)));
        return said;
    }

    [[nodiscard]] QString charged() const
    {
        if (m_event.bucket == kUnmapped) return tr("It counts in no bucket yet.");
        const QString bucket = bucketName(static_cast<Bucket>(m_event.bucket));
        if (m_event.units < 0) return tr("%1 given back to “%2”.", "units, bucket").arg(units(), bucket);
        if (m_event.units == 0) return tr("It charged nothing of “%1”.", "bucket").arg(bucket);
        return tr("%1 of “%2”.", "units, bucket").arg(units(), bucket);
    }

    [[nodiscard]] QString bucketBy() const
    {
        using By = EventDetail::BucketBy;
        const QString sheet = QString::number(m_detail.sheetVersion.value_or(0));
        switch (m_detail.bucketBy) {
        case By::Event: return tr("The event named the bucket itself.");
        case By::Sheet: return tr("Route sheet %1 maps the action to it.").arg(sheet);
        case By::LaterSheet: return tr("Route sheet %1, published after the event had come, mapped it.").arg(sheet);
        case By::Nothing:
            if (!m_detail.sheetAction) return tr("No route sheet maps the action.");
            return tr("Route sheet %1 maps the action, but the event does not state what the bucket charges by.")
                .arg(sheet);
        case By::Corrected: return tr("A credit counts in the bucket of the event that it mends.");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QStringList effect() const
    {
        if (!m_detail.effect) return {tr("None: it charged nothing.")};
        const EventEffect &effect = *m_detail.effect;
        QStringList said{tr("Used in the cycle before it: %1. After it: %2.")
                             .arg(spokenCount(effect.usedBefore), spokenCount(effect.usedAfter))};
        const Entitlement &entitlement = effect.entitlement;
        if (entitlement.base.unlimited) return said << tr("The allowance was unlimited.");
        said << tr("The entitlement was %1: %2.", "count, its sources")
                    .arg(spokenCount(entitlement.total().units), sources(entitlement));
        const std::int64_t remaining = entitlement.remaining(effect.usedAfter).value_or(0);
        said << (remaining < 0 ? tr("That is %1 over it.").arg(spokenCount(-remaining))
                               : tr("%1 remained.", "count").arg(spokenCount(remaining)));
        return said;
    }

    [[nodiscard]] static QString sources(const Entitlement &entitlement)
    {
        QStringList parts{tr("base %1").arg(spokenCount(entitlement.base.units))};
        if (entitlement.addon != 0) parts << tr("add-ons %1").arg(spokenCount(entitlement.addon));
        if (entitlement.prepaid != 0) parts << tr("prepaid %1").arg(spokenCount(entitlement.prepaid));
        if (entitlement.approved != 0) parts << tr("approved overage %1").arg(spokenCount(entitlement.approved));
        return parts.join(QStringLiteral(", "));
    }

    [[nodiscard]] QStringList credit() const
    {
        QStringList said;
        if (m_event.status == Status::Credit) {
            said << tr("It mends event %1.").arg(m_event.corrects);
            said << postedBy(m_event.postedBy, m_event.note);
        }
        for (const EventCredit &credit : m_detail.credits) {
            said << tr("%1 given back at %2.", "units, instant")
                        .arg(countedUnits(credit.units, m_event.unit), instant(credit.at));
            said << postedBy(credit.postedBy, credit.note);
        }
        return said;
    }

    [[nodiscard]] static QString postedBy(const QString &person, const QString &note)
    {
        const QString who = person.isEmpty() ? tr("Who posted it is not known.") : tr("Posted by %1.").arg(person);
        return note.isEmpty() ? who : tr("%1 Note: %2", "sentence, note").arg(who, note);
    }

    [[nodiscard]] QStringList signal() const
    {
        const SignalKind kind = *m_detail.signal;
        return {tr("%1 (%2).", "trouble, as the provider said it")
                    .arg(signalName(kind), m_detail.get(TextField::ProviderError)),
                tr("Owner: %1.").arg(ownerName(ownerOf(kind))), nextStep(kind)};
    }

    const EventDetail &m_detail;
    const HistoryEvent &m_event;
    std::vector<ChainStep> m_steps;
};

}  // namespace

std::vector<ChainStep> chainOf(const EventDetail &detail)
{
    return EventChain(detail).steps();
}

}  // namespace headroom
