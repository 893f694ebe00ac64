// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/draftcheck.h"
#include "items/routefields.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace headroom {

class FieldEdit;
class InlineError;

// The fields of one route, pool or ceiling: each says what is wrong with it beside it, and one that is drafted says
// what is published.
class RouteEntryForm final : public QWidget {
    Q_OBJECT
public:
    // What a text comes to in a field of the entry shown, or why it cannot stand there.
    using Normal = std::function<Result<QString>(const QString &path, const QString &text)>;
    using Value = std::function<QString(const QString &path)>;

    // Side by side in so many columns.
    RouteEntryForm(const std::vector<CatalogField> &fields, int columns, Normal normal, QWidget *parent = nullptr);

    void setChoices(const QString &path, const std::vector<std::pair<QString, QString>> &choices);
    // `published`: none where the entry is new. What somebody typed and has not mended yet stays, unless another
    // entry is shown.
    void show(const QString &entry, const Value &value, const Value &published);
    // Those that belong to no field of the form are said below it.
    void setFindings(const std::vector<DraftFinding> &findings);
    void setPermission(const Permission &permission);
    void takeFocus();

Q_SIGNALS:
    void edited(const QString &path, const QString &text);

private:
    struct Field {
        CatalogField about;
        QLabel *label = nullptr;
        FieldEdit *line = nullptr;  // either a line or choices
        QComboBox *box = nullptr;
        QString shown;
    };
    void addField(QFormLayout *form, const CatalogField &about);
    void showValue(Field &field, const QString &value, bool anew);
    static void mark(Field &field, bool drafted, const QString &published);
    [[nodiscard]] Field *find(const QString &path);

    Normal m_normal;
    std::vector<std::unique_ptr<Field>> m_fields;
    QString m_entry;
    InlineError *m_rest;
};

}  // namespace headroom
