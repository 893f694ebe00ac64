// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drafts/draftfiles.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestDraftFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheLatest();
    void keepsLedgersApart();
    void forgetsAnEmptyOne();
    void nothingIsKeptAtFirst();
    void saysThatItCannotKeep();
    void aFailureLeavesWhatWasKept();
    void whatIsSetAsideIsNeverReplaced();

private:
    static QString folder(const QTemporaryDir &dir) { return dir.filePath(u"drafts"_s); }
    static Result<std::optional<QByteArray>> load(DraftFiles &files, const QString &ledger)
    {
        std::optional<Result<std::optional<QByteArray>>> answer;
        files.load(ledger, &files, [&answer](const Result<std::optional<QByteArray>> &text) { answer = text; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return failure(Error::Kind::Internal, u"no answer"_s);
        return *answer;
    }
};

void TestDraftFiles::keepsTheLatest()
{
    const QTemporaryDir dir;
    {
        DraftFiles files(folder(dir));
        for (int i = 0; i < 50; ++i) files.save(u"one"_s, QByteArray::number(i));
    }
    DraftFiles files(folder(dir));
    QCOMPARE(load(files, u"one"_s), Result<std::optional<QByteArray>>(QByteArray("49")));
}

void TestDraftFiles::keepsLedgersApart()
{
    const QTemporaryDir dir;
    DraftFiles files(folder(dir));
    files.save(u"one"_s, "first");
    files.save(u"two"_s, "second");
    files.flush();
    QCOMPARE(load(files, u"one"_s)->value(), QByteArray("first"));
    QCOMPARE(load(files, u"two"_s)->value(), QByteArray("second"));
}

void TestDraftFiles::forgetsAnEmptyOne()
{
    const QTemporaryDir dir;
    DraftFiles files(folder(dir));
    files.save(u"one"_s, "first");
    files.save(u"one"_s, {});
    QCOMPARE(load(files, u"one"_s), Result<std::optional<QByteArray>>(std::nullopt));
    QVERIFY(QDir(folder(dir)).isEmpty());
}

void TestDraftFiles::nothingIsKeptAtFirst()
{
    const QTemporaryDir dir;
    DraftFiles files(folder(dir));
    QCOMPARE(load(files, u"one"_s), Result<std::optional<QByteArray>>(std::nullopt));
    QVERIFY2(!QFile::exists(folder(dir)), "looking makes no folder");
}

void TestDraftFiles::saysThatItCannotKeep()
{
    const QTemporaryDir dir;
    // A file where the folder should be.
    QFile inTheWay(folder(dir));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    DraftFiles files(folder(dir));
    QSignalSpy failed(&files, &DraftStore::failed);
    files.save(u"one"_s, "first");
    QVERIFY(failed.wait());
    const QString message = failed.first().first().value<Error>().message;
    QVERIFY2(message.contains(u"cannot be kept") && message.contains(folder(dir)), qPrintable(message));
}

void TestDraftFiles::aFailureLeavesWhatWasKept()
{
    const QTemporaryDir dir;
    DraftFiles files(folder(dir));
    files.save(u"one"_s, "first");
    files.flush();
    // Something else has taken the place of the file: it can be replaced by nothing and read by nobody.
    const QString path = QDir(folder(dir)).filePath(u"one.draft.json"_s);
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QVERIFY(QDir().mkpath(path + u"/inside"_s));
    QSignalSpy failed(&files, &DraftStore::failed);
    files.save(u"one"_s, "second");
    QVERIFY(failed.wait());
    QVERIFY(!load(files, u"one"_s));
    QVERIFY(QDir(path).removeRecursively());
    QVERIFY(QFile::rename(path + u".away"_s, path));
    QCOMPARE(load(files, u"one"_s), Result<std::optional<QByteArray>>(QByteArray("first")));
}

void TestDraftFiles::whatIsSetAsideIsNeverReplaced()
{
    const QTemporaryDir dir;
    DraftFiles files(folder(dir));
    QSignalSpy told(&files, &DraftStore::failed);
    for (const QByteArray &broken : {QByteArray("{broken"), QByteArray("broken again")}) {
        files.save(u"one"_s, broken);
        files.setAside(u"one"_s, {Error::Kind::Refused, u"It is no draft."_s, {}});
        QVERIFY(told.wait());
    }
    QCOMPARE(load(files, u"one"_s), Result<std::optional<QByteArray>>(std::nullopt));
    files.save(u"one"_s, "new");
    files.flush();
    const QString path = QDir(folder(dir)).filePath(u"one.draft.json.unreadable-"_s);
    for (const auto &[name, text] : {std::pair(path + u'1', QByteArray("{broken")), {path + u'2', "broken again"}}) {
        QFile kept(name);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), text);
        QVERIFY(told.takeFirst().first().value<Error>().message.contains(name));
    }
}

QTEST_GUILESS_MAIN(TestDraftFiles)
#include "tst_draftfiles.moc"
