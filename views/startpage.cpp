// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/startpage.h"

#include "items/roles.h"
#include "views/followtheme.h"
#include "views/headingfont.h"
#include "views/icons.h"
#include "views/ledgersession.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

namespace headroom {

namespace {

enum RecentColumn { Name, Where, Opened, State };

constexpr int kWidest = 860;

QPushButton *bigButton(const QString &icon, const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(namedIcon(icon), text);
    button->setToolTip(toolTip);
    button->setMinimumHeight(button->fontMetrics().height() * 2 + 8);
    return button;
}

}  // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    auto *logo = new QLabel;
    logo->setPixmap(namedIcon(QStringLiteral("headroom")).pixmap(56, 56));
    auto *title = new QLabel(QStringLiteral("Headroom"));
    title->setFont(headingFont(title->font(), 2));
    auto *purpose = new QLabel(tr("Where every workspace stands: what was used, against what was allowed."));
    purpose->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(purpose);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(logo);
    head->addLayout(words, 1);

    auto *open = bigButton(QStringLiteral("open"), tr("&Open a ledger…"), tr("Choose a ledger's file (Ctrl+O)"));
    auto *create = bigButton(QStringLiteral("new"), tr("&Create a ledger…"), tr("Choose where to keep it (Ctrl+N)"));
    auto *demo = bigButton(QStringLiteral("demo"), tr("Try the &demo"),
                           tr("Some 40 invented workspaces with usage up to now, kept in your own data folder"));
    m_buttons = new QWidget;
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {open, create, demo}) buttons->addWidget(button, 1);

    auto *recentTitle = new QLabel(tr("Recent ledgers"));
    QFont bold = recentTitle->font();
    bold.setBold(true);
    recentTitle->setFont(bold);
    m_recent = new QTreeWidget;
    m_recent->setAccessibleName(tr("Recent ledgers"));
    m_recent->setRootIsDecorated(false);
    softenSelection(m_recent);
    m_recent->setAlternatingRowColors(true);
    m_recent->setHeaderLabels({tr("Ledger"), tr("Location"), tr("Last opened"), QString()});
    m_recent->header()->setStretchLastSection(false);
    m_recent->header()->setSectionResizeMode(Where, QHeaderView::Stretch);
    for (const int column : {Name, Opened, State})
        m_recent->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setUniformRowHeights(true);
    m_recent->setSizeAdjustPolicy(QAbstractItemView::AdjustToContents);
    m_recent->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_none = new QLabel(tr("None yet. A ledger's file can also be dropped here."));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_open = new QPushButton(tr("Open &selected"));
    m_forget = new QPushButton(tr("&Remove from list"));
    m_forget->setToolTip(tr("The file itself stays (Del)"));
    auto *recentButtons = new QHBoxLayout;
    recentButtons->addWidget(m_open);
    recentButtons->addWidget(m_forget);
    recentButtons->addStretch();

    m_opening = new QLabel;
    m_opening->setTextFormat(Qt::PlainText);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Opening the ledger"));
    auto *cancel = new QPushButton(tr("Cancel"));
    m_progress = new QWidget;
    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(m_opening);
    progress->addWidget(bar, 1);
    progress->addWidget(cancel);
    m_progress->hide();

    auto *column = new QWidget;
    column->setMaximumWidth(kWidest);
    auto *content = new QVBoxLayout(column);
    content->setSpacing(12);
    content->addSpacing(24);
    content->addLayout(head);
    content->addSpacing(12);
    content->addWidget(m_buttons);
    content->addWidget(m_progress);
    content->addSpacing(12);
    content->addWidget(recentTitle);
    content->addWidget(m_none);
    content->addWidget(m_recent);
    content->addLayout(recentButtons);
    content->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 20);
    layout->addStretch(1);

    connect(open, &QPushButton::clicked, this, &StartPage::chooseRequested);
    connect(create, &QPushButton::clicked, this, &StartPage::createRequested);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(cancel, &QPushButton::clicked, this, &StartPage::cancelRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(selected()); });
    connect(m_forget, &QPushButton::clicked, this, [this] { Q_EMIT forgetRequested(selected()); });
    connect(m_recent, &QTreeWidget::itemActivated, this, [this] { Q_EMIT openRequested(selected()); });
    connect(m_recent, &QTreeWidget::itemSelectionChanged, this, &StartPage::followSelection);
    connect(&m_timer, &QTimer::timeout, this, &StartPage::showElapsed);
}

void StartPage::setRecent(const QList<RecentLedger> &recent)
{
    m_recent->clear();
    const QLocale locale;
    for (const RecentLedger &ledger : recent) {
        const QString file = ledgerFile(ledger.db);
        const bool missing = !file.isEmpty() && !QFileInfo::exists(file);
        auto *item = new QTreeWidgetItem(m_recent, {ledgerName(ledger.db), file.isEmpty() ? ledger.db : file,
                                                    locale.toString(ledger.opened.toLocalTime(), QLocale::ShortFormat),
                                                    missing ? tr("missing") : QString()});
        item->setData(Name, KeyRole, ledger.db);
        item->setToolTip(Where, item->text(Where));
        item->setSizeHint(Name, QSize(0, fontMetrics().height() + 10));
        if (missing) item->setIcon(State, namedIcon(QStringLiteral("warning")));
    }
    const bool any = !recent.isEmpty();
    m_recent->setVisible(any);
    m_open->setVisible(any);
    m_forget->setVisible(any);
    m_none->setVisible(!any);
    if (any) m_recent->setCurrentItem(m_recent->topLevelItem(0));
    followSelection();
}

void StartPage::setOpening(const QString &db)
{
    const bool opening = !db.isEmpty();
    m_db = db;
    m_buttons->setEnabled(!opening);
    m_recent->setEnabled(!opening);
    m_progress->setVisible(opening);
    if (opening) {
        m_since.start();
        m_timer.start(100);
        showElapsed();
    } else {
        m_timer.stop();
    }
    followSelection();
}

void StartPage::showElapsed()
{
    const qint64 elapsed = m_since.elapsed();
    const QString text = tr("Opening %1", "a ledger").arg(ledgerName(m_db));
    m_opening->setText(elapsed < 1'000
                           ? text
                           : tr("%1 · %2 s", "what is done, seconds so far")
                                 .arg(text, QLocale().toString(static_cast<double>(elapsed) / 1'000.0, 'f', 1)));
}

QString StartPage::selected() const
{
    const QTreeWidgetItem *item = m_recent->currentItem();
    return item ? item->data(Name, KeyRole).toString() : QString();
}

void StartPage::followSelection()
{
    const bool usable = !selected().isEmpty() && m_recent->isEnabled();
    m_open->setEnabled(usable);
    m_forget->setEnabled(usable);
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_recent->hasFocus() && !selected().isEmpty())
        Q_EMIT forgetRequested(selected());
    else
        QWidget::keyPressEvent(event);
}

}  // namespace headroom
