// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/things.h"

#include "property.h"

#include <algorithm>
#include <map>

using namespace samvirke;

namespace {

/// What a simple map would hold: a number for each name, kept as who opened it.
using Plain = std::map<Ref, int>;

int numberOf(const Thing &thing)
{
    return static_cast<int>(thing.openedBy.size());
}

bool same(const Things &things, const Plain &plain)
{
    Plain visited;
    things.each([&](Ref ref, const Thing &thing) { visited.emplace(ref, numberOf(thing)); });
    return things.size() == plain.size() && things.empty() == plain.empty() && visited == plain &&
           std::ranges::all_of(plain, [&](const auto &named) {
               const Thing *thing = things.find(named.first);
               return thing != nullptr && numberOf(*thing) == named.second;
           });
}

} // namespace

/// The things of an exercise are a map whose copies do not see what happens to each other.
class TestThings : public QObject
{
    Q_OBJECT
private slots:
    void isAMapWhoseCopiesAreTheirOwn()
    {
        VERIFY_PROPERTY([](const std::vector<std::uint16_t> &what) {
            struct Version
            {
                Things things;
                Plain plain;
            };
            std::vector<Version> versions(1);
            for (const std::uint16_t number : what) {
                Version &version = versions[number % versions.size()];
                const Ref ref{number / 7U % 300U + 1U};
                switch (number % 5) {
                case 0: versions.push_back(Version(version)); break;
                case 1:
                case 2:
                    version.things.make(ref).openedBy.emplace_back("a");
                    ++version.plain[ref];
                    break;
                case 3: {
                    Thing *thing = version.things.change(ref);
                    RC_ASSERT((thing != nullptr) == version.plain.contains(ref));
                    if (thing != nullptr) {
                        thing->openedBy.emplace_back("b");
                        ++version.plain[ref];
                    }
                    break;
                }
                default: RC_ASSERT((version.things.find(ref) != nullptr) == version.plain.contains(ref));
                }
            }
            for (const Version &version : versions) {
                RC_ASSERT(same(version.things, version.plain));
            }
        });
    }

    /// Through all that shelves are added on the way, with names in a row and names from anywhere.
    void holdsMany()
    {
        Things things;
        Plain plain;
        Things before;
        for (std::uint64_t i = 1; i <= 5'000; ++i) {
            const Ref ref{i % 2 == 0 ? i : i * 0x9E37'79B9'7F4A'7C15U};
            things.make(ref).openedBy.resize(i % 3);
            plain.emplace(ref, static_cast<int>(i % 3));
            if (i == 2'500) {
                before = things;
            }
            if (i % 617 == 0) {
                QVERIFY(same(things, plain));
            }
        }
        QVERIFY(same(things, plain));
        QCOMPARE(before.size(), std::size_t(2'500));
        things.change(Ref{2})->gone = true;
        QVERIFY(!before.find(Ref{2})->gone);
    }

    void hasNothingAtFirst()
    {
        Things things;
        QVERIFY(things.empty());
        QVERIFY(things.find(Ref{1}) == nullptr);
        QVERIFY(things.change(Ref{1}) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestThings)
#include "tst_things.moc"
