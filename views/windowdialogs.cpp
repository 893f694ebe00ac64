// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/windowdialogs.h"

#include "views/ledgersession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QMessageBox>

namespace headroom {

namespace {

struct WindowDialogs {
    Q_DECLARE_TR_FUNCTIONS(WindowDialogs)
};

QFileDialog *ledgerDialog(QWidget *parent, const QString &title, const QString &beside,
                          std::function<void(const QString &)> chosen)
{
    const QString file = ledgerFile(beside);
    auto *dialog = new QFileDialog(parent, title, file.isEmpty() ? QDir::homePath() : QFileInfo(file).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(
        {WindowDialogs::tr("Ledgers (*.headroom *.db *.sqlite *.sqlite3)"), WindowDialogs::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    return dialog;
}

}  // namespace

void chooseLedgerToOpen(QWidget *parent, const QString &beside, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = ledgerDialog(parent, WindowDialogs::tr("Open a ledger"), beside, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void chooseLedgerToCreate(QWidget *parent, const QString &beside, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = ledgerDialog(parent, WindowDialogs::tr("Create a ledger"), beside, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(kLedgerSuffix);
    dialog->selectFile(WindowDialogs::tr("usage", "name of a new ledger's file") + QLatin1Char('.') + kLedgerSuffix);
    dialog->open();
}

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->setWindowTitle(WindowDialogs::tr("About Headroom"));
    box->setIconPixmap(QGuiApplication::windowIcon().pixmap(64, 64));
    box->setText(WindowDialogs::tr("Headroom %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        WindowDialogs::tr("Desktop console for the allowances of AI usage.\n"
                          "Free software under the GNU General Public License, version 3 or later.\n"
                          "Qt %1")
            .arg(QString::fromLatin1(qVersion())));
    box->show();
}

}  // namespace headroom
