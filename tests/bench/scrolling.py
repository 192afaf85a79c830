#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Samvirke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How evenly the list of injects scrolls, beside a bare table of Qt Quick, in one interleaved run on a virtual screen.

    tests/bench/scrolling.py PROGRAM [ROUNDS]

The bare table is ../shared/bench/limits/table.qml, built in build/bench. The figure is the 99th of a hundred intervals
between frames; at most 1.25 times as long is wanted.
"""
import os
import pathlib
import re
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIMITS = ROOT.parent / "shared" / "bench" / "limits"
SECONDS = "5"


def built():
    into = ROOT / "build" / "bench" / "limits"
    for arguments in (["-S", str(LIMITS), "-B", str(into), "-G", "Ninja"], ["--build", str(into), "--target", "qmlmain"]):
        subprocess.run(["cmake", *arguments], check=True, stdout=subprocess.DEVNULL)
    return into / "qmlmain"


def interval(*command):
    environment = dict(os.environ, QT_QUICK_BACKEND="software")
    said = subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", *command], env=environment,
                          capture_output=True, text=True, check=True).stdout
    return float(re.search(r"interval_ms .*?p99=([\d.]+)", said).group(1))


def main():
    program, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5
    if not LIMITS.exists():
        print("scrolling: skipped, ../shared/bench is not there")
        return
    bare = built()
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(interval(program, SECONDS))
        theirs.append(interval(str(bare), str(LIMITS / "table.qml"), SECONDS))
    ratio = statistics.median(a / b for a, b in zip(ours, theirs))
    print(f"scrolling 10,000 injects: p99 {statistics.median(ours):.1f} ms between frames, bare table "
          f"{statistics.median(theirs):.1f} ms, ratio {ratio:.2f} of {rounds} rounds (must 1.25)")


main()
