// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/fuzzymatch.h"
#include "items/locatormodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace headroom;

class TestLocatorModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void prefers_data();
    void prefers();
    void listsBestFirst();
    void listsAllInTheirOrderWithoutLetters();
    void listsNoMoreThanCanBeLookedThrough();
};

void TestLocatorModel::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");

    const QString text = QStringLiteral("cobalt insurance cobalt");
    QTest::newRow("nothing typed") << QString() << text << true;
    QTest::newRow("a beginning") << QStringLiteral("cob") << text << true;
    QTest::newRow("beginnings of words") << QStringLiteral("ci") << text << true;
    QTest::newRow("letters with others between") << QStringLiteral("cbns") << text << true;
    QTest::newRow("a space parts letters") << QStringLiteral("cob ins") << text << true;
    QTest::newRow("letters in another order") << QStringLiteral("tlabocx") << text << false;
    QTest::newRow("a letter too many") << QStringLiteral("cobaltt insurancee") << text << false;
    QTest::newRow("a beginning of a word further on may not lose letters before it")
        << QStringLiteral("oi") << QStringLiteral("xo oxi") << true;
}

void TestLocatorModel::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(fuzzyScore(pattern, text).has_value(), found);
}

void TestLocatorModel::prefers_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");

    const auto row = [](const char *name, const char *pattern, const char *better, const char *worse) {
        QTest::newRow(name) << QString::fromLatin1(pattern) << QString::fromLatin1(better)
                            << QString::fromLatin1(worse);
    };
    row("letters in a row over scattered ones", "acme", "the acme", "a cool metro");
    row("the beginning of a word over its middle", "port", "port authority", "airport");
    row("beginnings of words over letters anywhere", "gl", "granite legal", "gavel");
    row("the shorter of two texts", "acme", "acme", "acme holding");
}

void TestLocatorModel::prefers()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto good = fuzzyScore(pattern, better);
    const auto bad = fuzzyScore(pattern, worse);
    QVERIFY(good && bad);
    QVERIFY2(*good > *bad, qPrintable(QStringLiteral("%1 <= %2").arg(*good).arg(*bad)));
}

namespace {

LocatorEntry entry(const char *title, const char *detail = "")
{
    return {LocatorEntry::Kind::Workspace, QString::fromLatin1(title), QString::fromLatin1(title),
            QString::fromLatin1(detail)};
}

QStringList titles(const LocatorModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) titles << model.index(row, 0).data().toString();
    return titles;
}

}  // namespace

void TestLocatorModel::listsBestFirst()
{
    LocatorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry("Airport"), entry("Port Authority"), entry("Refresh", "F5"), entry("Depot", "port-2")});
    model.setPattern(QStringLiteral(" PORT "));
    QCOMPARE(titles(model),
             (QStringList{QStringLiteral("Depot"), QStringLiteral("Port Authority"), QStringLiteral("Airport")}));
    QCOMPARE(model.entry(model.index(1, 0))->id, QStringLiteral("Port Authority"));
    QCOMPARE(model.index(0, 0).data(SecondaryTextRole).toString(), QStringLiteral("port-2"));
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Depot, port-2"));
    model.setPattern(QStringLiteral("zzz"));
    QCOMPARE(model.rowCount(), 0);
}

void TestLocatorModel::listsAllInTheirOrderWithoutLetters()
{
    LocatorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry("Zebra"), entry("Acme")});
    QCOMPARE(titles(model), (QStringList{QStringLiteral("Zebra"), QStringLiteral("Acme")}));
}

void TestLocatorModel::listsNoMoreThanCanBeLookedThrough()
{
    LocatorModel model;
    model.setEntries(std::vector<LocatorEntry>(1'000, entry("Acme")));
    QCOMPARE(model.rowCount(), kMostLocatorRows);
}

QTEST_GUILESS_MAIN(TestLocatorModel)
#include "tst_locatormodel.moc"
