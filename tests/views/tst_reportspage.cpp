// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/choicemodel.h"
#include "support/fakeledger.h"
#include "support/workspacescene.h"
#include "views/cyclenavigator.h"
#include "views/emptystate.h"
#include "views/noticestrip.h"
#include "views/onscreen.h"
#include "views/reportpageview.h"
#include "views/reportpreview.h"
#include "views/reportspage.h"
#include "views/searchedchoice.h"
#include "views/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const Instant kToday = parseInstant("2026-03-17T14:30:00Z").at;

WorkspaceScene scene()
{
    WorkspaceScene made = acmeScene();
    made.rule = {CivilDate::of(2026, 1, 1), 0};
    return made;
}

// Several pages of it.
UsageReport reportOf(const ReportRequest &request)
{
    const WorkspaceAnswer answer = scene().at(request.at);
    UsageReport report;
    report.request = request;
    CustomerReport &customer = report.customer;
    customer.key = request.workspace;
    customer.name = u"Acme Corporation"_s;
    customer.zone = answer.standing.timeZone;
    customer.cycle = answer.standing.cycle;
    customer.day = answer.standing.cycleDay;
    customer.plan = u"Team"_s;
    customer.planVersion = 2;
    customer.at = request.at;
    for (const Bucket bucket : kBuckets) {
        const BucketStanding &standing = answer.standing.buckets[index(bucket)];
        customer.buckets[index(bucket)] = {standing.unit, standing.used, standing.entitlement, standing.warnPercent};
    }
    for (const DayUse &day : answer.days) customer.days.push_back({day.day, day.units});
    for (int member = 1; member <= 120; ++member) {
        const QString name = request.memberNames ? u"member%1@acme.example"_s : u"Member %1"_s;
        customer.members.push_back({name.arg(member), {}});
    }
    if (request.audience == Audience::Internal) report.internal.emplace();
    return report;
}

}  // namespace

class TestReportsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void asksForAWorkspaceFirst();
    void aLedgerWithoutWorkspacesSaysSo();
    void previewsTheCustomersReportOfNow();
    void aPlaceChoosesTheWorkspace();
    void choosingAWorkspaceIsRemembered();
    void internalIsSaidAndNeverShownForTheCustomer();
    void choicesAskAnew();
    void theLanguageIsOfTheReportAlone();
    void stepsFromCycleToCycle();
    void keysLeadFromPageToPage();
    void zooms();
    void failureSaysWhyAndOffersToTryAgain();
    void aStoppedQuestionCanBeAskedAgain();
    void aChangeOfTheLedgerKeepsThePlaceInTheDocument();
    void exportsWhatIsShownAndNotesItFirst_data();
    void exportsWhatIsShownAndNotesItFirst();
    void whatCannotBeNotedIsNotWritten();
    void whatCannotBeWrittenIsSaid();
    void whoMayNotExportReadsWhy_data();
    void whoMayNotExportReadsWhy();
    void offersANameForTheFile();
    void anotherLedgerStartsAfresh();
    void looksRightInLightAndDark();

private:
    // Until the pages in sight are there.
    void makeReport(const QString &workspace = u"acme"_s);
    [[nodiscard]] bool settled() const { return view()->settled() && pdf()->isEnabled(); }
    [[nodiscard]] ReportPageView *view() const { return m_page->preview()->view(); }
    [[nodiscard]] bool previewShown() const { return m_page->preview()->isVisible(); }
    template<typename T>
    [[nodiscard]] T *button(const QString &text) const
    {
        for (T *candidate : m_page->findChildren<T *>())
            if (candidate->text().remove(u'&') == text) return candidate;
        return nullptr;
    }
    [[nodiscard]] QPushButton *pdf() const { return button<QPushButton>(u"PDF…"_s); }
    [[nodiscard]] QRadioButton *internal() const { return button<QRadioButton>(u"Colleagues (internal)"_s); }
    [[nodiscard]] QRadioButton *customer() const { return button<QRadioButton>(u"The customer"_s); }
    [[nodiscard]] EmptyState *nothing() const { return m_page->findChild<EmptyState *>(); }
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*m_page, text); }

    std::vector<ReportRequest> m_asked;
    std::vector<ReportExport> m_noted;
    std::optional<Error> m_broken;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<ReportsPage> m_page;
};

void TestReportsPage::init()
{
    theme::apply(theme::Mode::Light);
    m_asked.clear();
    m_noted.clear();
    m_broken.reset();
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->workspace = [](const QString &, Instant at) { return scene().at(at); };
    m_ledger->usageReport = [this](const ReportRequest &request) -> Result<UsageReport> {
        m_asked.push_back(request);
        if (m_broken) return tl::make_unexpected(*m_broken);
        return reportOf(request);
    };
    m_ledger->noteExport = [this](const ReportExport &made) -> Result<void> {
        if (m_broken) return tl::make_unexpected(*m_broken);
        m_noted.push_back(made);
        return {};
    };
    m_page = std::make_unique<ReportsPage>([] { return kToday; });
    m_page->resize(1'208, 820);
    m_page->setClient(m_ledger.get());
    LedgerInfo info;
    info.user = u"olga"_s;
    info.person = {u"olga"_s, PersonRole::Owner, false, {}, false};
    m_page->setInfo(info);
    m_page->show();
}

void TestReportsPage::cleanup()
{
    m_page.reset();
    m_ledger.reset();
}

void TestReportsPage::makeReport(const QString &workspace)
{
    m_page->showKey(workspace);
    QTRY_VERIFY(settled());
}

void TestReportsPage::asksForAWorkspaceFirst()
{
    m_page->refresh();
    QTRY_COMPARE(nothing()->title(), u"Choose a workspace"_s);
    QVERIFY(!previewShown());
    QVERIFY(!pdf()->isEnabled());
    QVERIFY(m_asked.empty());
}

void TestReportsPage::aLedgerWithoutWorkspacesSaysSo()
{
    m_ledger->catalogState = [] { return CatalogState{std::make_shared<Catalog>(), u"1"_s}; };
    m_page->refresh();
    QTRY_COMPARE(nothing()->title(), u"There are no workspaces yet"_s);
}

void TestReportsPage::previewsTheCustomersReportOfNow()
{
    QSignalSpy answered(m_page.get(), &LedgerPage::answered);
    makeReport();
    QCOMPARE(m_asked.size(), std::size_t{1});
    QVERIFY(m_asked[0] == (ReportRequest{u"acme"_s, kToday, Audience::Customer, true}));
    QVERIFY(previewShown());
    QVERIFY(view()->pages() > 2);
    QVERIFY(!m_page->findChild<NoticeStrip *>()->isVisible());
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered[0][0].value<Instant>(), kToday);
    QCOMPARE(m_page->summary(), u"Page 1 of %1"_s.arg(view()->pages()));
    QCOMPARE(view()->accessibleDescription(), m_page->summary());
    // A page has its text and its paper.
    const QImage picture = view()->viewport()->grab().toImage();
    int dark = 0;
    int white = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const int lightness = picture.pixelColor(x, y).lightness();
            if (lightness < 90) ++dark;
            if (lightness == 255) ++white;
        }
    }
    QVERIFY(dark > 500);
    QVERIFY(white > picture.width() * picture.height() / 2);
}

void TestReportsPage::aPlaceChoosesTheWorkspace()
{
    m_page->refresh();
    makeReport();
    QCOMPARE(m_page->findChild<SearchedChoice *>()->key(), u"acme"_s);
    // Also one that is not among those of the catalog.
    makeReport(u"nobody-knows"_s);
    QCOMPARE(m_page->findChild<SearchedChoice *>()->key(), u"nobody-knows"_s);
    QCOMPARE(m_asked.back().workspace, u"nobody-knows"_s);
}

void TestReportsPage::choosingAWorkspaceIsRemembered()
{
    QSignalSpy keys(m_page.get(), &LedgerPage::keyChanged);
    m_page->refresh();
    auto *choice = m_page->findChild<SearchedChoice *>();
    QTRY_VERIFY(choice->count() > 0);
    choice->setCurrentIndex(0);
    Q_EMIT choice->activated(0);
    QCOMPARE(keys.size(), 1);
    QTRY_VERIFY(settled());
    QCOMPARE(m_asked.back().workspace, keys[0][0].toString());
}

void TestReportsPage::internalIsSaidAndNeverShownForTheCustomer()
{
    makeReport();
    m_ledger->hold();
    internal()->click();
    auto *notice = m_page->findChild<NoticeStrip *>();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(u"not for customers"_s));
    QVERIFY(!previewShown());
    QVERIFY(!pdf()->isEnabled());
    m_ledger->release();
    QTRY_VERIFY(settled());
    QCOMPARE(m_asked.back().audience, Audience::Internal);
    QVERIFY(previewShown());

    m_ledger->hold();
    customer()->click();
    QVERIFY(!notice->isVisible());
    QVERIFY(!previewShown());
    QVERIFY(!pdf()->isEnabled());
    m_ledger->releaseOne();
    // The answer is there, its pages are not: neither are the others.
    QTRY_COMPARE(m_asked.size(), std::size_t{3});
    QTRY_VERIFY(previewShown());
    QTRY_VERIFY(settled());
    QCOMPARE(m_page->choices().audience, Audience::Customer);
}

void TestReportsPage::choicesAskAnew()
{
    ReportChoices choices;
    choices.memberNames = false;
    m_page->setChoices(choices);
    makeReport();
    QVERIFY(!m_asked.back().memberNames);
    auto *names = button<QCheckBox>(u"Name the members"_s);
    QVERIFY(!names->isChecked());
    names->click();
    QTRY_VERIFY(settled());
    QVERIFY(m_asked.back().memberNames);
    QVERIFY(m_page->choices().memberNames);
}

void TestReportsPage::theLanguageIsOfTheReportAlone()
{
    QString spoken;
    m_ledger->usageReport = [&](const ReportRequest &request) -> Result<UsageReport> {
        spoken = bucketName(Bucket::StandardSync);
        return reportOf(request);
    };
    auto *box = m_page->findChild<QComboBox *>(u"reportLanguage"_s);
    QVERIFY(box != nullptr);
    QCOMPARE(box->currentData().toString(), u"en"_s);
    makeReport();
    QCOMPARE(spoken, u"Standard actions"_s);
    const int german = box->findData(u"de"_s);
    QVERIFY(german >= 0);
    box->setCurrentIndex(german);
    Q_EMIT box->activated(german);
    QTRY_VERIFY(settled());
    QCOMPARE(spoken, u"Standard-Aktionen"_s);
    QCOMPARE(m_page->choices().language, u"de"_s);
    QCOMPARE(bucketName(Bucket::StandardSync), u"Standard actions"_s);
    QVERIFY(pdf() != nullptr);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    m_page->exportTo(path, ReportFormat::Html);
    QTRY_COMPARE(m_noted.size(), std::size_t{1});
    QTRY_VERIFY(QFileInfo::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"Standard-Aktionen"_s));
}

void TestReportsPage::stepsFromCycleToCycle()
{
    makeReport();
    const Cycle march =
        cycleInZone({CivilDate::of(2026, 3, 1), CivilDate::of(2026, 4, 1)}, *Zone::named("America/New_York"));
    auto *cycles = m_page->findChild<CycleNavigator *>();
    QVERIFY(cycles->isVisible());
    QVERIFY(!cycles->canStepForward());
    Q_EMIT cycles->dateChosen(CivilDate::of(2026, 2, 10));
    QTRY_VERIFY(settled() && m_asked.size() == 2);
    // A cycle that has ended is shown as it stood at its end.
    QCOMPARE(m_asked.back().at.us, march.start.us - 1);
    QVERIFY(cycles->canStepForward());
    QTest::keyClick(m_page.get(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_VERIFY(settled() && m_asked.size() == 3);
    QCOMPARE(m_asked.back().at, kToday);
    // Not beyond now.
    Q_EMIT cycles->stepped(1);
    QCoreApplication::processEvents();
    QCOMPARE(m_asked.size(), std::size_t{3});
}

void TestReportsPage::keysLeadFromPageToPage()
{
    makeReport();
    auto *number = m_page->preview()->findChild<QSpinBox *>();
    const int last = view()->pages() - 1;
    QTest::keyClick(view(), Qt::Key_PageDown);
    QCOMPARE(view()->currentPage(), 1);
    QCOMPARE(number->value(), 2);
    QTRY_VERIFY(view()->settled());
    QTest::keyClick(view(), Qt::Key_End);
    QCOMPARE(view()->currentPage(), last);
    QTest::keyClick(view(), Qt::Key_PageDown);
    QCOMPARE(view()->currentPage(), last);
    QTest::keyClick(view(), Qt::Key_PageUp);
    QCOMPARE(view()->currentPage(), last - 1);
    QTest::keyClick(view(), Qt::Key_Home);
    QCOMPARE(view()->currentPage(), 0);
    number->setValue(3);
    QCOMPARE(view()->currentPage(), 2);
    QCOMPARE(m_page->summary(), u"Page 3 of %1"_s.arg(last + 1));
    QTRY_VERIFY(view()->settled());
}

void TestReportsPage::zooms()
{
    makeReport();
    QVERIFY(view()->fit() == ReportPageView::Fit::Width);
    const int fitted = view()->zoom();
    view()->setFit(ReportPageView::Fit::Page);
    QVERIFY(view()->zoom() < fitted);
    QVERIFY(view()->horizontalScrollBar()->maximum() == 0);
    view()->setZoom(100);
    QCOMPARE(view()->zoom(), 100);
    QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view()->zoom(), 110);
    QTest::keyClick(view(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(view()->zoom(), 100);
    QTRY_VERIFY(view()->settled());
    for (int i = 0; i < 20; ++i) view()->zoomIn();
    QCOMPARE(view()->zoom(), ReportPageView::kMostZoom);
    for (int i = 0; i < 30; ++i) view()->zoomOut();
    QCOMPARE(view()->zoom(), ReportPageView::kLeastZoom);
    QTRY_VERIFY(view()->settled());
    QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view()->zoom(), fitted);
    // What is fitted follows the window.
    m_page->resize(900, 700);
    QTRY_VERIFY(view()->zoom() < fitted);
}

void TestReportsPage::failureSaysWhyAndOffersToTryAgain()
{
    QSignalSpy failed(m_page.get(), &LedgerPage::failed);
    m_broken = Error{Error::Kind::Unavailable, u"The ledger is busy."_s, {}};
    m_page->showKey(u"acme"_s);
    QTRY_COMPARE(nothing()->title(), u"The report could not be made"_s);
    QVERIFY(says(u"The ledger is busy."_s));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!pdf()->isEnabled());
    m_broken.reset();
    nothing()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(settled());
    QVERIFY(previewShown());
}

void TestReportsPage::aStoppedQuestionCanBeAskedAgain()
{
    m_ledger->hold();
    m_page->showKey(u"acme"_s);
    QCOMPARE(nothing()->title(), u"Making the report…"_s);
    m_page->cancel();
    m_ledger->release();
    QTRY_COMPARE(nothing()->title(), u"The report was not made"_s);
    QVERIFY(m_asked.empty());
    nothing()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(settled());
}

void TestReportsPage::aChangeOfTheLedgerKeepsThePlaceInTheDocument()
{
    makeReport();
    view()->goToPage(1);
    const int place = view()->verticalScrollBar()->value();
    m_page->refresh();
    QVERIFY(previewShown());
    QTRY_VERIFY(settled() && m_asked.size() == 2);
    QCOMPARE(view()->verticalScrollBar()->value(), place);
}

void TestReportsPage::exportsWhatIsShownAndNotesItFirst_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ReportFormat>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("noted");
    QTest::newRow("pdf") << u"r.pdf"_s << ReportFormat::Pdf << QByteArray("%PDF-") << u"pdf"_s;
    QTest::newRow("html") << u"r.HTM"_s << ReportFormat::Html << QByteArray("<!DOCTYPE html>") << u"html"_s;
    QTest::newRow("csv") << u"r.csv"_s << ReportFormat::Csv << QByteArray() << u"csv"_s;
    QTest::newRow("the ending says which") << u"r.html"_s << ReportFormat::Pdf << QByteArray("<!DOCTYPE") << u"html"_s;
}

void TestReportsPage::exportsWhatIsShownAndNotesItFirst()
{
    QFETCH(QString, name);
    QFETCH(ReportFormat, format);
    QFETCH(QByteArray, start);
    QFETCH(QString, noted);
    makeReport();
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    bool thereBefore = false;
    m_ledger->noteExport = [&](const ReportExport &made) -> Result<void> {
        thereBefore = QFileInfo::exists(path);
        m_noted.push_back(made);
        return {};
    };
    QSignalSpy said(m_page.get(), &LedgerPage::statusMessage);
    m_page->exportTo(path, format);
    QVERIFY(!pdf()->isEnabled());
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!thereBefore);
    QVERIFY(pdf()->isEnabled());
    QVERIFY(says(name));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(start));
    QVERIFY(content.size() > 200);
    QCOMPARE(m_noted.size(), std::size_t{1});
    QVERIFY(m_noted[0].request == m_asked.back());
    QCOMPARE(m_noted[0].format, noted);
    QCOMPARE(m_noted[0].bytes, content.size());
    QCOMPARE(m_noted[0].sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    QCOMPARE(m_noted[0].cycleFirst, CivilDate::of(2026, 3, 1));
}

void TestReportsPage::whatCannotBeNotedIsNotWritten()
{
    makeReport();
    m_broken = Error{Error::Kind::Unavailable, u"The ledger is busy."_s, {}};
    const QTemporaryDir folder;
    QSignalSpy failed(m_page.get(), &LedgerPage::failed);
    m_page->exportTo(folder.filePath(u"r.pdf"_s), ReportFormat::Pdf);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().message, u"The ledger is busy."_s);
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(pdf()->isEnabled());
}

void TestReportsPage::whatCannotBeWrittenIsSaid()
{
    makeReport();
    QSignalSpy failed(m_page.get(), &LedgerPage::failed);
    m_page->exportTo(u"/nowhere/at/all.pdf"_s, ReportFormat::Pdf);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].value<Error>().message.contains(u"/nowhere/at/all.pdf"_s));
    QVERIFY(m_noted.empty());
    QVERIFY(pdf()->isEnabled());
}

void TestReportsPage::whoMayNotExportReadsWhy_data()
{
    QTest::addColumn<PersonRole>("role");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<bool>("may");
    QTest::newRow("an owner") << PersonRole::Owner << false << true;
    QTest::newRow("support") << PersonRole::Support << false << true;
    QTest::newRow("a viewer") << PersonRole::Viewer << false << false;
    QTest::newRow("an owner who only reads") << PersonRole::Owner << true << false;
}

void TestReportsPage::whoMayNotExportReadsWhy()
{
    QFETCH(PersonRole, role);
    QFETCH(bool, readOnly);
    QFETCH(bool, may);
    LedgerInfo info;
    info.user = u"vera"_s;
    info.person = {u"vera"_s, role, false, {}, false};
    info.readOnly = readOnly;
    m_page->setInfo(info);
    m_page->showKey(u"acme"_s);
    QTRY_VERIFY(view()->settled());
    QTRY_VERIFY(!m_page->summary().isEmpty());
    QCOMPARE(pdf()->isEnabled(), may);
    QCOMPARE(pdf()->accessibleDescription().isEmpty(), may);
    QVERIFY(may || says(pdf()->toolTip()));
    QCOMPARE(says(u"noted in the audit"_s), may);
}

void TestReportsPage::offersANameForTheFile()
{
    makeReport(u"ac me/../=cmd()"_s);
    pdf()->click();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"ac-me-..-cmd--2026-03-01.pdf"_s);
    dialog->close();
}

void TestReportsPage::anotherLedgerStartsAfresh()
{
    makeReport();
    FakeLedger other;
    m_page->setClient(&other);
    QVERIFY(!previewShown());
    QCOMPARE(view()->pages(), 0);
    QCOMPARE(nothing()->title(), u"Choose a workspace"_s);
    QVERIFY(!pdf()->isEnabled());
    m_page->setClient(nullptr);
}

void TestReportsPage::looksRightInLightAndDark()
{
    m_page->refresh();
    makeReport();
    QVERIFY(followsTheTheme(*m_page, u"reports"_s));
    const QString folder = qEnvironmentVariable("HEADROOM_SCREENSHOTS");
    if (folder.isEmpty()) return;
    internal()->click();
    QTRY_VERIFY(settled());
    view()->goToPage(1);
    QTRY_VERIFY(view()->settled());
    m_page->grab().save(folder + u"/reports-internal.png"_s);
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
