// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakestandings.h"
#include "views/placehistory.h"

#include <QTest>

using namespace headroom;
using namespace headroom::testing;

Q_DECLARE_METATYPE(headroom::Place)

class TestPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linksThereAndBack_data();
    void linksThereAndBack();
    void refusesLinks_data();
    void refusesLinks();
    void goesBackAndForward();
    void goingSomewhereNewDropsWhatLayAhead();
    void visitingWhereOneIsChangesNothing();
    void replacingKeepsTheWayBack();
};

void TestPlace::linksThereAndBack_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("link");

    QTest::newRow("overview") << Place::overview() << QStringLiteral("headroom:overview");
    QTest::newRow("workspace") << Place::workspace(QStringLiteral("acme"))
                               << QStringLiteral("headroom:workspace?key=acme");
    QTest::newRow("workspace at an instant") << Place::workspace(QStringLiteral("acme"), kNow)
                                             << QStringLiteral("headroom:workspace?key=acme&at=2026-03-17T14:30:00Z");
    QTest::newRow("workspace as it stood then (R7a)")
        << Place::workspaceAsOf(QStringLiteral("acme"), kNow)
        << QStringLiteral("headroom:workspace?key=acme&at=2026-03-17T14:30:00Z&known=2026-03-17T14:30:00Z");
    QTest::newRow("workspace as it stood then, beside what was known later")
        << Place::workspaceAsOf(QStringLiteral("acme"), kNow, Instant{kNow.us + 1})
        << QStringLiteral("headroom:workspace?key=acme&at=2026-03-17T14:30:00Z&known=2026-03-17T14:30:00.000001Z");
    QTest::newRow("approvals") << Place::approvals() << QStringLiteral("headroom:approvals");
    QTest::newRow("a request") << Place::approvals(17) << QStringLiteral("headroom:approvals?request=17");
    QTest::newRow("audit") << Place::audit() << QStringLiteral("headroom:audit");
    QTest::newRow("people") << Place::people() << QStringLiteral("headroom:people");
    QTest::newRow("key with everything that a link must hide")
        << Place::workspace(QStringLiteral("a&b=c d+e%f#g/ü"))
        << QStringLiteral("headroom:workspace?key=a%26b%3Dc%20d%2Be%25f%23g%2F%C3%BC");
}

void TestPlace::linksThereAndBack()
{
    QFETCH(Place, place);
    QFETCH(QString, link);
    QCOMPARE(place.toLink(), link);
    QCOMPARE(Place::fromLink(link), std::optional(place));
    QCOMPARE(Place::fromLink(QStringLiteral("  %1\n").arg(link)), std::optional(place));
}

void TestPlace::refusesLinks_data()
{
    QTest::addColumn<QString>("link");

    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("acme");
    QTest::newRow("another scheme") << QStringLiteral("https:workspace?key=acme");
    QTest::newRow("a host") << QStringLiteral("headroom://evil/workspace?key=acme");
    QTest::newRow("an unknown page") << QStringLiteral("headroom:secrets");
    QTest::newRow("a workspace without key") << QStringLiteral("headroom:workspace");
    QTest::newRow("a request that is no number") << QStringLiteral("headroom:approvals?request=acme");
    QTest::newRow("a request before the first") << QStringLiteral("headroom:approvals?request=0");
    QTest::newRow("a request beyond 64 bits") << QStringLiteral("headroom:approvals?request=99999999999999999999");
    QTest::newRow("an instant that is none") << QStringLiteral("headroom:workspace?key=acme&at=yesterday");
    QTest::newRow("known at an instant that is none")
        << QStringLiteral("headroom:workspace?key=acme&at=2026-03-17T14:30:00Z&known=then");
    QTest::newRow("known, but as it stood at no instant")
        << QStringLiteral("headroom:workspace?key=acme&known=2026-03-17T14:30:00Z");
    QTest::newRow("another page as known then")
        << QStringLiteral("headroom:audit?at=2026-03-17T14:30:00Z&known=2026-03-17T14:30:00Z");
    QTest::newRow("an instant without zone") << QStringLiteral("headroom:workspace?key=acme&at=2026-03-17T14:30:00");
}

void TestPlace::refusesLinks()
{
    QFETCH(QString, link);
    QVERIFY(!Place::fromLink(link));
}

void TestPlace::goesBackAndForward()
{
    PlaceHistory history;
    QVERIFY(!history.current());
    QVERIFY(!history.back());
    const Place acme = Place::workspace(QStringLiteral("acme"));
    history.visit(Place::overview());
    history.visit(acme);
    QVERIFY(history.canGoBack());
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), std::optional(Place::overview()));
    QVERIFY(!history.back());
    QCOMPARE(history.forward(), std::optional(acme));
    QVERIFY(!history.forward());
    history.clear();
    QVERIFY(!history.current());
}

void TestPlace::goingSomewhereNewDropsWhatLayAhead()
{
    PlaceHistory history;
    for (const char *key : {"a", "b", "c"}) history.visit(Place::workspace(QString::fromLatin1(key)));
    history.back();
    history.back();
    history.visit(Place::workspace(QStringLiteral("d")));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), std::optional(Place::workspace(QStringLiteral("a"))));
}

void TestPlace::visitingWhereOneIsChangesNothing()
{
    PlaceHistory history;
    history.visit(Place::overview());
    history.visit(Place::workspace(QStringLiteral("a")));
    history.back();
    history.visit(Place::overview());
    QVERIFY(history.canGoForward());
}

void TestPlace::replacingKeepsTheWayBack()
{
    PlaceHistory history;
    history.visit(Place::overview());
    history.visit(Place::workspace(QStringLiteral("a")));
    history.replace(Place::workspace(QStringLiteral("a"), kNow));
    QCOMPARE(history.current(), std::optional(Place::workspace(QStringLiteral("a"), kNow)));
    QCOMPARE(history.back(), std::optional(Place::overview()));
}

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
