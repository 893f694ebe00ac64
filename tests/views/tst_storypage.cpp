// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "support/hitscene.h"
#include "support/storyscene.h"
#include "views/charttools.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/linklabel.h"
#include "views/noticestrip.h"
#include "views/onscreen.h"
#include "views/searchedchoice.h"
#include "views/storyhandout.h"
#include "views/storylist.h"
#include "views/storypage.h"
#include "views/storypanel.h"
#include "views/storyparagraph.h"
#include "views/storyview.h"
#include "views/theme.h"

#include <QApplication>
#include <QAreaSeries>
#include <QChart>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineSeries>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

// The page that tells why a limit was hit.
class TestStoryPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void tellsTheLatestHitWhereNoneIsChosen();
    void aPlaceOpensItsHit();
    void choosingAHitIsAPlace();
    void aHitBeyondTheListIsToldToo();
    void ofOneWorkspace();
    void isToldAsTheCustomerReadsIt();
    void marksWhatIsInternal();
    void membersCanBeLeftUnnamed();
    void linksLeadOn();
    void aFigureOpensItsEvents();
    void aFigureThatIsNotSpelledOutHasItsLinkToo();
    void namesCannotBeMarkup();
    void everyBarBeginsWhereTheOneAboveEnds();
    void aBarOpensItsEvents();
    void barsHaveATableAndFiles();
    void unlimitedAndNothingAreDrawn();
    void copiesWhatIsOnThePage();
    void savesWhatIsOnThePageAndNotesIt();
    void whatCannotBeNotedIsNotSaved();
    void viewersMayNotHandOut();
    void nothingToTell();
    void failureIsSaidAndTriedAgain();
    void failureLaterKeepsTheStory();
    void stoppedQuestionCanBeAskedAgain();
    void answersOfAnotherHitAreDropped();
    void anotherLedgerStartsAfresh();
    void looksRightInLightAndDark();

private:
    void refresh();
    void press(const QString &text);
    [[nodiscard]] QString stories() const;
    template<typename T>
    [[nodiscard]] T *child(int nth = 0) const
    {
        return m_page->findChildren<T *>().value(nth);
    }
    [[nodiscard]] DataTable *list() const { return child<StoryList>()->table(); }
    [[nodiscard]] StoryView *view() const { return child<StoryView>(); }
    [[nodiscard]] StoryPanel *panel() const { return child<StoryPanel>(); }
    [[nodiscard]] EmptyState *nothing(QWidget *where) const;
    [[nodiscard]] QList<StoryParagraph *> paragraphs() const;

    std::vector<JudgedHit> m_hits;
    std::optional<Error> m_broken;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<StoryPage> m_page;
};

void TestStoryPage::init()
{
    theme::apply(theme::Mode::Light);
    m_hits = sampleHits(12);
    m_broken.reset();
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->catalogState = [] { return CatalogState{std::make_shared<Catalog>(hitCatalog()), u"1"_s}; };
    m_ledger->limitHits = [this](const HitFilter &filter, std::int64_t before) -> Result<HitsAnswer> {
        if (m_broken) return tl::make_unexpected(*m_broken);
        return answerHits(m_hits, filter, before);
    };
    m_ledger->hitStory = [this](const QString &hit, Instant) -> Result<HitStory> {
        if (m_broken) return tl::make_unexpected(*m_broken);
        return sampleStory(hit);
    };
    m_page = std::make_unique<StoryPage>([] { return kNow; });
    m_page->resize(1'208, 820);
    m_page->setInfo(sampleInfo());
    m_page->setClient(m_ledger.get());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void TestStoryPage::cleanup()
{
    m_page.reset();
    m_ledger.reset();
}

void TestStoryPage::refresh()
{
    m_page->refresh();
    settle();
}

void TestStoryPage::press(const QString &text)
{
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() != text) continue;
        QVERIFY(button->isEnabled());
        button->click();
        settle();
        return;
    }
    QFAIL(qPrintable(u"no button says “%1”"_s.arg(text)));
}

// The stories that were asked for.
QString TestStoryPage::stories() const
{
    return m_ledger->questions().filter(u"hitStory"_s).join(u", "_s);
}

EmptyState *TestStoryPage::nothing(QWidget *where) const
{
    for (EmptyState *state : where->findChildren<EmptyState *>())
        if (state->isVisible()) return state;
    return nullptr;
}

QList<StoryParagraph *> TestStoryPage::paragraphs() const
{
    QList<StoryParagraph *> shown;
    for (StoryParagraph *paragraph : view()->findChildren<StoryParagraph *>())
        if (paragraph->isVisibleTo(view())) shown << paragraph;
    return shown;
}

void TestStoryPage::tellsTheLatestHitWhereNoneIsChosen()
{
    const QSignalSpy keys(m_page.get(), &LedgerPage::keyChanged);
    const QSignalSpy answered(m_page.get(), &LedgerPage::answered);
    refresh();
    QCOMPARE(list()->model()->rowCount(), 12);
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(stories(), u"hitStory hit-12"_s);
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.at(0).at(0).toString(), u"hit-12"_s);
    QVERIFY(view()->tells(u"hit-12"_s));
    QVERIFY(view()->isVisible());
    QCOMPARE(answered.at(0).at(0).value<Instant>(), sampleStory().at);
    QVERIFY2(m_page->summary().startsWith(u"12 limit hit"_s), qPrintable(m_page->summary()));
}

void TestStoryPage::aPlaceOpensItsHit()
{
    m_page->showKey(u"hit-7"_s);
    refresh();
    QCOMPARE(stories(), u"hitStory hit-7"_s);
    QCOMPARE(list()->currentIndex().data(KeyRole).toString(), u"hit-7"_s);
    m_page->showKey(u"hit-3"_s);
    refresh();
    QVERIFY(view()->tells(u"hit-3"_s));
    QCOMPARE(list()->currentIndex().data(KeyRole).toString(), u"hit-3"_s);
    // Whatever was chosen: said, so that the way back leads there.
    const QSignalSpy keys(m_page.get(), &LedgerPage::keyChanged);
    m_page->showKey({});
    QCOMPARE(keys.at(0).at(0).toString(), u"hit-3"_s);
}

void TestStoryPage::choosingAHitIsAPlace()
{
    refresh();
    const QSignalSpy keys(m_page.get(), &LedgerPage::keyChanged);
    list()->selectRow(4);
    settle();
    QCOMPARE(keys.at(0).at(0).toString(), u"hit-8"_s);
    QVERIFY(view()->tells(u"hit-8"_s));
    m_ledger->forgetQuestions();
    refresh();
    QCOMPARE(stories(), u"hitStory hit-8"_s);
    QCOMPARE(list()->currentIndex().row(), 4);
}

void TestStoryPage::aHitBeyondTheListIsToldToo()
{
    m_page->showKey(u"of-last-year"_s);
    refresh();
    QVERIFY(view()->tells(u"of-last-year"_s));
    QVERIFY(!list()->selectionModel()->hasSelection());
}

void TestStoryPage::ofOneWorkspace()
{
    refresh();
    auto *choice = child<SearchedChoice>();
    choice->setKey(u"beta"_s);
    Q_EMIT choice->keyChosen(u"beta"_s);
    settle();
    QCOMPARE(list()->model()->rowCount(), 6);
    QVERIFY(view()->tells(u"hit-12"_s));  // what is read stays
    for (int row = 0; row < 6; ++row)
        QVERIFY(list()->model()->index(row, 0).data(SecondaryTextRole).toString().startsWith(u"BETA"_s));
}

void TestStoryPage::isToldAsTheCustomerReadsIt()
{
    refresh();
    QCOMPARE(view()->audience(), Audience::Customer);
    const auto told = tellStory(*view()->story(), Audience::Customer);
    QCOMPARE(paragraphs().size(), std::ssize(told));
    for (const StoryParagraph *paragraph : paragraphs()) QVERIFY(!paragraph->line().internal);
    for (const QAbstractButton *button : panel()->findChildren<QAbstractButton *>())
        if (button->text() == u"By route"_s) QVERIFY(!button->isVisible());
    for (const QPushButton *button : view()->findChildren<QPushButton *>())
        if (button->text() == u"Review…"_s) QVERIFY(!button->isVisible());
    QVERIFY(!view()->findChild<NoticeStrip *>()->isVisible());
}

void TestStoryPage::marksWhatIsInternal()
{
    refresh();
    press(u"Internal"_s);
    QCOMPARE(view()->audience(), Audience::Internal);
    QVERIFY(view()->findChild<NoticeStrip *>()->isVisible());
    const auto customers = tellStory(*view()->story(), Audience::Customer);
    const auto told = tellStory(*view()->story(), Audience::Internal);
    QCOMPARE(paragraphs().size(), std::ssize(told));
    for (const StoryParagraph *paragraph : paragraphs()) {
        const bool theirs =
            std::ranges::find(customers, paragraph->line().sentence.text, &StorySentence::text) != customers.end();
        QCOMPARE(paragraph->line().internal, !theirs);
        QStringList labels;
        for (const QLabel *label : paragraph->findChildren<QLabel *>()) labels << label->text();
        QCOMPARE(labels.contains(u"Internal"_s), !theirs);
    }
    press(u"By route"_s);
    QCOMPARE(panel()->dimension(), HitDimension::Route);
    // A customer has no routes.
    press(u"Customer"_s);
    QCOMPARE(panel()->dimension(), HitDimension::Action);
}

void TestStoryPage::membersCanBeLeftUnnamed()
{
    refresh();
    press(u"By member"_s);
    auto *names = child<QCheckBox>();
    names->click();
    QVERIFY(!view()->memberNames());
    QVERIFY(!view()->asText().contains(u"ada@acme.example"_s));
    for (const WaterfallBar &bar : panel()->chart()->waterfall().bars)
        QVERIFY2(!bar.name.contains(u'@'), qPrintable(bar.name));
}

void TestStoryPage::linksLeadOn()
{
    refresh();
    QSignalSpy places(m_page.get(), &LedgerPage::placeRequested);
    press(u"Workspace as it stood then"_s);
    press(u"Everything that happened in the cycle"_s);
    press(u"Its limit hits"_s);
    press(u"Internal"_s);
    press(u"Review…"_s);
    QCOMPARE(places.size(), 4);
    const auto place = [&places](int nth) { return places.at(nth).at(0).value<Place>(); };
    const HitStory story = sampleStory();
    QCOMPARE(place(0).toLink(), Place::workspaceAsOf(u"acme"_s, story.hit().at).toLink());
    const auto filter = HistoryFilter::fromString(place(1).key);
    QVERIFY(filter);
    QCOMPARE(filter->workspace, u"acme"_s);
    QCOMPARE(filter->from, std::optional(story.cycle.start));
    QCOMPARE(filter->to, std::optional(Instant{story.hit().at.us + 1}));
    QCOMPARE(place(2).toLink(), Place::hits(u"acme"_s).toLink());
    QCOMPARE(place(3).page, Place::reviews().page);
}

void TestStoryPage::aFigureOpensItsEvents()
{
    const StorySentence sentence = sampleTold(Audience::Customer)[2];
    StoryParagraph paragraph({sentence, false});
    QCOMPARE(paragraph.html(), u"research.deep used <a href=\"0\">150</a>, contract.review <a href=\"1\">62</a> and "
                               "brief.draft <a href=\"2\">30</a>."_s);
    QSignalSpy wanted(&paragraph, &StoryParagraph::eventsWanted);
    auto *label = paragraph.findChild<LinkLabel *>();
    Q_EMIT label->linkActivated(u"1"_s);
    QCOMPARE(wanted.at(0).at(0).value<HistoryFilter>(), sentence.figures[1].events);
    Q_EMIT label->linkActivated(u"9"_s);
    Q_EMIT label->linkActivated(u"https://example.com"_s);
    QCOMPARE(wanted.size(), 1);
    // What a link leads to is said before it is followed, and by keyboard it is reached.
    Q_EMIT label->linkHovered(u"1"_s);
    QVERIFY2(label->toolTip().startsWith(u"contract.review: 62."_s), qPrintable(label->toolTip()));
    QVERIFY(label->textInteractionFlags() & Qt::LinksAccessibleByKeyboard);
}

void TestStoryPage::aFigureThatIsNotSpelledOutHasItsLinkToo()
{
    const StoryParagraph paragraph({sampleTold(Audience::Customer)[3], false});
    QCOMPARE(paragraph.html(), u"Credits are taken off. (<a href=\"0\">Credits: -6</a>)"_s);
}

void TestStoryPage::namesCannotBeMarkup()
{
    StorySentence sentence;
    sentence.text = u"<script>alert(1)</script> & <a href=\"x\">you</a> used 3."_s;
    sentence.figures = {{u"<b>bold</b>"_s, 7, {}}};
    const StoryParagraph paragraph({sentence, false});
    const QString html = paragraph.html();
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<b>"_s));
    QCOMPARE(html.count(u"<a "_s), 1);
}

void TestStoryPage::everyBarBeginsWhereTheOneAboveEnds()
{
    refresh();
    panel()->chart()->setWaterfall(sampleWaterfall());
    int hatched = 0;
    double over = 0;
    double widest = 0;
    for (const QAbstractSeries *series : panel()->chart()->chart()->series()) {
        const auto *area = qobject_cast<const QAreaSeries *>(series);
        if (!area) continue;
        const QList<QPointF> ends = area->upperSeries()->points();
        widest = std::max(widest, ends.back().x());
        if (area->brush().style() != Qt::BDiagPattern) continue;
        ++hatched;
        over += ends.back().x() - ends.front().x();
    }
    // 4 are asked for at 268 of 270: 2 of them lie beyond the limit.
    QCOMPARE(hatched, 1);
    QCOMPARE(over, 2.0);
    QCOMPARE(widest, 272.0);
    QVERIFY(panel()->chart()->accessibleDescription().contains(u"research.deep: 150."_s));
    panel()->chart()->pointAt(6);
    QVERIFY2(panel()->chart()->tipText().contains(u"Beyond the limit"_s), qPrintable(panel()->chart()->tipText()));
}

void TestStoryPage::aBarOpensItsEvents()
{
    refresh();
    QSignalSpy places(m_page.get(), &LedgerPage::placeRequested);
    panel()->chart()->setWaterfall(sampleWaterfall());
    panel()->chart()->setFocus();
    QTest::keyClick(panel()->chart(), Qt::Key_Home);
    QTest::keyClick(panel()->chart(), Qt::Key_Return);  // the start has no events
    QCOMPARE(places.size(), 0);
    QTest::keyClick(panel()->chart(), Qt::Key_Down);
    QTest::keyClick(panel()->chart(), Qt::Key_Return);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.at(0).at(0).value<Place>().toLink(),
             Place::history(sampleWaterfall().bars[1].figure->events.toString()).toLink());
}

void TestStoryPage::barsHaveATableAndFiles()
{
    refresh();
    panel()->showTable(true);
    QVERIFY(panel()->showsTable());
    panel()->copyData();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"What\tKind\tUnits"_s));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"story.pdf"_s);
    const QSignalSpy failures(m_page.get(), &LedgerPage::failed);
    panel()->saveAs(file, ChartTools::FileKind::Pdf);
    QVERIFY(QFile::exists(file));
    QCOMPARE(failures.size(), 0);
}

void TestStoryPage::unlimitedAndNothingAreDrawn()
{
    refresh();
    StoryWaterfall waterfall = sampleWaterfall();
    waterfall.limit = {true, 0};
    waterfall.bars.pop_back();
    panel()->chart()->setWaterfall(waterfall);
    for (const QAbstractSeries *series : panel()->chart()->chart()->series())
        if (const auto *area = qobject_cast<const QAreaSeries *>(series))
            QVERIFY(area->brush().style() != Qt::BDiagPattern);
    panel()->chart()->setWaterfall({});
    QCOMPARE(panel()->chart()->accessibleDescription(), u"Nothing is shown."_s);
}

void TestStoryPage::copiesWhatIsOnThePage()
{
    refresh();
    press(u"Copy text"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), view()->asText());
    QVERIFY(view()->asText().startsWith(u"Why research.deep was blocked"_s));
    QVERIFY(!view()->asText().contains(u"[Internal]"_s));
}

void TestStoryPage::savesWhatIsOnThePageAndNotesIt()
{
    refresh();
    std::optional<ReportExport> noted;
    m_ledger->noteExport = [&noted](const ReportExport &made) -> Result<void> {
        noted = made;
        return {};
    };
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"why.html"_s);
    const QSignalSpy messages(m_page.get(), &LedgerPage::statusMessage);
    child<QCheckBox>()->click();
    child<StoryHandout>()->saveAs(file);
    QTRY_COMPARE(messages.size(), 1);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(noted);
    QCOMPARE(noted->bytes, saved.size());
    QCOMPARE(noted->format, u"html"_s);
    QCOMPARE(noted->request, (ReportRequest{u"acme"_s, sampleStory().hit().at, Audience::Customer, false}));
    QCOMPARE(noted->cycleFirst, sampleStory().cycle.days.first);
    QCOMPARE(noted->sha256.size(), 32);
}

void TestStoryPage::whatCannotBeNotedIsNotSaved()
{
    refresh();
    m_ledger->noteExport = [](const ReportExport &) -> Result<void> {
        return tl::make_unexpected(Error{Error::Kind::Unavailable, u"The ledger is read-only."_s, {}});
    };
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"why.html"_s);
    const QSignalSpy failures(m_page.get(), &LedgerPage::failed);
    child<StoryHandout>()->saveAs(file);
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(!QFile::exists(file));
}

void TestStoryPage::viewersMayNotHandOut()
{
    LedgerInfo info = sampleInfo();
    info.person.role = PersonRole::Viewer;
    m_page->setInfo(info);
    refresh();
    const auto enabled = [this](const QString &text) {
        for (const QPushButton *button : child<StoryHandout>()->findChildren<QPushButton *>())
            if (button->text() == text) return button->isEnabled();
        return false;
    };
    QVERIFY(!enabled(u"Save as HTML…"_s));
    QVERIFY(!enabled(u"Print…"_s));
    QVERIFY(enabled(u"Copy text"_s));
    m_page->setInfo(sampleInfo());
    QVERIFY(enabled(u"Save as HTML…"_s));
    QVERIFY(enabled(u"Print…"_s));
}

void TestStoryPage::nothingToTell()
{
    m_ledger->hold();
    m_page->refresh();
    QVERIFY(nothing(child<StoryList>())->title().startsWith(u"Reading"_s));
    m_ledger->release();
    m_hits.clear();
    refresh();
    m_page->setClient(m_ledger.get());
    refresh();
    QCOMPARE(nothing(child<StoryList>())->title(), u"No limit hits"_s);
    auto *choice = child<SearchedChoice>();
    choice->setKey(u"beta"_s);
    Q_EMIT choice->keyChosen(u"beta"_s);
    settle();
    QCOMPARE(nothing(child<StoryList>())->title(), u"No limit was hit there"_s);
    press(u"Any workspace"_s);
    QCOMPARE(choice->key(), QString());
    QCOMPARE(nothing(child<StoryList>())->title(), u"No limit hits"_s);
    for (const QPushButton *button : child<StoryHandout>()->findChildren<QPushButton *>())
        QVERIFY(!button->isEnabled());
}

void TestStoryPage::failureIsSaidAndTriedAgain()
{
    m_page->showKey(u"hit-7"_s);
    m_broken = Error{Error::Kind::Unavailable, u"The disk is gone."_s, {}};
    const QSignalSpy failures(m_page.get(), &LedgerPage::failed);
    refresh();
    QCOMPARE(failures.size(), 2);  // the list's, and the story's
    QCOMPARE(nothing(child<StoryList>())->title(), u"The hits were not read"_s);
    QVERIFY(!view()->isVisible());
    m_broken.reset();
    for (EmptyState *state : m_page->findChildren<EmptyState *>())
        if (state->title() == u"This hit cannot be explained now"_s) Q_EMIT state->buttonPressed();
    settle();
    QVERIFY(view()->tells(u"hit-7"_s));
}

void TestStoryPage::failureLaterKeepsTheStory()
{
    refresh();
    m_broken = Error{Error::Kind::Unavailable, u"The disk is gone."_s, {}};
    refresh();
    QVERIFY(view()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 12);
    const auto said = [this] {
        for (const NoticeStrip *strip : m_page->findChildren<NoticeStrip *>())
            if (strip->isVisible() && strip->text().contains(u"The disk is gone."_s)) return true;
        return false;
    };
    QVERIFY(said());
    m_broken.reset();
    refresh();
    QVERIFY(!said());
}

void TestStoryPage::stoppedQuestionCanBeAskedAgain()
{
    m_page->showKey(u"hit-7"_s);
    m_ledger->hold();
    m_page->refresh();
    m_page->cancel();
    m_ledger->release();
    settle();
    QVERIFY(!view()->isVisible());
    QCOMPARE(stories(), QString());
    refresh();
    QVERIFY(view()->tells(u"hit-7"_s));
}

void TestStoryPage::answersOfAnotherHitAreDropped()
{
    refresh();
    m_ledger->hold();
    list()->selectRow(1);
    QVERIFY(!view()->isVisible());  // nothing of the hit before is taken for this one's
    list()->selectRow(2);
    m_ledger->release();
    settle();
    QVERIFY(view()->tells(u"hit-10"_s));
}

void TestStoryPage::anotherLedgerStartsAfresh()
{
    refresh();
    m_page->setClient(nullptr);
    QVERIFY(!view()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 0);
    QCOMPARE(m_page->summary(), QString());
    m_page->setClient(m_ledger.get());
    refresh();
    QVERIFY(view()->tells(u"hit-12"_s));
}

void TestStoryPage::looksRightInLightAndDark()
{
    refresh();
    press(u"Internal"_s);
    QVERIFY(followsTheTheme(*m_page, u"story"_s));
}

QTEST_MAIN(TestStoryPage)
#include "tst_storypage.moc"
