// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/draftconflictdialog.h"

#include "items/displaytext.h"
#include "items/draftvalues.h"
#include "views/datatable.h"
#include "views/draftconflictauthors.h"
#include "views/draftsession.h"
#include "views/inlineerror.h"
#include "views/plainwords.h"
#include "views/quietlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr QSize kSize(860, 480);
constexpr qsizetype kMostNamed = 5;

// Each of their fields that the draft says otherwise: "Premium actions allowance 280".
QStringList lost(const std::vector<DraftConflict> &conflicts)
{
    QStringList fields;
    for (const DraftConflict &conflict : conflicts) {
        for (const DraftClash &clash : conflict.fields) {
            if (clash.theirs != clash.mine)
                fields << DraftConflictDialog::tr("%1 %2", "field, value")
                              .arg(draftFieldName(clash.path), draftValue(clash.path, clash.theirs));
        }
    }
    return fields;
}

}  // namespace

DraftConflictDialog::DraftConflictDialog(DraftSession *session, QWidget *parent)
    : QDialog(parent), m_session(session), m_authors(new DraftConflictAuthors(this))
{
    setWindowTitle(tr("Somebody else has published"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(session, &DraftSession::draftChanged, this, &DraftConflictDialog::follow);
    connect(m_authors, &DraftConflictAuthors::found, this, &DraftConflictDialog::sayWho);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &DraftConflictDialog::say);
    follow();
}

void DraftConflictDialog::build()
{
    m_who = asPlainWords(new QLabel);
    auto *explained = new QuietLabel(tr("Your draft began from what was published before that. Nothing of either is "
                                        "lost yet. Where both of you changed a field, check what is to be published."));
    explained->setWordWrap(true);
    m_table = new DataTable;
    m_table->setAccessibleName(tr("Their changes beside mine"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(DraftConflictModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(DraftConflictModel::Part, 170);
    for (const int column : {DraftConflictModel::Base, DraftConflictModel::Theirs, DraftConflictModel::Mine})
        m_table->setColumnWidth(column, 130);
    m_merging = asPlainWords(new QLabel);
    m_overwriting = asPlainWords(new QLabel);
    m_error = new InlineError;
    auto *buttons = new QDialogButtonBox;
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_overwrite = buttons->addButton(tr("&Overwrite with mine"), QDialogButtonBox::DestructiveRole);
    auto *keep = buttons->addButton(tr("&Keep editing"), QDialogButtonBox::RejectRole);
    connect(m_merge, &QPushButton::clicked, this, &DraftConflictDialog::merge);
    connect(m_overwrite, &QPushButton::clicked, this, &DraftConflictDialog::overwrite);
    connect(keep, &QPushButton::clicked, this, &DraftConflictDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_who);
    layout->addWidget(explained);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_merging);
    layout->addWidget(m_overwriting);
    layout->addWidget(m_error);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    m_merge->setDefault(true);
    resize(kSize);
}

void DraftConflictDialog::follow()
{
    m_conflicts = m_session->conflicts();
    // Undone or taken back meanwhile: there is nothing to resolve.
    if (m_conflicts.empty()) return QDialog::reject();
    m_model.setConflicts(m_conflicts);
    m_authors->find(m_session->client(), m_conflicts);
    sayWho();
    say();
}

void DraftConflictDialog::sayWho()
{
    QStringList said;
    for (const DraftConflict &conflict : m_conflicts) said << m_authors->datedSentence(conflict);
    const qsizetype more = said.size() - kMostNamed;
    if (more > 0) {
        said = said.first(kMostNamed);
        said << tr("And %Ln more.", "changes by others", pluralCount(more));
    }
    m_who->setText(said.join(QLatin1Char('\n')));
}

void DraftConflictDialog::say()
{
    const std::int64_t both = m_model.bothChanged();
    const std::int64_t theirs = m_model.theirs().size();
    m_merging->setText(both == 0 ? tr("Merge: the draft keeps your changes and takes theirs; they touch nothing in "
                                      "common.")
                                 : tr("Merge: the draft keeps your changes and takes theirs. Of %Ln field(s) that both "
                                      "changed it takes theirs in %1 and yours in %2.",
                                      nullptr, pluralCount(both))
                                       .arg(displayCount(theirs), displayCount(both - theirs)));
    const QStringList gone = lost(m_conflicts);
    QString named = gone.mid(0, kMostNamed).join(QStringLiteral(", "));
    if (gone.size() > kMostNamed) named += tr(" and %Ln more", "fields", pluralCount(gone.size() - kMostNamed));
    m_overwriting->setText(gone.isEmpty()
                               ? tr("Overwrite: the draft says all of theirs as well; nothing is lost.")
                               : tr("Overwrite: the draft stays as it is. This of theirs is lost: %1.").arg(named));
}

void DraftConflictDialog::merge()
{
    Result<CatalogDraft> merged = merging(m_session->draft(), m_session->published(), m_model.theirs());
    if (!merged) return m_error->say(merged.error().message);
    m_session->disconnect(this);
    m_session->change(tr("Merge with what others published"), std::move(*merged));
    Q_EMIT resolved(tr("The draft holds both changes now"));
    accept();
}

void DraftConflictDialog::overwrite()
{
    m_session->disconnect(this);
    m_session->change(tr("Overwrite what others published"), overwriting(m_session->draft(), m_session->published()));
    Q_EMIT resolved(tr("The draft takes the place of what others published"));
    accept();
}

}  // namespace headroom
