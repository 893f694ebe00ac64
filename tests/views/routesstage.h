// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/roles.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "views/datatable.h"
#include "views/draftsession.h"
#include "views/onscreen.h"
#include "views/pricelistimport.h"
#include "views/routespage.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

namespace headroom::testing {

using namespace Qt::StringLiterals;

inline const QString kPremium = u"premium-reasoning"_s;
inline const QString kMini = u"standard-mini"_s;

inline PriceListEntry listed(const QString &key, const char *input, const char *output)
{
    PriceListEntry entry;
    entry.key = key;
    entry.provider = u"openai"_s;
    entry.mode = u"chat"_s;
    entry.input = {parsePricePerMtok(input).value};
    entry.output = {parsePricePerMtok(output).value};
    entry.contextWindow = 272'000;
    return entry;
}

// The page of routes, prices, pools and ceilings on the contract's example, and what a person sees and types there.
class RoutesStage : public QObject {
protected:
    // As a PM, on the route premium-reasoning.
    void open()
    {
        m_now = kNow;
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<FakeLedger>();
        m_catalog = *m_ledger->catalogState()->catalog;
        m_use = ObservedUse{lastDays(kNow, kEvidenceDays), {}, {}, {}};
        m_list = {{listed(u"openai/gpt-5"_s, "1.10", "9.00"), kNow}, {listed(u"openai/other"_s, "7", "8"), kNow}};
        m_ledger->catalogState = [this] { return CatalogState{std::make_shared<Catalog>(m_catalog), u"1"_s}; };
        m_ledger->observedUse = [this](const DayWindow &) { return m_use; };
        m_ledger->priceList = [this] { return m_list; };
        m_session = std::make_unique<DraftSession>([this] { return m_now; });
        m_page = std::make_unique<RoutesPage>(m_session.get(), [this] { return m_now; });
        m_page->resize(1'208, 760);
        m_session->setClient(m_ledger.get());
        m_page->setClient(m_ledger.get());
        info(PersonRole::Pm);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        m_page->refresh();
        settle();
        m_page->showKey(u"route:"_s + kPremium);
    }
    void close()
    {
        m_page.reset();
        m_session.reset();
        m_ledger.reset();
        m_folder.reset();
    }
    void settle() { testing::settle(*m_ledger); }
    void info(PersonRole role, bool readOnly = false)
    {
        LedgerInfo info = sampleInfo();
        info.person.role = role;
        info.readOnly = readOnly;
        m_session->setInfo(info);
        m_page->setInfo(info);
    }
    // Everything is shown as it stands at another instant.
    void at(Instant now)
    {
        m_now = now;
        m_page->refresh();
        settle();
    }
    [[nodiscard]] QWidget *tab() const { return m_page->findChild<QTabWidget *>()->currentWidget(); }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return named<QLineEdit>(*tab(), name); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : tab()->findChildren<QPushButton *>())
            if (candidate->text().remove(u'&') == text && candidate->isVisible()) return candidate;
        return nullptr;
    }
    [[nodiscard]] DataTable *table(const QString &name) const { return named<DataTable>(*tab(), name); }
    void type(const QString &name, const QString &text)
    {
        QLineEdit *edit = line(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
    }
    void press(const QString &text)
    {
        QPushButton *pressed = button(text);
        QVERIFY2(pressed && pressed->isEnabled(), qPrintable(text));
        QTest::mouseClick(pressed, Qt::LeftButton);
        settle();
    }
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*m_page, text); }
    [[nodiscard]] QString cell(const QString &tableName, const QString &key, int column) const
    {
        const QAbstractItemModel *model = table(tableName)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            if (index.data(KeyRole).toString() == key) return index.data().toString();
        }
        return u"no such row"_s;
    }
    void readList(const QByteArray &json)
    {
        const QString path = m_folder->filePath(u"list.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        m_page->showKey(u"prices"_s);
        settle();
        m_page->findChild<PriceListImport *>()->readFile(path);
        settle();
    }
    [[nodiscard]] const Route &route(const QString &key) const { return *m_session->working().route(key); }

    Catalog m_catalog;
    ObservedUse m_use;
    Instant m_now;
    std::vector<ListedPrice> m_list;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<DraftSession> m_session;
    std::unique_ptr<RoutesPage> m_page;
    std::unique_ptr<QTemporaryDir> m_folder;
};

}  // namespace headroom::testing
