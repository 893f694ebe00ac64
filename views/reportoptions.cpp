// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportoptions.h"

#include "report/reportlanguage.h"
#include "views/icons.h"
#include "views/permitted.h"
#include "views/quietlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kWidth = 250;

QLabel *explanation(const QString &text)
{
    auto *label = new QuietLabel(text);
    label->setWordWrap(true);
    return label;
}

// The window's, where a report can be written in it.
QString usualLanguage(const QStringList &languages)
{
    const QString ours = QLocale().name().section(u'_', 0, 0);
    return languages.contains(ours) ? ours : languages.front();
}

}  // namespace

ReportOptions::ReportOptions(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeAudience());
    layout->addWidget(makeContents());
    layout->addWidget(makeExport());
    layout->addStretch(1);
    setChoices({});
    setExportable(false, {});
    setFocusProxy(m_customer);
}

QWidget *ReportOptions::makeAudience()
{
    auto *box = new QGroupBox(tr("For"));
    m_customer = new QRadioButton(tr("The &customer"));
    m_customer->setToolTip(tr("Nothing but what the customer may know: no provider, route, cost, margin or note"));
    m_internal = new QRadioButton(tr("Colleag&ues (internal)"));
    m_internal->setToolTip(tr("With costs, margin, routes, causes and the reasons of credits"));
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_customer);
    layout->addWidget(m_internal);
    connect(m_customer, &QRadioButton::toggled, this, &ReportOptions::take);
    return box;
}

QWidget *ReportOptions::makeContents()
{
    auto *box = new QGroupBox(tr("Contents"));
    m_names = new QCheckBox(tr("&Name the members"));
    m_names->setToolTip(tr("Otherwise they are numbered"));
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    for (const QString &language : reportLanguages()) {
        QString name = QLocale(language).nativeLanguageName();
        if (!name.isEmpty()) name[0] = name[0].toUpper();
        m_language->addItem(name, language);
    }
    m_language->setToolTip(tr("Of the report alone; the window stays in its own"));
    auto *label = new QLabel(tr("&Language of the report"));
    label->setBuddy(m_language);
    m_language->setAccessibleName(tr("Language of the report"));
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_names);
    layout->addSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_language);
    connect(m_names, &QCheckBox::toggled, this, &ReportOptions::take);
    connect(m_language, &QComboBox::activated, this, &ReportOptions::take);
    return box;
}

QWidget *ReportOptions::makeExport()
{
    auto *box = new QGroupBox(tr("Export"));
    auto *layout = new QVBoxLayout(box);
    const std::array names{tr("&PDF…"), tr("HT&ML…"), tr("C&SV…")};
    for (std::size_t i = 0; i < m_exports.size(); ++i) {
        m_exports[i] = new QPushButton(namedIcon(QStringLiteral("export")), names[i]);
        m_exports[i]->setAutoDefault(false);
        layout->addWidget(m_exports[i]);
        connect(m_exports[i], &QPushButton::clicked, this,
                [this, i] { Q_EMIT exportWanted(static_cast<ReportFormat>(i)); });
    }
    m_why = explanation({});
    m_outcome = explanation({});
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_why);
    layout->addWidget(m_outcome);
    return box;
}

void ReportOptions::setChoices(const ReportChoices &choices)
{
    m_choices = choices;
    const QSignalBlocker quietAudience(m_customer);
    const QSignalBlocker quietNames(m_names);
    const QSignalBlocker quietLanguage(m_language);
    m_customer->setChecked(choices.audience == Audience::Customer);
    m_internal->setChecked(choices.audience == Audience::Internal);
    m_names->setChecked(choices.memberNames);
    const int wanted = m_language->findData(choices.language);
    m_language->setCurrentIndex(wanted >= 0 ? wanted : m_language->findData(usualLanguage(reportLanguages())));
}

QString ReportOptions::language() const
{
    return m_language->currentData().toString();
}

void ReportOptions::take()
{
    const ReportChoices before = m_choices;
    m_choices.audience = m_internal->isChecked() ? Audience::Internal : Audience::Customer;
    m_choices.memberNames = m_names->isChecked();
    // Left to the window until somebody chooses another.
    if (!m_choices.language.isEmpty() || language() != usualLanguage(reportLanguages()))
        m_choices.language = language();
    if (m_choices != before) Q_EMIT changed();
}

void ReportOptions::setExportable(bool ready, const Permission &permission)
{
    const std::array toolTips{tr("Pages to print or to send, as in the preview"),
                              tr("One page for a browser, complete in itself"),
                              tr("The tables with their exact figures, for a spreadsheet")};
    for (std::size_t i = 0; i < m_exports.size(); ++i) {
        permit(m_exports[i], permission, toolTips[i]);
        if (!ready) m_exports[i]->setEnabled(false);
    }
    m_why->setText(permission ? tr("Every export is noted in the audit.") : permission.why);
}

void ReportOptions::setOutcome(const QString &outcome)
{
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
}

}  // namespace headroom
