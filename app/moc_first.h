// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What moc reads before any other file: moc 6.4 stumbles over <concepts> without it.
#include <bits/c++config.h>
