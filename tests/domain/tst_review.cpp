// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

constexpr Money dollars(std::int64_t whole)
{
    return {whole * 1'000'000'000};
}

// Any text but the empty one, colons and line ends among it.
rc::Gen<QString> anyKey()
{
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<char16_t>>(rc::gen::oneOf(
                            rc::gen::element(u':', u' ', u'\n', u'ä', u'-'), rc::gen::inRange(u'0', u'z')))),
                        [](const std::vector<char16_t> &text) {
                            return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
                        });
}

ReviewSubject anySubject()
{
    ReviewSubject subject;
    subject.workspace = *anyKey();
    subject.cycleFirst = {*rc::gen::inRange(0, 84'000)};
    if (*rc::gen::arbitrary<bool>()) {
        subject.kind = ReviewSubject::Kind::Hits;
        subject.bucket = *rc::gen::elementOf(std::vector<Bucket>(kBuckets.begin(), kBuckets.end()));
        subject.judged = *rc::gen::elementOf(std::vector<HitCause>(kCauses.begin(), kCauses.end()));
    }
    return subject;
}

NewReview ofHits(const std::vector<std::int64_t> &hits = {3})
{
    NewReview review;
    review.subject.kind = ReviewSubject::Kind::Hits;
    review.subject.workspace = u"acme"_s;
    review.hits = hits;
    return review;
}

// Valuable use of an account that is as healthy as can be: revenue 99, cost 42.
AdviceInput valuable(const QString &retention = u"healthy"_s, const QString &intent = u"yes"_s,
                     Money cost = dollars(42))
{
    AdviceInput input;
    input.figures.revenue = dollars(99);
    input.figures.cost = {cost, false};
    input.bucket = Bucket::PremiumSync;
    input.retention = retention;
    input.expansionIntent = intent;
    return input;
}

AdviceInput wasteful(CauseClause clause)
{
    AdviceInput input = valuable();
    input.cause = HitCause::InefficientWorkflow;
    input.judged = {HitCause::InefficientWorkflow, clause};
    input.figures.failedOrRetried = {30, 120};
    input.figures.cacheReuse = {100'000, 1'500'000};
    input.figures.worstFailing = RatioSpot{u"summarise"_s, u"fast-a"_s, {12, 16}};
    input.figures.worstCaching = RatioSpot{u"contract_review"_s, {}, {50'000, 1'200'000}};
    return input;
}

AdviceInput losing(CauseClause clause, Money cost)
{
    AdviceInput input = valuable(u"healthy"_s, u"yes"_s, cost);
    input.cause = HitCause::NegativeMarginOrAbuse;
    input.judged = {HitCause::NegativeMarginOrAbuse, clause};
    input.figures.activeMembers = 4;
    input.figures.dayUse = 200;
    input.figures.topMember = u"mallory"_s;
    input.figures.topMemberUse = 190;
    input.figures.premiumEntitlement = {false, 300};
    return input;
}

}  // namespace

class TestReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void aSubjectIsWritten()
    {
        ReviewSubject flag;
        flag.workspace = u"acme:eu"_s;
        flag.cycleFirst = CivilDate::of(2026, 3, 1);
        QCOMPARE(flag.toString(), u"flag:2026-03-01:acme:eu"_s);
        ReviewSubject hits = flag;
        hits.kind = ReviewSubject::Kind::Hits;
        hits.bucket = Bucket::LongContext;
        hits.judged = HitCause::InefficientWorkflow;
        QCOMPARE(hits.toString(), u"hits:2026-03-01:long_context:inefficient_workflow:acme:eu"_s);
    }

    void aSubjectIsReadAsItWasWritten()
    {
        QVERIFY(rc::check("fromString(toString(s)) == s", [] {
            const ReviewSubject subject = anySubject();
            const auto read = ReviewSubject::fromString(subject.toString());
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == subject);
        }));
    }

    // R25: the bucket of the rule may be any, but a cycle has one flag.
    void aFlagIsTheSameWhateverItsBucket()
    {
        ReviewSubject premium;
        premium.workspace = u"acme"_s;
        ReviewSubject other = premium;
        other.bucket = Bucket::LongContext;
        QCOMPARE(premium, other);
        premium.kind = other.kind = ReviewSubject::Kind::Hits;
        QVERIFY(premium != other);
    }

    void otherTextIsNoSubject_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "flag", "flag:", "flag:2026-03-01", "flag:2026-03-01:", "flag:2026-02-30:acme", "flag:today:acme",
              "Flag:2026-03-01:acme", "note:2026-03-01:acme", "hits:2026-03-01:acme",
              "hits:2026-03-01:premium_sync:acme", "hits:2026-03-01:premium:valuable_use:acme",
              "hits:2026-03-01:premium_sync:valuable:acme", "hits:2026-03-01:premium_sync:valuable_use:"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void otherTextIsNoSubject()
    {
        QFETCH(QString, text);
        QVERIFY(!ReviewSubject::fromString(text));
    }

    void idsAreReadBack()
    {
        for (int i = 0; i < kReviewOutcomes; ++i) {
            const auto outcome = static_cast<ReviewOutcome>(i);
            QCOMPARE(reviewOutcomeFromId(reviewOutcomeId(outcome)), outcome);
            QVERIFY(!reviewOutcomeName(outcome).isEmpty());
        }
        QVERIFY(!reviewOutcomeFromId("nothing"));
    }

    void whatIsNotReviewed_data()
    {
        QTest::addColumn<NewReview>("review");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const NewReview &review, const QString &why = {}) {
            QTest::newRow(name) << review << why;
        };
        NewReview review = ofHits();
        row("all well", review);
        review.overruled = HitCause::NegativeMarginOrAbuse;
        row("overruled without a note", review, u"Say in the note why the cause is another one than the rules give."_s);
        review.note = u" \n "_s;
        row("overruled with an empty note", review,
            u"Say in the note why the cause is another one than the rules give."_s);
        review.note = u"a script"_s;
        row("overruled with a note", review);
        review.note = QString(kLongestText, u'x');
        row("the longest note", review);
        review.note += u'x';
        row("a longer note", review, u"The note is too long: it may have 4000 characters, this one has 4001."_s);
        row("no hit seen", ofHits({}), u"Say which hits the review is of: there is none to review yet."_s);
        row("a flag has no hits", NewReview{});
        NewReview later;
        const QString outside = u"The day of the follow-up lies outside the ledger's time: choose one between "
                                "1970-01-01 and 2199-12-31."_s;
        later.followUp = CivilDate::of(2199, 12, 31);
        row("the last day", later);
        later.followUp = CivilDate::of(2200, 1, 1);
        row("after the ledger's time", later, outside);
        later.followUp = CivilDate::of(1970, 1, 1);
        row("the first day", later);
        later.followUp = CivilDate::of(1969, 12, 31);
        row("before the ledger's time", later, outside);
    }
    void whatIsNotReviewed()
    {
        QFETCH(NewReview, review);
        QTEST(objection(review).value_or(QString()), "why");
    }

    void adviceFollowsCauseAndAccount_data()  // R29
    {
        QTest::addColumn<AdviceInput>("input");
        QTest::addColumn<AdviceKind>("kind");
        QTest::addColumn<ReviewOutcome>("suggested");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const AdviceInput &input, AdviceKind kind, ReviewOutcome suggested,
                            const QString &text) { QTest::newRow(name) << input << kind << suggested << text; };
        const QString look = u"The use is valuable, but look at the account before more of this bucket (Premium "
                             "actions) is sold or granted: %1."_s;
        const QString fix = u"Fix the workflow before any allowance is raised. %1"_s;

        row("valuable and healthy", valuable(u"Healthy"_s, u" YES "_s), AdviceKind::RaiseOrSell,
            ReviewOutcome::SellAddon,
            u"The use is valuable and the account is healthy: sell an add-on of this bucket (Premium actions), or "
            "raise its ceiling."_s);
        AdviceInput pages = valuable();
        pages.bucket = Bucket::LongContext;
        row("of the bucket that was hit", pages, AdviceKind::RaiseOrSell, ReviewOutcome::SellAddon,
            u"The use is valuable and the account is healthy: sell an add-on of this bucket (Long-context work), or "
            "raise its ceiling."_s);
        row("retention not known", valuable({}), AdviceKind::LookAtAccount, ReviewOutcome::NoAction,
            look.arg(u"nobody has stated its retention"_s));
        row("retention at risk", valuable(u"at risk"_s), AdviceKind::LookAtAccount, ReviewOutcome::NoAction,
            look.arg(u"its retention is “at risk”"_s));
        row("intent not known", valuable(u"healthy"_s, u" "_s), AdviceKind::LookAtAccount, ReviewOutcome::NoAction,
            look.arg(u"nobody has stated whether it intends to expand"_s));
        row("no intent", valuable(u"healthy"_s, u"no"_s), AdviceKind::LookAtAccount, ReviewOutcome::NoAction,
            look.arg(u"its intent to expand is “no”"_s));
        row("nothing earned", valuable(u"healthy"_s, u"yes"_s, dollars(99)), AdviceKind::LookAtAccount,
            ReviewOutcome::NoAction, look.arg(u"the margin of the cycle is $0.00"_s));
        row("everything is wrong", valuable(u"%1"_s, u"unclear"_s, {100'000'000'001}), AdviceKind::LookAtAccount,
            ReviewOutcome::NoAction,
            look.arg(u"its retention is “%1”; its intent to expand is “unclear”; the margin of the cycle is "
                     "-$1.00"_s));

        row("failing", wasteful(CauseClause::FailedOrRetried), AdviceKind::FixWorkflow, ReviewOutcome::FixWorkflow,
            fix.arg(u"Action “summarise” on route “fast-a” fails or is retried most: 12 of 16 (75.00 %) of its "
                    "events."_s));
        row("caching", wasteful(CauseClause::CacheReuse), AdviceKind::FixWorkflow, ReviewOutcome::FixWorkflow,
            fix.arg(u"Action “contract_review” reuses too little of what it sends again: 50000 of 1200000 (4.17 %) of "
                    "the repeated input tokens came from the cache."_s));
        row("overruled: the ratio that is beyond its threshold", wasteful(CauseClause::NegativeMargin),
            AdviceKind::FixWorkflow, ReviewOutcome::FixWorkflow,
            fix.arg(u"Action “summarise” on route “fast-a” fails or is retried most: 12 of 16 (75.00 %) of its "
                    "events."_s));
        AdviceInput caching = wasteful(CauseClause::None);
        caching.figures.failedOrRetried = {1, 120};
        row("overruled: caching is", caching, AdviceKind::FixWorkflow, ReviewOutcome::FixWorkflow,
            fix.arg(u"Action “contract_review” reuses too little of what it sends again: 50000 of 1200000 (4.17 %) of "
                    "the repeated input tokens came from the cache."_s));
        caching.figures.cacheReuse = {1, 2};
        row("overruled: neither is", caching, AdviceKind::FixWorkflow, ReviewOutcome::FixWorkflow,
            fix.arg(u"Action “summarise” on route “fast-a” fails or is retried most: 12 of 16 (75.00 %) of its "
                    "events."_s));
        caching.figures.worstFailing.reset();
        caching.figures.worstCaching.reset();
        row("overruled: nothing stands out", caching, AdviceKind::FixWorkflow, ReviewOutcome::FixWorkflow,
            fix.arg(u"No action stands out."_s));

        row("a loss", losing(CauseClause::NegativeMargin, dollars(120)), AdviceKind::RepriceOrRestrict,
            ReviewOutcome::NoAction,
            u"Reprice the plan or move the account to another one, or restrict what it may use: the cycle costs "
            "$120.00 and earns $99.00. More allowance would cost more."_s);
        AdviceInput estimated = losing(CauseClause::NegativeMargin, dollars(120));
        estimated.figures.cost.estimated = true;
        row("a loss, estimated", estimated, AdviceKind::RepriceOrRestrict, ReviewOutcome::NoAction,
            u"Reprice the plan or move the account to another one, or restrict what it may use: the cycle costs "
            "$120.00 (in part estimated) and earns $99.00. More allowance would cost more."_s);
        row("one member", losing(CauseClause::MemberAbuse, dollars(42)), AdviceKind::RepriceOrRestrict,
            ReviewOutcome::TreatAsAbuse,
            u"Restrict what one member may use in a day: mallory made 190 of 200 (95.00 %) of the premium use of the "
            "last 24 hours."_s);
        row("a reviewer says so", losing(CauseClause::None, dollars(42)), AdviceKind::RepriceOrRestrict,
            ReviewOutcome::NoAction,
            u"Reprice the plan or restrict what the account may use before any allowance is raised."_s);
    }
    void adviceFollowsCauseAndAccount()
    {
        QFETCH(AdviceInput, input);
        const Advice advice = advise(CauseRule{}, input);
        QTEST(advice.kind, "kind");
        QTEST(advice.suggested, "suggested");
        QTEST(advice.text, "text");
    }

    void adviceShowsItsFigures_data()  // R29
    {
        QTest::addColumn<AdviceInput>("input");
        QTest::addColumn<QStringList>("figures");
        QTest::newRow("valuable") << valuable({}, u"unclear"_s)
                                  << QStringList{u"Retention: not stated"_s, u"Expansion intent: unclear"_s,
                                                 u"Revenue of the cycle: $99.00"_s, u"Cost so far: $42.00"_s,
                                                 u"Margin so far: $57.00"_s};
        QTest::newRow("wasteful") << wasteful(CauseClause::CacheReuse)
                                  << QStringList{u"Failed or retried in the cycle: 30 of 120 (25.00 %); the threshold "
                                                 "is 15 %"_s,
                                                 u"Repeated input tokens that came from the cache: 100000 of 1500000 "
                                                 "(6.67 %); the threshold is 20 % of at least 1000000"_s};
        AdviceInput unknown = wasteful(CauseClause::FailedOrRetried);
        unknown.figures.cacheReuse = {};
        QTest::newRow("no data") << unknown
                                 << QStringList{u"Failed or retried in the cycle: 30 of 120 (25.00 %); the threshold "
                                                "is 15 %"_s,
                                                u"Repeated input tokens that came from the cache: no data; the "
                                                "threshold is 20 % of at least 1000000"_s};
        QTest::newRow("losing") << losing(CauseClause::NegativeMargin, dollars(120))
                                << QStringList{u"Revenue of the cycle: $99.00"_s, u"Cost so far: $120.00"_s,
                                               u"Margin so far: -$21.00"_s,
                                               u"Premium use of the last 24 hours: 200; of it by mallory: 190. "
                                               "Premium entitlement: 300"_s,
                                               u"Members active in the cycle: 4"_s};
    }
    void adviceShowsItsFigures()
    {
        QFETCH(AdviceInput, input);
        QTEST(advise(CauseRule{}, input).figures, "figures");
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
