// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/spokenlocale.h"

#include <QStringList>

#include <optional>

class QTranslator;

namespace headroom {

// The languages that a report can be written in: those of the product's texts, by their tag, English first.
QStringList reportLanguages();

// While it lives, texts, figures and dates that this thread makes are in that language; the window, and every other
// thread, go on in theirs. Needs a QCoreApplication. Nothing changes for a language that is none of reportLanguages().
class ReportLanguage {
public:
    explicit ReportLanguage(const QString &language);
    ~ReportLanguage();
    ReportLanguage(const ReportLanguage &) = delete;
    ReportLanguage &operator=(const ReportLanguage &) = delete;

private:
    const QTranslator *m_before;
    std::optional<SpokenLocale> m_locale;
};

}  // namespace headroom
