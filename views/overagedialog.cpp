// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overagedialog.h"

#include "items/displaytext.h"
#include "views/growtofit.h"
#include "views/headingfont.h"
#include "views/inlineerror.h"
#include "views/noticestrip.h"
#include "views/plainwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kWidth = 560;

QString sources(const Entitlement &entitlement)
{
    QStringList parts{OverageDialog::tr("base %1").arg(displayAmount(entitlement.base))};
    if (entitlement.addon != 0) parts << OverageDialog::tr("add-ons %1").arg(displayCount(entitlement.addon));
    if (entitlement.prepaid != 0) parts << OverageDialog::tr("prepaid %1").arg(displayCount(entitlement.prepaid));
    if (entitlement.approved != 0) parts << OverageDialog::tr("approved %1").arg(displayCount(entitlement.approved));
    return parts.join(QStringLiteral(" + "));
}

QString usedText(const BucketStanding &standing)
{
    const QString used = describeStanding(standing);
    if (!standing.projected) return used;
    return OverageDialog::tr("%1; projected %2 at cycle end", "use so far")
        .arg(used, displayCount(*standing.projected));
}

}  // namespace

OverageDialog::OverageDialog(LedgerClient *client, Clock clock, QString workspace, std::optional<Cycle> shown,
                             QWidget *parent)
    : QDialog(parent), m_client(client), m_clock(std::move(clock)), m_workspace(std::move(workspace)), m_shown(shown)
{
    setWindowTitle(tr("Request overage"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    const auto edited = [this] {
        m_refusal.clear();
        follow();
    };
    connect(m_bucket, &QComboBox::currentIndexChanged, this, edited);
    connect(m_units, &QLineEdit::textChanged, this, edited);
    connect(m_reason, &QLineEdit::textChanged, this, edited);
    connect(m_send, &QPushButton::clicked, this, &OverageDialog::send);
    connect(m_cancel, &QPushButton::clicked, this, &OverageDialog::reject);
    if (client) connect(client, &LedgerClient::changed, this, &OverageDialog::ask);
    ask();
}

void OverageDialog::build()
{
    m_title = new QLabel(m_workspace);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(headingFont(font(), 1.3));
    m_notice = new NoticeStrip;
    m_bucket = new QComboBox;
    for (const Bucket each : kBuckets) m_bucket->addItem(bucketName(each), static_cast<int>(each));
    m_units = new QLineEdit;
    m_units->setPlaceholderText(tr("how many more"));
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("what they are needed for; whoever decides reads it"));
    m_error = new InlineError;
    auto *buttons = new QDialogButtonBox;
    m_send = buttons->addButton(tr("&Request"), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);

    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->addRow(tr("&Bucket:"), m_bucket);
    m_form->addRow(tr("&Units:"), m_units);
    m_form->addRow(tr("Rea&son:"), m_reason);
    const auto addFigure = [this](const QString &name, QLabel *&label) {
        label = asPlainWords(new QLabel);
        m_form->addRow(name, label);
    };
    addFigure(tr("Cycle:"), m_cycle);
    addFigure(tr("Used:"), m_used);
    addFigure(tr("Entitlement:"), m_entitlement);
    addFigure(tr("If granted:"), m_after);
    addFigure(tr("Projected cost:"), m_cost);
    addFigure(tr("Price:"), m_price);
    addFigure(tr("Margin:"), m_margin);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_notice);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(m_error);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    m_send->setDefault(true);  // once it belongs to the dialog
    setMinimumWidth(kWidth);
    selectBucket(Bucket::PremiumSync);
    follow();
}

void OverageDialog::selectBucket(Bucket bucket)
{
    m_bucket->setCurrentIndex(m_bucket->findData(static_cast<int>(bucket)));
}

void OverageDialog::ask()
{
    if (!m_client) return;
    m_client->ask(
        m_slot, this, [key = m_workspace, at = m_clock()](LedgerReader &reader) { return reader.workspace(key, at); },
        [this](Result<WorkspaceAnswer> answer) { take(std::move(answer)); });
}

void OverageDialog::take(Result<WorkspaceAnswer> answer)
{
    if (!answer) {
        m_refusal = answer.error().message;
        follow();
        return;
    }
    m_answer = std::move(*answer);
    const WorkspaceStanding &standing = m_answer->standing;
    m_title->setText(standing.name);
    m_cycle->setText(tr("%1, day %2 of %3", "cycle")
                         .arg(displayDays(standing.cycle.days), displayCount(standing.cycleDay),
                              displayCount(standing.cycle.days.length())));
    QStringList notices;
    if (m_shown && m_shown->end <= m_answer->at)
        notices << tr("The cycle %1 has ended, and nothing can be granted in it any more. This asks for more in the "
                      "cycle that is running.")
                       .arg(displayDays(m_shown->days));
    m_notice->setNotices(notices);
    for (const Bucket each : kBuckets) {
        const bool unlimited = standing.buckets[index(each)].entitlement.base.unlimited;
        const QString name = bucketName(each);
        m_bucket->setItemText(m_bucket->findData(static_cast<int>(each)),
                              unlimited ? tr("%1 (unlimited)", "a bucket").arg(name) : name);
    }
    follow();
}

Bucket OverageDialog::bucket() const
{
    return static_cast<Bucket>(m_bucket->currentData().toInt());
}

// A whole number of 1 or more, with or without the separators of the reader's locale.
std::optional<std::int64_t> OverageDialog::units() const
{
    bool good = false;
    const qlonglong units = QLocale().toLongLong(m_units->text().trimmed(), &good);
    return good && units >= 1 ? std::optional<std::int64_t>(units) : std::nullopt;
}

void OverageDialog::follow()
{
    const bool typed = !m_units->text().trimmed().isEmpty();
    const std::optional<std::int64_t> wanted = units();
    QString wrong;
    if (typed && !wanted) wrong = tr("Units are a whole number, 1 or more.");
    bool possible = false;
    if (m_answer) {
        const BucketStanding &standing = m_answer->standing.buckets[index(bucket())];
        possible = !standing.entitlement.base.unlimited;
        if (!possible) wrong = tr("This bucket is unlimited: there is nothing to ask for.");
        showFigures(standing, wanted);
    }
    m_error->say(wrong.isEmpty() ? m_refusal : wrong);
    m_send->setEnabled(!m_busy && possible && wanted && !m_reason->text().trimmed().isEmpty());
    growToFit(this);
}

void OverageDialog::showFigures(const BucketStanding &standing, std::optional<std::int64_t> units)
{
    m_used->setText(usedText(standing));
    m_entitlement->setText(tr("%1 = %2", "entitlement, its sources")
                               .arg(displayAmount(standing.entitlement.total()), sources(standing.entitlement)));
    OverageCase of;
    of.request.workspace = m_workspace;
    of.request.bucket = bucket();
    of.request.unit = standing.unit;
    of.workspace = *m_answer;
    of.unitPrice = standing.overagePrice;
    const OverageFigures figures = figuresOf(of, units.value_or(1));
    const QString dash = QStringLiteral("–");
    m_after->setText(units ? tr("%1 entitled, %2 remaining", "units")
                                 .arg(displayAmount(figures.after), displayCount(figures.after.units - figures.used))
                           : dash);
    const QString unitCost =
        figures.unitCost
            ? tr("%1 a unit observed in this cycle").arg(displayCost({*figures.unitCost, figures.costEstimated}))
            : tr("not known: nothing was charged in this cycle yet");
    m_cost->setText(units && figures.projectedCost
                        ? tr("%1, at %2", "an amount, unit cost")
                              .arg(displayCost({*figures.projectedCost, figures.costEstimated}), unitCost)
                        : unitCost);
    if (!standing.overagePrice)
        m_price->setText(tr("None: the plan sells no overage of this bucket"));
    else if (units)
        m_price->setText(
            tr("%1, at %2 a unit by the plan").arg(displayMoney(figures.price), displayMoney(*standing.overagePrice)));
    else
        m_price->setText(tr("%1 a unit by the plan").arg(displayMoney(*standing.overagePrice)));
    m_margin->setText(units && figures.marginAfter
                          ? tr("%1 so far, %2 if every unit is used")
                                .arg(displayMoney(figures.margin), displayMoney(*figures.marginAfter))
                          : tr("%1 so far").arg(displayMoney(figures.margin)));
}

void OverageDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QLineEdit *edit : {m_units, m_reason}) edit->setReadOnly(busy);
    m_bucket->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    follow();
}

void OverageDialog::send()
{
    if (!m_client || !m_send->isEnabled()) return;
    NewOverageRequest request;
    request.workspace = m_workspace;
    request.bucket = bucket();
    request.units = *units();
    request.reason = m_reason->text().trimmed();
    // The cycle that the figures are of, though it end meanwhile: nobody asks for another without knowing.
    request.cycleOf = m_answer->at;
    setBusy(true);
    m_client->change(
        this, [request](LedgerWriter &writer) { return writer.requestOverage(request); },
        [this](Result<OverageRequest> done) {
            if (!done) m_refusal = done.error().message;
            setBusy(false);
            if (!done) return;
            Q_EMIT requested(*done);
            accept();
        });
}

// A request that was sent is carried out: what became of it is waited for.
void OverageDialog::reject()
{
    if (!m_busy) QDialog::reject();
}

}  // namespace headroom
