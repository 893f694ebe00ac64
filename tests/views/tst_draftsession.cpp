// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "views/draftsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

// Keeps drafts in memory, as a folder would.
class MemoryStore final : public DraftStore {
public:
    void load(const QString &ledgerId, QObject *context,
              std::function<void(Result<std::optional<QByteArray>>)> answer) override
    {
        const QPointer<QObject> alive(context);
        QMetaObject::invokeMethod(
            this,
            [this, ledgerId, alive, answer = std::move(answer)] {
                if (!alive) return;
                const auto text = texts.constFind(ledgerId);
                answer(text == texts.constEnd() ? std::optional<QByteArray>() : std::optional(*text));
            },
            Qt::QueuedConnection);
    }
    void save(const QString &ledgerId, const QByteArray &text) override
    {
        if (broken) return Q_EMIT failed({Error::Kind::Unavailable, u"The disk is full."_s, {}});
        if (text.isEmpty())
            texts.remove(ledgerId);
        else
            texts.insert(ledgerId, text);
    }
    void setAside(const QString &ledgerId, const Error &why) override
    {
        aside = texts.take(ledgerId);
        Q_EMIT failed(why);
    }
    void flush() override {}

    QMap<QString, QByteArray> texts;
    QByteArray aside;
    bool broken = false;
};

LedgerInfo infoAs(PersonRole role)
{
    LedgerInfo info = sampleInfo();
    info.ledgerId = u"ledger-1"_s;
    info.person.role = role;
    info.person.name = u"paula"_s;
    return info;
}

// The next version of the plan "team" with another price.
CatalogDraft priced(const DraftSession &session, std::int64_t price)
{
    CatalogDraft draft = session.draft();
    beginPlan(draft, session.published(), u"team"_s, {kNow.us + 10 * kMicrosPerDay}).version.price = dollars(price);
    return draft;
}

Money priceIn(const DraftSession &session)
{
    const DraftPlan *plan = session.draft().plan(u"team"_s);
    return plan ? plan->version.price : Money{};
}

}  // namespace

class TestDraftSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksOnlyWhenAPageWantsToKnow();
    void laysTheDraftOverWhatIsPublished();
    void typingInOneFieldIsOneStep();
    void typingBackLeavesNoStep();
    void viewersChangeNothing();
    void outlivesTheWindow();
    void outlivesALostLedger();
    void aBrokenStoreIsTold();
    void whatIsNoDraftIsToldAndSetAside();
    void publishingEmptiesIt();
    void aConflictKeepsIt();
    void aRefusalKeepsIt();
    void whatIsDraftedMeanwhileStays();
    void anotherOnesChangeIsAConflict();
    void aReplayIsOfOneDraft();

private:
    void ask();
    std::unique_ptr<DraftSession> reopened();

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<DraftSession> m_session;
};

void TestDraftSession::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_ledger = std::make_unique<FakeLedger>();
    m_session = reopened();
}

void TestDraftSession::cleanup()
{
    m_session.reset();
    m_ledger.reset();
}

std::unique_ptr<DraftSession> TestDraftSession::reopened()
{
    auto session = std::make_unique<DraftSession>([] { return kNow; });
    session->setStore(m_store.get());
    session->setClient(m_ledger.get());
    session->setInfo(infoAs(PersonRole::Pm));
    return session;
}

void TestDraftSession::ask()
{
    m_session->refresh();
    QTRY_VERIFY(m_session->ready());
}

void TestDraftSession::asksOnlyWhenAPageWantsToKnow()
{
    m_ledger->announceChange();
    QCoreApplication::processEvents();
    QCOMPARE(m_ledger->questions(), QStringList());
    ask();
    QTRY_COMPARE(m_ledger->questions(), (QStringList{u"catalogState"_s, u"observedUse 91"_s}));
    m_ledger->announceChange();
    QTRY_COMPARE(m_ledger->questions().size(), 4);
}

void TestDraftSession::laysTheDraftOverWhatIsPublished()
{
    ask();
    const QSignalSpy changed(m_session.get(), &DraftSession::draftChanged);
    m_session->change(u"price"_s, priced(*m_session, 120));
    QCOMPARE(changed.size(), 1);
    const Plan *plan = m_session->working().plan(u"team"_s);
    QVERIFY(plan);
    QCOMPARE(findVersion(*plan, 2)->price, dollars(120));
    QVERIFY2(!findVersion(*m_session->published().plan(u"team"_s), 2), "nothing is in force before it is published");
    m_session->undoStack()->undo();
    QVERIFY(m_session->draft().empty());
    QCOMPARE(m_session->working(), m_session->published());
}

void TestDraftSession::typingInOneFieldIsOneStep()
{
    ask();
    for (const int price : {1, 12, 120}) m_session->change(u"price"_s, priced(*m_session, price), u"team/price"_s);
    m_session->change(u"price"_s, priced(*m_session, 130));
    QCOMPARE(m_session->undoStack()->count(), 2);
    m_session->undoStack()->undo();
    QCOMPARE(priceIn(*m_session), dollars(120));
    m_session->undoStack()->undo();
    QVERIFY(m_session->draft().empty());
    m_session->undoStack()->redo();
    QCOMPARE(priceIn(*m_session), dollars(120));
}

void TestDraftSession::typingBackLeavesNoStep()
{
    ask();
    m_session->change(u"price"_s, priced(*m_session, 100));
    m_session->change(u"price"_s, priced(*m_session, 1001), u"team/price"_s);
    m_session->change(u"price"_s, priced(*m_session, 100), u"team/price"_s);
    QCOMPARE(m_session->undoStack()->count(), 1);
}

void TestDraftSession::viewersChangeNothing()
{
    m_session->setInfo(infoAs(PersonRole::Viewer));
    ask();
    QVERIFY(!m_session->permission());
    m_session->change(u"price"_s, priced(*m_session, 120));
    QVERIFY(m_session->draft().empty());
}

void TestDraftSession::outlivesTheWindow()
{
    ask();
    m_session->change(u"price"_s, priced(*m_session, 120));
    m_session.reset();
    m_session = reopened();
    QTRY_COMPARE(priceIn(*m_session), dollars(120));
    m_session->change(u"nothing"_s, {});
    QVERIFY2(m_store->texts.isEmpty(), "an empty draft is not kept");
}

void TestDraftSession::outlivesALostLedger()
{
    ask();
    m_session->change(u"price"_s, priced(*m_session, 120));
    m_ledger->catalogState = [] { return failure(Error::Kind::Unavailable, u"The disk is gone."_s); };
    const QSignalSpy failed(m_session.get(), &DraftSession::failed);
    m_session->refresh();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(priceIn(*m_session), dollars(120));
    QVERIFY(m_session->ready());
    m_session->setClient(nullptr);
    QVERIFY(m_session->draft().empty());
    QVERIFY2(!m_store->texts.isEmpty(), "what is kept stays kept");
}

void TestDraftSession::aBrokenStoreIsTold()
{
    ask();
    m_store->broken = true;
    const QSignalSpy failed(m_session.get(), &DraftSession::storeFailed);
    m_session->change(u"price"_s, priced(*m_session, 120));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(priceIn(*m_session), dollars(120));
}

void TestDraftSession::whatIsNoDraftIsToldAndSetAside()
{
    m_store->texts.insert(u"ledger-1"_s, "{");
    m_session.reset();
    m_session = std::make_unique<DraftSession>([] { return kNow; });
    const QSignalSpy failed(m_session.get(), &DraftSession::storeFailed);
    m_session->setStore(m_store.get());
    m_session->setClient(m_ledger.get());
    m_session->setInfo(infoAs(PersonRole::Pm));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_session->draft().empty());
    QCOMPARE(m_store->aside, "{");
}

void TestDraftSession::publishingEmptiesIt()
{
    ask();
    m_session->change(u"price"_s, priced(*m_session, 120));
    std::optional<CatalogDraft> sent;
    m_ledger->publish = [&sent](const CatalogDraft &draft, const QString &) {
        sent = draft;
        return PublicationAnswer{{1, 0, 0, 0}, {}, 1};
    };
    std::optional<Result<PublicationAnswer>> answer;
    m_session->publish(u"too cheap"_s, this, [&answer](const Result<PublicationAnswer> &given) { answer = given; });
    QTRY_VERIFY(answer);
    QVERIFY(answer->has_value());
    QCOMPARE(sent->plan(u"team"_s)->version.price, dollars(120));
    QVERIFY(m_session->draft().empty());
    QVERIFY(!m_session->undoStack()->canUndo());
    QVERIFY(m_store->texts.isEmpty());
}

void TestDraftSession::aConflictKeepsIt()
{
    ask();
    m_session->change(u"price"_s, priced(*m_session, 120));
    m_ledger->publish = [](const CatalogDraft &, const QString &) {
        return PublicationAnswer{{}, {{u"plan_version"_s, u"team"_s, u"team v2"_s, {}}}, 0};
    };
    bool answered = false;
    m_session->publish({}, this, [&answered](const Result<PublicationAnswer> &) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(priceIn(*m_session), dollars(120));
    QVERIFY(m_session->undoStack()->canUndo());
}

void TestDraftSession::aRefusalKeepsIt()
{
    ask();
    m_session->change(u"price"_s, priced(*m_session, 120));
    m_ledger->publish = [](const CatalogDraft &, const QString &) -> Result<PublicationAnswer> {
        return failure(Error::Kind::Unavailable, u"The ledger is locked."_s);
    };
    std::optional<Result<PublicationAnswer>> answer;
    m_session->publish({}, this, [&answer](const Result<PublicationAnswer> &given) { answer = given; });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(priceIn(*m_session), dollars(120));
}

void TestDraftSession::whatIsDraftedMeanwhileStays()
{
    ask();
    m_session->change(u"price"_s, priced(*m_session, 120));
    m_ledger->publish = [](const CatalogDraft &, const QString &) { return PublicationAnswer{{1, 0, 0, 0}, {}, 1}; };
    m_ledger->hold();
    bool answered = false;
    m_session->publish({}, this, [&answered](const Result<PublicationAnswer> &) { answered = true; });
    m_session->change(u"price"_s, priced(*m_session, 130));
    m_ledger->release();
    QTRY_VERIFY(answered);
    QCOMPARE(priceIn(*m_session), dollars(130));
}

void TestDraftSession::anotherOnesChangeIsAConflict()
{
    ask();
    m_session->change(u"price"_s, priced(*m_session, 120));
    QVERIFY(m_session->conflicts().empty());
    CatalogDraft theirs = priced(*m_session, 111);
    m_ledger->catalogState = [catalog = laidOver(m_session->published(), theirs)] {
        return CatalogState{std::make_shared<const Catalog>(catalog), u"2"_s};
    };
    m_ledger->announceChange();
    QTRY_COMPARE(m_session->conflicts().size(), std::size_t{1});
    QCOMPARE(m_session->conflicts().front().theirs, u"team v2"_s);
}

void TestDraftSession::aReplayIsOfOneDraft()
{
    ask();
    m_session->change(u"price"_s, priced(*m_session, 120));
    m_session->keepReplay(std::make_shared<const ReplayAnswer>(), m_session->draft());
    QVERIFY(m_session->replayIsCurrent());
    m_session->change(u"price"_s, priced(*m_session, 130));
    QVERIFY(!m_session->replayIsCurrent());
    m_session->undoStack()->undo();
    QVERIFY(m_session->replayIsCurrent());
}

QTEST_MAIN(TestDraftSession)
#include "tst_draftsession.moc"
