// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewscene.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck.h>

#include <map>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kHits = u"hits acme 2026-03-01 premium_sync valuable_use "_s;
const QString kSlow = u"hits acme 2026-03-01 premium_sync inefficient_workflow "_s;
const Instant kLater = instant("2026-03-20T12:00:00Z");

// Acme's hits by two causes: the first was hit before anything failed, the second and third after it.
class SlowScene : public FlaggedScene {
public:
    SlowScene()
    {
        fail("2026-03-04T18:00:00Z");
        hit("h3", "2026-03-06T12:00:00Z");
    }
    // An event that failed: it charges what counts for no flag.
    void fail(std::string_view at)
    {
        event("member,bucket,units,status", bytes(at) + ",acme,research,mo,standard_sync,1,failed");
    }
    [[nodiscard]] QStringList list() { return FlaggedScene::list("2026-03-20T12:00:00Z"); }
    using FlaggedScene::list;
    // "1 valuable_use", "2 inefficient_workflow overruled": rows with the cause by the rules, in their order.
    QStringList causes()
    {
        QStringList lines;
        const auto read = ledger().exportHits({}, [&lines](const JudgedHit &hit) {
            const QString line = QString::number(hit.row) + u' ' + text(causeId(hit.judged.cause));
            lines << (hit.overruled ? line + u" overruled"_s : line);
            return true;
        });
        return read ? lines : QStringList{read.error().message};
    }
};

// What a review says of the hits that its reviewer saw.
QJsonObject hitsSeen(const Review &review)
{
    return QJsonDocument::fromJson(review.seen).object()[u"hits"].toObject();
}

NewReview ofSlow(const std::vector<std::int64_t> &hits, std::int64_t latestSeen = 0)
{
    NewReview review = ofHits(0, latestSeen, HitCause::InefficientWorkflow);
    review.hits = hits;
    return review;
}

// Whatever the size of the case: [from, to).
template<typename T>
T between(T from, T to)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(from, to));
}

using Group = std::tuple<QString, Bucket, HitCause>;  // of one cycle

// Hits that come, change their cause and are reviewed, and which of them reviews must cover.
class AnyHits {
public:
    void step()
    {
        switch (between(0, 6)) {
        case 0: return review();
        case 1: return comeAndGo();
        default: return hit();
        }
    }

    void check()
    {
        std::map<Group, std::pair<std::int64_t, std::int64_t>> expected;  // hits, open ones
        for (const auto &[row, group] : m_hits) {
            auto &[hits, open] = expected[group];
            ++hits;
            if (!m_latest.contains({row, group})) ++open;
        }
        std::map<Group, std::pair<std::int64_t, std::int64_t>> found;
        const auto list = m_scene.ledger().reviews(kLater);
        RC_ASSERT(list.has_value());
        for (const ReviewItem &item : list->items) {
            const ReviewSubject &subject = item.subject;
            found[{subject.workspace, subject.bucket, subject.judged}] = {item.hits, item.openHits};
        }
        RC_ASSERT(found == expected);
        const auto read = m_scene.ledger().exportHits({}, [this](const JudgedHit &hit) {
            const auto latest = m_latest.find({hit.row, m_hits.at(hit.row)});
            RC_ASSERT(hit.overruled == (latest == m_latest.end() ? std::nullopt : latest->second));
            return true;
        });
        RC_ASSERT(read.has_value());
    }

private:
    void hit()
    {
        const QByteArray workspace = *rc::gen::element("acme"_ba, "beta"_ba);
        const QByteArray bucket = *rc::gen::element("premium_sync"_ba, "batch_records"_ba);
        const std::int64_t row = std::ssize(m_hits) + 1;
        m_scene.hit(QByteArray::number(qlonglong{row}), "2026-03-04T12:00:00Z", workspace, "block", bucket);
        RC_ASSERT(m_scene.ledger().settle().has_value());
        m_hits[row] = {QString::fromUtf8(workspace), *bucketFromId(bucket.toStdString()), HitCause::ValuableUse};
        // Nothing was used: all of its workspace are judged as valuable use once more.
        for (auto &[other, group] : m_hits)
            if (std::get<QString>(group) == QString::fromUtf8(workspace))
                std::get<HitCause>(group) = HitCause::ValuableUse;
    }

    // As if it had been judged by other events or thresholds.
    void comeAndGo()
    {
        if (m_hits.empty()) return;
        const std::int64_t row = between<std::int64_t>(1, std::ssize(m_hits) + 1);
        const HitCause cause = *rc::gen::elementOf(std::vector<HitCause>(kCauses.begin(), kCauses.end()));
        RC_ASSERT(m_scene
                      .sql("UPDATE hit_cause SET cause = " + QByteArray::number(static_cast<int>(cause)) +
                           " WHERE hit_id = " + QByteArray::number(qlonglong{row}))
                      .isEmpty());
        std::get<HitCause>(m_hits[row]) = cause;
    }

    // Some hits of a group, as if the others had come while the reviewer looked at these.
    void review()
    {
        if (m_hits.empty()) return;
        const Group group = m_hits[between<std::int64_t>(1, std::ssize(m_hits) + 1)];
        NewReview review = ofHits(0, m_reviews[group], std::get<HitCause>(group));
        review.subject.workspace = std::get<QString>(group);
        review.subject.bucket = std::get<Bucket>(group);
        review.note = QStringLiteral("seen");
        for (const auto &[row, of] : m_hits)
            if (of == group && between(0, 4) != 0) review.hits.push_back(row);
        if (review.hits.empty()) return;
        const HitCause overruled = *rc::gen::elementOf(std::vector<HitCause>(kCauses.begin(), kCauses.end()));
        if (overruled != std::get<HitCause>(group)) review.overruled = overruled;
        const auto made = m_scene.ledger().review(review);
        RC_ASSERT(made.has_value());
        m_reviews[group] = made->id;
        for (const std::int64_t row : review.hits) m_latest[{row, group}] = review.overruled;
    }

    ReviewScene m_scene;
    std::map<std::int64_t, Group> m_hits;  // by row
    std::map<Group, std::int64_t> m_reviews;
    std::map<std::pair<std::int64_t, Group>, std::optional<HitCause>> m_latest;  // what the latest that covers it says
};

}  // namespace

class TestReviewCover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHitThatIsJudgedAnewIsNotReviewedYet()  // R28
    {
        SlowScene scene;
        NewReview asked = ofSlow({2, 3});
        asked.overruled = HitCause::NegativeMarginOrAbuse;
        asked.note = u"a script"_s;
        const auto review = scene.ledger().review(asked);
        QVERIFY2(review, qPrintable(why(review)));
        QCOMPARE(review->hitsThrough, 3);
        QCOMPARE(scene.list().back(), kSlow + u"0 of 2 block raise_ceiling done"_s);
        // What comes late makes the first one of them, though it was recorded before what was reviewed.
        scene.fail("2026-03-04T06:00:00Z");
        QVERIFY(scene.list().contains(kSlow + u"1 of 3 block raise_ceiling open"_s));
        QCOMPARE(scene.causes(), (QStringList{u"1 inefficient_workflow"_s, u"2 inefficient_workflow overruled"_s,
                                              u"3 inefficient_workflow overruled"_s}));
        // So does one that is hit from then on.
        scene.hit("h4", "2026-03-07T12:00:00Z");
        QVERIFY(scene.list().contains(kSlow + u"2 of 4 block raise_ceiling open"_s));
        const auto again = scene.ledger().review(ofSlow({1, 2, 3, 4}, review->id));
        QVERIFY2(again, qPrintable(why(again)));
        QCOMPARE(hitsSeen(*again)[u"count"].toInteger(), 4);
        QCOMPARE(hitsSeen(*again)[u"not_reviewed"].toInteger(), 2);
        QCOMPARE(scene.list().back(), kSlow + u"0 of 4 block raise_ceiling done"_s);
        QVERIFY(scene.ledger().verify()->ok);
    }

    void hitsThatGoAndComeBackAreReviewed()  // R28
    {
        SlowScene scene;
        QVERIFY(scene.ledger().review(ofHits(1)));
        QVERIFY(scene.ledger().review(ofSlow({2, 3})));
        QVERIFY(scene.apply(R"({"settings": {"causes": {"failed_percent": 60}}})"));
        QVERIFY(scene.list().contains(kHits + u"2 of 3 block raise_ceiling open"_s));
        QVERIFY(scene.apply(R"({"settings": {"causes": {"failed_percent": 15}}})"));
        QVERIFY(scene.list().contains(kHits + u"0 of 1 warn raise_ceiling done"_s));
        QVERIFY(scene.list().contains(kSlow + u"0 of 2 block raise_ceiling done"_s));
    }

    void aReviewIsOfWhatItsReviewerSaw()
    {
        SlowScene scene;
        scene.hit("h4", "2026-03-04T13:00:00Z");
        // Between the first and the last of those that were seen lie others.
        NewReview asked = ofHits(1);
        asked.hits = {4, 1, 4};
        const auto review = scene.ledger().review(asked);
        QVERIFY2(review, qPrintable(why(review)));
        QCOMPARE(hitsSeen(*review)[u"rows"].toArray().size(), 2);
        QVERIFY(scene.apply(R"({"settings": {"causes": {"failed_percent": 60}}})"));
        QVERIFY(scene.list().contains(kHits + u"2 of 4 block raise_ceiling open"_s));
        // What came after they looked is not reviewed with the rest.
        QVERIFY(scene.ledger().review(ofHits(2, review->id)));
        QVERIFY(scene.list().contains(kHits + u"1 of 4 block raise_ceiling open"_s));
        // What is gone is not reviewed any more.
        QVERIFY(scene.apply(R"({"settings": {"causes": {"failed_percent": 15}}})"));
        QVERIFY(why(scene.ledger().review(ofHits(2, 2))).contains(u"not sorted as they were"_s));
    }

    void aReviewOfAnEarlierVersionCoversWhatWasRecordedBefore()
    {
        SlowScene scene;
        QVERIFY(scene.ledger().review(ofFlag()));
        QVERIFY(scene.ledger().review(ofSlow({2, 3})));
        QCOMPARE(scene.sql("DROP TRIGGER review_is_immutable; UPDATE review SET seen = '{}'"), QString());
        scene.fail("2026-03-04T06:00:00Z");
        QVERIFY(scene.list().contains(kSlow + u"0 of 3 block raise_ceiling done"_s));
        QVERIFY(scene.list().contains(u"flag acme 2026-03-01 sell_addon done"_s));
        scene.hit("h4", "2026-03-07T12:00:00Z");
        QVERIFY(scene.list().contains(kSlow + u"1 of 4 block raise_ceiling open"_s));
        scene.as("ada", "2026-03-21T12:00:00Z");
        scene.use(8, "2026-03-02T12:00:00Z");
        QVERIFY(scene.list("2026-03-22T12:00:00Z").contains(u"flag acme 2026-03-01 moved sell_addon open"_s));
    }

    void coveredIsWhatWasSeen()  // whatever came between, and as often as it goes and comes back
    {
        QVERIFY(rc::check("a hit is open and not overruled where no review of its cause saw it", [] {
            AnyHits history;
            for (int step = between(4, 30); step > 0; --step) {
                history.step();
                if (between(0, 4) == 0) history.check();
            }
            history.check();
        }));
    }
};

QTEST_GUILESS_MAIN(TestReviewCover)
#include "tst_reviewcover.moc"
