// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cap.h"

#include "exchange/draft.h"
#include "exchange/folding.h"
#include "exchange/html.h"
#include "plan/story.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace samvirke::exchange {

namespace {

using What = Unsuitable::What;

constexpr std::string_view rightNamespace = "urn:oasis:names:tc:emergency:cap:1.2";
constexpr std::size_t mostAlerts = 10'000;

/// "2011-10-05T23:04:00+10:00" as seconds since 1970 in UTC.
std::optional<std::int64_t> utcOf(std::string_view text)
{
    constexpr std::size_t plain = 19;
    const auto local = parseStoryTime(text.substr(0, plain));
    if (!local || text.size() == plain || text == std::string(text.substr(0, plain)) + "Z") {
        return local;
    }
    const std::string_view zone = text.substr(std::min(plain, text.size()));
    int hours = 0;
    int minutes = 0;
    const bool right = zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':' &&
                       std::from_chars(zone.data() + 1, zone.data() + 3, hours).ptr == zone.data() + 3 &&
                       std::from_chars(zone.data() + 4, zone.data() + 6, minutes).ptr == zone.data() + 6;
    if (!right) {
        return std::nullopt;
    }
    const std::int64_t offset = (hours * 60 + minutes) * 60;
    return *local - (zone[0] == '-' ? -offset : offset);
}

/// Alerts wherever they stand, and entries of feeds that hold none, in their order.
void collect(const XmlNode &node, std::vector<const XmlNode *> &rows)
{
    const std::size_t before = rows.size();
    if (node.name == "alert") {
        rows.push_back(&node);
        return;
    }
    for (const XmlNode &child : node.children) {
        collect(child, rows);
    }
    const bool entry = node.name == "entry" || node.name == "item";
    if (entry && rows.size() == before && !node["title"].text.empty()) {
        rows.push_back(&node);
    }
}

std::string textAt(const XmlNode &node, std::string_view first, std::string_view second)
{
    const std::string &text = node[first].text;
    return text.empty() ? node[second].text : text;
}

const std::string &languageOf(const XmlNode &info)
{
    static const std::string usual = "en-US"; // as the standard says
    const std::string &said = info["language"].text;
    return said.empty() ? usual : said;
}

/// "en" of "en-CA".
std::string primary(const std::string &language)
{
    std::string out = fold(language.substr(0, language.find('-')));
    return out.size() == 2 || out.size() == 3 ? out : "en";
}

void addText(std::string &text, const std::string &more)
{
    text += text.empty() || more.empty() ? more : "\n\n" + more;
}

std::string joined(const std::vector<const XmlNode *> &nodes, std::string_view child = {})
{
    std::string out;
    for (const XmlNode *node : nodes) {
        const std::string &text = child.empty() ? node->text : (*node)[child].text;
        out += (out.empty() || text.empty() ? "" : "; ") + text;
    }
    return out;
}

/// What people read of one block.
std::string textOf(const XmlNode &info, const std::string &title)
{
    std::string text;
    const std::string &headline = info["headline"].text;
    addText(text, headline == title || headline.empty() ? std::string{} : "**" + onOneLine(headline) + "**");
    addText(text, markdownOfMaybeHtml(info["description"].text));
    addText(text, markdownOfMaybeHtml(info["instruction"].text));
    std::string facts;
    const auto fact = [&](const char *name, const std::string &value) {
        facts += value.empty() ? "" : (facts.empty() ? "- " : "\n- ") + std::string(name) + ": " + onOneLine(value);
    };
    fact("area", joined(info.all("area"), "areaDesc"));
    for (const char *name : {"severity", "urgency", "certainty"}) {
        fact(name, info[name].text);
    }
    addText(text, facts);
    return text;
}

class Cap
{
public:
    explicit Cap(const XmlNode &root) { collect(root, m_rows); }

    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }

    Imported run(const ImportOptions &options)
    {
        const XmlNode *first = nullptr;
        for (const XmlNode *row : m_rows) {
            const auto sent = utcOf(sentOf(*row));
            if (sent && (!m_start || *sent < *m_start)) {
                m_start = sent;
                first = row;
            }
        }
        if (first != nullptr) {
            m_draft.scenario.clock.storyStart = sentOf(*first).substr(0, 16);
            std::ranges::replace(m_draft.scenario.clock.storyStart, 'T', ' ');
        }
        const std::vector<const XmlNode *> infos = m_rows.front()->all("info");
        m_draft.scenario.language = infos.empty() ? "en" : primary(languageOf(*infos.front()));
        for (const XmlNode *row : m_rows) {
            readRow(*row);
        }
        const std::string title = m_rows.size() == 1 ? m_draft.scenario.injects.front().title : std::string{};
        return m_draft.finish(options, title);
    }

private:
    static std::string sentOf(const XmlNode &row)
    {
        const std::string sent = textAt(row, "sent", "published");
        return sent.empty() ? textAt(row, "updated", "pubDate") : sent;
    }

    void readRow(const XmlNode &row)
    {
        m_draft.beginRow();
        Inject inject;
        inject.to.push_back(everybody);
        inject.channel = m_draft.channel("CAP", Medium::alarm);
        inject.storyTime = onOneLine(sentOf(row));
        inject.release = releaseOf(inject.storyTime);
        if (row.name == "alert") {
            readAlert(row, inject);
        } else {
            inject.title = row["title"].text;
            inject.text = markdownOfMaybeHtml(textAt(row, "summary", "description"));
            inject.from = onOneLine(textAt(row["author"], "name", "email"));
            const XmlNode &link = row["link"];
            m_draft.noteRow(NoteKind::alertElsewhere, link.address.empty() ? link.text : link.address);
        }
        m_draft.take(std::move(inject), {});
    }

    Trigger releaseOf(const std::string &sent)
    {
        if (const auto at = utcOf(sent)) {
            return m_draft.at(static_cast<double>(*at - *m_start), sent);
        }
        m_draft.noteRow(sent.empty() ? NoteKind::noTime : NoteKind::timeUnreadable, sent);
        return Unscheduled{sent};
    }

    void readAlert(const XmlNode &alert, Inject &inject)
    {
        if (alert.space != rightNamespace) {
            m_draft.noteRow(NoteKind::namespaceOdd, alert.space);
        }
        if (fold(alert["status"].text) == "actual") {
            m_draft.noteRow(NoteKind::statusActual);
        }
        const std::vector<const XmlNode *> infos = alert.all("info");
        const std::string language = infos.empty() ? std::string{} : languageOf(*infos.front());
        inject.from = onOneLine(alert["sender"].text);
        if (infos.empty()) {
            const std::string kind = onOneLine(alert["msgType"].text);
            inject.title = onOneLine(kind + " " + alert["identifier"].text);
            m_draft.noteRow(NoteKind::alertWithoutInfo, kind);
        } else {
            const XmlNode &info = *infos.front();
            inject.title = onOneLine(textAt(info, "headline", "event"));
            inject.from = info["senderName"].text.empty() ? inject.from : onOneLine(info["senderName"].text);
        }
        std::map<std::string, std::string> others; // by language
        for (const XmlNode *info : infos) {
            const bool chosen = languageOf(*info) == language;
            addText(chosen ? inject.text : others[languageOf(*info)], textOf(*info, inject.title));
        }
        addText(inject.text, markdownOfMaybeHtml(alert["note"].text));
        keepRest(alert, infos, inject);
        std::vector<std::string> names;
        for (auto &[name, text] : others) {
            names.push_back(name);
            inject.extra.emplace_back("info " + onOneLine(name), std::move(text));
        }
        if (!names.empty()) {
            m_draft.noteRow(NoteKind::otherLanguages, {}, std::move(names));
        }
    }

    /// What has no place of its own stays under its name.
    void keepRest(const XmlNode &alert, const std::vector<const XmlNode *> &infos, Inject &inject)
    {
        const auto keep = [&](std::string_view name, const std::string &value) {
            if (!value.empty()) {
                inject.extra.emplace_back(name, value);
            }
        };
        for (const char *name : {"identifier", "sender", "status", "msgType", "source", "scope", "restriction",
                                 "addresses", "references", "incidents"}) {
            keep(name, joined(alert.all(name)));
        }
        if (infos.empty()) {
            return;
        }
        const XmlNode &info = *infos.front();
        for (const char *name : {"category", "event", "responseType", "urgency", "severity", "certainty", "audience",
                                 "effective", "onset", "expires", "web", "contact"}) {
            keep(name, joined(info.all(name)));
        }
        keep("area", joined(info.all("area"), "areaDesc"));
        for (const char *shape : {"polygon", "circle"}) {
            std::string all;
            for (const XmlNode *area : info.all("area")) {
                for (const XmlNode *one : area->all(shape)) {
                    all += (all.empty() ? "" : "; ") + one->text;
                }
            }
            keep(shape, all);
        }
        for (const char *unused : {"resource", "parameter", "eventCode"}) {
            if (const std::size_t count = info.all(unused).size(); count > 0) {
                m_draft.noteRow(NoteKind::partUnused, unused, {std::to_string(count)});
            }
        }
    }

    std::vector<const XmlNode *> m_rows;
    std::optional<std::int64_t> m_start; ///< when the earliest was sent
    Draft m_draft;
};

} // namespace

tl::expected<Imported, Unsuitable> importCap(const XmlNode &root, const ImportOptions &options)
{
    Cap cap(root);
    if (cap.rows() == 0) {
        const bool feed = root.name == "feed" || root.name == "rss";
        return tl::unexpected(Unsuitable{feed ? What::feedOfNothing : What::otherXml, 0, {root.name}});
    }
    if (cap.rows() > mostAlerts) {
        return tl::unexpected(Unsuitable{What::tooMuch, std::int64_t{mostAlerts}, {}});
    }
    return cap.run(options);
}

} // namespace samvirke::exchange
