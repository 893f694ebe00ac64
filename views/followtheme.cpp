// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/followtheme.h"

#include "views/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

namespace headroom {

namespace {

class ThemeFollower final : public QObject {
public:
    ThemeFollower(QWidget *widget, std::function<QPalette(bool)> colors)
        : QObject(widget), m_widget(widget), m_colors(std::move(colors))
    {
        widget->installEventFilter(this);
        color();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_coloring) color();
        return QObject::eventFilter(watched, event);
    }

private:
    void color()
    {
        m_coloring = true;  // setting colours is a change of the palette, too
        m_widget->setPalette(m_colors(theme::isDark(QGuiApplication::palette())));
        m_coloring = false;
    }

    QWidget *m_widget;
    std::function<QPalette(bool)> m_colors;
    bool m_coloring = false;
};

}  // namespace

void followTheme(QWidget *widget, std::function<QPalette(bool dark)> colors)
{
    new ThemeFollower(widget, std::move(colors));
}

void softenSelection(QWidget *view)
{
    followTheme(view, [](bool dark) {
        QPalette colors;
        colors.setColor(QPalette::Highlight, theme::selection(dark));
        colors.setColor(QPalette::HighlightedText, QGuiApplication::palette().color(QPalette::Text));
        return colors;
    });
}

void tintAsWarning(QWidget *strip)
{
    strip->setAutoFillBackground(true);
    followTheme(strip, [](bool dark) {
        QPalette colors;
        colors.setColor(QPalette::Window, theme::warning(dark));
        return colors;
    });
}

}  // namespace headroom
