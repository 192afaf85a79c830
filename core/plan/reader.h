// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/problem.h"
#include "plan/scenario.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace samvirke {

/// Where each path of a scenario ("tasks.cordon.roles.POL") stands in its file.
class Marks
{
public:
    void set(const std::string &path, Mark mark) { m_marks.insert_or_assign(path, mark); }
    /// The place of @p path, or of the nearest thing around it that stands in the file.
    [[nodiscard]] Mark nearest(std::string_view path) const;

private:
    std::unordered_map<std::string, Mark> m_marks;
};

struct Reading
{
    Scenario scenario;
    Marks marks;
    std::vector<Problem> problems; ///< of form only; check() finds those of content
};

struct QuestionnaireReading
{
    QuestionnaireSet set;
    Marks marks;
    std::vector<Problem> problems;
};

/// Reads a file of assets/questionnaires.
[[nodiscard]] QuestionnaireReading readQuestionnaires(std::string_view yaml);

/// Reads scenario.yaml. What could be read is in the result even where there are problems.
[[nodiscard]] Reading readScenario(std::string_view yaml);

} // namespace samvirke
