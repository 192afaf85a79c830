// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Text made comparable: what people mean to be the same becomes the same.
namespace samvirke::exchange {

/// Small letters (ASCII and Latin-1; the rest as it is), everything but letters, digits and '#' one space.
[[nodiscard]] std::string fold(std::string_view text);
/// The same without any space, so that "J-4" and "J4" are one name.
[[nodiscard]] std::string foldName(std::string_view text);

[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Runs of white space become one space, those at the ends go.
[[nodiscard]] std::string onOneLine(std::string_view text);
/// At most so many code points, cut between words, with an ellipsis where something was cut.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

/// True for nothing at all and for what people write instead: "---", NULL, NaN, N/A.
[[nodiscard]] bool isMissing(std::string_view text);

/// What is left of @p text as a name in a scenario: letters, digits and dashes; may be empty.
[[nodiscard]] std::string slug(std::string_view text);

} // namespace samvirke::exchange
