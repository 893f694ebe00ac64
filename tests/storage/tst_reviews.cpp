// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewscene.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <atomic>
#include <barrier>
#include <thread>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kFlag = u"flag acme 2026-03-01 "_s;
const QString kHits = u"hits acme 2026-03-01 premium_sync valuable_use "_s;
constexpr auto kLater = "2026-03-20T12:00:00Z";

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// A catalog document with this of the settings of early burn.
QByteArray earlyBurn(const QByteArray &setting)
{
    return "{\"settings\": {\"early_burn\": {" + setting + "}}}";
}

}  // namespace

class TestReviews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void whatNobodyReviewedWaits()  // R26
    {
        FlaggedScene scene;
        scene.use(9, "2026-03-08T12:00:00Z", "beta");
        QCOMPARE(scene.list("2026-03-20T12:00:00Z"),
                 (QStringList{u"flag beta 2026-03-01 open"_s, kFlag + u"open"_s, kHits + u"2 of 2 queue open"_s}));
        const ReviewList list = *scene.ledger().reviews(instant("2026-03-20T12:00:00Z"));
        QCOMPARE(list.openFlags, 2);
        QCOMPARE(list.openHits, 1);
        const ReviewItem &hits = list.items[2];
        QCOMPARE(hits.workspaceName, u"Acme"_s);
        QCOMPARE(hits.plan, u"team"_s);
        QCOMPARE(hits.timeZone, QByteArray("America/New_York"));
        QCOMPARE(hits.cycle.start, instant("2026-03-01T05:00:00Z"));
        QCOMPARE(hits.cycle.end, instant("2026-04-01T04:00:00Z"));
        QCOMPARE(hits.first, instant("2026-03-04T12:00:00Z"));
        QCOMPARE(hits.last, instant("2026-03-05T12:00:00Z"));
        const ReviewItem &flag = list.items[1];
        QCOMPARE(flag.plan, u"team"_s);
        QCOMPARE(flag.flag->crossing.used, 8);
        QCOMPARE(flag.last, instant("2026-03-03T12:00:00Z"));
    }

    void aWorkspaceWithoutPlanIsReviewedToo()
    {
        FlaggedScene scene;
        scene.use(1, "2026-03-05T12:00:00Z", "newcomer", "2.00");
        scene.hit("n1", "2026-03-06T12:00:00Z", "newcomer");
        const QString newcomer = u"hits newcomer 2026-03-01 premium_sync negative_margin_or_abuse 1 of 1 block open"_s;
        QVERIFY(scene.list("2026-03-20T12:00:00Z").contains(newcomer));
        const auto subject =
            *ReviewSubject::fromString(u"hits:2026-03-01:premium_sync:negative_margin_or_abuse:newcomer"_s);
        const auto found = scene.ledger().reviewCase(subject, instant("2026-03-20T12:00:00Z"));
        QVERIFY2(found, qPrintable(why(found)));
        QCOMPARE(found->item.plan, QString());
        QCOMPARE(found->during->margin, (Money{-2'000'000'000}));
        QCOMPARE(found->health, (AccountHealth{u"newcomer"_s, {}, {}}));
        const auto peers = scene.ledger().planPeers({}, Bucket::PremiumSync, instant("2026-03-20T12:00:00Z"));
        QVERIFY2(peers, qPrintable(why(peers)));
        QCOMPARE(peers->accounts, 1);
        QVERIFY(peers->medianPercent.empty());
    }

    void asItStoodBefore()  // R7a
    {
        FlaggedScene scene;
        scene.as("ada", "2026-03-06T12:00:00Z");
        QCOMPARE(scene.list("2026-03-03T11:59:59Z"), QStringList());
        QCOMPARE(scene.list("2026-03-04T12:00:00Z"), (QStringList{kFlag + u"open"_s, kHits + u"1 of 1 warn open"_s}));
        QVERIFY(scene.ledger().review(ofFlag()));
        QCOMPARE(scene.list("2026-03-06T11:59:59Z").front(), kFlag + u"open"_s);
        QCOMPARE(scene.list("2026-03-06T12:00:00Z").back(), kFlag + u"sell_addon done"_s);
    }

    void aReviewIsKeptWithItsAuditRow()  // R26, R39
    {
        FlaggedScene scene;
        NewReview asked = ofFlag();
        asked.note = u"  wants more \n"_s;
        asked.latency = Latency::Overnight;
        asked.value = UserValue::High;
        asked.followUp = CivilDate::of(2026, 5, 1);
        const auto review = scene.as("pia", "2026-03-06T12:00:00Z").review(asked);
        QVERIFY2(review, qPrintable(why(review)));
        QCOMPARE(review->note, u"wants more"_s);
        QCOMPARE(review->by, u"pia"_s);
        QCOMPARE(review->at, instant("2026-03-06T12:00:00Z"));
        QCOMPARE(review->judged, HitCause::ValuableUse);
        QVERIFY(!review->overruled);
        QCOMPARE(review->hitsThrough, 0);
        const QJsonObject seen = object(review->seen);
        QCOMPARE(seen[u"flag"].toObject()[u"used"].toInteger(), 8);
        QCOMPARE(seen[u"flag"].toObject()[u"allowance"].toInteger(), 10);
        QCOMPARE(seen[u"cycle"].toObject()[u"margin"].toString(), u"98.99"_s);
        QCOMPARE(seen[u"figures"].toObject()[u"revenue"].toString(), u"99.00"_s);

        const auto items = scene.ledger().reviews(instant("2026-03-20T12:00:00Z"))->items;
        QCOMPARE(items.back().review, std::optional(*review));
        const AuditRow row = lastAuditRow(scene, u"review"_s);
        QCOMPARE(row.key, u"flag:2026-03-01:acme"_s);
        QCOMPARE(row.workspace, u"acme"_s);
        QCOMPARE(row.action, u"reviewed"_s);
        QCOMPARE(row.person, u"pia"_s);
        QCOMPARE(row.reason, u"wants more"_s);
        QVERIFY(row.before.isEmpty());
        QCOMPARE(object(row.after)[u"outcome"].toString(), u"sell_addon"_s);
        QCOMPARE(object(row.after)[u"seen"].toObject(), seen);

        QVERIFY(scene.as("ada", "2026-03-07T12:00:00Z").review(ofFlag(ReviewOutcome::NoAction, review->id)));
        const AuditRow again = lastAuditRow(scene, u"review"_s);
        QCOMPARE(object(again.before)[u"outcome"].toString(), u"sell_addon"_s);
        QCOMPARE(object(again.after)[u"outcome"].toString(), u"no_action"_s);
        QVERIFY(scene.ledger().verify()->ok);
    }

    void bothCausesAreKept()  // R28
    {
        FlaggedScene scene;
        NewReview asked = ofHits(2);
        asked.overruled = HitCause::NegativeMarginOrAbuse;
        QVERIFY(!scene.ledger().review(asked));
        asked.note = u"a script"_s;
        const auto review = scene.ledger().review(asked);
        QVERIFY2(review, qPrintable(why(review)));
        QCOMPARE(review->judged, HitCause::ValuableUse);
        QCOMPARE(review->overruled, HitCause::NegativeMarginOrAbuse);
        QCOMPARE(review->hitsThrough, 2);
        const auto items = scene.ledger().reviews(instant("2026-03-20T12:00:00Z"))->items;
        QCOMPARE(items.back().judged, HitCause::ValuableUse);
        QCOMPARE(items.back().cause(), HitCause::NegativeMarginOrAbuse);
        const auto found = scene.ledger().reviewCase(items.back().subject, instant("2026-03-20T12:00:00Z"));
        QVERIFY2(found, qPrintable(why(found)));
        QCOMPARE(found->hits.front().overruled, HitCause::NegativeMarginOrAbuse);
        QCOMPARE(found->hits.front().judged.cause, HitCause::ValuableUse);

        // What the rules give already is overruled by nobody.
        NewReview same = ofHits(2, review->id);
        same.overruled = HitCause::ValuableUse;
        same.note = u"after all"_s;
        QVERIFY(!scene.ledger().review(same)->overruled);
    }

    void laterHitsOpenTheItemAgain()
    {
        FlaggedScene scene;
        const auto first = scene.ledger().review(ofHits(1));
        QVERIFY2(first, qPrintable(why(first)));
        QCOMPARE(scene.list("2026-03-20T12:00:00Z").back(), kHits + u"1 of 2 queue raise_ceiling open"_s);
        const auto second = scene.ledger().review(ofHits(2, first->id));
        QVERIFY2(second, qPrintable(why(second)));
        QCOMPARE(scene.list("2026-03-20T12:00:00Z").back(), kHits + u"0 of 2 queue raise_ceiling done"_s);
        scene.hit("h3", "2026-03-02T12:00:00Z");  // late: the order is that of recording
        QCOMPARE(scene.list("2026-03-20T12:00:00Z").back(), kHits + u"1 of 3 block raise_ceiling open"_s);
        scene.hit("h4", "2026-03-06T12:00:00Z", "acme", "block", "batch_records");
        QVERIFY(scene.list("2026-03-20T12:00:00Z")
                    .contains(u"hits acme 2026-03-01 batch_records valuable_use 1 of 1 block open"_s));
    }

    void aFlagThatComesBackHasItsReviewAgain_data()
    {
        QTest::addColumn<QByteArray>("away");
        QTest::addColumn<QByteArray>("back");
        const QByteArray premium = "\"bucket\": \"premium_sync\"";
        QTest::newRow("a bucket that nobody uses") << "\"bucket\": \"long_context\""_ba << premium;
        QTest::newRow("a bucket that has a flag too") << "\"bucket\": \"batch_records\""_ba << premium;
        QTest::newRow("another percentage") << "\"percent\": 90"_ba
                                            << "\"percent\": 80"_ba;
        QTest::newRow("another day") << "\"day\": 2"_ba
                                     << "\"day\": 10"_ba;
    }
    void aFlagThatComesBackHasItsReviewAgain()  // R25, R26
    {
        QFETCH(QByteArray, away);
        QFETCH(QByteArray, back);
        FlaggedScene scene;
        scene.event("member,bucket,units", "2026-03-03T13:00:00Z,acme,embed,mo,batch_records,900");
        const auto review = scene.ledger().review(ofFlag());
        QVERIFY2(review, qPrintable(why(review)));
        const std::int64_t audited = scene.number("SELECT count(*) FROM audit");
        scene.as("ada", "2026-03-21T12:00:00Z");
        QVERIFY(scene.apply(earlyBurn(away)));
        QVERIFY(!scene.list("2026-03-22T12:00:00Z").contains(kFlag + u"sell_addon done"_s));
        scene.as("ada", "2026-03-23T12:00:00Z");
        QVERIFY(scene.apply(earlyBurn(back)));
        QCOMPARE(scene.list("2026-03-24T12:00:00Z").back(), kFlag + u"sell_addon done"_s);
        QVERIFY(scene.ledger().flags(instant("2026-03-24T12:00:00Z"), true)->front().review == *review);
        // Both changes are told, and what was flagged meanwhile.
        QCOMPARE(scene.number("SELECT count(*) FROM audit"), audited + 2);
        QVERIFY(scene.number("SELECT count(*) FROM burn_flag") > 1);
        QVERIFY(scene.ledger().verify()->ok);
    }

    void aReviewIsOfTheFlagThatStood()  // R26
    {
        FlaggedScene scene;
        scene.event("member,bucket,units", "2026-03-03T13:00:00Z,acme,embed,mo,batch_records,900");
        const auto watch = [&scene](const QByteArray &bucket) {
            return scene.apply(earlyBurn("\"bucket\": \"" + bucket + '"')).has_value();
        };
        QVERIFY(watch("batch_records"));
        const auto other = scene.ledger().review(ofFlag(ReviewOutcome::NoAction));
        QVERIFY2(other, qPrintable(why(other)));
        QVERIFY(watch("premium_sync"));
        QVERIFY(scene.list(kLater).contains(kFlag + u"moved no_action open"_s));
        const auto own = scene.ledger().review(ofFlag(ReviewOutcome::SellAddon, other->id));
        QVERIFY2(own, qPrintable(why(own)));
        QVERIFY(watch("batch_records"));
        QVERIFY(scene.list(kLater).contains(kFlag + u"no_action done"_s));
        // The next one follows the latest of the cycle, whatever that is of.
        QVERIFY(!scene.ledger().review(ofFlag(ReviewOutcome::FixWorkflow, other->id)));
        QVERIFY(scene.ledger().review(ofFlag(ReviewOutcome::FixWorkflow, own->id)));
        QVERIFY(scene.list(kLater).contains(kFlag + u"fix_workflow done"_s));
        QVERIFY(watch("premium_sync"));
        QVERIFY(scene.list(kLater).contains(kFlag + u"sell_addon done"_s));
    }

    void aFlagThatComesBackWithOtherEvidenceIsOpen()  // R22
    {
        FlaggedScene scene;
        QVERIFY(scene.ledger().review(ofFlag()));
        QVERIFY(scene.apply(R"({"settings": {"early_burn": {"percent": 90}}})"));
        scene.event("member,bucket,units", "2026-03-02T12:00:00Z,acme,chat,mo,standard_sync,5");
        QVERIFY(scene.apply(R"({"settings": {"early_burn": {"percent": 80}}})"));
        QVERIFY(scene.list(kLater).contains(kFlag + u"moved sell_addon open"_s));
    }

    void aFlagThatMovesOpensTheItemAgain()  // R22
    {
        FlaggedScene scene;
        const auto review = scene.ledger().review(ofFlag());
        QVERIFY2(review, qPrintable(why(review)));
        scene.as("ada", "2026-03-21T12:00:00Z");
        scene.use(8, "2026-03-02T12:00:00Z");
        QCOMPARE(scene.list("2026-03-22T12:00:00Z").front(), kFlag + u"moved sell_addon open"_s);
        const auto again = scene.ledger().review(ofFlag(ReviewOutcome::NoAction, review->id));
        QVERIFY2(again, qPrintable(why(again)));
        QCOMPARE(scene.list("2026-03-22T12:00:00Z").back(), kFlag + u"no_action done"_s);
    }

    void aFlagThatWasRemovedIsNotReviewed()  // R23
    {
        FlaggedScene scene;
        const auto review = scene.ledger().review(ofFlag());
        QVERIFY(scene.apply(R"({"settings": {"early_burn": {"percent": 90}}})"));
        QCOMPARE(scene.list("2026-03-20T12:00:00Z"), QStringList{kHits + u"2 of 2 queue open"_s});
        QCOMPARE(why(scene.ledger().review(ofFlag(ReviewOutcome::NoAction, review->id))),
                 u"Acme has no early-burn flag in the cycle from 2026-03-01 any more: late events, credits or settings "
                 "took it away. There is nothing to review."_s);
        const auto found = scene.ledger().reviewCase(ofFlag().subject, instant("2026-03-20T12:00:00Z"));
        QVERIFY2(found, qPrintable(why(found)));
        QCOMPARE(found->flagHistory.size(), 1U);
        QCOMPARE(found->item.flag->state, FlagState::Removed);
        QCOMPARE(found->reviews, std::vector{*review});
    }

    void aClockSetBackOpensNothing()
    {
        FlaggedScene scene;
        scene.use(8, "2026-03-02T12:00:00Z");  // moves the flag, on the 20th
        const auto review = scene.as("ada", "2026-03-10T12:00:00Z").review(ofFlag());
        QVERIFY2(review, qPrintable(why(review)));
        QCOMPARE(review->at, instant("2026-03-20T12:00:00Z"));
        QCOMPARE(scene.list("2026-03-20T12:00:00Z").back(), kFlag + u"sell_addon done"_s);
    }

    void whatCannotBeReviewed_data()
    {
        QTest::addColumn<NewReview>("review");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const NewReview &review, const QString &message) {
            QTest::newRow(name) << review << message;
        };
        NewReview review = ofFlag();
        review.subject.workspace = u"ghost"_s;
        row("an unknown workspace", review, u"There is no workspace \"ghost\" in this ledger."_s);
        review = ofFlag();
        review.subject.cycleFirst = CivilDate::of(2026, 2, 1);
        row("a cycle without a flag", review,
            u"Acme has no early-burn flag in the cycle from 2026-02-01 any more: late events, credits or settings "
            "took it away. There is nothing to review."_s);
        const QString sorted = u"The limit hits of Acme in the cycle from 2026-03-01 are not sorted as they were: late "
                               "events, credits or settings changed their cause. Look at them again before you review "
                               "them."_s;
        row("a hit that is not there", ofHits(3), sorted);
        row("another cause", ofHits(2, 0, HitCause::InefficientWorkflow), sorted);
        row("a review that nobody made", ofFlag(ReviewOutcome::NoAction, 9),
            u"Nobody has reviewed this yet. Look at it again before you review it."_s);
        review = ofFlag();
        review.note = QString(kLongestText + 1, u'x');
        row("a note that is too long", review,
            u"The note is too long: it may have 4000 characters, this one has 4001."_s);
    }
    void whatCannotBeReviewed()
    {
        QFETCH(NewReview, review);
        FlaggedScene scene;
        const std::int64_t rows = scene.number("SELECT count(*) FROM audit");
        const auto result = scene.ledger().review(review);
        QTEST(why(result), "message");
        QCOMPARE(result.error().kind, Error::Kind::Refused);
        QCOMPARE(scene.number("SELECT count(*) FROM review"), 0);
        QCOMPARE(scene.number("SELECT count(*) FROM audit"), rows);
    }

    void whoComesTooLateIsToldWhoWasFaster()  // R38
    {
        FlaggedScene scene;
        QVERIFY(scene.as("pia", "2026-03-06T12:00:00Z").review(ofFlag()));
        const auto late = scene.as("ada", "2026-03-06T12:00:01Z").review(ofFlag(ReviewOutcome::TreatAsAbuse));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Refused);
        QVERIFY2(late.error().message.startsWith(u"pia reviewed this on "_s), qPrintable(late.error().message));
        QVERIFY2(late.error().message.contains(u"07:00:00 EST: Sell an add-on."_s), qPrintable(late.error().message));
        QCOMPARE(late.error().detail, u"review 1: sell_addon by pia at 2026-03-06T12:00:00Z"_s);
    }

    void ofTwoProgramsExactlyOneWins()  // R38
    {
        FlaggedScene scene;
        QVERIFY(scene.ledger().settle());
        constexpr std::size_t kRounds = 20;
        std::array<std::atomic_int, kRounds> won{};
        std::array<std::atomic_int, kRounds> refused{};
        std::barrier together(2);
        const auto race = [&](const char *person) {
            const auto ledger = Ledger::open(scene.path());
            if (!ledger) qFatal("the race cannot open its ledger");
            (*ledger)->actAs(QString::fromLatin1(person), [] { return instant("2026-03-21T12:00:00Z"); });
            for (std::size_t round = 0; round < kRounds; ++round) {
                together.arrive_and_wait();
                const auto result =
                    (*ledger)->review(ofFlag(ReviewOutcome::NoAction, static_cast<std::int64_t>(round)));
                if (result) ++won[round];
                if (!result && result.error().kind == Error::Kind::Refused) ++refused[round];
            }
        };
        std::thread other(race, "pia");
        race("ada");
        other.join();
        for (std::size_t round = 0; round < kRounds; ++round) {
            QCOMPARE(won[round], 1);
            QCOMPARE(refused[round], 1);
        }
        QCOMPARE(scene.number("SELECT count(*) FROM review"), std::int64_t{kRounds});
        QVERIFY(scene.ledger().verify()->ok);
    }

    void followUpsAreDueOnTheWorkspacesOwnDay()  // R10
    {
        FlaggedScene scene;
        NewReview asked = ofFlag();
        asked.followUp = CivilDate::of(2026, 4, 10);
        const auto review = scene.ledger().review(asked);
        const auto due = [&scene](std::string_view at) { return scene.ledger().reviews(instant(at))->followUpsDue; };
        QCOMPARE(due("2026-04-10T03:59:59Z"), 0);
        QCOMPARE(due("2026-04-10T04:00:00Z"), 1);
        QVERIFY(scene.list("2027-04-10T04:00:00Z").contains(kFlag + u"sell_addon done"_s));
        QVERIFY(scene.as("ada", "2026-04-10T12:00:00Z").review(ofFlag(ReviewOutcome::NoAction, review->id)));
        QCOMPARE(due("2026-04-11T04:00:00Z"), 0);
    }

    void whatIsOpenStaysWhateverItsAge()
    {
        FlaggedScene scene;
        QVERIFY(scene.ledger().review(ofFlag()));
        QVERIFY(scene.ledger().review(ofHits(1)));
        // The cycle ended on 1 April at 04:00 UTC.
        QCOMPARE(scene.list("2026-07-10T03:59:59Z").size(), 2);
        QCOMPARE(scene.list("2026-07-10T04:00:00Z"), QStringList{kHits + u"1 of 2 queue raise_ceiling open"_s});
        QVERIFY(scene.ledger().review(ofHits(2, 2)));
        QCOMPARE(scene.list("2026-07-10T04:00:00Z"), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"
