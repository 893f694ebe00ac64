// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contractexample.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "views/datatable.h"
#include "views/draftbar.h"
#include "views/draftconflictdialog.h"
#include "views/draftreview.h"
#include "views/draftsession.h"
#include "views/errorbar.h"
#include "views/noticestrip.h"
#include "views/onscreen.h"
#include "views/publishdialog.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant kDecember{kNow.us + 300 * kMicrosPerDay};

// A store that keeps one text and can fail.
class Store final : public DraftStore {
public:
    using DraftStore::DraftStore;
    void load(const QString &, QObject *, std::function<void(Result<std::optional<QByteArray>>)> answer) override
    {
        answer(kept.isEmpty() ? std::optional<QByteArray>() : std::optional(kept));
    }
    void save(const QString &, const QByteArray &text) override
    {
        if (full)
            Q_EMIT failed({Error::Kind::Unavailable, u"The disk is full."_s, {}});
        else
            kept = text;
    }
    void setAside(const QString &, const Error &why) override { Q_EMIT failed(why); }
    void flush() override {}
    QByteArray kept;
    bool full = false;
};

// A ledger that publishes as storage would: what is based on something else is answered as a conflict.
struct Stage {
    Stage() : catalog(*applyCatalog(Catalog{}, *parseCatalog(contractExample()))), session([] { return kNow; })
    {
        ledger.catalogState = [this] {
            return CatalogState{std::make_shared<const Catalog>(catalog), QString::number(revision)};
        };
        ledger.publish = [this](const CatalogDraft &draft, const QString &reason) -> Result<PublicationAnswer> {
            if (broken) return tl::make_unexpected(*broken);
            PublicationAnswer answer;
            answer.conflicts = conflictsOf(draft, catalog);
            if (!answer.conflicts.empty()) return answer;
            catalog = laidOver(catalog, draft);
            ++revision;
            reasons << reason;
            answer.counts.changed = 1;
            return answer;
        };
        ledger.audit = [this](const AuditFilter &filter, std::int64_t) {
            AuditAnswer answer;
            for (const AuditRow &row : audit) {
                if (row.object == filter.object) answer.rows.push_back(row);
            }
            return answer;
        };
        session.setStore(&store);
        session.setClient(&ledger);
        session.setInfo(sampleInfo());
        session.refresh();
        bar = new DraftBar(&session);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        window.resize(1'000, 700);
        window.show();
    }
    [[nodiscard]] bool settled()
    {
        return QTest::qWaitFor([this] { return ledger.waiting() == 0 && session.ready(); });
    }
    // Lowers the allowance of premium actions.
    void lower(std::int64_t units)
    {
        CatalogDraft draft = session.draft();
        beginPlan(draft, session.published(), u"team"_s, kDecember)
            .version.limits[Bucket::PremiumSync]
            .allowance.units = units;
        session.change(u"Lower an allowance"_s, draft);
    }
    // Somebody else publishes the next version of the plan: other premium actions, another price.
    void overtake()
    {
        Plan &team = catalog.plans.front();
        PlanVersion next = team.versions.back();
        ++next.version;
        next.price = Money{109'000'000'000};
        next.limits[Bucket::PremiumSync].allowance.units = 280;
        team.versions.push_back(next);
        ++revision;
        AuditRow row;
        row.id = 1;
        row.at = kNow;
        row.person = u"Ada"_s;
        row.object = u"plan_version"_s;
        row.key = u"team v2"_s;
        audit = {row};
    }
    // Drafted here and published by somebody else, which is known.
    [[nodiscard]] bool conflicting()
    {
        if (!settled()) return false;
        lower(250);
        overtake();
        session.refresh();
        return QTest::qWaitFor([this] { return !session.conflicts().empty(); });
    }
    template<typename T>
    T *dialog()
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (T *each : window.findChildren<T *>()) {
                if (each->isVisible()) found = each;
            }
            return found != nullptr;
        });
        return found;
    }
    template<typename T>
    static T *button(const QWidget *in, const QString &text)
    {
        for (T *each : in->findChildren<T *>()) {
            if (each->text().remove(u'&') == text) return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString texts() const
    {
        QStringList said;
        for (const QLabel *label : bar->findChildren<QLabel *>()) {
            if (label->isVisible()) said << label->text();
        }
        return said.join(u'|');
    }

    Catalog catalog;
    int revision = 1;
    QStringList reasons;
    std::vector<AuditRow> audit;
    std::optional<Error> broken;
    Store store;
    FakeLedger ledger;
    DraftSession session;
    QWidget window;
    DraftBar *bar = nullptr;
};

}  // namespace

class TestPublishing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysWhatIsDrafted();
    void undoesAndDiscards();
    void aStoreThatFailsIsSaidUntilDismissed();
    void nobodyPublishesWithoutPermission();
    void readsTheDraftBeforePublishing();
    void publishesWithAReason();
    void whatIsWrongBlocksAndIsShown();
    void aRefusalKeepsTheDraft_data();
    void aRefusalKeepsTheDraft();
    void staysWhilePublishing();
    void tellsOfTheLastReplay();
    void saysWhoPublishedMeanwhile();
    void mergesAndPublishes();
    void takesTheirsWhereChosen();
    void overwritesKnowingly();
    void aConflictFoundOnPublishingPublishesNothing();
    void undoingEndsTheConflictDialog();
    void savesADocument();
    void sayWhyADocumentWasNotSaved();
};

void TestPublishing::saysWhatIsDrafted()
{
    Stage stage;
    QVERIFY(stage.settled());
    QVERIFY2(stage.texts().startsWith(u"No draft"_s), qPrintable(stage.texts()));
    QVERIFY(!Stage::button<QPushButton>(stage.bar, u"Publish…"_s)->isEnabled());
    stage.lower(250);
    QVERIFY2(stage.texts().startsWith(u"Draft: 1 change"_s), qPrintable(stage.texts()));
    QVERIFY2(stage.texts().contains(u"kept on this computer"_s), qPrintable(stage.texts()));
    QVERIFY(Stage::button<QPushButton>(stage.bar, u"Publish…"_s)->isEnabled());
    QVERIFY(!stage.store.kept.isEmpty());
    const QSignalSpy replay(stage.bar, &DraftBar::replayRequested);
    Stage::button<QToolButton>(stage.bar, u"Replay"_s)->click();
    QCOMPARE(replay.size(), 1);
}

void TestPublishing::undoesAndDiscards()
{
    Stage stage;
    QVERIFY(stage.settled());
    auto *undo = Stage::button<QToolButton>(stage.bar, u"Undo"_s);
    QVERIFY(!undo->isEnabled());
    stage.lower(250);
    QCOMPARE(undo->toolTip(), u"Undo: Lower an allowance"_s);
    Stage::button<QToolButton>(stage.bar, u"Discard"_s)->click();
    QVERIFY(stage.session.draft().empty());
    undo->click();
    QVERIFY(!stage.session.draft().empty());
    Stage::button<QToolButton>(stage.bar, u"Redo"_s)->click();
    QVERIFY(stage.session.draft().empty());
}

void TestPublishing::aStoreThatFailsIsSaidUntilDismissed()
{
    Stage stage;
    QVERIFY(stage.settled());
    stage.store.full = true;
    stage.lower(250);
    auto *failure = stage.bar->findChild<ErrorBar *>();
    QVERIFY(failure && failure->isVisible());
    QCOMPARE(failure->error().message, u"The disk is full."_s);
    QVERIFY2(stage.texts().contains(u"not kept on this computer"_s), qPrintable(stage.texts()));
    stage.store.full = false;
    stage.lower(240);
    QVERIFY2(!stage.texts().contains(u"not kept"_s), qPrintable(stage.texts()));
    QVERIFY(failure->isVisible());
    Stage::button<QToolButton>(failure, u"Dismiss"_s)->click();
    QVERIFY(!failure->isVisible());
}

void TestPublishing::nobodyPublishesWithoutPermission()
{
    Stage stage;
    QVERIFY(stage.settled());
    stage.lower(250);
    LedgerInfo info = sampleInfo();
    info.readOnly = true;
    stage.session.setInfo(info);
    const auto *publish = Stage::button<QPushButton>(stage.bar, u"Publish…"_s);
    QVERIFY(!publish->isEnabled());
    QVERIFY2(publish->toolTip().contains(u"reading only"_s), qPrintable(publish->toolTip()));
}

void TestPublishing::readsTheDraftBeforePublishing()
{
    Stage stage;
    QVERIFY(stage.settled());
    stage.lower(250);
    CatalogDraft moved = stage.session.draft();
    moved.moves.push_back({u"acme"_s, *stage.catalog.workspace(u"acme"_s)->plans, {u"team"_s, 2, kDecember}});
    stage.session.change(u"Move"_s, moved);
    Stage::button<QPushButton>(stage.bar, u"Review…"_s)->click();
    auto *dialog = stage.dialog<PublishDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    const QString text = dialog->findChild<DraftReview *>()->toPlainText();
    for (const QString &said :
         {u"Plan team, version 2"_s, u"May be assigned from "_s, u"Premium actions allowance 300 → 250 (−50)"_s,
          u"from Team, version 1 to Team, version 2 on "_s, u"Acme"_s, u"There was none"_s})
        QVERIFY2(text.contains(said), qPrintable(said + u" is not in: "_s + text));
}

void TestPublishing::publishesWithAReason()
{
    Stage stage;
    QVERIFY(stage.settled());
    stage.lower(250);
    const QSignalSpy said(stage.bar, &DraftBar::statusMessage);
    Stage::button<QPushButton>(stage.bar, u"Publish…"_s)->click();
    auto *dialog = stage.dialog<PublishDialog>();
    QVERIFY(dialog);
    auto *reason = dialog->findChild<QLineEdit *>();
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, u"margin"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(stage.session.draft().empty());
    QCOMPARE(stage.reasons, QStringList{u"margin"_s});
    QCOMPARE(stage.catalog.plans.front().versions.back().limits.at(Bucket::PremiumSync).allowance.units, 250);
    QTRY_COMPARE(said.size(), 1);
    QTRY_VERIFY(!stage.window.findChild<PublishDialog *>());
    QVERIFY2(stage.texts().startsWith(u"No draft"_s), qPrintable(stage.texts()));
    QVERIFY(stage.store.kept.isEmpty());
}

void TestPublishing::whatIsWrongBlocksAndIsShown()
{
    Stage stage;
    QVERIFY(stage.settled());
    stage.lower(-5);
    QVERIFY2(stage.texts().contains(u"problem"_s), qPrintable(stage.texts()));
    const QSignalSpy place(stage.bar, &DraftBar::placeRequested);
    PublishDialog *dialog = stage.bar->review();
    QVERIFY(!Stage::button<QPushButton>(dialog, u"Publish"_s)->isEnabled());
    auto *review = dialog->findChild<DraftReview *>();
    QVERIFY(review->toPlainText().contains(u"keeps the draft from being published"_s));
    Q_EMIT review->anchorClicked(QUrl(u"finding:0"_s));
    QCOMPARE(place.size(), 1);
    QCOMPARE(place.first().first().value<Place>(), Place::plans(u"team"_s));
    QVERIFY(!dialog->isVisible());
}

void TestPublishing::aRefusalKeepsTheDraft_data()
{
    QTest::addColumn<bool>("lost");
    QTest::addColumn<QString>("message");
    QTest::newRow("refused") << false << u"Version 2 may not be assigned before 1 Dec."_s;
    QTest::newRow("the connection is lost") << true << u"The ledger cannot be reached."_s;
}

void TestPublishing::aRefusalKeepsTheDraft()
{
    QFETCH(bool, lost);
    QFETCH(QString, message);
    Stage stage;
    QVERIFY(stage.settled());
    stage.lower(250);
    const CatalogDraft draft = stage.session.draft();
    stage.broken = Error{lost ? Error::Kind::Unavailable : Error::Kind::Refused, message, {}};
    PublishDialog *dialog = stage.bar->review();
    auto *publish = Stage::button<QPushButton>(dialog, u"Publish"_s);
    publish->click();
    QTRY_VERIFY(says(*dialog, message));
    QCOMPARE(stage.session.draft(), draft);
    QVERIFY(!stage.store.kept.isEmpty());
    // Once it can be reached again, the same draft goes.
    stage.broken.reset();
    QVERIFY(publish->isEnabled());
    publish->click();
    QTRY_VERIFY(stage.session.draft().empty());
}

void TestPublishing::staysWhilePublishing()
{
    Stage stage;
    QVERIFY(stage.settled());
    stage.lower(250);
    PublishDialog *dialog = stage.bar->review();
    stage.ledger.hold();
    Stage::button<QPushButton>(dialog, u"Publish"_s)->click();
    QVERIFY(!Stage::button<QPushButton>(dialog, u"Publish"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    // What is drafted meanwhile stays.
    stage.lower(200);
    stage.ledger.release();
    QTRY_VERIFY(!stage.reasons.isEmpty());
    QTRY_VERIFY(!stage.session.draft().empty());
}

void TestPublishing::tellsOfTheLastReplay()
{
    Stage stage;
    QVERIFY(stage.settled());
    stage.lower(250);
    auto replay = std::make_shared<ReplayAnswer>();
    replay->from = kNow;
    replay->to = {kNow.us + kMicrosPerDay};
    replay->events = 12'345;
    stage.session.keepReplay(replay, stage.session.draft());
    PublishDialog *dialog = stage.bar->review();
    const auto *review = dialog->findChild<DraftReview *>();
    QVERIFY2(review->toPlainText().contains(u"12,345"_s), qPrintable(review->toPlainText()));
    QVERIFY(!review->toPlainText().contains(u"earlier state"_s));
    stage.lower(240);
    QVERIFY(review->toPlainText().contains(u"earlier state"_s));
}

void TestPublishing::saysWhoPublishedMeanwhile()
{
    Stage stage;
    QVERIFY(stage.settled());
    stage.lower(250);
    stage.overtake();
    stage.session.refresh();
    QTRY_VERIFY(stage.texts().contains(u"Ada published team v2 meanwhile"_s));
    Stage::button<QPushButton>(stage.bar, u"Resolve…"_s)->click();
    QVERIFY(stage.dialog<DraftConflictDialog>());
}

void TestPublishing::mergesAndPublishes()
{
    Stage stage;
    QVERIFY(stage.conflicting());
    PublishDialog *publishing = stage.bar->review();
    QVERIFY(!Stage::button<QPushButton>(publishing, u"Publish"_s)->isEnabled());
    Stage::button<QPushButton>(publishing, u"Resolve…"_s)->click();
    auto *dialog = stage.dialog<DraftConflictDialog>();
    QVERIFY(dialog);
    Stage::button<QPushButton>(dialog, u"Merge"_s)->click();
    QVERIFY(stage.session.conflicts().empty());
    QCOMPARE(stage.session.undoStack()->undoText(), u"Merge with what others published"_s);
    Stage::button<QPushButton>(publishing, u"Publish"_s)->click();
    QTRY_VERIFY(stage.session.draft().empty());
    const PlanVersion &last = stage.catalog.plans.front().versions.back();
    QCOMPARE(last.version, 3);
    QCOMPARE(last.limits.at(Bucket::PremiumSync).allowance.units, 250);
    QCOMPARE(last.price, (Money{109'000'000'000}));
}

void TestPublishing::takesTheirsWhereChosen()
{
    Stage stage;
    QVERIFY(stage.conflicting());
    stage.bar->resolve();
    auto *dialog = stage.dialog<DraftConflictDialog>();
    auto *table = dialog->findChild<DataTable *>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex theirs = table->model()->index(row, DraftConflictModel::Theirs);
        if (!theirs.data(Qt::CheckStateRole).isValid()) continue;
        table->setCurrentIndex(theirs);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(theirs.data(Qt::CheckStateRole), QVariant(Qt::Checked));
    }
    Stage::button<QPushButton>(dialog, u"Merge"_s)->click();
    QCOMPARE(stage.session.draft().plans.front().version.limits.at(Bucket::PremiumSync).allowance.units, 280);
}

void TestPublishing::overwritesKnowingly()
{
    Stage stage;
    QVERIFY(stage.conflicting());
    stage.bar->resolve();
    auto *dialog = stage.dialog<DraftConflictDialog>();
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) said += label->text() + u'|';
    QVERIFY2(said.contains(u"This of theirs is lost: "_s), qPrintable(said));
    QVERIFY2(said.contains(u"price $109.00"_s), qPrintable(said));
    Stage::button<QPushButton>(dialog, u"Overwrite with mine"_s)->click();
    const PlanVersion &mine = stage.session.draft().plans.front().version;
    QCOMPARE(mine.version, 3);
    QCOMPARE(mine.price, (Money{99'000'000'000}));
    QCOMPARE(mine.limits.at(Bucket::PremiumSync).allowance.units, 250);
}

// Both published at the same time: the second is told, and nothing of either is lost.
void TestPublishing::aConflictFoundOnPublishingPublishesNothing()
{
    Stage stage;
    QVERIFY(stage.settled());
    stage.lower(250);
    PublishDialog *dialog = stage.bar->review();
    stage.overtake();
    Stage::button<QPushButton>(dialog, u"Publish"_s)->click();
    QTRY_VERIFY(!stage.session.conflicts().empty());
    QVERIFY(stage.reasons.isEmpty());
    QVERIFY(!stage.session.draft().empty());
    QTRY_VERIFY(dialog->findChild<NoticeStrip *>()->isVisible());
}

void TestPublishing::undoingEndsTheConflictDialog()
{
    Stage stage;
    QVERIFY(stage.conflicting());
    stage.bar->resolve();
    const QPointer<DraftConflictDialog> dialog = stage.dialog<DraftConflictDialog>();
    stage.session.undoStack()->undo();
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

void TestPublishing::savesADocument()
{
    const QTemporaryDir folder;
    Stage stage;
    QVERIFY(stage.settled());
    stage.lower(250);
    PublishDialog *dialog = stage.bar->review();
    const QString path = folder.filePath(u"draft.json"_s);
    dialog->saveDocument(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = parseCatalog(file.readAll());
    QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().message));
    const auto applied = applyCatalog(stage.catalog, *document);
    QVERIFY(applied.has_value());
    QCOMPARE(*applied, laidOver(stage.catalog, stage.session.draft()));
}

void TestPublishing::sayWhyADocumentWasNotSaved()
{
    Stage stage;
    QVERIFY(stage.settled());
    stage.lower(250);
    PublishDialog *dialog = stage.bar->review();
    dialog->saveDocument(u"/nowhere/at/all/draft.json"_s);
    QTRY_VERIFY(says(*dialog, u"could not be written"_s));
    QVERIFY(!stage.session.draft().empty());
}

QTEST_MAIN(TestPublishing)
#include "tst_publishing.moc"
