// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "wire/messages.h"

#include "journals.h"
#include "make_zip.h"
#include "overlay.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <fstream>

/// First inputs for every target, made of the fixtures of the tests and of what is shipped: seeds FOLDER
namespace samvirke::fuzz {

namespace {

namespace fs = std::filesystem;
using namespace test;

class Seeds
{
public:
    explicit Seeds(fs::path folder) : m_folder(std::move(folder)) {}

    void put(const std::string &target, const std::string &name, const std::string &bytes) const
    {
        fs::create_directories(m_folder / target);
        std::ofstream(m_folder / target / name, std::ios::binary) << bytes;
    }
    [[nodiscard]] fs::path path(const std::string &target, const std::string &name) const
    {
        fs::create_directories(m_folder / target);
        fs::remove(m_folder / target / name);
        return m_folder / target / name;
    }

private:
    fs::path m_folder;
};

void frames(const Seeds &seeds)
{
    const Scenario scenario = smallScenario();
    Luck luck(1);
    std::string session = encode(Welcome{1, {}, "x", SeatId("pol-1"), VariantId("hidden"), smallScenarioYaml});
    seeds.put("frames", "hello", encode(Hello{1, {"lockstep"}, "0.1", 7}));
    seeds.put("frames", "hello-newer",
              encodeFrame(FrameKind::hello, R"({"protocol":2,"features":[],"more":{"a":[1]}})"));
    seeds.put("frames", "denied", encode(Denied{Denied::Why::protocol, "2"}));
    seeds.put("frames", "answer", encode(Answer{Answer::Verdict::refused, Ref{5}, Refusal::Why::tooLong, "text"}));
    seeds.put("frames", "seen", encodeSeen(12) + encode(ClockIs{Millis{60'000}, 500, true}));
    Turn turn{4, Millis{61'000}, {}};
    std::int64_t n = 0;
    for (std::size_t i = 0; i < std::variant_size_v<Event::Kinds>; ++i) {
        const Happened happened{Ref{i + 1},      Millis{5'000},   Millis{4'000},
                                SeatId("pol-1"), AgencyId("POL"), randomEvent(luck, scenario, static_cast<Kind>(i))};
        std::string delivery;
        const std::vector<Fact> facts{{ItemId("gas"), "Two gas bottles"}};
        appendDelivery(delivery, ++n, 0, false, encodeHappened(happened),
                       encodeFacts(i % 4 == 0 ? facts : std::vector<Fact>{}));
        session += delivery;
        seeds.put("frames", "delivery-" + std::to_string(i), delivery);
        const Proposal proposal = randomProposal(luck, scenario, {Ref{3}});
        turn.proposals.push_back(proposal);
        seeds.put("frames", "propose-" + std::to_string(i), encode(proposal));
    }
    seeds.put("frames", "session", session);
    seeds.put("frames", "turn", encode(Step{Millis{60'000}, true}) + encode(turn));
}

void join(const Seeds &seeds)
{
    const Scenario scenario = smallScenario();
    const std::string hello = encode(Hello{});
    const std::string rehearsing = encode(Hello{1, {"lockstep"}, "test", 0});
    for (std::size_t seat = 0; seat <= scenario.seats.size(); ++seat) {
        const auto who = static_cast<char>(seat);
        Luck luck(seat + 1);
        seeds.put("join", "hello-" + std::to_string(seat), who + hello + encodeSeen(3));
        for (int i = 0; i < 6; ++i) {
            std::string said;
            Turn turn{0, Millis{10'000}, {}};
            std::vector<Ref> refs{Ref{1}};
            for (int k = 0; k < 8; ++k) {
                const Proposal proposal = randomProposal(luck, scenario, refs);
                refs.push_back(proposal.ref);
                said += encode(proposal);
                turn.proposals.push_back(proposal);
            }
            const std::string name = std::to_string(seat) + "-" + std::to_string(i);
            seeds.put("join", "live-" + name, static_cast<char>(who | 0x30 | (i % 2 == 0 ? 0x80 : 0)) + said);
            seeds.put("join", "lockstep-" + name, static_cast<char>(who | 0x40) + rehearsing + encode(turn));
        }
    }
}

void scenario(const Seeds &seeds)
{
    seeds.put("scenario", "small", smallScenarioYaml);
    for (const char *folder : {"night-stop", "fire-at-crime-scene"}) {
        const ScenarioFolder files = readFolder(fs::path(SAMVIRKE_SOURCE_DIR "/scenarios") / folder);
        for (const ScenarioFile &file : files.files) {
            seeds.put("scenario", std::string(folder) + "-" + file.name, file.bytes);
        }
    }
    seeds.put("scenario", "small-overlaid",
              std::string(smallScenarioYaml) + "%%\n" + yaml::write(wholeOverlay(smallScenario(), "nb")));
    seeds.put("scenario", "fits",
              "format: samvirke-scenario\nversion: 1\nid: a\ntitle: A {who}\nclock: {length: 9 min}\nfits: [{id: who, "
              "value: you}]\nagencies: [{id: POL, name: P}]\nseats: [{id: l, kind: facilitator, name: L}]\n%%\nformat: "
              "samvirke-overlay\nversion: 1\nlanguage: nb\ntitle: B {who} {x}\n");
    for (const char *text : {"a: &x 1\nb: *x\n", "a: 1\n<<: {b: 2}\n", "a: !!int 3\n", "a: bl\xe5\n",
                             "a: 1\n---\nb: 2\n", "a: [1, 2\nb: 3\n", "? [a]\n: b\n", "a: |+\n  b\n\n",
                             "a: >-\n  b\n  c\n", "\"a\\u0085\": '\xe2\x80\xa8'\n", "- \n- a: \n"}) {
        seeds.put("scenario", "yaml-" + toHex(sha256(text)).substr(0, 8), text);
    }
}

void exercise(const Seeds &seeds)
{
    for (const int commands : {0, 1, 20, 60}) {
        const fs::path path = seeds.path("exercise", "random-" + std::to_string(commands));
        auto drafts = randomDrafts(static_cast<std::uint64_t>(commands) + 1, std::max(1, commands));
        if (commands == 0) {
            drafts.resize(1);
        }
        makeJournal(path, drafts);
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA page_size = 512"); // small files are changed more thoroughly
        db.exec("VACUUM");
    }
}

constexpr std::string_view mselTexts[] = {
    "Time,Title\n09:00,Smoke\n",
    "#;Time;Title;To;Type;Status;Expected actions\n1;09:30;\"Røyk; and\nmore\";EOC / Police, Fire and Health;Inject;"
    "Approved;\"- a\n- b\"\n2;T+15 min;Call;All;Contingency;Draft;\n",
    "Nr;Tid;Tittel;Til;Fra;Kanal;Innhold\n1;22:50;Melding;Politi;AMK;Nødnett;Skadd\n2;00:10;Neste "
    "dag;Brann;;Telefon;\n",
    "Winter storm\n\nDate,Time,Inject,Recipient,Location\n5/6/2026,0900,Snow,Fire,Here\n6/6/2026,25:00,More,,\n",
    "Time,Title,To\n09:00,a,Fire\nPhase 2,,\n,b,Police\n9.30,c,Fire; Police\n\"=1+1\",d,@x\n+45,e,All\n",
    "A: title\nEVENT TIME: time\n\"Gate\": ignored\n%%\nWhat,EVENT TIME,Gate\nSmoke,10:00,x\n",
    "{\"C\": \"to\"}\n%%\nTime,Title,X\n09:00,Smoke,Fire\n",
};

void tables(const Seeds &seeds)
{
    using namespace std::string_literals;
    int number = 0;
    for (const std::string_view text : mselTexts) {
        seeds.put("msel", "msel-" + std::to_string(++number), std::string(text));
        seeds.put("csv", "msel-" + std::to_string(number), std::string(text));
    }
    number = 0;
    for (const std::string &text :
         {"a,b\rc,d\r"s, "sep=;\na,b;c\n"s, "a,\"b\r\nc\"\n\"d \"\"e\"\"\",f\n"s, "a,5\" pipe\nb,c\n"s,
          "a,,c\n,,\n,b,\n"s, "\xef\xbb\xbfTid,T\n1,å\n"s, "Tid;Sted\n1;\xc5lesund \x96 sentrum\n"s,
          "\xff\xfe"
          "a\0;\0b\0\n\0c\0;\0\0\xd8"s,
          "\xfe\xff\0a\0\t\0b\0\n"s, "%PDF-1.4"s, "{\\rtf"s, "SQLite format 3\0"s, "<html>"s,
          "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"s}) {
        seeds.put("csv", "csv-" + std::to_string(++number), text);
    }
}

void workbooks(const Seeds &seeds)
{
    XlsxParts rich;
    rich.sheet = "<sheetData>";
    for (int i = 1; i <= 8; ++i) {
        const std::string n = std::to_string(i);
        rich.sheet += "<row r=\"" + n + "\"><c r=\"A" + n + "\" t=\"s\"><v>" + std::to_string(i % 3) +
                      "</v></c><c r=\"B" + n + "\" s=\"1\"><v>46346." + n + "</v></c><c r=\"C" + n +
                      "\" t=\"inlineStr\"><is><r><t>run " + n + "</t></r></is></c><c r=\"D" + n +
                      "\" t=\"e\"><f>X!A1</f><v>#REF!</v></c><c r=\"E" + n + "\" t=\"b\"><v>1</v></c></row>";
    }
    rich.sheet += "</sheetData><mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>";
    rich.strings = "<si><t>one</t></si><si><r><t>two</t></r></si><si><t>three &amp; four</t><rPh><t>x</t></rPh></si>";
    rich.styles = "<numFmts><numFmt numFmtId=\"165\" formatCode=\"m/d/yy\\ h:mm;@\"/></numFmts>"
                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"165\"/></cellXfs>";
    XlsxParts old = rich;
    old.workbook = "<workbookPr date1904=\"1\"/><sheets><sheet name=\"&#xE6;\" sheetId=\"1\" state=\"hidden\" "
                   "r:id=\"rId1\"/></sheets>";
    old.sheet =
        "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols><sheetData><row><c><v>1.5</v></c><c s=\"1\"><v>0.25"
        "</v></c></row><row r=\"7\" hidden=\"1\"><c r=\"XFD7\" t=\"str\"><f>A1</f><v>x</v></c></row></sheetData>";
    int number = 0;
    for (const XlsxParts &parts :
         {XlsxParts{.sheet = "<sheetData/>", .strings = {}, .styles = {}, .more = {}}, rich, old}) {
        const std::string name = std::to_string(++number);
        seeds.put("xlsx", "archive-" + name, parts.bytes());
        std::string text;
        for (const auto &[part, content] : parts.entries()) {
            text += "%% " + part + "\n" + content + "\n";
        }
        seeds.put("xlsx", "parts-" + name, text);
    }
}

/// The same in the other format: repeated, merged, hidden, each kind of value.
void openDocuments(const Seeds &seeds)
{
    const std::string begin = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
                              "xmlns:style=\"s\" xmlns:calcext=\"c\"><office:automatic-styles><style:style "
                              "style:name=\"h\"><style:table-properties table:display=\"false\"/></style:style>"
                              "</office:automatic-styles><office:body><office:spreadsheet>";
    const std::string end = "</office:spreadsheet></office:body></office:document-content>";
    int number = 0;
    for (const char *rows :
         {"<table:table table:name=\"a\"/>",
          "<table:table table:name=\"b\" table:style-name=\"h\"><table:table-row table:number-rows-repeated=\"3\" "
          "table:visibility=\"collapse\"><table:table-cell table:number-columns-repeated=\"2\" "
          "table:number-columns-spanned=\"2\" office:value-type=\"string\"><office:annotation><text:p>n</text:p>"
          "</office:annotation><text:p>a<text:s text:c=\"2\"/><text:tab/><text:span>b</text:span></text:p><text:p/>"
          "</table:table-cell><table:covered-table-cell/></table:table-row></table:table>",
          "<table:table table:name=\"c\"><table:table-header-rows><table:table-row><table:table-cell "
          "office:value-type=\"date\" office:date-value=\"2026-11-20T22:40:00\"/><table:table-cell "
          "office:value-type=\"time\" office:time-value=\"PT49H30M0.5S\"/><table:table-cell "
          "office:value-type=\"boolean\" office:boolean-value=\"true\"/><table:table-cell "
          "office:value-type=\"percentage\" office:value=\"0.5\"/><table:table-cell table:formula=\"of:=[.X1]\" "
          "calcext:value-type=\"error\"><text:p>#REF!</text:p></table:table-cell></table:table-row>"
          "</table:table-header-rows></table:table>"}) {
        const std::string name = std::to_string(++number);
        const std::string type = "application/vnd.oasis.opendocument.spreadsheet";
        seeds.put("xlsx", "ods-archive-" + name, makeZip({{"mimetype", type}, {"content.xml", begin + rows + end}}));
        seeds.put("xlsx", "ods-parts-" + name,
                  "%% mimetype\n" + type + "\n%% content.xml\n" + begin + rows + end + "\n");
    }
}

} // namespace

} // namespace samvirke::fuzz

int main(int count, char **arguments)
{
    if (count != 2) {
        return 2;
    }
    const samvirke::fuzz::Seeds seeds{arguments[1]};
    samvirke::fuzz::frames(seeds);
    samvirke::fuzz::join(seeds);
    samvirke::fuzz::scenario(seeds);
    samvirke::fuzz::exercise(seeds);
    samvirke::fuzz::tables(seeds);
    samvirke::fuzz::workbooks(seeds);
    samvirke::fuzz::openDocuments(seeds);
}
