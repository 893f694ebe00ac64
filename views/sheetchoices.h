// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/sheetfield.h"

#include <QStringList>

class QComboBox;

namespace headroom {

// What can be chosen for the fields of a row.
struct SheetChoices {
    QStringList routes;                  // known ones, by key
    std::vector<DowngradeTarget> usual;  // routes in the bucket that they mostly serve

    static SheetChoices of(const Catalog &catalog, const RouteSheet &sheet);
};

// Fills a box with what the field may say; each item's data is the text of sheetFieldText(). `row`: whose field it is,
// where it is one row's; its value is offered though nobody knows it.
void fillChoices(QComboBox &box, SheetField field, const SheetChoices &choices, const SheetAction *row = nullptr);

}  // namespace headroom
