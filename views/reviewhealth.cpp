// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewhealth.h"

#include "domain/accounthealth.h"
#include "views/card.h"
#include "views/flowlayout.h"
#include "views/headingfont.h"
#include "views/inlineerror.h"
#include "views/permitted.h"
#include "views/quietlabel.h"
#include "views/reviewcombo.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace headroom {

namespace {

template<typename Words>
void addWords(ReviewCombo *combo, const Words &words, QString (*text)(const QString &))
{
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setMinimumContentsLength(14);
    combo->lineEdit()->setClearButtonEnabled(true);
    combo->lineEdit()->setPlaceholderText(ReviewHealth::tr("not stated"));
    for (const std::string_view word : words) {
        const QString stored = QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
        combo->addItem(text(stored), stored);
    }
}

// A known word as it is stored, whatever the language on the screen; anything else as typed.
QString storedText(const ReviewCombo *combo)
{
    const QString typed = combo->currentText().trimmed();
    const int known = combo->findText(typed, Qt::MatchFixedString);
    return known < 0 ? typed : combo->itemData(known).toString();
}

}  // namespace

ReviewHealth::ReviewHealth(QWidget *parent)
    : QFrame(parent), m_retention(new ReviewCombo(tr("Retention"))), m_intent(new ReviewCombo(tr("Expansion intent"))),
      m_save(new QPushButton(tr("Save"))), m_problem(new InlineError)
{
    makeCard(this);
    auto *title = new QLabel(tr("The account"));
    title->setFont(headingFont(font(), 1.15));
    auto *about = new QuietLabel(tr("The advice looks at both. Anything may be typed; “healthy” and “yes” count as "
                                    "good."));
    about->setWordWrap(true);
    m_retention->setObjectName(QStringLiteral("retention"));
    m_intent->setObjectName(QStringLiteral("expansionIntent"));
    m_save->setObjectName(QStringLiteral("saveHealth"));
    m_save->setAutoDefault(false);
    addWords(m_retention, kRetentionWords, retentionText);
    addWords(m_intent, kIntentWords, expansionIntentText);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(10, row);
    const auto add = [flow](const QString &name, QWidget *field) {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto *label = new QLabel(name);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        flow->addWidget(box);
    };
    add(tr("Retention"), m_retention);
    add(tr("Expansion intent"), m_intent);
    add(QString(), m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    for (QWidget *widget :
         {static_cast<QWidget *>(title), static_cast<QWidget *>(about), row, static_cast<QWidget *>(m_problem)})
        layout->addWidget(widget);
    for (ReviewCombo *combo : {m_retention, m_intent}) {
        connect(combo, &QComboBox::editTextChanged, this, [this] {
            if (m_filling) return;
            m_typed.insert(m_health.workspace, typed());
            m_problem->say({});
            follow();
        });
        connect(combo->lineEdit(), &QLineEdit::returnPressed, m_save, &QPushButton::click);
    }
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(typed()); });
    follow();
}

AccountHealth ReviewHealth::typed() const
{
    return {m_health.workspace, storedText(m_retention), storedText(m_intent)};
}

void ReviewHealth::setHealth(const AccountHealth &health)
{
    const bool same = health.workspace == m_health.workspace;
    if (!same) m_problem->say({});
    m_health = health;
    if (m_typed.value(health.workspace, health) == health) m_typed.remove(health.workspace);
    const AccountHealth shown = m_typed.value(health.workspace, health);
    if (!same || shown != typed()) show(shown);
    follow();
}

void ReviewHealth::show(const AccountHealth &health)
{
    const QScopedValueRollback filling(m_filling, true);
    m_retention->setEditText(retentionText(health.retention));
    m_intent->setEditText(expansionIntentText(health.expansionIntent));
}

void ReviewHealth::setPermission(const Permission &permission)
{
    m_permission = permission;
    follow();
}

void ReviewHealth::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    follow();
}

void ReviewHealth::finish(const AccountHealth &sent, const QString &problem)
{
    if (problem.isEmpty() && m_typed.value(sent.workspace) == sent) m_typed.remove(sent.workspace);
    if (sent.workspace != m_health.workspace) return;
    if (problem.isEmpty()) m_health = sent;
    m_problem->say(problem);
    follow();
}

void ReviewHealth::forgetAll()
{
    m_typed.clear();
    m_health = {};
    m_problem->say({});
    show(m_health);
    follow();
}

void ReviewHealth::follow()
{
    for (ReviewCombo *combo : {m_retention, m_intent}) permit(combo, m_permission);
    Permission save = m_permission;
    if (save && m_underWay) save = {false, tr("Being saved…")};
    if (save && typed() == m_health) save = {false, tr("Nothing was changed.")};
    permit(m_save, save, tr("Save what is known of the account"));
}

}  // namespace headroom
