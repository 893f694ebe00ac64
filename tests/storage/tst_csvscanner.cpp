// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/csvscanner.h"
#include "storage/import/linescanner.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cstring>

using namespace headroom;

namespace {

// Hands memory out in pieces of a given size, so that every boundary inside a row is met.
class MemorySource final : public ByteSource {
public:
    MemorySource(std::string_view text, std::size_t piece) : m_left(text), m_piece(piece) {}
    std::size_t read(char *to, std::size_t size) override
    {
        const std::size_t n = std::min({size, m_piece, m_left.size()});
        if (n > 0) std::memcpy(to, m_left.data(), n);
        m_left.remove_prefix(n);
        return n;
    }

private:
    std::string_view m_left;
    std::size_t m_piece;
};

// A source that is never stored: `count` times `unit`, then `tail`.
class RepeatedSource final : public ByteSource {
public:
    RepeatedSource(std::string head, char unit, std::size_t count, std::string tail)
        : m_head(std::move(head)), m_unit(unit), m_count(count), m_tail(std::move(tail))
    {}
    std::size_t read(char *to, std::size_t size) override
    {
        if (!m_head.empty()) return take(m_head, to, size);
        if (m_count > 0) {
            const std::size_t n = std::min(size, m_count);
            std::memset(to, m_unit, n);
            m_count -= n;
            return n;
        }
        return take(m_tail, to, size);
    }

private:
    static std::size_t take(std::string &text, char *to, std::size_t size)
    {
        const std::size_t n = std::min(size, text.size());
        std::copy_n(text.data(), n, to);
        text.erase(0, n);
        return n;
    }
    std::string m_head;
    char m_unit;
    std::size_t m_count;
    std::string m_tail;
};

struct Row {
    std::int64_t line = 0;
    std::vector<std::string> fields;
    RowFlaw flaw = RowFlaw::None;
    std::size_t flawField = 0;
    bool terminated = true;
    bool operator==(const Row &) const = default;
};

std::vector<Row> scan(ByteSource &source)
{
    ByteWindow window(source);
    CsvScanner scanner(window);
    TextArena arena;
    CsvRow row;
    std::vector<Row> rows;
    while (scanner.next(arena, row)) {
        rows.push_back({row.line, {row.fields.begin(), row.fields.end()}, row.flaw, row.flawField, row.terminated});
    }
    return rows;
}

std::vector<Row> scan(std::string_view text, std::size_t piece = 1 << 20)
{
    MemorySource source(text, piece);
    return scan(source);
}

std::string printed(const std::vector<Row> &rows)
{
    std::string text;
    for (const Row &row : rows) {
        text += std::to_string(row.line) + ":";
        for (const std::string &field : row.fields) text += '[' + field + ']';
        if (row.flaw != RowFlaw::None) {
            text += " flaw " + std::to_string(static_cast<int>(row.flaw)) + " in " + std::to_string(row.flawField);
        }
        if (!row.terminated) text += " open";
        text += '\n';
    }
    return text;
}

std::string quotedCsv(const std::string &value)
{
    std::string text = "\"";
    for (const char c : value) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

}  // namespace

class TestCsvScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesRowsApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << QByteArray("1:[a][b]\n2:[c][d]\n");
        QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << QByteArray("1:[a][b]\n2:[c][d]\n");
        QTest::newRow("no line end at the end") << QByteArray("a,b\nc,d") << QByteArray("1:[a][b]\n2:[c][d] open\n");
        QTest::newRow("cut between CR and LF") << QByteArray("a,b\r") << QByteArray("1:[a][b] open\n");
        QTest::newRow("empty values") << QByteArray(",\n,,x\nx,,\n") << QByteArray("1:[][]\n2:[][][x]\n3:[x][][]\n");
        QTest::newRow("blank lines are passed over and counted as lines")
            << QByteArray("\na\n\r\n  \t\nb\n\n") << QByteArray("2:[a]\n5:[b]\n");
        QTest::newRow("blank lines around quoted rows")
            << QByteArray("\"a\"\n\n\"b\"\n \n") << QByteArray("1:[a]\n3:[b]\n");
        QTest::newRow("an empty value in quotes is a row") << QByteArray("\"\"\n") << QByteArray("1:[]\n");
        QTest::newRow("a comma in quotes") << QByteArray("\"a,b\",c\n") << QByteArray("1:[a,b][c]\n");
        QTest::newRow("doubled quotes") << QByteArray("\"a\"\"b\",\"\"\"\",\"\"\"\"\"\"\n")
                                        << QByteArray("1:[a\"b][\"][\"\"]\n");
        QTest::newRow("line ends in quotes; the next row knows its physical line")
            << QByteArray("\"a\nb\r\nc\",d\ne,f\n") << QByteArray("1:[a\nb\r\nc][d]\n4:[e][f]\n");
        QTest::newRow("CRLF after a quote") << QByteArray("a,\"b\"\r\nc,d\r\n") << QByteArray("1:[a][b]\n2:[c][d]\n");
        QTest::newRow("a lone CR is content") << QByteArray("a\rb,c\n") << QByteArray("1:[a\rb][c]\n");
        QTest::newRow("a NUL byte is content") << QByteArray("a\0b,c\n", 6) << QByteArray("1:[a\0b][c]\n", 11);
        QTest::newRow("spaces are content") << QByteArray(" a , b\n") << QByteArray("1:[ a ][ b]\n");
        QTest::newRow("a quote inside an unquoted value")
            << QByteArray("a,b\"c,d\ne,f\n") << QByteArray("1:[a][b\"c][d] flaw 3 in 1\n2:[e][f]\n");
        QTest::newRow("text after a closing quote")
            << QByteArray("a,\"b\"c,d\ne,f\n") << QByteArray("1:[a][b][d] flaw 4 in 1\n2:[e][f]\n");
        QTest::newRow("a space before a quote opens nothing")
            << QByteArray("a, \"b\"\nc,d\n") << QByteArray("1:[a][ \"b\"] flaw 3 in 1\n2:[c][d]\n");
        QTest::newRow("a quote that is never closed is told where it opens")
            << QByteArray("a,b\n\"c\nd\",\"e\nf,g\n") << QByteArray("1:[a][b]\n3: flaw 2 in 0 open\n");
        QTest::newRow("an odd quote at the very end")
            << QByteArray("a\n\"") << QByteArray("1:[a]\n2: flaw 2 in 0 open\n");
    }

    void takesRowsApart()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, rows);
        for (const std::size_t piece : {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{1} << 20}) {
            QCOMPARE(QByteArray::fromStdString(printed(scan(text.toStdString(), piece))), rows);
        }
    }

    // Any values, quoted at random, come back, wherever the window's edges fall.
    void whatWasWrittenIsRead()
    {
        const auto value = rc::gen::container<std::string>(
            rc::gen::oneOf(rc::gen::elementOf(std::string(",\"\r\n \t")), rc::gen::inRange<char>(' ', '~')));
        const bool ok = rc::check([&value] {
            const auto columns = *rc::gen::inRange<std::size_t>(2, 6);
            const auto table = *rc::gen::container<std::vector<std::vector<std::string>>>(
                rc::gen::container<std::vector<std::string>>(columns, value));
            const bool crlf = *rc::gen::arbitrary<bool>();
            std::string text;
            std::vector<Row> expected;
            std::int64_t line = 1;
            for (const auto &fields : table) {
                std::string row;
                for (const std::string &field : fields) {
                    const bool needed = field.find_first_of(",\"\r\n") != std::string::npos;
                    if (!row.empty() || &field != &fields.front()) row += ',';
                    row += needed || *rc::gen::arbitrary<bool>() ? quotedCsv(field) : field;
                }
                expected.push_back(
                    {.line = line, .fields = fields, .flaw = RowFlaw::None, .flawField = 0, .terminated = true});
                text += row + (crlf ? "\r\n" : "\n");
                line = 1 + std::count(text.begin(), text.end(), '\n');
            }
            const auto piece = *rc::gen::inRange<std::size_t>(1, 50);
            RC_ASSERT(printed(scan(text, piece)) == printed(expected));
        });
        QVERIFY(ok);
    }

    // Whatever the bytes: no crash, and the window's edges make no difference.
    void anyBytesAreReadAlikeInAnyPieces()
    {
        const auto bytes =
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("a,\"\n\r\xFF\0b \"\"\n,", 13)));
        QVERIFY(rc::check([&bytes] {
            const std::string text = *bytes;
            RC_ASSERT(scan(text, *rc::gen::inRange<std::size_t>(1, 9)) == scan(text));
        }));
    }

    void aRowOfTheGreatestLengthIsReadAndALongerOneSkipped()
    {
        RepeatedSource fits("a,", 'x', kMaxRowBytes - 2, "\nb,c\n");
        std::vector<Row> rows = scan(fits);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].fields.at(1).size(), kMaxRowBytes - 2);

        RepeatedSource tooLong("a,", 'x', kMaxRowBytes - 1, "\nb,c\n");
        rows = scan(tooLong);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].flaw, RowFlaw::TooLong);
        QCOMPARE(printed({rows[1]}), std::string("2:[b][c]\n"));
    }

    void aLongQuotedRowIsSkippedToItsOwnEnd()
    {
        RepeatedSource source("a,\"", '\n', 3 * kMaxRowBytes, "\",d\nb,c\n");
        const std::vector<Row> rows = scan(source);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].flaw, RowFlaw::TooLong);
        QCOMPARE(rows[0].line, 1);
        QCOMPARE(rows[1].line, static_cast<std::int64_t>(3 * kMaxRowBytes) + 2);
    }

    void aLongQuoteThatIsNeverClosedIsToldWhereItOpens()
    {
        RepeatedSource source("a,b\nc,\"", '\n', 3 * kMaxRowBytes, "");
        const std::vector<Row> rows = scan(source);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[1].flaw, RowFlaw::QuoteNotClosed);
        QCOMPARE(rows[1].line, 2);
    }

    void moreFieldsThanAnyFileHasAreCountedNotKept()
    {
        RepeatedSource source("", ',', 1'000'000, "\n");
        ByteWindow window(source);
        CsvScanner scanner(window);
        TextArena arena;
        CsvRow row;
        QVERIFY(scanner.next(arena, row));
        QCOMPARE(row.fieldCount, 1'000'001U);
        QCOMPARE(row.fields.size(), kMaxCsvFields);
    }

    void linesAreCountedAndLongOnesSkipped()
    {
        RepeatedSource source("{}\n\n  \r\n", 'x', 2 * kMaxRowBytes, "\n[]");
        ByteWindow window(source);
        LineScanner scanner(window);
        TextLine line;
        QVERIFY(scanner.next(line));
        QCOMPARE(line.line, 1);
        QCOMPARE(line.text, std::string_view("{}"));
        QVERIFY(scanner.next(line));
        QCOMPARE(line.line, 4);
        QVERIFY(line.tooLong);
        QVERIFY(scanner.next(line));
        QCOMPARE(line.line, 5);
        QCOMPARE(line.text, std::string_view("[]"));
        QVERIFY(!line.terminated);
        QVERIFY(!scanner.next(line));
    }
};

QTEST_APPLESS_MAIN(TestCsvScanner)
#include "tst_csvscanner.moc"
