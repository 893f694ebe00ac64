// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/auditfilterbar.h"

#include "items/auditwords.h"
#include "views/flowlayout.h"
#include "views/icons.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

// The first entry stands for no filter, with an empty key.
void fill(QComboBox &box, const QString &all, const std::vector<std::pair<QString, QString>> &entries)
{
    const QSignalBlocker quiet(&box);
    const QString chosen = box.currentData().toString();
    const QString title = box.currentText();
    box.clear();
    box.addItem(all, QString());
    for (const auto &[key, name] : entries) box.addItem(name, key);
    int place = box.findData(chosen);
    if (place < 0) {
        box.addItem(title, chosen);
        place = box.count() - 1;
    }
    box.setCurrentIndex(place);
}

QComboBox *chooser(const QString &name, int letters)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(letters);
    return box;
}

}  // namespace

AuditFilterBar::AuditFilterBar(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_zone(Zone::named(QTimeZone::systemTimeZoneId()).value_or(Zone()))
{
    m_text = new QLineEdit;
    m_text->setAccessibleName(tr("Filter by text"));
    m_text->setPlaceholderText(tr("Find in keys, reasons and values before and after"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(namedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_invalid = m_text->addAction(namedIcon(QStringLiteral("warning")), QLineEdit::TrailingPosition);
    m_invalid->setVisible(false);
    m_person = chooser(tr("Filter by person"), 8);
    m_object = chooser(tr("Filter by what was changed"), 8);
    m_workspace = chooser(tr("Filter by workspace"), 14);
    m_workspace->setEditable(true);
    m_workspace->setInsertPolicy(QComboBox::NoInsert);
    m_workspace->lineEdit()->setPlaceholderText(tr("Any workspace"));
    m_workspace->lineEdit()->setAccessibleName(m_workspace->accessibleName());
    m_workspace->completer()->setFilterMode(Qt::MatchContains);
    m_workspace->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_period = chooser(tr("Filter by time"), 8);
    m_period->addItem(tr("Any time"), static_cast<int>(Period::Any));
    m_period->addItem(tr("Today"), static_cast<int>(Period::Today));
    m_period->addItem(tr("Last 7 days"), static_cast<int>(Period::Week));
    m_period->addItem(tr("Last 30 days"), static_cast<int>(Period::Month));
    m_period->addItem(tr("Between…"), static_cast<int>(Period::Between));
    for (const auto &[edit, name] : {std::pair(&m_from, tr("First day")), std::pair(&m_to, tr("Last day"))}) {
        *edit = new QDateEdit(today().toQDate());
        (*edit)->setAccessibleName(name);
        (*edit)->setToolTip(
            tr("%1, by this computer’s clock (%2)", "first or last day").arg(name, QString::fromLatin1(m_zone.id())));
        (*edit)->setCalendarPopup(true);
        (*edit)->setDisplayFormat(tr("d MMM yyyy"));
        connect(*edit, &QDateEdit::dateChanged, this, &AuditFilterBar::follow);
    }
    m_dash = new QLabel(QStringLiteral("–"));
    m_clear = new QPushButton(tr("Clear"));
    m_clear->setToolTip(tr("Show every row again"));
    m_clear->setAutoDefault(false);
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    fill(*m_person, tr("Anybody"), {});
    fill(*m_object, tr("Anything"), {});
    fill(*m_workspace, QString(), {});

    auto *choices = new QWidget;
    auto *flow = new FlowLayout(8, choices);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_person, m_object, m_workspace, m_period, m_from, m_dash, m_to, m_clear})
        flow->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addWidget(choices);
    layout->addWidget(m_problem);

    connect(m_text, &QLineEdit::textChanged, this, &AuditFilterBar::follow);
    connect(m_text, &QLineEdit::returnPressed, this, &AuditFilterBar::left);
    for (QComboBox *box : {m_person, m_object, m_period})
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::follow);
    connect(m_workspace, &QComboBox::currentTextChanged, this, &AuditFilterBar::follow);
    connect(m_clear, &QPushButton::clicked, this, &AuditFilterBar::clear);
    follow();
}

void AuditFilterBar::setPeople(const QStringList &people)
{
    std::vector<std::pair<QString, QString>> entries;
    for (const QString &person : people) entries.emplace_back(person, person);
    fill(*m_person, tr("Anybody"), entries);
}

void AuditFilterBar::setObjects(const QStringList &objects)
{
    std::vector<std::pair<QString, QString>> entries;
    for (const QString &object : objects) entries.emplace_back(object, auditObjectName(object));
    std::ranges::sort(entries, [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    fill(*m_object, tr("Anything"), entries);
}

void AuditFilterBar::setWorkspaces(const WorkspaceNames &names)
{
    if (names == m_names) return;
    m_names = names;
    m_behind = true;
    if (isVisible()) fillWorkspaces();
}

void AuditFilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_behind) fillWorkspaces();
}

void AuditFilterBar::fillWorkspaces()
{
    m_behind = false;
    std::vector<std::pair<QString, QString>> entries;
    for (const auto &[key, name] : m_names) entries.emplace_back(key, workspaceName(m_names, key));
    std::ranges::sort(entries, [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    const QString typed = m_workspace->currentText();
    fill(*m_workspace, QString(), entries);
    const QSignalBlocker quiet(m_workspace);
    m_workspace->setEditText(typed);
}

AuditFilterBar::Period AuditFilterBar::period() const
{
    return static_cast<Period>(m_period->currentData().toInt());
}

CivilDate AuditFilterBar::today() const
{
    return m_zone.dayOf(m_clock());
}

std::optional<QString> AuditFilterBar::workspaceKey() const
{
    const QString typed = m_workspace->currentText().trimmed();
    if (typed.isEmpty() || m_names.contains(typed)) return typed;
    const auto named = std::ranges::find_if(
        m_names, [&typed](const auto &entry) { return entry.second.compare(typed, Qt::CaseInsensitive) == 0; });
    return named == m_names.end() ? std::nullopt : std::optional(named->first);
}

QString AuditFilterBar::problem() const
{
    if (!workspaceKey())
        return tr("There is no workspace “%1”. Choose one from the list, or type its key.")
            .arg(m_workspace->currentText().trimmed());
    if (period() == Period::Between && m_from->date() > m_to->date())
        return tr("The first day is after the last. Exchange them.");
    return {};
}

std::optional<AuditFilter> AuditFilterBar::filter() const
{
    if (!problem().isEmpty()) return std::nullopt;
    AuditFilter filter;
    filter.person = m_person->currentData().toString();
    filter.object = m_object->currentData().toString();
    filter.workspace = *workspaceKey();
    filter.text = m_text->text().trimmed();
    switch (period()) {
    case Period::Any: break;
    case Period::Today: filter.from = m_zone.startOf(today()); break;
    case Period::Week: filter.from = m_zone.startOf(today() - 6); break;
    case Period::Month: filter.from = m_zone.startOf(today() - 29); break;
    case Period::Between:
        filter.from = m_zone.startOf(CivilDate::of(m_from->date()));
        filter.to = m_zone.startOf(CivilDate::of(m_to->date()) + 1);
        break;
    }
    return filter;
}

bool AuditFilterBar::isEmpty() const
{
    return m_text->text().trimmed().isEmpty() && m_person->currentIndex() <= 0 && m_object->currentIndex() <= 0 &&
           m_workspace->currentText().trimmed().isEmpty() && period() == Period::Any;
}

void AuditFilterBar::clear()
{
    {
        const QSignalBlocker quietText(m_text);
        const QSignalBlocker quietPerson(m_person);
        const QSignalBlocker quietObject(m_object);
        const QSignalBlocker quietWorkspace(m_workspace);
        const QSignalBlocker quietPeriod(m_period);
        m_text->clear();
        m_person->setCurrentIndex(0);
        m_object->setCurrentIndex(0);
        m_workspace->setCurrentIndex(0);
        m_workspace->setEditText(QString());
        m_period->setCurrentIndex(0);
    }
    follow();
}

void AuditFilterBar::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void AuditFilterBar::follow()
{
    const bool between = period() == Period::Between;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from, m_dash, m_to}) widget->setVisible(between);
    m_clear->setEnabled(!isEmpty());
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_invalid->setVisible(!wrong.isEmpty());
    m_invalid->setToolTip(wrong);
    m_text->setAccessibleDescription(wrong);
    Q_EMIT changed();
}

bool AuditFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
        if (key == Qt::Key_Escape && !isEmpty()) {
            clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace headroom
