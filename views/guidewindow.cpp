// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guidewindow.h"

#include <QDesktopServices>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace headroom {

namespace {

// :/docs/NAME.de.md where the guide was translated, else :/docs/NAME.md.
QString documentPath(const QString &name)
{
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    const QString translated = QStringLiteral(":/docs/%1.%2.md").arg(name, language);
    return QFile::exists(translated) ? translated : QStringLiteral(":/docs/%1.md").arg(name);
}

}  // namespace

GuideWindow::GuideWindow(QWidget *parent) : QWidget(parent, Qt::Window)
{
    setWindowTitle(tr("Headroom user guide"));
    resize(820, 720);
    m_text = new QTextBrowser;
    m_text->setAccessibleName(tr("User guide"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(24);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideWindow::open);
    open(QUrl(QStringLiteral("user-guide.md")));
}

// Links between documents stay in the window; all others are the desktop's.
void GuideWindow::open(const QUrl &link)
{
    if (!link.isRelative()) {
        QDesktopServices::openUrl(link);
        return;
    }
    if (link.path().endsWith(QLatin1String(".md"))) {
        QFile file(documentPath(link.path().chopped(3)));
        if (file.open(QIODevice::ReadOnly))
            m_text->setMarkdown(QString::fromUtf8(file.readAll()));
        else
            m_text->setPlainText(tr("This document is not part of this program: %1").arg(link.path()));
    }
    if (link.hasFragment()) m_text->scrollToAnchor(link.fragment());
}

}  // namespace headroom
