// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routeentryform.h"

#include "views/fieldedit.h"
#include "views/inlineerror.h"
#include "views/permitted.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace headroom {

namespace {

QString joined(const QStringList &lines)
{
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

RouteEntryForm::RouteEntryForm(const std::vector<CatalogField> &fields, int columns, Normal normal, QWidget *parent)
    : QWidget(parent), m_normal(std::move(normal)), m_rest(new InlineError)
{
    auto *sideBySide = new QHBoxLayout;
    sideBySide->setSpacing(20);
    const std::size_t perColumn =
        (fields.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
    QFormLayout *form = nullptr;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i % perColumn == 0) {
            form = new QFormLayout;
            form->setLabelAlignment(Qt::AlignLeft);
            form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
            form->setVerticalSpacing(6);
            sideBySide->addLayout(form, 1);
        }
        addField(form, fields[i]);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(sideBySide);
    layout->addWidget(m_rest);
}

void RouteEntryForm::addField(QFormLayout *form, const CatalogField &about)
{
    auto field = std::make_unique<Field>();
    field->about = about;
    field->label = new QLabel(about.label);
    field->label->setToolTip(about.explanation);
    QWidget *control = nullptr;
    const QString path = about.path;
    if (about.choices.empty()) {
        field->line = new FieldEdit(about.label, [this, path](const QString &text) {
            const Result<QString> comesTo = m_normal(path, text);
            return comesTo ? QString() : comesTo.error().message;
        });
        field->line->line()->setPlaceholderText(about.placeholder);
        connect(field->line, &FieldEdit::edited, this,
                [this, path](const QString &text) { Q_EMIT edited(path, text); });
        control = field->line;
    } else {
        field->box = new QComboBox;
        field->box->setAccessibleName(about.label);
        field->box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const auto &[text, value] : about.choices) field->box->addItem(text, value);
        connect(field->box, &QComboBox::activated, this,
                [this, path, box = field->box] { Q_EMIT edited(path, box->currentData().toString()); });
        control = field->box;
    }
    control->setToolTip(about.explanation);
    field->label->setBuddy(control);
    form->addRow(field->label, control);
    m_fields.push_back(std::move(field));
}

RouteEntryForm::Field *RouteEntryForm::find(const QString &path)
{
    for (const auto &field : m_fields) {
        if (field->about.path == path) return field.get();
    }
    return nullptr;
}

void RouteEntryForm::setChoices(const QString &path, const std::vector<std::pair<QString, QString>> &choices)
{
    Field *field = find(path);
    if (!field || field->about.choices == choices) return;
    field->about.choices = choices;
    field->box->clear();
    for (const auto &[text, value] : choices) field->box->addItem(text, value);
    field->box->setCurrentIndex(field->box->findData(field->shown));
}

void RouteEntryForm::show(const QString &entry, const Value &value, const Value &published)
{
    const bool another = entry != m_entry;
    m_entry = entry;
    for (const auto &field : m_fields) {
        const QString &path = field->about.path;
        const QString now = value(path);
        showValue(*field, now, another);
        const QString was = published ? published(path) : QString();
        mark(*field, published && was != now, was);
    }
}

void RouteEntryForm::showValue(Field &field, const QString &value, bool anew)
{
    const bool same = field.shown == value;
    field.shown = value;
    if (field.box) {
        field.box->setCurrentIndex(field.box->findData(value));
        return;
    }
    if (anew) {
        field.line->line()->clearFocus();
        field.line->setText(value);
        return;
    }
    // What is typed and means the same, or is not mended yet, stays as typed.
    if (same && !field.line->valid()) return;
    const Result<QString> typed = m_normal(field.about.path, field.line->text());
    if (typed && *typed == value) return;
    field.line->setText(value);
}

void RouteEntryForm::mark(Field &field, bool drafted, const QString &published)
{
    QFont font = field.label->font();
    font.setBold(drafted);
    field.label->setFont(font);
    field.label->setText(drafted ? tr("• %1", "a field that is drafted").arg(field.about.label) : field.about.label);
    QStringList tip;
    if (!field.about.explanation.isEmpty()) tip << field.about.explanation;
    if (drafted) {
        QString text = published;
        for (const auto &[shown, value] : field.about.choices) {
            if (value == published) text = shown;
        }
        tip << (text.isEmpty() ? tr("Published: nothing stated") : tr("Published: %1").arg(text));
    }
    QWidget *control = field.line ? static_cast<QWidget *>(field.line) : field.box;
    field.label->setToolTip(joined(tip));
    if (control->isEnabled()) control->setToolTip(joined(tip));
}

void RouteEntryForm::setFindings(const std::vector<DraftFinding> &findings)
{
    QStringList rest;
    QHash<QString, QStringList> said;
    QHash<QString, bool> severe;
    for (const DraftFinding &finding : findings) {
        const Field *field = find(finding.path);
        if (field && field->line) {
            said[finding.path] << finding.message;
            if (finding.severity == DraftFinding::Severity::Error) severe[finding.path] = true;
        } else if (field) {
            rest << tr("%1: %2", "field, what is wrong").arg(field->about.label, finding.message);
        } else {
            rest << finding.message;
        }
    }
    for (const auto &field : m_fields) {
        const QString &path = field->about.path;
        if (field->line) field->line->setFinding(joined(said.value(path)), !severe.value(path));
    }
    m_rest->say(joined(rest));
}

void RouteEntryForm::setPermission(const Permission &permission)
{
    for (const auto &field : m_fields) {
        if (field->line) field->line->setReadOnly(!permission);
        if (field->box) permit(field->box, permission, field->label->toolTip());
        if (field->line && !permission) field->line->setToolTip(permission.why);
    }
}

void RouteEntryForm::takeFocus()
{
    QWidget *first = m_fields.front()->line ? static_cast<QWidget *>(m_fields.front()->line) : m_fields.front()->box;
    first->setFocus(Qt::OtherFocusReason);
}

}  // namespace headroom
