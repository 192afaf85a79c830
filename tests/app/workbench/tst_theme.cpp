// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/load.h"
#include "report/agency_look.h"
#include "workbench/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QStyleOption>
#include <QTest>

#include <cmath>

using namespace samvirke;

namespace {

/// Relative luminance of WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

/// Text can be read and symbols be told from what is behind them, in every theme.
class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    /// A box that is not ticked can be seen, in a window and in a list.
    void boxesHaveEdges_data()
    {
        QTest::addColumn<samvirke::Theme>("theme");
        QTest::newRow("light") << Theme::light;
        QTest::newRow("dim") << Theme::dim;
        QTest::newRow("dark") << Theme::dark;
    }
    void boxesHaveEdges()
    {
        QFETCH(samvirke::Theme, theme);
        applyTheme(*qApp, theme);
        QStyleOptionViewItem option;
        option.palette = QApplication::palette();
        option.rect = QRect(0, 0, 16, 16);
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        const QColor paper = option.palette.color(QPalette::Base);
        for (const auto box : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorItemViewItemCheck}) {
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(paper);
            QPainter painter(&image);
            QApplication::style()->drawPrimitive(box, &option, &painter);
            painter.end();
            for (const QPoint edge : {QPoint(8, 0), QPoint(0, 8), QPoint(15, 8), QPoint(8, 15)}) {
                QVERIFY(contrast(image.pixelColor(edge), paper) >= 3);
            }
        }
    }

    void contrasts_data()
    {
        QTest::addColumn<samvirke::Theme>("theme");
        QTest::addColumn<bool>("forRoom");
        QTest::newRow("light") << Theme::light << false;
        QTest::newRow("dark") << Theme::dark << false;
        QTest::newRow("light, for a projector") << Theme::light << true;
        QTest::newRow("dark, for a projector") << Theme::dark << true;
    }
    void contrasts()
    {
        QFETCH(samvirke::Theme, theme);
        QFETCH(bool, forRoom);
        applyTheme(*qApp, theme);
        QCOMPARE(isDark(), theme == Theme::dark);
        const QPalette palette = forRoom ? projectorPalette() : QApplication::palette();
        const double ofText = forRoom ? 7 : 4.5; // AAA and AA of WCAG 2
        const double ofSymbols = forRoom ? 4.5 : 3;
        const auto atLeast = [&](double ratio, QPalette::ColorRole ink, QPalette::ColorRole paper) {
            const double is = contrast(palette.color(ink), palette.color(paper));
            QVERIFY2(is >= ratio, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink).arg(paper).arg(is)));
        };
        atLeast(ofText, QPalette::WindowText, QPalette::Window);
        atLeast(ofText, QPalette::Text, QPalette::Base);
        atLeast(ofText, QPalette::Text, QPalette::AlternateBase);
        atLeast(ofText, QPalette::ButtonText, QPalette::Button);
        atLeast(ofText, QPalette::HighlightedText, QPalette::Highlight);
        atLeast(ofText, QPalette::PlaceholderText, QPalette::Base);
        atLeast(ofText, QPalette::ToolTipText, QPalette::ToolTipBase);
        atLeast(ofText, QPalette::Link, QPalette::Base);
        atLeast(ofSymbols, QPalette::Highlight, QPalette::Window);
        atLeast(ofSymbols, QPalette::Mid, QPalette::Base);
        QVERIFY(contrast(bannerInk(), bannerColour()) >= 7);
        for (const Tone tone : {Tone::plain, Tone::quiet, Tone::strong, Tone::warm, Tone::alarm}) {
            for (const auto paper : {QPalette::Base, QPalette::Window, QPalette::AlternateBase}) {
                const double is = contrast(inkOf(tone, palette), palette.color(paper));
                QVERIFY2(is >= ofText, qPrintable(QStringLiteral("tone %1: %2").arg(int(tone)).arg(is)));
            }
        }

        const Scenario scenario =
            loadScenario(readFolder(SAMVIRKE_SOURCE_DIR "/scenarios/fire-at-crime-scene").files).scenario;
        QVERIFY(scenario.agencies.size() >= 5);
        QSet<QString> shapes;
        for (const Agency &agency : scenario.agencies) {
            const AgencyLook look = lookOf(scenario, agency.id, theme == Theme::dark);
            const double is = contrast(look.colour, palette.color(QPalette::Base));
            QVERIFY2(is >= 3, qPrintable(look.code + QStringLiteral(": %1").arg(is)));
            shapes.insert(look.shape + look.code); // never colour alone
        }
        QCOMPARE(shapes.size(), qsizetype(scenario.agencies.size()));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
