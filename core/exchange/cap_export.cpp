// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cap.h"

#include "exchange/folding.h"
#include "exchange/html.h"
#include "plan/lookup.h"
#include "plan/story.h"

#include <algorithm>
#include <initializer_list>

namespace samvirke::exchange {

namespace {

constexpr std::size_t longestHeadline = 160;

void element(std::string &out, int depth, std::string_view name, std::string_view text)
{
    out.append(static_cast<std::size_t>(depth) * 2, ' ');
    out.append("<").append(name).append(">").append(escapedForXml(text)).append("</").append(name).append(">\n");
}

/// What the inject keeps under @p name, if it is one of @p words; else the last of them.
std::string oneOf(const Inject &inject, const std::string &name, std::initializer_list<std::string_view> words)
{
    const std::string *kept = valueAt(inject.extra, name);
    const bool known = kept != nullptr && std::ranges::find(words, *kept) != words.end();
    return known ? *kept : std::string(*(words.end() - 1));
}

std::string kept(const Inject &inject, const std::string &name, const std::string &otherwise)
{
    const std::string *value = valueAt(inject.extra, name);
    return value == nullptr || value->empty() ? otherwise : onOneLine(*value);
}

} // namespace

std::string alertOf(const Scenario &scenario, const Inject &inject, AlertStatus status, std::int64_t madeMs)
{
    const std::string title = onOneLine(inject.title);
    const std::string from = onOneLine(inject.from);
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<alert xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\">\n";
    element(out, 1, "identifier", scenario.id + "." + inject.id.value);
    element(out, 1, "sender", "exercise@example.invalid"); // nobody who sends real ones
    element(out, 1, "sent", formatUtc(madeMs).substr(0, 19) + "+00:00");
    element(out, 1, "status", status == AlertStatus::test ? "Test" : "Exercise");
    element(out, 1, "msgType", oneOf(inject, "msgType", {"Update", "Cancel", "Alert"}));
    element(out, 1, "scope", "Restricted");
    element(out, 1, "restriction", "EXERCISE: for its participants only");
    element(out, 1, "note", "EXERCISE EXERCISE EXERCISE: " + onOneLine(scenario.title));
    out += "  <info>\n";
    element(out, 2, "language", scenario.language);
    element(out, 2, "category",
            oneOf(inject, "category",
                  {"Geo", "Met", "Safety", "Security", "Rescue", "Fire", "Health", "Env", "Transport", "Infra", "CBRNE",
                   "Other"}));
    element(out, 2, "event", kept(inject, "event", title));
    element(out, 2, "urgency", oneOf(inject, "urgency", {"Immediate", "Expected", "Future", "Past", "Unknown"}));
    element(out, 2, "severity", oneOf(inject, "severity", {"Extreme", "Severe", "Moderate", "Minor", "Unknown"}));
    element(out, 2, "certainty", oneOf(inject, "certainty", {"Observed", "Likely", "Possible", "Unlikely", "Unknown"}));
    if (!from.empty()) {
        element(out, 2, "senderName", from);
    }
    element(out, 2, "headline", shortened("EXERCISE: " + title, longestHeadline));
    if (!inject.text.empty()) {
        element(out, 2, "description", inject.text);
    }
    out += "    <area>\n";
    element(out, 3, "areaDesc", kept(inject, "area", "EXERCISE: " + onOneLine(scenario.title)));
    out += "    </area>\n  </info>\n</alert>\n";
    return out;
}

} // namespace samvirke::exchange
