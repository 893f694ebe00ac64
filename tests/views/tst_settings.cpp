// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workspacetablemodel.h"
#include "support/fakestandings.h"
#include "views/datatable.h"
#include "views/settings.h"

#include <QHeaderView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void savesAndLoadsEverything();
    void loadsDefaultsFromNothing();
    void survivesDamagedValues();
    void remembersLatestFirstAndNotTwice();
    void forgetsALedger();
    void columnsComeBackByTheirIds();
    void columnsOfAnotherVersionDisturbNoOther();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSettings::savesAndLoadsEverything()
{
    ConsoleSettings settings;
    settings.geometry = QByteArrayLiteral("\x01geometry");
    settings.splitter = QByteArrayLiteral("splitter");
    settings.remember(QStringLiteral("/ledgers/a, b.headroom"), QDateTime(QDate(2026, 3, 17), QTime(14, 30), Qt::UTC));
    settings.remember(QStringLiteral("sqlite:/ledgers/ü.db"), QDateTime(QDate(2026, 3, 18), QTime(9, 0), Qt::UTC));
    settings.reopen = false;
    settings.lastPlace = Place::workspace(QStringLiteral("acme"), kNow);
    settings.tables.insert(
        QStringLiteral("overview"),
        {{{QStringLiteral("plan"), 90, false}, {QStringLiteral("cost"), 0, true}}, QStringLiteral("cost"), true});
    settings.theme = theme::Mode::Dark;
    settings.language = QStringLiteral("de");
    settings.reports = {Audience::Internal, false, QStringLiteral("en")};
    {
        QSettings store(file(), QSettings::IniFormat);
        settings.save(store);
    }
    const QSettings store(file(), QSettings::IniFormat);
    QVERIFY(ConsoleSettings::load(store) == settings);
    QCOMPARE(store.value(QStringLiteral("ledger/last")).toString(), QStringLiteral("sqlite:/ledgers/ü.db"));
}

void TestSettings::loadsDefaultsFromNothing()
{
    const QSettings store(file(), QSettings::IniFormat);
    QVERIFY(ConsoleSettings::load(store) == ConsoleSettings());
}

void TestSettings::survivesDamagedValues()
{
    QSettings store(file(), QSettings::IniFormat);
    store.setValue(QStringLiteral("window/place"), QStringLiteral("nonsense"));
    store.setValue(QStringLiteral("window/theme"), QStringLiteral("pink"));
    store.setValue(QStringLiteral("tables/overview"),
                   QStringList{QStringLiteral("plan wide shown"), QStringLiteral("cost"), QStringLiteral("a b c d")});
    const ConsoleSettings settings = ConsoleSettings::load(store);
    QCOMPARE(settings.lastPlace, Place::overview());
    QCOMPARE(settings.theme, theme::Mode::System);
    const TableColumns columns = settings.tables.value(QStringLiteral("overview"));
    QCOMPARE(columns.columns.size(), 1);
    QCOMPARE(columns.columns.first().id, QStringLiteral("plan"));
    QCOMPARE(columns.columns.first().width, 0);
}

void TestSettings::remembersLatestFirstAndNotTwice()
{
    ConsoleSettings settings;
    const QDateTime day(QDate(2026, 3, 17), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < 2 * kMostRecentLedgers; ++i)
        settings.remember(QStringLiteral("ledger-%1").arg(i), day.addDays(i));
    QCOMPARE(settings.recent.size(), kMostRecentLedgers);
    const QString third = settings.recent.at(2).db;
    settings.remember(third, day.addDays(100));
    QCOMPARE(settings.recent.size(), kMostRecentLedgers);
    QCOMPARE(settings.recent.first(), (RecentLedger{third, day.addDays(100)}));
    QCOMPARE(settings.lastLedger, third);
}

void TestSettings::forgetsALedger()
{
    ConsoleSettings settings;
    settings.remember(QStringLiteral("a"), {});
    settings.remember(QStringLiteral("b"), {});
    settings.forget(QStringLiteral("a"));
    QCOMPARE(settings.recent.size(), 1);
    QCOMPARE(settings.lastLedger, QStringLiteral("b"));
    settings.forget(QStringLiteral("b"));
    QVERIFY(settings.recent.isEmpty());
    QVERIFY(settings.lastLedger.isEmpty());
}

void TestSettings::columnsComeBackByTheirIds()
{
    using Model = WorkspaceTableModel;
    Model model;
    DataTable arranged;
    arranged.setModel(&model);
    QHeaderView *header = arranged.horizontalHeader();
    header->moveSection(header->visualIndex(Model::CostColumn), 0);
    arranged.setColumnWidth(Model::Plan, 123);
    arranged.setColumnHidden(Model::Days, true);
    arranged.sortByColumn(Model::Margin, Qt::DescendingOrder);
    const QStringList text = arranged.columns().toText();

    DataTable fresh;
    fresh.setModel(&model);
    fresh.setColumns(TableColumns::fromText(text));
    QCOMPARE(fresh.columns(), arranged.columns());
    QCOMPARE(fresh.horizontalHeader()->visualIndex(Model::CostColumn), 0);
    QCOMPARE(fresh.columnWidth(Model::Plan), 123);
    QVERIFY(fresh.isColumnHidden(Model::Days));
    QCOMPARE(fresh.horizontalHeader()->sortIndicatorSection(), int{Model::Margin});
    QCOMPARE(fresh.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestSettings::columnsOfAnotherVersionDisturbNoOther()
{
    using Model = WorkspaceTableModel;
    Model model;
    DataTable table;
    table.setModel(&model);
    table.setColumnWidth(Model::Name, 222);
    table.setColumns(
        {{{QStringLiteral("gone"), 400, true}, {QStringLiteral("cost"), 77, false}}, QStringLiteral("gone too"), true});
    QCOMPARE(table.columnWidth(Model::Name), 222);
    QCOMPARE(table.columnWidth(Model::CostColumn), 77);
    for (int column = 0; column < Model::ColumnCount; ++column) QVERIFY(!table.isColumnHidden(column));
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), 0);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
