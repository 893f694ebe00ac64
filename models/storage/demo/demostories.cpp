// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demoschedule.h"

#include <algorithm>

namespace headroom::demo {

namespace {

constexpr std::int64_t kMicrosPerMinute = 60 * kMicrosPerSecond;
// Written reports were shipped eight days before a route sheet named them: unmapped until then.
constexpr int kReportsSinceDays = 50;

// Draws are made one a statement: the order of a call's arguments is the compiler's choice.
Action pick(Schedule &schedule, const std::array<Action, 10> &actions)
{
    return actions[static_cast<std::size_t>(schedule.random.below(10))];
}

std::string dated(std::string_view name, CivilDate day)
{
    return std::string(name) + '-' + day.toString().toStdString();
}

enum class Burns { Now, NowAndTwoCyclesAgo };

// The premium allowance of most of a month goes in the first eight days of a cycle.
void earlyBurn(Schedule &schedule, Burns when)
{
    const CycleRule rule = schedule.workspace.cycleRule();
    const CycleDays current = cycleOf(rule, schedule.today);
    const CycleDays burntBefore = previousCycle(rule, previousCycle(rule, current));
    for (CivilDate day = schedule.first; day <= schedule.today; day = day + 1) {
        const CycleDays cycle = cycleOf(rule, day);
        const bool burns = cycle == current || (cycle == burntBefore && when == Burns::NowAndTwoCyclesAgo);
        const bool early = day - cycle.first < 8;
        const int count = burns && early ? 36 : schedule.share(burns ? 300 : 200, day);
        for (int i = 0; i < count; ++i) {
            const int person = burns && early ? static_cast<int>(schedule.random.below(3)) : schedule.person();
            const Action action = pick(schedule, schedule.profile.mix->premium);
            schedule.runOn(day, action, person);
        }
    }
}

// An early burn of which a part is told afterwards: work of the third day, by tablets that were offline until today.
void lateBurn(Schedule &schedule)
{
    earlyBurn(schedule, Burns::Now);
    const CivilDate start = cycleOf(schedule.workspace.cycleRule(), schedule.today).first;
    for (int i = 0; i < 9; ++i) {
        Slot &slot = schedule.runOn(start + 2, Action::CodeReview, 3 + i % 2);
        slot.late = true;
        slot.recorded = schedule.setting.now() - kStragglersArrive + i * 1'700'000;
    }
}

// Old tickets classified again: one job lost records on the way, one is overdue, one is under way.
void archiveClassifier(Schedule &schedule)
{
    constexpr std::int64_t kUnderWay = 5 * 60 * kMicrosPerMinute;
    for (const auto &[daysAgo, last] :
         {std::pair{2, LastPart::Lossy}, {3, LastPart::Outstanding}, {0, LastPart::Outstanding}}) {
        const CivilDate day = schedule.today - daysAgo;
        JobSpec job;
        job.key = dated("archive-tickets", day);
        job.at = daysAgo == 0 ? schedule.setting.now() - kUnderWay : schedule.at(day, 20);
        job.records = 66'000;
        job.member = Service::Classifier;
        job.last = last;
        schedule.job(job);
    }
}

// Every night at two a day's tickets, more than one provider job may hold.
void nightlyClassifier(Schedule &schedule)
{
    for (CivilDate day = schedule.first; day <= schedule.today; day = day + 1) {
        JobSpec job;
        job.key = dated("nightly-tickets", day);
        job.at = schedule.at(day, 2);
        job.records =
            schedule.weekend(day) ? schedule.random.between(38'000, 61'000) : schedule.random.between(58'000, 118'000);
        job.member = Service::Classifier;
        const std::int64_t fate = schedule.random.below(100);
        if (fate < 4) job.trouble = Trouble::Expired;
        if (fate == 4 || fate == 5) job.failedPermille = 130;
        schedule.job(job);
    }
    archiveClassifier(schedule);
}

// A burst of suites against each week's release candidate.
void releaseEvals(Schedule &schedule)
{
    int release = 40;
    for (CivilDate day = schedule.first; day <= schedule.today; day = day + 1) {
        if (!schedule.isWeekday(day, Qt::Thursday)) continue;
        ++release;
        const std::int64_t suites = schedule.random.between(7, 12);
        for (int suite = 1; suite <= suites; ++suite) {
            JobSpec job;
            job.action = Action::EvalsRun;
            job.key = "release-4." + std::to_string(release) + "-suite-" + std::to_string(suite);
            job.at = schedule.at(day, 18, suite * 3);
            job.records = schedule.random.between(700, 3200);
            job.bytesPerRecord = 6400;
            job.member = Service::Release;
            job.failedPermille = 9;
            if (schedule.random.permille(180)) job.trouble = Trouble::Unordered;
            schedule.job(job);
        }
    }
}

// One person who asks many questions about a few long reports, every working day.
void analyst(Schedule &schedule)
{
    for (CivilDate day = schedule.first; day <= schedule.today; day = day + 1) {
        if (schedule.weekend(day)) continue;
        const std::int64_t reports = schedule.random.between(1, 2);
        for (int report = 0; report < reports; ++report) {
            const int pages = static_cast<int>(schedule.random.between(28, 56));
            const std::int64_t questions = schedule.random.between(5, 9);
            std::int64_t at = schedule.at(day, report == 0 ? 9 : 14, 10);
            for (int question = 0; question < questions; ++question) {
                at += schedule.random.between(90, 700) * kMicrosPerSecond;
                schedule.run(question % 4 == 3 ? Action::DocsCompare : Action::DocsAsk, at, 0, pages);
            }
        }
    }
}

// Account records so large that bytes, not records, force the split.
void weeklyEnrichment(Schedule &schedule)
{
    for (CivilDate day = schedule.first; day <= schedule.today; day = day + 1) {
        if (!schedule.isWeekday(day, Qt::Monday)) continue;
        JobSpec job;
        job.action = Action::AccountsEnrich;
        job.key = dated("enrich-accounts", day);
        job.at = schedule.at(day, 20);
        job.records = schedule.random.between(26'000, 34'000);
        job.bytesPerRecord = 44'000;
        job.member = Service::Enrichment;
        job.cancelLastPart = schedule.random.permille(130);
        if (!job.cancelLastPart && schedule.random.permille(250)) job.trouble = Trouble::Unordered;
        schedule.job(job);
    }
}

// A fortnightly review of policies; twice it met a model that its region does not run in batch.
void policyReview(Schedule &schedule)
{
    for (int daysAgo = kHistoryDays - 2; daysAgo > 0; daysAgo -= 14) {
        JobSpec job;
        job.action = Action::PolicyReview;
        job.key = dated("policy-review", schedule.today - daysAgo);
        job.at = schedule.at(schedule.today - daysAgo, 22);
        job.records = schedule.random.between(1500, 4000);
        job.bytesPerRecord = 9000;
        job.member = Service::Compliance;
        if (daysAgo == 42 || daysAgo == 28) job.trouble = Trouble::Ineligible;
        schedule.job(job);
    }
}

// A script under one member's name, from yesterday until an hour ago.
void runaway(Schedule &schedule)
{
    constexpr int kRuns = 340;
    constexpr int kMember = 4;
    const std::int64_t start = schedule.setting.now() - 19 * 60 * kMicrosPerMinute;
    for (int i = 0; i < kRuns; ++i) {
        const std::int64_t at = start + i * (18 * 60 * kMicrosPerMinute / kRuns) + schedule.random.below(90'000) * 1000;
        Slot &slot = schedule.run(i % 3 == 0 ? Action::AgentRun : Action::CodeReview, at, kMember);
        slot.late = false;
        slot.recorded = std::min(slot.recorded, at + kMicrosPerMinute);
    }
}

// Tablets without a connection: a week's work arrives two days ago, after the limit was reached.
void offlineClient(Schedule &schedule)
{
    const CivilDate start = cycleOf(schedule.workspace.cycleRule(), schedule.today).first;
    const std::int64_t arrival = schedule.at(schedule.today - 2, 9, 12);
    for (int i = 0; i < 42; ++i) {
        const CivilDate day = start + 4 + i / 6;
        const auto person = static_cast<int>(1 + schedule.random.below(2));
        const Action action = pick(schedule, schedule.profile.mix->premium);
        Slot &slot = schedule.runOn(day, action, person);
        slot.late = true;
        slot.recorded = arrival + i * 1'700'000;
    }
}

// A job that lost a fifth of its records two days before the cycle ended; support credits it in the next one.
void faultyJob(Schedule &schedule)
{
    const CivilDate start = cycleOf(schedule.workspace.cycleRule(), schedule.today).first;
    for (const int daysBefore : {70, 41, 2}) {
        JobSpec job;
        job.key = dated("import-growers", start - daysBefore);
        job.at = schedule.at(start - daysBefore, 21, 30);
        job.records = schedule.random.between(9000, 14'000);
        job.failedPermille = daysBefore == 2 ? 210 : 4;
        schedule.job(job);
    }
}

// A day of reviews by one person, every third week.
void reviewSprint(Schedule &schedule)
{
    constexpr int kReviews = 84;
    for (int daysAgo = 3; daysAgo < kHistoryDays; daysAgo += 21) {
        for (int i = 0; i < kReviews; ++i) {
            const std::int64_t at = schedule.at(schedule.today - daysAgo, 8, 15) + i * 7 * kMicrosPerMinute;
            schedule.run(Action::CodeReview, at, 2);
        }
    }
}

void jobOfTheWeek(Schedule &schedule, CivilDate day)
{
    const Demand &demand = schedule.profile.demand;
    if (demand.records == 0 || !schedule.isWeekday(day, Qt::Monday)) return;
    JobSpec job;
    job.action = demand.records % 2000 == 0 ? Action::TicketsClassify : Action::AccountsEnrich;
    job.key = dated(job.action == Action::TicketsClassify ? "weekly-tickets" : "weekly-accounts", day);
    job.at = schedule.at(day, 19, 5);
    job.records = schedule.random.between(85, 115) * demand.records * 7 / 3000;
    job.failedPermille = 6;
    if (schedule.random.permille(25)) job.trouble = Trouble::Expired;
    schedule.job(job);
}

}  // namespace

void ordinaryLife(Schedule &schedule)
{
    const Demand &demand = schedule.profile.demand;
    const Habits &habits = schedule.profile.habits;
    const Mix &mix = *schedule.profile.mix;
    Random &random = schedule.random;
    for (CivilDate day = schedule.first; day <= schedule.today; day = day + 1) {
        for (int i = schedule.share(demand.standard, day); i > 0; --i) {
            Action action = pick(schedule, mix.standard);
            if (random.permille(habits.unmapped)) {
                action = random.permille(600) ? Action::VoiceTranscribe : Action::ImageDescribe;
            }
            const int person = schedule.person();
            schedule.runOn(day, action, person);
        }
        for (int i = schedule.share(demand.premium, day); i > 0; --i) {
            Action action = pick(schedule, mix.premium);
            if (action == Action::ReportWrite && schedule.today - day > kReportsSinceDays)
                action = Action::ResearchDeep;
            const int person = schedule.person();
            schedule.runOn(day, action, person);
        }
        for (int i = schedule.share(demand.pages / habits.pagesPerRun, day); i > 0; --i) {
            const Action action = pick(schedule, mix.documents);
            const int person = schedule.person();
            const auto pages = static_cast<int>(std::max<std::int64_t>(1, random.around(habits.pagesPerRun)));
            schedule.runOn(day, action, person, pages);
        }
        jobOfTheWeek(schedule, day);
    }
}

void tellStory(Schedule &schedule)
{
    switch (schedule.profile.story) {
    case Story::None: return;
    case Story::EarlyBurn: return earlyBurn(schedule, Burns::NowAndTwoCyclesAgo);
    case Story::LateBurn: return lateBurn(schedule);
    case Story::CreditedBurn: return earlyBurn(schedule, Burns::Now);
    case Story::NightlyClassifier: return nightlyClassifier(schedule);
    case Story::ReleaseEvals: return releaseEvals(schedule);
    case Story::Analyst: return analyst(schedule);
    case Story::WeeklyEnrichment: return weeklyEnrichment(schedule);
    case Story::PolicyReview: return policyReview(schedule);
    case Story::Runaway: return runaway(schedule);
    case Story::OfflineClient: return offlineClient(schedule);
    case Story::FaultyJob: return faultyJob(schedule);
    case Story::ReviewSprint: return reviewSprint(schedule);
    }
}

}  // namespace headroom::demo
