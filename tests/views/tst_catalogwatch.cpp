// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeledger.h"
#include "views/catalogwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

// The workspaces that a page lets somebody choose from, as the catalog changes and ledgers come and go.
class TestCatalogWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void knowsNobodyBeforeItIsAsked();
    void readsNamesToChooseFrom();
    void choosingNobodyHasAName();
    void whatIsAsItWasIsNoChange();
    void aChangedCatalogIs();
    void linksMayNameWhoIsNotThere();
    void forgetsAnotherLedger();
    void anAnswerOfTheLastLedgerIsDropped();
    void beingStoppedIsNoFailure();
    void failureIsToldAndWhatWasReadStays();

private:
    void settle()
    {
        QTRY_COMPARE(m_ledger->waiting(), 0);
        QCoreApplication::processEvents();  // the answer is on its way
    }
    void read()
    {
        m_watch->refresh();
        settle();
    }
    [[nodiscard]] static QStringList titles(const ChoiceModel::Rows &rows)
    {
        QStringList titles;
        for (const auto &[title, key] : *rows) titles << title;
        return titles;
    }
    void name(const QStringList &workspaces, const QString &revision)
    {
        auto catalog = std::make_shared<Catalog>();
        for (const QString &named : workspaces) {
            Workspace workspace;
            workspace.key = named.toLower();
            workspace.name = named;
            catalog->workspaces.push_back(workspace);
        }
        m_ledger->catalogState = [catalog, revision] { return CatalogState{catalog, revision}; };
    }

    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<CatalogWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestCatalogWatch::init()
{
    m_ledger = std::make_unique<FakeLedger>();
    name({u"Zenith"_s, u"Acme"_s}, u"1"_s);
    m_watch = std::make_unique<CatalogWatch>(nullptr);
    m_watch->setClient(m_ledger.get());
    m_changed = std::make_unique<QSignalSpy>(m_watch.get(), &CatalogWatch::changed);
    m_failed = std::make_unique<QSignalSpy>(m_watch.get(), &CatalogWatch::failed);
}

void TestCatalogWatch::cleanup()
{
    m_changed.reset();
    m_failed.reset();
    m_watch.reset();
    m_ledger.reset();
}

void TestCatalogWatch::knowsNobodyBeforeItIsAsked()
{
    QVERIFY(!m_watch->catalog());
    QCOMPARE(titles(m_watch->workspaces()), QStringList());
}

void TestCatalogWatch::readsNamesToChooseFrom()
{
    read();
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(titles(m_watch->workspaces()), (QStringList{u"Acme (acme)"_s, u"Zenith (zenith)"_s}));
    QCOMPARE(workspaceName(*m_watch->catalog()->names, u"zenith"_s), u"Zenith"_s);
}

void TestCatalogWatch::choosingNobodyHasAName()
{
    CatalogWatch watch(nullptr, u"Everybody"_s);
    watch.setClient(m_ledger.get());
    watch.refresh();
    QTRY_VERIFY(watch.catalog());
    QCOMPARE(titles(watch.workspaces()), (QStringList{u"Everybody"_s, u"Acme (acme)"_s, u"Zenith (zenith)"_s}));
}

void TestCatalogWatch::whatIsAsItWasIsNoChange()
{
    read();
    const auto before = m_watch->catalog();
    read();
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_watch->catalog(), before);  // nothing was sorted anew
}

void TestCatalogWatch::aChangedCatalogIs()
{
    read();
    name({u"Acme"_s, u"Birch"_s}, u"2"_s);
    read();
    QCOMPARE(m_changed->size(), 2);
    QCOMPARE(titles(m_watch->workspaces()), (QStringList{u"Acme (acme)"_s, u"Birch (birch)"_s}));
}

void TestCatalogWatch::linksMayNameWhoIsNotThere()
{
    QCOMPARE(titles(m_watch->workspaces(u"acme"_s)), QStringList{u"acme"_s});
    read();
    QCOMPARE(titles(m_watch->workspaces(u"acme"_s)), (QStringList{u"Acme (acme)"_s, u"Zenith (zenith)"_s}));
    QCOMPARE(titles(m_watch->workspaces(u"gone"_s)), (QStringList{u"Acme (acme)"_s, u"Zenith (zenith)"_s, u"gone"_s}));
    QCOMPARE(m_watch->workspaces()->size(), std::size_t{2});
}

void TestCatalogWatch::forgetsAnotherLedger()
{
    read();
    FakeLedger other;
    m_watch->setClient(&other);
    QVERIFY(!m_watch->catalog());
    QCOMPARE(titles(m_watch->workspaces()), QStringList());
    m_watch->setClient(nullptr);
    m_watch->refresh();
    QVERIFY(!m_watch->catalog());
}

void TestCatalogWatch::anAnswerOfTheLastLedgerIsDropped()
{
    m_ledger->hold();
    m_watch->refresh();
    FakeLedger other;
    m_watch->setClient(&other);
    m_ledger->release();
    settle();
    QCoreApplication::processEvents();
    QCOMPARE(m_changed->size(), 0);
    QVERIFY(!m_watch->catalog());
}

void TestCatalogWatch::beingStoppedIsNoFailure()
{
    m_ledger->catalogState = []() -> Result<CatalogState> {
        return tl::make_unexpected(Error{Error::Kind::Cancelled, u"Stopped."_s, {}});
    };
    read();
    QCoreApplication::processEvents();
    QCOMPARE(m_failed->size(), 0);
    QCOMPARE(m_changed->size(), 0);
}

void TestCatalogWatch::failureIsToldAndWhatWasReadStays()
{
    read();
    m_ledger->catalogState = []() -> Result<CatalogState> {
        return tl::make_unexpected(Error{Error::Kind::Unavailable, u"The disk is gone."_s, {}});
    };
    m_watch->refresh();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->front().front().value<Error>().message, u"The disk is gone."_s);
    QCOMPARE(titles(m_watch->workspaces()), (QStringList{u"Acme (acme)"_s, u"Zenith (zenith)"_s}));
}

QTEST_MAIN(TestCatalogWatch)
#include "tst_catalogwatch.moc"
