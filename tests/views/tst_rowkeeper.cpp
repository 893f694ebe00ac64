// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowtable.h"
#include "views/rowkeeper.h"

#include <QTableView>
#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString kind;
    QString place;
};

class Rows final : public RowTable<Rows, Row> {
public:
    enum Column { Kind, Place, ColumnCount };

    void setRows(std::vector<Row> rows) { replaceRows(std::move(rows)); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == KeyRole ? QVariant(rowAt(index.row()).place) : CellTable::data(index, role);
    }

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override
    {
        const QString &text = column == Kind ? rowAt(row).kind : rowAt(row).place;
        return TableCell::words(text, text);
    }
    [[nodiscard]] TableColumn column(int column) const override
    {
        return column == Kind ? TableColumn{u"Kind"_s, u"kind"_s, {}, false}
                              : TableColumn{u"Place"_s, u"place"_s, {}, false};
    }
};

const Row kLateEast{u"late"_s, u"east"_s};
const Row kLateWest{u"late"_s, u"west"_s};
const Row kFullEast{u"full"_s, u"east"_s};

}  // namespace

// Rows that somebody chose, while the table is filled anew.
class TestRowKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsARowThatMoved();
    void keepsTheCellOfTheKeyboard();
    void forgetsARowThatIsGone();
    void columnsTellRowsApart();
    void rowsThatFollowOneAnotherAreOneRange();
    void choosesNothingByItself();

private:
    [[nodiscard]] QStringList chosen() const
    {
        QStringList places;
        for (const QModelIndex &row : m_table->selectionModel()->selectedRows(Rows::Place))
            places << row.data().toString();
        return places;
    }

    Rows m_rows;
    std::unique_ptr<QTableView> m_table;
};

void TestRowKeeper::init()
{
    m_rows.setRows({kLateEast, kLateWest});
    m_table = std::make_unique<QTableView>();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setModel(&m_rows);
}

void TestRowKeeper::keepsARowThatMoved()
{
    new RowKeeper(m_table.get());
    m_table->selectRow(1);
    m_rows.setRows({kLateWest, kLateEast});
    QCOMPARE(chosen(), QStringList{u"west"_s});
    QCOMPARE(m_table->currentIndex().row(), 0);
}

void TestRowKeeper::keepsTheCellOfTheKeyboard()
{
    new RowKeeper(m_table.get());
    m_table->selectionModel()->setCurrentIndex(m_rows.index(1, Rows::Place), QItemSelectionModel::NoUpdate);
    m_rows.setRows({{u"new"_s, u"north"_s}, kLateEast, kLateWest});
    QVERIFY(m_table->currentIndex() == m_rows.index(2, Rows::Place));
    QCOMPARE(chosen(), QStringList());
}

void TestRowKeeper::forgetsARowThatIsGone()
{
    new RowKeeper(m_table.get());
    m_table->selectRow(1);
    m_rows.setRows({kLateEast});
    QCOMPARE(chosen(), QStringList());
    m_rows.setRows({kLateEast, kLateWest});
    QCOMPARE(chosen(), QStringList());
}

void TestRowKeeper::columnsTellRowsApart()
{
    new RowKeeper(m_table.get(), {Rows::Kind, Rows::Place});
    m_rows.setRows({kLateEast, kFullEast});
    m_table->selectRow(1);
    m_rows.setRows({kLateEast, kLateWest, kFullEast});
    QCOMPARE(m_table->currentIndex().row(), 2);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
}

void TestRowKeeper::rowsThatFollowOneAnotherAreOneRange()
{
    std::vector<Row> many;
    for (int i = 0; i < 10'000; ++i) many.push_back({u"late"_s, QString::number(i)});
    new RowKeeper(m_table.get());
    m_rows.setRows(many);
    m_table->selectAll();
    m_rows.setRows(many);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 10'000);
    QCOMPARE(m_table->selectionModel()->selection().size(), 1);
}

void TestRowKeeper::choosesNothingByItself()
{
    new RowKeeper(m_table.get());
    m_rows.setRows({kLateWest});
    QCOMPARE(chosen(), QStringList());
    QVERIFY(!m_table->currentIndex().isValid());
}

QTEST_MAIN(TestRowKeeper)
#include "tst_rowkeeper.moc"
