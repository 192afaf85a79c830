// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Between the Markdown of scenarios and the HTML of other platforms.
namespace samvirke::exchange {

/// What HTML says, as Markdown: paragraphs, lists, headings, bold, italic, links. Scripts, styles and comments go, a
/// picture is its description; nothing is loaded. Damaged HTML is read as far as it goes.
[[nodiscard]] std::string markdownOf(std::string_view html);

/// The same for a text that may be HTML or not; what has no markup stays as it is.
[[nodiscard]] std::string markdownOfMaybeHtml(const std::string &text);

/// The same the other way. What is no such markup is text.
[[nodiscard]] std::string htmlOf(std::string_view markdown);

/// Text with what HTML and XML would take for markup escaped.
[[nodiscard]] std::string escapedForXml(std::string_view text);

} // namespace samvirke::exchange
