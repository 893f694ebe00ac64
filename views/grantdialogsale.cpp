// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grantdialogsale.h"

#include "items/displaytext.h"
#include "items/typedvalues.h"
#include "views/fieldedit.h"
#include "views/grantdialogterm.h"

#include <QComboBox>
#include <QFormLayout>

namespace headroom {

namespace {

template<typename T>
QString problemOf(const Result<T> &typed)
{
    return typed ? QString() : typed.error().message;
}

}  // namespace

GrantSaleDialog::GrantSaleDialog(GrantKind kind, LedgerClient *client, Clock clock, const QString &workspace,
                                 QWidget *parent)
    : GrantDialog(client, std::move(clock), workspace, tr("&Sell"), parent), m_kind(kind)
{
    const bool addOn = kind == GrantKind::AddOn;
    setWindowTitle(addOn ? tr("Sell an add-on") : tr("Sell a prepaid pack"));
    m_bucket = new QComboBox;
    for (const Bucket each : kBuckets) m_bucket->addItem(bucketName(each), static_cast<int>(each));
    form()->addRow(tr("&Bucket:"), m_bucket);
    m_units = addField(
        tr("&Units:"), tr("Units"), [](const QString &text) { return problemOf(typedCount(text, 1)); },
        addOn ? tr("how many more in each cycle") : tr("how many, until they are used up"));
    m_price = addField(
        addOn ? tr("&Price a cycle:") : tr("&Price, once:"), tr("Price"),
        [](const QString &text) { return problemOf(typedMoney(text)); }, tr("dollars: 20.00"));
    m_term = new GrantTerm(form(), this);
    connect(m_term, &GrantTerm::changed, this, &GrantSaleDialog::follow);
    connect(m_bucket, &QComboBox::currentIndexChanged, this, &GrantSaleDialog::follow);
    selectBucket(Bucket::PremiumSync);
    finish();
    m_units->setFocus();
}

void GrantSaleDialog::selectBucket(Bucket bucket)
{
    m_bucket->setCurrentIndex(m_bucket->findData(static_cast<int>(bucket)));
}

void GrantSaleDialog::suggestUnits(std::int64_t units)
{
    m_units->setText(QString::number(units));
    follow();
}

Bucket GrantSaleDialog::bucket() const
{
    return static_cast<Bucket>(m_bucket->currentData().toInt());
}

std::vector<std::pair<QString, FieldEdit *>> GrantSaleDialog::fields() const
{
    auto all = m_term->fields();
    all.emplace_back(QStringLiteral("units"), m_units);
    all.emplace_back(QStringLiteral("price"), m_price);
    return all;
}

void GrantSaleDialog::showWorkspace()
{
    const WorkspaceStanding &standing = answer()->standing;
    m_term->setCycle(standing.cycle, standing.cycleRule, Zone::named(standing.timeZone).value_or(Zone()), now());
}

std::optional<Workspace> GrantSaleDialog::wanted(Instant now) const
{
    const Result<std::int64_t> units = typedCount(m_units->text(), 1);
    const Result<Money> price = typedMoney(m_price->text());
    const auto term = m_term->term(now);
    if (!units || !price || !term) return std::nullopt;
    Workspace as = *workspace();
    auto &grants = m_kind == GrantKind::AddOn ? as.addons : as.prepaid;
    if (!grants) grants.emplace();
    grants->push_back({bucket(), *units, *price, term->first, term->second});
    return as;
}

QStringList GrantSaleDialog::effect(Instant now) const
{
    const Result<std::int64_t> units = typedCount(m_units->text(), 1);
    const auto term = m_term->term(now);
    if (!units || !term) return {};
    const Zone zone = Zone::named(answer()->standing.timeZone).value_or(Zone());
    return entitlementSentences(answer()->standing.buckets, bucket(), *units, m_term->startText(term->first, zone));
}

QString GrantSaleDialog::outcome() const
{
    const Result<std::int64_t> units = typedCount(m_units->text(), 1);
    return tr("Sold %1 %2 to %3", "units, bucket, workspace")
        .arg(displayCount(units.value_or(0)), bucketName(bucket()), answer()->standing.name);
}

}  // namespace headroom
