// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spokenlocale.h"

namespace headroom {

namespace {

thread_local const SpokenLocale *t_spoken = nullptr;

}  // namespace

SpokenLocale::SpokenLocale(const QLocale &locale) : m_locale(locale), m_before(t_spoken)
{
    t_spoken = this;
}

SpokenLocale::~SpokenLocale()
{
    t_spoken = m_before;
}

const QLocale *SpokenLocale::current()
{
    return t_spoken != nullptr ? &t_spoken->m_locale : nullptr;
}

QLocale spokenLocale()
{
    const QLocale *spoken = SpokenLocale::current();
    return spoken != nullptr ? *spoken : QLocale();
}

}  // namespace headroom
