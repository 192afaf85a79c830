// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "report/words.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What cells name: things of the scenario and choices, as they are shown and as people type them.
namespace samvirke {

/// One thing that a cell can name.
struct Named
{
    std::string id;
    QString shown;
    QStringList also = {}; ///< what else people call it
};

/// The parts between any of @p separators or lines, without blanks around them.
[[nodiscard]] QStringList splitAt(const QString &typed, const char *separators);
[[nodiscard]] bool sameName(const QString &a, const QString &b);
/// The one that is called so. Its beginning is not enough: a list that is pasted means what it says.
[[nodiscard]] const Named *named(const std::vector<Named> &all, const QString &typed);
[[nodiscard]] QString shownAs(const std::vector<Named> &all, std::string_view id);
/// All that can be typed for them.
[[nodiscard]] QStringList namesOf(const std::vector<Named> &all);

[[nodiscard]] std::vector<Named> agenciesNamed(const Scenario &scenario);
/// Agencies, seats, and everybody.
[[nodiscard]] std::vector<Named> partiesNamed(const Words &words, const Scenario &scenario);

template <class T, class Text>
[[nodiscard]] std::vector<Named> listNamed(const std::vector<T> &things, Text text)
{
    std::vector<Named> all;
    for (const T &thing : things) {
        const QString called = fromUtf8(thing.*text).simplified();
        all.push_back({thing.id.value, called.isEmpty() ? fromUtf8(thing.id.value) : called, {}});
    }
    return all;
}

template <class Tag>
[[nodiscard]] QString listText(const std::vector<Named> &all, const std::vector<Id<Tag>> &ids, const QString &between)
{
    QStringList shown;
    for (const Id<Tag> &id : ids) {
        shown += shownAs(all, id.value);
    }
    return shown.join(between);
}

/// A name for files, made of what somebody calls a thing.
[[nodiscard]] std::string slugOr(const QString &text, const char *otherwise);

[[nodiscard]] QString yesText(const Words &words, bool value);
[[nodiscard]] std::optional<bool> yesTyped(const Words &words, const QString &typed);

/// "10 min", "10m", "90 s" at the end of @p text, which loses it.
[[nodiscard]] std::optional<Millis> takeStretch(QString &text);
/// "90 s", "2 min"; a number alone is minutes.
[[nodiscard]] std::optional<Millis> minutesTyped(const QString &typed);

} // namespace samvirke
