// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheetadddialog.h"

#include "items/displaytext.h"
#include "views/growtofit.h"
#include "views/inlineerror.h"
#include "views/quietlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kWidth = 460;
constexpr qsizetype kMostNames = 8;  // before the others are counted

QString namesOf(const QStringList &actions)
{
    const QString names = actions.mid(0, kMostNames).join(QLatin1Char('\n'));
    if (actions.size() <= kMostNames) return names;
    return SheetAddDialog::tr("%1\nand %Ln other(s)", "names of actions", static_cast<int>(actions.size() - kMostNames))
        .arg(names);
}

}  // namespace

SheetAddDialog::SheetAddDialog(QWidget *parent)
    : QDialog(parent), m_bucket(new QComboBox), m_route(new QComboBox), m_dates(new QuietLabel), m_early(new QCheckBox),
      m_error(new InlineError)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_bucket->setAccessibleName(tr("Bucket"));
    m_route->setAccessibleName(tr("Default route"));
    m_dates->setWordWrap(true);
    m_dates->hide();
    m_early->hide();
    m_early->setChecked(false);
}

SheetAddDialog::SheetAddDialog(const SheetChoices &choices, const QStringList &suggestions, QWidget *parent)
    : SheetAddDialog(parent)
{
    setWindowTitle(tr("Add an action"));
    m_action = new QComboBox;
    m_action->setEditable(true);
    m_action->setInsertPolicy(QComboBox::NoInsert);
    m_action->setAccessibleName(tr("Action"));
    m_action->addItems(suggestions);
    m_action->setCurrentText({});
    m_action->lineEdit()->setPlaceholderText(tr("as events name it, such as research.deep"));
    build(choices, m_action, tr("Add to the draft"));
}

SheetAddDialog::SheetAddDialog(const SheetChoices &choices, const std::vector<UnmappedAction> &unmapped,
                               QWidget *parent)
    : SheetAddDialog(parent)
{
    for (const UnmappedAction &action : unmapped) m_actions << action.action;
    setWindowTitle(tr("Map %Ln action(s)", nullptr, static_cast<int>(m_actions.size())));
    auto *names = new QLabel(namesOf(m_actions));
    names->setTextFormat(Qt::PlainText);
    build(choices, names, tr("Map in the draft"));
    const int observed = m_route->findData(unmapped.front().route);
    if (observed >= 0) m_route->setCurrentIndex(observed);
}

void SheetAddDialog::build(const SheetChoices &choices, QWidget *actions, const QString &send)
{
    fillChoices(*m_bucket, SheetField::Bucket, choices);
    fillChoices(*m_route, SheetField::Route, choices);
    m_route->setCurrentIndex(-1);
    m_route->setPlaceholderText(tr("Choose a route"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(send);
    connect(buttons, &QDialogButtonBox::accepted, this, &SheetAddDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SheetAddDialog::reject);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Action"), actions);
    form->addRow(tr("&Bucket"), m_bucket);
    form->addRow(tr("Default &route"), m_route);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_dates);
    layout->addWidget(m_early);
    layout->addWidget(m_error);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(kWidth, sizeHint().height());
}

void SheetAddDialog::explainDates(const QString &explanation, std::optional<Instant> earliest)
{
    m_dates->setText(explanation);
    m_dates->setVisible(!explanation.isEmpty());
    m_earliest = earliest;
    m_early->setVisible(earliest.has_value());
    if (earliest) m_early->setText(tr("Let the &sheet begin on %1", "instant").arg(displayInstant(*earliest)));
    growToFit(this);
}

void SheetAddDialog::setTake(std::function<QString(const std::vector<SheetAction> &, std::optional<Instant>)> take)
{
    m_take = std::move(take);
}

std::vector<SheetAction> SheetAddDialog::rows() const
{
    std::vector<SheetAction> rows;
    for (const QString &name : m_action ? QStringList(m_action->currentText().trimmed()) : m_actions) {
        SheetAction row;
        row.action = name;
        row.route = m_route->currentData().toString();
        if (const auto mapped = withSheetField(row, SheetField::Bucket, m_bucket->currentData().toString()))
            row = *mapped;
        rows.push_back(row);
    }
    return rows;
}

void SheetAddDialog::accept()
{
    const std::vector<SheetAction> added = rows();
    QString why;
    if (added.front().action.isEmpty())
        why = tr("Name the action, as its events do.");
    else if (added.front().route.isEmpty())
        why = tr("Choose the route that serves it.");
    else
        why = m_take(added, m_early->isChecked() ? m_earliest : std::nullopt);
    m_error->say(why);
    growToFit(this);
    if (why.isEmpty()) QDialog::accept();
}

}  // namespace headroom
