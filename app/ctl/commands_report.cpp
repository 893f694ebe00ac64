// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/commands.h"
#include "ctl/paper.h"
#include "ctl/values.h"

#include "domain/report.h"
#include "files/wholefile.h"
#include "report/reportfile.h"
#include "report/reportlanguage.h"

#include <QCryptographicHash>

#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ReportOptions {
    std::string workspace;
    std::string output;
    std::optional<std::string> at;
    std::optional<std::string> audience;
    std::optional<std::string> language;
    bool withoutMembers = false;
};

// What is asked for, as far as the options alone can say.
struct ReportOrder {
    ReportRequest request;
    QString path;
    ReportFormat format = ReportFormat::Pdf;
    QString language = u"en"_s;
};

Result<ReportOrder> orderOf(const ReportOptions &options)
{
    ReportOrder order;
    order.request.workspace = fromArgument(options.workspace);
    order.request.memberNames = !options.withoutMembers;
    const Result<Instant> at = parseInstantOption("--at", options.at, systemNow());
    if (!at) return tl::make_unexpected(at.error());
    order.request.at = *at;
    if (options.audience) {
        const auto audience = audienceFromId(*options.audience);
        if (!audience) {
            return failure(Error::Kind::Usage, u"--audience: \"%1\" is neither customer nor internal."_s.arg(
                                                   fromArgument(*options.audience)));
        }
        order.request.audience = *audience;
    }
    order.path = fromArgument(options.output);
    const auto format = reportFormatOf(order.path);
    if (!format) {
        return failure(Error::Kind::Usage, u"-o: \"%1\" has to end in .pdf, .html or .csv."_s.arg(order.path));
    }
    order.format = *format;
    if (options.language) {
        order.language = fromArgument(*options.language).toLower();
        const QStringList languages = reportLanguages();
        if (!languages.contains(order.language)) {
            return failure(Error::Kind::Usage, u"--language: there is no \"%1\"; there are %2."_s.arg(
                                                   fromArgument(*options.language), languages.join(u", "_s)));
        }
    }
    return order;
}

ReportExport exportOf(const ReportOrder &order, const UsageReport &report, const QByteArray &content)
{
    return {.request = order.request,
            .cycleFirst = report.customer.cycle.days.first,
            .format = reportFormatId(order.format),
            .sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256),
            .bytes = content.size()};
}

Answer answerOf(const ReportOrder &order, const ReportExport &made)
{
    const QString audience = idText(audienceId(order.request.audience));
    const QString digest = QString::fromLatin1(made.sha256.toHex());
    Answer answer;
    answer.json = {{"file", utf8(order.path)},
                   {"format", utf8(made.format)},
                   {"workspace", utf8(order.request.workspace)},
                   {"cycle", utf8(made.cycleFirst.toString())},
                   {"at", utf8(formatInstant(order.request.at))},
                   {"audience", utf8(audience)},
                   {"bytes", made.bytes},
                   {"sha256", utf8(digest)}};
    answer.grid.columns = {{u"file"_s}, {u"format"_s},   {u"workspace"_s},   {u"cycle"_s},
                           {u"at"_s},   {u"audience"_s}, {u"bytes"_s, true}, {u"sha256"_s, false, true}};
    answer.grid.rows.push_back({order.path, made.format, order.request.workspace, made.cycleFirst.toString(),
                                formatInstant(order.request.at), audience, QString::number(made.bytes), digest});
    return answer;
}

Result<int> report(const Session &session, const ReportOptions &options)
{
    const Result<ReportOrder> order = orderOf(options);
    if (!order) return tl::make_unexpected(order.error());
    if (order->format == ReportFormat::Pdf) {
        if (const Result<void> ready = readyForPages(); !ready) return tl::make_unexpected(ready.error());
    }
    auto ledger = session.openLedger();
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<void> asked = checkPermission(**ledger, Task::ExportReport)
                                   .and_then([&] { return settle(**ledger, order->request.at); })
                                   .and_then([&] { return checkWorkspace(**ledger, order->request.workspace); });
    if (!asked) return tl::make_unexpected(asked.error());

    Result<UsageReport> made;
    QByteArray content;
    {
        const ReportLanguage spoken(order->language);
        made = (*ledger)->usageReport(order->request);
        if (!made) return tl::make_unexpected(made.error());
        content = renderReport(documentOf(*made), order->format);
    }
    const ReportExport sent = exportOf(*order, *made, content);
    const Result<void> written = writeWholeFile(order->path, content, [&] { return (*ledger)->noteExport(sent); });
    if (!written) return tl::make_unexpected(written.error());
    return session.print(answerOf(*order, sent)).map([] { return 0; });
}

}  // namespace

void addReportCommand(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("report", "What a workspace used in a cycle, as a PDF, HTML or CSV file");
    auto options = std::make_shared<ReportOptions>();
    command->add_option("--workspace", options->workspace, "The workspace")->required()->type_name("KEY");
    addText(command, "--at", options->at, "The cycle that holds this instant, as it stood at it (default: now)")
        ->type_name("TIME");
    addText(command, "--audience", options->audience,
            "customer (default), or internal: with costs, routes, causes and notes")
        ->type_name("AUDIENCE");
    command->add_flag("--no-members", options->withoutMembers, "Number the members instead of naming them");
    addText(command, "--language", options->language, "en (default), de: of texts, figures and dates")
        ->type_name("LANGUAGE");
    command->add_option("-o,--output", options->output, "The file to write: .pdf, .html or .csv")
        ->required()
        ->type_name("FILE");
    command->callback(
        [&session, options] { session.command = [&session, options] { return report(session, *options); }; });
}

}  // namespace headroom::ctl
