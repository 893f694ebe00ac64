// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planeditor.h"

#include "items/displaytext.h"
#include "items/planfields.h"
#include "items/typedvalues.h"
#include "views/fieldedit.h"
#include "views/inlineerror.h"
#include "views/planchoice.h"
#include "views/planfield.h"
#include "views/planlimits.h"
#include "views/quietlabel.h"

#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace headroom {

namespace {

const QString kPrice = QStringLiteral("price");
const QString kPer = QStringLiteral("price_per");
const QString kFrom = QStringLiteral("effective_from");
const QString kName = QStringLiteral("name");

template<typename T>
QString problemOf(const Result<T> &typed)
{
    return typed ? QString() : typed.error().message;
}

bool sameVersion(const PlanShown &a, const PlanShown &b)
{
    return a.draft == b.draft && a.plan.key == b.plan.key && a.plan.version.version == b.plan.version.version;
}

}  // namespace

PlanEditor::PlanEditor(QWidget *parent) : QWidget(parent)
{
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(10);
    head->setVerticalSpacing(2);
    makeHead(head);
    m_state = new QuietLabel;
    m_state->setWordWrap(true);
    m_problems = new InlineError;
    m_limits = new PlanLimits;
    auto *pooling = new QuietLabel(
        tr("Per seat means pooled: the allowance times the seats of a workspace, on which the whole team draws; nobody "
           "has a share of their own. The daily cap of a member keeps one person from spending the pool in a day."));
    pooling->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addLayout(head);
    layout->addWidget(m_problems);
    layout->addWidget(m_limits);
    layout->addWidget(pooling);
    layout->addStretch();
    connect(m_limits, &PlanLimits::edited, this,
            [this](const PlanVersion &version, const QString &path, const QString &what, bool typing) {
                DraftPlan plan = m_shown.plan;
                plan.version = version;
                Q_EMIT edited(plan, path, what, typing);
                sayState();
            });
}

PlanField *PlanEditor::addField(QGridLayout *head, int column, const QString &name,
                                std::function<QString(const QString &)> check,
                                std::function<void(DraftPlan &, const QString &)> take, const QString &path)
{
    auto *field = new PlanField(name, std::move(check), this);
    FieldEdit *edit = field->edit();
    auto *label = new QuietLabel(name);
    label->setBuddy(edit);
    head->addWidget(label, 0, column);
    head->addWidget(edit, 1, column, Qt::AlignTop);
    connect(field, &PlanField::edited, this, [this, take = std::move(take), path, name](const QString &text) {
        DraftPlan plan = m_shown.plan;
        take(plan, text);
        Q_EMIT edited(plan, path, name, true);
        sayState();
    });
    return field;
}

void PlanEditor::makeHead(QGridLayout *head)
{
    m_name = addField(
        head, 0, tr("Name"), [](const QString &) { return QString(); },
        [](DraftPlan &plan, const QString &text) { plan.name = text.trimmed(); }, kName);
    m_price = addField(
        head, 1, tr("Price of a cycle ($)"), [](const QString &text) { return problemOf(typedMoney(text)); },
        [](DraftPlan &plan, const QString &text) { plan.version.price = typedMoney(text).value_or(Money{}); }, kPrice);
    m_per = new PlanChoice(tr("Price per"));
    for (const Per per : {Per::Workspace, Per::Seat}) m_per->add(perWords(per), static_cast<int>(per));
    connect(m_per, &PlanChoice::chosen, this, [this](int value) {
        DraftPlan plan = m_shown.plan;
        plan.version.pricePer =
            chosen(static_cast<Per>(value), Per::Workspace, plan.base ? plan.base->pricePer : std::optional<Per>());
        Q_EMIT edited(plan, kPer, tr("Price per"), false);
    });
    auto *perLabel = new QuietLabel(tr("Price per"));
    perLabel->setBuddy(m_per);
    head->addWidget(perLabel, 0, 2);
    head->addWidget(m_per, 1, 2, Qt::AlignTop);
    m_from = addField(
        head, 3, tr("In force from"), [](const QString &text) { return problemOf(typedInstant(text)); },
        [](DraftPlan &plan, const QString &text) {
            plan.version.effectiveFrom = typedInstant(text).value_or(Instant{});
        },
        kFrom);
    m_fromWords = new QuietLabel;
    m_fromWords->setWordWrap(true);
    head->addWidget(m_fromWords, 2, 3, Qt::AlignTop);
    for (const int column : {0, 3}) head->setColumnStretch(column, 3);
    head->setColumnStretch(1, 2);
}

void PlanEditor::show(const PlanShown &shown)
{
    const bool afresh = !sameVersion(shown, m_shown);
    // Whoever goes to another version takes no half-typed text there.
    if (QWidget *focus = QApplication::focusWidget(); afresh && focus && isAncestorOf(focus)) focus->clearFocus();
    m_shown = shown;
    showHead(afresh);
    m_limits->setVersion(shown.plan.version, shown.plan.base, shown.seats, afresh);
    m_limits->setPermission(shown.permission);
    sayFindings();
    sayState();
}

void PlanEditor::showHead(bool afresh)
{
    const PlanVersion &version = m_shown.plan.version;
    m_name->show(
        m_shown.plan.name, [this](const QString &text) { return text.trimmed() == m_shown.plan.name; }, afresh);
    m_name->edit()->line()->setPlaceholderText(m_shown.plan.key);
    m_price->show(
        version.price.toString(), [&version](const QString &text) { return typedMoney(text) == version.price; },
        afresh);
    m_from->show(
        instantText(version.effectiveFrom),
        [&version](const QString &text) { return typedInstant(text) == version.effectiveFrom; }, afresh);
    m_fromWords->setText(tr("= %1", "an instant on this computer's clock").arg(displayInstant(version.effectiveFrom)));
    m_per->setValue(static_cast<int>(version.pricePer.value_or(Per::Workspace)));
    m_per->setPermission(m_shown.permission);
    for (PlanField *field : {m_name, m_price, m_from}) field->setReadOnly(!m_shown.permission, m_shown.permission.why);
}

// Each beside its field; what has none here is said above the limits.
void PlanEditor::sayFindings()
{
    m_limits->setFindings(m_shown.findings);
    for (FieldEdit *edit : {m_name->edit(), m_price->edit(), m_from->edit()}) edit->setFinding({});
    m_per->setFinding({});
    QStringList others;
    for (const DraftFinding &finding : m_shown.findings) {
        const bool isWarning = finding.severity == DraftFinding::Severity::Warning;
        if (finding.path == kPrice)
            m_price->edit()->setFinding(finding.message, isWarning);
        else if (finding.path == kFrom)
            m_from->edit()->setFinding(finding.message, isWarning);
        else if (finding.path == kName)
            m_name->edit()->setFinding(finding.message, isWarning);
        else if (finding.path == kPer)
            m_per->setFinding(finding.message, isWarning);
        else if (!PlanLimits::hasPlaceFor(finding.path))
            others << finding.message;
    }
    m_problems->say(others.join(QLatin1Char('\n')));
}

// What of the form is not in the draft, or why nothing can be typed.
void PlanEditor::sayState()
{
    int spoiled = m_limits->spoiled();
    for (const PlanField *field : {m_price, m_from}) spoiled += field->edit()->valid() ? 0 : 1;
    QString state;
    if (!m_shown.permission)
        state = m_shown.permission.why;
    else if (spoiled > 0)
        state = tr("%Ln field(s) hold what the draft cannot take. It has what was there before until that is mended.",
                   nullptr, spoiled);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

}  // namespace headroom
