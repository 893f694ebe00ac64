// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/commands.h"
#include "ctl/filetext.h"

#include "domain/catalogdocument.h"

#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

// Refusals of a document's content name the file before the place in it.
Error inFile(const QString &file, Error error)
{
    if (error.kind == Error::Kind::Refused) error.message = u"%1: %2"_s.arg(file, error.message);
    return error;
}

QString shownName(const QString &file)
{
    return file == u"-" ? u"standard input"_s : file;
}

Result<int> applyFile(const Session &session, const QString &file)
{
    const auto name = [&file](const Error &error) { return inFile(shownName(file), error); };
    const Result<QByteArray> text = readDocument(file);
    if (!text) return tl::make_unexpected(text.error());
    const Result<CatalogDocument> document = parseCatalog(*text).map_error(name);
    if (!document) return tl::make_unexpected(document.error());
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    if (const auto may = checkPermission(**ledger, Task::EditCatalog); !may) return tl::make_unexpected(may.error());
    const Result<CatalogCounts> counts = (*ledger)->applyCatalog(*document).map_error(name);
    if (!counts) return tl::make_unexpected(counts.error());

    Answer answer;
    answer.json = {{"created", counts->created},
                   {"changed", counts->changed},
                   {"unchanged", counts->unchanged},
                   {"rounded", counts->rounded}};
    answer.grid.columns = {{u"created"_s, true}, {u"changed"_s, true}, {u"unchanged"_s, true}, {u"rounded"_s, true}};
    answer.grid.rows = {{QString::number(counts->created), QString::number(counts->changed),
                         QString::number(counts->unchanged), QString::number(counts->rounded)}};
    return session.print(answer).map([] { return 0; });
}

// A catalog is one JSON document in every format: `catalog apply` reads nothing else.
Result<int> exportDocument(const Session &session)
{
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<Catalog> catalog = (*ledger)->catalog();
    if (!catalog) return tl::make_unexpected(catalog.error());
    QByteArray text = exportCatalog(*catalog);
    if (!text.endsWith('\n')) text += '\n';
    return writeOut(text).map([] { return 0; });
}

struct PriceOptions {
    std::string file;
    std::optional<std::string> from;
};

Result<int> importPrices(const Session &session, const PriceOptions &options)
{
    const Result<Instant> from = parseInstantOption("--from", options.from, systemNow());
    if (!from) return tl::make_unexpected(from.error());
    const QString file = fromArgument(options.file);
    const Result<QByteArray> text = readDocument(file);
    if (!text) return tl::make_unexpected(text.error());
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    if (const auto may = checkPermission(**ledger, Task::EditCatalog); !may) return tl::make_unexpected(may.error());
    const Result<PriceImportCounts> counts =
        (*ledger)->importPrices(*text, *from).map_error([&file](const Error &error) {
            return inFile(shownName(file), error);
        });
    if (!counts) return tl::make_unexpected(counts.error());

    Answer answer;
    answer.json = {{"imported", counts->imported},
                   {"skipped", counts->skipped},
                   {"rounded", counts->rounded},
                   {"from", utf8(formatInstant(*from))}};
    answer.grid.columns = {{u"imported"_s, true}, {u"skipped"_s, true}, {u"rounded"_s, true}, {u"from"_s}};
    answer.grid.rows = {{QString::number(counts->imported), QString::number(counts->skipped),
                         QString::number(counts->rounded), formatInstant(*from)}};
    return session.print(answer).map([] { return 0; });
}

}  // namespace

void addCatalogCommands(CLI::App &app, Session &session)
{
    CLI::App *catalog = app.add_subcommand("catalog", "Plans, routes, route sheets, ceilings, workspaces, settings");
    catalog->require_subcommand(1);

    CLI::App *apply = catalog->add_subcommand(
        "apply", "Lay a catalog document over the catalog: all of it or nothing; what it leaves out stays");
    auto file = std::make_shared<std::string>();
    apply->add_option("FILE", *file, "The document; - for standard input")->required();
    apply->callback(
        [&session, file] { session.command = [&session, file] { return applyFile(session, fromArgument(*file)); }; });

    CLI::App *write = catalog->add_subcommand("export", "Print the whole catalog as one document");
    write->callback([&session] { session.command = [&session] { return exportDocument(session); }; });

    CLI::App *prices = app.add_subcommand("prices", "The list of published model prices");
    prices->require_subcommand(1);
    CLI::App *list = prices->add_subcommand("import", "Take in LiteLLM's model_prices_and_context_window.json");
    auto options = std::make_shared<PriceOptions>();
    list->add_option("FILE", options->file, "The price list; - for standard input")->required();
    addText(list, "--from", options->from, "When these prices come into force (default: now)")->type_name("TIME");
    list->callback(
        [&session, options] { session.command = [&session, options] { return importPrices(session, *options); }; });
}

}  // namespace headroom::ctl
