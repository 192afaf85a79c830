// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/codes.h"
#include "debrief/debrief.h"
#include "plan/format.h"
#include "play/describe_events.h"

#include "evaluated.h"

#include <functional>
#include <set>

using namespace samvirke;
using namespace samvirke::test;

namespace {

Ref rates(Evaluated &e, const char *seat, const char *target, Rating rating, const char *comment = "")
{
    return e.happens(TargetRated{TargetId(target), rating, comment}, {}, seat);
}

/// "alerts P@1 (well done), M@3; leads; tells"
std::string ratingsOf(const Debrief &debrief)
{
    std::string text;
    for (const TargetResult &target : debrief.targets) {
        text += (text.empty() ? "" : "; ") + target.target.value;
        if (target.comments.size() != target.ratings.size()) {
            return "comments do not match ratings";
        }
        for (std::size_t i = 0; i < target.ratings.size(); ++i) {
            text += std::string(i == 0 ? " " : ", ") + std::string(nameOf(target.ratings[i].first)) + "@" +
                    std::to_string(target.ratings[i].second);
            text += target.comments[i].empty() ? "" : " (" + target.comments[i] + ")";
        }
    }
    return text;
}

struct Rated
{
    const char *name;
    std::function<void(Evaluated &)> rated;
    const char *expected;
};

std::vector<Rated> ratings()
{
    return {
        {"nothing", [](Evaluated &) {}, "alerts; leads; tells"},
        {"one", [](Evaluated &e) { rates(e, "eva", "leads", Rating::major, "Nobody knew."); },
         "alerts; leads M@1 (Nobody knew.); tells"},
        {"every letter",
         [](Evaluated &e) {
             rates(e, "a", "alerts", Rating::performed), rates(e, "b", "alerts", Rating::some);
             rates(e, "c", "alerts", Rating::major), rates(e, "d", "alerts", Rating::unable);
             rates(e, "e", "alerts", Rating::notObserved);
         },
         "alerts P@1, S@2, M@3, U@4, N/O@5; leads; tells"},
        {"an evaluator's last rating counts",
         [](Evaluated &e) {
             rates(e, "a", "alerts", Rating::performed, "Well done."), rates(e, "b", "alerts", Rating::some);
             rates(e, "a", "alerts", Rating::unable, "After all, no.");
         },
         "alerts S@2, U@3 (After all, no.); leads; tells"},
        {"ruled through, the one before stands",
         [](Evaluated &e) {
             rates(e, "a", "alerts", Rating::performed);
             e.strikes(rates(e, "a", "alerts", Rating::unable));
         },
         "alerts P@1; leads; tells"},
        {"all ruled through", [](Evaluated &e) { e.strikes(rates(e, "a", "tells", Rating::unable)); },
         "alerts; leads; tells"},
    };
}

ObservationNoted noted(const char *text)
{
    ObservationNoted note;
    note.text = text;
    return note;
}

/// "4 They met. + [2]" for each: seconds, text, tag, links.
std::string notesOf(const Debrief &debrief)
{
    std::string text;
    for (const Observation &o : debrief.observations) {
        text += (text.empty() ? "" : "; ") + std::to_string(o.at.count() / 1000) + " " + o.text;
        text += o.tag == NoteTag::none ? "" : " " + std::string(nameOf(o.tag));
        for (const std::int64_t entry : o.entries) {
            text += " [" + std::to_string(entry) + "]";
        }
    }
    return text;
}

std::vector<Rated> notes()
{
    constexpr Millis at{10'000};
    const auto note = [](Evaluated &e, const char *text, Millis when = Millis{10'000}) {
        return e.happens(noted(text), {}, "eva", Millis{60'000}, when);
    };
    const auto amend = [](Evaluated &e, ObservationAmended amended) {
        return e.happens(std::move(amended), {}, "eva");
    };
    return {
        {"nothing", [](Evaluated &) {}, ""},
        {"when it was noted, not when it came", [=](Evaluated &e) { note(e, "They met."); }, "10 They met."},
        {"by their times", [=](Evaluated &e) { note(e, "Later.", 2 * at), note(e, "Earlier."); },
         "10 Earlier.; 20 Later."},
        {"linked",
         [=](Evaluated &e) {
             ObservationNoted linked = noted("That.");
             e.happens(MomentMarked{"Here."});
             linked.of = e.happens(MomentMarked{"There."});
             e.happens(linked, {}, "eva", at, at);
         },
         "10 That. [2]"},
        {"ruled through", [=](Evaluated &e) { note(e, "Kept."), e.strikes(note(e, "Wrong.")); }, "10 Kept."},
        {"amended in words",
         [=](Evaluated &e) {
             amend(e, {note(e, "Thay met."), "They met.", {}, {}, {}});
         },
         "10 They met."},
        {"amended with a tag alone",
         [=](Evaluated &e) {
             amend(e, {note(e, "Met."), "", NoteTag::strength, {}, {}});
         },
         "10 Met. strength"},
        {"moved",
         [=](Evaluated &e) {
             amend(e, {note(e, "Met."), "", {}, {}, Millis{3'000}});
         },
         "7 Met."},
        {"moved twice is counted from the note",
         [=](Evaluated &e) {
             const Ref of = note(e, "Met.");
             amend(e, {of, "", {}, {}, Millis{3'000}}), amend(e, {of, "", {}, {}, Millis{5'000}});
         },
         "5 Met."},
        {"moved and then put right keeps its time",
         [=](Evaluated &e) {
             const Ref of = note(e, "Mat.");
             amend(e, {of, "", {}, {}, Millis{3'000}}), amend(e, {of, "Met.", {}, {}, {}});
         },
         "7 Met."},
        {"linked to something else",
         [=](Evaluated &e) {
             ObservationNoted linked = noted("That.");
             linked.of = e.happens(MomentMarked{"Here."});
             const Ref other = e.happens(MomentMarked{"There."});
             const Ref of = e.happens(linked, {}, "eva", at, at);
             amend(e, {of, "", {}, other, {}});
         },
         "10 That. [2]"},
        {"the amendment ruled through",
         [=](Evaluated &e) {
             e.strikes(amend(e, {note(e, "As it was."), "Otherwise.", {}, {}, {}}));
         },
         "10 As it was."},
    };
}

void addRows(const std::vector<Rated> &all)
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < all.size(); ++i) {
        QTest::newRow(all[i].name) << static_cast<int>(i);
    }
}

} // namespace

class TestRatings : public QObject
{
    Q_OBJECT
private slots:
    void targets_data() { addRows(ratings()); }
    void targets()
    {
        QFETCH(int, number);
        const Rated c = ratings().at(static_cast<std::size_t>(number));
        Evaluated evaluated;
        c.rated(evaluated);
        QCOMPARE(QString::fromStdString(ratingsOf(evaluated.debrief())), QString::fromUtf8(c.expected));
    }

    void observations_data() { addRows(notes()); }
    void observations()
    {
        QFETCH(int, number);
        const Rated c = notes().at(static_cast<std::size_t>(number));
        Evaluated evaluated;
        c.rated(evaluated);
        QCOMPARE(QString::fromStdString(notesOf(evaluated.debrief())), QString::fromUtf8(c.expected));
    }

    void codesAreKept()
    {
        Evaluated evaluated;
        ObservationNoted note = noted("Radio silence.");
        note.code = "silence";
        note.obstacle = "resources";
        note.dimension = "governance";
        note.principle = "communicate";
        note.about = {AgencyId("P"), AgencyId("F")};
        evaluated.happens(note, {}, "eva");
        const Observation is = evaluated.debrief().observations.front();
        QCOMPARE(is.entry, std::int64_t{1});
        QCOMPARE(is.code, note.code);
        QCOMPARE(is.obstacle, note.obstacle);
        QCOMPARE(is.dimension, note.dimension);
        QCOMPARE(is.principle, note.principle);
        QVERIFY(is.about == note.about);
    }

    /// Neither ratings nor notes nor answers change any measure, task or finding.
    void nothingIsScored()
    {
        Evaluated evaluated;
        evaluated.opens({"after"});
        const Debrief before = evaluated.debrief();
        for (int i = 0; i < 3; ++i) {
            evaluated.answers("after", "P", {{"know", "1"}, {"trust", "1"}});
        }
        rates(evaluated, "eva", "alerts", Rating::unable);
        evaluated.happens(noted("Bad."), {}, "eva");
        const Debrief after = evaluated.debrief();
        QCOMPARE(after.measures.size(), before.measures.size());
        for (std::size_t i = 0; i < after.measures.size(); ++i) {
            QVERIFY(after.measures[i].value == before.measures[i].value && after.measures[i].n == before.measures[i].n);
        }
        QCOMPARE(after.findings.size(), before.findings.size());
    }

    void codesDiffer()
    {
        for (const CodeKind kind :
             {CodeKind::indicator, CodeKind::dimension, CodeKind::obstacle, CodeKind::principle, CodeKind::pad}) {
            std::set<std::string_view> codes;
            for (const std::string_view code : codesOf(kind)) {
                QVERIFY2(isGoodId(code) && codes.insert(code).second, std::string(code).c_str());
            }
            QVERIFY(codes.size() >= 3);
        }
        std::set<char> keys;
        for (const PadCode &code : padCodes) {
            QVERIFY(keys.insert(code.key).second);
        }
    }
};

QTEST_APPLESS_MAIN(TestRatings)
#include "tst_ratings.moc"
