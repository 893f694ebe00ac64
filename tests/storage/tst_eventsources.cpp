// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventfiles.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

using namespace headroom;

// What is no file, and files that are long, grow, shrink or are no files but pipes.
class TestEventSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoFile();
    void tellsAFileThatCannotBeRead();
    void aRowThatIsTooLongIsOneRefusedRow_data();
    void aRowThatIsTooLongIsOneRefusedRow();
    void batchesAreBounded();
    void readsAPipeToItsEnd();
    void readsStandardInput();
    void aFileThatGrowsIsReadAsItWasOpened();
    void aRowThatWasBeingWrittenIsRefused();
    void aFileThatShrinksIsAnError();

private:
    EventFiles m_files;
};

void TestEventSources::refusesWhatIsNoFile()
{
    const QString missing = m_files.path(QStringLiteral("missing.csv"));
    QCOMPARE(readEventFile(missing).error,
             QStringLiteral("There is no file %1. Check its name and folder.").arg(missing));
    QCOMPARE(readEventFile(m_files.path()).error,
             QStringLiteral("%1 is a folder. Name the files in it that are to be read.").arg(m_files.path()));
    const QString inFile = m_files.write(csv("", "")) + QStringLiteral("/inside");
    QCOMPARE(readEventFile(inFile).error, QStringLiteral("%1 cannot be read: Not a directory.").arg(inFile));
}

void TestEventSources::tellsAFileThatCannotBeRead()
{
    const QString path = m_files.write(csv("", ""), QStringLiteral("secret.csv"));
    QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
    // The superuser may read everything, so it asks as somebody else.
    constexpr uid_t kNobody = 65534;
    const bool superuser = ::geteuid() == 0;
    if (superuser) QCOMPARE(::seteuid(kNobody), 0);
    const QString error = readEventFile(path).error;
    if (superuser) QCOMPARE(::seteuid(0), 0);
    QCOMPARE(error, QStringLiteral("%1 cannot be read: Permission denied.").arg(path));
}

void TestEventSources::aRowThatIsTooLongIsOneRefusedRow_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("line");
    QTest::newRow("CSV") << kHeader + '\n' + kRow + "\ne2," << '\n' + kRow + '\n' << 3;
    QTest::newRow("CSV, quoted") << kHeader + '\n' + kRow + "\ne2,\""
                                 << "\n\"\n" + kRow + '\n'
                                 << 3;
    QTest::newRow("JSON lines") << json("") + "{\"note\": \""
                                << "\"}\n" + json("") << 2;
}

void TestEventSources::aRowThatIsTooLongIsOneRefusedRow()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, line);
    constexpr qint64 kLineBytes = 100'000'000;
    const QString path = m_files.path(QStringLiteral("long"));
    {
        // The line is a hole in the file: it costs no disk.
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(before), before.size());
        QVERIFY(file.resize(before.size() + kLineBytes));
        QVERIFY(file.seek(before.size() + kLineBytes));
        QCOMPARE(file.write(after), after.size());
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const long before_kb = usage.ru_maxrss;
    const ReadFile file = readEventFile(path);
    ::getrusage(RUSAGE_SELF, &usage);
    QCOMPARE(file.error, QString());
    QCOMPARE(
        file.problems,
        QStringList(
            QStringLiteral("%1: : The row is longer than 4 MiB. Check it for a missing line end or quote.").arg(line)));
    QCOMPARE(file.events.size(), 2U);
    QVERIFY2(usage.ru_maxrss - before_kb < 40'000, "the line was kept in memory");
}

void TestEventSources::batchesAreBounded()
{
    const QByteArray note(60'000, 'n');
    QByteArray content = kHeader + ",note\n";
    for (int i = 0; i < 1500; ++i) content += kRow + ',' + note + '\n';
    const QString path = m_files.write(content);

    auto reader = EventReader::open(path, {});
    QVERIFY(reader);
    QCOMPARE((*reader)->bytesTotal(), content.size());
    QCOMPARE((*reader)->fileName(), path);
    EventBatch batch;
    std::size_t rows = 0;
    std::int64_t position = 0;
    int batches = 0;
    while (true) {
        const Result<bool> more = (*reader)->next(batch, 1'000'000);
        QVERIFY(more);
        if (!*more) break;
        ++batches;
        rows += batch.rows.size();
        QVERIFY(batch.arena.bytes() < 40'000'000);
        QVERIFY(batch.bytesRead > position);
        position = batch.bytesRead;
    }
    QCOMPARE(rows, 1500U);
    QCOMPARE(position, content.size());
    QVERIFY(batches > 1);
    QCOMPARE(readEventFile(path, {}, 7).events.size(), 1500U);
}

void TestEventSources::readsAPipeToItsEnd()
{
    const QString path = m_files.path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    std::thread writer([&path] {
        QFile pipe(path);
        if (!pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return;
        pipe.write(kHeader + '\n');
        for (int i = 0; i < 50'000; ++i) pipe.write(kRow + '\n');
    });
    const ReadFile file = readEventFile(path);
    writer.join();
    QCOMPARE(file.error, QString());
    QCOMPARE(file.events.size(), 50'000U);
}

void TestEventSources::readsStandardInput()
{
    QFile file(m_files.write(kHeader + '\n' + kRow + '\n'));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const int standardInput = ::dup(STDIN_FILENO);
    QVERIFY(::dup2(file.handle(), STDIN_FILENO) == STDIN_FILENO);
    const ReadFile read = readEventFile(QStringLiteral("-"));
    ::dup2(standardInput, STDIN_FILENO);
    ::close(standardInput);
    QCOMPARE(read.error, QString());
    QCOMPARE(read.events, std::vector<EventText>{kEvent});
}

void TestEventSources::aFileThatGrowsIsReadAsItWasOpened()
{
    const QString path = m_files.write(csv("", ""));
    auto reader = EventReader::open(path, {});
    QVERIFY(reader);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(kRow + '\n');
    file.close();
    EventBatch batch;
    QVERIFY((*reader)->next(batch, 100).value());
    QCOMPARE(batch.rows.size(), 1U);
    QVERIFY(!(*reader)->next(batch, 100).value());
}

void TestEventSources::aRowThatWasBeingWrittenIsRefused()
{
    const QString path = m_files.write(csv(",latency_ms", ",1234").chopped(3));
    auto reader = EventReader::open(path, {});
    QVERIFY(reader);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("34\n");
    file.close();
    EventBatch batch;
    QVERIFY((*reader)->next(batch, 100).value());
    QCOMPARE(batch.rows.size(), 0U);
    QCOMPARE(batch.problems.size(), 1U);
    QCOMPARE(batch.problems[0].line, 2);
    QCOMPARE(batch.problems[0].why,
             QStringLiteral("The file was being written to, so this row may be cut short. Import "
                            "the file again when nothing writes to it."));
}

void TestEventSources::aFileThatShrinksIsAnError()
{
    const QString path = m_files.write(kHeader + '\n' + (kRow + '\n').repeated(100'000));
    auto reader = EventReader::open(path, {});
    QVERIFY(reader);
    QVERIFY(QFile::resize(path, 2'000'000));
    EventBatch batch;
    Result<bool> more = true;
    while (more && *more) more = (*reader)->next(batch, 1000);
    QVERIFY(!more);
    QCOMPARE(more.error().kind, Error::Kind::Refused);
    QCOMPARE(
        more.error().message,
        QStringLiteral("%1 became shorter while it was read. Import it again when nothing writes to it.").arg(path));
}

QTEST_APPLESS_MAIN(TestEventSources)
#include "tst_eventsources.moc"
