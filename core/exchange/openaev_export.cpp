// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folding.h"
#include "exchange/html.h"
#include "exchange/openaev.h"
#include "plan/json.h"
#include "plan/lookup.h"
#include "plan/schedule.h"

#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <map>
#include <set>

namespace samvirke::exchange {

namespace {

using What = LeftBehind::What;

constexpr std::size_t longestPlace = 66; ///< with its brackets

/// Keys of scenario.yaml that this format has a place for. Names of expectations and questions are made anew.
const std::set<std::string> carried{"format",
                                    "version",
                                    "id",
                                    "title",
                                    "summary",
                                    "language",
                                    "agencies.id",
                                    "agencies.name",
                                    "agencies.mandate",
                                    "channels.id",
                                    "channels.name",
                                    "channels.medium",
                                    "fits.id",
                                    "fits.value",
                                    "fits.hint",
                                    "objectives.id",
                                    "objectives.text",
                                    "questionnaires",
                                    "injects.id",
                                    "injects.title",
                                    "injects.release",
                                    "injects.from",
                                    "injects.to",
                                    "injects.channel",
                                    "injects.text",
                                    "injects.media",
                                    "injects.note",
                                    "injects.active",
                                    "injects.expects.id",
                                    "injects.expects.text",
                                    "injects.expects.within"};

bool isLessons(const Questionnaire &asked)
{
    return asked.when == When::after && asked.to.empty() &&
           std::ranges::all_of(asked.questions, [](const Question &question) {
               return question.scale == Scale::text && question.measure.empty();
           });
}

class Export
{
public:
    Export(const Scenario &plan, const std::vector<ScenarioFile> &media)
        : m_plan(plan), m_media(media), m_planned(plannedTimes(plan).injects)
    {
        for (const Fit &fit : plan.fits) {
            m_fits.insert(fit.id);
        }
    }

    Exported run()
    {
        m_out.left = leftBehind(m_plan, carried);
        m_json.beginObject();
        m_json.key("export_version").number(1);
        writeInformation();
        writeTeams();
        writeObjectives();
        writeInjects();
        writeDocuments();
        writeNews();
        writeLessons();
        writeVariables();
        for (const char *nothing : {"users", "organizations", "tags", "challenges"}) {
            m_json.key("scenario_" + std::string(nothing)).beginArray().endArray();
        }
        m_json.endObject();
        if (m_otherMedia > 0) {
            m_out.left.push_back({What::medium, {}, m_otherMedia});
        }
        writeArchive();
        return std::move(m_out);
    }

private:
    void text(std::string_view key, std::string_view value) { m_json.key(key).text(value); }

    /// "{place}" as "${place}", which OpenAEV fills in.
    [[nodiscard]] std::string withVariables(const std::string &source) const
    {
        std::string out;
        for (std::size_t i = 0; i < source.size(); ++i) {
            const std::string_view rest = std::string_view(source).substr(i, longestPlace);
            const std::size_t end = rest.front() == '{' ? rest.find('}') : std::string_view::npos;
            const bool place = end != std::string_view::npos && m_fits.contains(std::string(rest.substr(1, end - 1)));
            out += place ? "${" : rest.substr(0, 1);
        }
        return out;
    }

    void writeInformation()
    {
        m_json.key("scenario_information").beginObject();
        text("scenario_id", m_plan.id);
        text("scenario_name", m_plan.title);
        text("scenario_description", m_plan.summary);
        text("scenario_subtitle", "");
        text("scenario_category", "crisis-communication");
        text("scenario_main_focus", "incident-response");
        text("scenario_severity", "medium");
        text("scenario_message_header", "EXERCISE");
        text("scenario_message_footer", "EXERCISE");
        text("scenario_mail_from", "exercise@example.invalid");
        m_json.key("scenario_tags").beginArray().endArray();
        m_json.key("scenario_documents").beginArray().endArray();
        m_json.endObject();
    }

    void writeTeam(const std::string &id, const std::string &name, const std::string &description)
    {
        m_json.beginObject();
        text("team_id", id);
        text("team_name", name);
        text("team_description", description);
        m_json.key("team_tags").beginArray().endArray();
        m_json.endObject();
    }

    /// Agencies, and seats that injects go to by themselves.
    void writeTeams()
    {
        std::set<Party> addressed;
        for (const Inject &inject : m_plan.injects) {
            addressed.insert(inject.to.begin(), inject.to.end());
        }
        m_json.key("scenario_teams").beginArray();
        for (const Agency &agency : m_plan.agencies) {
            writeTeam(agency.id.value, agency.name, agency.mandate);
        }
        for (const Seat &seat : m_plan.seats) {
            if (addressed.contains(Party(seat.id.value)) && find(m_plan.agencies, AgencyId(seat.id.value)) == nullptr) {
                writeTeam(seat.id.value, seat.name, {});
            }
        }
        m_json.endArray();
    }

    void writeObjectives()
    {
        m_json.key("scenario_objectives").beginArray();
        int priority = 0;
        for (const Objective &objective : m_plan.objectives) {
            m_json.beginObject();
            text("objective_id", objective.id.value);
            text("objective_title", objective.text);
            text("objective_description", "");
            m_json.key("objective_priority").number(++priority);
            m_json.endObject();
        }
        m_json.endArray();
    }

    // ── injects ──────────────────────────────────────────────────────────────────────────────────────────────────────

    [[nodiscard]] Medium mediumOf(const Inject &inject) const
    {
        const Channel *channel = find(m_plan.channels, inject.channel);
        return channel == nullptr ? Medium::message : channel->medium;
    }

    void writeInjects()
    {
        m_json.key("scenario_injects").beginArray();
        for (const Inject &inject : m_plan.injects) {
            m_json.beginObject();
            text("inject_id", inject.id.value);
            text("inject_title", withVariables(inject.title));
            text("inject_description", inject.note);
            m_json.key("inject_country").null();
            m_json.key("inject_city").null();
            writeContent(inject);
            m_json.key("inject_all_teams").boolean(contains(inject.to, everybody));
            writeRelease(inject);
            m_json.key("inject_tags").beginArray().endArray();
            m_json.key("inject_teams").beginArray();
            for (const Party &party : inject.to) {
                if (party != everybody) {
                    m_json.text(party.value);
                }
            }
            m_json.endArray();
            m_json.key("inject_documents").beginArray();
            for (const std::string &file : inject.media) {
                m_documents.insert(file);
                m_json.beginObject();
                text("document_id", file);
                text("document_name", file);
                m_json.key("document_attached").boolean(true);
                m_json.endObject();
            }
            m_json.endArray();
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeContent(const Inject &inject)
    {
        const bool news = mediumOf(inject) == Medium::media;
        const Channel *channel = find(m_plan.channels, inject.channel);
        const bool sms = channel != nullptr && fold(channel->name) == "sms";
        m_otherMedia += channel != nullptr && channel->medium != Medium::message && !news ? 1 : 0;
        const std::string sender = inject.from.empty() || news ? "" : "Sender: " + inject.from + "\n\n";
        const std::string said = withVariables(sender + inject.text);
        m_json.key("inject_injector_contract").beginObject();
        text("injector_contract_id", news                                  ? contract::publish
                                     : sms                                 ? contract::sms
                                     : inject.to.empty()                   ? contract::manual
                                     : inject.to == std::vector{everybody} ? contract::mailToAll
                                                                           : contract::mail);
        m_json.endObject();
        m_json.key("inject_content").beginObject();
        if (news) {
            m_news.push_back(&inject);
            m_json.key("articles").beginArray().text(inject.id.value).endArray();
        } else if (sms) {
            text("message", said);
        } else {
            text("subject", withVariables(inject.title));
            text("body", htmlOf(said));
        }
        m_json.key("expectations").beginArray();
        for (const Expectation &expectation : inject.expects) {
            m_json.beginObject();
            text("expectation_type", "MANUAL");
            text("expectation_name", withVariables(expectation.text));
            text("expectation_description", "");
            m_json.key("expectation_score").number(100);
            m_json.key("expectation_expectation_group").boolean(false);
            if (expectation.within) {
                m_json.key("expectation_expiration_time").number(expectation.within->count() / 1000);
            }
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }

    /// In seconds from the start. What waits for somebody is switched off, as OpenAEV would send it at once.
    void writeRelease(const Inject &inject)
    {
        const auto *at = std::get_if<AtTime>(&inject.release);
        const auto *after = std::get_if<AfterInject>(&inject.release);
        const bool timed = at != nullptr || after != nullptr;
        const Millis parent = after == nullptr ? Millis{0} : secondsOf(after->inject);
        const Millis time = at != nullptr ? at->at : after != nullptr ? parent + after->delay : secondsOf(inject.id);
        m_json.key("inject_depends_duration").number(time.count() / 1000);
        m_json.key("inject_enabled").boolean(inject.active && timed);
        if (!timed) {
            m_out.left.push_back({What::switchedOff, inject.title, 1});
        }
        m_json.key("inject_depends_on").beginArray();
        if (after != nullptr) {
            m_json.beginObject();
            m_json.key("dependency_relationship").beginObject();
            text("inject_parent_id", after->inject.value);
            text("inject_children_id", inject.id.value);
            m_json.endObject();
            m_json.key("dependency_condition").beginObject();
            text("mode", "and");
            m_json.key("conditions").beginArray().beginObject();
            text("key", "Execution");
            m_json.key("value").boolean(true);
            text("operator", "eq");
            m_json.endObject().endArray().endObject().endObject();
        }
        m_json.endArray();
    }

    [[nodiscard]] Millis secondsOf(const InjectId &inject) const
    {
        const auto it = m_planned.find(inject);
        return it == m_planned.end() ? Millis{0} : it->second;
    }

    // ── what injects mention ─────────────────────────────────────────────────────────────────────────────────────────

    void writeDocuments()
    {
        m_json.key("scenario_documents").beginArray();
        for (const std::string &file : m_documents) {
            m_json.beginObject();
            text("document_id", file);
            text("document_name", file);
            text("document_target", file);
            text("document_description", "");
            m_json.key("document_tags").beginArray().endArray();
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeNews()
    {
        m_json.key("scenario_channels").beginArray();
        for (const Channel &channel : m_plan.channels) {
            if (channel.medium == Medium::media) {
                m_json.beginObject();
                text("channel_id", channel.id.value);
                text("channel_type", "newspaper");
                text("channel_name", channel.name);
                text("channel_description", "");
                text("channel_mode", "standard");
                m_json.endObject();
            }
        }
        m_json.endArray();
        m_json.key("scenario_articles").beginArray();
        for (const Inject *inject : m_news) {
            m_json.beginObject();
            text("article_id", inject->id.value);
            text("article_name", withVariables(inject->title));
            text("article_content", withVariables(inject->text));
            text("article_author", inject->from);
            text("article_channel", inject->channel.value);
            m_json.key("article_documents").beginArray().endArray();
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeLessons()
    {
        std::vector<const Questionnaire *> lessons;
        for (const Questionnaire &asked : m_plan.questionnaires) {
            if (isLessons(asked)) {
                lessons.push_back(&asked);
            }
        }
        if (const std::size_t other = m_plan.questionnaires.size() - lessons.size(); other > 0) {
            m_out.left.push_back({What::section, "questionnaires", other});
        }
        m_json.key("scenario_lessons_categories").beginArray();
        int order = 0;
        for (const Questionnaire *asked : lessons) {
            m_json.beginObject();
            text("lessonscategory_id", asked->id.value);
            text("lessons_category_name", asked->title);
            text("lessons_category_description", "");
            m_json.key("lessons_category_order").number(++order);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.key("scenario_lessons_questions").beginArray();
        for (const Questionnaire *asked : lessons) {
            for (const Question &question : asked->questions) {
                m_json.beginObject();
                text("lessonsquestion_id", question.id.value);
                text("lessons_question_category", asked->id.value);
                text("lessons_question_content", question.text);
                text("lessons_question_explanation", "");
                m_json.key("lessons_question_order").number(++order);
                m_json.endObject();
            }
        }
        m_json.endArray();
    }

    void writeVariables()
    {
        m_json.key("scenario_variables").beginArray();
        for (const Fit &fit : m_plan.fits) {
            m_json.beginObject();
            text("variable_id", fit.id);
            text("variable_key", fit.id);
            text("variable_value", fit.value);
            text("variable_description", fit.hint);
            m_json.endObject();
        }
        m_json.endArray();
    }

    // ── the archive ──────────────────────────────────────────────────────────────────────────────────────────────────

    static void add(QuaZip &zip, const std::string &name, const std::string &comment, const std::string &bytes)
    {
        QuaZipNewInfo info(QString::fromStdString(name));
        info.comment = QString::fromStdString(comment);
        info.dateTime = QDateTime(QDate(2020, 1, 1), QTime(0, 0)); // the same scenario gives the same file
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, info);
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        file.close();
    }

    void writeArchive()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QuaZip zip(&buffer);
        zip.open(QuaZip::mdCreate);
        add(zip, m_plan.id + ".json", "Scenario", m_json.take());
        for (const ScenarioFile &file : m_media) {
            constexpr std::string_view folder = "media/";
            const std::string name = file.name.starts_with(folder) ? file.name.substr(folder.size()) : std::string{};
            if (m_documents.contains(name)) {
                add(zip, name, "Attachment", file.bytes);
            }
        }
        zip.close();
        m_out.bytes = bytes.toStdString();
    }

    const Scenario &m_plan;
    const std::vector<ScenarioFile> &m_media;
    std::map<InjectId, ExerciseTime> m_planned;
    std::set<std::string> m_fits, m_documents;
    std::vector<const Inject *> m_news;
    std::size_t m_otherMedia = 0;
    json::Writer m_json{2};
    Exported m_out;
};

} // namespace

Exported openAevOf(const Scenario &plan, const std::vector<ScenarioFile> &media)
{
    return Export(plan, media).run();
}

} // namespace samvirke::exchange
