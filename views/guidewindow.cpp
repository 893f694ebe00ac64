// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guidewindow.h"

#include "views/icons.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>

namespace headroom {

namespace {

// :/docs/user-guide.de.md where the guide was translated, else :/docs/user-guide.md.
QUrl guideSource()
{
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    const QString translated = QStringLiteral("/docs/user-guide.%1.md").arg(language);
    const bool known = QFile::exists(QLatin1Char(':') + translated);
    return QUrl(QStringLiteral("qrc:") + (known ? translated : QStringLiteral("/docs/user-guide.md")));
}

// Tables of Markdown come in doubled lines and without room.
void tidyTables(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(10);
        table->setFormat(format);
    }
}

}  // namespace

GuideWindow::GuideWindow(QWidget *parent) : QWidget(parent, Qt::Window)
{
    setWindowTitle(tr("Headroom user guide"));
    resize(840, 720);
    auto *text = new QTextBrowser;
    text->setAccessibleName(tr("User guide"));
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    text->document()->setDocumentMargin(24);

    auto *buttons = new QHBoxLayout;
    const auto add = [this, buttons](const QString &icon, const QString &name, const QKeySequence &key) {
        auto *button = new QToolButton;
        button->setIcon(namedIcon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setShortcut(key);
        button->setAutoRaise(true);
        buttons->addWidget(button);
        return button;
    };
    QToolButton *back = add(QStringLiteral("back"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    QToolButton *forward = add(QStringLiteral("forward"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    QToolButton *guide = add(QStringLiteral("info"), tr("User guide"), QKeySequence(Qt::ALT | Qt::Key_Home));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(text);

    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QToolButton::clicked, text, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, text, &QTextBrowser::forward);
    connect(guide, &QToolButton::clicked, text, [text] { text->setSource(guideSource()); });
    connect(text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(text, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(text, &QTextBrowser::sourceChanged, text, [text] { tidyTables(*text->document()); });
    text->setSource(guideSource());
    text->setFocus();
}

}  // namespace headroom
