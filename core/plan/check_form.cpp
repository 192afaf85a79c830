// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/check.h"

#include "plan/format.h"
#include "plan/visit.h"

#include <utility>

namespace samvirke {

namespace {

/// Finds required values that are empty, and names that could not be read back.
class FormCheck
{
public:
    template <class T>
    void field(std::string_view key, const T &member, Use use, std::string_view)
    {
        const std::string path = joinPath(m_path, key);
        if constexpr (std::is_same_v<T, std::string> || isId<T>) {
            if (isRequired(use) && isEmpty(member)) {
                problems.push_back({ProblemKind::missingValue, path, {std::string(key)}, {}, {}, {}});
                return;
            }
        }
        into(member, path);
    }

    std::vector<Problem> problems;

private:
    static bool isEmpty(const std::string &text) { return text.empty(); }
    template <class Tag>
    static bool isEmpty(const Id<Tag> &id)
    {
        return id.empty();
    }

    template <class T>
    void into(const T &value, const std::string &path)
    {
        if constexpr (isId<T>) {
            if (!value.empty() && !isGoodId(value.value)) {
                problems.push_back({ProblemKind::badId, path, {value.value}, {}, {}, {}});
            }
        } else if constexpr (isEntries<T>) {
            for (const auto &[key, inner] : value) {
                if constexpr (isId<std::remove_cvref_t<decltype(key)>>) {
                    into(key, joinPath(path, key.value));
                }
            }
        } else if constexpr (isVector<T>) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                into(value[i], joinPath(path, nameInPath(value[i], i)));
            }
        } else if constexpr (isOptional<T>) {
            if (value) {
                into(*value, path);
            }
        } else if constexpr (DescribedStruct<T>) {
            const std::string outside = std::exchange(m_path, path);
            Described<T>::visit(*this, value);
            m_path = outside;
        }
    }

    std::string m_path;
};

} // namespace

std::vector<Problem> checkForm(const Scenario &scenario)
{
    FormCheck check;
    Described<Scenario>::visit(check, scenario);
    return std::move(check.problems);
}

} // namespace samvirke
