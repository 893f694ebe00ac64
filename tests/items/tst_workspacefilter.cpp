// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workspacefilter.h"
#include "support/fakestandings.h"

#include <QTest>

using namespace headroom;
using namespace headroom::testing;

class TestWorkspaceFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shows_data();
    void shows();
    void problems_data();
    void problems();
    void tokens_data();
    void tokens();
    void togglesToken_data();
    void togglesToken();
};

void TestWorkspaceFilter::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");

    const auto row = [](const char *name, const QString &text, const QStringList &keys) {
        QTest::newRow(name) << text << keys;
    };
    const QString acme = QStringLiteral("acme");
    row("a word matches the name whatever its case", QStringLiteral("INSUR"), {QStringLiteral("cobalt")});
    row("a word matches the key", QStringLiteral("new-team"), {QStringLiteral("new-team-7")});
    row("every word must match", QStringLiteral("bor res"), {QStringLiteral("borealis")});
    row("words of different workspaces match none", QStringLiteral("acme cobalt"), {});
    row("quoted text keeps its space", QStringLiteral("\"fjord b\""), {QStringLiteral("fjord")});
    row("quoted token is text", QStringLiteral("\"over\""), {});
    row("over in any bucket (R11, R12)", QStringLiteral("over"),
        {acme, QStringLiteral("granite"), QStringLiteral("juniper"), QStringLiteral("new-team-7")});
    row("over in one bucket by its short name", QStringLiteral("over:batch"), {QStringLiteral("juniper")});
    row("over in one bucket by its identifier", QStringLiteral("over:long_context"), {QStringLiteral("granite")});
    row("warned is not over (R16)", QStringLiteral("warn:premium"),
        {QStringLiteral("borealis"), QStringLiteral("ember"), QStringLiteral("fjord")});
    row("with unmapped events (R7)", QStringLiteral("unmapped"),
        {QStringLiteral("indigo"), QStringLiteral("new-team-7")});
    row("discovered", QStringLiteral("discovered"), {QStringLiteral("new-team-7")});
    row("cost above revenue", QStringLiteral("loss"), {QStringLiteral("fjord"), QStringLiteral("new-team-7")});
    row("plan by key", QStringLiteral("plan:business"),
        {QStringLiteral("cobalt"), QStringLiteral("fjord"), QStringLiteral("granite")});
    row("without a plan", QStringLiteral("plan:none"), {QStringLiteral("new-team-7"), QStringLiteral("trial-quay")});
    row("tokens and words together", QStringLiteral("plan:team over"), {acme, QStringLiteral("juniper")});
    row("a token that makes no sense does not hide rows", QStringLiteral("over:batch size:big"),
        {QStringLiteral("juniper")});
}

void TestWorkspaceFilter::shows()
{
    QFETCH(QString, text);
    QFETCH(QStringList, keys);
    const WorkspaceFilter filter = WorkspaceFilter::parse(text);
    QStringList shown;
    const WorkspaceRowsPtr rows = prepareRows(sampleOverview());
    for (const WorkspaceRow &row : rows->rows)
        if (filter.matches(row)) shown << row.standing.key;
    QCOMPARE(shown, keys);
}

void TestWorkspaceFilter::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");

    QTest::newRow("nothing typed") << QString() << QStringList();
    QTest::newRow("words and known tokens") << QStringLiteral("acme over:premium plan:\"team plus\"") << QStringList();
    QTest::newRow("quoted colon is text") << QStringLiteral("\"org:acme\"") << QStringList();
    QTest::newRow("unknown name") << QStringLiteral("size:big") << QStringList{QStringLiteral("size:big")};
    QTest::newRow("unknown bucket") << QStringLiteral("over:gold") << QStringList{QStringLiteral("over:gold")};
    QTest::newRow("bucket left out") << QStringLiteral("warn:") << QStringList{QStringLiteral("warn:")};
    QTest::newRow("value where none belongs") << QStringLiteral("loss:9") << QStringList{QStringLiteral("loss:9")};
    QTest::newRow("plan left out") << QStringLiteral("plan:") << QStringList{QStringLiteral("plan:")};
}

void TestWorkspaceFilter::problems()
{
    QFETCH(QString, text);
    QFETCH(QStringList, tokens);
    QStringList found;
    const WorkspaceFilter filter = WorkspaceFilter::parse(text);
    for (const WorkspaceFilter::Problem &problem : filter.problems()) {
        found << problem.token;
        QVERIFY(!problem.why.isEmpty());
    }
    QCOMPARE(found, tokens);
}

void TestWorkspaceFilter::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");

    QTest::newRow("spaces part tokens") << QStringLiteral("  a\tb ")
                                        << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("quotes hold a token together")
        << QStringLiteral("plan:\"team plus\" x")
        << QStringList{QStringLiteral("plan:\"team plus\""), QStringLiteral("x")};
    QTest::newRow("an open quote runs to the end") << QStringLiteral("\"a b") << QStringList{QStringLiteral("\"a b")};
}

void TestWorkspaceFilter::tokens()
{
    QFETCH(QString, text);
    QFETCH(QStringList, tokens);
    QCOMPARE(filterTokens(text), tokens);
}

void TestWorkspaceFilter::togglesToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QString>("after");

    QTest::newRow("added after what is there") << QStringLiteral("acme") << true << QStringLiteral("acme over");
    QTest::newRow("not added twice") << QStringLiteral("Over acme") << true << QStringLiteral("Over acme");
    QTest::newRow("taken out") << QStringLiteral("acme over plan:team") << false << QStringLiteral("acme plan:team");
    QTest::newRow("a longer token stays") << QStringLiteral("over:premium") << false << QStringLiteral("over:premium");
}

void TestWorkspaceFilter::togglesToken()
{
    QFETCH(QString, text);
    QFETCH(bool, wanted);
    QFETCH(QString, after);
    QCOMPARE(withFilterToken(text, QStringLiteral("over"), wanted), after);
}

QTEST_GUILESS_MAIN(TestWorkspaceFilter)
#include "tst_workspacefilter.moc"
