// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/commands.h"
#include "ctl/nearnames.h"
#include "ctl/values.h"

#include "domain/batchsplit.h"

#include <algorithm>
#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMostParts = 1'000'000;

struct SplitOptions {
    std::string surface;
    std::string records;
    std::optional<std::string> bytes;
};

Result<Ceiling> ceilingOf(const Session &session, const QString &surface)
{
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<Catalog> catalog = (*ledger)->catalog();
    if (!catalog) return tl::make_unexpected(catalog.error());
    const auto found = std::ranges::find(catalog->ceilings, surface, &Ceiling::surface);
    if (found != catalog->ceilings.end()) return *found;
    QStringList surfaces;
    for (const Ceiling &ceiling : catalog->ceilings) surfaces << ceiling.surface;
    return refused(u"The catalog has no ceilings of a surface \"%1\".%2"_s.arg(surface, didYouMean(surface, surfaces)));
}

Result<int> split(const Session &session, const SplitOptions &options)
{
    const Result<std::int64_t> records = parseCountOption("--records", options.records, 1);
    if (!records) return tl::make_unexpected(records.error());
    std::optional<std::int64_t> bytes;
    if (options.bytes) {
        const Result<std::int64_t> given = parseCountOption("--bytes", *options.bytes, 0);
        if (!given) return tl::make_unexpected(given.error());
        bytes = *given;
    }
    const Result<Ceiling> surface = ceilingOf(session, fromArgument(options.surface));
    if (!surface) return tl::make_unexpected(surface.error());
    const Result<BatchSplit> made = splitJob(*surface, *records, bytes);
    if (!made) return tl::make_unexpected(made.error());
    if (made->parts > kMostParts) {
        return refused(
            u"The job would become %1 parts; more than %2 are not listed."_s.arg(made->parts).arg(kMostParts));
    }

    Answer answer;
    JsonValue parts = JsonValue::array();
    answer.grid.columns = {{u"part"_s, true}, {u"records"_s, true}};
    for (std::int64_t number = 1; number <= made->parts; ++number) {
        parts.push_back(made->sizeOf(number));
        answer.grid.rows.push_back({QString::number(number), QString::number(made->sizeOf(number))});
    }
    const QString because = describe(*made, *surface);
    answer.json = {{"parts", std::move(parts)}, {"because", utf8(because)}, {"surface", utf8(surface->surface)}};
    answer.heading = {because};
    return session.print(answer).map([] { return 0; });
}

}  // namespace

void addSplitCommand(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("split", "The parts that a batch job would become");
    auto options = std::make_shared<SplitOptions>();
    command->add_option("--surface", options->surface, "The provider's batch interface, as in the catalog's ceilings")
        ->required()
        ->type_name("SURFACE");
    command->add_option("--records", options->records, "Records of the job")->required()->type_name("N");
    addText(command, "--bytes", options->bytes, "Bytes of the job (left out: not known)")->type_name("B");
    command->callback(
        [&session, options] { session.command = [&session, options] { return split(session, *options); }; });
}

}  // namespace headroom::ctl
