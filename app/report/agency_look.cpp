// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/agency_look.h"

#include "plan/lookup.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace samvirke {

namespace {

struct Default
{
    const char *code;
    const char *shape;
    const char *light;
    const char *dark;
};

// one set: measured to differ for people with any colour vision, on light and on dark ground
constexpr std::array<Default, 8> defaults{{
    {"PO", "square", "#0e3acd", "#4375f7"},
    {"FI", "triangle", "#ef4918", "#c63209"},
    {"HE", "cross", "#199f65", "#2cdc88"},
    {"MU", "house", "#b9258e", "#7c6377"},
    {"RC", "diamond", "#a38612", "#f9c216"},
    {"EX", "flag", "#1c1e20", "#cfd8f2"},
    {"", "circle", "#4c340a", "#e0c48f"},
    {"", "hexagon", "#632905", "#d99873"},
}};

} // namespace

AgencyLook lookOf(const Scenario &scenario, const AgencyId &id, bool dark)
{
    std::vector<const Default *> taken;
    const auto isFree = [&](const Default &d) { return std::ranges::find(taken, &d) == taken.end(); };
    for (const Agency &agency : scenario.agencies) {
        const Default *look = nullptr;
        for (const Default &d : defaults) { // the shape asked for, else that of the code
            if (agency.shape.empty() ? (!agency.code.empty() && agency.code == d.code && isFree(d))
                                     : agency.shape == d.shape) {
                look = &d;
            }
        }
        if (look == nullptr) {
            const auto free = std::ranges::find_if(defaults, isFree);
            look = free == defaults.end() ? &defaults.back() : &*free;
        }
        taken.push_back(look);
        if (agency.id == id) {
            return {QString::fromStdString(agency.code.empty() ? id.value.substr(0, 2) : agency.code),
                    QString::fromLatin1(look->shape), QColor(QLatin1String(dark ? look->dark : look->light))};
        }
    }
    return {QString::fromStdString(id.value.substr(0, 2)), QStringLiteral("circle"), QColor(Qt::darkGray)};
}

std::vector<QPointF> AgencyLook::symbol(QPointF c, double r) const
{
    const auto at = [&](double x, double y) { return QPointF(c.x() + x * r, c.y() + y * r); };
    if (shape == QLatin1String("square")) {
        return {at(-0.85, -0.85), at(0.85, -0.85), at(0.85, 0.85), at(-0.85, 0.85)};
    }
    if (shape == QLatin1String("triangle")) {
        return {at(0, -1), at(1, 0.8), at(-1, 0.8)};
    }
    if (shape == QLatin1String("cross")) {
        return {at(-0.35, -1), at(0.35, -1), at(0.35, -0.35), at(1, -0.35), at(1, 0.35),   at(0.35, 0.35),
                at(0.35, 1),   at(-0.35, 1), at(-0.35, 0.35), at(-1, 0.35), at(-1, -0.35), at(-0.35, -0.35)};
    }
    if (shape == QLatin1String("house")) {
        return {at(0, -1), at(1, -0.1), at(0.8, -0.1), at(0.8, 0.9), at(-0.8, 0.9), at(-0.8, -0.1), at(-1, -0.1)};
    }
    if (shape == QLatin1String("diamond")) {
        return {at(0, -1), at(1, 0), at(0, 1), at(-1, 0)};
    }
    if (shape == QLatin1String("flag")) {
        return {at(-0.7, -1), at(0.9, -0.5), at(-0.45, 0), at(-0.45, 1), at(-0.7, 1)};
    }
    const int corners = shape == QLatin1String("hexagon") ? 6 : 20;
    std::vector<QPointF> points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        points.push_back(at(0.95 * std::cos(angle), 0.95 * std::sin(angle)));
    }
    return points;
}

QString agencyCodes(const Scenario &scenario, const std::vector<AgencyId> &agencies)
{
    QStringList codes;
    for (const AgencyId &agency : agencies) {
        codes += lookOf(scenario, agency).code;
    }
    return codes.join(QStringLiteral(", "));
}

} // namespace samvirke
