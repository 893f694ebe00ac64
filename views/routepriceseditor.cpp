// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routepriceseditor.h"

#include "domain/utcday.h"
#include "items/typedvalues.h"
#include "views/datatable.h"
#include "views/fieldedit.h"
#include "views/inlineerror.h"
#include "views/permitted.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace headroom {

namespace {

constexpr int kRowsShown = 3;

// Why a text is refused; an empty one is refused only when the price is added.
template<typename Typed>
std::function<QString(const QString &)> checkedBy(Typed typed)
{
    return [typed](const QString &text) {
        if (text.trimmed().isEmpty()) return QString();
        const auto read = typed(text);
        return read ? QString() : read.error().message;
    };
}

// What a field says; where it makes no sense the field says so, and `ok` is no more.
template<typename Typed>
auto read(FieldEdit &field, Typed typed, bool &ok)
{
    auto value = typed(field.text());
    field.setFinding(value ? QString() : value.error().message);
    if (!value && ok) field.setFocus(Qt::OtherFocusReason);
    ok = ok && value.has_value();
    return value;
}

template<typename Typed>
auto optional(Typed typed)
{
    return [typed](const QString &text) -> Result<std::optional<std::decay_t<decltype(*typed(text))>>> {
        using Value = std::decay_t<decltype(*typed(text))>;
        if (text.trimmed().isEmpty()) return std::optional<Value>();
        return typed(text).map([](const Value &value) { return std::optional(value); });
    };
}

Result<int> batchPercent(const QString &text)
{
    return typedPercent(text, 0);
}

}  // namespace

RoutePricesEditor::RoutePricesEditor(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_table(new DataTable), m_error(new InlineError)
{
    m_table->setAccessibleName(tr("Prices of the route, latest first"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
    m_table->setMinimumHeight(rowHeight * kRowsShown + m_table->horizontalHeader()->sizeHint().height() + 4);
    const QFontMetrics metrics = m_table->fontMetrics();
    const int price = metrics.horizontalAdvance(QStringLiteral("$125.0755")) + 16;
    m_table->setColumnWidth(RoutePriceModel::From, metrics.horizontalAdvance(QStringLiteral("22 Nov 2026")) + 24);
    for (const int column : {RoutePriceModel::Input, RoutePriceModel::Cached, RoutePriceModel::Output})
        m_table->setColumnWidth(column, price);
    m_table->setColumnWidth(RoutePriceModel::Batch, metrics.horizontalAdvance(QStringLiteral("100 %")) + 24);

    auto *title = new QLabel(tr("Prices by date, dollars per million tokens"));
    m_list = new QPushButton(tr("&Take from the price list…"));
    m_remove = new QPushButton(tr("Remove the price"));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_remove);
    head->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeAddLine());
    layout->addWidget(m_error);
    connect(m_list, &QPushButton::clicked, this, &RoutePricesEditor::listRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid()) Q_EMIT removeRequested(m_model.row(current.row()).place);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RoutePricesEditor::followSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RoutePricesEditor::followSelection);
}

QWidget *RoutePricesEditor::makeAddLine()
{
    m_from = new FieldEdit(tr("New price from"), checkedBy(typedInstant));
    m_input = new FieldEdit(tr("Input price"), checkedBy(typedTokenPrice));
    m_cached = new FieldEdit(tr("Cached input price"), checkedBy(typedTokenPrice));
    m_output = new FieldEdit(tr("Output price"), checkedBy(typedTokenPrice));
    m_batch = new FieldEdit(tr("Batch percentage"), checkedBy(batchPercent));
    m_cached->line()->setPlaceholderText(tr("as input"));
    m_batch->line()->setPlaceholderText(QStringLiteral("100"));
    m_add = new QPushButton(tr("Add the price"));
    auto *line = new QWidget;
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    int column = 0;
    for (const auto &[text, field, stretch] :
         {std::tuple(tr("New, from"), m_from, 3), std::tuple(tr("Input"), m_input, 2),
          std::tuple(tr("Cached"), m_cached, 2), std::tuple(tr("Output"), m_output, 2),
          std::tuple(tr("Batch %"), m_batch, 2)}) {
        auto *caption = new QLabel(text);
        caption->setBuddy(field);
        grid->addWidget(caption, 0, column);
        grid->addWidget(field, 1, column, Qt::AlignTop);
        grid->setColumnStretch(column, stretch);
        connect(field, &FieldEdit::edited, field, [field] { field->setFinding({}); });
        connect(field->line(), &QLineEdit::returnPressed, this, &RoutePricesEditor::add);
        ++column;
    }
    grid->addWidget(m_add, 1, column, Qt::AlignTop);
    connect(m_add, &QPushButton::clicked, this, &RoutePricesEditor::add);
    return line;
}

void RoutePricesEditor::empty()
{
    m_from->setText((utcDay(m_clock()) + 1).toString());
    for (FieldEdit *field : {m_from, m_input, m_cached, m_output, m_batch}) {
        if (field != m_from) field->setText({});
        field->setFinding({});
    }
}

void RoutePricesEditor::showRoute(const CatalogRow<Route> &route)
{
    const bool another = m_route != route.entry.key;
    m_route = route.entry.key;
    if (another) empty();
    m_model.setRoute(route, m_clock());
    followSelection();
}

void RoutePricesEditor::clear()
{
    m_route.clear();
    m_model.clear();
    empty();
}

void RoutePricesEditor::add()
{
    if (!m_permission) return;
    bool ok = true;
    const auto from = read(*m_from, typedInstant, ok);
    const auto input = read(*m_input, typedTokenPrice, ok);
    const auto cached = read(*m_cached, optional(typedTokenPrice), ok);
    const auto output = read(*m_output, typedTokenPrice, ok);
    const auto batch = read(*m_batch, optional(batchPercent), ok);
    if (!ok) return;
    const RoutePrice price{*from, *input, *cached, *output, *batch};
    empty();
    Q_EMIT addRequested(price);
}

void RoutePricesEditor::followSelection()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_permission)
        permit(m_remove, m_permission);
    else if (!current.isValid())
        permit(m_remove, {false, tr("Choose a drafted price in the table.")});
    else if (!m_model.row(current.row()).drafted)
        permit(m_remove,
               {false, tr("This price is published and stays: costs were estimated by it. Add one from a later "
                          "day.")});
    else
        permit(m_remove, {});
}

void RoutePricesEditor::setFindings(const std::vector<DraftFinding> &findings)
{
    QStringList lines;
    for (const DraftFinding &finding : findings)
        lines << (finding.severity == DraftFinding::Severity::Error ? finding.message
                                                                    : tr("Note: %1").arg(finding.message));
    m_error->say(lines.join(QLatin1Char('\n')));
}

void RoutePricesEditor::setPermission(const Permission &permission)
{
    m_permission = permission;
    for (FieldEdit *field : {m_from, m_input, m_cached, m_output, m_batch}) field->setReadOnly(!permission);
    permit(m_add, permission);
    permit(m_list, permission);
    followSelection();
}

}  // namespace headroom
