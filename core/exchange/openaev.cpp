// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/openaev.h"

#include "exchange/draft.h"
#include "exchange/folding.h"
#include "exchange/html.h"
#include "plan/format.h"
#include "plan/lookup.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace samvirke::exchange {

namespace {

/// "What: more of it", or the one there is.
std::string withColon(std::string what, const std::string &more)
{
    if (!what.empty() && !more.empty()) {
        what += ": ";
    }
    return what += more;
}

constexpr std::size_t longestVariable = 100; ///< with room for what some put behind its name

/// A file name that is safe in any folder: no path, nothing hidden, nothing that a shell or a system reads otherwise.
std::string safeFileName(std::string_view name)
{
    constexpr std::size_t longest = 100;
    name.remove_prefix(std::min(name.find_last_of("/\\") + 1, name.size()));
    std::string out;
    for (const char c : name) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                           c == '-' || c == '_';
        if (plain ? !(out.empty() && c == '.') : !out.empty() && out.back() != '-') {
            out += plain ? c : '-';
        }
    }
    return out.size() <= longest ? out : out.substr(out.size() - longest);
}

/// An id, or a thing with one.
const std::string &idOf(const Json &reference, std::string_view key)
{
    return reference.isObject() ? reference[key].text() : reference.text();
}

class OpenAev
{
public:
    OpenAev(const Json &root, const EntryBytes &entry)
        : m_root(root),
          m_entry(entry),
          m_prefix(root.has("scenario_information") || root.has("scenario_injects") ? "scenario_" : "exercise_")
    {}

    tl::expected<OpenAevImport, Unsuitable> run(const ImportOptions &options)
    {
        const std::vector<Json> &injects = part("injects").items();
        if (injects.empty() && part("articles").items().empty()) {
            return tl::unexpected(Unsuitable{Unsuitable::What::noInjects, 0, {}});
        }
        readParts();
        for (const Json &inject : injects) {
            m_seconds.try_emplace(inject["inject_id"].text(), inject["inject_depends_duration"].number().value_or(0));
            if (!isTechnical(inject)) {
                m_draft.reserve(inject["inject_id"].text(), inject["inject_title"].text());
            }
        }
        for (const Json &inject : injects) {
            readInject(inject);
        }
        readUnpublished();
        noteUnused();
        OpenAevImport out;
        const Json &information = part("information");
        m_draft.scenario.summary = markdownOfMaybeHtml(information[m_prefix + "description"].text());
        out.imported = m_draft.finish(options, information[m_prefix + "name"].text());
        out.media = std::move(m_media);
        return out;
    }

private:
    [[nodiscard]] const Json &part(std::string_view name) const { return m_root[m_prefix + std::string(name)]; }

    // ── what stands beside the injects ───────────────────────────────────────────────────────────────────────────────

    void readParts()
    {
        for (const Json &team : part("teams").items()) {
            m_draft.addAgency(team["team_id"].text(), team["team_name"].text(), team["team_description"].text());
        }
        for (const Json &variable : part("variables").items()) {
            const std::string &key = variable["variable_key"].text();
            const std::string &value = variable["variable_value"].text();
            if (isGoodId(key) && !value.empty()) {
                m_variables.try_emplace(key, Fit{key, value, variable["variable_description"].text()});
            }
        }
        for (const Json &document : part("documents").items()) {
            m_documents.try_emplace(document["document_id"].text(), &document);
        }
        for (const Json &channel : part("channels").items()) {
            m_channels.try_emplace(channel["channel_id"].text(), &channel);
        }
        for (const Json &article : part("articles").items()) {
            m_articles.try_emplace(article["article_id"].text(), &article);
        }
        for (const Json &challenge : part("challenges").items()) {
            m_challenges.try_emplace(challenge["challenge_id"].text(), &challenge);
        }
        readObjectives();
        readLessons();
    }

    void readObjectives()
    {
        FreshNames ids;
        for (const Json &source : part("objectives").items()) {
            const std::string title = onOneLine(source["objective_title"].text());
            const std::string description = onOneLine(source["objective_description"].text());
            Objective objective;
            objective.text = withColon(title, description);
            if (!objective.text.empty()) {
                objective.id =
                    ObjectiveId(ids.take(Draft::nameFrom(source["objective_id"].text(), title), "objective"));
                m_draft.scenario.objectives.push_back(std::move(objective));
            }
        }
    }

    /// What is asked after the exercise.
    void readLessons()
    {
        std::multimap<std::string, const Json *> byCategory;
        for (const Json &question : part("lessons_questions").items()) {
            byCategory.emplace(question["lessons_question_category"].text(), &question);
        }
        FreshNames ids;
        for (const Json &category : part("lessons_categories").items()) {
            Questionnaire asked;
            asked.title = onOneLine(category["lessons_category_name"].text());
            FreshNames questions;
            const auto [first, last] = byCategory.equal_range(category["lessonscategory_id"].text());
            for (auto it = first; it != last; ++it) {
                const Json &source = *it->second;
                const std::string content = onOneLine(source["lessons_question_content"].text());
                if (content.empty()) {
                    continue;
                }
                Question one;
                one.id = QuestionId(questions.take(Draft::nameFrom(source["lessonsquestion_id"].text(), {}), "q"));
                one.text = content;
                one.scale = Scale::text;
                asked.questions.push_back(std::move(one));
            }
            if (!asked.questions.empty()) {
                asked.id = QuestionnaireId(
                    ids.take(Draft::nameFrom(category["lessonscategory_id"].text(), asked.title), "lessons"));
                asked.title = asked.title.empty() ? asked.id.value : asked.title;
                m_draft.scenario.questionnaires.push_back(std::move(asked));
            }
        }
    }

    void noteUnused()
    {
        for (const char *name : {"users", "organizations", "tags"}) {
            if (const std::size_t count = part(name).items().size(); count > 0) {
                m_draft.note(NoteKind::partUnused, m_prefix + name, {std::to_string(count)});
            }
        }
        for (const char *name : {"message_header", "message_footer", "mail_from"}) {
            if (!part("information")[m_prefix + name].text().empty()) {
                m_draft.note(NoteKind::partUnused, m_prefix + name, {"1"});
            }
        }
    }

    // ── injects ──────────────────────────────────────────────────────────────────────────────────────────────────────

    [[nodiscard]] static const std::string &contractOf(const Json &inject)
    {
        return idOf(inject["inject_injector_contract"], "injector_contract_id");
    }

    /// What it says, whatever the kind of inject calls that.
    [[nodiscard]] static const std::string &bodyOf(const Json &inject)
    {
        const Json &content = inject["inject_content"];
        for (const char *key : {"body", "message", "content", "text"}) {
            if (!content[key].text().empty()) {
                return content[key].text();
            }
        }
        return content["body"].text();
    }

    /// Done by machines to machines: no kind that people meet, and nothing for them to read.
    [[nodiscard]] static bool isTechnical(const Json &inject)
    {
        static const std::set<std::string_view> human{contract::mail,      contract::mailToAll, contract::publish,
                                                      contract::challenge, contract::manual,    contract::sms};
        return !human.contains(contractOf(inject)) && bodyOf(inject).empty() &&
               inject["inject_content"]["subject"].text().empty();
    }

    void readInject(const Json &source)
    {
        m_draft.beginRow();
        if (isTechnical(source)) {
            const Json &known = source["inject_injector_contract"];
            const std::string &label = known["injector_contract_labels"]["en"].text();
            m_draft.leaveOut(NoteKind::technicalAction, source["inject_title"].text(),
                             {label.empty() ? known["injector_contract_injector_type"].text() : label});
            return;
        }
        Inject inject;
        inject.title = withVariables(source["inject_title"].text());
        inject.note = markdownOfMaybeHtml(source["inject_description"].text());
        inject.active = !source["inject_enabled"].isFalse();
        if (!inject.active) {
            m_draft.noteRow(NoteKind::inactive, "inject_enabled: false");
        }
        for (const char *key : {"inject_country", "inject_city"}) {
            if (!source[key].text().empty()) {
                inject.extra.emplace_back(key, source[key].text());
            }
        }
        readRecipients(source, inject);
        readText(source, inject);
        readExpectations(source["inject_content"]["expectations"], inject);
        readDocuments(source["inject_documents"], inject);
        inject.release = releaseOf(source);
        m_draft.take(std::move(inject), source["inject_id"].text());
    }

    void readRecipients(const Json &source, Inject &inject)
    {
        if (source["inject_all_teams"].isTrue()) {
            inject.to.push_back(everybody);
            return;
        }
        std::set<Party> here;
        for (const Json &team : source["inject_teams"].items()) {
            const auto party = m_draft.party(idOf(team, "team_id"));
            if (party && here.insert(*party).second) {
                inject.to.push_back(*party);
            }
        }
    }

    void readText(const Json &source, Inject &inject)
    {
        const std::string &kind = contractOf(source);
        const Json &content = source["inject_content"];
        if (kind == contract::publish) {
            for (const Json &id : content["articles"].items()) {
                const auto article = m_articles.find(id.text());
                if (article == m_articles.end()) {
                    m_draft.noteRow(NoteKind::documentMissing, id.text());
                } else {
                    m_published.insert(id.text());
                    readArticle(*article->second, inject);
                }
            }
        } else if (kind == contract::challenge) {
            for (const Json &id : content["challenges"].items()) {
                if (const auto challenge = m_challenges.find(id.text()); challenge != m_challenges.end()) {
                    readChallenge(*challenge->second, inject);
                }
            }
        } else if (kind == contract::sms) {
            inject.channel = m_draft.channel("SMS", Medium::message);
        } else if (kind != contract::manual) {
            inject.channel = m_draft.channel("E-mail", Medium::message);
        }
        const std::string subject = withVariables(onOneLine(content["subject"].text()));
        const bool said = subject.empty() || fold(inject.title).ends_with(fold(subject));
        addText(inject, said ? std::string{} : "**" + subject + "**");
        addText(inject, withoutSender(markdownOfMaybeHtml(withVariables(bodyOf(source))), inject));
    }

    /// "Sender: SOC analyst" as the first line, as there is no other place for it.
    std::string withoutSender(const std::string &text, Inject &inject)
    {
        constexpr std::string_view mark = "Sender:";
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string sender = onOneLine(std::string_view(text).substr(0, end).substr(std::min(mark.size(), end)));
        if (!text.starts_with(mark) || sender.empty() || sender.size() > longestVariable) {
            return text;
        }
        inject.from = sender;
        m_draft.noteRow(NoteKind::senderFromText, sender);
        return std::string(trimmed(std::string_view(text).substr(end)));
    }

    static void addText(Inject &inject, const std::string &text)
    {
        inject.text += inject.text.empty() || text.empty() ? text : "\n\n" + text;
    }

    void readArticle(const Json &article, Inject &inject)
    {
        const auto channel = m_channels.find(article["article_channel"].text());
        const std::string name =
            channel == m_channels.end() ? std::string{} : onOneLine((*channel->second)["channel_name"].text());
        inject.channel = m_draft.channel(name.empty() ? "News" : name, Medium::media);
        const std::string author = onOneLine(article["article_author"].text());
        inject.from = author.empty() ? inject.from : author;
        const std::string title = withVariables(onOneLine(article["article_name"].text()));
        inject.title = inject.title.empty() ? title : inject.title;
        addText(inject, title.empty() || title == inject.title ? std::string{} : "**" + title + "**");
        addText(inject, markdownOfMaybeHtml(withVariables(article["article_content"].text())));
        for (const char *key : {"article_likes", "article_shares", "article_comments"}) {
            if (article[key].number().value_or(0) != 0 && valueAt(inject.extra, std::string(key)) == nullptr) {
                inject.extra.emplace_back(key, article[key].text());
            }
        }
        readDocuments(article["article_documents"], inject);
    }

    void readChallenge(const Json &challenge, Inject &inject)
    {
        const std::string name = withVariables(onOneLine(challenge["challenge_name"].text()));
        inject.title = inject.title.empty() ? name : inject.title;
        addText(inject, name.empty() || name == inject.title ? std::string{} : "**" + name + "**");
        addText(inject, markdownOfMaybeHtml(withVariables(challenge["challenge_content"].text())));
        for (const Json &flag : challenge["challenge_flags"].items()) { // the answers, which players do not see
            addExpectation(inject, Expected::reply, flag["flag_value"].text(), {});
        }
        readDocuments(challenge["challenge_documents"], inject);
    }

    void readExpectations(const Json &expectations, Inject &inject)
    {
        for (const Json &source : expectations.items()) {
            const std::string name = withVariables(source["expectation_name"].text());
            const std::string description = withVariables(source["expectation_description"].text());
            const bool repeated = description.empty() || fold(description).starts_with(fold(name));
            const std::string text = name.empty() || (repeated && !description.empty()) ? description
                                     : repeated                                         ? name
                                                                                        : withColon(name, description);
            addExpectation(inject, Expected::other, text, source["expectation_expiration_time"].number());
        }
    }

    static void addExpectation(Inject &inject, Expected what, std::string text, std::optional<double> seconds)
    {
        constexpr double longest = 400.0 * 86'400;
        Expectation expectation;
        expectation.id = ExpectationId("e" + std::to_string(inject.expects.size() + 1));
        expectation.what = what;
        expectation.text = std::move(text);
        if (seconds && *seconds > 0 && *seconds <= longest) {
            expectation.within = Millis{std::llround(*seconds * 1000)};
        }
        inject.expects.push_back(std::move(expectation));
    }

    // ── variables and documents ──────────────────────────────────────────────────────────────────────────────────────

    /// "${company}" as a place to fit, "{company}"; what has no value stays as it is.
    std::string withVariables(const std::string &text)
    {
        std::string out;
        std::size_t done = 0;
        for (std::size_t at = text.find("${"); at != std::string::npos; at = text.find("${", at + 2)) {
            const std::string_view window = std::string_view(text).substr(at + 2, longestVariable);
            const std::size_t length = window.find_first_of("}\n");
            if (length == std::string_view::npos || window[length] != '}') {
                continue;
            }
            const std::string name(window.substr(0, length));
            const auto variable = m_variables.find(std::string(trimmed(name)));
            if (variable == m_variables.end()) {
                m_draft.noteRow(NoteKind::variableWithoutValue, "${" + name + "}");
                continue;
            }
            if (m_fitted.insert(variable->first).second) {
                m_draft.scenario.fits.push_back(variable->second);
                m_draft.note(NoteKind::variableFitted, variable->first, {variable->second.value});
            }
            out.append(text, done, at - done).append("{" + variable->first + "}");
            done = at + 2 + length + 1;
        }
        return out.append(text, done);
    }

    void readDocuments(const Json &documents, Inject &inject)
    {
        for (const Json &reference : documents.items()) {
            const std::string &id = idOf(reference, "document_id");
            const std::string file = mediaOf(id);
            if (!file.empty() && !contains(inject.media, file)) {
                inject.media.push_back(file);
            }
        }
    }

    /// The name in media/ of a document that the archive holds; empty, with a note, where it does not.
    std::string mediaOf(const std::string &id)
    {
        const auto [it, isNew] = m_taken.try_emplace(id);
        const auto document = m_documents.find(id);
        if (isNew && document != m_documents.end()) {
            it->second = takeDocument(*document->second);
        }
        if (it->second.empty()) {
            m_draft.noteRow(NoteKind::documentMissing,
                            document == m_documents.end() ? id : (*document->second)["document_name"].text());
        }
        return it->second;
    }

    std::string takeDocument(const Json &document)
    {
        const std::string &name = document["document_name"].text();
        const std::string &target = document["document_target"].text();
        const std::string safe = safeFileName(name.empty() ? target : name);
        std::optional<std::string> bytes = m_entry(target);
        bytes = bytes ? std::move(bytes) : m_entry(name);
        if (!bytes || safe.empty()) {
            return {};
        }
        const std::size_t dot = std::min(safe.rfind('.'), safe.size());
        std::string file = m_fileNames.take(safe.substr(0, dot), "file") + safe.substr(dot);
        m_media.push_back({"media/" + file, std::move(*bytes)});
        return file;
    }

    // ── times ────────────────────────────────────────────────────────────────────────────────────────────────────────

    struct Before
    {
        std::string parent;     ///< id in the file
        std::string conditions; ///< other than that it was released
    };

    static std::vector<Before> beforesOf(const Json &dependsOn)
    {
        std::vector<Before> out;
        if (dependsOn.kind() == Json::Kind::text) {
            out.push_back({dependsOn.text(), {}});
        }
        for (const Json &one : dependsOn.items()) {
            Before before;
            before.parent = one["dependency_relationship"]["inject_parent_id"].text();
            const Json &condition = one["dependency_condition"];
            for (const Json &asked : condition["conditions"].items()) {
                const bool plain = asked["key"].text() == "Execution" && !asked["value"].isFalse();
                if (!plain) {
                    before.conditions += before.conditions.empty() ? "" : " " + condition["mode"].text() + " ";
                    before.conditions +=
                        "“" + asked["key"].text() + "”" + (asked["value"].isFalse() ? " = false" : " = true");
                }
            }
            out.push_back(std::move(before));
        }
        return out;
    }

    Trigger releaseOf(const Json &source)
    {
        const Json &duration = source["inject_depends_duration"];
        const double own = duration.number().value_or(0);
        const std::vector<Before> befores = beforesOf(source["inject_depends_on"]);
        for (const Before &before : befores) {
            if (!before.conditions.empty()) {
                m_draft.noteRow(NoteKind::conditionKept, before.conditions, {duration.text() + " s"});
                return Unscheduled{duration.text() + " s, " + before.conditions};
            }
        }
        const Before *last = nullptr; // all are waited for, and this one comes last
        for (const Before &before : befores) {
            if (!m_draft.reserved(before.parent)) {
                m_draft.noteRow(NoteKind::beforeUnknown, before.parent);
            } else if (last == nullptr || m_seconds[before.parent] > m_seconds[last->parent]) {
                last = &before;
            }
        }
        if (last == nullptr) {
            return m_draft.at(own, duration.text() + " s");
        }
        const InjectId parent = *m_draft.reserved(last->parent);
        if (befores.size() > 1) {
            m_draft.noteRow(NoteKind::severalBefore, parent.value);
        }
        double delay = own - m_seconds[last->parent];
        if (delay < 0) {
            m_draft.noteRow(NoteKind::timeNotUsed, duration.text() + " s");
            delay = 0;
        }
        const Trigger at = m_draft.at(delay, duration.text() + " s");
        const auto *time = std::get_if<AtTime>(&at);
        return time == nullptr ? at : AfterInject{parent, time->at};
    }

    /// News that no inject publishes: kept, for the facilitator to release.
    void readUnpublished()
    {
        for (const Json &article : part("articles").items()) {
            const std::string &id = article["article_id"].text();
            if (!m_published.contains(id)) {
                m_draft.beginRow();
                Inject inject;
                readArticle(article, inject);
                inject.to.push_back(everybody);
                m_draft.noteRow(NoteKind::neverPublished);
                m_draft.take(std::move(inject), id);
            }
        }
    }

    const Json &m_root;
    const EntryBytes &m_entry;
    std::string m_prefix;
    Draft m_draft;
    std::map<std::string, Fit> m_variables;
    std::set<std::string> m_fitted, m_published;
    std::map<std::string, const Json *> m_documents, m_channels, m_articles, m_challenges; ///< by id
    std::map<std::string, double> m_seconds;                                               ///< of injects, by id
    std::map<std::string, std::string> m_taken; ///< documents by id, with the name of their file
    FreshNames m_fileNames;
    std::vector<ScenarioFile> m_media;
};

} // namespace

bool isOpenAev(const Json &root)
{
    return root.has("export_version") || root.has("scenario_injects") || root.has("exercise_injects");
}

tl::expected<OpenAevImport, Unsuitable> importOpenAev(const Json &root, const ImportOptions &options,
                                                      const EntryBytes &entry)
{
    const Json &version = root["export_version"];
    if (root.has("export_version") && version.number() != 1.0) {
        return tl::unexpected(Unsuitable{Unsuitable::What::wrongVersion, 0, {"OpenAEV", version.text()}});
    }
    return OpenAev(root, entry).run(options);
}

} // namespace samvirke::exchange
