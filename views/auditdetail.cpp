// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/auditdetail.h"

#include "items/auditwords.h"
#include "items/displaytext.h"
#include "views/card.h"
#include "views/celldelegate.h"
#include "views/datatable.h"
#include "views/headingfont.h"
#include "views/quietlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

QString readable(const QByteArray &json)
{
    if (json.isEmpty()) return AuditDetail::tr("nothing");
    const QJsonDocument document = QJsonDocument::fromJson(json);
    // A document holds objects and lists only; anything else is one value, readable as it is.
    return QString::fromUtf8(document.isNull() ? json : document.toJson(QJsonDocument::Indented)).trimmed();
}

}  // namespace

AuditDetail::AuditDetail(QWidget *parent) : QFrame(parent)
{
    makeCard(this);
    m_title = new QLabel;
    m_title->setFont(headingFont(font(), 1.15));
    m_facts = new QuietLabel;
    m_reason = new QLabel;
    m_hash = new QuietLabel;
    for (QLabel *label : {m_title, m_facts, m_reason, m_hash}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::ClickFocus);
    }
    for (QLabel *label : {m_title, m_facts, m_reason}) label->setWordWrap(true);
    m_hash->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_hash->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_request = new QPushButton(tr("Open the request"));
    m_workspace = new QPushButton(tr("Open the workspace"));
    m_raw = new QPushButton(tr("As stored"));
    m_raw->setCheckable(true);
    m_raw->setToolTip(tr("Show the values before and after as the ledger holds them, as JSON"));
    m_copy = new QPushButton(tr("Copy the hash"));
    for (QPushButton *button : {m_request, m_workspace, m_raw, m_copy}) button->setAutoDefault(false);

    m_table = new DataTable;
    m_table->setAccessibleName(tr("What the change made different"));
    m_table->setModel(&m_changes);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_none = new QuietLabel(tr("Nothing differs between before and after."));
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_json = new QPlainTextEdit;
    m_json->setReadOnly(true);
    m_json->setAccessibleName(tr("Values before and after as stored"));
    m_json->setFont(m_hash->font());
    m_json->setTabChangesFocus(true);
    m_stack = new QStackedWidget;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_table, m_none, m_json}) m_stack->addWidget(widget);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (QPushButton *button : {m_request, m_workspace, m_raw, m_copy}) head->addWidget(button, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_reason);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_hash);

    connect(m_raw, &QPushButton::toggled, this, &AuditDetail::showChanges);
    connect(m_copy, &QPushButton::clicked, this, &AuditDetail::copyHash);
    connect(m_request, &QPushButton::clicked, this, [this] { Q_EMIT requestActivated(m_row.key); });
    connect(m_workspace, &QPushButton::clicked, this, [this] { Q_EMIT workspaceActivated(m_row.workspace); });
    clear();
}

void AuditDetail::setRow(const AuditRow &row, const WorkspaceNames &names)
{
    m_row = row;
    m_title->setText(auditSentence(row));
    QStringList facts{tr("Row %1").arg(displayCount(row.id)), row.person, displayInstant(row.at),
                      formatInstant(row.at)};
    if (!row.workspace.isEmpty()) facts << workspaceName(names, row.workspace);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_reason->setText(tr("Reason: %1").arg(row.reason));
    m_reason->setVisible(!row.reason.isEmpty());
    m_request->setVisible(row.object == QLatin1String("overage_request"));
    m_workspace->setVisible(!row.workspace.isEmpty());
    m_changes.setChanges(auditChanges(row.before, row.after));
    m_json->setPlainText(
        tr("Before: %1\n\nAfter: %2", "values as JSON").arg(readable(row.before), readable(row.after)));
    m_hash->setText(tr("Hash %1").arg(QString::fromLatin1(row.hash.toHex())));
    m_hash->setToolTip(tr("Follows the row with the hash %1").arg(QString::fromLatin1(row.previous.toHex())));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_facts, m_raw, m_copy, m_stack, m_hash}) widget->show();
    showChanges();
}

void AuditDetail::clear()
{
    m_row = {};
    m_title->setText(tr("Choose a row to see what it changed."));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_facts, m_reason, m_request, m_workspace, m_raw, m_copy, m_stack, m_hash})
        widget->hide();
}

void AuditDetail::showChanges()
{
    if (m_raw->isChecked())
        m_stack->setCurrentWidget(m_json);
    else
        m_stack->setCurrentWidget(m_changes.rowCount() == 0 ? static_cast<QWidget *>(m_none) : m_table);
}

void AuditDetail::copyHash()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_row.hash.toHex()));
    Q_EMIT statusMessage(tr("Copied the hash of row %1").arg(displayCount(m_row.id)));
}

}  // namespace headroom
