// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The seat's side of our line for the load generator of the bench, which speaks every peer's protocol the same way. It
// is included in the middle of that program and uses its connection `C`, `put` and `ready`.
#pragma once

#include <fstream>
#include <sstream>

struct SamvirkeKey
{
    string identity, key;
};
static vector<SamvirkeKey> samvirkeKeys; // one a connection, the last is the publisher's
static vector<uint64_t> samvirkeSeen, samvirkeTold, samvirkeToldAt;

static void samvirkeLoad()
{
    ifstream file(getenv("SAMVIRKE_KEYS"));
    string line;
    getline(file, line);
    while (getline(file, line)) {
        istringstream words(line);
        string generation, identity, hex, seat;
        words >> generation >> identity >> hex >> seat;
        if (seat.rfind("extra-", 0) != 0) {
            continue;
        }
        string key;
        for (size_t i = 0; i + 1 < hex.size(); i += 2) {
            key += char(stoi(hex.substr(i, 2), nullptr, 16));
        }
        samvirkeKeys.push_back({identity, key});
    }
    samvirkeSeen.assign(samvirkeKeys.size(), 0);
    samvirkeTold = samvirkeToldAt = samvirkeSeen;
}

static unsigned samvirkePsk(SSL *ssl, char *identity, unsigned identityBytes, unsigned char *key)
{
    const C *c = static_cast<const C *>(SSL_get_app_data(ssl));
    const SamvirkeKey &has = samvirkeKeys.at(size_t(c->id));
    snprintf(identity, identityBytes, "%s", has.identity.c_str());
    memcpy(key, has.key.data(), has.key.size());
    return unsigned(has.key.size());
}

static string samvirkeFrame(char kind, const string &payload)
{
    const uint32_t length = htonl(uint32_t(payload.size() + 1));
    return string(reinterpret_cast<const char *>(&length), 4) + kind + payload;
}

static void samvirkeStart(C &c)
{
    put(c, samvirkeFrame(1, R"({"protocol":1,"features":[],"program":"bench","seen":0,"exercise":"","run":"bench",)"
                            R"("take_over":false})"));
}

/// "Seen up to n", at most every 100 ms.
static void samvirkeAcknowledge(C &c)
{
    const size_t i = size_t(c.id);
    const uint64_t t = now();
    if (samvirkeSeen[i] == samvirkeTold[i] || t - samvirkeToldAt[i] < 100'000'000) {
        return;
    }
    samvirkeTold[i] = samvirkeSeen[i];
    samvirkeToldAt[i] = t;
    string payload;
    for (int shift = 56; shift >= 0; shift -= 8) {
        payload += char(samvirkeSeen[i] >> shift);
    }
    put(c, samvirkeFrame(7, payload));
}

static void samvirkeData(C &c, const char *bytes, size_t count)
{
    c.in.append(bytes, count);
    size_t at = 0;
    while (c.in.size() >= at + 5) {
        uint32_t length = 0;
        memcpy(&length, c.in.data() + at, 4);
        length = ntohl(length);
        if (c.in.size() < at + 4 + length) {
            break;
        }
        const int kind = c.in[at + 4];
        if (kind == 2 && c.st == HS) {
            ready(c);
        } else if (kind == 3) {
            fprintf(stderr, "denied: %s\n", c.in.substr(at + 5, length - 1).c_str());
            exit(2);
        } else if (kind == 5 && c.in.substr(at + 5, length - 1).find("\"accepted\"") == string::npos) {
            fprintf(stderr, "not accepted: %s\n", c.in.substr(at + 5, length - 1).c_str());
            exit(2);
        } else if (kind == 6) {
            uint64_t n = 0;
            for (int i = 0; i < 8; ++i) {
                n = n << 8 | uint8_t(c.in[at + 5 + size_t(i)]);
            }
            if (n != samvirkeSeen[size_t(c.id)] + 1) {
                fprintf(stderr, "seat %d: %llu after %llu\n", c.id, (unsigned long long)n,
                        (unsigned long long)samvirkeSeen[size_t(c.id)]);
                exit(2);
            }
            samvirkeSeen[size_t(c.id)] = n;
        }
        at += 4 + length;
    }
    c.in.erase(0, at);
    samvirkeAcknowledge(c);
}

static void samvirkePublish(C &c, const string &text, int number)
{
    char ref[16];
    snprintf(ref, sizeof ref, "%013d", number + 1);
    c.out += samvirkeFrame(4, string(R"({"ref":")") + ref +
                                  R"(","as":"","ago_ms":0,"command":"SendMessage","body":{"channel":"common",)"
                                  R"("purpose":"tell","text":")" +
                                  text + R"(","asks_acknowledgement":false}})");
}
