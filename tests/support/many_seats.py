#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Samvirke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a scenario like the starter with more players: many_seats.py SCENARIO.yaml PLAYERS TO.yaml [LENGTH]

The new seats are called extra-0, extra-1, ... They belong to police, fire and health in turn, and listen on the common
talk group. Media are copied beside it. With a LENGTH nothing stops the play before.
"""
import pathlib
import re
import shutil
import sys

source, players, target = sys.argv[1], int(sys.argv[2]), sys.argv[3]
text = open(source, encoding="utf-8").read()
names = [f"extra-{i}" for i in range(players)]
seats = "".join(
    f"  - id: {name}\n    agency: {('POL', 'FIR', 'EMS')[i % 3]}\n    name: Player {i}\n    brief: You help.\n"
    for i, name in enumerate(names))
text, count = re.subn(r"^channels:\n", lambda m: seats + m.group(0), text, count=1, flags=re.M)
assert count == 1, "no channels"
text, count = re.subn(r"(  - id: common\n(?:    .*\n)*?    members: \[)", lambda m: m.group(1) + ", ".join(names) + ", ",
                      text, count=1)
assert count == 1, "no common talk group"
if len(sys.argv) > 4:
    text, count = re.subn(r"^(clock:\n  length: ).*\n", rf"\g<1>{sys.argv[4]}\n", text, count=1, flags=re.M)
    assert count == 1, "no length"
    text = re.sub(r"^(    freeze: )yes$", r"\1no", text, flags=re.M)  # nobody is there who would go on after the round
media = pathlib.Path(source).parent / "media"
if media.is_dir():
    shutil.copytree(media, pathlib.Path(target).parent / "media", dirs_exist_ok=True)
open(target, "w", encoding="utf-8").write(text)
