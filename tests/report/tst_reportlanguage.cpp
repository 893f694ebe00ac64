// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bucket.h"
#include "report/reportlanguage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTest>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

QString requests(int count)
{
    return QCoreApplication::translate("headroom::ApprovalsPage", "%Ln request(s) chosen", nullptr, count);
}

std::unique_ptr<QThread> running(std::function<void()> work)
{
    std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
    thread->start();
    return thread;
}

class LanguageChanges : public QObject {
public:
    int seen = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) ++seen;
        return false;
    }
};

}  // namespace

class TestReportLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void everyLanguageOfTheProductIsOffered() { QCOMPARE(reportLanguages(), QStringList({u"en"_s, u"de"_s})); }

    void aLanguageIsSpokenWhileItsScopeLasts()
    {
        QCOMPARE(countedUnits(1'234, Unit::Record), u"1,234 record(s)"_s);
        {
            const ReportLanguage german(u"de"_s);
            QCOMPARE(bucketName(Bucket::StandardSync), u"Standard-Aktionen"_s);
            QCOMPARE(countedUnits(1'234, Unit::Record), u"1.234 Datensätze"_s);
            QCOMPARE(countedUnits(1, Unit::Record), u"1 Datensatz"_s);
            QCOMPARE(requests(12'345), u"12.345 Anträge gewählt"_s);
            // A text that nobody translated is English.
            QCOMPARE(QCoreApplication::translate("Nowhere", "An unknown text"), u"An unknown text"_s);
            {
                const ReportLanguage english(u"en"_s);
                QCOMPARE(countedUnits(1, Unit::Record), u"1 record"_s);
                QCOMPARE(requests(12'345), u"12,345 requests chosen"_s);
                // The program's own way of English.
                QCOMPARE(spokenLocale(), QLocale(u"en_GB"_s));
            }
            QCOMPARE(bucketName(Bucket::StandardSync), u"Standard-Aktionen"_s);
        }
        QCOMPARE(bucketName(Bucket::StandardSync), u"Standard actions"_s);
        QCOMPARE(spokenLocale(), QLocale(u"en_GB"_s));
    }

    void aLanguageThatThereIsNotChangesNothing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("none") << QString();
        QTest::newRow("not spoken") << u"fr"_s;
        QTest::newRow("no language") << u"../de"_s;
    }

    void aLanguageThatThereIsNotChangesNothing()
    {
        QFETCH(QString, language);
        const ReportLanguage none(language);
        QCOMPARE(bucketName(Bucket::StandardSync), u"Standard actions"_s);
        QCOMPARE(spokenLocale(), QLocale(u"en_GB"_s));
    }

    void otherThreadsAndWindowsGoOnInTheirs()
    {
        LanguageChanges changes;
        QCoreApplication::instance()->installEventFilter(&changes);
        std::atomic_bool stop = false;
        std::atomic_int wrong = 0;
        std::atomic_int rounds = 0;
        const auto german = running([&] {
            while (!stop) {
                const ReportLanguage spoken(u"de"_s);
                if (countedUnits(1'234, Unit::Page) != u"1.234 Seiten"_s) ++wrong;
                ++rounds;
            }
        });
        for (int round = 0; round < 2'000 || rounds < 100; ++round)
            if (countedUnits(1'234, Unit::Page) != u"1,234 page(s)"_s) ++wrong;
        stop = true;
        QVERIFY(german->wait());
        QCOMPARE(wrong, 0);
        QCoreApplication::processEvents();
        QCOMPARE(changes.seen, 0);
    }
};

QTEST_GUILESS_MAIN(TestReportLanguage)
#include "tst_reportlanguage.moc"
