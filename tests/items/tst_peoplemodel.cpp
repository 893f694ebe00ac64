// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/peoplemodel.h"
#include "items/rolemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestPeopleModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhoMayWhat();
    void theSameAnswerDisturbsNothing();
    void rolesFollowThePermissions_data();
    void rolesFollowThePermissions();
};

void TestPeopleModel::saysWhoMayWhat()
{
    PeopleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWorkspaces({{u"acme"_s, u"Acme Corporation"_s}});
    model.setPeople({{u"ada"_s, PersonRole::Owner, false, {}, false},
                     {u"bea"_s, PersonRole::Admin, false, {u"acme"_s, u"globex"_s}, false},
                     {u"cleo"_s, PersonRole::Admin, true, {}, false},
                     {u"dan"_s, PersonRole::Support, false, {}, true},
                     {u"eve"_s, PersonRole::Admin, false, {}, false}},
                    u"ada"_s);
    const auto line = [&model](int row) {
        QStringList cells;
        for (int column = 0; column < PeopleModel::ColumnCount; ++column)
            cells << model.index(row, column).data().toString();
        return cells.join(u" | "_s);
    };
    QCOMPARE(line(0), u"ada (you) | Owner | – | yes"_s);
    QCOMPARE(line(1), u"bea | Admin | Acme Corporation, globex | no"_s);
    QCOMPARE(line(2), u"cleo | Admin | all | no"_s);
    QCOMPARE(line(3), u"dan | Support | – | yes"_s);
    QCOMPARE(line(4), u"eve | Admin | none yet | no"_s);
    QCOMPARE(model.index(0, PeopleModel::Name).data(CopyRole).toString(), u"ada"_s);
    QCOMPARE(model.index(1, PeopleModel::Workspaces).data(CopyRole).toString(), u"acme, globex"_s);
    QCOMPARE(model.rowOf(u"dan"_s), 3);
    QCOMPARE(model.rowOf(u"zoe"_s), -1);
}

void TestPeopleModel::theSameAnswerDisturbsNothing()
{
    PeopleModel model;
    const std::vector<Person> people{{u"ada"_s, PersonRole::Owner, false, {}, false}};
    model.setPeople(people, u"ada"_s);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPeople(people, u"ada"_s);
    QCOMPARE(reset.size(), 0);
}

void TestPeopleModel::rolesFollowThePermissions_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("see") << 0 << QStringList{u"yes"_s, u"yes"_s, u"yes"_s, u"yes"_s, u"yes"_s};
    QTest::newRow("request") << 1 << QStringList{u"yes"_s, u"yes"_s, u"yes"_s, u"yes"_s, u"–"_s};
    QTest::newRow("decide") << 2 << QStringList{u"yes"_s, u"for their workspaces"_s, u"–"_s, u"–"_s, u"–"_s};
    QTest::newRow("credit") << 3 << QStringList{u"yes"_s, u"–"_s, u"–"_s, u"where allowed"_s, u"–"_s};
    QTest::newRow("review") << 4 << QStringList{u"yes"_s, u"for their workspaces"_s, u"yes"_s, u"–"_s, u"–"_s};
    QTest::newRow("report") << 5 << QStringList{u"yes"_s, u"yes"_s, u"yes"_s, u"yes"_s, u"–"_s};
    QTest::newRow("people") << 8 << QStringList{u"yes"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s};
}

void TestPeopleModel::rolesFollowThePermissions()
{
    QFETCH(int, row);
    RoleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList cells;
    for (int column = 1; column < model.columnCount(); ++column) cells << model.index(row, column).data().toString();
    QTEST(cells, "cells");
}

QTEST_GUILESS_MAIN(TestPeopleModel)
#include "tst_peoplemodel.moc"
