// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include "views/housestyle.h"

#include <QApplication>

namespace headroom::theme {

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x1d, 0x20, 0x24));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe9, 0xed));
    palette.setColor(QPalette::Base, QColor(0x16, 0x18, 0x1b));
    palette.setColor(QPalette::AlternateBase, QColor(0x1b, 0x1e, 0x22));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe9, 0xed));
    palette.setColor(QPalette::Button, QColor(0x2b, 0x2f, 0x35));
    palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xe9, 0xed));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0x34, 0x39, 0x40));
    palette.setColor(QPalette::ToolTipText, QColor(0xf2, 0xf4, 0xf6));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa3, 0xad));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xa8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xbf, 0xf0));
    palette.setColor(QPalette::LinkVisited, QColor(0xc0, 0xa6, 0xf0));
    palette.setColor(QPalette::Light, QColor(0x3a, 0x3f, 0x46));
    palette.setColor(QPalette::Midlight, QColor(0x33, 0x38, 0x3f));
    palette.setColor(QPalette::Mid, QColor(0x3f, 0x45, 0x4d));
    palette.setColor(QPalette::Dark, QColor(0x10, 0x12, 0x14));
    palette.setColor(QPalette::Shadow, QColor(0x0a, 0x0b, 0x0d));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x75, 0x7e, 0x88));
    return palette;
}

// The desktop's own palette, as it was when apply() was first called.
const QPalette &systemPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

}  // namespace

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xf5, 0xf6, 0xf8));
    palette.setColor(QPalette::WindowText, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf8, 0xfa));
    palette.setColor(QPalette::Text, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::Button, QColor(0xec, 0xee, 0xf1));
    palette.setColor(QPalette::ButtonText, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x5d, 0x66, 0x70));
    palette.setColor(QPalette::Highlight, QColor(0x00, 0x72, 0xb2));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x00, 0x5f, 0x96));
    palette.setColor(QPalette::LinkVisited, QColor(0x5b, 0x3f, 0x8c));
    palette.setColor(QPalette::Light, Qt::white);
    palette.setColor(QPalette::Midlight, QColor(0xe3, 0xe6, 0xea));
    palette.setColor(QPalette::Mid, QColor(0xc4, 0xc9, 0xd0));
    palette.setColor(QPalette::Dark, QColor(0x9a, 0xa1, 0xaa));
    palette.setColor(QPalette::Shadow, QColor(0x6e, 0x76, 0x80));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x92, 0x9b));
    return palette;
}

void apply(Mode mode)
{
    const bool darkDesktop = isDark(systemPalette());
    const bool dark = mode == Mode::System ? darkDesktop : mode == Mode::Dark;
    if (!qobject_cast<HouseStyle *>(QApplication::style())) QApplication::setStyle(new HouseStyle);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const std::array<QColor, 5> &seriesColors(bool dark)
{
    static const std::array<QColor, 5> light{QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00),
                                             QColor(0x00, 0x9e, 0x73), QColor(0xcc, 0x79, 0xa7),
                                             QColor(0x59, 0x59, 0x59)};
    static const std::array<QColor, 5> onDark{QColor(0x56, 0xb4, 0xe9), QColor(0xd5, 0x5e, 0x00),
                                              QColor(0x00, 0x9e, 0x73), QColor(0xf0, 0xe4, 0x42),
                                              QColor(0xcc, 0x79, 0xa7)};
    return dark ? onDark : light;
}

QColor bucketColor(Bucket bucket, bool dark)
{
    return seriesColors(dark).at(index(bucket));
}

QColor unmappedColor(bool dark)
{
    return dark ? QColor(0xbd, 0xbd, 0xbd) : QColor(0x59, 0x59, 0x59);
}

QColor over(bool dark)
{
    return dark ? QColor(0xff, 0x8f, 0x7a) : QColor(0xb0, 0x23, 0x18);
}

QColor warning(bool dark)
{
    return dark ? QColor(0x4a, 0x3b, 0x12) : QColor(0xff, 0xf3, 0xcd);
}

QColor sharedLedger(bool dark)
{
    return dark ? QColor(0x3a, 0x2a, 0x4a) : QColor(0xea, 0xdd, 0xf7);
}

QColor selection(bool dark)
{
    return dark ? QColor(0x1d, 0x37, 0x4a) : QColor(0xcf, 0xe3, 0xf1);
}

QColor mutedText(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor fieldEdge(bool enabled)
{
    return enabled ? QColor(0x6e, 0x77, 0x82) : QColor(0x3f, 0x45, 0x4d);
}

QColor separator(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

}  // namespace headroom::theme
