// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/asking.h"

#include "ctl/messages.h"
#include "ctl/nearnames.h"

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

void sayWaiting(const LedgerInfo &info, const QString &what, std::int64_t waiting)
{
    if (waiting == 0) return;
    say(u"%1 is open read-only; %2 that gateways wrote and that do not count yet: %3."_s.arg(info.location, what,
                                                                                             QString::number(waiting)));
}

}  // namespace

Result<void> settle(Ledger &ledger, Instant at)
{
    if (Result<void> settled = ledger.settle(); !settled) return settled;
    const Result<LedgerInfo> info = ledger.info();
    if (!info) return tl::make_unexpected(info.error());
    if (!info->readOnly) return {};
    const Result<OverviewAnswer> overview = ledger.overview(at);
    if (!overview) return tl::make_unexpected(overview.error());
    const Result<std::int64_t> hits = ledger.waitingHits();
    if (!hits) return tl::make_unexpected(hits.error());
    sayWaiting(*info, u"events"_s, overview->ledger.waiting);
    sayWaiting(*info, u"limit hits"_s, *hits);
    return {};
}

Result<void> settleForFlags(Ledger &ledger, Instant at)
{
    if (Result<void> settled = settle(ledger, at); !settled) return settled;
    const Result<LedgerInfo> info = ledger.info();
    if (!info) return tl::make_unexpected(info.error());
    const Result<std::int64_t> waiting = info->readOnly ? ledger.unjudged() : 0;
    if (!waiting) return tl::make_unexpected(waiting.error());
    if (*waiting > 0) {
        say(u"%1 is open read-only; workspaces whose flags wait to be judged: %2. They are judged when somebody who "
            "may write to it runs \"headroomctl flags\" or opens it in the console."_s.arg(info->location)
                .arg(*waiting));
    }
    return {};
}

Result<void> checkPermission(Ledger &ledger, Task task)
{
    const Result<LedgerInfo> info = ledger.info();
    if (!info) return tl::make_unexpected(info.error());
    const Permission may = permission(info->person, task);
    if (!may) return refused(may.why);
    return {};
}

Error withNearWorkspaces(Ledger &ledger, const QString &workspace, Error error)
{
    if (error.kind != Error::Kind::Refused) return error;
    const Result<Catalog> catalog = ledger.catalog();
    if (!catalog || catalog->workspace(workspace) != nullptr) return error;
    QStringList names;
    for (const Workspace &known : catalog->workspaces) names.append(known.key);
    error.message += didYouMean(workspace, names);
    return error;
}

Result<void> checkWorkspace(Ledger &ledger, const std::optional<QString> &key)
{
    if (!key) return {};
    const Result<Catalog> catalog = ledger.catalog();
    if (!catalog) return tl::make_unexpected(catalog.error());
    if (catalog->workspace(*key) != nullptr) return {};
    const Error unknown{Error::Kind::Refused, u"There is no workspace \"%1\"."_s.arg(*key), {}};
    return tl::make_unexpected(withNearWorkspaces(ledger, *key, unknown));
}

}  // namespace headroom::ctl
