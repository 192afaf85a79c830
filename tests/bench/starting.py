#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Samvirke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a seat takes from its start to its first frame, beside a window of two controls, in one interleaved run.

    tests/bench/starting.py PROGRAM [ROUNDS]

The other is ../shared/bench/limits/min.qml, built in build/bench. At most 4 times as long is wanted. Both run on a virtual
screen without a graphics card; a frame is there when Qt's scene graph says so. The first start of each warms the disk's
cache and is not counted.
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIMITS = ROOT.parent / "shared" / "bench" / "limits"
LONGEST = 30 # s


def built():
    into = ROOT / "build" / "bench" / "limits"
    for arguments in (["-S", str(LIMITS), "-B", str(into), "-G", "Ninja"], ["--build", str(into), "--target", "qmlmain"]):
        subprocess.run(["cmake", *arguments], check=True, stdout=subprocess.DEVNULL)
    return into / "qmlmain"


def first_frame(display, home, *command):
    """Milliseconds from the start of the process."""
    environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", HOME=home, XDG_RUNTIME_DIR=home,
                       QT_LOGGING_RULES="qt.scenegraph.time.renderloop.debug=true")
    began = time.monotonic()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as program:
        for line in program.stderr:
            if "Frame rendered" in line:
                took = (time.monotonic() - began) * 1000
                program.kill()
                return took
            if time.monotonic() - began > LONGEST:
                break
        program.kill()
    raise SystemExit(f"{command[0]} showed nothing")


def main():
    program, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5
    if not LIMITS.exists():
        print("starting: skipped, ../shared/bench is not there")
        return
    bare = str(built())
    read, write = os.pipe()
    with tempfile.TemporaryDirectory() as home, subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"], pass_fds=[write],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as screen:
        display = ":" + os.read(read, 16).decode().strip()
        ours, theirs = [], []
        for _ in range(rounds + 1):
            ours.append(first_frame(display, home, program, "join"))
            theirs.append(first_frame(display, home, bare, str(LIMITS / "min.qml"), "60"))
        screen.terminate()
    ratio = statistics.median(a / b for a, b in zip(ours[1:], theirs[1:]))
    print(f"a seat's start: {statistics.median(ours[1:]):.0f} ms to the first frame, two controls {statistics.median(theirs[1:]):.0f} ms, "
          f"ratio {ratio:.2f} of {rounds} rounds (must 4, aim 2.5)")


main()
