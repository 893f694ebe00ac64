// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/wholefile.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

class TestWholeFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir.emplace(); }
    void appearsWhole();
    void appearsOnlyWhereNothingObjects();
    void growsByPieces();
    void withoutAPieceItIsEmpty();
    void whatIsNotFinishedLeavesNothing();
    void aFullDiskLeavesWhatWasThere();
    void afterAPieceThatFailedNothingAppears();
    void whatIsNoFileIsNotReplaced();
    void aFolderThatIsNotThereIsSaid();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::System | QDir::Hidden);
    }

    std::optional<QTemporaryDir> m_dir;
};

void TestWholeFile::appearsWhole()
{
    const QString file = path(u"whole.csv"_s);
    bool before = false;
    const auto done = writeWholeFile(file, "new", [&]() -> Result<void> {
        before = !QFile::exists(file);
        return {};
    });
    QVERIFY(done);
    QVERIFY2(before, "nothing is there before it may be");
    QCOMPARE(content(file), "new");
    QVERIFY(writeWholeFile(file, "newer", [&]() -> Result<void> {
        before = content(file) == "new";
        return {};
    }));
    QVERIFY2(before, "what was there stays until then");
    QCOMPARE(content(file), "newer");
    QVERIFY(writeWholeFile(file, "newest"));
    QCOMPARE(content(file), "newest");
    QCOMPARE(files(), QStringList{u"whole.csv"_s});
}

void TestWholeFile::appearsOnlyWhereNothingObjects()
{
    const auto done =
        writeWholeFile(path(u"objected.csv"_s), "new", [] { return Result<void>(refused(u"not you"_s)); });
    QVERIFY(!done);
    QCOMPARE(done.error().message, u"not you"_s);
    QCOMPARE(files(), QStringList());
}

void TestWholeFile::growsByPieces()
{
    const QString file = path(u"grown.csv"_s);
    QVERIFY(writeWholeFile(file, "old"));
    auto grown = WholeFile::begin(file);
    QVERIFY(grown);
    const QByteArray large(100'000, 'x');
    for (const QByteArray &piece : {QByteArray("first\n"), large, QByteArray("last\n")}) {
        QVERIFY(grown->add(piece));
        QCOMPARE(content(file), "old");
    }
    QVERIFY(grown->appear());
    QCOMPARE(content(file), "first\n" + large + "last\n");
    QCOMPARE(files(), QStringList{u"grown.csv"_s});
}

void TestWholeFile::withoutAPieceItIsEmpty()
{
    const QString file = path(u"empty.csv"_s);
    auto begun = WholeFile::begin(file);
    QVERIFY(begun && begun->appear());
    QVERIFY(QFile::exists(file));
    QCOMPARE(content(file), "");
}

void TestWholeFile::whatIsNotFinishedLeavesNothing()
{
    const QString file = path(u"given-up.csv"_s);
    QVERIFY(writeWholeFile(file, "old"));
    {
        auto begun = WholeFile::begin(file);
        QVERIFY(begun && begun->add("new"));
    }
    QCOMPARE(content(file), "old");
    QCOMPARE(files(), QStringList{u"given-up.csv"_s});
}

void TestWholeFile::aFullDiskLeavesWhatWasThere()
{
    const QString file = path(u"full.csv"_s);
    QVERIFY(writeWholeFile(file, "old"));
    bool asked = false;
    // The second one fits into what is kept in memory and fails when it is brought to the disk.
    for (const int size : {200'000, 1'000}) {
        Result<void> done;
        {
            const FullDisk full(500);
            done = writeWholeFile(file, QByteArray(size, 'x'), [&]() -> Result<void> {
                asked = true;
                return {};
            });
        }
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Refused);
        QVERIFY(done.error().message.contains(file));
    }
    QVERIFY2(!asked, "nothing is noted of a file that there is not");
    QCOMPARE(content(file), "old");
    QCOMPARE(files(), QStringList{u"full.csv"_s});
}

void TestWholeFile::afterAPieceThatFailedNothingAppears()
{
    auto begun = WholeFile::begin(path(u"gap.csv"_s));
    QVERIFY(begun && begun->add("first\n"));
    Result<void> failed;
    {
        const FullDisk full(500);
        failed = begun->add(QByteArray(200'000, 'x'));
    }
    QVERIFY(!failed);
    QCOMPARE(files(), QStringList());
    bool asked = false;
    const auto added = begun->add("last\n");
    const auto appeared = begun->appear([&]() -> Result<void> {
        asked = true;
        return {};
    });
    QVERIFY(!added && added.error() == failed.error());
    QVERIFY(!appeared && appeared.error() == failed.error());
    QVERIFY(!asked);
    QCOMPARE(files(), QStringList());
}

void TestWholeFile::whatIsNoFileIsNotReplaced()
{
    const QString pipe = path(u"pipe.csv"_s);
    QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    const auto done = writeWholeFile(pipe, "x");
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(pipe));
    struct stat now {};
    QCOMPARE(stat(pipe.toLocal8Bit().constData(), &now), 0);
    QVERIFY(S_ISFIFO(now.st_mode));
    QVERIFY(!writeWholeFile(m_dir->path(), "x"));
}

void TestWholeFile::aFolderThatIsNotThereIsSaid()
{
    const QString file = path(u"nowhere/at/all.csv"_s);
    const auto done = writeWholeFile(file, "x");
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Refused);
    QVERIFY2(done.error().message.contains(file) && done.error().message.contains(u"could not be written"_s),
             qPrintable(done.error().message));
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
