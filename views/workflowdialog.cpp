// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workflowdialog.h"

#include "items/displaytext.h"
#include "items/grants.h"
#include "items/typedvalues.h"
#include "views/fieldedit.h"
#include "views/grantdialogterm.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

namespace headroom {

namespace {

template<typename T>
QString problemOf(const Result<T> &typed)
{
    return typed ? QString() : typed.error().message;
}

QString anything(const QString &)
{
    return {};
}

std::optional<QString> stated(const FieldEdit *field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

bool runsBatches(const Route &route)
{
    return route.modes && std::ranges::find(*route.modes, Mode::Batch) != route.modes->end();
}

}  // namespace

WorkflowDialog::WorkflowDialog(LedgerClient *client, Clock clock, const QString &workspace, QWidget *parent)
    : GrantDialog(client, std::move(clock), workspace, tr("&Sell"), parent)
{
    setWindowTitle(tr("Sell a workflow upgrade"));
    m_key = addField(tr("&Name:"), tr("Name"), anything, tr("short, such as nightly-evals"));
    m_route = new QComboBox;
    form()->addRow(tr("&Route:"), m_route);
    m_schedule = addField(tr("Sche&dule:"), tr("Schedule"), anything, tr("daily 02:00"));
    m_records = addField(
        tr("&Included records:"), tr("Included records"),
        [](const QString &text) { return problemOf(typedCount(text)); }, tr("batch records in each cycle"));
    m_price = addField(
        tr("&Price a cycle:"), tr("Price"), [](const QString &text) { return problemOf(typedMoney(text)); },
        tr("dollars: 30.00"));
    m_measure = addField(tr("Success &measure:"), tr("Success measure"), anything,
                         tr("what counts as done: every release evaluated by 06:00"));
    m_term = new GrantTerm(form(), this);
    connect(m_term, &GrantTerm::changed, this, &WorkflowDialog::follow);
    connect(m_route, &QComboBox::currentIndexChanged, this, &WorkflowDialog::follow);
    finish();
    m_key->setFocus();
}

std::vector<std::pair<QString, FieldEdit *>> WorkflowDialog::fields() const
{
    auto all = m_term->fields();
    all.emplace_back(QStringLiteral("key"), m_key);
    all.emplace_back(QStringLiteral("schedule"), m_schedule);
    all.emplace_back(QStringLiteral("included_records"), m_records);
    all.emplace_back(QStringLiteral("price"), m_price);
    all.emplace_back(QStringLiteral("success_measure"), m_measure);
    return all;
}

// Routes that run batches; what was chosen stays.
void WorkflowDialog::showWorkspace()
{
    const QString chosen = m_route->currentText();
    m_route->clear();
    for (const Route &route : catalog().routes) {
        if (runsBatches(route)) m_route->addItem(route.key);
    }
    m_route->setCurrentIndex(std::max(0, m_route->findText(chosen)));
    const WorkspaceStanding &standing = answer()->standing;
    m_term->setCycle(standing.cycle, standing.cycleRule, Zone::named(standing.timeZone).value_or(Zone()), now());
}

std::optional<Workspace> WorkflowDialog::wanted(Instant now) const
{
    const std::optional<QString> key = stated(m_key);
    const Result<std::int64_t> records = typedCount(m_records->text());
    const Result<Money> price = typedMoney(m_price->text());
    const auto term = m_term->term(now);
    if (!key || !records || !price || !term || m_route->currentIndex() < 0) return std::nullopt;
    Workspace as = *workspace();
    if (!as.workflows) as.workflows.emplace();
    as.workflows->push_back({*key, m_route->currentText(), stated(m_schedule), *records, *price, stated(m_measure),
                             term->first, term->second});
    return as;
}

QStringList WorkflowDialog::effect(Instant now) const
{
    if (m_route->count() == 0)
        return {tr("No route of the catalog runs batches. Say so of a route first, on the page “Routes”.")};
    const Result<std::int64_t> records = typedCount(m_records->text());
    const auto term = m_term->term(now);
    if (!records || !term) return {};
    const Zone zone = Zone::named(answer()->standing.timeZone).value_or(Zone());
    return entitlementSentences(answer()->standing.buckets, Bucket::BatchRecords, *records,
                                m_term->startText(term->first, zone));
}

QString WorkflowDialog::outcome() const
{
    return tr("Sold the workflow upgrade %1 to %2", "name, workspace")
        .arg(m_key->text().trimmed(), answer()->standing.name);
}

}  // namespace headroom
