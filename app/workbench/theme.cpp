// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolTip>

namespace samvirke {

namespace {

struct Colours
{
    const char *window, *base, *alternate, *text, *button, *highlight, *highlighted, *link, *dim, *edge;
};

constexpr Colours light{"#f3f4f6", "#ffffff", "#f0f2f5", "#1c1e20", "#e6e9ed",
                        "#1f5fa8", "#ffffff", "#1a4f8b", "#5a6168", "#8b929a"};
constexpr Colours dark{"#23262a", "#1a1c1f", "#202327", "#eef0f2", "#343940",
                       "#8ec1ff", "#10151b", "#8ec1ff", "#a9b0b8", "#7d858e"};
// a room that is kept half dark: grey as control rooms have it, and text as dark as on paper
constexpr Colours dim{"#c9cdd1", "#dcdfe2", "#d2d6d9", "#15171a", "#e3e6e8",
                      "#164a85", "#ffffff", "#123f70", "#3f464d", "#636a72"};

// lamps of projectors wash out what is neither black nor white
constexpr Colours clearLight{"#ffffff", "#ffffff", "#f2f2f2", "#000000", "#e4e4e4",
                             "#00408c", "#ffffff", "#00408c", "#333333", "#5c5c5c"};
constexpr Colours clearDark{"#000000", "#000000", "#161616", "#ffffff", "#262626",
                            "#a8d0ff", "#000000", "#a8d0ff", "#d0d0d0", "#a8a8a8"};

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(c.window));
    palette.setColor(QPalette::WindowText, QColor(c.text));
    palette.setColor(QPalette::Base, QColor(c.base));
    palette.setColor(QPalette::AlternateBase, QColor(c.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(c.base));
    palette.setColor(QPalette::ToolTipText, QColor(c.text));
    palette.setColor(QPalette::Text, QColor(c.text));
    palette.setColor(QPalette::PlaceholderText, QColor(c.dim));
    palette.setColor(QPalette::Button, QColor(c.button));
    palette.setColor(QPalette::ButtonText, QColor(c.text));
    palette.setColor(QPalette::BrightText, QColor(c.highlighted));
    palette.setColor(QPalette::Highlight, QColor(c.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(c.highlighted));
    palette.setColor(QPalette::Link, QColor(c.link));
    palette.setColor(QPalette::LinkVisited, QColor(c.link));
    palette.setColor(QPalette::Mid, QColor(c.edge));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(c.dim));
    }
    return palette;
}

/// Fusion draws the edges of boxes to tick a little darker than the window, which nobody sees where it is dark.
class EdgedBoxes : public QProxyStyle
{
public:
    EdgedBoxes() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
            painter->save();
            painter->setBrush(Qt::NoBrush);
            painter->setPen(option->palette.color(QPalette::Mid));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
        }
    }
};

} // namespace

QPalette paletteOf(Theme theme)
{
    return theme == Theme::system ? QApplication::palette()
                                  : paletteOf(theme == Theme::dark  ? dark
                                              : theme == Theme::dim ? dim
                                                                    : light);
}

QPalette projectorPalette()
{
    return paletteOf(isDark() ? clearDark : clearLight);
}

void applyTheme(QApplication &application, Theme theme)
{
    // what the desktop gave, before anybody chose
    static const bool desktopIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    const bool wantsDark = theme == Theme::dark || (theme == Theme::system && desktopIsDark);
    application.setStyle(new EdgedBoxes);
    const QPalette palette = paletteOf(wantsDark ? dark : theme == Theme::dim ? dim : light);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor bannerColour()
{
    return {0xf2, 0xc2, 0x00};
}

QColor bannerInk()
{
    return {0x1c, 0x1e, 0x20};
}

QColor inkOf(Tone tone, const QPalette &palette)
{
    const bool onDark = palette.color(QPalette::Base).lightness() < 128;
    switch (tone) {
    case Tone::plain:
    case Tone::strong: break;
    case Tone::quiet: return palette.color(QPalette::PlaceholderText);
    case Tone::warm: return onDark ? QColor(0xf0, 0xb6, 0x4a) : QColor(0x70, 0x45, 0x00);
    case Tone::alarm: return onDark ? QColor(0xff, 0x8f, 0x87) : QColor(0x9c, 0x16, 0x0e);
    }
    return palette.color(QPalette::Text);
}

} // namespace samvirke
