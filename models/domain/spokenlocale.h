// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace headroom {

// The locale in which figures and dates are written: QLocale(), but for a thread that speaks another one for a while. Texts
// that can stand in a report ask for this one.
QLocale spokenLocale();

// While it lives, this thread speaks `locale`. They nest.
class SpokenLocale {
public:
    explicit SpokenLocale(const QLocale &locale);
    ~SpokenLocale();
    SpokenLocale(const SpokenLocale &) = delete;
    SpokenLocale &operator=(const SpokenLocale &) = delete;

    // Of this thread; nothing: it speaks as the program does.
    static const QLocale *current();

private:
    QLocale m_locale;
    const SpokenLocale *m_before;
};

}  // namespace headroom
