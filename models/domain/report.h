// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audience.h"
#include "domain/batchjob.h"
#include "domain/eventdetail.h"
#include "domain/hitstory.h"
#include "domain/providersignal.h"
#include "domain/reportdocument.h"

// What a workspace used in a cycle and which limits it hit, to be handed to somebody.
namespace headroom {

struct ReportRequest {
    QString workspace;
    Instant at;  // the cycle that holds it, as it stood at (R7a)
    Audience audience = Audience::Customer;
    bool memberNames = true;  // false: members are numbered
    bool operator==(const ReportRequest &) const = default;
};

// Everything that a customer may read, and nothing else: what stands here stands in their report. No provider, route,
// model cost, price, margin, cause, note or reason.
struct CustomerReport {
    struct BucketUse {
        Unit unit = Unit::Action;
        std::int64_t used = 0;
        Entitlement entitlement;
        int warnPercent = kDefaultWarnPercent;
        bool operator==(const BucketUse &) const = default;
    };
    struct Day {
        CivilDate day;
        PerBucket<std::int64_t> units{};
        bool operator==(const Day &) const = default;
    };
    struct Member {
        QString name;  // empty: not stated; or "Member 3"
        PerBucket<std::int64_t> units{};
        bool operator==(const Member &) const = default;
    };
    struct Grant {
        EntitlementSource::Kind kind = EntitlementSource::Kind::Addon;
        Bucket bucket{};
        std::int64_t units = 0;
        Instant from;
        std::optional<Instant> to;
        bool operator==(const Grant &) const = default;
    };
    struct Credit {
        Instant at;
        QString eventId;  // of the event that was credited
        Bucket bucket{};
        std::int64_t units = 0;  // given back
        bool operator==(const Credit &) const = default;
    };
    // A part of why a limit was hit, translated.
    struct Reason {
        QString title;
        QString text;
        bool operator==(const Reason &) const = default;
    };
    struct Hit {
        QString id;
        Instant at;
        QString member;
        QString action;
        Bucket bucket{};
        Verdict verdict = Verdict::Block;
        std::int64_t units = 0;
        std::int64_t used = 0;
        Amount entitlement;
        HitOutcome outcome = HitOutcome::Waiting;
        std::vector<Reason> why;  // empty: told with another one of the same kind
        bool operator==(const Hit &) const = default;
    };
    struct Job {
        QString job;
        Instant first;
        std::int64_t parts = 0;
        std::int64_t partsStated = 0;
        QString because;  // why it was split, translated
        BatchBalance balance;
        bool overdue = false;
        bool operator==(const Job &) const = default;
    };

    QString key;
    QString name;
    QByteArray zone;
    Cycle cycle;
    int day = 0;
    QString plan;  // its name; empty: none
    int planVersion = 0;
    Instant at;  // as it stood at
    PerBucket<BucketUse> buckets;
    std::int64_t unmapped = 0;  // events
    std::vector<Day> days;      // of the cycle until `at`; their units add up to the buckets'
    // Theirs as well, with those of the others: at most kReportMembers, the largest users first.
    std::vector<Member> members;
    std::int64_t otherMembers = 0;
    PerBucket<std::int64_t> otherUnits{};
    std::vector<Grant> grants;
    std::vector<Credit> credits;  // latest first, at most kReportCredits
    std::int64_t creditsTotal = 0;
    PerBucket<std::int64_t> credited{};  // given back in the cycle, above 0
    std::vector<Hit> hits;               // latest first, at most kReportHits
    std::int64_t hitsTotal = 0;
    std::array<std::int64_t, 6> hitsByVerdict{};
    std::vector<Job> jobs;  // latest first, at most kReportJobs
    std::int64_t jobsTotal = 0;
    bool operator==(const CustomerReport &) const = default;
};
inline constexpr int kReportMembers = 200;
inline constexpr int kReportCredits = 200;
inline constexpr int kReportHits = 200;
inline constexpr int kReportStories = 12;  // hits that are explained, at most
inline constexpr int kReportJobs = 200;

// What is added for colleagues.
struct InternalReport {
    PerBucket<Cost> costs;
    Cost cost;
    Money revenue;
    Money margin;
    std::vector<TopEntry> actions;
    std::vector<TopEntry> routes;
    std::array<std::int64_t, kHitCauses> hitsByCause{};
    std::array<std::int64_t, kSignalKinds> signalCounts{};
    std::vector<EventCredit> creditNotes;  // who posted them and why
    bool operator==(const InternalReport &) const = default;
};

struct UsageReport {
    ReportRequest request;
    CustomerReport customer;
    std::optional<InternalReport> internal;  // only where it was asked for
    bool operator==(const UsageReport &) const = default;
};

// The report in the language and locale in force. A customer's is made of `customer` alone.
ReportDocument documentOf(const UsageReport &report);
// A limit hit's story as a document.
ReportDocument documentOf(const HitStory &story, Audience audience, bool memberNames);

// That a report went out (R39).
struct ReportExport {
    ReportRequest request;
    CivilDate cycleFirst;
    QString format;     // "pdf", "html", "csv"
    QByteArray sha256;  // of the file, 32 bytes
    std::int64_t bytes = 0;
};

}  // namespace headroom
