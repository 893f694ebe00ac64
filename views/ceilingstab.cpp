// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ceilingstab.h"

#include "domain/utcday.h"
#include "items/displaytext.h"
#include "items/routefields.h"
#include "views/datatable.h"
#include "views/noticestrip.h"
#include "views/permitted.h"
#include "views/routeentryform.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace headroom {

namespace {

RouteCatalogTab::Words words()
{
    return {
        CeilingsTab::tr("Batch ceilings"),
        CeilingsTab::tr("&New ceiling"),
        CeilingsTab::tr("Surface of the new ceiling"),
        CeilingsTab::tr("Filter by surface"),
        CeilingsTab::tr("No ceilings yet"),
        CeilingsTab::tr("A ceiling is what a batch surface takes at once, as its provider states it. Jobs over it are "
                        "split.")};
}

// Invalid where the source is none, or none that a browser should open.
QUrl linkOf(const Ceiling &ceiling)
{
    QUrl url(ceiling.source.value_or(QString()), QUrl::StrictMode);
    const bool opens = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return opens ? url : QUrl();
}

const QString kReviewed = QStringLiteral("last_reviewed");

}  // namespace

CeilingsTab::CeilingsTab(DraftSession *session, CeilingModel *model)
    : RouteCatalogTab(session, model, words()), m_model(model)
{
    m_form =
        new RouteEntryForm(ceilingFields(), 2, [this](const QString &path, const QString &text) -> Result<QString> {
            const int row = currentRow();
            const Result<Ceiling> changed = withField(row < 0 ? Ceiling{} : m_model->row(row).entry, path, text);
            if (!changed) return tl::make_unexpected(changed.error());
            if (path == kReviewed && changed->lastReviewed && *changed->lastReviewed > today())
                return refused(
                    tr("%1 is still to come. Type the day on which the source was read.").arg(text.trimmed()));
            return fieldText(*changed, path);
        });
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(makeReview());
    setContent(content);
    setWidths({QStringLiteral("azure_openai_global_batch"), QStringLiteral("Fewest records"),
               QStringLiteral("1,073,741,824"), QStringLiteral("Fewest records"), QStringLiteral("not stated"),
               QStringLiteral("not stated"), QStringLiteral("learn.microsoft.com.com"),
               QStringLiteral("stale: 128 days ago")});
    connect(m_form, &RouteEntryForm::edited, this, &CeilingsTab::edit);
    follow();
}

QWidget *CeilingsTab::makeReview()
{
    m_source = new QPushButton(tr("&Open the source"));
    m_source->setAutoDefault(false);
    m_review = new QLabel;
    m_review->setTextFormat(Qt::PlainText);
    m_reviewed = new QPushButton(tr("&Reviewed today"));
    m_reviewed->setAutoDefault(false);
    auto *review = new QWidget;
    auto *line = new QHBoxLayout(review);
    line->setContentsMargins(0, 4, 0, 0);
    line->addWidget(m_source);
    line->addStretch(1);
    line->addWidget(m_review);
    line->addWidget(m_reviewed);
    connect(m_source, &QPushButton::clicked, this, &CeilingsTab::openSource);
    connect(m_reviewed, &QPushButton::clicked, this, &CeilingsTab::reviewed);
    return review;
}

CivilDate CeilingsTab::today() const
{
    return utcDay(session()->now());
}

void CeilingsTab::refill()
{
    m_model->setRows(catalogRows(session()->working().ceilings, session()->published().ceilings, &Ceiling::surface),
                     today());
    const QStringList stale = m_model->stale();
    notice()->setNotices(
        stale.isEmpty() ? QStringList()
                        : QStringList(tr("Nobody reviewed these for %Ln day(s) or more: %1. Read their sources again.",
                                         nullptr, kStaleAfterDays)
                                          .arg(stale.join(QStringLiteral(", ")))));
}

void CeilingsTab::showCurrent()
{
    const int row = currentRow();
    if (row < 0) return;
    const CatalogRow<Ceiling> &shown = m_model->row(row);
    const Ceiling &ceiling = shown.entry;
    showHead(ceiling.surface, shown.isNew(), shown.isChanged(), {});
    RouteEntryForm::Value published;
    if (shown.published) published = [was = *shown.published](const QString &path) { return fieldText(was, path); };
    m_form->show(
        ceiling.surface, [ceiling](const QString &path) { return fieldText(ceiling, path); }, published);
    m_form->setFindings(session()->findingsOf(QStringLiteral("ceiling"), ceiling.surface));
    m_form->setPermission(session()->permission());

    permit(m_source, {linkOf(ceiling).isValid(), tr("No source is stated.")}, ceiling.source.value_or(QString()));
    const bool stale = isStale(ceiling, today());
    QFont font = m_review->font();
    font.setBold(stale);
    m_review->setFont(font);
    m_review->setText(reviewWords(ceiling, today()));
    permit(m_reviewed, session()->permission(), tr("Somebody read the source today, and all this is as it says"));
    if (ceiling.lastReviewed == today()) permit(m_reviewed, {false, tr("It was reviewed today.")});
}

void CeilingsTab::put(const QString &what, const Ceiling &ceiling, const QString &together)
{
    CatalogDraft draft = session()->draft();
    putCeiling(draft, session()->published(), ceiling);
    session()->change(what, std::move(draft), together);
}

void CeilingsTab::edit(const QString &path, const QString &text)
{
    const int row = currentRow();
    if (row < 0) return;
    const Ceiling &ceiling = m_model->row(row).entry;
    const Result<Ceiling> changed = withField(ceiling, path, text);
    if (!changed || *changed == ceiling) return;
    put(tr("Change ceiling %1").arg(ceiling.surface), *changed,
        QStringLiteral("ceiling/%1/%2").arg(ceiling.surface, path));
}

void CeilingsTab::openSource()
{
    const int row = currentRow();
    if (row < 0) return;
    const QUrl url = linkOf(m_model->row(row).entry);
    if (!QDesktopServices::openUrl(url))
        Q_EMIT failed({Error::Kind::Unavailable, tr("Nothing on this computer opens %1.").arg(url.toString()), {}});
}

void CeilingsTab::reviewed()
{
    const int row = currentRow();
    if (row < 0) return;
    Ceiling ceiling = m_model->row(row).entry;
    ceiling.lastReviewed = today();
    put(tr("Ceiling %1 reviewed").arg(ceiling.surface), ceiling);
}

void CeilingsTab::add(const QString &key)
{
    Ceiling ceiling;
    ceiling.surface = key;
    put(tr("New ceiling %1").arg(key), ceiling);
}

bool CeilingsTab::isTaken(const QString &key) const
{
    const std::vector<Ceiling> &ceilings = session()->working().ceilings;
    return std::ranges::find(ceilings, key, &Ceiling::surface) != ceilings.end();
}

void CeilingsTab::drop(const QString &key)
{
    CatalogDraft draft = session()->draft();
    std::erase_if(draft.ceilings, [&key](const DraftEntry<Ceiling> &drafted) { return drafted.entry.surface == key; });
    session()->change(tr("Discard the changes of ceiling %1").arg(key), std::move(draft));
}

}  // namespace headroom
