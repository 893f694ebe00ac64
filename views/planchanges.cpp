// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planchanges.h"

#include "items/draftvalues.h"
#include "items/draftwords.h"
#include "items/planfields.h"
#include "views/headingfont.h"
#include "views/plainwords.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace headroom {

namespace {

// A bucket that leaves the plan is one sentence, whatever it had.
QString leaving(const DraftPlan &plan, const QString &path)
{
    if (!plan.base) return {};
    for (const auto &[bucket, limit] : plan.base->limits)
        if (!plan.version.limits.contains(bucket) && path.startsWith(limitPath(bucket)))
            return PlanChanges::tr("%1 is not in the plan any more: any use of it is over", "a bucket")
                .arg(bucketName(bucket));
    return {};
}

}  // namespace

PlanChanges::PlanChanges(QWidget *parent) : QWidget(parent), m_title(new QLabel), m_text(new QLabel)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(headingFont(m_title->font(), 1.0));
    asPlainWords(m_text, kMouseOrKeyboard);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 4, 0);
    inner->addWidget(m_text);
    inner->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
}

void PlanChanges::show(const DraftPlan &plan)
{
    m_title->setText(plan.base ? tr("Against version %1").arg(plan.base->version) : tr("The first version"));
    CatalogDraft alone;
    alone.plans.push_back(plan);
    QStringList sentences;
    for (DraftChange change : changesOf(alone)) {
        std::erase_if(change.changes, [&](const AuditChange &field) {
            const QString left = leaving(plan, field.path);
            if (!left.isEmpty() && !sentences.contains(left)) sentences << left;
            // A default that is stated, or is not any more, changes nothing.
            return !left.isEmpty() || draftValue(field.path, field.before) == draftValue(field.path, field.after);
        });
        sentences += draftSentences(change);
    }
    if (sentences.isEmpty()) sentences << (plan.base ? tr("Nothing differs yet.") : tr("Nothing is in the plan yet."));
    for (QString &sentence : sentences) {
        sentence[0] = sentence[0].toUpper();
        sentence.replace(QLatin1String("(+"), QStringLiteral("(+\u2060"));  // no line ends after the sign
    }
    m_text->setText(sentences.join(QStringLiteral("\n\n")));
}

}  // namespace headroom
