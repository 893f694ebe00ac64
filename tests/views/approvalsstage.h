// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/overagescene.h"
#include "views/approvaldetail.h"
#include "views/approvalpanel.h"
#include "views/approvalspage.h"
#include "views/approvalunits.h"
#include "views/caseresults.h"
#include "views/datatable.h"
#include "views/onscreen.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace headroom::testing {

// A page on a ledger with requests, and what a person sees and types there.
struct ApprovalsStage {
    explicit ApprovalsStage(OverageScene played = overageScene()) : scene(std::move(played))
    {
        scene.playOn(ledger);
        page.setInfo(infoOf(ownerNamed(scene.person)));
        page.setClient(&ledger);
        page.resize(1'280, 800);
        page.show();
        page.activateWindow();
    }
    // Opened with the oldest request chosen and the focus in the queue.
    void open()
    {
        page.refresh();
        QTRY_VERIFY(detail()->isVisible());
        page.setFocus();
        QTRY_VERIFY(waiting()->hasFocus());
        ledger.forgetQuestions();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void send() { key(Qt::Key_Return, Qt::ControlModifier); }
    void choose(std::int64_t id)
    {
        page.showRequest(id);
        QTRY_COMPARE(panel()->subject().one.request.id, id);
    }
    [[nodiscard]] DataTable *waiting() { return page.queue()->table(ApprovalQueue::Tab::Waiting); }
    [[nodiscard]] ApprovalDetail *detail() { return page.findChild<ApprovalDetail *>(); }
    [[nodiscard]] ApprovalPanel *panel() { return page.findChild<ApprovalPanel *>(); }
    [[nodiscard]] UnitsEdit *units() { return page.findChild<UnitsEdit *>(); }
    [[nodiscard]] QPlainTextEdit *reason() { return page.findChild<QPlainTextEdit *>(QStringLiteral("reason")); }
    [[nodiscard]] QPushButton *button(const char *name)
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList results() { return page.findChild<CaseResults *>()->texts(); }
    [[nodiscard]] bool says(const QString &text) const { return testing::says(page, text); }
    [[nodiscard]] const OverageRequest &request(std::int64_t id) { return scene.find(id)->request; }

    OverageScene scene;
    FakeLedger ledger;
    ApprovalsPage page{[this] { return scene.now; }};
};

}  // namespace headroom::testing
