// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"
#include "domain/error.h"

#include <functional>

class QObject;

namespace headroom {

// Writes a draft as a catalog document, whole or not at all, on a thread of its own; answers on this one unless
// `context` is gone.
void saveDraftDocument(const QString &path, const CatalogDraft &draft, const Catalog &published, QObject *context,
                       std::function<void(Result<void>)> answer);

}  // namespace headroom
