// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/commands.h"
#include "ctl/jobanswer.h"
#include "ctl/nearnames.h"

#include "files/wholefile.h"

#include <limits>
#include <memory>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

struct JobOptions {
    std::string workspace;
    std::optional<std::string> at;
    std::optional<std::string> job;
    std::optional<std::string> resubmit;
};

Result<BatchJobsAnswer> ask(Ledger &ledger, const JobOptions &options, Instant at)
{
    BatchJobsQuestion question;
    question.workspace = fromArgument(options.workspace);
    question.at = at;
    question.most = std::numeric_limits<int>::max();
    const Result<WorkspaceAnswer> workspace = ledger.workspace(question.workspace, at);
    if (!workspace) {
        return tl::make_unexpected(withNearWorkspaces(ledger, question.workspace, workspace.error()));
    }
    question.from = workspace->standing.cycle.start;
    question.to = workspace->standing.cycle.end;
    if (!options.job) return ledger.batchJobs(question);

    question.job = fromArgument(*options.job);
    if (question.job.isEmpty()) return failure(Error::Kind::Usage, u"--job: names no job."_s);
    Result<BatchJobsAnswer> answer = ledger.batchJobs(question);
    if (!answer || !answer->jobs.empty()) return answer;
    const QString wanted = std::exchange(question.job, {});
    QStringList names;
    if (const Result<BatchJobsAnswer> cycle = ledger.batchJobs(question)) {
        for (const BatchJob &job : cycle->jobs) names << job.job;
    }
    return refused(u"%1 has no batch job \"%2\" until %3.%4"_s.arg(question.workspace, wanted, formatInstant(at),
                                                                   didYouMean(wanted, names)));
}

Result<void> writeResubmission(const BatchJobsAnswer &answer, const QString &path)
{
    QByteArray csv = resubmissionCsv({});
    const qsizetype header = csv.size();
    for (const BatchJob &job : answer.jobs) csv += resubmissionCsv(job).mid(header);
    return writeWholeFile(path, csv);
}

Result<int> jobs(const Session &session, const JobOptions &options)
{
    const Result<Instant> at = parseInstantOption("--at", options.at, systemNow());
    if (!at) return tl::make_unexpected(at.error());
    auto ledger = session.openSettledLedger(*at);
    if (!ledger) return tl::make_unexpected(ledger.error());
    const Result<BatchJobsAnswer> answer = ask(**ledger, options, *at);
    if (!answer) return tl::make_unexpected(answer.error());
    if (options.resubmit) {
        const Result<void> written = writeResubmission(*answer, fromArgument(*options.resubmit));
        if (!written) return tl::make_unexpected(written.error());
    }
    return session.print(options.job ? partsAnswer(*answer) : jobsAnswer(*answer)).map([] { return 0; });
}

}  // namespace

void addJobsCommand(CLI::App &app, Session &session)
{
    CLI::App *command =
        app.add_subcommand("jobs", "Batch jobs of a cycle, with their parts and where their records are");
    auto options = std::make_shared<JobOptions>();
    command->add_option("--workspace", options->workspace, "The workspace's key")->required()->type_name("KEY");
    addText(command, "--at", options->at, "As it stood at this instant, in the cycle that holds it (default: now)")
        ->type_name("TIME");
    addText(command, "--job", options->job, "This job alone, whenever it was, part by part")->type_name("JOB");
    addText(command, "--resubmit", options->resubmit, "Write what would have to be sent again to this CSV file")
        ->type_name("FILE");
    command->callback(
        [&session, options] { session.command = [&session, options] { return jobs(session, *options); }; });
}

}  // namespace headroom::ctl
