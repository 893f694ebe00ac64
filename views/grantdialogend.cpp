// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grantdialogend.h"

#include "items/displaytext.h"
#include "items/typedvalues.h"
#include "views/fieldedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace headroom {

namespace {

enum When { AtOnce, Later };

}  // namespace

GrantEndDialog::GrantEndDialog(GrantRow grant, LedgerClient *client, Clock clock, const QString &workspace,
                               QWidget *parent)
    : GrantDialog(client, std::move(clock), workspace, tr("&End it"), parent), m_grant(std::move(grant))
{
    setWindowTitle(tr("End a grant early"));
    auto *what =
        new QLabel(tr("%1: %2 %3", "kind of grant, units, bucket")
                       .arg(grantKindName(m_grant.kind), displayCount(m_grant.units), bucketName(m_grant.bucket)));
    what->setTextFormat(Qt::PlainText);
    form()->addRow(tr("Grant:"), what);
    m_when = new QComboBox;
    m_when->addItem(tr("Now"), AtOnce);
    m_when->addItem(tr("At another instant"), Later);
    form()->addRow(tr("E&nds:"), m_when);
    m_to = addField(
        QString(), tr("Until"),
        [](const QString &text) {
            const Result<Instant> at = typedInstant(text);
            return at ? QString() : at.error().message;
        },
        tr("2026-12-01, which is midnight UTC"));
    m_to->hide();
    connect(m_when, &QComboBox::currentIndexChanged, this, [this] {
        m_to->setVisible(!atOnce());
        follow();
    });
    finish();
}

bool GrantEndDialog::atOnce() const
{
    return m_when->currentData().toInt() == AtOnce;
}

std::vector<std::pair<QString, FieldEdit *>> GrantEndDialog::fields() const
{
    if (atOnce()) return {};
    return {{QStringLiteral("to"), m_to}};
}

std::optional<Instant> GrantEndDialog::end(Instant now) const
{
    if (atOnce()) return now;
    const Result<Instant> at = typedInstant(m_to->text());
    return at ? std::optional(*at) : std::nullopt;
}

std::optional<GrantRow> GrantEndDialog::current() const
{
    const auto rows = grantRows(workspace(), *answer());
    const auto same = std::ranges::find_if(rows, [this](const GrantRow &row) {
        return row.kind == m_grant.kind && row.place == m_grant.place && row.from == m_grant.from &&
               row.bucket == m_grant.bucket && row.state == GrantState::Running;
    });
    return same == rows.end() ? std::nullopt : std::optional(*same);
}

std::optional<Workspace> GrantEndDialog::wanted(Instant now) const
{
    const std::optional<Instant> at = end(now);
    const std::optional<GrantRow> grant = current();
    // Ending it later than it ends would be selling more of it.
    if (!at || !grant || *at < now || *at >= grant->to) return std::nullopt;
    return withEnded(*workspace(), *grant, *at);
}

QStringList GrantEndDialog::effect(Instant now) const
{
    const std::optional<GrantRow> grant = current();
    if (!grant) return {tr("This grant is not there any more as it was: somebody has changed it, or it has ended.")};
    const std::optional<Instant> at = end(now);
    if (!at) return {};
    const Zone zone = Zone::named(answer()->standing.timeZone).value_or(Zone());
    if (*at < now || *at >= grant->to)
        return {tr("It runs until %1. Name an instant from now on and before that.")
                    .arg(displayInstantIn(grant->to, zone))};
    QStringList said = entitlementSentences(answer()->standing.buckets, grant->bucket, -grant->counted,
                                            atOnce() ? tr("at once")
                                                     : tr("from %1 on", "an instant").arg(displayInstantIn(*at, zone)));
    said << (grant->kind == GrantKind::PrepaidPack ? tr("What is left of the pack is lost. What it was sold for stays "
                                                        "in the revenue.")
                                                   : tr("The cycle that it ends in is still paid for in full."));
    return said;
}

QString GrantEndDialog::outcome() const
{
    return tr("Ended a grant of %1").arg(answer()->standing.name);
}

}  // namespace headroom
