// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pricelistimport.h"

#include "domain/utcday.h"
#include "items/displaytext.h"
#include "items/pricelisttext.h"
#include "items/roles.h"
#include "items/typedvalues.h"
#include "views/datatable.h"
#include "views/fieldedit.h"
#include "views/headingfont.h"
#include "views/inlineerror.h"
#include "views/permitted.h"
#include "views/quietlabel.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

// LiteLLM's list has 1.4 MB; a file that is many times as large is another one.
constexpr qint64 kLargestList = 64 * 1024 * 1024;

QString countsText(const PriceListDifferenceModel &model)
{
    const PriceListDifference &difference = model.difference();
    const auto counted = [](std::int64_t count) { return pluralCount(count); };
    return QStringList{PriceListImport::tr("%Ln new model(s)", nullptr, counted(model.newModels())),
                       PriceListImport::tr("%Ln changed", nullptr, counted(model.changedModels())),
                       PriceListImport::tr("%Ln unchanged", nullptr, counted(difference.unchanged)),
                       PriceListImport::tr("%Ln skipped without token prices", nullptr, counted(difference.skipped)),
                       PriceListImport::tr("%Ln not in this list, which stay", nullptr, counted(difference.missing))}
        .join(QStringLiteral(" · "));
}

}  // namespace

PriceListImport::PriceListImport(Clock clock, QWidget *parent)
    : QFrame(parent), m_clock(std::move(clock)), m_file(new QLabel), m_counts(new QLabel), m_kept(new QuietLabel),
      m_table(new DataTable), m_error(new InlineError), m_another(new QPushButton(tr("Another file…"))),
      m_import(new QPushButton(tr("&Import these prices"))), m_close(new QPushButton(tr("Cancel")))
{
    setFrameShape(StyledPanel);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setFont(headingFont(m_file->font(), 1.1));
    m_from = new FieldEdit(tr("Date of the prices"), [](const QString &text) {
        const Result<Instant> from = typedInstant(text);
        return from ? QString() : from.error().message;
    });
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_kept->setWordWrap(true);
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SortRole);
    m_table->setAccessibleName(tr("What the import would change"));
    m_table->setModel(&m_sorted);
    const QFontMetrics metrics = m_table->fontMetrics();
    const int step = metrics.horizontalAdvance(QStringLiteral("$12.125 → $12.125")) + 16;
    m_table->setColumnWidth(PriceListDifferenceModel::Key, metrics.horizontalAdvance(QLatin1Char('m')) * 24);
    m_table->setColumnWidth(PriceListDifferenceModel::What, metrics.horizontalAdvance(QStringLiteral("changed")) + 24);
    for (const int column :
         {PriceListDifferenceModel::Input, PriceListDifferenceModel::Cached, PriceListDifferenceModel::Output})
        m_table->setColumnWidth(column, step);

    auto *head = new QHBoxLayout;
    auto *caption = new QLabel(tr("&Dated"));
    caption->setBuddy(m_from);
    caption->setMinimumHeight(m_from->line()->sizeHint().height());
    head->addWidget(m_file, 1);
    head->addWidget(caption, 0, Qt::AlignTop);
    head->addWidget(m_from, 0, Qt::AlignTop);
    head->addWidget(m_another, 0, Qt::AlignTop);
    head->addWidget(m_import, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_error);
    layout->addWidget(m_counts);
    layout->addWidget(m_kept);
    layout->addWidget(m_table, 1);
    connect(m_another, &QPushButton::clicked, this, &PriceListImport::askForFile);
    connect(m_import, &QPushButton::clicked, this, &PriceListImport::importIt);
    connect(m_close, &QPushButton::clicked, this, &PriceListImport::leave);
    connect(m_from, &FieldEdit::edited, this, &PriceListImport::showDifference);
    connect(m_from, &FieldEdit::spoiled, this, &PriceListImport::showDifference);
    showDifference();
}

void PriceListImport::setClient(LedgerClient *client)
{
    leave();
    m_client = client;
}

void PriceListImport::setPermission(const Permission &permission)
{
    m_permission = permission;
    showDifference();
}

void PriceListImport::setRoutes(std::vector<Route> routes)
{
    m_routes = std::move(routes);
    m_kept->setText(routesNamed());
}

void PriceListImport::cancel()
{
    if (m_reading) leave();
}

void PriceListImport::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose LiteLLM’s price list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Price list (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PriceListImport::readFile);
    dialog->open();
}

// Runs on the thread of the database, so that a large file holds nobody up.
Result<PriceListImport::Reading> PriceListImport::readingOf(LedgerReader &reader, const QString &path)
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly)) return refused(tr("%1 cannot be read: %2").arg(name, file.errorString()));
    if (file.size() > kLargestList)
        return refused(
            tr("%1 is far larger than a price list. Choose LiteLLM’s model_prices_and_context_window.json.").arg(name));
    Reading reading;
    reading.json = file.readAll();
    Result<PriceListDifference> difference = reader.priceListDifference(reading.json);
    if (!difference) return tl::make_unexpected(std::move(difference.error()));
    reading.difference = std::move(*difference);
    return reading;
}

void PriceListImport::readFile(const QString &file)
{
    if (!m_client) return;
    m_json.clear();
    m_model.setDifference({});
    m_error->say({});
    m_file->setText(tr("Reading %1…").arg(QFileInfo(file).fileName()));
    m_file->setToolTip(QDir::toNativeSeparators(file));
    m_from->setText(utcDay(m_clock()).toString());
    m_reading = true;
    m_open = true;
    showDifference();
    Q_EMIT opened();
    m_client->ask(
        m_slot, this, [file](LedgerReader &reader) { return readingOf(reader, file); },
        [this, file](Result<Reading> reading) {
            m_reading = false;
            m_file->setText(QFileInfo(file).fileName());
            take(std::move(reading));
        });
}

void PriceListImport::take(Result<Reading> reading)
{
    if (!reading) {
        m_error->say(reading.error().message);
    } else {
        m_json = std::move(reading->json);
        m_model.setDifference(std::move(reading->difference));
    }
    showDifference();
}

void PriceListImport::showDifference()
{
    const bool known = !m_json.isEmpty();
    const bool any = m_model.rowCount() > 0;
    m_counts->setVisible(known);
    m_kept->setVisible(known);
    m_table->setVisible(any);
    if (known) {
        m_counts->setText(any ? countsText(m_model)
                              : tr("This list says what the ledger has already. %1").arg(countsText(m_model)));
        m_kept->setText(routesNamed());
    }
    m_from->setReadOnly(m_importing);
    m_another->setEnabled(!m_importing);
    m_close->setEnabled(!m_importing);
    permit(m_import, m_permission);
    if (m_permission) m_import->setEnabled(any && !m_importing && m_from->valid());
}

// Which routes may wonder: they keep the prices that they have.
QString PriceListImport::routesNamed() const
{
    QStringList named;
    for (const Route &route : m_routes) {
        for (const PriceListDifference::Row &row : m_model.difference().rows) {
            if (!namesModel(row.after, route)) continue;
            named << route.key;
            break;
        }
    }
    const QString rule = tr("Importing changes the list alone: a route takes prices from it only when it is told to.");
    return named.isEmpty()
               ? rule
               : tr("%1 Models of these routes are among them: %2.").arg(rule, named.join(QStringLiteral(", ")));
}

void PriceListImport::importIt()
{
    const Result<Instant> from = typedInstant(m_from->text());
    if (!m_client || m_json.isEmpty() || m_importing || !m_permission || !from) return;
    m_importing = true;
    m_error->say({});
    showDifference();
    m_client->change(
        this, [json = m_json, from = *from](LedgerWriter &writer) { return writer.importPrices(json, from); },
        [this](Result<PriceImportCounts> counts) {
            m_importing = false;
            if (!counts) {
                m_error->say(counts.error().message);
                showDifference();
                return;
            }
            const QString skipped = tr("%Ln skipped", nullptr, pluralCount(counts->skipped));
            const QString message =
                tr("%Ln model(s) imported, %1", nullptr, pluralCount(counts->imported)).arg(skipped);
            leave();
            Q_EMIT imported(message);
        });
}

void PriceListImport::leave()
{
    if (m_client) m_client->cancel(m_slot);
    m_reading = false;
    m_open = false;
    m_json.clear();
    m_model.setDifference({});
    m_error->say({});
    Q_EMIT closed();
}

}  // namespace headroom
